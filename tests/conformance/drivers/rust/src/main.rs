//! One JSON object per line in, one per line out: the Rust client as the conformance cases see it.
//!
//! Holds no behaviour of its own; each operation is one call of the public API.

mod alliance;
mod amplifier;
mod api;
mod arguments;
mod idunox;
mod midlyr;
mod outcome;

use std::collections::HashMap;

use arguments::Arguments;
use futures_util::future::BoxFuture;
use jobferry::clock::Clock;
use jobferry::webhook::Verifier;
use jobferry::{
    Alliance, Amplifier, AmplifierWebhook, CallExt, Error, Idunox, JobApi, Midlyr, Receipt,
};
use outcome::{failure, timed};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, stdin, stdout};
use tracing_subscriber::EnvFilter;

/// What an operation comes to.
enum Outcome {
    Done(Result<Value, Error>),
    Unsupported(&'static str),
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    // What a program in Rust does with the log is its own affair; this is the usual way.
    if let Ok(filter) = EnvFilter::try_from_env("JOBFERRY_LOG") {
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
    let mut lines = BufReader::new(stdin()).lines();
    let mut clients = Clients::default();
    while let Some(line) = lines.next_line().await? {
        let request: Value = serde_json::from_str(&line).unwrap_or_default();
        let answer = clients.answer(&request).await;
        let mut out = stdout();
        out.write_all(format!("{answer}\n").as_bytes()).await?;
        out.flush().await?;
    }
    Ok(())
}

/// The client of a vendor.
#[derive(Clone)]
enum Client {
    Amplifier(Amplifier),
    Midlyr(Midlyr),
    Idunox(Idunox),
    Alliance(Alliance),
    Api(JobApi),
}

impl Client {
    fn new(arguments: &Arguments<'_>) -> Result<Self, Error> {
        let options = arguments.client_options()?;
        if let Some(description) = arguments.text("description") {
            return JobApi::from_toml(description)?.options(&options).build().map(Client::Api);
        }
        match arguments.vendor() {
            "midlyr" => Midlyr::new(&options).map(Client::Midlyr),
            "idunox" => Idunox::new(&options).map(Client::Idunox),
            "alliance" => Alliance::new(&options).map(Client::Alliance),
            _ => Amplifier::new(&options).map(Client::Amplifier),
        }
    }
}

/// The call of the client that an operation stands for.
fn start<'a>(
    client: Client,
    op: &str,
    arguments: &'a Arguments<'_>,
) -> Option<BoxFuture<'a, Result<Value, Error>>> {
    match client {
        Client::Amplifier(client) => amplifier::start(client, op, arguments),
        Client::Midlyr(client) => midlyr::start(client, op, arguments),
        Client::Idunox(client) => idunox::start(client, op, arguments),
        Client::Alliance(client) => alliance::start(client, op, arguments),
        Client::Api(client) => api::start(client, op, arguments),
    }
}

/// One client per address and configuration, so that steps share connections and budgets.
#[derive(Default)]
struct Clients(HashMap<String, Client>);

impl Clients {
    async fn answer(&mut self, request: &Value) -> Value {
        let id = &request["id"];
        let op = request["op"].as_str().unwrap_or_default();
        let arguments = Arguments::new(&request["args"], &request["base_url"]);
        match self.operate(op, &arguments).await {
            Outcome::Unsupported(why) => json!({ "id": id, "unsupported": why }),
            Outcome::Done(Ok(value)) => json!({ "id": id, "ok": true, "value": value }),
            Outcome::Done(Err(error)) => json!({ "id": id, "ok": false, "error": failure(&error) }),
        }
    }

    async fn operate(&mut self, op: &str, arguments: &Arguments<'_>) -> Outcome {
        match op {
            "ping" => {
                let value = json!({ "name": "rust", "version": env!("CARGO_PKG_VERSION") });
                Outcome::Done(Ok(value))
            }
            "verify_webhook" => Outcome::Done(verify_webhook(arguments)),
            "cancel" => self.cancel(arguments).await,
            "leave" => self.leave(arguments).await,
            "fork" => Outcome::Unsupported("a process with threads cannot be forked in Rust"),
            "batch" => Outcome::Unsupported("there is no batch runner yet"),
            _ => match self.client(arguments) {
                Ok(client) => match start(client, op, arguments) {
                    Some(call) => {
                        let deadline = arguments.seconds("deadline_s");
                        Outcome::Done(call.with_deadline(deadline).await)
                    }
                    None => Outcome::Unsupported("no such operation"),
                },
                Err(error) => Outcome::Done(Err(error)),
            },
        }
    }

    fn client(&mut self, arguments: &Arguments<'_>) -> Result<Client, Error> {
        let key = arguments.client_key();
        if let Some(client) = self.0.get(&key) {
            return Ok(client.clone());
        }
        let client = Client::new(arguments)?;
        self.0.insert(key, client.clone());
        Ok(client)
    }

    /// Starts the inner operation and drops it after a while, which is how Rust cancels.
    async fn cancel(&mut self, arguments: &Arguments<'_>) -> Outcome {
        let inner = arguments.inner();
        let after = arguments.seconds("after_s").unwrap_or_default();
        let client = match self.client(&inner.arguments) {
            Ok(client) => client,
            Err(error) => return Outcome::Done(Err(error)),
        };
        let Some(call) = start(client, inner.op, &inner.arguments) else {
            return Outcome::Unsupported("no such operation");
        };
        let receipt = Receipt::default();
        Outcome::Done(match timed(after, call.with_receipt(&receipt)).await {
            Some(outcome) => outcome,
            None => Err(receipt.cancelled()),
        })
    }

    /// Starts the inner operation and leaves while it is under way.
    async fn leave(&mut self, arguments: &Arguments<'_>) -> Outcome {
        let inner = arguments.inner();
        let after = arguments.seconds("after_s").unwrap_or_default();
        let client = match self.client(&inner.arguments) {
            Ok(client) => client,
            Err(error) => return Outcome::Done(Err(error)),
        };
        let Some(mut call) = start(client, inner.op, &inner.arguments) else {
            return Outcome::Unsupported("no such operation");
        };
        match timed(after, &mut call).await {
            Some(outcome) => Outcome::Done(outcome),
            None => std::process::exit(7),
        }
    }
}

fn verify_webhook(arguments: &Arguments<'_>) -> Result<Value, Error> {
    let (headers, body) = (arguments.headers(), arguments.body());
    if arguments.text("scheme") == Some("idunox") {
        let scheme = jobferry::vendors::idunox::webhook_scheme();
        let now = arguments.now().unwrap_or_else(|| Clock::System.timestamp());
        Verifier::new(scheme, arguments.secrets())?.verify(headers, &body, now)?;
        return Ok(json!({ "valid": true }));
    }
    let delivery = AmplifierWebhook::new(arguments.secrets())?.verify(headers, body)?;
    Ok(json!({ "valid": true, "job_id": delivery.job().job_id }))
}
