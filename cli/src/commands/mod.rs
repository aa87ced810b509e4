//! One file per command: its arguments, and what it does.

pub(crate) mod alliance;
pub(crate) mod analyze;
pub(crate) mod api;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod credits;
pub(crate) mod doctor;
pub(crate) mod idunox;
pub(crate) mod job;
pub(crate) mod jobs;
mod lists;
pub(crate) mod midlyr;
pub(crate) mod reconcile;
pub(crate) mod sandbox;
pub(crate) mod submit;
pub(crate) mod wait;
pub(crate) mod webhook;

use std::future::Future;
use std::sync::Arc;

use futures_util::stream::{self, StreamExt};
use jobferry::CallExt;

use crate::args::Command;
use crate::documents::{Found, Outcomes};
use crate::exit::Failure;
use crate::output::Output;
use crate::progress::Item;

/// Does what a command says.
pub(crate) async fn run(command: Command, output: &Output) -> Result<(), Failure> {
    let deadline = output.progress().deadline();
    match command {
        // For these the deadline is that of each item, see `Item::follow`, or there are no calls.
        Command::Analyze(args) => analyze::run(args, output).await,
        Command::Submit(args) => submit::run(args, output).await,
        Command::Wait(args) => wait::run(args, output).await,
        Command::Check(args) => check::run(args, output).await,
        Command::Sandbox(args) => sandbox::run(args, output).await,
        Command::Completions(args) => completions::run(&args, output),
        Command::Midlyr(args) => midlyr::run(args, output).await,
        Command::Idunox(args) => idunox::run(args, output).await,
        Command::Alliance(args) => alliance::run(args, output).await,
        Command::Api(args) => api::run(args, output).await,
        Command::Webhook(args) => webhook::run(args, output).await,
        Command::Job(args) => job::run(args, output).with_deadline(deadline).await,
        Command::Reconcile(args) => reconcile::run(args, output).with_deadline(deadline).await,
        Command::Jobs(args) => jobs::run(args, output).with_deadline(deadline).await,
        Command::Credits(args) => credits::run(args, output).with_deadline(deadline).await,
        Command::Doctor(args) => doctor::run(args, output).with_deadline(deadline).await,
    }
}

/// What became of one of the items a command works on.
struct Outcome {
    name: String,
    /// Set when the item is shown while it is under way.
    item: Option<Arc<Item>>,
    result: Result<Found, Failure>,
}

/// Awaits `work`, `at_once` at a time, and prints each outcome; `key` names an item in a line of JSON. All
/// are tried, and what failed is reported.
///
/// The failure of one that was not asked for as one of `several` is returned as it is, so that its
/// kind decides the exit code.
async fn each<F>(
    output: &Output,
    key: &'static str,
    several: bool,
    work: Vec<F>,
    at_once: usize,
) -> Result<(), Failure>
where
    F: Future<Output = Outcome>,
{
    let of = work.len();
    let mut outcomes = Outcomes::new(output, key, several.then_some(of));
    let mut failed = 0;
    let numbered = work.into_iter().enumerate();
    let numbered = numbered.map(|(number, work)| async move { (number, work.await) });
    let mut ended = stream::iter(numbered).buffer_unordered(at_once);
    while let Some((number, Outcome { name, item, result })) = ended.next().await {
        match result {
            Ok(found) => outcomes.add(number, &name, Ok(found), item)?,
            Err(failure) => {
                failed += 1;
                outcomes.add(number, &name, Err(&failure), item)?;
                if !several {
                    return Err(failure);
                }
                output.failure(Some(&name), &failure);
            }
        }
    }
    match failed {
        0 => Ok(()),
        failed => Err(Failure::Partial { failed, of }),
    }
}
