//! `analyze`, `submit`, `wait`, `job`.

use jobferry_sandbox::{Action, Fault};
use predicates::prelude::*;
use predicates::str::contains;
use serde_json::Value;

use crate::stand::{Stand, jobferry, sample, sample_as, stderr, stdout};

#[test]
fn the_sandbox_option_needs_nothing_else() {
    let (recording, target) = (sample("diary.flac"), "behavioral-health");
    jobferry(&["analyze", &recording, "--use-case", target, "--sandbox"])
        .assert()
        .success()
        .stdout(contains("Overall level"))
        .stdout(contains("health scores are stand-ins"));
}

#[test]
fn an_analysis_reads_like_one() {
    let stand = Stand::new();
    let recording = sample("diary.flac");
    let printed =
        stdout(&mut stand.jobferry(&["analyze", &recording, "--use-case", "behavioral-health"]));
    for expected in [
        "diary.flac  behavioral-health\n",
        "SANDBOX: health scores are stand-ins\n",
        "\nOverall level       ",
        "\nRecommended action  ",
        "\nSignal  ",
        "\nAnxiety  ",
        "\nAudio quality       speech ",
        "\nAnxious Mood  ",
        "\nJob                 ",
        "\nTook                ",
        "\nCredits left        999\n",
    ] {
        assert!(printed.contains(expected), "{expected:?} in\n{printed}");
    }
    assert!(!printed.contains("Score"), "{printed}");
    assert!(printed.lines().all(|line| line.trim_end() == line), "{printed}");
}

#[test]
fn a_single_sign_has_its_own_recommendation() {
    let stand = Stand::new();
    let recording = sample("walk.mp3");
    stand
        .jobferry(&["analyze", &recording, "--sign", "stress", "--scores"])
        .assert()
        .success()
        .stdout(contains("Recommended action").and(contains("Score")))
        .stdout(contains("Overall level").not());
}

#[test]
fn json_is_the_document_of_the_api_and_nothing_else() {
    let stand = Stand::new();
    let recording = sample("project.wav");
    let analyzed = stdout(&mut stand.jobferry(&[
        "analyze",
        &recording,
        "--condition",
        "anxiety",
        "-o",
        "json",
    ]));
    let job: Value = serde_json::from_str(&analyzed).unwrap();
    assert_eq!(job["sandbox"], "health scores are stand-ins");
    assert_eq!(job["condition"], "anxiety");
    let id = job["job_id"].as_str().unwrap();
    assert_eq!(stdout(&mut stand.jobferry(&["job", id, "-o", "json"])), analyzed);
    assert_eq!(stdout(&mut stand.jobferry(&["wait", id, "-o", "json"])), analyzed);
    let line = format!(r#"{{"item":"{id}",{}"#, &analyzed[1..]);
    assert_eq!(stdout(&mut stand.jobferry(&["wait", id, "-o", "ndjson"])), line);
    let asked_for_credits = stand.paths("GET").iter().any(|path| path.ends_with("credits"));
    assert!(!asked_for_credits, "a request for something that is not printed");
}

#[test]
fn several_keep_their_order_and_a_failure_keeps_its_place() {
    let stand = Stand::new();
    let recordings = [sample("diary.flac"), sample("too-short.wav"), sample("walk.mp3")];
    let paths = recordings.each_ref().map(String::as_str);
    let args = |format| [&["analyze"], &paths[..], &["--model", "haven", "-o", format]].concat();

    let outcome = stand.jobferry(&args("json")).assert().code(3);
    let jobs: Vec<Value> = serde_json::from_slice(&outcome.get_output().stdout).unwrap();
    assert_eq!(jobs[0]["audio_content_type"], "audio/flac");
    assert_eq!(jobs[1], Value::Null);
    assert_eq!(jobs[2]["audio_content_type"], "audio/mpeg");
    outcome
        .stderr(contains("too-short.wav was not sent").and(contains(r#""code":"AUDIO_TOO_SHORT""#)))
        .stderr(contains(r#""message":"1 of 3 failed""#));

    let outcome = stand.jobferry(&args("ndjson")).assert().code(3);
    let lines = String::from_utf8(outcome.get_output().stdout.clone()).unwrap();
    let of = |recording: &str| {
        let mut lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.find(|line| line["file"] == recording).unwrap()
    };
    assert_eq!(lines.lines().count(), 3);
    assert!(lines.lines().all(|line| line.starts_with(r#"{"file":""#)), "{lines}");
    assert_eq!(of(paths[0])["audio_content_type"], "audio/flac");
    assert_eq!(of(paths[1])["error"]["code"], "AUDIO_TOO_SHORT");
    assert_eq!(of(paths[2])["model_name"], "haven");

    let outcome = stand.jobferry(&args("text")).assert().code(3);
    let text = String::from_utf8(outcome.get_output().stdout.clone()).unwrap();
    assert_eq!(text.matches("SANDBOX: health scores are stand-ins").count(), 2, "{text}");
    assert_eq!(text.matches("Credits left").count(), 1, "{text}");
}

#[test]
fn a_recording_may_come_through_a_pipe() {
    let stand = Stand::new();
    let args = ["analyze", "-", "--sign", "stress", "-o", "json"];
    let mut command = stand.jobferry(&args);
    let recording = std::fs::read(sample("diary.flac")).unwrap();
    let job: Value = serde_json::from_str(&stdout(command.write_stdin(recording))).unwrap();
    assert_eq!(job["audio_content_type"], "audio/flac");
    let said = stderr(stand.jobferry(&args).write_stdin("not a recording"), 1);
    assert!(said.contains("stdin was not sent: ") && !said.contains("tmp"), "{said}");
}

#[test]
fn a_doubtful_recording_is_sent_with_a_warning_and_a_refusal_has_the_advice() {
    let stand = Stand::new();
    let submit = ["submit", &sample("recipe.m4a"), "--sign", "stress"];
    let outcome = stand.jobferry(&submit).assert().success();
    outcome.stderr(contains("recipe.m4a: warning: ").and(contains("Convert it to ")));

    stand.sandbox.script(Fault::on("POST", "*", Action::answer_with(422)).times(1));
    let submit = ["submit", &sample("diary.flac"), "--sign", "stress"];
    let said = stderr(&mut stand.jobferry(&submit), 1);
    assert!(said.contains("Check that the right microphone is chosen"), "{said}");
}

#[test]
fn a_failed_job_is_an_error_that_says_how_little_is_known() {
    let stand = Stand::new();
    let (_directory, recording) = sample_as("visit__fail__.wav");
    let said = stderr(&mut stand.jobferry(&["analyze", &recording, "--sign", "stress"]), 1);
    assert!(said.contains("failed: the vendor gives no reason"), "{said}");
    assert!(said.contains("  job: "), "{said}");

    let id = stand.submit(&recording);
    stand
        .jobferry(&["job", &id])
        .assert()
        .success()
        .stdout(contains("Status              failed"))
        .stdout(contains("Reason              the vendor gives none"));
}

#[test]
fn what_is_certainly_refused_is_not_sent_unless_checking_is_off() {
    let stand = Stand::new();
    let recording = sample("too-short.wav");
    stderr(&mut stand.jobferry(&["submit", &recording, "--sign", "stress"]), 1);
    assert_eq!(stand.paths("POST"), [""; 0]);
    let unchecked = ["submit", &recording, "--sign", "stress", "--check", "off"];
    let said = stderr(&mut stand.jobferry(&unchecked), 1);
    assert_eq!(stand.paths("POST"), ["/v2/signs/stress/analyze"]);
    assert!(said.contains("AUDIO_TOO_SHORT"), "{said}");

    let doubtful = sample("recipe.m4a");
    let strict = ["submit", &doubtful, "--sign", "stress", "--check", "strict"];
    stderr(&mut stand.jobferry(&strict), 1);
    assert_eq!(stand.paths("POST").len(), 1);
}

#[test]
fn a_misspelt_name_is_refused_with_the_nearest_unless_it_is_sent_anyway() {
    let stand = Stand::new();
    let recording = sample("diary.flac");
    let args = ["submit", &recording, "--use-case", "behavoral-health"];
    let said = stderr(&mut stand.jobferry(&args), 2);
    assert!(said.contains(r#"did you mean "behavioral-health"?"#), "{said}");
    let text = ["midlyr", "screen", "two words", "--scenario", "complain"];
    let said = stderr(&mut stand.jobferry(&text), 2);
    assert!(said.contains(r#"did you mean "complaint"?"#), "{said}");
    assert!(stand.sandbox.requests().is_empty());

    let said = stderr(stand.jobferry(&args).arg("--anyway"), 1);
    assert!(said.contains("INVALID_USE_CASE"), "{said}");
    assert!(said.contains("behavoral-health"), "{said}");
}

#[test]
fn the_options_of_a_submission_reach_the_vendor() {
    let stand = Stand::new();
    let recording = sample("diary.flac");
    let hook = "https://example.com/hook";
    stand
        .jobferry(&["submit", &recording, "--use-case", "wellness", "--diarize"])
        .args(["--webhook-url", hook])
        .env("AMPLIFIER_WEBHOOK_SECRET", "whsec_1")
        .assert()
        .success();
    let fields = &stand.sandbox.requests()[0].fields;
    for (name, value) in [
        ("use_case", "wellness"),
        ("diarize", "true"),
        ("webhook_url", hook),
        ("webhook_secret_key", "[redacted]"),
    ] {
        assert!(fields.contains(&(name.into(), value.into())), "{name} in {fields:?}");
    }
}

#[test]
fn half_a_webhook_pair_is_refused_before_anything_is_sent() {
    let stand = Stand::new();
    let recording = sample("diary.flac");
    let args = ["submit", &recording, "--sign", "stress", "--webhook-url", "https://example.com"];
    let said = stderr(&mut stand.jobferry(&args), 1);
    assert!(said.contains("AMPLIFIER_WEBHOOK_SECRET or --webhook-secret-file"), "{said}");
    assert!(stand.sandbox.requests().is_empty());
}

#[test]
fn waiting_takes_identifiers_and_tokens() {
    let stand = Stand::new();
    let id = stand.submit(&sample("diary.flac"));
    let token = serde_json::json!({
        "jobferry": 1,
        "vendor": "amplifier",
        "base_url": format!("{}/", stand.sandbox.url()),
        "job_id": id,
    });
    let token = token.to_string();
    let both = stdout(&mut stand.jobferry(&["wait", &id, &token, "-o", "ndjson"]));
    let lines: Vec<&str> = both.lines().collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0], lines[1]);
    stand
        .jobferry(&["wait", &id])
        .assert()
        .success()
        .stdout(contains("Recommended action").and(contains(id.as_str())));
}

#[test]
fn a_directory_is_analysed_as_it_is_checked() {
    let stand = Stand::new();
    let directory = tempfile::tempdir().unwrap();
    std::fs::create_dir(directory.path().join("day 1")).unwrap();
    std::fs::copy(sample("diary.flac"), directory.path().join("day 1/visit.flac")).unwrap();
    std::fs::write(directory.path().join("notes.txt"), "none").unwrap();
    let folder = directory.path().display().to_string();
    let args = ["analyze", &folder, "--sign", "stress", "-o", "json"];
    let outcome = stand.jobferry(&args).assert().success().stderr(contains("1 other file skipped"));
    let jobs: Vec<Value> = serde_json::from_slice(&outcome.get_output().stdout).unwrap();
    assert_eq!(jobs.len(), 1);
    assert_eq!(jobs[0]["audio_content_type"], "audio/flac");

    std::fs::write(directory.path().join("broken.WAV"), "none").unwrap();
    let said = stderr(&mut stand.jobferry(&args), 3);
    assert!(said.contains("broken.WAV"), "{said}");
}

#[cfg(unix)]
#[test]
fn what_can_be_read_once_only_is_a_recording() {
    let stand = Stand::new();
    let binary = env!("CARGO_BIN_EXE_jobferry");
    let directory = tempfile::tempdir().unwrap();
    let run = |script: &str| {
        let mut bash = assert_cmd::Command::new("bash");
        bash.env("JOBFERRY", binary).env("RECORDING", sample("diary.flac"));
        bash.env("TMPDIR", directory.path()).envs(stand.sandbox.environment());
        let script = format!("cd '{}'; {script}", directory.path().display());
        let output = bash.args(["-c", &script]).assert().success().get_output().clone();
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    let to = "--sign stress -o json";
    for script in [
        format!("\"$JOBFERRY\" analyze <(cat \"$RECORDING\") {to}"),
        format!("cat \"$RECORDING\" | \"$JOBFERRY\" analyze /dev/stdin {to}"),
        format!("\"$JOBFERRY\" analyze /dev/stdin {to} < \"$RECORDING\""),
        format!("mkfifo p; cat \"$RECORDING\" > p & \"$JOBFERRY\" analyze p {to}; rm p"),
    ] {
        let job = run(&script);
        assert_eq!(job["audio_content_type"], "audio/flac", "{script}");
    }
    assert_eq!(run("\"$JOBFERRY\" check <(cat \"$RECORDING\") -o json")["outcome"], "ok");
    let endless = "\"$JOBFERRY\" check /dev/zero -o json 2>&1 | sed 1q";
    let said = run(endless)["message"].clone();
    assert!(said.as_str().unwrap().contains("more than"), "{said}");
    assert_eq!(directory.path().read_dir().unwrap().count(), 0, "temporary files are removed");
}
