//! The storage that upload and download addresses point to. It refuses credentials, which must
//! never reach a storage host.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use jobferry::clock::Moment;
use serde::Serialize;

use super::Alliance;
use crate::access;
use crate::pdf;

/// How long an upload address works.
const ADDRESS_WORKS: Duration = Duration::from_secs(15 * 60);

/// A document that was registered. What is put there is not kept: nothing here reads it.
pub(super) struct Upload {
    media_type: String,
    size: u64,
    expires: Moment,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Target {
    presigned_url: String,
    document_id: String,
}

pub(super) fn register(alliance: &Alliance, media_type: String, size: u64) -> Target {
    let shared = &alliance.shared;
    let token = format!("{:032x}", fastrand::u128(..));
    let expires = shared.now() + ADDRESS_WORKS;
    alliance.uploads.add(&token, Upload { media_type, size, expires });
    Target {
        presigned_url: format!("{}/_storage/documents/{token}?signature=sandbox", shared.url),
        document_id: shared.ids.uuid(),
    }
}

/// The PUT to an upload address.
pub(super) async fn put(
    State(alliance): State<Arc<Alliance>>,
    Path(token): Path<String>,
    headers: HeaderMap,
    bytes: Bytes,
) -> (StatusCode, &'static str) {
    if access::has_credentials(&headers) {
        return (StatusCode::BAD_REQUEST, "credentials do not belong here");
    }
    let upload = alliance.uploads.find(&token);
    let Some(upload) = upload.filter(|upload| !alliance.shared.has_come(upload.expires)) else {
        return (StatusCode::FORBIDDEN, "no such upload, or its address has expired");
    };
    let media_type = headers.get(CONTENT_TYPE).map(|value| value.as_bytes());
    if media_type != Some(upload.media_type.as_bytes()) || bytes.len() as u64 != upload.size {
        return (StatusCode::FORBIDDEN, "this is not the document that was registered");
    }
    (StatusCode::OK, "")
}

/// The GET of a report.
pub(super) async fn report(
    State(alliance): State<Arc<Alliance>>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    if access::has_credentials(&headers) {
        return (StatusCode::BAD_REQUEST, "credentials do not belong here").into_response();
    }
    let job = name.strip_suffix(".pdf").and_then(|id| alliance.jobs.find(id));
    match job.filter(|job| job.has_report(&alliance.shared)) {
        Some(_) => {
            let pdf = pdf::one_line("Sandbox stand-in: no assessment was made.");
            ([(CONTENT_TYPE, "application/pdf")], pdf).into_response()
        }
        None => (StatusCode::FORBIDDEN, "no such report").into_response(),
    }
}
