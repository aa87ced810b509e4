//! Cases made of `vectors/`: what every language must read alike, one step for each.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::case::{Case, Step};

#[derive(Deserialize)]
struct File<T> {
    vectors: Vec<T>,
}

#[derive(Deserialize)]
struct Webhook {
    name: String,
    secrets: Vec<String>,
    headers: Vec<(String, String)>,
    body: String,
    #[serde(default)]
    now: i64,
    job_id: Option<String>,
    error: Option<String>,
}

#[derive(Deserialize)]
struct RetryAfter {
    header: String,
    seconds: Value,
}

#[derive(Deserialize)]
struct Timestamp {
    text: String,
    instant: Option<String>,
}

#[derive(Deserialize)]
struct Token {
    name: String,
    token: String,
    job_id: Option<String>,
}

/// Every case that is made of vectors.
pub(crate) fn cases() -> Vec<Case> {
    let (tokens, refused): (Vec<Token>, _) =
        read("tokens").into_iter().partition(|token: &Token| token.job_id.is_some());
    vec![
        case(
            "webhooks_amplifier",
            read("webhooks_amplifier").into_iter().map(|v| webhook(v, None)),
        ),
        case(
            "webhooks_idunox",
            read("webhooks_idunox").into_iter().map(|v| webhook(v, Some("idunox"))),
        ),
        retry_after(),
        case("timestamps", one_job().chain(read("timestamps").into_iter().map(timestamp))),
        case("tokens", one_job().chain(tokens.into_iter().map(token))),
        case(
            "tokens_refused",
            one_job().chain(refused.into_iter().map(token)).chain([asked_once()]),
        ),
    ]
}

fn read<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let path = crate::root().join(format!("tests/conformance/vectors/{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let file: File<T> =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    file.vectors
}

fn case(name: &str, steps: impl Iterator<Item = Step>) -> Case {
    Case {
        file: format!("vectors_{name}"),
        name: format!("vectors: {}", name.replace('_', " ")),
        steps: steps.collect(),
        ..Case::default()
    }
}

fn step(name: &str, op: &str, args: Value) -> Step {
    let Value::Object(args) = args else { unreachable!("arguments are an object") };
    Step { name: name.to_owned(), op: Some(op.to_owned()), args, ..Step::default() }
}

/// Submits the job that later steps call `${job}`.
fn one_job() -> impl Iterator<Item = Step> {
    let recording = "${samples}/project.wav";
    let args = json!({ "path": recording, "kind": "use_case", "selector": "wellness" });
    let save = Map::from_iter([("job".to_owned(), json!("/job_id"))]);
    let submit = step("the job", "submit_file", args);
    [Step { value: Some(json!({ "job_id": "*" })), save, ..submit }].into_iter()
}

fn asked_once() -> Step {
    let requests = Some(vec!["POST /v2/use-case/analyze 200".to_owned()]);
    Step { name: "nothing is asked for a refused token".to_owned(), requests, ..Step::default() }
}

fn webhook(vector: Webhook, scheme: Option<&str>) -> Step {
    let args = json!({
        "body_b64": BASE64_STANDARD.encode(&vector.body),
        "headers": vector.headers,
        "secrets": vector.secrets,
        "scheme": scheme,
        "now": vector.now,
    });
    let mut valid = json!({ "valid": true });
    if let Some(job_id) = vector.job_id {
        valid["job_id"] = json!(job_id);
    }
    let value = vector.error.is_none().then_some(valid);
    let error = vector.error.map(|kind| json!({ "kind": kind }));
    Step { value, error, ..step(&vector.name, "verify_webhook", args) }
}

/// What a header asks for is told with the error, if nothing is tried again. Dates are left to the
/// core's own test, where the present does not move.
fn retry_after() -> Case {
    let vectors = read("retry_after").into_iter();
    let vectors = vectors.filter(|vector: &RetryAfter| !vector.header.contains(':'));
    let steps = vectors.map(|vector| {
        let seconds = if vector.seconds.is_string() { json!("*") } else { vector.seconds };
        let action =
            json!({ "kind": "answer", "status": 429, "headers": [["Retry-After", vector.header]] });
        let fault = json!({ "method": "GET", "path": "/v2/account/credits", "action": action });
        let error = json!({ "kind": "rate_limited", "retry_after_s": seconds });
        Step {
            faults: Some(vec![fault]),
            error: Some(error),
            ..step(&format!("{:?}", vector.header), "credits", json!({}))
        }
    });
    let client = Map::from_iter([("max_retries".to_owned(), json!(0))]);
    Case { client, ..case("retry_after", steps) }
}

fn timestamp(vector: Timestamp) -> Step {
    let action = json!({ "kind": "edit", "set": { "/created_at": vector.text } });
    let fault = json!({ "method": "GET", "path": "/v2/jobs/*", "action": action });
    // A time that cannot be read does not cost the job: its text is kept, and there is no instant.
    let value = json!({
        "job_id": "${job}",
        "created_at": vector.instant,
        "created_at_text": vector.text,
    });
    let look = step(&format!("{:?}", vector.text), "get_job", json!({ "job_id": "${job}" }));
    Step { faults: Some(vec![fault]), value: Some(value), ..look }
}

fn token(vector: Token) -> Step {
    let value = vector.job_id.as_ref().map(|job_id| json!({ "job_id": job_id }));
    let error = vector.job_id.is_none().then(|| json!({ "kind": "invalid_request" }));
    Step { value, error, ..step(&vector.name, "get_job", json!({ "job_id": vector.token })) }
}
