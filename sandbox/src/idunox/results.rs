//! Results: stand-in scores made from a hash of the body, and reports to download.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::documents::label;
use super::refusal::Refusal;
use super::submissions::Submission;
use super::{Call, Idunox};
use crate::access;
use crate::pdf;
use crate::state::Shared;

const STAND_IN: &str =
    "Sandbox stand-in, not a measurement of health: made from a hash of the submission.";
const USUAL_OUTCOME: &str = "wellbeing.cardiovascular";
/// How long a download address works, from the vendor's samples.
const ADDRESS_WORKS: Duration = Duration::from_secs(60 * 60);

/// The keys in the vendor's order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultDocument<'a> {
    result_id: &'a str,
    submission_id: &'a str,
    partner_submission_id: &'a str,
    status: &'static str,
    status_label: &'static str,
    completed_at: String,
    outcome: Option<Outcome>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcomes: Option<Vec<Outcome>>,
    artifacts: Artifacts,
}

#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    outcome_id: String,
    focus: String,
    score: f64,
    reference_placement: &'static str,
    reference_placement_label: &'static str,
    outcome_status: &'static str,
    outcome_status_label: &'static str,
    band: Band,
    notices: [Notice; 1],
}

#[derive(Clone, Serialize)]
struct Band {
    tier: &'static str,
    label: &'static str,
}

#[derive(Clone, Serialize)]
struct Notice {
    message: &'static str,
}

#[derive(Serialize)]
struct Artifacts {
    items: Vec<Artifact>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    artifact_id: String,
    #[serde(rename = "type")]
    format: String,
    type_label: String,
    availability: &'static str,
    availability_label: &'static str,
    access: Access,
    generated_at: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Access {
    download_url: String,
    expires_at: String,
}

/// `GET /v1/results/{id}`. The result exists from the submission's completion on, and need not be
/// complete then.
pub(super) async fn get(
    State(idunox): State<Arc<Idunox>>,
    call: Call,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let shared = &idunox.shared;
    let exists =
        |submission: &Submission| submission.completes().is_some_and(|end| shared.has_come(end));
    let found = idunox.results.find(&id);
    let found = found.filter(|submission| submission.belongs_to(&call) && exists(submission));
    let submission = found.ok_or_else(|| Refusal::for_status(404))?;
    Ok(Json(document(&submission, shared)).into_response())
}

fn document<'a>(submission: &'a Submission, shared: &Shared) -> ResultDocument<'a> {
    let ready = submission.result_ready().filter(|ready| shared.has_come(*ready));
    let outcomes = if ready.is_some() { outcomes(submission) } else { Vec::new() };
    let artifacts = if ready.is_some() { artifacts(submission, shared) } else { Vec::new() };
    // The vendor sets it on unfinished results too: when the row last changed.
    let changed = ready.or(submission.completes()).unwrap_or_default();
    ResultDocument {
        result_id: &submission.result_id,
        submission_id: &submission.id,
        partner_submission_id: &submission.good.partner_submission_id,
        status: if ready.is_some() { "completed" } else { "processing" },
        status_label: if ready.is_some() { "Completed" } else { "Processing" },
        completed_at: shared.written_with(changed, 3),
        outcome: outcomes.first().cloned(),
        outcomes: (outcomes.len() > 1).then_some(outcomes),
        artifacts: Artifacts { items: artifacts },
    }
}

fn outcomes(submission: &Submission) -> Vec<Outcome> {
    let requested = &submission.good.outcomes;
    let usual = [USUAL_OUTCOME.to_owned()];
    let asked = if requested.is_empty() { &usual[..] } else { requested };
    asked.iter().map(|id| outcome(id, &submission.sha256)).collect()
}

fn outcome(id: &str, body_sha256: &[u8; 32]) -> Outcome {
    let hash = Sha256::new().chain_update(body_sha256).chain_update(id).finalize();
    let score = f64::from(hash[0] % 101) / 100.0;
    let (tier, tier_label) = match score {
        score if score < 0.34 => ("low", "Low (stand-in)"),
        score if score < 0.67 => ("medium", "Medium (stand-in)"),
        _ => ("high", "High (stand-in)"),
    };
    let below = score < 0.5;
    Outcome {
        outcome_id: id.to_owned(),
        focus: label(id.rsplit('.').next().unwrap_or(id)),
        score,
        reference_placement: if below { "below_reference" } else { "above_reference" },
        reference_placement_label: if below { "Below reference" } else { "Above reference" },
        outcome_status: "completed",
        outcome_status_label: "Completed",
        band: Band { tier, label: tier_label },
        notices: [Notice { message: STAND_IN }],
    }
}

fn artifacts(submission: &Submission, shared: &Shared) -> Vec<Artifact> {
    let expires = shared.now() + ADDRESS_WORKS;
    let expires_unix = shared.instant(expires).as_second();
    let generated = submission.completes().unwrap_or_default();
    let written = |(id, format): &(String, String)| Artifact {
        artifact_id: id.clone(),
        format: format.clone(),
        type_label: format.to_uppercase(),
        availability: "available",
        availability_label: "Available",
        access: Access {
            download_url: format!(
                "{}/_storage/artifacts/{id}?expires={expires_unix}&signature=sandbox",
                shared.url
            ),
            expires_at: shared.written_with(expires, 3),
        },
        generated_at: shared.written_with(generated, 3),
    };
    submission.artifacts.iter().map(written).collect()
}

/// The GET of a download address. Refuses credentials, which must never reach a storage host.
pub(super) async fn download(
    State(idunox): State<Arc<Idunox>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    let expires = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "expires");
    let expires: i64 = expires.and_then(|(_, second)| second.parse().ok()).unwrap_or_default();
    let now = idunox.shared.instant(idunox.shared.now()).as_second();
    if access::has_credentials(&headers) {
        return (StatusCode::BAD_REQUEST, "credentials do not belong here").into_response();
    }
    match idunox.artifacts.find(&id) {
        Some(artifact) if now <= expires => report(&artifact.0, &artifact.1),
        _ => {
            (StatusCode::FORBIDDEN, "no such artifact, or its address has expired").into_response()
        }
    }
}

fn report(submission: &Submission, format: &str) -> Response {
    let outcomes = outcomes(submission);
    match format {
        "json" => Json(json!({ "note": STAND_IN, "outcomes": outcomes })).into_response(),
        "html" => {
            Html(format!("<!doctype html><title>Report</title><p>{STAND_IN}")).into_response()
        }
        _ => ([(CONTENT_TYPE, "application/pdf")], pdf::one_line(STAND_IN)).into_response(),
    }
}
