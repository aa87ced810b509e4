//! Requests over a network that misbehaves.

use std::time::Duration;

use jobferry::clock::{Clock, ManualClock};
use jobferry::models::ClientOptions;
use jobferry::{Amplifier, ErrorKind};

use crate::server::{Reply, Server};

const JOB: &str = r#"{"job_id":"a","status":"running"}"#;

async fn job_after(replies: impl IntoIterator<Item = Reply>) -> (Result<String, ErrorKind>, usize) {
    let server = Server::start(replies).await;
    let outcome = server.client().job("a").await;
    (outcome.map(|job| job.job_id).map_err(|error| error.kind()), server.seen().len())
}

#[tokio::test]
async fn reading_survives_resets_and_broken_answers() {
    let broken = [
        Reply::Reset,
        Reply::ResetAfter(10),
        Reply::Raw(
            b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{\"job_id\""
                .to_vec(),
        ),
        Reply::Raw(b"\x16\x03garbage\r\n\r\n".to_vec()),
        Reply::Raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{".to_vec()),
    ];
    for reply in broken {
        let (outcome, requests) = job_after([reply, Reply::json(JOB)]).await;
        assert_eq!(outcome, Ok("a".to_owned()));
        assert_eq!(requests, 2);
    }
}

/// The server closes a kept connection at the moment it is used: not a failure of the vendor, so no
/// retry is spent on it and there is no pause.
#[tokio::test]
async fn a_stale_connection_is_replaced_at_once() {
    let server =
        Server::start([Reply::json(r#"{"credits":1}"#), Reply::Reset, Reply::json(JOB)]).await;
    let client = server.builder().max_retries(0).build().unwrap();
    client.credits().await.unwrap();
    assert_eq!(client.job("a").await.unwrap().job_id, "a");
    let connections: Vec<usize> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 0, 1]);
}

#[tokio::test]
async fn a_new_connection_that_breaks_is_a_failure() {
    let server = Server::start([Reply::Reset, Reply::json(JOB)]).await;
    let error = server.builder().max_retries(0).build().unwrap().job("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert_eq!(server.seen().len(), 1);
    // Nor is a second one tried in place of a kept one for ever.
    let replies = [Reply::json(JOB), Reply::Reset, Reply::Reset, Reply::json(JOB)];
    let server = Server::start(replies).await;
    let client = server.builder().max_retries(0).build().unwrap();
    client.job("a").await.unwrap();
    assert_eq!(client.job("a").await.unwrap_err().kind(), ErrorKind::Network);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn answers_that_stay_broken_are_told_apart() {
    let many = |reply: Reply| std::iter::repeat_n(reply, 6);
    let garbage = Reply::Raw(b"garbage\r\n\r\n".to_vec());
    assert_eq!(job_after(many(garbage)).await.0, Err(ErrorKind::Protocol));
    assert_eq!(job_after(many(Reply::Reset)).await.0, Err(ErrorKind::Network));
    let corrupt = Reply::with_headers(200, "Content-Encoding: gzip\r\n", "not gzip at all");
    assert_eq!(job_after(many(corrupt)).await.0, Err(ErrorKind::Protocol));
}

#[tokio::test]
async fn informational_answers_are_passed_over() {
    let Reply::Raw(answer) = Reply::json(JOB) else { unreachable!() };
    let hints = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n";
    let (outcome, _) = job_after([Reply::Raw([&hints[..], &answer].concat())]).await;
    assert_eq!(outcome, Ok("a".to_owned()));
}

#[tokio::test]
async fn nothing_listens_is_a_network_error_that_names_the_reason() {
    // Bound, so that nobody else gets the port, and not listening.
    let bound = tokio::net::TcpSocket::new_v4().unwrap();
    bound.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let options = ClientOptions {
        account_id: Some("a".into()),
        api_key: Some("k".into()),
        base_url: Some(format!("http://{}", bound.local_addr().unwrap())),
        max_retries: 0,
        ..ClientOptions::default()
    };
    let error = Amplifier::new(&options).unwrap().credits().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(error.message().to_lowercase().contains("refused"), "{error}");
    assert!(error.message().contains(&bound.local_addr().unwrap().to_string()), "{error}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn another_jobs_document_is_never_returned() {
    let (outcome, _) = job_after([Reply::json(r#"{"job_id":"b","status":"done"}"#)]).await;
    assert_eq!(outcome, Err(ErrorKind::Protocol));
}

#[tokio::test]
async fn an_answer_larger_than_allowed_is_refused_while_it_comes() {
    let server = Server::start([
        Reply::json(&format!(r#"{{"job_id":"a","status":"done","x":"{}"}}"#, "y".repeat(5_000))),
        // The same without a length beforehand.
        Reply::Raw(
            [b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".as_slice(), &[b' '; 9_000]].concat(),
        ),
    ])
    .await;
    let client = server.builder().max_response_bytes(4_000).max_retries(0).build().unwrap();
    for _ in 0..2 {
        let error = client.job("a").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert!(error.message().contains("max_response_bytes"), "{error}");
    }
}

#[tokio::test]
async fn a_redirect_takes_no_credentials_anywhere() {
    let thief = Server::start([]).await;
    let location = format!("Location: {}/v2/jobs/a\r\n", thief.url());
    let (outcome, requests) = job_after([Reply::with_headers(307, &location, "")]).await;
    assert_eq!((outcome, requests), (Err(ErrorKind::Protocol), 1));
    assert!(thief.seen().is_empty());
}

#[tokio::test]
async fn a_hostile_identifier_stays_within_its_path_segment() {
    let id = "../account/credits?x=1#y z\r\nEvil: 1";
    let server = Server::start([Reply::status(404, "")]).await;
    let error = server.client().job(id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let seen = &server.seen()[0];
    assert_eq!(
        seen.line(),
        "GET /v2/jobs/..%2Faccount%2Fcredits%3Fx%3D1%23y%20z%0D%0AEvil%3A%201 HTTP/1.1"
    );
    assert_eq!(seen.header("evil"), None);
}

/// An address cannot carry these: they would lead to another path.
#[tokio::test]
async fn an_identifier_that_no_address_can_carry_is_refused_here() {
    let server = Server::start([]).await;
    for id in ["", ".", ".."] {
        let error = server.client().job(id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{id:?}: {error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn every_request_carries_the_credentials_and_who_asks() {
    let server = Server::start([Reply::json(r#"{"credits":7}"#)]).await;
    let client = server.builder().user_agent("clinic/2").build().unwrap();
    assert_eq!(client.credits().await.unwrap().credits, 7);
    let seen = &server.seen()[0];
    assert_eq!(seen.header("x-account-id"), Some("acct_1"));
    assert_eq!(seen.header("x-api-key"), Some("mak_secret"));
    assert!(seen.header("user-agent").unwrap().starts_with("clinic/2 jobferry/"));
}

#[tokio::test]
async fn an_attempt_is_limited_as_a_whole_and_its_place_is_given_back() {
    // The bytes keep coming now and then; only a limit on the whole attempt ends it.
    let server =
        Server::start([Reply::Stall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec())])
            .await;
    let manual = ManualClock::default();
    let options = ClientOptions { max_retries: 0, ..server.options() };
    let client = Amplifier::builder()
        .options(&options)
        .clock(Clock::Manual(manual.clone()))
        .build()
        .unwrap();
    let call = tokio::spawn(async move { client.credits().await });
    while server.seen().is_empty() || manual.sleepers() == 0 {
        tokio::task::yield_now().await;
    }
    manual.advance(Duration::from_secs(29));
    tokio::task::yield_now().await;
    assert!(!call.is_finished());
    manual.advance(Duration::from_secs(1));
    let error = call.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.message().contains("30 s"), "{error}");
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let options = ClientOptions {
        account_id: Some("a".into()),
        api_key: Some("k".into()),
        base_url: Some(format!("http://{}", listener.local_addr().unwrap())),
        ..ClientOptions::default()
    };
    let client = Amplifier::new(&options).unwrap();
    let call = tokio::spawn(async move { client.credits().await });
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut bytes = vec![0; 64 * 1024];
    assert!(tokio::io::AsyncReadExt::read(&mut stream, &mut bytes).await.unwrap() > 0);
    call.abort();
    let end = tokio::io::AsyncReadExt::read(&mut stream, &mut bytes).await;
    assert!(matches!(end, Ok(0) | Err(_)));
}

#[tokio::test]
async fn configuration_errors_name_the_option_and_what_to_do() {
    let complete = ClientOptions {
        account_id: Some("a".into()),
        api_key: Some("k".into()),
        ..ClientOptions::default()
    };
    let with_base = |url: &str| ClientOptions { base_url: Some(url.into()), ..complete.clone() };
    for (options, expected) in [
        (ClientOptions { api_key: None, ..complete.clone() }, "AMPLIFIER_API_KEY"),
        (ClientOptions { api_key: Some(" ".into()), ..complete.clone() }, "AMPLIFIER_API_KEY"),
        (ClientOptions { api_key: Some("k\n".into()), ..complete.clone() }, "line end"),
        (with_base("http://api.example"), "https"),
        (with_base("ftp://api.example"), "https"),
        (with_base("api.example"), "AMPLIFIER_BASE_URL"),
        (with_base("https://user:pw@api.example"), "credentials"),
        (with_base("https://api.example/?key=1"), "query"),
        (ClientOptions { proxy: Some(":".into()), ..complete.clone() }, "proxy"),
        (ClientOptions { extra_ca_pem: Some("no".into()), ..complete.clone() }, "extra_ca_pem"),
        (ClientOptions { user_agent: Some("a\nb".into()), ..complete.clone() }, "user_agent"),
        (ClientOptions { timeout: Duration::ZERO, ..complete.clone() }, "a timeout of 0 s"),
    ] {
        let error = Amplifier::new(&options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().contains(expected), "{error}");
    }
    let allowed = ClientOptions { allow_http: true, ..with_base("http://api.example") };
    assert!(Amplifier::new(&allowed).is_ok());
    assert!(
        !format!("{:?}", ClientOptions { api_key: Some("mak_1".into()), ..complete })
            .contains("mak_1")
    );
}
