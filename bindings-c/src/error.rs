//! Errors across the border: a status to act on, and an owned object with the facts.

use std::ffi::{CString, c_char};
use std::ptr;

use jobferry_core::{Error, ErrorKind};

use crate::call::JobferryStatus;

/// What went wrong. Owned by the caller, freed with `jobferry_error_free`; may be read from several
/// threads at once. Texts live as long as the error.
pub struct JobferryError {
    status: JobferryStatus,
    cause: JobferryStatus,
    http_status: i32,
    retry_after_ms: i64,
    kind: CString,
    message: CString,
    code: Option<CString>,
    request_id: Option<CString>,
    job_id: Option<CString>,
    token: Option<CString>,
    raw: Option<CString>,
    is_retryable: bool,
    candidates: Vec<CString>,
}

/// The status for a kind; every kind has its own.
pub(crate) fn status(kind: ErrorKind) -> JobferryStatus {
    match kind {
        ErrorKind::Configuration => JobferryStatus::Configuration,
        ErrorKind::Authentication => JobferryStatus::Authentication,
        ErrorKind::InsufficientCredits => JobferryStatus::InsufficientCredits,
        ErrorKind::InvalidRequest => JobferryStatus::InvalidRequest,
        ErrorKind::AudioRejected => JobferryStatus::AudioRejected,
        ErrorKind::NotFound => JobferryStatus::NotFound,
        ErrorKind::Conflict => JobferryStatus::Conflict,
        ErrorKind::RateLimited => JobferryStatus::RateLimited,
        ErrorKind::Server => JobferryStatus::Server,
        ErrorKind::Network => JobferryStatus::Network,
        ErrorKind::Timeout => JobferryStatus::Timeout,
        ErrorKind::WaitTimeout => JobferryStatus::WaitTimeout,
        ErrorKind::Protocol => JobferryStatus::Protocol,
        ErrorKind::JobFailed => JobferryStatus::JobFailed,
        ErrorKind::SubmitUnknown => JobferryStatus::SubmitUnknown,
        ErrorKind::SignatureInvalid => JobferryStatus::SignatureInvalid,
        ErrorKind::Cancelled => JobferryStatus::Cancelled,
    }
}

/// A mistake in how a function was called.
pub(crate) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, message)
}

impl From<&Error> for JobferryError {
    fn from(error: &Error) -> Self {
        let text = |text: &str| CString::new(text.replace('\0', " ")).unwrap_or_default();
        let milliseconds =
            |pause: std::time::Duration| i64::try_from(pause.as_millis()).unwrap_or(i64::MAX);
        JobferryError {
            status: status(error.kind()),
            cause: error.cause().map_or(JobferryStatus::Ok, status),
            http_status: error.status().map_or(0, i32::from),
            retry_after_ms: error.retry_after().map_or(-1, milliseconds),
            kind: text(error.kind().as_str()),
            message: text(error.message()),
            code: error.code().map(text),
            request_id: error.request_id().map(text),
            job_id: error.job_id().map(text),
            token: error.token().map(text),
            raw: error.raw().map(text),
            is_retryable: error.is_retryable(),
            candidates: error.candidates().iter().map(|job_id| text(job_id)).collect(),
        }
    }
}

/// Reads a fact of an error; `missing` for NULL.
fn fact<T>(error: *const JobferryError, missing: T, read: impl FnOnce(&JobferryError) -> T) -> T {
    // SAFETY: the caller passes an error of this library, or NULL.
    unsafe { error.as_ref() }.map_or(missing, read)
}

fn optional(
    error: *const JobferryError,
    read: impl FnOnce(&JobferryError) -> &Option<CString>,
) -> *const c_char {
    fact(error, ptr::null(), |error| read(error).as_ref().map_or(ptr::null(), |text| text.as_ptr()))
}

/// What a caller can do about it. `JOBFERRY_STATUS_OK` for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_status(error: *const JobferryError) -> JobferryStatus {
    fact(error, JobferryStatus::Ok, |error| error.status)
}

/// The name of the kind, such as `rate_limited`. NULL for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_kind(error: *const JobferryError) -> *const c_char {
    fact(error, ptr::null(), |error| error.kind.as_ptr())
}

/// What happened, to what, and what to do. NULL for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_message(error: *const JobferryError) -> *const c_char {
    fact(error, ptr::null(), |error| error.message.as_ptr())
}

/// The vendor's code, or the documented code of a local check; NULL when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_code(error: *const JobferryError) -> *const c_char {
    optional(error, |error| &error.code)
}

/// The HTTP status; 0 when no answer came.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_http_status(error: *const JobferryError) -> i32 {
    fact(error, 0, |error| error.http_status)
}

/// How long the vendor asked to wait, in milliseconds; -1 when it did not.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_retry_after_ms(error: *const JobferryError) -> i64 {
    fact(error, -1, |error| error.retry_after_ms)
}

/// The vendor's identifier of the request; NULL when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_request_id(error: *const JobferryError) -> *const c_char {
    optional(error, |error| &error.request_id)
}

/// The job concerned; NULL when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_job_id(error: *const JobferryError) -> *const c_char {
    optional(error, |error| &error.job_id)
}

/// The token with which to go on; NULL when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_token(error: *const JobferryError) -> *const c_char {
    optional(error, |error| &error.token)
}

/// What the vendor answered; NULL when nothing came. May hold what the caller sent.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_raw(error: *const JobferryError) -> *const c_char {
    optional(error, |error| &error.raw)
}

/// What made a submission's outcome unknown; `JOBFERRY_STATUS_OK` when that is not what happened.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_cause(error: *const JobferryError) -> JobferryStatus {
    fact(error, JobferryStatus::Ok, |error| error.cause)
}

/// Whether the same call may succeed later without a change. False for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_is_retryable(error: *const JobferryError) -> bool {
    fact(error, false, |error| error.is_retryable)
}

/// A job that a submission of unknown outcome may have become, counted from 0; NULL beyond the
/// last.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_candidate(
    error: *const JobferryError,
    index: usize,
) -> *const c_char {
    fact(error, ptr::null(), |error| {
        error.candidates.get(index).map_or(ptr::null(), |job_id| job_id.as_ptr())
    })
}

/// Frees an error. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_error_free(error: *mut JobferryError) {
    if !error.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(error) });
    }
}
