//! How far the vendor's clock is from ours.

use std::sync::{Mutex, PoisonError};

use http::{HeaderMap, header};
use jiff::{SignedDuration, Timestamp};

/// A `Date` that is further off is somebody's mistake, not a clock.
const FURTHEST: SignedDuration = SignedDuration::from_hours(24);

/// What the vendor's answers tell of its clock.
#[derive(Debug, Default)]
pub(crate) struct VendorClock {
    ahead: Mutex<Option<SignedDuration>>,
}

impl VendorClock {
    /// Notes the `Date` of an answer that came at `now`.
    pub(crate) fn saw(&self, headers: &HeaderMap, now: Timestamp) {
        let ahead = date(headers).map(|date| date.duration_since(now));
        if let Some(ahead) = ahead.filter(|ahead| ahead.abs() <= FURTHEST) {
            *self.ahead.lock().unwrap_or_else(PoisonError::into_inner) = Some(ahead);
        }
    }

    /// How far it is ahead of ours; nothing when no answer has told.
    pub(crate) fn ahead(&self) -> Option<SignedDuration> {
        *self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// When an answer was sent, by the sender's clock.
pub(crate) fn date(headers: &HeaderMap) -> Option<Timestamp> {
    let date = headers.get(header::DATE)?.to_str().ok()?;
    Timestamp::try_from(httpdate::parse_http_date(date).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_tells_and_an_absurd_one_does_not() {
        let now: Timestamp = "2026-02-22T09:14:00Z".parse().unwrap();
        let clock = VendorClock::default();
        let saw = |date: &str| {
            let headers = HeaderMap::from_iter([(header::DATE, date.parse().unwrap())]);
            clock.saw(&headers, now);
            clock.ahead().map(|ahead| ahead.as_secs())
        };
        assert_eq!(saw("yesterday"), None);
        assert_eq!(saw("Thu, 01 Jan 1970 00:00:00 GMT"), None);
        assert_eq!(saw("Sun, 22 Feb 2026 09:17:30 GMT"), Some(210));
        assert_eq!(saw("Fri, 31 Dec 9999 23:59:59 GMT"), Some(210));
        assert_eq!(saw("Sun, 22 Feb 2026 09:13:00 GMT"), Some(-60));
    }
}
