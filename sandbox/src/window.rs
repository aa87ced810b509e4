//! The sliding window that rate limits are counted in.
//!
//! Written apart from the client's own window on purpose: each checks the other.

use std::collections::VecDeque;
use std::time::Duration;

use jobferry::clock::Moment;

/// The requests of one class that an account started within the last window.
#[derive(Debug)]
pub(crate) struct Window {
    limit: Option<u32>,
    length: Duration,
    started: VecDeque<Moment>,
}

impl Window {
    pub(crate) fn new(limit: Option<u32>, length: Duration) -> Self {
        Window { limit, length, started: VecDeque::new() }
    }

    /// Counts a request at `now`, or says in how many whole seconds there will be room again.
    /// A refused request is not counted.
    pub(crate) fn take(&mut self, now: Moment) -> Result<(), u64> {
        let Some(limit) = self.limit else {
            return Ok(());
        };
        while self.started.front().is_some_and(|first| now.since(*first) >= self.length) {
            self.started.pop_front();
        }
        if self.started.len() < limit as usize {
            self.started.push_back(now);
            return Ok(());
        }
        let room_at = self.started.front().map_or(now, |first| *first) + self.length;
        Err(room_at.since(now).as_millis().div_ceil(1000).max(1) as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: f64) -> Moment {
        Moment::default() + Duration::from_secs_f64(seconds)
    }

    #[test]
    fn room_returns_exactly_one_window_after_the_oldest_request() {
        let mut window = Window::new(Some(2), Duration::from_secs(60));
        assert_eq!(window.take(at(0.0)), Ok(()));
        assert_eq!(window.take(at(10.0)), Ok(()));
        assert_eq!(window.take(at(10.5)), Err(50), "rounded up, never down");
        assert_eq!(window.take(at(59.999)), Err(1));
        assert_eq!(window.take(at(60.0)), Ok(()));
        assert_eq!(window.take(at(60.0)), Err(10), "a refused request was not counted");
    }

    #[test]
    fn no_limit_never_refuses_and_a_limit_of_zero_always_does() {
        let mut off = Window::new(None, Duration::from_secs(60));
        assert!((0..10_000).all(|_| off.take(at(0.0)).is_ok()));
        assert_eq!(Window::new(Some(0), Duration::from_secs(60)).take(at(5.0)), Err(60));
    }
}
