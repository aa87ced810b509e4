//! Runs every case of `tests/conformance/cases/` against every driver of
//! `tests/conformance/drivers.toml`, prints a table, and ends with a closing line.
//!
//! `cargo run -p jobferry-conformance [DRIVER...]` runs some drivers only.
// A program for people; a driver that cannot be judged stops it.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod case;
mod driver;
mod expect;
mod run;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use case::Case;
use futures_util::future::join_all;

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

#[tokio::main]
async fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let drivers: BTreeMap<String, Vec<String>> = read_toml("drivers.toml");
    let exceptions: BTreeMap<String, BTreeMap<String, String>> = read_toml("exceptions.toml");
    let cases = case::read_all(&root().join("tests/conformance/cases"));
    let drivers: Vec<_> = drivers
        .into_iter()
        .filter(|(name, _)| wanted.is_empty() || wanted.contains(name))
        .collect();
    let mut counts = Counts::default();
    println!("| case | {} |", names(&drivers));
    println!("|---|{}", "---|".repeat(drivers.len()));
    for case in &cases {
        // Each driver has a process and a sandbox of its own, so they need not wait for one another.
        let verdicts = join_all(drivers.iter().map(|(name, command)| {
            let exception = exceptions.get(&case.file).and_then(|of| of.get(name));
            judge(case, command, exception)
        }));
        let verdicts = verdicts.await.into_iter().zip(&drivers);
        let row: Vec<_> =
            verdicts.map(|(verdict, (name, _))| counts.count(name, case, verdict)).collect();
        println!("| {} | {} |", case.name, row.join(" | "));
    }
    for failure in &counts.failures {
        eprintln!("{failure}");
    }
    println!("conformance: {} passed, {} failed", counts.passed, counts.failures.len());
    let ran = counts.passed > 0 && counts.failures.is_empty();
    if ran { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one case. An exception that is not needed is as wrong as one that is missing.
async fn judge(case: &Case, command: &[String], exception: Option<&String>) -> Verdict {
    match (run::run(case, command).await, exception) {
        (Ok(run::End::Passed), None) => Verdict::Passed,
        (Ok(run::End::Unsupported(_)), Some(_)) => Verdict::Excepted,
        (Ok(run::End::Unsupported(why)), None) => {
            Verdict::Failed(format!("unsupported ({why}), and not listed in exceptions.toml"))
        }
        (Ok(run::End::Passed), Some(_)) => {
            Verdict::Failed("listed in exceptions.toml, but it is supported".to_owned())
        }
        (Err(what), _) => Verdict::Failed(what),
    }
}

#[derive(Default)]
struct Counts {
    passed: usize,
    failures: Vec<String>,
}

impl Counts {
    fn count(&mut self, driver: &str, case: &Case, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Passed => {
                self.passed += 1;
                "ok"
            }
            Verdict::Excepted => "–",
            Verdict::Failed(what) => {
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
