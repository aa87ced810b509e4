//! What the vendors answer, for people to read.

pub(crate) mod alliance;
pub(crate) mod amplifier;
pub(crate) mod idunox;
pub(crate) mod midlyr;

use std::time::Duration;

use comfy_table::{Attribute, Cell, ColumnConstraint, ContentArrangement, Table, Width, presets};
use jobferry::models::{RawJson, Timestamp};

use crate::output::{BOLD, DIM, YELLOW, styled};

/// What to tell beyond the job itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Details {
    /// Whether to show the scores.
    pub(crate) scores: bool,
    /// Whether to show the size and length of the recording.
    pub(crate) recording: bool,
    /// How long it took.
    pub(crate) took: Option<Duration>,
}

/// The first lines of a report: what it is about, and whether it comes from a sandbox, which whoever
/// reads it must not miss.
pub(crate) fn heading(name: &str, kind: Option<&str>, raw: &RawJson) -> String {
    let kind = kind.map(|kind| format!("  {}", styled(DIM, &plain(kind)))).unwrap_or_default();
    let stand_in = match raw.to_value().get("sandbox") {
        None => String::new(),
        Some(serde_json::Value::String(label)) => {
            format!("\n{}", styled(YELLOW, &format!("SANDBOX: {}", plain(label))))
        }
        Some(_) => format!("\n{}", styled(YELLOW, "SANDBOX")),
    };
    format!("{}{kind}{stand_in}", styled(BOLD, &plain(name)))
}

/// The last lines of a report on a job.
pub(crate) fn closing(job_id: &str, details: &Details) -> String {
    let mut lines = vec![fact("Job", &plain(job_id))];
    lines.extend(details.took.map(|took| fact("Took", &format!("{:.1} s", took.as_secs_f64()))));
    lines.join("\n")
}

/// A time, to the second; what is no time as the vendor wrote it.
pub(crate) fn time(time: Option<&Timestamp>) -> String {
    let text = time.map(|time| match time.instant {
        Some(instant) => instant.strftime("%F %T").to_string(),
        None => plain(&time.text),
    });
    text.unwrap_or_default()
}

/// When the vendor accepted a job.
pub(crate) fn accepted(at: Option<&Timestamp>) -> Option<String> {
    let at = time(at);
    (!at.is_empty()).then(|| fact("Accepted", &format!("{at} UTC")))
}

/// A fact's name and value, aligned with others.
pub(crate) fn fact(name: &str, value: &str) -> String {
    format!("{name:<20}{value}")
}

/// The facts that are known, a line each.
pub(crate) fn facts<const N: usize>(facts: [(&str, Option<&str>); N]) -> String {
    let known = facts.into_iter().filter_map(|(name, value)| {
        let value = value.filter(|value| !value.is_empty())?;
        Some(fact(name, &plain(value)))
    });
    known.collect::<Vec<_>>().join("\n")
}

/// A table without lines between the rows, as wide as the terminal allows.
pub(crate) fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        // Styles are always written and taken out where they cannot be shown.
        .enforce_styling()
        .set_header(header.iter().map(|name| Cell::new(name).add_attribute(Attribute::Dim)));
    table.style_text_only();
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table
}

/// The lines of a table, without the spaces that fill the last column. No word is broken: where the
/// terminal is too narrow for the words, each row is a line that is longer than it.
pub(crate) fn lines(table: &mut Table) -> String {
    const PADDING: u16 = 2;
    let least: Vec<u16> = (0..table.column_count())
        .map(|column| {
            let rows = table.row_iter().chain(table.header());
            let cells = rows.filter_map(|row| row.cell_iter().nth(column));
            cells.map(|cell| longest_word(&cell.content())).max().unwrap_or(0) + PADDING
        })
        .collect();
    if table.width().is_some_and(|width| least.iter().sum::<u16>() > width) {
        table.set_content_arrangement(ContentArrangement::Disabled);
    }
    for (column, least) in table.column_iter_mut().zip(least) {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
    }
    let lines = table.lines().map(|line| line.trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// How many columns the longest word of a text takes, styles not counted.
fn longest_word(text: &str) -> u16 {
    let text = anstream::adapter::strip_str(text).to_string();
    let longest = text.split_whitespace().map(console::measure_text_width).max();
    u16::try_from(longest.unwrap_or(0)).unwrap_or(u16::MAX).min(u16::MAX / 16)
}

/// Text of several lines from elsewhere, without what could steer a terminal.
pub(crate) fn lines_of(text: &str) -> String {
    text.trim_end().lines().map(plain).collect::<Vec<_>>().join("\n")
}

/// Text from elsewhere, without what could steer a terminal.
pub(crate) fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_terminal_breaks_no_word() {
        let printed = |width| {
            let mut table = table(&["Recording", "Verdict", "Job"]);
            table.add_row(["a/b/recording-of-a-visit.flac", "ok and more", "5b0e7c9a-3f41-4d52"]);
            table.set_width(width);
            lines(&mut table)
        };
        let row = "a/b/recording-of-a-visit.flac  ok and more  5b0e7c9a-3f41-4d52";
        assert_eq!(printed(40).lines().last(), Some(row));
        let narrow = printed(61);
        for word in ["Recording", "a/b/recording-of-a-visit.flac", "5b0e7c9a-3f41-4d52"] {
            assert!(narrow.contains(word), "{word} in\n{narrow}");
        }
        assert!(narrow.lines().count() > 2 && !narrow.contains("ok and more"), "{narrow}");
    }
}
