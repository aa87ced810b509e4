//! `api`.

use std::path::PathBuf;
use std::time::Duration;

use jobferry::clock::{Clock, ManualClock};
use jobferry_sandbox::{Action, Fault, JobDelay, Plan, SandboxOptions};
use predicates::prelude::*;
use predicates::str::contains;
use serde_json::Value;
use tempfile::TempDir;

use crate::interruptions::interrupt;
use crate::stand::{Stand, jobferry, json, sample, stderr, stdout};

/// What `api show` prints of a vendor, in a file.
fn shown(vendor: &str) -> (TempDir, String) {
    written(&stdout(&mut jobferry(&["api", "show", vendor])))
}

fn written(text: &str) -> (TempDir, String) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("mine.toml");
    std::fs::write(&path, text).unwrap();
    let path = path.display().to_string();
    (directory, path)
}

fn example(name: &str) -> String {
    let examples = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/apis"));
    examples.join(name).display().to_string()
}

const CONTENT: &str = r#"content={"type":"text","text":"No risk at all! __score_75__"}"#;

fn screen<'a>(file: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let fields = ["--field", "scenario=marketing_asset", "--field", CONTENT];
    [&["api", "run", file, "screen"], &fields[..], more].concat()
}

#[test]
fn every_vendor_that_is_shown_passes_the_check() {
    for vendor in ["amplifier", "midlyr", "idunox", "idunox-job", "alliance"] {
        let (_directory, file) = shown(vendor);
        let printed = stdout(&mut jobferry(&["api", "check", &file]));
        assert!(printed.contains("\nJob                 GET /"), "{printed}");
        assert_eq!(json(&mut jobferry(&["api", "check", &file]))["valid"], true);
    }
    for name in ["assemblyai.toml", "replicate.toml", "renderfarm.toml"] {
        jobferry(&["api", "check", &example(name)]).assert().success();
    }
}

#[test]
fn every_mistake_has_its_line() {
    let text = std::fs::read_to_string(example("renderfarm.toml")).unwrap();
    let text = text.replace("{job_id}", "{id}").replace("\"/render/state\"", "\"render.state\"");
    let line = |part: &str| 1 + text.lines().position(|line| line.contains(part)).unwrap();
    let (_directory, file) = written(&text);
    let problems = jobferry(&["api", "check", &file]).assert().code(1);
    let printed = String::from_utf8(problems.get_output().stdout.clone()).unwrap();
    assert!(printed.contains(&format!("line {}: `job.path`", line("/{id}"))), "{printed}");
    assert!(printed.contains(&format!("line {}: `job.status`", line("render.state"))), "{printed}");
    assert!(printed.contains("\"/render/state\""), "{printed}");
    let output = jobferry(&["api", "check", &file, "-o", "json"]).assert().code(1);
    let checked: Value = serde_json::from_slice(&output.get_output().stdout).unwrap();
    assert_eq!(checked["problems"][0]["line"], line("/{id}"));
    let told = stderr(&mut jobferry(&["api", "run", &file]), 2);
    assert!(told.contains("job.path"), "{told}");
}

#[test]
fn a_described_job_runs_and_can_be_waited_for_and_tried() {
    let stand = Stand::new();
    let (_directory, file) = shown("midlyr");
    let ran = json(&mut stand.jobferry(&screen(&file, &[])));
    assert_eq!(ran["result"]["riskScore"], 75);
    let id = ran["id"].as_str().unwrap();
    let printed = stdout(&mut stand.jobferry(&["api", "wait", &file, "--job", id]));
    assert!(printed.contains("Status              succeeded\n"), "{printed}");
    assert!(printed.contains("\"riskScore\": 75"), "{printed}");
    let printed = stdout(&mut stand.jobferry(&["api", "try", &file, "--job", id]));
    for expected in
        ["job.status        /status     \"succeeded\"", "State               succeeded (succeeded)"]
    {
        assert!(printed.contains(expected), "{expected:?} in\n{printed}");
    }
}

#[test]
fn the_sandbox_option_is_for_the_vendors_that_are_built_in() {
    let (_directory, file) = shown("midlyr");
    let mut run = jobferry(&screen(&file, &["--sandbox"]));
    run.assert().success().stdout(contains("SANDBOX: ").and(contains("\"riskScore\": 75")));
    let told = stderr(&mut jobferry(&["api", "run", &example("renderfarm.toml"), "--sandbox"]), 2);
    assert!(told.contains("does not stand in for"), "{told}");
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_prints_the_line_that_goes_on() {
    let clock = ManualClock::default();
    let stand = Stand::with(SandboxOptions {
        delay: JobDelay::Fixed(Duration::from_secs(3600)),
        plan: Plan::Off,
        clock: Clock::Manual(clock.clone()),
        ..SandboxOptions::default()
    });
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("the vendor's own.toml");
    std::fs::write(&file, stdout(&mut jobferry(&["api", "show", "midlyr"]))).unwrap();
    let file = file.display().to_string();
    let run = stand.process(&screen(&file, &[])).spawn().unwrap();
    let (code, left, _) = interrupt(run, "-INT", "accepted as job");
    assert_eq!(code, Some(130));
    let line = left.last().unwrap();
    assert!(line.starts_with("jobferry api wait '"), "{left:?}");

    clock.advance(Duration::from_secs(3600));
    let binary = std::path::Path::new(env!("CARGO_BIN_EXE_jobferry"));
    let mut shell = assert_cmd::Command::new("/bin/sh");
    shell.env_clear().env("PATH", binary.parent().unwrap()).envs(stand.sandbox.environment());
    shell.args(["-c", line]).assert().success().stdout(contains("\"riskScore\": 75"));
}

#[test]
fn a_file_goes_along() {
    let stand = Stand::new();
    let (_directory, file) = shown("amplifier");
    let recording = sample("project.wav");
    let args = ["api", "run", &file, "use_case", "--field", "use_case=wellness"];
    let args = [&args[..], &["--file", &recording, "--plan", "off"]].concat();
    assert_eq!(json(&mut stand.jobferry(&args))["status"], "done");
    let told = stderr(&mut stand.jobferry(&args[..6]), 1);
    assert!(told.contains("needs a file"), "{told}");
}

#[test]
fn a_place_that_finds_nothing_fails_the_trial() {
    let stand = Stand::new();
    let (_directory, file) = shown("midlyr");
    let ran = json(&mut stand.jobferry(&screen(&file, &[])));
    let text = std::fs::read_to_string(&file).unwrap();
    let (_wrong, wrong) = written(&text.replace("status = \"/status\"", "status = \"/state\""));
    stand
        .jobferry(&["api", "try", &wrong, "--job", ran["id"].as_str().unwrap()])
        .assert()
        .code(1)
        .stdout(contains("nothing, and it is needed").and(contains("unknown: there is no word")));
    let (_other, other) =
        written(&text.replace("succeeded = \"succeeded\"", "succeeded = \"done\""));
    stand
        .jobferry(&["api", "try", &other, "--job", ran["id"].as_str().unwrap()])
        .assert()
        .success()
        .stdout(contains("\"succeeded\" stands nowhere in [states]"));
}

#[test]
fn errors_end_with_the_codes_of_the_other_commands() {
    let stand = Stand::new();
    let (_directory, file) = shown("midlyr");
    let told = stderr(&mut jobferry(&screen(&file, &[])), 2);
    assert!(told.contains("MIDLYR_API_KEY"), "{told}");
    stderr(&mut stand.jobferry(&["api", "try", &file, "--job", "nope"]), 1);
    let lost = Fault::on("POST", "*/screen", Action::Close {}).after_acceptance();
    stand.sandbox.script(lost);
    let told = stderr(&mut stand.jobferry(&screen(&file, &["--on-unknown", "error"])), 7);
    assert!(told.contains("may have been accepted"), "{told}");
}

#[test]
fn a_variable_of_something_else_is_sent_when_it_is_allowed_only() {
    let stand = Stand::new();
    let text = stdout(&mut jobferry(&["api", "show", "midlyr"]));
    let auth = "variable = \"AWS_SECRET_ACCESS_KEY\"\ncredential = \"api_key\"";
    assert!(text.contains("credential = \"api_key\""), "{text}");
    let (_directory, file) = written(&text.replace("credential = \"api_key\"", auth));
    let key = stand.sandbox.midlyr_key().to_owned();
    let run = |more: &[&str]| {
        let mut run = stand.jobferry(&screen(&file, more));
        run.env("AWS_SECRET_ACCESS_KEY", &key);
        run
    };
    let said = stderr(&mut run(&[]), 2);
    assert!(said.contains("would send AWS_SECRET_ACCESS_KEY to 127.0.0.1"), "{said}");
    assert!(said.contains("--allow-variable AWS_SECRET_ACCESS_KEY"), "{said}");
    assert!(stand.sandbox.requests().is_empty());
    for command in ["wait", "try"] {
        let mut other = stand.jobferry(&["api", command, &file, "--job", "a"]);
        stderr(other.env("AWS_SECRET_ACCESS_KEY", &key), 2);
    }
    assert!(stand.sandbox.requests().is_empty());
    run(&["--allow-variable", "AWS_SECRET_ACCESS_KEY"])
        .assert()
        .success()
        .stderr(contains("AWS_SECRET_ACCESS_KEY goes to 127.0.0.1\n"));
}

#[test]
fn the_name_of_a_built_in_vendor_does_not_send_its_key_elsewhere() {
    let text = stdout(&mut jobferry(&["api", "show", "midlyr"]));
    let elsewhere = text.lines().map(|line| match line.starts_with("base_url") {
        true => "base_url = \"https://elsewhere.invalid\"",
        false => line,
    });
    let (_directory, file) = written(&elsewhere.collect::<Vec<_>>().join("\n"));
    let mut run = jobferry(&screen(&file, &[]));
    let said = stderr(run.env("MIDLYR_API_KEY", "mlyr_1"), 2);
    assert!(said.contains("would send MIDLYR_API_KEY to elsewhere.invalid"), "{said}");
}
