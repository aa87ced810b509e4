//! `reconcile`: settles a submission of which nobody knows whether it was accepted.

use clap::Args;
use jobferry::{ErrorKind, Token};

use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::report::Details;
use crate::report::amplifier::report;

/// Find out what became of a submission whose answer was lost, and print its job
#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes:
  0  the job was found, and printed
  7  several jobs may be it; stderr names them
  8  no job comes from the submission: it may be submitted again
Any other code settles nothing; try again.

Examples:
  jobferry reconcile '{\"jobferry\":1,\"vendor\":\"amplifier\",\"base_url\":\"…\",\"submission\":{…}}'
  jobferry reconcile \"$token\" -o json | jq -r .job_id | xargs jobferry wait")]
pub(crate) struct ReconcileArgs {
    /// The token that the failed command printed, in quotes
    #[arg(value_name = "TOKEN")]
    token: String,

    #[command(flatten)]
    connection: ConnectionArgs,
}

pub(crate) async fn run(args: ReconcileArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let job = settled(&args.token, connection.client.reconcile(&args.token).await)?;
    output.document(job.raw.as_str(), || report(&job.job_id, &job, &Details::default()))
}

/// What became of a token's submission. That it became no job has an exit code of its own.
pub(super) fn settled<T>(token: &str, found: jobferry::Result<T>) -> Result<T, Failure> {
    found.map_err(|error| match error.kind() {
        ErrorKind::NotFound if is_in_doubt(token) => Failure::NoJob(Box::new(error)),
        _ => Failure::from(error),
    })
}

/// Whether the token stands for a submission; that of a job says nothing about sending again.
fn is_in_doubt(token: &str) -> bool {
    token.parse::<Token>().is_ok_and(|token| token.submission.is_some())
}
