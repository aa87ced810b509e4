//! What needs no network: `check`, `completions`, help.

use predicates::prelude::*;
use predicates::str::{contains, is_empty};
use serde_json::Value;

use crate::stand::{jobferry, sample, stdout};

#[test]
fn a_directory_becomes_a_table_of_verdicts_and_reasons() {
    let outcome = jobferry(&["check", &sample("")]).assert().code(3);
    let table = String::from_utf8(outcome.get_output().stdout.clone()).unwrap();
    for (file, verdict) in
        [("diary.flac", "ok"), ("recipe.m4a", "warn"), ("too-short.wav", "reject")]
    {
        let row = table.lines().find(|line| line.contains(file)).unwrap();
        assert!(row.contains(&format!("  {verdict}  ")), "{row}");
    }
    assert!(table.contains("Record at least 20 s"), "{table}");
    assert!(!table.contains("README.md"), "{table}");
    outcome.stderr(contains("2 other files skipped").and(contains("2 of 6 failed")));
}

#[test]
fn the_verdict_on_one_recording_is_the_exit_code() {
    jobferry(&["check", &sample("diary.flac")]).assert().success();
    jobferry(&["check", &sample("too-short.wav")]).assert().code(1).stdout(contains("reject"));
    jobferry(&["check", &sample("README.md")]).assert().code(1).stdout(contains("reject"));
    jobferry(&["check", &sample("nowhere.wav")]).assert().code(1).stderr(contains("nowhere.wav"));
    jobferry(&["check", &sample("recipe.m4a")]).assert().success().stdout(contains("warn"));
    jobferry(&["check", &sample("recipe.m4a"), "--check", "strict"]).assert().code(1);
}

#[test]
fn verdicts_are_readable_by_programs() {
    let checked = stdout(&mut jobferry(&["check", &sample("diary.flac"), "-o", "json"]));
    let checked: Value = serde_json::from_str(&checked).unwrap();
    assert_eq!(checked["outcome"], "ok");
    assert_eq!(checked["facts"]["sample_rate"], 16_000);

    let missing = sample("nowhere.wav");
    let args = ["check", &sample("diary.flac"), &missing, "-o", "json"];
    let outcome = jobferry(&args).assert().code(3);
    let checked: Vec<Value> = serde_json::from_slice(&outcome.get_output().stdout).unwrap();
    assert_eq!(checked[1], Value::Null);

    let recording = std::fs::read(sample("walk.mp3")).unwrap();
    let mut piped = jobferry(&["check", "-", "-o", "ndjson"]);
    let checked: Value = serde_json::from_str(&stdout(piped.write_stdin(recording))).unwrap();
    assert_eq!(checked["file"], "-");
    assert_eq!(checked["facts"]["format"], "mp3");
}

#[test]
fn a_broken_recording_in_a_directory_is_refused_and_what_is_none_is_counted_and_named() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str| directory.path().join(name);
    for name in ["empty.wav", "text.Mp3", "notes.txt", "._visit.wav", "photo.jpg"] {
        let content = if name == "empty.wav" { "" } else { "not audio at all" };
        std::fs::write(file(name), content).unwrap();
    }
    std::fs::copy(sample("diary.flac"), file("without-an-ending")).unwrap();
    let folder = directory.path().display().to_string();
    let outcome = jobferry(&["check", &folder, "-v"]).assert().code(3);
    let table = String::from_utf8(outcome.get_output().stdout.clone()).unwrap();
    for (name, verdict) in
        [("empty.wav", "reject"), ("text.Mp3", "reject"), ("without-an-ending", "ok")]
    {
        let row = table.lines().find(|line| line.contains(name)).unwrap();
        assert!(row.contains(&format!("  {verdict}  ")), "{row}");
    }
    let outcome = outcome.stderr(contains("3 other files skipped").and(contains("2 of 3 failed")));
    let outcome = outcome.stderr(contains("skipped, not a recording: ").count(3));
    outcome.stderr(contains("notes.txt").and(contains("photo.jpg")).and(contains("._visit.wav")));
}

#[test]
fn a_directory_without_a_recording_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let folder = directory.path().display().to_string();
    for said in
        ["there is no recording in it\n", "there is no recording in it, only another file\n"]
    {
        jobferry(&["check", &folder]).assert().code(1).stderr(contains(said));
        std::fs::write(directory.path().join("notes.txt"), "none").unwrap();
    }
}

#[test]
fn completions_know_commands_and_targets() {
    for shell in ["bash", "zsh", "fish"] {
        let script = stdout(&mut jobferry(&["completions", shell]));
        assert!(script.contains("analyze") && script.contains("behavioral-health"), "{shell}");
    }
    let script = stdout(&mut jobferry(&["completions", "bash"]));
    let mut bash = assert_cmd::Command::new("bash");
    bash.arg("-n").write_stdin(script).assert().success().stderr(is_empty());
}

#[test]
fn help_shows_known_targets_and_an_example() {
    jobferry(&["analyze", "--help"])
        .assert()
        .success()
        .stdout(contains("behavioral-health, substance-use"))
        .stdout(contains("Examples:"));
    jobferry(&["--version"]).assert().success().stdout(concat!(
        "jobferry ",
        env!("CARGO_PKG_VERSION"),
        "\n"
    ));
}
