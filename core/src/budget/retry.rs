//! Whether to try again, and when. Pure: what happened and the time go in, a decision comes out.

use std::time::Duration;

use jiff::Timestamp;

/// What became of one HTTP attempt. Everything about retrying builds on this split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The vendor answered with this status.
    Answered(u16),
    /// Provably nothing reached the application: refused, unresolved, no TLS, or broken off by the
    /// sender before its end.
    NotSent,
    /// Bytes left and no usable answer came; the vendor may have acted or not.
    Unknown,
}

/// What repeating a request may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// Nothing: reading, and setting what is already set.
    Idempotent,
    /// A second job: submitting.
    NonIdempotent,
    /// Nothing, although it submits: the vendor knows a repetition by its idempotency key.
    Keyed,
}

impl Outcome {
    /// Whether the same request may be sent again.
    ///
    /// A paid request is repeated only when the vendor certainly did not act on it.
    pub fn may_repeat(self, idempotency: Idempotency) -> bool {
        match (self, idempotency) {
            (Outcome::NotSent, _) | (Outcome::Answered(429), _) => true,
            (Outcome::Unknown | Outcome::Answered(408 | 421 | 425 | 500 | 502 | 503 | 504), _) => {
                idempotency != Idempotency::NonIdempotent
            }
            (Outcome::Answered(_), _) => false,
        }
    }

    /// Whether a paid request may have created a job although it did not answer with one.
    pub fn is_indeterminate(self) -> bool {
        match self {
            Outcome::NotSent => false,
            Outcome::Unknown => true,
            // Refused, or to be asked elsewhere. A "see other" (303) points to what was made.
            Outcome::Answered(400..500 | 301 | 302 | 307 | 308) => false,
            Outcome::Answered(_) => true,
        }
    }
}

/// How much longer than the least a pause may be.
const SPREAD: f64 = 1.3;

/// How often to try again, and with which pauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How many attempts of one call may follow first ones.
    pub max_retries: u32,
    /// The least first pause; doubled for each further one.
    pub base: Duration,
    /// The longest single pause.
    pub max_pause: Duration,
}

impl RetryPolicy {
    /// The pause before attempt number `retry` (1 is the first repetition): the doubled base at
    /// least, since vendors document it as the least, and drawn by `chance` (0 to 1) up to
    /// 1.3 times of it, so that clients who failed together do not come back together.
    pub fn pause(&self, retry: u32, chance: f64) -> Duration {
        let doubled = self.base.saturating_mul(2_u32.saturating_pow(retry.saturating_sub(1)));
        let drawn = 1.0 + (SPREAD - 1.0) * chance.clamp(0.0, 1.0);
        // What is longer is cut anyway, and this cannot overflow.
        doubled.min(self.max_pause).mul_f64(drawn).min(self.max_pause)
    }
}

/// What a `Retry-After` header asks for: seconds, whole or not, or an HTTP date; of several with
/// commas between them, the longest.
///
/// A past date and a negative number ask for nothing, which is zero. Garbage is as good as absent.
pub fn retry_after(header: &[u8], now: Timestamp) -> Option<Duration> {
    let parts: Vec<&str> = std::str::from_utf8(header).ok()?.split(',').collect();
    // Most dates have a comma of their own.
    let pairs = parts.windows(2).filter_map(|pair| one_pause(&pair.join(","), now));
    parts.iter().filter_map(|part| one_pause(part, now)).chain(pairs).max()
}

fn one_pause(text: &str, now: Timestamp) -> Option<Duration> {
    let text = text.trim();
    let plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+');
    if text.contains(|c: char| c.is_ascii_digit()) && text.chars().all(plain) {
        let seconds: f64 = text.parse().ok()?;
        // Absurd numbers stay absurd instead of wrapping: the caller finds them unaffordable.
        return Some(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now.into()).unwrap_or_default())
}

/// Keeps an outage from being amplified: every repetition takes a token, every success brings one
/// back. A client whose requests mostly fail soon stops repeating them.
#[derive(Clone, Copy, Debug)]
pub struct RetryTokens {
    left: u32,
}

impl RetryTokens {
    const FULL: u32 = 100;

    /// Takes a token, if there is one.
    pub fn take(&mut self) -> bool {
        let available = self.left > 0;
        self.left = self.left.saturating_sub(1);
        available
    }

    /// Notes a success.
    pub fn refill(&mut self) {
        self.left = (self.left + 1).min(Self::FULL);
    }
}

impl Default for RetryTokens {
    fn default() -> Self {
        RetryTokens { left: Self::FULL }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn asked(header: &str) -> Option<Duration> {
        retry_after(header.as_bytes(), "2026-11-22T10:00:00Z".parse().unwrap())
    }

    #[test]
    fn retry_after_is_read_in_every_form() {
        let seconds = |s| Some(Duration::from_secs_f64(s));
        assert_eq!(asked("3"), seconds(3.0));
        assert_eq!(asked(" 3 "), seconds(3.0));
        assert_eq!(asked("0.5"), seconds(0.5));
        assert_eq!(asked("-5"), seconds(0.0));
        assert_eq!(asked("Sun, 22 Nov 2026 10:00:07 GMT"), seconds(7.0));
        assert_eq!(asked("Sun, 22 Nov 2026 09:00:00 GMT"), seconds(0.0));
        assert_eq!(asked("99999999999999999999999999"), Some(Duration::MAX));
        for garbage in ["", "soon", "1e3", "inf", "NaN", "--", "3s", "0x10", "."] {
            assert_eq!(asked(garbage), None, "{garbage}");
        }
    }

    #[test]
    fn a_paid_request_is_repeated_only_when_it_certainly_did_nothing() {
        for outcome in [Outcome::NotSent, Outcome::Answered(429)] {
            assert!(outcome.may_repeat(Idempotency::NonIdempotent) && !outcome.is_indeterminate());
        }
        for outcome in
            [500, 502, 503, 504].map(Outcome::Answered).into_iter().chain([Outcome::Unknown])
        {
            assert!(!outcome.may_repeat(Idempotency::NonIdempotent) && outcome.is_indeterminate());
            assert!(outcome.may_repeat(Idempotency::Idempotent));
        }
        for status in [400, 401, 402, 403, 404, 409, 413, 422] {
            let outcome = Outcome::Answered(status);
            assert!(
                !outcome.may_repeat(Idempotency::Idempotent)
                    && !outcome.may_repeat(Idempotency::NonIdempotent)
            );
            assert!(!outcome.is_indeterminate());
        }
        for outcome in [421, 425].map(Outcome::Answered) {
            assert!(
                outcome.may_repeat(Idempotency::Idempotent)
                    && !outcome.may_repeat(Idempotency::NonIdempotent)
            );
            assert!(!outcome.is_indeterminate());
        }
    }

    #[test]
    fn an_outage_uses_the_tokens_up_and_successes_bring_them_back() {
        let mut tokens = RetryTokens::default();
        let granted = (0..1_000).filter(|_| tokens.take()).count();
        assert_eq!(granted, RetryTokens::FULL as usize);
        tokens.refill();
        assert!(tokens.take());
        assert!(!tokens.take());
    }

    proptest! {
        #[test]
        fn a_pause_is_at_least_the_documented_one_and_never_exceeds_its_bounds(retry in 0..u32::MAX, chance in -1.0..2.0, base in 0..100_000_u64) {
            let policy = RetryPolicy { max_retries: 5, base: Duration::from_millis(base), max_pause: Duration::from_secs(60) };
            let documented = policy.base.saturating_mul(2_u32.saturating_pow(retry.saturating_sub(1)));
            let least = documented.min(policy.max_pause);
            let pause = policy.pause(retry, chance);
            prop_assert!(least <= pause && pause <= policy.max_pause);
            prop_assert!(pause <= least.mul_f64(SPREAD + 1e-9));
        }

        #[test]
        fn no_retry_after_panics(header: Vec<u8>, number in "[-+]?[0-9]{0,40}(\\.[0-9]{0,40})?") {
            let _ = retry_after(&header, Timestamp::UNIX_EPOCH);
            let _ = retry_after(number.as_bytes(), Timestamp::MAX);
        }

        #[test]
        fn whole_seconds_are_taken_at_their_word(seconds in 0..4_000_000_000_u64) {
            prop_assert_eq!(retry_after(seconds.to_string().as_bytes(), Timestamp::UNIX_EPOCH), Some(Duration::from_secs(seconds)));
        }
    }
}
