//! One JSON object per line in, one per line out: the Rust client as the conformance cases see it.
//!
//! Holds no behaviour of its own; each operation is one call of the public API.

mod arguments;
mod outcome;

use std::collections::HashMap;

use arguments::Arguments;
use futures_util::TryStreamExt;
use futures_util::future::{BoxFuture, FutureExt};
use jobferry::webhook::Verifier;
use jobferry::{Amplifier, AmplifierWebhook, Error, ErrorKind, Progress};
use outcome::{credits, failure, job, summary, timed};
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

/// One client per address and configuration, so that steps share connections and budgets.
#[derive(Default)]
struct Clients(HashMap<String, Amplifier>);

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
            "submit_screen" => Outcome::Unsupported("there is no Midlyr client yet"),
            _ if arguments.vendor() != "amplifier" => Outcome::Unsupported("Amplifier only so far"),
            _ => match self.client(arguments) {
                Ok(client) => match start(client, op, arguments) {
                    Some(call) => Outcome::Done(call.await),
                    None => Outcome::Unsupported("no such operation"),
                },
                Err(error) => Outcome::Done(Err(error)),
            },
        }
    }

    fn client(&mut self, arguments: &Arguments<'_>) -> Result<Amplifier, Error> {
        let key = arguments.client_key();
        if let Some(client) = self.0.get(&key) {
            return Ok(client.clone());
        }
        let client = Amplifier::new(&arguments.client_options()?)?;
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
        Outcome::Done(match timed(after, call).await {
            Some(outcome) => outcome,
            None => Err(Error::new(ErrorKind::Cancelled, "the call was dropped")),
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

/// The call of the client that an operation stands for.
fn start<'a>(
    client: Amplifier,
    op: &str,
    arguments: &'a Arguments<'_>,
) -> Option<BoxFuture<'a, Result<Value, Error>>> {
    let job_id = || arguments.text("job_id").unwrap_or_default().to_owned();
    Some(match op {
        "credits" => async move { client.credits().await.map(|found| credits(&found)) }.boxed(),
        "get_job" => async move { client.job(&job_id()).await.map(|found| job(&found)) }.boxed(),
        "wait_job" => async move {
            let options = arguments.wait_options();
            client.wait_for_job(&job_id(), &options).await.map(|found| job(&found))
        }
        .boxed(),
        "submit_file" => async move {
            let (path, options) = (arguments.path(), arguments.submit_options());
            let target = arguments.target()?;
            let submitted = client.submit_with(path, target, &options, Progress::default()).await;
            submitted.map(|found| job(&found))
        }
        .boxed(),
        "analyze_file" => async move {
            let (path, options) = (arguments.path(), arguments.analyze_options());
            let target = arguments.target()?;
            let analyzed = client.analyze_with(path, target, &options, Progress::default()).await;
            analyzed.map(|found| job(&found))
        }
        .boxed(),
        "list_jobs" if arguments.flag("all") => async move {
            let jobs: Vec<_> = client.all_jobs().try_collect().await?;
            Ok(json!({ "jobs": jobs.iter().map(summary).collect::<Vec<_>>() }))
        }
        .boxed(),
        "list_jobs" => async move {
            let page = client.jobs(arguments.page()).await?;
            let jobs: Vec<_> = page.jobs.iter().map(summary).collect();
            Ok(json!({ "jobs": jobs, "page": page.page, "total_pages": page.total_pages }))
        }
        .boxed(),
        "set_webhook" => async move {
            let url = arguments.text("url").unwrap_or_default();
            let secret = arguments.text("secret").unwrap_or_default().into();
            Ok(json!({ "success": client.set_webhook(url, &secret).await?.success }))
        }
        .boxed(),
        "describe" => async move {
            let options = arguments.client_options()?;
            Ok(json!({ "text": format!("{client:?} {client:#?} {options:?} {options:#?}") }))
        }
        .boxed(),
        _ => return None,
    })
}

fn verify_webhook(arguments: &Arguments<'_>) -> Result<Value, Error> {
    let (headers, body) = (arguments.headers(), arguments.body());
    if arguments.text("scheme") == Some("idunox") {
        let scheme = jobferry::vendors::idunox::webhook_scheme();
        Verifier::new(scheme, arguments.secrets())?.verify(headers, &body, arguments.now())?;
        return Ok(json!({ "valid": true }));
    }
    let delivery = AmplifierWebhook::new(arguments.secrets())?.verify(headers, body)?;
    Ok(json!({ "valid": true, "job_id": delivery.job().job_id }))
}
