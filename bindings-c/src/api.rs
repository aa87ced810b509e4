//! The client of any job API that a description tells of: one function per method.

use std::ffi::{c_char, c_void};
use std::ptr;

use jobferry_core::Refresh;
use jobferry_core::models::api_job::ApiJob;
use jobferry_core::models::{ApiSubmitOptions, ClientOptions, RawJson, WaitOptions};
use jobferry_core::{ApiSubmission, Environment, JobApi, Spec};

use crate::audio::{JobferryAudio, Telling, recorded};
use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::JobferryError;
use crate::list::JobferryList;
use crate::options::{JobferryOptions, filled, telling_accepted};
use crate::refresh::{JobferryRefresh, refreshing};
use crate::text::{borrowed, document, owned};
use crate::threads::{Call, Held, Threaded, blocking, calling_back, free, reached, value};
use crate::value::{JobferryValue, ToValue};
use crate::wait_progress::{JobferryWaitProgress, telling};
use crate::webhook::{
    Delivery, JobferryDelivery, JobferryWebhook, Webhook, delivered, secret_texts,
};

/// A client of a job API that a description tells of, with threads of its own. May be used from
/// several threads at once, but not in a child after `fork`. Freed with `jobferry_api_free`.
pub struct JobferryApi(Threaded<JobApi>);

impl Held for JobferryApi {
    type Client = JobApi;
    fn threaded(&self) -> &Threaded<JobApi> {
        &self.0
    }
}

fn described(
    options: *const JobferryOptions,
    refresh: Option<Refresh>,
    out: *mut *mut JobferryApi,
    error: *mut *mut JobferryError,
    description: impl FnOnce() -> jobferry_core::Result<Spec>,
) -> JobferryStatus {
    let make = |options: &ClientOptions| {
        JobApi::with_options(description()?, options, &Environment::process(), refresh)
    };
    guard(out, error, || Ok(Box::into_raw(Box::new(JobferryApi(Threaded::new(options, make)?)))))
}

/// Makes a client of the API that the file at `path` describes, in TOML or JSON. A description that
/// cannot work is `JOBFERRY_STATUS_CONFIGURATION`, with every problem, its line and what to do.
/// `options` may be NULL: credentials then come from the environment variables that the description
/// names. They are read here and may be freed afterwards.
///
/// `refresh` gives a new credential when the vendor refuses the present one, where the description
/// has one credential; it may be NULL. It and `user_data` are used as by `jobferry_alliance_new`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_from_path(
    path: *const c_char,
    options: *const JobferryOptions,
    refresh: JobferryRefresh,
    user_data: *mut c_void,
    out: *mut *mut JobferryApi,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let refresh = refreshing(refresh, user_data);
    described(options, refresh, out, error, || Spec::from_path(borrowed(path, "path")?))
}

/// `jobferry_api_from_path` for a description that is at hand as TOML text.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_from_toml(
    toml: *const c_char,
    options: *const JobferryOptions,
    refresh: JobferryRefresh,
    user_data: *mut c_void,
    out: *mut *mut JobferryApi,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let refresh = refreshing(refresh, user_data);
    described(options, refresh, out, error, || Spec::from_toml(borrowed(toml, "toml")?))
}

/// `jobferry_api_from_path` for a description that is at hand as JSON text.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_from_json(
    json: *const c_char,
    options: *const JobferryOptions,
    refresh: JobferryRefresh,
    user_data: *mut c_void,
    out: *mut *mut JobferryApi,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let refresh = refreshing(refresh, user_data);
    described(options, refresh, out, error, || Spec::from_json(borrowed(json, "json")?))
}

/// Frees a client, as `jobferry_amplifier_free` does. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_free(client: *mut JobferryApi) {
    free(client);
}

/// What is submitted, and who is told of its upload.
fn submission(
    kind: *const c_char,
    fields: *const c_char,
    file: *const JobferryAudio,
) -> jobferry_core::Result<(ApiSubmission, Option<Telling>)> {
    let fields: RawJson =
        if fields.is_null() { RawJson::default() } else { document(fields, "fields")? };
    let mut submission = ApiSubmission::from(fields);
    if !kind.is_null() {
        submission = submission.named(borrowed(kind, "kind")?);
    }
    if file.is_null() {
        return Ok((submission, None));
    }
    let file = recorded(file)?;
    let (progress, telling) = file.progress();
    Ok((submission.with_file(file.source.clone()).with_progress(progress), Some(telling)))
}

fn run(
    client: JobApi,
    kind: *const c_char,
    fields: *const c_char,
    file: *const JobferryAudio,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let (submission, telling) = submission(kind, fields, file)?;
    let (submit, wait): (ApiSubmitOptions, WaitOptions) = filled(options)?;
    let call = async move {
        let _telling = telling;
        value(client.run_with(submission, &submit, &wait).await)
    };
    Ok(Box::pin(telling_accepted(options, call)))
}

/// Submits, waits for the job, and gives it with its `/result`.
///
/// `kind` is which of the description's submissions it is, and may be NULL where there is only one.
/// `fields` is one JSON object, or NULL for none. `file` is any file, for descriptions that take
/// one, or NULL. `options` are those of submitting and waiting (`idempotency_key`,
/// `correlation_id`, `audio_check`, `on_unknown`, `deadline`, `poll_interval`), or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_run(
    client: *const JobferryApi,
    kind: *const c_char,
    fields: *const c_char,
    file: *const JobferryAudio,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| run(client, kind, fields, file, options))
}

/// `jobferry_api_run`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_run_async(
    client: *const JobferryApi,
    kind: *const c_char,
    fields: *const c_char,
    file: *const JobferryAudio,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        run(client, kind, fields, file, options)
    })
}

fn submit(
    client: JobApi,
    kind: *const c_char,
    fields: *const c_char,
    file: *const JobferryAudio,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let (submission, telling) = submission(kind, fields, file)?;
    let submit: ApiSubmitOptions = filled(options)?;
    let call = async move {
        let _telling = telling;
        value(client.submit_with(submission, &submit).await)
    };
    Ok(Box::pin(telling_accepted(options, call)))
}

/// Submits and gives the job as accepted, with its `/job_id` and as much as the answer says of it.
/// Repeated only when it was certainly not accepted, or when the description says how the vendor
/// knows a repetition. The arguments are those of `jobferry_api_run`, without the options of
/// waiting. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_submit(
    client: *const JobferryApi,
    kind: *const c_char,
    fields: *const c_char,
    file: *const JobferryAudio,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| submit(client, kind, fields, file, options))
}

/// `jobferry_api_submit`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_submit_async(
    client: *const JobferryApi,
    kind: *const c_char,
    fields: *const c_char,
    file: *const JobferryAudio,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submit(client, kind, fields, file, options)
    })
}

fn job(client: JobApi, job_or_token: *const c_char) -> jobferry_core::Result<Call> {
    let job_or_token = borrowed(job_or_token, "job_or_token")?.to_owned();
    Ok(Box::pin(async move { value(client.job(&job_or_token).await) }))
}

/// Fetches a job, by its identifier or token. A failed job is not an error here. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_job(
    client: *const JobferryApi,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| job(client, job_or_token))
}

/// `jobferry_api_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_job_async(
    client: *const JobferryApi,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| job(client, job_or_token))
}

fn wait_for_job(
    client: JobApi,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    progress: JobferryWaitProgress,
    progress_data: *mut c_void,
) -> jobferry_core::Result<Call> {
    let job_or_token = borrowed(job_or_token, "job_or_token")?.to_owned();
    let options: WaitOptions = filled(options)?;
    let tell = telling::<ApiJob>(progress, progress_data);
    Ok(Box::pin(
        async move { value(client.wait_for_job_with(&job_or_token, &options, tell).await) },
    ))
}

/// Waits for a job, by its identifier or token, and gives it with its `/result`. `options` are
/// `deadline` and `poll_interval`, or NULL. `progress` may be NULL; otherwise it is told the job
/// after each look. `progress_data` must live until the call has ended. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_wait_for_job(
    client: *const JobferryApi,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    progress: JobferryWaitProgress,
    progress_data: *mut c_void,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| {
        wait_for_job(client, job_or_token, options, progress, progress_data)
    })
}

/// `jobferry_api_wait_for_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_wait_for_job_async(
    client: *const JobferryApi,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    progress: JobferryWaitProgress,
    progress_data: *mut c_void,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        wait_for_job(client, job_or_token, options, progress, progress_data)
    })
}

fn jobs(client: JobApi, page: u32) -> jobferry_core::Result<Call> {
    Ok(Box::pin(async move { value(client.jobs(page).await) }))
}

/// One page of the account's jobs, counted from 0. A description without a list of jobs is
/// `JOBFERRY_STATUS_INVALID_REQUEST`. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_jobs(
    client: *const JobferryApi,
    page: u32,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| jobs(client, page))
}

/// `jobferry_api_jobs`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_jobs_async(
    client: *const JobferryApi,
    page: u32,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| jobs(client, page))
}

/// All jobs of the account in the vendor's order, by page number or by cursor as the description
/// says. Fetches nothing yet.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_all_jobs(
    client: *const JobferryApi,
    out: *mut *mut JobferryList,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (client, threads) = reached(client)?;
        Ok(JobferryList::boxed(client.all_jobs(), threads))
    })
}

fn reconcile(client: JobApi, token: *const c_char) -> jobferry_core::Result<Call> {
    let token = borrowed(token, "token")?.to_owned();
    Ok(Box::pin(async move { value(client.reconcile(&token).await) }))
}

/// Looks for what became of a submission whose outcome is unknown, from the token of its error,
/// where the description has a list of jobs. `JOBFERRY_STATUS_NOT_FOUND` means that it may be
/// submitted again, `JOBFERRY_STATUS_SUBMIT_UNKNOWN` that the outcome stays unknown. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_reconcile(
    client: *const JobferryApi,
    token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| reconcile(client, token))
}

/// `jobferry_api_reconcile`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_reconcile_async(
    client: *const JobferryApi,
    token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| reconcile(client, token))
}

fn check(client: JobApi, recording: *const JobferryAudio) -> jobferry_core::Result<Call> {
    let source = recorded(recording)?.source.clone();
    Ok(Box::pin(async move { value(client.check(source).await) }))
}

/// Checks a recording as submitting does, without sending anything; see
/// `jobferry_amplifier_check`. Without limits in the description nothing speaks against any.
/// Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_check(
    client: *const JobferryApi,
    recording: *const JobferryAudio,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| check(client, recording))
}

/// `jobferry_api_check`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_check_async(
    client: *const JobferryApi,
    recording: *const JobferryAudio,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| check(client, recording))
}

/// Proves the webhooks that the description tells of, signed with any of `count` secrets, which are
/// copied. A description without webhooks is `JOBFERRY_STATUS_CONFIGURATION`. `secrets` points at
/// `count` texts, or is NULL and `count` is 0. What it gives may outlive the client.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_webhook(
    client: *const JobferryApi,
    secrets: *const *const c_char,
    count: usize,
    out: *mut *mut JobferryWebhook,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        // SAFETY: as the caller promises.
        let secrets = unsafe { secret_texts(secrets, count) }?;
        Ok(JobferryWebhook::boxed(Webhook::Api(reached(client)?.0.webhook(secrets)?)))
    })
}

/// Passes a verified webhook to the waits for its job, which end at once. True when there was such a
/// wait; false for NULL and for other vendors' deliveries.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_deliver(
    client: *const JobferryApi,
    delivery: *const JobferryDelivery,
) -> bool {
    let mut is_waited_for = false;
    guard(&raw mut is_waited_for, ptr::null_mut(), || match delivered(delivery)? {
        Delivery::Api(delivery) => Ok(reached(client)?.0.deliver(delivery)),
        _ => Ok(false),
    });
    is_waited_for
}

/// The token with which another process or language goes on with a job. `*out` is the caller's;
/// free it with `jobferry_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_api_token(
    client: *const JobferryApi,
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
pub extern "C" fn jobferry_api_stats(
    client: *const JobferryApi,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || Ok(JobferryValue::boxed(reached(client)?.0.stats().to_value())))
}
