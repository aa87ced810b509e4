//! `jobs`: the account's jobs.

use std::pin::pin;

use clap::Args;
use futures_util::{StreamExt, TryStreamExt};
use jobferry::models::amplifier::AmplifierJobSummary;

use crate::connection::{Connection, ConnectionArgs};
use crate::exit::Failure;
use crate::output::{Output, json};
use crate::report::{lines, plain, table};

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
        return newest(&connection, args.limit.unwrap_or(usize::MAX), output).await;
    }
    let page = connection.client.jobs(args.page).await?;
    if output.is_ndjson() {
        return show(&page.jobs, output);
    }
    output.document(page.raw.as_str(), || listed(&page.jobs))?;
    if output.is_text() && page.total_pages > 1 {
        let last = page.total_pages - 1;
        output.note(&format!("page {}, the last is {last}; --all lists all", page.page));
    }
    Ok(())
}

async fn newest(connection: &Connection, limit: usize, output: &Output) -> Result<(), Failure> {
    let jobs = pin!(connection.client.all_jobs().take(limit));
    if output.is_text() {
        let jobs: Vec<_> = jobs.try_collect().await?;
        return output.text(&listed(&jobs));
    }
    let documents = output.documents(true);
    let mut jobs = jobs;
    while let Some(job) = jobs.try_next().await? {
        documents.show(Some(&json(&job)?), String::new)?;
    }
    Ok(())
}

fn show(jobs: &[AmplifierJobSummary], output: &Output) -> Result<(), Failure> {
    let documents = output.documents(true);
    jobs.iter().try_for_each(|job| documents.show(Some(&json(job)?), String::new))
}

fn listed(jobs: &[AmplifierJobSummary]) -> String {
    if jobs.is_empty() {
        return "no jobs".to_owned();
    }
    let mut table = table(&["Job", "Status", "Accepted (UTC)"]);
    for job in jobs {
        let created = job.created_at.as_ref();
        table.add_row([
            plain(&job.job_id),
            plain(job.status.as_str()),
            created.map(|at| at.instant.strftime("%F %T").to_string()).unwrap_or_default(),
        ]);
    }
    lines(&table)
}
