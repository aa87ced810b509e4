//! A list's items, one after the other, for `for await`.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::stream::{BoxStream, Stream, StreamExt};
use jobferry::Result;
use napi::Env;
use napi::bindgen_prelude::PromiseRaw;
use napi_derive::napi;
use tokio_util::sync::CancellationToken;

use crate::call::{NativeCall, NextOutcome, Scope, run_next};
use crate::wire::{Wire, to_json};

/// The JSON text of each item; that it could not be written is an error of its own.
type Items = BoxStream<'static, Result<napi::Result<String>>>;

#[napi]
pub struct NativeItems {
    items: Arc<Mutex<Option<Items>>>,
    closing: CancellationToken,
}

#[napi]
impl NativeItems {
    /// The next item; `null` at the end, and after a failure.
    #[napi(catch_unwind)]
    pub fn next<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
    ) -> napi::Result<PromiseRaw<'env, NextOutcome>> {
        let scope = Scope::new(env, call, &self.closing)?;
        let place = Arc::clone(&self.items);
        run_next(env, scope, async move {
            // Taken out while it is asked: a stopped call drops it, and with it the connection.
            let mut items = locked(&place).take()?;
            let next = items.next().await;
            *locked(&place) = Some(items);
            next
        })
    }
}

impl NativeItems {
    pub(crate) fn new<T: Wire>(
        items: impl Stream<Item = Result<T>> + Send + 'static,
        closing: &CancellationToken,
    ) -> Self {
        let items = items.map(|item| item.map(|model| to_json(&model))).boxed();
        NativeItems { items: Arc::new(Mutex::new(Some(items))), closing: closing.clone() }
    }
}

fn locked(place: &Mutex<Option<Items>>) -> MutexGuard<'_, Option<Items>> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
