//! TLS, proxies, and how much of an upload is in memory.

use std::io;
use std::pin::Pin;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use jobferry::models::amplifier::UseCase;
use jobferry::models::audio::AudioCheck;
use jobferry::models::{ClientOptions, Plan, SubmitOptions};
use jobferry::{Amplifier, Client, Environment, ErrorKind, Progress, Source, Target};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::server::{Reply, Server};

/// Serves one balance per connection over TLS with a certificate of its own; gives the address and
/// the certificate as PEM.
async fn tls_server() -> (String, String) {
    let balance =
        "HTTP/1.1 200 OK\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{\"credits\":9}";
    tls_server_that_says(balance.to_owned()).await
}

/// The same with another answer.
async fn tls_server_that_says(answer: String) -> (String, String) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut request = vec![0; 8_192];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    (url, cert.pem())
}

fn options(base_url: String) -> ClientOptions {
    ClientOptions {
        account_id: Some("a".into()),
        api_key: Some("k".into()),
        base_url: Some(base_url),
        max_retries: 0,
        ..ClientOptions::default()
    }
}

#[tokio::test]
async fn an_unknown_certificate_is_refused_and_an_extra_root_accepted() {
    let (url, pem) = tls_server().await;
    // Final at once, however many retries are allowed: a certificate does not change by asking again.
    let patient = ClientOptions { max_retries: 5, ..options(url.clone()) };
    let client = Amplifier::new(&patient).unwrap();
    let error = client.credits().await.unwrap_err();
    assert_eq!((error.kind(), client.stats().retries), (ErrorKind::Network, 0));
    let place = url.trim_start_matches("https://");
    for part in ["certificate", place, "extra_ca_pem", "SSL_CERT_FILE"] {
        assert!(error.message().contains(part), "no {part} in: {error}");
    }
    let trusting = ClientOptions { extra_ca_pem: Some(pem), ..options(url) };
    assert_eq!(Amplifier::new(&trusting).unwrap().credits().await.unwrap().credits, 9);
}

#[tokio::test]
async fn a_redirect_from_https_to_plain_http_is_not_followed() {
    let plain = Server::start([]).await;
    let location = format!("{}/v2/account/credits", plain.url());
    let (url, pem) = tls_server_that_says(format!(
        "HTTP/1.1 302 X\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    ))
    .await;
    let trusting = ClientOptions { extra_ca_pem: Some(pem), ..options(url) };
    let error = Amplifier::new(&trusting).unwrap().credits().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol, "{error}");
    assert!(plain.seen().is_empty());
}

/// The environment is read once per process, so the client runs in a child of this test.
#[tokio::test(flavor = "multi_thread")]
async fn ssl_cert_file_is_honoured() {
    const CHILD: &str = "JOBFERRY_TEST_TLS_URL";
    if let Ok(url) = std::env::var(CHILD) {
        assert_eq!(Amplifier::new(&options(url)).unwrap().credits().await.unwrap().credits, 9);
        return;
    }
    let (url, pem) = tls_server().await;
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pem).unwrap();
    let child = tokio::task::spawn_blocking(move || {
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "connections::ssl_cert_file_is_honoured"])
            .env(CHILD, url)
            .env("SSL_CERT_FILE", file.path())
            .output()
            .unwrap()
    });
    let output = child.await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[tokio::test]
async fn a_proxy_gets_every_request() {
    let proxy = Server::start([Reply::json(r#"{"credits":3}"#)]).await;
    let client = Amplifier::new(&ClientOptions {
        proxy: Some(proxy.url()),
        allow_http: true,
        ..options("http://api.example".into())
    });
    assert_eq!(client.unwrap().credits().await.unwrap().credits, 3);
    assert_eq!(proxy.seen()[0].line(), "GET http://api.example/v2/account/credits HTTP/1.1");
}

/// The way to the proxy is secret also where the one behind it is not.
#[tokio::test]
async fn a_proxy_that_is_reached_over_tls_is_trusted_by_its_certificate() {
    let (proxy, pem) = tls_server().await;
    let away = ClientOptions { allow_http: true, ..options("http://api.example".to_owned()) };
    let environment = Environment::of([("HTTP_PROXY", &proxy)]);
    let credits = async |options: &ClientOptions| {
        Amplifier::with_options(options, &environment, None).unwrap().credits().await
    };
    let error = credits(&away).await.unwrap_err();
    assert!(error.message().contains("certificate"), "{error}");
    let trusting = ClientOptions { extra_ca_pem: Some(pem), ..away };
    assert_eq!(credits(&trusting).await.unwrap().credits, 9);
}

/// Nothing was sent, so that a submission may be repeated.
#[tokio::test]
async fn a_connection_that_does_not_open_is_given_up_after_connect_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = format!("localhost:{}", listener.local_addr().unwrap().port());
    let silent = tokio::spawn(async move {
        let mut opened = Vec::new();
        while opened.len() < 3 {
            opened.push(listener.accept().await.unwrap().0);
        }
        // The last one is closed, too.
        let mut greeting = Vec::new();
        opened[2].read_to_end(&mut greeting).await.unwrap();
    });
    let hasty = ClientOptions {
        // No part of a message.
        api_key: Some("secret_1".into()),
        connect_timeout: Duration::from_millis(50),
        max_retries: 2,
        retry_base: Duration::ZERO,
        max_connections: 1,
        plan: Plan::Off,
        ..options(format!("https://{place}"))
    };
    let client = Amplifier::new(&hasty).unwrap();
    let unchecked = SubmitOptions { audio_check: AudioCheck::Off, ..SubmitOptions::default() };
    let (source, target) =
        (Source::bytes("a.wav", vec![7; 50]), Target::UseCase(UseCase::Wellness));
    let outcome = client.submit_with(source, target, &unchecked, Progress::default()).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), client.stats().retries), (ErrorKind::Timeout, 2), "{error}");
    assert!(error.message().contains(&format!("connecting to {place} took too long")), "{error}");
    silent.await.unwrap();
}

/// Lets everybody through to `target`, or refuses; gives its address and the heads it has seen.
async fn tunnelling(target: String, status: u16) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let heads = Arc::<Mutex<Vec<String>>>::default();
    let seen = heads.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = vec![0; 4_096];
            let length = stream.read(&mut head).await.unwrap();
            seen.lock().unwrap().push(String::from_utf8_lossy(&head[..length]).into_owned());
            let answer = format!("HTTP/1.1 {status} X\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
            if status == 200 {
                let mut onward = TcpStream::connect(&target).await.unwrap();
                let both = async move {
                    let _ = tokio::io::copy_bidirectional(&mut stream, &mut onward).await;
                };
                tokio::spawn(both);
            }
        }
    });
    (address, heads)
}

#[tokio::test]
async fn https_goes_through_a_tunnel_of_the_proxy() {
    let (url, pem) = tls_server().await;
    let place = url.trim_start_matches("https://").to_owned();
    let (proxy, heads) = tunnelling(place.clone(), 200).await;
    let through = ClientOptions {
        extra_ca_pem: Some(pem),
        proxy: Some(format!("jane:p%40ss@{proxy}")),
        ..options(url)
    };
    assert_eq!(Amplifier::new(&through).unwrap().credits().await.unwrap().credits, 9);
    let head = heads.lock().unwrap()[0].to_lowercase();
    assert!(head.starts_with(&format!("connect {place} http/1.1\r\n")), "{head}");
    assert!(head.contains("proxy-authorization: basic amfuztpwqhnz\r\n"), "{head}");
    // What is meant for the vendor is not shown to the proxy.
    assert!(!head.contains("x-api-key"), "{head}");
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named_with_its_status() {
    let (proxy, _) = tunnelling(String::new(), 403).await;
    let away = options("https://api.example".to_owned());
    let away = ClientOptions { proxy: Some(format!("http://jane:hunter2@{proxy}")), ..away };
    let error = Amplifier::new(&away).unwrap().credits().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    let expected =
        format!("api.example:443 through the proxy {proxy}: the proxy answered with status 403");
    assert!(error.message().contains(&expected), "{error}");
    assert!(!error.message().contains("hunter2"), "{error}");
}

/// Asking again with the same login, or without one, may lock the account.
#[tokio::test]
async fn a_proxy_that_wants_a_login_for_its_tunnel_is_asked_once() {
    let (proxy, heads) = tunnelling(String::new(), 407).await;
    let away = options("https://api.example".to_owned());
    let away = ClientOptions { proxy: Some(format!("http://{proxy}")), max_retries: 5, ..away };
    let error = Amplifier::new(&away).unwrap().credits().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().contains("option proxy"), "{error}");
    assert_eq!(heads.lock().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_before_the_end_of_an_upload_is_heard_over_tls() {
    let refusal = "HTTP/1.1 413 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let (url, pem) = tls_server_that_says(refusal.to_owned()).await;
    let trusting = ClientOptions { extra_ca_pem: Some(pem), plan: Plan::Off, ..options(url) };
    let client = Amplifier::new(&trusting).unwrap();
    let unchecked = SubmitOptions { audio_check: AudioCheck::Off, ..SubmitOptions::default() };
    for _ in 0..20 {
        let source = Source::bytes("a.wav", vec![7; 3_000_000]);
        let target = Target::UseCase(UseCase::Wellness);
        let error = client.submit_with(source, target, &unchecked, Progress::default()).await;
        let error = error.unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::InvalidRequest, Some(413)),
            "{error}"
        );
    }
}

/// A reader that counts what has been taken from it.
struct Counted {
    left: u64,
    taken: Arc<AtomicU64>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let length = self.left.min(buffer.remaining() as u64);
        buffer.put_slice(&vec![0; length as usize]);
        self.left -= length;
        self.taken.fetch_add(length, Ordering::Relaxed);
        Poll::Ready(Ok(()))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_is_read_only_as_fast_as_it_is_sent() {
    const LENGTH: u64 = 96 * 1024 * 1024;
    let taken = Arc::new(AtomicU64::new(0));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let serving = tokio::spawn({
        let taken = taken.clone();
        async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let (mut received, mut furthest) = (0_u64, 0_u64);
            let mut buffer = vec![0; 256 * 1024];
            while received < LENGTH {
                received += stream.read(&mut buffer).await.unwrap() as u64;
                furthest = furthest.max(taken.load(Ordering::Relaxed).saturating_sub(received));
            }
            let answer = "HTTP/1.1 200 OK\r\nContent-Length: 33\r\n\r\n{\"job_id\":\"a\",\"status\":\"running\"}";
            stream.write_all(answer.as_bytes()).await.unwrap();
            furthest
        }
    });
    let counter = taken.clone();
    let source = Source::reader("long.wav", Some(LENGTH), move || {
        counter.store(0, Ordering::Relaxed);
        let reader = Counted { left: LENGTH, taken: counter.clone() };
        async move { Ok(reader) }
    });
    let unchecked = SubmitOptions { audio_check: AudioCheck::Off, ..SubmitOptions::default() };
    let client = Amplifier::new(&options(url)).unwrap();
    let target = Target::UseCase(UseCase::Wellness);
    client.submit_with(source, target, &unchecked, Progress::default()).await.unwrap();
    // One frame of ours, and whatever the kernel buffers on both sides of the connection.
    let furthest = serving.await.unwrap();
    assert!(furthest < 16 * 1024 * 1024, "{furthest} bytes were in memory at once");
}

/// As above: a child whose environment names a proxy.
#[tokio::test(flavor = "multi_thread")]
async fn the_environments_proxy_is_honoured_but_never_for_loopback() {
    const CHILD: &str = "JOBFERRY_TEST_DIRECT_URL";
    if let Ok(direct) = std::env::var(CHILD) {
        let plain = |url: &str| ClientOptions { allow_http: true, ..options(url.to_owned()) };
        let credits = async |url: &str| Amplifier::new(&plain(url)).unwrap().credits().await;
        assert_eq!(credits("http://api.example").await.unwrap().credits, 3);
        assert_eq!(credits(&direct).await.unwrap().credits, 4);
        assert_eq!(credits("http://inside.example").await.unwrap_err().kind(), ErrorKind::Network);
        return;
    }
    let proxy = Server::start([Reply::json(r#"{"credits":3}"#)]).await;
    let direct = Server::start([Reply::json(r#"{"credits":4}"#)]).await;
    let (proxy_url, direct_url) = (proxy.url(), direct.url());
    let child = tokio::task::spawn_blocking(move || {
        Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "connections::the_environments_proxy_is_honoured_but_never_for_loopback",
            ])
            .env(CHILD, direct_url)
            .env("HTTP_PROXY", &proxy_url)
            .env("http_proxy", &proxy_url)
            .env("NO_PROXY", "inside.example")
            .env("no_proxy", "inside.example")
            .output()
            .unwrap()
    });
    let output = child.await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!((proxy.seen().len(), direct.seen().len()), (1, 1));
}

/// As above: a child on a machine that has no root certificates.
#[test]
fn a_machine_without_root_certificates_still_reaches_its_sandbox() {
    const CHILD: &str = "JOBFERRY_TEST_NO_ROOTS";
    if std::env::var_os(CHILD).is_some() {
        assert!(Amplifier::new(&options("http://127.0.0.1:1".to_owned())).is_ok());
        let error = Amplifier::new(&options("https://api.example".to_owned())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().contains("SSL_CERT_FILE"), "{error}");
        return;
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "connections::a_machine_without_root_certificates_still_reaches_its_sandbox",
        ])
        .env(CHILD, "1")
        .env("SSL_CERT_FILE", "/nowhere")
        .env("SSL_CERT_DIR", "/nowhere")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// As above: a child whose environment names an empty file of roots, where the system has roots.
#[test]
fn an_empty_ssl_cert_file_leaves_the_systems_roots() {
    const CHILD: &str = "JOBFERRY_TEST_EMPTY_ROOTS";
    if std::env::var_os(CHILD).is_some() {
        Amplifier::new(&options("https://api.example".to_owned())).unwrap();
        return;
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "connections::an_empty_ssl_cert_file_leaves_the_systems_roots"])
        .env(CHILD, "1")
        .env("SSL_CERT_FILE", "")
        .env("SSL_CERT_DIR", "")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
