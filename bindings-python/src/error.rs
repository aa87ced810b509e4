//! From the core's error to an exception of `jobferry.errors`.

use std::error::Error as _;
use std::io;
use std::iter;
use std::path::Path;
use std::time::Duration;

use jobferry::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// The exception for `error`.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    build(py, error).unwrap_or_else(|problem| problem)
}

fn build(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let facts = PyDict::new(py);
    facts.set_item("code", error.code())?;
    facts.set_item("status", error.status())?;
    facts.set_item("request_id", error.request_id())?;
    facts.set_item("job_id", error.job_id())?;
    facts.set_item("token", error.token())?;
    facts.set_item("retry_after", error.retry_after().as_ref().map(Duration::as_secs_f64))?;
    facts.set_item("cause", error.cause().map(ErrorKind::as_str))?;
    facts.set_item("candidates", PyTuple::new(py, error.candidates())?)?;
    facts.set_item("raw", error.raw())?;
    facts.set_item("is_retryable", error.is_retryable())?;
    facts.set_item("os_code", error.os_code())?;
    facts.set_item("path", error.path().map(Path::as_os_str))?;
    let errors = py.import("jobferry.errors")?;
    let arguments = (class(error.kind()), error.message());
    let exception = errors.call_method("_of", arguments, Some(&facts))?;
    let exception = PyErr::from_value(exception);
    exception.set_cause(py, cause(py, error));
    Ok(exception)
}

/// What lies behind `error`: what a function or a file object of the caller's raised, or the error
/// that left the outcome of a submission unknown.
fn cause(py: Python<'_>, error: &Error) -> Option<PyErr> {
    iter::successors(error.source(), |cause| (*cause).source()).find_map(|cause| {
        if let Some(error) = cause.downcast_ref::<Error>() {
            return Some(exception(py, error));
        }
        let wrapped = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let raised = cause.downcast_ref::<PyErr>().or_else(|| wrapped?.downcast_ref());
        raised.map(|raised| raised.clone_ref(py))
    })
}

fn class(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Configuration => "ConfigurationError",
        ErrorKind::Authentication => "AuthenticationError",
        ErrorKind::InsufficientCredits => "InsufficientCredits",
        ErrorKind::InvalidRequest => "InvalidRequest",
        ErrorKind::AudioRejected => "AudioRejected",
        ErrorKind::NotFound => "NotFound",
        ErrorKind::Conflict => "Conflict",
        ErrorKind::RateLimited => "RateLimited",
        ErrorKind::Server => "ServerError",
        ErrorKind::Network => "NetworkError",
        ErrorKind::Timeout => "RequestTimeout",
        ErrorKind::WaitTimeout => "WaitTimeout",
        ErrorKind::Protocol => "ProtocolError",
        ErrorKind::JobFailed => "JobFailed",
        ErrorKind::SubmitUnknown => "SubmitUnknown",
        ErrorKind::SignatureInvalid => "SignatureInvalid",
        ErrorKind::Cancelled => "Cancelled",
    }
}
