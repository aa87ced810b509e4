//! What the log is told: requests and their ends, and nothing of what they carry.

use std::cell::RefCell;
use std::io;
use std::sync::Once;

use jobferry::models::amplifier::UseCase;
use jobferry::models::midlyr::MidlyrScenario;
use jobferry::models::{AnalyzeOptions, JobOptions};
use jobferry::{
    Alliance, AllianceTask, Amplifier, AmplifierWebhook, ApiWebhook, Idunox, IdunoxWebhook, JobApi,
    Midlyr, Source, Spec, Target, Token,
};
use serde_json::json;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::server::{Reply, Server};
use crate::uploads::wav;
use crate::waits::soon;

/// Stands for health data: in everything that is sent and answered here.
const MARKER: &str = "HIV-positive";

/// Parts of every key and secret here.
const SECRETS: [&str; 2] = ["_secret", "whsec"];

thread_local! {
    /// What the present thread has logged. Each test has a thread of its own, and clients in it stay
    /// there.
    static LINES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

struct Lines;

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.with_borrow_mut(|lines| lines.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is logged at every level while `work` is done.
async fn log_of(work: impl Future<Output = ()>) -> String {
    static SUBSCRIBER: Once = Once::new();
    // One for all threads: with one per thread, what another thread has found disabled may stay so.
    SUBSCRIBER.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_writer(|| Lines)
            .with_ansi(false)
            .init();
    });
    LINES.take();
    work.await;
    String::from_utf8(LINES.take()).unwrap()
}

fn expect_nothing_private(log: &str, expected: &[&str]) {
    for line in log.lines() {
        assert!(!line.contains(MARKER), "{line}");
        assert!(SECRETS.iter().all(|secret| !line.contains(secret)), "{line}");
    }
    for words in expected {
        assert!(log.contains(words), "there is no {words:?} in {log}");
    }
}

fn job(status: &str) -> String {
    json!({ "job_id": "a", "status": status, "use_case": "wellness", "audio_size_bytes": 640_044,
        "result": { "signals": [{ "name": MARKER, "level": MARKER }] }, MARKER: MARKER })
    .to_string()
}

fn complaint(status: u16) -> Reply {
    let body =
        json!({ "code": MARKER, "message": format!("{MARKER} mak_secret"), "error": MARKER });
    Reply::status(status, &body.to_string())
}

fn recording() -> Source {
    Source::bytes(format!("{MARKER}.wav"), wav(20))
}

fn wellness() -> Target {
    Target::UseCase(UseCase::Wellness)
}

/// The job that a lost submission became: on a list of the present, with a `Date`.
fn found() -> Vec<Reply> {
    let now = jobferry::clock::Clock::System.timestamp();
    let list = json!({ "jobs": [{ "job_id": "a", "status": "done", "created_at": now.to_string(),
        MARKER: MARKER }], "total_pages": 1 });
    let date = now.strftime("Date: %a, %d %b %Y %H:%M:%S GMT\r\n").to_string();
    let dated = |body: &str| Reply::with_headers(200, &date, body);
    let list = list.to_string();
    vec![
        Reply::ResetAfter(100),
        dated(&list),
        dated(&job("done")),
        dated(&list),
        dated(&job("done")),
    ]
}

#[tokio::test]
async fn an_analysis_that_is_lost_and_found_shows_nothing_of_itself() {
    let answers = [Reply::json(&job("running")), complaint(500), Reply::json(&job("done"))];
    let server = Server::start(answers).await;
    let lost = Server::start(found()).await;
    let options = AnalyzeOptions { wait: soon(), ..Default::default() };
    let log = log_of(async {
        let analyze = |client: Amplifier| async move {
            client.analyze_with(recording(), wellness(), &options.clone(), Default::default()).await
        };
        analyze(server.client()).await.unwrap();
    });
    let log = log.await;
    expect_nothing_private(&log, &["/v2/use-case/analyze", "poll failed", "server, status 500"]);
    let log = log_of(async {
        let client = lost.client();
        let token: Token = match client.submit(recording(), wellness()).await {
            Ok(job) => client.token(&job.job_id),
            Err(error) => error.token().unwrap().parse().unwrap(),
        };
        let _ = client.reconcile(&token.to_string()).await;
    });
    expect_nothing_private(&log.await, &["reconcile", "/v2/jobs", "findings="]);
}

#[tokio::test]
async fn refusals_and_unreadable_answers_are_logged_without_their_words() {
    let garbage = format!(r#"{{"job_id":"a","status":{{"x":"{MARKER}"}}}}"#);
    let replies =
        [complaint(503), complaint(400), Reply::json(&garbage), Reply::json(&job("failed"))];
    let server = Server::start(replies).await;
    let log = log_of(async {
        let client = server.client();
        client.job("a").await.unwrap_err();
        client.job("a").await.unwrap_err();
        client.wait_for_job("a", &soon()).await.unwrap_err();
    });
    expect_nothing_private(&log.await, &["trying again", "server, status 503"]);
}

#[tokio::test]
async fn texts_and_submissions_of_other_vendors_stay_out_of_the_log() {
    let screened =
        json!({ "id": "a", "status": "succeeded", "result": { "x": MARKER } }).to_string();
    let server =
        Server::start([complaint(503), Reply::json(&screened), Reply::json(&screened)]).await;
    let described = "vendor = \"x\"\nbase_url = \"https://x.example\"\nauth = \"bearer\"\n\
        [submit.a]\npath = \"/a\"\n[job]\npath = \"/a/{job_id}\"\nid = \"/id\"\nstatus = \"/status\"\n\
        [states]\nsucceeded = \"succeeded\"\n";
    let log = log_of(async {
        let midlyr = server.aimed(Midlyr::builder().api_key("mlyr_secret")).build().unwrap();
        let text = format!("{MARKER} text");
        let _ = midlyr
            .screen_with(&text, MidlyrScenario::Complaint, &JobOptions::default(), &soon())
            .await;
        let other = server.aimed(JobApi::from_toml(described).unwrap().api_key("x_secret"));
        let _ = other.build().unwrap().run(json!({ "patient": MARKER })).await;
        let alliance = server.aimed(Alliance::builder().token("jwt_secret")).build().unwrap();
        let prompt = json!({ "systemPrompt": MARKER, "userPromptTemplate": MARKER });
        let task = AllianceTask::Preview(serde_json::from_value(prompt).unwrap());
        tracing::info!(?task, "what a user may log");
        let _ = alliance.submit(&task).await;
        let idunox = server.aimed(Idunox::builder().api_key("idx_secret")).build().unwrap();
        let _ = idunox.result("r").await;
    });
    expect_nothing_private(&log.await, &["/a"]);
}

#[tokio::test]
async fn deliveries_stay_out_of_the_log_and_of_debug_output() {
    let server = Server::start([]).await;
    let log = log_of(async {
        let client = server.client();
        let webhook = AmplifierWebhook::new(["whsec_1"]).unwrap();
        let body = job("done");
        let delivery = webhook.verify(webhook.sign(body.as_bytes()), body).unwrap();
        let options = soon();
        let waiting = client.wait_for_job("a", &options);
        let (ended, _) = tokio::join!(waiting, async {
            while !client.deliver(&delivery) {
                tokio::task::yield_now().await;
            }
        });
        ended.unwrap();
        tracing::info!(?delivery, ?webhook, ?client, "what a user may log");
        let idunox = IdunoxWebhook::new(["whsec_2"]).unwrap();
        let body = json!({ "resultId": "r", MARKER: MARKER }).to_string();
        let event = idunox.verify(idunox.sign(body.as_bytes()), body).unwrap();
        let spec = Spec::from_toml(
            "vendor = \"x\"\nbase_url = \"https://x.example\"\nauth = \"bearer\"\n[job]\npath = \"/a/{job_id}\"\n\
             id = \"/id\"\nstatus = \"/status\"\n[states]\nsucceeded = \"done\"\n\
             [webhook]\nheaders = { signature = \"X-Signature\" }\n",
        );
        let described = ApiWebhook::new(&spec.unwrap(), ["whsec_3"]).unwrap();
        let body = json!({ "event": MARKER }).to_string();
        let report = described.verify(described.sign(body.as_bytes()), body).unwrap();
        assert!(report.key().starts_with("sha256:") && report.key().len() == 7 + 64);
        let task = AllianceTask::Report { assessment_id: "u".to_owned() };
        tracing::info!(?event, ?report, key = report.key(), ?task, "what a user may log");
    });
    expect_nothing_private(&log.await, &["AmplifierDelivery", "IdunoxDelivery", "ApiDelivery"]);
}

/// Neither what a recording is called nor where it lies, nor what a caller fills into a path.
#[tokio::test]
async fn names_and_paths_of_the_caller_stay_out_of_the_log() {
    let directory = tempfile::tempdir().unwrap();
    let folder = directory.path().join(MARKER);
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join(format!("{MARKER}.wav"));
    std::fs::write(&file, wav(20)).unwrap();
    let server = Server::start([complaint(429), Reply::json(&job("running"))]).await;
    let log = log_of(async {
        server.client().submit(Source::path(&file), wellness()).await.unwrap();
        server
            .client()
            .submit(Source::path(folder.join("none.wav")), wellness())
            .await
            .unwrap_err();
    });
    let expected = ["trying again", "rate_limited, status 429", "size_bytes=640044", "audio/wav"];
    expect_nothing_private(&log.await, &expected);

    // Where nothing listens, the log says why.
    let bound = tokio::net::TcpSocket::new_v4().unwrap();
    bound.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let nowhere = format!("http://{}", bound.local_addr().unwrap());
    let nowhere = server.builder().base_url(nowhere).max_retries(1).build().unwrap();
    let log = log_of(async {
        nowhere.submit(Source::path(&file), wellness()).await.unwrap_err();
    });
    expect_nothing_private(&log.await, &["network: no connection could be made to 127.0.0.1:"]);

    // A submission that is lost, a list that does not help, a file that is gone at the next attempt.
    let lost = Server::start([Reply::ResetAfter(100), complaint(500), complaint(404)]).await;
    let vanishing = Server::start([complaint(429)]).await;
    let log = log_of(async {
        let client = lost.builder().max_retries(1).build().unwrap();
        client.submit(Source::path(&file), wellness()).await.unwrap_err();
        let opened = std::sync::atomic::AtomicUsize::new(0);
        let source = Source::reader(format!("{MARKER}.wav"), Some(640_044), move || {
            // It is opened to be checked, and then for each attempt.
            let times = opened.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            async move {
                match times {
                    0 | 1 => Ok(io::Cursor::new(wav(20))),
                    _ => Err(io::Error::other(MARKER)),
                }
            }
        });
        vanishing.client().submit(source, wellness()).await.unwrap_err();
    });
    expect_nothing_private(&log.await, &["the list of jobs does not help", "trying again"]);
}

#[tokio::test]
async fn fields_in_a_described_path_stay_out_of_the_log() {
    let described = "vendor = \"x\"\nbase_url = \"https://x.example\"\nauth = \"bearer\"\n\
        [submit.a]\npath = \"/people/{person}/a\"\ntarget_field = \"about\"\n[job]\n\
        path = \"/a/{job_id}\"\nid = \"/id\"\nstatus = \"/status\"\n[states]\nsucceeded = \"done\"\n";
    let server =
        Server::start([complaint(429), Reply::json(r#"{"id":"a","status":"done"}"#)]).await;
    let client = server.aimed(JobApi::from_toml(described).unwrap().api_key("x_secret"));
    let client = client.build().unwrap();
    let log = log_of(async {
        client.run(json!({ "person": MARKER, "about": MARKER })).await.unwrap();
    });
    let log = log.await;
    expect_nothing_private(&log, &["/people/{person}/a", "trying again"]);
    assert!(server.seen()[1].line().contains(MARKER), "the path was not filled in");
}
