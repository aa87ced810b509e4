//! What Idunox answers, for people to read.

use comfy_table::{Attribute, Cell, Color};
use jobferry::models::idunox::{
    IdunoxAccepted, IdunoxJob, IdunoxJobType, IdunoxStatus, IdunoxSubmission,
    IdunoxSubmissionStatus,
};
use jobferry::models::idunox_result::{IdunoxArtifact, IdunoxOutcome, IdunoxResult};

use super::{facts, heading, lines, plain, table, time};

/// What was submitted, as accepted.
pub(crate) fn accepted(accepted: &IdunoxAccepted) -> String {
    let name = accepted.partner_submission_id.as_deref().unwrap_or(&accepted.submission_id);
    let status = accepted.status.as_ref().map(IdunoxSubmissionStatus::as_str);
    let facts = facts([
        ("Submission", Some(accepted.submission_id.as_str())),
        ("First job", accepted.job_id.as_deref()),
    ]);
    [heading(name, status, &accepted.raw), facts].join("\n\n")
}

/// A submission with the steps of its pipeline.
pub(crate) fn submission(submission: &IdunoxSubmission) -> String {
    let name = submission.partner_submission_id.as_deref().unwrap_or(&submission.submission_id);
    let status = submission.status.as_ref().map(IdunoxSubmissionStatus::as_str);
    let mut blocks = vec![heading(name, status, &submission.raw)];
    if !submission.jobs.is_empty() {
        blocks.push(steps(submission));
    }
    blocks.push(facts([
        ("Submission", Some(submission.submission_id.as_str())),
        ("Result", submission.result_id.as_deref()),
    ]));
    blocks.join("\n\n")
}

fn steps(submission: &IdunoxSubmission) -> String {
    let mut table = table(&["Step", "Status", "Attempts", "Job", "Reason"]);
    for job in &submission.jobs {
        table.add_row([
            Cell::new(plain(step_name(job.job_type.as_ref()))),
            status_cell(job.status.as_ref()),
            Cell::new(attempts(job.attempts, job.max_attempts)),
            Cell::new(plain(&job.job_id)),
            Cell::new(plain(job.error_summary.as_deref().unwrap_or_default())),
        ]);
    }
    lines(&mut table)
}

fn step_name(job_type: Option<&IdunoxJobType>) -> &str {
    let name = job_type.map_or("", IdunoxJobType::as_str);
    name.strip_prefix("pipeline.").unwrap_or(name)
}

fn status_cell(status: Option<&IdunoxStatus>) -> Cell {
    let cell = Cell::new(plain(status.map_or("", IdunoxStatus::as_str)));
    match status {
        Some(IdunoxStatus::Succeeded) => cell.fg(Color::DarkGreen),
        Some(IdunoxStatus::DeadLetter) => cell.fg(Color::DarkRed).add_attribute(Attribute::Bold),
        Some(IdunoxStatus::Failed | IdunoxStatus::Cancelled) => cell.fg(Color::DarkYellow),
        Some(
            IdunoxStatus::Pending
            | IdunoxStatus::Queued
            | IdunoxStatus::Running
            | IdunoxStatus::Unknown(_),
        )
        | None => cell,
    }
}

fn attempts(begun: Option<u32>, most: Option<u32>) -> String {
    match (begun, most) {
        (Some(begun), Some(most)) => format!("{begun} of {most}"),
        (Some(begun), None) => begun.to_string(),
        (None, _) => String::new(),
    }
}

/// One job of a pipeline.
pub(crate) fn job(job: &IdunoxJob) -> String {
    let name = step_name(job.job_type.as_ref());
    let name = if name.is_empty() { &job.job_id } else { name };
    let facts = facts([
        ("Job", Some(job.job_id.as_str())),
        ("Submission", job.submission_id.as_deref()),
        ("Attempts", Some(attempts(job.attempts, job.max_attempts).as_str())),
        ("Reason", job.last_error.as_deref()),
    ]);
    let status = job.status.as_ref().map(IdunoxStatus::as_str);
    [heading(name, status, &job.raw), facts].join("\n\n")
}

/// A result: the scores, and what can be downloaded.
pub(crate) fn result(result: &IdunoxResult) -> String {
    let name = result.partner_submission_id.as_deref().unwrap_or(&result.result_id);
    let mut blocks = vec![heading(name, Some(result.status.as_str()), &result.raw)];
    if !result.outcomes.is_empty() {
        blocks.push(outcomes(&result.outcomes));
    }
    blocks.extend(result.outcomes.iter().flat_map(|outcome| &outcome.notices).map(|it| plain(it)));
    if !result.artifacts.is_empty() {
        blocks.push(artifacts(&result.artifacts));
    }
    blocks.push(facts([
        ("Result", Some(result.result_id.as_str())),
        ("Submission", result.submission_id.as_deref()),
    ]));
    blocks.join("\n\n")
}

fn outcomes(outcomes: &[IdunoxOutcome]) -> String {
    let mut table = table(&["Outcome", "Score", "Band", "Compared with others"]);
    for outcome in outcomes {
        let band = outcome.band.as_ref().and_then(|band| {
            let tier = band.tier.as_ref().map(|tier| tier.as_str());
            band.label.as_deref().or(tier)
        });
        let placement =
            outcome.reference_placement_label.as_deref().or(outcome.reference_placement.as_deref());
        table.add_row([
            plain(outcome.focus.as_deref().unwrap_or(&outcome.outcome_id)),
            outcome.score.map(|score| format!("{score:.2}")).unwrap_or_default(),
            plain(band.unwrap_or_default()),
            plain(placement.unwrap_or_default()),
        ]);
    }
    lines(&mut table)
}

/// Without the addresses: one who sees an address can download.
fn artifacts(artifacts: &[IdunoxArtifact]) -> String {
    let mut table = table(&["Artifact (-o json has the address)", "Availability", "Until (UTC)"]);
    for artifact in artifacts {
        let kind = artifact.artifact_type.as_ref().map(|kind| kind.as_str());
        table.add_row([
            plain(kind.unwrap_or(&artifact.artifact_id)),
            plain(artifact.availability.as_deref().unwrap_or_default()),
            time(artifact.expires_at.as_ref()),
        ]);
    }
    lines(&mut table)
}
