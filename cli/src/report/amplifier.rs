//! A job of Amplifier Health for people to read.

use anstyle::Style;
use comfy_table::{Attribute, Cell, Color};
use jobferry::models::amplifier::{
    AmplifierJob, AmplifierResult, AmplifierStatus, AudioQuality, ExtendedMetric, Level,
    RecommendedAction, Signal,
};

use super::{Details, accepted, closing, fact, heading, lines, plain, table};
use crate::output::{BOLD, DIM, GREEN, RED, YELLOW, styled};

/// A job as a few lines and tables under a heading.
pub(crate) fn report(name: &str, job: &AmplifierJob, details: &Details) -> String {
    let mut blocks = vec![heading(name, target(job), &job.raw)];
    match &job.result {
        Some(result) => blocks.extend(result_blocks(result, details)),
        None => blocks.push(status(&job.status)),
    }
    blocks.extend(recording(job).filter(|_| details.recording));
    blocks.push(closing(&job.job_id, details));
    blocks.join("\n\n")
}

fn target(job: &AmplifierJob) -> Option<&str> {
    let use_case = job.use_case.as_ref().map(|name| name.as_str());
    let condition = job.condition.as_ref().map(|name| name.as_str());
    let model = job.model_name.as_ref().map(|name| name.as_str());
    let sign = job.sign_name.as_ref().map(|name| name.as_str());
    use_case.or(condition).or(model).or(sign)
}

fn status(status: &AmplifierStatus) -> String {
    let word = plain(status.as_str());
    match status {
        AmplifierStatus::Failed => {
            [fact("Status", &styled(RED, &word)), fact("Reason", "the vendor gives none")]
                .join("\n")
        }
        AmplifierStatus::Pending
        | AmplifierStatus::Running
        | AmplifierStatus::Done
        | AmplifierStatus::Unknown(_) => fact("Status", &word),
    }
}

/// What the vendor says it processed, by which a person knows a recording again.
fn recording(job: &AmplifierJob) -> Option<String> {
    let size = job.audio_size_bytes.map(|bytes| format!("{bytes} bytes"));
    let length = job.audio_duration_seconds.map(|seconds| format!("{seconds} s"));
    let known: Vec<String> = size.into_iter().chain(length).collect();
    let recording = (!known.is_empty()).then(|| fact("Recording", &known.join(", ")));
    let accepted = accepted(job.created_at.as_ref());
    let lines: Vec<String> = recording.into_iter().chain(accepted).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn result_blocks(result: &AmplifierResult, details: &Details) -> Vec<String> {
    let mut blocks = vec![overall(result)];
    if !result.signals.is_empty() {
        blocks.push(signals(&result.signals, details));
    }
    if let Some(quality) = &result.audio_quality {
        blocks.push(fact("Audio quality", &audio_quality(quality)));
    }
    if !result.extended_metrics.is_empty() {
        blocks.push(extended_metrics(&result.extended_metrics));
    }
    blocks
}

/// The overall reading. Jobs for a single condition or sign have one in their only signal.
fn overall(result: &AmplifierResult) -> String {
    let mut lines = Vec::new();
    if let Some(summary) = &result.summary {
        let level = plain(summary.overall_level.as_str());
        lines.push(fact("Overall level", &styled(level_style(&summary.overall_level), &level)));
        lines.push(recommended(&summary.recommended_action));
        let flagged = summary.flagged_count.map(|count| count.to_string());
        lines.extend(flagged.map(|count| fact("Flagged signals", &count)));
    } else if let [signal] = result.signals.as_slice() {
        lines.extend(signal.recommended_action.as_ref().map(recommended));
    }
    lines.join("\n")
}

fn recommended(action: &RecommendedAction) -> String {
    fact("Recommended action", &styled(BOLD, &plain(action.as_str())))
}

fn signals(signals: &[Signal], details: &Details) -> String {
    let scores = details.scores.then_some("Score");
    let header: Vec<&str> = ["Signal", "Level", "Flagged"].into_iter().chain(scores).collect();
    let mut table = table(&header);
    for signal in signals {
        let name = signal.label.as_deref().unwrap_or(&signal.id);
        let mut row =
            vec![Cell::new(plain(name)), level_cell(&signal.level), flagged_cell(signal.flagged)];
        if details.scores {
            let score = signal.score.map(|score| format!("{score:.2}"));
            row.push(Cell::new(score.unwrap_or_default()));
        }
        table.add_row(row);
    }
    lines(&mut table)
}

fn flagged_cell(flagged: Option<bool>) -> Cell {
    match flagged {
        Some(true) => Cell::new("flagged").add_attribute(Attribute::Bold),
        Some(false) => Cell::new("no").add_attribute(Attribute::Dim),
        None => Cell::new(""),
    }
}

fn level_style(level: &Level) -> Style {
    match level {
        Level::None | Level::Low => GREEN,
        Level::Consider | Level::Moderate => YELLOW,
        Level::Elevated => RED,
        Level::Inconclusive | Level::Unknown(_) => DIM,
    }
}

fn level_cell(level: &Level) -> Cell {
    let cell = Cell::new(plain(level.as_str()));
    match level {
        Level::None | Level::Low => cell.fg(Color::DarkGreen),
        Level::Consider | Level::Moderate => cell.fg(Color::DarkYellow),
        Level::Elevated => cell.fg(Color::DarkRed).add_attribute(Attribute::Bold),
        Level::Inconclusive | Level::Unknown(_) => cell.add_attribute(Attribute::Dim),
    }
}

fn audio_quality(quality: &AudioQuality) -> String {
    let percent =
        |name: &str, value: Option<f64>| value.map(|value| format!("{name} {value:.0} %"));
    let issues: Vec<String> =
        quality.issues.iter().map(|issue| plain(issue.as_str()).replace('_', " ")).collect();
    let issues = match issues.is_empty() {
        true => "no issues".to_owned(),
        false => styled(YELLOW, &issues.join(", ")),
    };
    let facts = [
        percent("speech", quality.voice_percentage),
        percent("clarity", quality.audio_clarity),
        Some(issues),
    ];
    facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn extended_metrics(metrics: &[ExtendedMetric]) -> String {
    let mut table = table(&["Extended metric", "Mean", "From 0", "To 1"]);
    for metric in metrics {
        let name = metric.label.as_deref().unwrap_or(&metric.metric_id);
        let mean = metric.score_mean.map(|mean| format!("{mean:.2}")).unwrap_or_default();
        let deviation = metric.score_std.map(|std| format!(" ± {std:.2}")).unwrap_or_default();
        let anchor = |text: &Option<String>| plain(text.as_deref().unwrap_or_default());
        table.add_row([
            plain(name),
            mean + &deviation,
            anchor(&metric.low_anchor),
            anchor(&metric.high_anchor),
        ]);
    }
    lines(&mut table)
}
