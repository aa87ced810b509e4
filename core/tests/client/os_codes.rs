//! What the operating system calls the failures of files and connections.

use std::error::Error as _;
use std::io;
use std::path::Path;

use jobferry::models::amplifier::UseCase;
use jobferry::models::audio::AudioCheck;
use jobferry::models::{OnUnknown, SubmitOptions};
use jobferry::{Amplifier, Error, ErrorKind, Progress, Source, Target};

use crate::server::{Reply, Server};

async fn submit(client: &Amplifier, source: Source) -> Error {
    let options = SubmitOptions {
        audio_check: AudioCheck::Off,
        on_unknown: OnUnknown::Error,
        ..SubmitOptions::default()
    };
    let target = Target::UseCase(UseCase::Wellness);
    client.submit_with(source, target, &options, Progress::default()).await.unwrap_err()
}

#[tokio::test]
async fn a_file_that_cannot_be_read_says_why() {
    let server = Server::start([]).await;
    let folder = tempfile::tempdir().unwrap();
    let looped = folder.path().join("loop.wav");
    std::os::unix::fs::symlink("loop.wav", &looped).unwrap();
    for (path, code) in [
        ("/nowhere/a.wav", "ENOENT"),
        ("/", "EISDIR"),
        ("/dev/null/a", "ENOTDIR"),
        (looped.to_str().unwrap(), "ELOOP"),
        (&"a".repeat(300), "ENAMETOOLONG"),
    ] {
        let error = submit(&server.client(), Source::path(path)).await;
        assert_eq!((error.kind(), error.os_code()), (ErrorKind::InvalidRequest, Some(code)));
        assert_eq!(error.path(), Some(Path::new(path)));
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_source_that_fails_on_the_way_says_why() {
    let server = Server::start([Reply::Reset]).await;
    let source = Source::reader("a.wav", Some(100), || async {
        let broken = io::Error::other("the disk is on fire");
        Ok(tokio_util::io::StreamReader::new(futures_util::stream::iter([
            Ok(&[1_u8; 50][..]),
            Err(broken),
        ])))
    });
    let error = submit(&server.client(), source).await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.message().contains("the disk is on fire"), "{error}");
    assert!(error.source().unwrap().is::<io::Error>());
}

#[tokio::test]
async fn a_refused_connection_has_the_systems_name() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Amplifier::builder()
        .base_url(address)
        .account_id("a")
        .api_key("k")
        .max_retries(0)
        .build()
        .unwrap();
    let error = client.credits().await.unwrap_err();
    assert_eq!((error.kind(), error.os_code()), (ErrorKind::Network, Some("ECONNREFUSED")));
}

#[tokio::test]
async fn a_submission_in_doubt_keeps_the_error_that_made_it_so() {
    let server = Server::start([Reply::Reset]).await;
    let client = server.builder().max_retries(0).build().unwrap();
    let error = submit(&client, Source::bytes("a.wav", vec![1; 100])).await;
    assert_eq!((error.kind(), error.cause()), (ErrorKind::SubmitUnknown, Some(ErrorKind::Network)));
    let cause = error.source().unwrap().downcast_ref::<Error>().unwrap();
    assert_eq!(cause.kind(), ErrorKind::Network);
    assert_eq!(cause.os_code(), error.os_code());
    assert!(error.message().starts_with(cause.message()), "{error}");
}
