//! How a command ends: what is said about it, and the exit code.

use std::io;
use std::process::ExitCode;

use jobferry::ErrorKind;

use crate::complaint;
use crate::output::Output;
use crate::progress::Left;

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
    /// Whoever read the output has gone.
    ReaderGone,
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
            Failure::Core(error) => code_of(error.kind()),
            Failure::NoJob(_) => 8,
            Failure::Usage(_) => 2,
            Failure::Local(_) | Failure::Told => 1,
            Failure::Partial { .. } => 3,
            Failure::ReaderGone => 0,
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
    if !as_json || !error.use_stderr() {
        error.exit();
    }
    let said = error.to_string();
    let failure = Failure::Usage(said.trim_start_matches("error: ").trim_end().to_owned());
    if let Some(told) = complaint::json(None, &failure) {
        anstream::eprintln!("{told}");
    }
    ExitCode::from(failure.code())
}

fn code_of(kind: ErrorKind) -> u8 {
    match kind {
        ErrorKind::Configuration => 2,
        ErrorKind::Authentication => 4,
        ErrorKind::InsufficientCredits => 5,
        ErrorKind::RateLimited => 6,
        ErrorKind::SubmitUnknown => 7,
        ErrorKind::Cancelled => 130,
        ErrorKind::InvalidRequest
        | ErrorKind::AudioRejected
        | ErrorKind::NotFound
        | ErrorKind::Conflict
        | ErrorKind::Server
        | ErrorKind::Network
        | ErrorKind::Timeout
        | ErrorKind::WaitTimeout
        | ErrorKind::Protocol
        | ErrorKind::JobFailed
        | ErrorKind::SignatureInvalid => 1,
    }
}
