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

use crate::args::Command;
use crate::exit::Failure;
use crate::output::Output;
use crate::progress::Item;

/// Does what a command says.
pub(crate) async fn run(command: Command, output: &Output) -> Result<(), Failure> {
    match command {
        Command::Analyze(args) => analyze::run(args, output).await,
        Command::Submit(args) => submit::run(args, output).await,
        Command::Wait(args) => wait::run(args, output).await,
        Command::Job(args) => job::run(args, output).await,
        Command::Reconcile(args) => reconcile::run(args, output).await,
        Command::Jobs(args) => jobs::run(args, output).await,
        Command::Credits(args) => credits::run(args, output).await,
        Command::Check(args) => check::run(args, output).await,
        Command::Webhook(args) => webhook::run(args, output).await,
        Command::Midlyr(args) => midlyr::run(args, output).await,
        Command::Idunox(args) => idunox::run(args, output).await,
        Command::Alliance(args) => alliance::run(args, output).await,
        Command::Api(args) => api::run(args, output).await,
        Command::Sandbox(args) => sandbox::run(args, output).await,
        Command::Doctor(args) => doctor::run(args, output).await,
        Command::Completions(args) => completions::run(&args, output),
    }
}

/// What became of one of the items a command works on.
struct Outcome<T> {
    name: String,
    /// Set when the item is shown while it is under way.
    item: Option<Arc<Item>>,
    result: Result<T, Failure>,
}

fn settle(item: Option<Arc<Item>>) {
    if let Some(item) = item {
        item.settled();
    }
}

/// Awaits `work`, `at_once` at a time, and shows each outcome in the order of the items. All are
/// tried; what failed is reported, and then shown as `None`.
///
/// A single item's failure is returned as it is, so that its kind decides the exit code.
async fn each<T, F>(
    output: &Output,
    work: Vec<F>,
    at_once: usize,
    mut show: impl FnMut(Option<T>) -> Result<(), Failure>,
) -> Result<(), Failure>
where
    F: Future<Output = Outcome<T>>,
{
    let of = work.len();
    let mut failed = 0;
    let mut outcomes = stream::iter(work).buffered(at_once);
    while let Some(Outcome { name, item, result }) = outcomes.next().await {
        match result {
            Ok(found) => show(Some(found))?,
            Err(failure) if of == 1 => {
                settle(item);
                return Err(failure);
            }
            Err(failure) => {
                failed += 1;
                output.failure(Some(&name), &failure);
                show(None)?;
            }
        }
        settle(item);
    }
    match failed {
        0 => Ok(()),
        failed => Err(Failure::Partial { failed, of }),
    }
}
