//! `POST /v1/submissions`: headers, idempotency, rules, and then the seven jobs.

use std::sync::Arc;

use axum::extract::{Extension, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::refusal::Refusal;
use super::submissions::{self, NewSubmission};
use super::validation;
use super::{CORRELATION_ID, Call, Idunox};
use crate::access;
use crate::faults::Action;
use crate::log::Entry;
use crate::magic::Magic;
use crate::options::IdunoxPartner;
use crate::spoil::Answer;

/// Words in `partnerSubmissionId` that only this vendor has.
pub(super) const MAGIC_WORDS: &[&str] = &[
    "retry",
    "dead_letter",
    "cancelled",
    "rejected",
    "no_result_id",
    "bare",
    "sparse",
    "untyped",
    "twice",
    "type_",
];

/// The keys in the order of the vendor's sample, which has only the first at times.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Accepted<'a> {
    submission_id: &'a str,
    #[serde(flatten)]
    more: Option<More<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct More<'a> {
    job_id: &'a str,
    status: &'static str,
    status_label: &'static str,
}

pub(super) async fn submit(
    State(idunox): State<Arc<Idunox>>,
    call: Call,
    Extension(entry): Extension<Entry>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    entry.json_body(&body);
    let idempotency_key = required(&headers, "idempotency-key")?;
    let correlation_id = required(&headers, CORRELATION_ID)?;
    let key = (call.partner.partner_id.clone(), idempotency_key.to_owned());
    let sha256: [u8; 32] = Sha256::digest(&body).into();
    let mut spoiled = None;
    let now = idunox.shared.now();
    let answer = idunox.replays.once(key, sha256, now, || {
        let (answer, fault) = accept(&idunox, &call.partner, correlation_id, &body, sha256)?;
        spoiled = fault;
        Ok(answer)
    })?;
    let mut response = Answer::json(StatusCode::ACCEPTED, answer).into_response();
    if let Some(action) = spoiled {
        response.extensions_mut().insert(action);
    }
    Ok(response)
}

fn required<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Refusal> {
    let value = access::single(headers, name).filter(|value| !value.trim().is_empty());
    value.ok_or_else(|| validation::missing_header(name))
}

/// The answer to a new submission, and the fault that a magic word asks for in it.
fn accept(
    idunox: &Arc<Idunox>,
    partner: &IdunoxPartner,
    correlation_id: &str,
    body: &[u8],
    sha256: [u8; 32],
) -> Result<(Bytes, Option<Action>), Refusal> {
    let good = validation::judge(body)?;
    if good.partner_id != partner.partner_id {
        return Err(Refusal::other_partner());
    }
    let mut magic = Magic::default();
    magic.take(&good.partner_submission_id, MAGIC_WORDS);
    if let Some(status) = magic.refusal {
        return Err(Refusal::for_status(status));
    }
    let spoiled = magic.answer.take();
    let is_bare = magic.has("bare");
    let correlation_id = correlation_id.to_owned();
    let new = NewSubmission { good, correlation_id, sha256, magic };
    let submission = submissions::accept(idunox, new);
    let accepted = Accepted {
        submission_id: &submission.id,
        more: (!is_bare).then(|| More {
            job_id: &submission.steps[0].job_id,
            status: "received",
            status_label: "Received",
        }),
    };
    // Text always serializes.
    Ok((serde_json::to_vec(&accepted).unwrap_or_default().into(), spoiled))
}
