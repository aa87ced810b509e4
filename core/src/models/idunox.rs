//! Idunox, also called IduScore: de-identified answers and blood values in, wellbeing scores out.
//! What is sent is in [`super::idunox_request`], what comes back in [`super::idunox_result`].
//!
//! Facts are from the vendor's lab page "Get Job" and its production pages unless a comment names
//! another source. Reading is lenient: unknown fields stay in `raw`, unknown words stay as text,
//! `null` equals absent.

use serde::{Deserialize, Serialize};

use super::lenient::{or_default, whole};
use super::{RawJson, Timestamp, open_enum};

open_enum! {
    /// The word in [`IdunoxJob::status`].
    pub enum IdunoxStatus {
        /// Not ready to run.
        Pending = "pending",
        /// Ready to run.
        Queued = "queued",
        /// Under way.
        Running = "running",
        /// The step is done; the submission need not be.
        Succeeded = "succeeded",
        /// This attempt failed. While there may be more attempts, the step may run again.
        Failed = "failed",
        /// Somebody cancelled it. Final.
        Cancelled = "cancelled",
        /// The last attempt failed. Final.
        DeadLetter = "dead_letter",
    }
}

open_enum! {
    /// The seven steps of a submission, in their order.
    pub enum IdunoxJobType {
        /// Checks what came in.
        IngestValidate = "pipeline.ingest_validate",
        /// Takes out what could identify a person.
        Deidentify = "pipeline.deidentify",
        /// Translates it to FHIR.
        MapToFhir = "pipeline.map_to_fhir",
        /// Stores it.
        FhirStoreUpsert = "pipeline.fhir_store_upsert",
        /// Computes the scores.
        RunInference = "pipeline.run_inference",
        /// Writes the reports.
        WriteArtifacts = "pipeline.write_artifacts",
        /// Reports success to webhooks.
        DispatchWebhooks = "pipeline.dispatch_webhooks",
    }
}

open_enum! {
    /// The word in [`IdunoxSubmission::status`] and [`IdunoxResult::status`].
    pub enum IdunoxSubmissionStatus {
        /// Accepted.
        Received = "received",
        /// Being checked.
        Validating = "validating",
        /// Found sound.
        Validated = "validated",
        /// Under way.
        Processing = "processing",
        /// Ended with a result.
        Completed = "completed",
        /// Ended without a result.
        Failed = "failed",
        /// Found unsound. Final.
        Rejected = "rejected",
    }
}

/// One step of a submission. The vendor leaves out nearly everything at times.
///
/// Serializes as the vendor's own document, with every field it had.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdunoxJob {
    /// The job's identifier, a UUID.
    #[serde(deserialize_with = "super::identifier::required")]
    pub job_id: String,
    /// The submission it is a step of.
    #[serde(default)]
    pub submission_id: Option<String>,
    /// Your name for the submission.
    #[serde(default)]
    pub partner_submission_id: Option<String>,
    /// Your pseudonym for the person.
    #[serde(default)]
    pub partner_subject_id: Option<String>,
    /// Which step it is.
    #[serde(default, rename = "type")]
    pub job_type: Option<IdunoxJobType>,
    /// The step, for people.
    #[serde(default)]
    pub type_label: Option<String>,
    /// Where the step stands. Says nothing of the other six.
    #[serde(default)]
    pub status: Option<IdunoxStatus>,
    /// The status, for people.
    #[serde(default)]
    pub status_label: Option<String>,
    /// The part of the submission it is for, where there are parts.
    #[serde(default)]
    pub segment: Option<String>,
    /// The identifier sent with the submission to find it in logs.
    #[serde(default)]
    pub correlation_id: Option<String>,
    /// The job that made this one.
    #[serde(default)]
    pub parent_job_id: Option<String>,
    /// How many attempts were begun.
    #[serde(default, deserialize_with = "whole")]
    pub attempts: Option<u32>,
    /// How many attempts there may be.
    #[serde(default, deserialize_with = "whole")]
    pub max_attempts: Option<u32>,
    /// Why the latest attempt failed.
    #[serde(default)]
    pub last_error: Option<String>,
    /// More about it: JSON of any type.
    #[serde(default)]
    pub error_detail: Option<RawJson>,
    /// When the step became ready to run.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub queued_at: Option<Timestamp>,
    /// When a worker took it.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub accepted_at: Option<Timestamp>,
    /// When it began.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub started_at: Option<Timestamp>,
    /// When it succeeded.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub completed_at: Option<Timestamp>,
    /// When its latest attempt failed.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub failed_at: Option<Timestamp>,
    /// When the vendor promises it to be done.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub sla_deadline_at: Option<Timestamp>,
    /// How long it ran, in milliseconds.
    #[serde(default, deserialize_with = "whole")]
    pub processing_duration_ms: Option<i64>,
    /// Whether that promise was broken.
    #[serde(default)]
    pub sla_breached: Option<bool>,
    /// When the job was made.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub updated_at: Option<Timestamp>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// A step as its submission shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdunoxJobSummary {
    /// The job's identifier, a UUID.
    #[serde(deserialize_with = "super::identifier::required")]
    pub job_id: String,
    /// Which step it is.
    #[serde(default, rename = "type")]
    pub job_type: Option<IdunoxJobType>,
    /// The step, for people.
    #[serde(default)]
    pub type_label: Option<String>,
    /// Where the step stands.
    #[serde(default)]
    pub status: Option<IdunoxStatus>,
    /// The status, for people.
    #[serde(default)]
    pub status_label: Option<String>,
    /// The identifier sent with the submission to find it in logs.
    #[serde(default)]
    pub correlation_id: Option<String>,
    /// When the step became ready to run.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub queued_at: Option<Timestamp>,
    /// When it began.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub started_at: Option<Timestamp>,
    /// When it succeeded.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub completed_at: Option<Timestamp>,
    /// When a worker took it.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub accepted_at: Option<Timestamp>,
    /// When its latest attempt failed.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub failed_at: Option<Timestamp>,
    /// When the vendor promises it to be done.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub sla_deadline_at: Option<Timestamp>,
    /// How long it ran, in milliseconds.
    #[serde(default, deserialize_with = "whole")]
    pub processing_duration_ms: Option<i64>,
    /// Whether that promise was broken.
    #[serde(default)]
    pub sla_breached: Option<bool>,
    /// How many attempts were begun.
    #[serde(default, deserialize_with = "whole")]
    pub attempts: Option<u32>,
    /// How many attempts there may be.
    #[serde(default, deserialize_with = "whole")]
    pub max_attempts: Option<u32>,
    /// Why the latest attempt failed.
    #[serde(default)]
    pub error_summary: Option<String>,
}

/// A submission and its steps: what a wait looks at.
///
/// Serializes as the vendor's own document, with every field it had.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdunoxSubmission {
    /// The submission's identifier, a UUID.
    #[serde(deserialize_with = "super::identifier::required")]
    pub submission_id: String,
    /// The vendor's identifier of the person.
    #[serde(default)]
    pub subject_id: Option<String>,
    /// Your name for the submission.
    #[serde(default)]
    pub partner_submission_id: Option<String>,
    /// Your pseudonym for the person.
    #[serde(default)]
    pub partner_subject_id: Option<String>,
    /// Where the submission stands. `completed` alone means there is a result.
    #[serde(default)]
    pub status: Option<IdunoxSubmissionStatus>,
    /// The status, for people.
    #[serde(default)]
    pub status_label: Option<String>,
    /// When the vendor accepted it.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub updated_at: Option<Timestamp>,
    /// What it has brought forth so far.
    #[serde(default)]
    pub counts: Option<IdunoxCounts>,
    /// Its steps, as far as they have begun.
    #[serde(default, deserialize_with = "or_default")]
    pub jobs: Vec<IdunoxJobSummary>,
    /// The result's identifier. The vendor speaks of it and does not show it, so a completed
    /// submission may lack it.
    #[serde(default)]
    pub result_id: Option<String>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// What a submission has brought forth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IdunoxCounts {
    /// Documents.
    #[serde(default, deserialize_with = "whole")]
    pub documents: Option<u32>,
    /// Results.
    #[serde(default, deserialize_with = "whole")]
    pub results: Option<u32>,
    /// Artifacts.
    #[serde(default, deserialize_with = "whole")]
    pub artifacts: Option<u32>,
}

/// How far a submission is, step by step.
#[derive(Clone, Debug, PartialEq)]
pub struct IdunoxProgress {
    /// Where the submission stands.
    pub status: Option<IdunoxSubmissionStatus>,
    /// The seven steps in their order, those not begun included; after them whatever else the
    /// vendor shows.
    pub steps: Vec<IdunoxStep>,
    /// How many of them have succeeded.
    pub succeeded: u32,
}

/// How far one step is.
#[derive(Clone, Debug, PartialEq)]
pub struct IdunoxStep {
    /// Which step it is.
    pub job_type: Option<IdunoxJobType>,
    /// Where it stands. Absent when it has not begun.
    pub status: Option<IdunoxStatus>,
    /// How many attempts were begun.
    pub attempts: Option<u32>,
    /// How many attempts there may be.
    pub max_attempts: Option<u32>,
    /// Why the latest attempt failed.
    pub error: Option<String>,
}

impl From<&IdunoxSubmission> for IdunoxProgress {
    fn from(submission: &IdunoxSubmission) -> Self {
        let is_step = |job: &&IdunoxJobSummary, step: &IdunoxJobType| {
            job.job_type.as_ref().is_some_and(|job_type| job_type == step)
        };
        let mut steps = Vec::new();
        for step in IdunoxJobType::KNOWN {
            let begun =
                submission.jobs.iter().filter(|job| is_step(job, step)).map(IdunoxStep::from);
            let before = steps.len();
            steps.extend(begun);
            if steps.len() == before {
                steps.push(IdunoxStep::not_begun(step.clone()));
            }
        }
        let is_known =
            |job: &&IdunoxJobSummary| job.job_type.as_ref().is_some_and(IdunoxJobType::is_known);
        steps.extend(submission.jobs.iter().filter(|job| !is_known(job)).map(IdunoxStep::from));
        let succeeded =
            steps.iter().filter(|step| step.status == Some(IdunoxStatus::Succeeded)).count();
        let succeeded = u32::try_from(succeeded).unwrap_or(u32::MAX);
        IdunoxProgress { status: submission.status.clone(), steps, succeeded }
    }
}

impl From<&IdunoxJobSummary> for IdunoxStep {
    fn from(job: &IdunoxJobSummary) -> Self {
        IdunoxStep {
            job_type: job.job_type.clone(),
            status: job.status.clone(),
            attempts: job.attempts,
            max_attempts: job.max_attempts,
            error: job.error_summary.clone(),
        }
    }
}

impl IdunoxStep {
    fn not_begun(step: IdunoxJobType) -> Self {
        IdunoxStep {
            job_type: Some(step),
            status: None,
            attempts: None,
            max_attempts: None,
            error: None,
        }
    }
}

/// The answer to a submission.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "AcceptedOnTheWire")]
pub struct IdunoxAccepted {
    /// The submission's identifier, a UUID: what to wait for.
    pub submission_id: String,
    /// The first step's identifier, where the vendor sends it.
    pub job_id: Option<String>,
    /// Your name for the submission.
    pub partner_submission_id: Option<String>,
    /// Where the submission stands.
    pub status: Option<IdunoxSubmissionStatus>,
    /// The status, for people.
    pub status_label: Option<String>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AcceptedOnTheWire {
    #[serde(deserialize_with = "super::identifier::required")]
    submission_id: String,
    #[serde(default, deserialize_with = "super::identifier::optional")]
    job_id: Option<String>,
    #[serde(default)]
    partner_submission_id: Option<String>,
    #[serde(default)]
    status: Option<IdunoxSubmissionStatus>,
    #[serde(default)]
    status_label: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    jobs: Vec<IdunoxJobSummary>,
}

impl From<AcceptedOnTheWire> for IdunoxAccepted {
    fn from(wire: AcceptedOnTheWire) -> Self {
        let first_step = wire.jobs.into_iter().next().map(|job| job.job_id);
        IdunoxAccepted {
            submission_id: wire.submission_id,
            job_id: wire.job_id.or(first_step),
            partner_submission_id: wire.partner_submission_id,
            status: wire.status,
            status_label: wire.status_label,
            raw: RawJson::default(),
        }
    }
}

/// The body of a refusal.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "RefusalOnTheWire")]
pub struct IdunoxRefusal {
    /// The vendor's word for it, such as `VALIDATION_ERROR`. Not all are documented.
    pub code: Option<String>,
    /// The vendor's sentence about it.
    pub message: Option<String>,
    /// What to quote to the vendor's support.
    pub request_id: Option<String>,
    /// The identifier sent with the request to find it in logs.
    pub correlation_id: Option<String>,
    /// What exactly is wrong: an object by field, or a list.
    pub details: Option<RawJson>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

#[derive(Deserialize)]
struct RefusalOnTheWire {
    error: RefusalErrorOnTheWire,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RefusalErrorOnTheWire {
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    message: Option<String>,
    #[serde(default)]
    request_id: Option<String>,
    #[serde(default)]
    correlation_id: Option<String>,
    #[serde(default)]
    details: Option<RawJson>,
}

impl From<RefusalOnTheWire> for IdunoxRefusal {
    fn from(RefusalOnTheWire { error }: RefusalOnTheWire) -> Self {
        IdunoxRefusal {
            code: error.code,
            message: error.message,
            request_id: error.request_id,
            correlation_id: error.correlation_id,
            details: error.details,
            raw: RawJson::default(),
        }
    }
}

/// Whether the vendor's server runs; says nothing of what is behind it.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct IdunoxHealth {
    /// `ok` when it runs.
    pub status: String,
    /// The server's time.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub timestamp: Option<Timestamp>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}
