//! Jobs of APIs that a file describes.

use super::{JobState, RawJson, Timestamp};

/// A job of a described API: what the description's places find in its document.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiJob {
    /// The identifier.
    pub job_id: String,
    /// The vendor's status word. Empty when an answer to a submission says nothing of it.
    pub status: String,
    /// What the status word means.
    pub state: JobState,
    /// The result, as JSON. `None` when there is none yet, or the description does not say where.
    pub result: Option<RawJson>,
    /// The reason of a failure, if the vendor gives one.
    pub error: Option<String>,
    /// How far the job is, in the vendor's word or number.
    pub progress: Option<String>,
    /// When the vendor accepted the job.
    pub created_at: Option<Timestamp>,
    /// When the job ended.
    pub completed_at: Option<Timestamp>,
    /// The document the job was read from.
    pub raw: RawJson,
}

/// A page of an account's jobs at a described API.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiJobPage {
    /// The jobs, in the vendor's order, with what the list says of them.
    pub jobs: Vec<ApiJob>,
    /// The number of pages, if the vendor says.
    pub total_pages: Option<u32>,
    /// The document the page was read from.
    pub raw: RawJson,
}
