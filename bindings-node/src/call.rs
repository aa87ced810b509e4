//! Running a call of the core as a promise, and stopping it.

use std::cell::OnceCell;

use jobferry::{Error, ErrorKind};
use napi::bindgen_prelude::{Either, Either3, Null, PromiseRaw};
use napi::{Env, Result};
use napi_derive::napi;
use tokio_util::sync::CancellationToken;

use crate::error::Failure;
use crate::wire::{Wire, to_json};

/// What a call ends with: the JSON text of a model, or a failure.
pub(crate) type Outcome = Either<String, Failure>;

/// The same for the next item of an iteration: `null` is its end.
pub(crate) type NextOutcome = Either3<String, Null, Failure>;

/// Stops the call it was given to. The TypeScript side ties it to an AbortSignal.
#[napi]
pub struct CancelToken {
    stop: CancellationToken,
}

#[napi]
impl CancelToken {
    #[allow(clippy::new_without_default, reason = "JavaScript has no Default")]
    #[napi(constructor)]
    pub fn new() -> Self {
        CancelToken { stop: CancellationToken::new() }
    }

    /// Stops the call: its connection closes and it ends as `cancelled`.
    #[napi]
    pub fn cancel(&self) {
        self.stop.cancel();
    }
}

/// Whatever may stop a call.
pub(crate) struct Stops {
    call: CancellationToken,
    client: CancellationToken,
    environment: CancellationToken,
}

impl Stops {
    pub(crate) fn new(env: &Env, call: &CancelToken, client: &CancellationToken) -> Result<Self> {
        Ok(Stops { call: call.stop.clone(), client: client.clone(), environment: leaving(env)? })
    }

    /// Dropping the call is what closes its connection.
    async fn or<T>(self, call: impl Future<Output = jobferry::Result<T>>) -> jobferry::Result<T> {
        let cancelled = |message| Err(Error::new(ErrorKind::Cancelled, message));
        tokio::select! {
            biased;
            () = self.call.cancelled() => cancelled("the call was cancelled"),
            () = self.client.cancelled() => cancelled("the client has been closed"),
            () = self.environment.cancelled() => cancelled("the process or worker is ending"),
            outcome = call => outcome,
        }
    }
}

thread_local! {
    /// Each thread of Node runs one environment.
    static LEAVING: OnceCell<CancellationToken> = const { OnceCell::new() };
}

/// Cancelled when the environment ends, such as a worker that is terminated: without it the
/// calls of a worker would run on, unseen, in a process that goes on.
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
pub(crate) fn run<'env, T: Wire>(
    env: &'env Env,
    stops: Stops,
    call: impl Future<Output = jobferry::Result<T>> + Send + 'static,
) -> Result<PromiseRaw<'env, Outcome>> {
    env.spawn_future(async move {
        Ok(match stops.or(call).await {
            Ok(model) => Either::A(to_json(&model)?),
            Err(error) => Either::B(error.into()),
        })
    })
}

/// The same for the next item of an iteration, which is JSON text already.
pub(crate) fn run_next(
    env: &Env,
    stops: Stops,
    call: impl Future<Output = Option<jobferry::Result<Result<String>>>> + Send + 'static,
) -> Result<PromiseRaw<'_, NextOutcome>> {
    env.spawn_future(async move {
        Ok(match stops.or(async { call.await.transpose() }).await {
            Ok(Some(json)) => Either3::A(json?),
            Ok(None) => Either3::B(Null),
            Err(error) => Either3::C(error.into()),
        })
    })
}
