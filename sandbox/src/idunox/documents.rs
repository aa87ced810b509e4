//! Submissions and jobs as the vendor writes them, keys in its order.

use serde::Serialize;

/// Why a step fails here, always.
pub(super) const ERROR: &str = "Asked for by a magic word.";

/// The requested outputs that are something to download.
pub(super) fn artifacts(outputs: &[String]) -> impl Iterator<Item = &str> {
    outputs.iter().map(String::as_str).filter(|output| matches!(*output, "json" | "html" | "pdf"))
}

/// A status word for people: `dead_letter` as `Dead letter`.
pub(super) fn label(status: &str) -> String {
    let spaced = status.replace('_', " ");
    let mut characters = spaced.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SubmissionDocument<'a> {
    pub(super) submission_id: &'a str,
    pub(super) subject_id: &'a str,
    pub(super) partner_submission_id: &'a str,
    pub(super) partner_subject_id: &'a str,
    pub(super) status: &'a str,
    pub(super) status_label: String,
    pub(super) created_at: String,
    pub(super) updated_at: String,
    pub(super) counts: Counts,
    pub(super) jobs: Vec<JobRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) result_id: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Counts {
    pub(super) documents: usize,
    pub(super) results: usize,
    pub(super) artifacts: usize,
}

/// A job as its submission shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JobRow<'a> {
    pub(super) job_id: &'a str,
    #[serde(rename = "type")]
    pub(super) job_type: &'a str,
    pub(super) type_label: &'a str,
    pub(super) status: &'a str,
    pub(super) status_label: String,
    pub(super) correlation_id: &'a str,
    pub(super) queued_at: Option<String>,
    pub(super) started_at: Option<String>,
    pub(super) completed_at: Option<String>,
    pub(super) accepted_at: Option<String>,
    pub(super) failed_at: Option<String>,
    pub(super) sla_deadline_at: String,
    pub(super) processing_duration_ms: Option<u64>,
    pub(super) sla_breached: bool,
    pub(super) attempts: u32,
    pub(super) max_attempts: u32,
    pub(super) error_summary: Option<&'static str>,
}

/// More about a failure: JSON of any type, as in the vendor's samples.
#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
pub(super) enum ErrorDetail {
    None,
    WillRetry { stage: &'static str, retryable: bool },
    Exhausted(&'static str),
    Cancelled([u8; 0]),
}

/// A job as a look at it shows it: what its row has, and more.
pub(super) struct JobDocument<'a> {
    pub(super) row: JobRow<'a>,
    pub(super) submission_id: &'a str,
    pub(super) partner_submission_id: &'a str,
    pub(super) partner_subject_id: &'a str,
    pub(super) error_detail: ErrorDetail,
    pub(super) created_at: String,
    pub(super) updated_at: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FullJob<'a> {
    job_id: &'a str,
    submission_id: Option<&'a str>,
    partner_submission_id: &'a str,
    partner_subject_id: &'a str,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    job_type: Option<&'a str>,
    type_label: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'a str>,
    status_label: &'a str,
    segment: Option<&'a str>,
    correlation_id: &'a str,
    parent_job_id: Option<&'a str>,
    attempts: u32,
    max_attempts: u32,
    last_error: Option<&'static str>,
    error_detail: ErrorDetail,
    queued_at: &'a Option<String>,
    accepted_at: &'a Option<String>,
    started_at: &'a Option<String>,
    completed_at: &'a Option<String>,
    failed_at: &'a Option<String>,
    sla_deadline_at: &'a str,
    processing_duration_ms: Option<u64>,
    sla_breached: bool,
    created_at: &'a str,
    updated_at: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SparseJob<'a> {
    job_id: &'a str,
    submission_id: &'a str,
    partner_submission_id: &'a str,
    #[serde(rename = "type")]
    job_type: &'a str,
    type_label: &'a str,
    status: &'a str,
    status_label: &'a str,
    completed_at: &'a Option<String>,
}

impl JobDocument<'_> {
    /// With every key that the vendor's schema calls required.
    pub(super) fn full(&self) -> FullJob<'_> {
        let row = &self.row;
        FullJob {
            job_id: row.job_id,
            submission_id: Some(self.submission_id),
            partner_submission_id: self.partner_submission_id,
            partner_subject_id: self.partner_subject_id,
            job_type: Some(row.job_type),
            type_label: row.type_label,
            status: Some(row.status),
            status_label: &row.status_label,
            segment: None,
            correlation_id: row.correlation_id,
            parent_job_id: None,
            attempts: row.attempts,
            max_attempts: row.max_attempts,
            last_error: row.error_summary,
            error_detail: self.error_detail,
            queued_at: &row.queued_at,
            accepted_at: &row.accepted_at,
            started_at: &row.started_at,
            completed_at: &row.completed_at,
            failed_at: &row.failed_at,
            sla_deadline_at: &row.sla_deadline_at,
            processing_duration_ms: row.processing_duration_ms,
            sla_breached: row.sla_breached,
            created_at: &self.created_at,
            updated_at: &self.updated_at,
        }
    }

    /// As the vendor's generated sample: neither type nor status, and of no submission.
    pub(super) fn untyped(&self) -> FullJob<'_> {
        FullJob { submission_id: None, job_type: None, status: None, ..self.full() }
    }

    /// As the vendor's excerpt, which leaves out nearly everything.
    pub(super) fn sparse(&self) -> SparseJob<'_> {
        let row = &self.row;
        SparseJob {
            job_id: row.job_id,
            submission_id: self.submission_id,
            partner_submission_id: self.partner_submission_id,
            job_type: row.job_type,
            type_label: row.type_label,
            status: row.status,
            status_label: &row.status_label,
            completed_at: &row.completed_at,
        }
    }
}
