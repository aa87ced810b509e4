//! Logins, refreshed tokens, and the demand for a new password.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Extension, State};
use bytes::Bytes;
use serde::Serialize;

use super::Alliance;
use super::refusal::Refusal;
use super::rules::Body;
use crate::log::Entry;
use crate::magic::Magic;
use crate::options::{AllianceStyle, AllianceUser};

/// Words in the address of a login that only this vendor has.
const MAGIC_WORDS: &[&str] = &["challenge", "unconfirmed"];

/// Tokens or a challenge. The keys in the order of the samples.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LoginAnswer {
    #[serde(skip_serializing_if = "Option::is_none")]
    access_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_in: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requires_password_change: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
}

type Answered = Result<Json<LoginAnswer>, Refusal>;

/// `POST /api/auth/login`
pub(super) async fn login(
    State(alliance): State<Arc<Alliance>>,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Answered {
    entry.json_body(&body);
    let mut body = Body::read(&body, &["email", "password"])?;
    let email = body.text("email", 1..=256);
    let password = body.text("password", 8..=256);
    body.judged()?;
    let mut magic = Magic::default();
    let email = magic.take(&email.trim().to_lowercase(), MAGIC_WORDS);
    let user = alliance.user(&email).filter(|user| user.password == password);
    let user = user.ok_or_else(|| Refusal::login("Login refused."))?;
    if magic.has("unconfirmed") {
        return Err(Refusal::unconfirmed());
    }
    if magic.has("challenge") {
        return Ok(Json(LoginAnswer {
            requires_password_change: Some(true),
            session: Some(alliance.tokens.session(&user)),
            username: Some(user.email),
            ..LoginAnswer::default()
        }));
    }
    let refresh_token = alliance.tokens.refresh(&user);
    Ok(alliance.tokens_for(&user, refresh_token))
}

/// `POST /api/auth/refresh-token`
pub(super) async fn refresh(
    State(alliance): State<Arc<Alliance>>,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Answered {
    entry.json_body(&body);
    let mut body = Body::read(&body, &["refreshToken"])?;
    let refresh_token = body.text("refreshToken", 1..=4096);
    body.judged()?;
    let user = alliance.tokens.refreshing(&refresh_token);
    let user = user.ok_or_else(|| Refusal::login("Refresh token refused."))?;
    Ok(match alliance.style() {
        AllianceStyle::Source => alliance.tokens_for(&user, refresh_token),
        AllianceStyle::Pages => {
            let access_token = alliance.tokens.access(&user, &alliance.shared);
            Json(LoginAnswer {
                id_token: Some(access_token.replace("access", "id")),
                access_token: Some(access_token),
                expires_in: Some(alliance.lifetime_s()),
                ..LoginAnswer::default()
            })
        }
    })
}

/// `POST /api/auth/complete-password-change`
pub(super) async fn change_password(
    State(alliance): State<Arc<Alliance>>,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Answered {
    entry.json_body(&body);
    let mut body = Body::read(&body, &["username", "session", "newPassword"])?;
    let username = body.text("username", 1..=256);
    let session = body.text("session", 1..=4096);
    body.text("newPassword", 8..=256);
    body.judged()?;
    let user = alliance.tokens.answer(&session).filter(|user| user.email == username);
    let user = user.ok_or_else(|| Refusal::login("Session refused."))?;
    let refresh_token = alliance.tokens.refresh(&user);
    Ok(alliance.tokens_for(&user, refresh_token))
}

impl Alliance {
    fn user(&self, email: &str) -> Option<AllianceUser> {
        self.shared.options.alliance.users.iter().find(|user| user.email == email).cloned()
    }

    fn lifetime_s(&self) -> u64 {
        self.shared.options.alliance.token_lifetime.as_secs()
    }

    fn tokens_for(&self, user: &AllianceUser, refresh_token: String) -> Json<LoginAnswer> {
        Json(LoginAnswer {
            access_token: Some(self.tokens.access(user, &self.shared)),
            refresh_token: Some(refresh_token),
            expires_in: Some(self.lifetime_s()),
            requires_password_change: Some(false),
            ..LoginAnswer::default()
        })
    }
}
