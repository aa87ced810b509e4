//! What is said about a failure: sentences for people, an object for programs.

use jobferry::{Error, ErrorKind, Token};
use serde::Serialize;

use crate::exit::Failure;
use crate::output::{DIM, RED, styled};
use crate::progress::{Left, quoted};

/// Lines for people; `None` when nothing is left to say.
pub(crate) fn text(item: Option<&str>, failure: &Failure, next: &GoOn) -> Option<String> {
    let facts = match failure {
        Failure::Core(error) | Failure::NoJob(error) => facts(error, next),
        Failure::Interrupted(left) => {
            let lines: Vec<String> = left.iter().map(Left::text).collect();
            return (!lines.is_empty()).then(|| lines.join("\n"));
        }
        Failure::Unprinted { left, .. } => {
            left.iter().map(|left| format!("\n{}", left.text())).collect()
        }
        Failure::Usage(_) | Failure::Local(_) | Failure::Partial { .. } => String::new(),
        Failure::Told => return None,
    };
    let message = message(failure)?;
    let item = item
        .filter(|item| !message.contains(item))
        .map_or_else(String::new, |item| format!("{item}: "));
    Some(format!("{} {item}{message}{facts}", styled(RED, "error:")))
}

/// The facts of an error, a line each.
fn facts(error: &Error, next: &GoOn) -> String {
    let mut lines = String::new();
    let mut line = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            lines += &format!("\n  {} {value}", styled(DIM, &format!("{name}:")));
        }
    };
    line("code", error.code());
    line("request id", error.request_id());
    line("job", error.job_id());
    line("token", error.token());
    let candidates = error.candidates().join(", ");
    line("candidates", Some(candidates.as_str()).filter(|ids| !ids.is_empty()));
    if let Some(command) = next.command(error) {
        let what = match error.kind() {
            ErrorKind::WaitTimeout => "wait for it again",
            _ => "settle it",
        };
        lines += &format!("\n{what} with\n{command}");
    }
    lines
}

/// How to go on after an error.
#[derive(Debug, Default)]
pub(crate) struct GoOn {
    /// The command that waits for the job of a described API, whose token does not tell it.
    pub(crate) wait: Option<String>,
}

impl GoOn {
    /// The line that waits for a job again, or settles a submission.
    fn command(&self, error: &Error) -> Option<String> {
        let token = error.token()?;
        let command = match error.kind() {
            ErrorKind::SubmitUnknown => reconcile_command(token)?.to_owned(),
            ErrorKind::WaitTimeout => self.wait.clone().unwrap_or_else(|| wait_command(token)),
            _ => return None,
        };
        Some(format!("{command} {}", quoted(token)))
    }
}

/// The command that waits for a token's job, which is a built-in vendor's.
pub(crate) fn wait_command(token: &str) -> String {
    let vendor = token.parse::<Token>().map(|token| token.vendor);
    match vendor.as_deref() {
        Ok("idunox-job") => "jobferry idunox wait-job".to_owned(),
        Ok(vendor @ ("midlyr" | "idunox" | "alliance")) => format!("jobferry {vendor} wait"),
        Ok(_) | Err(_) => "jobferry wait".to_owned(),
    }
}

/// The command that settles a token's submission, where the vendor lists its jobs.
pub(crate) fn reconcile_command(token: &str) -> Option<&'static str> {
    match token.parse::<Token>().ok()?.vendor.as_str() {
        "amplifier" => Some("jobferry reconcile"),
        "midlyr" => Some("jobferry midlyr reconcile"),
        _ => None,
    }
}

/// A failure for programs. What is not known is left out.
#[derive(Default, Serialize)]
struct Complaint<'a> {
    kind: &'a str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_s: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<&'a str>,
    /// The line that goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    command: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    candidates: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    left_behind: &'a [Left],
}

/// One line of JSON; `None` when what was printed says it all.
pub(crate) fn json(item: Option<&str>, failure: &Failure, next: &GoOn) -> Option<String> {
    let told = Complaint {
        kind: kind(failure)?,
        message: message(failure)?,
        item,
        command: match failure {
            Failure::Core(error) => next.command(error),
            _ => None,
        },
        ..facts_of(failure)
    };
    serde_json::to_string(&told).ok()
}

fn facts_of(failure: &Failure) -> Complaint<'_> {
    match failure {
        Failure::Core(error) | Failure::NoJob(error) => Complaint {
            status: error.status(),
            code: error.code(),
            request_id: error.request_id(),
            retry_after_s: error.retry_after().map(|pause| pause.as_secs_f64()),
            job_id: error.job_id(),
            token: error.token(),
            cause: error.cause().map(ErrorKind::as_str),
            candidates: error.candidates(),
            ..Complaint::default()
        },
        Failure::Interrupted(left_behind) | Failure::Unprinted { left: left_behind, .. } => {
            Complaint { left_behind, ..Complaint::default() }
        }
        Failure::Usage(_) | Failure::Local(_) | Failure::Partial { .. } | Failure::Told => {
            Complaint::default()
        }
    }
}

/// The core's kinds, and two that only a command can have: `local` and `partial`.
fn kind(failure: &Failure) -> Option<&'static str> {
    match failure {
        Failure::Core(error) | Failure::NoJob(error) => Some(error.kind().as_str()),
        Failure::Usage(_) => Some(ErrorKind::Configuration.as_str()),
        Failure::Local(_) | Failure::Unprinted { .. } => Some("local"),
        Failure::Partial { .. } => Some("partial"),
        Failure::Interrupted(_) => Some(ErrorKind::Cancelled.as_str()),
        Failure::Told => None,
    }
}

fn message(failure: &Failure) -> Option<String> {
    match failure {
        Failure::Core(error) | Failure::NoJob(error) => Some(error.message().to_owned()),
        Failure::Usage(message) | Failure::Local(message) => Some(message.clone()),
        Failure::Partial { failed, of } => Some(format!("{failed} of {of} failed")),
        Failure::Interrupted(_) => Some("interrupted".to_owned()),
        Failure::Unprinted { why: Some(why), .. } => {
            Some(format!("stdout cannot be written: {why}"))
        }
        // Worth a message only when a result that was paid for was not printed.
        Failure::Unprinted { why: None, left } => {
            (!left.is_empty()).then(|| "the reader of stdout has gone".to_owned())
        }
        Failure::Told => None,
    }
}
