//! A started sandbox and an ordinary HTTP client for it.

use jobferry::clock::{Clock, ManualClock};
use jobferry_sandbox::{JobDelay, Plan, Sandbox, SandboxOptions};
use reqwest::multipart::{Form, Part};
use reqwest::{RequestBuilder, Response, StatusCode};
use serde_json::Value;

use crate::recordings;

pub(crate) struct Fixture {
    pub(crate) sandbox: Sandbox,
    client: reqwest::Client,
}

/// No limits and no waiting, for tests that are about something else.
pub(crate) fn lenient() -> SandboxOptions {
    SandboxOptions { plan: Plan::Off, delay: JobDelay::Instant, ..SandboxOptions::default() }
}

/// As [`lenient`], with the usual two seconds per job on a clock that the test moves.
pub(crate) fn on_virtual_clock() -> SandboxOptions {
    let clock = ManualClock::starting_at("2026-02-22T09:14:00Z".parse().unwrap());
    SandboxOptions {
        plan: Plan::Off,
        clock: Clock::Manual(clock),
        seed: Some(7),
        ..SandboxOptions::default()
    }
}

pub(crate) fn plain_client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
    builder.build().unwrap()
}

impl Fixture {
    pub(crate) async fn start(options: SandboxOptions) -> Fixture {
        let sandbox = Sandbox::start(options).await.unwrap();
        Fixture { sandbox, client: plain_client() }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.url())
    }

    /// A request with the credentials of the default account.
    pub(crate) fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.anonymous(method, path)
            .header("X-Account-ID", self.sandbox.account_id())
            .header("X-API-Key", self.sandbox.api_key())
    }

    pub(crate) fn anonymous(&self, method: &str, path: &str) -> RequestBuilder {
        self.client.request(method.parse().unwrap(), self.url(path))
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        Answer::of(self.request("GET", path).send().await.unwrap()).await
    }

    pub(crate) async fn post_json(&self, path: &str, body: Value) -> Answer {
        Answer::of(self.request("POST", path).json(&body).send().await.unwrap()).await
    }

    pub(crate) async fn post_form(&self, path: &str, form: Form) -> Answer {
        Answer::of(self.request("POST", path).multipart(form).send().await.unwrap()).await
    }

    /// Submits a good recording for `wellness` and returns the job's id.
    pub(crate) async fn submit(&self) -> String {
        self.submit_named("a.wav").await
    }

    pub(crate) async fn submit_named(&self, file_name: &str) -> String {
        let form = use_case("wellness", recordings::speech(), file_name);
        let answer = self.post_form("/v2/use-case/analyze", form).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json["job_id"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn job(&self, job_id: &str) -> Value {
        let answer = self.get(&format!("/v2/jobs/{job_id}")).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json
    }

    pub(crate) async fn credits(&self) -> i64 {
        self.get("/v2/account/credits").await.json["credits"].as_i64().unwrap()
    }
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) retry_after: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) text: String,
    pub(crate) json: Value,
}

impl Answer {
    pub(crate) async fn of(response: Response) -> Answer {
        let header =
            |name: &str| response.headers().get(name).map(|v| v.to_str().unwrap().to_owned());
        let (status, retry_after) = (response.status(), header("retry-after"));
        let content_type = header("content-type");
        let text = response.text().await.unwrap();
        let json = serde_json::from_str(&text).unwrap_or_default();
        Answer { status, retry_after, content_type, text, json }
    }
}

pub(crate) fn audio(bytes: Vec<u8>, file_name: &str) -> Form {
    let part = Part::bytes(bytes).file_name(file_name.to_owned());
    Form::new().part("audio", part.mime_str("audio/wav").unwrap())
}

pub(crate) fn use_case(word: &str, bytes: Vec<u8>, file_name: &str) -> Form {
    audio(bytes, file_name).text("use_case", word.to_owned())
}

/// Asks again until `look` finds what it waits for. For what happens in the background without
/// the test's doing; gives up after a minute.
pub(crate) async fn eventually<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let clock = Clock::System;
    for _ in 0..6000 {
        if let Some(found) = look() {
            return found;
        }
        clock.sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("it never happened");
}
