//! A vendor as data: everything there is to know about a job API.
//!
//! The built-in vendors are such values, and so is what a file describes ([`Spec::from_path`]).

mod check;
mod document;
mod doubts;
mod forms;
mod poll;
mod problem;
mod read;
mod route;
mod structure;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

pub use self::poll::PollHints;
pub use self::problem::{Problem, SpecFormat};
pub use self::read::Review;
pub(crate) use self::route::Route;

use self::forms::states;
use crate::error::{Error, ErrorKind, Result};
use crate::json_pointer::{part, pick, pick_text};
use crate::models::audio::AudioLimits;
use crate::models::{AuthScheme, JobState, RawJson, identifier, word};
use crate::one_or_many;
use crate::webhook::Scheme;

/// A job API. Places in documents are JSON Pointers, such as `/data/id`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// The vendor's short name, such as `amplifier`: small letters, digits, `-` and `_`. Tokens
    /// name the vendor by it.
    pub vendor: String,
    /// The vendor's name for people. Default: the short name.
    #[serde(default)]
    pub title: String,
    /// Where the API is. Without one, every user has to give an address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub base_url: String,
    /// The prefix of the environment variables, such as `AMPLIFIER`. Default: the short name in
    /// capitals.
    #[serde(default)]
    pub environment: String,
    /// The headers that authenticate every request. Default: none.
    #[serde(default, with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
    pub auth: Vec<AuthHeader>,
    /// The hosts that want another way to authenticate than the usual one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub auth_by_host: BTreeMap<String, AuthScheme>,
    /// Other ways to authenticate, which a caller may choose.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub other_auth: BTreeMap<AuthScheme, Vec<AuthHeader>>,
    /// The ways to submit, by the name of what is submitted.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub submit: BTreeMap<String, SubmitSpec>,
    /// Where a job is fetched, and where its document keeps what is read of it.
    pub job: JobSpec,
    /// How to list jobs, where the vendor can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<ListSpec>,
    /// What each status word means; in a file, the words of each state. Words that are missing
    /// here keep a wait going.
    #[serde(with = "states")]
    pub states: BTreeMap<String, JobState>,
    /// When jobs are likely to end.
    #[serde(default)]
    pub poll: PollHints,
    /// The documented plans by name: `standard`, which is the default, and `enterprise`. Without
    /// any, nothing is limited on this side.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub plans: BTreeMap<String, PlanLimits>,
    /// Where an error's body keeps its facts.
    #[serde(default)]
    pub errors: ErrorShape,
    /// How the vendor recognises a repeated submission, where it does: submissions are then
    /// repeated with the same key and the same bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency: Option<Idempotency>,
    /// How webhooks are signed, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Scheme>,
    /// Where a job's document keeps what it was made of, where jobs are made of recordings. With
    /// this and a list, a submission whose answer was lost can be found again, if list or job say
    /// when a job was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<RecordingFields>,
    /// What the vendor accepts as a recording, where it takes recordings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audio: Option<AudioLimits>,
}

/// A header made of a credential. In a file also `"bearer"` and `"basic"`, which are HTTP's own
/// two ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, remote = "Self")]
pub struct AuthHeader {
    /// The name of the header.
    pub header: String,
    /// What stands before the credential, such as `Bearer `. Default: nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// Which credential it carries. Default: the API key.
    #[serde(default)]
    pub credential: Credential,
    /// The environment variable that holds the credential. Default: the vendor's prefix, `_` and
    /// the name of the credential, such as `AMPLIFIER_API_KEY`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable: Option<String>,
}

/// A credential a client may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Credential {
    /// The identifier of the account.
    AccountId,
    /// The API key.
    #[default]
    ApiKey,
    /// An access token that expires.
    Token,
    /// The account's identifier, a colon and the API key in Base64, as HTTP's own "Basic" scheme
    /// wants them.
    Basic,
}

/// How a submission is sent and its answer read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitSpec {
    /// The method. Default: `POST`.
    #[serde(default)]
    pub method: SubmitMethod,
    /// The path. What stands in it as `{name}` is taken out of the fields.
    pub path: String,
    /// How the fields are sent. Default: as JSON.
    #[serde(default)]
    pub body: SubmitBody,
    /// The part of the form that holds the file. Goes with a `multipart` body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_field: Option<String>,
    /// The media type of the file, where it is not a recording. Default:
    /// `application/octet-stream`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_type: Option<String>,
    /// The field that says what a recording is analysed for. Its text is compared with what a
    /// job's document says, see [`RecordingFields::targets`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_field: Option<String>,
    /// Where the answer names the job, one or several places in the order in which they are
    /// tried. The empty one means that the answer is nothing but the identifier, as JSON or as
    /// plain text. Default: where the job's own document does.
    #[serde(default, with = "one_or_many")]
    pub id: Vec<String>,
}

/// The method of a submission.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum SubmitMethod {
    /// `POST`.
    #[default]
    Post,
    /// `PUT`.
    Put,
}

/// How the fields of a submission are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubmitBody {
    /// As one JSON object.
    #[default]
    Json,
    /// As the parts of a form, before the file.
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
    /// How long the vendor remembers a key, in seconds. Default: a day.
    #[serde(default = "day")]
    pub window_s: u32,
}

fn day() -> u32 {
    24 * 3_600
}

/// How jobs are listed, page by page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSpec {
    /// The path of the list.
    pub path: String,
    /// Where a page keeps its jobs. The empty place means that the page is nothing but the list.
    pub items: String,
    /// Where an item keeps the job's identifier. Default: where the job's own document does.
    #[serde(default)]
    pub id: String,
    /// Where an item keeps the status word. Default: where the job's own document does.
    #[serde(default)]
    pub status: String,
    /// Where an item keeps the time of acceptance. Default: where the job's own document does, if
    /// that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// The query parameter that takes the page number. Without one, and without cursors, there is
    /// one page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_parameter: Option<String>,
    /// The number of the first page. Default: 0.
    #[serde(default)]
    pub first_page: u32,
    /// Where a page keeps the number of pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<String>,
    /// The query parameter that takes a cursor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor_parameter: Option<String>,
    /// Where a page keeps the cursor of the next one, or an address that has it in the parameter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Where a page says whether another one follows, as `true` or `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_more: Option<String>,
    /// The query parameter that takes the earliest time of acceptance, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since_parameter: Option<String>,
    /// Whether the newest jobs come first. Only then the list can answer for waits. Default:
    /// `false`.
    #[serde(default)]
    pub newest_first: bool,
    /// Query parameters that every page is asked for with.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub query: BTreeMap<String, String>,
}

/// Where a job is fetched, and where its document keeps what is read of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobSpec {
    /// The path of a job, with `{job_id}` in it.
    pub path: String,
    /// The identifier.
    pub id: String,
    /// What identifiers look like. Default: like anything.
    #[serde(default, skip_serializing_if = "IdForm::is_any")]
    pub id_form: IdForm,
    /// The status word.
    pub status: String,
    /// The result, where the document holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// The reason of a failure, where the vendor gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// How far the job is, as a number or a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<String>,
    /// How often the vendor has tried, and how often it will at most: a job that failed before
    /// its last attempt may run again, if its word is one of `may_run_again`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts: Option<String>,
    /// See `attempts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<String>,
    /// The words of failure after which the job runs again while attempts are left. Goes with
    /// `attempts`. Default: all of them.
    #[serde(default, with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
    pub may_run_again: Vec<String>,
    /// When the vendor accepted the job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// When the job ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<String>,
}

/// What a vendor's identifiers look like. An answer to a submission that names something else names
/// no job.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdForm {
    /// Like anything but nothing.
    #[default]
    Any,
    /// Like a UUID.
    Uuid,
}

impl IdForm {
    fn is_any(&self) -> bool {
        *self == IdForm::Any
    }

    /// An identifier that a caller gives, as the vendor writes it. `what` is named by it.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when the vendor gives no such identifiers, so that it is not
    /// asked for one that it would refuse.
    pub(crate) fn canonical<'t>(self, what: &str, id: Cow<'t, str>) -> Result<Cow<'t, str>> {
        match self {
            IdForm::Any => Ok(id),
            IdForm::Uuid => {
                let parsed = Uuid::try_parse(id.trim()).map_err(|_| {
                    let example = Uuid::nil();
                    let message =
                        format!("the identifier of the {what} is no UUID such as {example}");
                    Error::new(ErrorKind::InvalidRequest, message)
                })?;
                Ok(parsed.hyphenated().to_string().into())
            }
        }
    }

    /// Whether `text` can be an identifier: one that every call takes back as it is, and not for a
    /// token, and that can be shown on a terminal.
    pub(crate) fn admits(self, text: &str) -> bool {
        match self {
            IdForm::Any => {
                let is_plain = text.trim() == text && !text.contains(char::is_control);
                is_plain && !text.is_empty() && !text.starts_with('{')
            }
            IdForm::Uuid => Uuid::try_parse(text.trim()).is_ok(),
        }
    }
}

/// Where a job's document keeps what tells which submission it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordingFields {
    /// The media type.
    pub content_type: String,
    /// The size in bytes.
    pub size_bytes: String,
    /// The length in seconds.
    pub duration_s: String,
    /// What the recording was analysed for, by the name of the submission.
    pub targets: BTreeMap<String, String>,
}

/// Requests per window under a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanLimits {
    /// Submissions.
    pub uploads: u32,
    /// All other requests.
    pub others: u32,
    /// The length of the window, in seconds. Default: a minute.
    #[serde(default = "minute")]
    pub window_s: u32,
}

fn minute() -> u32 {
    60
}

impl PlanLimits {
    /// The length of the window.
    pub fn window(&self) -> Duration {
        Duration::from_secs(u64::from(self.window_s))
    }
}

/// Where an error's body keeps its facts. Several places are tried in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ErrorShape {
    /// The code. Default: the places most APIs use.
    #[serde(with = "one_or_many")]
    pub code: Vec<String>,
    /// The sentence. Default: the places most APIs use.
    #[serde(with = "one_or_many")]
    pub message: Vec<String>,
    /// The request's identifier, when the body holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The headers that may hold the request's identifier. Default: `x-request-id`.
    #[serde(with = "one_or_many")]
    pub request_id_headers: Vec<String>,
    /// The codes that mean an unusable recording.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub audio_codes: Vec<String>,
    /// The codes of a 500 that mean, says the vendor, that nothing was accepted. It is believed
    /// only when the list of jobs agrees.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unprocessed_codes: Vec<String>,
}

impl Default for ErrorShape {
    /// Where most APIs keep an error's facts: at the top, in `error`, or as the JSON of RFC 9457.
    fn default() -> Self {
        let owned = |places: &[&str]| places.iter().map(|place| (*place).to_owned()).collect();
        ErrorShape {
            code: owned(&["/code", "/error/code", "/error/type", "/error_code"]),
            message: owned(&["/message", "/error/message", "/error", "/detail", "/title"]),
            request_id: None,
            request_id_headers: owned(&["x-request-id"]),
            audio_codes: Vec::new(),
            unprocessed_codes: Vec::new(),
        }
    }
}

impl Spec {
    /// What a status word means.
    pub fn state(&self, word: &str) -> JobState {
        self.states.get(word).cloned().unwrap_or_else(|| JobState::Unknown(word.to_owned()))
    }

    /// The identifier in a job's document: a text, or a number with the digits it was written with.
    pub fn job_id_in(&self, body: &[u8]) -> Option<String> {
        let [id] = pick_text(body, [self.job.id.as_str()]).ok()?;
        identifier(id?.get())
    }

    /// The identifier in the address of a job, which is whole or begins with a slash; nothing when the
    /// text is no address, or not one that ends as the path of a job does.
    pub fn job_id_at(&self, address: &str) -> Option<String> {
        let place = address.split(['?', '#']).next()?;
        let path = match place.split_once("://") {
            Some(("http" | "https", rest)) => &rest[rest.find('/')?..],
            Some(_) => return None,
            None => Some(place).filter(|place| place.starts_with('/'))?,
        };
        let (before, after) = self.job.path.split_once("{job_id}")?;
        // With or without the slash at the end, whatever the description's path has.
        let path = path.trim_end_matches('/').strip_suffix(after.trim_end_matches('/'))?;
        let id = &path[path.rfind(before)? + before.len()..];
        let id = Some(id).filter(|id| !id.is_empty() && !id.contains('/'))?;
        percent_decode_str(id).decode_utf8().ok().map(|id| id.into_owned())
    }

    /// The status word in a job's document: a text, or a number or truth as it was written, so that
    /// `"2"` and `"true"` in the table of states match them.
    pub fn word_in(&self, body: &[u8]) -> Option<String> {
        let [status] = pick_text(body, [self.job.status.as_str()]).ok()?;
        word(status?.get())
    }

    /// The reason of a failure, if a job's document gives one.
    pub(crate) fn reason(&self, body: &[u8]) -> Option<String> {
        let [reason] = pick(body, [self.job.error.as_deref()?]).unwrap_or_default();
        match reason? {
            Value::String(reason) => Some(reason).filter(|reason| !reason.is_empty()),
            Value::Object(reason) => {
                let text = |key: &str| reason.get(key).and_then(Value::as_str);
                let said: Vec<_> = [text("code"), text("message")].into_iter().flatten().collect();
                match said.is_empty() {
                    true => Some(Value::Object(reason).to_string()),
                    false => Some(said.join(" ")),
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => None,
        }
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

    /// Where a job is. The identifier is percent-encoded, so that it stays one segment.
    pub(crate) fn route_of_job(&self, job_id: &str) -> Route {
        Route::filled(&self.job.path, [job_id])
    }
}

/// What a place finds in a document, with every digit; nothing where there is nothing or `null`.
pub fn found_at(place: &str, document: &RawJson) -> Option<RawJson> {
    let text = part(document.as_str(), place)?.trim();
    (text != "null").then(|| RawJson::new(text.to_owned()))
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
