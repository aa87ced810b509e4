//! Idunox as data: its submissions, and the seven jobs of each.

use std::collections::BTreeMap;

use crate::models::{AuthScheme, JobState};
use crate::spec::PollHints;
use crate::spec::{
    AuthHeader, Credential, ErrorShape, IdForm, Idempotency, JobSpec, Spec, SubmitSpec,
};
use crate::webhook::{Scheme, SignatureHeaders};

/// The API, version 1; what is waited for is a submission.
pub fn spec() -> Spec {
    let auth = |header: &str, prefix: &str| AuthHeader {
        header: header.to_owned(),
        prefix: prefix.to_owned(),
        credential: Credential::ApiKey,
        variable: None,
    };
    Spec {
        vendor: "idunox".to_owned(),
        title: "Idunox".to_owned(),
        base_url: "https://api.idunox.com".to_owned(),
        environment: "IDUNOX".to_owned(),
        // The production pages document a bearer token, the lab's a header of its own.
        auth: vec![auth("Authorization", "Bearer ")],
        other_auth: BTreeMap::from([(AuthScheme::ApiKey, vec![auth("X-Api-Key", "")])]),
        auth_by_host: BTreeMap::from([("api-test.idunox.com".to_owned(), AuthScheme::ApiKey)]),
        submit: BTreeMap::from([(
            "submission".to_owned(),
            SubmitSpec {
                path: "/v1/submissions".to_owned(),
                id: vec!["/submissionId".to_owned()],
                ..SubmitSpec::default()
            },
        )]),
        list: None,
        job: JobSpec {
            path: "/v1/submissions/{job_id}".to_owned(),
            id: "/submissionId".to_owned(),
            id_form: IdForm::Any,
            status: "/status".to_owned(),
            // At an address of its own, `/v1/results/{resultId}`.
            result: None,
            error: None,
            progress: None,
            attempts: None,
            max_attempts: None,
            may_run_again: Vec::new(),
            created_at: Some("/createdAt".to_owned()),
            completed_at: Some("/updatedAt".to_owned()),
        },
        recording: None,
        idempotency: Some(Idempotency {
            header: "Idempotency-Key".to_owned(),
            correlation_header: Some("x-correlation-id".to_owned()),
            window_s: 24 * 3_600,
        }),
        states: states(&[
            ("received", JobState::Pending),
            ("validating", JobState::Running),
            ("validated", JobState::Running),
            ("processing", JobState::Running),
            ("completed", JobState::Succeeded),
            ("failed", JobState::Failed),
            ("rejected", JobState::Failed),
        ]),
        // Nothing is documented.
        poll: PollHints { first_s: 2.0, max_s: 30.0, ..PollHints::default() },
        // The vendor limits, but names no numbers.
        plans: BTreeMap::new(),
        errors: ErrorShape {
            code: vec!["/error/code".to_owned()],
            message: vec!["/error/message".to_owned()],
            request_id: Some("/error/requestId".to_owned()),
            request_id_headers: vec!["x-request-id".to_owned()],
            audio_codes: Vec::new(),
            unprocessed_codes: Vec::new(),
        },
        webhook: Some(webhook_scheme()),
        audio: None,
    }
}

/// The same API; what is waited for is one job of a submission's pipeline.
pub fn job_spec() -> Spec {
    Spec {
        vendor: "idunox-job".to_owned(),
        submit: BTreeMap::new(),
        job: JobSpec {
            path: "/v1/jobs/{job_id}".to_owned(),
            id: "/jobId".to_owned(),
            id_form: IdForm::Any,
            status: "/status".to_owned(),
            result: None,
            error: Some("/lastError".to_owned()),
            progress: None,
            // A job that failed before its last attempt may run again, says its shape. One in
            // `dead_letter` has been given up, whatever its attempts.
            attempts: Some("/attempts".to_owned()),
            max_attempts: Some("/maxAttempts".to_owned()),
            may_run_again: vec!["failed".to_owned()],
            created_at: Some("/createdAt".to_owned()),
            completed_at: Some("/completedAt".to_owned()),
        },
        states: states(&[
            ("pending", JobState::Pending),
            ("queued", JobState::Pending),
            ("running", JobState::Running),
            ("succeeded", JobState::Succeeded),
            ("failed", JobState::Failed),
            ("dead_letter", JobState::Failed),
            ("cancelled", JobState::Cancelled),
        ]),
        webhook: None,
        ..spec()
    }
}

fn states(words: &[(&str, JobState)]) -> BTreeMap<String, JobState> {
    words.iter().map(|(word, state)| ((*word).to_owned(), state.clone())).collect()
}

/// How the vendor signs: `v1=` and hex HMAC-SHA256 over the time of signing, a dot and the raw body,
/// accepted within 300 s in both directions.
///
/// The production pages name the headers `X-Idunox-*`, the lab pages `X-IduScore-*`. Act on a
/// `resultId` once only: a delivery may be repeated under another delivery identifier.
pub fn webhook_scheme() -> Scheme {
    let family = |name: &str| SignatureHeaders {
        signature: format!("X-{name}-Signature"),
        timestamp: Some(format!("X-{name}-Timestamp")),
        id: None,
    };
    Scheme {
        headers: vec![family("Idunox"), family("IduScore")],
        prefix: "v1=".to_owned(),
        tolerance_s: Some(300),
        ..Scheme::default()
    }
}
