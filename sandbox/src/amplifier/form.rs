//! Reads the form of a submission.

use axum::body::Body;
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Request};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, Limited};
use sha2::{Digest, Sha256};

use super::refusal::Refusal;
use crate::log::{Entry, LoggedAudio};

/// The vendor says 32 MB and not which; the larger reading is let through.
const MAX_AUDIO_BYTES: usize = 32 << 20;
const MAX_FIELD_BYTES: usize = 64 << 10;

/// The fields of a submission, not yet judged.
#[derive(Default)]
pub(super) struct Form {
    pub(super) audio: Option<Audio>,
    pub(super) audio_upload_ref: Option<String>,
    pub(super) use_case: Option<String>,
    pub(super) condition: Option<String>,
    pub(super) diarize: Option<String>,
    pub(super) webhook_url: Option<String>,
    pub(super) webhook_secret_key: Option<String>,
    pub(super) recorded_at: Option<String>,
}

/// The recording of a submission.
#[derive(Clone)]
pub(super) struct Audio {
    pub(super) bytes: Bytes,
    pub(super) sha256: [u8; 32],
    pub(super) file_name: String,
    /// Larger than what is accepted; `bytes` is empty then.
    pub(super) too_large: bool,
}

impl Form {
    /// Reads a multipart or URL-encoded body to its end, and notes what was in it in the log.
    pub(super) async fn read(request: Request, entry: &Entry) -> Result<Form, Refusal> {
        let content_type = request.headers().get(CONTENT_TYPE).map(|value| value.as_bytes());
        let mut form = Form::default();
        if content_type.is_some_and(|t| t.starts_with(b"application/x-www-form-urlencoded")) {
            form.read_urlencoded(request.into_body(), entry).await?;
        } else {
            form.read_multipart(request, entry).await?;
        }
        Ok(form)
    }

    async fn read_urlencoded(&mut self, body: Body, entry: &Entry) -> Result<(), Refusal> {
        let body = Limited::new(body, MAX_FIELD_BYTES).collect().await.map_err(|_| unreadable())?;
        for (name, value) in url::form_urlencoded::parse(&body.to_bytes()) {
            self.set(&name, value.into_owned(), entry);
        }
        Ok(())
    }

    async fn read_multipart(&mut self, request: Request, entry: &Entry) -> Result<(), Refusal> {
        let expected_bytes = content_length(request.headers()).min(MAX_AUDIO_BYTES);
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| unreadable())?;
        while let Some(field) = parts.next_field().await.map_err(|_| unreadable())? {
            match field.name().map(str::to_owned).as_deref() {
                Some("audio") => self.audio = Some(audio(field, expected_bytes, entry).await?),
                Some(name) => {
                    let value = text(field).await?;
                    self.set(name, value, entry);
                }
                None => {}
            }
        }
        Ok(())
    }

    fn set(&mut self, name: &str, value: String, entry: &Entry) {
        entry.field(name, &value);
        let place = match name {
            "audio_upload_ref" => &mut self.audio_upload_ref,
            "use_case" => &mut self.use_case,
            "condition" => &mut self.condition,
            "diarize" => &mut self.diarize,
            "webhook_url" => &mut self.webhook_url,
            "webhook_secret_key" => &mut self.webhook_secret_key,
            "recorded_at" => &mut self.recorded_at,
            _ => return,
        };
        *place = Some(value);
    }
}

fn unreadable() -> Refusal {
    Refusal::invalid("The body is not a readable form.")
}

fn content_length(headers: &HeaderMap) -> usize {
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    length.unwrap_or(0)
}

async fn text(mut field: Field<'_>) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| unreadable())? {
        if bytes.len() + chunk.len() > MAX_FIELD_BYTES {
            return Err(Refusal::invalid("A form field is too long."));
        }
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).map_err(|_| Refusal::invalid("A form field is not UTF-8."))
}

/// Collects and hashes a recording while it comes in. One that is too large is read to its end
/// all the same, and dropped, so that the client sees the refusal and not a broken pipe.
async fn audio(
    mut field: Field<'_>,
    expected_bytes: usize,
    entry: &Entry,
) -> Result<Audio, Refusal> {
    let file_name = field.file_name().map(str::to_owned);
    let content_type = field.content_type().map(str::to_owned);
    let mut bytes = BytesMut::with_capacity(expected_bytes);
    let mut hasher = Sha256::new();
    let mut size = 0;
    while let Some(chunk) = field.chunk().await.map_err(|_| unreadable())? {
        size += chunk.len();
        hasher.update(&chunk);
        if size <= MAX_AUDIO_BYTES {
            bytes.extend_from_slice(&chunk);
        } else {
            bytes = BytesMut::new();
        }
    }
    let sha256: [u8; 32] = hasher.finalize().into();
    let logged = LoggedAudio {
        file_name: file_name.clone(),
        content_type,
        bytes: size as u64,
        sha256: hex::encode(sha256),
    };
    entry.edit(|entry| entry.audio = Some(logged));
    Ok(Audio {
        bytes: bytes.freeze(),
        sha256,
        file_name: file_name.unwrap_or_default(),
        too_large: size > MAX_AUDIO_BYTES,
    })
}

impl Audio {
    /// A recording that came through the upload storage, where it has no name.
    pub(super) fn stored(bytes: Bytes) -> Audio {
        let sha256 = Sha256::digest(&bytes).into();
        let too_large = bytes.len() > MAX_AUDIO_BYTES;
        Audio { bytes, sha256, file_name: String::new(), too_large }
    }
}
