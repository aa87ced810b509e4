//! Lengths and verdicts against what ffmpeg decodes, over files that ffmpeg makes for the test.
//!
//! `expected.tsv` holds what ffmpeg decoded of each file, in seconds, or `-` where it decoded nothing. Without ffmpeg
//! nothing can be compared; the test then says so on stderr, and `.ci/run` fails.
// A test that cannot go on stops where it stands.
#![allow(clippy::unwrap_used)]

mod damage;
mod matrix;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, io, thread};

use jobferry::audio::{check, probe_path};
use jobferry::models::audio::{AudioCheck, AudioOutcome, AudioVerdict};
use jobferry::vendors::amplifier::audio_limits;
use matrix::{Encoding, Measured, Recording};

const EXPECTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/audio_lengths/expected.tsv");

const SPEECH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/project.wav");

const REFRESH: &str = "cargo test -p jobferry --test audio_lengths -- --ignored refresh";

/// What a file's samples are resampled to before they are counted.
const COUNTED_RATE: usize = 16_000;

/// How far our length may be from ffmpeg's, in seconds: decoders differ in whether they count the silence that
/// encoders add, and in what they make of the last frame before damage.
fn tolerance(recording: &Recording) -> f64 {
    match (recording.is_lossless, recording.is_broken) {
        (true, false) => 0.001,
        (false, false) => 0.15,
        (_, true) => 0.3,
    }
}

/// Directly, as the test harness hides what passing tests print; on a line of its own, as the harness may be in the
/// middle of one.
fn tell(line: &str) {
    io::stderr().write_all(format!("\n{line}\n").as_bytes()).unwrap();
}

fn has_ffmpeg() -> bool {
    let mut version = Command::new("ffmpeg");
    let version = version.arg("-version").stdout(Stdio::null()).stderr(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

/// Calls `work` for each item, on as many threads as there are processors.
fn in_parallel<T: Sync>(items: &[T], work: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    work(item);
                }
            });
        }
    });
}

fn run(encoding: &Encoding, folder: &Path) {
    let ran =
        Command::new("ffmpeg").args(&encoding.arguments).current_dir(folder).output().unwrap();
    let errors = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{:?}: {errors}", encoding.arguments);
}

/// Makes all files of the matrix in `folder`.
fn make(folder: &Path) -> Vec<Recording> {
    in_parallel(&matrix::encodings(), |encoding| run(encoding, folder));
    let recordings = matrix::recordings();
    in_parallel(&recordings, |recording| {
        if let Some((base, damage)) = &recording.made_from {
            let parts: Vec<_> =
                base.iter().map(|name| fs::read(folder.join(name)).unwrap()).collect();
            fs::write(folder.join(&recording.name), damage(&parts)).unwrap();
        }
    });
    recordings
}

fn expected() -> BTreeMap<String, Option<f64>> {
    let table = fs::read_to_string(EXPECTED).unwrap_or_default();
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, seconds) = line.split_once('\t').unwrap();
            (name.to_owned(), seconds.parse().ok())
        })
        .collect()
}

/// What is wrong with our verdict on a recording of which ffmpeg decodes `seconds`.
fn fault(recording: &Recording, verdict: &AudioVerdict, seconds: Option<f64>) -> Option<String> {
    let limits = audio_limits();
    let Some(seconds) = seconds else {
        let is_doubted = matches!(verdict.outcome, AudioOutcome::Reject | AudioOutcome::Unknown);
        return (!is_doubted)
            .then(|| format!("is useless, yet the verdict is {:?}", verdict.outcome));
    };
    let tolerance = tolerance(recording);
    let ours = verdict.facts.duration_seconds;
    if ours.is_none_or(|ours| (ours - seconds).abs() > tolerance) {
        return Some(format!("is {seconds} s long (give or take {tolerance}), not {ours:?}"));
    }
    if verdict.facts.silent {
        return Some("holds a tone, yet counts as silent".to_owned());
    }
    let is_too_short = verdict.findings.iter().any(|finding| finding.code == "AUDIO_TOO_SHORT");
    let is_taken = verdict.facts.format.as_ref().is_some_and(|format| {
        limits.accepted_formats.contains(format) || limits.doubtful_formats.contains(format)
    });
    let should_be_rejected = !is_taken || seconds < limits.min_seconds;
    let is_rejected = verdict.outcome == AudioOutcome::Reject;
    let is_right =
        is_rejected == should_be_rejected && is_too_short == (seconds < limits.min_seconds);
    (!is_right).then(|| format!("is {seconds} s long, yet the verdict is {verdict:?}"))
}

#[test]
fn lengths_are_those_that_ffmpeg_decodes() {
    if !has_ffmpeg() {
        tell("lengths: NOT COMPARED, ffmpeg is not installed (`apt-get install ffmpeg`)");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let recordings = make(folder.path());
    let expected = expected();
    let mut faults = Vec::new();
    for recording in &recordings {
        let facts = probe_path(&folder.path().join(&recording.name), None).unwrap();
        let verdict = check(facts, &audio_limits(), AudioCheck::Standard);
        let fault = match expected.get(&recording.name) {
            Some(seconds) => fault(recording, &verdict, *seconds),
            None => Some("is not in expected.tsv".to_owned()),
        };
        faults.extend(fault.map(|fault| format!("{} {fault}", recording.name)));
    }
    let unknown = expected.keys().filter(|name| recordings.iter().all(|made| made.name != **name));
    faults.extend(unknown.map(|name| format!("{name} is in expected.tsv only")));
    assert!(recordings.len() >= 150, "{} files are too few", recordings.len());
    assert!(
        faults.is_empty(),
        "{}\n\nShould the expectations be wrong: {REFRESH}",
        faults.join("\n")
    );
    tell(&format!("lengths: {} files compared with ffmpeg", recordings.len()));
}

#[test]
fn silence_is_heard_in_every_codec() {
    if !has_ffmpeg() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let facts = |source: &[&str]| {
        let (encoding, names) = matrix::heard(source);
        run(&encoding, folder.path());
        let facts = |name: &String| probe_path(&folder.path().join(name), None).unwrap();
        names.iter().map(|name| (name.clone(), facts(name))).collect::<Vec<_>>()
    };
    for (name, facts) in facts(&["-f", "lavfi", "-i", "anullsrc=r=16000:cl=mono"]) {
        assert!(facts.silent, "{name}: {facts:?}");
    }
    // A hum of -66 dB, which those without a decoder cannot tell from speech.
    for (name, facts) in facts(&["-f", "lavfi", "-i", "aevalsrc=0.0005*sin(600*t):s=16000"]) {
        let codec = facts.codec.as_deref();
        let is_decoded = !matches!(codec, Some("opus" | "vorbis"));
        // Neither can what has no code so small.
        let is_exact = !matches!(codec, Some("alaw" | "mulaw" | "adpcm")) && !name.contains("-u8");
        assert!(facts.silent || !is_decoded || !is_exact, "{name}: {facts:?}");
        assert!(is_decoded || !facts.silent, "{name}: {facts:?}");
    }
    // Its peak is at -44 dB.
    for (name, facts) in facts(&["-i", SPEECH, "-af", "volume=-40dB"]) {
        assert!(!facts.silent, "{name}: {facts:?}");
    }
}

/// Writes `expected.tsv` anew from what ffmpeg decodes.
#[test]
#[ignore = "writes the expectations"]
fn refresh() {
    let folder = tempfile::tempdir().unwrap();
    let recordings = make(folder.path());
    in_parallel(&recordings, |recording| {
        let measured = match &recording.measured {
            Measured::Itself => vec![recording.name.clone()],
            Measured::As(others) => others.clone(),
        };
        let seconds: f64 = measured.iter().map(|name| decoded_seconds(folder.path(), name)).sum();
        let seconds = if seconds > 0.0 { format!("{seconds:.3}") } else { "-".to_owned() };
        fs::write(folder.path().join(recording.name.clone() + ".seconds"), seconds).unwrap();
    });
    let mut table = format!("# Seconds that ffmpeg decodes. Written by: {REFRESH}\n");
    for recording in &recordings {
        let seconds = fs::read_to_string(folder.path().join(recording.name.clone() + ".seconds"));
        table += &format!("{}\t{}\n", recording.name, seconds.unwrap());
    }
    fs::write(EXPECTED, table).unwrap();
}

fn decoded_seconds(folder: &Path, name: &str) -> f64 {
    let rate = COUNTED_RATE.to_string();
    let samples = Command::new("ffmpeg")
        .args(["-nostdin", "-v", "quiet", "-i", name, "-map", "0:a:0", "-ac", "1", "-ar", &rate])
        .args(["-f", "s16le", "-"])
        .current_dir(folder)
        .output()
        .unwrap();
    (samples.stdout.len() / 2) as f64 / COUNTED_RATE as f64
}
