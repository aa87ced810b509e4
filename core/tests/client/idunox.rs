//! Idunox over real connections.

use std::sync::{Arc, Mutex};

use jobferry::models::idunox::IdunoxSubmissionStatus;
use jobferry::models::idunox_request::IdunoxSubmissionRequest;
use jobferry::models::{AuthScheme, IdunoxSubmitOptions, WaitOptions};
use jobferry::vendors::idunox::spec;
use jobferry::{ErrorKind, Idunox, IdunoxWebhook};
use serde_json::Value;

use crate::server::{Reply, Seen, Server, example};
use crate::waits::soon;

fn client(server: &Server) -> Idunox {
    server.aimed(Idunox::builder().api_key("idx_secret").max_retries(4)).build().unwrap()
}

fn answer(name: &str) -> Reply {
    Reply::json(&example("idunox", name))
}

fn request() -> IdunoxSubmissionRequest {
    serde_json::from_str(&example("idunox", "submission_request")).unwrap()
}

fn field(name: &str, key: &str) -> String {
    let document: Value = serde_json::from_str(&example("idunox", name)).unwrap();
    document[key].as_str().unwrap().to_owned()
}

fn submissions(server: &Server) -> Vec<Seen> {
    server.seen().into_iter().filter(|seen| seen.line().starts_with("POST")).collect()
}

#[tokio::test]
async fn a_repeated_submission_has_the_same_key_and_the_same_bytes() {
    let accepted = Reply::status(202, &example("idunox", "submission_accepted"));
    let script = [Reply::Reset, Reply::status(503, ""), Reply::status(429, ""), accepted];
    let server = Server::start(script).await;
    let accepted = client(&server).submit(&request()).await.unwrap();
    assert_eq!(accepted.submission_id, field("submission_accepted", "submissionId"));
    let seen = submissions(&server);
    assert_eq!(seen.len(), 4);
    for seen in &seen[1..] {
        for header in ["idempotency-key", "x-correlation-id"] {
            assert!(seen.header(header).is_some_and(|text| text.len() == 36), "{}", seen.head);
            assert_eq!(seen.header(header), submissions(&server)[0].header(header));
        }
        assert_eq!(seen.body, submissions(&server)[0].body);
    }
    assert_eq!(seen[0].header("authorization"), Some("Bearer idx_secret"));
}

#[tokio::test]
async fn a_key_of_the_callers_is_sent_as_it_is_and_an_impossible_one_refused() {
    let server = Server::start([answer("submission_accepted")]).await;
    let options = |key: &str| IdunoxSubmitOptions {
        idempotency_key: Some(key.to_owned()),
        correlation_id: Some("corr-1".to_owned()),
        deadline: None,
    };
    client(&server).submit_with(&request(), &options("visit-7")).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].header("idempotency-key"), Some("visit-7"));
    assert_eq!(seen[0].header("x-correlation-id"), Some("corr-1"));
    for key in ["", "  ", "a\r\nX: y"] {
        let error = client(&server).submit_with(&request(), &options(key)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.message().contains("Idempotency-Key"), "{error}");
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_conflict_says_whose_the_key_is() {
    let server = Server::start([Reply::status(409, &example("idunox", "error_409"))]).await;
    let options = IdunoxSubmitOptions {
        idempotency_key: Some("visit-7".to_owned()),
        ..IdunoxSubmitOptions::default()
    };
    let error = client(&server).submit_with(&request(), &options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(error.message().contains("visit-7") && error.message().contains("new key"), "{error}");
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn what_is_said_of_a_repetition_is_not_said_of_a_lost_attempt() {
    for (reply, cause) in [
        (Reply::status(409, &example("idunox", "error_409")), ErrorKind::Conflict),
        (Reply::status(401, ""), ErrorKind::Authentication),
    ] {
        let server = Server::start([Reply::Reset, reply]).await;
        let error = client(&server).submit(&request()).await.unwrap_err();
        assert_eq!((error.kind(), error.cause()), (ErrorKind::SubmitUnknown, Some(cause)));
        let seen = server.seen();
        let key = seen[0].header("idempotency-key").unwrap();
        assert!(error.message().contains(key), "{error}");
        assert!(!error.message().contains("needs a new key"), "{error}");
    }
}

#[tokio::test]
async fn a_submission_that_is_never_answered_names_the_key_to_try_again_with() {
    let server = Server::start((0..9).map(|_| Reply::Reset)).await;
    let error = client(&server).submit(&request()).await.unwrap_err();
    assert_eq!((error.kind(), error.cause()), (ErrorKind::SubmitUnknown, Some(ErrorKind::Network)));
    let seen = submissions(&server);
    assert_eq!(seen.len(), 5);
    assert!(error.message().contains(seen[0].header("idempotency-key").unwrap()), "{error}");
}

#[tokio::test]
async fn a_wait_ends_with_the_submission_and_tells_of_each_step() {
    let one_succeeded =
        example("idunox", "submission_processing").replace(r#""running""#, r#""succeeded""#);
    let server = Server::start([
        answer("submission_received"),
        Reply::json(&one_succeeded),
        Reply::status(500, ""),
        answer("submission_completed"),
        answer("result_single"),
    ])
    .await;
    let client = client(&server);
    let told = Arc::new(Mutex::new(Vec::new()));
    let progress = {
        let told = told.clone();
        move |progress| told.lock().unwrap().push(progress)
    };
    let id = field("submission_received", "submissionId");
    let submission = client.wait_for_submission_with(&id, &soon(), progress).await.unwrap();
    assert_eq!(submission.status, Some(IdunoxSubmissionStatus::Completed));
    let told = std::mem::take(&mut *told.lock().unwrap());
    assert_eq!(told.len(), 3);
    assert_eq!((told[0].steps.len(), told[0].succeeded), (7, 0));
    // Jobs that succeed do not end the wait: only the submission does.
    assert_eq!((told[1].succeeded, told[2].succeeded), (1, 1));
    let result = client.result(&submission.result_id.unwrap()).await.unwrap();
    assert!(!result.outcomes.is_empty());
}

#[tokio::test]
async fn a_failed_submission_gives_the_reasons_of_its_jobs() {
    let server = Server::start([answer("submission_failed")]).await;
    let id = field("submission_failed", "submissionId");
    let error = client(&server).wait_for_submission(&id, &soon()).await.unwrap_err();
    assert_eq!((error.kind(), error.job_id()), (ErrorKind::JobFailed, Some(id.as_str())));
    let document: Value = serde_json::from_str(&example("idunox", "submission_failed")).unwrap();
    let reason = document["jobs"][0]["errorSummary"].as_str().unwrap();
    assert!(error.message().contains(reason), "{error}");
    assert!(client(&server).token(&id).job_id.is_some());
}

#[tokio::test]
async fn a_failed_job_may_run_again_and_a_dead_one_does_not() {
    let id = field("job_failed_will_retry", "jobId");
    let server = Server::start([answer("job_failed_will_retry"), answer("job_succeeded")]).await;
    client(&server).wait_for_job(&id, &soon()).await.unwrap();
    for name in ["job_failed_exhausted", "job_dead_letter", "job_cancelled"] {
        let server = Server::start([answer(name)]).await;
        let error = client(&server).wait_for_job(&id, &soon()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JobFailed, "{name}");
    }
}

#[tokio::test]
async fn a_token_of_a_job_is_not_one_of_a_submission() {
    let server = Server::start([answer("job_running")]).await;
    let client = client(&server);
    let error = client.job(&client.token("a").to_string()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_verified_report_ends_the_wait_and_the_submission_is_fetched() {
    let body = example("idunox", "webhook_result_ready");
    let event: Value = serde_json::from_str(&body).unwrap();
    let id = event["submissionId"].as_str().unwrap().to_owned();
    let whole = example("idunox", "submission_completed")
        .replace(&field("submission_completed", "submissionId"), &id);
    let waiting = example("idunox", "submission_processing")
        .replace(&field("submission_processing", "submissionId"), &id);
    let server = Server::start([Reply::json(&waiting), Reply::json(&whole)]).await;
    let client = client(&server);
    let webhook = IdunoxWebhook::new(["s"]).unwrap();
    let delivery = webhook.verify(webhook.sign(body.as_bytes()), body.clone()).unwrap();
    assert_eq!(delivery.event().submission_id.as_deref(), Some(id.as_str()));
    let hour = std::time::Duration::from_secs(3_600);
    let options = WaitOptions { poll_interval: Some(hour), ..WaitOptions::default() };
    let waiting = tokio::spawn({
        let (client, id) = (client.clone(), id.clone());
        async move { client.wait_for_submission(&id, &options).await }
    });
    while server.seen().is_empty() || !client.deliver(&delivery) {
        tokio::task::yield_now().await;
    }
    let submission = waiting.await.unwrap().unwrap();
    assert_eq!(submission.raw.as_str(), whole);
    assert_eq!(client.stats().deliveries, 1);
}

#[test]
fn the_host_decides_how_the_key_is_shown_unless_the_caller_does() {
    let spec = spec();
    let header = |chosen, host| spec.auth_headers(chosen, Some(host)).unwrap()[0].header.clone();
    assert_eq!(header(None, "api-test.idunox.com"), "X-Api-Key");
    assert_eq!(header(None, "api.idunox.com"), "Authorization");
    assert_eq!(header(Some(AuthScheme::Bearer), "api-test.idunox.com"), "Authorization");
    assert_eq!(header(Some(AuthScheme::ApiKey), "api.idunox.com"), "X-Api-Key");
}
