//! Fetching and listing jobs.

use std::ffi::{c_char, c_void};
use std::pin::Pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt, TryStreamExt};
use jobferry_core::Amplifier;
use jobferry_core::models::amplifier::AmplifierJobSummary;
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::Mutex;

use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::client::{
    Call, JobferryAmplifier, block_on, blocking, calling_back, client as reached, spawn, value,
};
use crate::error::{JobferryError, invalid};
use crate::text::borrowed;
use crate::value::{JobferryValue, ToValue};

fn fetching(
    job_or_token: *const c_char,
) -> jobferry_core::Result<impl FnOnce(Amplifier) -> jobferry_core::Result<Call>> {
    let job = borrowed(job_or_token, "job_or_token")?.to_owned();
    Ok(move |client: Amplifier| -> jobferry_core::Result<Call> {
        Ok(Box::pin(async move { value(client.job(&job).await) }))
    })
}

/// Fetches a job, by its identifier or token. A failed job is not an error here. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_job(
    client: *const JobferryAmplifier,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| fetching(job_or_token)?(client))
}

/// `jobferry_amplifier_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_job_async(
    client: *const JobferryAmplifier,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        fetching(job_or_token)?(client)
    })
}

fn reconciling(client: Amplifier, token: *const c_char) -> jobferry_core::Result<Call> {
    let token = borrowed(token, "token")?.to_owned();
    Ok(Box::pin(async move { value(client.reconcile(&token).await) }))
}

/// Settles a submission whose outcome is unknown, from the token of its error, also in another
/// process or language: gives the job it became. `JOBFERRY_STATUS_NOT_FOUND` means that it may be
/// submitted again, `JOBFERRY_STATUS_SUBMIT_UNKNOWN` that several jobs can be its. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_reconcile(
    client: *const JobferryAmplifier,
    token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| reconciling(client, token))
}

/// `jobferry_amplifier_reconcile`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_reconcile_async(
    client: *const JobferryAmplifier,
    token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| reconciling(client, token))
}

fn paging(client: Amplifier, page: u32) -> jobferry_core::Result<Call> {
    Ok(Box::pin(async move { value(client.jobs(page).await) }))
}

/// One page of the account's jobs, newest first, counted from 0. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_jobs(
    client: *const JobferryAmplifier,
    page: u32,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| paging(client, page))
}

/// `jobferry_amplifier_jobs`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_jobs_async(
    client: *const JobferryAmplifier,
    page: u32,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| paging(client, page))
}

type JobStream = Pin<Box<dyn Stream<Item = jobferry_core::Result<AmplifierJobSummary>> + Send>>;

/// All jobs of an account, newest first, fetched page by page. May be used from several threads at
/// once; each job then comes to one of them. Used and freed before its client, with
/// `jobferry_job_list_free`.
pub struct JobferryJobList {
    jobs: Arc<Mutex<JobStream>>,
    threads: Handle,
}

/// Begins with the newest job. Fetches nothing yet.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_all_jobs(
    client: *const JobferryAmplifier,
    out: *mut *mut JobferryJobList,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (client, threads) = reached(client)?;
        let jobs: JobStream = Box::pin(client.all_jobs().fuse());
        let list = JobferryJobList { jobs: Arc::new(Mutex::new(jobs)), threads: threads.clone() };
        Ok(Box::into_raw(Box::new(list)))
    })
}

fn advancing(list: *const JobferryJobList) -> jobferry_core::Result<(Call, Handle)> {
    // SAFETY: the caller passes a list of this library, or NULL.
    let list = unsafe { list.as_ref() }.ok_or_else(|| invalid("list is NULL"))?;
    let jobs = list.jobs.clone();
    let next: Call = Box::pin(async move {
        let next = jobs.lock().await.try_next().await?;
        Ok(next.map_or(Value::Null, |job| job.to_value()))
    });
    Ok((next, list.threads.clone()))
}

/// The next job; at the end it succeeds and `*out` is NULL. After an error it is at its end, after
/// `JOBFERRY_STATUS_CANCELLED` it goes on where it was. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_job_list_next(
    list: *const JobferryJobList,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (next, threads) = advancing(list)?;
        Ok(JobferryValue::boxed(block_on(&threads, cancel, next)?))
    })
}

/// `jobferry_job_list_next`, ending in a callback; at the end its value and its error are NULL. The
/// list may be freed before. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_job_list_next_async(
    list: *const JobferryJobList,
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
pub extern "C" fn jobferry_job_list_free(list: *mut JobferryJobList) {
    if !list.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(list) });
    }
}
