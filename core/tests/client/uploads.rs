//! Submissions: what goes over the wire, and what happens when no answer comes back.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jobferry::models::amplifier::{Condition, Sign, UseCase, VoiceModel};
use jobferry::models::audio::AudioCheck;
use jobferry::models::{ClientOptions, Plan, RateLimits, SubmitOptions};
use jobferry::{Amplifier, ErrorKind, Progress, Source, Target, Token};

use crate::server::{Reply, Server};

const ACCEPTED: &str = r#"{"job_id":"a","status":"running"}"#;

/// A WAV file of silence: 16 kHz, mono, 16 bit.
pub(crate) fn wav(seconds: u32) -> Vec<u8> {
    let data = seconds * 32_000;
    let mut bytes = Vec::new();
    bytes.extend(b"RIFF");
    bytes.extend((36 + data).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    bytes.extend(16_000_u32.to_le_bytes());
    bytes.extend(32_000_u32.to_le_bytes());
    bytes.extend(b"\x02\0\x10\0data");
    bytes.extend(data.to_le_bytes());
    bytes.resize(44 + data as usize, 0);
    bytes
}

fn recording() -> Source {
    Source::bytes("visit.wav", wav(20))
}

fn wellness() -> Target {
    Target::UseCase(UseCase::Wellness)
}

#[tokio::test]
async fn every_target_goes_to_its_own_endpoint() {
    let targets = [
        (wellness(), "/v2/use-case/analyze", Some("name=\"use_case\"\r\n\r\nwellness\r\n")),
        (
            Target::Condition(Condition::Copd),
            "/v2/condition/analyze",
            Some("name=\"condition\"\r\n\r\ncopd\r\n"),
        ),
        (Target::Model(VoiceModel::Apex), "/v2/models/apex/analyze", None),
        (Target::Sign(Sign::from("a/b ü")), "/v2/signs/a%2Fb%20%C3%BC/analyze", None),
    ];
    for (target, path, field) in targets {
        let server = Server::start([Reply::json(ACCEPTED)]).await;
        let job = server.client().submit(recording(), target).await.unwrap();
        assert_eq!(job.job_id, "a");
        let seen = &server.seen()[0];
        assert_eq!(seen.line(), format!("POST {path} HTTP/1.1"));
        let text = String::from_utf8_lossy(&seen.body);
        assert!(field.is_none_or(|field| text.contains(field)));
        assert!(text.contains(
            "name=\"audio\"; filename=\"visit.wav\"\r\nContent-Type: audio/wav\r\n\r\nRIFF"
        ));
        assert!(!text.contains("diarize"));
    }
}

#[tokio::test]
async fn options_become_form_fields() {
    let server = Server::start([Reply::json(ACCEPTED)]).await;
    let options = SubmitOptions {
        diarize: true,
        webhook_url: Some("https://clinic.example/hook".into()),
        webhook_secret_key: Some("whsec\r\n--x".into()),
        ..SubmitOptions::default()
    };
    let client = server.client();
    client.submit_with(recording(), wellness(), &options, Progress::default()).await.unwrap();
    let text = String::from_utf8_lossy(&server.seen()[0].body).into_owned();
    for field in [
        "name=\"diarize\"\r\n\r\ntrue\r\n",
        "name=\"webhook_url\"\r\n\r\nhttps://clinic.example/hook\r\n",
        "name=\"webhook_secret_key\"\r\n\r\nwhsec\r\n--x\r\n",
    ] {
        assert!(text.contains(field), "{field}");
    }
}

#[tokio::test]
async fn files_bytes_and_readers_arrive_as_they_are() {
    let bytes = wav(40);
    let file = tempfile::NamedTempFile::with_suffix(".bin").unwrap();
    std::fs::write(file.path(), &bytes).unwrap();
    let factory = |length| {
        let bytes = bytes.clone();
        Source::reader("r.wav", length, move || {
            let bytes = bytes.clone();
            async move { Ok(std::io::Cursor::new(bytes)) }
        })
    };
    let known = factory(Some(bytes.len() as u64));
    for (source, is_chunked) in [
        (Source::path(file.path()), false),
        (Source::bytes("b.wav", bytes.clone()), false),
        (known, false),
        (factory(None), true),
    ] {
        let server = Server::start([Reply::json(ACCEPTED)]).await;
        server.client().submit(source, wellness()).await.unwrap();
        let seen = &server.seen()[0];
        assert_eq!(seen.header("content-length").is_none(), is_chunked);
        if !is_chunked {
            assert!(seen.body.windows(bytes.len()).any(|window| window == bytes));
        }
    }
}

#[tokio::test]
async fn progress_runs_up_to_the_announced_total() {
    let server = Server::start([Reply::json(ACCEPTED)]).await;
    let reports = Arc::new(Mutex::new(Vec::new()));
    let progress = Progress::new({
        let reports = reports.clone();
        move |sent, total| reports.lock().unwrap().push((sent, total))
    });
    let source = Source::bytes("long.wav", wav(100));
    server
        .client()
        .submit_with(source, wellness(), &SubmitOptions::default(), progress)
        .await
        .unwrap();
    let reports = reports.lock().unwrap().clone();
    let total = server.seen()[0].body.len() as u64;
    assert_eq!(reports.last(), Some(&(total, Some(total))));
    assert!(reports.windows(2).all(|pair| pair[0].0 < pair[1].0));
}

#[tokio::test]
async fn what_the_vendor_would_certainly_refuse_is_not_sent() {
    let server = Server::start([]).await;
    let client = server.client();
    for (bytes, code) in [
        (wav(8), "AUDIO_TOO_SHORT"),
        (wav(1_201).into_iter().take(33_554_433).collect::<Vec<u8>>(), "AUDIO_TOO_LARGE"),
        (b"<html>".to_vec(), "UNSUPPORTED_FORMAT"),
        (Vec::new(), "AUDIO_EMPTY"),
    ] {
        let error = client.submit(Source::bytes("x.wav", bytes), wellness()).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::AudioRejected, Some(code)), "{error}");
        assert!(error.message().contains("x.wav"), "{error}");
    }
    let error = client.submit("/nowhere/visit.wav", wellness()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.message().contains("/nowhere/visit.wav"), "{error}");
    for half in [
        SubmitOptions { webhook_url: Some("https://x.example".into()), ..SubmitOptions::default() },
        SubmitOptions { webhook_secret_key: Some("s".into()), ..SubmitOptions::default() },
    ] {
        let error = client
            .submit_with(recording(), wellness(), &half, Progress::default())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.message().contains("go together"), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn without_the_check_the_vendor_decides() {
    let refused = r#"{"code":"AUDIO_TOO_SHORT","message":"Audio under 15 s.","status":400}"#;
    let server = Server::start([Reply::status(400, refused)]).await;
    let options = SubmitOptions { audio_check: AudioCheck::Off, ..SubmitOptions::default() };
    let source = Source::bytes("x.wav", wav(8));
    let error = server
        .client()
        .submit_with(source, wellness(), &options, Progress::default())
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::AudioRejected, Some(400)));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_submission_without_a_usable_answer_is_sent_once_and_reported_with_a_token() {
    let cases = [
        (Reply::Reset, ErrorKind::Network),
        (Reply::ResetAfter(200_000), ErrorKind::Network),
        (
            Reply::status(500, r#"{"code":"PROCESSING_ERROR","message":"x","status":500}"#),
            ErrorKind::Server,
        ),
        (Reply::status(503, ""), ErrorKind::Server),
        (Reply::json("<html>"), ErrorKind::Protocol),
        (Reply::json("{}"), ErrorKind::Protocol),
        (Reply::Raw(b"garbage\r\n\r\n".to_vec()), ErrorKind::Protocol),
        (
            Reply::Raw(
                b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n\r\n{".to_vec(),
            ),
            ErrorKind::Network,
        ),
    ];
    for (reply, cause) in cases {
        let server = Server::start([reply]).await;
        let error = server.client().submit(recording(), wellness()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.cause()),
            (ErrorKind::SubmitUnknown, Some(cause)),
            "{error}"
        );
        assert!(error.is_maybe_accepted() && !error.is_retryable());
        let token: Token = error.token().unwrap().parse().unwrap();
        let submission = token.submission.unwrap();
        assert_eq!(
            (submission.kind.as_str(), submission.selector.as_str()),
            ("use_case", "wellness")
        );
        assert_eq!((submission.size_bytes, submission.duration_s), (Some(640_044), Some(20.0)));
        let posts = server.seen().iter().filter(|seen| !seen.line().starts_with("GET")).count();
        assert_eq!(posts, 1);
    }
}

#[tokio::test]
async fn a_submission_that_was_refused_or_never_arrived_is_not_in_doubt() {
    for (status, kind) in [
        (402, ErrorKind::InsufficientCredits),
        (401, ErrorKind::Authentication),
        (422, ErrorKind::InvalidRequest),
    ] {
        let server = Server::start([Reply::status(status, "")]).await;
        let error = server.client().submit(recording(), wellness()).await.unwrap_err();
        assert_eq!(error.kind(), kind);
    }
    let options = ClientOptions {
        base_url: Some("http://127.0.0.1:1".into()),
        max_retries: 1,
        retry_base: Duration::ZERO,
        ..Server::start([]).await.options()
    };
    let error =
        Amplifier::new(&options).unwrap().submit(recording(), wellness()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
}

#[tokio::test]
async fn a_repeated_attempt_begins_the_recording_anew() {
    let limited = Reply::with_headers(429, "Retry-After: 0\r\n", "");
    let server = Server::start([limited, Reply::json(ACCEPTED)]).await;
    server.client().submit(recording(), wellness()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].body.len(), seen[1].body.len());
    assert!(seen[1].body.windows(4).any(|window| window == b"RIFF"));
}

#[tokio::test]
async fn an_early_refusal_is_read_although_the_upload_is_not_finished() {
    let Reply::Raw(refusal) = Reply::with_headers(
        401,
        "Connection: close\r\n",
        r#"{"code":"UNAUTHORIZED","message":"no","status":401}"#,
    ) else {
        unreachable!()
    };
    let server = Server::start([Reply::Early(refusal)]).await;
    let source = Source::bytes("long.wav", wav(900));
    let error = server.client().submit(source, wellness()).await.unwrap_err();
    // The refusal may be lost when the connection is torn down; then the outcome is unknown.
    assert!(
        matches!(error.kind(), ErrorKind::Authentication | ErrorKind::SubmitUnknown),
        "{error}"
    );
}

#[tokio::test]
async fn an_accepted_job_whose_document_is_odd_is_still_named() {
    let server = Server::start([Reply::json(r#"{"job_id":"a","status":7}"#)]).await;
    let error = server.client().submit(recording(), wellness()).await.unwrap_err();
    assert_eq!((error.kind(), error.job_id()), (ErrorKind::Protocol, Some("a")));
    assert!(error.message().contains("/status"), "{error}");
}

#[tokio::test]
async fn a_webhook_secret_is_never_shown_even_when_the_vendor_repeats_it() {
    let echo = r#"{"message":"webhook_secret_key whsec_9 is too short","status":400}"#;
    let server = Server::start([Reply::status(400, echo), Reply::status(400, echo)]).await;
    let client = server.client();
    let options = SubmitOptions {
        webhook_url: Some("https://clinic.example/hook".into()),
        webhook_secret_key: Some("whsec_9".into()),
        ..SubmitOptions::default()
    };
    let first = client.submit_with(recording(), wellness(), &options, Progress::default()).await;
    let second = client.set_webhook("https://clinic.example/hook", &"whsec_9".into()).await;
    for error in [first.unwrap_err(), second.unwrap_err()] {
        let shown = format!("{error} {error:?} {}", error.raw().unwrap());
        assert!(!shown.contains("whsec_9") && shown.contains("too short"), "{shown}");
    }
    assert!(!format!("{options:?}").contains("whsec_9"));
}

/// Other calls give their file descriptors back: to the check of the recording, and to an attempt.
#[cfg(unix)]
#[tokio::test]
async fn a_recording_for_which_no_file_descriptor_is_left_is_opened_again() {
    let reader = |fails: fn(usize) -> bool| {
        let opened = AtomicUsize::new(0);
        Source::reader("visit.wav", None, move || {
            let outcome = match fails(opened.fetch_add(1, Ordering::Relaxed)) {
                // Too many open files.
                true => Err(std::io::Error::from_raw_os_error(24)),
                false => Ok(std::io::Cursor::new(wav(20))),
            };
            std::future::ready(outcome)
        })
    };
    let server = Server::start([Reply::json(ACCEPTED)]).await;
    let client = server.builder().retry_base(Duration::from_millis(1)).build().unwrap();
    client.submit(reader(|number| number == 0 || number == 2), wellness()).await.unwrap();
    assert_eq!(client.stats().retries, 1);

    let ends: [fn(usize) -> bool; 2] = [|_| true, |number| number != 0];
    for fails in ends {
        let error = client.submit(reader(fails), wellness()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network);
        assert!(error.message().contains("ulimit -n"), "{error}");
    }
    assert_eq!(server.seen().len(), 1);
}

/// The vendor counts a request by its head. Nothing is paid for: the upload is not whole.
#[tokio::test]
async fn a_recording_that_breaks_off_on_its_way_costs_its_place_and_leaves_no_doubt() {
    let server = Server::start([Reply::Reset]).await;
    let rates = RateLimits { uploads: 1, others: 10, window: Duration::from_secs(60) };
    let plan = Plan::Custom(rates);
    let options = SubmitOptions {
        audio_check: AudioCheck::Off,
        deadline: Some(Duration::from_secs(30)),
        ..SubmitOptions::default()
    };
    let submit = async |code: i32| {
        // An account of its own for each, which shares no budget.
        let builder = server.builder().account_id(format!("acct_{code}")).plan(plan.clone());
        let client = builder.max_retries(0).build().unwrap();
        let opened = AtomicUsize::new(0);
        let source = Source::reader("visit.wav", None, move || {
            // It can be checked, and breaks off when it is sent.
            let is_first = opened.fetch_add(1, Ordering::Relaxed) == 0;
            let broken = (!is_first).then(|| Err(std::io::Error::from_raw_os_error(code)));
            let parts = [Ok(bytes::Bytes::from(wav(100)))].into_iter().chain(broken);
            let parts = futures_util::stream::iter(parts.collect::<Vec<_>>());
            std::future::ready(Ok(tokio_util::io::StreamReader::new(parts)))
        });
        let submit = |source| client.submit_with(source, wellness(), &options, Progress::default());
        (submit(source).await.unwrap_err(), submit(recording()).await.unwrap_err())
    };
    // A fault of the disk, and too many open files.
    for (code, kind) in [(5, ErrorKind::InvalidRequest), (24, ErrorKind::Network)] {
        let (error, next) = submit(code).await;
        assert_eq!((error.kind(), error.is_maybe_accepted()), (kind, false), "{error}");
        assert_eq!(next.kind(), ErrorKind::RateLimited, "{next}");
    }
    // What could not be opened was not sent, and costs nothing.
    let server = Server::start([Reply::json(ACCEPTED)]).await;
    let client = server.builder().account_id("acct_0").plan(plan.clone()).build().unwrap();
    let source = Source::path("/nowhere/visit.wav");
    client.submit_with(source, wellness(), &options, Progress::default()).await.unwrap_err();
    client.submit(recording(), wellness()).await.unwrap();
}
