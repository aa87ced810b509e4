//! Ctrl-C and SIGTERM.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use jobferry::clock::{Clock, ManualClock};
use jobferry_sandbox::{Action, Fault, JobDelay, Plan, SandboxOptions};
use serde_json::Value;

use crate::stand::{Stand, process, sample, sample_as};

/// Sends a signal once stderr has a line with `awaited`; returns the exit code, the rest of
/// stderr, and how long the end took.
pub(crate) fn interrupt(
    mut child: Child,
    signal: &str,
    awaited: &str,
) -> (Option<i32>, Vec<String>, Duration) {
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    lines.find(|line| line.contains(awaited)).unwrap();
    let begun = Clock::System.now();
    let pid = child.id().to_string();
    assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
    let left = lines.collect();
    let code = child.wait().unwrap().code();
    (code, left, Clock::System.now().since(begun))
}

fn stand_with_jobs_of_an_hour(clock: &ManualClock) -> Stand {
    Stand::with(SandboxOptions {
        delay: JobDelay::Fixed(Duration::from_secs(3600)),
        plan: Plan::Off,
        clock: Clock::Manual(clock.clone()),
        ..SandboxOptions::default()
    })
}

#[test]
fn the_first_signal_stops_waiting_and_the_line_it_prints_goes_on() {
    let clock = ManualClock::default();
    let stand = stand_with_jobs_of_an_hour(&clock);
    for signal in ["-INT", "-TERM"] {
        let recording = sample("diary.flac");
        let mut analysis = stand.process(&["analyze", &recording, "--sign", "stress"]);
        let (code, left, took) = interrupt(analysis.spawn().unwrap(), signal, "accepted as job");
        assert_eq!(code, Some(130));
        // Long before the deadline of 15 min.
        assert!(took < Duration::from_secs(60), "{took:?}");
        let line = left.last().unwrap();
        assert!(line.starts_with("jobferry wait '{"), "{left:?}");

        clock.advance(Duration::from_secs(3600));
        let binary = std::path::Path::new(env!("CARGO_BIN_EXE_jobferry"));
        let waited = stand
            .process(&[])
            .env("PATH", binary.parent().unwrap())
            .get_envs()
            .fold(&mut Command::new("/bin/sh"), |shell, (name, value)| {
                shell.env(name, value.unwrap())
            })
            .args(["-c", line])
            .output()
            .unwrap();
        assert!(waited.status.success(), "{waited:?}");
        let printed = String::from_utf8(waited.stdout).unwrap();
        assert!(printed.contains("Recommended action"), "{printed}");
    }
    assert_eq!(stand.sandbox.jobs_created(), 2);
}

#[test]
fn a_signal_during_an_upload_leaves_it_open_whether_it_was_accepted() {
    let stand = Stand::new();
    stand.sandbox.script(Fault::on("POST", "*", Action::Hang {}));
    let recording = sample("diary.flac");
    let mut analysis = stand.process(&["analyze", &recording, "--sign", "stress"]);
    let (code, left, _) = interrupt(analysis.spawn().unwrap(), "-INT", "sending");
    assert_eq!(code, Some(130));
    assert!(left.concat().contains("may or may not have been accepted"), "{left:?}");
}

#[test]
fn a_signal_in_the_pause_after_a_refusal_says_that_nothing_was_sent() {
    let stand = Stand::new();
    let (_directory, recording) = sample_as("visit__429__.wav");
    let mut analysis = stand.process(&["analyze", &recording, "--sign", "stress"]);
    let (code, left, _) = interrupt(analysis.spawn().unwrap(), "-INT", "tries again in ");
    assert_eq!(code, Some(130));
    let left = left.concat();
    assert!(left.contains("was not sent") && !left.contains("may not have been"), "{left}");
}

#[test]
fn a_place_in_the_rate_limit_is_waited_for_aloud() {
    let stand = Stand::new();
    let waiting = |more: &[&str]| {
        let recording = sample("project.wav");
        let recordings = [recording.as_str(); 11];
        let args =
            [&["submit", "--sign", "stress", "--jobs", "11"], more, &recordings[..]].concat();
        stand.process(&args)
    };
    let (code, _, _) =
        interrupt(waiting(&[]).spawn().unwrap(), "-INT", " s for a place within the");
    assert_eq!(code, Some(130));
    let mut quiet = waiting(&["-q", "--deadline", "2s"]);
    let said = quiet.output().unwrap().stderr;
    assert!(!String::from_utf8(said).unwrap().contains(": waits"));
}

#[test]
fn the_second_signal_ends_a_run_whose_output_nobody_reads() {
    let stand = Stand::new();
    let document = serde_json::json!({
        "job_id": "a", "status": "done", "padding": "x".repeat(8 << 20)
    });
    let answer =
        Action::Answer { status: 200, headers: Vec::new(), body: None, json: Some(document) };
    stand.sandbox.script(Fault::on("GET", "/v2/jobs/a", answer));
    let mut run = stand.process(&["job", "a", "-o", "json"]).spawn().unwrap();
    // It has begun to print, and goes on until the pipe is full.
    let mut first = [0];
    let mut stdout = run.stdout.take().unwrap();
    stdout.read_exact(&mut first).unwrap();
    let pid = run.id().to_string();
    for signal in ["-INT", "-TERM"] {
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
    }
    assert_eq!(run.wait().unwrap().code(), Some(130));
    drop(stdout);
}

#[test]
fn an_interrupted_array_is_still_json() {
    let stand = stand_with_jobs_of_an_hour(&ManualClock::default());
    let (first, second) = (sample("diary.flac"), sample("walk.mp3"));
    let args = ["analyze", &first, &second, "--sign", "stress", "-o", "json", "--jobs", "1"];
    let mut child = stand.process(&args).spawn().unwrap();
    let stdout = child.stdout.take().unwrap();
    let (code, left, _) = interrupt(child, "-INT", "accepted as job");
    assert_eq!(code, Some(130));
    let told: serde_json::Value = serde_json::from_str(left.last().unwrap()).unwrap();
    assert_eq!(told["kind"], "cancelled");
    let behind = told["left_behind"].as_array().unwrap();
    assert_eq!(behind.iter().filter(|item| item["token"].is_string()).count(), 1, "{told}");
    let printed: Vec<serde_json::Value> = serde_json::from_reader(stdout).unwrap();
    assert_eq!(printed, [Value::Null, Value::Null]);
}

#[test]
fn what_has_ended_before_a_signal_is_printed_and_not_left_behind() {
    let stand = Stand::new();
    let (_slow, slow) = sample_as("slow__stuck__.wav");
    let (quick, last) = (sample("diary.flac"), sample("walk.mp3"));
    for format in ["ndjson", "json", "text"] {
        let args = ["analyze", &slow, &quick, &last, "--sign", "stress", "--jobs", "2"];
        let mut child = stand.process(&[&args[..], &["-o", format]].concat()).spawn().unwrap();
        let mut printed = BufReader::new(child.stdout.take().unwrap());
        let mut all = String::new();
        if format == "ndjson" {
            // Both are there while the first is still waited for.
            for _ in 0..2 {
                printed.read_line(&mut all).unwrap();
            }
            assert!(all.contains("diary.flac") && all.contains("walk.mp3"), "{all}");
        }
        // The last one ends after the quick one.
        let awaited = if format == "ndjson" { "walk.mp3: accepted" } else { "walk.mp3: has ended" };
        let (code, left, _) = interrupt(child, "-INT", awaited);
        assert_eq!(code, Some(130));
        printed.read_to_string(&mut all).unwrap();
        let left = left.concat();
        assert!(left.contains("slow__stuck__.wav"), "{left}");
        assert!(!left.contains("diary.flac") && !left.contains("walk.mp3"), "{left}");
        match format {
            "ndjson" => assert_eq!(all.lines().count(), 2, "{all}"),
            "json" => {
                let jobs: Vec<Value> = serde_json::from_str(&all).unwrap();
                assert_eq!(jobs[0], Value::Null);
                assert_eq!(jobs[1]["audio_content_type"], "audio/flac");
                assert_eq!(jobs[2]["audio_content_type"], "audio/mpeg");
            }
            _ => {
                assert!(all.starts_with(&quick), "{all}");
                assert!(all.contains("walk.mp3  "), "{all}");
            }
        }
    }
}

#[test]
fn the_jobs_of_a_sandbox_in_the_process_end_with_it() {
    let (_directory, recording) = sample_as("diary__stuck__.wav");
    let mut analysis = process(&["analyze", &recording, "--sign", "stress", "--sandbox"]);
    let (code, left, _) = interrupt(analysis.spawn().unwrap(), "-INT", "accepted as job");
    assert_eq!(code, Some(130));
    assert!(!left.concat().contains("jobferry wait"), "{left:?}");
}

#[test]
fn the_sandbox_prints_what_a_shell_needs_and_runs_until_a_signal() {
    let mut command = process(&["sandbox", "--credits", "7", "--delay", "0"]);
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let exports: Vec<String> =
        lines.take_while(|line| !line.starts_with("export ALLIANCE_TOKEN")).collect();
    let script = format!("{}\n\"{}\" credits", exports.join("\n"), env!("CARGO_BIN_EXE_jobferry"));
    let credits = Command::new("/bin/sh").env_clear().args(["-c", &script]).output().unwrap();
    assert_eq!(String::from_utf8(credits.stdout).unwrap(), "7\n", "{exports:?}");
    let (code, _, _) = interrupt(child, "-TERM", "until Ctrl-C");
    assert_eq!(code, Some(130));
}

#[test]
fn a_sandbox_in_the_background_runs_when_the_command_returns() {
    let directory = tempfile::tempdir().unwrap();
    let in_directory = |script: &str| {
        let mut shell = assert_cmd::Command::new("/bin/sh");
        shell
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("JOBFERRY", env!("CARGO_BIN_EXE_jobferry"));
        shell.current_dir(directory.path()).args(["-c", script]);
        shell
    };
    for start in [
        "eval \"$(\"$JOBFERRY\" sandbox --credits 7 --background)\"",
        "\"$JOBFERRY\" sandbox --credits 7 --env-file sandbox.env --background && . ./sandbox.env",
    ] {
        let script = format!("{start}; \"$JOBFERRY\" credits && kill $JOBFERRY_SANDBOX_PID");
        in_directory(&script).assert().success().stdout("7\n");
    }
    // A second one on the same port says why it did not start, and which port that is.
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    for more in ["", "--background"] {
        in_directory(&format!("\"$JOBFERRY\" sandbox --port {port} {more}"))
            .assert()
            .code(1)
            .stderr(predicates::str::contains(format!("on port {port}: ")));
    }
}

#[test]
fn a_command_has_a_sandbox_as_long_as_it_runs_and_gives_the_exit_code() {
    let jobferry = env!("CARGO_BIN_EXE_jobferry");
    let credits = process(&["sandbox", "--credits", "7", "--", jobferry, "credits"]);
    assert_cmd::Command::from_std(credits).assert().success().stdout("7\n");
    for (script, code) in [("exit 7", 7), ("kill -KILL $$", 128 + 9)] {
        let status = process(&["sandbox", "--", "/bin/sh", "-c", script]).status().unwrap();
        assert_eq!(status.code(), Some(code), "{script}");
    }
    let missing = process(&["sandbox", "--", "/no/such/command"]).status().unwrap();
    assert_eq!(missing.code(), Some(127));
}

#[test]
fn a_signal_is_for_the_command_of_a_sandbox() {
    // It says that it is ready, and ends in its own way.
    let script = "trap 'exit 9' TERM; echo ready >&2; while :; do /bin/sleep 0.05; done";
    let child = process(&["sandbox", "--", "/bin/sh", "-c", script]).spawn().unwrap();
    let (code, _, _) = interrupt(child, "-TERM", "ready");
    assert_eq!(code, Some(9));
}
