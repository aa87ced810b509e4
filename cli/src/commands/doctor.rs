//! `doctor`: whether everything that the other commands need is there.

mod network;
mod probes;

use std::time::Duration;

use clap::Args;
use jobferry::clock::Clock;
use jobferry::models::amplifier::UseCase;
use jobferry::models::{ClientOptions, WaitOptions};
use jobferry::spec::Credential;
use jobferry::{Amplifier, Environment, Secret, Source, Target};
use jobferry_sandbox::{JobDelay, Sandbox, SandboxOptions};
use serde::Serialize;

use crate::account::{Account, AmplifierAccount};
use crate::connection::ConnectionArgs;
use crate::documents::Documents;
use crate::exit::Failure;
use crate::output::{GREEN, Output, RED, YELLOW, json, styled};
use crate::wording::at_the_shell;

/// Check configuration, network, credentials and this installation
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry doctor
  jobferry midlyr doctor
  jobferry doctor --base-url https://staging.example.com -o json

The exit code is 1 when something failed. Nothing is submitted to the account and nothing costs.")]
pub(crate) struct DoctorArgs<A: Account = AmplifierAccount> {
    #[command(flatten)]
    connection: ConnectionArgs<A>,
}

/// A vendor whose credentials can be tried at no cost.
pub(crate) trait Probe: Account {
    /// Asks for something that only accepted credentials get an answer about.
    async fn probe(client: &Self::Client) -> Finding;
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
pub(crate) struct Finding {
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
        Finding { check, state: State::Ok, found: at_the_shell(&found.into()), advice: None }
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
    documents: Documents<'o>,
    failed: bool,
}

impl Report<'_> {
    fn add(&mut self, finding: Finding) -> Result<(), Failure> {
        self.failed |= finding.state == State::Fail;
        if !self.output.is_text() {
            return self.documents.show(&json(&finding)?, String::new);
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

pub(crate) async fn run<A: Probe>(args: DoctorArgs<A>, output: &Output) -> Result<(), Failure> {
    let mut report = Report { output, documents: output.documents(), failed: false };
    let options = args.connection.options().await?;
    for finding in configuration(&args.connection, &options) {
        report.add(finding)?;
    }
    match args.connection.open_with(options.clone(), output).await {
        Err(Failure::Core(error)) => {
            report.add(Finding::fail("client", error.message(), "Correct the configuration."))?;
        }
        Err(failure) => return Err(failure),
        Ok(connection) => {
            for finding in network::findings(&connection.address(), &options).await {
                report.add(finding)?;
            }
            // Without a network the answer is known, and it would take several attempts.
            if !report.failed {
                report.add(A::probe(&connection.client).await)?;
            }
        }
    }
    report.add(self_test().await)?;
    match report.failed {
        true => Err(Failure::Told),
        false => Ok(()),
    }
}

/// A variable's name, and its value or why that cannot be read.
type Variable = (String, jobferry::Result<Option<String>>);

/// What is configured, and where.
fn configuration<A: Account>(args: &ConnectionArgs<A>, options: &ClientOptions) -> Vec<Finding> {
    if args.sandbox {
        return vec![Finding::ok("address", "a sandbox in this process (--sandbox)")];
    }
    let spec = A::spec();
    let variable = |name: &str| {
        let name = format!("{}_{name}", spec.environment);
        let value = Environment::process().text(&name);
        (name, value)
    };
    let mut findings: Vec<Finding> = spec
        .auth
        .iter()
        .filter_map(|auth| match auth.credential {
            Credential::AccountId => {
                let given = options.account_id.as_deref();
                Some(account_id(given, variable("ACCOUNT_ID")))
            }
            Credential::ApiKey => {
                let given = options.api_key.as_ref();
                Some(secret("API key", "--api-key-file", given, variable("API_KEY")))
            }
            Credential::Token => {
                let given = options.token.as_ref();
                let options = "--token-file or --token-command";
                Some(secret("token", options, given, variable("TOKEN")))
            }
            Credential::Basic => None,
        })
        .collect();
    findings.push(address(args.base_url.as_deref(), &spec.base_url, variable("BASE_URL")));
    findings
}

fn account_id(given: Option<&str>, (name, value): Variable) -> Finding {
    match (given, value) {
        (Some(id), _) => Finding::ok("account", format!("{id} (--account-id)")),
        (None, Ok(Some(id))) => Finding::ok("account", format!("{id} ({name})")),
        (None, Err(unreadable)) => {
            Finding::fail("account", unreadable.message(), "Or give --account-id.")
        }
        (None, Ok(None)) => {
            Finding::fail("account", "no account id", format!("Set {name}, or give --account-id."))
        }
    }
}

/// A credential that is not shown; `option` gives it on the command line.
fn secret(
    check: &'static str,
    option: &str,
    given: Option<&Secret>,
    (name, value): Variable,
) -> Finding {
    let masked = |secret: &str, from: &str| {
        let found = format!("set, of length {} ({from})", secret.chars().count());
        match secret.trim() == secret {
            true => Finding::ok(check, found),
            false => Finding::warn(check, found, "It begins or ends with a space; remove it."),
        }
    };
    match (given, value) {
        (Some(secret), _) => masked(secret.expose(), option),
        (None, Ok(Some(secret))) => masked(&secret, &name),
        (None, Err(unreadable)) => {
            Finding::fail(check, unreadable.message(), format!("Or give {option}."))
        }
        (None, Ok(None)) => {
            Finding::fail(check, format!("no {check}"), format!("Set {name}, or give {option}."))
        }
    }
}

fn address(given: Option<&str>, production: &str, (name, value): Variable) -> Finding {
    match (given, value) {
        (Some(url), _) => Finding::ok("address", format!("{url} (--base-url)")),
        (None, Ok(Some(url))) => Finding::ok("address", format!("{url} ({name})")),
        (None, Err(unreadable)) => {
            Finding::fail("address", unreadable.message(), "Or give --base-url.")
        }
        // Only the host of the tool knows where it is.
        (None, Ok(None)) if production.is_empty() => {
            Finding::fail("address", "no address", format!("Set {name}, or give --base-url."))
        }
        (None, Ok(None)) => Finding::ok("address", format!("{production} (production)")),
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
