//! A job's life: submitted once, found again when the answer was lost, waited for until it ends.

mod account_jobs;
mod attempts;
mod history;
mod job_match;
mod ledger;
pub(crate) mod reconcile;
pub(crate) mod recording;
mod span;
pub(crate) mod submission;
mod submit;
pub(crate) mod wait;

use std::sync::Arc;

use tracing::Instrument;

use self::account_jobs::AccountJobs;
use self::reconcile::Reconciler;
use self::submission::Submitted;
use self::submit::Submitter;
use self::wait::list_poll::Waits;
use self::wait::poller::Waiter;
use self::wait::schedule::Schedule;
use crate::account::call::Call;
use crate::account::connection::Connection;
use crate::error::{Error, ErrorKind, Result};
use crate::models::Document;
use crate::observe::with_retries;
use crate::token::Token;
use crate::transport::Response;

/// The jobs of one account at one vendor.
#[derive(Clone, Debug)]
pub(crate) struct Jobs {
    pub(crate) connection: Arc<Connection>,
    pub(crate) waiter: Waiter,
    account: Arc<AccountJobs>,
}

impl Jobs {
    pub(crate) fn new(connection: Arc<Connection>) -> Self {
        let account = AccountJobs::of(&connection.account, &connection.clock);
        let waiter = Waiter::new(Waits::new(connection.clone(), account.clone()));
        Jobs { connection, waiter, account }
    }

    pub(crate) fn submitter(&self) -> Submitter<'_> {
        Submitter::new(&self.connection, &self.account)
    }

    pub(crate) fn reconciler(&self) -> Reconciler<'_> {
        Reconciler::new(&self.connection, &self.account)
    }

    /// Fetches a job. A failed job is not an error here.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when the account has no such job.
    pub(crate) async fn job<T: Document>(&self, job_id: &str) -> Result<T> {
        let call = Call::get(self.connection.spec.route_of_job(job_id), format!("job {job_id}"));
        let span = tracing::debug_span!("job", job_id);
        let response = self.answer_about(&call, job_id).instrument(span).await?;
        let document = self.connection.document(&call, &response)?;
        match self.connection.spec.job_id_in(&response.body) {
            Some(id) if id != job_id => {
                let message = format!(
                    "{} answered about another job than {job_id}",
                    self.connection.spec.title
                );
                Err(Error::new(ErrorKind::Protocol, message).with_job_id(job_id))
            }
            Some(_) | None => Ok(document),
        }
    }

    /// The answer to a question about a job; asked again while a job that was just accepted is
    /// not known everywhere.
    async fn answer_about(&self, call: &Call, job_id: &str) -> Result<Response> {
        let pause = Schedule::new(self.connection.spec.poll, None).first();
        loop {
            let error = match self.connection.call(call, None).await {
                Ok(response) => return Ok(response),
                Err(refusal) => refusal.error,
            };
            let again = self.connection.clock.now() + pause;
            let is_late = self.connection.bounded(None).is_some_and(|deadline| deadline <= again);
            if error.kind() != ErrorKind::NotFound
                || is_late
                || !self.account.may_appear(job_id, &self.connection)
            {
                return Err(error);
            }
            tracing::debug!(job_id, "not known yet");
            self.connection.clock.sleep_until(again).await;
        }
    }

    /// Reads the answer to a submission.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`] when it is not what is documented. The job exists all the same, and
    /// the error names it.
    pub(crate) fn accepted<T: Document>(&self, submitted: &Submitted) -> Result<T> {
        self.connection
            .document(&submitted.call, &submitted.response)
            .map_err(|error| self.connection.named(error, &submitted.job_id))
    }

    /// Settles a submission whose outcome is unknown, and gives the identifier and the document of
    /// its job; the token of a job fetches the job.
    ///
    /// # Errors
    /// As for [`Reconciler::reconcile`].
    pub(crate) async fn settle_token<T: Document>(&self, token: &str) -> Result<(String, T)> {
        let token: Token = token.parse()?;
        let Some(submission) = self.connection.own(&token)?.submission.as_ref() else {
            let job_id = self.connection.job_id_of(&token.to_string())?.into_owned();
            let job =
                self.job(&job_id).await.map_err(|error| self.connection.named(error, &job_id))?;
            return Ok((job_id, job));
        };
        let reconciling = self.reconciler().reconcile(submission);
        let settled = with_retries(reconciling, self.connection.policy.max_retries).await;
        let submitted = settled.map_err(|error| match error.kind() {
            // It settles the submission later, or by hand.
            ErrorKind::SubmitUnknown => error.with_token(token.to_string()),
            _ => error,
        })?;
        let job = self.accepted(&submitted)?;
        Ok((submitted.job_id, job))
    }
}
