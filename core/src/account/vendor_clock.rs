//! The vendor's clock, as far as its answers tell of it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use http::{HeaderMap, header};
use jiff::{SignedDuration, Timestamp};

use crate::clock::{Moment, Reading};

/// A `Date` that is further off is a mistake of the vendor's, not a clock.
const FURTHEST: SignedDuration = SignedDuration::from_hours(24);

/// Two clocks, and a request that a proxy held back, may disagree by this much.
pub(crate) const SKEW: SignedDuration = SignedDuration::from_secs(120);

/// What the vendor's answers tell of its clock: the `Date` of the latest, and when that came.
///
/// A time of the vendor's is told from our moments, which cannot be set, and not from our wall clock.
#[derive(Debug, Default)]
pub(crate) struct VendorClock {
    state: Mutex<State>,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    heard: Option<Heard>,
    /// When our clocks were last read.
    read: Option<Reading>,
    /// The last time at which our clocks were found apart, or a `Date` did not follow from the one
    /// before: a clock was set, or our moments stood still.
    jumped: Option<Moment>,
}

/// The `Date` of an answer and when it came.
#[derive(Clone, Copy, Debug)]
struct Heard {
    date: Timestamp,
    at: Reading,
}

/// What the vendor's clock showed at a moment of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct VendorTime {
    pub(crate) time: Timestamp,
    /// Whether all that is known agrees. Otherwise it is the best guess: a clock was set between
    /// then and the `Date` that it was told from, or our moments stood still.
    pub(crate) is_certain: bool,
}

impl VendorClock {
    /// Notes what our own clocks show. The more often they are read, the less can happen between two
    /// readings that makes up for itself.
    pub(crate) fn read(&self, now: Reading) {
        let mut state = self.state();
        if state.read.is_some_and(|before| before.step_to(now).abs() > SKEW) {
            state.jumped = Some(now.moment);
        }
        state.read = Some(now);
    }

    /// Notes the `Date` of an answer that came at `at`.
    pub(crate) fn saw(&self, headers: &HeaderMap, at: Reading) {
        let Some(date) = date(headers).filter(|date| is_possible(*date, at)) else {
            return;
        };
        self.read(at);
        let mut state = self.state();
        let expected = state.heard.map(|heard| heard.date_at(at.moment));
        if expected.is_some_and(|expected| date.duration_since(expected).abs() > SKEW) {
            state.jumped = Some(at.moment);
        }
        state.heard = Some(Heard { date, at });
    }

    /// What the vendor's clock showed at `at`; nothing when no answer has told of it.
    pub(crate) fn time_at(&self, at: Reading) -> Option<VendorTime> {
        let State { heard, jumped, .. } = *self.state();
        let heard = heard?;
        let jumped_between = jumped.is_some_and(|jumped| {
            at.moment <= jumped || (heard.at.moment < jumped && jumped < at.moment)
        });
        let is_certain = !jumped_between && heard.at.step_to(at).abs() <= SKEW;
        Some(VendorTime { time: heard.date_at(at.moment), is_certain })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Heard {
    fn date_at(self, moment: Moment) -> Timestamp {
        let apart = moment.apart_from(self.at.moment);
        self.date.saturating_add(apart).unwrap_or(self.date)
    }
}

fn is_possible(date: Timestamp, at: Reading) -> bool {
    date.duration_since(at.wall).abs() <= FURTHEST
}

/// When an answer was sent, by the sender's clock.
pub(crate) fn date(headers: &HeaderMap) -> Option<Timestamp> {
    let date = headers.get(header::DATE)?.to_str().ok()?;
    Timestamp::try_from(httpdate::parse_http_date(date).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::clock::{Clock, ManualClock};

    /// A clock of ours and what a vendor has told of its own.
    struct Told {
        ours: ManualClock,
        vendor: VendorClock,
    }

    impl Told {
        fn new() -> Self {
            let ours = ManualClock::starting_at("2026-02-22T09:14:00Z".parse().unwrap());
            Told { ours, vendor: VendorClock::default() }
        }

        fn now(&self) -> Reading {
            Clock::Manual(self.ours.clone()).read()
        }

        fn hears(&self, date: &str) {
            let headers = HeaderMap::from_iter([(header::DATE, date.parse().unwrap())]);
            self.vendor.saw(&headers, self.now());
        }

        fn passes(&self, seconds: u64) {
            self.ours.advance(Duration::from_secs(seconds));
        }

        /// What the vendor's clock showed at `at`, and whether that is certain.
        fn time_at(&self, at: Reading) -> Option<(String, bool)> {
            self.vendor.time_at(at).map(|told| (told.time.to_string(), told.is_certain))
        }
    }

    fn certain(time: &str) -> Option<(String, bool)> {
        Some((time.to_owned(), true))
    }

    fn guess(time: &str) -> Option<(String, bool)> {
        Some((time.to_owned(), false))
    }

    #[test]
    fn a_date_tells_and_an_absurd_one_does_not() {
        let told = Told::new();
        for absurd in ["yesterday", "Thu, 01 Jan 1970 00:00:00 GMT"] {
            told.hears(absurd);
            assert_eq!(told.time_at(told.now()), None);
        }
        told.hears("Sun, 22 Feb 2026 09:15:30 GMT");
        told.hears("Fri, 31 Dec 9999 23:59:59 GMT");
        assert_eq!(told.time_at(told.now()), certain("2026-02-22T09:15:30Z"));
    }

    #[test]
    fn an_earlier_and_a_later_time_follow_from_the_moments_between() {
        let told = Told::new();
        let before = told.now();
        told.passes(60);
        told.hears("Sun, 22 Feb 2026 09:17:00 GMT");
        assert_eq!(told.time_at(before), certain("2026-02-22T09:16:00Z"));
        told.passes(30);
        assert_eq!(told.time_at(told.now()), certain("2026-02-22T09:17:30Z"));
    }

    #[test]
    fn a_wall_clock_that_was_set_in_between_leaves_a_guess() {
        let told = Told::new();
        let before = told.now();
        told.ours.set_wall_by(SignedDuration::from_hours(-1));
        told.passes(5);
        told.hears("Sun, 22 Feb 2026 09:14:05 GMT");
        assert_eq!(told.time_at(before), guess("2026-02-22T09:14:00Z"));
        assert_eq!(told.time_at(told.now()), certain("2026-02-22T09:14:05Z"));
    }

    #[test]
    fn two_steps_that_make_up_for_each_other_show_when_the_clocks_are_read_between() {
        let told = Told::new();
        let before = told.now();
        told.vendor.read(before);
        told.ours.set_wall_by(SignedDuration::from_hours(-1));
        told.passes(5);
        told.vendor.read(told.now());
        told.ours.set_wall_by(SignedDuration::from_hours(1));
        told.passes(5);
        told.hears("Sun, 22 Feb 2026 09:14:10 GMT");
        assert_eq!(told.time_at(before), guess("2026-02-22T09:14:00Z"));
        told.passes(5);
        assert_eq!(told.time_at(told.now()), certain("2026-02-22T09:14:15Z"));
    }

    #[test]
    fn a_date_that_does_not_follow_from_the_last_leaves_a_guess_of_what_was_before() {
        let told = Told::new();
        told.hears("Sun, 22 Feb 2026 09:14:00 GMT");
        told.passes(5);
        let before = told.now();
        // Our machine stood still, and its clocks did not notice.
        told.hears("Sun, 22 Feb 2026 10:14:05 GMT");
        assert_eq!(told.time_at(before), guess("2026-02-22T10:14:05Z"));
        told.passes(5);
        told.hears("Sun, 22 Feb 2026 10:14:10 GMT");
        assert_eq!(told.time_at(told.now()), certain("2026-02-22T10:14:10Z"));
    }
}
