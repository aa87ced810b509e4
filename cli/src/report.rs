//! What the vendors answer, for people to read.

pub(crate) mod alliance;
pub(crate) mod amplifier;
pub(crate) mod idunox;
pub(crate) mod midlyr;

use std::time::Duration;

use comfy_table::{Attribute, Cell, ContentArrangement, Table, presets};
use jobferry::models::{RawJson, Timestamp};

use crate::output::{BOLD, DIM, YELLOW, styled};

/// What to tell beyond the job itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Details {
    /// Whether to show the scores.
    pub(crate) scores: bool,
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

/// A time, to the second.
pub(crate) fn time(time: Option<&Timestamp>) -> String {
    time.map(|time| time.instant.strftime("%F %T").to_string()).unwrap_or_default()
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

/// Text of several lines from elsewhere, without what could steer a terminal.
pub(crate) fn lines_of(text: &str) -> String {
    text.trim_end().lines().map(plain).collect::<Vec<_>>().join("\n")
}

/// Text from elsewhere, without what could steer a terminal.
pub(crate) fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}
