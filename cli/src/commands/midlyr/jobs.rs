//! `midlyr job`, `wait`, `reconcile` and `jobs`: jobs that exist already.

use std::sync::Arc;

use clap::Args;
use futures_util::StreamExt;
use jobferry::models::midlyr::{MidlyrJob, MidlyrJobSummary, MidlyrJobType};
use jobferry::models::{MidlyrListOptions, Timestamp, WaitOptions};

use crate::account::MidlyrAccount;
use crate::commands::lists;
use crate::commands::reconcile::{ByHand, settled};
use crate::commands::wait::AwaitedArgs;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::progress::Item;
use crate::report::midlyr::report;
use crate::report::{Details, lines, plain, table, time};
use crate::targets::Names;

/// Look at a job once, whether it has ended or not
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry midlyr job job_01HZ9TESTVECTOR0000000001 -o json | jq -r .status")]
pub(super) struct JobArgs {
    /// The job: its identifier, or its token in quotes
    #[arg(value_name = "JOB")]
    job: String,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

pub(super) async fn job(args: JobArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let job = connection.client.job(&args.job).await?;
    let details = Details { recording: true, ..Details::default() };
    output.document(job.raw.as_str(), || report(&job.id, &job, &details))
}

/// Wait for jobs by their identifier or token, and print what was found
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry midlyr wait job_01HZ9TESTVECTOR0000000001
  xargs jobferry midlyr wait -o ndjson < jobs.txt > findings.ndjson")]
pub(super) struct WaitArgs {
    #[command(flatten)]
    awaited: AwaitedArgs,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

pub(super) async fn wait(args: WaitArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let wait = async |id: &str, options: &WaitOptions, _: Arc<Item>| {
        connection.client.wait_for_job(id, options).await
    };
    let text = |job: &MidlyrJob| report(&job.id, job, &Details::default());
    args.awaited.each(&connection, output, wait, |job| &job.raw, text).await
}

/// Find out what became of a submission whose answer was lost
///
/// A job says nothing of its text, so the most there can be is the jobs that began at that time.
#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes:
  7  the jobs that may be it are named on stderr
  8  no job comes from the submission: it may be submitted again
Any other code settles nothing; try again.")]
pub(super) struct ReconcileArgs {
    /// The token that the failed command printed, in quotes
    #[arg(value_name = "TOKEN")]
    token: String,

    #[command(flatten)]
    by_hand: ByHand,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

pub(super) async fn reconcile(args: ReconcileArgs, output: &Output) -> Result<(), Failure> {
    let adopted = args.by_hand.job(&args.token)?;
    let connection = args.connection.open(output).await?;
    let job = match adopted {
        Some(job) => connection.client.job(job).await?,
        None => settled(&args.token, connection.client.reconcile(&args.token).await)?,
    };
    output.document(job.raw.as_str(), || report(&job.id, &job, &Details::default()))
}

/// List the team's jobs
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry midlyr jobs --type screen_analysis --start 2026-02-22T00:00:00Z
  jobferry midlyr jobs --all -o ndjson | jq -r 'select(.status==\"failed\").jobId'

With -o json a page is printed as the API returns it, and --all and --limit print an array of jobs.
With -o ndjson it is always one job per line. The vendor documents no order.")]
pub(super) struct JobsArgs {
    /// Jobs of this type only; several times for several
    #[arg(long = "type", value_name = "TYPE", value_parser = Names(job_types))]
    job_type: Vec<String>,

    /// Jobs accepted at this time or later
    #[arg(long, value_name = "TIME")]
    start: Option<Timestamp>,

    /// Jobs accepted until this time
    #[arg(long, value_name = "TIME")]
    end: Option<Timestamp>,

    /// All jobs, page by page
    #[arg(long)]
    all: bool,

    /// The first N jobs
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    /// How many jobs a page has, 1 to 200 [default: the vendor's]
    #[arg(long, value_name = "N")]
    page_size: Option<u32>,

    /// Go on where a page ended, with the same filters
    #[arg(long, value_name = "CURSOR")]
    cursor: Option<String>,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

fn job_types() -> Vec<&'static str> {
    MidlyrJobType::KNOWN.iter().map(MidlyrJobType::as_str).collect()
}

pub(super) async fn list(args: JobsArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let options = MidlyrListOptions {
        job_types: args.job_type.into_iter().map(MidlyrJobType::from).collect(),
        start: args.start,
        end: args.end,
        cursor: args.cursor,
        limit: args.page_size,
    };
    if args.all || args.limit.is_some() {
        let jobs = connection.client.all_jobs(&options).take(args.limit.unwrap_or(usize::MAX));
        return lists::show_all(jobs, listed, output).await;
    }
    let page = connection.client.jobs(&options).await?;
    lists::show_page(page.raw.as_str(), &page.jobs, listed, output)?;
    lists::note_next(page.next_cursor.as_deref(), output);
    Ok(())
}

fn listed(jobs: &[MidlyrJobSummary]) -> String {
    if jobs.is_empty() {
        return "no jobs".to_owned();
    }
    let mut table = table(&["Job", "Type", "Status", "Accepted (UTC)"]);
    for job in jobs {
        table.add_row([
            plain(&job.id),
            plain(job.job_type.as_ref().map_or("", MidlyrJobType::as_str)),
            plain(job.status.as_str()),
            time(job.created_at.as_ref()),
        ]);
    }
    lines(&mut table)
}
