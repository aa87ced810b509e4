//! What the clients of all vendors share: threads of their own, and calls that block or call back.

use std::ffi::c_void;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jobferry_core::Environment;
use jobferry_core::models::ClientOptions;
use serde_json::Value;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::call::{
    Calls, JobferryCallback, JobferryCancel, JobferryStatus, Receiver, cancellable, guard,
};
use crate::error::{JobferryError, invalid};
use crate::log;
use crate::options::{JobferryOptions, filled};
use crate::value::{JobferryValue, ToValue};

/// How long freeing a client waits for callbacks and for files that are being read.
const FREEING: Duration = Duration::from_secs(2);

/// A client and the threads it runs on.
pub(crate) struct Threaded<C> {
    client: C,
    threads: Threads,
    /// Until the client is freed.
    runtime: Mutex<Option<Runtime>>,
}

/// How calls reach a client's threads, also those that a callback makes while the client is freed.
#[derive(Clone)]
pub(crate) struct Threads {
    handle: Handle,
    calls: Arc<Calls>,
}

impl<C> Threaded<C> {
    /// The client that `make` makes of the options.
    pub(crate) fn new(
        options: *const JobferryOptions,
        make: impl FnOnce(&ClientOptions) -> jobferry_core::Result<C>,
    ) -> jobferry_core::Result<Self> {
        log::start(&Environment::process())?;
        let client = make(&filled::<ClientOptions>(options)?)?;
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("jobferry")
            .enable_all()
            .build();
        let runtime =
            runtime.map_err(|error| invalid(format!("no threads can be started: {error}")))?;
        let threads = Threads { handle: runtime.handle().clone(), calls: Arc::default() };
        Ok(Threaded { client, threads, runtime: Mutex::new(Some(runtime)) })
    }

    /// Ends every call: when this returns, each callback has at least begun. Callbacks may use the
    /// client meanwhile, hence the shared reference.
    fn close(&self) {
        // A thread of the runtime cannot wait for the runtime.
        let patience = if Handle::try_current().is_ok() { Duration::ZERO } else { FREEING };
        let is_quiet = self.threads.calls.close(patience);
        let runtime = self.runtime.lock().unwrap_or_else(PoisonError::into_inner).take();
        match runtime {
            Some(runtime) if is_quiet && !patience.is_zero() => runtime.shutdown_timeout(patience),
            Some(runtime) => runtime.shutdown_background(),
            None => {}
        }
    }
}

/// A client as C holds it.
pub(crate) trait Held {
    type Client: Clone;
    fn threaded(&self) -> &Threaded<Self::Client>;
}

/// The client behind a pointer, and its threads.
pub(crate) fn reached<'a, H: Held + 'a>(
    client: *const H,
) -> jobferry_core::Result<(&'a H::Client, &'a Threads)> {
    // SAFETY: the caller passes a client of this library, or NULL.
    let client = unsafe { client.as_ref() }.ok_or_else(|| invalid("client is NULL"))?;
    let Threaded { client, threads, .. } = client.threaded();
    Ok((client, threads))
}

/// Frees a client, once its calls have ended.
pub(crate) fn free<H: Held>(client: *mut H) {
    // SAFETY: the caller passes a client of this library, or NULL. Callbacks may still use it.
    let Some(held) = (unsafe { client.as_ref() }) else { return };
    held.threaded().close();
    // SAFETY: made by `Box::into_raw`; its calls have ended, and the caller uses it no more.
    drop(unsafe { Box::from_raw(client) });
}

pub(crate) type Call = Pin<Box<dyn Future<Output = jobferry_core::Result<Value>> + Send>>;

/// Runs a call and blocks until it ends.
pub(crate) fn blocking<H: Held>(
    handle: *const H,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
    call: impl FnOnce(H::Client) -> jobferry_core::Result<Call>,
) -> JobferryStatus {
    guard(out, error, || {
        let (client, threads) = reached(handle)?;
        let value = block_on(threads, cancel, call(client.clone())?)?;
        Ok(JobferryValue::boxed(value))
    })
}

/// What the call comes to, on a thread that may block.
pub(crate) fn block_on(
    threads: &Threads,
    cancel: *const JobferryCancel,
    call: Call,
) -> jobferry_core::Result<Value> {
    if Handle::try_current().is_ok() {
        return Err(invalid("a callback cannot block its thread; use the variant with a callback"));
    }
    let closing = threads.calls.closing();
    threads.handle.block_on(cancellable(cancel, closing, call))
}

/// Starts a call that ends in a callback. An error returned here means that no callback comes.
pub(crate) fn calling_back<H: Held>(
    handle: *const H,
    cancel: *const JobferryCancel,
    receiver: (JobferryCallback, *mut c_void),
    error: *mut *mut JobferryError,
    call: impl FnOnce(H::Client) -> jobferry_core::Result<Call>,
) -> JobferryStatus {
    let mut done = ();
    guard(&raw mut done, error, || {
        let (client, threads) = reached(handle)?;
        spawn(threads, cancel, receiver, call(client.clone())?)
    })
}

/// Lets a call run on the library's threads and end in a callback.
pub(crate) fn spawn(
    threads: &Threads,
    cancel: *const JobferryCancel,
    (callback, user_data): (JobferryCallback, *mut c_void),
    call: Call,
) -> jobferry_core::Result<()> {
    let calls = threads.calls.clone();
    let call = cancellable(cancel, calls.closing(), call);
    // From here on the callback comes, whatever becomes of the call.
    let number = calls.admit(Receiver::new(callback, user_data)?)?;
    threads.handle.spawn(async move { calls.deliver(number, call.await) });
    Ok(())
}

pub(crate) fn value<T: ToValue>(found: jobferry_core::Result<T>) -> jobferry_core::Result<Value> {
    found.map(|found| found.to_value())
}
