//! What Midlyr finds, for people to read.

use anstyle::Style;
use comfy_table::{Attribute, Cell, Color};
use jobferry::models::midlyr::{
    Finding, FindingPriority, MidlyrJob, MidlyrJobHandle, MidlyrJobType, MidlyrResult,
    MidlyrRiskBand, MidlyrStatus,
};
use jobferry::models::regulations::{
    Regulation, RegulationCategory, RegulationCitation, RegulationDetails,
};

use super::{Details, accepted as accepted_at, closing, fact, facts, heading, lines, plain, table};
use crate::inputs::shortened;
use crate::output::{BOLD, DIM, GREEN, RED, YELLOW, styled};

/// How much of a passage is shown.
const PASSAGE: usize = 240;

/// A job with its findings.
pub(crate) fn report(name: &str, job: &MidlyrJob, details: &Details) -> String {
    let kind = job.job_type.as_ref().map(MidlyrJobType::as_str);
    let mut blocks = vec![heading(name, kind, &job.raw)];
    match &job.result {
        Some(result) => blocks.extend(result_blocks(result)),
        None => blocks.push(status(job)),
    }
    blocks.extend(accepted_at(job.created_at.as_ref()).filter(|_| details.recording));
    blocks.push(closing(&job.id, details));
    blocks.join("\n\n")
}

/// A job of which nothing is known yet but its identifier.
pub(crate) fn accepted(name: &str, handle: &MidlyrJobHandle) -> String {
    let closing = closing(&handle.id, &Details::default());
    [heading(name, None, &handle.raw), closing].join("\n\n")
}

fn status(job: &MidlyrJob) -> String {
    let word = plain(job.status.as_str());
    let status = match job.status {
        MidlyrStatus::Failed => fact("Status", &styled(RED, &word)),
        MidlyrStatus::Running | MidlyrStatus::Succeeded | MidlyrStatus::Unknown(_) => {
            fact("Status", &word)
        }
    };
    let failure = job.error.as_ref().map(|failure| {
        let message = failure.message.as_deref();
        let code = failure.code.as_ref().map(|code| code.as_str());
        fact("Reason", &plain(message.or(code).unwrap_or("the vendor gives none")))
    });
    [Some(status), failure].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn result_blocks(result: &MidlyrResult) -> Vec<String> {
    let Some(score) = result.risk_score else {
        let kind = result.result_type.as_ref().map_or("without a type", |kind| kind.as_str());
        let found = format!("{}; -o json shows it", plain(kind));
        return vec![fact("Result", &found)];
    };
    let band = result.risk_band.map(|band| format!(", {}", band_name(band))).unwrap_or_default();
    let mut blocks = vec![fact("Risk score", &format!("{score} of 100{band}"))];
    if !result.findings.is_empty() {
        blocks.push(findings(&result.findings));
    }
    blocks
}

fn band_name(band: MidlyrRiskBand) -> String {
    let (style, name): (Style, &str) = match band {
        MidlyrRiskBand::Limited => (GREEN, "limited"),
        MidlyrRiskBand::Low => (GREEN, "low"),
        MidlyrRiskBand::Moderate => (YELLOW, "moderate"),
        MidlyrRiskBand::High => (RED, "high"),
        MidlyrRiskBand::Critical => (RED, "critical"),
    };
    styled(style, name)
}

/// The findings, each with what it offends against below it.
fn findings(findings: &[Finding]) -> String {
    let mut table = table(&["Weight", "Finding"]);
    for finding in findings {
        let title = finding.title.as_deref().unwrap_or("(without a title)");
        let details = finding.details.as_deref().map(plain);
        let cited = finding.citations.iter().map(cited);
        let text: Vec<String> =
            [styled(BOLD, &plain(title))].into_iter().chain(details).chain(cited).collect();
        table.add_row([priority_cell(&finding.priority), Cell::new(text.join("\n") + "\n")]);
    }
    lines(&mut table).trim_end().to_owned()
}

fn priority_cell(priority: &FindingPriority) -> Cell {
    let cell = Cell::new(plain(priority.as_str()));
    match priority {
        FindingPriority::P1 => cell.fg(Color::DarkRed).add_attribute(Attribute::Bold),
        FindingPriority::P2 => cell.fg(Color::DarkYellow),
        FindingPriority::P3 | FindingPriority::Unknown(_) => cell,
    }
}

/// A regulation and the passages of it that matter.
fn cited(citation: &RegulationCitation) -> String {
    let title = citation.regulation.title.as_deref().unwrap_or_default();
    let id = styled(DIM, &plain(&citation.regulation.id));
    let mut lines = vec![format!("{}  {id}", plain(title))];
    for chunk in &citation.chunks {
        let path = chunk.section_path.as_deref().map(|path| format!("{}: ", plain(path)));
        let passage = shortened(&plain(&chunk.text), PASSAGE);
        lines.push(format!("  {}“{passage}”", path.unwrap_or_default()));
    }
    lines.join("\n")
}

/// Regulations as a list shows them.
pub(crate) fn regulations(regulations: &[Regulation]) -> String {
    if regulations.is_empty() {
        return "no regulations".to_owned();
    }
    let mut table = table(&["Regulation", "Kind", "Title", "Issued by", "In force in"]);
    for regulation in regulations {
        table.add_row([
            plain(&regulation.id),
            plain(regulation.category.as_ref().map_or("", RegulationCategory::as_str)),
            plain(regulation.title.as_deref().unwrap_or_default()),
            plain(&regulation.authorities.join(", ")),
            plain(&regulation.jurisdictions.join(", ")),
        ]);
    }
    lines(&mut table)
}

/// A regulation's particulars and its table of contents.
pub(crate) fn regulation(regulation: &RegulationDetails) -> String {
    let category = regulation.category.as_ref().map(RegulationCategory::as_str);
    let title = regulation.title.as_deref().unwrap_or(&regulation.id);
    let size = regulation.total_bytes.map(|bytes| format!("{bytes} bytes"));
    let facts = facts([
        ("Regulation", Some(regulation.id.as_str())),
        ("Issued by", Some(regulation.authorities.join(", ").as_str())),
        ("In force in", Some(regulation.jurisdictions.join(", ").as_str())),
        ("About", regulation.description.as_deref()),
        ("Published at", regulation.source_url.as_deref()),
        ("Text", size.as_deref()),
    ]);
    let contents = regulation.table_of_contents.iter().map(|heading| {
        let depth = heading.level.unwrap_or(1).clamp(1, 9) as usize;
        let title = heading.title.as_deref().unwrap_or(&heading.id);
        format!("{:1$}{2}", "", 2 * (depth - 1), plain(title))
    });
    let blocks =
        [heading(title, category, &regulation.raw), facts, contents.collect::<Vec<_>>().join("\n")];
    blocks.into_iter().filter(|block| !block.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// The passages closest to a question.
pub(crate) fn matches(citations: &[RegulationCitation]) -> String {
    if citations.is_empty() {
        return "no passages".to_owned();
    }
    citations.iter().map(cited).collect::<Vec<_>>().join("\n\n")
}
