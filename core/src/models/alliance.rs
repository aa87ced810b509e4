//! Alliance: the risk-analysis tool of Bioversity and CIAT, hosted by whoever uses it.
//!
//! Facts are from the tool's "Get Job Status" page and, where a comment says so, from its public
//! source. Reading is lenient: unknown fields stay in `raw`, unknown words stay as text, `null`
//! equals absent.

use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::lenient::{or_default, whole};
use super::strict::sorted;
use super::{RawJson, Timestamp, open_enum};
use crate::secret::Secret;

open_enum! {
    /// The word in [`AllianceJob::status`]. A job may go back from processing to pending.
    pub enum AllianceStatus {
        /// Not started, or waiting for another attempt.
        Pending = "PENDING",
        /// Under way.
        Processing = "PROCESSING",
        /// Ended with a result.
        Completed = "COMPLETED",
        /// Ended with an error.
        Failed = "FAILED",
    }
}

open_enum! {
    /// What a job does, which decides what its result is.
    pub enum AllianceJobType {
        /// Tries a prompt out.
        AiPreview = "AI_PREVIEW",
        /// Reads a document. A gap detection follows it, whose job nobody names.
        ParseDocument = "PARSE_DOCUMENT",
        /// Finds what a document does not say.
        GapDetection = "GAP_DETECTION",
        /// Scores an assessment.
        RiskAnalysis = "RISK_ANALYSIS",
        /// Writes a report.
        ReportGeneration = "REPORT_GENERATION",
    }
}

/// One of the caller's own jobs.
///
/// Serializes as the tool's own document, with every field it had.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "JobOnTheWire")]
pub struct AllianceJob {
    /// The job's identifier, a UUID.
    pub id: String,
    /// What the job does.
    pub job_type: Option<AllianceJobType>,
    /// Where the job stands. `COMPLETED` alone means there is a result.
    pub status: AllianceStatus,
    /// The result of a completed job.
    pub result: Option<AllianceResult>,
    /// Why a job failed: free text, possibly of a service behind the tool. Never a code.
    pub error: Option<String>,
    /// How many attempts were begun.
    pub attempts: Option<u32>,
    /// How many attempts there may be (from the public source). Informative only: nothing
    /// there begins another attempt after a failed one.
    pub max_attempts: Option<u32>,
    /// When the tool accepted the job.
    pub created_at: Option<Timestamp>,
    /// When the latest attempt began.
    pub started_at: Option<Timestamp>,
    /// When the job ended.
    pub completed_at: Option<Timestamp>,
    /// When the job last changed.
    pub updated_at: Option<Timestamp>,
    /// Whose job it is (from the public source).
    pub created_by_id: Option<String>,
    /// What was submitted, prompts and document text included (from the public source).
    pub input: Option<RawJson>,
    /// The whole document as the tool sent it.
    pub raw: RawJson,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct JobOnTheWire {
    id: String,
    #[serde(default, rename = "type")]
    job_type: Option<AllianceJobType>,
    status: AllianceStatus,
    #[serde(default)]
    result: Option<RawJson>,
    #[serde(default)]
    error: Option<String>,
    #[serde(default, deserialize_with = "whole")]
    attempts: Option<u32>,
    #[serde(default, deserialize_with = "whole")]
    max_attempts: Option<u32>,
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    created_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    started_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    completed_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    updated_at: Option<Timestamp>,
    #[serde(default)]
    created_by_id: Option<String>,
    #[serde(default)]
    input: Option<RawJson>,
}

impl From<JobOnTheWire> for AllianceJob {
    fn from(wire: JobOnTheWire) -> Self {
        let result = wire.result.map(|raw| result_of(wire.job_type.as_ref(), raw));
        AllianceJob {
            id: wire.id,
            job_type: wire.job_type,
            status: wire.status,
            result,
            error: wire.error,
            attempts: wire.attempts,
            max_attempts: wire.max_attempts,
            created_at: wire.created_at,
            started_at: wire.started_at,
            completed_at: wire.completed_at,
            updated_at: wire.updated_at,
            created_by_id: wire.created_by_id,
            input: wire.input,
            raw: RawJson::default(),
        }
    }
}

/// What a job found, by what the job does: at most one of the fields, and always `raw`.
///
/// Serializes as the tool's own document.
#[derive(Clone, Debug, PartialEq)]
pub struct AllianceResult {
    /// Of an `AI_PREVIEW`.
    pub preview: Option<AlliancePreview>,
    /// Of a `GAP_DETECTION`.
    pub gap_detection: Option<AllianceGapDetection>,
    /// Of a `RISK_ANALYSIS`.
    pub risk_analysis: Option<AllianceRiskAnalysis>,
    /// Of a `REPORT_GENERATION`.
    pub report: Option<AllianceReport>,
    /// The result as the tool sent it; all there is of a `PARSE_DOCUMENT`, of a type this version
    /// does not know, and of a result in another shape than the source has.
    pub raw: RawJson,
}

/// The shapes are known from source alone for most types, so another shape is no error: the job
/// ended, and its result is in `raw`.
fn result_of(job_type: Option<&AllianceJobType>, raw: RawJson) -> AllianceResult {
    fn read<T: DeserializeOwned>(raw: &RawJson) -> Option<T> {
        serde_json::from_str(raw.as_str()).ok()
    }
    let mut result = AllianceResult {
        preview: None,
        gap_detection: None,
        risk_analysis: None,
        report: None,
        raw,
    };
    match job_type {
        Some(AllianceJobType::AiPreview) => result.preview = read(&result.raw),
        Some(AllianceJobType::GapDetection) => result.gap_detection = read(&result.raw),
        Some(AllianceJobType::RiskAnalysis) => result.risk_analysis = read(&result.raw),
        Some(AllianceJobType::ReportGeneration) => result.report = read(&result.raw),
        Some(AllianceJobType::ParseDocument | AllianceJobType::Unknown(_)) | None => {}
    }
    result
}

/// What a prompt brought forth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AlliancePreview {
    /// The text.
    pub output: String,
    /// How many tokens it took (from the public source).
    #[serde(default, deserialize_with = "whole")]
    pub tokens_used: Option<i64>,
    /// How long it took, in a unit nobody states (from the public source).
    #[serde(default)]
    pub processing_time: Option<f64>,
}

/// What a gap detection did (from the public source).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AllianceGapDetection {
    /// The assessment it was done for.
    pub assessment_id: String,
    /// How many gaps are there to be filled.
    #[serde(default, deserialize_with = "whole")]
    pub gap_fields_created: Option<i64>,
}

/// What a risk analysis did (from the public source).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AllianceRiskAnalysis {
    /// The assessment it was done for.
    pub assessment_id: String,
    /// How many categories have a score.
    #[serde(default, deserialize_with = "whole")]
    pub categories_scored: Option<i64>,
    /// The overall score, on a scale nobody states.
    #[serde(default)]
    pub overall_score: Option<f64>,
}

/// A report that was written (from the public source).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AllianceReport {
    /// The assessment it was written for.
    pub assessment_id: String,
    /// Where the tool keeps it.
    #[serde(default)]
    pub pdf_key: Option<String>,
    /// The signed address to fetch it from, without the token. Whoever knows it can, so it is a
    /// secret.
    pub download_url: Secret,
}

/// The answer to a submission, whichever of its forms: an identifier alone (as text or as JSON),
/// an object with `jobId`, or that object under `data`.
///
/// Serializes as the tool's own document; a bare identifier as a JSON string.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "HandleOnTheWire")]
pub struct AllianceJobHandle {
    /// The job's identifier, a UUID.
    pub job_id: String,
    /// The status in the answer. It may be ahead of the job, which begins as `PENDING`.
    pub status: Option<AllianceStatus>,
    /// The whole document as the tool sent it.
    pub raw: RawJson,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a job's identifier, or an object with jobId")]
enum HandleOnTheWire {
    Bare(String),
    Plain {
        #[serde(rename = "jobId")]
        job_id: String,
        #[serde(default)]
        status: Option<AllianceStatus>,
    },
    Wrapped {
        data: Box<HandleOnTheWire>,
    },
}

impl TryFrom<HandleOnTheWire> for AllianceJobHandle {
    type Error = &'static str;

    fn try_from(wire: HandleOnTheWire) -> Result<Self, Self::Error> {
        let (job_id, status) = match wire {
            HandleOnTheWire::Bare(job_id) => (job_id, None),
            HandleOnTheWire::Plain { job_id, status } => (job_id, status),
            HandleOnTheWire::Wrapped { data } => return Self::try_from(*data),
        };
        if job_id.is_empty() {
            return Err("the job's identifier is empty");
        }
        Ok(AllianceJobHandle { job_id, status, raw: RawJson::default() })
    }
}

/// A prompt to try out (`POST /api/admin/prompts/preview`). Administrators only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AlliancePreviewRequest {
    /// What the model is told to be, at most 50 000 characters.
    pub system_prompt: String,
    /// What it is asked, at most 50 000 characters; `{{name}}` is replaced by a variable. One page
    /// calls it `userPrompt`, which the tool refuses.
    pub user_prompt_template: String,
    /// The variables by name.
    #[serde(default, skip_serializing_if = "HashMap::is_empty", serialize_with = "sorted")]
    pub variables: HashMap<String, String>,
    /// Further guidance. Default: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<AlliancePreviewContext>,
}

/// Further guidance for a prompt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlliancePreviewContext {
    /// Who the model speaks as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persona: Option<String>,
    /// What it draws on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// What it keeps to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraints: Option<String>,
    /// What it does not do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guardrails: Option<String>,
}

/// A PDF to register with an assessment (`POST /api/assessments/{id}/documents`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AllianceUploadRequest {
    /// The file's name, 1 to 255 characters.
    pub file_name: String,
    /// The media type, `application/pdf`.
    pub mime_type: String,
    /// The file's size in bytes, at most 26 214 400.
    pub file_size: i64,
}

/// Where to put a registered document.
///
/// Serializes as the tool's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AllianceUploadTarget {
    /// The pre-signed address to `PUT` it to, without the token, within 15 minutes. Whoever knows
    /// it can upload, so it is a secret.
    pub presigned_url: Secret,
    /// The document's identifier, a UUID.
    pub document_id: String,
    /// The whole document as the tool sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// The answer to a login or a refresh: tokens, or the demand for a new password.
///
/// Serializes as the tool's own document, secrets included.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "LoginOnTheWire")]
pub struct AllianceLogin {
    /// What every request is sent with.
    pub access_token: Option<Secret>,
    /// Listed by one page; nothing uses it.
    pub id_token: Option<Secret>,
    /// What a new access token is got with. Absent in some answers to a refresh: the one before
    /// stays valid.
    pub refresh_token: Option<Secret>,
    /// How long the access token is valid, in seconds.
    pub expires_in: Option<i64>,
    /// Whether a new password is demanded before there are tokens.
    pub requires_password_change: bool,
    /// What the new password is sent with.
    pub session: Option<Secret>,
    /// Whose password it is.
    pub username: Option<String>,
    /// The whole document as the tool sent it.
    pub raw: RawJson,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LoginOnTheWire {
    #[serde(default)]
    access_token: Option<Secret>,
    #[serde(default)]
    id_token: Option<Secret>,
    #[serde(default)]
    refresh_token: Option<Secret>,
    #[serde(default, deserialize_with = "whole")]
    expires_in: Option<i64>,
    #[serde(default, deserialize_with = "or_default")]
    requires_password_change: bool,
    #[serde(default)]
    session: Option<Secret>,
    #[serde(default)]
    username: Option<String>,
}

impl TryFrom<LoginOnTheWire> for AllianceLogin {
    type Error = &'static str;

    fn try_from(wire: LoginOnTheWire) -> Result<Self, Self::Error> {
        let is_challenge = wire.requires_password_change && wire.session.is_some();
        if wire.access_token.is_none() && !is_challenge {
            return Err("there is neither an access token nor a demand for a new password");
        }
        Ok(AllianceLogin {
            access_token: wire.access_token,
            id_token: wire.id_token,
            refresh_token: wire.refresh_token,
            expires_in: wire.expires_in,
            requires_password_change: wire.requires_password_change,
            session: wire.session,
            username: wire.username,
            raw: RawJson::default(),
        })
    }
}

/// The body of a refusal.
///
/// Serializes as the tool's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AllianceRefusal {
    /// The HTTP status again.
    #[serde(default, deserialize_with = "whole")]
    pub status_code: Option<u32>,
    /// The status in words, spelled in more than one way.
    #[serde(default)]
    pub error: Option<String>,
    /// What is wrong: one sentence, or one for each field.
    #[serde(default, rename = "message", deserialize_with = "one_or_many")]
    pub messages: Vec<String>,
    /// When the tool refused.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub timestamp: Option<Timestamp>,
    /// What was asked for.
    #[serde(default)]
    pub path: Option<String>,
    /// The name an error has in a service behind the tool, such as `NotAuthorizedException`.
    #[serde(default)]
    pub code: Option<String>,
    /// The whole document as the tool sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected a text or a list of texts")]
    enum Message {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Option::deserialize(deserializer)? {
        None => Vec::new(),
        Some(Message::One(text)) => vec![text],
        Some(Message::Many(texts)) => texts,
    })
}
