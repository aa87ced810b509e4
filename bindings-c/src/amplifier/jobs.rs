//! Fetching and listing jobs.

use std::ffi::{c_char, c_void};

use jobferry_core::Amplifier;

use super::JobferryAmplifier;
use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::JobferryError;
use crate::list::JobferryList;
use crate::text::borrowed;
use crate::threads::{Call, blocking, calling_back, reached, value};
use crate::value::JobferryValue;

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

/// Begins with the newest job. Fetches nothing yet.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_amplifier_all_jobs(
    client: *const JobferryAmplifier,
    out: *mut *mut JobferryList,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (client, threads) = reached(client)?;
        Ok(JobferryList::boxed(client.all_jobs(), threads))
    })
}
