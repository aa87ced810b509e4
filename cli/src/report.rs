//! A job for people to read.

use std::time::Duration;

use anstyle::Style;
use comfy_table::{Attribute, Cell, Color, ContentArrangement, Table, presets};
use jobferry::models::amplifier::{
    AmplifierJob, AmplifierResult, AmplifierStatus, AudioQuality, ExtendedMetric, Level,
    RecommendedAction, Signal,
};

use crate::output::{BOLD, DIM, GREEN, RED, YELLOW, styled};

/// What to tell beyond the job itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Details {
    /// Whether to show the scores.
    pub(crate) scores: bool,
    /// How long it took.
    pub(crate) took: Option<Duration>,
}

/// A job as a few lines and tables under a heading.
pub(crate) fn report(heading: &str, job: &AmplifierJob, details: &Details) -> String {
    let target = target(job).map(|name| format!("  {}", styled(DIM, &plain(name))));
    let mut blocks =
        vec![format!("{}{}{}", styled(BOLD, heading), target.unwrap_or_default(), stand_in(job))];
    match &job.result {
        Some(result) => blocks.extend(result_blocks(result, details)),
        None => blocks.push(status(&job.status)),
    }
    blocks.push(facts(job, details));
    blocks.join("\n\n")
}

/// A fact's name and value, aligned with others.
pub(crate) fn fact(name: &str, value: &str) -> String {
    format!("{name:<20}{value}")
}

/// A table without lines between the rows, as wide as the terminal allows.
pub(crate) fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        // Styles are always written and taken out where nobody can see them.
        .enforce_styling()
        .set_header(header.iter().map(|name| Cell::new(name).add_attribute(Attribute::Dim)));
    table.style_text_only();
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table
}

/// The lines of a table, without the spaces that fill the last column.
pub(crate) fn lines(table: &Table) -> String {
    let lines = table.lines().map(|line| line.trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// Text from elsewhere, without what could steer a terminal.
pub(crate) fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// The sandbox names itself in every job; whoever reads its results must not miss that.
fn stand_in(job: &AmplifierJob) -> String {
    match job.raw.to_value().get("sandbox") {
        None => String::new(),
        Some(serde_json::Value::String(label)) => {
            format!("\n{}", styled(YELLOW, &format!("SANDBOX: {}", plain(label))))
        }
        Some(_) => format!("\n{}", styled(YELLOW, "SANDBOX")),
    }
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
    lines(&table)
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
    lines(&table)
}

fn facts(job: &AmplifierJob, details: &Details) -> String {
    let mut lines = vec![fact("Job", &plain(&job.job_id))];
    if let Some(took) = details.took {
        lines.push(fact("Took", &format!("{:.1} s", took.as_secs_f64())));
    }
    lines.join("\n")
}
