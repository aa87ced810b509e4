//! What goes wrong, on its way to `JobferryError` in `ts/error.ts`.

use jobferry::{Error, ErrorKind, Result};
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
    pub cause: Option<&'static str>,
    pub candidates: Vec<String>,
    pub raw: Option<String>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Failure {
            kind: error.kind().as_str(),
            message: error.message().to_owned(),
            is_retryable: error.is_retryable(),
            status: error.status(),
            code: text(error.code()),
            request_id: text(error.request_id()),
            retry_after_ms: error.retry_after().map(|pause| pause.as_secs_f64() * 1000.0),
            job_id: text(error.job_id()),
            token: text(error.token()),
            cause: error.cause().map(ErrorKind::as_str),
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
    use super::*;

    #[test]
    fn the_typescript_side_names_every_kind() {
        let typescript = include_str!("../ts/error.ts");
        for kind in ErrorKind::ALL {
            assert!(typescript.contains(&format!("| '{kind}'")), "add '{kind}' to ts/error.ts");
        }
    }
}
