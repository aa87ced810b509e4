//! The Idunox client: one function per method.

use std::ffi::{c_char, c_void};
use std::ptr;

use jobferry_core::Idunox;
use jobferry_core::models::idunox::IdunoxProgress;
use jobferry_core::models::idunox_request::IdunoxSubmissionRequest;
use jobferry_core::models::{IdunoxSubmitOptions, WaitOptions};

use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::JobferryError;
use crate::options::{JobferryOptions, filled, telling_accepted};
use crate::text::{borrowed, document, owned};
use crate::threads::{Call, Held, Threaded, blocking, calling_back, free, reached, value};
use crate::value::{JobferryValue, ToValue};
use crate::wait_progress::{JobferryWaitProgress, telling};
use crate::webhook::{Delivery, JobferryDelivery, delivered};

/// A client of Idunox, with threads of its own. May be used from several threads at once, but not
/// in a child after `fork`. Freed with `jobferry_idunox_free`.
pub struct JobferryIdunox(Threaded<Idunox>);

impl Held for JobferryIdunox {
    type Client = Idunox;
    fn threaded(&self) -> &Threaded<Idunox> {
        &self.0
    }
}

/// Makes a client. `options` may be NULL: the key then comes from `IDUNOX_API_KEY`, and is shown as
/// the vendor documents for the address; the option `auth` can be `api_key` or `bearer` instead.
/// The options are read here and may be freed afterwards.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_new(
    options: *const JobferryOptions,
    out: *mut *mut JobferryIdunox,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        Ok(Box::into_raw(Box::new(JobferryIdunox(Threaded::new(options, Idunox::new)?))))
    })
}

/// Frees a client, as `jobferry_amplifier_free` does. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_free(client: *mut JobferryIdunox) {
    free(client);
}

fn submit(
    client: Idunox,
    request: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let request: IdunoxSubmissionRequest = document(request, "request")?;
    let submit: IdunoxSubmitOptions = filled(options)?;
    let call = async move { value(client.submit_with(&request, &submit).await) };
    Ok(Box::pin(telling_accepted(options, call)))
}

/// Submits one bundle of de-identified data; `request` is JSON as the vendor documents it. Gives
/// `/submission_id`. Sent with an idempotency key, and again on passing faults, so that it counts
/// once. `options` are `idempotency_key`, `correlation_id` and `deadline`, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_submit(
    client: *const JobferryIdunox,
    request: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| submit(client, request, options))
}

/// `jobferry_idunox_submit`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_submit_async(
    client: *const JobferryIdunox,
    request: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submit(client, request, options)
    })
}

fn submission(client: Idunox, submission_or_token: *const c_char) -> jobferry_core::Result<Call> {
    let submission_or_token = borrowed(submission_or_token, "submission_or_token")?.to_owned();
    Ok(Box::pin(async move { value(client.submission(&submission_or_token).await) }))
}

/// Fetches a submission with its jobs, by its identifier or token. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_submission(
    client: *const JobferryIdunox,
    submission_or_token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| submission(client, submission_or_token))
}

/// `jobferry_idunox_submission`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_submission_async(
    client: *const JobferryIdunox,
    submission_or_token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submission(client, submission_or_token)
    })
}

fn job(client: Idunox, job_or_token: *const c_char) -> jobferry_core::Result<Call> {
    let job_or_token = borrowed(job_or_token, "job_or_token")?.to_owned();
    Ok(Box::pin(async move { value(client.job(&job_or_token).await) }))
}

/// Fetches one job of a pipeline, by its identifier or token. A failed job is not an error here.
/// Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_job(
    client: *const JobferryIdunox,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| job(client, job_or_token))
}

/// `jobferry_idunox_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_job_async(
    client: *const JobferryIdunox,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| job(client, job_or_token))
}

fn result(client: Idunox, result_id: *const c_char) -> jobferry_core::Result<Call> {
    let result_id = borrowed(result_id, "result_id")?.to_owned();
    Ok(Box::pin(async move { value(client.result(&result_id).await) }))
}

/// Fetches a result; its `/status` says whether it is finished. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_result(
    client: *const JobferryIdunox,
    result_id: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| result(client, result_id))
}

/// `jobferry_idunox_result`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_result_async(
    client: *const JobferryIdunox,
    result_id: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| result(client, result_id))
}

fn wait_for_submission(
    client: Idunox,
    submission_or_token: *const c_char,
    options: *const JobferryOptions,
    progress: JobferryWaitProgress,
    progress_data: *mut c_void,
) -> jobferry_core::Result<Call> {
    let submission_or_token = borrowed(submission_or_token, "submission_or_token")?.to_owned();
    let options: WaitOptions = filled(options)?;
    let tell = telling::<IdunoxProgress>(progress, progress_data);
    Ok(Box::pin(async move {
        value(client.wait_for_submission_with(&submission_or_token, &options, tell).await)
    }))
}

/// Waits until a submission has been completed, by its identifier or token. `options` are
/// `deadline` and `poll_interval`, or NULL. `progress` may be NULL; otherwise it is told where the
/// pipeline stands: how many steps have `/succeeded`, `/steps/0/job_type`, `/steps/0/status` and so
/// on.
/// `progress_data` must live until the call has ended. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_wait_for_submission(
    client: *const JobferryIdunox,
    submission_or_token: *const c_char,
    options: *const JobferryOptions,
    progress: JobferryWaitProgress,
    progress_data: *mut c_void,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| {
        wait_for_submission(client, submission_or_token, options, progress, progress_data)
    })
}

/// `jobferry_idunox_wait_for_submission`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_wait_for_submission_async(
    client: *const JobferryIdunox,
    submission_or_token: *const c_char,
    options: *const JobferryOptions,
    progress: JobferryWaitProgress,
    progress_data: *mut c_void,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        wait_for_submission(client, submission_or_token, options, progress, progress_data)
    })
}

fn wait_for_job(
    client: Idunox,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let job_or_token = borrowed(job_or_token, "job_or_token")?.to_owned();
    let options: WaitOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.wait_for_job(&job_or_token, &options).await) }))
}

/// Waits for one job of a pipeline, by its identifier or token. A job that failed before its last
/// attempt is waited for on. `options` are `deadline` and `poll_interval`, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_wait_for_job(
    client: *const JobferryIdunox,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| wait_for_job(client, job_or_token, options))
}

/// `jobferry_idunox_wait_for_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_wait_for_job_async(
    client: *const JobferryIdunox,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        wait_for_job(client, job_or_token, options)
    })
}

/// Passes a verified webhook of Idunox to the waits for its submission, which end at once.
/// True when there was such a wait; false for NULL and for other vendors' deliveries.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_deliver(
    client: *const JobferryIdunox,
    delivery: *const JobferryDelivery,
) -> bool {
    let mut is_waited_for = false;
    guard(&raw mut is_waited_for, ptr::null_mut(), || match delivered(delivery)? {
        Delivery::Idunox(delivery) => Ok(reached(client)?.0.deliver(delivery)),
        _ => Ok(false),
    });
    is_waited_for
}

/// The token with which another process or language goes on with a submission. `*out` is the
/// caller's; free it with `jobferry_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_token(
    client: *const JobferryIdunox,
    submission_id: *const c_char,
    out: *mut *mut c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        Ok(owned(&reached(client)?.0.token(borrowed(submission_id, "submission_id")?).to_string()))
    })
}

/// What this client has done so far: `/uploads`, `/others`, `/retries` and other counts.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_idunox_stats(
    client: *const JobferryIdunox,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || Ok(JobferryValue::boxed(reached(client)?.0.stats().to_value())))
}
