//! `webhook listen`: webhooks for a receiver that the vendor cannot reach, such as one on this
//! machine.

use std::time::Duration;

use clap::Args;
use futures_util::future::try_join;
use futures_util::stream::{FuturesUnordered, StreamExt};
use jobferry::clock::Clock;
use jobferry::models::Timestamp;
use jobferry::transport::is_loopback;
use jobferry::vendors::amplifier::spec;
use jobferry::{Amplifier, AmplifierWebhook};
use jobferry_sandbox::SandboxOptions;
use serde::Serialize;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use url::Url;

use super::SecretArgs;
use super::queue::{Beginning, Queue};
use crate::args::Span;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::{GREEN, Output, RED, YELLOW, styled};
use crate::report::plain;

/// Forward finished jobs to a receiver on this machine, signed as the vendor would sign them
///
/// Looks at the list of jobs (one request for many jobs), fetches each newly finished one once, and
/// posts it as the vendor would: its document byte for byte, with X-Webhook-Signature. As from the
/// vendor, nothing is heard of failed jobs. A delivery that is not answered with 2xx is repeated.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry webhook listen --forward-to http://localhost:3000/hooks/amplifier
  jobferry webhook listen --forward-to http://localhost:3000/hook --since 2026-02-22T09:00:00Z")]
pub(crate) struct ListenArgs {
    /// The receiver
    #[arg(long, value_name = "URL", value_parser = receiver)]
    forward_to: Url,

    /// Forward also the jobs that were accepted since this time and have finished already
    #[arg(long, value_name = "TIME")]
    since: Option<Timestamp>,

    /// Forward all finished jobs of the account
    #[arg(long, conflicts_with = "since")]
    all: bool,

    /// How often to look at the list
    #[arg(long, value_name = "DURATION", default_value = "10s")]
    every: Span,

    /// The pauses before repeated deliveries, separated by commas
    #[arg(long, value_name = "DURATIONS", value_delimiter = ',', default_values_t = usual_pauses())]
    repeat_after: Vec<Span>,

    #[command(flatten)]
    secret: SecretArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

fn receiver(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        scheme => Err(format!("expected an address over http or https, not {scheme}")),
    }
}

/// The sandbox's own pauses, which are what is known of the vendor's.
fn usual_pauses() -> Vec<Span> {
    let pauses = SandboxOptions::default().redelivery_delays;
    pauses.into_iter().map(Span).collect()
}

/// One attempt to deliver a job.
#[derive(Serialize)]
struct Attempt<'a> {
    job_id: &'a str,
    attempt: usize,
    delivered: bool,
    status: Option<u16>,
    error: Option<String>,
    repeated_after_s: Option<f64>,
}

pub(crate) async fn run(args: ListenArgs, output: &Output) -> Result<(), Failure> {
    if args.forward_to.scheme() == "http"
        && !is_loopback(&args.forward_to)
        && !args.connection.allows_http()
    {
        return Err(Failure::Usage(format!(
            "forwarding to {} shows health data to the network; use https, or give --allow-http",
            args.forward_to
        )));
    }
    let webhook = AmplifierWebhook::new(args.secret.secrets()?)?;
    let connection = args.connection.open(output).await?;
    let courier = Courier {
        client: &connection.client,
        webhook,
        http: http()?,
        receiver: args.forward_to.clone(),
        pauses: args.repeat_after.iter().map(|span| span.0).collect(),
        output,
    };
    let queue = Queue::new(args.beginning(), spec());
    let (found, finished) = unbounded_channel();
    output.note(&format!("forwarding finished jobs to {} until Ctrl-C", args.forward_to));
    let sweeping = sweep_again_and_again(&connection.client, queue, args.every.0, &found, output);
    let ((), ()) = try_join(sweeping, courier.deliver_all(finished)).await?;
    Ok(())
}

impl ListenArgs {
    fn beginning(&self) -> Beginning {
        match self.since.as_ref().and_then(|since| since.instant) {
            _ if self.all => Beginning::Everything,
            Some(instant) => Beginning::Since(instant),
            None => Beginning::Now,
        }
    }
}

async fn sweep_again_and_again(
    client: &Amplifier,
    mut queue: Queue,
    every: Duration,
    found: &UnboundedSender<String>,
    output: &Output,
) -> Result<(), Failure> {
    loop {
        match sweep(client, &mut queue, found).await {
            Ok(()) => {}
            Err(error) if error.is_retryable() => {
                let message = error.message();
                output.note(&format!("the list could not be read, trying again: {message}"));
            }
            Err(error) => return Err(error.into()),
        }
        Clock::System.sleep(every).await;
    }
}

/// Reads the list as far as needed.
async fn sweep(
    client: &Amplifier,
    queue: &mut Queue,
    found: &UnboundedSender<String>,
) -> jobferry::Result<()> {
    queue.begin_sweep();
    for number in 0.. {
        let noted = queue.note(&client.jobs(number).await?);
        for job_id in noted.finished {
            // The receiving end lives as long as this one.
            let _ = found.send(job_id);
        }
        if !noted.goes_on {
            break;
        }
    }
    queue.end_sweep();
    Ok(())
}

/// Fetches finished jobs and delivers them.
struct Courier<'a> {
    client: &'a Amplifier,
    webhook: AmplifierWebhook,
    http: reqwest::Client,
    receiver: Url,
    pauses: Vec<Duration>,
    output: &'a Output,
}

impl Courier<'_> {
    /// Delivers side by side, so that one refused delivery does not hold up the others.
    async fn deliver_all(&self, mut finished: UnboundedReceiver<String>) -> Result<(), Failure> {
        let mut under_way = FuturesUnordered::new();
        loop {
            tokio::select! {
                Some(job_id) = finished.recv() => under_way.push(self.deliver(job_id)),
                Some(outcome) = under_way.next() => outcome?,
            }
        }
    }

    async fn deliver(&self, job_id: String) -> Result<(), Failure> {
        let job = match self.client.job(&job_id).await {
            Ok(job) => job,
            Err(error) => {
                self.output.failure(Some(&job_id), &error.into());
                return Ok(());
            }
        };
        let body = job.raw.as_str();
        let pauses = self.pauses.iter().copied().map(Some).chain([None]);
        for (number, pause) in (1..).zip(pauses) {
            let answer = self.post(body).await;
            let status = answer.as_ref().ok().copied();
            let delivered = status.is_some_and(|status| (200..300).contains(&status));
            let pause = pause.filter(|_| !delivered);
            let attempt = Attempt {
                job_id: &job_id,
                attempt: number,
                delivered,
                status,
                error: answer.err(),
                repeated_after_s: pause.map(|pause| pause.as_secs_f64()),
            };
            self.output.event(&attempt, &attempt.to_string())?;
            let Some(pause) = pause else {
                break;
            };
            Clock::System.sleep(pause).await;
        }
        Ok(())
    }

    /// Posts once: the receiver's status, or why there is none.
    async fn post(&self, body: &str) -> Result<u16, String> {
        let mut request = self
            .http
            .post(self.receiver.clone())
            .header(reqwest::header::CONTENT_TYPE, "application/json")
            .body(body.to_owned());
        for (name, value) in self.webhook.sign(body.as_bytes()) {
            request = request.header(name, value);
        }
        match request.send().await {
            Ok(answer) => Ok(answer.status().as_u16()),
            Err(error) if error.is_timeout() => Err("no answer in time".to_owned()),
            Err(error) if error.is_connect() => Err("no connection".to_owned()),
            Err(_) => Err("the connection broke".to_owned()),
        }
    }
}

impl std::fmt::Display for Attempt<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let answer = match (self.status, &self.error) {
            (Some(status), _) => status.to_string(),
            (None, error) => error.clone().unwrap_or_default(),
        };
        write!(f, "{}  ", plain(self.job_id))?;
        match (self.delivered, self.repeated_after_s) {
            (true, _) => write!(f, "{} ({answer})", styled(GREEN, "delivered")),
            (false, Some(pause)) => {
                write!(f, "{} ({answer}), again in {pause} s", styled(YELLOW, "refused"))
            }
            (false, None) => {
                let attempts = self.attempt;
                write!(f, "{} ({answer}) after {attempts} attempts", styled(RED, "given up"))
            }
        }
    }
}

/// For the receiver, which is local: no proxy, and as patient as the sandbox.
fn http() -> Result<reqwest::Client, Failure> {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(SandboxOptions::default().webhook_timeout)
        .no_proxy()
        .build()
        .map_err(|error| Failure::Local(format!("deliveries cannot be set up: {error}")))
}
