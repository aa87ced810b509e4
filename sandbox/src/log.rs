//! The log of requests, on which tests assert.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::HeaderMap;
use axum::http::request::Parts;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// Older entries are dropped, so that a sandbox left running does not grow.
const KEPT: usize = 10_000;
const REDACTED: &str = "[redacted]";
const SECRET_HEADERS: [&str; 5] =
    ["authorization", "cookie", "proxy-authorization", "x-api-key", "x-secret-key"];

/// One request as it arrived, and its outcome.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LoggedRequest {
    /// When it arrived: milliseconds on the sandbox's clock since the sandbox started.
    pub at_ms: u64,
    /// The method.
    pub method: String,
    /// The path, as sent.
    pub path: String,
    /// The query, as sent, without the question mark. Empty when there was none.
    pub query: String,
    /// Every header in the order of arrival, names in lower case; keys read `[redacted]`.
    pub headers: Vec<(String, String)>,
    /// Bytes of the body that were read.
    pub body_bytes: u64,
    /// Names and values of form or JSON fields, without the recording; secrets read `[redacted]`.
    pub fields: Vec<(String, String)>,
    /// SHA-256 of the whole body in hexadecimal, of JSON bodies that were read: it tells whether a
    /// request was repeated byte for byte.
    pub body_sha256: Option<String>,
    /// The recording, when one was sent.
    pub audio: Option<LoggedAudio>,
    /// The status answered; none while the request is being handled, or when no proper answer
    /// was given.
    pub status: Option<u16>,
    /// The kind of fault applied, if any.
    pub fault: Option<String>,
}

/// The recording of a submission.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LoggedAudio {
    /// The file name in the form, if any.
    pub file_name: Option<String>,
    /// The content type in the form, if any.
    pub content_type: Option<String>,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// The entry of the request being handled; handlers add what only they can read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry(Arc<Mutex<LoggedRequest>>);

impl Entry {
    pub(crate) fn edit(&self, change: impl FnOnce(&mut LoggedRequest)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Adds a form or JSON field; the value of a secret is not kept.
    pub(crate) fn field(&self, name: &str, value: &str) {
        let value = if is_secret(name) { REDACTED } else { value };
        self.edit(|entry| entry.fields.push((name.to_owned(), value.to_owned())));
    }

    /// Adds the fields of a JSON body; what is not text is shown as JSON.
    pub(crate) fn json_body(&self, body: &[u8]) {
        self.edit(|entry| entry.body_sha256 = Some(hex::encode(Sha256::digest(body))));
        let Ok(Value::Object(fields)) = serde_json::from_slice(body) else {
            return;
        };
        for (name, value) in &fields {
            match value {
                Value::String(text) => self.field(name, text),
                _ => self.field(name, &value.to_string()),
            }
        }
    }

    fn copy(&self) -> LoggedRequest {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Every request, in the order of arrival.
#[derive(Debug, Default)]
pub(crate) struct RequestLog(Mutex<VecDeque<Entry>>);

impl RequestLog {
    pub(crate) fn begin(&self, at_ms: u64, request: &Parts) -> Entry {
        let entry = Entry(Arc::new(Mutex::new(LoggedRequest {
            at_ms,
            method: request.method.to_string(),
            path: request.uri.path().to_owned(),
            query: request.uri.query().unwrap_or_default().to_owned(),
            headers: shown(&request.headers),
            ..LoggedRequest::default()
        })));
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == KEPT {
            entries.pop_front();
        }
        entries.push_back(entry.clone());
        entry
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().map(Entry::copy).collect()
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["secret", "password", "token", "session"].iter().any(|word| name.contains(word))
}

fn shown(headers: &HeaderMap) -> Vec<(String, String)> {
    let value = |name: &str, value: &[u8]| match SECRET_HEADERS.contains(&name) {
        true => REDACTED.to_owned(),
        false => String::from_utf8_lossy(value).into_owned(),
    };
    headers.iter().map(|(n, v)| (n.to_string(), value(n.as_str(), v.as_bytes()))).collect()
}
