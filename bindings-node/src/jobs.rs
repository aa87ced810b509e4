//! All jobs of an account, one after the other, for `for await`.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::stream::{BoxStream, Stream, StreamExt};
use jobferry::Result;
use jobferry::models::amplifier::AmplifierJobSummary;
use napi::Env;
use napi::bindgen_prelude::PromiseRaw;
use napi_derive::napi;
use tokio_util::sync::CancellationToken;

use crate::call::{CancelToken, NextOutcome, Stops, run_next};

type Jobs = BoxStream<'static, Result<AmplifierJobSummary>>;

#[napi]
pub struct NativeJobs {
    jobs: Arc<Mutex<Option<Jobs>>>,
    closing: CancellationToken,
}

#[napi]
impl NativeJobs {
    /// The next job; `null` at the end, and after a failure.
    #[napi(catch_unwind)]
    pub fn next<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
    ) -> napi::Result<PromiseRaw<'env, NextOutcome>> {
        let stops = Stops::new(env, cancel, &self.closing)?;
        let place = Arc::clone(&self.jobs);
        run_next(env, stops, async move {
            // Taken out while it is asked: a stopped call drops it, and with it the connection.
            let mut jobs = locked(&place).take()?;
            let next = jobs.next().await;
            *locked(&place) = Some(jobs);
            next
        })
    }
}

impl NativeJobs {
    pub(crate) fn new(
        jobs: impl Stream<Item = Result<AmplifierJobSummary>> + Send + 'static,
        closing: &CancellationToken,
    ) -> Self {
        NativeJobs { jobs: Arc::new(Mutex::new(Some(jobs.boxed()))), closing: closing.clone() }
    }
}

fn locked(place: &Mutex<Option<Jobs>>) -> MutexGuard<'_, Option<Jobs>> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
