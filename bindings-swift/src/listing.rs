//! Lists whose items are fetched as they are asked for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::stream::{BoxStream, Stream, StreamExt};
use jobferry::Result;
use jobferry::models::amplifier::AmplifierJobSummary;
use jobferry::models::api_job::ApiJob;
use jobferry::models::midlyr::MidlyrJobSummary;
use jobferry::models::regulations::Regulation;
use tokio_util::sync::CancellationToken;

use crate::call::{Stops, run};
use crate::client::{Cancel, Outcome};

/// All jobs of an account of Amplifier.
#[derive(uniffi::Object)]
pub struct NativeAmplifierJobs(pub(crate) Listing<AmplifierJobSummary>);

#[uniffi::export]
impl NativeAmplifierJobs {
    /// The next job; nothing at the end, and after a failure.
    pub async fn next(&self, cancel: Cancel) -> Outcome<Option<AmplifierJobSummary>> {
        self.0.next(cancel).await
    }
}

/// All jobs of an account of a described API.
#[derive(uniffi::Object)]
pub struct NativeApiJobs(pub(crate) Listing<ApiJob>);

#[uniffi::export]
impl NativeApiJobs {
    /// The next job; nothing at the end, and after a failure.
    pub async fn next(&self, cancel: Cancel) -> Outcome<Option<ApiJob>> {
        self.0.next(cancel).await
    }
}

/// Jobs of an account of Midlyr.
#[derive(uniffi::Object)]
pub struct NativeMidlyrJobs(pub(crate) Listing<MidlyrJobSummary>);

#[uniffi::export]
impl NativeMidlyrJobs {
    /// The next job; nothing at the end, and after a failure.
    pub async fn next(&self, cancel: Cancel) -> Outcome<Option<MidlyrJobSummary>> {
        self.0.next(cancel).await
    }
}

/// Regulations of Midlyr's library.
#[derive(uniffi::Object)]
pub struct NativeRegulations(pub(crate) Listing<Regulation>);

#[uniffi::export]
impl NativeRegulations {
    /// The next regulation; nothing at the end, and after a failure.
    pub async fn next(&self, cancel: Cancel) -> Outcome<Option<Regulation>> {
        self.0.next(cancel).await
    }
}

/// The items that are still to come.
pub(crate) struct Listing<T> {
    items: Arc<Mutex<Option<BoxStream<'static, Result<T>>>>>,
    closing: CancellationToken,
}

impl<T: Send + 'static> Listing<T> {
    pub(crate) fn new(
        items: impl Stream<Item = Result<T>> + Send + 'static,
        closing: &CancellationToken,
    ) -> Self {
        Listing { items: Arc::new(Mutex::new(Some(items.boxed()))), closing: closing.clone() }
    }

    async fn next(&self, cancel: Cancel) -> Outcome<Option<T>> {
        let place = Arc::clone(&self.items);
        run(Stops::new(cancel, &self.closing), async move {
            // Taken out while it is asked: a stopped call drops it, and with it the connection.
            let Some(mut items) = locked(&place).take() else { return Ok(None) };
            let next = items.next().await;
            *locked(&place) = Some(items);
            next.transpose()
        })
        .await
    }
}

fn locked<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
