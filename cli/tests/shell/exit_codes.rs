//! Each exit code has one meaning.

use std::time::Duration;

use jobferry::clock::{Clock, ManualClock};
use jobferry_sandbox::{JobDelay, Plan, SandboxOptions};
use predicates::str::contains;

use crate::stand::{Stand, jobferry, sample, sample_as, stderr};

#[test]
fn a_job_that_does_not_exist_is_an_error() {
    let stand = Stand::new();
    let said = stderr(&mut stand.jobferry(&["job", "no-such-job"]), 1);
    assert!(said.starts_with("error: "), "{said}");
    assert!(said.contains("\n  code: NOT_FOUND\n"), "{said}");
}

#[test]
fn wrong_usage_is_2() {
    let recording = sample("diary.flac");
    let target = ["--sign", "stress"];
    for args in [
        &["analyze", &recording][..],
        &["analyze", &recording, "--sign", "stress", "--model", "haven"],
        &["analyze", "--sign", "stress"],
        &["analyze", &recording, "--sign", "stress", "--deadline", "soon"],
        &["analyze", &recording, "--sign", "stress", "--jobs", "0"],
        &["credits", "--sandbox", "--base-url", "http://127.0.0.1:1"],
        &["unknown"],
    ] {
        jobferry(args).assert().code(2);
    }
    let said = stderr(jobferry(&["analyze", &recording]).args(target), 2);
    for way in ["--account-id and --api-key-file", "AMPLIFIER_ACCOUNT_ID and AMPLIFIER_API_KEY"] {
        assert!(said.contains(way), "{said}");
    }
    assert!(said.contains("--sandbox"), "{said}");
}

#[test]
fn refused_credentials_are_4() {
    let stand = Stand::new();
    let mut command = stand.jobferry(&["credits"]);
    let said = stderr(command.env("AMPLIFIER_API_KEY", "mak_wrong"), 4);
    assert!(!said.contains("mak_wrong"), "{said}");
}

#[test]
fn no_credits_are_5() {
    let stand = Stand::new();
    stand.sandbox.set_credits(0);
    let recording = sample("diary.flac");
    let said = stderr(&mut stand.jobferry(&["analyze", &recording, "--sign", "stress"]), 5);
    assert!(said.contains("INSUFFICIENT_CREDITS"), "{said}");
}

#[test]
fn a_rate_limit_past_the_deadline_is_6() {
    let stand = Stand::new();
    let (_directory, recording) = sample_as("visit__429__.wav");
    // The vendor asks for a minute.
    let args = ["analyze", &recording, "--sign", "stress", "--deadline", "50s", "-o", "json"];
    let outcome = stand.jobferry(&args).assert().code(6);
    outcome.stdout("").stderr(contains("RATE_LIMIT_EXCEEDED"));
}

#[test]
fn a_wait_that_ends_too_early_is_10_and_prints_the_line_that_waits_on() {
    let clock = ManualClock::default();
    let stand = Stand::with(SandboxOptions {
        delay: JobDelay::Fixed(Duration::from_secs(3600)),
        plan: Plan::Off,
        clock: Clock::Manual(clock.clone()),
        ..SandboxOptions::default()
    });
    let recording = sample("project.wav");
    let args = ["analyze", &recording, "--sign", "stress", "--deadline", "3s"];
    let said = stderr(&mut stand.jobferry(&args), 10);
    assert!(said.contains("did not end within 3 s"), "{said}");
    let line = said.lines().last().unwrap();
    assert!(line.starts_with("jobferry wait '{"), "{said}");
    let id = stand.submit(&recording);
    let args = ["wait", &id, "--deadline", "1.5", "-o", "json", "-q"];
    let told: serde_json::Value =
        serde_json::from_str(&stderr(&mut stand.jobferry(&args), 10)).unwrap();
    assert!(told["message"].as_str().unwrap().contains("within 1.5 s"), "{told}");
    assert!(told["command"].as_str().unwrap().starts_with("jobferry wait '{"), "{told}");
}

#[test]
fn a_single_item_fails_by_its_kind_and_several_by_their_number() {
    let stand = Stand::new();
    stand.sandbox.set_credits(1);
    let (first, second) = (sample("diary.flac"), sample("project.wav"));
    let args = ["submit", &first, &second, "--sign", "stress", "--jobs", "1"];
    let said = stderr(&mut stand.jobferry(&args), 3);
    assert!(said.contains("1 of 2 failed"), "{said}");
    assert_eq!(stand.sandbox.jobs_created(), 1);
}

#[test]
fn help_names_every_exit_code() {
    jobferry(&["--help"])
        .assert()
        .success()
        .stdout(contains("  6    the rate limit"))
        .stdout(contains("  130  interrupted"));
}
