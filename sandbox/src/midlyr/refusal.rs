//! The vendor's error answers: `{error: {code, message}}`.

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::spoil::Answer;

/// Why a request is refused.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
    retry_after_s: Option<u64>,
}

#[derive(Serialize)]
struct Document<'a> {
    error: Body<'a>,
}

#[derive(Serialize)]
struct Body<'a> {
    code: &'a str,
    message: &'a str,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Refusal {
        Refusal { status, code, message: message.into(), retry_after_s: None }
    }

    pub(super) fn invalid(message: impl Into<String>) -> Refusal {
        Self::new(StatusCode::BAD_REQUEST, "invalid_request", message)
    }

    pub(super) fn no_job() -> Refusal {
        Self::new(StatusCode::NOT_FOUND, "job_not_found", "No such job.")
    }

    pub(super) fn no_document() -> Refusal {
        Self::new(StatusCode::NOT_FOUND, "document_not_found", "No such document.")
    }

    pub(super) fn rate_limited(retry_after_s: u64) -> Refusal {
        let refusal = Self::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", "Slow down.");
        Refusal { retry_after_s: Some(retry_after_s), ..refusal }
    }

    /// What the vendor refuses with this status. Codes other than those of 404, 429 and 503 are
    /// the sandbox's own.
    pub(super) fn for_status(status: u16) -> Refusal {
        let (code, message) = match status {
            400 => return Refusal::invalid("Bad input."),
            401 => ("unauthorized", "Key refused."),
            404 => ("not_found", "Nothing is there."),
            405 => ("method_not_allowed", "Method not allowed."),
            429 => return Refusal::rate_limited(60),
            500..=599 => ("internal_error", "Try later."),
            _ => ("refused", "Asked for by a test."),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
        Self::new(status, code, message)
    }

    pub(super) fn document(&self) -> String {
        let document = Document { error: Body { code: self.code, message: &self.message } };
        // Text always serializes.
        serde_json::to_string(&document).unwrap_or_default()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut answer = Answer::json(self.status, self.document());
        if let Some(seconds) = self.retry_after_s {
            answer.headers.insert(RETRY_AFTER, seconds.into());
        }
        answer.into_response()
    }
}
