//! What this process knows about an account's submissions: which jobs a caller already has, and
//! which submissions are still open. A job that one caller has is given to no other.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::Notify;

use super::history::JobClass;
use crate::account::vendor_clock::SKEW;
use crate::clock::{Clock, Moment, Reading};

/// The submissions of an account that this process has made.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    state: Mutex<State>,
    /// Told whenever a submission changes its phase.
    changed: Notify,
}

#[derive(Debug, Default)]
struct State {
    jobs: Jobs,
    open: BTreeMap<u64, Open>,
    /// How far back the spans of the open submissions reach, the furthest first.
    reaches: BTreeSet<(Moment, u64)>,
    /// The open submissions that were left, in that order, and when.
    left: VecDeque<(Moment, u64)>,
    /// What submissions that were left in doubt have turned out to be, for those who ask again.
    settled: VecDeque<(Traces, Timestamp, String)>,
    next_number: u64,
}

/// The jobs that have a caller, in the order in which they were claimed.
#[derive(Debug, Default)]
struct Jobs {
    known: HashMap<Arc<str>, TrackedJob>,
    order: VecDeque<Arc<str>>,
    submitted: i64,
    /// When the youngest of those that are no longer known was accepted, or left in doubt.
    forgotten: Option<Moment>,
}

/// A job that this process has submitted or adopted.
#[derive(Clone, Debug)]
pub(crate) struct TrackedJob {
    pub(crate) accepted: Moment,
    pub(crate) class: Arc<JobClass>,
    /// How many jobs had been submitted by then, itself included.
    pub(crate) sequence: i64,
}

/// What a job's document repeats of its submission.
#[derive(Clone, Debug)]
pub(crate) struct Traces {
    pub(crate) kind: String,
    pub(crate) selector: String,
    pub(crate) size_bytes: Option<u64>,
    /// How long the recording is and what it is encoded as. The vendor measures anew, so this tells no
    /// look-alikes apart.
    pub(crate) duration_s: Option<f64>,
    pub(crate) content_type: String,
}

impl Traces {
    /// Whether the jobs of two such submissions cannot be told apart.
    fn are_like(&self, other: &Traces) -> bool {
        (&self.kind, &self.selector, self.size_bytes)
            == (&other.kind, &other.selector, other.size_bytes)
    }
}

#[derive(Debug)]
struct Open {
    traces: Traces,
    /// When its first attempt began and its last was given up.
    times: Option<Times>,
    /// When its first attempt began, as a token from another process says.
    told: Option<Timestamp>,
    /// How far back its job may be looked for, where an attempt has begun.
    reaches: Option<Moment>,
    phase: Phase,
    /// Its call has ended, but its job may still come to light.
    is_left: bool,
}

/// When a submission was on its way, by both clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Times {
    /// The first attempt had its place in the budget; not a byte had left.
    pub(crate) sent: Reading,
    /// The last attempt was given up; nothing while one is on its way.
    pub(crate) given_up: Option<Reading>,
}

impl Times {
    /// When the last attempt was given up, as the wall clock would have shown it had it not been set
    /// since the first began.
    pub(crate) fn given_up_at(&self) -> Option<Timestamp> {
        let took = self.given_up?.moment.apart_from(self.sent.moment);
        self.sent.wall.saturating_add(took).ok()
    }

    /// Whether one was given up at least `apart` before the other began.
    fn are_apart(&self, other: &Times, apart: Duration) -> bool {
        let is_after = |later: &Times, earlier: &Times| {
            let end = earlier.given_up.map(|reading| reading.moment + apart);
            end.is_some_and(|end| later.sent.moment > end)
        };
        is_after(self, other) || is_after(other, self)
    }

    /// Whether both clocks say that it took equally long.
    pub(crate) fn agree(&self) -> bool {
        self.given_up.is_none_or(|given_up| self.sent.step_to(given_up).abs() <= SKEW)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Nothing is under way; nothing was accepted.
    Idle,
    /// An attempt is on its way.
    Sending,
    /// An attempt was not answered.
    Indeterminate,
}

/// How long a job stays known at least, unless there are too many.
const JOBS_KEPT: Duration = Duration::from_secs(6 * 3_600);

/// How many jobs are known at the most; what was forgotten earlier than usual is remembered as a
/// gap ([`Ledger::remembers_since`]).
const MAX_JOBS: usize = 100_000;

/// How long a submission that was left in doubt is remembered: as long as the jobs, for it may be
/// reconciled as late as they are looked for.
const DOUBTS_KEPT: Duration = JOBS_KEPT;

/// How many submissions left in doubt are remembered at the most.
const MAX_DOUBTS: usize = 10_000;

impl Ledger {
    /// Opens a submission. Dropping the value closes it, unless an attempt may have created a job.
    pub(crate) fn open(self: &Arc<Self>, traces: Traces, clock: &Clock) -> Submitting {
        let mut state = self.state();
        state.close_left(clock.now());
        let number = state.insert(traces);
        Submitting { ledger: self.clone(), number, clock: clock.clone() }
    }

    /// Opens again, in doubt, a submission that was left here, with the first attempt at `sent_at`
    /// by the wall clock, or elsewhere.
    pub(crate) fn reopen(
        self: &Arc<Self>,
        traces: Traces,
        sent_at: Timestamp,
        clock: &Clock,
    ) -> Submitting {
        let is_same = |open: &Open| {
            let began = open.times.map(|times| times.sent.wall).or(open.told);
            open.is_left && began == Some(sent_at) && open.traces.are_like(&traces)
        };
        let mut state = self.state();
        let same = state.open.iter().find(|(_, open)| is_same(open)).map(|(number, _)| *number);
        let before = same.and_then(|number| state.remove(number));
        state.close_left(clock.now());
        let number = state.insert(traces);
        if let Some(open) = state.open.get_mut(&number) {
            open.times = before.as_ref().and_then(|open| open.times);
            open.told = Some(sent_at);
            open.phase = Phase::Indeterminate;
        }
        if let Some(moment) = before.and_then(|open| open.reaches) {
            state.reach(number, moment);
        }
        drop(state);
        Submitting { ledger: self.clone(), number, clock: clock.clone() }
    }

    /// Notes that a job has a caller; `false` when it has one already.
    pub(crate) fn claim(&self, job_id: &str, now: Moment, class: Arc<JobClass>) -> bool {
        let mut state = self.state();
        if state.jobs.known.contains_key(job_id) {
            return false;
        }
        state.jobs.add(job_id.into(), now, class);
        let reaches = state.reaches.first().map_or(now, |(moment, _)| *moment);
        state.jobs.forget(now, reaches);
        true
    }

    /// Notes which job a submission that was left in doubt has turned out to be.
    pub(crate) fn settle(&self, traces: Traces, sent_at: Timestamp, job_id: &str) {
        let mut state = self.state();
        state.settled.push_back((traces, sent_at, job_id.to_owned()));
        if state.settled.len() > MAX_DOUBTS {
            state.settled.pop_front();
        }
    }

    /// The job that a submission has turned out to be, if that was found out here.
    pub(crate) fn settled(&self, traces: &Traces, sent_at: Timestamp) -> Option<String> {
        let state = self.state();
        let mut settled = state.settled.iter();
        let found = settled.find(|(known, sent, _)| known.are_like(traces) && *sent == sent_at);
        found.map(|(.., job_id)| job_id.clone())
    }

    /// Whether every job that this process had accepted since `moment` is still known, and every
    /// submission that it has left in doubt since.
    pub(crate) fn remembers_since(&self, moment: Moment) -> bool {
        self.state().jobs.forgotten.is_none_or(|forgotten| forgotten < moment)
    }

    /// How many jobs this process has submitted or adopted.
    pub(crate) fn submitted(&self) -> i64 {
        self.state().jobs.submitted
    }

    /// What is known of a job.
    pub(crate) fn known(&self, job_id: &str) -> Option<TrackedJob> {
        self.state().jobs.known.get(job_id).cloned()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn insert(&mut self, traces: Traces) -> u64 {
        let number = self.next_number;
        self.next_number += 1;
        let open = Open {
            traces,
            times: None,
            told: None,
            reaches: None,
            phase: Phase::Idle,
            is_left: false,
        };
        self.open.insert(number, open);
        number
    }

    fn remove(&mut self, number: u64) -> Option<Open> {
        let open = self.open.remove(&number)?;
        open.reaches.map(|moment| self.reaches.remove(&(moment, number)));
        Some(open)
    }

    /// Notes that the job of a submission is looked for among those made since `moment`.
    fn reach(&mut self, number: u64, moment: Moment) {
        let Some(open) = self.open.get_mut(&number) else {
            return;
        };
        if let Some(before) = open.reaches.replace(moment) {
            self.reaches.remove(&(before, number));
        }
        self.reaches.insert((moment, number));
    }

    /// Closes what was left so long ago that its job has come to light or never will.
    fn close_left(&mut self, now: Moment) {
        while let Some((left, number)) = self.left.front().copied()
            && (self.left.len() > MAX_DOUBTS || now.since(left) >= DOUBTS_KEPT)
        {
            self.left.pop_front();
            if self.remove(number).is_some() {
                // A job of that time may be its.
                self.jobs.forgotten = self.jobs.forgotten.max(Some(left));
            }
        }
    }
}

impl Jobs {
    fn add(&mut self, job_id: Arc<str>, now: Moment, class: Arc<JobClass>) {
        self.submitted += 1;
        let known = TrackedJob { accepted: now, class, sequence: self.submitted };
        self.known.insert(job_id.clone(), known);
        self.order.push_back(job_id);
    }

    /// Forgets jobs that are old and that no open submission reaches back to, and the oldest when
    /// there are too many.
    fn forget(&mut self, now: Moment, reaches: Moment) {
        while let Some(oldest) = self.order.front()
            && let Some(accepted) = self.known.get(oldest).map(|job| job.accepted)
            && (self.known.len() > MAX_JOBS
                || (now.since(accepted) >= JOBS_KEPT && accepted < reaches))
        {
            self.known.remove(oldest);
            self.order.pop_front();
            self.forgotten = self.forgotten.max(Some(accepted));
        }
    }
}

/// A submission that has neither become a job nor been given up.
#[derive(Debug)]
pub(crate) struct Submitting {
    ledger: Arc<Ledger>,
    number: u64,
    clock: Clock,
}

impl Submitting {
    /// An attempt begins, and has its place in the budget: from now on it may create a job.
    pub(crate) fn sending(&self) {
        let now = self.clock.read();
        let mut state = self.ledger.state();
        if let Some(open) = state.open.get_mut(&self.number) {
            let is_first = open.times.is_none();
            let sent = open.times.map_or(now, |times| times.sent);
            open.times = Some(Times { sent, given_up: None });
            open.phase = Phase::Sending;
            if is_first {
                state.reach(self.number, now.moment - SKEW.unsigned_abs());
            }
        }
        drop(state);
        self.ledger.changed.notify_waiters();
    }

    /// Nothing is open: the attempt certainly created nothing, or its job is known.
    pub(crate) fn idle(&self) {
        self.enter(Phase::Idle);
    }

    /// The attempt may have created a job, and is given up.
    pub(crate) fn indeterminate(&self) {
        let now = self.clock.read();
        let mut state = self.ledger.state();
        let open = state.open.get_mut(&self.number);
        if let Some(times) = open.and_then(|open| open.times.as_mut()) {
            times.given_up.get_or_insert(now);
        }
        drop(state);
        self.enter(Phase::Indeterminate);
    }

    /// When its first attempt began and its last was given up; nothing before there was one, or
    /// where another process made it.
    pub(crate) fn times(&self) -> Option<Times> {
        self.ledger.state().open.get(&self.number).and_then(|open| open.times)
    }

    /// Its job is looked for among those made since `moment`.
    pub(crate) fn reaches_back_to(&self, moment: Moment) {
        self.ledger.state().reach(self.number, moment);
    }

    /// Waits until no submission that leaves the same traces has an attempt on its way: until
    /// then, a job that looks like ours may be the one it is about to be told of.
    pub(crate) async fn twins_answered(&self) {
        loop {
            let changed = self.ledger.changed.notified();
            if !self.has_twin(Phase::Sending, Duration::MAX) {
                return;
            }
            changed.await;
        }
    }

    /// Whether another submission in doubt leaves the same traces, less than `apart` before or after
    /// this one, so that a job found may be its.
    pub(crate) fn has_indeterminate_twin(&self, apart: Duration) -> bool {
        self.has_twin(Phase::Indeterminate, apart)
    }

    /// Whether another submission, on its way or in doubt, leaves traces of which `is_it` is true.
    pub(crate) fn is_anothers(&self, is_it: impl Fn(&Traces) -> bool) -> bool {
        let state = self.ledger.state();
        let mut others = state.open.iter().filter(|(number, _)| **number != self.number);
        others.any(|(_, other)| other.phase != Phase::Idle && is_it(&other.traces))
    }

    fn has_twin(&self, phase: Phase, apart: Duration) -> bool {
        let state = self.ledger.state();
        let Some(own) = state.open.get(&self.number) else {
            return false;
        };
        let mut others = state.open.iter().filter(|(number, _)| **number != self.number);
        others.any(|(_, other)| {
            let times = own.times.as_ref().zip(other.times.as_ref());
            other.phase == phase
                && other.traces.are_like(&own.traces)
                && !times.is_some_and(|(own, other)| own.are_apart(other, apart))
        })
    }

    fn enter(&self, phase: Phase) {
        if let Some(open) = self.ledger.state().open.get_mut(&self.number) {
            open.phase = phase;
        }
        self.ledger.changed.notify_waiters();
    }
}

impl Drop for Submitting {
    fn drop(&mut self) {
        let now = self.clock.read();
        let mut state = self.ledger.state();
        if let Some(open) = state.open.get_mut(&self.number) {
            match open.phase {
                Phase::Idle => drop(state.remove(self.number)),
                Phase::Sending | Phase::Indeterminate => {
                    (open.phase, open.is_left) = (Phase::Indeterminate, true);
                    open.times.as_mut().map(|times| times.given_up.get_or_insert(now));
                    state.left.push_back((now.moment, self.number));
                }
            }
        }
        drop(state);
        self.ledger.changed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;

    const APART: Duration = Duration::from_secs(240);

    fn traces(selector: &str) -> Traces {
        Traces {
            kind: "sign".into(),
            selector: selector.into(),
            size_bytes: Some(1),
            duration_s: None,
            content_type: "audio/wav".into(),
        }
    }

    /// A ledger and the clock of its submissions.
    struct Book {
        ledger: Arc<Ledger>,
        time: ManualClock,
    }

    impl Book {
        fn new() -> Self {
            Book { ledger: Arc::default(), time: ManualClock::default() }
        }

        fn clock(&self) -> Clock {
            Clock::Manual(self.time.clone())
        }

        fn open(&self, selector: &str) -> Submitting {
            self.ledger.open(traces(selector), &self.clock())
        }

        fn claim(&self, job_id: &str) -> bool {
            self.ledger.claim(job_id, self.clock().now(), Arc::default())
        }

        fn knows(&self, job_id: &str) -> bool {
            self.ledger.known(job_id).is_some()
        }
    }

    #[test]
    fn a_job_is_claimed_once() {
        let book = Book::new();
        assert!(book.claim("a"));
        assert!(!book.claim("a"));
        assert!(!book.knows("b"));
    }

    #[test]
    fn only_doubts_about_the_same_thing_are_twins() {
        let book = Book::new();
        let (one, twin, other) = (book.open("pitch"), book.open("pitch"), book.open("jitter"));
        other.indeterminate();
        assert!(!one.has_indeterminate_twin(APART));
        twin.indeterminate();
        assert!(one.has_indeterminate_twin(APART));
        twin.idle();
        assert!(!one.has_indeterminate_twin(APART));
    }

    #[test]
    fn a_submission_that_is_abandoned_on_its_way_stays_in_doubt_for_a_while() {
        let book = Book::new();
        let abandoned = book.open("pitch");
        abandoned.sending();
        // However long it was on its way.
        book.time.advance(DOUBTS_KEPT * 2);
        drop(abandoned);
        let one = book.open("pitch");
        one.sending();
        assert!(one.has_indeterminate_twin(APART));
        // One that began long after is not taken for it, and is not kept from its own job.
        book.time.advance(APART + Duration::from_secs(1));
        let later = book.open("pitch");
        later.sending();
        assert!(!later.has_indeterminate_twin(APART));
        drop((one, later));
        book.time.advance(DOUBTS_KEPT);
        let last = book.open("pitch");
        assert!(!last.has_indeterminate_twin(APART));
        assert!(!book.ledger.remembers_since(Moment::default()));
    }

    #[test]
    fn what_is_taken_up_again_is_no_twin_of_itself_and_keeps_its_times() {
        let book = Book::new();
        let abandoned = book.open("pitch");
        abandoned.sending();
        book.time.advance(Duration::from_secs(5));
        abandoned.indeterminate();
        let times = abandoned.times();
        drop(abandoned);
        let sent_at = times.unwrap().sent.wall;
        let again = book.ledger.reopen(traces("pitch"), sent_at, &book.clock());
        assert!(!again.has_indeterminate_twin(APART));
        assert_eq!(again.times(), times);
        assert_eq!(again.times().unwrap().given_up.unwrap().moment, book.clock().now());
    }

    #[test]
    fn the_first_attempt_counts_from_when_it_could_be_sent() {
        let book = Book::new();
        let queued = book.open("pitch");
        book.time.advance(Duration::from_secs(3_600));
        assert_eq!(queued.times(), None);
        queued.sending();
        let sent = book.clock().read();
        book.time.advance(Duration::from_secs(60));
        queued.sending();
        assert_eq!(queued.times(), Some(Times { sent, given_up: None }));
    }

    #[test]
    fn a_job_is_known_for_hours_and_longer_while_a_submission_reaches_back_to_it() {
        let book = Book::new();
        let open = book.open("pitch");
        assert!(book.claim("before"));
        book.time.advance(Duration::from_secs(60));
        open.sending();
        book.time.advance(JOBS_KEPT * 3);
        assert!(book.claim("after"));
        assert!(book.knows("before"), "the submission may have been two minutes earlier");
        open.idle();
        drop(open);
        assert!(book.claim("last"));
        assert!(!book.knows("before"));
        assert!(book.knows("after"));
        let began = Moment::default();
        assert!(!book.ledger.remembers_since(began));
        assert!(book.ledger.remembers_since(began + Duration::from_secs(1)));
    }

    #[test]
    fn a_span_that_reaches_further_back_keeps_what_it_reaches() {
        let book = Book::new();
        assert!(book.claim("early"));
        book.time.advance(JOBS_KEPT * 2);
        let token = book.ledger.reopen(traces("pitch"), Timestamp::UNIX_EPOCH, &book.clock());
        token.reaches_back_to(Moment::default());
        assert!(book.claim("late"));
        assert!(book.knows("early"));
    }

    #[test]
    fn a_crowd_of_jobs_is_bounded_and_the_gap_is_known() {
        let book = Book::new();
        for number in 0..=MAX_JOBS {
            assert!(book.claim(&number.to_string()));
            book.time.advance(Duration::from_nanos(1));
        }
        assert!(!book.knows("0") && book.knows("1"));
        let state = book.ledger.state();
        assert_eq!((state.jobs.known.len(), state.jobs.order.len()), (MAX_JOBS, MAX_JOBS));
        drop(state);
        assert!(!book.ledger.remembers_since(Moment::default()));
        assert!(book.ledger.remembers_since(Moment::default() + Duration::from_nanos(1)));
    }

    /// What many submissions cost is counted, not timed: each job is looked at twice, when it is
    /// claimed and when it is forgotten.
    #[test]
    fn what_is_over_is_not_kept() {
        let book = Book::new();
        for round in 0..1_000 {
            let left = book.open("pitch");
            left.sending();
            drop(left);
            assert!(book.claim(&round.to_string()));
            book.time.advance(Duration::from_secs(60));
        }
        let state = book.ledger.state();
        let kept = DOUBTS_KEPT.as_secs() / 60;
        let open = [state.open.len(), state.left.len(), state.reaches.len()];
        assert_eq!(open.map(|length| length as u64), [kept; 3]);
        assert_eq!(state.jobs.known.len(), state.jobs.order.len());
        // Those that the doubts reach back to stay as long again.
        assert!(state.jobs.known.len() as u64 <= 2 * kept + 10, "{}", state.jobs.known.len());
    }

    #[tokio::test]
    async fn an_answer_under_way_to_a_twin_is_waited_for() {
        let book = Book::new();
        let (one, twin) = (book.open("pitch"), book.open("pitch"));
        twin.sending();
        let waiting = tokio::spawn(async move { one.twins_answered().await });
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        twin.idle();
        waiting.await.unwrap();
    }
}
