//! One case against one driver, with a sandbox of its own.

use std::time::{Duration, Instant};

use jobferry::models::ClientOptions;
use jobferry::models::amplifier::UseCase;
use jobferry::{Amplifier, Target};
use jobferry_sandbox::{JobDelay, Plan, Sandbox, SandboxOptions};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::case::{Case, Setup, Step};
use crate::driver::Driver;
use crate::expect::{difference, filled, filled_text, fits};

/// How a case ends when nothing is wrong.
pub(crate) enum End {
    Passed,
    /// The driver says why it cannot.
    Unsupported(String),
}

/// What must never be said on stderr, or in any answer.
const SECRETS: [&str; 5] =
    ["mak_sandbox", "whsec_conformance", "mlyr_sandbox", "idu_sandbox", "jwt_conformance"];

pub(crate) async fn run(case: &Case, command: &[String]) -> Result<End, String> {
    let sandbox =
        Sandbox::start(options(&case.sandbox)).await.map_err(|error| error.to_string())?;
    let elsewhere = Sandbox::start(SandboxOptions::default()).await;
    let elsewhere = elsewhere.map_err(|error| error.to_string())?;
    let mut running = Running::new(case, sandbox, Driver::start(command, &case.environment)?);
    running.saved.insert("elsewhere".to_owned(), json!(elsewhere.url()));
    let pong = running.ask("ping", &Map::new()).await?;
    if pong["ok"] != json!(true) {
        return Err(format!("ping: {pong}"));
    }
    let mut end = End::Passed;
    for (number, step) in case.steps.iter().enumerate() {
        match running.step(step).await {
            Ok(End::Passed) => {}
            Ok(unsupported) => {
                end = unsupported;
                break;
            }
            Err(what) => return Err(format!("step {} {}: {what}", number + 1, step.name)),
        }
    }
    let said = running.driver.end().await?;
    no_secret(&said)?;
    let is_said = |text: &&String| said.contains(text.as_str());
    // What a driver cannot do it need not tell of.
    if matches!(end, End::Passed)
        && let Some(text) = case.said.iter().find(|text| !is_said(text))
    {
        return Err(format!("{text:?} is not on stderr: {said}"));
    }
    match elsewhere.requests().first() {
        Some(request) => Err(format!("another server was asked: {request:?}")),
        None => Ok(end),
    }
}

fn options(setup: &Setup) -> SandboxOptions {
    let plan = setup.limits.map_or(Plan::Off, |(analyze, general, window)| Plan::Custom {
        analyze,
        general,
        window: Duration::from_secs_f64(window),
    });
    let delay =
        setup.delay_ms.map_or(JobDelay::Instant, |ms| JobDelay::Fixed(Duration::from_millis(ms)));
    let default = SandboxOptions::default();
    SandboxOptions {
        credits: setup.credits.unwrap_or(default.credits),
        page_size: setup.page_size.unwrap_or(default.page_size),
        plan,
        delay,
        ..default
    }
}

struct Running<'c> {
    case: &'c Case,
    sandbox: Sandbox,
    driver: Driver,
    saved: Map<String, Value>,
    asked: usize,
    /// How many requests earlier steps have looked at.
    seen_requests: usize,
    copies: TempDir,
}

impl<'c> Running<'c> {
    fn new(case: &'c Case, sandbox: Sandbox, driver: Driver) -> Self {
        let samples = crate::root().join("samples");
        let samples = samples.canonicalize().unwrap_or(samples).to_string_lossy().into_owned();
        let saved = Map::from_iter([
            ("samples".to_owned(), json!(samples)),
            ("base_url".to_owned(), json!(sandbox.url())),
        ]);
        let copies = TempDir::new().expect("a folder for copies");
        Running { case, sandbox, driver, saved, asked: 0, seen_requests: 0, copies }
    }

    async fn step(&mut self, step: &Step) -> Result<End, String> {
        if let Some(faults) = &step.faults {
            for fault in faults {
                let fault = serde_json::from_value(filled(fault, &self.saved));
                self.sandbox.script(fault.map_err(|error| format!("not a fault: {error}"))?);
            }
        }
        for sample in &step.others {
            self.somebody_else_submits(sample).await?;
        }
        for (name, file_name) in &step.copies {
            let path = self.copies.path().join(file_name);
            std::fs::copy(crate::root().join("samples/project.wav"), &path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            self.saved.insert(name.clone(), json!(path));
        }
        if let Some(expected) = &step.requests {
            self.requests(expected)?;
        }
        if let Some(expected) = &step.received {
            let latest = json!(self.sandbox.requests().last());
            if let Some(what) = difference(&filled(expected, &self.saved), &latest, "") {
                return Err(format!("{what}; the request was {latest}"));
            }
        }
        if let Some(expected) = step.jobs_created {
            let created = self.sandbox.jobs_created();
            if created != expected {
                return Err(format!("{created} jobs were accepted, not {expected}"));
            }
        }
        match &step.op {
            Some(op) => self.operation(op, step).await,
            None => Ok(End::Passed),
        }
    }

    /// Time is real here: the driver is another process.
    #[allow(clippy::disallowed_methods)]
    async fn operation(&mut self, op: &str, step: &Step) -> Result<End, String> {
        let (begun, memory) = (Instant::now(), self.driver.most_memory_mib());
        let answer = match op {
            "leave" => self.leave(&step.args).await?,
            op => self.ask(op, &step.args).await?,
        };
        let took = begun.elapsed().as_secs_f64();
        let grown = self.driver.most_memory_mib().saturating_sub(memory);
        if step.most_mib.is_some_and(|limit| grown > limit) {
            return Err(format!("the driver took {grown} MiB more"));
        }
        no_secret(&answer.to_string())?;
        if let Some(why) = answer["unsupported"].as_str() {
            return Ok(End::Unsupported(why.to_owned()));
        }
        let expected = match (&step.value, &step.error) {
            (Some(value), None) => json!({ "ok": true, "value": value }),
            (None, Some(error)) => json!({ "ok": false, "error": error }),
            _ => return Err("a step expects a value or an error".to_owned()),
        };
        if let Some(what) = difference(&filled(&expected, &self.saved), &answer, "") {
            return Err(format!("{what}; the answer was {answer}"));
        }
        if step.within_s.is_some_and(|limit| took > limit)
            || step.at_least_s.is_some_and(|limit| took < limit)
        {
            return Err(format!("the answer took {took:.3} s"));
        }
        let part = if step.error.is_some() { "error" } else { "value" };
        for (name, pointer) in &step.save {
            let pointer = pointer.as_str().unwrap_or_default();
            let value = answer[part].pointer(pointer).cloned().unwrap_or_default();
            self.saved.insert(name.clone(), value);
        }
        Ok(End::Passed)
    }

    async fn somebody_else_submits(&mut self, sample: &str) -> Result<(), String> {
        let options = ClientOptions {
            base_url: Some(self.sandbox.url().to_owned()),
            account_id: Some(self.sandbox.account_id().to_owned()),
            api_key: Some(self.sandbox.api_key().into()),
            plan: jobferry::models::Plan::Off,
            ..ClientOptions::default()
        };
        let client = Amplifier::new(&options).map_err(|error| error.to_string())?;
        let path = crate::root().join("samples").join(sample);
        let submitted = client.submit(path, Target::UseCase(UseCase::Wellness)).await;
        self.seen_requests = self.sandbox.requests().len();
        submitted.map(drop).map_err(|error| error.to_string())
    }

    async fn ask(&mut self, op: &str, args: &Map<String, Value>) -> Result<Value, String> {
        let request = self.request(op, args);
        self.driver.ask(&request).await
    }

    /// The driver starts an operation and leaves in the middle of it.
    async fn leave(&mut self, args: &Map<String, Value>) -> Result<Value, String> {
        let request = self.request("leave", args);
        let answer = self.driver.leave(&request).await?;
        Ok(answer.unwrap_or(json!({ "ok": true, "value": "left" })))
    }

    fn request(&mut self, op: &str, args: &Map<String, Value>) -> Value {
        self.asked += 1;
        let mut args = filled(&Value::Object(args.clone()), &self.saved);
        let client = self.client();
        args["client"] = client.clone();
        if let Some(inner) = args.get_mut("inner") {
            inner["args"]["client"] = client;
        }
        json!({
            "id": format!("{}.{}", self.case.file, self.asked),
            "op": op,
            "base_url": self.sandbox.url(),
            "args": args,
        })
    }

    fn client(&self) -> Value {
        let mut client = json!({
            "vendor": "amplifier",
            "credentials": self.credentials(),
            // Long enough for a busy machine; cases about time limits have their own.
            "connect_timeout_s": 60,
            "timeout_s": 60,
            "max_retries": 2,
            "retry_base_s": 0.01,
            "retry_max_s": 5,
            "rate_limit": null,
            "ca_file": null,
        });
        for (name, value) in &self.case.client {
            client[name] = filled(value, &self.saved);
        }
        client
    }

    fn credentials(&self) -> Value {
        match self.case.client.get("vendor").and_then(Value::as_str) {
            Some("midlyr") => json!({ "api_key": self.sandbox.midlyr_key() }),
            Some("idunox") => json!({ "api_key": self.sandbox.idunox_key() }),
            Some("alliance") => json!({ "token": self.sandbox.alliance_token() }),
            _ => json!({
                "account_id": self.sandbox.account_id(),
                "api_key": self.sandbox.api_key(),
            }),
        }
    }

    fn requests(&mut self, expected: &[String]) -> Result<(), String> {
        let all = self.sandbox.requests();
        let lines: Vec<String> = all[self.seen_requests..]
            .iter()
            .map(|request| {
                let status = request.status.map_or("-".to_owned(), |status| status.to_string());
                format!("{} {} {status}", request.method, request.path)
            })
            .collect();
        self.seen_requests = all.len();
        let expected: Vec<String> =
            expected.iter().map(|line| filled_text(line, &self.saved)).collect();
        let fit = |(line, pattern): (&String, &String)| fits(line, pattern);
        if lines.len() == expected.len() && lines.iter().zip(&expected).all(fit) {
            Ok(())
        } else {
            Err(format!("requests {lines:?}, expected {expected:?}"))
        }
    }
}

fn no_secret(text: &str) -> Result<(), String> {
    match SECRETS.iter().find(|secret| text.contains(*secret)) {
        Some(_) => Err(format!("a secret is shown: {text}")),
        None => Ok(()),
    }
}
