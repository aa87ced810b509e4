//! From the core's error to an exception of `jobferry.errors`.

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
    let class = py.import("jobferry.errors")?.getattr(class(error.kind()))?;
    Ok(PyErr::from_value(class.call((error.message(),), Some(&facts))?))
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
