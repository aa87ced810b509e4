//! `doctor`, `webhook set`, and where credentials come from.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;

use predicates::prelude::*;
use predicates::str::contains;
use serde_json::Value;

use crate::stand::{Stand, jobferry, stderr, stdout};

#[test]
fn a_healthy_setup_is_ok_and_shows_no_key() {
    let stand = Stand::new();
    let report = stdout(&mut stand.jobferry(&["doctor"]));
    for check in ["account", "API key", "address", "network", "TLS", "credits", "self test"] {
        let line = report.lines().find(|line| line.contains(check)).unwrap();
        assert!(line.starts_with("ok "), "{line}");
    }
    assert!(report.contains("(AMPLIFIER_ACCOUNT_ID)"), "{report}");
    assert!(!report.contains(stand.sandbox.api_key()), "{report}");
}

#[test]
fn what_is_wrong_is_named_with_what_to_do() {
    jobferry(&["doctor"])
        .assert()
        .code(1)
        .stdout(contains("fail  account").and(contains("Set AMPLIFIER_ACCOUNT_ID")))
        .stdout(contains("ok    self test"));

    let stand = Stand::new();
    stand
        .jobferry(&["doctor"])
        .env("AMPLIFIER_API_KEY", "mak_wrong")
        .assert()
        .code(1)
        .stdout(contains("ok    network").and(contains("fail  credits")));
}

#[test]
fn an_address_where_nobody_listens_fails_as_network() {
    // Bound, so that nobody else gets the port, and not listening.
    let bound = tokio::net::TcpSocket::new_v4().unwrap();
    bound.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = format!("http://{}", bound.local_addr().unwrap());
    let outcome = jobferry(&["doctor", "--base-url", &address, "--account-id", "a", "-o", "json"])
        .env("AMPLIFIER_API_KEY", "k")
        .assert()
        .code(1);
    let findings: Vec<Value> = serde_json::from_slice(&outcome.get_output().stdout).unwrap();
    let network = findings.iter().find(|finding| finding["check"] == "network").unwrap();
    assert_eq!(network["state"], "fail");
    assert!(network["advice"].is_string());
}

/// A proxy that answers everything so; gives its address.
fn proxy(status: u16) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut some = [0; 512];
                let length = stream.read(&mut some).unwrap();
                head.extend_from_slice(&some[..length]);
            }
            let body = r#"{"credits":3}"#;
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 {status} X\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    address
}

#[test]
fn the_doctor_takes_the_way_that_the_client_takes() {
    let to = |address: &'static str| {
        ["doctor", "--allow-http", "--account-id", "a", "--base-url", address]
    };
    // An empty variable hides no other, and what stays on this machine goes through no proxy.
    let through = proxy(200);
    jobferry(&to("http://api.example"))
        .env("AMPLIFIER_API_KEY", "k")
        .env("HTTP_PROXY", "")
        .env("http_proxy", &through)
        .assert()
        .success()
        .stdout(contains(format!(
            "ok    network     api.example:80 through the proxy {through} answers"
        )))
        .stdout(contains("ok    credits     3 left"));
    let stand = Stand::new();
    stand
        .jobferry(&["doctor", "--allow-http"])
        .env("HTTP_PROXY", "http://127.0.0.1:1")
        .env("http_proxy", "http://127.0.0.1:1")
        .assert()
        .success()
        .stdout(contains("ok    network").and(contains("ok    credits")));
    // A web server puts a request's header there.
    jobferry(&to("http://api.invalid"))
        .env("AMPLIFIER_API_KEY", "k")
        .env("HTTP_PROXY", &through)
        .env("REQUEST_METHOD", "GET")
        .assert()
        .code(1)
        .stdout(contains("fail  network"));
}

#[test]
fn a_proxy_that_wants_a_login_is_no_network() {
    let proxy = proxy(407);
    for scheme in ["http", "https"] {
        let address = format!("{scheme}://api.example");
        let args = ["doctor", "--allow-http", "--account-id", "a", "--base-url", &address];
        jobferry(&args)
            .env("AMPLIFIER_API_KEY", "k")
            .env("ALL_PROXY", &proxy)
            .assert()
            .code(1)
            .stdout(contains("fail  network").and(contains("the proxy wants a login")));
    }
}

#[test]
fn an_api_key_may_stand_in_a_file() {
    let stand = Stand::new();
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("key");
    fs::write(&file, format!("{}\n", stand.sandbox.api_key())).unwrap();
    let file = file.display().to_string();
    let mut command = stand.jobferry(&["credits", "--api-key-file", &file]);
    stdout(command.env_remove("AMPLIFIER_API_KEY"));

    fs::write(directory.path().join("key"), "\n").unwrap();
    stderr(&mut stand.jobferry(&["credits", "--api-key-file", &file]), 2);
}

#[test]
fn the_log_shows_requests_and_no_key() {
    let stand = Stand::new();
    let outcome = stand.jobferry(&["credits", "-vv"]).assert().success();
    let log = String::from_utf8(outcome.get_output().stderr.clone()).unwrap();
    assert!(log.contains("/v2/account/credits"), "{log}");
    assert!(!log.contains(stand.sandbox.api_key()), "{log}");
    stand
        .jobferry(&["credits"])
        .env("JOBFERRY_LOG", "jobferry=debug")
        .assert()
        .stderr(contains("/v2/account/credits"));
}

#[test]
fn setting_the_webhook_sends_address_and_secret() {
    let stand = Stand::new();
    let args = ["webhook", "set", "https://example.com/hook"];
    let said = stderr(&mut stand.jobferry(&args), 2);
    assert!(said.contains("AMPLIFIER_WEBHOOK_SECRET"), "{said}");

    let mut command = stand.jobferry(&args);
    stdout(command.env("AMPLIFIER_WEBHOOK_SECRET", "whsec_1"));
    let fields = &stand.sandbox.requests()[0].fields;
    assert!(fields.contains(&("url".into(), "https://example.com/hook".into())), "{fields:?}");
}

#[test]
fn each_vendor_has_a_doctor() {
    let stand = Stand::new();
    for (vendor, credential) in
        [("midlyr", "MIDLYR_API_KEY"), ("idunox", "IDUNOX_API_KEY"), ("alliance", "ALLIANCE_TOKEN")]
    {
        let report = stdout(&mut stand.jobferry(&[vendor, "doctor"]));
        for line in [format!("({credential})"), "ok    credentials accepted".to_owned()] {
            assert!(report.contains(&line), "{report}");
        }
        stand
            .jobferry(&[vendor, "doctor"])
            .env(credential, "wrong")
            .assert()
            .code(1)
            .stdout(contains("fail  credentials").and(contains("ok    network")));
        let unset = jobferry(&[vendor, "doctor"]).assert().code(1);
        unset.stdout(contains(format!("Set {credential}")));
    }
}
