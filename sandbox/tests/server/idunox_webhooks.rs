//! Results are announced under either family of headers, and each attempt is signed anew.

use std::time::Duration;

use jobferry::clock::{Clock, ManualClock};
use jobferry::models::decode;
use jobferry::models::idunox_result::IdunoxResultReady;
use jobferry::vendors::idunox::webhook_scheme;
use jobferry::webhook::Verifier;
use jobferry_sandbox::{HeaderFamily, IdunoxOptions, IdunoxWebhookTarget, SandboxOptions};
use serde_json::json;

use crate::fixture::{Answer, Fixture, on_virtual_clock};
use crate::idunox::submit;
use crate::shape::Shape;
use crate::webhooks::hmac_check::signature;
use crate::webhooks::{Receiver, attempts, header};

fn webhook(receiver: &Receiver, family: HeaderFamily) -> IdunoxWebhookTarget {
    IdunoxWebhookTarget {
        url: receiver.url.clone(),
        secret: "whsec".to_owned(),
        family,
        receiver_key: Some("receivers-own".to_owned()),
    }
}

/// The headers that the head of a request has.
fn headers(head: &str) -> Vec<(String, String)> {
    let pairs = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    pairs.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect()
}

#[tokio::test]
async fn a_result_is_announced_and_the_signature_verifies() {
    for (family, name) in [(HeaderFamily::Idunox, "idunox"), (HeaderFamily::IduScore, "iduscore")] {
        let receiver = Receiver::start(&[]).await;
        let idunox =
            IdunoxOptions { webhook: Some(webhook(&receiver, family)), ..IdunoxOptions::default() };
        let fixture = Fixture::start(SandboxOptions { idunox, ..on_virtual_clock() }).await;
        let accepted = submit(&fixture, "hy-sub-0001").await;
        fixture.sandbox.advance(Duration::from_secs(2));
        attempts(&fixture, 1).await;
        let (head, body) = receiver.last();
        let now = "2026-02-22T09:14:02Z".parse().unwrap();
        let verifier = Verifier::new(webhook_scheme(), ["whsec"]).unwrap();
        verifier.verify(headers(&head), &body, now).unwrap();
        // And by the definition, without the client's own means.
        let timestamp = header(&head, &format!("x-{name}-timestamp")).unwrap();
        assert_eq!(timestamp, now.as_second().to_string());
        let signed = [timestamp.as_bytes(), b".", &body].concat();
        let expected = format!("v1={}", signature("whsec", &signed));
        assert_eq!(header(&head, &format!("x-{name}-signature")), Some(expected));
        assert_eq!(header(&head, &format!("x-{name}-event")).as_deref(), Some("result.ready"));
        assert_eq!(header(&head, "x-api-key").as_deref(), Some("receivers-own"));
        let other = if name == "idunox" { "x-iduscore" } else { "x-idunox" };
        assert!(!head.contains(other), "one family at a time: {head}");

        let text = String::from_utf8(body).unwrap();
        let documented = include_str!("../../../tests/data/idunox/webhook_result_ready.json");
        assert_eq!(Shape::of(&text).difference(&Shape::of(documented)), None);
        let event: IdunoxResultReady = decode(text.as_bytes()).unwrap();
        assert_eq!(event.submission_id.as_deref(), accepted["submissionId"].as_str());
        let result =
            crate::idunox::get(&fixture, &format!("/v1/results/{}", event.result_id)).await;
        assert_eq!(result.json["status"], "completed");
    }
}

#[tokio::test]
async fn a_redelivery_has_another_delivery_id_and_a_fresh_signature() {
    let receiver = Receiver::start(&["500 Internal Server Error", "302 Found"]).await;
    let fixture = Fixture::start(on_virtual_clock()).await;
    fixture.sandbox.set_idunox_webhook(Some(webhook(&receiver, HeaderFamily::Idunox)));
    submit(&fixture, "a").await;
    let verifier = Verifier::new(webhook_scheme(), ["whsec"]).unwrap();
    let date = "2026-02-22T09:14:00Z".parse().unwrap();
    let clock = Clock::Manual(ManualClock::starting_at(date));
    let (mut delivery_ids, mut bodies) = (Vec::new(), Vec::new());
    for (attempt, wait) in [2, 5, 15].into_iter().enumerate() {
        if let Clock::Manual(clock) = &clock {
            clock.advance(Duration::from_secs(wait));
        }
        fixture.sandbox.advance(Duration::from_secs(wait));
        attempts(&fixture, attempt + 1).await;
        let (head, body) = receiver.last();
        verifier.verify(headers(&head), &body, clock.timestamp()).unwrap();
        delivery_ids.push(header(&head, "x-idunox-delivery-id").unwrap());
        bodies.push(body);
    }
    assert!(bodies.iter().all(|body| *body == bodies[0]));
    delivery_ids.sort();
    delivery_ids.dedup();
    assert_eq!(delivery_ids.len(), 3);
    let deliveries = fixture.sandbox.deliveries();
    assert_eq!(deliveries.iter().map(|d| d.accepted).collect::<Vec<_>>(), [false, false, true]);
}

#[tokio::test]
async fn failures_are_never_announced_and_a_magic_word_announces_twice() {
    let receiver = Receiver::start(&[]).await;
    let fixture = Fixture::start(on_virtual_clock()).await;
    let setting = json!({"url": receiver.url, "secret": "s", "family": "iduscore"});
    let put = fixture.anonymous("PUT", "/_sandbox/idunox/webhook").json(&setting);
    assert_eq!(put.send().await.unwrap().status(), 204);
    for word in ["__fail__", "__dead_letter__", "__cancelled__", "__rejected__", "__stuck__"] {
        submit(&fixture, word).await;
    }
    submit(&fixture, "a__twice__").await;
    fixture.sandbox.advance(Duration::from_secs(60));
    attempts(&fixture, 2).await;
    let (head, body) = receiver.last();
    assert!(header(&head, "x-iduscore-signature").is_some());
    assert!(String::from_utf8(body).unwrap().contains("a__twice__"));
    assert_eq!(receiver.count(), 2);

    let forget = fixture.anonymous("DELETE", "/_sandbox/idunox/webhook");
    assert_eq!(forget.send().await.unwrap().status(), 204);
    let state = fixture.anonymous("GET", "/_sandbox/state").send().await.unwrap();
    assert_eq!(Answer::of(state).await.json["idunox"]["webhook"], json!(null));
    let unknown = fixture.anonymous("PUT", "/_sandbox/idunox/webhook").json(&json!({"url": "x"}));
    assert_eq!(unknown.send().await.unwrap().status(), 400);
}
