//! `result.ready`: sent when a result is complete, and sent again until the receiver accepts it.
//! Failures are never announced.

use std::sync::Arc;

use bytes::Bytes;
use jobferry::vendors::idunox::webhook_scheme;
use jobferry::webhook::Verifier;
use serde::Serialize;

use super::Idunox;
use super::submissions::Submission;
use crate::options::{HeaderFamily, IdunoxWebhookTarget};
use crate::webhooks::{Letter, Order};

const EVENT: &str = "result.ready";

/// The keys in the vendor's order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultReady<'a> {
    completed_at: String,
    event_type: &'static str,
    partner_submission_id: &'a str,
    report_id: &'a str,
    result_id: &'a str,
    status: &'static str,
    status_label: &'static str,
    submission_id: &'a str,
}

/// Arranges for the announcement of a submission that will have a result.
pub(super) fn announce(idunox: &Arc<Idunox>, submission: &Arc<Submission>) {
    let Some(due) = submission.result_ready() else {
        return;
    };
    let times = if submission.has("twice") { 2 } else { 1 };
    for _ in 0..times {
        let letter = Box::pin(letter(idunox.clone(), submission.clone()));
        idunox.shared.courier.deliver(Order { job_id: submission.id.clone(), due, letter });
    }
}

/// The announcement for the target there is when it is due.
async fn letter(idunox: Arc<Idunox>, submission: Arc<Submission>) -> Option<Letter> {
    let IdunoxWebhookTarget { url, secret, family, receiver_key } = idunox.webhook()?;
    let body = body(&idunox, &submission);
    let name = match family {
        HeaderFamily::Idunox => "Idunox",
        HeaderFamily::IduScore => "IduScore",
    };
    let mut scheme = webhook_scheme();
    scheme.headers.retain(|family| family.signature == format!("X-{name}-Signature"));
    let signer = Verifier::new(scheme, [secret]).ok()?;
    let signed_body = body.clone();
    let headers = move || {
        let shared = &idunox.shared;
        let mut headers = signer.sign(&signed_body, shared.options.clock.timestamp());
        // Another one for each attempt: the vendor's pages say so, and also that it is for
        // telling repetitions, which it therefore is not.
        headers.push((format!("X-{name}-Delivery-Id"), shared.ids.uuid()));
        headers.push((format!("X-{name}-Event"), EVENT.to_owned()));
        headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
        headers.extend(receiver_key.clone().map(|key| ("X-Api-Key".to_owned(), key)));
        headers
    };
    Some(Letter { url, headers: Box::new(headers), body })
}

fn body(idunox: &Idunox, submission: &Submission) -> Bytes {
    let ready = submission.result_ready().unwrap_or_default();
    let event = ResultReady {
        completed_at: idunox.shared.written_with(ready, 3),
        event_type: EVENT,
        partner_submission_id: &submission.good.partner_submission_id,
        report_id: &submission.report_id,
        result_id: &submission.result_id,
        status: "completed",
        status_label: "Completed",
        submission_id: &submission.id,
    };
    // Text always serializes.
    serde_json::to_vec(&event).unwrap_or_default().into()
}
