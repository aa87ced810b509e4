//! Routes paths to vendors: the vendors share one port, and their paths do not collide.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use crate::spoil::Answer;
use crate::state::Shared;
use crate::{alliance, amplifier, idunox, midlyr};

/// The document that the vendor of `target` (a path, with or without a query) sends with a
/// status, for scripted faults that name only the status.
pub(crate) fn error_document(status: u16, target: &str, shared: &Shared) -> String {
    let path = target.split('?').next().unwrap_or_default();
    if path.starts_with("/api/v1/account/") {
        amplifier::error_document(status)
    } else if path.starts_with("/api/v1/") {
        midlyr::error_document(status)
    } else if path.starts_with("/v1/") || path == "/health" {
        idunox::error_document(status, shared)
    } else if path.starts_with("/api/") {
        alliance::error_document(status, path, shared)
    } else {
        amplifier::error_document(status)
    }
}

/// Answers the paths that no vendor has.
pub(crate) fn unknown_path(shared: Arc<Shared>) -> Router {
    let answer = async |State(shared): State<Arc<Shared>>, uri: Uri| -> Response {
        let document = error_document(404, uri.path(), &shared);
        Answer::json(StatusCode::NOT_FOUND, document).into_response()
    };
    Router::new().fallback(answer).with_state(shared)
}
