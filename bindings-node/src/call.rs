//! Running a call of the core as a promise, and stopping it.

use std::cell::{Cell, OnceCell};
use std::sync::{Mutex, PoisonError};

use jobferry::{CallExt, Error, ErrorKind, Event, Receipt};
use napi::bindgen_prelude::{Either, Either3, FnArgs, Null, PromiseRaw};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Result, Status};
use napi_derive::napi;
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

use crate::error::Failure;
use crate::wire::{Wire, to_json};

/// What a call ends with: the JSON text of a model, or a failure.
pub(crate) type Outcome = Either<String, Failure>;

/// The same for the next item of an iteration: `null` is its end.
pub(crate) type NextOutcome = Either3<String, Null, Failure>;

/// Called with the identifier and the token of a job that the vendor has accepted.
pub(crate) type GivenAccepted =
    ThreadsafeFunction<FnArgs<(String, String)>, (), FnArgs<(String, String)>, Status, false>;

/// One call under way. The TypeScript side ties it to an AbortSignal.
#[napi]
pub struct NativeCall {
    stop: CancellationToken,
    /// Taken when the call begins: while it lives, it keeps the process alive.
    accepted: Cell<Option<GivenAccepted>>,
}

#[napi]
impl NativeCall {
    #[napi(constructor)]
    pub fn new(accepted: Option<GivenAccepted>) -> Self {
        NativeCall { stop: CancellationToken::new(), accepted: Cell::new(accepted) }
    }

    /// Stops the call: its connection closes and it ends as `cancelled`.
    #[napi]
    pub fn cancel(&self) {
        self.stop.cancel();
    }
}

/// What a call runs in: whatever may stop it, and who is told that its job was accepted.
pub(crate) struct Scope {
    call: CancellationToken,
    client: CancellationToken,
    environment: CancellationToken,
    accepted: Option<GivenAccepted>,
}

impl Scope {
    pub(crate) fn new(env: &Env, call: &NativeCall, client: &CancellationToken) -> Result<Self> {
        Ok(Scope {
            call: call.stop.clone(),
            client: client.clone(),
            environment: leaving(env)?,
            accepted: call.accepted.take(),
        })
    }

    /// Runs `call` until something stops it. Dropping it is what closes its connection; what it
    /// leaves behind is named by the error.
    async fn run<T>(self, call: impl Future<Output = jobferry::Result<T>>) -> jobferry::Result<T> {
        let receipt = Receipt::default();
        let stopped = |message: &str| match receipt.token() {
            None => Error::new(ErrorKind::Cancelled, message),
            Some(_) => receipt.cancelled(),
        };
        tokio::select! {
            biased;
            () = self.call.cancelled() => Err(stopped("the call was cancelled")),
            () = self.client.cancelled() => Err(stopped("the client has been closed")),
            () = self.environment.cancelled() => Err(stopped("the process or worker is ending")),
            outcome = telling(self.accepted, call.with_receipt(&receipt)) => outcome,
        }
    }
}

/// Runs `call`, whose outcome comes after `accepted` has been called, if it is.
async fn telling<T>(accepted: Option<GivenAccepted>, call: impl Future<Output = T>) -> T {
    let Some(accepted) = accepted else { return call.await };
    let (called, has_been_called) = oneshot::channel::<()>();
    let called = Mutex::new(Some(called));
    let observer = move |event: &Event| {
        let Event::Accepted { job_id, token, .. } = event else { return };
        let Some(called) = called.lock().unwrap_or_else(PoisonError::into_inner).take() else {
            return;
        };
        let arguments = (job_id.clone(), token.clone()).into();
        let mode = ThreadsafeFunctionCallMode::NonBlocking;
        accepted.call_with_return_value(arguments, mode, move |_, _| {
            drop(called);
            Ok(())
        });
    };
    let outcome = call.observed(observer).await;
    // Ends when the sender is gone: with the observer, or with the call that it made.
    let _ = has_been_called.await;
    outcome
}

thread_local! {
    /// Each thread of Node runs one environment.
    static LEAVING: OnceCell<CancellationToken> = const { OnceCell::new() };
}

/// Cancelled when the environment ends, such as a worker that is terminated: without it the calls
/// of a terminated worker would continue in the process.
fn leaving(env: &Env) -> Result<CancellationToken> {
    LEAVING.with(|cell| {
        if let Some(token) = cell.get() {
            return Ok(token.clone());
        }
        let token = CancellationToken::new();
        env.add_env_cleanup_hook(token.clone(), |token| token.cancel())?;
        Ok(cell.get_or_init(|| token).clone())
    })
}

/// Runs `call` to its end, or until something stops it.
pub(crate) fn run<'env, T: Wire + Send>(
    env: &'env Env,
    scope: Scope,
    call: impl Future<Output = jobferry::Result<T>> + Send + 'static,
) -> Result<PromiseRaw<'env, Outcome>> {
    env.spawn_future(async move {
        Ok(match scope.run(call).await {
            Ok(model) => Either::A(to_json(&model)?),
            Err(error) => Either::B(error.into()),
        })
    })
}

/// The same for the next item of an iteration, which is JSON text already.
pub(crate) fn run_next(
    env: &Env,
    scope: Scope,
    call: impl Future<Output = Option<jobferry::Result<Result<String>>>> + Send + 'static,
) -> Result<PromiseRaw<'_, NextOutcome>> {
    env.spawn_future(async move {
        Ok(match scope.run(async { call.await.transpose() }).await {
            Ok(Some(json)) => Either3::A(json?),
            Ok(None) => Either3::B(Null),
            Err(error) => Either3::C(error.into()),
        })
    })
}
