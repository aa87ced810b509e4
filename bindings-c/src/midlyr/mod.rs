//! The Midlyr client: one function per method. Those about regulations are in `regulations`.

mod regulations;

use std::ffi::{c_char, c_void};

use jobferry_core::Midlyr;
use jobferry_core::models::midlyr::{MidlyrEventRequest, MidlyrScenario};
use jobferry_core::models::{JobOptions, MidlyrListOptions, WaitOptions};

use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::JobferryError;
use crate::list::JobferryList;
use crate::options::{JobferryOptions, filled, telling_accepted};
use crate::text::{borrowed, document, owned};
use crate::threads::{Call, Held, Threaded, blocking, calling_back, free, reached, value};
use crate::value::{JobferryValue, ToValue};

/// A client of Midlyr, with threads of its own. May be used from several threads at once, but not
/// in a child after `fork`. Freed with `jobferry_midlyr_free`.
pub struct JobferryMidlyr(Threaded<Midlyr>);

impl Held for JobferryMidlyr {
    type Client = Midlyr;
    fn threaded(&self) -> &Threaded<Midlyr> {
        &self.0
    }
}

/// Makes a client. `options` may be NULL: the key then comes from `MIDLYR_API_KEY`, and is shown as
/// `x-api-key`; the option `auth` can be `bearer` instead. The options are read here and may be
/// freed afterwards.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_new(
    options: *const JobferryOptions,
    out: *mut *mut JobferryMidlyr,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        Ok(Box::into_raw(Box::new(JobferryMidlyr(Threaded::new(options, Midlyr::new)?))))
    })
}

/// Frees a client, as `jobferry_amplifier_free` does. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_free(client: *mut JobferryMidlyr) {
    free(client);
}

fn screen(
    client: Midlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let text = borrowed(text, "text")?.to_owned();
    let scenario = MidlyrScenario::from(borrowed(scenario, "scenario")?);
    let (submit, wait): (JobOptions, WaitOptions) = filled(options)?;
    let call = async move { value(client.screen_with(text, scenario, &submit, &wait).await) };
    Ok(Box::pin(telling_accepted(options, call)))
}

/// Screens a text, waits for the job, and gives the job with its findings.
///
/// `scenario` is `marketing_asset`, `dispute`, `debt_collection`, `complaint` or `generic`.
/// `options` are those of submitting and waiting (`on_unknown`, `deadline`, `poll_interval`), or
/// NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_screen(
    client: *const JobferryMidlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| screen(client, text, scenario, options))
}

/// `jobferry_midlyr_screen`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_screen_async(
    client: *const JobferryMidlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        screen(client, text, scenario, options)
    })
}

fn submit_screen(
    client: Midlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let text = borrowed(text, "text")?.to_owned();
    let scenario = MidlyrScenario::from(borrowed(scenario, "scenario")?);
    let submit: JobOptions = filled(options)?;
    let call = async move { value(client.submit_screen_with(text, scenario, &submit).await) };
    Ok(Box::pin(telling_accepted(options, call)))
}

/// Submits a text for screening and gives its job's `/id`. Repeated only when it was certainly not
/// accepted. `options` are `on_unknown` and `deadline`, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_submit_screen(
    client: *const JobferryMidlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| submit_screen(client, text, scenario, options))
}

/// `jobferry_midlyr_submit_screen`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_submit_screen_async(
    client: *const JobferryMidlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submit_screen(client, text, scenario, options)
    })
}

fn assess_risk(
    client: Midlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let text = borrowed(text, "text")?.to_owned();
    let scenario = MidlyrScenario::from(borrowed(scenario, "scenario")?);
    let (submit, wait): (JobOptions, WaitOptions) = filled(options)?;
    let call = async move { value(client.assess_risk_with(text, scenario, &submit, &wait).await) };
    Ok(Box::pin(telling_accepted(options, call)))
}

/// Scores the compliance risk of a text. Should the vendor not answer at once, the job is waited
/// for. A job that failed is `JOBFERRY_STATUS_JOB_FAILED`. `scenario` and `options` are those of
/// `jobferry_midlyr_screen`. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_assess_risk(
    client: *const JobferryMidlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| assess_risk(client, text, scenario, options))
}

/// `jobferry_midlyr_assess_risk`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_assess_risk_async(
    client: *const JobferryMidlyr,
    text: *const c_char,
    scenario: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        assess_risk(client, text, scenario, options)
    })
}

fn job(client: Midlyr, job_or_token: *const c_char) -> jobferry_core::Result<Call> {
    let job_or_token = borrowed(job_or_token, "job_or_token")?.to_owned();
    Ok(Box::pin(async move { value(client.job(&job_or_token).await) }))
}

/// Fetches a job, by its identifier or token. A failed job is not an error here. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_job(
    client: *const JobferryMidlyr,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| job(client, job_or_token))
}

/// `jobferry_midlyr_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_job_async(
    client: *const JobferryMidlyr,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| job(client, job_or_token))
}

fn wait_for_job(
    client: Midlyr,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let job_or_token = borrowed(job_or_token, "job_or_token")?.to_owned();
    let options: WaitOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.wait_for_job(&job_or_token, &options).await) }))
}

/// Waits for a job, by its identifier or token, and gives it with its result. `options` are
/// `deadline` and `poll_interval`, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_wait_for_job(
    client: *const JobferryMidlyr,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| wait_for_job(client, job_or_token, options))
}

/// `jobferry_midlyr_wait_for_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_wait_for_job_async(
    client: *const JobferryMidlyr,
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

fn reconcile(client: Midlyr, token: *const c_char) -> jobferry_core::Result<Call> {
    let token = borrowed(token, "token")?.to_owned();
    Ok(Box::pin(async move { value(client.reconcile(&token).await) }))
}

/// Looks for what became of a submission whose outcome is unknown, from the token of its error.
/// `JOBFERRY_STATUS_NOT_FOUND` means that it may be submitted again,
/// `JOBFERRY_STATUS_SUBMIT_UNKNOWN` that the error's candidates may be its. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_reconcile(
    client: *const JobferryMidlyr,
    token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| reconcile(client, token))
}

/// `jobferry_midlyr_reconcile`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_reconcile_async(
    client: *const JobferryMidlyr,
    token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| reconcile(client, token))
}

fn jobs(client: Midlyr, options: *const JobferryOptions) -> jobferry_core::Result<Call> {
    let options: MidlyrListOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.jobs(&options).await) }))
}

/// One page of the account's jobs. `options` are `job_types` (separated by commas), `start`, `end`,
/// `limit` and `cursor`, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_jobs(
    client: *const JobferryMidlyr,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| jobs(client, options))
}

/// `jobferry_midlyr_jobs`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_jobs_async(
    client: *const JobferryMidlyr,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| jobs(client, options))
}

/// All jobs of the account that `options` (as for `jobferry_midlyr_jobs`) allow. Fetches nothing
/// yet.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_all_jobs(
    client: *const JobferryMidlyr,
    options: *const JobferryOptions,
    out: *mut *mut JobferryList,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (client, threads) = reached(client)?;
        Ok(JobferryList::boxed(client.all_jobs(&filled(options)?), threads))
    })
}

fn create_event(client: Midlyr, request: *const c_char) -> jobferry_core::Result<Call> {
    let request: MidlyrEventRequest = document(request, "request")?;
    Ok(Box::pin(async move { value(client.create_event(&request).await) }))
}

/// Reports a compliance signal. `request` is JSON as the vendor documents it: `scenario`,
/// `content`, and perhaps `externalRef`, without which it is sent once only. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_create_event(
    client: *const JobferryMidlyr,
    request: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| create_event(client, request))
}

/// `jobferry_midlyr_create_event`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_create_event_async(
    client: *const JobferryMidlyr,
    request: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        create_event(client, request)
    })
}

/// The token with which another process or language goes on with a job. `*out` is the caller's;
/// free it with `jobferry_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_token(
    client: *const JobferryMidlyr,
    job_id: *const c_char,
    out: *mut *mut c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        Ok(owned(&reached(client)?.0.token(borrowed(job_id, "job_id")?).to_string()))
    })
}

/// What this client has done so far: `/uploads`, `/others`, `/retries` and other counts.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_midlyr_stats(
    client: *const JobferryMidlyr,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || Ok(JobferryValue::boxed(reached(client)?.0.stats().to_value())))
}
