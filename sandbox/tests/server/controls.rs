//! The controls over HTTP, for tests that are not written in Rust, and the request log.

use std::time::Duration;

use jobferry_sandbox::{Plan, SandboxOptions};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::fixture::{Answer, Fixture, lenient, on_virtual_clock, use_case};
use crate::recordings;

async fn control(fixture: &Fixture, method: &str, path: &str, body: Value) -> Answer {
    let request = fixture.anonymous(method, &format!("/_sandbox{path}"));
    // As curl sends it: with a content type that is not JSON's.
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    Answer::of(request.body(body.to_string()).send().await.unwrap()).await
}

#[tokio::test]
async fn faults_are_scripted_one_or_many_at_a_time() {
    let fixture = Fixture::start(lenient()).await;
    let answer =
        |status: u16| json!({"path": "/v2/jobs", "action": {"kind": "answer", "status": status}});
    assert_eq!(control(&fixture, "POST", "/faults", answer(503)).await.json["scripted"], 1);
    let two = json!([answer(502), answer(504)]);
    assert_eq!(control(&fixture, "POST", "/faults", two).await.json["scripted"], 2);
    assert_eq!(
        control(&fixture, "GET", "/faults", json!(null)).await.json.as_array().unwrap().len(),
        3
    );
    for expected in [503, 502] {
        assert_eq!(fixture.get("/v2/jobs").await.status.as_u16(), expected);
    }
    assert_eq!(control(&fixture, "DELETE", "/faults", json!(null)).await.status, 204);
    assert_eq!(fixture.get("/v2/jobs").await.status, 200);
}

/// A page whose name resolves to 127.0.0.1 is of the same origin as the sandbox, to a browser.
#[tokio::test]
async fn pages_of_the_internet_do_not_reach_the_controls() {
    let fixture = Fixture::start(lenient()).await;
    let port = fixture.sandbox.url().rsplit(':').next().unwrap().to_owned();
    let asked = async |method: &str, name: &str, value: &str| {
        let request = fixture.anonymous(method, "/_sandbox/requests").header(name, value);
        Answer::of(request.send().await.unwrap()).await
    };
    for host in
        ["evil.example", &format!("evil.example:{port}"), "127.0.0.1.evil.example", "10.0.0.1", ""]
    {
        let answer = asked("GET", "host", host).await;
        assert_eq!(answer.status, 403, "{host}");
        assert!(answer.json["error"].as_str().unwrap().contains("header host"), "{}", answer.text);
    }
    for origin in ["https://evil.example", "null", "http://192.168.0.7:8000", "file://"] {
        assert_eq!(asked("DELETE", "origin", origin).await.status, 403, "{origin}");
    }
    for host in
        ["localhost", "LOCALHOST:80", "app.localhost", "127.0.0.1", "127.9.9.9", "[::1]:3000"]
    {
        assert_eq!(asked("GET", "host", host).await.status, 200, "{host}");
        assert_eq!(
            asked("DELETE", "origin", &format!("http://{host}")).await.status,
            204,
            "{host}"
        );
    }
    // The vendors' addresses answer to any name: a test may give this machine another one.
    let request = fixture.request("GET", "/v2/jobs").header("host", "amplifier.test");
    assert_eq!(request.send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_mistake_at_the_controls_is_explained() {
    let fixture = Fixture::start(lenient()).await;
    let unknown = json!({"action": {"kind": "explode"}});
    let answer = control(&fixture, "POST", "/faults", unknown).await;
    assert_eq!(answer.status, 400);
    assert!(answer.json["error"].as_str().unwrap().contains("explode"), "{}", answer.text);
    let answer = control(&fixture, "POST", "/clock/advance", json!({"seconds": 1})).await;
    assert_eq!(answer.status, 409, "this one lives in real time");
    let answer =
        control(&fixture, "POST", "/credits", json!({"account_id": "x", "credits": 1})).await;
    assert_eq!(answer.status, 404);
    let virtual_one = Fixture::start(on_virtual_clock()).await;
    let answer = control(&virtual_one, "POST", "/clock/advance", json!({"seconds": -1})).await;
    assert_eq!(answer.status, 400);
}

#[tokio::test]
async fn time_credits_and_everything_can_be_set() {
    let options = SandboxOptions { plan: Plan::Standard, ..on_virtual_clock() };
    let fixture = Fixture::start(options).await;
    let job_id = fixture.submit().await;
    let moved = control(&fixture, "POST", "/clock/advance", json!({"seconds": 2.5})).await;
    assert_eq!(moved.json["elapsed_ms"], 2500);
    assert_eq!(fixture.job(&job_id).await["status"], "done");
    assert_eq!(
        control(&fixture, "POST", "/credits", json!({"credits": 7})).await.json["accounts"],
        1
    );
    assert_eq!(fixture.credits().await, 7);
    let state = control(&fixture, "GET", "/state", json!(null)).await.json;
    assert_eq!(
        (&state["clock"], &state["now"]),
        (&json!("virtual"), &json!("2026-02-22T09:14:02.5Z"))
    );
    assert_eq!(state["amplifier"]["jobs_created"], 1);
    assert_eq!(state["amplifier"]["jobs"][0]["job_id"], job_id.as_str());
    assert_eq!(state["amplifier"]["accounts"][0]["credits"], 7);
    assert!(!state.to_string().contains("mak_sandbox"), "the key is not shown");

    while fixture.get("/v2/jobs").await.status != 429 {}
    assert_eq!(control(&fixture, "POST", "/reset", json!(null)).await.status, 204);
    assert_eq!(fixture.sandbox.requests().len(), 0);
    assert_eq!(fixture.credits().await, 1000);
    assert_eq!(fixture.get(&format!("/v2/jobs/{job_id}")).await.status, 404);
    assert_eq!(fixture.sandbox.jobs_created(), 0);
}

#[tokio::test]
async fn a_reset_calls_off_webhooks_that_are_under_way() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let setting = json!({"url": "http://127.0.0.1:9/", "secret_key": "s"});
    fixture.post_json("/v2/account/webhook", setting.clone()).await;
    let before = fixture.submit().await;
    fixture.sandbox.reset();
    fixture.post_json("/v2/account/webhook", setting).await;
    let after = fixture.submit().await;
    fixture.sandbox.advance(Duration::from_secs(2));
    crate::fixture::eventually(|| (!fixture.sandbox.deliveries().is_empty()).then_some(())).await;
    let delivered = control(&fixture, "GET", "/deliveries", json!(null)).await.json;
    assert_eq!(delivered[0]["job_id"], after.as_str());
    assert!(!delivered.to_string().contains(&before));
}

#[tokio::test]
async fn the_log_holds_what_a_test_asserts_on_and_no_secret() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    fixture.sandbox.advance(Duration::from_millis(1500));
    let form = use_case("wellness", recordings::speech(), "visit.wav").text("diarize", "false");
    fixture.post_form("/v2/use-case/analyze", form).await;
    fixture.get("/v2/jobs?page=3").await;
    let log = control(&fixture, "GET", "/requests", json!(null)).await;
    assert!(!log.text.contains("mak_sandbox"), "{}", log.text);
    let submission = &log.json[0];
    assert_eq!(
        (&submission["method"], &submission["path"]),
        (&json!("POST"), &json!("/v2/use-case/analyze"))
    );
    assert_eq!((&submission["at_ms"], &submission["status"]), (&json!(1500), &json!(200)));
    assert_eq!(submission["fields"], json!([["use_case", "wellness"], ["diarize", "false"]]));
    let recording = recordings::speech();
    assert_eq!(
        submission["audio"],
        json!({
            "file_name": "visit.wav",
            "content_type": "audio/wav",
            "bytes": recording.len(),
            "sha256": hex::encode(Sha256::digest(&recording)),
        })
    );
    assert!(submission["body_bytes"].as_u64().unwrap() > recording.len() as u64);
    assert!(
        submission["headers"].as_array().unwrap().contains(&json!(["x-api-key", "[redacted]"]))
    );
    assert!(
        submission["headers"]
            .as_array()
            .unwrap()
            .contains(&json!(["x-account-id", "acct_sandbox"]))
    );
    assert_eq!((&log.json[1]["query"], &log.json[1]["fault"]), (&json!("page=3"), &json!(null)));
    assert_eq!(log.json.as_array().unwrap().len(), 2, "the controls are not logged");
    control(&fixture, "DELETE", "/requests", json!(null)).await;
    assert_eq!(fixture.sandbox.requests().len(), 0);
}

#[tokio::test]
async fn the_help_names_every_control_and_every_fault() {
    let fixture = Fixture::start(lenient()).await;
    for path in ["", "/"] {
        let help = control(&fixture, "GET", path, json!(null)).await;
        assert_eq!(help.status, 200);
        for word in ["/requests", "/faults", "/clock/advance", "/credits", "/deliveries", "/reset"]
        {
            assert!(help.text.contains(word), "{word}");
        }
    }
    let help = control(&fixture, "GET", "/", json!(null)).await.text;
    // The error for an unknown kind lists the kinds there are.
    let error = control(&fixture, "POST", "/faults", json!({"action": {"kind": "?"}})).await;
    let kinds =
        error.json["error"].as_str().unwrap().split('`').skip(3).step_by(2).collect::<Vec<_>>();
    assert!(kinds.len() > 15, "{kinds:?}");
    for kind in kinds {
        assert!(help.contains(kind), "{kind} is not in the help");
    }
}
