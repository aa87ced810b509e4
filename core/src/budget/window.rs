//! The exact log of one sliding window: how many requests an account may start. Pure.
//!
//! It is not a token bucket: a bucket that refills evenly lets twice the limit pass in the window that
//! begins at its fullest moment.

use std::collections::VecDeque;
use std::time::Duration;

use crate::clock::Moment;

/// A number of requests per sliding window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rate {
    /// How many requests, at least 1.
    pub limit: u32,
    /// The length of the window.
    pub window: Duration,
}

/// Room for what two clocks and a network may disagree about.
pub(super) const MARGIN: Duration = Duration::from_millis(100);

/// An exact log of the requests of one sliding window.
///
/// The server counts a request at some moment between its sending and its answer. A permit is
/// therefore held from before the sending until one window after the answer: whatever the latency,
/// no window of the server's ever holds more than the limit.
#[derive(Clone, Debug)]
pub struct Window {
    pub(super) rate: Rate,
    under_way: u32,
    /// When each answered request came to its answer, oldest first.
    answered: VecDeque<Moment>,
}

impl Window {
    /// An empty log.
    pub fn new(rate: Rate) -> Self {
        let rate = Rate { limit: rate.limit.max(1), ..rate };
        Window { rate, under_way: 0, answered: VecDeque::new() }
    }

    /// Takes a permit for a request that starts now. When there is none, tells from when on there
    /// will be, or nothing while all permits are held by requests still under way.
    pub fn take(&mut self, now: Moment) -> Result<(), Option<Moment>> {
        while self.answered.front().is_some_and(|answered| self.leaves(*answered) <= now) {
            self.answered.pop_front();
        }
        if self.under_way + (self.answered.len() as u32) < self.rate.limit {
            self.under_way += 1;
            return Ok(());
        }
        Err(self.answered.front().map(|answered| self.leaves(*answered)))
    }

    /// Notes that a request which had taken a permit was answered, failed, or was given up.
    pub fn answered(&mut self, now: Moment) {
        self.under_way = self.under_way.saturating_sub(1);
        self.answered.push_back(now);
    }

    /// Notes that a request which had taken a permit never left: the server has not counted it.
    pub fn unsent(&mut self) {
        self.under_way = self.under_way.saturating_sub(1);
    }

    /// How many requests may start now.
    pub fn free(&self, now: Moment) -> u32 {
        let gone = self.answered.iter().take_while(|answered| self.leaves(**answered) <= now);
        let counted = self.answered.len() - gone.count();
        self.rate.limit.saturating_sub(self.under_way + counted as u32)
    }

    /// When the oldest known request leaves the window, so that one more may start. With nothing
    /// known, one whole window from now: another process is using the account.
    pub fn frees(&self, now: Moment) -> Moment {
        self.leaves(self.answered.front().copied().unwrap_or(now))
    }

    /// When the request that `ahead` others go before may start at the earliest, if none starts
    /// before `open`: if every request under way is answered now, and each that starts is answered
    /// at once.
    pub fn turn(&self, ahead: usize, now: Moment, open: Moment) -> Moment {
        self.turn_with(self.free(now), ahead, now, open)
    }

    /// The same if every request under way turns out now not to have left, which gives its permit
    /// back at once. No turn comes before.
    pub fn first_turn(&self, ahead: usize, now: Moment, open: Moment) -> Moment {
        self.turn_with(self.free(now) + self.under_way, ahead, now, open)
    }

    fn turn_with(&self, free: u32, ahead: usize, now: Moment, open: Moment) -> Moment {
        let limit = self.rate.limit as usize;
        let (slot, rounds) = (ahead % limit, (ahead / limit).try_into().unwrap_or(u32::MAX));
        let taken = self.answered.iter().map(|answered| self.leaves(*answered));
        let mut taken = taken.filter(|leaves| *leaves > now);
        let first = match slot.checked_sub(free as usize) {
            None => now,
            Some(index) => taken.nth(index).unwrap_or_else(|| self.leaves(now)),
        };
        first.max(open) + (self.rate.window + MARGIN).saturating_mul(rounds)
    }

    fn leaves(&self, answered: Moment) -> Moment {
        answered + self.rate.window + MARGIN
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn rate(limit: u32) -> Rate {
        Rate { limit, window: MINUTE }
    }

    /// When the server counts each of the requests, which come and take their time as given:
    /// gap and latency in milliseconds, and where between its sending and its answer each counts.
    fn counted(limit: u32, arrivals: &[(u64, u64, f64)]) -> Vec<Moment> {
        let mut window = Window::new(rate(limit));
        let mut now = Moment::default();
        let mut under_way: Vec<Moment> = Vec::new();
        let mut counted: Vec<Moment> = Vec::new();
        for (gap, latency, share) in arrivals {
            now = now + Duration::from_millis(*gap);
            loop {
                under_way.sort();
                while under_way.first().is_some_and(|answer| *answer <= now) {
                    window.answered(under_way.remove(0));
                }
                match window.take(now) {
                    Ok(()) => break,
                    Err(moment) => {
                        let next = moment.into_iter().chain(under_way.first().copied()).min();
                        now = next.expect("something must free a place").max(now);
                    }
                }
            }
            let latency = Duration::from_millis(*latency);
            under_way.push(now + latency);
            counted.push(now + latency.mul_f64(*share));
        }
        counted
    }

    proptest! {
        /// Requests arrive whenever they like, each takes its own time, the server counts each at
        /// an arbitrary moment in between, and its clock jitters. No window of the server's may
        /// exceed the limit.
        #[test]
        fn no_window_of_the_servers_ever_exceeds_the_limit(
            limit in 1..12_u32,
            arrivals in prop::collection::vec((0..20_000_u64, 0..5_000_u64, 0.0..1.0_f64), 1..120),
            jitter in prop::collection::vec(0..49_u64, 120),
        ) {
            let counted = counted(limit, &arrivals);
            let jittered = counted.iter().zip(jitter);
            let mut counted: Vec<Moment> =
                jittered.map(|(moment, late)| *moment + Duration::from_millis(late)).collect();
            counted.sort();
            for (index, first) in counted.iter().enumerate() {
                let inside =
                    counted[index..].iter().filter(|other| other.since(*first) < MINUTE).count();
                prop_assert!(inside <= limit as usize, "{inside} in one window of {limit}");
            }
        }

        /// With requests always waiting, the limit is used up: of what it allows, 97 % and more
        /// where answers take up to a second and a half; where they take longer, of what is left
        /// when a place stays taken until a window after its answer, which exactness demands.
        #[test]
        fn a_crowd_uses_the_limit_up(
            limit in 1..12_u32,
            latencies in prop::collection::vec(0..5_000_u64, 50 * 12),
            (longest, cost_of_latency) in prop_oneof![Just((1_500, 0.0)), Just((5_000, 1.0))],
        ) {
            let crowd: Vec<(u64, u64, f64)> = latencies
                .iter()
                .take(50 * limit as usize)
                .map(|latency| (0, latency * longest / 5_000, 0.0))
                .collect();
            let mean = crowd.iter().map(|(_, latency, _)| *latency as f64).sum::<f64>()
                / crowd.len() as f64
                / 1_000.0;
            let counted = counted(limit, &crowd);
            let took = counted.iter().max().copied().unwrap_or_default().since(Moment::default());
            let windows = took.as_secs_f64() / (MINUTE.as_secs_f64() + cost_of_latency * mean);
            // What was sent in the last window is not used up yet.
            let used = (crowd.len() as f64 / f64::from(limit) - 1.0) / windows;
            prop_assert!(used >= 0.97, "{used} of the limit of {limit}");
        }
    }
}
