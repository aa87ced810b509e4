//! What the clients of all vendors share: threads of their own, and calls that block or call back.

use std::ffi::c_void;
use std::pin::Pin;
use std::time::Duration;

use jobferry_core::Environment;
use jobferry_core::models::ClientOptions;
use serde_json::Value;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, Receiver, cancellable, guard};
use crate::error::{JobferryError, invalid};
use crate::log;
use crate::options::{JobferryOptions, filled};
use crate::value::{JobferryValue, ToValue};

/// A client and the threads it runs on.
pub(crate) struct Threaded<C> {
    client: C,
    /// How calls reach the runtime, also those that a callback makes while the runtime ends.
    handle: Handle,
    runtime: Option<Runtime>,
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
        let handle = runtime.handle().clone();
        Ok(Threaded { client, handle, runtime: Some(runtime) })
    }
}

impl<C> Drop for Threaded<C> {
    fn drop(&mut self) {
        let Some(runtime) = self.runtime.take() else { return };
        // A thread of the runtime cannot wait for the runtime to end.
        if Handle::try_current().is_ok() {
            runtime.shutdown_background();
        } else {
            runtime.shutdown_timeout(Duration::from_secs(2));
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
) -> jobferry_core::Result<(&'a H::Client, &'a Handle)> {
    // SAFETY: the caller passes a client of this library, or NULL.
    let client = unsafe { client.as_ref() }.ok_or_else(|| invalid("client is NULL"))?;
    let Threaded { client, handle, .. } = client.threaded();
    Ok((client, handle))
}

/// Frees a client.
pub(crate) fn free<H>(client: *mut H) {
    if !client.is_null() {
        // SAFETY: the caller passes a client of this library that nobody uses any more.
        drop(unsafe { Box::from_raw(client) });
    }
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
    threads: &Handle,
    cancel: *const JobferryCancel,
    call: Call,
) -> jobferry_core::Result<Value> {
    if Handle::try_current().is_ok() {
        return Err(invalid("a callback cannot block its thread; use the variant with a callback"));
    }
    threads.block_on(cancellable(cancel, call))
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
    threads: &Handle,
    cancel: *const JobferryCancel,
    (callback, user_data): (JobferryCallback, *mut c_void),
    call: Call,
) -> jobferry_core::Result<()> {
    let call = cancellable(cancel, call);
    // Made last: from here on, dropping it calls back.
    let receiver = Receiver::new(callback, user_data)?;
    threads.spawn(async move { receiver.receive(call.await) });
    Ok(())
}

pub(crate) fn value<T: ToValue>(found: jobferry_core::Result<T>) -> jobferry_core::Result<Value> {
    found.map(|found| found.to_value())
}
