//! `analyze`: sends recordings, waits for their jobs, prints the results.

use std::time::Duration;

use clap::Args;
use jobferry::Target;
use jobferry::clock::Clock;
use jobferry::models::amplifier::AmplifierJob;
use jobferry::models::{SubmitOptions, WaitOptions};

use super::submit::{SubmissionArgs, send};
use super::{Outcome, each};
use crate::connection::{Connection, ConnectionArgs};
use crate::documents::Found;
use crate::exit::Failure;
use crate::output::Output;
use crate::recordings::{self, Recording, are_several};
use crate::report::amplifier::report;
use crate::report::{Details, fact};

/// Submit recordings, wait for their jobs, and print the results
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry analyze visit.wav --use-case behavioral-health --sandbox
  jobferry analyze visit.wav --condition anxiety -o json | jq .result.signal
  jobferry analyze *.flac --use-case wellness -o ndjson > results.ndjson
  ffmpeg -i call.ogg -f flac - | jobferry analyze - --sign stress

Several recordings are analysed side by side within the account's rate limit, and printed in the
order given; with -o ndjson each as soon as it has ended, on a line that begins with its file.
Of directories the recordings are taken.
Names of targets that are not listed here are refused as misspelt; --anyway sends them.
Ctrl-C stops waiting; the jobs go on, and stderr says how to wait for them again.")]
pub(crate) struct AnalyzeArgs {
    #[command(flatten)]
    submission: SubmissionArgs,

    /// Show the scores too. They do not compare across signals
    #[arg(long, help_heading = "Output")]
    scores: bool,

    #[command(flatten)]
    connection: ConnectionArgs,
}

/// How long the balance may keep a finished command waiting, in case the rate limit is used up.
const PATIENCE_FOR_CREDITS: Duration = Duration::from_secs(10);

pub(crate) async fn run(args: AnalyzeArgs, output: &Output) -> Result<(), Failure> {
    let AnalyzeArgs { submission, scores, connection } = args;
    let options = submission.options()?;
    let target = submission.target.target()?;
    let recordings = recordings::open(&submission.recordings, output).await?;
    let several = are_several(&submission.recordings);
    let connection = connection.open(output).await?;
    let work = recordings.iter().map(|recording| async {
        let begun = Clock::System.now();
        let item = connection.begin(&recording.name, output);
        let analysis = analyze(&connection, recording, &target, &options);
        let result = item.follow(analysis).await;
        let took = Some(Clock::System.now().since(begun));
        let details = Details { scores, took, ..Details::default() };
        let found = result.map(|job| Found {
            text: report(&recording.name, &job, &details),
            json: job.raw.as_str().to_owned(),
        });
        Outcome {
            name: recording.name.clone(),
            item: Some(item),
            result: found.map_err(Failure::from),
        }
    });
    let outcome = each(output, "file", several, work.collect(), submission.jobs).await;
    if output.is_text() && matches!(outcome, Ok(()) | Err(Failure::Partial { .. })) {
        show_credits(&connection, output).await?;
    }
    outcome
}

async fn analyze(
    connection: &Connection,
    recording: &Recording,
    target: &Target,
    options: &SubmitOptions,
) -> jobferry::Result<AmplifierJob> {
    let job = send(connection, recording, target, options).await?;
    connection.client.wait_for_job(&job.job_id, &WaitOptions::default()).await
}

/// Prints what is left, if the vendor says so at once: the results are out, and nobody wants to
/// wait for this.
async fn show_credits(connection: &Connection, output: &Output) -> Result<(), Failure> {
    let asked = connection.client.credits();
    match Clock::System.timeout(PATIENCE_FOR_CREDITS, asked).await {
        Some(Ok(credits)) => output.text(&fact("Credits left", &credits.exact)),
        Some(Err(_)) | None => Ok(()),
    }
}
