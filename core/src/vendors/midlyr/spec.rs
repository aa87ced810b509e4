//! Midlyr as data.

use std::collections::BTreeMap;

use crate::models::{AuthScheme, JobState};
use crate::spec::PollHints;
use crate::spec::{
    AuthHeader, Credential, ErrorShape, IdForm, JobSpec, ListSpec, Spec, SubmitSpec,
};

/// The API, version 1. The vendor documents a key in `x-api-key` for programs and a bearer token
/// for its agent tools; both work here.
pub fn spec() -> Spec {
    Spec {
        vendor: "midlyr".to_owned(),
        title: "Midlyr".to_owned(),
        base_url: "https://api.midlyr.com".to_owned(),
        environment: "MIDLYR".to_owned(),
        auth: vec![AuthHeader {
            header: "x-api-key".to_owned(),
            prefix: String::new(),
            credential: Credential::ApiKey,
            variable: None,
        }],
        other_auth: BTreeMap::from([(
            AuthScheme::Bearer,
            vec![AuthHeader {
                header: "Authorization".to_owned(),
                prefix: "Bearer ".to_owned(),
                credential: Credential::ApiKey,
                variable: None,
            }],
        )]),
        auth_by_host: BTreeMap::new(),
        submit: submissions(),
        list: Some(ListSpec {
            path: "/api/v1/jobs".to_owned(),
            query: BTreeMap::from([("limit".to_owned(), "200".to_owned())]),
            page_parameter: None,
            cursor_parameter: Some("cursor".to_owned()),
            next_cursor: Some("/pagination/nextCursor".to_owned()),
            has_more: Some("/pagination/hasMore".to_owned()),
            first_page: 0,
            since_parameter: Some("start".to_owned()),
            // The order is not documented.
            newest_first: false,
            items: "/results".to_owned(),
            total_pages: None,
            id: "/jobId".to_owned(),
            status: "/status".to_owned(),
            created_at: Some("/createdAt".to_owned()),
        }),
        job: JobSpec {
            path: "/api/v1/jobs/{job_id}".to_owned(),
            id: "/id".to_owned(),
            id_form: IdForm::Any,
            status: "/status".to_owned(),
            result: Some("/result".to_owned()),
            error: Some("/error".to_owned()),
            progress: None,
            attempts: None,
            max_attempts: None,
            may_run_again: Vec::new(),
            created_at: Some("/createdAt".to_owned()),
            completed_at: Some("/updatedAt".to_owned()),
        },
        // A job's document repeats nothing of the text it was made of.
        recording: None,
        idempotency: None,
        states: [
            ("running", JobState::Running),
            ("succeeded", JobState::Succeeded),
            ("failed", JobState::Failed),
        ]
        .map(|(word, state)| (word.to_owned(), state))
        .into(),
        // Documented: begin near a second and grow; the vendor's tool stays at 2 s.
        poll: PollHints { first_s: 1.0, max_s: 10.0, ..PollHints::default() },
        // The vendor limits, but names no numbers.
        plans: BTreeMap::new(),
        errors: ErrorShape {
            code: vec!["/error/code".to_owned()],
            message: vec!["/error/message".to_owned()],
            request_id: None,
            request_id_headers: ["x-request-id", "cf-ray"].map(str::to_owned).to_vec(),
            audio_codes: Vec::new(),
            unprocessed_codes: Vec::new(),
        },
        webhook: None,
        audio: None,
    }
}

/// Both answer with `id`: a screening at once, a risk assessment inside the finished job.
fn submissions() -> BTreeMap<String, SubmitSpec> {
    [("screen", "/api/v1/analysis/screen"), ("risk", "/api/v1/analysis/risk")]
        .map(|(name, path)| {
            let submit = SubmitSpec {
                path: path.to_owned(),
                id: vec!["/id".to_owned()],
                ..SubmitSpec::default()
            };
            (name.to_owned(), submit)
        })
        .into()
}
