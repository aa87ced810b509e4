//! Any header value verifies or is `signature_invalid`: no panic, no other kind of error, no forgery.

#![no_main]

use jiff::Timestamp;
use jobferry::error::ErrorKind;
use jobferry::webhook::{Scheme, SignatureHeaders, Verifier};
use libfuzzer_sys::fuzz_target;

const BODY: &[u8] = br#"{"job_id": "a", "status": "done"}"#;
const NOW: i64 = 1_700_000_000;

fn verifier(prefix: &str, timestamp: Option<&str>) -> Verifier {
    let headers = SignatureHeaders {
        signature: "X-Signature".into(),
        timestamp: timestamp.map(Into::into),
        ..SignatureHeaders::default()
    };
    let scheme = Scheme {
        headers: vec![headers],
        prefix: prefix.into(),
        tolerance_s: timestamp.map(|_| 300),
        ..Scheme::default()
    };
    Verifier::new(scheme, ["a secret"]).expect("a secret is given")
}

/// The signature and the timestamp, divided by a line feed, for both schemes in use.
fn check(verifier: &Verifier, signature: &[u8], timestamp: &[u8]) {
    let now = Timestamp::from_second(NOW).expect("a time");
    let headers = [("x-signature", signature), ("x-timestamp", timestamp)];
    match verifier.verify(headers, BODY, now) {
        Err(error) => assert_eq!(error.kind(), ErrorKind::SignatureInvalid),
        Ok(()) => {
            let text = std::str::from_utf8(timestamp)
                .ok()
                .and_then(|text| text.parse().ok());
            let signed_at = text
                .and_then(|second| Timestamp::from_second(second).ok())
                .unwrap_or(now);
            let expected = &verifier.sign(BODY, signed_at)[0].1;
            assert!(
                signature.eq_ignore_ascii_case(expected.as_bytes()),
                "a forgery"
            );
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let split = data
        .iter()
        .position(|&byte| byte == b'\n')
        .unwrap_or(data.len());
    let (signature, rest) = data.split_at(split);
    let timestamp = rest.get(1..).unwrap_or_default();
    check(&verifier("", None), signature, timestamp);
    check(&verifier("v1=", Some("X-Timestamp")), signature, timestamp);
});
