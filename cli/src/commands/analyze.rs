//! `analyze`: sends recordings, waits for their jobs, prints the results.

use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use jobferry::Target;
use jobferry::clock::Clock;
use jobferry::models::SubmitOptions;
use jobferry::models::amplifier::AmplifierJob;

use super::submit::{SubmissionArgs, send};
use super::wait::rest_of;
use super::{Outcome, each};
use crate::connection::{Connection, ConnectionArgs};
use crate::exit::Failure;
use crate::inputs::{self, Input};
use crate::output::Output;
use crate::progress::Item;
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
order given. With -o json and ndjson a recording that failed is a null in its place.
Names of targets that are not listed here are sent as they are.
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
    let target = submission.target.target(output);
    let inputs = inputs::open(&submission.recordings).await?;
    let connection = connection.open(output).await?;
    let outcome = {
        let documents = output.documents(inputs.len() > 1);
        let work = inputs.into_iter().map(|input| async {
            let begun = Clock::System.now();
            let item = connection.begin(&input.name, output);
            let result = analyze(&connection, &input, &target, &options, &item).await;
            item.ended();
            let details = Details { scores, took: Some(Clock::System.now().since(begun)) };
            Outcome {
                name: input.name.clone(),
                item: Some(item),
                result: result.map(|job| (input, job, details)).map_err(Failure::from),
            }
        });
        each(output, work.collect(), submission.jobs, |found| match found {
            Some((input, job, details)) => {
                documents.show(Some(job.raw.as_str()), || report(&input.name, &job, &details))
            }
            None => documents.show(None, String::new),
        })
        .await
    };
    if output.is_text() && matches!(outcome, Ok(()) | Err(Failure::Partial { .. })) {
        show_credits(&connection, output).await?;
    }
    outcome
}

async fn analyze(
    connection: &Connection,
    input: &Input,
    target: &Target,
    options: &SubmitOptions,
    item: &Arc<Item>,
) -> jobferry::Result<AmplifierJob> {
    let begun = Clock::System.now();
    let job = send(connection, input, target, options, item).await?;
    connection.client.wait_for_job(&job.job_id, &rest_of(options.deadline, begun)).await
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
