//! Running a call of the core, and stopping it.

use std::sync::{Arc, Mutex, PoisonError};

use jobferry::{CallExt, Error, ErrorKind, Event, Receipt};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::error::{Failure, NativeError};

/// Is told that the vendor has accepted a submission.
#[uniffi::export(with_foreign)]
pub trait AcceptedListener: Send + Sync {
    /// Called once, before the wait for the job begins.
    fn accepted(&self, job_id: String, token: String);
}

/// One call: stops it, tells that its job was accepted, and knows what it leaves behind.
#[derive(Default, uniffi::Object)]
pub struct CancelToken {
    stop: CancellationToken,
    receipt: Receipt,
    listener: Option<Arc<dyn AcceptedListener>>,
}

#[uniffi::export]
impl CancelToken {
    /// A token for one call.
    #[uniffi::constructor]
    pub fn new(listener: Option<Arc<dyn AcceptedListener>>) -> Arc<Self> {
        Arc::new(CancelToken { listener, ..CancelToken::default() })
    }

    /// Stops the call, now or as soon as it begins: its connection closes and it ends as `cancelled`.
    pub fn cancel(&self) {
        self.stop.cancel();
    }

    /// The facts of a call that was dropped: the job, or the submission that may have become one.
    /// Nothing when it has submitted nothing.
    pub fn left(&self) -> Option<Failure> {
        let error = self.receipt.cancelled();
        error.token().is_some().then(|| Failure::from(&error))
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

    /// `call` with its listener and receipt.
    fn around<F: Future>(&self, call: F) -> impl Future<Output = F::Output> + use<F> {
        let token = self.call.clone().unwrap_or_default();
        let receipt = token.receipt.clone();
        let call = call.observed(move |event| {
            if let (Some(listener), Event::Accepted { job_id, token, .. }) =
                (&token.listener, event)
            {
                listener.accepted(job_id.clone(), token.clone());
            }
        });
        call.with_receipt(&receipt)
    }

    /// Ends with the reason, as soon as there is one.
    async fn happened(&self) -> Error {
        let Some(call) = &self.call else {
            self.client.cancelled().await;
            return closed();
        };
        tokio::select! {
            biased;
            () = call.stop.cancelled() => call.receipt.cancelled(),
            () = self.client.cancelled() => match call.receipt.token() {
                Some(_) => call.receipt.cancelled(),
                None => closed(),
            },
        }
    }
}

pub(crate) fn closed() -> Error {
    Error::new(ErrorKind::Cancelled, "the client has been closed")
}

/// Runs `call` to its end, or until something stops it or the future is dropped.
///
/// It runs on the library's threads. The awaiting task in Swift or Kotlin is woken once, at the
/// end, and its thread, which may be the user interface's, does no work for the call.
pub(crate) async fn run<T: Send + 'static>(
    stops: Stops,
    call: impl Future<Output = jobferry::Result<T>> + Send + 'static,
) -> Result<T, NativeError> {
    let mut task = StopOnDrop(threads()?.spawn(stops.around(call)));
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
