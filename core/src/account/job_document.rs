//! What a job's document says, as the spec says where.

use bytes::Bytes;
use serde_json::Value;

use super::connection::Connection;
use crate::error::{Error, ErrorKind, Result};
use crate::json_pointer::{pick, without_bare_words};
use crate::models::{Document, JobState, decode};

impl Connection {
    /// The identifier and state in a job's document.
    pub(crate) fn state_of(&self, body: &[u8]) -> Result<(String, JobState), String> {
        let fields = &self.spec.job;
        let place = |place: &Option<String>| place.clone().unwrap_or_else(|| "/".to_owned());
        let (attempts, max) = (place(&fields.attempts), place(&fields.max_attempts));
        let found = pick(body, [&attempts, &max].map(String::as_str));
        let [attempts, max] = found.map_err(|_| "it is not JSON".to_owned())?;
        let id = self
            .spec
            .job_id_in(body)
            .ok_or_else(|| format!("there is no text at {}", fields.id))?;
        let word = self.spec.word_in(body);
        let word = word.ok_or_else(|| format!("there is no status word at {}", fields.status))?;
        let number = |value: Option<Value>| value.as_ref().and_then(Value::as_u64);
        let has_attempts_left =
            number(attempts).zip(number(max)).is_some_and(|(made, allowed)| made < allowed);
        match self.spec.state(&word) {
            JobState::Failed if has_attempts_left && fields.may_run_again.contains(&word) => {
                Ok((id, JobState::Pending))
            }
            state => Ok((id, state)),
        }
    }

    /// The error of a document that is no JSON for its bare words (`NaN`, `Infinity`), as Python
    /// writes them, where it says of itself that the job has ended: it will never be better.
    pub(crate) fn unreadable_end(&self, job_id: &str, body: &[u8]) -> Option<Error> {
        let (id, state) = self.state_of(&without_bare_words(body)?).ok()?;
        let message = format!(
            "{}: job {job_id} has ended, but its document is not JSON: it holds NaN or Infinity",
            self.spec.title
        );
        let raw = self.redacted(&String::from_utf8_lossy(body), &[]);
        let error = Error::new(ErrorKind::Protocol, message).with_raw(raw);
        (id == job_id && state.is_over()).then_some(error)
    }

    /// The document of a job that is over: the body of a success, the error of a failure.
    pub(crate) fn ended(&self, job_id: &str, body: Bytes) -> Result<Bytes> {
        let state = self.state_of(&body).map_or(JobState::Failed, |(_, state)| state);
        let what = match state {
            JobState::Succeeded => return Ok(body),
            JobState::Cancelled => "was cancelled",
            JobState::Failed | JobState::Pending | JobState::Running | JobState::Unknown(_) => {
                "failed"
            }
        };
        Err(self.failure(&format!("job {job_id} {what}"), &body))
    }

    /// The failure in a document that names no job, where its status word is one of failure.
    pub(crate) fn nameless_failure(&self, body: &[u8]) -> Option<Error> {
        let state = self.spec.state(&self.spec.word_in(body)?);
        (state == JobState::Failed).then(|| self.failure("the job failed", body))
    }

    /// The error of a job that ended as `what` says, with the vendor's reason.
    fn failure(&self, what: &str, body: &[u8]) -> Error {
        let reason = self.spec.reason(body);
        let reason = reason.as_deref().unwrap_or("the vendor gives no reason");
        let message = format!("{}: {what}: {reason}", self.spec.title);
        let raw = self.redacted(&String::from_utf8_lossy(body), &[]);
        let error = Error::new(ErrorKind::JobFailed, self.redacted(&message, &[])).with_raw(raw);
        let code_place = self.spec.job.error.as_ref().map(|place| format!("{place}/code"));
        match code_place.map(|place| pick(body, [place.as_str()])) {
            Some(Ok([Some(Value::String(code))])) => error.with_code(self.redacted(&code, &[])),
            _ => error,
        }
    }

    /// The document of a job that has ended, or the error that its failure is; nothing when it has
    /// not ended.
    pub(crate) fn end_in(&self, job_id: &str, body: Bytes) -> Option<Result<Bytes>> {
        let has_ended = self.state_of(&body).is_ok_and(|(_, state)| state.is_over());
        has_ended.then(|| self.ended(job_id, body).map_err(|error| self.named(error, job_id)))
    }

    /// `error` with the job that it is about: who has paid for it can go on with it.
    pub(crate) fn named(&self, error: Error, job_id: &str) -> Error {
        error.with_job_id(job_id).with_token(self.token(job_id).to_string())
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
}
