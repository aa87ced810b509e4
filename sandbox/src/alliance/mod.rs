//! Alliance: logins with tokens that expire, and background jobs of five kinds.

mod auth;
mod jobs;
mod refusal;
mod results;
mod rules;
mod storage;
mod submit;
mod throttle;
mod tokens;

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, FromRequestParts, Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::access;
use crate::options::{AllianceStyle, AllianceUser};
use crate::state::Shared;
use crate::store::Store;
use refusal::Refusal;
use throttle::Throttle;
use tokens::Tokens;

/// The default of the framework that the tool is written with.
const LONGEST_BODY: usize = 100 * 1024;

/// The tool's state behind one running sandbox.
pub(crate) struct Alliance {
    shared: Arc<Shared>,
    jobs: Store<jobs::Job>,
    uploads: Store<storage::Upload>,
    tokens: Tokens,
    throttle: Throttle,
}

impl Alliance {
    pub(crate) fn new(shared: Arc<Shared>) -> Arc<Alliance> {
        Arc::new(Alliance {
            jobs: Store::default(),
            uploads: Store::default(),
            tokens: Tokens::default(),
            throttle: Throttle::new(&shared.options),
            shared,
        })
    }

    /// A new access token of the first user.
    pub(crate) fn access_token(&self) -> Option<String> {
        let user = self.shared.options.alliance.users.first()?;
        Some(self.tokens.access(user, &self.shared))
    }

    /// A new refresh token of the first user.
    pub(crate) fn refresh_token(&self) -> Option<String> {
        self.shared.options.alliance.users.first().map(|user| self.tokens.refresh(user))
    }

    /// Invalidates every access token issued so far.
    pub(crate) fn expire_tokens(&self) {
        self.tokens.expire();
    }

    /// How many jobs were started by request.
    pub(crate) fn jobs_created(&self) -> usize {
        self.jobs.oldest_first().iter().filter(|job| !job.is_chained()).count()
    }

    /// Tokens stay valid: logins are not reset.
    pub(crate) fn reset(&self) {
        self.jobs.clear();
        self.uploads.clear();
        self.throttle.reset(&self.shared.options);
    }

    /// What the controls show.
    pub(crate) fn state(&self) -> Value {
        json!({ "jobs_created": self.jobs_created(), "jobs": jobs::overview(self) })
    }

    fn style(&self) -> AllianceStyle {
        self.shared.options.alliance.style
    }
}

/// The document the tool sends with a status.
pub(crate) fn error_document(status: u16, path: &str, shared: &Shared) -> String {
    Refusal::for_status(status).document(path, shared)
}

/// Every path of the tool that clients use, and the storage that its addresses point to.
pub(crate) fn routes(alliance: Arc<Alliance>) -> Router {
    Router::new()
        .route("/api/auth/login", post(auth::login))
        .route("/api/auth/refresh-token", post(auth::refresh))
        .route("/api/auth/complete-password-change", post(auth::change_password))
        .route("/api/admin/prompts/preview", post(submit::preview))
        .route("/api/assessments/{id}/documents", post(submit::register_document))
        .route("/api/assessments/{id}/documents/{document_id}/parse", post(submit::parse))
        .route("/api/assessments/{id}/gap-fields/submit", post(submit::analyse_risk))
        .route("/api/assessments/{id}/report/pdf", post(submit::write_report))
        .route("/api/jobs/{id}", get(jobs::get))
        .route("/api/health", get(|| async { Json(json!({ "status": "ok" })) }))
        .method_not_allowed_fallback(|| async { Refusal::for_status(404) })
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(middleware::from_fn_with_state(alliance.clone(), throttled))
        .route("/_storage/documents/{token}", put(storage::put).layer(DefaultBodyLimit::disable()))
        .route("/_storage/reports/{name}", get(storage::report))
        .with_state(alliance)
}

/// Counts the request before anything else is done with it, and says in refusals what was asked
/// for, and when.
async fn throttled(
    State(alliance): State<Arc<Alliance>>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = match alliance.throttle.count(&path, alliance.shared.now()) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    };
    let refusal = match response.extensions_mut().remove::<Refusal>() {
        // The reader of bodies knows nothing of the tool's own answers.
        None if response.status() == StatusCode::PAYLOAD_TOO_LARGE => Refusal::for_status(413),
        None => return response,
        Some(refusal) => refusal,
    };
    refusal.answer(&path, &alliance.shared)
}

/// A call with a token that is still valid.
struct Call {
    user: AllianceUser,
}

impl FromRequestParts<Arc<Alliance>> for Call {
    type Rejection = Refusal;

    async fn from_request_parts(
        parts: &mut Parts,
        alliance: &Arc<Alliance>,
    ) -> Result<Call, Refusal> {
        let token = access::bearer(&parts.headers);
        let user = token.and_then(|token| alliance.tokens.user(token, &alliance.shared));
        user.map(|user| Call { user }).ok_or_else(|| Refusal::for_status(401))
    }
}

/// A call of an administrator.
struct AdminCall(Call);

impl FromRequestParts<Arc<Alliance>> for AdminCall {
    type Rejection = Refusal;

    async fn from_request_parts(
        parts: &mut Parts,
        alliance: &Arc<Alliance>,
    ) -> Result<AdminCall, Refusal> {
        let call = Call::from_request_parts(parts, alliance).await?;
        match call.user.is_admin {
            true => Ok(AdminCall(call)),
            false => Err(Refusal::for_status(403)),
        }
    }
}
