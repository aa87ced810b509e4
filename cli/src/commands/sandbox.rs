//! `sandbox`: the local stand-in for the vendor, for as long as the command runs.

use std::future;
use std::time::Duration;

use clap::Args;
use jobferry::clock::{Clock, ManualClock};
use jobferry::vendors::amplifier::spec;
use jobferry_sandbox::{JobDelay, Sandbox, SandboxOptions};
use serde_json::{Map, Value};

use crate::args::duration;
use crate::connection::PlanName;
use crate::exit::Failure;
use crate::output::Output;

/// Run a local stand-in for the vendor until Ctrl-C: no account, no cost
///
/// Prints the lines that make a shell use it. Health scores are stand-ins, and every answer says
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

    /// How long a job takes; 0 for no time at all [default: 2s]
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    delay: Option<Duration>,

    /// The balance to begin with [default: 1000]
    #[arg(long, value_name = "N")]
    credits: Option<i64>,

    /// The requests the account may start per minute [default: standard]
    #[arg(long, value_name = "PLAN")]
    plan: Option<PlanName>,

    /// Makes job identifiers and stand-in scores repeatable
    #[arg(long, value_name = "N")]
    seed: Option<u64>,

    /// Let time stand still until it is moved through the control endpoint
    #[arg(long)]
    virtual_clock: bool,
}

pub(crate) async fn run(args: SandboxArgs, output: &Output) -> Result<(), Failure> {
    let sandbox = Sandbox::start(args.options())
        .await
        .map_err(|error| Failure::Local(format!("the sandbox cannot start: {error}")))?;
    let environment = spec().environment;
    let variables = [
        ("BASE_URL", sandbox.url()),
        ("ACCOUNT_ID", sandbox.account_id()),
        ("API_KEY", sandbox.api_key()),
    ]
    .map(|(name, value)| (format!("{environment}_{name}"), value.to_owned()));
    let lines = variables.iter().map(|(name, value)| format!("export {name}={value}"));
    let text = lines.collect::<Vec<_>>().join("\n");
    let document: Map<String, Value> =
        variables.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
    output.event(&document, &text)?;
    output.note("the sandbox runs until Ctrl-C");
    future::pending().await
}

impl SandboxArgs {
    fn options(&self) -> SandboxOptions {
        let defaults = SandboxOptions::default();
        let delay = |delay: Duration| match delay.is_zero() {
            true => JobDelay::Instant,
            false => JobDelay::Fixed(delay),
        };
        SandboxOptions {
            port: self.port.unwrap_or(defaults.port),
            delay: self.delay.map_or(defaults.delay, delay),
            credits: self.credits.unwrap_or(defaults.credits),
            plan: self.plan.map_or(defaults.plan, PlanName::of_sandbox),
            seed: self.seed.or(defaults.seed),
            clock: match self.virtual_clock {
                true => Clock::Manual(ManualClock::starting_at(Clock::System.timestamp())),
                false => defaults.clock,
            },
            ..SandboxOptions::default()
        }
    }
}
