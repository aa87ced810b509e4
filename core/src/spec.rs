//! A vendor as data: everything the engine needs to know about a job API.

use std::collections::BTreeMap;
use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use crate::models::audio::AudioLimits;
use crate::models::{AuthScheme, JobState};
use crate::schedule::PollHints;
use crate::webhook::Scheme;

/// A job API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spec {
    /// The vendor's short name, such as `amplifier`.
    pub vendor: String,
    /// The vendor's name for people.
    pub title: String,
    /// Where the API is, without a path of its own unless every path has it. Empty when every user
    /// has an address of their own.
    #[serde(default)]
    pub base_url: String,
    /// The prefix of the environment variables, such as `AMPLIFIER`.
    pub environment: String,
    /// The headers that authenticate every request.
    pub auth: Vec<AuthHeader>,
    /// Other ways to authenticate, which a caller may choose.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub other_auth: BTreeMap<AuthScheme, Vec<AuthHeader>>,
    /// The hosts that want another way than the usual one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub auth_by_host: BTreeMap<String, AuthScheme>,
    /// The ways to submit, by the name of what is submitted.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub submit: BTreeMap<String, SubmitSpec>,
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
    /// How the vendor recognises a repeated submission, where it does: submissions are then
    /// repeated with the same key and the same bytes.
    #[serde(default)]
    pub idempotency: Option<Idempotency>,
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
    /// An access token that expires.
    Token,
    /// The account's identifier, a colon and the API key in Base64, as HTTP's own "Basic" scheme
    /// wants them.
    Basic,
}

/// How a submission is sent and its answer read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitSpec {
    /// The path. What stands in it as `{name}` is taken out of the fields.
    pub path: String,
    /// How the fields are sent.
    #[serde(default)]
    pub body: SubmitBody,
    /// The part of the form that holds the file, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_field: Option<String>,
    /// Where the answer names the job, as JSON Pointers in the order in which they are tried. The
    /// empty one means that the answer is nothing but the identifier, as JSON or as plain text.
    pub id: Vec<String>,
}

/// How the fields of a submission are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubmitBody {
    /// As one JSON object.
    #[default]
    Json,
    /// As the parts of a form.
    Multipart,
    /// Not at all: the path says everything.
    Empty,
}

/// How a vendor recognises a submission that is sent again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Idempotency {
    /// The header that carries the key.
    pub header: String,
    /// A header that carries an identifier for tracing, where one is demanded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correlation_header: Option<String>,
    /// How long the vendor remembers a key, in seconds.
    pub window_s: u32,
}

/// How jobs are listed, page by page. Places are JSON Pointers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListSpec {
    /// The path of the list.
    pub path: String,
    /// Query parameters that every page is asked for with.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub query: BTreeMap<String, String>,
    /// The query parameter that takes the page number. Without one, only the first page counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_parameter: Option<String>,
    /// The number of the first page.
    #[serde(default)]
    pub first_page: u32,
    /// The query parameter that takes the earliest time of acceptance, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since_parameter: Option<String>,
    /// Whether the newest jobs come first. Only then the list can answer for waits.
    #[serde(default)]
    pub newest_first: bool,
    /// Where a page keeps its jobs.
    pub items: String,
    /// Where a page keeps the number of pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<String>,
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
    /// The result, where the document holds it.
    #[serde(default)]
    pub result: Option<String>,
    /// The reason of a failure, where the vendor gives one.
    #[serde(default)]
    pub error: Option<String>,
    /// How far the job is, as a number or a text.
    #[serde(default)]
    pub progress: Option<String>,
    /// How often the vendor has tried, and how often it will at most: a job that failed before
    /// its last attempt may run again.
    #[serde(default)]
    pub attempts: Option<String>,
    /// See `attempts`.
    #[serde(default)]
    pub max_attempts: Option<String>,
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

    /// The headers that authenticate at `host`, in the way the caller has chosen, or else in the one
    /// the host wants. Nothing when the vendor does not know that way.
    pub fn auth_headers(
        &self,
        chosen: Option<AuthScheme>,
        host: Option<&str>,
    ) -> Option<&[AuthHeader]> {
        let wanted = chosen.or_else(|| self.auth_by_host.get(host?).copied());
        let Some(wanted) = wanted else {
            return Some(&self.auth);
        };
        let usual = match self.auth.iter().any(|header| header.prefix == "Bearer ") {
            true => AuthScheme::Bearer,
            false => AuthScheme::ApiKey,
        };
        let usual = (usual == wanted).then_some(&self.auth);
        self.other_auth.get(&wanted).or(usual).map(Vec::as_slice)
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
