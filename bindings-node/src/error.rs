//! Conversion of errors to `JobferryError` in `ts/error.ts`.

use std::error::Error as _;
use std::io;

use jobferry::{Error, Result};
use napi::bindgen_prelude::Either;
use napi_derive::napi;

/// The facts of a [`jobferry::Error`].
#[napi(object, object_from_js = false)]
pub struct Failure {
    pub kind: &'static str,
    pub message: String,
    pub is_retryable: bool,
    pub status: Option<u16>,
    pub code: Option<String>,
    pub request_id: Option<String>,
    pub retry_after_ms: Option<f64>,
    pub job_id: Option<String>,
    pub token: Option<String>,
    /// What lies behind it, the nearest first.
    pub causes: Vec<Cause>,
    pub candidates: Vec<String>,
    pub raw: Option<String>,
}

/// An error behind a failure.
#[napi(object, object_from_js = false)]
pub struct Cause {
    /// Of an error of the core.
    pub kind: Option<&'static str>,
    pub message: String,
    pub is_retryable: bool,
    pub status: Option<u16>,
    pub code: Option<String>,
}

/// What lies behind `error`, the nearest first.
fn causes(error: &Error) -> Vec<Cause> {
    std::iter::successors(error.source(), |cause| (*cause).source())
        .map(|cause| match cause.downcast_ref::<Error>() {
            Some(cause) => Cause {
                kind: Some(cause.kind().as_str()),
                message: cause.message().to_owned(),
                is_retryable: cause.is_retryable(),
                status: cause.status(),
                code: code(cause),
            },
            None => Cause {
                kind: None,
                message: cause.to_string(),
                is_retryable: false,
                status: None,
                code: error.os_code().filter(|_| cause.is::<io::Error>()).map(str::to_owned),
            },
        })
        .collect()
}

/// The vendor's word, or else the operating system's, as Node's own errors have it.
fn code(error: &Error) -> Option<String> {
    error.code().or_else(|| error.os_code()).map(str::to_owned)
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Failure {
            kind: error.kind().as_str(),
            message: error.message().to_owned(),
            is_retryable: error.is_retryable(),
            status: error.status(),
            code: code(&error),
            request_id: text(error.request_id()),
            retry_after_ms: error.retry_after().map(|pause| pause.as_secs_f64() * 1000.0),
            job_id: text(error.job_id()),
            token: text(error.token()),
            causes: causes(&error),
            candidates: error.candidates().to_vec(),
            raw: text(error.raw()),
        }
    }
}

/// An outcome as it crosses the border.
pub(crate) fn either<T>(outcome: Result<T>) -> Either<T, Failure> {
    match outcome {
        Ok(value) => Either::A(value),
        Err(error) => Either::B(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use jobferry::ErrorKind;

    #[test]
    fn the_typescript_side_names_every_kind() {
        let typescript = include_str!("../ts/error.ts");
        for kind in ErrorKind::ALL {
            assert!(typescript.contains(&format!("| '{kind}'")), "add '{kind}' to ts/error.ts");
        }
    }
}
