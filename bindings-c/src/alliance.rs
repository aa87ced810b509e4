//! The client of the Alliance's tool: one function per method. The tool's four tasks are started in
//! one way, and waited for in one.

use std::ffi::{c_char, c_void};

use jobferry_core::models::{ClientOptions, JobOptions, WaitOptions};
use jobferry_core::{Alliance, AllianceTask, Client, Environment};

use crate::call::{JobferryCallback, JobferryCancel, JobferryStatus, guard};
use crate::error::JobferryError;
use crate::options::{JobferryOptions, filled, telling_accepted};
use crate::refresh::{JobferryRefresh, refreshing};
use crate::text::{borrowed, document, owned};
use crate::threads::{Call, Held, Threaded, blocking, calling_back, free, reached, value};
use crate::value::{JobferryValue, ToValue};

/// A client of the Alliance's risk-analysis tool, with threads of its own. May be used from several
/// threads at once, but not in a child after `fork`. Freed with `jobferry_alliance_free`.
pub struct JobferryAlliance(Threaded<Alliance>);

impl Held for JobferryAlliance {
    type Client = Alliance;
    fn threaded(&self) -> &Threaded<Alliance> {
        &self.0
    }
}

/// Makes a client. `options` may be NULL: the address then comes from `ALLIANCE_BASE_URL` and the
/// access token from `ALLIANCE_TOKEN`. They are read here and may be freed afterwards.
///
/// `refresh` may be NULL, and a refused token is then an error; otherwise it and `user_data` are
/// used until the client has been freed, which waits up to two seconds for a refresh that is
/// running.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_new(
    options: *const JobferryOptions,
    refresh: JobferryRefresh,
    user_data: *mut c_void,
    out: *mut *mut JobferryAlliance,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    let make = |options: &ClientOptions| {
        Alliance::with_options(options, &Environment::process(), refreshing(refresh, user_data))
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

fn previewing(request: *const c_char) -> jobferry_core::Result<AllianceTask> {
    Ok(AllianceTask::Preview(document(request, "request")?))
}

fn parsing(
    assessment_id: *const c_char,
    document_id: *const c_char,
) -> jobferry_core::Result<AllianceTask> {
    Ok(AllianceTask::ParseDocument {
        assessment_id: borrowed(assessment_id, "assessment_id")?.to_owned(),
        document_id: borrowed(document_id, "document_id")?.to_owned(),
    })
}

fn analyzing(assessment_id: *const c_char) -> jobferry_core::Result<AllianceTask> {
    let assessment_id = borrowed(assessment_id, "assessment_id")?.to_owned();
    Ok(AllianceTask::RiskAnalysis { assessment_id })
}

fn reporting(assessment_id: *const c_char) -> jobferry_core::Result<AllianceTask> {
    let assessment_id = borrowed(assessment_id, "assessment_id")?.to_owned();
    Ok(AllianceTask::Report { assessment_id })
}

fn run(
    client: Alliance,
    task: AllianceTask,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let (submit, wait): (JobOptions, WaitOptions) = filled(options)?;
    let call = async move { value(client.run_with(&task, &submit, &wait).await) };
    Ok(Box::pin(telling_accepted(options, call)))
}

fn submit(
    client: Alliance,
    task: AllianceTask,
    options: *const JobferryOptions,
) -> jobferry_core::Result<Call> {
    let submit: JobOptions = filled(options)?;
    let call = async move { value(client.submit_with(&task, &submit).await) };
    Ok(Box::pin(telling_accepted(options, call)))
}

/// Tries out a prompt, waits for the job, and gives it with its `/result/preview`. Administrators
/// only. `request` is JSON as the tool documents it. `options` are those of submitting and waiting
/// (`on_unknown`, `deadline`, `poll_interval`), or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_preview(
    client: *const JobferryAlliance,
    request: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| run(client, previewing(request)?, options))
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
        run(client, previewing(request)?, options)
    })
}

/// Starts the job that tries out a prompt, and gives its `/job_id`. `options` are `on_unknown` and
/// `deadline`, or NULL. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_submit_preview(
    client: *const JobferryAlliance,
    request: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| submit(client, previewing(request)?, options))
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
        submit(client, previewing(request)?, options)
    })
}

/// Has a document of an assessment read, waits for the job, and gives it. A search for gaps
/// follows, whose job the tool does not name. Both identifiers are UUIDs. `options` are those of
/// `jobferry_alliance_preview`. Blocks.
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
        run(client, parsing(assessment_id, document_id)?, options)
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
        run(client, parsing(assessment_id, document_id)?, options)
    })
}

/// Starts the job that reads a document, and gives its `/job_id`. `options` are `on_unknown` and
/// `deadline`, or NULL. Blocks.
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
        submit(client, parsing(assessment_id, document_id)?, options)
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
        submit(client, parsing(assessment_id, document_id)?, options)
    })
}

/// Has the risks of an assessment scored, waits for the job, and gives it with its
/// `/result/risk_analysis`. The identifier is a UUID. `options` are those of
/// `jobferry_alliance_preview`. Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_analyze_risk(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| run(client, analyzing(assessment_id)?, options))
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
        run(client, analyzing(assessment_id)?, options)
    })
}

/// Starts the job that scores the risks, and gives its `/job_id`. `options` are `on_unknown` and
/// `deadline`, or NULL. Blocks.
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
        submit(client, analyzing(assessment_id)?, options)
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
        submit(client, analyzing(assessment_id)?, options)
    })
}

/// Has the report of an assessment written as PDF, waits for the job, and gives it with its
/// `/result/report`. The identifier is a UUID. `options` are those of `jobferry_alliance_preview`.
/// Blocks.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_alliance_generate_report(
    client: *const JobferryAlliance,
    assessment_id: *const c_char,
    options: *const JobferryOptions,
    cancel: *const JobferryCancel,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    blocking(client, cancel, out, error, |client| run(client, reporting(assessment_id)?, options))
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
        run(client, reporting(assessment_id)?, options)
    })
}

/// Starts the job that writes the report, and gives its `/job_id`. `options` are `on_unknown` and
/// `deadline`, or NULL. Blocks.
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
        submit(client, reporting(assessment_id)?, options)
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
        submit(client, reporting(assessment_id)?, options)
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

/// Waits for a job, by its identifier or token, and gives it with its result. `options` are
/// `deadline` and `poll_interval`, or NULL. Blocks.
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
