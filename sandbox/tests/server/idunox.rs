//! Idunox, from a submission through its seven jobs to its result.

use std::time::Duration;

use jobferry::models::decode;
use jobferry::models::idunox::{IdunoxJob, IdunoxSubmission};
use jobferry::models::idunox_result::IdunoxResult;
use jobferry_sandbox::{Action, Fault, IdunoxOptions, IdunoxPartner, KeyHeader, SandboxOptions};
use reqwest::RequestBuilder;
use serde_json::{Value, json};

use crate::fixture::{Answer, Fixture, lenient, on_virtual_clock};
use crate::shape::Shape;

/// The documented request under another name.
pub(crate) fn body(partner_submission_id: &str) -> Value {
    let documented = include_str!("../../../tests/data/idunox/submission_request.json");
    let mut body: Value = serde_json::from_str(documented).unwrap();
    body["partnerSubmissionId"] = partner_submission_id.into();
    body
}

fn request(fixture: &Fixture, method: &str, path: &str) -> RequestBuilder {
    fixture.anonymous(method, path).header("x-api-key", fixture.sandbox.idunox_key())
}

pub(crate) async fn get(fixture: &Fixture, path: &str) -> Answer {
    Answer::of(request(fixture, "GET", path).send().await.unwrap()).await
}

fn submission(fixture: &Fixture, key: &str, body: &Value) -> RequestBuilder {
    request(fixture, "POST", "/v1/submissions")
        .header("idempotency-key", key)
        .header("x-correlation-id", "corr-1")
        .header("content-type", "application/json")
        .body(body.to_string())
}

async fn submit_with_key(fixture: &Fixture, key: &str, body: &Value) -> Answer {
    Answer::of(submission(fixture, key, body).send().await.unwrap()).await
}

/// Submits under a name, which is the key as well.
pub(crate) async fn submit(fixture: &Fixture, name: &str) -> Value {
    let answer = submit_with_key(fixture, name, &body(name)).await;
    assert_eq!(answer.status, 202, "{}", answer.text);
    answer.json
}

async fn look(fixture: &Fixture, accepted: &Value) -> Answer {
    get(fixture, &format!("/v1/submissions/{}", accepted["submissionId"].as_str().unwrap())).await
}

async fn job(fixture: &Fixture, job_id: &Value) -> Answer {
    get(fixture, &format!("/v1/jobs/{}", job_id.as_str().unwrap())).await
}

fn assert_shaped_like(answer: &Answer, documented: &str) {
    let difference = Shape::of(&answer.text).difference(&Shape::of(documented));
    assert_eq!(difference, None, "{}", answer.text);
}

#[tokio::test]
async fn a_submission_goes_through_its_states_and_its_jobs_end_one_after_the_other() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let accepted = submit(&fixture, "hy-sub-0001__slow_32s__").await;
    let mut seen = Vec::new();
    let mut succeeded = Vec::new();
    for _ in 0..=32 {
        let looked = look(&fixture, &accepted).await;
        let typed: IdunoxSubmission = decode(looked.text.as_bytes()).unwrap();
        let status = typed.status.unwrap().to_string();
        if seen.last() != Some(&status) {
            seen.push(status);
        }
        let count =
            typed.jobs.iter().filter(|job| job.status.as_ref().unwrap().as_str() == "succeeded");
        succeeded.push(count.count());
        fixture.sandbox.advance(Duration::from_secs(1));
    }
    assert_eq!(seen, ["received", "validating", "validated", "processing", "completed"]);
    assert_eq!(succeeded[8], 1);
    assert_eq!(succeeded[31], 6, "a job that succeeded is no submission that completed");
    assert_eq!(succeeded[32], 7);
    let completed = look(&fixture, &accepted).await;
    let documented = include_str!("../../../tests/data/idunox/submission_completed.json");
    assert_shaped_like(&completed, documented);
    assert_eq!(completed.json["createdAt"], "2026-02-22T09:14:00.000Z");
    assert_eq!(completed.json["updatedAt"], "2026-02-22T09:14:32.000Z");
    assert_eq!(completed.json["counts"], json!({"documents": 0, "results": 1, "artifacts": 1}));
}

#[tokio::test]
async fn a_submission_looks_in_every_state_as_documented() {
    for (name, at, documented) in [
        ("a", 0, include_str!("../../../tests/data/idunox/submission_received.json")),
        ("a", 5, include_str!("../../../tests/data/idunox/submission_validating.json")),
        ("a", 8, include_str!("../../../tests/data/idunox/submission_validated.json")),
        ("a", 20, include_str!("../../../tests/data/idunox/submission_processing.json")),
        ("a__dead_letter__", 90, include_str!("../../../tests/data/idunox/submission_failed.json")),
        ("a__rejected__", 90, include_str!("../../../tests/data/idunox/submission_rejected.json")),
    ] {
        let fixture = Fixture::start(on_virtual_clock()).await;
        let accepted = submit(&fixture, &format!("{name}__slow_32s__")).await;
        fixture.sandbox.advance(Duration::from_secs(at));
        let looked = look(&fixture, &accepted).await;
        let status = serde_json::from_str::<Value>(documented).unwrap()["status"].clone();
        assert_eq!(looked.json["status"], status);
        let shape = |text: &str| Shape::of(text).without("jobs");
        assert_eq!(shape(&looked.text).difference(&shape(documented)), None);
        let latest = looked.json["jobs"].as_array().unwrap().last();
        let row = include_str!("../../../tests/data/idunox/submission_completed.json");
        let row = serde_json::from_str::<Value>(row).unwrap()["jobs"][0].clone();
        let names = |row: &Value| row.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert!(latest.is_none_or(|job| names(job) == names(&row)), "{latest:?}");
    }
}

#[tokio::test]
async fn an_answer_to_a_submission_has_a_job_or_only_an_id() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let answer = submit_with_key(&fixture, "a", &body("a")).await;
    let documented = include_str!("../../../tests/data/idunox/submission_accepted_with_job.json");
    assert_shaped_like(&answer, documented);
    let first = job(&fixture, &answer.json["jobId"]).await;
    assert_eq!(first.json["type"], "pipeline.ingest_validate");
    assert_shaped_like(&first, include_str!("../../../tests/data/idunox/job_pending.json"));
    let answer = submit_with_key(&fixture, "b", &body("b__bare__")).await;
    assert_shaped_like(
        &answer,
        include_str!("../../../tests/data/idunox/submission_accepted.json"),
    );
}

/// The five jobs before the inference, and the inference, at some time after the submission.
async fn inference(fixture: &Fixture, accepted: &Value) -> Option<Answer> {
    let looked = look(fixture, accepted).await.json;
    let id = looked["jobs"].get(4)?["jobId"].clone();
    Some(job(fixture, &id).await)
}

#[tokio::test]
async fn a_job_takes_every_documented_state() {
    for (word, at, documented) in [
        ("", 20, include_str!("../../../tests/data/idunox/job_queued.json")),
        ("", 21, include_str!("../../../tests/data/idunox/job_running.json")),
        ("", 24, include_str!("../../../tests/data/idunox/job_succeeded.json")),
        ("__retry__", 24, include_str!("../../../tests/data/idunox/job_failed_will_retry.json")),
        ("__retry__", 31, include_str!("../../../tests/data/idunox/job_succeeded.json")),
        ("__fail__", 50, include_str!("../../../tests/data/idunox/job_failed_exhausted.json")),
        ("__dead_letter__", 50, include_str!("../../../tests/data/idunox/job_dead_letter.json")),
        ("__cancelled__", 24, include_str!("../../../tests/data/idunox/job_cancelled.json")),
        ("__sparse__", 24, include_str!("../../../tests/data/idunox/job_excerpt_sparse.json")),
    ] {
        let fixture = Fixture::start(on_virtual_clock()).await;
        let accepted = submit(&fixture, &format!("a{word}__slow_32s__")).await;
        fixture.sandbox.advance(Duration::from_secs(at));
        let job = inference(&fixture, &accepted).await.unwrap();
        assert_shaped_like(&job, documented);
        let documented: IdunoxJob = decode(documented.as_bytes()).unwrap();
        let typed: IdunoxJob = decode(job.text.as_bytes()).unwrap();
        assert_eq!(typed.status, documented.status, "{word} at {at}");
        assert_eq!(typed.job_type, documented.job_type);
        if word == "__retry__" {
            assert_eq!(typed.attempts, Some(if at == 24 { 1 } else { 2 }));
        }
    }
}

#[tokio::test]
async fn a_submission_can_end_badly_or_not_at_all() {
    for (word, status, last_jobs) in [
        ("__fail__", "failed", "failed"),
        ("__dead_letter__", "failed", "dead_letter"),
        ("__cancelled__", "failed", "cancelled"),
        ("__rejected__", "rejected", "succeeded"),
        ("__stuck__", "processing", "running"),
        ("__stuck____status_paused__", "paused", "paused"),
        ("__end_archived__", "archived", "succeeded"),
    ] {
        let fixture = Fixture::start(on_virtual_clock()).await;
        let accepted = submit(&fixture, &format!("a{word}")).await;
        fixture.sandbox.advance(Duration::from_secs(1000));
        let looked = look(&fixture, &accepted).await.json;
        assert_eq!(looked["status"], status, "{word}");
        let jobs = looked["jobs"].as_array().unwrap();
        assert_eq!(jobs.last().unwrap()["status"], last_jobs, "{word}");
        assert!(looked.get("resultId").is_none() || status == "archived", "{word}");
        if word == "__stuck__" {
            assert_eq!(jobs.last().unwrap()["slaBreached"], true);
        }
    }
}

#[tokio::test]
async fn a_job_can_be_of_no_type_or_an_unknown_one() {
    let fixture = Fixture::start(lenient()).await;
    let accepted = submit(&fixture, "a__untyped__").await;
    let untyped = job(&fixture, &accepted["jobId"]).await;
    assert!(untyped.json.get("type").is_none() && untyped.json.get("status").is_none());
    assert_eq!(untyped.json["submissionId"], json!(null));
    let accepted = submit(&fixture, "a__type_future_step__").await;
    let unknown = inference(&fixture, &accepted).await.unwrap();
    assert_eq!(unknown.json["type"], "pipeline.future_step");
}

#[tokio::test]
async fn a_result_exists_from_the_end_on_and_its_reports_can_be_fetched_without_a_key() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let mut wanted = body("a__hidden_5s__");
    wanted["options"]["requestedOutputs"] = json!(["inference_score_v1", "pdf", "json", "html"]);
    wanted["options"]["requestedOutcomes"] = json!(["wellbeing.cardiovascular", "wellbeing.two"]);
    let accepted = submit_with_key(&fixture, "a", &wanted).await.json;
    let state = Answer::of(fixture.anonymous("GET", "/_sandbox/state").send().await.unwrap()).await;
    let result_id = state.json["idunox"]["submissions"][0]["result_id"].as_str().unwrap();
    let path = format!("/v1/results/{result_id}");
    assert_eq!(get(&fixture, &path).await.status, 404, "not before");
    fixture.sandbox.advance(Duration::from_secs(2));
    assert_eq!(look(&fixture, &accepted).await.json["resultId"], result_id);
    let unfinished = get(&fixture, &path).await;
    let documented =
        include_str!("../../../tests/data/idunox/result_processing_with_completed_at.json");
    assert_shaped_like(&unfinished, documented);
    fixture.sandbox.advance(Duration::from_secs(5));
    let finished = get(&fixture, &path).await;
    let documented = include_str!("../../../tests/data/idunox/result_multi.json");
    assert_shaped_like(&finished, documented);
    let typed: IdunoxResult = decode(finished.text.as_bytes()).unwrap();
    assert_eq!(typed.outcomes.len(), 2);
    assert!(typed.outcomes[0].notices[0].contains("stand-in"));

    for (artifact, beginning) in typed.artifacts.iter().zip(["%PDF", "{", "<!doctype"]) {
        let url = artifact.download_url.as_ref().unwrap().expose().to_owned();
        let path = url.strip_prefix(fixture.sandbox.url()).unwrap();
        let fetched = Answer::of(fixture.anonymous("GET", path).send().await.unwrap()).await;
        assert!(fetched.text.starts_with(beginning) && fetched.text.contains("stand-in"));
        assert_eq!(get(&fixture, path).await.status, 400, "the key does not belong there");
        fixture.sandbox.advance(Duration::from_secs(1));
    }
    fixture.sandbox.advance(Duration::from_secs(3600));
    let url = typed.artifacts[0].download_url.as_ref().unwrap().expose();
    let path = url.strip_prefix(fixture.sandbox.url()).unwrap();
    let late = fixture.anonymous("GET", path).send().await.unwrap();
    assert_eq!(late.status(), 403);
}

#[tokio::test]
async fn a_completed_submission_may_not_name_its_result() {
    let fixture = Fixture::start(lenient()).await;
    let accepted = submit(&fixture, "a__no_result_id__").await;
    let looked = look(&fixture, &accepted).await;
    let documented =
        include_str!("../../../tests/data/idunox/submission_completed_without_result_id.json");
    assert_shaped_like(&looked, documented);
    let accepted = submit(&fixture, "a").await;
    let result_id = look(&fixture, &accepted).await.json["resultId"].clone();
    let result = get(&fixture, &format!("/v1/results/{}", result_id.as_str().unwrap())).await;
    assert_eq!(result.json.get("outcomes"), None, "there is only one");
    assert_eq!(result.json["outcome"]["outcomeId"], "wellbeing.cardiovascular");
}

#[tokio::test]
async fn the_same_key_replays_for_a_day_and_conflicts_with_another_body() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let first = submit_with_key(&fixture, "key", &body("a")).await;
    fixture.sandbox.advance(Duration::from_secs(24 * 3600 - 1));
    let replayed = submit_with_key(&fixture, "key", &body("a")).await;
    assert_eq!((replayed.status.as_u16(), &replayed.text), (202, &first.text));
    let conflict = submit_with_key(&fixture, "key", &body("b")).await;
    assert_eq!(conflict.status, 409);
    assert_shaped_like(&conflict, include_str!("../../../tests/data/idunox/error_409.json"));
    let spaced = submission(&fixture, "key", &body("a")).body(format!(" {}", body("a")));
    assert_eq!(spaced.send().await.unwrap().status(), 409, "the same JSON in other bytes");
    assert_eq!(fixture.sandbox.jobs_created(), 1);
    fixture.sandbox.advance(Duration::from_secs(1));
    let anew = submit_with_key(&fixture, "key", &body("a")).await;
    assert_ne!(anew.json["submissionId"], first.json["submissionId"]);
}

#[tokio::test]
async fn a_lost_answer_is_found_again_with_the_same_key() {
    let fixture = Fixture::start(lenient()).await;
    submission(&fixture, "k", &body("a__lost__")).send().await.unwrap_err();
    let replayed = submit_with_key(&fixture, "k", &body("a__lost__")).await;
    assert_eq!(replayed.status, 202);
    assert_eq!(fixture.sandbox.jobs_created(), 1);
    let log = fixture.sandbox.requests();
    assert_eq!(log[0].body_sha256, log[1].body_sha256);
    for (word, status) in [("__500_before__", 500), ("__429__", 429)] {
        let refused = submit_with_key(&fixture, word, &body(word)).await;
        assert_eq!(refused.status.as_u16(), status);
    }
    assert_eq!(fixture.sandbox.jobs_created(), 1);
}

#[tokio::test]
async fn a_submission_needs_both_headers() {
    let fixture = Fixture::start(lenient()).await;
    for (present, missing) in
        [("idempotency-key", "x-correlation-id"), ("x-correlation-id", "idempotency-key")]
    {
        for empty in ["", " "] {
            let request = request(&fixture, "POST", "/v1/submissions").json(&body("a"));
            let request = request.header(present, "x").header(missing, empty);
            let answer = Answer::of(request.send().await.unwrap()).await;
            assert_eq!(answer.status, 400);
            assert!(answer.json["error"]["details"]["fieldErrors"][missing].is_array());
        }
    }
}

#[tokio::test]
async fn broken_rules_are_all_named_by_their_place() {
    let fixture = Fixture::start(lenient()).await;
    let many: Vec<String> = (0..9).map(|n| n.to_string()).collect();
    let keys: serde_json::Map<String, Value> = (0..65).map(|n| (n.to_string(), json!(n))).collect();
    for (pointer, value, path) in [
        ("/partnerSubmissionId", json!("x".repeat(513)), "partnerSubmissionId"),
        ("/schemaVersion", json!("v2"), "schemaVersion"),
        ("/subject", json!({}), "subject.demographics"),
        ("/subject", json!({"demographics": {}, "name": {}}), "subject.name"),
        ("/markers", json!([]), "markers"),
        ("/markers/0/code", json!("GOLD"), "markers.0.code"),
        ("/markers/1", json!({"code": "ALT", "value": "1", "unit": "U/L"}), "markers.1.value"),
        ("/options/requestedOutputs", json!([]), "options.requestedOutputs"),
        ("/options/requestedOutcomes", json!(many), "options.requestedOutcomes"),
        ("/options", json!({"requestedOutputs": ["pdf"], "x": 1}), "options.x"),
        ("/sourceMetadata/markerRanges/ALT", json!({}), "sourceMetadata.markerRanges.ALT.unit"),
    ] {
        let mut bad = body("a");
        *bad.pointer_mut(pointer).unwrap() = value;
        let answer = submit_with_key(&fixture, pointer, &bad).await;
        assert_eq!(answer.status, 400, "{pointer}");
        assert_eq!(answer.json["error"]["code"], "VALIDATION_ERROR");
        let fields = answer.json["error"]["details"]["fieldErrors"].as_object().unwrap();
        assert_eq!(fields.keys().collect::<Vec<_>>(), [path], "{}", answer.text);
    }
    let mut bad = body("a");
    bad["clinicalExtensions"] = keys.into();
    bad["extra"] = json!(1);
    let answer = submit_with_key(&fixture, "two", &bad).await;
    let fields = answer.json["error"]["details"]["fieldErrors"].as_object().unwrap();
    assert_eq!(fields.len(), 2, "all at once");
    let mut bad = body("a");
    bad.as_object_mut().unwrap().remove("markers");
    let answer = submit_with_key(&fixture, "form", &bad).await;
    assert_eq!(answer.json["error"]["details"]["formErrors"].as_array().unwrap().len(), 1);
    bad["reportDocuments"] = json!([{"any": "thing"}]);
    assert_eq!(submit_with_key(&fixture, "documents", &bad).await.status, 202);
}

#[tokio::test]
async fn blood_values_in_another_unit_and_other_partners_are_refused() {
    let fixture = Fixture::start(lenient()).await;
    let mut bad = body("a");
    bad["markers"][1]["unit"] = "g/L".into();
    let answer = submit_with_key(&fixture, "unit", &bad).await;
    let documented =
        include_str!("../../../tests/data/idunox/error_400_submission_validation_error.json");
    assert_shaped_like(&answer, documented);
    assert_eq!(answer.json["error"]["details"], json!([{"code": "ALT", "issue": "unit"}]));
    // The Greek letter looks like the micro sign.
    bad = body("a");
    bad["markers"][12]["unit"] = "\u{3bc}mol/L".into();
    assert_eq!(submit_with_key(&fixture, "greek", &bad).await.status, 400);
    bad = body("a");
    bad["partnerId"] = "22222222-2222-4222-8222-222222222222".into();
    let answer = submit_with_key(&fixture, "partner", &bad).await;
    assert_eq!(answer.status, 403);
    let documented = include_str!("../../../tests/data/idunox/error_403_partner_id_mismatch.json");
    assert_shaped_like(&answer, documented);
}

#[tokio::test]
async fn nobody_sees_what_another_partner_submitted() {
    let partner =
        |id: &str, key: &str| IdunoxPartner { partner_id: id.to_owned(), api_key: key.to_owned() };
    let mut idunox = IdunoxOptions::default();
    idunox.partners.push(partner("22222222-2222-4222-8222-222222222222", "other"));
    let fixture = Fixture::start(SandboxOptions { idunox, ..lenient() }).await;
    let accepted = submit(&fixture, "a").await;
    let looked = look(&fixture, &accepted).await.json;
    for path in [
        format!("/v1/submissions/{}", accepted["submissionId"].as_str().unwrap()),
        format!("/v1/jobs/{}", accepted["jobId"].as_str().unwrap()),
        format!("/v1/results/{}", looked["resultId"].as_str().unwrap()),
    ] {
        assert_eq!(get(&fixture, &path).await.status, 200);
        let other = fixture.anonymous("GET", &path).bearer_auth("other").send().await.unwrap();
        assert_eq!(other.status(), 404, "never 403");
    }
}

#[tokio::test]
async fn the_key_is_taken_from_the_header_of_the_host() {
    for (key_header, api_key_status, bearer_status) in
        [(KeyHeader::Any, 204, 204), (KeyHeader::ApiKey, 204, 401), (KeyHeader::Bearer, 401, 204)]
    {
        let idunox = IdunoxOptions { key_header, ..IdunoxOptions::default() };
        let fixture = Fixture::start(SandboxOptions { idunox, ..lenient() }).await;
        let probe = || fixture.anonymous("GET", "/v1/partner-auth-probe");
        let key = fixture.sandbox.idunox_key();
        let with_key = probe().header("x-api-key", key).send().await.unwrap();
        assert_eq!(with_key.status().as_u16(), api_key_status);
        let with_token = probe().bearer_auth(key).send().await.unwrap();
        assert_eq!(with_token.status().as_u16(), bearer_status);
    }
    let fixture = Fixture::start(lenient()).await;
    let health = Answer::of(fixture.anonymous("GET", "/health").send().await.unwrap()).await;
    assert_shaped_like(&health, include_str!("../../../tests/data/idunox/health.json"));
}

#[tokio::test]
async fn every_answer_names_the_request() {
    let fixture = Fixture::start(lenient()).await;
    let missing = request(&fixture, "GET", "/v1/jobs/x")
        .header("x-request-id", "req-7")
        .header("x-correlation-id", "corr-1");
    let response = missing.send().await.unwrap();
    assert_eq!(response.headers()["x-request-id"], "req-7");
    let answer = Answer::of(response).await;
    assert_shaped_like(&answer, include_str!("../../../tests/data/idunox/error_404.json"));
    assert_eq!(answer.json["error"]["requestId"], "req-7");
    let refused = fixture.anonymous("GET", "/v1/jobs/x").send().await.unwrap();
    let made_up = refused.headers()["x-request-id"].to_str().unwrap().to_owned();
    let answer = Answer::of(refused).await;
    let documented = include_str!("../../../tests/data/idunox/error_401_invalid_api_key.json");
    assert_shaped_like(&answer, documented);
    assert_eq!(answer.json["error"]["requestId"], made_up.as_str());
    let wrong = request(&fixture, "DELETE", "/v1/jobs/x").send().await.unwrap();
    assert_eq!(Answer::of(wrong).await.json["error"]["code"], "METHOD_NOT_ALLOWED");

    fixture.sandbox.script(Fault::on("GET", "/v1/jobs/*", Action::answer_with(500)));
    let spoiled = get(&fixture, "/v1/jobs/x").await;
    assert_eq!(spoiled.json["error"]["code"], "INTERNAL_ERROR");
    assert!(spoiled.json["error"]["requestId"].is_string());
}
