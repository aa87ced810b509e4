//! Idunox: proof of its webhooks.

use crate::webhook::{Scheme, SignatureHeaders};

/// How the vendor signs: `v1=` and hex HMAC-SHA256 over the time of signing, a dot and the raw body,
/// accepted within 300 s in both directions.
///
/// The production pages name the headers `X-Idunox-*`, the lab pages `X-IduScore-*`. Act on a
/// `resultId` once only: a delivery may be repeated under another delivery identifier.
pub fn webhook_scheme() -> Scheme {
    let family = |name: &str| SignatureHeaders {
        signature: format!("X-{name}-Signature"),
        timestamp: Some(format!("X-{name}-Timestamp")),
    };
    Scheme {
        headers: vec![family("Idunox"), family("IduScore")],
        prefix: "v1=".to_owned(),
        tolerance_s: Some(300),
    }
}
