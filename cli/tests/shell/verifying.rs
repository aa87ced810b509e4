//! `webhook verify`.

use predicates::str::contains;

use crate::stand::{jobferry, stderr, stdout};

const SECRET: &str = "test-secret-1";
const BODY: &str = r#"{"job_id":"5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b","status":"done"}"#;
const SIGNATURE: &str = "ad1431f8246de861a91f46181a5b371114d19467df1637156e5518696d914380";

const PAPERMILL: &str = r#"
vendor = "papermill"
base_url = "https://mill.example"
auth = { header = "X-Mill-Key" }

[job]
path = "/prints/{job_id}"
id = "/job_id"
status = "/status"

[states]
succeeded = "done"

[webhook]
headers = { signature = "X-Mill-Signature" }
prefix = "sha256="
"#;

fn verify(args: &[&str], body: &str) -> assert_cmd::Command {
    let mut command = jobferry(&[&["webhook", "verify"], args].concat());
    command.env("AMPLIFIER_WEBHOOK_SECRET", SECRET).write_stdin(body);
    command
}

#[test]
fn a_signed_body_is_valid_and_names_its_job() {
    let header = format!("X-Webhook-Signature: {SIGNATURE}");
    let printed = stdout(&mut verify(&["--header", &header], BODY));
    assert_eq!(printed, "valid, job 5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b\n");
    let upper = SIGNATURE.to_uppercase();
    let printed = stdout(&mut verify(&["--signature", &upper, "-o", "json"], BODY));
    let verified: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(verified["valid"], true);
    assert_eq!(verified["job_id"], "5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b");
}

#[test]
fn anything_else_is_1() {
    let changed = BODY.replace("done", "fine");
    stderr(&mut verify(&["--signature", SIGNATURE], &changed), 1);
    for signature in ["", "abc", "ä", &SIGNATURE[1..]] {
        stderr(&mut verify(&["--signature", signature], BODY), 1);
    }
    stderr(&mut verify(&[], BODY), 1);
}

#[test]
fn secrets_come_from_files_too_and_one_of_several_is_enough() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, secret: &str| {
        let path = directory.path().join(name);
        std::fs::write(&path, secret).unwrap();
        path.display().to_string()
    };
    let (new, old) = (file("new", "another\n"), file("old", "test-secret-1\n"));
    let body = file("body.json", BODY);
    let args = ["webhook", "verify", &body, "--signature", SIGNATURE, "--secret-file", &new];
    stderr(&mut jobferry(&args), 1);
    stdout(jobferry(&args).args(["--secret-file", &old]));
    stderr(&mut jobferry(&args[..5]), 2);
}

#[test]
fn a_described_api_signs_as_its_description_says() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("papermill.toml");
    std::fs::write(&file, PAPERMILL).unwrap();
    let file = file.display().to_string();
    let verify = |secret: &str, more: &[&str]| {
        let signature = format!("X-Mill-Signature: sha256={SIGNATURE}");
        let mut command = jobferry(&["webhook", "verify", "--api", &file, "--header", &signature]);
        command.args(more).env("PAPERMILL_WEBHOOK_SECRET", secret).write_stdin(BODY);
        command
    };
    let printed = stdout(&mut verify(SECRET, &[]));
    assert_eq!(printed, "valid, job 5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b\n");
    stderr(&mut verify("another", &[]), 1);
    stderr(&mut verify(SECRET, &["--vendor", "amplifier"]), 2);
    let silent = PAPERMILL.split("[webhook]").next().unwrap();
    std::fs::write(&file, silent).unwrap();
    let said = stderr(&mut verify(SECRET, &[]), 2);
    assert!(said.contains("add a table [webhook]"), "{said}");
}

#[test]
fn a_signed_time_has_an_age() {
    let cases = include_str!("../../../tests/data/idunox/vector_webhook_signature.json");
    let cases: serde_json::Value = serde_json::from_str(cases).unwrap();
    let fresh = cases["cases"].as_array().unwrap();
    let fresh = fresh.iter().find(|case| case["name"] == "fresh").unwrap();
    let text = |name: &str| fresh[name].as_str().unwrap();
    let at = |second: i64| jiff::Timestamp::from_second(second).unwrap().to_string();
    let signed = fresh["now"].as_i64().unwrap();
    let verify_at = |now: &str| {
        let mut command = jobferry(&["webhook", "verify", "--vendor", "idunox", "--now", now]);
        command
            .args(["--signature", text("signature"), "--timestamp", text("timestamp")])
            .env("IDUNOX_WEBHOOK_SECRET", text("secret"))
            .write_stdin(text("body"));
        command
    };
    verify_at(&at(signed + 300))
        .assert()
        .success()
        .stdout("valid, result d4e5f6a7-b8c9-4d0e-9f1a-2b3c4d5e6f70\n");
    verify_at(&at(signed + 301)).assert().code(1).stderr(contains("more than 300 s"));
    verify_at(&at(signed - 301)).assert().code(1);
}
