//! Data on stdout, talk on stderr, colours where they are seen.

use std::io::Write;
use std::process::Stdio;

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
