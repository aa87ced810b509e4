//! All jobs of an account, one after the other.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::stream::{BoxStream, Stream, StreamExt};
use jobferry::Result;
use jobferry::models::amplifier::AmplifierJobSummary;
use tokio_util::sync::CancellationToken;

use crate::call::{CancelToken, Stops, run};
use crate::error::NativeError;

type Jobs = BoxStream<'static, Result<AmplifierJobSummary>>;

/// The jobs that are still to come.
#[derive(uniffi::Object)]
pub struct NativeJobs {
    jobs: Arc<Mutex<Option<Jobs>>>,
    closing: CancellationToken,
}

#[uniffi::export]
impl NativeJobs {
    /// The next job; nothing at the end, and after a failure.
    pub async fn next(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> std::result::Result<Option<AmplifierJobSummary>, NativeError> {
        let place = Arc::clone(&self.jobs);
        run(Stops::new(cancel, &self.closing), async move {
            // Taken out while it is asked: a stopped call drops it, and with it the connection.
            let Some(mut jobs) = locked(&place).take() else { return Ok(None) };
            let next = jobs.next().await;
            *locked(&place) = Some(jobs);
            next.transpose()
        })
        .await
    }
}

impl NativeJobs {
    pub(crate) fn new(
        jobs: impl Stream<Item = Result<AmplifierJobSummary>> + Send + 'static,
        closing: &CancellationToken,
    ) -> Arc<Self> {
        let jobs = Arc::new(Mutex::new(Some(jobs.boxed())));
        Arc::new(NativeJobs { jobs, closing: closing.clone() })
    }
}

fn locked(place: &Mutex<Option<Jobs>>) -> MutexGuard<'_, Option<Jobs>> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
