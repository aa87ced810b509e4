//! The vendor's error answers: `{error: {code, message, requestId, correlationId?, details?}}`.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::Value;

use crate::spoil::Answer;

/// Why a request is refused. The ids of the request are added on the way out.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: &'static str,
    details: Option<Value>,
}

#[derive(Serialize)]
struct Document<'a> {
    error: Body<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    code: &'a str,
    message: &'a str,
    request_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    correlation_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<&'a Value>,
}

impl Refusal {
    const fn new(status: StatusCode, code: &'static str, message: &'static str) -> Refusal {
        Refusal { status, code, message, details: None }
    }

    /// A body or header that breaks a documented rule; `details` says which.
    pub(super) fn invalid(details: Value) -> Refusal {
        let refusal = Self::new(StatusCode::BAD_REQUEST, "VALIDATION_ERROR", "Body refused.");
        Refusal { details: Some(details), ..refusal }
    }

    /// Blood values that do not fit together.
    pub(super) fn bad_panel(details: Value) -> Refusal {
        let code = "SUBMISSION_VALIDATION_ERROR";
        let refusal = Self::new(StatusCode::BAD_REQUEST, code, "Panel refused.");
        Refusal { details: Some(details), ..refusal }
    }

    pub(super) fn other_partner() -> Refusal {
        let message = "partnerId is not this credential.";
        Self::new(StatusCode::FORBIDDEN, "PARTNER_ID_MISMATCH", message)
    }

    pub(super) fn other_body() -> Refusal {
        let message = "This Idempotency-Key was used with another body.";
        Self::new(StatusCode::CONFLICT, "IDEMPOTENCY_CONFLICT", message)
    }

    /// What the vendor refuses with this status. Of these codes the vendor documents only that
    /// of 401; the others are the sandbox's own.
    pub(super) fn for_status(status: u16) -> Refusal {
        let (code, message) = match status {
            400 => ("VALIDATION_ERROR", "Body refused."),
            401 => ("INVALID_API_KEY", "Key refused."),
            403 => return Refusal::other_partner(),
            404 => ("NOT_FOUND", "Nothing is there for this account."),
            405 => ("METHOD_NOT_ALLOWED", "Method not allowed."),
            409 => return Refusal::other_body(),
            429 => ("RATE_LIMITED", "Slow down."),
            500..=599 => ("INTERNAL_ERROR", "Internal fault."),
            _ => ("REFUSED", "Asked for by a test."),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
        Self::new(status, code, message)
    }

    pub(super) fn document(&self, request_id: &str, correlation_id: Option<&str>) -> String {
        let details = self.details.as_ref();
        let Refusal { code, message, .. } = *self;
        let document =
            Document { error: Body { code, message, request_id, correlation_id, details } };
        // Text and JSON always serialize.
        serde_json::to_string(&document).unwrap_or_default()
    }

    pub(super) fn answer(&self, request_id: &str, correlation_id: Option<&str>) -> Response {
        Answer::json(self.status, self.document(request_id, correlation_id)).into_response()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
