//! Alliance, from a prompt or a document to the result of its job.

use std::time::Duration;

use jobferry::models::alliance::{AllianceJob, AllianceRefusal, AllianceUploadTarget};
use jobferry::models::decode;
use jobferry_sandbox::{
    Action, AllianceOptions, AllianceStyle, Fault, JobDelay, Plan, Sandbox, SandboxOptions,
};
use serde_json::{Value, json};

use crate::fixture::{Answer, Fixture, lenient, on_virtual_clock};
use crate::shape::Shape;

const ASSESSMENT: &str = "f0e1d2c3-b4a5-4968-8776-655443322110";
const DOCUMENT: &str = "0a1b2c3d-4e5f-4607-8899-aabbccddeeff";

pub(crate) async fn started(style: AllianceStyle) -> Fixture {
    let options = SandboxOptions {
        alliance: AllianceOptions { style, ..AllianceOptions::default() },
        ..on_virtual_clock()
    };
    Fixture::start(options).await
}

pub(crate) async fn call_as(
    fixture: &Fixture,
    token: &str,
    method: &str,
    path: &str,
    body: Option<Value>,
) -> Answer {
    let request = fixture.anonymous(method, path).bearer_auth(token);
    let request = match body {
        Some(body) => request.json(&body),
        None => request,
    };
    Answer::of(request.send().await.unwrap()).await
}

pub(crate) async fn call(
    fixture: &Fixture,
    method: &str,
    path: &str,
    body: Option<Value>,
) -> Answer {
    call_as(fixture, &fixture.sandbox.alliance_token(), method, path, body).await
}

pub(crate) fn prompt(template: &str) -> Value {
    json!({"systemPrompt": "You review plans.", "userPromptTemplate": template})
}

pub(crate) async fn preview(fixture: &Fixture, template: &str) -> String {
    let path = "/api/admin/prompts/preview";
    let answer = call(fixture, "POST", path, Some(prompt(template))).await;
    assert_eq!(answer.status, 202, "{}", answer.text);
    answer.json["data"]["jobId"].as_str().unwrap().to_owned()
}

pub(crate) async fn job(fixture: &Fixture, id: &str) -> Answer {
    call(fixture, "GET", &format!("/api/jobs/{id}"), None).await
}

fn assert_shaped_like(answer: &Answer, documented: &str) {
    let shape = Shape::of(&answer.text).without("sandbox");
    assert_eq!(shape.difference(&Shape::of(documented)), None, "{}", answer.text);
}

fn assert_refused_like(answer: &Answer, documented: &str) {
    let difference = Shape::of(&answer.text).difference(&Shape::of(documented));
    assert_eq!(difference, None, "{}", answer.text);
    let documented: Value = serde_json::from_str(documented).unwrap();
    assert_eq!(answer.json["statusCode"], documented["statusCode"]);
    assert_eq!(answer.json["error"], documented["error"]);
    decode::<AllianceRefusal>(answer.text.as_bytes()).unwrap();
}

#[tokio::test]
async fn a_prompt_is_pending_processed_and_answered_with_its_variables_filled_in() {
    let fixture = started(AllianceStyle::Pages).await;
    let mut body = prompt("List gaps in {{area}}.");
    body["variables"] = json!({"area": "market risk"});
    body["context"] = json!({"persona": "p", "sources": ["a"], "constraints": "c"});
    let answer = call(&fixture, "POST", "/api/admin/prompts/preview", Some(body)).await;
    assert_eq!(answer.status, 202);
    let documented = Shape::of(include_str!("../../../tests/data/alliance/submit_preview.json"));
    assert_eq!(Shape::of(&answer.text).difference(&documented), None);
    assert_eq!(answer.json["data"]["status"], "PROCESSING", "although it has not begun");
    let id = answer.json["data"]["jobId"].as_str().unwrap();
    let data = |millis| {
        fixture.sandbox.advance(Duration::from_millis(millis));
        job(&fixture, id)
    };
    let pending = data(0).await;
    assert_shaped_like(&pending, include_str!("../../../tests/data/alliance/job_pending.json"));
    assert_eq!(pending.json["status"], "PENDING");
    let processing = data(500).await;
    let documented = include_str!("../../../tests/data/alliance/job_processing.json");
    assert_shaped_like(&processing, documented);
    assert_eq!(processing.json["status"], "PROCESSING");
    let completed = data(1500).await;
    let documented = include_str!("../../../tests/data/alliance/job_completed_ai_preview.json");
    assert_shaped_like(&completed, documented);
    assert_eq!(completed.json["completedAt"], "2026-02-22T09:14:02.000Z");
    let typed: AllianceJob = decode(completed.text.as_bytes()).unwrap();
    let output = typed.result.unwrap().preview.unwrap().output;
    assert!(output.contains("stand-in") && output.contains("gaps in market risk."), "{output}");
}

#[tokio::test]
async fn the_source_shows_more_of_a_job_than_the_pages() {
    let fixture = started(AllianceStyle::Source).await;
    let id = preview(&fixture, "a").await;
    fixture.sandbox.advance(Duration::from_secs(2));
    let completed = job(&fixture, &id).await;
    let documented =
        include_str!("../../../tests/data/alliance/job_completed_ai_preview_extra.json");
    assert_shaped_like(&completed, documented);
    assert_eq!(completed.json["input"], prompt("a"));
    assert_eq!(completed.json["result"]["processingTime"], 1.5);
}

#[tokio::test]
async fn magic_words_decide_how_a_job_goes() {
    let fixture = started(AllianceStyle::Pages).await;
    let failed = preview(&fixture, "a __fail__").await;
    let back = preview(&fixture, "a __back__").await;
    let forgotten = preview(&fixture, "a __back____stuck__").await;
    let stuck = preview(&fixture, "a __stuck__").await;
    let unknown = preview(&fixture, "a __type_TRANSLATION____end_CANCELLED__").await;
    let queued = preview(&fixture, "a __slow_60s____status_QUEUED__").await;
    let status = async |id: &str| job(&fixture, id).await.json["status"].clone();
    fixture.sandbox.advance(Duration::from_secs(1));
    assert_eq!(status(&back).await, "PROCESSING");
    fixture.sandbox.advance(Duration::from_secs(1));
    let gone_back = job(&fixture, &back).await;
    let documented =
        include_str!("../../../tests/data/alliance/job_pending_after_failed_attempt.json");
    assert_shaped_like(&gone_back, documented);
    assert_eq!(
        (&gone_back.json["status"], &gone_back.json["attempts"]),
        (&json!("PENDING"), &json!(1))
    );
    let ended = job(&fixture, &failed).await;
    assert_shaped_like(&ended, include_str!("../../../tests/data/alliance/job_failed.json"));
    assert_eq!((&ended.json["status"], &ended.json["attempts"]), (&json!("FAILED"), &json!(3)));
    let ended = job(&fixture, &unknown).await;
    assert_shaped_like(
        &ended,
        include_str!("../../../tests/data/alliance/job_unknown_values.json"),
    );
    assert_eq!(
        (&ended.json["type"], &ended.json["status"]),
        (&json!("TRANSLATION"), &json!("CANCELLED"))
    );
    assert_eq!(status(&queued).await, "QUEUED");
    fixture.sandbox.advance(Duration::from_secs(1000));
    assert_eq!(status(&back).await, "COMPLETED");
    assert_eq!(status(&forgotten).await, "PENDING", "nobody begins another attempt");
    assert_eq!(status(&stuck).await, "PROCESSING");
}

#[tokio::test]
async fn a_document_is_registered_put_and_parsed_and_a_job_follows() {
    let fixture = started(AllianceStyle::Pages).await;
    let register = format!("/api/assessments/{ASSESSMENT}/documents");
    let pdf = json!({"fileName": "a.pdf", "mimeType": "application/pdf", "fileSize": 3});
    let answer = call(&fixture, "POST", &register, Some(pdf)).await;
    assert_eq!(answer.status, 201);
    let documented = Shape::of(include_str!("../../../tests/data/alliance/document_upload.json"));
    assert_eq!(Shape::of(&answer.text).difference(&documented), None);
    let target: AllianceUploadTarget = decode(answer.text.as_bytes()).unwrap();
    let path = target.presigned_url.expose().strip_prefix(fixture.sandbox.url()).unwrap();
    let put = async |body: &'static str, authorization: Option<&str>| {
        let request = fixture.anonymous("PUT", path).header("content-type", "application/pdf");
        let request = match authorization {
            Some(value) => request.header("authorization", value),
            None => request,
        };
        request.body(body).send().await.unwrap().status().as_u16()
    };
    assert_eq!(put("abc", Some("Bearer x")).await, 400, "the token does not belong there");
    assert_eq!(put("abcd", None).await, 403, "another size than was registered");
    assert_eq!(put("abc", None).await, 200);
    fixture.sandbox.advance(Duration::from_secs(15 * 60));
    assert_eq!(put("abc", None).await, 403, "the address has expired");

    let parse = format!("{register}/{}/parse", target.document_id);
    let answer = call(&fixture, "POST", &parse, None).await;
    assert_eq!(answer.status, 201);
    assert_eq!(answer.content_type.as_deref(), Some("text/html; charset=utf-8"));
    assert_eq!(answer.text.len(), 36, "an id without quotes: {}", answer.text);
    fixture.sandbox.advance(Duration::from_secs(2));
    let parsed = job(&fixture, &answer.text).await.json;
    assert_eq!(
        (&parsed["type"], &parsed["status"]),
        (&json!("PARSE_DOCUMENT"), &json!("COMPLETED"))
    );
    assert_eq!(parsed["result"]["documentId"], target.document_id);

    fixture.sandbox.advance(Duration::from_secs(2));
    let state = Answer::of(fixture.anonymous("GET", "/_sandbox/state").send().await.unwrap()).await;
    let chained = &state.json["alliance"]["jobs"][1];
    assert_eq!(chained["type"], "GAP_DETECTION");
    let gaps = job(&fixture, chained["id"].as_str().unwrap()).await;
    let documented = include_str!("../../../tests/data/alliance/job_completed_gap_detection.json");
    assert_shaped_like(&gaps, documented);
    assert_eq!(fixture.sandbox.jobs_created(), 1, "nobody asked for the other one");
}

#[tokio::test]
async fn an_assessment_is_scored_and_reported_on() {
    let fixture = started(AllianceStyle::Pages).await;
    let submit = format!("/api/assessments/{ASSESSMENT}/gap-fields/submit");
    let scoring = call(&fixture, "POST", &submit, None).await;
    assert_eq!((scoring.status.as_u16(), scoring.text.len()), (201, 36));
    let report = format!("/api/assessments/{ASSESSMENT}/report/pdf");
    let reporting = call(&fixture, "POST", &report, None).await;
    assert_eq!(reporting.status, 201);
    let documented = Shape::of(include_str!("../../../tests/data/alliance/submit_report.json"));
    assert_eq!(Shape::of(&reporting.text).difference(&documented), None);
    fixture.sandbox.advance(Duration::from_secs(2));
    let scored = job(&fixture, &scoring.text).await;
    let documented = include_str!("../../../tests/data/alliance/job_completed_risk_analysis.json");
    assert_shaped_like(&scored, documented);
    let reported = job(&fixture, reporting.json["jobId"].as_str().unwrap()).await;
    let documented = include_str!("../../../tests/data/alliance/job_completed_report.json");
    assert_shaped_like(&reported, documented);
    let url = reported.json["result"]["downloadUrl"].as_str().unwrap();
    let path = url.strip_prefix(fixture.sandbox.url()).unwrap();
    let fetched = fixture.anonymous("GET", path).send().await.unwrap();
    assert!(fetched.text().await.unwrap().starts_with("%PDF"));
    assert_eq!(call(&fixture, "GET", path, None).await.status, 400, "without the token only");
}

#[tokio::test]
async fn identifiers_can_be_magic_too() {
    let fixture = started(AllianceStyle::Pages).await;
    let parse = async |beginning: &str| {
        let document = format!("{beginning}{}", &DOCUMENT[8..]);
        let path = format!("/api/assessments/{ASSESSMENT}/documents/{document}/parse");
        call(&fixture, "POST", &path, None).await
    };
    assert_eq!(parse("40400000").await.status, 404);
    let (failed, back) = (parse("fa110000").await.text, parse("bac00000").await.text);
    let (forgotten, stuck) = (parse("bac0dead").await.text, parse("dead0000").await.text);
    fixture.sandbox.advance(Duration::from_secs(1000));
    for (id, status) in
        [(failed, "FAILED"), (back, "COMPLETED"), (forgotten, "PENDING"), (stuck, "PROCESSING")]
    {
        assert_eq!(job(&fixture, &id).await.json["status"], status);
    }
}

#[tokio::test]
async fn a_job_is_shown_to_its_owner_alone() {
    for (style, expected, documented) in [
        (AllianceStyle::Pages, 404, include_str!("../../../tests/data/alliance/error_404.json")),
        (
            AllianceStyle::Source,
            403,
            include_str!("../../../tests/data/alliance/error_403_not_owner.json"),
        ),
    ] {
        let fixture = started(style).await;
        let id = preview(&fixture, "a").await;
        let token = crate::alliance_logins::token(&fixture, "user@sandbox.example").await;
        let path = format!("/api/jobs/{id}");
        let other = call_as(&fixture, &token, "GET", &path, None).await;
        assert_eq!(other.status.as_u16(), expected);
        assert_refused_like(&other, documented);
        assert_eq!(other.json["path"], path.as_str());
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_request_is_said_in_the_tools_own_form() {
    let fixture = started(AllianceStyle::Pages).await;
    let path = "/api/admin/prompts/preview";
    let wrong = json!({"userPrompt": "a", "userPromptTemplate": "b"});
    let answer = call(&fixture, "POST", path, Some(wrong)).await;
    let documented = include_str!("../../../tests/data/alliance/error_400_validation_list.json");
    assert_refused_like(&answer, documented);
    let messages = answer.json["message"].as_array().unwrap();
    assert!(messages.contains(&json!("property userPrompt should not exist")), "{messages:?}");
    assert!(messages.contains(&json!("systemPrompt must be a string")), "{messages:?}");
    for (field, value) in [
        ("systemPrompt", json!("x".repeat(50_001))),
        ("variables", json!({"area": 1})),
        ("variables", json!([])),
        ("context", json!({"mood": "x"})),
        ("context", json!({"sources": "x"})),
    ] {
        let mut bad = prompt("a");
        bad[field] = value;
        let answer = call(&fixture, "POST", path, Some(bad)).await;
        assert_eq!(answer.status, 400, "{field}");
        assert_eq!(answer.json["message"].as_array().unwrap().len(), 1, "{field}");
    }
    let mut long = prompt(&"x".repeat(50_000));
    assert_eq!(call(&fixture, "POST", path, Some(long.clone())).await.status, 202);
    // Each is within its limit, and the body is not.
    long["systemPrompt"] = "é".repeat(50_000).into();
    let answer = call(&fixture, "POST", path, Some(long)).await;
    assert_eq!((answer.status.as_u16(), &answer.json["statusCode"]), (413, &json!(413)));

    let answer = job(&fixture, "x").await;
    let documented = include_str!("../../../tests/data/alliance/error_400_invalid_uuid.json");
    assert_refused_like(&answer, documented);
    assert_eq!(answer.json["message"], "Validation failed (uuid is expected)");
    let token = crate::alliance_logins::token(&fixture, "user@sandbox.example").await;
    let answer = call_as(&fixture, &token, "POST", path, Some(prompt("a"))).await;
    let documented = include_str!("../../../tests/data/alliance/error_403_admin_only.json");
    assert_refused_like(&answer, documented);
    let register = format!("/api/assessments/{ASSESSMENT}/documents");
    let large = json!({"fileName": "a", "mimeType": "application/pdf", "fileSize": 26_214_401});
    assert_eq!(call(&fixture, "POST", &register, Some(large)).await.status, 400);
    let refused = call(&fixture, "POST", path, Some(prompt("__429__"))).await;
    assert_eq!(refused.status, 429);
    assert_eq!(fixture.sandbox.jobs_created(), 1);
}

#[tokio::test]
async fn thirty_requests_a_minute_are_let_through_and_looks_at_jobs_are_not_counted() {
    for (style, documented) in [
        (
            AllianceStyle::Pages,
            include_str!("../../../tests/data/alliance/error_429_prose_shape.json"),
        ),
        (AllianceStyle::Source, include_str!("../../../tests/data/alliance/error_429.json")),
    ] {
        let alliance = AllianceOptions { style, ..AllianceOptions::default() };
        let plan = Plan::Standard;
        let options = SandboxOptions { alliance, plan, ..on_virtual_clock() };
        let fixture = Fixture::start(options).await;
        let id = preview(&fixture, "a").await;
        for _ in 0..40 {
            assert_eq!(job(&fixture, &id).await.status, 200);
        }
        for _ in 0..29 {
            preview(&fixture, "a").await;
        }
        let path = "/api/admin/prompts/preview";
        let refused = call(&fixture, "POST", path, Some(prompt("a"))).await;
        assert_eq!((refused.status.as_u16(), refused.retry_after.as_deref()), (429, Some("60")));
        assert_refused_like(&refused, documented);
        fixture.sandbox.advance(Duration::from_secs(60));
        preview(&fixture, "a").await;
    }
}

#[tokio::test]
async fn faults_log_and_controls_know_the_tool() {
    let options = SandboxOptions { delay: JobDelay::Instant, ..lenient() };
    let fixture = Fixture::start(options).await;
    fixture.sandbox.script(Fault::on("GET", "/api/jobs/*", Action::answer_with(500)));
    let spoiled = job(&fixture, ASSESSMENT).await;
    assert_refused_like(&spoiled, include_str!("../../../tests/data/alliance/error_500.json"));
    let id = preview(&fixture, "a").await;
    assert_eq!(job(&fixture, &id).await.json["status"], "COMPLETED");
    let log = fixture.sandbox.requests();
    assert!(log[1].fields.contains(&("userPromptTemplate".to_owned(), "a".to_owned())));
    assert!(log[1].headers.contains(&("authorization".to_owned(), "[redacted]".to_owned())));
    let token = fixture.sandbox.alliance_token();
    fixture.sandbox.reset();
    let path = format!("/api/jobs/{id}");
    assert_eq!(call_as(&fixture, &token, "GET", &path, None).await.status, 404);
    assert_eq!(fixture.sandbox.jobs_created(), 0);
    let nowhere = call(&fixture, "GET", "/api/nowhere", None).await;
    assert_eq!((nowhere.status.as_u16(), &nowhere.json["statusCode"]), (404, &json!(404)));
    let health = fixture.anonymous("GET", "/api/health").send().await.unwrap();
    assert_eq!(health.status(), 200);
}

#[tokio::test]
async fn the_environment_has_an_address_and_credentials_for_every_vendor() {
    let sandbox = Sandbox::start(lenient()).await.unwrap();
    let environment = sandbox.environment();
    let names: Vec<_> = environment.iter().map(|(name, _)| *name).collect();
    let expected = [
        "AMPLIFIER_BASE_URL",
        "AMPLIFIER_ACCOUNT_ID",
        "AMPLIFIER_API_KEY",
        "MIDLYR_BASE_URL",
        "MIDLYR_API_KEY",
        "IDUNOX_BASE_URL",
        "IDUNOX_API_KEY",
        "ALLIANCE_BASE_URL",
        "ALLIANCE_TOKEN",
    ];
    assert_eq!(names, expected);
    assert!(environment.iter().all(|(_, value)| !value.is_empty()));
    let fixture = Fixture::start(lenient()).await;
    let environment = fixture.sandbox.environment();
    let token = &environment.last().unwrap().1;
    let path = format!("/api/jobs/{ASSESSMENT}");
    assert_eq!(call_as(&fixture, token, "GET", &path, None).await.status, 404, "and not 401");
}
