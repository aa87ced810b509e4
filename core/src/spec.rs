//! A vendor as data: everything the engine needs to know about a job API.

use std::collections::BTreeMap;
use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use crate::models::JobState;
use crate::models::audio::AudioLimits;
use crate::schedule::PollHints;
use crate::webhook::Scheme;

/// A job API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spec {
    /// The vendor's short name, such as `amplifier`.
    pub vendor: String,
    /// The vendor's name for people.
    pub title: String,
    /// Where the API is, without a path of its own unless every path has it.
    pub base_url: String,
    /// The prefix of the environment variables, such as `AMPLIFIER`.
    pub environment: String,
    /// The headers that authenticate every request.
    pub auth: Vec<AuthHeader>,
    /// The path of a job, with `{job_id}` in it.
    pub job_path: String,
    /// How to list jobs, where the vendor can.
    #[serde(default)]
    pub list: Option<ListSpec>,
    /// Where a job's document keeps what the engine reads, as JSON Pointers.
    pub fields: JobFields,
    /// Where a job's document keeps what it was made of, where jobs are made of recordings. With
    /// this and a list, a submission whose answer was lost can be found again.
    #[serde(default)]
    pub recording: Option<RecordingFields>,
    /// The header that carries an idempotency key, where the vendor honours one: submissions are
    /// then repeated with the same key and the same bytes.
    #[serde(default)]
    pub idempotency_header: Option<String>,
    /// What each status word means. Words that are missing here keep a wait going.
    pub states: BTreeMap<String, JobState>,
    /// When jobs are likely to end.
    pub poll: PollHints,
    /// The documented plans by name; `standard` is the default.
    #[serde(default)]
    pub plans: BTreeMap<String, PlanLimits>,
    /// Where an error's body keeps its facts.
    pub errors: ErrorShape,
    /// How webhooks are signed, where there are any.
    #[serde(default)]
    pub webhook: Option<Scheme>,
    /// What the vendor accepts as a recording, where it takes recordings.
    #[serde(default)]
    pub audio: Option<AudioLimits>,
}

/// A header made of a credential.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthHeader {
    /// The name of the header.
    pub header: String,
    /// Which credential it carries.
    pub credential: Credential,
    /// What stands before the credential, such as `Bearer `.
    #[serde(default)]
    pub prefix: String,
}

/// A credential a client may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Credential {
    /// The identifier of the account.
    AccountId,
    /// The API key.
    ApiKey,
}

/// How jobs are listed, newest first, page by page. Places are JSON Pointers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListSpec {
    /// The path of the list.
    pub path: String,
    /// The query parameter that takes the page number.
    pub page_parameter: String,
    /// The number of the first page.
    pub first_page: u32,
    /// Where a page keeps its jobs.
    pub items: String,
    /// Where a page keeps the number of pages.
    pub total_pages: String,
    /// Where an item keeps the job's identifier.
    pub id: String,
    /// Where an item keeps the status word.
    pub status: String,
    /// Where an item keeps the time of acceptance.
    pub created_at: String,
}

/// Where a job's document keeps what the engine reads, as JSON Pointers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobFields {
    /// The identifier.
    pub id: String,
    /// The status word.
    pub status: String,
    /// The result.
    pub result: String,
    /// The reason of a failure, where the vendor gives one.
    #[serde(default)]
    pub error: Option<String>,
    /// When the vendor accepted the job.
    #[serde(default)]
    pub created_at: Option<String>,
    /// When the job ended.
    #[serde(default)]
    pub completed_at: Option<String>,
}

/// Where a job's document keeps what tells which submission it came from, as JSON Pointers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordingFields {
    /// The target, by the kind of job.
    pub targets: BTreeMap<String, String>,
    /// The media type.
    pub content_type: String,
    /// The size in bytes.
    pub size_bytes: String,
    /// The length in seconds.
    pub duration_s: String,
}

/// Requests per minute under a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanLimits {
    /// Submissions.
    pub uploads: u32,
    /// All other requests.
    pub others: u32,
    /// The length of the window, in seconds.
    pub window_s: u32,
}

impl PlanLimits {
    /// The length of the window.
    pub fn window(&self) -> Duration {
        Duration::from_secs(u64::from(self.window_s))
    }
}

/// Where an error's body keeps its facts, as JSON Pointers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorShape {
    /// The code.
    pub code: String,
    /// The sentence.
    pub message: String,
    /// The request's identifier, when the body holds it.
    #[serde(default)]
    pub request_id: Option<String>,
    /// The headers that may hold the request's identifier.
    #[serde(default)]
    pub request_id_headers: Vec<String>,
    /// The codes that mean an unusable recording.
    #[serde(default)]
    pub audio_codes: Vec<String>,
    /// The codes of a 500 that mean, says the vendor, that nothing was accepted. It is believed
    /// only when the list of jobs agrees.
    #[serde(default)]
    pub unprocessed_codes: Vec<String>,
}

impl Spec {
    /// What a status word means.
    pub fn state(&self, word: &str) -> JobState {
        self.states.get(word).cloned().unwrap_or_else(|| JobState::Unknown(word.to_owned()))
    }

    /// The path of a job. The identifier is percent-encoded, so that it stays one segment.
    pub fn path_of_job(&self, job_id: &str) -> String {
        self.job_path.replace("{job_id}", &segment(job_id))
    }
}

/// `text` as one path segment. Dots are encoded only where they would mean a directory.
pub fn segment(text: &str) -> String {
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    if text == "." || text == ".." {
        return text.replace('.', "%2E");
    }
    utf8_percent_encode(text, KEPT).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_stays_one_segment() {
        for (text, expected) in [
            ("5b0e-7c9a", "5b0e-7c9a"),
            ("../account", "..%2Faccount"),
            ("a?b#c d", "a%3Fb%23c%20d"),
            ("ü", "%C3%BC"),
            ("..", "%2E%2E"),
        ] {
            assert_eq!(segment(text), expected);
        }
    }
}
