//! Amplifier Health as data.

use std::collections::BTreeMap;

use crate::models::JobState;
use crate::models::audio::{AudioFormat, AudioLimits};
use crate::spec::PollHints;
use crate::spec::{
    AuthHeader, Credential, ErrorShape, IdForm, JobSpec, ListSpec, PlanLimits, RecordingFields,
    Spec, SubmitBody, SubmitSpec,
};
use crate::webhook::{Scheme, SignatureHeaders};

/// The API, version 2, as documented on the vendor's "Jobs" page and in its one-file reference.
pub fn spec() -> Spec {
    let auth = |header: &str, credential| AuthHeader {
        header: header.to_owned(),
        prefix: String::new(),
        credential,
        variable: None,
    };
    Spec {
        vendor: "amplifier".to_owned(),
        title: "Amplifier Health".to_owned(),
        base_url: "https://api.amplifierhealth.com".to_owned(),
        environment: "AMPLIFIER".to_owned(),
        auth: vec![
            auth("X-Account-ID", Credential::AccountId),
            auth("X-API-Key", Credential::ApiKey),
        ],
        other_auth: BTreeMap::new(),
        auth_by_host: BTreeMap::new(),
        submit: submissions(),
        list: Some(ListSpec {
            path: "/v2/jobs".to_owned(),
            query: BTreeMap::new(),
            page_parameter: Some("page".to_owned()),
            cursor_parameter: None,
            next_cursor: None,
            has_more: None,
            first_page: 0,
            since_parameter: None,
            newest_first: true,
            items: "/jobs".to_owned(),
            total_pages: Some("/total_pages".to_owned()),
            id: "/job_id".to_owned(),
            status: "/status".to_owned(),
            created_at: Some("/created_at".to_owned()),
        }),
        job: JobSpec {
            path: "/v2/jobs/{job_id}".to_owned(),
            id: "/job_id".to_owned(),
            id_form: IdForm::Any,
            status: "/status".to_owned(),
            result: Some("/result".to_owned()),
            // A failed job gives no reason.
            error: None,
            progress: None,
            attempts: None,
            max_attempts: None,
            may_run_again: Vec::new(),
            created_at: Some("/created_at".to_owned()),
            completed_at: Some("/completed_at".to_owned()),
        },
        recording: Some(RecordingFields {
            targets: [
                ("use_case", "/use_case"),
                ("condition", "/condition"),
                ("model", "/model_name"),
                ("sign", "/sign_name"),
            ]
            .map(|(kind, place)| (kind.to_owned(), place.to_owned()))
            .into(),
            content_type: "/audio_content_type".to_owned(),
            size_bytes: "/audio_size_bytes".to_owned(),
            duration_s: "/audio_duration_seconds".to_owned(),
        }),
        idempotency: None,
        states: states(),
        // Documented: look every 2 to 5 s, most jobs take seconds, long recordings minutes.
        poll: PollHints { first_s: 2.0, max_s: 30.0, ..PollHints::default() },
        plans: BTreeMap::from([
            ("standard".to_owned(), PlanLimits { uploads: 5, others: 10, window_s: 60 }),
            ("enterprise".to_owned(), PlanLimits { uploads: 500, others: 1000, window_s: 60 }),
        ]),
        errors: ErrorShape {
            code: vec!["/code".to_owned()],
            message: vec!["/message".to_owned()],
            request_id: None,
            // Not documented; these are what common gateways add.
            request_id_headers: ["x-request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray"]
                .map(str::to_owned)
                .to_vec(),
            audio_codes: [
                "AUDIO_TOO_SHORT",
                "AUDIO_TOO_LONG",
                "UNSUPPORTED_FORMAT",
                "AUDIO_POOR_QUALITY",
            ]
            .map(str::to_owned)
            .to_vec(),
            unprocessed_codes: vec!["PROCESSING_ERROR".to_owned()],
        },
        webhook: Some(webhook_scheme()),
        audio: Some(audio_limits()),
    }
}

/// The four targets: the fields `use_case` and `condition` go into the form, the names of models
/// and signs into the path.
fn submissions() -> BTreeMap<String, SubmitSpec> {
    [
        ("use_case", "/v2/use-case/analyze", "use_case"),
        ("condition", "/v2/condition/analyze", "condition"),
        ("model", "/v2/models/{model_name}/analyze", "model_name"),
        ("sign", "/v2/signs/{sign_name}/analyze", "sign_name"),
    ]
    .map(|(name, path, target)| {
        let submit = SubmitSpec {
            path: path.to_owned(),
            body: SubmitBody::Multipart,
            file_field: Some("audio".to_owned()),
            target_field: Some(target.to_owned()),
            id: vec!["/job_id".to_owned()],
            ..SubmitSpec::default()
        };
        (name.to_owned(), submit)
    })
    .into()
}

/// The status words: four are documented, the others have been seen in public code.
fn states() -> BTreeMap<String, JobState> {
    [
        ("pending", JobState::Pending),
        ("queued", JobState::Pending),
        ("running", JobState::Running),
        ("processing", JobState::Running),
        ("done", JobState::Succeeded),
        ("completed", JobState::Succeeded),
        ("succeeded", JobState::Succeeded),
        ("failed", JobState::Failed),
        ("error", JobState::Failed),
        ("timed-out", JobState::Failed),
    ]
    .map(|(word, state)| (word.to_owned(), state))
    .into()
}

/// How the vendor signs: hex HMAC-SHA256 over the raw body, without a time. An old delivery
/// verifies for ever, so act on a job once only.
pub fn webhook_scheme() -> Scheme {
    Scheme {
        headers: vec![SignatureHeaders {
            signature: "X-Webhook-Signature".to_owned(),
            ..SignatureHeaders::default()
        }],
        ..Scheme::default()
    }
}

/// What the vendor accepts as a recording.
pub fn audio_limits() -> AudioLimits {
    AudioLimits {
        // "32 MB": whether decimal or binary is not said, so only the larger is certain.
        max_bytes: 32 * 1024 * 1024,
        doubtful_bytes: 32_000_000,
        min_seconds: 15.0,
        max_seconds: 1200.0,
        // From the companion pages.
        recommended_min_seconds: 20.0,
        recommended_max_seconds: 120.0,
        min_sample_rate: 8_000,
        recommended_sample_rate: 16_000,
        accepted_formats: vec![AudioFormat::Wav, AudioFormat::Flac, AudioFormat::Mp3],
        // Refused by the reference, accepted by a companion page: the server decides.
        doubtful_formats: vec![AudioFormat::M4a],
    }
}
