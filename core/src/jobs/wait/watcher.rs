//! Who waits for which job, when to poll each, and how many answers one request can bring.
//!
//! [`Watcher::plan`] decides for all waits of a client from what is known: the run times of
//! earlier jobs, the places of the jobs in the list, and the room in the budget.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{BoxFuture, select};
use tokio::sync::Notify;

use super::schedule::Schedule;
use crate::budget::queue::Priority;
use crate::clock::{Clock, Moment};
use crate::jobs::history::{History, JobClass, Times};

/// How likely a job must have ended to be asked for on its own: every second such question may be
/// in vain.
const LIKELY: f64 = 2.0 / 3.0;

/// How likely a job has ended when the schedule says to poll and nothing is known of its like.
const CHANCE_UNKNOWN: f64 = 0.3;

/// A list request is worth its price when this share of the jobs on its page are likely to have
/// ended, within [`FINDS`].
const SHARE_OF_FINDS: f64 = 0.3;

/// The least and the most jobs for which a list request is worth its price.
const FINDS: (f64, f64) = (1.5, 2.0);

/// How long a wait relies on the leader, or on a list poll, before it polls by itself.
const PATIENCE: Duration = Duration::from_secs(3);

/// The shortest pause between two polls of a job whose run time is known.
const SHORTEST_PAUSE: Duration = Duration::from_millis(250);

/// How often likely ends are counted while several jobs may have ended.
const TICK: Duration = Duration::from_millis(200);

/// Until a page shows how many jobs it holds.
const PAGE_SIZE: usize = 20;

/// The waits of a client.
#[derive(Default)]
pub(crate) struct Watcher {
    state: Mutex<State>,
    /// Told when the leader should plan anew.
    pub(crate) changed: Notify,
    /// The list requests under way, if there are any. Held by the leader.
    pub(crate) list_poll: tokio::sync::Mutex<Option<ListPoll>>,
}

/// Some list requests under way.
pub(crate) type ListPoll = BoxFuture<'static, ()>;

#[derive(Default)]
struct State {
    /// Boxed: a node of the tree has room for eleven, whether they are there or not.
    waits: BTreeMap<u64, Box<Waiting>>,
    next_number: u64,
    /// The wait that decides for the others.
    leader: Option<u64>,
    page_size: Option<usize>,
    /// How often all waited-for jobs can be listed when the budget shall also do for their results.
    pace: Duration,
    /// The list failed; jobs are asked for one by one until then.
    no_list_before: Moment,
}

struct Waiting {
    job_id: Box<str>,
    class: Option<Arc<JobClass>>,
    schedule: Schedule,
    /// When the job was accepted, or else when the wait began.
    since: Moment,
    /// When it had certainly not ended yet. Nothing before the first look at an old job.
    running_at: Option<Moment>,
    /// Neither asked for nor listed earlier.
    not_before: Moment,
    /// The number of jobs submitted before it, so that its place in the list can be reckoned.
    sequence: Option<i64>,
    /// The list has been searched for it in vain.
    is_unlisted: bool,
    state: WaitState,
    /// The job's document, if a webhook or another wait has brought it.
    delivered: Option<Box<Bytes>>,
    /// Whether something has changed for the wait since it last looked.
    is_called: bool,
    waker: Option<Waker>,
}

/// What a wait is told to do.
#[derive(Debug)]
pub(crate) enum WaitAction {
    /// Poll the job. The priority tells how much the answer matters.
    Poll(Priority),
    /// What a wait is told while it polls, too.
    Interrupted(Interrupt),
}

/// What a wait is told to do beside its polls.
#[derive(Debug)]
pub(crate) enum Interrupt {
    /// Decide for the others, beside what else it is told.
    Lead,
    /// The job is over; this is its document.
    Delivered(Bytes),
    /// The deadline has come.
    GiveUp,
}

/// Where a wait stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WaitState {
    /// It does nothing until the leader says otherwise.
    Wait,
    /// It does nothing: a list poll that began at this moment answers for it.
    Listed(Moment),
    /// It shall poll its job.
    Ask,
    /// It shall fetch its job, which has ended.
    Fetch,
    /// It polls its job.
    Polling,
}

/// What a wait brings along.
pub(crate) struct Entry {
    pub(crate) job_id: Box<str>,
    pub(crate) schedule: Schedule,
    /// The job's class, unless the caller has chosen when to look.
    pub(crate) class: Option<Arc<JobClass>>,
    pub(crate) since: Moment,
    /// Whether the job is known to have been running then.
    pub(crate) is_fresh: bool,
    pub(crate) sequence: Option<i64>,
}

/// A wait's place among the others, given up when dropped.
pub(crate) struct WaitHandle<'w> {
    watcher: &'w Watcher,
    clock: &'w Clock,
    history: &'w Mutex<History>,
    deadline: Moment,
    number: u64,
}

impl Watcher {
    /// Begins a wait that is given up at `deadline`.
    pub(crate) fn enter<'w>(
        &'w self,
        entry: Entry,
        deadline: Moment,
        clock: &'w Clock,
        history: &'w Mutex<History>,
    ) -> WaitHandle<'w> {
        let waiting = Waiting {
            job_id: entry.job_id,
            class: entry.class,
            schedule: entry.schedule,
            since: entry.since,
            running_at: entry.is_fresh.then_some(entry.since),
            not_before: entry.since,
            sequence: entry.sequence,
            is_unlisted: false,
            state: WaitState::Wait,
            delivered: None,
            is_called: true,
            waker: None,
        };
        let mut state = self.state();
        let number = state.next_number;
        state.next_number += 1;
        state.waits.insert(number, Box::new(waiting));
        drop(state);
        self.changed.notify_one();
        WaitHandle { watcher: self, clock, history, deadline, number }
    }

    /// Hands the document of a job that is over to the waits for it; tells whether a wait
    /// does.
    pub(crate) fn deliver(&self, job_id: &str, body: &Bytes) -> bool {
        let mut state = self.state();
        let mut waits = state.waits.values_mut().filter(|wait| *wait.job_id == *job_id).peekable();
        let is_waited_for = waits.peek().is_some();
        waits.for_each(|waiting| {
            waiting.delivered = Some(Box::new(body.clone()));
            waiting.call();
        });
        is_waited_for
    }

    /// Tells who is to ask for a job, and which pages of the list answer for the others.
    pub(crate) fn plan(&self, situation: Situation, history: &History) -> Plan {
        let mut state = self.state();
        state.pace = state.pace(situation);
        let mut plan = Plan::default();
        let (groups, mut alone, expected) = state.groups(situation, history, &mut plan);
        // What is listed wants to be fetched too.
        let kept = (expected.ceil() as u32).min(situation.limit / 2);
        let mut room = situation.free.saturating_sub(kept);
        for (page, group) in groups {
            let pages = match page {
                Some(page) => page..page + 1,
                // Their page is not known; never more requests than asking for each would cost.
                None => 0..group.due.len().saturating_sub(1) as u32,
            };
            let cost = pages.len() as u32;
            if !group.is_worth_a_list() || state.no_list_before > situation.now {
                alone.extend(group.due);
            } else if !situation.may_list {
                // The list poll under way may show them; the next one will.
            } else if page.is_some() && room < cost {
                let later = situation.frees.max(situation.now + TICK);
                state.each(&group.due, |waiting| waiting.not_before = later);
                plan.think_at(later);
            } else {
                room = room.saturating_sub(cost);
                plan.pages.extend(pages);
                plan.targets.extend([group.due, group.soon, group.others].concat());
            }
        }
        state.each(&alone, |waiting| waiting.tell(WaitState::Ask));
        state.each(&plan.targets, |waiting| waiting.state = WaitState::Listed(situation.now));
        plan
    }

    /// Tells the waits what page `number`, asked for at `asked`, says of their jobs: which stand
    /// on it, and whether they are over. Returns how many targets of the list poll no page has shown.
    pub(crate) fn take(&self, page: Listed<'_>, asked: Moment, targets: &[u64]) -> usize {
        let mut state = self.state();
        if !page.is_last {
            state.page_size = Some(page.jobs.len());
        }
        let before = i64::from(page.number) * state.page_size.unwrap_or(PAGE_SIZE) as i64;
        let jobs = page.jobs.iter().enumerate();
        let said: HashMap<&str, (i64, bool)> =
            jobs.map(|(index, (job_id, over))| (*job_id, (index as i64, *over))).collect();
        for waiting in state.waits.values_mut() {
            if !waiting.is_idle() {
                continue;
            }
            if let Some((index, over)) = said.get(&*waiting.job_id) {
                waiting.sequence = Some(page.submitted - before - index);
                if *over {
                    waiting.tell(WaitState::Fetch);
                } else {
                    (waiting.running_at, waiting.state) = (Some(asked), WaitState::Wait);
                }
            }
        }
        let is_missing = |number: &&u64| {
            state
                .waits
                .get(number)
                .is_some_and(|waiting| matches!(waiting.state, WaitState::Listed(_)))
        };
        targets.iter().filter(is_missing).count()
    }

    /// A list poll has ended: what it did not show is asked for. A list that failed is left alone
    /// until `no_list_before`.
    pub(crate) fn listed(&self, targets: &[u64], no_list_before: Option<Moment>) {
        let mut state = self.state();
        state.each(targets, |waiting| {
            if matches!(waiting.state, WaitState::Listed(_)) {
                waiting.is_unlisted |= no_list_before.is_none();
                waiting.tell(WaitState::Ask);
            }
        });
        if let Some(moment) = no_list_before {
            state.no_list_before = moment;
        }
    }

    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.state().waits.is_empty()
    }

    /// With many waits, thinking about all of them at every change would be all that is done.
    pub(crate) fn shortest_thought(&self) -> Duration {
        match self.state().waits.len() {
            0..100 => Duration::ZERO,
            many => Duration::from_micros(10) * many as u32,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// What a wait is to do now, beside its polls.
    fn interrupted(&mut self, number: u64) -> Option<Interrupt> {
        if let Some(body) = self.waits.get_mut(&number)?.delivered.take() {
            return Some(Interrupt::Delivered(*body));
        }
        self.leader.is_none().then(|| {
            self.leader = Some(number);
            Interrupt::Lead
        })
    }

    /// What a wait is to do now, or when it would look at its job without being told.
    fn told(&mut self, number: u64, history: &History, now: Moment) -> Result<WaitAction, Moment> {
        if let Some(interrupt) = self.interrupted(number) {
            return Ok(WaitAction::Interrupted(interrupt));
        }
        let Some(waiting) = self.waits.get_mut(&number) else {
            return Ok(WaitAction::Interrupted(Interrupt::GiveUp));
        };
        let alone_at = match waiting.state {
            WaitState::Ask | WaitState::Polling => now,
            WaitState::Fetch => {
                waiting.state = WaitState::Polling;
                return Ok(WaitAction::Poll(Priority::Result));
            }
            WaitState::Listed(begun) => begun + PATIENCE,
            WaitState::Wait => waiting.due(waiting.times(history), self.pace) + PATIENCE,
        };
        // The leader's task may be busy with something else, the list poll may hang.
        if now < alone_at {
            return Err(alone_at);
        }
        waiting.state = WaitState::Polling;
        Ok(WaitAction::Poll(Priority::ListPoll))
    }

    /// The waits by the page that their jobs are likely to stand on, those that no page shows
    /// although they are due, and how many jobs have probably ended.
    fn groups(
        &self,
        situation: Situation,
        history: &History,
        plan: &mut Plan,
    ) -> (BTreeMap<Option<u32>, Group>, Vec<u64>, f64) {
        let Situation { now, submitted, .. } = situation;
        let page_size = self.page_size.unwrap_or(PAGE_SIZE).max(1) as i64;
        let mut groups: BTreeMap<Option<u32>, Group> = BTreeMap::new();
        let (mut alone, mut expected) = (Vec::new(), 0.0);
        let slower = self.slower(history);
        for (number, waiting) in self.waits.iter().filter(|(_, wait)| wait.state == WaitState::Wait)
        {
            // Of jobs that began together, the quick ones are heard of first; while more are still
            // running than have ended, what the ended ones took says nothing of the others.
            let count = waiting.class.as_deref().and_then(|class| slower.get(class));
            let is_telling = |times: &&Times| count.is_none_or(|count| *count <= times.len());
            let times = waiting.times(history).filter(is_telling);
            let due = waiting.due(times, self.pace);
            let chance = waiting.chance(times, due <= now, now);
            expected += chance;
            let page =
                waiting.sequence.map(|sequence| ((submitted - sequence).max(0) / page_size) as u32);
            let is_blind = times.is_none_or(|times| times.longest() <= waiting.age(now));
            if due > now && due <= now + TICK && is_blind {
                plan.think_at(due);
                groups.entry(page).or_default().soon.push(*number);
            } else if due > now && (chance == 0.0 || waiting.not_before > now) {
                plan.think_at(waiting.may_end(times, self.pace).max(now + TICK).min(due));
            } else if due > now {
                plan.think_at(due.min(now + TICK));
                let group = groups.entry(page).or_default();
                group.others.push(*number);
                group.chance_of_others += chance;
            } else if waiting.is_unlisted {
                alone.push(*number);
            } else {
                let group = groups.entry(page).or_default();
                group.due.push(*number);
                group.chance_of_due += chance;
            }
        }
        (groups, alone, expected)
    }

    /// How many jobs of each class are running longer than half of those that have ended took.
    fn slower(&self, history: &History) -> HashMap<&JobClass, usize> {
        let mut counts = HashMap::new();
        for waiting in self.waits.values() {
            if let (Some(class), Some(running_at)) = (&waiting.class, waiting.running_at)
                && let Some(times) = history.times(class)
                && running_at.since(waiting.since) > times.median()
            {
                *counts.entry(class.as_ref()).or_default() += 1;
            }
        }
        counts
    }

    fn pace(&self, situation: Situation) -> Duration {
        let waits = self.waits.len();
        if waits < 2 {
            return Duration::ZERO;
        }
        let pages = waits.div_ceil(self.page_size.unwrap_or(PAGE_SIZE).max(1));
        let limit = f64::from(situation.limit);
        let spare = (limit - waits as f64).max(limit / 4.0);
        situation.window.mul_f64((pages as f64 / spare).min(1.0))
    }

    fn each(&mut self, numbers: &[u64], mut change: impl FnMut(&mut Waiting)) {
        for number in numbers {
            if let Some(waiting) = self.waits.get_mut(number) {
                change(waiting);
            }
        }
    }
}

impl WaitHandle<'_> {
    /// Waits for something to do.
    pub(crate) async fn told(&self) -> WaitAction {
        loop {
            let alarm_at = match self.told_now() {
                Ok(told) => return told,
                Err(alarm_at) => alarm_at,
            };
            select(pin!(self.called()), pin!(self.clock.sleep_until(alarm_at))).await;
        }
    }

    fn told_now(&self) -> Result<WaitAction, Moment> {
        let now = self.clock.now();
        let history = self.history.lock().unwrap_or_else(PoisonError::into_inner);
        let told = self.watcher.state().told(self.number, &history, now);
        match told {
            Err(_) if now >= self.deadline => Ok(WaitAction::Interrupted(Interrupt::GiveUp)),
            Err(alone_at) => Err(alone_at.min(self.deadline)),
            Ok(told) => Ok(told),
        }
    }

    /// Waits for something to do while the job is being looked at: to lead, or a reason to stop.
    pub(crate) async fn interrupted(&self) -> Interrupt {
        loop {
            if let Some(interrupt) = self.watcher.state().interrupted(self.number) {
                return interrupt;
            }
            if self.clock.timeout_at(self.deadline, self.called()).await.is_none() {
                return Interrupt::GiveUp;
            }
        }
    }

    fn called(&self) -> impl Future<Output = ()> {
        poll_fn(|context| match self.watcher.state().waits.get_mut(&self.number) {
            Some(waiting) if !waiting.is_called => {
                waiting.waker = Some(context.waker().clone());
                Poll::Pending
            }
            Some(waiting) => {
                waiting.is_called = false;
                Poll::Ready(())
            }
            None => Poll::Ready(()),
        })
    }

    /// Notes a look that was begun at `looked`: the job had not ended, or (without `running`)
    /// nothing is known. The next comes after `not_before`.
    pub(crate) fn looked(&self, looked: Moment, running: bool, not_before: Moment) {
        if let Some(waiting) = self.watcher.state().waits.get_mut(&self.number) {
            if running || waiting.running_at.is_none() {
                waiting.running_at = Some(looked);
            }
            waiting.not_before = not_before;
            waiting.state = WaitState::Wait;
        }
        self.watcher.changed.notify_one();
    }
}

impl Drop for WaitHandle<'_> {
    fn drop(&mut self) {
        let mut state = self.watcher.state();
        state.waits.remove(&self.number);
        if state.leader.is_none_or(|leader| leader == self.number) {
            state.leader = None;
            // A wait that is idle, if there is one; the youngest is likely to stay longest.
            let mut idle = state.waits.iter().rev().filter(|(_, waiting)| waiting.is_idle());
            let next = idle.next().or(state.waits.iter().next_back()).map(|(number, _)| *number);
            state.each(next.as_slice(), Waiting::call);
        }
        let is_last = state.waits.is_empty();
        drop(state);
        if is_last && let Ok(mut list_poll) = self.watcher.list_poll.try_lock() {
            *list_poll = None;
        }
    }
}

impl Waiting {
    fn times<'h>(&self, history: &'h History) -> Option<&'h Times> {
        history.times(self.class.as_ref()?)
    }

    /// When to look at the job again. A job of which nothing is known is looked at no more often
    /// than at this pace, unless it is younger than that.
    fn due(&self, times: Option<&Times>, pace: Duration) -> Moment {
        let Some(running_at) = self.running_at else {
            return self.not_before;
        };
        let age = running_at.since(self.since);
        let likely = times.and_then(|times| times.age_at(LIKELY, age));
        let pause = match (likely, times) {
            (Some(likely), _) => likely.saturating_sub(age).max(SHORTEST_PAUSE),
            // Slower than all known ones: soon, then less and less often.
            (None, Some(times)) => {
                let late = age.saturating_sub(times.longest());
                let longest = self.schedule.pause(age).max(SHORTEST_PAUSE);
                late.clamp(SHORTEST_PAUSE, longest).max(pace.min(age))
            }
            (None, None) => self.schedule.pause(age).max(pace.min(age)),
        };
        (running_at + pause).max(self.not_before)
    }

    /// How likely the job has ended by now.
    fn chance(&self, times: Option<&Times>, is_due: bool, now: Moment) -> f64 {
        match times {
            Some(times) => {
                let age = |moment: Moment| moment.since(self.since);
                times.chance(age(self.running_at.unwrap_or(self.since)), age(now))
            }
            None if is_due => CHANCE_UNKNOWN,
            None => 0.0,
        }
    }

    fn age(&self, now: Moment) -> Duration {
        now.since(self.since)
    }

    /// When the job may have ended at the earliest.
    fn may_end(&self, times: Option<&Times>, pace: Duration) -> Moment {
        let age = self.running_at.unwrap_or(self.since).since(self.since);
        match times.and_then(|times| times.age_at(0.0, age)) {
            Some(soonest) => (self.since + soonest).max(self.not_before),
            None => self.due(times, pace),
        }
    }

    fn is_idle(&self) -> bool {
        matches!(self.state, WaitState::Wait | WaitState::Listed(_))
    }

    fn tell(&mut self, state: WaitState) {
        self.state = state;
        self.call();
    }

    fn call(&mut self) {
        self.is_called = true;
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

/// What is the case beside the waits themselves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation {
    pub(crate) now: Moment,
    /// How many jobs this process has submitted.
    pub(crate) submitted: i64,
    /// Whether the vendor has a list and no list poll is under way.
    pub(crate) may_list: bool,
    /// How many requests may start now, how many ever, and when one more may.
    pub(crate) free: u32,
    pub(crate) limit: u32,
    pub(crate) window: Duration,
    pub(crate) frees: Moment,
}

/// What to do next, beside what the waits have been told.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// The pages to list.
    pub(crate) pages: BTreeSet<u32>,
    /// The waits that this answers for.
    pub(crate) targets: Vec<u64>,
    /// When to think again at the latest.
    pub(crate) next: Option<Moment>,
}

impl Plan {
    fn think_at(&mut self, moment: Moment) {
        self.next = Some(self.next.map_or(moment, |other| other.min(moment)));
    }
}

/// What a page of the list says.
pub(crate) struct Listed<'p> {
    pub(crate) number: u32,
    pub(crate) is_last: bool,
    /// The jobs in their order, and whether each is over.
    pub(crate) jobs: Vec<(&'p str, bool)>,
    /// How many jobs this process has submitted.
    pub(crate) submitted: i64,
}

/// Jobs that one list request would answer for.
#[derive(Default)]
struct Group {
    due: Vec<u64>,
    /// Due in a moment, with nothing known that says otherwise.
    soon: Vec<u64>,
    others: Vec<u64>,
    chance_of_due: f64,
    chance_of_others: f64,
}

impl Group {
    /// Whether listing costs less than asking for each job, or finds enough.
    fn is_worth_a_list(&self) -> bool {
        let asked = self.due.len() + self.soon.len();
        let finds = (asked + self.others.len()) as f64 * SHARE_OF_FINDS;
        asked as f64 - self.chance_of_due > 1.0 && !self.due.is_empty()
            || self.chance_of_others >= finds.clamp(FINDS.0, FINDS.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;
    use crate::spec::PollHints;

    fn entry(job_id: &str) -> Entry {
        let hints = PollHints { first_s: 2.0, max_s: 30.0, ..PollHints::default() };
        Entry {
            job_id: job_id.into(),
            schedule: Schedule::new(hints, None),
            class: None,
            since: Moment::default(),
            is_fresh: true,
            sequence: None,
        }
    }

    #[tokio::test]
    async fn a_wait_that_polls_leads_when_no_other_can() {
        let (watcher, history) = (Watcher::default(), Mutex::default());
        let clock = Clock::Manual(ManualClock::default());
        let deadline = clock.now() + Duration::from_secs(900);
        let first = watcher.enter(entry("a"), deadline, &clock, &history);
        let second = watcher.enter(entry("b"), deadline, &clock, &history);
        assert!(matches!(first.told().await, WaitAction::Interrupted(Interrupt::Lead)));
        watcher.state().each(&[second.number], |waiting| waiting.tell(WaitState::Ask));
        assert!(matches!(second.told().await, WaitAction::Poll(_)));
        drop(first);
        // A list poll that the first has left may be what the second's own request waits for.
        assert!(matches!(second.interrupted().await, Interrupt::Lead));
    }
}
