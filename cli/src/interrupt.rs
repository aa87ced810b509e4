//! Ctrl-C and SIGTERM: the first stops the work and says how to go on, the second ends at once.

use std::future::Future;
use std::io;
use std::pin::pin;

use futures_util::future::{Either, select};
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
    let outcome = runtime.block_on(async {
        let first = pin!(first_signal());
        match select(pin!(work), first).await {
            Either::Left((outcome, _)) => Some(outcome),
            Either::Right((Ok(()), _)) => None,
            Either::Right((Err(error), _)) => {
                Some(Err(Failure::Local(format!("signals cannot be received: {error}"))))
            }
        }
    });
    // A look at a recording cannot be stopped, but nobody waits for it any more.
    runtime.shutdown_background();
    outcome.unwrap_or_else(|| Err(Failure::Interrupted(output.progress().left_behind())))
}

/// Waits for a signal. From then on another one ends the process.
async fn first_signal() -> io::Result<()> {
    let mut signals = Signals::new()?;
    signals.next().await;
    tokio::spawn(async move {
        signals.next().await;
        std::process::exit(130);
    });
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
