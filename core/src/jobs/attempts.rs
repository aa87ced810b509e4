//! The attempts of one submission: where it stands is told to the account's ledger, and to the
//! scope of the call that makes it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::ledger::{Submitting, Times};
use crate::account::call::AttemptObserver;
use crate::account::connection::Connection;
use crate::clock::Reading;
use crate::observe::{Event, Left, Scope};
use crate::token::{Submission, Token};

/// A submission from before its first attempt until it has become a job or was given up.
pub(crate) struct Attempts {
    connection: Arc<Connection>,
    submitting: Submitting,
    submission: Submission,
    /// Of the call that submits, which may have been dropped when this is.
    scope: Scope,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// What is left if the call is dropped now, while an attempt may have created a job.
    open: Option<Open>,
    /// Whether an earlier attempt may have.
    has_doubt: bool,
}

/// What to go on with, without the moment at which it was given up.
struct Open {
    token: Token,
    advice: String,
}

impl Attempts {
    pub(crate) fn new(
        connection: &Arc<Connection>,
        submitting: Submitting,
        submission: Submission,
    ) -> Self {
        let connection = connection.clone();
        Attempts {
            connection,
            submitting,
            submission,
            scope: Scope::current(),
            state: Mutex::default(),
        }
    }

    /// What is submitted.
    pub(crate) fn submission(&self) -> &Submission {
        &self.submission
    }

    /// Where the ledger keeps the submission.
    pub(crate) fn submitting(&self) -> &Submitting {
        &self.submitting
    }

    /// The job of the attempts in doubt was found.
    pub(crate) fn settled(&self) {
        self.state().has_doubt = false;
    }

    /// The job of the submission is known.
    pub(crate) fn accepted(&self, job_id: &str) {
        // An attempt before this one may have made a job, too, which is no twin's.
        match self.state().has_doubt {
            true => self.submitting.indeterminate(),
            false => self.submitting.idle(),
        }
        self.state().open = None;
        if !self.scope.is_heard() {
            return;
        }
        let (job_id, token) = (job_id.to_owned(), self.connection.token(job_id).to_string());
        self.scope.note(&Left::Job { job_id: job_id.clone(), token: token.clone() });
        self.scope.tell(&Event::Accepted { job_id, token });
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AttemptObserver for Attempts {
    /// An attempt begins.
    fn sending(&self, total: Option<u64>) {
        self.submitting.sending();
        self.scope.tell(&Event::Uploading { sent: 0, total });
        if !self.scope.is_heard() {
            return;
        }
        let token = submission_token(&self.connection, &self.submission, self.submitting.times());
        let advice = advice_in_doubt(&self.connection, &self.submission, &[]);
        let left = Left::Submission { token: token.to_string(), advice: advice.clone() };
        self.state().open = Some(Open { token, advice });
        self.scope.note(&left);
    }

    /// The attempt certainly created no job. Of an earlier one in doubt that says nothing.
    fn refused(&self) {
        let mut state = self.state();
        if state.has_doubt {
            return self.submitting.indeterminate();
        }
        state.open = None;
        self.submitting.idle();
        self.scope.note(&Left::Nothing);
    }

    /// The attempt may have created a job.
    fn indeterminate(&self) {
        self.state().has_doubt = true;
        self.submitting.indeterminate();
    }
}

impl Drop for Attempts {
    /// A call that is dropped on the way gives the submission up now: `reconcile` need not look at
    /// the jobs that are made later.
    fn drop(&mut self) {
        let Some(Open { mut token, advice }) = self.state().open.take() else {
            return;
        };
        self.submitting.indeterminate();
        if let (Some(submission), Some(times)) = (&mut token.submission, self.submitting.times()) {
            submission.given_up_at = times.given_up_at().map(|time| time.to_string());
            submission.vendor_ahead_s = submission.vendor_ahead_s.filter(|_| times.agree());
        }
        self.scope.note(&Left::Submission { token: token.to_string(), advice });
    }
}

impl std::fmt::Debug for Attempts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attempts").field("submitting", &self.submitting).finish_non_exhaustive()
    }
}

/// The token of a submission that may have become a job, with the times of its attempts where
/// they were made here.
pub(crate) fn submission_token(
    connection: &Connection,
    submission: &Submission,
    times: Option<Times>,
) -> Token {
    let told = match times {
        Some(times) => timed(connection, submission, times),
        None => submission.clone(),
    };
    let told = Submission { account: connection.account_mark.clone(), ..told };
    Token::for_submission(&connection.spec.vendor, connection.base.as_str(), told)
}

/// A submission with the times of its attempts, all as the wall clock would have shown them had
/// it not been set since the first, and with how far the vendor's clock was ahead of that.
fn timed(connection: &Connection, submission: &Submission, times: Times) -> Submission {
    let known = |reading: Reading| {
        connection.vendor_clock.time_at(reading).filter(|vendor| vendor.is_certain)
    };
    let ends_certain = times.given_up.is_none_or(|given_up| known(given_up).is_some());
    let vendor = known(times.sent).filter(|_| times.agree() && ends_certain);
    let ahead = vendor.map(|vendor| vendor.time.duration_since(times.sent.wall));
    Submission {
        sent_at: times.sent.wall.to_string(),
        given_up_at: times.given_up_at().map(|time| time.to_string()),
        vendor_ahead_s: ahead.map(|ahead| ahead.as_secs()),
        ..submission.clone()
    }
}

/// How the caller settles a submission that may have become a job, or one of `candidates`.
pub(crate) fn advice_in_doubt(
    connection: &Connection,
    submission: &Submission,
    candidates: &[String],
) -> String {
    let hours = connection.spec.idempotency.as_ref().map_or(0, |shape| shape.window_s / 3_600);
    match &submission.idempotency_key {
        Some(key) => format!(
            "submit the same again with the idempotency key {key} within {hours} h, and it counts \
             once"
        ),
        None if !candidates.is_empty() => format!("it may be {}", candidates.join(" or ")),
        None if connection.spec.list.is_some() => {
            "settle it with its token before submitting it again".to_owned()
        }
        None => "the vendor has no list to look it up in".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use futures_util::poll;

    use super::*;
    use crate::error::{Error, ErrorKind};
    use crate::models::{OnUnknown, WaitOptions};
    use crate::observe::{CallExt, Receipt};
    use crate::testing::scripted::{Reply, Scripted};
    use crate::testing::simulation::submission;

    /// What a submission that is dropped after these answers leaves.
    async fn dropped_after(replies: impl IntoIterator<Item = Reply>) -> (Scripted, Receipt) {
        let (vendor, receipt) = (Scripted::new(replies), Receipt::default());
        let submit = submission(0, 100, OnUnknown::Reconcile);
        let mut call =
            Box::pin(vendor.jobs.submitter().submit(submit, None).with_receipt(&receipt));
        for _ in 0..20 {
            assert!(poll!(&mut call).is_pending());
            tokio::task::yield_now().await;
        }
        vendor.clock.advance(Duration::from_millis(10));
        drop(call);
        (vendor, receipt)
    }

    #[tokio::test]
    async fn a_submission_dropped_in_the_pause_after_a_refusal_leaves_no_doubt() {
        for reply in [Reply::status(429), Reply::NotSent] {
            let (_, receipt) = dropped_after([reply]).await;
            assert_eq!(receipt.token(), None);
            assert!(receipt.cancelled().message().contains("submitted nothing"));
        }
    }

    #[tokio::test]
    async fn a_submission_dropped_on_its_way_leaves_a_token_that_settles_it() {
        let cases =
            [(Reply::Hang, "2026-02-22T09:14:00.01Z"), (Reply::Lost, "2026-02-22T09:14:00Z")];
        for (reply, given_up_at) in cases {
            let (_, receipt) = dropped_after([reply]).await;
            let error: Error = receipt.cancelled();
            assert_eq!((error.kind(), error.job_id()), (ErrorKind::Cancelled, None));
            assert_eq!(error.token(), receipt.token().as_deref());
            let token: Token = error.token().unwrap().parse().unwrap();
            let submission = token.submission.unwrap();
            assert_eq!(submission.size_bytes, Some(100));
            assert_eq!(submission.given_up_at.as_deref(), Some(given_up_at));
        }
    }

    #[tokio::test]
    async fn a_refusal_after_an_attempt_in_doubt_leaves_the_doubt() {
        let vendor = Scripted::new([Reply::Lost, Reply::status(429), Reply::Hang]);
        let receipt = Receipt::default();
        let submit = submission(0, 100, OnUnknown::Resend);
        let mut call =
            Box::pin(vendor.jobs.submitter().submit(submit, None).with_receipt(&receipt));
        while vendor.times().len() < 2 {
            assert!(poll!(&mut call).is_pending());
            tokio::task::yield_now().await;
            vendor.clock.advance_to_next_sleeper();
        }
        assert!(poll!(&mut call).is_pending());
        assert!(receipt.token().is_some());
    }

    #[tokio::test]
    async fn what_is_sent_again_is_counted_once_for_all_rounds() {
        let [not_sent, lost] = [|| Reply::NotSent, || Reply::Lost];
        // Another request than these six is one too many.
        let replies = [not_sent(), not_sent(), lost(), not_sent(), not_sent(), lost()];
        let vendor = Scripted::new(replies);
        let submit = vendor.jobs.submitter().submit(submission(0, 100, OnUnknown::Resend), None);
        let error = vendor.run(submit).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
        assert_eq!((vendor.times().len(), vendor.connection.stats().retries), (6, 5));
    }

    #[tokio::test]
    async fn the_job_is_told_before_it_is_waited_for_and_stays_on_the_receipt() {
        let vendor = Scripted::new([Reply::ok(r#"{"job_id":"a"}"#), Reply::Hang]);
        let (told, receipt) = (Arc::new(Mutex::new(Vec::new())), Receipt::default());
        let observer = {
            let told = told.clone();
            move |event: &Event| told.lock().unwrap().push(format!("{event:?}"))
        };
        let analyze = async {
            let submit = submission(0, 100, OnUnknown::Reconcile);
            let submitted = vendor.jobs.submitter().submit(submit, None).await.unwrap();
            vendor.jobs.waiter.wait(&submitted.job_id, &WaitOptions::default(), None).await
        };
        let mut call = Box::pin(analyze.observed(observer).with_receipt(&receipt));
        for _ in 0..20 {
            assert!(poll!(&mut call).is_pending());
            tokio::task::yield_now().await;
        }
        drop(call);
        assert_eq!(receipt.job_id().as_deref(), Some("a"));
        let token: Token = receipt.token().unwrap().parse().unwrap();
        assert_eq!(token.job_id.as_deref(), Some("a"));
        let told = told.lock().unwrap();
        let names: Vec<_> = told.iter().map(|event| event.split(' ').next().unwrap()).collect();
        assert_eq!(names, ["Uploading", "Accepted", "Waiting"]);
    }

    #[tokio::test]
    async fn a_deadline_around_the_call_bounds_the_pauses_and_the_wait() {
        let limited = (0..9).map(|_| Reply::Answer(429, &[("retry-after", "7")], String::new()));
        let vendor = Scripted::new(limited);
        let submit = vendor.jobs.submitter().submit(submission(0, 100, OnUnknown::Reconcile), None);
        let outcome = vendor.run(submit.with_deadline(Duration::from_secs(10))).await;
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::RateLimited);
        assert_eq!(vendor.times(), [0.0, 7.0]);

        let vendor = Scripted::new((0..200).map(|_| Reply::job("a", "running")));
        let options = WaitOptions::default();
        let wait = vendor.jobs.waiter.wait("a", &options, None);
        let error = vendor.run(wait.with_deadline(Duration::from_secs(60))).await.unwrap_err();
        assert_eq!(
            (error.kind(), vendor.elapsed()),
            (ErrorKind::WaitTimeout, Duration::from_secs(60))
        );
        assert!(error.message().contains("60 s"), "{error}");
    }
}
