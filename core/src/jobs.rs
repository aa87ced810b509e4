//! One job, as a vendor's client hands it out: fetched or waited for, and read.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tracing::Instrument;

use crate::clock::Moment;
use crate::engine::Engine;
use crate::error::{Error, ErrorKind, Result};
use crate::models::{Document, WaitOptions, decode};
use crate::observe::with_retries;
use crate::request::Call;
use crate::schedule::Schedule;
use crate::submit::Submitted;
use crate::sweep::is_over;
use crate::token::Token;
use crate::transport::Response;
use crate::watch::Observer;

impl Engine {
    /// Fetches a job. A failed job is not an error here.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when the account has no such job.
    pub(crate) async fn job<T: Document>(&self, job_id: &str) -> Result<T> {
        let call = Call::get(self.spec.route_of_job(job_id), format!("job {job_id}"));
        let span = tracing::debug_span!("job", job_id);
        let response = self.answer_about(&call, job_id).instrument(span).await?;
        let document = self.document(&call, &response)?;
        match self.spec.job_id_in(&response.body) {
            Some(id) if id != job_id => {
                let message =
                    format!("{} answered about another job than {job_id}", self.spec.title);
                Err(Error::new(ErrorKind::Protocol, message).with_job_id(job_id))
            }
            Some(_) | None => Ok(document),
        }
    }

    /// The answer to a question about a job; asked again while a job that was just accepted is
    /// not known everywhere.
    async fn answer_about(&self, call: &Call, job_id: &str) -> Result<Response> {
        let pause = Schedule::new(self.spec.poll, None).first();
        loop {
            let error = match self.call(call, None).await {
                Ok(response) => return Ok(response),
                Err(refusal) => refusal.error,
            };
            let again = self.clock.now() + pause;
            let is_late = self.bounded(None).is_some_and(|deadline| deadline <= again);
            if error.kind() != ErrorKind::NotFound || is_late || !self.may_appear(job_id) {
                return Err(error);
            }
            tracing::debug!(job_id, "not known yet");
            self.clock.sleep_until(again).await;
        }
    }

    /// Waits for a job and reads it.
    ///
    /// # Errors
    /// Those of the wait; [`ErrorKind::Protocol`] when the finished job is not what is documented.
    pub(crate) fn wait_for<'e, T: Document>(
        self: &'e Arc<Self>,
        job_id: Cow<'e, str>,
        options: &'e WaitOptions,
        observer: Option<&'e Observer>,
    ) -> impl Future<Output = Result<T>> {
        self.wait_and(job_id, options, observer, |engine, job_id, ended| {
            engine.finished(job_id, &ended?)
        })
    }

    /// The document of a job that has ended, or the error that its failure is; nothing when it has
    /// not ended.
    pub(crate) fn end_in(&self, job_id: &str, body: Bytes) -> Option<Result<Bytes>> {
        let has_ended = self.state_of(&body).is_ok_and(|(_, state)| is_over(&state));
        has_ended.then(|| self.ended(job_id, body).map_err(|error| self.named(error, job_id)))
    }

    /// `error` with the job that it is about: who has paid for it can go on with it.
    pub(crate) fn named(&self, error: Error, job_id: &str) -> Error {
        error.with_job_id(job_id).with_token(self.token(job_id).to_string())
    }

    /// The moment at which a call that begins now shall have ended.
    pub(crate) fn deadline(&self, limit: Option<Duration>) -> Option<Moment> {
        limit.map(|limit| self.clock.now() + limit)
    }

    /// Reads the document of a job that has ended.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`] when it is not what is documented.
    pub(crate) fn finished<T: Document>(&self, job_id: &str, body: &[u8]) -> Result<T> {
        decode(body).map_err(|error| {
            let message = format!(
                "{}: job {job_id} has ended, but its document is not what is documented: {error}",
                self.spec.title
            );
            self.named(Error::new(ErrorKind::Protocol, message), job_id)
                .with_raw(String::from_utf8_lossy(body).into_owned())
        })
    }

    /// Reads the answer to a submission.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`] when it is not what is documented. The job exists all the same, and
    /// the error names it.
    pub(crate) fn accepted<T: Document>(&self, submitted: &Submitted) -> Result<T> {
        self.document(&submitted.call, &submitted.response)
            .map_err(|error| self.named(error, &submitted.job_id))
    }

    /// Settles a submission whose outcome is unknown, and gives the identifier and the document of
    /// its job; the token of a job fetches the job.
    ///
    /// # Errors
    /// As for [`Engine::reconcile`].
    pub(crate) async fn settle_token<T: Document>(&self, token: &str) -> Result<(String, T)> {
        let token: Token = token.parse()?;
        let Some(submission) = self.own(&token)?.submission.as_ref() else {
            let job_id = self.job_id_of(&token.to_string())?.into_owned();
            let job = self.job(&job_id).await.map_err(|error| self.named(error, &job_id))?;
            return Ok((job_id, job));
        };
        let settled = with_retries(self.reconcile(submission), self.policy.max_retries).await;
        let submitted = settled.map_err(|error| match error.kind() {
            // It settles the submission later, or by hand.
            ErrorKind::SubmitUnknown => error.with_token(token.to_string()),
            _ => error,
        })?;
        let job = self.accepted(&submitted)?;
        Ok((submitted.job_id, job))
    }
}
