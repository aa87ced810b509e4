//! Data on stdout, talk on stderr, colours where they are seen.

use std::io::Write;
use std::process::{Child, Command, Output, Stdio};

use predicates::prelude::*;
use predicates::str::{contains, is_empty};

use crate::stand::{Stand, process, sample};

const ESCAPE: &str = "\x1b[";

#[test]
fn pipes_get_plain_lines() {
    let stand = Stand::new();
    let recording = sample("diary.flac");
    stand
        .jobferry(&["analyze", &recording, "--use-case", "wellness"])
        .assert()
        .success()
        .stdout(contains(ESCAPE).not())
        .stderr(contains(ESCAPE).not())
        .stderr(contains("diary.flac: sending "))
        .stderr(contains("diary.flac: accepted as job "));
}

#[test]
fn quiet_leaves_the_data_alone() {
    let stand = Stand::new();
    let recording = sample("diary.flac");
    stand
        .jobferry(&["analyze", &recording, "--use-case", "wellness", "--quiet"])
        .assert()
        .success()
        .stdout(contains("Overall level"))
        .stderr(is_empty());
}

#[test]
fn colours_can_be_forced_and_no_color_wins() {
    let recording = sample("diary.flac");
    let check = || {
        let mut command = crate::stand::jobferry(&["check", &recording]);
        command.env("CLICOLOR_FORCE", "1");
        command
    };
    check().assert().stdout(contains(ESCAPE));
    check().env("NO_COLOR", "1").assert().stdout(contains(ESCAPE).not());
}

/// `analyze -` whose recording comes once `begun` has been done to its streams.
fn analysis_of_stdin(
    stand: &Stand,
    more: &[&str],
    begin: impl FnOnce(&mut Command),
    begun: impl FnOnce(&mut Child),
) -> Output {
    let args = [&["analyze", "-", "--sign", "stress", "-o", "json"], more].concat();
    let mut command = stand.process(&args);
    begin(command.stdin(Stdio::piped()));
    let mut child = command.spawn().unwrap();
    begun(&mut child);
    let recording = std::fs::read(sample("diary.flac")).unwrap();
    child.stdin.take().unwrap().write_all(&recording).unwrap();
    child.wait_with_output().unwrap()
}

#[cfg(target_os = "linux")]
fn full() -> std::fs::File {
    std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap()
}

#[test]
fn a_result_is_printed_although_the_reader_of_stderr_has_gone() {
    let stand = Stand::new();
    for more in [&[][..], &["-vv"]] {
        let output = analysis_of_stdin(&stand, more, |_| {}, |child| drop(child.stderr.take()));
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let job: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(job["status"], "done");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_is_printed_although_stderr_is_a_full_disk() {
    let stand = Stand::new();
    for more in [&[][..], &["-vv"]] {
        let output = analysis_of_stdin(&stand, more, |it| _ = it.stderr(full()), |_| {});
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let job: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(job["status"], "done");
    }
    // Exit codes are kept, too, whichever part prints the message.
    for (args, code) in [(&["--nonsense"][..], 2), (&["job", "a", "-o", "json"], 2)] {
        assert_eq!(process(args).stderr(full()).status().unwrap().code(), Some(code), "{args:?}");
    }
    let mut logging = process(&["job", "a"]);
    logging.env("JOBFERRY_LOG", "a=b=c").stderr(full());
    assert_eq!(logging.status().unwrap().code(), Some(2));
}

/// What stderr of an analysis whose result could not be printed says leads to the result.
fn assert_is_printed_later(stand: &Stand, output: &Output, why: &str) {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    let told: serde_json::Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
    assert_eq!(told["kind"], "local");
    assert!(told["message"].as_str().unwrap().contains(why), "{told}");
    let token = told["left_behind"][0]["token"].as_str().unwrap();
    stand.jobferry(&["wait", token]).assert().success().stdout(contains("Recommended action"));
}

#[test]
fn a_result_that_is_not_read_leaves_the_line_that_prints_it() {
    let stand = Stand::new();
    let output = analysis_of_stdin(&stand, &[], |_| {}, |child| drop(child.stdout.take()));
    assert_is_printed_later(&stand, &output, "has ended");
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_finds_a_full_disk_leaves_the_line_that_prints_it() {
    let stand = Stand::new();
    let output = analysis_of_stdin(&stand, &[], |it| _ = it.stdout(full()), |_| {});
    assert_is_printed_later(&stand, &output, "No space left");
    for args in [&["--help"][..], &["help", "analyze"], &["--version"], &["completions", "bash"]] {
        let output = process(args).stdout(full()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("stdout cannot be written"), "{said}");
    }
}

/// With the default disposition, SIGPIPE ends a program that writes to a closed pipe. This process ignores
/// SIGPIPE; a program that inherited that would print "Broken pipe" or never end.
#[cfg(target_os = "linux")]
#[test]
fn a_command_beside_a_sandbox_gets_the_usual_disposition_of_sigpipe() {
    let status = process(&["sandbox", "--", "cat", "/proc/self/status"]).output().unwrap();
    let status = String::from_utf8(status.stdout).unwrap();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).unwrap();
    let ignored = u64::from_str_radix(ignored.trim(), 16).unwrap();
    assert_eq!(ignored & 1 << (13 - 1), 0, "{status}");
    let mut piped = process(&["sandbox", "--", "sh", "-c", "yes | head -1"]);
    let output = piped.env("PATH", std::env::var_os("PATH").unwrap()).output().unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &b"y\n"[..]));
    assert!(!String::from_utf8_lossy(&output.stderr).contains("roken pipe"), "{output:?}");
}

/// A connection that took the number of a closed stream would be sent what is printed.
#[cfg(unix)]
#[test]
fn closed_streams_are_as_if_nobody_read_them() {
    let stand = Stand::new();
    for closed in [">&-", "2>&-", "<&- >&- 2>&-"] {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", &format!("\"$0\" analyze \"$1\" --sign stress -v {closed}")])
            .args([env!("CARGO_BIN_EXE_jobferry"), &sample("diary.flac")])
            .envs(stand.sandbox.environment());
        assert_eq!(shell.output().unwrap().status.code(), Some(0), "{closed}");
    }
    assert_eq!(stand.sandbox.jobs_created(), 3);
    assert!(
        stand
            .sandbox
            .requests()
            .iter()
            .all(|request| request.status.is_none_or(|status| status < 300))
    );
}

#[cfg(unix)]
#[test]
fn the_first_line_of_an_analysis_is_enough_for_a_pipe() {
    let stand = Stand::new();
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "\"$0\" analyze \"$1\" --use-case wellness -q | head -1"])
        .args([env!("CARGO_BIN_EXE_jobferry"), &sample("diary.flac")])
        .envs(stand.sandbox.environment());
    let output = shell.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 1);
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn a_reader_that_has_gone_ends_the_command_quietly() {
    for format in ["text", "json"] {
        let mut command = process(&["check", "-", "-o", format]);
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        // The command prints only after all of this, so the reader has certainly gone.
        let recording = std::fs::read(sample("diary.flac")).unwrap();
        child.stdin.take().unwrap().write_all(&recording).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    }
}
