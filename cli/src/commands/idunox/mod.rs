//! `idunox`: de-identified health data in, wellbeing scores and reports out.

mod submission;

use std::sync::Arc;

use clap::{Args, Subcommand};
use jobferry::CallExt;
use jobferry::models::WaitOptions;

use super::doctor::{self, DoctorArgs};
use super::wait::AwaitedArgs;
use crate::account::IdunoxAccount;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::progress::Item;
use crate::report::idunox;

/// Idunox: submit de-identified health data, follow its pipeline, and fetch the result
#[derive(Debug, Args)]
#[command(after_help = "\
A submission passes through a pipeline of seven jobs. One succeeded job is not a finished
submission: wait for the submission, then fetch its result.

Environment:
  IDUNOX_API_KEY   The API key (or --api-key-file)
  IDUNOX_BASE_URL  Where the API is, instead of production

Try it without an account:
  jobferry idunox submit submission.json --wait --sandbox")]
pub(crate) struct IdunoxArgs {
    #[command(subcommand)]
    command: IdunoxCommand,
}

#[derive(Debug, Subcommand)]
enum IdunoxCommand {
    Submit(submission::SubmitArgs),

    /// Wait for submissions by their identifier or token, step by step, and print their scores; as
    /// JSON without them
    #[command(after_help = "\
Examples:
  jobferry idunox wait 22222222-2222-4222-8222-222222222222 -o json | jq -r .resultId")]
    Wait(WaitArgs),

    /// Look at a submission and its jobs once
    Submission(OneArgs),

    /// Look at one job of a pipeline once
    Job(OneArgs),

    /// Wait for single jobs by their identifier or token
    ///
    /// A job that failed before its last attempt may run again, so it is waited for on.
    #[command(after_help = "\
Examples:
  jobferry idunox wait-job 33333333-3333-4333-8333-333333333333 --deadline 10m")]
    WaitJob(WaitArgs),

    /// Fetch the result of a completed submission
    #[command(after_help = "\
Examples:
  jobferry idunox result 44444444-4444-4444-8444-444444444444
  jobferry idunox result 44444444-4444-4444-8444-444444444444 -o json |
    jq -r '.artifacts.items[].access.downloadUrl'")]
    Result(OneArgs),

    /// Check configuration, network, credentials and this installation
    Doctor(DoctorArgs<IdunoxAccount>),
}

#[derive(Debug, Args)]
struct WaitArgs {
    #[command(flatten)]
    awaited: AwaitedArgs,

    #[command(flatten)]
    connection: ConnectionArgs<IdunoxAccount>,
}

#[derive(Debug, Args)]
struct OneArgs {
    /// Its identifier, or its token in quotes
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    connection: ConnectionArgs<IdunoxAccount>,
}

pub(crate) async fn run(args: IdunoxArgs, output: &Output) -> Result<(), Failure> {
    match args.command {
        IdunoxCommand::Submit(args) => submission::submit(args, output).await,
        IdunoxCommand::Wait(args) => wait(args, output).await,
        IdunoxCommand::Submission(args) => {
            look_at_submission(args, output).with_deadline(output.progress().deadline()).await
        }
        IdunoxCommand::Job(args) => {
            job(args, output).with_deadline(output.progress().deadline()).await
        }
        IdunoxCommand::WaitJob(args) => wait_job(args, output).await,
        IdunoxCommand::Result(args) => {
            result(args, output).with_deadline(output.progress().deadline()).await
        }
        IdunoxCommand::Doctor(args) => {
            doctor::run(args, output).with_deadline(output.progress().deadline()).await
        }
    }
}

async fn wait(args: WaitArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let wait = async |id: &str, options: &WaitOptions, item: Arc<Item>| {
        submission::completed(&connection.client, id, options, item, output).await
    };
    let text = |completed: &submission::Completed| completed.text.clone();
    args.awaited.each(&connection, output, wait, |completed| &completed.found.raw, text).await
}

async fn look_at_submission(args: OneArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let found = connection.client.submission(&args.id).await?;
    output.document(found.raw.as_str(), || idunox::submission(&found))
}

async fn job(args: OneArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let found = connection.client.job(&args.id).await?;
    output.document(found.raw.as_str(), || idunox::job(&found))
}

async fn wait_job(args: WaitArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let wait = async |id: &str, options: &WaitOptions, _: Arc<Item>| {
        connection.client.wait_for_job(id, options).await
    };
    args.awaited.each(&connection, output, wait, |found| &found.raw, idunox::job).await
}

async fn result(args: OneArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let found = connection.client.result(&args.id).await?;
    output.document(found.raw.as_str(), || idunox::result(&found))
}
