//! The vendor's webhooks, as a receiver sees them.

use http::{HeaderMap, HeaderValue};
use jobferry::{AmplifierWebhook, ErrorKind};

#[test]
fn a_signed_job_is_read_from_http_headers() {
    let body = include_bytes!("../../../tests/data/amplifier/webhook_job_done.json");
    let webhook = AmplifierWebhook::new(["old", "new"]).unwrap();
    let signer = AmplifierWebhook::new(["new"]).unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    for (name, value) in signer.sign(body) {
        headers.insert(http::HeaderName::try_from(name).unwrap(), value.parse().unwrap());
    }
    let delivery = webhook.verify(&headers, &body[..]).unwrap();
    assert_eq!(delivery.job().job_id, "5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b");
}

#[test]
fn forged_and_signed_nonsense_are_told_apart() {
    let webhook = AmplifierWebhook::new(["s"]).unwrap();
    let headers = webhook.sign(b"{}");
    assert_eq!(
        webhook.verify(headers, &b"{\"a\":1}"[..]).unwrap_err().kind(),
        ErrorKind::SignatureInvalid
    );
    assert_eq!(
        webhook.verify(webhook.sign(b"{}"), &b"{}"[..]).unwrap_err().kind(),
        ErrorKind::Protocol
    );
    assert!(!format!("{webhook:?}").contains("\"s\""));
}
