//! Waiting and listing over real connections.

use std::time::Duration;

use futures_util::TryStreamExt;
use jobferry::models::WaitOptions;
use jobferry::models::amplifier::{AmplifierStatus, UseCase};
use jobferry::{AmplifierWebhook, ErrorKind, Source, Target};

use crate::server::{Reply, Server};
use crate::uploads::wav;

const DONE: &str =
    r#"{"job_id":"a","status":"done","result":{"signals":[{"name":"stress","level":"low"}]}}"#;

pub(crate) fn soon() -> WaitOptions {
    WaitOptions { poll_interval: Some(Duration::from_millis(1)), ..WaitOptions::default() }
}

#[tokio::test]
async fn a_recording_goes_in_and_a_typed_result_comes_out() {
    let server = Server::start([
        Reply::json(r#"{"job_id":"a","status":"running","result":null}"#),
        Reply::json(r#"{"job_id":"a","status":"running"}"#),
        Reply::Reset,
        Reply::json(DONE),
    ])
    .await;
    let options = jobferry::models::AnalyzeOptions { wait: soon(), ..Default::default() };
    let source = Source::bytes("visit.wav", wav(20));
    let target = Target::UseCase(UseCase::Wellness);
    let job =
        server.client().analyze_with(source, target, &options, Default::default()).await.unwrap();
    assert_eq!(job.status, AmplifierStatus::Done);
    assert_eq!(job.result.unwrap().signals[0].id, "stress");
    assert_eq!(job.raw.as_str(), DONE);
}

#[tokio::test]
async fn a_wait_goes_on_with_a_token() {
    let server = Server::start([Reply::json(DONE)]).await;
    let client = server.client();
    let token = client.token("a").to_string();
    assert_eq!(client.wait_for_job(&token, &soon()).await.unwrap().job_id, "a");
    let elsewhere = token.replace("127.0.0.1", "127.0.0.2");
    let error = client.wait_for_job(&elsewhere, &soon()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_verified_webhook_ends_a_wait() {
    let server = Server::start([Reply::json(r#"{"job_id":"a","status":"running"}"#)]).await;
    let client = server.client();
    let webhook = AmplifierWebhook::new(["s"]).unwrap();
    let delivery = webhook.verify(webhook.sign(DONE.as_bytes()), DONE.as_bytes()).unwrap();
    assert!(!client.deliver(&delivery));
    let options =
        WaitOptions { poll_interval: Some(Duration::from_secs(3_600)), ..WaitOptions::default() };
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { client.wait_for_job("a", &options).await }
    });
    while server.seen().is_empty() || !client.deliver(&delivery) {
        tokio::task::yield_now().await;
    }
    assert_eq!(waiting.await.unwrap().unwrap().raw.as_str(), DONE);
}

#[tokio::test]
async fn a_done_job_that_cannot_be_read_is_an_error_with_the_document_in_it() {
    let odd = r#"{"job_id":"a","status":"done","result":{"signals":7}}"#;
    let server = Server::start([Reply::json(odd)]).await;
    let error = server.client().wait_for_job("a", &soon()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.job_id(), error.raw()),
        (ErrorKind::Protocol, Some("a"), Some(odd))
    );
    assert!(error.message().contains("/result/signals"), "{error}");
}

fn page(ids: &[&str], page: u32, total: u32) -> Reply {
    let jobs: Vec<String> =
        ids.iter().map(|id| format!(r#"{{"job_id":"{id}","status":"done"}}"#)).collect();
    Reply::json(&format!(r#"{{"jobs":[{}],"page":{page},"total_pages":{total}}}"#, jobs.join(",")))
}

async fn listed(replies: impl IntoIterator<Item = Reply>) -> (Vec<String>, usize) {
    let server = Server::start(replies).await;
    let jobs: Vec<_> = server.client().all_jobs().try_collect().await.unwrap();
    (jobs.into_iter().map(|job| job.job_id).collect(), server.seen().len())
}

#[tokio::test]
async fn all_pages_are_listed_and_drift_repeats_nothing() {
    let drifted = [page(&["c", "b"], 0, 2), page(&["b", "a"], 1, 3), page(&["a", "z"], 2, 3)];
    assert_eq!(listed(drifted).await, (["c", "b", "a", "z"].map(str::to_owned).to_vec(), 3));
    assert_eq!(listed([page(&[], 0, 0)]).await, (Vec::new(), 1));
    // A total that lies does not make the list endless.
    assert_eq!(
        listed([page(&["a"], 0, 9_999), page(&[], 1, 9_999)]).await,
        (vec!["a".to_owned()], 2)
    );
}

#[tokio::test]
async fn a_page_that_fails_ends_the_list_with_its_error() {
    let server = Server::start([page(&["a"], 0, 2), Reply::status(401, "")]).await;
    let client = server.client();
    let mut jobs = std::pin::pin!(client.all_jobs());
    assert_eq!(jobs.try_next().await.unwrap().unwrap().job_id, "a");
    assert_eq!(jobs.try_next().await.unwrap_err().kind(), ErrorKind::Authentication);
    assert!(jobs.try_next().await.unwrap().is_none());
}
