//! `idunox`.

use std::io::{BufRead, BufReader};
use std::time::Duration;

use jobferry::clock::{Clock, ManualClock};
use jobferry_sandbox::{Action, Fault, JobDelay, Plan, SandboxOptions};
use predicates::prelude::*;
use predicates::str::contains;
use serde_json::Value;

use crate::stand::{Stand, documented, jobferry, json, stderr, stdout};

/// The documented submission under another name, in a file.
fn submission(name: &str) -> (tempfile::TempDir, String) {
    let mut request: Value =
        serde_json::from_str(&documented("idunox/submission_request.json")).unwrap();
    request["partnerSubmissionId"] = name.into();
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("submission.json");
    std::fs::write(&file, request.to_string()).unwrap();
    let path = file.display().to_string();
    (directory, path)
}

/// Submits and returns the identifier of the submission.
fn submit(stand: &Stand, name: &str) -> String {
    let (_directory, file) = submission(name);
    let accepted = json(&mut stand.jobferry(&["idunox", "submit", &file]));
    accepted["submissionId"].as_str().unwrap().to_owned()
}

#[test]
fn the_sandbox_option_needs_nothing_else() {
    let (_directory, file) = submission("visit-1");
    jobferry(&["idunox", "submit", &file, "--wait", "--sandbox"])
        .assert()
        .success()
        .stdout(contains("visit-1  completed\n").and(contains("run_inference")))
        .stdout(contains("Score"));
}

#[test]
fn a_submission_is_waited_for_and_its_result_fetched() {
    let stand = Stand::new();
    let id = submit(&stand, "visit-1");
    let ended = json(&mut stand.jobferry(&["idunox", "wait", &id]));
    assert_eq!(ended["status"], "completed");
    assert_eq!(json(&mut stand.jobferry(&["idunox", "submission", &id])), ended);

    let result_id = ended["resultId"].as_str().unwrap();
    let result = json(&mut stand.jobferry(&["idunox", "result", result_id]));
    assert_eq!(result["submissionId"], id.as_str());
    let address = result["artifacts"]["items"][0]["access"]["downloadUrl"].as_str().unwrap();
    stand
        .jobferry(&["idunox", "result", result_id])
        .assert()
        .success()
        .stdout(contains("Score").and(contains(result_id)))
        .stdout(contains(address).not());

    let job_id = ended["jobs"][4]["jobId"].as_str().unwrap();
    let job = json(&mut stand.jobferry(&["idunox", "job", job_id]));
    assert_eq!(job["type"], "pipeline.run_inference");
    assert_eq!(json(&mut stand.jobferry(&["idunox", "wait-job", job_id])), job);
    let text = ["idunox", "job", job_id];
    stand.jobferry(&text).assert().success().stdout(contains("run_inference  succeeded\n"));
}

#[test]
fn a_wait_prints_the_scores_of_each_submission() {
    let stand = Stand::new();
    let ids = [submit(&stand, "visit-1"), submit(&stand, "visit-2")];
    let printed = stdout(&mut stand.jobferry(&["idunox", "wait", &ids[0], &ids[1]]));
    for name in ["visit-1", "visit-2"] {
        let (_, behind) = printed.split_once(&format!("{name}  completed\n")).unwrap();
        let steps = behind.find("run_inference").unwrap();
        assert!(behind.find("Score").is_some_and(|scores| scores > steps), "{printed}");
    }
    assert_eq!(printed.matches("Score").count(), 2, "{printed}");

    // The result is asked for a second time only by the command that is named.
    stand.sandbox.script(Fault::on("GET", "*/results/*", Action::answer_with(404)));
    let waited = stand.jobferry(&["idunox", "wait", &ids[0]]).assert().success();
    waited.stdout(contains("visit-1  completed\n")).stderr(contains("jobferry idunox result "));
}

#[test]
fn steps_are_told_on_stderr() {
    let clock = ManualClock::default();
    let stand = Stand::with(SandboxOptions {
        delay: JobDelay::Fixed(Duration::from_secs(80)),
        plan: Plan::Off,
        clock: Clock::Manual(clock.clone()),
        ..SandboxOptions::default()
    });
    let (_directory, file) = submission("visit-1");
    let mut command = stand.process(&["idunox", "submit", &file, "--wait", "-o", "json"]);
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut told = |awaited: &str| lines.any(|line| line.starts_with(awaited));
    assert!(told("visit-1: accepted as submission "));
    clock.advance(Duration::from_secs(35));
    assert!(told("visit-1: 2 of 7 steps done, "));
    clock.advance(Duration::from_secs(45));
    assert!(child.wait_with_output().unwrap().status.success());
}

#[test]
fn a_submission_that_fails_is_1_with_the_reasons_of_its_jobs() {
    let stand = Stand::new();
    for name in ["visit-1__dead_letter__", "visit-2__rejected__"] {
        let (_directory, file) = submission(name);
        let args = ["idunox", "submit", &file, "--wait", "-q", "-o", "json"];
        let told: Value = serde_json::from_str(&stderr(&mut stand.jobferry(&args), 1)).unwrap();
        assert_eq!(told["kind"], "job_failed", "{told}");
    }
    let id = submit(&stand, "visit-3__dead_letter__");
    let said = stderr(&mut stand.jobferry(&["idunox", "wait", &id]), 1);
    assert!(said.contains("pipeline.run_inference: "), "{said}");
    let failed = ["idunox", "submission", &id];
    stand.jobferry(&failed).assert().success().stdout(contains("dead_letter"));
}

#[test]
fn the_same_key_with_something_else_is_refused_and_explained() {
    let stand = Stand::new();
    let submit = |name: &str| {
        let (_directory, file) = submission(name);
        let args = ["idunox", "submit", &file, "--idempotency-key", "key-1"];
        let mut command = stand.jobferry(&args);
        command.args(["--correlation-id", "corr-1", "-q", "-o", "json"]).assert()
    };
    let first = submit("visit-1").success().get_output().stdout.clone();
    assert_eq!(submit("visit-1").success().get_output().stdout, first);
    submit("visit-2").code(1).stderr(contains(r#""kind":"conflict""#).and(contains("key-1")));
    assert_eq!(stand.sandbox.jobs_created(), 1);
    let headers = &stand.sandbox.requests()[0].headers;
    assert!(headers.contains(&("x-correlation-id".into(), "corr-1".into())), "{headers:?}");
}

#[test]
fn what_is_wrong_in_a_file_is_named_with_its_place_before_anything_is_sent() {
    let stand = Stand::new();
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("submission.json");
    let path = file.display().to_string();
    let said_of = |text: &str| {
        std::fs::write(&file, text).unwrap();
        stderr(&mut stand.jobferry(&["idunox", "submit", &path]), 1)
    };
    let broken = said_of("{\n  \"schemaVersion\": ,\n}");
    assert!(broken.contains("submission.json: ") && broken.contains("line 2"), "{broken}");
    let good = documented("idunox/submission_request.json");
    let unknown = said_of(&good.replace("\"partnerSubjectId\"", "\"partnerSubject\""));
    assert!(unknown.contains("unknown field `partnerSubject`"), "{unknown}");
    assert!(unknown.contains("submission.json: at /partnerSubject: "), "{unknown}");
    assert!(stand.sandbox.requests().is_empty());
    stderr(&mut stand.jobferry(&["idunox", "submit", "nowhere.json"]), 1);
}

#[test]
fn a_submission_may_come_through_a_pipe_and_a_lost_answer_counts_once() {
    let stand = Stand::new();
    stand.sandbox.script(Fault::on("POST", "*", Action::Close {}).after_acceptance());
    let mut command = stand.jobferry(&["idunox", "submit", "-", "-o", "json"]);
    command.write_stdin(documented("idunox/submission_request.json")).assert().success();
    assert_eq!(stand.paths("POST").len(), 2);
    assert_eq!(stand.sandbox.jobs_created(), 1);
}

#[test]
fn refused_keys_are_4_and_missing_ones_2() {
    let stand = Stand::new();
    let look = ["idunox", "submission", "22222222-2222-4222-8222-222222222222"];
    stderr(stand.jobferry(&look).env("IDUNOX_API_KEY", "wrong"), 4);
    let said = stderr(&mut jobferry(&look), 2);
    assert!(said.contains("IDUNOX_API_KEY"), "{said}");
}
