//! `jobs`: the account's jobs.

use clap::Args;
use futures_util::StreamExt;
use jobferry::models::amplifier::AmplifierJobSummary;

use super::lists;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::report::{lines, plain, table, time};

/// List the account's jobs, newest first
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry jobs
  jobferry jobs --limit 100 -o ndjson | jq -r 'select(.status==\"failed\").job_id'

With -o json a page is printed as the API returns it, and --all and --limit print an array of jobs.
With -o ndjson it is always one job per line.")]
pub(crate) struct JobsArgs {
    /// The page, counted from 0
    #[arg(long, value_name = "N", default_value_t = 0)]
    page: u32,

    /// All jobs, page by page
    #[arg(long, conflicts_with = "page")]
    all: bool,

    /// The newest N jobs
    #[arg(long, value_name = "N", conflicts_with = "page")]
    limit: Option<usize>,

    #[command(flatten)]
    connection: ConnectionArgs,
}

pub(crate) async fn run(args: JobsArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    if args.all || args.limit.is_some() {
        let jobs = connection.client.all_jobs().take(args.limit.unwrap_or(usize::MAX));
        return lists::show_all(jobs, listed, output).await;
    }
    let page = connection.client.jobs(args.page).await?;
    lists::show_page(page.raw.as_str(), &page.jobs, listed, output)?;
    if output.is_text() && page.total_pages > 1 {
        let last = page.total_pages - 1;
        output.note(&format!("page {}, the last is {last}; --all lists all", page.page));
    }
    Ok(())
}

fn listed(jobs: &[AmplifierJobSummary]) -> String {
    if jobs.is_empty() {
        return "no jobs".to_owned();
    }
    let mut table = table(&["Job", "Status", "Accepted (UTC)"]);
    for job in jobs {
        table.add_row([
            plain(&job.job_id),
            plain(job.status.as_str()),
            time(job.created_at.as_ref()),
        ]);
    }
    lines(&mut table)
}
