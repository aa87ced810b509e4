//! What every language must read alike (`tests/conformance/vectors/`), read by the core itself.
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use jobferry::budget::retry::retry_after;
use jobferry::models::Timestamp;
use jobferry::vendors::{amplifier, idunox};
use jobferry::webhook::{Scheme, Verifier};
use jobferry::{Amplifier, AmplifierWebhook};
use serde_json::Value;

fn vectors(name: &str) -> Vec<Value> {
    let path = format!("{}/../tests/conformance/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let vectors = file["vectors"].as_array().unwrap().clone();
    assert!(vectors.len() > 10);
    vectors
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

fn headers(vector: &Value) -> Vec<(&str, &str)> {
    let pairs = vector["headers"].as_array().unwrap().iter();
    pairs.map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap())).collect()
}

fn expect_verdict(vector: &Value, verdict: jobferry::Result<()>) {
    let kind = verdict.err().map(|error| error.kind().as_str());
    assert_eq!(kind, vector["error"].as_str(), "{}", vector["name"]);
}

fn verify(scheme: Scheme, vector: &Value) -> jobferry::Result<()> {
    let now = vector["now"].as_i64().unwrap_or_default();
    let verifier = Verifier::new(scheme, texts(&vector["secrets"]))?;
    let body = vector["body"].as_str().unwrap().as_bytes();
    verifier.verify(headers(vector), body, jiff::Timestamp::from_second(now).unwrap())
}

#[test]
fn every_webhook_of_the_timed_scheme_is_judged_as_listed() {
    for vector in vectors("webhooks_idunox") {
        expect_verdict(&vector, verify(idunox::webhook_scheme(), &vector));
    }
}

#[test]
fn every_webhook_of_the_plain_scheme_is_judged_and_read_as_listed() {
    for vector in vectors("webhooks_amplifier") {
        // What is signed and cannot be read is the reader's to refuse.
        if vector["error"] != "protocol" {
            expect_verdict(&vector, verify(amplifier::webhook_scheme(), &vector));
        }
        let body = vector["body"].as_str().unwrap().to_owned();
        let received = AmplifierWebhook::new(texts(&vector["secrets"]))
            .and_then(|webhook| webhook.verify(headers(&vector), body));
        if let Ok(delivery) = &received {
            assert_eq!(delivery.job().job_id, vector["job_id"].as_str().unwrap());
        }
        expect_verdict(&vector, received.map(|_| ()));
    }
}

#[test]
fn every_retry_after_asks_for_what_is_listed() {
    let now: jiff::Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
    for vector in vectors("retry_after") {
        let header = vector["header"].as_str().unwrap();
        let expected = match &vector["seconds"] {
            Value::Null => None,
            Value::String(_) => Some(Duration::MAX),
            seconds => Some(Duration::from_secs_f64(seconds.as_f64().unwrap())),
        };
        assert_eq!(retry_after(header.as_bytes(), now), expected, "{header}");
    }
}

#[test]
fn every_timestamp_means_the_instant_listed() {
    for vector in vectors("timestamps") {
        let text = vector["text"].as_str().unwrap();
        let instant = text.parse::<Timestamp>().ok().map(|read| read.to_string());
        assert_eq!(instant.as_deref(), vector["instant"].as_str(), "{text}");
    }
}

#[test]
fn a_token_is_printed_as_listed_and_holds_no_secret() {
    let base_url = "http://127.0.0.1:9";
    let client = Amplifier::builder().account_id("acct").api_key("mak_1").base_url(base_url);
    let token = client.build().unwrap().token("job-1").to_string();
    let listed = vectors("tokens")[0]["token"].as_str().unwrap().to_owned();
    assert_eq!(token, listed.replace("${base_url}", base_url).replace("${job}", "job-1"));
}
