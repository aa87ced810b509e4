//! Time. The only file that reads a clock or sleeps.
//!
//! There are two clocks. A [`Moment`] is for measuring and waiting: it never goes back, and it goes
//! on while the machine sleeps. The wall clock (a [`jiff::Timestamp`]) is for talking with other
//! machines: it may be set at any time, back as well as forth. A [`Reading`] is both at once
//! and shows when they no longer agree.
//!
//! Everything else takes a [`Moment`] or a [`jiff::Timestamp`] as an argument, or waits through a
//! [`Clock`], so that a test can let a minute pass in a millisecond with a [`ManualClock`].
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::future::Future;
use std::ops::{Add, Sub};
use std::pin::{Pin, pin};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_util::future::{Either, select};

/// The longest the system's timers are trusted at a time: most of them stand still while the
/// machine sleeps, so a wait looks at the clock again after this long.
const SLICE: Duration = Duration::from_secs(5);

/// A pause as messages say it.
pub(crate) fn seconds(pause: Duration) -> String {
    if pause > Duration::from_secs(10 * 365 * 86_400) {
        return "for years".to_owned();
    }
    // Rounded up, so that waiting as long as it says is enough.
    let digits = if pause < Duration::from_secs(10) { 1000.0 } else { 10.0 };
    format!("{} s", (pause.as_secs_f64() * digits).ceil() / digits)
}

/// A point on a clock that never goes back; comparable only with moments of the same clock.
///
/// Nanoseconds in one word: thousands of waits hold several moments each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(u64);

impl Moment {
    /// How long after `earlier` this is; zero when it is not after.
    pub fn since(self, earlier: Moment) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }

    /// How long after `other` this is; negative when it is before.
    pub(crate) fn apart_from(self, other: Moment) -> jiff::SignedDuration {
        let nanoseconds = i128::from(self.0) - i128::from(other.0);
        jiff::SignedDuration::from_nanos_i128(nanoseconds)
    }
}

impl Add<Duration> for Moment {
    type Output = Moment;
    fn add(self, duration: Duration) -> Moment {
        Moment(self.0.saturating_add(nanoseconds(duration)))
    }
}

impl Sub<Duration> for Moment {
    type Output = Moment;
    fn sub(self, duration: Duration) -> Moment {
        Moment(self.0.saturating_sub(nanoseconds(duration)))
    }
}

/// Centuries are for ever.
fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

/// Both clocks, read at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) moment: Moment,
    pub(crate) wall: jiff::Timestamp,
}

impl Reading {
    /// How much further the wall clock went than the moments from `self` to `other`: by how much it
    /// was set meanwhile, or how long the moments stood still.
    pub(crate) fn step_to(self, other: Reading) -> jiff::SignedDuration {
        let on_the_wall = other.wall.duration_since(self.wall);
        on_the_wall.saturating_sub(other.moment.apart_from(self.moment))
    }
}

/// Time since an arbitrary moment, counting the time in which the machine slept.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn uptime() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    // Each system's own name for the clock that does not stop in sleep. Rust's `Instant` is the
    // other one on these systems.
    #[cfg(target_vendor = "apple")]
    const WITH_SLEEP: ClockId = ClockId::Monotonic;
    #[cfg(not(target_vendor = "apple"))]
    const WITH_SLEEP: ClockId = ClockId::Boottime;
    Duration::try_from(clock_gettime(WITH_SLEEP)).unwrap_or_default()
}

/// Time since an arbitrary moment. Windows' performance counter counts sleep.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn uptime() -> Duration {
    static START: LazyLock<std::time::Instant> = LazyLock::new(std::time::Instant::now);
    START.elapsed()
}

/// Where time comes from: the system, or a test.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The system's clocks.
    #[default]
    System,
    /// A clock that a test moves.
    Manual(ManualClock),
}

impl Clock {
    /// The present moment, for measuring and waiting.
    pub fn now(&self) -> Moment {
        static START: LazyLock<Duration> = LazyLock::new(uptime);
        match self {
            Clock::System => {
                let start = *START;
                Moment(nanoseconds(uptime().saturating_sub(start)))
            }
            Clock::Manual(clock) => clock.state().now,
        }
    }

    /// The present date and time, for talking with other machines.
    pub fn timestamp(&self) -> jiff::Timestamp {
        match self {
            Clock::System => jiff::Timestamp::now(),
            Clock::Manual(clock) => {
                let state = clock.state();
                state
                    .date
                    .saturating_add(Duration::from_nanos(state.now.0))
                    .unwrap_or(jiff::Timestamp::MAX)
            }
        }
    }

    /// Both clocks at once.
    pub(crate) fn read(&self) -> Reading {
        Reading { moment: self.now(), wall: self.timestamp() }
    }

    /// Waits for `duration`.
    pub async fn sleep(&self, duration: Duration) {
        self.sleep_until(self.now() + duration).await;
    }

    /// Waits until `moment`; returns at once when it has passed.
    pub fn sleep_until(&self, moment: Moment) -> impl Future<Output = ()> {
        match self {
            Clock::System => Either::Left(sleep_on_system(moment)),
            Clock::Manual(clock) => Either::Right(Sleep { clock, moment, id: None }),
        }
    }

    /// The output of `future`, or nothing when `limit` passes first.
    pub async fn timeout<F: Future>(&self, limit: Duration, future: F) -> Option<F::Output> {
        self.timeout_at(self.now() + limit, future).await
    }

    /// The output of `future`, or nothing when `moment` comes first.
    pub async fn timeout_at<F: Future>(&self, moment: Moment, future: F) -> Option<F::Output> {
        match select(pin!(future), pin!(self.sleep_until(moment))).await {
            Either::Left((output, _)) => Some(output),
            Either::Right(((), _)) => None,
        }
    }
}

/// Waits until `moment`, also when the machine sleeps meanwhile.
async fn sleep_on_system(moment: Moment) {
    loop {
        let left = moment.since(Clock::System.now());
        if left.is_zero() {
            return;
        }
        tokio::time::sleep(left.min(SLICE)).await;
    }
}

/// A clock that stands still until it is moved. Clones share the time.
#[derive(Clone, Debug)]
pub struct ManualClock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: Moment,
    /// The date and time at the moment zero.
    date: jiff::Timestamp,
    sleepers: BTreeMap<(Moment, u64), Waker>,
    next_id: u64,
}

impl Default for ManualClock {
    fn default() -> Self {
        ManualClock::starting_at(jiff::Timestamp::UNIX_EPOCH)
    }
}

impl ManualClock {
    /// A clock whose first date and time is `date`.
    pub fn starting_at(date: jiff::Timestamp) -> Self {
        let state = State { now: Moment::default(), date, sleepers: BTreeMap::new(), next_id: 0 };
        ManualClock(Arc::new(Mutex::new(state)))
    }

    /// Lets `duration` pass and wakes every sleeper whose time has come.
    pub fn advance(&self, duration: Duration) {
        let target = self.state().now + duration;
        self.advance_to(target);
    }

    /// Sets the wall clock by so much, forth or back. Moments do not notice.
    pub fn set_wall_by(&self, step: jiff::SignedDuration) {
        let mut state = self.state();
        let end = if step.is_negative() { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        state.date = state.date.checked_add(step).unwrap_or(end);
    }

    /// Puts the machine to sleep for so long: time passes, nothing runs, and everything that was due
    /// meanwhile is late.
    pub fn suspend(&self, duration: Duration) {
        self.advance(duration);
    }

    /// Lets time pass until the next sleeper's moment and wakes it. Returns `false`, and leaves
    /// the time alone, when nothing sleeps.
    pub fn advance_to_next_sleeper(&self) -> bool {
        let next = self.state().sleepers.keys().next().map(|(moment, _)| *moment);
        next.map(|moment| self.advance_to(moment)).is_some()
    }

    /// How many waits are pending.
    pub fn sleepers(&self) -> usize {
        self.state().sleepers.len()
    }

    fn advance_to(&self, moment: Moment) {
        let mut state = self.state();
        let now = state.now.max(moment);
        state.now = now;
        let later = state.sleepers.split_off(&(now, u64::MAX));
        let due = std::mem::replace(&mut state.sleepers, later);
        drop(state);
        due.into_values().for_each(Waker::wake);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Sleep<'a> {
    clock: &'a ManualClock,
    moment: Moment,
    id: Option<u64>,
}

impl Future for Sleep<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock;
        let mut state = clock.state();
        if state.now >= self.moment {
            return Poll::Ready(());
        }
        let id = *self.id.get_or_insert(state.next_id);
        state.next_id = state.next_id.max(id + 1);
        state.sleepers.insert((self.moment, id), context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Sleep<'_> {
    fn drop(&mut self) {
        if let Some(id) = self.id {
            self.clock.state().sleepers.remove(&(self.moment, id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_told_rounded_up_so_that_waiting_that_long_is_enough() {
        let pauses = [
            (0, "0 s"),
            (2_000_000_000, "2 s"),
            (1_000_000_001, "1.001 s"),
            (60_099_994_302, "60.1 s"),
        ];
        for (nanoseconds, told) in pauses {
            assert_eq!(seconds(Duration::from_nanos(nanoseconds)), told);
        }
    }

    #[tokio::test]
    async fn a_sleeper_wakes_when_its_moment_comes_and_not_before() {
        let manual = ManualClock::default();
        let clock = Clock::Manual(manual.clone());
        let sleeper = tokio::spawn(async move { clock.sleep(Duration::from_secs(60)).await });
        tokio::task::yield_now().await;
        manual.advance(Duration::from_secs(59));
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        manual.advance(Duration::from_secs(1));
        sleeper.await.unwrap();
        assert_eq!(manual.sleepers(), 0);
    }

    #[tokio::test]
    async fn a_timeout_drops_what_is_late_and_leaves_no_sleeper() {
        let manual = ManualClock::default();
        let clock = Clock::Manual(manual.clone());
        assert_eq!(clock.timeout(Duration::from_secs(1), async { 5 }).await, Some(5));
        assert_eq!(manual.sleepers(), 0);
        let late = tokio::spawn({
            let clock = clock.clone();
            async move { clock.timeout(Duration::from_secs(1), std::future::pending::<()>()).await }
        });
        tokio::task::yield_now().await;
        assert!(manual.advance_to_next_sleeper());
        assert_eq!(late.await.unwrap(), None);
        assert!(!manual.advance_to_next_sleeper());
    }

    #[test]
    fn a_step_of_the_wall_clock_shows_and_time_that_passes_does_not() {
        let manual = ManualClock::starting_at("2026-02-22T09:14:00Z".parse().unwrap());
        let clock = Clock::Manual(manual.clone());
        let before = clock.read();
        manual.advance(Duration::from_secs(90));
        manual.suspend(Duration::from_secs(3_600));
        assert!(before.step_to(clock.read()).is_zero());
        manual.set_wall_by(jiff::SignedDuration::from_hours(-1));
        assert_eq!(before.step_to(clock.read()).as_hours(), -1);
        assert_eq!(clock.timestamp().to_string(), "2026-02-22T09:15:30Z");
        assert_eq!(clock.now().since(before.moment).as_secs(), 3_690);
    }

    #[test]
    fn the_date_moves_with_the_time() {
        let manual = ManualClock::starting_at("2026-02-22T09:14:00Z".parse().unwrap());
        manual.advance(Duration::from_secs(90));
        assert_eq!(Clock::Manual(manual).timestamp().to_string(), "2026-02-22T09:15:30Z");
    }
}
