//! `check`: judges recordings as the vendor would, without sending anything.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use comfy_table::{Attribute, Cell, Color, Table};
use futures_util::stream::{self, StreamExt};
use indicatif::BinaryBytes;
use jobferry::audio::{check, probe_path};
use jobferry::models::audio::{AudioCheck, AudioFacts, AudioFinding, AudioOutcome, AudioVerdict};
use jobferry::vendors::amplifier::audio_limits;
use serde::Serialize;
use tokio::task::spawn_blocking;

use super::submit::Check;
use crate::documents::{Found, Outcomes};
use crate::exit::Failure;
use crate::output::{Output, json};
use crate::recordings::{self, Recording, are_several};
use crate::report::{lines, plain, table};

/// Check recordings before they cost anything: no account, no network
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry check visit.wav
  jobferry check recordings/ --check strict
  jobferry check recordings/ -o ndjson | jq -r 'select(.outcome==\"reject\").file'

In directories, files are left out that are no recordings, neither by their name nor by their content;
-v names them. The exit code is 1 when the recording would be refused, 3 when some of several would.")]
pub(crate) struct CheckArgs {
    /// Recordings, and directories of them; `-` reads one from stdin
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// How strict to be
    #[arg(long, value_name = "HOW", default_value_t)]
    check: Check,
}

/// A line of the output.
#[derive(Serialize)]
struct Checked {
    file: String,
    #[serde(flatten)]
    verdict: AudioVerdict,
}

pub(crate) async fn run(args: CheckArgs, output: &Output) -> Result<(), Failure> {
    let recordings = recordings::open(&args.paths, output).await?;
    let several = are_several(&args.paths);
    let strictness = args.check.strictness();
    let mut tally = Tally::new(output, several, recordings.len());
    let work = recordings.iter().enumerate().map(|(number, recording)| async move {
        let verdict = verdict(recording, strictness).await;
        (number, recording, verdict)
    });
    let at_once = std::thread::available_parallelism().map_or(1, usize::from);
    let mut ended = stream::iter(work.collect::<Vec<_>>()).buffer_unordered(at_once);
    while let Some((number, recording, verdict)) = ended.next().await {
        tally.add(number, &recording.name, verdict)?;
    }
    tally.end()
}

async fn verdict(recording: &Recording, strictness: AudioCheck) -> Result<AudioVerdict, Failure> {
    let path = recording.path().to_owned();
    let limits = audio_limits();
    let most = Some(limits.max_bytes.unsigned_abs());
    let facts = spawn_blocking(move || probe_path(&path, most)).await.map_err(io::Error::other);
    match facts.and_then(|facts| facts) {
        Ok(facts) => Ok(check(facts, &limits, strictness)),
        Err(error) => Err(Failure::file(Path::new(&recording.name), &error)),
    }
}

/// Verdicts as they come, and what follows from all of them.
struct Tally<'o> {
    output: &'o Output,
    several: bool,
    /// As JSON they are printed one by one.
    outcomes: Option<Outcomes<'o>>,
    checked: BTreeMap<usize, Checked>,
    unread: usize,
}

impl<'o> Tally<'o> {
    fn new(output: &'o Output, several: bool, of: usize) -> Self {
        let outcomes =
            (!output.is_text()).then(|| Outcomes::new(output, "file", several.then_some(of)));
        Tally { output, several, outcomes, checked: BTreeMap::new(), unread: 0 }
    }

    fn add(
        &mut self,
        number: usize,
        name: &str,
        verdict: Result<AudioVerdict, Failure>,
    ) -> Result<(), Failure> {
        let verdict = match verdict {
            Ok(verdict) => verdict,
            Err(failure) => {
                self.unread += 1;
                if let Some(outcomes) = &mut self.outcomes {
                    outcomes.add(number, name, Err(&failure), None)?;
                }
                if !self.several {
                    return Err(failure);
                }
                self.output.failure(Some(name), &failure);
                return Ok(());
            }
        };
        let checked = Checked { file: name.to_owned(), verdict };
        if let Some(outcomes) = &mut self.outcomes {
            // A line is given its name where it is printed.
            let json = match self.output.is_ndjson() {
                true => json(&checked.verdict)?,
                false => json(&checked)?,
            };
            outcomes.add(number, name, Ok(Found { json, text: String::new() }), None)?;
        }
        self.checked.insert(number, checked);
        Ok(())
    }

    fn end(self) -> Result<(), Failure> {
        self.show_table()?;
        let is_rejected = |checked: &&Checked| checked.verdict.outcome == AudioOutcome::Reject;
        let rejected = self.checked.values().filter(is_rejected).count();
        match (self.unread + rejected, self.unread + self.checked.len()) {
            (0, _) => Ok(()),
            (_, 1) if !self.several => Err(Failure::Told),
            (failed, of) => Err(Failure::Partial { failed, of }),
        }
    }

    fn show_table(&self) -> Result<(), Failure> {
        if !self.output.is_text() || self.checked.is_empty() {
            return Ok(());
        }
        let rows: Vec<&Checked> = self.checked.values().collect();
        self.output.text(&(lines(&mut verdicts(&rows)) + &reasons(&rows)))
    }
}

fn verdicts(rows: &[&Checked]) -> Table {
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
            Cell::new(BinaryBytes(size_bytes.unsigned_abs())),
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
fn reasons(rows: &[&Checked]) -> String {
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
