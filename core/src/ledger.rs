//! What this process knows about an account's submissions: which jobs somebody already has, and
//! which submissions are still open. A job that somebody has is nobody else's.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::clock::Moment;
use crate::history::Class;

/// The submissions of an account that this process has made.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    state: Mutex<State>,
    /// Told whenever a submission changes its phase.
    changed: Notify,
}

#[derive(Debug, Default)]
struct State {
    known: HashMap<String, Known>,
    submitted: i64,
    open: BTreeMap<u64, Open>,
    next_number: u64,
}

/// A job that this process has submitted or adopted.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) accepted: Moment,
    pub(crate) class: Arc<Class>,
    /// How many jobs had been submitted by then, itself included.
    pub(crate) rank: i64,
}

/// What a job's document repeats of its submission. Two submissions with equal traces cannot be
/// told apart afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Traces {
    pub(crate) kind: String,
    pub(crate) selector: String,
    pub(crate) size_bytes: Option<u64>,
}

#[derive(Debug)]
struct Open {
    traces: Traces,
    /// When its first attempt began, as its token says.
    sent_at: String,
    phase: Phase,
    /// When the phase began.
    since: Moment,
    /// Nobody is busy with it any more, but its job may still come to light.
    is_left: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Nothing is under way; nothing was accepted.
    Idle,
    /// An attempt is on its way.
    Sending,
    /// An attempt was not answered.
    InDoubt,
}

/// How long a job stays known: longer than anybody waits or reconciles.
const JOBS_KEPT: Duration = Duration::from_secs(6 * 3_600);

/// How long a submission that was left in doubt may still be behind a job that is found.
const DOUBTS_KEPT: Duration = Duration::from_secs(10 * 60);

impl Ledger {
    /// Opens a submission whose first attempt begins at `sent_at`. Dropping the value closes it,
    /// unless an attempt may have created a job.
    pub(crate) fn open(self: &Arc<Self>, traces: Traces, sent_at: &str, now: Moment) -> Submitting {
        let mut state = self.state();
        state.open.retain(|_, open| !open.is_left || now.since(open.since) < DOUBTS_KEPT);
        let number = state.next_number;
        state.next_number += 1;
        let sent_at = sent_at.to_owned();
        let open = Open { traces, sent_at, phase: Phase::Idle, since: now, is_left: false };
        state.open.insert(number, open);
        Submitting { ledger: self.clone(), number }
    }

    /// Opens again, in doubt, a submission that was left here or elsewhere.
    pub(crate) fn reopen(
        self: &Arc<Self>,
        traces: Traces,
        sent_at: &str,
        now: Moment,
    ) -> Submitting {
        let is_same =
            |open: &Open| open.is_left && open.sent_at == sent_at && open.traces == traces;
        let mut state = self.state();
        let number = state.open.iter().find(|(_, open)| is_same(open)).map(|(number, _)| *number);
        number.map(|number| state.open.remove(&number));
        drop(state);
        let submitting = self.open(traces, sent_at, now);
        submitting.in_doubt(now);
        submitting
    }

    /// Notes a job as somebody's; `false` when it is somebody's already.
    pub(crate) fn claim(&self, job_id: &str, now: Moment, class: Arc<Class>) -> bool {
        let mut state = self.state();
        state.known.retain(|_, job| now.since(job.accepted) < JOBS_KEPT);
        if state.known.contains_key(job_id) {
            return false;
        }
        state.submitted += 1;
        let rank = state.submitted;
        state.known.insert(job_id.to_owned(), Known { accepted: now, class, rank });
        true
    }

    /// How many jobs this process has submitted or adopted.
    pub(crate) fn submitted(&self) -> i64 {
        self.state().submitted
    }

    /// What is known of a job.
    pub(crate) fn known(&self, job_id: &str) -> Option<Known> {
        self.state().known.get(job_id).cloned()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A submission that has neither become a job nor been given up.
#[derive(Debug)]
pub(crate) struct Submitting {
    ledger: Arc<Ledger>,
    number: u64,
}

impl Submitting {
    /// An attempt begins.
    pub(crate) fn sending(&self, now: Moment) {
        self.enter(Phase::Sending, now);
    }

    /// Nothing is open: the attempt certainly created nothing, or its job is known.
    pub(crate) fn idle(&self, now: Moment) {
        self.enter(Phase::Idle, now);
    }

    /// The attempt may have created a job.
    pub(crate) fn in_doubt(&self, now: Moment) {
        self.enter(Phase::InDoubt, now);
    }

    /// Waits until no submission that leaves the same traces has an attempt on its way: until
    /// then, a job that looks like ours may be the one it is about to be told of.
    pub(crate) async fn twins_answered(&self) {
        loop {
            let changed = self.ledger.changed.notified();
            if !self.has_twin(Phase::Sending) {
                return;
            }
            changed.await;
        }
    }

    /// Whether another submission in doubt leaves the same traces, so that a job found may be its.
    pub(crate) fn has_twin_in_doubt(&self) -> bool {
        self.has_twin(Phase::InDoubt)
    }

    fn has_twin(&self, phase: Phase) -> bool {
        let state = self.ledger.state();
        let Some(own) = state.open.get(&self.number) else {
            return false;
        };
        let mut others = state.open.iter().filter(|(number, _)| **number != self.number);
        others.any(|(_, other)| other.phase == phase && other.traces == own.traces)
    }

    fn enter(&self, phase: Phase, now: Moment) {
        if let Some(open) = self.ledger.state().open.get_mut(&self.number) {
            (open.phase, open.since) = (phase, now);
        }
        self.ledger.changed.notify_waiters();
    }
}

impl Drop for Submitting {
    fn drop(&mut self) {
        let mut state = self.ledger.state();
        if let Some(open) = state.open.get_mut(&self.number) {
            match open.phase {
                Phase::Idle => drop(state.open.remove(&self.number)),
                Phase::Sending | Phase::InDoubt => {
                    (open.phase, open.is_left) = (Phase::InDoubt, true);
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

    fn traces(selector: &str) -> Traces {
        Traces { kind: "sign".into(), selector: selector.into(), size_bytes: Some(1) }
    }

    fn open(ledger: &Arc<Ledger>, selector: &str) -> Submitting {
        ledger.open(traces(selector), "2026-02-22T09:14:00Z", Moment::default())
    }

    #[test]
    fn a_job_is_claimed_once() {
        let ledger = Arc::new(Ledger::default());
        assert!(ledger.claim("a", Moment::default(), Arc::default()));
        assert!(!ledger.claim("a", Moment::default(), Arc::default()));
        assert!(ledger.known("b").is_none());
    }

    #[test]
    fn only_doubts_about_the_same_thing_are_twins() {
        let ledger = Arc::new(Ledger::default());
        let (one, twin, other) =
            (open(&ledger, "pitch"), open(&ledger, "pitch"), open(&ledger, "jitter"));
        other.in_doubt(Moment::default());
        assert!(!one.has_twin_in_doubt());
        twin.in_doubt(Moment::default());
        assert!(one.has_twin_in_doubt());
        twin.idle(Moment::default());
        assert!(!one.has_twin_in_doubt());
    }

    #[test]
    fn a_submission_that_is_abandoned_on_its_way_stays_in_doubt_for_a_while() {
        let ledger = Arc::new(Ledger::default());
        let abandoned = open(&ledger, "pitch");
        abandoned.sending(Moment::default());
        drop(abandoned);
        let one = open(&ledger, "pitch");
        assert!(one.has_twin_in_doubt());
        let later = ledger.open(traces("pitch"), "", Moment::default() + DOUBTS_KEPT);
        assert!(!later.has_twin_in_doubt());
    }

    #[test]
    fn what_is_taken_up_again_is_no_twin_of_itself() {
        let ledger = Arc::new(Ledger::default());
        let abandoned = open(&ledger, "pitch");
        abandoned.in_doubt(Moment::default());
        drop(abandoned);
        let again = ledger.reopen(traces("pitch"), "2026-02-22T09:14:00Z", Moment::default());
        assert!(!again.has_twin_in_doubt());
    }

    #[tokio::test]
    async fn an_answer_under_way_to_a_twin_is_waited_for() {
        let ledger = Arc::new(Ledger::default());
        let (one, twin) = (open(&ledger, "pitch"), open(&ledger, "pitch"));
        twin.sending(Moment::default());
        let waiting = tokio::spawn(async move { one.twins_answered().await });
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        twin.idle(Moment::default());
        waiting.await.unwrap();
    }
}
