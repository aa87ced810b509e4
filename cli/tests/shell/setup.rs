//! `doctor`, `webhook set`, and where credentials come from.

use std::fs;

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
