//! The vendor's error answers: `{code, message, status}`.

use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// Why a request is refused.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: Code,
    message: &'static str,
    retry_after_s: Option<u64>,
}

/// The vendor documents a code as always present, yet lists two errors without one. Its samples
/// show both ways of not having one.
#[derive(Debug)]
enum Code {
    Known(&'static str),
    Null,
    Absent,
}

#[derive(Serialize)]
struct Document {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Option<&'static str>>,
    message: &'static str,
    status: u16,
}

impl Refusal {
    const fn new(status: StatusCode, code: Code, message: &'static str) -> Refusal {
        Refusal { status, code, message, retry_after_s: None }
    }

    pub(super) fn unauthorized() -> Refusal {
        Self::new(StatusCode::UNAUTHORIZED, Code::Known("UNAUTHORIZED"), "Credentials refused.")
    }

    pub(super) fn insufficient_credits() -> Refusal {
        let code = Code::Known("INSUFFICIENT_CREDITS");
        Self::new(StatusCode::PAYMENT_REQUIRED, code, "Balance is empty.")
    }

    pub(super) fn rate_limited(retry_after_s: u64) -> Refusal {
        let code = Code::Known("RATE_LIMIT_EXCEEDED");
        let refusal = Self::new(StatusCode::TOO_MANY_REQUESTS, code, "Slow down.");
        Refusal { retry_after_s: Some(retry_after_s), ..refusal }
    }

    pub(super) fn not_found(message: &'static str) -> Refusal {
        Self::new(StatusCode::NOT_FOUND, Code::Known("NOT_FOUND"), message)
    }

    pub(super) fn method_not_allowed() -> Refusal {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, Code::Absent, "Method not allowed.")
    }

    pub(super) fn invalid_use_case() -> Refusal {
        let code = Code::Known("INVALID_USE_CASE");
        Self::new(StatusCode::BAD_REQUEST, code, "Unknown use case.")
    }

    pub(super) fn unknown_condition() -> Refusal {
        Self::invalid("Unknown condition.")
    }

    /// A bad field for which the vendor documents no code.
    pub(super) fn invalid(message: &'static str) -> Refusal {
        Self::new(StatusCode::BAD_REQUEST, Code::Null, message)
    }

    pub(super) fn half_webhook_pair() -> Refusal {
        let message = "webhook_url and webhook_secret_key go together.";
        Self::new(StatusCode::BAD_REQUEST, Code::Absent, message)
    }

    /// The vendor documents the limit of 32 MB but not the answer.
    pub(super) fn too_large() -> Refusal {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, Code::Null, "Audio over 32 MB.")
    }

    pub(super) fn unsupported_format() -> Refusal {
        let code = Code::Known("UNSUPPORTED_FORMAT");
        Self::new(StatusCode::BAD_REQUEST, code, "Format not accepted.")
    }

    pub(super) fn too_short() -> Refusal {
        Self::new(StatusCode::BAD_REQUEST, Code::Known("AUDIO_TOO_SHORT"), "Audio under 15 s.")
    }

    pub(super) fn too_long() -> Refusal {
        Self::new(StatusCode::BAD_REQUEST, Code::Known("AUDIO_TOO_LONG"), "Audio over 1200 s.")
    }

    pub(super) fn poor_quality() -> Refusal {
        let code = Code::Known("AUDIO_POOR_QUALITY");
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, "Recording too poor.")
    }

    pub(super) fn processing_error() -> Refusal {
        let code = Code::Known("PROCESSING_ERROR");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, code, "Internal fault.")
    }

    /// What the vendor refuses with this status.
    pub(super) fn for_status(status: u16) -> Refusal {
        match status {
            401 => Refusal::unauthorized(),
            402 => Refusal::insufficient_credits(),
            404 => Refusal::not_found("No such job for this account."),
            422 => Refusal::poor_quality(),
            429 => Refusal::rate_limited(60),
            500 => Refusal::processing_error(),
            _ => {
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
                Refusal::new(status, Code::Null, "Asked for by a test.")
            }
        }
    }

    pub(super) fn document(&self) -> String {
        let code = match self.code {
            Code::Known(code) => Some(Some(code)),
            Code::Null => Some(None),
            Code::Absent => None,
        };
        let status = self.status.as_u16();
        let document = Document { code, message: self.message, status };
        // Text and numbers always serialize.
        serde_json::to_string(&document).unwrap_or_default()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = (self.status, self.document()).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(seconds) = self.retry_after_s {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
