//! Every fault does on the wire what it says.

use std::collections::BTreeMap;
use std::io::Read;
use std::time::Duration;

use jobferry::clock::Clock;
use jobferry_sandbox::{Action, Fault, LengthFault};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::fixture::{Fixture, eventually, lenient, use_case};
use crate::recordings;
use crate::wire::{End, Heard, listen};

const CREDITS: &str = "/v2/account/credits";
const PROPER: &str = r#"{"credits":1000}"#;

/// What a client hears when it asks for its credits.
async fn heard(action: Action) -> Heard {
    let fixture = Fixture::start(lenient()).await;
    fixture.sandbox.script(Fault::on("GET", CREDITS, action));
    let heard = fixture.hear(CREDITS).await;
    assert!(fixture.hear(CREDITS).await.text.ends_with(PROPER), "once is once");
    heard
}

#[tokio::test]
async fn another_answer_replaces_the_proper_one() {
    let fixture = Fixture::start(lenient()).await;
    fixture.sandbox.script(Fault::on("GET", CREDITS, Action::answer_with(503)).times(2));
    let headers = vec![
        ("retry-after".to_owned(), "7".to_owned()),
        ("content-type".to_owned(), "text/html".to_owned()),
    ];
    let html = Action::Answer { status: 429, headers, body: Some("<p>".into()), json: None };
    fixture.sandbox.script(Fault::on("GET", CREDITS, html));
    for _ in 0..2 {
        let answer = fixture.get(CREDITS).await;
        assert_eq!((answer.status.as_u16(), &answer.json["status"]), (503, &json!(503)));
    }
    let answer = fixture.get(CREDITS).await;
    assert_eq!(answer.status, 429);
    assert_eq!(answer.retry_after.as_deref(), Some("7"));
    assert_eq!((answer.content_type.as_deref(), answer.text.as_str()), (Some("text/html"), "<p>"));
    assert_eq!(fixture.get(CREDITS).await.text, PROPER);
}

#[tokio::test]
async fn an_answer_that_no_library_would_write_is_written_all_the_same() {
    let headers = vec![("bad header".to_owned(), "a\u{1}b".to_owned())];
    let heard =
        heard(Action::Answer { status: 799, headers, body: Some("x".into()), json: None }).await;
    assert!(heard.head().starts_with("HTTP/1.1 799 "), "{}", heard.text);
    assert!(heard.head().contains("bad header: a\u{1}b"), "{}", heard.text);
    assert_eq!(heard.body(), b"x");
}

#[tokio::test]
async fn values_of_the_proper_answer_can_be_changed() {
    let fixture = Fixture::start(lenient()).await;
    let job_id = fixture.submit().await;
    let set = BTreeMap::from([
        ("/job_id".to_owned(), json!("somebody-else")),
        ("/result/summary/overall_level".to_owned(), json!("severe")),
        ("/new".to_owned(), json!([1])),
    ]);
    fixture.sandbox.script(Fault::on("GET", "/v2/jobs/*", Action::Edit { set }));
    let job = fixture.job(&job_id).await;
    assert_eq!(job["job_id"], "somebody-else");
    assert_eq!(job["result"]["summary"]["overall_level"], "severe");
    assert_eq!((&job["new"], &job["status"]), (&json!([1]), &json!("done")));
}

#[tokio::test]
async fn a_reset_is_a_reset_and_a_close_is_not() {
    let reset = heard(Action::Reset { after_request_bytes: None }).await;
    assert_eq!((reset.end, reset.text.as_str()), (End::Reset, ""));
    let closed = heard(Action::Close {}).await;
    assert_eq!((closed.end, closed.text.as_str()), (End::Fin, ""));
}

#[tokio::test]
async fn a_reset_can_come_in_the_middle_of_an_upload() {
    let fixture = Fixture::start(lenient()).await;
    let action = Action::Reset { after_request_bytes: Some(100_000) };
    fixture.sandbox.script(Fault::on("POST", "/v2/*", action));
    let mut stream = fixture.connect().await;
    let head = fixture.head("POST", "/v2/condition/analyze", "content-length: 10000000\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&[b'x'; 99_000]).await.unwrap();
    let early = Clock::System.timeout(Duration::from_millis(100), listen(&mut stream)).await;
    assert!(early.is_none(), "not before the bytes are there");
    stream.write_all(&[b'x'; 2_000]).await.unwrap();
    assert_eq!(listen(&mut stream).await.end, End::Reset);
    let request = fixture.sandbox.requests().remove(0);
    assert!((100_000..=101_000).contains(&request.body_bytes), "{}", request.body_bytes);
    assert_eq!((request.status, request.fault.as_deref()), (None, Some("reset")));
}

#[tokio::test]
async fn an_answer_can_be_lost_after_acceptance() {
    for action in [Action::Close {}, Action::Reset { after_request_bytes: None }] {
        let fixture = Fixture::start(lenient()).await;
        let fault = Fault::on("POST", "/v2/*/analyze", action).after_acceptance();
        fixture.sandbox.script(fault);
        let form = use_case("wellness", recordings::speech(), "a.wav");
        let lost = fixture.request("POST", "/v2/use-case/analyze").multipart(form).send().await;
        assert!(lost.is_err());
        assert_eq!(fixture.sandbox.jobs_created(), 1);
        assert_eq!(fixture.credits().await, 999);
    }
}

#[tokio::test]
async fn without_acceptance_nothing_happens_to_the_account() {
    let fixture = Fixture::start(lenient()).await;
    fixture.sandbox.script(Fault::on("POST", "*", Action::answer_with(500)));
    let form = || use_case("wellness", recordings::speech(), "a.wav");
    let refused = fixture.post_form("/v2/use-case/analyze", form()).await;
    assert_eq!(refused.json["code"], "PROCESSING_ERROR");
    assert_eq!(fixture.sandbox.jobs_created(), 0);
    fixture.sandbox.script(Fault::on("POST", "*", Action::answer_with(500)).after_acceptance());
    let accepted = fixture.post_form("/v2/use-case/analyze", form()).await;
    assert_eq!(accepted.json["code"], "PROCESSING_ERROR");
    assert_eq!(fixture.sandbox.jobs_created(), 1);
}

#[tokio::test]
async fn a_hanging_request_gets_nothing() {
    let fixture = Fixture::start(lenient()).await;
    fixture.sandbox.script(Fault::on("GET", CREDITS, Action::Hang {}));
    let patience = Duration::from_millis(200);
    assert!(Clock::System.timeout(patience, fixture.hear(CREDITS)).await.is_none());
}

#[tokio::test]
async fn a_delay_is_real_time() {
    let fixture = Fixture::start(lenient()).await;
    let delay = Duration::from_millis(150);
    fixture.sandbox.script(Fault::on("GET", CREDITS, Action::Pass {}).delayed(delay));
    let before = Clock::System.now();
    assert_eq!(fixture.get(CREDITS).await.text, PROPER);
    assert!(Clock::System.now().since(before) >= delay);
}

#[tokio::test]
async fn a_truncated_body_is_shorter_than_announced() {
    for (reset, end) in [(false, End::Fin), (true, End::Reset)] {
        let heard = heard(Action::Truncate { keep_bytes: 5, reset }).await;
        assert_eq!(heard.end, end);
        if !reset {
            // After a reset the kernel may have thrown the bytes away.
            assert!(heard.head().contains("content-length: 16"), "{}", heard.text);
            assert_eq!(heard.body(), &PROPER.as_bytes()[..5]);
        }
    }
    assert_eq!(heard(Action::Truncate { keep_bytes: 999, reset: false }).await.body().len(), 15);
}

#[tokio::test]
async fn lengths_can_be_wrong_in_every_way() {
    for (fault, expected) in [
        (LengthFault::Short, vec!["8"]),
        (LengthFault::Long, vec!["26"]),
        (LengthFault::Missing, vec![]),
        (LengthFault::Repeated, vec!["16", "16"]),
        (LengthFault::Conflicting, vec!["16", "26"]),
        (LengthFault::NotANumber, vec!["many"]),
        (LengthFault::Negative, vec!["-1"]),
    ] {
        let heard = heard(Action::ContentLength { fault }).await;
        let lengths: Vec<&str> =
            heard.head().lines().filter_map(|line| line.strip_prefix("content-length: ")).collect();
        assert_eq!(lengths, expected, "{fault:?}");
        assert_eq!(heard.body(), PROPER.as_bytes(), "{fault:?}");
    }
}

#[tokio::test]
async fn chunks_can_be_broken() {
    let heard = heard(Action::BrokenChunks {}).await;
    assert!(heard.head().contains("transfer-encoding: chunked"), "{}", heard.text);
    let body = String::from_utf8_lossy(heard.body()).into_owned();
    assert!(body.starts_with("8\r\n{\"credit\r\nnot-a-size\r\n"), "{body}");
}

#[tokio::test]
async fn an_answer_can_drip() {
    let before = Clock::System.now();
    let heard = heard(Action::Drip { bytes: 4, every_ms: 40 }).await;
    assert_eq!(heard.body(), PROPER.as_bytes());
    let took = Clock::System.now().since(before);
    assert!(took >= Duration::from_millis(160), "{took:?} for four drops");
}

#[tokio::test]
async fn a_gzip_bomb_is_small_and_unpacks_to_a_large_valid_document() {
    let heard = heard(Action::GzipBomb { size: 20 << 20 }).await;
    assert!(heard.head().contains("content-encoding: gzip"), "{}", heard.head());
    assert!(heard.body().len() < 100_000, "{} bytes", heard.body().len());
    let mut unpacked = Vec::new();
    // Checks the checksum and the length at the end as well.
    flate2::read::GzDecoder::new(heard.body()).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked.len(), (20 << 20) + 2);
    assert_eq!(serde_json::from_slice::<Value>(&unpacked).unwrap(), json!({}));
}

#[tokio::test]
async fn a_body_can_be_huge_nested_doubled_or_no_text() {
    let huge = heard(Action::HugeBody { size: 3_000_000 }).await;
    assert!(huge.body().len() >= 3_000_000);
    let nested = heard(Action::DeepNesting { depth: 5000, field: None }).await;
    assert_eq!(nested.body().len(), 10_000);
    assert!(nested.body().starts_with(b"[[[["));
    let bad_text = heard(Action::InvalidUtf8 {}).await;
    assert!(std::str::from_utf8(bad_text.body()).is_err());
    let garbage = heard(Action::GarbageBody {}).await;
    assert!(garbage.head().contains("application/json"), "{}", garbage.text);
    assert!(serde_json::from_slice::<Value>(garbage.body()).is_err());
    assert!(!heard(Action::NotHttp {}).await.text.starts_with("HTTP"));

    let fixture = Fixture::start(lenient()).await;
    let job_id = fixture.submit().await;
    fixture.sandbox.script(Fault::on("GET", "*", Action::DuplicateKeys {}));
    let doubled = fixture.get(&format!("/v2/jobs/{job_id}")).await.text;
    assert_eq!(doubled.matches("\"job_id\":").count(), 2);
    assert_eq!(doubled.matches("\"status\":").count(), 2);
}

#[tokio::test]
async fn redirects_go_where_they_are_told_or_in_a_circle() {
    let heard_loop = heard(Action::Redirect { to: None, status: 307 }).await;
    assert!(heard_loop.head().starts_with("HTTP/1.1 307"), "{}", heard_loop.text);
    assert!(heard_loop.head().contains(&format!("location: {CREDITS}")), "{}", heard_loop.text);
    let to = "http://other.example/x".to_owned();
    let away = heard(Action::Redirect { to: Some(to), status: 302 }).await;
    assert!(away.head().contains("location: http://other.example/x"), "{}", away.text);
}

#[tokio::test]
async fn headers_can_flood_and_answers_be_announced() {
    let flood = heard(Action::HeaderFlood { count: 500, size: 200 }).await;
    assert_eq!(flood.head().matches("x-flood-").count(), 500);
    assert_eq!(flood.body(), PROPER.as_bytes());
    let early = heard(Action::Informational { status: 103, count: 3 }).await;
    assert_eq!(early.text.matches("HTTP/1.1 103 ").count(), 3);
    assert!(early.text.contains("HTTP/1.1 200 OK"), "{}", early.text);
    assert!(early.text.ends_with(PROPER));
}

#[tokio::test]
async fn an_answer_can_come_before_the_upload_is_read() {
    for reset in [false, true] {
        let fixture = Fixture::start(lenient()).await;
        let action = Action::EarlyAnswer { status: 413, reset };
        fixture.sandbox.script(Fault::on("POST", "*", action));
        let mut stream = fixture.connect().await;
        let head = fixture.head("POST", "/v2/condition/analyze", "content-length: 10000000\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        if reset {
            assert_eq!(listen(&mut stream).await.end, End::Reset);
            continue;
        }
        // Nothing of the body was sent, and the answer is there.
        let mut answer = vec![0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(answer, b"HTTP/1.1 413");
        // The client may finish sending.
        stream.write_all(&[b'x'; 500_000]).await.unwrap();
        assert_eq!(listen(&mut stream).await.end, End::Fin);
        assert_eq!(fixture.sandbox.requests()[0].body_bytes, 0);
    }
}

#[tokio::test]
async fn a_client_that_waits_for_100_continue_is_told_to_go_on() {
    let fixture = Fixture::start(lenient()).await;
    let mut stream = fixture.connect().await;
    let headers = "expect: 100-continue\r\ncontent-length: 2\r\n";
    let head = fixture.head("POST", "/v2/account/webhook", headers);
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut first = vec![0; 12];
    stream.read_exact(&mut first).await.unwrap();
    assert_eq!(first, b"HTTP/1.1 100");
    stream.write_all(b"{}").await.unwrap();
    assert!(listen(&mut stream).await.text.contains("HTTP/1.1 400"));
}

#[tokio::test]
async fn a_refused_upload_is_read_to_its_end_so_that_the_refusal_is_seen() {
    let fixture = Fixture::start(lenient()).await;
    let mut stream = fixture.connect().await;
    let head = "POST /v2/condition/analyze HTTP/1.1\r\nhost: x\r\ncontent-length: 9000000\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&vec![b'x'; 9_000_000]).await.unwrap();
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(answer, b"HTTP/1.1 401");
    assert_eq!(fixture.sandbox.requests()[0].body_bytes, 9_000_000);
}

#[tokio::test]
async fn the_next_request_on_a_kept_connection_is_answered() {
    let fixture = Fixture::start(lenient()).await;
    fixture.sandbox.script(Fault::on("GET", CREDITS, Action::answer_with(500)));
    let mut stream = fixture.connect().await;
    let keep_alive = fixture.head("GET", CREDITS, "").replace("connection: close\r\n", "");
    for expected in ["500", "200"] {
        stream.write_all(keep_alive.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"}") {
            assert!(stream.read_buf(&mut answer).await.unwrap() > 0);
        }
        assert!(answer.starts_with(format!("HTTP/1.1 {expected}").as_bytes()));
    }
}

#[tokio::test]
async fn a_stale_connection_is_reset_when_it_is_used_again() {
    let fixture = Fixture::start(lenient()).await;
    fixture.sandbox.script(Fault::on("GET", CREDITS, Action::Stale {}));
    let mut stream = fixture.connect().await;
    let keep_alive = fixture.head("GET", CREDITS, "").replace("connection: close\r\n", "");
    stream.write_all(keep_alive.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(PROPER.as_bytes()) {
        assert!(stream.read_buf(&mut answer).await.unwrap() > 0);
    }
    assert!(!String::from_utf8_lossy(&answer).contains("connection: close"));
    stream.write_all(keep_alive.as_bytes()).await.unwrap();
    let heard = listen(&mut stream).await;
    assert_eq!((heard.end, heard.text.as_str()), (End::Reset, ""));
    assert_eq!(fixture.sandbox.requests().len(), 1);
}

#[tokio::test]
async fn a_client_that_leaves_after_its_last_byte_has_submitted() {
    let fixture = Fixture::start(lenient()).await;
    let recording = recordings::speech();
    let start = "--XX\r\ncontent-disposition: form-data; name=\"audio\"; filename=\"a\"\r\n\r\n";
    let length = start.len() + recording.len() + "\r\n--XX--\r\n".len();
    let headers =
        format!("content-type: multipart/form-data; boundary=XX\r\ncontent-length: {length}\r\n");
    let mut stream = fixture.connect().await;
    let head = fixture.head("POST", "/v2/signs/stress/analyze", &headers);
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(start.as_bytes()).await.unwrap();
    stream.write_all(&recording).await.unwrap();
    stream.write_all(b"\r\n--XX--\r\n").await.unwrap();
    drop(stream);
    eventually(|| (fixture.sandbox.jobs_created() == 1).then_some(())).await;
}
