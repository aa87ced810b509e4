//! Rate windows and the life of a job, on a clock that the test moves.

use std::time::Duration;

use jobferry_sandbox::{JobDelay, Plan, Sandbox, SandboxOptions, TimestampStyle};
use reqwest::multipart::Form;

use crate::fixture::{Fixture, on_virtual_clock, use_case};
use crate::recordings;

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

fn limited() -> SandboxOptions {
    SandboxOptions { plan: Plan::Standard, ..on_virtual_clock() }
}

#[tokio::test]
async fn the_eleventh_request_of_a_minute_waits_for_the_first_to_leave() {
    let fixture = Fixture::start(limited()).await;
    assert_eq!(fixture.get("/v2/account/credits").await.status, 200);
    fixture.sandbox.advance(seconds(20.5));
    for path in ["/v2/jobs", "/v2/models", "/v2/signs/stress"].iter().cycle().take(9) {
        assert_eq!(fixture.get(path).await.status, 200);
    }
    let refused = fixture.get("/v2/jobs").await;
    assert_eq!(
        refused.text,
        r#"{"code":"RATE_LIMIT_EXCEEDED","message":"Slow down.","status":429}"#
    );
    assert_eq!(refused.status, 429);
    assert_eq!(refused.retry_after.as_deref(), Some("40"), "39.5 s, rounded up");
    fixture.sandbox.advance(seconds(39.499));
    assert_eq!(fixture.get("/v2/jobs").await.status, 429);
    fixture.sandbox.advance(seconds(0.001));
    assert_eq!(fixture.get("/v2/jobs").await.status, 200);
    assert_eq!(fixture.get("/v2/jobs").await.status, 429, "one left, one came");
}

#[tokio::test]
async fn submissions_have_a_window_of_their_own() {
    let fixture = Fixture::start(limited()).await;
    for _ in 0..5 {
        // Refused for what they hold, counted all the same.
        assert_eq!(fixture.post_form("/v2/signs/stress/analyze", Form::new()).await.status, 400);
    }
    let refused = fixture.post_form("/v2/condition/analyze", Form::new()).await;
    assert_eq!((refused.status.as_u16(), refused.retry_after.as_deref()), (429, Some("60")));
    assert_eq!(fixture.get("/v2/jobs").await.status, 200);
}

#[tokio::test]
async fn a_call_without_credentials_counts_for_nobody() {
    let fixture = Fixture::start(limited()).await;
    for _ in 0..20 {
        fixture.anonymous("GET", "/v2/jobs").send().await.unwrap();
    }
    assert_eq!(fixture.get("/v2/jobs").await.status, 200);
}

#[tokio::test]
async fn plans_differ_in_their_limits() {
    let custom = Plan::Custom { analyze: 1, general: 2, window: seconds(5.0) };
    for (plan, general) in [(Plan::Enterprise, 1000), (custom, 2)] {
        let fixture = Fixture::start(SandboxOptions { plan, ..on_virtual_clock() }).await;
        for n in 0..general {
            assert_eq!(fixture.get("/v2/account/credits").await.status, 200, "{plan:?} {n}");
        }
        assert_eq!(fixture.get("/v2/account/credits").await.status, 429, "{plan:?}");
    }
}

#[tokio::test]
async fn a_job_is_pending_then_running_then_done() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let form = use_case("wellness", recordings::speech(), "a.wav");
    let accepted = fixture.post_form("/v2/use-case/analyze", form).await.json;
    assert_eq!(accepted["status"], "pending");
    let job_id = accepted["job_id"].as_str().unwrap();
    for (advance, status) in [(0.499, "pending"), (0.001, "running"), (1.499, "running")] {
        fixture.sandbox.advance(seconds(advance));
        let job = fixture.job(job_id).await;
        assert_eq!(job["status"], status);
        assert!(job["result"].is_null() && job["completed_at"].is_null());
    }
    fixture.sandbox.advance(seconds(0.001));
    let job = fixture.job(job_id).await;
    assert_eq!(job["status"], "done");
    assert_eq!(job["completed_at"], "2026-02-22T09:14:02Z");
    assert!(job["result"].is_object());
    assert_eq!(fixture.get("/v2/jobs").await.json["jobs"][0]["status"], "done");
}

#[tokio::test]
async fn an_instant_job_is_running_when_accepted_and_done_at_the_first_look() {
    let options = SandboxOptions { delay: JobDelay::Instant, ..on_virtual_clock() };
    let fixture = Fixture::start(options).await;
    let form = use_case("wellness", recordings::speech(), "a.wav");
    let accepted = fixture.post_form("/v2/use-case/analyze", form).await.json;
    assert_eq!(accepted["status"], "running");
    assert!(accepted["result"].is_null());
    assert_eq!(fixture.job(accepted["job_id"].as_str().unwrap()).await["status"], "done");
}

#[tokio::test]
async fn a_job_can_take_as_long_as_its_recording_asks_for() {
    let delay = JobDelay::PerAudioSecond(seconds(0.5));
    let fixture = Fixture::start(SandboxOptions { delay, ..on_virtual_clock() }).await;
    let job_id = fixture.submit().await;
    fixture.sandbox.advance(seconds(9.9));
    assert_eq!(fixture.job(&job_id).await["status"], "running");
    fixture.sandbox.advance(seconds(0.1));
    assert_eq!(fixture.job(&job_id).await["status"], "done");
}

#[tokio::test]
async fn instants_can_be_written_without_a_designator() {
    let options = SandboxOptions { timestamps: TimestampStyle::Naive, ..on_virtual_clock() };
    let fixture = Fixture::start(options).await;
    fixture.sandbox.advance(seconds(0.943));
    let job_id = fixture.submit().await;
    assert_eq!(fixture.job(&job_id).await["created_at"], "2026-02-22T09:14:00.943000");
}

#[tokio::test]
async fn a_sandbox_starts_at_once_and_is_gone_when_dropped() {
    let clock = jobferry::clock::Clock::System;
    let mut fastest = Duration::MAX;
    // The best of many, because other programs run at the same time.
    for _ in 0..200 {
        let before = clock.now();
        Sandbox::start(SandboxOptions::default()).await.unwrap();
        fastest = fastest.min(clock.now().since(before));
        if fastest < Duration::from_millis(50) {
            break;
        }
    }
    assert!(fastest < Duration::from_millis(50), "{fastest:?}");
    let fixture = Fixture::start(SandboxOptions::default()).await;
    let address = fixture.sandbox.url().trim_start_matches("http://").to_owned();
    let open = tokio::net::TcpStream::connect(&address).await.unwrap();
    drop(fixture);
    let mut left = [0];
    // The open connection ends as well, one way or the other.
    let mut open = open;
    assert!(matches!(tokio::io::AsyncReadExt::read(&mut open, &mut left).await, Ok(0) | Err(_)));
    assert!(tokio::net::TcpStream::connect(&address).await.is_err());
}
