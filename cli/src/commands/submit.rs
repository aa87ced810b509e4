//! `submit`: sends recordings and prints their jobs as accepted.

use std::fmt;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jobferry::models::amplifier::AmplifierJob;
use jobferry::models::audio::AudioCheck;
use jobferry::models::{JobOptions, OnUnknown, SubmitOptions};
use jobferry::{Environment, Progress, Secret, Target};

use super::{Outcome, each};
use crate::args::value_name;
use crate::commands::webhook::SECRET_VARIABLE;
use crate::connection::{Connection, ConnectionArgs, secret_in};
use crate::documents::Found;
use crate::exit::Failure;
use crate::output::Output;
use crate::recordings::{self, Recording, are_several};
use crate::report::Details;
use crate::report::amplifier::report;
use crate::targets::TargetArgs;

/// Submit recordings and print their jobs, without waiting for them
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry submit visit.wav --condition anxiety
  jobferry submit *.flac --use-case wellness -o ndjson | jq -r .job_id > jobs.txt
  xargs jobferry wait < jobs.txt")]
pub(crate) struct SubmitArgs {
    #[command(flatten)]
    submission: SubmissionArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

/// What `submit` and `analyze` have in common.
#[derive(Debug, Args)]
pub(crate) struct SubmissionArgs {
    /// Recordings, and directories of them; `-` reads one from stdin, and <(...) one from a command
    #[arg(required = true, value_name = "RECORDING")]
    pub(crate) recordings: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) target: TargetArgs,

    /// Separate the speakers (costs more credits)
    #[arg(long, help_heading = "Submission")]
    diarize: bool,

    /// How strictly a recording is checked before anything is sent
    #[arg(long, value_name = "HOW", default_value = "standard", help_heading = "Submission")]
    check: Check,

    /// What to do when the vendor may have accepted a recording without saying so
    #[arg(long, value_name = "HOW", default_value_t, help_heading = "Submission")]
    on_unknown: WhenUnknown,

    /// Where the vendor shall report this job's success (https), signed with the secret in
    /// AMPLIFIER_WEBHOOK_SECRET or --webhook-secret-file
    #[arg(long, value_name = "URL", help_heading = "Submission")]
    webhook_url: Option<String>,

    /// A file with the secret that signs the report
    #[arg(long, value_name = "FILE", help_heading = "Submission")]
    webhook_secret_file: Option<PathBuf>,

    /// How many recordings are under way at once; the rate limit paces them all the same
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = at_least_one, help_heading = "Submission")]
    pub(crate) jobs: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Check {
    /// Refuse what the server would certainly refuse
    Standard,
    /// Refuse everything that is not beyond doubt
    Strict,
    /// Send everything
    Off,
}

impl Default for Check {
    /// The core's default.
    fn default() -> Self {
        match AudioCheck::default() {
            AudioCheck::Standard => Check::Standard,
            AudioCheck::Strict => Check::Strict,
            AudioCheck::Off => Check::Off,
        }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        value_name(self, f)
    }
}

impl Check {
    pub(crate) fn strictness(self) -> AudioCheck {
        match self {
            Check::Standard => AudioCheck::Standard,
            Check::Strict => AudioCheck::Strict,
            Check::Off => AudioCheck::Off,
        }
    }
}

/// What to do about a submission in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum WhenUnknown {
    /// Look for its job, go on with it when exactly one matches
    Reconcile,
    /// End with exit code 7; stderr says how to settle it later
    Error,
    /// Send it again, which may pay twice
    Resend,
}

impl Default for WhenUnknown {
    /// The core's default.
    fn default() -> Self {
        match OnUnknown::default() {
            OnUnknown::Reconcile => WhenUnknown::Reconcile,
            OnUnknown::Error => WhenUnknown::Error,
            OnUnknown::Resend => WhenUnknown::Resend,
        }
    }
}

impl fmt::Display for WhenUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        value_name(self, f)
    }
}

impl WhenUnknown {
    fn policy(self) -> OnUnknown {
        match self {
            WhenUnknown::Reconcile => OnUnknown::Reconcile,
            WhenUnknown::Error => OnUnknown::Error,
            WhenUnknown::Resend => OnUnknown::Resend,
        }
    }
}

/// How a job that is not made of a recording is submitted.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Submission")]
pub(crate) struct JobSubmissionArgs {
    /// What to do when the vendor may have accepted it without saying so
    #[arg(long, value_name = "HOW", default_value_t)]
    on_unknown: WhenUnknown,
}

impl JobSubmissionArgs {
    /// The options as the core takes them.
    pub(crate) fn options(&self) -> JobOptions {
        JobOptions { on_unknown: self.on_unknown.policy(), ..JobOptions::default() }
    }
}

/// A number of things done at once.
pub(crate) fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(number @ 1..) => Ok(number),
        _ => Err("expected a whole number from 1 on".to_owned()),
    }
}

impl SubmissionArgs {
    /// The options as the core takes them.
    pub(crate) fn options(&self) -> Result<SubmitOptions, Failure> {
        let from_file = self.webhook_secret_file.as_deref().map(secret_in).transpose()?;
        // The variable may be set for other commands, so it counts only where it is needed.
        let from_environment = match self.webhook_url {
            Some(_) => Environment::process().text(SECRET_VARIABLE)?.map(Secret::from),
            None => None,
        };
        Ok(SubmitOptions {
            diarize: self.diarize,
            webhook_url: self.webhook_url.clone(),
            webhook_secret_key: from_file.or(from_environment),
            audio_check: self.check.strictness(),
            on_unknown: self.on_unknown.policy(),
            ..SubmitOptions::default()
        })
    }
}

pub(crate) async fn run(args: SubmitArgs, output: &Output) -> Result<(), Failure> {
    let SubmitArgs { submission, connection } = args;
    let options = submission.options()?;
    let target = submission.target.target()?;
    let recordings = recordings::open(&submission.recordings, output).await?;
    let several = are_several(&submission.recordings);
    let connection = connection.open(output).await?;
    let work = recordings.iter().map(|recording| async {
        let item = connection.begin(&recording.name, output);
        let result = item.follow(send(&connection, recording, &target, &options)).await;
        let found = result.map(|job| Found {
            text: report(&recording.name, &job, &Details::default()),
            json: job.raw.as_str().to_owned(),
        });
        Outcome {
            name: recording.name.clone(),
            item: Some(item),
            result: found.map_err(Failure::from),
        }
    });
    each(output, "file", several, work.collect(), submission.jobs).await
}

/// Submits one recording.
pub(crate) async fn send(
    connection: &Connection,
    recording: &Recording,
    target: &Target,
    options: &SubmitOptions,
) -> jobferry::Result<AmplifierJob> {
    let unheard = Progress::default();
    connection.client.submit_with(recording.source(), target.clone(), options, unheard).await
}
