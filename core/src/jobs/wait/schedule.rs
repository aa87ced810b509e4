//! When to look at a job again. Pure.

use std::time::Duration;

use crate::spec::PollHints;

/// The looks at one job: the pause grows with the time already waited, so that a long job costs
/// few requests and a short one is seen soon. Whenever the job ends, the caller learns of it at
/// most a quarter of its run time later (or one first pause, if that is longer).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule {
    first_ms: u32,
    max_ms: u32,
}

impl Schedule {
    /// A schedule from the vendor's hints, or from the caller's first pause.
    pub(crate) fn new(hints: PollHints, first: Option<Duration>) -> Self {
        let first = first.unwrap_or_else(|| hints.first());
        // In whole milliseconds: thousands of waits hold a schedule each.
        let ms = |duration: Duration| u32::try_from(duration.as_millis()).unwrap_or(u32::MAX);
        Schedule { first_ms: ms(first), max_ms: ms(hints.max().max(first)) }
    }

    /// The pause before the next look at a job that has been waited for since `waited`.
    pub(crate) fn pause(&self, waited: Duration) -> Duration {
        (waited / 4).clamp(self.first(), self.max())
    }

    /// The pause after the look number `failures` in a row that brought no usable answer.
    pub(crate) fn pause_after_failure(&self, waited: Duration, failures: u32) -> Duration {
        let backoff = self.first().saturating_mul(2_u32.saturating_pow(failures.saturating_sub(1)));
        self.pause(waited).max(backoff.min(self.max()))
    }

    /// The pause before the first look.
    pub(crate) fn first(&self) -> Duration {
        Duration::from_millis(self.first_ms.into())
    }

    fn max(&self) -> Duration {
        Duration::from_millis(self.max_ms.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HINTS: PollHints = PollHints { first_s: 2.0, max_s: 30.0, appears_within_s: None };

    /// The moments of all looks until `end`.
    fn poller(schedule: Schedule, end: Duration) -> Vec<f64> {
        let mut now = Duration::ZERO;
        let mut poller = Vec::new();
        while now < end {
            now += schedule.pause(now);
            poller.push(now.as_secs_f64());
        }
        poller
    }

    #[test]
    fn a_short_job_is_seen_soon_and_a_long_one_costs_few_looks() {
        let schedule = Schedule::new(HINTS, None);
        assert_eq!(poller(schedule, Duration::from_secs(5)), [2.0, 4.0, 6.0]);
        assert!(poller(schedule, Duration::from_secs(180)).len() <= 20);
        let longest = schedule.pause(Duration::from_secs(3_600));
        assert_eq!(longest, Duration::from_secs(30));
    }

    #[test]
    fn the_callers_first_pause_wins_over_the_hint() {
        let schedule = Schedule::new(HINTS, Some(Duration::from_millis(100)));
        assert_eq!(schedule.pause(Duration::ZERO), Duration::from_millis(100));
        let slow = Schedule::new(HINTS, Some(Duration::from_secs(60)));
        assert_eq!(slow.pause(Duration::ZERO), Duration::from_secs(60));
    }

    #[test]
    fn failures_in_a_row_stretch_the_pause_up_to_the_longest() {
        let schedule = Schedule::new(HINTS, None);
        let pauses =
            [1, 2, 3, 9].map(|n| schedule.pause_after_failure(Duration::ZERO, n).as_secs());
        assert_eq!(pauses, [2, 4, 8, 30]);
    }
}
