//! From the client's own types to an answer.

use std::time::Duration;

use jobferry::clock::Clock;
use jobferry::models::RawJson;
use jobferry::models::amplifier::{AmplifierJob, AmplifierJobSummary, Credits};
use jobferry::{Error, ErrorKind};
use serde_json::{Value, json};

/// The output of a call, or nothing when it was dropped because its time was over.
pub(crate) async fn timed<F: Future>(limit: Duration, call: F) -> Option<F::Output> {
    Clock::System.timeout(limit, call).await
}

/// The vendor's own fields, with the instants as they are meant and, beside them, as they are written.
pub(crate) fn job(job: &AmplifierJob) -> Value {
    let mut value = job.raw.to_value();
    for (name, time) in [("created_at", &job.created_at), ("completed_at", &job.completed_at)] {
        if let Some(time) = time {
            value[name] = json!(time.instant.map(|instant| instant.to_string()));
            value[format!("{name}_text")] = json!(time.text);
        }
    }
    value
}

/// A vendor's own document, with the name that every job has here.
pub(crate) fn named(raw: &RawJson, job_id: &str) -> Value {
    let mut value = match raw.to_value() {
        Value::Object(fields) => Value::Object(fields),
        _ => json!({}),
    };
    value["job_id"] = json!(job_id);
    value
}

pub(crate) fn summary(job: &AmplifierJobSummary) -> Value {
    let created_at = job.created_at.as_ref().and_then(|time| Some(time.instant?.to_string()));
    json!({ "job_id": job.job_id, "status": job.status.as_str(), "created_at": created_at })
}

pub(crate) fn credits(found: &Credits) -> Value {
    const EXACT: i64 = 1 << 53;
    let is_plain = found.exact == found.credits.to_string() && found.credits.abs() <= EXACT;
    json!({ "credits": if is_plain { json!(found.credits) } else { json!(found.exact) } })
}

pub(crate) fn failure(error: &Error) -> Value {
    json!({
        "kind": error.kind().as_str(),
        "cause_kind": error.cause().map(ErrorKind::as_str),
        "message": error.message(),
        "http_status": error.status(),
        "code": error.code(),
        "job_id": error.job_id(),
        "token": error.token(),
        "retry_after_s": error.retry_after().map(|pause| pause.as_secs_f64()),
        "maybe_accepted": error.is_maybe_accepted(),
    })
}
