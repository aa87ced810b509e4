//! Submitting: sent once, repeated only where it certainly was not accepted, and found again where the
//! answer was lost.

use std::sync::Arc;

use http::header::{HeaderName, HeaderValue, LOCATION};
use tracing::Instrument;

use super::account_jobs::AccountJobs;
use super::attempts::{Attempts, advice_in_doubt, submission_token};
use super::job_match::{class, traces};
use super::reconcile::{Findings, Reconciler};
use super::submission::{IdempotencyKey, Submit, Submitted, Traits};
use crate::account::call::{AttemptObserver, Call, CallError};
use crate::account::connection::Connection;
use crate::budget::queue::Priority;
use crate::budget::retry::{Idempotency, Outcome};
use crate::clock::Moment;
use crate::error::{Error, ErrorKind, Result};
use crate::json_pointer::pick_text;
use crate::models::{OnUnknown, identifier};
use crate::observe::{Scope, with_retries};
use crate::spec::SubmitMethod;
use crate::token::Submission;
use crate::transport::Response;

/// Submits to one account: pays once, and knows what became of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Submitter<'c> {
    connection: &'c Arc<Connection>,
    account: &'c AccountJobs,
}

impl<'c> Submitter<'c> {
    pub(crate) fn new(connection: &'c Arc<Connection>, account: &'c AccountJobs) -> Self {
        Submitter { connection, account }
    }

    /// Submits. What certainly was not accepted is repeated; what became of an attempt that was
    /// not answered is found out.
    ///
    /// # Errors
    /// [`ErrorKind::SubmitUnknown`] when the vendor may have accepted it without saying so.
    pub(crate) async fn submit(
        self,
        submit: Submit,
        deadline: Option<Moment>,
    ) -> Result<Submitted> {
        // Neither its name nor a field of it: either may name a person.
        let Submit { kind, traits: Traits { content_type, size_bytes, .. }, .. } = &submit;
        let job_id = tracing::field::Empty;
        let span = tracing::debug_span!("submit", kind, content_type, size_bytes, job_id);
        let selector = submit.selector.clone();
        let once = self.submit_once(submit, deadline).instrument(span.clone());
        // Its rounds are nested, but what is sent again is counted once for all of them.
        let outcome = with_retries(once, self.connection.policy.max_retries).await;
        let outcome = outcome.map_err(|error| of_target(error, &selector));
        if let Ok(submitted) = &outcome {
            span.record("job_id", &submitted.job_id);
        }
        outcome
    }

    async fn submit_once(self, submit: Submit, deadline: Option<Moment>) -> Result<Submitted> {
        let deadline = self.connection.bounded(deadline);
        let submission = submission_of(&submit);
        let submitting = self.account.ledger.open(traces(&submission), &self.connection.clock);
        let attempts = Arc::new(Attempts::new(self.connection, submitting, submission));
        let on_unknown = submit.on_unknown;
        let call = self.call(submit, attempts.clone())?;
        let mut repeats = 0;
        loop {
            let doubt = match self.send(&call, attempts.submission(), deadline).await {
                // A refusal now says nothing about an earlier attempt.
                Err(error) if repeats > 0 => {
                    attempts.indeterminate();
                    return Err(self.unknown(error, &attempts, Vec::new()));
                }
                Err(error) => return Err(error),
                Ok(Sent::Accepted(submitted)) => {
                    attempts.accepted(&submitted.job_id);
                    return Ok(*submitted);
                }
                Ok(Sent::Indeterminate(doubt)) => doubt,
            };
            attempts.indeterminate();
            let next = match self.next_step(&call, &doubt, on_unknown, &attempts, deadline).await {
                Next::Job(submitted) => {
                    attempts.settled();
                    attempts.accepted(&submitted.job_id);
                    return Ok(*submitted);
                }
                next => next,
            };
            repeats += 1;
            let pause = self.connection.policy.pause(repeats, fastrand::f64());
            let at = self.connection.clock.now() + pause;
            let in_time = deadline.is_none_or(|deadline| at < deadline);
            let candidates = match next {
                Next::Repeat if in_time && Scope::current().take_retry() => {
                    self.connection.clock.sleep_until(at).await;
                    self.connection.stats.retries.add_one();
                    continue;
                }
                Next::GiveUp(candidates) => candidates,
                Next::Repeat | Next::Job(_) => Vec::new(),
            };
            return Err(self.unknown(doubt.error, &attempts, candidates));
        }
    }

    /// The call that makes a submission, told to its attempts.
    fn call(&self, submit: Submit, attempts: Arc<Attempts>) -> Result<Call> {
        Ok(Call {
            method: self.submit_method(&submit.kind),
            route: submit.route,
            query: Vec::new(),
            headers: self.key_headers(submit.key.as_ref())?,
            body: submit.body.told_to(Scope::current()),
            idempotency: if submit.key.is_some() {
                Idempotency::Keyed
            } else {
                Idempotency::NonIdempotent
            },
            priority: Priority::Rest,
            subject: format!("submitting {}", submit.name),
            secrets: submit.secrets,
            attempts: Some(attempts),
        })
    }

    /// What to do after an attempt that may have created a job.
    async fn next_step(
        &self,
        call: &Call,
        doubt: &Indeterminate,
        on_unknown: OnUnknown,
        attempts: &Attempts,
        deadline: Option<Moment>,
    ) -> Next {
        match on_unknown {
            OnUnknown::Error => return Next::GiveUp(Vec::new()),
            OnUnknown::Resend => return Next::Repeat,
            // There is no list to look at, or it has been repeated enough.
            OnUnknown::Reconcile
                if self.connection.spec.list.is_none()
                    || call.idempotency == Idempotency::Keyed =>
            {
                return Next::GiveUp(Vec::new());
            }
            OnUnknown::Reconcile => {}
        }
        let (submission, submitting) = (attempts.submission(), attempts.submitting());
        match self.reconciler().settle(submission, submitting, deadline).await {
            Ok(Findings::Job(submitted)) => Next::Job(submitted),
            Ok(Findings::Nothing) if doubt.is_said_to_be_unprocessed => Next::Repeat,
            Ok(Findings::Nothing) => Next::GiveUp(Vec::new()),
            Ok(Findings::Ambiguous(candidates)) => Next::GiveUp(candidates),
            Err(error) => {
                tracing::warn!(error = %error.logged(), "the list of jobs does not help");
                Next::GiveUp(Vec::new())
            }
        }
    }

    fn reconciler(&self) -> Reconciler<'_> {
        Reconciler::new(self.connection, self.account)
    }

    fn submit_method(&self, kind: &str) -> http::Method {
        match self.connection.spec.submit.get(kind).map(|submit| submit.method) {
            Some(SubmitMethod::Put) => http::Method::PUT,
            Some(SubmitMethod::Post) | None => http::Method::POST,
        }
    }

    /// Sends the submission, as often as it is certain that nothing was accepted.
    async fn send(
        &self,
        call: &Call,
        submission: &Submission,
        deadline: Option<Moment>,
    ) -> Result<Sent> {
        let response = match self.connection.call(call, deadline).await {
            Ok(response) => response,
            Err(refusal) if !refusal.is_indeterminate => return Err(refusal.error),
            Err(CallError { outcome, error, .. }) => {
                let unprocessed = &self.connection.spec.errors.unprocessed_codes;
                let is_said_to_be_unprocessed = outcome == Outcome::Answered(500)
                    && error.code().is_some_and(|code| unprocessed.iter().any(|c| c == code));
                return Ok(Sent::Indeterminate(Indeterminate { error, is_said_to_be_unprocessed }));
            }
        };
        let Some(job_id) = self.submitted_id(&submission.kind, &response) else {
            if let Some(failure) = self.connection.nameless_failure(&response.body) {
                // The answer is final, and there is no job.
                if let Some(attempts) = &call.attempts {
                    attempts.refused();
                }
                return Err(failure);
            }
            let error = self.connection.unexpected(call, &response, "it names no job");
            return Ok(Sent::Indeterminate(Indeterminate {
                error,
                is_said_to_be_unprocessed: false,
            }));
        };
        self.account.ledger.claim(&job_id, self.connection.clock.now(), class(submission));
        let call = Call { attempts: None, ..call.clone() };
        Ok(Sent::Accepted(Box::new(Submitted { job_id, call, response })))
    }

    /// The job that the answer to a submission names: by its identifier, by the job's address in the
    /// place of one, or by its address in `Location`.
    fn submitted_id(&self, kind: &str, response: &Response) -> Option<String> {
        let body = &response.body;
        let places = self.connection.spec.submit.get(kind).map(|submit| submit.id.as_slice());
        let id = places.unwrap_or_default().iter().find_map(|place| {
            match pick_text(body, [place.as_str()]) {
                Ok([id]) => identifier(id?.get()),
                Err(_) if place.is_empty() => bare_id(body),
                Err(_) => None,
            }
        });
        let id = id.map(|id| self.connection.spec.job_id_at(&id).unwrap_or(id));
        let id = id.or_else(|| {
            let location = response.headers.get(LOCATION)?.to_str().ok()?;
            self.connection.spec.job_id_at(location)
        });
        id.filter(|id| self.connection.spec.job.id_form.admits(id))
    }

    /// The headers by which the vendor knows a repetition.
    fn key_headers(&self, key: Option<&IdempotencyKey>) -> Result<Vec<(HeaderName, HeaderValue)>> {
        let (Some(key), Some(shape)) = (key, &self.connection.spec.idempotency) else {
            return Ok(Vec::new());
        };
        let with_key = [(Some(&shape.header), &key.key)];
        let with_correlation = [(shape.correlation_header.as_ref(), &key.correlation_id)];
        with_key
            .into_iter()
            .chain(with_correlation)
            .filter_map(|(name, text)| Some((name?, text)))
            .map(|(name, text)| {
                let header = HeaderName::try_from(name).ok().zip(HeaderValue::try_from(text).ok());
                // What is not ASCII would travel, and be another key to a server with another encoding.
                let is_visible = text.chars().all(|c| c.is_ascii_graphic() || c == ' ');
                header.filter(|_| is_visible && !text.trim().is_empty()).ok_or_else(|| {
                    let message = format!(
                        "{name} must be visible ASCII characters, which a header can carry, and not \
                         empty"
                    );
                    Error::new(ErrorKind::InvalidRequest, message)
                })
            })
            .collect()
    }

    fn unknown(&self, error: Error, attempts: &Attempts, candidates: Vec<String>) -> Error {
        let submission = attempts.submission();
        let token = submission_token(self.connection, submission, attempts.submitting().times());
        let advice = advice_in_doubt(self.connection, submission, &candidates);
        let message = format!(
            "{}; the submission may have been accepted and paid for all the same: {advice}",
            error.message()
        );
        error
            .with_kind(ErrorKind::SubmitUnknown, message)
            .with_token(token.to_string())
            .with_candidates(candidates)
    }
}

fn submission_of(submit: &Submit) -> Submission {
    Submission {
        // Known from the first attempt on.
        sent_at: String::new(),
        given_up_at: None,
        account: None,
        vendor_ahead_s: None,
        kind: submit.kind.clone(),
        selector: submit.selector.clone(),
        content_type: submit.traits.content_type.clone(),
        size_bytes: submit.traits.size_bytes,
        duration_s: submit.traits.duration_s,
        idempotency_key: submit.key.as_ref().map(|key| key.key.clone()),
    }
}

/// What follows an attempt that may have created a job.
enum Next {
    /// The job was found.
    Job(Box<Submitted>),
    /// It may be sent again.
    Repeat,
    /// The caller is told that the outcome is unknown, and of these jobs, which may be its.
    GiveUp(Vec<String>),
}

/// What became of the attempts of a submission.
enum Sent {
    Accepted(Box<Submitted>),
    Indeterminate(Indeterminate),
}

/// An attempt that may have created a job.
struct Indeterminate {
    error: Error,
    /// Whether the vendor says that it has not; it has been known to be wrong.
    is_said_to_be_unprocessed: bool,
}

/// The identifier that is all there is in an answer, as text without quotes: no JSON, so the
/// reader of identifiers does not know it.
fn bare_id(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?.trim();
    let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    (text.len() <= 200 && text.chars().all(is_id)).then(|| text.to_owned())
}

/// The vendor's refusal with the target that was sent, which may be misspelt.
fn of_target(error: Error, selector: &str) -> Error {
    let may_be_misspelt = matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidRequest)
        && error.status().is_some()
        && !selector.is_empty()
        && !error.message().contains(selector);
    match may_be_misspelt {
        true => {
            let message = format!("{}; it was sent for {selector:?}", error.message());
            error.with_message(message)
        }
        false => error,
    }
}
