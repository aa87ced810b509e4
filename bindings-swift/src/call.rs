//! Running a call of the core, and stopping it.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use jobferry::{Error, ErrorKind};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::error::NativeError;

/// Stops the calls it was given to: their connections close and they end as `cancelled`.
///
/// Swift ties it to a task. Kotlin has no need of it: a coroutine that is cancelled drops the
/// call by itself.
#[derive(Default, uniffi::Object)]
pub struct CancelToken {
    stop: CancellationToken,
}

#[uniffi::export]
impl CancelToken {
    /// A token for one call.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Stops the call, now or as soon as it begins.
    pub fn cancel(&self) {
        self.stop.cancel();
    }
}

/// Whatever may stop a call.
pub(crate) struct Stops {
    call: Option<Arc<CancelToken>>,
    client: CancellationToken,
}

impl Stops {
    pub(crate) fn new(call: Option<Arc<CancelToken>>, client: &CancellationToken) -> Self {
        Stops { call, client: client.clone() }
    }

    /// Ends with the reason, as soon as there is one.
    async fn happened(&self) -> Error {
        let mut client = pin!(self.client.cancelled());
        let Some(call) = &self.call else {
            client.await;
            return closed();
        };
        tokio::select! {
            biased;
            () = call.stop.cancelled() => {
                Error::new(ErrorKind::Cancelled, "the call was cancelled")
            }
            () = &mut client => closed(),
        }
    }
}

pub(crate) fn closed() -> Error {
    Error::new(ErrorKind::Cancelled, "the client has been closed")
}

/// Runs `call` to its end, or until something stops it or the future is dropped.
///
/// It runs on threads of its own: whoever awaits in Swift or Kotlin is woken once, at the end,
/// and never lends the thread it stands on, which may be the one that draws.
pub(crate) async fn run<T: Send + 'static>(
    stops: Stops,
    call: impl Future<Output = jobferry::Result<T>> + Send + 'static,
) -> Result<T, NativeError> {
    let mut task = StopOnDrop(threads()?.spawn(call));
    tokio::select! {
        biased;
        reason = stops.happened() => Err(reason.into()),
        outcome = &mut task.0 => match outcome {
            Ok(outcome) => Ok(outcome?),
            // The panic goes on here, where uniffi catches it.
            Err(broken) if broken.is_panic() => std::panic::resume_unwind(broken.into_panic()),
            Err(_) => Err(Error::new(ErrorKind::Cancelled, "the call broke off").into()),
        },
    }
}

/// A task that ends with its owner. Dropping the call is what closes its connection.
struct StopOnDrop<T>(JoinHandle<T>);

impl<T> Drop for StopOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The threads that calls run on: made by the first call, and there until the process ends.
fn threads() -> jobferry::Result<Handle> {
    static THREADS: Mutex<Option<Runtime>> = Mutex::new(None);
    let mut threads = THREADS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*threads {
        return Ok(runtime.handle().clone());
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("jobferry")
        .enable_all()
        .build()
        .map_err(|error| {
            let message = format!("no threads to run calls on ({error}); the system gives no more");
            Error::new(ErrorKind::Configuration, message)
        })?;
    Ok(threads.insert(runtime).handle().clone())
}
