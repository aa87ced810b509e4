//! Alliance's tokens: had by logging in, lost after an hour, refreshed.

use std::time::Duration;

use jobferry::models::alliance::AllianceLogin;
use jobferry::models::decode;
use jobferry_sandbox::{AllianceStyle, Plan, SandboxOptions};
use serde_json::{Value, json};

use crate::alliance::{call_as, job, preview, started};
use crate::fixture::{Answer, Fixture, on_virtual_clock};
use crate::shape::Shape;

async fn post(fixture: &Fixture, path: &str, body: Value) -> Answer {
    Answer::of(fixture.anonymous("POST", path).json(&body).send().await.unwrap()).await
}

async fn login(fixture: &Fixture, email: &str) -> Answer {
    let body = json!({"email": email, "password": "sandbox-password"});
    post(fixture, "/api/auth/login", body).await
}

async fn refresh(fixture: &Fixture, refresh_token: &str) -> Answer {
    post(fixture, "/api/auth/refresh-token", json!({"refreshToken": refresh_token})).await
}

/// An access token of a user.
pub(crate) async fn token(fixture: &Fixture, email: &str) -> String {
    login(fixture, email).await.json["accessToken"].as_str().unwrap().to_owned()
}

fn shape(text: &str) -> Shape {
    Shape::of(text)
}

#[tokio::test]
async fn a_token_is_had_by_logging_in_and_expires_after_an_hour() {
    let fixture = started(AllianceStyle::Pages).await;
    let answer = login(&fixture, " Admin@Sandbox.Example ").await;
    let documented = include_str!("../../../tests/data/alliance/login_tokens.json");
    assert_eq!(shape(&answer.text).difference(&shape(documented)), None);
    assert_eq!(answer.json["expiresIn"], 3600);
    let token = answer.json["accessToken"].as_str().unwrap();
    let path = format!("/api/jobs/{}", preview(&fixture, "a").await);
    fixture.sandbox.advance(Duration::from_millis(3_599_999));
    assert_eq!(call_as(&fixture, token, "GET", &path, None).await.status, 200);
    fixture.sandbox.advance(Duration::from_millis(1));
    let expired = call_as(&fixture, token, "GET", &path, None).await;
    assert_eq!(expired.status, 401);
    let documented = include_str!("../../../tests/data/alliance/error_401.json");
    assert_eq!(shape(&expired.text).difference(&shape(documented)), None);
}

#[tokio::test]
async fn a_refreshed_token_comes_with_or_without_the_refresh_token() {
    for (style, documented) in [
        (
            AllianceStyle::Pages,
            include_str!("../../../tests/data/alliance/refresh_tokens_prose_shape.json"),
        ),
        (AllianceStyle::Source, include_str!("../../../tests/data/alliance/refresh_tokens.json")),
    ] {
        let fixture = started(style).await;
        let id = preview(&fixture, "a").await;
        let first = login(&fixture, "admin@sandbox.example").await.json;
        fixture.sandbox.expire_alliance_tokens();
        let path = format!("/api/jobs/{id}");
        let old = first["accessToken"].as_str().unwrap();
        assert_eq!(call_as(&fixture, old, "GET", &path, None).await.status, 401);
        let refresh_token = first["refreshToken"].as_str().unwrap();
        // It stays valid, so it works more than once.
        for _ in 0..2 {
            let answer = refresh(&fixture, refresh_token).await;
            assert_eq!(shape(&answer.text).difference(&shape(documented)), None);
            decode::<AllianceLogin>(answer.text.as_bytes()).unwrap();
            let token = answer.json["accessToken"].as_str().unwrap();
            assert_eq!(call_as(&fixture, token, "GET", &path, None).await.status, 200);
        }
        assert_eq!(refresh(&fixture, "sandbox.refresh.other").await.status, 401);
        let given_out = fixture.sandbox.alliance_refresh_token();
        assert_eq!(refresh(&fixture, &given_out).await.status, 200);
    }
}

#[tokio::test]
async fn a_first_login_demands_a_new_password() {
    let fixture = started(AllianceStyle::Pages).await;
    let answer = login(&fixture, "admin__challenge__@sandbox.example").await;
    assert_eq!(answer.status, 200, "and yet no token");
    let documented = include_str!("../../../tests/data/alliance/login_challenge.json");
    assert_eq!(shape(&answer.text).difference(&shape(documented)), None);
    let reply = json!({
        "username": answer.json["username"],
        "session": answer.json["session"],
        "newPassword": "another-password",
    });
    let path = "/api/auth/complete-password-change";
    let tokens = post(&fixture, path, reply.clone()).await;
    let documented = include_str!("../../../tests/data/alliance/login_tokens.json");
    assert_eq!(shape(&tokens.text).difference(&shape(documented)), None);
    assert_eq!(post(&fixture, path, reply).await.status, 401, "a session is answered once");
}

#[tokio::test]
async fn a_login_can_be_refused() {
    let fixture = started(AllianceStyle::Pages).await;
    let wrong = json!({"email": "admin@sandbox.example", "password": "wrong-password"});
    let answer = post(&fixture, "/api/auth/login", wrong).await;
    let documented = include_str!("../../../tests/data/alliance/error_401_login.json");
    assert_eq!(shape(&answer.text).difference(&shape(documented)), None);
    assert_eq!(answer.json["code"], "NotAuthorizedException");
    assert_eq!(login(&fixture, "nobody@sandbox.example").await.status, 401);
    assert_eq!(login(&fixture, "admin__unconfirmed__@sandbox.example").await.status, 403);
    let short = json!({"email": "admin@sandbox.example", "password": "short"});
    assert_eq!(post(&fixture, "/api/auth/login", short).await.status, 400);
    let log = fixture.sandbox.requests();
    let fields: Vec<_> = log.iter().flat_map(|entry| &entry.fields).collect();
    assert!(fields.contains(&&("password".to_owned(), "[redacted]".to_owned())), "{fields:?}");
    assert!(!format!("{fields:?}").contains("wrong-password"));
}

#[tokio::test]
async fn a_bearer_is_spelled_exactly() {
    let fixture = started(AllianceStyle::Pages).await;
    let token = fixture.sandbox.alliance_token();
    let path = format!("/api/jobs/{}", preview(&fixture, "a").await);
    for (value, expected) in [
        (format!("Bearer {token}"), 200),
        (format!("bearer {token}"), 401),
        (format!("Bearer  {token}"), 401),
        (token, 401),
        ("Bearer ".to_owned(), 401),
    ] {
        let request = fixture.anonymous("GET", &path).header("authorization", &value);
        assert_eq!(request.send().await.unwrap().status().as_u16(), expected, "{value}");
    }
    assert_eq!(fixture.anonymous("GET", &path).send().await.unwrap().status(), 401);
}

#[tokio::test]
async fn five_logins_and_five_refreshed_tokens_a_minute() {
    let options = SandboxOptions { plan: Plan::Standard, ..on_virtual_clock() };
    let fixture = Fixture::start(options).await;
    let refresh_token = fixture.sandbox.alliance_refresh_token();
    for _ in 0..5 {
        assert_eq!(login(&fixture, "admin@sandbox.example").await.status, 200);
        assert_eq!(refresh(&fixture, &refresh_token).await.status, 200);
    }
    assert_eq!(login(&fixture, "admin@sandbox.example").await.status, 429);
    assert_eq!(refresh(&fixture, &refresh_token).await.status, 429);
    fixture.sandbox.advance(Duration::from_secs(60));
    assert_eq!(refresh(&fixture, &refresh_token).await.status, 200);
}

#[tokio::test]
async fn tokens_can_be_expired_from_outside_in_the_middle_of_a_wait() {
    let fixture = started(AllianceStyle::Pages).await;
    let token = fixture.sandbox.alliance_token();
    let id = preview(&fixture, "a").await;
    let path = format!("/api/jobs/{id}");
    assert_eq!(call_as(&fixture, &token, "GET", &path, None).await.status, 200);
    let expire = fixture.anonymous("POST", "/_sandbox/alliance/expire").send().await.unwrap();
    assert_eq!(expire.status(), 204);
    assert_eq!(call_as(&fixture, &token, "GET", &path, None).await.status, 401);
    assert_eq!(job(&fixture, &id).await.status, 200, "a new token works");
}
