//! The Alliance's risk-analysis tool as data.

use std::collections::BTreeMap;

use crate::models::JobState;
use crate::spec::PollHints;
use crate::spec::{
    AuthHeader, Credential, ErrorShape, IdForm, JobSpec, PlanLimits, Spec, SubmitBody, SubmitSpec,
};

/// The tool's API. It is hosted by its users, so the address has to be given.
pub fn spec() -> Spec {
    Spec {
        vendor: "alliance".to_owned(),
        title: "Alliance".to_owned(),
        base_url: String::new(),
        environment: "ALLIANCE".to_owned(),
        auth: vec![AuthHeader {
            header: "Authorization".to_owned(),
            prefix: "Bearer ".to_owned(),
            credential: Credential::Token,
            variable: None,
        }],
        other_auth: BTreeMap::new(),
        auth_by_host: BTreeMap::new(),
        submit: submissions(),
        list: None,
        job: JobSpec {
            path: "/api/jobs/{job_id}".to_owned(),
            id: "/id".to_owned(),
            id_form: IdForm::Uuid,
            status: "/status".to_owned(),
            result: Some("/result".to_owned()),
            error: Some("/error".to_owned()),
            progress: None,
            // Three attempts, but a failed job is failed: an attempt that failed is pending again.
            attempts: None,
            max_attempts: None,
            may_run_again: Vec::new(),
            created_at: Some("/createdAt".to_owned()),
            completed_at: Some("/completedAt".to_owned()),
        },
        recording: None,
        idempotency: None,
        states: [
            ("PENDING", JobState::Pending),
            ("PROCESSING", JobState::Running),
            ("COMPLETED", JobState::Succeeded),
            ("FAILED", JobState::Failed),
        ]
        .map(|(word, state)| (word.to_owned(), state))
        .into(),
        // Documented: every 3 s.
        poll: PollHints { first_s: 3.0, max_s: 3.0, ..PollHints::default() },
        // 30 requests a minute from one address, in the tool's source; looks at jobs count in some
        // versions only.
        plans: BTreeMap::from([(
            "standard".to_owned(),
            PlanLimits { uploads: 8, others: 22, window_s: 60 },
        )]),
        errors: ErrorShape {
            code: vec!["/code".to_owned()],
            message: vec!["/message".to_owned()],
            request_id: None,
            request_id_headers: vec!["x-request-id".to_owned()],
            audio_codes: Vec::new(),
            unprocessed_codes: Vec::new(),
        },
        webhook: None,
        audio: None,
    }
}

/// Answers name the job in a wrapped object, in a plain one, or are nothing but its identifier.
fn submissions() -> BTreeMap<String, SubmitSpec> {
    let parse = "/api/assessments/{assessment_id}/documents/{document_id}/parse";
    [
        ("preview", "/api/admin/prompts/preview", SubmitBody::Json),
        ("parse_document", parse, SubmitBody::Empty),
        ("risk_analysis", "/api/assessments/{assessment_id}/gap-fields/submit", SubmitBody::Empty),
        ("report", "/api/assessments/{assessment_id}/report/pdf", SubmitBody::Empty),
    ]
    .map(|(name, path, body)| {
        let id = ["/data/jobId", "/jobId", ""].map(str::to_owned).to_vec();
        let path = path.to_owned();
        (name.to_owned(), SubmitSpec { path, body, id, ..SubmitSpec::default() })
    })
    .into()
}
