//! Idunox, also called IduScore: submissions, their seven jobs, results and webhooks.

mod documents;
mod idempotency;
mod pipeline;
mod refusal;
mod results;
mod submissions;
mod submit;
mod validation;
mod webhook;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::HeaderValue;
use axum::http::request::Parts;
use axum::http::{HeaderName, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::access;
use crate::options::{IdunoxPartner, IdunoxWebhookTarget};
use crate::state::Shared;
use crate::store::Store;
use crate::window::Window;
use refusal::Refusal;
use submissions::Submission;

/// The vendor's state behind one running sandbox.
pub(crate) struct Idunox {
    shared: Arc<Shared>,
    submissions: Store<Submission>,
    /// By job id: the submission, and which of its steps it is.
    jobs: Store<(Arc<Submission>, usize)>,
    /// By result id.
    results: Store<Arc<Submission>>,
    /// By artifact id: the submission, and the format.
    artifacts: Store<(Arc<Submission>, String)>,
    replays: idempotency::Replays,
    webhook: Mutex<Option<IdunoxWebhookTarget>>,
    started: Mutex<Window>,
}

impl Idunox {
    pub(crate) fn new(shared: Arc<Shared>) -> Arc<Idunox> {
        Arc::new(Idunox {
            submissions: Store::default(),
            jobs: Store::default(),
            results: Store::default(),
            artifacts: Store::default(),
            replays: idempotency::Replays::default(),
            webhook: Mutex::new(shared.options.idunox.webhook.clone()),
            started: Mutex::new(window(&shared)),
            shared,
        })
    }

    /// How many submissions were accepted.
    pub(crate) fn jobs_created(&self) -> usize {
        self.submissions.count()
    }

    /// Announces results there from now on, or nowhere.
    pub(crate) fn set_webhook(&self, webhook: Option<IdunoxWebhookTarget>) {
        *self.webhook.lock().unwrap_or_else(PoisonError::into_inner) = webhook;
    }

    fn webhook(&self) -> Option<IdunoxWebhookTarget> {
        self.webhook.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn reset(&self) {
        self.submissions.clear();
        self.jobs.clear();
        self.results.clear();
        self.artifacts.clear();
        self.replays.clear();
        self.set_webhook(self.shared.options.idunox.webhook.clone());
        *self.started.lock().unwrap_or_else(PoisonError::into_inner) = window(&self.shared);
    }

    /// What the controls show.
    pub(crate) fn state(&self) -> Value {
        json!({
            "jobs_created": self.jobs_created(),
            "submissions": submissions::overview(self),
            "webhook": self.webhook().map(|webhook| webhook.url),
        })
    }
}

fn window(shared: &Shared) -> Window {
    Window::new(shared.options.idunox.requests_per_minute, Duration::from_secs(60))
}

/// The document the vendor sends with a status.
pub(crate) fn error_document(status: u16, shared: &Shared) -> String {
    Refusal::for_status(status).document(&shared.ids.uuid(), None)
}

/// Every path of the vendor that clients use, and the storage that download addresses point to.
pub(crate) fn routes(idunox: Arc<Idunox>) -> Router {
    Router::new()
        .route("/v1/submissions", post(submit::submit))
        .route("/v1/submissions/{id}", get(submissions::get))
        .route("/v1/jobs/{id}", get(submissions::get_job))
        .route("/v1/results/{id}", get(results::get))
        .route("/v1/partner-auth-probe", get(probe))
        .route("/health", get(health))
        .method_not_allowed_fallback(|| async { Refusal::for_status(405) })
        .layer(middleware::from_fn_with_state(idunox.clone(), with_ids))
        .route("/_storage/artifacts/{id}", get(results::download))
        .with_state(idunox)
}

/// `GET /v1/partner-auth-probe`
async fn probe(_: Call) -> StatusCode {
    StatusCode::NO_CONTENT
}

/// `GET /health`
async fn health(State(idunox): State<Arc<Idunox>>) -> Json<Value> {
    let now = idunox.shared.written_with(idunox.shared.now(), 3);
    Json(json!({ "status": "ok", "timestamp": now }))
}

const REQUEST_ID: &str = "x-request-id";
const CORRELATION_ID: &str = "x-correlation-id";

/// Puts the request's id on every answer, and both ids into refusals.
async fn with_ids(State(idunox): State<Arc<Idunox>>, request: Request, next: Next) -> Response {
    let request_id = given_id(&request, REQUEST_ID).unwrap_or_else(|| idunox.shared.ids.uuid());
    let correlation_id = given_id(&request, CORRELATION_ID);
    let mut response = next.run(request).await;
    if let Some(refusal) = response.extensions_mut().remove::<Refusal>() {
        response = refusal.answer(&request_id, correlation_id.as_deref());
    }
    if let Ok(value) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert(HeaderName::from_static(REQUEST_ID), value);
    }
    response
}

fn given_id(request: &Request, name: &'static str) -> Option<String> {
    access::single(request.headers(), name).filter(|id| !id.is_empty()).map(str::to_owned)
}

/// A call with the key of a partner, counted.
struct Call {
    partner: IdunoxPartner,
}

impl FromRequestParts<Arc<Idunox>> for Call {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, idunox: &Arc<Idunox>) -> Result<Call, Refusal> {
        let options = &idunox.shared.options.idunox;
        let key = access::key(&parts.headers, options.key_header);
        let called = |partner: &&IdunoxPartner| Some(partner.api_key.as_str()) == key;
        let partner = options.partners.iter().find(called).cloned();
        let partner = partner.ok_or_else(|| Refusal::for_status(401))?;
        let mut started = idunox.started.lock().unwrap_or_else(PoisonError::into_inner);
        started.take(idunox.shared.now()).map_err(|_| Refusal::for_status(429))?;
        Ok(Call { partner })
    }
}
