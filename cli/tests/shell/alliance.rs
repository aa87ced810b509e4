//! `alliance`.

use std::time::Duration;

use jobferry_sandbox::{
    Action, AllianceOptions, AllianceStyle, Fault, JobDelay, Plan, SandboxOptions,
};
use predicates::prelude::*;
use predicates::str::contains;
use serde_json::{Value, json as value};

use crate::stand::{Stand, jobferry, json, stderr};

const ASSESSMENT: &str = "f0e1d2c3-b4a5-4968-8776-655443322110";
const DOCUMENT: &str = "0a1b2c3d-4e5f-4607-8899-aabbccddeeff";

fn preview<'a>(prompt: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["alliance", "preview", "--system", "You review plans.", "--prompt", prompt], more].concat()
}

#[test]
fn the_sandbox_option_needs_nothing_else() {
    jobferry(&preview("Name the risks of {{plan}}.", &["--var", "plan=dams", "--sandbox"]))
        .assert()
        .success()
        .stdout(contains("preview  AI_PREVIEW\n").and(contains("SANDBOX")))
        .stdout(contains("Name the risks of dams."));
}

#[test]
fn prompts_come_from_files_and_everything_given_is_sent() {
    let stand = Stand::new();
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("prompt.txt");
    std::fs::write(&file, "What of {{a}} and {{b}}?").unwrap();
    let file = file.display().to_string();
    let more = ["--var", "a=1", "--var", "b=2=2", "--persona", "An agronomist", "--source", "S1"];
    let job = json(&mut stand.jobferry(&preview(&file, &more)));
    assert_eq!(job["status"], "COMPLETED");
    let fields = &stand.sandbox.requests()[0].fields;
    let sent = |name: &str| fields.iter().find(|(field, _)| field == name).unwrap().1.as_str();
    let parsed = |name: &str| serde_json::from_str::<Value>(sent(name)).unwrap();
    assert_eq!(sent("userPromptTemplate"), "What of {{a}} and {{b}}?");
    assert_eq!(parsed("variables"), value!({"a": "1", "b": "2=2"}));
    assert_eq!(parsed("context"), value!({"persona": "An agronomist", "sources": ["S1"]}));
    jobferry(&preview("Name it.", &["--var", "a"])).assert().code(2);
    let said = stderr(&mut jobferry(&preview("{{a}}, {{b}}, {{ c }}", &["--var", "b=1"])), 2);
    assert!(said.contains("not given: a, c; add --var a=VALUE"), "{said}");
}

#[test]
fn every_task_is_submitted_waited_for_and_looked_at() {
    let stand = Stand::new();
    for (args, kind) in [
        (&["alliance", "parse", ASSESSMENT, DOCUMENT][..], "PARSE_DOCUMENT"),
        (&["alliance", "risk", ASSESSMENT], "RISK_ANALYSIS"),
        (&["alliance", "report", ASSESSMENT], "REPORT_GENERATION"),
    ] {
        let job = json(&mut stand.jobferry(args));
        assert_eq!(job["type"], kind);
        assert_eq!(job["status"], "COMPLETED");
        stand.jobferry(args).assert().success().stdout(contains(kind));
    }
    let accepted = json(&mut stand.jobferry(&preview("Name the risks.", &["--no-wait"])));
    let id = accepted["data"]["jobId"].as_str().unwrap();
    let waited = json(&mut stand.jobferry(&["alliance", "wait", id]));
    assert_eq!(json(&mut stand.jobferry(&["alliance", "job", id])), waited);
}

#[test]
fn an_identifier_as_bare_text_is_printed_as_a_document() {
    let stand = Stand::with(SandboxOptions {
        delay: JobDelay::Instant,
        plan: Plan::Off,
        alliance: AllianceOptions { style: AllianceStyle::Source, ..AllianceOptions::default() },
        ..SandboxOptions::default()
    });
    let parse = ["alliance", "parse", ASSESSMENT, DOCUMENT];
    let accepted = json(stand.jobferry(&parse).arg("--no-wait"));
    let id = accepted["jobId"].as_str().unwrap();
    assert_eq!(json(&mut stand.jobferry(&["alliance", "wait", id]))["status"], "COMPLETED");
}

#[test]
fn a_failed_job_is_1_and_says_the_tools_reason() {
    let stand = Stand::new();
    let args = preview("It will fail. __fail__", &["-q", "-o", "json"]);
    let told: Value = serde_json::from_str(&stderr(&mut stand.jobferry(&args), 1)).unwrap();
    assert_eq!(told["kind"], "job_failed");
    assert!(told["token"].as_str().unwrap().contains(r#""vendor":"alliance""#), "{told}");
}

#[test]
fn what_is_no_uuid_is_not_sent() {
    let stand = Stand::new();
    for args in [&["alliance", "risk", "7"][..], &["alliance", "job", "7"]] {
        let said = stderr(&mut stand.jobferry(args), 1);
        assert!(said.contains("is no UUID"), "{said}");
    }
    assert!(stand.sandbox.requests().is_empty());
}

#[test]
fn a_token_that_is_refused_in_the_middle_of_a_wait_is_renewed_by_the_command_once() {
    let stand = Stand::with(SandboxOptions {
        delay: JobDelay::Fixed(Duration::from_millis(500)),
        plan: Plan::Off,
        ..SandboxOptions::default()
    });
    stand.sandbox.script(Fault::on("GET", "/api/jobs/*", Action::answer_with(401)).times(1));
    let directory = tempfile::tempdir().unwrap();
    let runs = directory.path().join("runs");
    let command =
        format!("echo run >> '{}'; echo {}", runs.display(), stand.sandbox.alliance_token());
    stand.jobferry(&preview("Name the risks.", &["--token-command", &command])).assert().success();
    assert_eq!(std::fs::read_to_string(&runs).unwrap(), "run\n");

    // Without a token the command gives the first one too.
    let mut without = stand.jobferry(&["alliance", "risk", ASSESSMENT]);
    without.env_remove("ALLIANCE_TOKEN").args(["--token-command", &command]).assert().success();
}

#[test]
fn the_doctor_asks_the_command_once() {
    let stand = Stand::new();
    let directory = tempfile::tempdir().unwrap();
    let runs = directory.path().join("runs");
    let command =
        format!("echo run >> '{}'; echo {}", runs.display(), stand.sandbox.alliance_token());
    let mut doctor = stand.jobferry(&["alliance", "doctor", "--token-command", &command]);
    doctor.env_remove("ALLIANCE_TOKEN").assert().success();
    assert_eq!(std::fs::read_to_string(&runs).unwrap(), "run\n");
}

#[test]
fn without_a_command_that_works_a_refused_token_is_4() {
    let stand = Stand::new();
    let mut refused = stand.jobferry(&["alliance", "risk", ASSESSMENT]);
    let said = stderr(refused.env("ALLIANCE_TOKEN", "ey.wrong"), 4);
    assert!(!said.contains("ey.wrong"), "{said}");
    for (command, why) in [("exit 3", "exit status: 3"), ("true", "printed nothing")] {
        let mut failing = stand.jobferry(&["alliance", "risk", ASSESSMENT]);
        failing.env("ALLIANCE_TOKEN", "ey.wrong").args(["--token-command", command]);
        let said = stderr(&mut failing, 4);
        assert!(said.contains("--token-command") && said.contains(why), "{said}");
    }
    let unset = jobferry(&["alliance", "risk", ASSESSMENT, "--base-url", "http://127.0.0.1:1"])
        .assert()
        .code(2)
        .get_output()
        .stderr
        .clone();
    assert!(String::from_utf8(unset).unwrap().contains("ALLIANCE_TOKEN"));
}
