//! Amplifier Health: the vendor's version 2, complete, and what is known of version 1.

mod account;
mod audio;
mod catalogue;
mod form;
mod jobs;
mod refusal;
mod results;
mod submit;
mod uploads;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use crate::state::Shared;
use crate::store::Store;

/// Words in a file name, or after a selector where a recording has no name
/// (`behavioral-health__fail__`), that only this vendor has.
const MAGIC_WORDS: &[&str] = &["fail_completed", "inconclusive"];

/// The vendor's state behind one running sandbox.
pub(crate) struct Amplifier {
    shared: Arc<Shared>,
    accounts: account::Accounts,
    jobs: Store<jobs::Job>,
    uploads: uploads::Uploads,
}

impl Amplifier {
    pub(crate) fn new(shared: Arc<Shared>) -> Arc<Amplifier> {
        Arc::new(Amplifier {
            accounts: account::Accounts::new(&shared.options),
            jobs: Store::default(),
            uploads: uploads::Uploads::default(),
            shared,
        })
    }

    /// Sets the balance of one account, or of all; how many accounts that were.
    pub(crate) fn set_credits(&self, account_id: Option<&str>, credits: i64) -> usize {
        self.accounts.set_credits(account_id, credits)
    }

    /// How many submissions were accepted and paid for.
    pub(crate) fn jobs_created(&self) -> usize {
        self.jobs.count()
    }

    pub(crate) fn reset(&self) {
        self.accounts.reset(&self.shared.options);
        self.jobs.clear();
        self.uploads.clear();
    }

    /// What the controls show.
    pub(crate) fn state(&self) -> Value {
        json!({
            "accounts": self.accounts.balances(),
            "jobs_created": self.jobs_created(),
            "jobs": jobs::overview(self),
        })
    }
}

/// The document the vendor sends with a status.
pub(crate) fn error_document(status: u16) -> String {
    refusal::Refusal::for_status(status).document()
}

/// Every path of the vendor, and the storage that its upload addresses point to.
pub(crate) fn routes(amplifier: Arc<Amplifier>) -> Router {
    Router::new()
        .route("/v2/use-case/analyze", post(submit::use_case))
        .route("/v2/condition/analyze", post(submit::condition))
        .route("/v2/models/{model}/analyze", post(submit::model))
        .route("/v2/models/{model}/groups/{group}/analyze/longitudinal", post(submit::longitudinal))
        .route("/v2/signs/{sign}/analyze", post(submit::sign))
        .route("/v2/audio/uploads", post(uploads::create))
        .route(uploads::STORAGE_PATH, put(uploads::store))
        .route("/v2/jobs", get(jobs::list))
        .route("/v2/jobs/{job_id}", get(jobs::get))
        .route("/v2/models", get(catalogue::models))
        .route("/v2/models/{model}", get(catalogue::model))
        .route("/v2/signs", get(catalogue::signs))
        .route("/v2/signs/{sign}", get(catalogue::sign))
        .route("/v2/account/webhook", post(account::set_webhook))
        .route("/v2/account/credits", get(account::credits))
        .route("/api/v1/account/webhook", post(account::set_webhook_v1))
        .route("/api/v1/account/credits", get(account::credits_v1))
        .method_not_allowed_fallback(|| async { refusal::Refusal::method_not_allowed() })
        // The limits are the vendor's, and enforced where a recording is read.
        .layer(DefaultBodyLimit::disable())
        .with_state(amplifier)
}
