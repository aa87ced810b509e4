//! Midlyr: text analyses, events and the library of regulations.

mod analysis;
mod events;
mod jobs;
mod library;
mod paging;
mod refusal;
mod regulations;
mod results;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::routing::{get, post};
use serde_json::{Value, json};

use crate::access;
use crate::state::Shared;
use crate::store::Store;
use crate::window::Window;
use refusal::Refusal;

/// The vendor's state behind one running sandbox.
pub(crate) struct Midlyr {
    shared: Arc<Shared>,
    jobs: Store<jobs::Job>,
    tickets: events::Tickets,
    started: Mutex<Window>,
}

impl Midlyr {
    pub(crate) fn new(shared: Arc<Shared>) -> Arc<Midlyr> {
        Arc::new(Midlyr {
            jobs: Store::default(),
            tickets: events::Tickets::default(),
            started: Mutex::new(window(&shared)),
            shared,
        })
    }

    /// How many texts were accepted.
    pub(crate) fn jobs_created(&self) -> usize {
        self.jobs.count()
    }

    pub(crate) fn reset(&self) {
        self.jobs.clear();
        self.tickets.clear();
        *self.started.lock().unwrap_or_else(PoisonError::into_inner) = window(&self.shared);
    }

    /// What the controls show.
    pub(crate) fn state(&self) -> Value {
        json!({
            "jobs_created": self.jobs_created(),
            "jobs": jobs::overview(self),
            "tickets": self.tickets.count(),
        })
    }
}

fn window(shared: &Shared) -> Window {
    Window::new(shared.options.midlyr.requests_per_minute, Duration::from_secs(60))
}

/// The document the vendor sends with a status.
pub(crate) fn error_document(status: u16) -> String {
    Refusal::for_status(status).document()
}

/// Every path of the vendor that clients use.
pub(crate) fn routes(midlyr: Arc<Midlyr>) -> Router {
    Router::new()
        .route("/api/v1/analysis/screen", post(analysis::screen))
        .route("/api/v1/analysis/risk", post(analysis::risk))
        .route("/api/v1/jobs", get(jobs::list))
        .route("/api/v1/jobs/{id}", get(jobs::get))
        .route("/api/v1/events", post(events::create))
        .route("/api/v1/regulations", get(library::list))
        .route("/api/v1/regulations/query", post(library::query))
        .route("/api/v1/regulations/{id}", get(library::details))
        .route("/api/v1/regulations/{id}/content", get(library::content))
        .method_not_allowed_fallback(|| async { Refusal::for_status(405) })
        .with_state(midlyr)
}

/// A call with the key, counted.
struct Call;

impl FromRequestParts<Arc<Midlyr>> for Call {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, midlyr: &Arc<Midlyr>) -> Result<Call, Refusal> {
        let options = &midlyr.shared.options.midlyr;
        if access::key(&parts.headers, options.key_header) != Some(&options.api_key) {
            return Err(Refusal::for_status(401));
        }
        let mut started = midlyr.started.lock().unwrap_or_else(PoisonError::into_inner);
        started.take(midlyr.shared.now()).map_err(Refusal::rate_limited)?;
        Ok(Call)
    }
}
