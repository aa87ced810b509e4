//! Runs every case of `tests/conformance/cases/`, and those made of `vectors/`, against every driver
//! of `tests/conformance/drivers.toml`, prints a table, and ends with a closing line.
//!
//! `cargo run -p jobferry-conformance [DRIVER...]` runs some drivers only.
// A program for people; a driver that cannot be judged stops it.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod case;
mod driver;
mod expect;
mod run;
mod vectors;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use case::Case;
use futures_util::stream::{self, StreamExt};

/// The repository's root, from which drivers are started.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A language's verdict on a case.
enum Verdict {
    Passed,
    /// The language says why it cannot, and the list of exceptions knows.
    Excepted,
    Failed(String),
}

/// How many drivers run at the same time. They mostly wait, and no case asks how busy the machine is.
const AT_ONCE: usize = 8;

#[tokio::main]
async fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let drivers: BTreeMap<String, Vec<String>> = read_toml("drivers.toml");
    let exceptions: BTreeMap<String, BTreeMap<String, String>> = read_toml("exceptions.toml");
    let mut cases = case::read_all(&root().join("tests/conformance/cases"));
    cases.extend(vectors::cases());
    let stale = stale(&exceptions, &cases, &drivers);
    let drivers: Vec<_> = drivers
        .into_iter()
        .filter(|(name, _)| wanted.is_empty() || wanted.contains(name))
        .collect();
    let runs: Vec<Run<'_>> = cases
        .iter()
        .flat_map(|case| {
            drivers.iter().map(|(driver, command)| {
                let exception = exceptions.get(&case.file).and_then(|of| of.get(driver));
                Run { case, driver, command, is_excepted: exception.is_some() }
            })
        })
        .collect();
    let judged = runs.iter().enumerate().map(async |(number, run)| (number, judge(run).await));
    let verdicts: BTreeMap<usize, Verdict> =
        stream::iter(judged).buffer_unordered(AT_ONCE).collect().await;
    let mut counts = Counts { passed: 0, failures: stale };
    println!("| case | {} |", names(&drivers));
    println!("|---|{}", "---|".repeat(drivers.len()));
    let rows = runs.into_iter().zip(verdicts.into_values()).collect::<Vec<_>>();
    for row in rows.chunks(drivers.len().max(1)) {
        let words: Vec<_> = row.iter().map(|(run, verdict)| counts.count(run, verdict)).collect();
        println!("| {} | {} |", row[0].0.case.name, words.join(" | "));
    }
    for failure in &counts.failures {
        eprintln!("{failure}");
    }
    println!("conformance: {} passed, {} failed", counts.passed, counts.failures.len());
    let ran = counts.passed > 0 && counts.failures.is_empty();
    if ran { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A case for a driver.
struct Run<'a> {
    case: &'a Case,
    driver: &'a str,
    command: &'a [String],
    is_excepted: bool,
}

/// Exceptions for cases or drivers that do not exist.
fn stale(
    exceptions: &BTreeMap<String, BTreeMap<String, String>>,
    cases: &[Case],
    drivers: &BTreeMap<String, Vec<String>>,
) -> Vec<String> {
    let pairs = exceptions.iter().flat_map(|(case, of)| of.keys().map(move |name| (case, name)));
    pairs
        .filter(|(file, driver)| {
            !cases.iter().any(|case| case.file == **file) || !drivers.contains_key(*driver)
        })
        .map(|(file, driver)| format!("exceptions.toml: there is no case {file} or no {driver}"))
        .collect()
}

/// Runs one case. An exception that is not needed is as wrong as one that is missing.
async fn judge(run: &Run<'_>) -> Verdict {
    match (run::run(run.case, run.command).await, run.is_excepted) {
        (Ok(run::End::Passed), false) => Verdict::Passed,
        (Ok(run::End::Unsupported(_)), true) => Verdict::Excepted,
        (Ok(run::End::Unsupported(why)), false) => {
            Verdict::Failed(format!("unsupported ({why}), and not listed in exceptions.toml"))
        }
        (Ok(run::End::Passed), true) => {
            Verdict::Failed("listed in exceptions.toml, but it is supported".to_owned())
        }
        (Err(what), _) => Verdict::Failed(what),
    }
}

struct Counts {
    passed: usize,
    failures: Vec<String>,
}

impl Counts {
    fn count(&mut self, run: &Run<'_>, verdict: &Verdict) -> &'static str {
        match verdict {
            Verdict::Passed => {
                self.passed += 1;
                "ok"
            }
            Verdict::Excepted => "–",
            Verdict::Failed(what) => {
                let Run { case, driver, .. } = run;
                self.failures.push(format!("{driver}: {} ({}): {what}", case.name, case.file));
                "FAILED"
            }
        }
    }
}

fn names(drivers: &[(String, Vec<String>)]) -> String {
    drivers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" | ")
}

fn read_toml<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let path = root().join("tests/conformance").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
