//! `api`.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::time::Duration;

use jobferry::clock::{Clock, ManualClock};
use jobferry_sandbox::{Action, Fault, JobDelay, Plan, SandboxOptions};
use predicates::prelude::*;
use predicates::str::contains;
use serde_json::Value;
use tempfile::TempDir;

use crate::interruptions::interrupt;
use crate::stand::{Stand, jobferry, json, sample, sample_as, stderr, stdout};

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
        let checked = json(&mut jobferry(&["api", "check", &file]));
        assert_eq!(checked, serde_json::json!({ "valid": true }), "{vendor}");
    }
    for name in ["assemblyai.toml", "replicate.toml", "renderfarm.toml"] {
        let checked = json(&mut jobferry(&["api", "check", &example(name)]));
        assert_eq!(checked, serde_json::json!({ "valid": true }), "{name}");
    }
}

#[test]
fn every_mistake_of_every_kind_is_told_by_each_command() {
    let text = std::fs::read_to_string(example("renderfarm.toml")).unwrap();
    let text = text
        .replace("id = \"/render/number\"", "id = 7")
        .replace("progress =", "progres =")
        .replace("status = \"/render/state\"", "")
        .replace("\"/render/problem\"", "\"render.problem\"")
        .replace("\"broken\"", "\"rendered\"");
    let keys = ["job.id", "job.status", "job.error", "job.progres", "states"];
    let (_directory, file) = written(&text);
    let checked = jobferry(&["api", "check", &file, "-o", "json"]).assert().code(1);
    let checked: Value = serde_json::from_slice(&checked.get_output().stdout).unwrap();
    let problems = checked["problems"].as_array().unwrap();
    let mut told: Vec<&str> = problems.iter().map(|one| one["key"].as_str().unwrap()).collect();
    assert!(
        problems
            .iter()
            .all(|one| one["line"].as_u64() > Some(0) && one["column"].as_u64() > Some(0))
    );
    let printed = jobferry(&["api", "check", &file]).assert().code(1);
    let printed = String::from_utf8(printed.get_output().stdout.clone()).unwrap();
    for command in [&["api", "run", &file][..], &["api", "try", &file, "--job", "1"]] {
        let said = stderr(&mut jobferry(command), 2);
        for problem in problems {
            let message = problem["message"].as_str().unwrap();
            assert_eq!(
                (said.matches(message).count(), printed.matches(message).count()),
                (1, 1),
                "{said}"
            );
        }
    }
    told.sort_unstable();
    let mut expected = keys.to_vec();
    expected.sort_unstable();
    assert_eq!(told, expected);
}

#[test]
fn what_never_matches_is_warned_of() {
    let text = std::fs::read_to_string(example("renderfarm.toml")).unwrap();
    let text = text.replace("\"broken\"", "[\"broken\", \"Rendered\"]");
    let text = text.replace("\"/render/frames\"", "\"/render.frames\"");
    let (_directory, file) = written(&text);
    let checked = json(&mut jobferry(&["api", "check", &file]));
    assert_eq!(checked["valid"], true);
    let keys: Vec<&str> = checked["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["key"].as_str().unwrap())
        .collect();
    assert_eq!(keys, ["job.result", "states"]);
    let printed = stdout(&mut jobferry(&["api", "check", &file]));
    assert!(printed.contains("mine.toml: warning: line 13, column 10: "), "{printed}");
    assert!(
        printed.contains("\"/render/frames\"") && printed.contains("\"Rendered\""),
        "{printed}"
    );
    assert!(printed.contains("\nJob                 GET /"), "{printed}");
}

/// A vendor that answers every request with this document.
fn vendor(document: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream);
            let mut line = String::new();
            while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
                line.clear();
            }
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
            let length = document.len();
            let _ = write!(reader.get_mut(), "{head}Content-Length: {length}\r\n\r\n{document}");
        }
    });
    address
}

/// The description of a vendor that answers every request with this document.
fn described(document: &'static str) -> (TempDir, String) {
    written(&format!(
        "vendor = \"x\"\nbase_url = \"{}\"\n[job]\npath = \"/jobs/{{job_id}}\"\nid = \"/id\"\n\
         status = \"/status\"\nresult = \"/result\"\n[states]\nsucceeded = [\"done\", \"2\", \"true\"]\n",
        vendor(document)
    ))
}

#[test]
fn a_wait_says_at_the_first_look_what_the_description_gets_wrong() {
    for (document, what) in [
        (r#"{"id":"j1","status":"ended"}"#, "its status is \"ended\", which the description"),
        (r#"{"id":"j1","state":"done"}"#, "/status"),
    ] {
        let (_directory, file) = described(document);
        let wait = ["api", "wait", &file, "j1", "--poll-interval", "50ms", "--deadline", "1s"];
        let said = stderr(&mut jobferry(&wait), 10);
        let warned: Vec<&str> =
            said.lines().filter(|l| l.ends_with("; the wait goes on")).collect();
        assert!(matches!(warned[..], [line] if line.contains(what)), "{said}");
    }
}

#[test]
fn a_trial_and_a_wait_read_numbers_and_truths_as_they_are_written() {
    for (document, job, state) in [
        (r#"{"id":"j1","status":true,"result":{"a":1}}"#, "j1", "succeeded (true)"),
        (r#"{"id":"j1","status":2,"result":{"a":1}}"#, "j1", "succeeded (2)"),
        (
            r#"{"id":12345678901234567890123,"status":"done","result":{"a":98765432109876543210987}}"#,
            "12345678901234567890123",
            "succeeded (done)",
        ),
    ] {
        let (_directory, file) = described(document);
        let tried = ["api", "try", &file, "--job", job];
        let printed = stdout(&mut jobferry(&tried));
        assert!(printed.contains(&format!("State               {state}")), "{printed}");
        let printed = stdout(jobferry(&tried).args(["-o", "json"]));
        assert!(printed.contains(&format!("\"document\":{document}")), "{printed}");
        let found = document.split_once(':').unwrap().1.split(',').next().unwrap();
        assert!(printed.contains(&format!("\"place\":\"/id\",\"found\":{found}")), "{printed}");
        let waited = stdout(&mut jobferry(&["api", "wait", &file, "--job", job]));
        let result = document.split("\"a\":").nth(1).unwrap().trim_end_matches('}');
        assert!(waited.contains(&format!("\"a\": {result}\n")), "{waited}");
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
    assert!(
        printed.contains(&format!("line {}, column 8: `job.path`", line("/{id}"))),
        "{printed}"
    );
    assert!(
        printed.contains(&format!("line {}, column 10: `job.status`", line("render.state"))),
        "{printed}"
    );
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
    let printed = stdout(&mut stand.jobferry(&["api", "wait", &file, id]));
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
    for name in ["use_cases", "--plan=off"] {
        let told = stderr(&mut stand.jobferry(&["api", "run", &file, name]), 2);
        assert!(told.contains("condition"), "{told}");
    }
}

/// Runs a described submission whose answer is lost; the last line on stderr.
fn lost(stand: &Stand, file: &str) -> String {
    let (_directory, recording) = sample_as("visit__lost__.wav");
    let args = ["api", "run", file, "use_case", "--field", "use_case=wellness"];
    let args = [&args[..], &["--file", &recording, "--on-unknown", "error"]].concat();
    let told = stderr(&mut stand.jobferry(&args), 7);
    told.lines().last().unwrap().to_owned()
}

#[test]
fn the_last_line_settles_a_described_submission_whose_answer_was_lost() {
    let stand = Stand::new();
    let (_directory, file) = shown("amplifier");
    let line = lost(&stand, &file);
    let token = line.strip_prefix(&format!("jobferry api reconcile '{file}' '")).unwrap();
    let token = token.strip_suffix('\'').unwrap();
    let reconcile = ["api", "reconcile", &file, token];
    let found = json(&mut stand.jobferry(&reconcile));
    assert_eq!(found["use_case"], "wellness");

    lost(&stand, &file);
    let said = stderr(&mut stand.jobferry(&reconcile), 7);
    assert!(said.contains(&format!("jobferry api try '{file}' --job ID")), "{said}");
    assert!(said.ends_with(&format!("{line}\n")), "{said}");
    let id = found["job_id"].as_str().unwrap();
    let adopt = [&reconcile[..], &["--adopt", id]].concat();
    assert_eq!(json(&mut stand.jobferry(&adopt))["job_id"], id);
    stderr(&mut stand.jobferry(&[&reconcile[..], &["--nothing"]].concat()), 8);
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
