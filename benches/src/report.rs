//! A comparison as a markdown table, and whether Jobferry meets its goals.

use crate::side_by_side::{Comparison, Quantity};

/// A goal of Jobferry relative to a contender of a comparison.
pub(crate) struct Goal {
    pub(crate) contender: &'static str,
    pub(crate) quantity: Quantity,
    pub(crate) at_most: Limit,
}

/// The unit of a goal.
pub(crate) enum Limit {
    /// A multiple of what another contender takes.
    Times(f64, &'static str),
    /// Seconds or bytes.
    Plain(f64),
}

/// Prints the comparison; ratios are to the contender called `baseline`.
pub(crate) fn print(title: &str, baseline: &str, comparison: &Comparison, goals: &[Goal]) {
    let quantities = [Quantity::Wall, Quantity::Cpu, Quantity::Memory];
    let shown: Vec<Quantity> = quantities
        .into_iter()
        .filter(|quantity| comparison.median(0, *quantity).is_some())
        .collect();
    println!("\n### {title}\n\n{}", header(&shown, baseline));
    for contender in 0..comparison.names.len() {
        println!("{}", row(comparison, contender, position(comparison, baseline), &shown));
    }
    println!();
    for goal in goals {
        println!("- {}", verdict(comparison, goal));
    }
}

fn header(shown: &[Quantity], baseline: &str) -> String {
    let columns: String =
        shown.iter().map(|quantity| format!(" {} | × |", label(*quantity))).collect();
    let rule = "---:|".repeat(2 * shown.len());
    format!("| × is to {baseline} |{columns}\n|---|{rule}")
}

fn row(comparison: &Comparison, contender: usize, baseline: usize, shown: &[Quantity]) -> String {
    let cells: String = shown
        .iter()
        .map(|&quantity| {
            let median = written(comparison.median(contender, quantity), |m| amount(m, quantity));
            let ratio = written(comparison.ratio(contender, baseline, quantity), times);
            format!(" {median} | {ratio} |")
        })
        .collect();
    format!("| {} |{cells}", comparison.names[contender])
}

fn verdict(comparison: &Comparison, goal: &Goal) -> String {
    let (contender, quantity) = (position(comparison, goal.contender), goal.quantity);
    let (found, limit, limit_text, found_text) = match goal.at_most {
        Limit::Times(limit, other) => {
            let found = comparison.ratio(contender, position(comparison, other), quantity);
            let text = format!("{} × {other}", times(limit));
            (found, limit, text, written(found, |ratio| format!("{} ×", times(ratio))))
        }
        Limit::Plain(limit) => {
            let found = comparison.median(contender, quantity);
            (found, limit, amount(limit, quantity), written(found, |m| amount(m, quantity)))
        }
    };
    let outcome = match found {
        Some(found) if found <= limit => "met",
        Some(_) => "MISSED",
        None => "not measured here",
    };
    let quantity = label(quantity);
    format!("{}, {quantity}: at most {limit_text} — {outcome} ({found_text})", goal.contender)
}

fn position(comparison: &Comparison, name: &str) -> usize {
    let found = comparison.names.iter().position(|known| *known == name);
    found.unwrap_or_else(|| panic!("{name} is no contender here"))
}

fn label(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Wall => "time",
        Quantity::Cpu => "CPU",
        Quantity::Memory => "memory",
    }
}

fn written(value: Option<f64>, write: impl Fn(f64) -> String) -> String {
    value.map_or_else(|| "—".to_owned(), write)
}

fn times(ratio: f64) -> String {
    format!("{ratio:.2}")
}

fn amount(value: f64, quantity: Quantity) -> String {
    match quantity {
        Quantity::Memory => format!("{:.1} MB", value / 1e6),
        Quantity::Wall | Quantity::Cpu if value < 1e-3 => format!("{:.1} µs", value * 1e6),
        Quantity::Wall | Quantity::Cpu => format!("{:.2} ms", value * 1e3),
    }
}
