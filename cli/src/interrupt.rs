//! Ctrl-C and SIGTERM: the first stops the work and says how to go on, the second ends at once.

use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use futures_util::future::{Either, select};
use jobferry::CallExt;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use tokio::runtime::Runtime;

use crate::exit::Failure;
use crate::output::Output;

/// Runs `work` until it ends or is interrupted. An interruption drops it, which closes its
/// connections; jobs that the vendor has accepted go on, and stderr says how to wait for them.
pub(crate) fn race(
    work: impl Future<Output = Result<(), Failure>>,
    output: &Output,
) -> Result<(), Failure> {
    let runtime = Runtime::new()
        .map_err(|error| Failure::Local(format!("the runtime cannot start: {error}")))?;
    end_at_the_second_signal()
        .map_err(|error| Failure::Local(format!("signals cannot be received: {error}")))?;
    let outcome = runtime.block_on(async {
        // Before the work begins: what it does until it first waits may take a while.
        let mut signals = match Signals::new() {
            Ok(signals) => signals,
            Err(error) => {
                return Some(Err(Failure::Local(format!("signals cannot be received: {error}"))));
            }
        };
        let progress = output.progress().clone();
        let work = work.observed(move |event| progress.heard(event));
        match select(pin!(work), pin!(signals.next())).await {
            Either::Left((outcome, _)) => Some(outcome),
            Either::Right(((), _)) => None,
        }
    });
    // Reading a recording cannot be stopped, but nothing waits for it any more.
    runtime.shutdown_background();
    match outcome {
        None => Err(Failure::Interrupted(output.progress().left_behind())),
        Some(Err(Failure::Unprinted { why, .. })) => {
            Err(Failure::Unprinted { why, left: output.progress().left_behind() })
        }
        Some(outcome) => outcome,
    }
}

/// The second signal ends the process from its handler, so also when the work does not come back
/// to hear of the first: a reader of the output may have stopped reading.
fn end_at_the_second_signal() -> io::Result<()> {
    let is_interrupted = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // In this order: the first signal finds the flag down and raises it.
        flag::register_conditional_shutdown(signal, 130, is_interrupted.clone())?;
        flag::register(signal, is_interrupted.clone())?;
    }
    Ok(())
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Signals {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        select(pin!(self.interrupt.recv()), pin!(self.terminate.recv())).await;
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Signals)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
}
