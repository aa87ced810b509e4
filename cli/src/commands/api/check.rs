//! `api check` and `api show`: descriptions, without a word to the network.

use std::path::PathBuf;

use anstyle::Style;
use clap::{Args, ValueEnum};
use jobferry::Spec;
use jobferry::models::JobState;
use jobferry::spec::{AuthHeader, Credential, Problem, SpecFormat, SubmitBody, SubmitMethod};
use jobferry::vendors::{alliance, amplifier, idunox, midlyr};
use serde::Serialize;

use crate::connection::text_in;
use crate::exit::Failure;
use crate::output::{BOLD, Output, RED, YELLOW, json, styled};
use crate::report::{fact, plain};

/// Check a description, and say what was understood; exit code 0 or 1
///
/// Every mistake is told with its line and column. A warning tells of what is allowed and never
/// matches, such as two words that differ in case only.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry api check renderfarm.toml
  jobferry api check renderfarm.toml -o json | jq '.problems[]'")]
pub(super) struct CheckArgs {
    /// The description, in TOML or JSON
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Serialize)]
struct Checked {
    valid: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Told>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    line: usize,
    column: usize,
    key: String,
    message: String,
}

impl From<Problem> for Told {
    fn from(problem: Problem) -> Self {
        let Problem { line, column, key, message } = problem;
        Told { line, column, key, message }
    }
}

pub(super) fn check(args: &CheckArgs, output: &Output) -> Result<(), Failure> {
    let text = text_in(&args.file)?;
    let name = plain(&args.file.display().to_string());
    let review = Spec::review(&text, SpecFormat::of(&args.file, &text));
    let mut lines: Vec<String> =
        review.problems.iter().map(|one| format!("{name}: {}", told(RED, one))).collect();
    lines.extend(review.warnings.iter().map(|one| format!("{name}: {}", warned(one))));
    let checked = Checked {
        valid: review.spec.is_some(),
        problems: review.problems.into_iter().map(Told::from).collect(),
        warnings: review.warnings.into_iter().map(Told::from).collect(),
    };
    let text = || {
        let understood = review.spec.as_ref().map(|spec| understood(&name, spec));
        let blocks = [Some(lines.join("\n")).filter(|lines| !lines.is_empty()), understood];
        blocks.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
    };
    output.document(&json(&checked)?, text)?;
    match checked.valid {
        true => Ok(()),
        false => Err(Failure::Told),
    }
}

fn told(style: Style, problem: &Problem) -> String {
    let text = plain(&problem.to_string());
    match text.split_once(": ") {
        Some((line, rest)) if problem.line > 0 => format!("{}: {rest}", styled(style, line)),
        _ => text,
    }
}

fn warned(problem: &Problem) -> String {
    format!("{} {}", styled(YELLOW, "warning:"), told(YELLOW, problem))
}

/// What a description says, so that its author sees whether it was understood as it was meant.
fn understood(name: &str, spec: &Spec) -> String {
    let heading = format!("{name}  {}", styled(BOLD, &plain(&spec.title)));
    let variable = format!("given with --base-url or {}_BASE_URL", spec.environment);
    let address = if spec.base_url.is_empty() { variable } else { spec.base_url.clone() };
    let mut facts = vec![("Address", address), ("Credentials", credentials(spec))];
    facts.extend(spec.submit.iter().map(|(name, submit)| {
        let method = match submit.method {
            SubmitMethod::Post => "POST",
            SubmitMethod::Put => "PUT",
        };
        let body = match submit.body {
            SubmitBody::Json => "as JSON",
            SubmitBody::Multipart => "as a form with a file",
            SubmitBody::Empty => "without a body",
        };
        ("Submit", format!("{name}: {method} {} {body}", submit.path))
    }));
    facts.push(("Job", format!("GET {}", spec.job.path)));
    if let Some(list) = &spec.list {
        facts.push(("List", format!("GET {}", list.path)));
    }
    for (title, state) in [
        ("Pending", JobState::Pending),
        ("Running", JobState::Running),
        ("Succeeded", JobState::Succeeded),
        ("Failed", JobState::Failed),
        ("Cancelled", JobState::Cancelled),
    ] {
        let words = spec.states.iter().filter(|(_, meaning)| **meaning == state);
        let words: Vec<&str> = words.map(|(word, _)| word.as_str()).collect();
        facts.push((title, words.join(", ")));
    }
    if let Some(scheme) = &spec.webhook {
        let headers: Vec<&str> =
            scheme.headers.iter().map(|family| family.signature.as_str()).collect();
        facts.push(("Webhooks", headers.join(" or ")));
    }
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let facts: Vec<String> = facts.map(|(name, text)| fact(name, &plain(&text))).collect();
    format!("{heading}\n\n{}", facts.join("\n"))
}

fn credentials(spec: &Spec) -> String {
    let one = |header: &AuthHeader| {
        let name = match header.credential {
            Credential::AccountId => "ACCOUNT_ID",
            Credential::ApiKey => "API_KEY",
            Credential::Token => "TOKEN",
            Credential::Basic => "ACCOUNT_ID and _API_KEY",
        };
        let usual = || format!("{}_{name}", spec.environment);
        format!("{} from {}", header.header, header.variable.clone().unwrap_or_else(usual))
    };
    match spec.auth.is_empty() {
        true => "none".to_owned(),
        false => spec.auth.iter().map(one).collect::<Vec<_>>().join(", "),
    }
}

/// Print the description of a vendor that is built in
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry api show midlyr > mine.toml
  jobferry api show midlyr -o json | jq .list")]
pub(super) struct ShowArgs {
    /// The vendor
    vendor: BuiltIn,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum BuiltIn {
    /// Amplifier Health
    Amplifier,
    /// Midlyr
    Midlyr,
    /// Idunox, whose submissions are what is waited for
    Idunox,
    /// Idunox, one job of a submission's pipeline
    IdunoxJob,
    /// Alliance
    Alliance,
}

pub(super) fn show(args: &ShowArgs, output: &Output) -> Result<(), Failure> {
    let spec = match args.vendor {
        BuiltIn::Amplifier => amplifier::spec(),
        BuiltIn::Midlyr => midlyr::spec(),
        BuiltIn::Idunox => idunox::spec(),
        BuiltIn::IdunoxJob => idunox::job_spec(),
        BuiltIn::Alliance => alliance::spec(),
    };
    let toml = spec.to_toml()?;
    output.document(&json(&spec)?, || toml.trim_end().to_owned())
}
