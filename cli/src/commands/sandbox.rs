//! `sandbox`: the local stand-in for the vendors, for as long as the command runs.

use std::future;
use std::time::Duration;

use clap::Args;
use jobferry::clock::{Clock, ManualClock};
use jobferry_sandbox::{JobDelay, Sandbox, SandboxOptions};
use serde_json::{Map, Value};

use crate::args::Span;
use crate::connection::PlanName;
use crate::exit::Failure;
use crate::output::Output;

/// Run a local stand-in for all vendors until Ctrl-C: no account, no cost
///
/// Prints the lines that make a shell use it. Scores and findings are stand-ins, and the answers say
/// so; what it tells about a recording is measured.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry sandbox --port 8787 > sandbox.env &
  . ./sandbox.env && jobferry analyze visit.wav --use-case wellness

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
    let sandbox = Sandbox::start(args.options())
        .await
        .map_err(|error| Failure::Local(format!("the sandbox cannot start: {error}")))?;
    let variables = sandbox.environment();
    let lines = variables.iter().map(|(name, value)| format!("export {name}={value}"));
    let text = lines.collect::<Vec<_>>().join("\n");
    let document: Map<String, Value> =
        variables.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
    output.event(&document, &text)?;
    output.note("the sandbox runs until Ctrl-C");
    future::pending().await
}

impl SandboxArgs {
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
