//! Pre-signed uploads: an address to PUT a recording to, and a reference to it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::Amplifier;
use super::account::GeneralCall;
use super::form::Audio;
use super::refusal::Refusal;
use crate::access;

/// Where upload addresses point; apart from the vendor's paths, like the storage of real ones.
pub(super) const STORAGE_PATH: &str = "/_storage/{token}";

/// The uploads asked for, by token.
#[derive(Default)]
pub(super) struct Uploads(Mutex<HashMap<String, Stored>>);

struct Stored {
    account_id: String,
    content_type: String,
    audio: Option<Audio>,
}

impl Uploads {
    fn all(&self) -> MutexGuard<'_, HashMap<String, Stored>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn clear(&self) {
        self.all().clear();
    }

    /// The recording behind a reference, which may be used several times.
    pub(super) fn audio(&self, upload_ref: &str, account_id: &str) -> Option<Audio> {
        let token = upload_ref.strip_prefix("upl_")?;
        self.all().get(token).filter(|stored| stored.account_id == account_id)?.audio.clone()
    }
}

#[derive(Deserialize)]
struct CreateUpload {
    content_type: String,
}

#[derive(Serialize)]
pub(super) struct CreatedUpload {
    upload_url: String,
    upload_ref: String,
    required_headers: RequiredHeaders,
}

#[derive(Serialize)]
struct RequiredHeaders {
    #[serde(rename = "Content-Type")]
    content_type: String,
}

/// `POST /v2/audio/uploads`
pub(super) async fn create(
    State(amplifier): State<Arc<Amplifier>>,
    GeneralCall(account): GeneralCall,
    body: Bytes,
) -> Result<Json<CreatedUpload>, Refusal> {
    let CreateUpload { content_type } =
        serde_json::from_slice(&body).map_err(|_| Refusal::invalid("content_type is required."))?;
    let token = format!("{:032x}", fastrand::u128(..));
    let created = CreatedUpload {
        upload_url: format!("{}/_storage/{token}?signature=sandbox", amplifier.shared.url),
        upload_ref: format!("upl_{token}"),
        required_headers: RequiredHeaders { content_type: content_type.clone() },
    };
    let stored = Stored { account_id: account.id.clone(), content_type, audio: None };
    amplifier.uploads.all().insert(token, stored);
    Ok(Json(created))
}

/// The PUT to an upload address. Refuses account headers, which must never reach a storage host.
pub(super) async fn store(
    State(amplifier): State<Arc<Amplifier>>,
    Path(token): Path<String>,
    headers: HeaderMap,
    bytes: Bytes,
) -> (StatusCode, &'static str) {
    if access::has_credentials(&headers) {
        return (StatusCode::BAD_REQUEST, "account headers do not belong here");
    }
    let mut uploads = amplifier.uploads.all();
    let Some(stored) = uploads.get_mut(&token) else {
        return (StatusCode::FORBIDDEN, "no such upload");
    };
    let content_type = headers.get(CONTENT_TYPE).map(|value| value.as_bytes());
    if content_type != Some(stored.content_type.as_bytes()) {
        return (StatusCode::FORBIDDEN, "the content type is not the one that was signed");
    }
    stored.audio = Some(Audio::stored(bytes));
    (StatusCode::OK, "")
}
