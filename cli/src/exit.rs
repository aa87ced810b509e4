//! How a command ends: what is said about it, and the exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use jobferry::ErrorKind;

use crate::complaint::{self, GoOn};
use crate::output::Output;
use crate::progress::Left;
use crate::talk;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core's error.
    Core(Box<jobferry::Error>),
    /// A submission in doubt became no job, says the core.
    NoJob(Box<jobferry::Error>),
    /// The options do not fit together, in a way the parser cannot see.
    Usage(String),
    /// Something on this machine could not be read or started.
    Local(String),
    /// Of several items some failed. Each has been reported.
    Partial { failed: usize, of: usize },
    /// What was printed says it all.
    Told,
    /// stdout takes no more, because its reader has gone (`None`) or for another reason; and the jobs
    /// whose results were not printed.
    Unprinted { why: Option<String>, left: Vec<Left> },
    /// Ctrl-C or SIGTERM, and what it leaves behind.
    Interrupted(Vec<Left>),
}

impl From<jobferry::Error> for Failure {
    fn from(error: jobferry::Error) -> Self {
        Failure::Core(Box::new(error))
    }
}

impl Failure {
    /// `what` could not be done with a file.
    pub(crate) fn file(path: &std::path::Path, error: &io::Error) -> Self {
        Failure::Local(format!("{}: {error}", path.display()))
    }

    fn code(&self) -> u8 {
        match self {
            // A file that cannot be read.
            Failure::Core(error) if error.path().is_some() => 1,
            Failure::Core(error) => code_of(error.kind()),
            Failure::NoJob(_) => 8,
            Failure::Usage(_) => 2,
            Failure::Local(_) | Failure::Told => 1,
            Failure::Partial { .. } => 3,
            // `jobferry jobs --all | head` is no failure, and loses nothing.
            Failure::Unprinted { why: None, left } if left.is_empty() => 0,
            Failure::Unprinted { .. } => 1,
            Failure::Interrupted(_) => 130,
        }
    }
}

/// Reports a failure and turns it into the exit code.
pub(crate) fn code(outcome: Result<(), Failure>, output: &Output) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output.failure(None, &failure);
            ExitCode::from(failure.code())
        }
    }
}

/// Reports what the parser makes of the arguments: an error, or the help they ask for.
pub(crate) fn misused(error: &clap::Error, as_json: bool) -> ExitCode {
    if !error.use_stderr() {
        return print(&error.render().ansi().to_string());
    }
    let said = error.to_string();
    let failure = Failure::Usage(said.trim_start_matches("error: ").trim_end().to_owned());
    let told = match as_json {
        true => complaint::json(None, &failure, &GoOn::default()),
        false => Some(error.render().ansi().to_string().trim_end().to_owned()),
    };
    if let Some(told) = told {
        talk::say(&told);
    }
    ExitCode::from(failure.code())
}

/// Prints the help.
fn print(help: &str) -> ExitCode {
    let mut stdout = anstream::stdout().lock();
    match stdout.write_all(help.as_bytes()).and_then(|()| stdout.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            talk::say(&format!("error: stdout cannot be written: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn code_of(kind: ErrorKind) -> u8 {
    match kind {
        ErrorKind::Configuration => 2,
        ErrorKind::Authentication => 4,
        ErrorKind::InsufficientCredits => 5,
        ErrorKind::RateLimited => 6,
        ErrorKind::SubmitUnknown => 7,
        ErrorKind::WaitTimeout | ErrorKind::Timeout => 10,
        ErrorKind::Cancelled => 130,
        ErrorKind::InvalidRequest
        | ErrorKind::AudioRejected
        | ErrorKind::NotFound
        | ErrorKind::Conflict
        | ErrorKind::Server
        | ErrorKind::Network
        | ErrorKind::Protocol
        | ErrorKind::JobFailed
        | ErrorKind::SignatureInvalid => 1,
    }
}
