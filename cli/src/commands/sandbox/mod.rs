//! `sandbox`: the local stand-in for the vendors.

mod background;
mod command;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::future;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use jobferry::clock::{Clock, ManualClock};
use jobferry_sandbox::{JobDelay, Sandbox, SandboxOptions};
use tempfile::NamedTempFile;

pub(crate) use self::command::run_command;
use crate::args::Span;
use crate::connection::PlanName;
use crate::exit::Failure;
use crate::output::Output;

/// Run a local stand-in for all vendors: until Ctrl-C, in the background, or for one command
///
/// No account, no cost. Scores and findings are stand-ins, and the answers say so; what it tells about
/// a recording is measured.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry sandbox -- pytest
  jobferry sandbox --delay 0 -- npm test
  eval \"$(jobferry sandbox --background)\"; jobferry credits; kill $JOBFERRY_SANDBOX_PID
  jobferry sandbox --env-file sandbox.env --background && . ./sandbox.env

With a command behind --, the sandbox lives as long as the command, which has its address and
credentials in its environment; the exit code is the command's.
Its address with /_sandbox/ answers with how to script faults, read the request log and move a
virtual clock.")]
pub(crate) struct SandboxArgs {
    /// The port on 127.0.0.1 [default: a free one]
    #[arg(long, value_name = "N")]
    port: Option<u16>,

    /// How long a job takes; 0 for no time at all
    #[arg(long, value_name = "DURATION", default_value_t = usual_delay())]
    delay: Span,

    /// The balance to begin with
    #[arg(long, value_name = "N", default_value_t = SandboxOptions::default().credits)]
    credits: i64,

    /// The requests the account may start per minute
    #[arg(long, value_name = "PLAN", default_value_t)]
    plan: PlanName,

    /// Makes job identifiers and stand-in scores repeatable
    #[arg(long, value_name = "N")]
    seed: Option<u64>,

    /// Let time stand still until it is moved through the control endpoint
    #[arg(long)]
    virtual_clock: bool,

    /// Write the lines that make a shell use the sandbox to a file, whole, once it runs; instead of to
    /// stdout
    #[arg(long, value_name = "FILE")]
    env_file: Option<PathBuf>,

    /// Return once the sandbox runs, and leave it running; the lines have JOBFERRY_SANDBOX_PID, for kill
    #[arg(long, conflicts_with = "run")]
    background: bool,

    /// A command to run with the sandbox in its environment
    #[arg(last = true, value_name = "COMMAND")]
    run: Vec<OsString>,
}

/// The sandbox's own default.
fn usual_delay() -> Span {
    match SandboxOptions::default().delay {
        JobDelay::Instant => Span(Duration::ZERO),
        JobDelay::Fixed(delay) | JobDelay::PerAudioSecond(delay) | JobDelay::Between(delay, _) => {
            Span(delay)
        }
    }
}

pub(crate) async fn run(args: SandboxArgs, output: &Output) -> Result<(), Failure> {
    if args.background {
        return background::run(&args, output).await;
    }
    let sandbox = args.start().await?;
    let variables = Variables::of(&sandbox);
    match &args.env_file {
        Some(file) => variables.write(file)?,
        None => output.event(&variables.document(), &variables.text())?,
    }
    output.note("the sandbox runs until Ctrl-C");
    future::pending().await
}

/// The variables that make a program use a sandbox.
struct Variables(Vec<(String, String)>);

impl Variables {
    fn of(sandbox: &Sandbox) -> Self {
        let variables = sandbox.environment().into_iter();
        Variables(variables.map(|(name, value)| (name.to_owned(), value)).collect())
    }

    fn document(&self) -> BTreeMap<&str, &str> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// The lines of a shell.
    fn text(&self) -> String {
        let lines = self.0.iter().map(|(name, value)| format!("export {name}={value}"));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Writes a file that is whole as soon as it is there.
    fn write(&self, path: &Path) -> Result<(), Failure> {
        let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
        let mut file = NamedTempFile::new_in(directory.unwrap_or(Path::new(".")))
            .map_err(|error| Failure::file(path, &error))?;
        writeln!(file, "{}", self.text()).map_err(|error| Failure::file(path, &error))?;
        file.persist(path).map_err(|error| Failure::file(path, &error.error))?;
        Ok(())
    }
}

impl SandboxArgs {
    /// Whether there is a command to run.
    pub(crate) fn has_command(&self) -> bool {
        !self.run.is_empty()
    }

    async fn start(&self) -> Result<Sandbox, Failure> {
        Sandbox::start(self.options()).await.map_err(|error| {
            let port = self.port.map(|port| format!(" on port {port}")).unwrap_or_default();
            Failure::Local(format!("the sandbox cannot start{port}: {error}"))
        })
    }

    fn options(&self) -> SandboxOptions {
        let defaults = SandboxOptions::default();
        SandboxOptions {
            port: self.port.unwrap_or(defaults.port),
            delay: match self.delay.0 {
                Duration::ZERO => JobDelay::Instant,
                delay => JobDelay::Fixed(delay),
            },
            credits: self.credits,
            plan: self.plan.of_sandbox(),
            seed: self.seed.or(defaults.seed),
            clock: match self.virtual_clock {
                true => Clock::Manual(ManualClock::starting_at(Clock::System.timestamp())),
                false => defaults.clock,
            },
            ..SandboxOptions::default()
        }
    }
}
