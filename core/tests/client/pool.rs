//! How many connections a client has open, and which one a request uses.

use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use jobferry::clock::{Clock, ManualClock};
use jobferry::models::amplifier::UseCase;
use jobferry::models::audio::AudioCheck;
use jobferry::models::{ClientOptions, OnUnknown, Plan, SubmitOptions};
use jobferry::{Amplifier, CallExt, ErrorKind, JobApi, Progress, Source, Spec, Target};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

use crate::server::{Reply, Server};
use crate::waits::soon;

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
            false => r#"{"job_id":"a","status":"done","credits":7}"#,
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
    let client = Amplifier::builder().options(&options(&url)).clock(clock).build().unwrap();
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

/// However few there are: also polls go on while uploads take their time.
#[tokio::test(flavor = "multi_thread")]
async fn submissions_leave_connections_to_reads() {
    for (limit, submissions) in [(2, 1), (3, 2), (5, 3), (100, 92)] {
        let (url, counts) = counting(false).await;
        let some = ClientOptions { max_connections: limit, ..options(&url) };
        let client = Amplifier::new(&some).unwrap();
        let submitting: Vec<_> = (0..3 * limit)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { submit(&client).await })
            })
            .collect();
        while counts.submissions.load(Ordering::SeqCst) < submissions {
            tokio::task::yield_now().await;
        }
        let in_time = Duration::from_secs(30);
        for outcome in join_all((0..8).map(|_| client.credits().with_deadline(in_time))).await {
            assert_eq!(outcome.unwrap().credits, 7);
        }
        client.wait_for_job("a", &soon()).with_deadline(in_time).await.unwrap();
        assert_eq!(counts.submissions.load(Ordering::SeqCst), submissions, "of {limit}");
        assert!(counts.most_open.load(Ordering::SeqCst) <= limit as usize);
        submitting.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

/// As tests and blocking wrappers have them. A connection stands still when nothing drives the runtime
/// it was opened in, also if that still exists.
#[test]
fn a_client_serves_one_runtime_after_another() {
    let serving = Runtime::new().unwrap();
    let (url, counts) = serving.block_on(counting(true));
    let patient = ClientOptions { max_retries: 0, ..options(&url) };
    let client = Amplifier::new(&patient).unwrap();
    let mut left_alone = Vec::new();
    for number in 0..6 {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            for _ in 0..2 {
                assert_eq!(client.credits().await.unwrap().credits, 7);
            }
            client.wait_for_job("a", &soon()).await.unwrap();
            submit(&client).await.unwrap();
        });
        if number % 2 == 0 {
            left_alone.push(runtime);
        }
    }
    // In each, the reads use one connection and the submission another.
    assert_eq!(counts.opened.load(Ordering::SeqCst), 12);
}

/// A server that answers an upload after its head and does not read the rest until it is told to.
struct Hasty {
    url: String,
    answered: Arc<AtomicBool>,
    /// Lets it read on.
    go_on: std::sync::mpsc::Sender<()>,
    /// How many bytes of the first upload it was sent in the end, once its connection is closed.
    closed: std::sync::mpsc::Receiver<usize>,
}

impl Hasty {
    fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let answered = Arc::new(AtomicBool::new(false));
        let (go_on, may_go_on) = std::sync::mpsc::channel();
        let (closing, closed) = std::sync::mpsc::channel();
        let told = Arc::clone(&answered);
        std::thread::spawn(move || {
            let mut first = listener.accept().unwrap().0;
            answer_early(&mut first);
            told.store(true, Ordering::SeqCst);
            may_go_on.recv().unwrap();
            let mut rest = 0;
            let mut some = vec![0; 65_536];
            while let Ok(length @ 1..) = first.read(&mut some) {
                rest += length;
            }
            let _ = closing.send(rest);
            let mut second = listener.accept().unwrap().0;
            answer_early(&mut second);
            while let Ok(1..) = second.read(&mut some) {}
        });
        Hasty { url, answered, go_on, closed }
    }

    /// Waits until a client in this runtime has read the answer.
    async fn has_answered(&self) {
        while !self.answered.load(Ordering::SeqCst) {
            tokio::task::yield_now().await;
        }
        // It is in the client's socket, and each of these lets the client's tasks go on.
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
    }
}

fn answer_early(stream: &mut std::net::TcpStream) {
    let mut head = Vec::new();
    while !head.windows(4).any(|window| window == b"\r\n\r\n") {
        let mut some = [0; 64];
        let length = stream.read(&mut some).unwrap();
        head.extend_from_slice(&some[..length]);
    }
    let length = ACCEPTED.len();
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{ACCEPTED}");
    stream.write_all(answer.as_bytes()).unwrap();
}

/// As many bytes as a connection takes that nothing is read from, and some more: their last frame is
/// taken from the source, and not all of it is sent.
fn slightly_more_than_fits() -> usize {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut stream = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let _unread = listener.accept().unwrap();
    stream.set_nonblocking(true).unwrap();
    let mut fits = 0;
    while let Ok(length) = stream.write(&[0; 1 << 20]) {
        fits += length;
    }
    fits + 200_000
}

fn submit_bytes(client: &Amplifier, length: usize) -> impl Future<Output = jobferry::Result<()>> {
    let (audio_check, on_unknown) = (AudioCheck::Off, OnUnknown::Error);
    let unchecked = SubmitOptions { audio_check, on_unknown, ..SubmitOptions::default() };
    let source = Source::bytes("a.wav", vec![7; length]);
    let (client, target) = (client.clone(), Target::UseCase(UseCase::Wellness));
    async move { client.submit_with(source, target, &unchecked, Progress::default()).await.map(drop) }
}

/// The server accepts before it has read everything: the connection is not ready for another request
/// then, and what is waited for it is no part of the attempt's time.
#[tokio::test]
async fn a_complete_answer_is_no_timeout() {
    let server = Hasty::start();
    let manual = ManualClock::default();
    let some = ClientOptions { max_retries: 0, ..options(&server.url) };
    let client =
        Amplifier::builder().options(&some).clock(Clock::Manual(manual.clone())).build().unwrap();
    let submitting = submit_bytes(&client, slightly_more_than_fits());
    let late = async {
        server.has_answered().await;
        manual.advance(some.upload_timeout * 2);
    };
    let (outcome, ()) = tokio::join!(submitting, late);
    outcome.unwrap();
}

#[tokio::test]
async fn giving_up_while_a_connection_is_handed_over_closes_it() {
    let length = slightly_more_than_fits();
    // On a machine that is held up the hand-over may have ended before: once more, then.
    let (server, client) = 'given_up: {
        for _ in 0..50 {
            let server = Hasty::start();
            let some = ClientOptions { max_connections: 1, max_retries: 0, ..options(&server.url) };
            let client = Amplifier::new(&some).unwrap();
            tokio::select! {
                biased;
                outcome = submit_bytes(&client, length) => outcome.unwrap(),
                () = server.has_answered() => break 'given_up (server, client),
            }
        }
        panic!("every hand-over ended too soon");
    };
    tokio::task::yield_now().await;
    server.go_on.send(()).unwrap();
    let closed = tokio::task::spawn_blocking(move || {
        server.closed.recv_timeout(Duration::from_secs(30)).unwrap()
    });
    let received = closed.await.unwrap();
    assert!(received < length, "all {received} bytes were sent");
    // Its place is free again.
    submit_bytes(&client, 5_000).await.unwrap();
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
    let client = Amplifier::builder()
        .options(&options)
        .clock(Clock::Manual(manual.clone()))
        .build()
        .unwrap();
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
