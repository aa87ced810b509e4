//! What stands in for options left out: the variables of the process, or those handed in.

use jobferry::models::ClientOptions;
use jobferry::{Amplifier, Client, Environment, ErrorKind, Result};

use crate::server::{Reply, Server};

const KEYS: [(&str, &str); 2] = [("AMPLIFIER_ACCOUNT_ID", "a"), ("AMPLIFIER_API_KEY", "k")];

fn client(variables: &[(&str, &str)], options: &ClientOptions) -> Result<Amplifier> {
    let environment = Environment::of(KEYS.iter().chain(variables).copied());
    Amplifier::with_options(options, &environment, None)
}

/// Plain http to a machine that does not exist, so that only a proxy can answer.
fn elsewhere() -> ClientOptions {
    ClientOptions {
        base_url: Some("http://api.example".into()),
        allow_http: true,
        max_retries: 0,
        ..ClientOptions::default()
    }
}

#[tokio::test]
async fn the_environment_handed_in_names_the_address_and_the_credentials() {
    let server = Server::start([Reply::json(r#"{"credits":3}"#)]).await;
    let client = client(&[("AMPLIFIER_BASE_URL", &server.url())], &ClientOptions::default());
    assert_eq!(client.unwrap().credits().await.unwrap().credits, 3);
    assert_eq!(server.seen()[0].header("x-api-key"), Some("k"));
    let error = Amplifier::builder().environment(Environment::of([("", "")])).build().unwrap_err();
    assert!(error.message().contains("AMPLIFIER_ACCOUNT_ID"), "{error}");
}

/// Production would be asked instead of the address that was meant.
#[cfg(unix)]
#[test]
fn a_variable_that_cannot_be_read_is_an_error_and_no_default() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let garbled = OsStr::from_bytes(b"http://localhost:1/\xff");
    for name in ["AMPLIFIER_BASE_URL", "AMPLIFIER_API_KEY", "HTTPS_PROXY", "no_proxy"] {
        let variables = KEYS.map(|(name, value)| (name, OsStr::new(value)));
        let environment = Environment::of(variables.into_iter().chain([(name, garbled)]));
        let error = Amplifier::with_options(&ClientOptions::default(), &environment, None);
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{name}");
        assert!(error.message().contains(&format!("{name} is not valid UTF-8")), "{error}");
    }
}

#[tokio::test]
async fn an_empty_variable_hides_no_other_proxy() {
    let proxy = Server::start([Reply::json(r#"{"credits":3}"#), Reply::status(502, "")]).await;
    let variables = [("HTTP_PROXY", ""), ("http_proxy", &proxy.url())];
    assert_eq!(client(&variables, &elsewhere()).unwrap().credits().await.unwrap().credits, 3);
    let variables = [("HTTPS_PROXY", ""), ("https_proxy", ""), ("ALL_PROXY", &proxy.url())];
    let secure = ClientOptions { base_url: Some("https://api.example".into()), ..elsewhere() };
    client(&variables, &secure).unwrap().credits().await.unwrap_err();
    assert_eq!(proxy.seen()[1].line(), "CONNECT api.example:443 HTTP/1.1");
}

/// As a web server sets it from a request's `Proxy` header.
#[tokio::test]
async fn a_program_that_a_web_server_started_uses_no_proxy_of_the_environment() {
    let proxy = Server::start([]).await;
    let variables = [("HTTP_PROXY", proxy.url()), ("REQUEST_METHOD", "GET".into())];
    let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let error = client(&variables, &elsewhere()).unwrap().credits().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(proxy.seen().is_empty());
}

#[test]
fn a_proxy_that_is_no_address_is_an_error_that_names_the_variable_alone() {
    let variables = [("HTTPS_PROXY", "http://user:hunter2@[")];
    let error = client(&variables, &ClientOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().contains("HTTPS_PROXY"), "{error}");
    assert!(!error.message().contains("hunter2"), "{error}");
}

#[test]
fn an_empty_certificate_file_counts_as_unset_and_a_missing_one_is_an_error() {
    let secure = ClientOptions::default();
    client(&[("SSL_CERT_FILE", ""), ("SSL_CERT_DIR", "")], &secure).unwrap();
    for name in ["SSL_CERT_FILE", "SSL_CERT_DIR"] {
        let error = client(&[(name, "/nowhere")], &secure).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().contains(name), "{error}");
    }
}
