//! Budgets: the permits of one sliding window, shared by many callers, and the queue for them.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::registry::Registry;
use super::window::{Rate, Window};
use crate::clock::{Clock, Moment};
use crate::observe::QueueReason;

/// How long a free permit is kept for the first in the queue. A waiter whose future is not polled,
/// because its task is busy with something else, must not hold up the others without end.
const PATIENCE: Duration = Duration::from_secs(3);

/// A wait for a permit that takes longer is told to the caller.
const WORTH_TELLING: Duration = Duration::from_secs(2);

/// When a waiter's turn comes at the earliest, and what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The moment.
    pub at: Moment,
    /// What has to happen until then.
    pub reason: QueueReason,
}

/// Who goes first when permits are short.
///
/// Waiters are served in the order of the time at which they began to wait plus their patience, so the
/// important go first and none waits without end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// The result of a job that has ended.
    Result,
    /// Finding out what became of a submission.
    Reconcile,
    /// One list request that answers for many jobs.
    ListPoll,
    /// Everything else.
    Rest,
}

impl Priority {
    fn patience(self) -> Duration {
        Duration::from_secs(match self {
            Priority::Result => 0,
            Priority::Reconcile => 20,
            Priority::ListPoll => 40,
            Priority::Rest => 60,
        })
    }
}

/// A window shared by all clients of an account in this process, and the queue for its permits.
#[derive(Debug)]
pub struct Budget {
    clock: Clock,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    window: Window,
    hold: Moment,
    queue: BTreeMap<Key, Waiter>,
    next_number: u64,
    /// Whose turn it is while there is a free permit, and since when.
    offered: Option<(Key, Moment)>,
}

/// When a waiter's turn comes, and a number that keeps equals apart.
type Key = (Moment, u64);

#[derive(Debug)]
struct Waiter {
    woken: Arc<Notify>,
    /// It did not take the permit that was kept for it; others go first until it asks again.
    is_passed: bool,
}

impl Budget {
    /// A budget with nothing used.
    pub fn new(rate: Rate, clock: Clock) -> Self {
        let state = State {
            window: Window::new(rate),
            hold: Moment::default(),
            queue: BTreeMap::new(),
            next_number: 0,
            offered: None,
        };
        Budget { clock, state: Mutex::new(state) }
    }

    /// Waits for a permit and takes it. Dropping the future leaves the queue.
    pub async fn take(self: &Arc<Self>, priority: Priority) -> Permit {
        loop {
            // Without a deadline none can come too late.
            if let Ok(permit) = self.take_before(None, priority, |_| {}).await {
                return permit;
            }
        }
    }

    /// The same, unless no permit can come before `deadline`: then it fails at once and tells when one
    /// would have come. A permit that a request under way may give back counts as one that can come.
    /// `tell` is told the expected moment as soon as it is more than 2 s away, and again each time it has
    /// proven too early.
    pub async fn take_before(
        self: &Arc<Self>,
        deadline: Option<Moment>,
        priority: Priority,
        tell: impl Fn(Expected),
    ) -> Result<Permit, Expected> {
        let turn = self.queue(priority);
        let mut expected: Option<Expected> = None;
        loop {
            let next = match self.try_take(&turn) {
                Ok(permit) => return Ok(permit),
                Err(next) => next,
            };
            let (now, hold) = (self.clock.now(), self.state().hold);
            let is_outdated = |known: Expected| known.at <= now || known.at < hold;
            let expected = match expected {
                Some(known) if !is_outdated(known) => known,
                _ => {
                    let known = *expected.insert(self.expected(&turn));
                    if known.at.since(now) > WORTH_TELLING {
                        tell(known);
                    }
                    known
                }
            };
            let is_late = |deadline| expected.at >= deadline && self.first_turn(&turn) >= deadline;
            if deadline.is_some_and(|deadline| now >= deadline || is_late(deadline)) {
                return Err(expected);
            }
            // A hold may be set, or a more important waiter come, in the meantime.
            match next.into_iter().chain(deadline).min() {
                Some(moment) => drop(self.clock.timeout_at(moment, turn.woken.notified()).await),
                None => turn.woken.notified().await,
            }
        }
    }

    /// When a waiter gets a permit, if those before it stay and no request under way gives its permit
    /// back.
    fn expected(&self, turn: &Turn) -> Expected {
        let (state, now) = (self.state(), self.clock.now());
        let ahead = state.ahead_of(turn.key);
        let of_window = state.window.turn(ahead, now, now);
        let of_both = state.window.turn(ahead, now, state.hold.max(now));
        match of_both > of_window {
            true => Expected { at: of_both, reason: QueueReason::VendorPause },
            false => Expected { at: of_window, reason: QueueReason::RateLimit },
        }
    }

    /// The moment before which a waiter cannot get a permit, if those before it stay.
    fn first_turn(&self, turn: &Turn) -> Moment {
        let (state, now) = (self.state(), self.clock.now());
        state.window.first_turn(state.ahead_of(turn.key), now, state.hold.max(now))
    }

    /// Starts no request before `moment`, because the vendor has said so.
    pub fn hold_until(&self, moment: Moment) {
        let mut state = self.state();
        state.hold = state.hold.max(moment);
        state.wake_first();
    }

    /// When a permit becomes free by this log's own knowledge; see [`Window::frees`].
    pub fn frees(&self) -> Moment {
        self.state().window.frees(self.clock.now())
    }

    /// How many requests a window holds, and how long it is.
    pub fn rate(&self) -> Rate {
        self.state().window.rate
    }

    /// How many requests may start now; none while the vendor has said to wait.
    pub fn free(&self) -> u32 {
        let (state, now) = (self.state(), self.clock.now());
        if state.hold > now { 0 } else { state.window.free(now) }
    }

    fn queue(self: &Arc<Self>, priority: Priority) -> Turn {
        let mut state = self.state();
        let key = (self.clock.now() + priority.patience(), state.next_number);
        state.next_number += 1;
        let woken = Arc::new(Notify::new());
        state.queue.insert(key, Waiter { woken: woken.clone(), is_passed: false });
        Turn { budget: self.clone(), key, woken }
    }

    /// Takes a permit if it is this waiter's turn and one is free; otherwise tells until when to wait, or
    /// nothing when only another waiter or request can change that.
    fn try_take(self: &Arc<Self>, turn: &Turn) -> Result<Permit, Option<Moment>> {
        let (mut state, now) = (self.state(), self.clock.now());
        if let Some(waiter) = state.queue.get_mut(&turn.key) {
            waiter.is_passed = false;
        }
        if state.first() != Some(turn.key) && !state.passes_first(now) {
            return Err(Some(now + PATIENCE));
        }
        if state.hold > now {
            return Err(Some(state.hold));
        }
        state.window.take(now)?;
        state.queue.range_mut(..turn.key).for_each(|(_, waiter)| waiter.is_passed = true);
        Ok(Permit { budget: self.clone(), unsent: false })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn first(&self) -> Option<Key> {
        self.queue.iter().find(|(_, waiter)| !waiter.is_passed).map(|(key, _)| *key)
    }

    /// How many go before the waiter with `key`.
    fn ahead_of(&self, key: Key) -> usize {
        self.queue.range(..key).filter(|(_, waiter)| !waiter.is_passed).count()
    }

    fn wake_first(&self) {
        if let Some(waiter) = self.first().and_then(|key| self.queue.get(&key)) {
            waiter.woken.notify_one();
        }
    }

    /// Whether the first in the queue has not taken a free permit in time.
    fn passes_first(&mut self, now: Moment) -> bool {
        let is_free = self.hold <= now && self.window.free(now) > 0;
        let first = self.first().filter(|_| is_free);
        let since = match (first, self.offered) {
            (Some(first), Some((offered, since))) if first == offered => since,
            _ => now,
        };
        self.offered = first.map(|first| (first, since));
        is_free && now.since(since) >= PATIENCE
    }
}

/// A waiter's position in the queue, given up when dropped.
struct Turn {
    budget: Arc<Budget>,
    key: Key,
    woken: Arc<Notify>,
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut state = self.budget.state();
        state.queue.remove(&self.key);
        state.wake_first();
    }
}

/// The right to have one request under way. Dropping it tells the budget that the request was
/// answered, failed or was given up.
#[derive(Debug)]
pub struct Permit {
    budget: Arc<Budget>,
    unsent: bool,
}

impl Permit {
    /// Gives the permit back at once: the request provably never reached the server.
    pub fn unsent(mut self) {
        self.unsent = true;
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let now = self.budget.clock.now();
        let mut state = self.budget.state();
        match self.unsent {
            true => state.window.unsent(),
            false => state.window.answered(now),
        }
        state.wake_first();
    }
}

/// The budgets of one account: submissions, and all other requests.
#[derive(Clone, Debug)]
pub struct AccountBudgets {
    /// For submissions.
    pub uploads: Arc<Budget>,
    /// For everything else.
    pub others: Arc<Budget>,
}

/// The budgets that clients of the same `account` (any text that names it) and rates share within
/// this process, on the system's clock. They live as long as one of their clients.
pub fn shared_budgets(account: &str, uploads: Rate, others: Rate) -> AccountBudgets {
    AccountBudgets {
        uploads: shared(account, "uploads", uploads),
        others: shared(account, "others", others),
    }
}

fn shared(account: &str, class: &'static str, rate: Rate) -> Arc<Budget> {
    type Shared = (String, &'static str, Rate);
    static ALL: LazyLock<Registry<Shared, Budget>> = LazyLock::new(Registry::default);
    ALL.get((account.to_owned(), class, rate), || Budget::new(rate, Clock::System))
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use futures_util::future::{join, join_all};
    use proptest::prelude::*;

    use super::*;
    use crate::budget::window::MARGIN;
    use crate::clock::ManualClock;

    const MINUTE: Duration = Duration::from_secs(60);

    fn rate(limit: u32) -> Rate {
        Rate { limit, window: MINUTE }
    }

    fn budget(limit: u32) -> (Arc<Budget>, ManualClock) {
        let manual = ManualClock::default();
        (Arc::new(Budget::new(rate(limit), Clock::Manual(manual.clone()))), manual)
    }

    async fn settle() {
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn the_next_request_starts_as_soon_as_one_leaves_the_window() {
        let (budget, manual) = budget(2);
        drop(budget.take(Priority::Rest).await);
        manual.advance(Duration::from_secs(10));
        drop(budget.take(Priority::Rest).await);
        let third = tokio::spawn({
            let budget = budget.clone();
            async move { drop(budget.take(Priority::Rest).await) }
        });
        settle().await;
        manual.advance(Duration::from_secs(50));
        settle().await;
        assert!(!third.is_finished());
        manual.advance(MARGIN);
        third.await.unwrap();
    }

    #[tokio::test]
    async fn a_place_that_cannot_come_in_time_is_not_waited_for() {
        let (budget, manual) = budget(2);
        let clock = Clock::Manual(manual.clone());
        drop(budget.take(Priority::Rest).await);
        manual.advance(Duration::from_secs(10));
        drop(budget.take(Priority::Rest).await);
        let (now, full) = (clock.now(), MINUTE + MARGIN);
        let ask = async |seconds| {
            let deadline = Some(now + Duration::from_secs(seconds));
            budget.take_before(deadline, Priority::Rest, |_| {}).now_or_never()
        };
        // The first place frees in 50 s, the second one 10 s later.
        let free_at = now + Duration::from_secs(50) + MARGIN;
        let reason = QueueReason::RateLimit;
        assert_eq!(ask(50).await.unwrap().unwrap_err(), Expected { at: free_at, reason });
        let mut first = Box::pin(budget.take_before(None, Priority::Rest, |_| {}));
        assert!(futures_util::poll!(&mut first).is_pending());
        assert!(ask(61).await.is_none());
        assert_eq!(ask(60).await.unwrap().unwrap_err(), Expected { at: now + full, reason });
        // Behind two others it is the first one's place again, a window later.
        let mut other = Box::pin(budget.take_before(None, Priority::Rest, |_| {}));
        assert!(futures_util::poll!(&mut other).is_pending());
        assert_eq!(ask(100).await.unwrap().unwrap_err(), Expected { at: free_at + full, reason });
        assert!(ask(111).await.is_none());
    }

    /// A request that takes a place at the beginning: how long it is under way, and whether it turns
    /// out not to have left.
    type Early = (u64, bool);

    /// When a waiter that asks at `asks`, with `ahead` others before it, gets a place, and when it
    /// knows: all in milliseconds.
    async fn served(
        limit: u32,
        early: &[Early],
        (asks, ahead): (u64, usize),
        deadline: Option<u64>,
    ) -> (Option<u64>, u64) {
        let (budget, manual) = budget(limit);
        let clock = Clock::Manual(manual.clone());
        let at = |milliseconds| Moment::default() + Duration::from_millis(milliseconds);
        let mut permits = Vec::new();
        for (took, is_unsent) in early.iter().take(limit as usize) {
            permits.push((budget.take(Priority::Rest).await, *took, *is_unsent));
        }
        let early = permits.into_iter().map(|(permit, took, is_unsent)| {
            let clock = clock.clone();
            async move {
                clock.sleep_until(at(took)).await;
                if is_unsent { permit.unsent() } else { drop(permit) }
            }
        });
        let before = (0..ahead).map(|_| async {
            clock.sleep_until(at(asks)).await;
            drop(budget.take(Priority::Rest).await);
        });
        let waiter = async {
            clock.sleep_until(at(asks)).await;
            let taken = budget.take_before(deadline.map(at), Priority::Rest, |_| {}).await;
            let now = clock.now().since(Moment::default()).as_millis() as u64;
            (taken.is_ok().then_some(now), now)
        };
        let others = join(join_all(early), join_all(before));
        crate::testing::scripted::run(&manual, join(others, waiter)).await.1
    }

    proptest! {
        /// A deadline changes nothing but that it ends the wait: who would have had a place before
        /// it has that place, though requests under way may turn out never to have left; and who
        /// would not knows by the deadline.
        #[test]
        fn a_deadline_takes_no_place_that_would_have_come_in_time(
            limit in 1..4_u32,
            early in prop::collection::vec((0..90_000_u64, any::<bool>()), 0..4),
            asks in (0..60_000_u64, 0..5_usize),
            patience in 0..200_000_u64,
        ) {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let deadline = asks.0 + patience;
            let (without, _) = runtime.block_on(served(limit, &early, asks, None));
            let (with, known) = runtime.block_on(served(limit, &early, asks, Some(deadline)));
            prop_assert!(known <= deadline, "known at {known}");
            let in_time = without.filter(|served| *served < deadline);
            prop_assert_eq!(with.filter(|served| *served < deadline), in_time);
        }
    }

    #[tokio::test]
    async fn a_pause_that_the_vendor_asks_for_meanwhile_ends_a_wait_that_it_outlasts() {
        let (budget, manual) = budget(1);
        let clock = Clock::Manual(manual.clone());
        drop(budget.take(Priority::Rest).await);
        let told = Mutex::new(Vec::new());
        let deadline = Some(clock.now() + Duration::from_secs(90));
        let tell = |expected: Expected| told.lock().unwrap().push(expected);
        let mut waiting = Box::pin(budget.take_before(deadline, Priority::Rest, tell));
        assert!(futures_util::poll!(&mut waiting).is_pending());
        let hold = clock.now() + Duration::from_secs(120);
        budget.hold_until(hold);
        let expected = waiting.await.unwrap_err();
        assert_eq!(expected, Expected { at: hold, reason: QueueReason::VendorPause });
        let first = Expected { at: clock.now() + MINUTE + MARGIN, reason: QueueReason::RateLimit };
        assert_eq!(*told.lock().unwrap(), [first, expected]);
    }

    #[tokio::test]
    async fn the_important_go_first_and_none_starves() {
        let (budget, manual) = budget(1);
        let order = Arc::new(Mutex::new(Vec::new()));
        let first = budget.take(Priority::Rest).await;
        let spawn = |name: &'static str, priority| {
            let (budget, order) = (budget.clone(), order.clone());
            tokio::spawn(async move {
                let _permit = budget.take(priority).await;
                order.lock().unwrap().push(name);
            })
        };
        let mut tasks = vec![spawn("rest", Priority::Rest)];
        settle().await;
        tasks.push(spawn("result", Priority::Result));
        settle().await;
        drop(first);
        for round in 0..6 {
            // A steady stream of important requests, one per window.
            tasks.push(spawn("more", Priority::Result));
            settle().await;
            manual.advance(MINUTE + MARGIN);
            settle().await;
            assert_eq!(order.lock().unwrap().len(), round + 1);
        }
        let order = order.lock().unwrap().clone();
        assert_eq!(order[0], "result");
        let rest =
            order.iter().position(|name| *name == "rest").expect("the patient one was served");
        assert!(rest <= 3, "{order:?}");
        tasks.into_iter().for_each(|task| task.abort());
    }

    #[tokio::test]
    async fn a_hold_stops_every_waiter_until_it_ends() {
        let (budget, manual) = budget(5);
        budget.hold_until(Clock::Manual(manual.clone()).now() + Duration::from_secs(7));
        let waiter = tokio::spawn({
            let budget = budget.clone();
            async move { drop(budget.take(Priority::Result).await) }
        });
        settle().await;
        manual.advance(Duration::from_secs(6));
        settle().await;
        assert!(!waiter.is_finished());
        manual.advance(Duration::from_secs(1));
        waiter.await.unwrap();
    }

    #[tokio::test]
    async fn a_waiter_that_gives_up_blocks_no_other() {
        let (budget, manual) = budget(1);
        let held = budget.take(Priority::Rest).await;
        let quitter = tokio::spawn({
            let budget = budget.clone();
            async move { drop(budget.take(Priority::Result).await) }
        });
        let patient = tokio::spawn({
            let budget = budget.clone();
            async move { drop(budget.take(Priority::Rest).await) }
        });
        settle().await;
        quitter.abort();
        settle().await;
        drop(held);
        manual.advance(MINUTE + MARGIN);
        patient.await.unwrap();
    }

    #[tokio::test]
    async fn a_waiter_that_is_not_polled_keeps_its_place_only_for_a_while() {
        let (budget, manual) = budget(2);
        drop([budget.take(Priority::Rest).await, budget.take(Priority::Rest).await]);
        let mut stuck = Box::pin(budget.take(Priority::Result));
        assert!(futures_util::poll!(&mut stuck).is_pending());
        let others: Vec<_> = (0..2)
            .map(|_| {
                let budget = budget.clone();
                tokio::spawn(async move { drop(budget.take(Priority::Rest).await) })
            })
            .collect();
        settle().await;
        manual.advance(MINUTE + MARGIN);
        settle().await;
        assert!(!others.iter().any(|other| other.is_finished()), "its turn has only just come");
        for _ in 0..3 {
            manual.advance(PATIENCE);
            settle().await;
        }
        assert!(others.iter().all(|other| other.is_finished()));
        manual.advance(MINUTE + MARGIN);
        assert!(futures_util::poll!(&mut stuck).is_ready());
    }

    #[test]
    fn clients_of_one_account_share_and_others_do_not() {
        let one = shared_budgets("a", rate(5), rate(10));
        assert!(Arc::ptr_eq(&one.uploads, &shared_budgets("a", rate(5), rate(10)).uploads));
        assert!(!Arc::ptr_eq(&one.uploads, &shared_budgets("b", rate(5), rate(10)).uploads));
        assert!(!Arc::ptr_eq(&one.uploads, &one.others));
    }
}
