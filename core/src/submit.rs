//! Submitting: checked before anything is spent, and never paid for twice.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::header::LOCATION;
use http::{HeaderName, HeaderValue};
use tokio_util::io::SyncIoBridge;
use tracing::Instrument;

use crate::attempts::Attempts;
use crate::audio::{check, probe_bytes, probe_path, probe_reader};
use crate::clock::Moment;
use crate::engine::Engine;
use crate::error::{Error, ErrorKind, OUT_OF_FILES, Result, is_out_of_files};
use crate::ledger::Submitting;
use crate::likeness::{class, traces};
use crate::models::audio::{AudioCheck, AudioFacts, AudioFinding, AudioOutcome, AudioVerdict};
use crate::models::{OnUnknown, identifier};
use crate::observe::{Event, Scope, with_retries};
use crate::pick::pick_text;
use crate::reconcile::Findings;
use crate::request::{Call, Refusal};
use crate::retry::{Outcome, Safety};
use crate::secret::Secret;
use crate::source::{Source, file_length};
use crate::spec::{Route, SubmitMethod};
use crate::token::Submission;
use crate::transport::{Body, Response};
use crate::window::Priority;

/// A submission: what goes where.
#[derive(Clone, Debug)]
pub(crate) struct Submit {
    pub(crate) route: Route,
    pub(crate) body: Body,
    /// What is submitted, as errors call it: `visit.wav`.
    pub(crate) name: String,
    /// The kind of job, which is the name of the submission in the spec, and its target.
    pub(crate) kind: String,
    pub(crate) selector: String,
    /// What the job's document may repeat of what was sent.
    pub(crate) traits: Traits,
    pub(crate) on_unknown: OnUnknown,
    /// By what the vendor knows a repetition, where it does.
    pub(crate) key: Option<IdempotencyKey>,
    /// What the body holds that must not come back in an error.
    pub(crate) secrets: Vec<Secret>,
}

/// What a job's document may repeat of what was submitted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traits {
    pub(crate) content_type: String,
    pub(crate) size_bytes: Option<u64>,
    pub(crate) duration_s: Option<f64>,
}

impl From<AudioFacts> for Traits {
    fn from(facts: AudioFacts) -> Self {
        Traits {
            content_type: facts.content_type,
            size_bytes: u64::try_from(facts.size_bytes).ok(),
            duration_s: facts.duration_seconds,
        }
    }
}

/// By what a vendor knows that a submission is a repetition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IdempotencyKey {
    pub(crate) key: String,
    /// For tracing.
    pub(crate) correlation_id: String,
}

/// A job that the vendor has accepted.
#[derive(Clone, Debug)]
pub(crate) struct Submitted {
    pub(crate) job_id: String,
    /// What was asked, for reading the answer.
    pub(crate) call: Call,
    pub(crate) response: Response,
}

/// The pause before the second look for a lost job, in units of the first retry pause and at the
/// least: a job that was accepted may take a moment to appear in the list, and what is concluded
/// from its absence may cost a credit.
const SECOND_LOOK: (u32, Duration) = (9, Duration::from_secs(3));

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
        // Without a verdict the size of what is sent has to be known, however large it is.
        let limits = self.spec.audio.as_ref().filter(|_| strictness != AudioCheck::Off);
        let max_bytes = limits.and_then(|limits| u64::try_from(limits.max_bytes).ok());
        let facts = self.facts(source, max_bytes).await?;
        Ok(match &self.spec.audio {
            Some(limits) => check(facts, limits, strictness),
            None => AudioVerdict { outcome: AudioOutcome::Ok, findings: Vec::new(), facts },
        })
    }

    /// Reads the facts of a recording, by the deadline of the call. What the process has no file
    /// descriptor for is tried again, since other calls give theirs back.
    async fn facts(&self, source: &Source, max_bytes: Option<u64>) -> Result<AudioFacts> {
        let deadline = self.bounded(None);
        let mut retries = 0;
        loop {
            let reading = probe(source, max_bytes);
            let read = match deadline {
                Some(deadline) => self.clock.timeout_at(deadline, reading).await,
                None => Some(reading.await),
            };
            let name = source.described();
            let error = match read {
                Some(Ok(facts)) => return Ok(facts),
                Some(Err(error)) => error,
                None => {
                    let message = format!("{name} could not be read before the deadline");
                    return Err(Error::new(ErrorKind::Timeout, message));
                }
            };
            retries += 1;
            let next = self.clock.now() + self.policy.pause(retries, fastrand::f64());
            let in_time = deadline.is_none_or(|deadline| next < deadline);
            let message = format!("{name} cannot be read: {error}");
            if !is_out_of_files(&error) {
                return Err(Error::new(ErrorKind::InvalidRequest, message)
                    .with_path(source.as_path())
                    .with_source(error));
            }
            if retries > self.policy.max_retries || !in_time {
                let message = format!("{message}: {OUT_OF_FILES}");
                return Err(Error::new(ErrorKind::Network, message).with_source(error));
            }
            tracing::debug!(retries, "no file descriptor is left; trying again");
            self.clock.sleep_until(next).await;
        }
    }

    /// Submits. What certainly was not accepted is repeated; what became of an attempt that was
    /// not answered is found out.
    ///
    /// # Errors
    /// [`ErrorKind::SubmitUnknown`] when the vendor may have accepted it without saying so.
    pub(crate) async fn submit(
        &self,
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
        let outcome = with_retries(once, self.policy.max_retries).await;
        let outcome = outcome.map_err(|error| of_target(error, &selector));
        if let Ok(submitted) = &outcome {
            span.record("job_id", &submitted.job_id);
        }
        outcome
    }

    async fn submit_once(&self, submit: Submit, deadline: Option<Moment>) -> Result<Submitted> {
        let deadline = self.bounded(deadline);
        let submission = self.submission(&submit);
        let submitting = self.account.ledger.open(traces(&submission), &self.clock);
        let attempts = Arc::new(Attempts::new(submitting, submission.clone()));
        let call = Call {
            method: self.submit_method(&submit.kind),
            route: submit.route,
            query: Vec::new(),
            headers: self.key_headers(submit.key.as_ref())?,
            body: submit.body.told_to(Scope::current()),
            safety: if submit.key.is_some() { Safety::Keyed } else { Safety::Paid },
            priority: Priority::Rest,
            subject: format!("submitting {}", submit.name),
            secrets: submit.secrets,
            attempts: Some(attempts.clone()),
        };
        let mut repeats = 0;
        loop {
            let doubt = match self.send(&call, &submission, deadline).await {
                // A refusal now says nothing about an earlier attempt.
                Err(error) if repeats > 0 => {
                    attempts.in_doubt();
                    return Err(self.unknown(error, &submission, &attempts, Vec::new()));
                }
                Err(error) => return Err(error),
                Ok(Sent::Accepted(submitted)) => {
                    attempts.accepted(self, &submitted.job_id);
                    return Ok(*submitted);
                }
                Ok(Sent::InDoubt(doubt)) => doubt,
            };
            attempts.in_doubt();
            let may_repeat = match submit.on_unknown {
                OnUnknown::Error => false,
                OnUnknown::Resend => true,
                // There is no list to look at, or it has been repeated enough.
                OnUnknown::Reconcile if self.spec.list.is_none() || submit.key.is_some() => false,
                OnUnknown::Reconcile => {
                    match self.settle(&submission, attempts.submitting(), deadline).await {
                        Ok(Findings::Job(submitted)) => {
                            attempts.settled();
                            attempts.accepted(self, &submitted.job_id);
                            return Ok(*submitted);
                        }
                        Ok(Findings::Nothing) => doubt.is_said_to_be_unprocessed,
                        Ok(Findings::Ambiguous(candidates)) => {
                            let error = doubt.error;
                            return Err(self.unknown(error, &submission, &attempts, candidates));
                        }
                        Err(error) => {
                            tracing::warn!(error = %error.logged(), "the list of jobs does not help");
                            false
                        }
                    }
                }
            };
            repeats += 1;
            let pause = self.policy.pause(repeats, fastrand::f64());
            let next = self.clock.now() + pause;
            let in_time = deadline.is_none_or(|deadline| next < deadline);
            if !may_repeat || !in_time || !Scope::current().take_retry() {
                return Err(self.unknown(doubt.error, &submission, &attempts, Vec::new()));
            }
            self.clock.sleep_until(next).await;
            self.stats.retries.add_one();
        }
    }

    fn submit_method(&self, kind: &str) -> http::Method {
        match self.spec.submit.get(kind).map(|submit| submit.method) {
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
        let response = match self.call(call, deadline).await {
            Ok(response) => response,
            Err(refusal) if !refusal.leaves_doubt => return Err(refusal.error),
            Err(Refusal { outcome, error, .. }) => {
                let unprocessed = &self.spec.errors.unprocessed_codes;
                let is_said_to_be_unprocessed = outcome == Outcome::Answered(500)
                    && error.code().is_some_and(|code| unprocessed.iter().any(|c| c == code));
                return Ok(Sent::InDoubt(Doubt { error, is_said_to_be_unprocessed }));
            }
        };
        let Some(job_id) = self.submitted_id(&submission.kind, &response) else {
            if let Some(failure) = self.nameless_failure(&response.body) {
                // The answer is final, and there is no job.
                if let Some(attempts) = &call.attempts {
                    attempts.refused();
                }
                return Err(failure);
            }
            let error = self.unexpected(call, &response, "it names no job");
            return Ok(Sent::InDoubt(Doubt { error, is_said_to_be_unprocessed: false }));
        };
        self.account.ledger.claim(&job_id, self.clock.now(), class(submission));
        let call = Call { attempts: None, ..call.clone() };
        Ok(Sent::Accepted(Box::new(Submitted { job_id, call, response })))
    }

    /// The job that the answer to a submission names: by its identifier, by the job's address in the
    /// place of one, or by its address in `Location`.
    fn submitted_id(&self, kind: &str, response: &Response) -> Option<String> {
        let body = &response.body;
        let places = self.spec.submit.get(kind).map(|submit| submit.id.as_slice());
        let id = places.unwrap_or_default().iter().find_map(|place| {
            match pick_text(body, [place.as_str()]) {
                Ok([id]) => identifier(id?.get()),
                Err(_) if place.is_empty() => bare_id(body),
                Err(_) => None,
            }
        });
        let id = id.map(|id| self.spec.job_id_at(&id).unwrap_or(id));
        let id = id.or_else(|| {
            let location = response.headers.get(LOCATION)?.to_str().ok()?;
            self.spec.job_id_at(location)
        });
        id.filter(|id| self.spec.job.id_form.admits(id))
    }

    /// The headers by which the vendor knows a repetition.
    fn key_headers(&self, key: Option<&IdempotencyKey>) -> Result<Vec<(HeaderName, HeaderValue)>> {
        let (Some(key), Some(shape)) = (key, &self.spec.idempotency) else {
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
                // What is not ASCII would travel, and be another key to whoever reads it otherwise.
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

    /// Looks for the job that a submission in doubt became, and once more when there is none yet.
    async fn settle(
        &self,
        submission: &Submission,
        submitting: &Submitting,
        deadline: Option<Moment>,
    ) -> Result<Findings> {
        let span = tracing::debug_span!("reconcile", submission.kind);
        async {
            self.stats.reconciliations.add_one();
            Scope::current().tell(&Event::Reconciling {});
            for pause in [self.policy.base, self.second_look()] {
                self.pause_before_look(self.clock.now() + pause, deadline).await?;
                match self.look_for(submission, submitting, deadline).await? {
                    Findings::Nothing => {}
                    findings => {
                        tracing::debug!(?findings, "found");
                        return Ok(findings);
                    }
                }
            }
            Ok(Findings::Nothing)
        }
        .instrument(span)
        .await
    }

    /// Waits until `moment` to look for a job.
    ///
    /// # Errors
    /// `deadline` comes first: it may then not be concluded that there is no job.
    pub(crate) async fn pause_before_look(
        &self,
        moment: Moment,
        deadline: Option<Moment>,
    ) -> Result<()> {
        if deadline.is_some_and(|deadline| moment >= deadline) {
            let message = "the deadline leaves no time to look for the job twice";
            return Err(Error::new(ErrorKind::WaitTimeout, message));
        }
        self.clock.sleep_until(moment).await;
        Ok(())
    }

    /// How long after the first look a job that was accepted has certainly appeared in the list.
    pub(crate) fn second_look(&self) -> Duration {
        let said = self.spec.poll.appears_within_s.map(|_| self.spec.poll.appears_within());
        SECOND_LOOK.1.max(self.policy.base * SECOND_LOOK.0).max(said.unwrap_or_default())
    }

    fn submission(&self, submit: &Submit) -> Submission {
        Submission {
            // Known from the first attempt on.
            sent_at: String::new(),
            given_up_at: None,
            vendor_ahead_s: None,
            kind: submit.kind.clone(),
            selector: submit.selector.clone(),
            content_type: submit.traits.content_type.clone(),
            size_bytes: submit.traits.size_bytes,
            duration_s: submit.traits.duration_s,
            idempotency_key: submit.key.as_ref().map(|key| key.key.clone()),
        }
    }

    fn unknown(
        &self,
        error: Error,
        submission: &Submission,
        attempts: &Attempts,
        candidates: Vec<String>,
    ) -> Error {
        let token = self.submission_token(submission, attempts.submitting().times());
        let advice = self.advice_in_doubt(submission, &candidates);
        let message = format!(
            "{}; the submission may have been accepted and paid for all the same: {advice}",
            error.message()
        );
        error
            .recast(ErrorKind::SubmitUnknown, message)
            .with_token(token.to_string())
            .with_candidates(candidates)
    }
}

/// What became of the attempts of a submission.
enum Sent {
    Accepted(Box<Submitted>),
    InDoubt(Doubt),
}

/// An attempt that may have created a job.
struct Doubt {
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
            error.reworded(message)
        }
        false => error,
    }
}

/// Tells of what a check found in a recording that is sent all the same.
pub(crate) fn tell_of_findings(verdict: &AudioVerdict) {
    for finding in &verdict.findings {
        // Sentences of the check, with numbers and formats in them; not the name, which may be a person's.
        let AudioFinding { code, message, advice, .. } = finding;
        tracing::warn!(code, "a recording is sent with a finding: {message} {advice}");
        Scope::current().tell(&Event::Finding { finding: finding.clone() });
    }
}

/// The error for a recording that a check rejected.
pub(crate) fn rejected(source: &Source, verdict: &AudioVerdict) -> Option<Error> {
    let finding =
        verdict.findings.iter().find(|finding| finding.outcome == AudioOutcome::Reject)?;
    let message =
        format!("{} was not sent: {} {}", source.described(), finding.message, finding.advice);
    Some(Error::new(ErrorKind::AudioRejected, message).with_code(finding.code.clone()))
}

/// Reads the facts of a recording without blocking the runtime.
async fn probe(source: &Source, max_bytes: Option<u64>) -> io::Result<AudioFacts> {
    let source = source.clone();
    let work: Box<dyn FnOnce() -> io::Result<AudioFacts> + Send> =
        if let Some(path) = source.as_path() {
            file_length(path).await?;
            let path = path.to_owned();
            Box::new(move || probe_path(&path, max_bytes))
        } else if let Some(bytes) = source.as_bytes() {
            let bytes = bytes.clone();
            Box::new(move || Ok(probe_bytes(bytes, max_bytes)))
        } else {
            let (reader, length) = (source.open().await?, source.known_length());
            Box::new(move || probe_reader(SyncIoBridge::new(reader), length, max_bytes))
        };
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}
