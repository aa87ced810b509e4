//! Keys in headers.

use axum::http::{HeaderMap, HeaderName};

use crate::options::KeyHeader;

/// The key in the one header that carries it; none when there is none, or more than one.
pub(crate) fn key(headers: &HeaderMap, carried_in: KeyHeader) -> Option<&str> {
    let (api_key, bearer) = (single(headers, "x-api-key"), bearer(headers));
    match carried_in {
        KeyHeader::ApiKey => api_key,
        KeyHeader::Bearer => bearer,
        KeyHeader::Any => api_key.xor(bearer),
    }
}

/// What follows `Bearer` and exactly one space.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let token = single(headers, "authorization")?.strip_prefix("Bearer ")?;
    Some(token).filter(|token| !token.is_empty() && !token.starts_with(' '))
}

/// The value of a header that is there exactly once.
pub(crate) fn single<'a>(headers: &'a HeaderMap, name: &'static str) -> Option<&'a str> {
    let mut values = headers.get_all(HeaderName::from_static(name)).iter();
    let value = values.next().filter(|_| values.next().is_none())?;
    value.to_str().ok()
}

/// Whether there is anything that authenticates at a vendor, in whatever header.
pub(crate) fn has_credentials(headers: &HeaderMap) -> bool {
    let secrets = ["x-api-key", "x-account-id", "x-secret-key", "authorization"];
    secrets.iter().any(|name| headers.contains_key(*name))
}
