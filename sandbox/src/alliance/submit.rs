//! What starts a job, and what registers a document. Assessments cannot be created here, so any
//! identifier of one, and of a document, names one that exists.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Extension, Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};

use super::jobs::{self, Job, Kind};
use super::refusal::Refusal;
use super::rules::{self, Body};
use super::{AdminCall, Alliance, Call, storage};
use crate::log::Entry;
use crate::magic::Magic;
use crate::options::AllianceUser;

/// Words in a prompt that only this vendor has.
const MAGIC_WORDS: &[&str] = &["back", "type_"];

/// The beginnings of identifiers that stand for magic words, because a UUID has no room for them.
const MAGIC_IDS: [(&str, &str); 5] = [
    ("fa110000", "__fail__"),
    ("bac00000", "__back__"),
    ("bac0dead", "__back____stuck__"),
    ("dead0000", "__stuck__"),
    ("40400000", "__404__"),
];

const LONGEST_PROMPT: usize = 50_000;
const LARGEST_DOCUMENT: u64 = 26_214_400;

#[derive(Serialize)]
struct Wrapped<'a> {
    data: Handle<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Handle<'a> {
    job_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
}

/// `POST /api/admin/prompts/preview`
pub(super) async fn preview(
    State(alliance): State<Arc<Alliance>>,
    AdminCall(call): AdminCall,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Result<Response, Refusal> {
    entry.json_body(&body);
    let keys = ["systemPrompt", "userPromptTemplate", "variables", "context"];
    let mut body = Body::read(&body, &keys)?;
    let system_prompt = body.text("systemPrompt", 0..=LONGEST_PROMPT);
    let template = body.text("userPromptTemplate", 0..=LONGEST_PROMPT);
    let variables = variables(&mut body);
    context(&mut body);
    let input = body.judged()?;

    let mut magic = Magic::default();
    magic.take(&system_prompt, MAGIC_WORDS);
    let prompt = filled_in(magic.take(&template, MAGIC_WORDS), &variables);
    let job = start(&alliance, &call.user, Kind::Preview { prompt }, input.into(), magic)?;
    // The tool says so before the job has begun.
    let data = Handle { job_id: job.id(), status: Some("PROCESSING") };
    Ok(spoiled((StatusCode::ACCEPTED, Json(Wrapped { data })).into_response(), &job))
}

fn variables(body: &mut Body) -> Map<String, Value> {
    let variables = body.any_object("variables");
    for (name, _) in variables.iter().filter(|(_, value)| !value.is_string()) {
        body.complain(format!("variables.{name} must be a string"));
    }
    variables
}

fn context(body: &mut Body) {
    let context = body.object("context", &["persona", "sources", "constraints", "guardrails"]);
    for (name, value) in context {
        let is_texts =
            |value: &Value| value.as_array().is_some_and(|all| all.iter().all(Value::is_string));
        let is_right = if name == "sources" { is_texts(&value) } else { value.is_string() };
        if !is_right {
            body.complain(format!("context.{name} has another type"));
        }
    }
}

fn filled_in(template: String, variables: &Map<String, Value>) -> String {
    variables.iter().fold(template, |prompt, (name, value)| {
        prompt.replace(&format!("{{{{{name}}}}}"), value.as_str().unwrap_or_default())
    })
}

/// `POST /api/assessments/{id}/documents/{document_id}/parse`
pub(super) async fn parse(
    State(alliance): State<Arc<Alliance>>,
    call: Call,
    Path((assessment_id, document_id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let document_id = rules::uuid(document_id)?;
    let magic = magic_of(&[&assessment_id, &document_id]);
    let assessment_id = rules::uuid(assessment_id)?;
    let kind = Kind::Parse { assessment_id, document_id };
    let job = start(&alliance, &call.user, kind, Value::Null, magic)?;
    jobs::chain_gap_detection(&alliance, &job);
    Ok(spoiled(bare_id(&job), &job))
}

/// `POST /api/assessments/{id}/gap-fields/submit`
pub(super) async fn analyse_risk(
    State(alliance): State<Arc<Alliance>>,
    call: Call,
    Path(assessment_id): Path<String>,
) -> Result<Response, Refusal> {
    let magic = magic_of(&[&assessment_id]);
    let kind = Kind::Risk { assessment_id: rules::uuid(assessment_id)? };
    let job = start(&alliance, &call.user, kind, Value::Null, magic)?;
    Ok(spoiled(bare_id(&job), &job))
}

/// `POST /api/assessments/{id}/report/pdf`
pub(super) async fn write_report(
    State(alliance): State<Arc<Alliance>>,
    call: Call,
    Path(assessment_id): Path<String>,
) -> Result<Response, Refusal> {
    let magic = magic_of(&[&assessment_id]);
    let kind = Kind::Report { assessment_id: rules::uuid(assessment_id)? };
    let job = start(&alliance, &call.user, kind, Value::Null, magic)?;
    let handle = Handle { job_id: job.id(), status: None };
    Ok(spoiled((StatusCode::CREATED, Json(handle)).into_response(), &job))
}

/// `POST /api/assessments/{id}/documents`
pub(super) async fn register_document(
    State(alliance): State<Arc<Alliance>>,
    _: Call,
    Extension(entry): Extension<Entry>,
    Path(assessment_id): Path<String>,
    body: Bytes,
) -> Result<Response, Refusal> {
    entry.json_body(&body);
    rules::uuid(assessment_id)?;
    let mut body = Body::read(&body, &["fileName", "mimeType", "fileSize"])?;
    body.text("fileName", 1..=255);
    let media_type = body.text("mimeType", 1..=50);
    let size = body.number("fileSize", 1..=LARGEST_DOCUMENT);
    body.judged()?;
    let target = storage::register(&alliance, media_type, size);
    Ok((StatusCode::CREATED, Json(target)).into_response())
}

/// The framework sends a text that is returned as it is: no quotes, and not as JSON.
fn bare_id(job: &Job) -> Response {
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8")];
    (StatusCode::CREATED, headers, job.id().to_owned()).into_response()
}

fn magic_of(ids: &[&str]) -> Magic {
    let mut magic = Magic::default();
    for (beginning, words) in MAGIC_IDS {
        if ids.iter().any(|id| id.starts_with(beginning)) {
            magic.take(words, MAGIC_WORDS);
        }
    }
    magic
}

fn start(
    alliance: &Alliance,
    user: &AllianceUser,
    kind: Kind,
    input: Value,
    magic: Magic,
) -> Result<Arc<Job>, Refusal> {
    match magic.refusal {
        Some(status) => Err(Refusal::for_status(status)),
        None => Ok(jobs::accept(alliance, user, kind, input, magic)),
    }
}

/// With the fault that a magic word asks for, if any.
fn spoiled(mut answer: Response, job: &Job) -> Response {
    if let Some(action) = job.spoils_submission() {
        answer.extensions_mut().insert(action);
    }
    answer
}
