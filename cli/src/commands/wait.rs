//! `wait`: waits for jobs that exist already.

use std::sync::Arc;

use clap::Args;
use jobferry::Token;
use jobferry::models::amplifier::AmplifierJob;
use jobferry::models::{RawJson, WaitOptions};

use super::submit::at_least_one;
use super::{Outcome, each};
use crate::account::Account;
use crate::args::Span;
use crate::connection::{Connection, ConnectionArgs};
use crate::documents::Found;
use crate::exit::Failure;
use crate::output::Output;
use crate::progress::Item;
use crate::report::Details;
use crate::report::amplifier::report;

/// Wait for jobs by their identifier or token, and print the results
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry wait 5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b
  jobferry wait '{\"jobferry\":1,\"vendor\":\"amplifier\",\"base_url\":\"…\",\"job_id\":\"…\"}'
  xargs jobferry wait -o ndjson < jobs.txt > results.ndjson")]
pub(crate) struct WaitArgs {
    #[command(flatten)]
    awaited: AwaitedArgs,

    /// Show the scores too. They do not compare across signals
    #[arg(long, help_heading = "Output")]
    scores: bool,

    #[command(flatten)]
    connection: ConnectionArgs,
}

/// What is waited for, of whichever vendor.
#[derive(Debug, Args)]
pub(crate) struct AwaitedArgs {
    /// What to wait for: identifiers, or tokens in quotes
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,

    /// The pause before the first look; later pauses grow from it [default: the vendor's hint]
    #[arg(long, value_name = "DURATION")]
    poll_interval: Option<Span>,

    /// How many are waited for at once
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = at_least_one)]
    jobs: usize,
}

pub(crate) async fn run(args: WaitArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let details = Details { scores: args.scores, ..Details::default() };
    let wait = async |id: &str, options: &WaitOptions, _: Arc<Item>| {
        connection.client.wait_for_job(id, options).await
    };
    let text = |job: &AmplifierJob| report(&job.job_id, job, &details);
    args.awaited.each(&connection, output, wait, |job| &job.raw, text).await
}

impl AwaitedArgs {
    /// Waits for everything side by side, and prints the outcomes in the order given: `raw` as JSON,
    /// `text` for people.
    pub(crate) async fn each<A: Account, D>(
        &self,
        connection: &Connection<A>,
        output: &Output,
        wait: impl AsyncFn(&str, &WaitOptions, Arc<Item>) -> jobferry::Result<D>,
        raw: impl Fn(&D) -> &RawJson,
        text: impl Fn(&D) -> String,
    ) -> Result<(), Failure> {
        let options = WaitOptions {
            poll_interval: self.poll_interval.map(|span| span.0),
            ..WaitOptions::default()
        };
        let (wait, options, raw, text) = (&wait, &options, &raw, &text);
        let work = self.ids.iter().map(|id| async move {
            let name = id_in(id);
            let item = connection.begin(&name, output);
            let result = item.follow(wait(id, options, item.clone())).await;
            let found = result
                .map(|found| Found { json: raw(&found).as_str().to_owned(), text: text(&found) });
            Outcome { name, item: Some(item), result: found.map_err(Failure::from) }
        });
        each(output, "item", self.ids.len() > 1, work.collect(), self.jobs).await
    }
}

/// The identifier in a token, or the text itself.
pub(crate) fn id_in(id_or_token: &str) -> String {
    let token = id_or_token.parse::<Token>().ok();
    token.and_then(|token| token.job_id).unwrap_or_else(|| id_or_token.to_owned())
}
