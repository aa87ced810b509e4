//! What Alliance answers, for people to read.

use jobferry::models::alliance::{
    AllianceJob, AllianceJobHandle, AllianceJobType, AllianceResult, AllianceStatus,
};

use super::{Details, closing, fact, facts, heading, lines_of, plain};
use crate::output::{RED, styled};

/// A job with its result.
pub(crate) fn report(name: &str, job: &AllianceJob, details: &Details) -> String {
    let kind = job.job_type.as_ref().map(AllianceJobType::as_str);
    let found = match &job.result {
        Some(result) => found(result),
        None => status(job),
    };
    [heading(name, kind, &job.raw), found, closing(&job.id, details)].join("\n\n")
}

/// A job of which nothing is known yet but its identifier.
pub(crate) fn accepted(name: &str, handle: &AllianceJobHandle) -> String {
    let closing = closing(&handle.job_id, &Details::default());
    [heading(name, None, &handle.raw), closing].join("\n\n")
}

fn status(job: &AllianceJob) -> String {
    let word = plain(job.status.as_str());
    let status = match job.status {
        AllianceStatus::Failed => styled(RED, &word),
        AllianceStatus::Pending
        | AllianceStatus::Processing
        | AllianceStatus::Completed
        | AllianceStatus::Unknown(_) => word,
    };
    let reason = job.error.as_ref().map(|reason| fact("Reason", &plain(reason)));
    [Some(fact("Status", &status)), reason].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The result, by what it is of.
fn found(result: &AllianceResult) -> String {
    if let Some(preview) = &result.preview {
        return lines_of(&preview.output);
    }
    if let Some(gaps) = &result.gap_detection {
        let created = gaps.gap_fields_created.map(|count| count.to_string());
        return facts([
            ("Assessment", Some(gaps.assessment_id.as_str())),
            ("Gaps to fill in", created.as_deref()),
        ]);
    }
    if let Some(risks) = &result.risk_analysis {
        let score = risks.overall_score.map(|score| score.to_string());
        let categories = risks.categories_scored.map(|count| count.to_string());
        return facts([
            ("Assessment", Some(risks.assessment_id.as_str())),
            ("Overall score", score.as_deref()),
            ("Categories scored", categories.as_deref()),
        ]);
    }
    if let Some(report) = &result.report {
        // Without the address: one who sees it can download.
        return facts([
            ("Assessment", Some(report.assessment_id.as_str())),
            ("PDF", Some(report.pdf_key.as_deref().unwrap_or("written"))),
            ("Address", Some("-o json has it")),
        ]);
    }
    fact("Result", &plain(result.raw.as_str()))
}
