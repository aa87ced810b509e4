//! `job`: one look at a job.

use clap::Args;

use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::report::Details;
use crate::report::amplifier::report;

/// Look at a job once, whether it has ended or not
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry job 5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b
  jobferry job 5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b -o json | jq -r .status")]
pub(crate) struct JobArgs {
    /// The job: its identifier, or its token in quotes
    #[arg(value_name = "JOB")]
    job: String,

    /// Show the scores too. They do not compare across signals
    #[arg(long, help_heading = "Output")]
    scores: bool,

    #[command(flatten)]
    connection: ConnectionArgs,
}

pub(crate) async fn run(args: JobArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let job = connection.client.job(&args.job).await?;
    let details = Details { scores: args.scores, recording: true, ..Details::default() };
    output.document(job.raw.as_str(), || report(&job.job_id, &job, &details))
}
