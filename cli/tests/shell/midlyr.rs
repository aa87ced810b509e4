//! `midlyr`.

use jobferry_sandbox::{Action, Fault};
use predicates::str::contains;
use serde_json::Value;

use crate::stand::{Stand, documented, jobferry, json, stderr, stdout};

const ADVERT: &str = "Earn 12 % without any risk! __score_75__";

fn screen<'a>(text: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["midlyr", "screen", text, "--scenario", "marketing_asset"], more].concat()
}

#[test]
fn the_sandbox_option_needs_nothing_else() {
    jobferry(&screen(ADVERT, &["--sandbox"]))
        .assert()
        .success()
        .stdout(contains("SANDBOX: scores, findings and regulations are stand-ins"))
        .stdout(contains("Risk score          75 of 100, high\n"));
    jobferry(&["midlyr", "regulations", "--sandbox"]).assert().success();
}

#[test]
fn findings_read_like_findings() {
    let stand = Stand::new();
    let printed = stdout(&mut stand.jobferry(&screen(ADVERT, &[])));
    for expected in
        ["screen_analysis\n", "\nWeight  Finding\n", "\np1 ", "  “", "\nJob   ", "\nTook  "]
    {
        assert!(printed.contains(expected), "{expected:?} in\n{printed}");
    }
    assert!(printed.lines().all(|line| line.trim_end() == line), "{printed}");
}

#[test]
fn what_is_submitted_can_be_waited_for_and_looked_at() {
    let stand = Stand::new();
    let args = ["midlyr", "submit", ADVERT, "--scenario", "marketing_asset"];
    let handle = json(&mut stand.jobferry(&args));
    let id = handle["id"].as_str().unwrap();
    let waited = json(&mut stand.jobferry(&["midlyr", "wait", id]));
    assert_eq!(waited["result"]["riskScore"], 75);
    assert_eq!(json(&mut stand.jobferry(&["midlyr", "job", id])), waited);
    stand.jobferry(&["midlyr", "job", id]).assert().success().stdout(contains("75 of 100"));
}

#[test]
fn a_text_is_an_argument_a_file_or_stdin_and_reaches_the_vendor_unchanged() {
    let stand = Stand::new();
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("advert.txt");
    std::fs::write(&file, " From a file.\n").unwrap();
    let file = file.display().to_string();
    stand.jobferry(&screen(&file, &["From an argument.", "-o", "ndjson"])).assert().success();
    let piped = ["midlyr", "risk", "--scenario", "a_new_one", "--anyway"];
    // The sandbox knows no such scenario, so it says what it got.
    stand
        .jobferry(&piped)
        .write_stdin("Piped.")
        .assert()
        .code(1)
        .stderr(contains("There is no scenario a_new_one"));

    let said = stderr(&mut stand.jobferry(&screen("adverd.txt", &[])), 1);
    assert!(said.contains("adverd.txt: there is no such file"), "{said}");
    for misspelt in ["an adverd.txt", "/no such/advert", "./my advert"] {
        let said = stderr(&mut stand.jobferry(&screen(misspelt, &[])), 1);
        assert!(said.contains("there is no such file") && said.contains("stdin (-)"), "{said}");
    }
    let fields = stand.sandbox.requests().into_iter().flat_map(|request| request.fields);
    let sent: Vec<Value> = fields
        .filter(|(name, _)| name == "content")
        .map(|(_, content)| serde_json::from_str(&content).unwrap())
        .collect();
    assert_eq!(sent.len(), 3, "{sent:?}");
    for expected in [" From a file.\n", "From an argument.", "Piped."] {
        assert!(sent.iter().any(|content| content["text"] == expected), "{sent:?}");
    }
}

#[test]
fn several_keep_their_order_and_a_failure_keeps_its_place() {
    let stand = Stand::new();
    let texts = ["It will fail. __fail__", ADVERT, "-o", "json"];
    let outcome = stand.jobferry(&screen("All is well. __score_3__", &texts)).assert().code(3);
    let jobs: Vec<Value> = serde_json::from_slice(&outcome.get_output().stdout).unwrap();
    assert_eq!(jobs[0]["result"]["riskScore"], 3);
    assert_eq!(jobs[1], Value::Null);
    assert_eq!(jobs[2]["result"]["riskScore"], 75);
    outcome.stderr(contains(r#""message":"1 of 3 failed""#));
}

#[test]
fn a_failed_job_is_1_and_says_the_vendors_reason() {
    let stand = Stand::new();
    let said = stderr(&mut stand.jobferry(&screen("It will fail. __fail__", &[])), 1);
    assert!(said.contains("failed: analysis_failed"), "{said}");
    assert!(said.contains("  token: {\"jobferry\":1,\"vendor\":\"midlyr\""), "{said}");
    // A scoring fails inside an answer of 200.
    let risk = ["midlyr", "risk", "It will fail. __fail__", "--scenario", "generic", "-o", "json"];
    let told: Value = serde_json::from_str(&stderr(stand.jobferry(&risk).arg("-q"), 1)).unwrap();
    assert_eq!(told["kind"], "job_failed");
}

#[test]
fn a_scoring_is_answered_at_once() {
    let stand = Stand::new();
    let args = ["midlyr", "risk", ADVERT, "--scenario", "marketing_asset"];
    stand.jobferry(&args).assert().success().stdout(contains("75 of 100, high"));
    assert_eq!(stand.paths("GET"), [""; 0]);
}

#[test]
fn a_lost_submission_is_7_and_the_line_on_stderr_looks_for_it() {
    let stand = Stand::new();
    let said = stderr(&mut stand.jobferry(&screen("Lost. Quite lost. __lost__", &[])), 7);
    let line = said.lines().last().unwrap();
    let token = line.strip_prefix("jobferry midlyr reconcile '").expect(line);
    let reconcile = ["midlyr", "reconcile", token.strip_suffix('\'').unwrap()];
    let said = stderr(&mut stand.jobferry(&reconcile), 7);
    assert!(said.contains("this job may be it: job_") && !said.contains("length"), "{said}");
    assert!(said.contains("jobferry midlyr job 'job_"), "{said}");
    stand.sandbox.reset();
    stand.jobferry(&reconcile).assert().code(8);
}

#[test]
fn the_key_is_shown_as_asked_and_refused_ones_are_4() {
    let stand = Stand::new();
    stand.sandbox.script(Fault::on("GET", "*", Action::answer_with(404)).times(1));
    stand.jobferry(&["midlyr", "jobs", "--auth", "bearer"]).assert().code(1);
    stand.jobferry(&["midlyr", "jobs", "--auth", "bearer"]).assert().success();
    let mut wrong = stand.jobferry(&["midlyr", "jobs"]);
    let said = stderr(wrong.env("MIDLYR_API_KEY", "mlyr_wrong"), 4);
    assert!(!said.contains("mlyr_wrong"), "{said}");
    let said = stderr(&mut jobferry(&["midlyr", "jobs"]), 2);
    assert!(said.contains("MIDLYR_API_KEY"), "{said}");
}

#[test]
fn jobs_are_listed_by_page_by_filter_and_all() {
    let stand = Stand::new();
    stdout(&mut stand.jobferry(&screen("A first text.", &["A second text."])));
    let risk = ["midlyr", "risk", "A third text.", "--scenario", "generic"];
    stdout(&mut stand.jobferry(&risk));
    let listed = |args: &[&str]| stdout(&mut stand.jobferry(&[&["midlyr", "jobs"], args].concat()));
    assert_eq!(listed(&["-o", "ndjson"]).lines().count(), 3);
    assert_eq!(listed(&["--all", "-o", "ndjson"]).lines().count(), 3);
    assert_eq!(listed(&["--limit", "1", "-o", "ndjson"]).lines().count(), 1);
    assert_eq!(listed(&["--type", "risk_assessment", "-o", "ndjson"]).lines().count(), 1);
    assert!(listed(&["--start", "2100-01-01T00:00:00Z"]).contains("no jobs"));
    assert!(listed(&[]).contains("screen_analysis  succeeded"), "{}", listed(&[]));
    let page: Value = serde_json::from_str(&listed(&["-o", "json"])).unwrap();
    assert!(page["pagination"].is_object(), "{page}");
}

#[test]
fn the_library_is_listed_read_and_asked() {
    let stand = Stand::new();
    let table = stdout(&mut stand.jobferry(&["midlyr", "regulations", "--all"]));
    let id = table.lines().nth(1).unwrap().split_whitespace().next().unwrap();
    let particulars = stdout(&mut stand.jobferry(&["midlyr", "regulation", id]));
    assert!(particulars.contains("\nIssued by "), "{particulars}");

    let text = stdout(&mut stand.jobferry(&["midlyr", "regulation", id, "--text"]));
    let slices = ["midlyr", "regulation", id, "--text"];
    let slices = json(&mut stand.jobferry(&slices));
    let pieces = slices.as_array().unwrap().iter();
    let whole: String = pieces.map(|slice| slice["content"]["text"].as_str().unwrap()).collect();
    assert_eq!(text.trim_end(), whole.trim_end());

    let query = ["midlyr", "query", "What does an advertisement say about costs?", "--limit", "1"];
    let found = json(&mut stand.jobferry(&query));
    assert_eq!(found["results"].as_array().unwrap().len(), 1);
    stand.jobferry(&query).assert().success().stdout(contains("“"));
    stand.jobferry(&["midlyr", "regulation", "no-such"]).assert().code(1);
}

#[test]
fn an_event_becomes_one_ticket_under_its_name() {
    let stand = Stand::new();
    let args = ["midlyr", "event", "--scenario", "complaint", "--external-ref", "crm-1"];
    let report = || {
        let mut command = stand.jobferry(&args);
        command.write_stdin("The fee was never named.");
        command
    };
    assert_eq!(json(&mut report())["created"], true);
    assert_eq!(json(&mut report())["created"], false);
    report().assert().stdout(contains("Ticket              "));

    let sample: Value =
        serde_json::from_str(&documented("midlyr/event_request_json.json")).unwrap();
    let mut signal = stand.jobferry(&[&args[..], &["--json"]].concat());
    signal.write_stdin(sample["content"]["json"].to_string()).assert().success();
    let mut broken = stand.jobferry(&[&args[..], &["--json"]].concat());
    broken.write_stdin("{\n  \"a\": }").assert().code(1).stderr(contains("line 2"));
}
