//! The client of the Alliance's tool: one function per method.

use std::ffi::{c_char, c_void};
use std::sync::Arc;

use jobferry_core::engine::Refresh;
use jobferry_core::models::{ClientOptions, JobOptions, WaitOptions};
use jobferry_core::{Alliance, AllianceTask, Client, Error, ErrorKind, Secret};
use tokio::task::spawn_blocking;

use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::JobferryError;
use crate::options::{JobferryOptions, filled};
use crate::text::{borrowed, document, owned};
use crate::threads::{Call, Held, Threaded, blocking, calling_back, free, reached, value};
use crate::value::{JobferryValue, ToValue};

/// The answer of a `jobferry_refresh` function, which it fills in before it returns.
pub struct JobferryFreshToken {
    answer: jobferry_core::Result<Secret>,
}

/// Gives a new access token when the tool refuses the present one: calls
/// `jobferry_fresh_token_set`, or `jobferry_fresh_token_fail`. Called on a thread of the library, where
/// it may block, once for each refused token.
pub type JobferryRefresh =
    Option<unsafe extern "C" fn(user_data: *mut c_void, answer: *mut JobferryFreshToken)>;

/// Answers with a new access token, which is copied.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_fresh_token_set(
    answer: *mut JobferryFreshToken,
    token: *const c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    answered(answer, error, || Ok(Ok(Secret::from(borrowed(token, "token")?))))
}

/// Answers that there is no new token, and why. The calls that need one end with
/// `JOBFERRY_STATUS_AUTHENTICATION` and the message.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_fresh_token_fail(
    answer: *mut JobferryFreshToken,
    message: *const c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    answered(answer, error, || Ok(Err(refused(borrowed(message, "message")?))))
}

fn answered(
    answer: *mut JobferryFreshToken,
    error: *mut *mut JobferryError,
    given: impl FnOnce() -> jobferry_core::Result<jobferry_core::Result<Secret>>,
) -> JobferryStatus {
    let mut done = ();
    guard(&raw mut done, error, || {
        // SAFETY: the caller passes the answer it was given, or NULL.
        let place = unsafe { answer.as_mut() };
        let place = place.ok_or_else(|| crate::error::invalid("answer is NULL"))?;
        place.answer = given()?;
        Ok(())
    })
}

fn refused(message: &str) -> Error {
    Error::new(ErrorKind::Authentication, message)
}

/// A function of the caller's, and what it is called with.
#[derive(Clone, Copy)]
struct Refresher {
    refresh: unsafe extern "C" fn(user_data: *mut c_void, answer: *mut JobferryFreshToken),
    user_data: *mut c_void,
}

// SAFETY: the caller promises that the function may be called on any thread.
unsafe impl Send for Refresher {}
// SAFETY: as above; the library calls it one at a time.
unsafe impl Sync for Refresher {}

impl Refresher {
    fn ask(&self) -> jobferry_core::Result<Secret> {
        let message = "the refresh function gave no token; it must call jobferry_fresh_token_set";
        let mut answer = JobferryFreshToken { answer: Err(refused(message)) };
        // SAFETY: the caller's function, and an answer that lives until it returns.
        unsafe { (self.refresh)(self.user_data, &raw mut answer) };
        answer.answer
    }
}

/// A client of the Alliance's risk-analysis tool, with threads of its own. May be used from several threads at once, but not
/// in a child after `fork`. Freed with `jobferry_alliance_free`.
pub struct JobferryAlliance(Threaded<Alliance>);

impl Held for JobferryAlliance {
    type Client = Alliance;
    fn threaded(&self) -> &Threaded<Alliance> {
        &self.0
    }
}

/// Makes a client. `options` may be NULL: the address then comes from `ALLIANCE_BASE_URL` and the
/// access token from `ALLIANCE_TOKEN`. They are read here and may be freed afterwards. `refresh` may
/// be NULL, and a refused token is then an error; otherwise it and `user_data` are used until the
/// client has been freed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_new(
    options: *const JobferryOptions,
    refresh: JobferryRefresh,
    user_data: *mut c_void,
    out: *mut *mut JobferryAlliance,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let make = |options: &ClientOptions| {
        let refresher = refresh.map(|refresh| Refresher { refresh, user_data });
        let refresh = refresher.map(|refresher| -> Refresh {
            Arc::new(move || {
                Box::pin(async move {
                    let asked = spawn_blocking(move || refresher.ask()).await;
                    asked.unwrap_or_else(|_| Err(refused("the refresh function failed")))
                })
            })
        });
        Alliance::with_options(options, refresh)
    };
    guard(out, error, || {
        Ok(Box::into_raw(Box::new(JobferryAlliance(Threaded::new(options, make)?))))
    })
}

/// Frees a client, as `jobferry_amplifier_free` does. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_free(client: *mut JobferryAlliance) {
    free(client);
}

fn preview(
    client: Alliance,
    request: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let task = AllianceTask::Preview(document(request, "request")?);
    let (submit, wait): (JobOptions, WaitOptions) = filled(options)?;
    Ok(Box::pin(async move { value(client.run_with(&task, &submit, &wait).await) }))
}

/// Tries out a prompt, waits for the job, and gives it with its result.
/// `request` is JSON as the tool documents it. Administrators only. `options` are those of submitting and waiting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_preview(
    client: *const JobferryAlliance,
    request: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| preview(client, request, options))
}

/// `jobferry_alliance_preview`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_preview_async(
    client: *const JobferryAlliance,
    request: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        preview(client, request, options)
    })
}

fn submit_preview(
    client: Alliance,
    request: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let task = AllianceTask::Preview(document(request, "request")?);
    let options: JobOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.submit_with(&task, &options).await) }))
}

/// Tries out a prompt, as far as starting the job, and gives its `/job_id`. `request` is JSON as the tool documents it. Administrators only.
/// `options` are those of submitting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_preview(
    client: *const JobferryAlliance,
    request: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| submit_preview(client, request, options))
}

/// `jobferry_alliance_submit_preview`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_preview_async(
    client: *const JobferryAlliance,
    request: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submit_preview(client, request, options)
    })
}

fn parse_document(
    client: Alliance,
    assessment_id: *const c_char,
    document_id: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let task = AllianceTask::ParseDocument {
        assessment_id: borrowed(assessment_id, "assessment_id")?.to_owned(),
        document_id: borrowed(document_id, "document_id")?.to_owned(),
    };
    let (submit, wait): (JobOptions, WaitOptions) = filled(options)?;
    Ok(Box::pin(async move { value(client.run_with(&task, &submit, &wait).await) }))
}

/// Has a document of an assessment read, waits for the job, and gives it with its result.
/// Both identifiers are UUIDs. `options` are those of submitting and waiting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_parse_document(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    document_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| {
        parse_document(client, assessment_id, document_id, options)
    })
}

/// `jobferry_alliance_parse_document`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_parse_document_async(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    document_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        parse_document(client, assessment_id, document_id, options)
    })
}

fn submit_parse_document(
    client: Alliance,
    assessment_id: *const c_char,
    document_id: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let task = AllianceTask::ParseDocument {
        assessment_id: borrowed(assessment_id, "assessment_id")?.to_owned(),
        document_id: borrowed(document_id, "document_id")?.to_owned(),
    };
    let options: JobOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.submit_with(&task, &options).await) }))
}

/// Has a document of an assessment read, as far as starting the job, and gives its `/job_id`. Both identifiers are UUIDs.
/// `options` are those of submitting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_parse_document(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    document_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| {
        submit_parse_document(client, assessment_id, document_id, options)
    })
}

/// `jobferry_alliance_submit_parse_document`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_parse_document_async(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    document_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submit_parse_document(client, assessment_id, document_id, options)
    })
}

fn analyze_risk(
    client: Alliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let task = AllianceTask::RiskAnalysis {
        assessment_id: borrowed(assessment_id, "assessment_id")?.to_owned(),
    };
    let (submit, wait): (JobOptions, WaitOptions) = filled(options)?;
    Ok(Box::pin(async move { value(client.run_with(&task, &submit, &wait).await) }))
}

/// Has the risks of an assessment scored, waits for the job, and gives it with its result.
/// The identifier is a UUID. `options` are those of submitting and waiting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_analyze_risk(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| analyze_risk(client, assessment_id, options))
}

/// `jobferry_alliance_analyze_risk`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_analyze_risk_async(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        analyze_risk(client, assessment_id, options)
    })
}

fn submit_analyze_risk(
    client: Alliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let task = AllianceTask::RiskAnalysis {
        assessment_id: borrowed(assessment_id, "assessment_id")?.to_owned(),
    };
    let options: JobOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.submit_with(&task, &options).await) }))
}

/// Has the risks of an assessment scored, as far as starting the job, and gives its `/job_id`. The identifier is a UUID.
/// `options` are those of submitting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_analyze_risk(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| {
        submit_analyze_risk(client, assessment_id, options)
    })
}

/// `jobferry_alliance_submit_analyze_risk`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_analyze_risk_async(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submit_analyze_risk(client, assessment_id, options)
    })
}

fn generate_report(
    client: Alliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let task = AllianceTask::Report {
        assessment_id: borrowed(assessment_id, "assessment_id")?.to_owned(),
    };
    let (submit, wait): (JobOptions, WaitOptions) = filled(options)?;
    Ok(Box::pin(async move { value(client.run_with(&task, &submit, &wait).await) }))
}

/// Has the report of an assessment written as PDF, waits for the job, and gives it with its result.
/// The identifier is a UUID. `options` are those of submitting and waiting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_generate_report(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| generate_report(client, assessment_id, options))
}

/// `jobferry_alliance_generate_report`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_generate_report_async(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        generate_report(client, assessment_id, options)
    })
}

fn submit_generate_report(
    client: Alliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let task = AllianceTask::Report {
        assessment_id: borrowed(assessment_id, "assessment_id")?.to_owned(),
    };
    let options: JobOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.submit_with(&task, &options).await) }))
}

/// Has the report of an assessment written as PDF, as far as starting the job, and gives its `/job_id`. The identifier is a UUID.
/// `options` are those of submitting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_generate_report(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| {
        submit_generate_report(client, assessment_id, options)
    })
}

/// `jobferry_alliance_submit_generate_report`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_generate_report_async(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| {
        submit_generate_report(client, assessment_id, options)
    })
}

fn job(client: Alliance, job_or_token: *const c_char) -> jobferry_core::Result<Call> {
    let job_or_token = borrowed(job_or_token, "job_or_token")?.to_owned();
    Ok(Box::pin(async move { value(client.job(&job_or_token).await) }))
}

/// Fetches one of the caller's own jobs, by its identifier or token. A failed job is not an error
/// here. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_job(
    client: *const JobferryAlliance,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| job(client, job_or_token))
}

/// `jobferry_alliance_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_job_async(
    client: *const JobferryAlliance,
    job_or_token: *const c_char,
    cancel: *const JobferryCancel,
    callback: JobferryCallback,
    user_data: *mut c_void,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    calling_back(client, cancel, (callback, user_data), error, |client| job(client, job_or_token))
}

fn wait_for_job(
    client: Alliance,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let job_or_token = borrowed(job_or_token, "job_or_token")?.to_owned();
    let options: WaitOptions = filled(options)?;
    Ok(Box::pin(async move { value(client.wait_for_job(&job_or_token, &options).await) }))
}

/// Waits for a job, by its identifier or token, and gives it with its result. `options` are those of
/// waiting, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_wait_for_job(
    client: *const JobferryAlliance,
    job_or_token: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| wait_for_job(client, job_or_token, options))
}

/// `jobferry_alliance_wait_for_job`, ending in a callback. Does not block.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_wait_for_job_async(
    client: *const JobferryAlliance,
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

/// The token with which another process or language goes on with a job. `*out` is the caller's;
/// free it with `jobferry_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_token(
    client: *const JobferryAlliance,
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
pub extern "C" fn jobferry_alliance_stats(
    client: *const JobferryAlliance,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || Ok(JobferryValue::boxed(reached(client)?.0.stats().to_value())))
}
