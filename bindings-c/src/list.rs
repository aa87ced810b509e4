//! What comes one by one, however many pages it takes.

use std::ffi::c_void;
use std::pin::Pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt, TryStreamExt};
use serde_json::Value;
use tokio::sync::Mutex;

use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::threads::{Call, Threads, block_on, spawn};
use crate::value::{JobferryValue, ToValue};

type Items = Pin<Box<dyn Stream<Item = jobferry_core::Result<Value>> + Send>>;

/// Jobs or other things of an account, fetched page by page. May be used from several threads at
/// once; each item then comes to one of them. Used and freed before its client, with
/// `jobferry_list_free`.
pub struct JobferryList {
    items: Arc<Mutex<Items>>,
    threads: Threads,
}

impl JobferryList {
    pub(crate) fn boxed<T: ToValue>(
        items: impl Stream<Item = jobferry_core::Result<T>> + Send + 'static,
        threads: &Threads,
    ) -> *mut JobferryList {
        let items: Items = Box::pin(items.map_ok(|item| item.to_value()).fuse());
        let list = JobferryList { items: Arc::new(Mutex::new(items)), threads: threads.clone() };
        Box::into_raw(Box::new(list))
    }
}

fn advancing(list: *const JobferryList) -> jobferry_core::Result<(Call, Threads)> {
    // SAFETY: the caller passes a list of this library, or NULL.
    let list = unsafe { list.as_ref() }.ok_or_else(|| invalid("list is NULL"))?;
    let items = list.items.clone();
    let next: Call = Box::pin(async move {
        let next = items.lock().await.try_next().await?;
        Ok(next.unwrap_or_default())
    });
    Ok((next, list.threads.clone()))
}

/// The next item; at the end it succeeds and `*out` is NULL. After an error it is at its end, after
/// `JOBFERRY_STATUS_CANCELLED` it goes on where it was. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_list_next(
    list: *const JobferryList,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (next, threads) = advancing(list)?;
        Ok(JobferryValue::boxed(block_on(&threads, cancel, next)?))
    })
}

/// `jobferry_list_next`, ending in a callback; at the end its value and its error are NULL. The
/// list may be freed before. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_list_next_async(
    list: *const JobferryList,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let mut done = ();
    guard(&raw mut done, error, || {
        let (next, threads) = advancing(list)?;
        spawn(&threads, cancel, (callback, user_data), next)
    })
}

/// Frees a list. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_list_free(list: *mut JobferryList) {
    if !list.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(list) });
    }
}
