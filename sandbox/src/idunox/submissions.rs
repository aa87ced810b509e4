//! The submissions: accepting and fetching them, and fetching their jobs.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jobferry::clock::Moment;
use serde_json::{Value, json};

use super::documents::{self, ErrorDetail, JobDocument, JobRow, SubmissionDocument};
use super::pipeline::{self, Standing, Step, StepEnd};
use super::refusal::Refusal;
use super::validation::Good;
use super::{Call, Idunox, webhook};
use crate::magic::{Ending, Magic};
use crate::state::Shared;

/// How long after its creation the vendor promises a step to be done, from its samples.
const PROMISED: Duration = Duration::from_secs(15 * 60);

/// A submission that passed every check.
pub(super) struct NewSubmission {
    pub(super) good: Good,
    pub(super) correlation_id: String,
    pub(super) sha256: [u8; 32],
    pub(super) magic: Magic,
}

/// A submission. Its state is computed from the clock; no task changes it.
pub(super) struct Submission {
    pub(super) id: String,
    pub(super) result_id: String,
    pub(super) report_id: String,
    pub(super) good: Good,
    pub(super) sha256: [u8; 32],
    pub(super) steps: Vec<Step>,
    /// What can be downloaded in the end: id and format.
    pub(super) artifacts: Vec<(String, String)>,
    subject_id: String,
    correlation_id: String,
    created: Moment,
    magic: Magic,
}

/// The state of a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Received,
    Validating,
    Validated,
    Processing,
    Completed,
    Failed,
    Rejected,
}

/// Creates the submission and arranges for its webhook.
pub(super) fn accept(idunox: &Arc<Idunox>, new: NewSubmission) -> Arc<Submission> {
    let shared = &idunox.shared;
    let (now, ids) = (shared.now(), &shared.ids);
    let usual = shared.options.delay.of_job(0.0, idunox.jobs_created());
    let takes = new.magic.takes.unwrap_or(usual);
    let id = ids.uuid();
    let submission = Submission {
        id: id.clone(),
        result_id: ids.uuid(),
        report_id: ids.uuid(),
        subject_id: ids.uuid(),
        steps: pipeline::plan(now, takes, &new.magic, ids),
        artifacts: documents::artifacts(&new.good.outputs)
            .map(|format| (ids.uuid(), format.to_owned()))
            .collect(),
        good: new.good,
        sha256: new.sha256,
        correlation_id: new.correlation_id,
        created: now,
        magic: new.magic,
    };
    let submission = idunox.submissions.add(&id, submission);
    idunox.results.add(&submission.result_id, submission.clone());
    for (at, step) in submission.steps.iter().enumerate() {
        idunox.jobs.add(&step.job_id, (submission.clone(), at));
    }
    for (id, format) in &submission.artifacts {
        idunox.artifacts.add(id, (submission.clone(), format.clone()));
    }
    webhook::announce(idunox, &submission);
    submission
}

impl Submission {
    pub(super) fn has(&self, magic_word: &str) -> bool {
        self.magic.has(magic_word)
    }

    /// When the last step ends; none when one before does not succeed.
    pub(super) fn completes(&self) -> Option<Moment> {
        let last = self.steps.last()?;
        last.turn.as_ref().map(pipeline::Turn::ends).filter(|_| last.end == StepEnd::Succeeded)
    }

    /// When the result is complete, which may be later than the submission.
    pub(super) fn result_ready(&self) -> Option<Moment> {
        Some(self.completes()? + self.magic.hidden.unwrap_or_default())
    }

    fn phase(&self, now: Moment) -> Phase {
        let standing = |at: usize| self.steps[at].standing(now);
        let failed =
            |step: &Step| step.end != StepEnd::Succeeded && step.standing(now) == Standing::Ended;
        if self.steps.iter().any(failed) {
            return Phase::Failed;
        }
        match (standing(0), standing(1)) {
            (Standing::Pending, _) => Phase::Received,
            (Standing::Ended, _) if self.steps[1].turn.is_none() => Phase::Rejected,
            (Standing::Ended, Standing::Queued) => Phase::Validated,
            (Standing::Ended, _) if self.completes().is_some_and(|ends| ends <= now) => {
                Phase::Completed
            }
            (Standing::Ended, _) => Phase::Processing,
            _ => Phase::Validating,
        }
    }

    /// The word for where it stands, which a magic word may replace.
    fn status(&self, now: Moment) -> &str {
        let phase = self.phase(now);
        let replaced = match phase {
            Phase::Processing => self.magic.open_word.as_deref(),
            Phase::Completed => match &self.magic.ending {
                Some(Ending::Word(word)) => Some(word.as_str()),
                _ => None,
            },
            _ => None,
        };
        replaced.unwrap_or(match phase {
            Phase::Received => "received",
            Phase::Validating => "validating",
            Phase::Validated => "validated",
            Phase::Processing => "processing",
            Phase::Completed => "completed",
            Phase::Failed => "failed",
            Phase::Rejected => "rejected",
        })
    }

    fn step_status(&self, step: &Step, now: Moment) -> &str {
        let over = matches!(self.phase(now), Phase::Failed | Phase::Rejected);
        match step.standing(now) {
            // It never begins.
            Standing::Pending if over => "cancelled",
            Standing::Pending => "pending",
            Standing::Queued => "queued",
            Standing::Running(_) => self.magic.open_word.as_deref().unwrap_or("running"),
            Standing::FailedForNow(_) => "failed",
            Standing::Ended => match step.end {
                StepEnd::Succeeded | StepEnd::Never => "succeeded",
                StepEnd::Failed => "failed",
                StepEnd::DeadLetter => "dead_letter",
                StepEnd::Cancelled => "cancelled",
            },
        }
    }

    fn row<'a>(&'a self, step: &'a Step, shared: &Shared) -> JobRow<'a> {
        let now = shared.now();
        let standing = step.standing(now);
        let status = self.step_status(step, now);
        let attempts = step.attempts(now);
        let written = |moment: Moment| shared.written_with(moment, 3);
        let turn = step.turn.as_ref();
        let queued = turn.filter(|_| standing != Standing::Pending);
        let (started, attempt_ended) = match turn.filter(|_| attempts > 0) {
            Some(turn) => (Some(turn.attempt(attempts).0), Some(turn.attempt(attempts).1)),
            None => (None, None),
        };
        let completed = attempt_ended.filter(|_| status == "succeeded");
        let failed = attempt_ended.filter(|_| matches!(status, "failed" | "dead_letter"));
        let promised = self.created + PROMISED;
        let ran = completed.zip(started).map(|(end, start)| end.since(start).as_millis() as u64);
        JobRow {
            job_id: &step.job_id,
            job_type: &step.job_type,
            type_label: step.label,
            status,
            status_label: documents::label(status),
            correlation_id: &self.correlation_id,
            queued_at: queued.map(|turn| written(turn.queued)),
            started_at: started.map(written),
            completed_at: completed.map(written),
            accepted_at: queued.map(|turn| written(turn.queued)),
            failed_at: failed.map(written),
            sla_deadline_at: written(promised),
            processing_duration_ms: ran,
            sla_breached: completed.unwrap_or(now) > promised,
            attempts,
            max_attempts: pipeline::MAX_ATTEMPTS,
            error_summary: failed.map(|_| documents::ERROR),
        }
    }

    fn job_document<'a>(&'a self, step: &'a Step, shared: &Shared) -> JobDocument<'a> {
        let row = self.row(step, shared);
        let error_detail = match row.status {
            "failed" if row.attempts < pipeline::MAX_ATTEMPTS => {
                ErrorDetail::WillRetry { stage: "inference", retryable: true }
            }
            "failed" => ErrorDetail::Exhausted("no more attempts"),
            "cancelled" => ErrorDetail::Cancelled([]),
            _ => ErrorDetail::None,
        };
        let updated = step.changed(shared.now()).unwrap_or(self.created);
        JobDocument {
            submission_id: &self.id,
            partner_submission_id: &self.good.partner_submission_id,
            partner_subject_id: &self.good.partner_subject_id,
            error_detail,
            created_at: shared.written_with(self.created, 3),
            updated_at: shared.written_with(updated, 3),
            row,
        }
    }

    fn document(&self, shared: &Shared) -> SubmissionDocument<'_> {
        let now = shared.now();
        let status = self.status(now);
        let is_completed = self.phase(now) == Phase::Completed;
        let begun = |step: &&Step| step.standing(now) != Standing::Pending;
        let jobs: Vec<_> =
            self.steps.iter().filter(begun).map(|step| self.row(step, shared)).collect();
        let changes = self.steps.iter().filter_map(|step| step.changed(now));
        let updated = changes.max().unwrap_or(self.created);
        SubmissionDocument {
            submission_id: &self.id,
            subject_id: &self.subject_id,
            partner_submission_id: &self.good.partner_submission_id,
            partner_subject_id: &self.good.partner_subject_id,
            status,
            status_label: documents::label(status),
            created_at: shared.written_with(self.created, 3),
            updated_at: shared.written_with(updated, 3),
            counts: documents::Counts {
                documents: self.good.documents,
                results: usize::from(is_completed),
                artifacts: if is_completed { self.artifacts.len() } else { 0 },
            },
            jobs,
            result_id: Some(self.result_id.as_str())
                .filter(|_| is_completed && !self.has("no_result_id")),
        }
    }

    pub(super) fn belongs_to(&self, call: &Call) -> bool {
        self.good.partner_id == call.partner.partner_id
    }
}

/// `GET /v1/submissions/{id}`
pub(super) async fn get(
    State(idunox): State<Arc<Idunox>>,
    call: Call,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let found = idunox.submissions.find(&id).filter(|submission| submission.belongs_to(&call));
    let submission = found.ok_or_else(|| Refusal::for_status(404))?;
    Ok(Json(submission.document(&idunox.shared)).into_response())
}

/// `GET /v1/jobs/{id}`
pub(super) async fn get_job(
    State(idunox): State<Arc<Idunox>>,
    call: Call,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let found = idunox.jobs.find(&id).filter(|job| job.0.belongs_to(&call));
    let job = found.ok_or_else(|| Refusal::for_status(404))?;
    let (submission, at) = &*job;
    let document = submission.job_document(&submission.steps[*at], &idunox.shared);
    Ok(if submission.has("sparse") {
        Json(document.sparse()).into_response()
    } else if submission.has("untyped") {
        Json(document.untyped()).into_response()
    } else {
        Json(document.full()).into_response()
    })
}

/// Every submission, oldest first, for the controls.
pub(super) fn overview(idunox: &Idunox) -> Value {
    let now = idunox.shared.now();
    let shown = |submission: &Arc<Submission>| {
        let jobs = submission.steps.iter().map(|step| {
            let status = submission.step_status(step, now);
            json!({ "job_id": step.job_id, "type": step.job_type, "status": status })
        });
        json!({
            "submission_id": submission.id,
            "partner_id": submission.good.partner_id,
            "result_id": submission.result_id,
            "status": submission.status(now),
            "jobs": jobs.collect::<Value>(),
        })
    };
    idunox.submissions.oldest_first().iter().map(shown).collect()
}
