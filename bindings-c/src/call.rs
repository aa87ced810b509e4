//! How every function runs: no panic crosses, a blocked call can be cancelled, and a callback comes
//! exactly once.

use std::collections::HashMap;
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use jobferry_core::{CallExt, Error, ErrorKind, Receipt};
use serde_json::Value;
use tokio::sync::watch;

use crate::error::{JobferryError, invalid, status};
use crate::value::JobferryValue;

/// What a call came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum JobferryStatus {
    /// It succeeded.
    Ok = 0,
    /// The client cannot be made or used as configured.
    Configuration = 1,
    /// The vendor refused the credentials.
    Authentication = 2,
    /// The account's balance is used up.
    InsufficientCredits = 3,
    /// The request itself is wrong, or an argument of the function is.
    InvalidRequest = 4,
    /// The recording is unusable.
    AudioRejected = 5,
    /// No such job or name for this account.
    NotFound = 6,
    /// The request contradicts an earlier one.
    Conflict = 7,
    /// The rate limit could not be met in the time allowed.
    RateLimited = 8,
    /// The vendor failed.
    Server = 9,
    /// The network failed before a usable answer came.
    Network = 10,
    /// One request took longer than allowed.
    Timeout = 11,
    /// The job did not end before the deadline; it goes on.
    WaitTimeout = 12,
    /// The answer is not what the vendor documents.
    Protocol = 13,
    /// The job ended without a result.
    JobFailed = 14,
    /// A paid submission may or may not have been accepted.
    SubmitUnknown = 15,
    /// A webhook's signature does not prove that the vendor sent it.
    SignatureInvalid = 16,
    /// The caller cancelled.
    Cancelled = 17,
}

/// Runs `work` and hands its output or its error over.
///
/// `out` must not be NULL; `error` may be.
pub(crate) fn guard<T>(
    out: *mut T,
    error: *mut *mut JobferryError,
    work: impl FnOnce() -> jobferry_core::Result<T>,
) -> JobferryStatus {
    let outcome = if out.is_null() {
        Err(invalid("the place for the output is NULL"))
    } else {
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(bug()))
    };
    match outcome {
        Ok(output) => {
            // SAFETY: not NULL, and the caller passes a place of the right type.
            unsafe { out.write(output) };
            hand_over(error, ptr::null_mut());
            JobferryStatus::Ok
        }
        Err(failure) => {
            hand_over(error, boxed(&failure));
            status(failure.kind())
        }
    }
}

/// A panic is our mistake and never the caller's end.
fn bug() -> Error {
    Error::new(
        ErrorKind::Protocol,
        "jobferry failed internally; please report how to reproduce this",
    )
}

fn boxed(failure: &Error) -> *mut JobferryError {
    Box::into_raw(Box::new(JobferryError::from(failure)))
}

/// Gives the error to a caller who wants it, and frees it otherwise.
fn hand_over(place: *mut *mut JobferryError, error: *mut JobferryError) {
    if !place.is_null() {
        // SAFETY: not NULL, and the caller passes a place for an error.
        unsafe { place.write(error) };
    } else if !error.is_null() {
        // SAFETY: made above, and not passed to the caller.
        drop(unsafe { Box::from_raw(error) });
    }
}

/// Stops calls, from any thread: a blocked one returns, one with a callback gets it. One handle may
/// serve several calls, at once or one after another; once cancelled it stays so. Freed with
/// `jobferry_cancel_free`, also while calls still use it.
pub struct JobferryCancel(watch::Sender<bool>);

/// A handle that has not been cancelled. The caller's; free it with `jobferry_cancel_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_cancel_new() -> *mut JobferryCancel {
    Box::into_raw(Box::new(JobferryCancel(watch::Sender::new(false))))
}

/// Ends every call that was given this handle with `JOBFERRY_STATUS_CANCELLED`, those that are
/// still to come too; a job that was accepted goes on at the vendor. May be called from any thread,
/// also several times. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_cancel_now(cancel: *const JobferryCancel) {
    // SAFETY: the caller passes a handle of this library, or NULL.
    if let Some(cancel) = unsafe { cancel.as_ref() } {
        cancel.0.send_replace(true);
    }
}

/// Frees a handle; calls that were given it go on and cannot be cancelled any more. NULL is
/// allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_cancel_free(cancel: *mut JobferryCancel) {
    if !cancel.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(cancel) });
    }
}

/// `call`, unless the caller cancels it or frees its client first.
pub(crate) fn cancellable<T: Send + 'static>(
    cancel: *const JobferryCancel,
    closing: watch::Receiver<bool>,
    call: impl Future<Output = jobferry_core::Result<T>> + Send + 'static,
) -> impl Future<Output = jobferry_core::Result<T>> + Send + 'static {
    // SAFETY: the caller passes a handle of this library, or NULL. It is not kept.
    let cancelled = unsafe { cancel.as_ref() }.map(|cancel| cancel.0.subscribe());
    async move {
        let receipt = Receipt::default();
        let call = AssertUnwindSafe(call.with_receipt(&receipt)).catch_unwind();
        tokio::select! {
            biased;
            () = raised(cancelled) => Err(receipt.cancelled()),
            () = raised(Some(closing)) => Err(receipt.cancelled()),
            outcome = call => outcome.unwrap_or_else(|_| Err(bug())),
        }
    }
}

/// Waits until the flag is raised; never ends when that cannot happen any more.
async fn raised(flag: Option<watch::Receiver<bool>>) {
    if let Some(mut flag) = flag
        && flag.wait_for(|is_raised| *is_raised).await.is_ok()
    {
        return;
    }
    std::future::pending().await
}

fn freed() -> Error {
    Error::new(ErrorKind::Cancelled, "the client was freed")
}

/// Called exactly once, with either a value or an error, which the receiver owns; the other is
/// NULL, and both are at the end of a list. Comes from a thread of the library, possibly before the
/// function that started the call has returned, or from the thread that frees the client. It may
/// start further calls that end in a callback, but neither block, throw, nor free the client it
/// came from.
pub type JobferryCallback = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        value: *mut JobferryValue,
        error: *mut JobferryError,
    ),
>;

type Callback = unsafe extern "C" fn(*mut c_void, *mut JobferryValue, *mut JobferryError);

/// A callback and what belongs to it, on its way to a thread of the library.
pub(crate) struct Receiver {
    callback: Callback,
    user_data: *mut c_void,
}

// SAFETY: the documentation of `JobferryCallback` says that it comes from another thread; the
// caller chooses `user_data` accordingly.
unsafe impl Send for Receiver {}

impl Receiver {
    pub(crate) fn new(
        callback: JobferryCallback,
        user_data: *mut c_void,
    ) -> jobferry_core::Result<Self> {
        let callback = callback.ok_or_else(|| invalid("callback is NULL"))?;
        Ok(Receiver { callback, user_data })
    }

    fn receive(self, outcome: jobferry_core::Result<Value>) {
        let (value, error) = match outcome {
            Ok(value) => (JobferryValue::boxed(value), ptr::null_mut()),
            Err(failure) => (ptr::null_mut(), boxed(&failure)),
        };
        // SAFETY: the caller passed a function of this type.
        unsafe { (self.callback)(self.user_data, value, error) };
    }
}

/// The calls of a client that end in a callback. Each callback comes exactly once, and none begins
/// after [`close`](Calls::close) has returned.
#[derive(Default)]
pub(crate) struct Calls {
    state: Mutex<CallsState>,
    /// Notified when a callback has returned.
    returned: Condvar,
    closing: watch::Sender<bool>,
}

#[derive(Default)]
struct CallsState {
    is_closed: bool,
    /// Those whose callback has not begun.
    pending: HashMap<u64, Receiver>,
    /// How many callbacks have begun and not returned.
    running: usize,
    next_number: u64,
}

impl Calls {
    /// Raised when the client is being freed.
    pub(crate) fn closing(&self) -> watch::Receiver<bool> {
        self.closing.subscribe()
    }

    /// Notes a call whose outcome `receiver` gets; the number is for [`deliver`](Calls::deliver).
    ///
    /// # Errors
    /// The client is being freed; no callback comes.
    pub(crate) fn admit(&self, receiver: Receiver) -> jobferry_core::Result<u64> {
        let mut state = self.state();
        if state.is_closed {
            return Err(freed());
        }
        let number = state.next_number;
        state.next_number += 1;
        state.pending.insert(number, receiver);
        Ok(number)
    }

    /// Calls back, unless [`close`](Calls::close) has done so.
    pub(crate) fn deliver(&self, number: u64, outcome: jobferry_core::Result<Value>) {
        let mut state = self.state();
        let Some(receiver) = state.pending.remove(&number) else { return };
        state.running += 1;
        drop(state);
        receiver.receive(outcome);
        self.state().running -= 1;
        self.returned.notify_all();
    }

    /// Ends all calls and waits up to `patience` for their callbacks to return. What has not been
    /// called back by then, because callbacks keep the library's threads, is called back here.
    /// Tells whether all had returned.
    pub(crate) fn close(&self, patience: Duration) -> bool {
        self.closing.send_replace(true);
        let mut state = self.state();
        state.is_closed = true;
        let is_busy = |state: &mut CallsState| !state.pending.is_empty() || state.running > 0;
        let waited = self.returned.wait_timeout_while(state, patience, is_busy);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let left = std::mem::take(&mut state.pending);
        let is_quiet = left.is_empty() && state.running == 0;
        drop(state);
        left.into_values().for_each(|receiver| receiver.receive(Err(freed())));
        is_quiet
    }

    fn state(&self) -> MutexGuard<'_, CallsState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
