//! What a vendor repeats to us is cut out of messages, wherever the secret came from.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jobferry::models::ClientOptions;
use jobferry::{Alliance, Environment, JobApi, Secret, Spec};

use crate::server::{Reply, Server};

const MILL: &str = r#"
vendor = "mill"
base_url = "https://mill.example"
auth = "basic"
[submit.grind]
path = "/grinds"
id = "/id"
[job]
path = "/grinds/{job_id}"
id = "/id"
status = "/state"
[states]
running = "grinding"
succeeded = "ground"
failed = "jammed"
[errors]
message = "/message"
"#;

const JOB: &str = "00000000-0000-4000-8000-000000000001";

fn repeating(status: u16, text: &str) -> Reply {
    Reply::status(status, &serde_json::json!({ "message": text }).to_string())
}

#[tokio::test]
async fn a_basic_key_of_the_environment_is_cut_out_alone_and_encoded() {
    // "jane:hunter2", as it is sent.
    let said = "no account for hunter2 (Basic amFuZTpodW50ZXIy)";
    let server = Server::start([repeating(400, said)]).await;
    let environment = Environment::of([
        ("MILL_ACCOUNT_ID", "jane".to_owned()),
        ("MILL_API_KEY", "hunter2".to_owned()),
        ("MILL_BASE_URL", server.url()),
    ]);
    let client = JobApi::builder(Spec::from_toml(MILL).unwrap()).environment(environment).build();
    let error = client.unwrap().job(JOB).await.unwrap_err();
    assert_eq!(server.seen()[0].header("authorization"), Some("Basic amFuZTpodW50ZXIy"));
    assert!(error.message().contains("no account for [redacted]"), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    assert!(!format!("{error:?}").contains("amFuZTpodW50ZXIy"), "{error:?}");
}

#[tokio::test]
async fn the_password_of_a_proxy_is_cut_out() {
    let proxy = Server::start([repeating(400, "jane, p@ss1 is not known here")]).await;
    let address = proxy.url().replace("http://", "http://jane:p%40ss1@");
    let options = ClientOptions { allow_http: true, proxy: Some(address), ..proxy.options() };
    let away = ClientOptions { base_url: Some("http://api.example".into()), ..options };
    let error = jobferry::Amplifier::new(&away).unwrap().credits().await.unwrap_err();
    assert_eq!(proxy.seen()[0].header("proxy-authorization"), Some("Basic amFuZTpwQHNzMQ=="));
    assert!(!error.message().contains("p@ss1"), "{error}");
}

#[tokio::test]
async fn the_last_renewed_tokens_are_cut_out() {
    let expired = || Reply::status(401, "");
    let job = || Reply::json(&format!(r#"{{"id":"{JOB}","type":"x","status":"PENDING"}}"#));
    let mut script: Vec<Reply> = (0..6).flat_map(|_| [expired(), job()]).collect();
    script.push(repeating(400, "token_4, token_5 and token_6 are not known"));
    let server = Server::start(script).await;
    let given = Arc::new(AtomicUsize::new(0));
    let builder = Alliance::builder().token("token_0").refresh(move || {
        let number = given.fetch_add(1, Ordering::SeqCst) + 1;
        async move { Ok(Secret::from(format!("token_{number}"))) }
    });
    let client = server.aimed(builder).build().unwrap();
    for _ in 0..6 {
        client.job(JOB).await.unwrap();
    }
    let error = client.job(JOB).await.unwrap_err();
    assert_eq!(server.seen().last().unwrap().header("authorization"), Some("Bearer token_6"));
    assert!(!error.message().contains("token_"), "{error}");
}
