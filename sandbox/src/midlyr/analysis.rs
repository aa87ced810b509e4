//! Submissions: a text to screen, or to score at once.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Extension, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use jobferry::models::midlyr::MidlyrScenario;
use serde::{Deserialize, Serialize};

use super::jobs::{self, Job, Kind};
use super::refusal::Refusal;
use super::{Call, Midlyr};
use crate::log::Entry;
use crate::magic::Magic;

/// Words in a text that only this vendor has.
const MAGIC_WORDS: &[&str] = &["score_", "type_", "code_"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    content: Content,
    scenario: MidlyrScenario,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
enum Content {
    Text { text: String },
}

#[derive(Serialize)]
struct Handle<'a> {
    id: &'a str,
}

/// `POST /api/v1/analysis/screen`
pub(super) async fn screen(
    State(midlyr): State<Arc<Midlyr>>,
    _: Call,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Result<Response, Refusal> {
    let created = midlyr.jobs_created();
    let usual = midlyr.shared.options.delay.of_job(0.0, created);
    let job = midlyr.accept(Kind::Screen, &body, &entry, usual)?;
    let answer = (StatusCode::ACCEPTED, Json(Handle { id: job.id() })).into_response();
    Ok(spoiled(answer, &job))
}

/// `POST /api/v1/analysis/risk`
pub(super) async fn risk(
    State(midlyr): State<Arc<Midlyr>>,
    _: Call,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Result<Response, Refusal> {
    let job = midlyr.accept(Kind::Risk, &body, &entry, Duration::ZERO)?;
    let answer = Json(job.inline_document(&midlyr.shared)).into_response();
    Ok(spoiled(answer, &job))
}

impl Midlyr {
    fn accept(
        &self,
        kind: Kind,
        body: &[u8],
        entry: &Entry,
        usual_time: Duration,
    ) -> Result<Arc<Job>, Refusal> {
        entry.json_body(body);
        let request: Request = read(body)?;
        let Content::Text { text } = request.content;
        known(&request.scenario)?;
        not_empty(&text)?;
        let mut magic = Magic::default();
        let text = magic.take(&text, MAGIC_WORDS);
        if let Some(status) = magic.refusal {
            return Err(Refusal::for_status(status));
        }
        Ok(jobs::accept(self, kind, request.scenario, text, magic, usual_time))
    }
}

/// With the fault that a magic word asks for, if any.
fn spoiled(mut answer: Response, job: &Job) -> Response {
    if let Some(action) = job.spoils_submission() {
        answer.extensions_mut().insert(action);
    }
    answer
}

pub(super) fn read<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|error| Refusal::invalid(format!("Bad input: {error}.")))
}

pub(super) fn known(scenario: &MidlyrScenario) -> Result<(), Refusal> {
    match scenario.is_known() {
        true => Ok(()),
        false => Err(Refusal::invalid(format!("There is no scenario {scenario}."))),
    }
}

pub(super) fn not_empty(text: &str) -> Result<(), Refusal> {
    match text.is_empty() {
        true => Err(Refusal::invalid("content.text is empty.")),
        false => Ok(()),
    }
}
