//! `doctor`: whether everything that the other commands need is there.

mod network;

use std::path::Path;
use std::time::Duration;

use clap::Args;
use jobferry::clock::Clock;
use jobferry::models::amplifier::UseCase;
use jobferry::models::{ClientOptions, WaitOptions};
use jobferry::vendors::amplifier::spec;
use jobferry::{Amplifier, Source, Target};
use jobferry_sandbox::{JobDelay, Sandbox, SandboxOptions};
use serde::Serialize;

use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::{GREEN, Output, RED, YELLOW, json, styled};

/// Check configuration, network, credentials and this installation
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry doctor
  jobferry doctor --base-url https://staging.example.com -o json

The exit code is 1 when something failed. Nothing is submitted to the account and nothing costs.")]
pub(crate) struct DoctorArgs {
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
struct Finding {
    check: &'static str,
    state: State,
    found: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    advice: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Ok,
    Warn,
    Fail,
}

impl Finding {
    fn ok(check: &'static str, found: impl Into<String>) -> Self {
        Finding { check, state: State::Ok, found: found.into(), advice: None }
    }

    fn warn(check: &'static str, found: impl Into<String>, advice: impl Into<String>) -> Self {
        Finding { state: State::Warn, advice: Some(advice.into()), ..Finding::ok(check, found) }
    }

    fn fail(check: &'static str, found: impl Into<String>, advice: impl Into<String>) -> Self {
        Finding { state: State::Fail, ..Finding::warn(check, found, advice) }
    }
}

/// Findings as they are made.
struct Report<'o> {
    output: &'o Output,
    documents: crate::output::Documents<'o>,
    failed: bool,
}

impl Report<'_> {
    fn add(&mut self, finding: Finding) -> Result<(), Failure> {
        self.failed |= finding.state == State::Fail;
        if !self.output.is_text() {
            return self.documents.show(Some(&json(&finding)?), String::new);
        }
        let state = match finding.state {
            State::Ok => styled(GREEN, "ok  "),
            State::Warn => styled(YELLOW, "warn"),
            State::Fail => styled(RED, "fail"),
        };
        let Finding { check, found, advice, .. } = finding;
        self.output.text(&format!("{state}  {check:<11} {found}"))?;
        advice.map_or(Ok(()), |advice| self.output.text(&format!("{:18}{advice}", "")))
    }
}

pub(crate) async fn run(args: DoctorArgs, output: &Output) -> Result<(), Failure> {
    let mut report = Report { output, documents: output.documents(true), failed: false };
    let options = args.connection.options().await?;
    for finding in configuration(&args.connection, &options) {
        report.add(finding)?;
    }
    match args.connection.open(output).await {
        Err(Failure::Core(error)) => {
            report.add(Finding::fail("client", error.message(), "Correct the configuration."))?;
        }
        Err(failure) => return Err(failure),
        Ok(connection) => {
            for finding in network::findings(&connection.client, &options).await {
                report.add(finding)?;
            }
            // Without a network the answer is known, and it would take several attempts.
            if !report.failed {
                report.add(credits(&connection.client).await)?;
            }
        }
    }
    report.add(self_test().await)?;
    match report.failed {
        true => Err(Failure::Told),
        false => Ok(()),
    }
}

/// What is configured, and where.
fn configuration(args: &ConnectionArgs, options: &ClientOptions) -> Vec<Finding> {
    if args.sandbox {
        return vec![Finding::ok("address", "a sandbox in this process (--sandbox)")];
    }
    let variable = |name: &str| {
        let name = format!("{}_{name}", spec().environment);
        let value = std::env::var(&name).ok().filter(|value| !value.is_empty());
        (name, value)
    };
    vec![
        account_id(args, variable("ACCOUNT_ID")),
        api_key(args.account.api_key_file.as_deref(), options, variable("API_KEY")),
        address(args, variable("BASE_URL")),
    ]
}

fn account_id(args: &ConnectionArgs, (name, value): (String, Option<String>)) -> Finding {
    match (&args.account.account_id, value) {
        (Some(id), _) => Finding::ok("account", format!("{id} (--account-id)")),
        (None, Some(id)) => Finding::ok("account", format!("{id} ({name})")),
        (None, None) => {
            Finding::fail("account", "no account id", format!("Set {name}, or give --account-id."))
        }
    }
}

fn api_key(
    file: Option<&Path>,
    options: &ClientOptions,
    (name, value): (String, Option<String>),
) -> Finding {
    let masked = |key: &str, from: &str| {
        let found = format!("set, of length {} ({from})", key.chars().count());
        match key.trim() == key {
            true => Finding::ok("API key", found),
            false => Finding::warn("API key", found, "It begins or ends with a space; remove it."),
        }
    };
    match (&options.api_key, file, value) {
        (Some(key), Some(file), _) => masked(key.expose(), &file.display().to_string()),
        (_, _, Some(key)) => masked(&key, &name),
        (_, _, None) => {
            Finding::fail("API key", "no API key", format!("Set {name}, or give --api-key-file."))
        }
    }
}

fn address(args: &ConnectionArgs, (name, value): (String, Option<String>)) -> Finding {
    let found = match (&args.base_url, value) {
        (Some(url), _) => format!("{url} (--base-url)"),
        (None, Some(url)) => format!("{url} ({name})"),
        (None, None) => format!("{} (production)", spec().base_url),
    };
    Finding::ok("address", found)
}

async fn credits(client: &Amplifier) -> Finding {
    match client.credits().await {
        Ok(credits) if credits.credits <= 0 => Finding::warn(
            "credits",
            format!("{} left", credits.exact),
            "Add credits to the account before submitting.",
        ),
        Ok(credits) => Finding::ok("credits", format!("{} left", credits.exact)),
        Err(error) => {
            Finding::fail("credits", error.message(), "Until this works, nothing else will.")
        }
    }
}

/// Takes a made-up recording through a sandbox: upload, wait, result.
async fn self_test() -> Finding {
    let begun = Clock::System.now();
    match analyze_in_sandbox().await {
        Ok(()) => {
            let took = Clock::System.now().since(begun).as_secs_f64();
            Finding::ok("self test", format!("a recording went through the sandbox in {took:.2} s"))
        }
        Err(message) => Finding::fail(
            "self test",
            message,
            "If no connection came about, check firewalls and security software: commands with \
             --sandbox need connections within this machine.",
        ),
    }
}

async fn analyze_in_sandbox() -> Result<(), String> {
    let sandbox =
        Sandbox::start(SandboxOptions { delay: JobDelay::Instant, ..SandboxOptions::default() })
            .await
            .map_err(|error| format!("the sandbox cannot start: {error}"))?;
    let client = Amplifier::builder()
        .base_url(sandbox.url())
        .account_id(sandbox.account_id())
        .api_key(sandbox.api_key())
        .build();
    let target = Target::UseCase(UseCase::Wellness);
    let through = async {
        let client = client?;
        let job = client.submit(Source::bytes("doctor.wav", tone()), target).await?;
        client.wait_for_job(&job.job_id, &WaitOptions::default()).await
    };
    match Clock::System.timeout(Duration::from_secs(20), through).await {
        Some(Ok(_)) => Ok(()),
        Some(Err(error)) => Err(error.message().to_owned()),
        None => Err("the sandbox does not answer".to_owned()),
    }
}

/// Twenty seconds of a buzzing tone: WAV, 16 kHz, mono, 16 bit.
fn tone() -> Vec<u8> {
    const RATE: u32 = 16_000;
    const SAMPLES: u32 = 20 * RATE;
    const PERIOD: u32 = RATE / 125;
    let mut wav = Vec::with_capacity(44 + 2 * SAMPLES as usize);
    wav.extend(b"RIFF");
    wav.extend((36 + 2 * SAMPLES).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    wav.extend([1, 0, 1, 0]);
    wav.extend(RATE.to_le_bytes());
    wav.extend((2 * RATE).to_le_bytes());
    wav.extend([2, 0, 16, 0]);
    wav.extend(b"data");
    wav.extend((2 * SAMPLES).to_le_bytes());
    wav.extend((0..SAMPLES).flat_map(|sample| ((sample % PERIOD) as i16 * 100).to_le_bytes()));
    wav
}
