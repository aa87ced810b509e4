//! Whose path is whose: the vendors share one port, and their paths do not collide.

use axum::http::{StatusCode, Uri};
use axum::response::Response;

use crate::spoil::Answer;
use crate::{amplifier, midlyr};

/// The document that the vendor of `target` (a path, with or without a query) sends with a
/// status, for scripted faults that name only the status.
pub(crate) fn error_document(status: u16, target: &str) -> String {
    let path = target.split('?').next().unwrap_or_default();
    if path.starts_with("/api/v1/account/") {
        amplifier::error_document(status)
    } else if path.starts_with("/api/v1/") {
        midlyr::error_document(status)
    } else {
        amplifier::error_document(status)
    }
}

/// The answer for a path that no vendor has.
pub(crate) async fn unknown_path(uri: Uri) -> Response {
    Answer::json(StatusCode::NOT_FOUND, error_document(404, uri.path())).into_response()
}
