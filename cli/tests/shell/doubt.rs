//! Submissions of which nobody knows at first whether they were accepted.

use jobferry_sandbox::{Action, Fault};
use predicates::str::contains;
use serde_json::Value;

use crate::stand::{Stand, sample, sample_as, stderr, stdout};

/// Submits a recording whose answer is lost; what the shell is told to run.
fn lost(stand: &Stand) -> Vec<String> {
    in_doubt(stand, "lost")
}

/// The same with the fault that a magic word asks for.
fn in_doubt(stand: &Stand, word: &str) -> Vec<String> {
    let (_directory, recording) = sample_as(&format!("visit__{word}__.wav"));
    let args = ["submit", &recording, "--sign", "stress", "--on-unknown", "error"];
    let said = stderr(&mut stand.jobferry(&args), 7);
    let line = said.lines().last().unwrap();
    let token = line.strip_prefix("jobferry reconcile '").unwrap().strip_suffix('\'').unwrap();
    ["reconcile", token, "-o", "json"].map(str::to_owned).into()
}

fn args(line: &[String]) -> Vec<&str> {
    line.iter().map(String::as_str).collect()
}

#[test]
fn a_lost_submission_is_found_again_unless_asked_otherwise() {
    let stand = Stand::new();
    let (_directory, recording) = sample_as("visit__lost__.wav");
    let analyze = ["analyze", &recording, "--sign", "stress", "--plan", "off", "-o", "json"];
    let outcome = stand.jobferry(&analyze).assert().success();
    let job: Value = serde_json::from_slice(&outcome.get_output().stdout).unwrap();
    outcome.stderr(contains("__lost__.wav: looks for its job in the list of jobs"));
    assert_eq!(job["status"], "done");
    assert_eq!(stand.sandbox.jobs_created(), 1);
}

#[test]
fn the_line_on_stderr_settles_a_lost_submission() {
    let stand = Stand::new();
    let reconcile = lost(&stand);
    let job: Value = serde_json::from_str(&stdout(&mut stand.jobferry(&args(&reconcile)))).unwrap();
    assert_eq!(job["sign_name"], "stress");
    assert_eq!(stand.sandbox.jobs_created(), 1);
}

#[test]
fn a_submission_that_became_no_job_is_8() {
    let stand = Stand::new();
    let reconcile = in_doubt(&stand, "500_after");
    stand.sandbox.reset();
    let said = stderr(&mut stand.jobferry(&args(&reconcile)), 8);
    assert!(said.contains("may be submitted again"), "{said}");
}

#[test]
fn absence_is_no_proof_when_the_vendor_had_told_no_time_and_a_person_settles_it() {
    let stand = Stand::new();
    let reconcile = lost(&stand);
    let job: Value = serde_json::from_str(&stdout(&mut stand.jobferry(&args(&reconcile)))).unwrap();
    stand.sandbox.reset();
    let said = stderr(&mut stand.jobferry(&args(&reconcile)), 7);
    assert!(!said.contains("may be submitted again"), "{said}");

    let by_hand = |more: &[&str], code| {
        let line = [&args(&reconcile)[..2], more].concat();
        stderr(&mut stand.jobferry(&line), code)
    };
    assert!(by_hand(&["--nothing"], 8).contains("may be submitted again"));
    // A job that does not exist cannot be adopted.
    by_hand(&["--adopt", job["job_id"].as_str().unwrap()], 1);
    let other: Value = {
        let submit = ["submit", &sample("project.wav"), "--sign", "stress", "-o", "json"];
        serde_json::from_str(&stdout(&mut stand.jobferry(&submit))).unwrap()
    };
    let adopt = [&args(&reconcile)[..], &["--adopt", other["job_id"].as_str().unwrap()]].concat();
    let adopted: Value = serde_json::from_str(&stdout(&mut stand.jobferry(&adopt))).unwrap();
    assert_eq!(adopted["job_id"], other["job_id"]);
    let shown = stdout(&mut stand.jobferry(&["job", other["job_id"].as_str().unwrap()]));
    assert!(shown.contains("743134 bytes, "), "{shown}");
}

#[test]
fn a_job_that_is_gone_is_no_leave_to_submit_again() {
    let stand = Stand::new();
    let token = format!(
        r#"{{"jobferry":1,"vendor":"amplifier","base_url":"{}/","job_id":"gone"}}"#,
        stand.sandbox.url().trim_end_matches('/')
    );
    stderr(&mut stand.jobferry(&["reconcile", &token]), 1);
}

#[test]
fn a_token_of_another_account_names_the_option_that_gives_the_account() {
    let stand = Stand::new();
    let reconcile = lost(&stand);
    let other = [&args(&reconcile)[..2], &["--account-id", "acct_other"]].concat();
    let said = stderr(&mut stand.jobferry(&other), 1);
    assert!(said.contains("another account; give --account-id, or AMPLIFIER_ACCOUNT_ID"), "{said}");
}

#[test]
fn several_candidates_are_named_with_7() {
    let stand = Stand::new();
    let (first, _second) = (lost(&stand), lost(&stand));
    let mut reconcile = args(&first);
    reconcile.truncate(2);
    let outcome = stand.jobferry(&reconcile).assert().code(7).stdout("");
    let said = String::from_utf8(outcome.get_output().stderr.clone()).unwrap();
    for once in [reconcile[1], "jobferry job ID", "--adopt ID", "--nothing"] {
        assert_eq!(said.matches(once).count(), 1, "{once} in {said}");
    }
    let as_json = [&reconcile[..], &["-o", "json", "--quiet"]].concat();
    let told: Value = serde_json::from_str(&stderr(&mut stand.jobferry(&as_json), 7)).unwrap();
    let ids: Vec<String> = serde_json::from_value(told["candidates"].clone()).unwrap();
    assert_eq!(ids.len(), 2);
    assert!(ids.iter().all(|id| said.matches(id.as_str()).count() == 1), "{said}");
    assert_eq!(
        said.lines().last(),
        Some(format!("jobferry reconcile '{}'", reconcile[1]).as_str())
    );
    let job = stdout(&mut stand.jobferry(&["job", &ids[0]]));
    assert!(job.contains("\nAccepted            20"), "{job}");
}

#[test]
fn resending_pays_twice_as_asked() {
    let stand = Stand::new();
    stand.sandbox.script(Fault::on("POST", "*/analyze", Action::Close {}).after_acceptance());
    let args = ["submit", &sample("project.wav"), "--sign", "stress", "--on-unknown", "resend"];
    stand.jobferry(&args).assert().success();
    assert_eq!(stand.sandbox.jobs_created(), 2);
}
