//! The tool's error answers: `{statusCode, error, message, timestamp, path, code?}`.

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::options::AllianceStyle;
use crate::spoil::Answer;
use crate::state::Shared;

/// Why a request is refused. What was asked for, and when, is added on the way out.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    message: Message,
    code: Option<&'static str>,
    retry_after_s: Option<u64>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
enum Message {
    One(&'static str),
    Many(Vec<String>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    status_code: u16,
    error: String,
    message: &'a Message,
    timestamp: String,
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
}

/// What the pages say a limit answers with.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Short<'a> {
    status_code: u16,
    message: &'a Message,
    error: &'static str,
}

impl Refusal {
    fn new(status: StatusCode, message: &'static str) -> Refusal {
        Refusal { status, message: Message::One(message), code: None, retry_after_s: None }
    }

    /// A body that breaks rules, with a sentence for each.
    pub(super) fn invalid(complaints: Vec<String>) -> Refusal {
        let refusal = Self::new(StatusCode::BAD_REQUEST, "");
        Refusal { message: Message::Many(complaints), ..refusal }
    }

    pub(super) fn no_json() -> Refusal {
        Self::new(StatusCode::BAD_REQUEST, "The body is no JSON object.")
    }

    pub(super) fn no_uuid() -> Refusal {
        Self::new(StatusCode::BAD_REQUEST, "Validation failed (uuid is expected)")
    }

    pub(super) fn login(message: &'static str) -> Refusal {
        let refusal = Self::new(StatusCode::UNAUTHORIZED, message);
        Refusal { code: Some("NotAuthorizedException"), ..refusal }
    }

    pub(super) fn unconfirmed() -> Refusal {
        let refusal = Self::new(StatusCode::FORBIDDEN, "This user is not confirmed.");
        Refusal { code: Some("UserNotConfirmedException"), ..refusal }
    }

    pub(super) fn not_owner() -> Refusal {
        Self::new(StatusCode::FORBIDDEN, "Not your job.")
    }

    pub(super) fn throttled(retry_after_s: u64) -> Refusal {
        let refusal = Self::new(StatusCode::TOO_MANY_REQUESTS, "Too many requests");
        Refusal { retry_after_s: Some(retry_after_s), ..refusal }
    }

    /// What the tool refuses with this status.
    pub(super) fn for_status(status: u16) -> Refusal {
        let message = match status {
            400 => return Refusal::no_uuid(),
            401 => "Token refused.",
            403 => "Administrators only.",
            404 => "Nothing is there.",
            413 => "request entity too large",
            429 => return Refusal::throttled(60),
            500..=599 => "Hidden.",
            _ => "Asked for by a test.",
        };
        Self::new(StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY), message)
    }

    pub(super) fn document(&self, path: &str, shared: &Shared) -> String {
        let reason = self.status.canonical_reason().unwrap_or("Refused");
        let is_limit = self.status == StatusCode::TOO_MANY_REQUESTS;
        if is_limit && shared.options.alliance.style == AllianceStyle::Pages {
            let status_code = self.status.as_u16();
            let document = Short { status_code, message: &self.message, error: reason };
            return serde_json::to_string(&document).unwrap_or_default();
        }
        let document = Document {
            status_code: self.status.as_u16(),
            error: reason.to_uppercase().replace(' ', "_"),
            message: &self.message,
            timestamp: shared.written_with(shared.now(), 3),
            path,
            code: self.code,
        };
        // Text always serializes.
        serde_json::to_string(&document).unwrap_or_default()
    }

    pub(super) fn answer(&self, path: &str, shared: &Shared) -> Response {
        let mut answer = Answer::json(self.status, self.document(path, shared));
        if let Some(seconds) = self.retry_after_s {
            answer.headers.insert(RETRY_AFTER, seconds.into());
        }
        answer.into_response()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
