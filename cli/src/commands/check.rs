//! `check`: judges recordings as the vendor would, without sending anything.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use comfy_table::{Attribute, Cell, Color, Table};
use indicatif::DecimalBytes;
use jobferry::audio::{check, probe_bytes, probe_path};
use jobferry::models::audio::{AudioFacts, AudioFinding, AudioOutcome, AudioVerdict};
use jobferry::vendors::amplifier::audio_limits;
use serde::Serialize;

use super::submit::Check;
use super::{Outcome, each};
use crate::exit::Failure;
use crate::inputs;
use crate::output::{Documents, Output, json};
use crate::report::{lines, plain, table};

/// Check recordings before they cost anything: no account, no network
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry check visit.wav
  jobferry check recordings/ --check strict
  jobferry check recordings/ -o ndjson | jq -r 'select(.outcome==\"reject\").file'

In directories, whatever is no recording is left out. The exit code is 1 when the recording would be
refused, 3 when some of several would.")]
pub(crate) struct CheckArgs {
    /// Recordings, and directories of them; `-` reads one from stdin
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// How strict to be
    #[arg(long, value_name = "HOW", default_value_t)]
    check: Check,
}

/// A recording to look at.
struct Candidate {
    path: PathBuf,
    /// Whether it was named, rather than found in a directory.
    named: bool,
}

/// A line of the output.
#[derive(Serialize)]
struct Checked {
    file: String,
    #[serde(flatten)]
    verdict: AudioVerdict,
}

pub(crate) async fn run(args: CheckArgs, output: &Output) -> Result<(), Failure> {
    let candidates = candidates(&args.paths)?;
    let strictness = args.check.strictness();
    let work = candidates.iter().map(|candidate| async move {
        let facts = facts(&candidate.path).await;
        let verdict = facts.map(|facts| check(facts, &audio_limits(), strictness));
        Outcome {
            name: candidate.path.display().to_string(),
            item: None,
            result: verdict
                .map(|verdict| (candidate, verdict))
                .map_err(|error| Failure::file(&candidate.path, &error)),
        }
    });
    let is_single = matches!(candidates.as_slice(), [only] if only.named);
    let mut tally =
        Tally { output, documents: output.documents(!is_single), checked: Vec::new(), left_out: 0 };
    let at_once = std::thread::available_parallelism().map_or(1, usize::from);
    match each(output, work.collect(), at_once, |found| tally.add(found)).await {
        Ok(()) => tally.end(0),
        Err(Failure::Partial { failed, .. }) => tally.end(failed),
        Err(failure) => Err(failure),
    }
}

/// Verdicts as they come, and what follows from all of them.
struct Tally<'o> {
    output: &'o Output,
    documents: Documents<'o>,
    checked: Vec<Checked>,
    left_out: usize,
}

impl Tally<'_> {
    fn add(&mut self, found: Option<(&Candidate, AudioVerdict)>) -> Result<(), Failure> {
        let Some((candidate, verdict)) = found else {
            return self.documents.show(None, String::new);
        };
        if !candidate.named && verdict.facts.format.is_none() {
            self.left_out += 1;
            return Ok(());
        }
        let file = candidate.path.display().to_string();
        let checked = Checked { file, verdict };
        if !self.output.is_text() {
            self.documents.show(Some(&json(&checked)?), String::new)?;
        }
        self.checked.push(checked);
        Ok(())
    }

    /// Prints the table; `unread` recordings are not in it.
    fn end(self, unread: usize) -> Result<(), Failure> {
        if self.output.is_text() && !self.checked.is_empty() {
            self.output.text(&(lines(&verdicts(&self.checked)) + &reasons(&self.checked)))?;
        }
        if self.left_out > 0 {
            self.output.note(&format!("left out, for they are no recordings: {}", self.left_out));
        }
        let is_rejected = |checked: &&Checked| checked.verdict.outcome == AudioOutcome::Reject;
        let rejected = self.checked.iter().filter(is_rejected).count();
        match (unread + rejected, unread + self.checked.len()) {
            (0, _) => Ok(()),
            (_, 1) => Err(Failure::Told),
            (failed, of) => Err(Failure::Partial { failed, of }),
        }
    }
}

/// What the paths name: themselves, and the files below directories.
fn candidates(paths: &[PathBuf]) -> Result<Vec<Candidate>, Failure> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            add_files_below(path, &mut found)?;
        } else {
            found.push(Candidate { path: path.clone(), named: true });
        }
    }
    Ok(found)
}

/// Adds the files below `directory` by name. Links to directories are not followed: they may lead
/// round in circles.
fn add_files_below(directory: &Path, found: &mut Vec<Candidate>) -> Result<(), Failure> {
    let unreadable = |error: io::Error| Failure::file(directory, &error);
    let entries = std::fs::read_dir(directory).map_err(unreadable)?;
    let mut entries = entries.collect::<io::Result<Vec<_>>>().map_err(unreadable)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_type().map_err(unreadable)?.is_dir() {
            add_files_below(&path, found)?;
        } else if path.is_file() {
            found.push(Candidate { path, named: false });
        }
    }
    Ok(())
}

async fn facts(path: &Path) -> io::Result<AudioFacts> {
    if path == Path::new("-") {
        let bytes = inputs::stdin().await.map_err(|_| io::Error::other("stdin cannot be read"))?;
        return Ok(probe_bytes(bytes.into()));
    }
    let path = path.to_owned();
    tokio::task::spawn_blocking(move || probe_path(&path)).await.map_err(io::Error::other)?
}

fn verdicts(rows: &[Checked]) -> Table {
    let mut table = table(&["Recording", "Verdict", "Format", "Length", "Rate", "Size"]);
    for Checked { file, verdict } in rows {
        let AudioFacts { format, size_bytes, duration_seconds, sample_rate, channels, .. } =
            &verdict.facts;
        let format = format.as_ref().map_or("", |format| format.as_str());
        let length = duration_seconds.map(|seconds| format!("{seconds:.1} s"));
        let rate = sample_rate
            .map(|rate| format!("{:.1} kHz{}", f64::from(rate) / 1000.0, sound(*channels)));
        table.add_row([
            Cell::new(plain(file)),
            outcome_cell(verdict.outcome),
            Cell::new(format),
            Cell::new(length.unwrap_or_default()),
            Cell::new(rate.unwrap_or_default()),
            Cell::new(DecimalBytes(size_bytes.unsigned_abs())),
        ]);
    }
    table
}

fn sound(channels: Option<u32>) -> String {
    match channels {
        None => String::new(),
        Some(1) => " mono".to_owned(),
        Some(2) => " stereo".to_owned(),
        Some(channels) => format!(" × {channels}"),
    }
}

/// What was found, below the table: whole sentences are too long for a column.
fn reasons(rows: &[Checked]) -> String {
    let findings =
        rows.iter().flat_map(|row| row.verdict.findings.iter().map(move |finding| (row, finding)));
    findings
        .map(|(row, AudioFinding { message, advice, .. })| {
            format!("\n\n{}\n  {message}\n  {advice}", plain(&row.file))
        })
        .collect()
}

fn outcome_cell(outcome: AudioOutcome) -> Cell {
    match outcome {
        AudioOutcome::Ok => Cell::new("ok").fg(Color::DarkGreen),
        AudioOutcome::Warn => Cell::new("warn").fg(Color::DarkYellow),
        AudioOutcome::Unknown => Cell::new("unknown").fg(Color::DarkYellow),
        AudioOutcome::Reject => {
            Cell::new("reject").fg(Color::DarkRed).add_attribute(Attribute::Bold)
        }
    }
}
