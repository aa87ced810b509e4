//! How many connections a client has open, and which one a request uses.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use jobferry::clock::{Clock, ManualClock};
use jobferry::models::amplifier::UseCase;
use jobferry::models::audio::AudioCheck;
use jobferry::models::{ClientOptions, Plan, SubmitOptions};
use jobferry::{Amplifier, ErrorKind, JobApi, Progress, Source, Spec, Target};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::server::{Reply, Server};

const ACCEPTED: &str = r#"{"job_id":"a","status":"running"}"#;

/// A server that counts the connections it has.
#[derive(Default)]
struct Counts {
    opened: AtomicUsize,
    open: AtomicUsize,
    most_open: AtomicUsize,
    submissions: AtomicUsize,
}

/// Answers everything; submissions only if `answers_submissions`.
async fn counting(answers_submissions: bool) -> (String, Arc<Counts>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let counts = Arc::new(Counts::default());
    let shared = Arc::clone(&counts);
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            shared.opened.fetch_add(1, Ordering::SeqCst);
            let open = shared.open.fetch_add(1, Ordering::SeqCst) + 1;
            shared.most_open.fetch_max(open, Ordering::SeqCst);
            let counts = Arc::clone(&shared);
            tokio::spawn(async move {
                serve(stream, &counts, answers_submissions).await;
                counts.open.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    (url, counts)
}

async fn serve(mut stream: TcpStream, counts: &Counts, answers_submissions: bool) {
    let mut received = Vec::new();
    while stream.read_buf(&mut received).await.is_ok_and(|length| length > 0) {
        let is_whole = match received.starts_with(b"POST") {
            // The end of a form.
            true => received.ends_with(b"--\r\n"),
            false => received.ends_with(b"\r\n\r\n"),
        };
        if !is_whole {
            continue;
        }
        let body = match received.starts_with(b"POST") {
            true => {
                counts.submissions.fetch_add(1, Ordering::SeqCst);
                if !answers_submissions {
                    continue;
                }
                ACCEPTED
            }
            false => r#"{"credits":7}"#,
        };
        received.clear();
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

fn options(url: &str) -> ClientOptions {
    ClientOptions {
        account_id: Some("a".into()),
        api_key: Some("k".into()),
        base_url: Some(url.into()),
        plan: Plan::Off,
        ..ClientOptions::default()
    }
}

async fn submit(client: &Amplifier) -> jobferry::Result<()> {
    let unchecked = SubmitOptions { audio_check: AudioCheck::Off, ..SubmitOptions::default() };
    let source = Source::bytes("a.wav", vec![7; 5_000]);
    let target = Target::UseCase(UseCase::Wellness);
    client.submit_with(source, target, &unchecked, Progress::default()).await.map(drop)
}

async fn at_once(number: usize) {
    let (url, counts) = counting(true).await;
    // On a clock that stands still every kept connection is fresh, however slow the machine is.
    let clock = Clock::Manual(ManualClock::default());
    let client = Amplifier::with_clock(&options(&url), clock).unwrap();
    for outcome in join_all((0..number).map(|_| submit(&client))).await {
        outcome.unwrap();
    }
    assert_eq!(counts.submissions.load(Ordering::SeqCst), number);
    let most = counts.most_open.load(Ordering::SeqCst);
    assert!(most <= 100, "{most} connections were open at once");
    // They are used again, not opened anew for each.
    let opened = counts.opened.load(Ordering::SeqCst);
    assert!(opened < number / 2, "{opened} connections were opened");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_submissions_at_once_open_at_most_a_hundred_connections() {
    at_once(1_000).await;
}

/// Its memory stands in `benches/RESULTS.md`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measured by itself"]
async fn ten_thousand_submissions_at_once_open_at_most_a_hundred_connections() {
    at_once(10_000).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn submissions_leave_eight_connections_to_reads() {
    let (url, counts) = counting(false).await;
    let client = Amplifier::new(&options(&url)).unwrap();
    let submitting: Vec<_> = (0..300)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { submit(&client).await })
        })
        .collect();
    while counts.submissions.load(Ordering::SeqCst) < 92 {
        tokio::task::yield_now().await;
    }
    for outcome in join_all((0..8).map(|_| client.credits())).await {
        assert_eq!(outcome.unwrap().credits, 7);
    }
    assert_eq!(counts.submissions.load(Ordering::SeqCst), 92);
    assert!(counts.most_open.load(Ordering::SeqCst) <= 100);
    submitting.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_number_of_connections_is_an_option() {
    for limit in [1, 2, 5] {
        let (url, counts) = counting(true).await;
        let some = ClientOptions { max_connections: limit, ..options(&url) };
        let client = Amplifier::new(&some).unwrap();
        let both = async || {
            submit(&client).await.unwrap();
            client.credits().await.unwrap();
        };
        join_all((0..20).map(|_| both())).await;
        let most = counts.most_open.load(Ordering::SeqCst);
        assert!(most <= limit as usize, "{most} of {limit}");
    }
    let none = ClientOptions { max_connections: 0, ..options("http://localhost") };
    let error = Amplifier::new(&none).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().contains("max_connections"), "{error}");
}

fn connections(server: &Server) -> Vec<usize> {
    server.seen().iter().map(|seen| seen.connection).collect()
}

/// An answer that is lost on a kept connection can be settled by the list of jobs.
#[tokio::test]
async fn a_submission_gets_a_new_connection_while_there_is_room() {
    let credits = Reply::json(r#"{"credits":1}"#);
    let server = Server::start([credits, Reply::json(ACCEPTED)]).await;
    let client = Amplifier::new(&server.options()).unwrap();
    client.credits().await.unwrap();
    submit(&client).await.unwrap();
    assert_eq!(connections(&server), [0, 1]);
}

#[tokio::test]
async fn without_room_a_submission_uses_a_kept_connection_whose_last_answer_is_fresh() {
    let credits = || Reply::json(r#"{"credits":1}"#);
    let accepted = || Reply::json(ACCEPTED);
    let server = Server::start([credits(), accepted(), accepted(), credits(), accepted()]).await;
    let manual = ManualClock::default();
    let options = ClientOptions { max_connections: 1, ..server.options() };
    let client = Amplifier::with_clock(&options, Clock::Manual(manual.clone())).unwrap();
    client.credits().await.unwrap();
    manual.advance(Duration::from_millis(999));
    submit(&client).await.unwrap();
    manual.advance(Duration::from_secs(1));
    submit(&client).await.unwrap();
    // Reads take what there is.
    manual.advance(Duration::from_secs(20));
    client.credits().await.unwrap();
    manual.advance(Duration::from_secs(2));
    submit(&client).await.unwrap();
    assert_eq!(connections(&server), [0, 0, 1, 1, 2]);
}

#[tokio::test]
async fn a_submission_that_no_list_can_settle_has_a_connection_of_its_own() {
    let spec = Spec::from_toml(
        r#"
        vendor = "mill"
        base_url = "https://mill.example"
        auth = "bearer"
        [submit.grind]
        path = "/grinds"
        id = "/id"
        [job]
        path = "/grinds/{job_id}"
        id = "/id"
        status = "/state"
        [states]
        running = "grinding"
        succeeded = "ground"
        failed = "jammed"
        "#,
    )
    .unwrap();
    let job = || Reply::json(r#"{"id":"a","state":"grinding"}"#);
    let server = Server::start([job(), job(), job()]).await;
    let client = server.aimed(JobApi::builder(spec).api_key("k")).build().unwrap();
    client.job("a").await.unwrap();
    for _ in 0..2 {
        client.submit(serde_json::json!({})).await.unwrap();
    }
    assert_eq!(connections(&server), [0, 1, 2]);
}
