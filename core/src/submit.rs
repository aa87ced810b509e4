//! Submitting: checked before anything is spent, and never paid for twice.

use std::io;

use serde_json::Value;
use tokio_util::io::SyncIoBridge;

use crate::audio::{check, probe_bytes, probe_path, probe_reader};
use crate::clock::Moment;
use crate::engine::Engine;
use crate::error::{Error, ErrorKind, Result};
use crate::models::audio::{AudioCheck, AudioFacts, AudioOutcome, AudioVerdict};
use crate::multipart::Form;
use crate::pick::pick;
use crate::request::{Call, Refusal};
use crate::retry::Safety;
use crate::secret::Secret;
use crate::source::{Source, file_length};
use crate::token::{Submission, Token};
use crate::transport::{Body, Progress, Response};
use crate::window::Priority;

/// A submission: a recording and where it goes.
#[derive(Clone, Debug)]
pub(crate) struct Submit {
    pub(crate) path: String,
    pub(crate) form: Form,
    pub(crate) progress: Progress,
    /// The kind of job and its target, in the vendor's words.
    pub(crate) kind: String,
    pub(crate) selector: String,
    pub(crate) facts: AudioFacts,
    /// What the form holds that must not come back in an error.
    pub(crate) secrets: Vec<Secret>,
}

/// A job that the vendor has accepted.
#[derive(Clone, Debug)]
pub(crate) struct Submitted {
    pub(crate) job_id: String,
    /// What was asked, for reading the answer.
    pub(crate) call: Call,
    pub(crate) response: Response,
}

impl Engine {
    /// Looks at a recording as the vendor would, before a credit or a place in the budget is spent.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when it cannot be read.
    pub(crate) async fn check_recording(
        &self,
        source: &Source,
        strictness: AudioCheck,
    ) -> Result<AudioVerdict> {
        let facts = probe(source).await.map_err(|error| {
            let message = format!("{} cannot be read: {error}", described(source));
            Error::new(ErrorKind::InvalidRequest, message).with_source(error)
        })?;
        Ok(match &self.spec.audio {
            Some(limits) => check(facts, limits, strictness),
            None => AudioVerdict { outcome: AudioOutcome::Ok, findings: Vec::new(), facts },
        })
    }

    /// Submits, and repeats only what certainly was not accepted.
    ///
    /// # Errors
    /// [`ErrorKind::SubmitUnknown`] when the vendor may have accepted it without saying so.
    pub(crate) async fn submit(
        &self,
        submit: Submit,
        deadline: Option<Moment>,
    ) -> Result<Submitted> {
        let sent_at = self.clock.timestamp().to_string();
        let call = Call {
            method: http::Method::POST,
            path: submit.path.clone(),
            query: Vec::new(),
            body: Body::Form(submit.form.clone(), submit.progress.clone()),
            safety: Safety::Paid,
            priority: Priority::Rest,
            subject: format!("submitting {}", submit.form.source.name()),
            secrets: submit.secrets.clone(),
        };
        let outcome = match self.call(&call, deadline).await {
            Ok(response) => self.accepted(call, response),
            Err(Refusal { outcome, error, .. }) if !outcome.leaves_doubt() => return Err(error),
            Err(refusal) => Err(refusal.error),
        };
        outcome.map_err(|error| self.doubtful(error, &submit, sent_at))
    }

    /// The job in the answer to a submission.
    fn accepted(&self, call: Call, response: Response) -> Result<Submitted> {
        let [id] = pick(&response.body, [self.spec.fields.id.as_str()]).unwrap_or_default();
        match id {
            Some(Value::String(job_id)) if !job_id.is_empty() => {
                self.recent.note(&job_id, self.clock.now());
                Ok(Submitted { job_id, call, response })
            }
            _ => Err(self.unexpected(&call, &response, "it names no job")),
        }
    }

    fn doubtful(&self, error: Error, submit: &Submit, sent_at: String) -> Error {
        let submission = Submission {
            sent_at,
            kind: submit.kind.clone(),
            selector: submit.selector.clone(),
            content_type: submit.facts.content_type.clone(),
            size_bytes: u64::try_from(submit.facts.size_bytes).ok(),
            duration_s: submit.facts.duration_seconds,
        };
        let token = Token::for_submission(&self.spec.vendor, self.base.as_str(), submission);
        let message = format!(
            "{}; the recording may have been accepted and paid for all the same: look for it among \
             the account's jobs before submitting it again",
            error.message()
        );
        error.recast(ErrorKind::SubmitUnknown, message).with_token(token.to_string())
    }
}

/// The error for a recording that a check rejected.
pub(crate) fn rejected(source: &Source, verdict: &AudioVerdict) -> Option<Error> {
    let finding =
        verdict.findings.iter().find(|finding| finding.outcome == AudioOutcome::Reject)?;
    let message =
        format!("{} was not sent: {} {}", described(source), finding.message, finding.advice);
    Some(Error::new(ErrorKind::AudioRejected, message).with_code(finding.code.clone()))
}

fn described(source: &Source) -> String {
    match source.as_path() {
        Some(path) => path.display().to_string(),
        None => source.name().to_owned(),
    }
}

/// Reads the facts of a recording without blocking the runtime.
async fn probe(source: &Source) -> io::Result<AudioFacts> {
    let source = source.clone();
    let work: Box<dyn FnOnce() -> io::Result<AudioFacts> + Send> =
        if let Some(path) = source.as_path() {
            file_length(path).await?;
            let path = path.to_owned();
            Box::new(move || probe_path(&path))
        } else if let Some(bytes) = source.as_bytes() {
            let bytes = bytes.clone();
            Box::new(move || Ok(probe_bytes(bytes)))
        } else {
            let (reader, length) = (source.open().await?, source.known_length());
            Box::new(move || probe_reader(SyncIoBridge::new(reader), length))
        };
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}
