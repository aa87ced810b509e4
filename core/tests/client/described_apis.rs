//! The described APIs of `examples/apis/`, against answers in the shapes that their pages document.

use futures_util::TryStreamExt;
use jobferry::models::{ApiSubmitOptions, JobState};
use jobferry::{ApiSubmission, ApiWebhook, ErrorKind, JobApi, Spec};
use serde_json::json;

use crate::server::{Reply, Server, example};
use crate::waits::soon;

fn spec(name: &str) -> Spec {
    let path = format!("{}/../examples/apis/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    Spec::from_path(path).unwrap()
}

fn client(name: &str, server: &Server) -> JobApi {
    server.aimed(JobApi::builder(spec(name)).api_key("key_secret")).build().unwrap()
}

fn answer(status: u16, name: &str) -> Reply {
    Reply::status(status, &example("described", name))
}

fn lines(server: &Server) -> Vec<String> {
    server.seen().iter().map(|seen| seen.line().trim_end_matches(" HTTP/1.1").to_owned()).collect()
}

#[tokio::test]
async fn assemblyai_transcribes() {
    let server = Server::start([
        answer(200, "assemblyai_submitted"),
        answer(200, "assemblyai_processing"),
        answer(200, "assemblyai_completed"),
    ])
    .await;
    let fields = json!({ "audio_url": "https://files.example.com/interview.mp3" });
    let job = client("assemblyai", &server)
        .run_with(fields, &ApiSubmitOptions::default(), &soon())
        .await
        .unwrap();
    assert_eq!(job.state, JobState::Succeeded);
    assert_eq!(job.result.unwrap().as_str(), "\"The ferry leaves at nine.\"");
    assert_eq!(job.raw.to_value()["words"][1]["confidence"], json!(0.97125));
    let path = "/transcript/2f1c6a4e-77b5-4a02-9d3c-0b8e5a1d9f10";
    assert_eq!(
        lines(&server),
        ["POST /transcript".to_owned(), format!("GET {path}"), format!("GET {path}")]
    );
    assert_eq!(server.seen()[0].header("authorization"), Some("key_secret"));
}

#[tokio::test]
async fn assemblyai_says_why_it_failed() {
    let server = Server::start([
        answer(200, "assemblyai_error"),
        answer(401, "assemblyai_error_401"),
        answer(200, "assemblyai_list"),
    ])
    .await;
    let client = client("assemblyai", &server);
    let id = "2f1c6a4e-77b5-4a02-9d3c-0b8e5a1d9f10";
    let error = client.wait_for_job(id, &soon()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobFailed);
    assert!(error.message().contains("Download error, unable to access"), "{error}");
    let error = client.job(id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.message().contains("API token missing/invalid"), "{error}");
    let page = client.jobs(0).await.unwrap();
    let states: Vec<_> = page.jobs.iter().map(|job| job.state.as_str()).collect();
    assert_eq!(states, ["succeeded", "failed"]);
    let created = page.jobs[0].created_at.as_ref().unwrap();
    assert_eq!(created.to_string(), "2026-02-22T09:14:00.123456Z");
    assert_eq!(lines(&server)[2], "GET /transcript?limit=200");
}

#[tokio::test]
async fn assemblyai_proves_its_webhooks_with_the_header_that_was_asked_for() {
    let webhook = ApiWebhook::new(&spec("assemblyai"), ["a long random text"]).unwrap();
    let body = example("described", "assemblyai_webhook");
    let delivery =
        webhook.verify([("x-webhook-secret", "a long random text")], body.clone()).unwrap();
    // It reports no job's document, but what to fetch.
    assert!(delivery.job().is_none());
    let id = &delivery.document().to_value()["transcript_id"];
    assert_eq!(id, "2f1c6a4e-77b5-4a02-9d3c-0b8e5a1d9f10");
    let error = webhook.verify([("x-webhook-secret", "a long random tex")], body).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SignatureInvalid);
}

#[tokio::test]
async fn replicate_predicts() {
    let server = Server::start([
        answer(201, "replicate_starting"),
        answer(200, "replicate_processing"),
        answer(200, "replicate_succeeded"),
    ])
    .await;
    let fields = json!({
        "owner": "example-labs",
        "name": "harbour-painter",
        "input": { "prompt": "a ferry in the fog" },
    });
    let submission = ApiSubmission::from(fields).named("model");
    let job = client("replicate", &server)
        .run_with(submission, &ApiSubmitOptions::default(), &soon())
        .await
        .unwrap();
    let output = json!(["https://delivery.example.com/gm3qorzdhg/out-0.webp"]);
    assert_eq!(job.result.unwrap().to_value(), output);
    assert_eq!(job.completed_at.unwrap().text, "2026-02-22T09:14:04.118215Z");
    let seen = server.seen();
    assert_eq!(lines(&server)[0], "POST /models/example-labs/harbour-painter/predictions");
    assert_eq!(seen[0].body, br#"{"input":{"prompt":"a ferry in the fog"}}"#);
    assert_eq!(seen[0].header("authorization"), Some("Bearer key_secret"));
}

#[tokio::test]
async fn replicate_says_what_is_wrong() {
    let server = Server::start([
        answer(422, "replicate_error_422"),
        answer(200, "replicate_failed"),
        answer(200, "replicate_canceled"),
        answer(200, "replicate_list"),
    ])
    .await;
    let client = client("replicate", &server);
    let submission = ApiSubmission::from(json!({ "version": "v", "input": {} })).named("version");
    let error = client.submit(submission).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.message().contains("prompt is required"), "{error}");
    let id = "gm3qorzdhgbfurvjtvhg6dckhu";
    for words in ["failed: num_outputs: must be at most 4", "was cancelled"] {
        let error = client.wait_for_job(id, &soon()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JobFailed);
        assert!(error.message().contains(words), "{error}");
    }
    let page = client.jobs(0).await.unwrap();
    assert_eq!(page.jobs[1].state, JobState::Cancelled);
    let error = client.jobs(1).await.unwrap_err();
    assert!(error.message().contains("all_jobs"), "{error}");
}

/// Both point to the next page with an address; only its cursor counts, wherever it points.
#[tokio::test]
async fn lists_are_followed_from_cursor_to_cursor() {
    let last = r#"{ "next": null, "results": [{ "id": "p3", "status": "failed" }] }"#;
    let server = Server::start([answer(200, "replicate_list"), Reply::json(last)]).await;
    let predictions: Vec<_> = client("replicate", &server).all_jobs().try_collect().await.unwrap();
    assert_eq!(predictions.len(), 3);
    assert_eq!(lines(&server)[1], "GET /predictions?cursor=cD0yMDI2LTAyLTIy");

    let last = r#"{ "page_details": { "prev_url": null }, "transcripts": [] }"#;
    let server = Server::start([answer(200, "assemblyai_list"), Reply::json(last)]).await;
    let transcripts: Vec<_> = client("assemblyai", &server).all_jobs().try_collect().await.unwrap();
    assert_eq!(transcripts.len(), 2);
    let before = "1d0b5c3d-66a4-4901-8c2b-0a7d4f0c8e0f";
    assert_eq!(lines(&server)[1], format!("GET /transcript?limit=200&before_id={before}"));
}

#[tokio::test]
async fn a_signed_report_from_replicate_ends_a_wait() {
    let server = Server::start([answer(200, "replicate_processing")]).await;
    let client = client("replicate", &server);
    let webhook = client.webhook(["whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"]).unwrap();
    let body = example("described", "replicate_succeeded");
    let delivery = webhook.verify(webhook.sign(body.as_bytes()), body.clone()).unwrap();
    assert_eq!(delivery.job().unwrap().state, JobState::Succeeded);
    let options = jobferry::models::WaitOptions {
        poll_interval: Some(std::time::Duration::from_secs(3_600)),
        ..Default::default()
    };
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { client.wait_for_job("gm3qorzdhgbfurvjtvhg6dckhu", &options).await }
    });
    while server.seen().is_empty() || !client.deliver(&delivery) {
        tokio::task::yield_now().await;
    }
    assert_eq!(waiting.await.unwrap().unwrap().raw.as_str(), body);
}

/// The API of the README, in full there.
#[tokio::test]
async fn the_readmes_api_works_as_it_stands_there() {
    let root = format!("{}/..", env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(format!("{root}/{path}")).unwrap();
    let text = read("examples/apis/renderfarm.toml");
    assert!(read("README.md").contains(&text), "the README shows another renderfarm.toml");
    let server = Server::start([
        Reply::status(202, r#"{"render":4711}"#),
        Reply::json(r#"{"render":{"number":4711,"state":"encoding","percent":95}}"#),
        Reply::json(r#"{"render":{"number":4711,"state":"rendered","frames":["0001.png"]}}"#),
    ])
    .await;
    let builder = JobApi::from_toml(&text).unwrap().api_key("farm_secret");
    let client = server.aimed(builder).build().unwrap();
    let fields = json!({ "scene": "alps", "frames": 240 });
    let job = client.run_with(fields, &ApiSubmitOptions::default(), &soon()).await.unwrap();
    assert_eq!(job.result.unwrap().as_str(), r#"["0001.png"]"#);
    assert_eq!(
        lines(&server),
        ["POST /scenes/alps/renders", "GET /renders/4711", "GET /renders/4711"]
    );
    assert_eq!(server.seen()[0].header("authorization"), Some("Bearer farm_secret"));
}

/// Every whole description in the guide can be used as it stands there.
#[test]
fn the_guides_examples_are_descriptions() {
    let path = format!("{}/../docs/described-apis.md", env!("CARGO_MANIFEST_DIR"));
    let guide = std::fs::read_to_string(path).unwrap();
    let examples: Vec<&str> = guide
        .split("```toml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .filter(|example| example.contains("vendor ="))
        .collect();
    assert!(!examples.is_empty());
    for example in examples {
        Spec::from_toml(example).unwrap_or_else(|error| panic!("{error}\n{example}"));
    }
}

/// As Django and others want them: without the slash they redirect, and a redirected submission is lost.
#[tokio::test]
async fn paths_may_end_in_a_slash() {
    let spec = Spec::from_toml(
        r#"
        vendor = "mill"
        base_url = "https://mill.example"
        auth = "bearer"
        [submit.grind]
        path = "/stones/{stone}/grinds/"
        id = ""
        [job]
        path = "/grinds/{job_id}/"
        id = "/url"
        status = "/state"
        [list]
        path = "/grinds/"
        items = "/results"
        id = "/url"
        status = "/state"
        [states]
        succeeded = "ground"
        "#,
    )
    .unwrap();
    let job = Reply::json(r#"{"url":"7","state":"ground"}"#);
    // Named by its address, with the slash or without.
    let server = Server::start([
        Reply::with_headers(201, "Location: /grinds/7/\r\n", "{}"),
        job.clone(),
        Reply::with_headers(201, "Location: /grinds/7\r\n", "{}"),
        job.clone(),
        job,
        Reply::json(r#"{"results":[{"url":"7","state":"ground"}]}"#),
    ])
    .await;
    let client = server.aimed(JobApi::builder(spec).api_key("k")).build().unwrap();
    for _ in 0..2 {
        let options = ApiSubmitOptions::default();
        let job = client.run_with(json!({ "stone": "a b" }), &options, &soon()).await.unwrap();
        assert_eq!((job.job_id.as_str(), job.state), ("7", JobState::Succeeded));
    }
    client.job("7").await.unwrap();
    assert_eq!(client.jobs(0).await.unwrap().jobs[0].job_id, "7");
    let run = ["POST /stones/a%20b/grinds/", "GET /grinds/7/"];
    assert_eq!(lines(&server), [&run[..], &run, &["GET /grinds/7/", "GET /grinds/"]].concat());
    for nothing in [json!({ "stone": "" }), json!({ "stone": ".." })] {
        let error = client.submit(nothing).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(server.seen().len(), 6);
}
