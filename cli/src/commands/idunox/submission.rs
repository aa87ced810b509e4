//! `idunox submit`, and the wait for what was submitted.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use jobferry::Idunox;
use jobferry::models::idunox::{IdunoxProgress, IdunoxStatus, IdunoxSubmission};
use jobferry::models::idunox_request::IdunoxSubmissionRequest;
use jobferry::models::{IdunoxSubmitOptions, WaitOptions};

use crate::account::IdunoxAccount;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::inputs;
use crate::output::Output;
use crate::progress::Item;
use crate::report::{idunox, plain};

/// Submit a bundle of de-identified data
///
/// Sent with an idempotency key, and again on passing faults: the same key, the same bytes, so that
/// it counts once.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry idunox submit submission.json --wait
  jobferry idunox submit submission.json --idempotency-key visit-17 -o json | jq -r .submissionId

The file is the vendor's own JSON; a key it does not know is named with its place, before anything is
sent.")]
pub(super) struct SubmitArgs {
    /// The submission as JSON; `-` reads it from stdin
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// By what the vendor knows a repetition, for 24 hours [default: a random one]
    #[arg(long, value_name = "KEY", help_heading = "Submission")]
    idempotency_key: Option<String>,

    /// By what the vendor's people find the submission [default: a random one]
    #[arg(long, value_name = "ID", help_heading = "Submission")]
    correlation_id: Option<String>,

    /// Wait until the submission has been completed, and print it with its scores; as JSON without them
    #[arg(long, help_heading = "Submission")]
    wait: bool,

    #[command(flatten)]
    connection: ConnectionArgs<IdunoxAccount>,
}

pub(super) async fn submit(args: SubmitArgs, output: &Output) -> Result<(), Failure> {
    let request: IdunoxSubmissionRequest = inputs::document(&args.file).await?;
    let connection = args.connection.open(output).await?;
    let options = IdunoxSubmitOptions {
        idempotency_key: args.idempotency_key,
        correlation_id: args.correlation_id,
        ..IdunoxSubmitOptions::default()
    };
    let item = connection.begin(&request.partner_submission_id, output);
    let (json, text) = item
        .follow(async {
            let accepted = connection.client.submit_with(&request, &options).await?;
            if !args.wait {
                let text = idunox::accepted(&accepted);
                return Ok::<_, Failure>((accepted.raw.as_str().to_owned(), text));
            }
            let wait = WaitOptions::default();
            let id = &accepted.submission_id;
            let Completed { found, text } =
                completed(&connection.client, id, &wait, item.clone(), output).await?;
            Ok((found.raw.as_str().to_owned(), text))
        })
        .await?;
    output.document(&json, || text)?;
    item.settled();
    Ok(())
}

/// A completed submission for people, with the scores of its result.
async fn with_scores(client: &Idunox, found: &IdunoxSubmission, output: &Output) -> String {
    let mut text = idunox::submission(found);
    if let Some(id) = found.result_id.as_deref().filter(|_| output.is_text()) {
        match client.result(id).await {
            Ok(result) => text = format!("{text}\n\n{}", idunox::result(&result)),
            Err(error) => output.note(&format!(
                "the result could not be fetched: {error}; jobferry idunox result {id} tries again"
            )),
        }
    }
    text
}

/// A submission that has been completed, and the same for people.
pub(super) struct Completed {
    pub(super) found: IdunoxSubmission,
    pub(super) text: String,
}

/// Waits for a submission, tells of its steps meanwhile, and fetches its scores for people.
pub(super) async fn completed(
    client: &Idunox,
    submission_or_token: &str,
    options: &WaitOptions,
    item: Arc<Item>,
    output: &Output,
) -> jobferry::Result<Completed> {
    let tell = move |progress| item.step(step(&progress));
    let found = client.wait_for_submission_with(submission_or_token, options, tell).await?;
    let text = with_scores(client, &found, output).await;
    Ok(Completed { found, text })
}

/// How far a submission is, in a line: what has succeeded, and the first step that has not.
fn step(progress: &IdunoxProgress) -> String {
    let all = progress.steps.len();
    let done = format!("{} of {all} steps done", progress.succeeded);
    let next =
        progress.steps.iter().find(|step| step.status.as_ref() != Some(&IdunoxStatus::Succeeded));
    match next {
        Some(next) => {
            let kind = next.job_type.as_ref().map_or("a job", |kind| kind.as_str());
            let status = next.status.as_ref().map_or("not begun", IdunoxStatus::as_str);
            let name = kind.strip_prefix("pipeline.").unwrap_or(kind);
            format!("{done}, {}: {}", plain(name), plain(status))
        }
        None => done,
    }
}
