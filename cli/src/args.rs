//! The command line as a whole: commands, and the options that all of them have.

use std::ffi::OsString;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use jiff::fmt::friendly::{Spacing, SpanPrinter};

use crate::commands::{
    alliance::AllianceArgs, analyze::AnalyzeArgs, api::ApiArgs, check::CheckArgs,
    completions::CompletionsArgs, credits::CreditsArgs, doctor::DoctorArgs, idunox::IdunoxArgs,
    job::JobArgs, jobs::JobsArgs, midlyr::MidlyrArgs, reconcile::ReconcileArgs,
    sandbox::SandboxArgs, submit::SubmitArgs, wait::WaitArgs, webhook::WebhookArgs,
};

const ENVIRONMENT_AND_EXIT_CODES: &str = "\
Environment:
  AMPLIFIER_ACCOUNT_ID      The account
  AMPLIFIER_API_KEY         The API key (or --api-key-file)
  AMPLIFIER_BASE_URL        Where the API is, instead of production
  AMPLIFIER_WEBHOOK_SECRET  The webhook secret (or --secret-file, --webhook-secret-file)
  MIDLYR_..., IDUNOX_..., ALLIANCE_...
                            The same for the other vendors; see jobferry help midlyr, and so on
  HTTPS_PROXY, NO_PROXY     The proxy (or --proxy)
  SSL_CERT_FILE             Root certificates instead of the platform's (to add some: --ca-file)
  NO_COLOR                  No colours
  JOBFERRY_LOG              What to log on stderr, such as jobferry=debug (or -v)

Exit codes:
  0    everything went well
  1    an error
  2    wrong usage or configuration
  3    of several items some failed; all were tried
  4    the credentials were refused
  5    no credits left
  6    the rate limit left no room before the deadline
  7    a submission may have been accepted; settle it with jobferry reconcile
  8    reconcile found no job: it may be submitted again
  10   time ran out; a job that was accepted goes on, and stderr says how to wait for it again
  130  interrupted; stderr says how to go on

Try it without an account:
  jobferry analyze recording.wav --use-case wellness --sandbox";

/// A recording goes in, a typed analysis comes out
///
/// Submits voice recordings to Amplifier Health, waits for their jobs within the account's rate
/// limits, and prints the results; midlyr, idunox and alliance do the same for texts, health data
/// and prompts. What a command finds goes to stdout, what it says about its
/// work goes to stderr; with -o json and ndjson its errors are JSON too.
#[derive(Debug, Parser)]
#[command(name = "jobferry", version, max_term_width = 100, after_help = ENVIRONMENT_AND_EXIT_CODES)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) output: OutputArgs,

    /// How long it may take as a whole: waiting for room in the rate limit, every attempt and its job
    /// included; each one of several. An accepted job goes on [default: none for the queue and 15 min for
    /// a job from its acceptance]
    #[arg(long, value_name = "DURATION", global = true)]
    pub(crate) deadline: Option<Span>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputArgs {
    /// How to print what was found
    #[arg(
        short = 'o',
        long = "output",
        value_name = "FORMAT",
        global = true,
        default_value = "text"
    )]
    pub(crate) format: Format,

    /// Say nothing on stderr but errors
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,

    /// Log every request on stderr; twice logs more. JOBFERRY_LOG chooses finer
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// Documents as the API returns them; an array when there are several
    Json,
    /// One document per line
    Ndjson,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Analyze(AnalyzeArgs),
    Submit(SubmitArgs),
    Wait(WaitArgs),
    Job(JobArgs),
    Reconcile(ReconcileArgs),
    Jobs(JobsArgs),
    Credits(CreditsArgs),
    Check(CheckArgs),
    Webhook(WebhookArgs),
    Midlyr(MidlyrArgs),
    Idunox(IdunoxArgs),
    Alliance(AllianceArgs),
    Api(ApiArgs),
    Sandbox(SandboxArgs),
    Doctor(DoctorArgs),
    Completions(CompletionsArgs),
}

/// Whether arguments that cannot be parsed ask for JSON all the same: a program that reads the errors of
/// a command as JSON reads this one as well.
pub(crate) fn asks_for_json(args: impl Iterator<Item = OsString>) -> bool {
    let args = args.map(|arg| arg.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ");
    ["-o", "-o ", "-o=", "--output ", "--output="].iter().any(|option| {
        args.contains(&format!(" {option}json")) || args.contains(&format!(" {option}ndjson"))
    })
}

/// Writes a choice as it is written on the command line.
pub(crate) fn value_name(value: &impl ValueEnum, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = value.to_possible_value();
    f.write_str(name.as_ref().map_or("", |name| name.get_name()))
}

/// A duration as people write it: `90` (seconds), `1.5`, `500ms`, `2m`, `1h 30m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span(pub(crate) Duration);

impl Span {
    /// A time to wait as people say it: whole seconds from 10 s on, tenths below.
    pub(crate) fn rough(duration: Duration) -> String {
        let seconds = duration.as_secs_f64();
        match seconds < 9.95 {
            true => format!("{seconds:.1} s"),
            false => format!("{seconds:.0} s"),
        }
    }
}

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let duration = match text.parse::<f64>() {
            Ok(seconds) => Duration::try_from_secs_f64(seconds).ok(),
            Err(_) => text
                .parse::<jiff::SignedDuration>()
                .ok()
                .and_then(|duration| Duration::try_from(duration).ok()),
        };
        duration
            .map(Span)
            .ok_or_else(|| "expected seconds, or a duration such as 500ms, 2m or 1h".to_owned())
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let printer = SpanPrinter::new().spacing(Spacing::None);
        f.write_str(&printer.unsigned_duration_to_string(&self.0))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }

    #[test]
    fn json_is_asked_for_in_every_spelling() {
        let asks = |line: &str| asks_for_json(line.split(' ').map(OsString::from));
        for line in ["j x -o json", "j -ondjson x", "j --output=json", "j x --output ndjson"] {
            assert!(asks(line), "{line}");
        }
        assert!(!asks("j analyze to-json.wav -o text"));
    }

    #[test]
    fn a_duration_is_written_as_it_is_read() {
        for text in ["500ms", "30s", "15m", "1h30m"] {
            assert_eq!(text.parse::<Span>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_duration_is_seconds_or_has_a_unit() {
        for (text, milliseconds) in
            [("90", 90_000), ("1.5", 1_500), ("500ms", 500), ("2m", 120_000), ("1h 30m", 5_400_000)]
        {
            assert_eq!(text.parse(), Ok(Span(Duration::from_millis(milliseconds))), "{text}");
        }
        for text in ["", "soon", "-1", "-2m", "NaN", "inf", "1e300"] {
            assert!(text.parse::<Span>().is_err(), "{text}");
        }
    }
}
