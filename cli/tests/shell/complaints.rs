//! Errors for programs: with `-o json` and `ndjson` each is one line of JSON on stderr.

use serde_json::{Value, json};

use crate::stand::{Stand, jobferry, sample, sample_as, stderr};

/// The lines of stderr, all of them JSON.
fn told(command: &mut assert_cmd::Command, code: i32) -> Vec<Value> {
    let said = stderr(command.arg("--quiet"), code);
    said.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

#[test]
fn an_error_is_one_object_with_what_is_known() {
    let stand = Stand::new();
    for format in ["json", "ndjson"] {
        let told = told(&mut stand.jobferry(&["job", "no-such-job", "-o", format]), 1);
        let [error] = told.as_slice() else { panic!("{told:?}") };
        assert_eq!(error["kind"], "not_found");
        assert_eq!(error["status"], 404);
        assert_eq!(error["code"], "NOT_FOUND");
        assert!(error["message"].as_str().unwrap().contains("no-such-job"), "{error}");
        assert_eq!(error.get("candidates"), None);
    }
}

#[test]
fn a_demanded_pause_is_a_number() {
    let stand = Stand::new();
    let (_directory, recording) = sample_as("visit__429__.wav");
    let args = ["submit", &recording, "--sign", "stress", "--max-retries", "0", "-o", "json"];
    let told = told(&mut stand.jobferry(&args), 6);
    assert_eq!(told[0]["kind"], "rate_limited");
    assert!(told[0]["retry_after_s"].as_f64().is_some(), "{told:?}");
}

#[test]
fn a_submission_in_doubt_carries_its_token_and_later_its_candidates() {
    let stand = Stand::new();
    let (_directory, recording) = sample_as("visit__lost__.wav");
    let args = ["submit", &recording, "--sign", "stress", "--on-unknown", "error", "-o", "json"];
    let [first, _] = [0, 1].map(|_| told(&mut stand.jobferry(&args), 7).remove(0));
    assert_eq!(first["kind"], "submit_unknown");
    assert!(first["cause"].is_string(), "{first}");

    let token = first["token"].as_str().unwrap();
    let told = told(&mut stand.jobferry(&["reconcile", token, "-o", "json"]), 7);
    assert_eq!(told[0]["candidates"].as_array().map(Vec::len), Some(2), "{told:?}");
}

#[test]
fn of_several_items_each_is_named_and_the_last_line_counts() {
    let stand = Stand::new();
    let args = ["wait", "no-such-job", "nor-this", "--plan", "off", "-o", "ndjson"];
    let told = told(&mut stand.jobferry(&args), 3);
    let mut items: Vec<&str> = told.iter().filter_map(|line| line.get("item")?.as_str()).collect();
    // Each is told as soon as it has failed, whichever that is first.
    items.sort_unstable();
    assert_eq!(items, ["no-such-job", "nor-this"]);
    assert_eq!(told[2], json!({ "kind": "partial", "message": "2 of 2 failed" }));
}

#[test]
fn wrong_usage_and_missing_files_are_objects_too() {
    let told_of = |args: &[&str], code| told(&mut jobferry(args), code).remove(0);
    let misspelt = told_of(&["analyze", "--sing", "stress", "-o", "json"], 2);
    assert_eq!(misspelt["kind"], "configuration");
    assert!(misspelt["message"].as_str().unwrap().contains("--sing"), "{misspelt}");
    let unset = told_of(&["credits", "-o", "json"], 2);
    assert!(unset["message"].as_str().unwrap().contains("AMPLIFIER_ACCOUNT_ID"), "{unset}");
    let file = told_of(&["credits", "--api-key-file", "no-such-file", "-o", "json"], 1);
    assert_eq!(file["kind"], "local");
    let stand = Stand::new();
    for args in [
        &["check", "no-such.wav"][..],
        &["analyze", "no-such.wav", "--sign", "stress"],
        &["midlyr", "screen", "no-such.txt", "--scenario", "complaint"],
        &["api", "run", "no-such.toml"],
    ] {
        let told = told(stand.jobferry(args).args(["-o", "json"]), 1).remove(0);
        assert_eq!(told["kind"], "local", "{told}");
    }
}

#[test]
fn what_was_printed_is_not_said_again() {
    let recording = sample("too-short.wav");
    assert_eq!(told(&mut jobferry(&["check", &recording, "-o", "json"]), 1), [""; 0]);
}
