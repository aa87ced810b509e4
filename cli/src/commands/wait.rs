//! `wait`: waits for jobs that exist already.

use clap::Args;
use jobferry::Token;
use jobferry::models::WaitOptions;

use super::submit::at_least_one;
use super::{Outcome, each};
use crate::args::Span;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::report::{Details, report};

/// Wait for jobs by their identifier or token, and print the results
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry wait 5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b
  jobferry wait '{\"jobferry\":1,\"vendor\":\"amplifier\",\"base_url\":\"…\",\"job_id\":\"…\"}'
  xargs jobferry wait -o ndjson < jobs.txt > results.ndjson")]
pub(crate) struct WaitArgs {
    /// The jobs: identifiers, or tokens in quotes
    #[arg(required = true, value_name = "JOB")]
    job: Vec<String>,

    /// How long to wait for each job before giving up; the job goes on
    #[arg(long, value_name = "DURATION", default_value_t = Span(WaitOptions::default().deadline))]
    deadline: Span,

    /// How many jobs are waited for at once
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = at_least_one)]
    jobs: usize,

    /// Show the scores too. They do not compare across signals
    #[arg(long, help_heading = "Output")]
    scores: bool,

    #[command(flatten)]
    connection: ConnectionArgs,
}

pub(crate) async fn run(args: WaitArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let options = WaitOptions { deadline: args.deadline.0, ..WaitOptions::default() };
    let details = Details { scores: args.scores, took: None };
    let documents = output.documents(args.job.len() > 1);
    let work = args.job.iter().map(|job| async {
        let name = job_id_in(job);
        let item = output.progress().begin(&name);
        item.resumes(connection.token(&name));
        let result = connection.client.wait_for_job(job, &options).await;
        item.ended();
        Outcome { name, item: Some(item), result: result.map_err(Failure::from) }
    });
    each(output, work.collect(), args.jobs, |found| match found {
        Some(job) => documents.show(Some(job.raw.as_str()), || report(&job.job_id, &job, &details)),
        None => documents.show(None, String::new),
    })
    .await
}

/// The identifier in a token, or the text itself.
fn job_id_in(job: &str) -> String {
    job.parse::<Token>().ok().and_then(|token| token.job_id).unwrap_or_else(|| job.to_owned())
}
