//! Words in file names and selectors.

use std::time::Duration;

use crate::fixture::{Fixture, audio, on_virtual_clock, use_case};
use crate::recordings;

async fn job_after_two_seconds(file_name: &str) -> serde_json::Value {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let job_id = fixture.submit_named(file_name).await;
    fixture.sandbox.advance(Duration::from_secs(2));
    fixture.job(&job_id).await
}

#[tokio::test]
async fn a_job_can_fail_with_and_without_a_time() {
    let job = job_after_two_seconds("visit__fail__.wav").await;
    assert_eq!(job["status"], "failed");
    assert!(job["completed_at"].is_null() && job["result"].is_null());
    let job = job_after_two_seconds("__fail_completed__.wav").await;
    assert_eq!(job["status"], "failed");
    assert_eq!(job["completed_at"], "2026-02-22T09:14:02Z");
}

#[tokio::test]
async fn a_job_can_be_slow_or_never_end() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let slow = fixture.submit_named("__slow_30s__.wav").await;
    let stuck = fixture.submit_named("__stuck__.wav").await;
    fixture.sandbox.advance(Duration::from_secs(29));
    assert_eq!(fixture.job(&slow).await["status"], "running");
    fixture.sandbox.advance(Duration::from_secs(1));
    assert_eq!(fixture.job(&slow).await["status"], "done");
    fixture.sandbox.advance(Duration::from_secs(100_000));
    assert_eq!(fixture.job(&stuck).await["status"], "running");
}

#[tokio::test]
async fn a_job_can_be_missing_from_the_list_for_a_while() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let job_id = fixture.submit_named("__hidden_5s__.wav").await;
    fixture.sandbox.advance(Duration::from_millis(4999));
    assert_eq!(fixture.get("/v2/jobs").await.json["jobs"], serde_json::json!([]));
    assert_eq!(fixture.job(&job_id).await["job_id"], job_id.as_str());
    fixture.sandbox.advance(Duration::from_millis(1));
    assert_eq!(fixture.get("/v2/jobs").await.json["jobs"][0]["job_id"], job_id.as_str());
}

#[tokio::test]
async fn a_job_can_use_words_nobody_documents() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let job_id = fixture.submit_named("__status_queued____end_timed-out__.wav").await;
    assert_eq!(fixture.job(&job_id).await["status"], "queued");
    fixture.sandbox.advance(Duration::from_secs(2));
    let job = fixture.job(&job_id).await;
    assert_eq!(job["status"], "timed-out");
    assert!(job["result"].is_null() && job["completed_at"].is_string());
    let job = job_after_two_seconds("__end_completed__.wav").await;
    assert_eq!(job["status"], "completed");
    assert!(job["result"].is_object());
}

#[tokio::test]
async fn a_result_can_say_nothing() {
    let job = job_after_two_seconds("__inconclusive__.wav").await;
    assert_eq!(job["result"]["summary"]["overall_level"], "inconclusive");
    assert_eq!(job["result"]["signals"][0]["level"], "inconclusive");
    assert_eq!(job["result"]["extended_metrics"], serde_json::json!([]));
}

#[tokio::test]
async fn a_submission_can_be_refused_at_no_cost() {
    for (word, status) in [("422", 422), ("402", 402), ("429", 429), ("500_before", 500)] {
        let fixture = Fixture::start(on_virtual_clock()).await;
        let name = format!("a__{word}__.wav");
        let form = use_case("wellness", recordings::speech(), &name);
        let answer = fixture.post_form("/v2/use-case/analyze", form).await;
        assert_eq!(answer.status.as_u16(), status, "{word}");
        assert_eq!(answer.json["status"], status, "{word}");
        assert_eq!(fixture.credits().await, 1000, "{word}");
    }
}

#[tokio::test]
async fn an_accepted_submission_can_get_no_usable_answer() {
    for word in ["lost", "reset", "500_after", "truncated", "garbage"] {
        let fixture = Fixture::start(on_virtual_clock()).await;
        let form = use_case("wellness", recordings::speech(), &format!("__{word}__.wav"));
        let request = fixture.request("POST", "/v2/use-case/analyze").multipart(form);
        let usable = match request.send().await {
            Ok(response) if response.status() == 200 => {
                response.text().await.is_ok_and(|text| text.ends_with('}'))
            }
            _ => false,
        };
        assert!(!usable, "{word}");
        assert_eq!(fixture.sandbox.jobs_created(), 1, "{word}");
        assert_eq!(fixture.credits().await, 999, "{word}");
        assert!(fixture.sandbox.requests()[0].fault.is_some(), "{word}");
    }
}

#[tokio::test]
async fn a_selector_carries_a_word_where_a_recording_has_no_name() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let path = "/v2/models/haven__fail__/analyze";
    let answer = fixture.post_form(path, audio(recordings::speech(), "a.wav")).await;
    assert_eq!(answer.json["model_name"], "haven");
    fixture.sandbox.advance(Duration::from_secs(2));
    let job = fixture.job(answer.json["job_id"].as_str().unwrap()).await;
    assert_eq!(job["status"], "failed");
}
