//! Servers that answer after the head of an upload, do not read the rest, and close, as proxies and
//! gateways do.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use jobferry::models::amplifier::UseCase;
use jobferry::models::audio::AudioCheck;
use jobferry::models::{Plan, SubmitOptions};
use jobferry::{Amplifier, Error, ErrorKind, Progress, Source, Target};

const REFUSALS: [(u16, ErrorKind); 3] = [
    (401, ErrorKind::Authentication),
    (413, ErrorKind::InvalidRequest),
    (429, ErrorKind::RateLimited),
];

/// How a server ends.
#[derive(Clone, Copy, Debug)]
enum End {
    /// Closes with the request unread, which resets the connection.
    Close,
    /// Keeps the connection and reads no more.
    Keep,
    /// Closes its side only, and resets a little later.
    HalfClose,
}

/// Answers every request so after its head; gives the address.
fn start(status: u16, connection: &'static str, end: End) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let mut kept = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            answer(&mut stream, status, connection);
            match end {
                End::Close => {}
                End::Keep => kept.push(stream),
                End::HalfClose => {
                    stream.shutdown(std::net::Shutdown::Write).unwrap();
                    let _ = stream.read(&mut [0; 1024]);
                }
            }
        }
    });
    url
}

/// Reads a head, and what comes with it; nothing when the connection ends before.
fn read_head(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    while !head.windows(4).any(|window| window == b"\r\n\r\n") {
        let mut some = [0; 512];
        let length = stream.read(&mut some).ok().filter(|length| *length > 0)?;
        head.extend_from_slice(&some[..length]);
    }
    Some(head)
}

fn answer(stream: &mut TcpStream, status: u16, connection: &str) {
    read_head(stream).unwrap();
    let body = r#"{"code":"EARLY","message":"refused before reading","jobs":[],"total_pages":1}"#;
    let length = body.len();
    let answer = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
         Connection: {connection}\r\n\r\n{body}"
    );
    stream.write_all(answer.as_bytes()).unwrap();
}

fn client(url: &str) -> Amplifier {
    Amplifier::builder()
        .base_url(url)
        .account_id("a")
        .api_key("k")
        .plan(Plan::Off)
        .max_retries(0)
        .upload_timeout(Duration::from_secs(60))
        .build()
        .unwrap()
}

async fn upload(url: &str, size: usize) -> Error {
    upload_with(&client(url), size).await
}

async fn upload_with(client: &Amplifier, size: usize) -> Error {
    let unchecked = SubmitOptions { audio_check: AudioCheck::Off, ..SubmitOptions::default() };
    let source = Source::bytes("a.wav", vec![7; size]);
    let target = Target::UseCase(UseCase::Wellness);
    client.submit_with(source, target, &unchecked, Progress::default()).await.unwrap_err()
}

async fn each_is_heard(times: usize) {
    for (status, kind) in REFUSALS {
        for end in [End::Close, End::Keep, End::HalfClose] {
            for connection in ["close", "keep-alive"] {
                let url = start(status, connection, end);
                for size in [1, 100_000, 9_000_000] {
                    for _ in 0..times {
                        let error = upload(&url, size).await;
                        let case = format!("{status} {end:?} {connection} {size}: {error}");
                        assert_eq!((error.kind(), error.status()), (kind, Some(status)), "{case}");
                    }
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_before_the_end_of_an_upload_is_heard() {
    each_is_heard(8).await;
}

/// The same often enough for a rate of failures well below one in a hundred to show.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes a minute; run it after changing the transport"]
async fn an_answer_before_the_end_of_an_upload_is_heard_every_time() {
    each_is_heard(200).await;
}

/// Without a length the answer ends with the connection, which is reset.
#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_that_is_cut_off_is_a_refusal() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 64]);
            let _ = stream.write_all(b"HTTP/1.1 413 X\r\n\r\n{\"message\":\"too la");
        }
    });
    for size in [1, 9_000_000] {
        let error = upload(&url, size).await;
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::InvalidRequest, Some(413)),
            "{error}"
        );
    }
}

/// What the server has not read of a refused upload, it would take for the next request.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_on_which_an_upload_was_refused_early_is_not_used_again() {
    for (status, kind) in REFUSALS {
        for size in [1, 100_000, 9_000_000] {
            let client = client(&refusing_and_reading_on(status));
            let error = upload_with(&client, size).await;
            assert_eq!((error.kind(), error.status()), (kind, Some(status)), "{size}: {error}");
            // The number of the connection that it came on.
            assert_eq!(client.credits().await.unwrap().credits, 1, "{status} {size}");
        }
    }
}

/// Refuses every upload after its head and keeps the connection for the next request; gives the number
/// of the connection as balance.
fn refusing_and_reading_on(status: u16) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for (number, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                while let Some(head) = read_head(&mut stream) {
                    let (status, body) = match head.starts_with(b"POST") {
                        true => (status, "{}".to_owned()),
                        false => (200, format!("{{\"credits\":{number}}}")),
                    };
                    let length = body.len();
                    let answer =
                        format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n\r\n{body}");
                    let _ = stream.write_all(answer.as_bytes());
                }
            });
        }
    });
    url
}

/// Its status says what became of the upload.
#[tokio::test(flavor = "multi_thread")]
async fn an_early_refusal_is_heard_also_if_its_body_is_of_no_use() {
    let bodies = [
        "Content-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnot gzip",
        "Content-Length: 99999999999\r\n\r\n{",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\n{",
        "Content-Length: 20\r\n\r\n{\"message\":",
    ];
    for (status, kind) in REFUSALS {
        for body in bodies {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let url = format!("http://{}", listener.local_addr().unwrap());
            std::thread::spawn(move || {
                for stream in listener.incoming() {
                    let mut stream = stream.unwrap();
                    let _ = read_head(&mut stream);
                    let _ = stream.write_all(format!("HTTP/1.1 {status} X\r\n{body}").as_bytes());
                }
            });
            for size in [1, 9_000_000] {
                let error = upload(&url, size).await;
                let case = format!("{status} {size} {body:?}: {error}");
                assert_eq!((error.kind(), error.status()), (kind, Some(status)), "{case}");
            }
        }
    }
}
