//! What is said about a failure: sentences for people, an object for programs.

use std::path::Path;

use jobferry::{Error, ErrorKind, Token};
use serde::Serialize;

use crate::exit::Failure;
use crate::output::{DIM, RED, styled};
use crate::progress::{Left, quoted, quoted_path};
use crate::wording::{at_the_shell, lacks_credentials};

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

/// The facts of an error, a line each, but those that the message or the command has.
fn facts(error: &Error, next: &GoOn) -> String {
    let mut lines = String::new();
    let mut line = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            lines += &format!("\n  {} {value}", styled(DIM, &format!("{name}:")));
        }
    };
    let command = next.command(error);
    line("code", error.code());
    line("request id", error.request_id());
    line("job", error.job_id());
    line("token", error.token().filter(|_| command.is_none()));
    let untold = error.candidates().iter().filter(|id| !error.message().contains(id.as_str()));
    let untold: Vec<&str> = untold.map(String::as_str).collect();
    line("candidates", Some(untold.join(", ").as_str()).filter(|ids| !ids.is_empty()));
    if lacks_credentials(error.message()) && next.0.is_none() {
        lines += "\nor try it without an account: --sandbox";
    }
    if let Some(command) = command {
        lines += &format!("\n{} with\n{command}", next.what_to_do(error));
    }
    lines
}

/// How to go on after an error or an interruption.
#[derive(Clone, Debug, Default)]
pub(crate) struct GoOn(Option<Described>);

/// The commands of a described API, whose tokens do not tell where the description is.
#[derive(Clone, Debug)]
struct Described {
    wait: String,
    look: String,
    /// Where the description has a list of jobs.
    reconcile: Option<String>,
}

impl GoOn {
    /// With the API that a file describes, which may list its jobs.
    pub(crate) fn described(file: &Path, has_list: bool) -> Self {
        let file = quoted_path(file);
        GoOn(Some(Described {
            wait: format!("jobferry api wait {file}"),
            look: format!("jobferry api try {file} --job"),
            reconcile: has_list.then(|| format!("jobferry api reconcile {file}")),
        }))
    }

    /// The line that waits for a token's job.
    pub(crate) fn waiting(&self, token: &str) -> String {
        let command = match &self.0 {
            Some(described) => described.wait.as_str(),
            None => match vendor_of(token).as_deref() {
                Some("midlyr") => "jobferry midlyr wait",
                Some("idunox") => "jobferry idunox wait",
                Some("idunox-job") => "jobferry idunox wait-job",
                Some("alliance") => "jobferry alliance wait",
                Some(_) | None => "jobferry wait",
            },
        };
        format!("{command} {}", quoted(token))
    }

    /// The line that settles a token's submission, where the vendor lists its jobs.
    pub(crate) fn settling(&self, token: &str) -> Option<String> {
        let command = match &self.0 {
            Some(described) => described.reconcile.as_deref()?,
            None => match vendor_of(token)?.as_str() {
                "amplifier" => "jobferry reconcile",
                "midlyr" => "jobferry midlyr reconcile",
                _ => return None,
            },
        };
        Some(format!("{command} {}", quoted(token)))
    }

    /// The command that looks at a job of a vendor that lists its jobs.
    fn looking(&self, token: &str) -> &str {
        match &self.0 {
            Some(described) => &described.look,
            None if vendor_of(token).as_deref() == Some("midlyr") => "jobferry midlyr job",
            None => "jobferry job",
        }
    }

    /// The line that waits for a job again, or settles a submission.
    fn command(&self, error: &Error) -> Option<String> {
        let token = error.token()?;
        match error.kind() {
            ErrorKind::SubmitUnknown => self.settling(token),
            ErrorKind::WaitTimeout => Some(self.waiting(token)),
            _ => None,
        }
    }

    /// What that line does, and what comes before it where there are candidates.
    fn what_to_do(&self, error: &Error) -> String {
        let look = self.looking(error.token().unwrap_or_default());
        match error.candidates() {
            _ if error.kind() == ErrorKind::WaitTimeout => "wait for it again".to_owned(),
            [] => "settle it".to_owned(),
            [only] => format!(
                "look at the job with {look} {}, then add --adopt {only}, or --nothing if it is \
                 another's, and settle it",
                quoted(only)
            ),
            _ => format!(
                "look at each job with {look} ID, then add --adopt ID of the right one, or --nothing \
                 if none is, and settle it"
            ),
        }
    }
}

/// The vendor that a token is for.
fn vendor_of(token: &str) -> Option<String> {
    Some(token.parse::<Token>().ok()?.vendor)
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
        // A file that cannot be read.
        Failure::Core(error) if error.path().is_some() => Some("local"),
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
        Failure::Core(error) | Failure::NoJob(error) => Some(at_the_shell(error.message())),
        Failure::Usage(message) | Failure::Local(message) => Some(message.clone()),
        Failure::Partial { failed, of } => Some(format!("{failed} of {of} failed")),
        Failure::Interrupted(_) => Some("interrupted".to_owned()),
        Failure::Unprinted { why: Some(why), .. } => {
            Some(format!("stdout cannot be written: {why}"))
        }
        // Worth a message only when a result that was paid for was not printed.
        Failure::Unprinted { why: None, left } => {
            (!left.is_empty()).then(|| "the program that read stdout has ended".to_owned())
        }
        Failure::Told => None,
    }
}
