//! Words of the command line, files and variables that are not UTF-8.
#![cfg(target_os = "linux")]

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

use predicates::str::contains;

use crate::stand::{Stand, jobferry, json, sample};

fn not_utf8(word: &[u8]) -> &OsStr {
    OsStr::from_bytes(word)
}

#[test]
fn a_word_that_is_no_text_is_wrong_usage() {
    let recording = sample("diary.flac");
    for args in [&["job"][..], &["credits"], &["analyze", &recording, "--use-case"], &[]] {
        let outcome = jobferry(args).arg(not_utf8(b"a\xff")).assert().code(2);
        let said = String::from_utf8(outcome.get_output().stderr.clone()).unwrap();
        assert!(said.starts_with("error: "), "{said}");
    }
    let mut in_json = jobferry(&["job", "-o", "json"]);
    in_json.arg(not_utf8(b"a\xff")).assert().code(2).stderr(contains(r#"{"kind":"configuration""#));
    let mut text = jobferry(&["midlyr", "screen", "--scenario", "complaint"]);
    text.arg(not_utf8(b"two \xff words")).assert().code(2).stderr(contains("not valid UTF-8"));
}

#[test]
fn files_may_have_any_name() {
    let stand = Stand::new();
    let directory = tempfile::tempdir().unwrap();
    let in_directory = |name: &[u8]| -> OsString { directory.path().join(not_utf8(name)).into() };

    let recording = in_directory(b"visit \xe4.flac");
    std::fs::copy(sample("diary.flac"), &recording).unwrap();
    let mut analyze = stand.jobferry(&["analyze", "--sign", "stress"]);
    assert_eq!(json(analyze.arg(&recording))["status"], "done");
    assert_eq!(json(jobferry(&["check"]).arg(&recording))["outcome"], "ok");

    let text = in_directory(b"advert \xff.txt");
    std::fs::write(&text, "Earn 12 % without any risk!").unwrap();
    let mut screen = stand.jobferry(&["midlyr", "screen", "--scenario", "marketing_asset"]);
    assert_eq!(json(screen.arg(&text))["status"], "succeeded");
}

#[test]
fn a_variable_that_is_no_text_is_an_error_and_not_unset() {
    let stand = Stand::new();
    let args = ["webhook", "set", "https://example.com/hook"];
    for (variable, args) in
        [("AMPLIFIER_WEBHOOK_SECRET", &args[..]), ("JOBFERRY_LOG", &["credits"])]
    {
        let mut command = stand.jobferry(args);
        command.env(variable, not_utf8(b"\xff")).assert().code(2).stderr(contains(variable));
    }
    assert_eq!(stand.paths("PUT"), [""; 0]);
    let mut doctor = jobferry(&["doctor"]);
    doctor
        .env("AMPLIFIER_API_KEY", not_utf8(b"\xff"))
        .assert()
        .code(1)
        .stdout(contains("fail  API key     the environment variable AMPLIFIER_API_KEY"));
}
