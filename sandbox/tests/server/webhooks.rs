//! Finished jobs are reported by signed webhooks, which are sent again until the receiver accepts
//! them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use hmac_check::signature;
use jobferry_sandbox::SandboxOptions;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::fixture::{Fixture, eventually, on_virtual_clock, use_case};
use crate::recordings;

pub(crate) mod hmac_check {
    use sha2::{Digest, Sha256};

    /// HMAC-SHA256 by its definition, so that the sandbox is not checked with its own means.
    pub(crate) fn signature(secret: &str, body: &[u8]) -> String {
        assert!(secret.len() <= 64);
        let mut key = [0_u8; 64];
        key[..secret.len()].copy_from_slice(secret.as_bytes());
        let padded = |pad: u8| key.map(|byte| byte ^ pad);
        let inner = Sha256::new().chain_update(padded(0x36)).chain_update(body).finalize();
        hex::encode(Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize())
    }
}

/// The head and the body of a request.
pub(crate) type Received = (String, Vec<u8>);

/// A receiver that answers with the statuses it was given, then with 200.
pub(crate) struct Receiver {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    pub(crate) async fn start(answers: &'static [&'static str]) -> Receiver {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = received.clone();
        tokio::spawn(async move {
            let mut answers = answers.iter();
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = read_request(&mut stream).await;
                log.lock().unwrap().push(request);
                let status = answers.next().unwrap_or(&"200 OK");
                let answer = format!(
                    "HTTP/1.1 {status}\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\
                     connection: close\r\n\r\n"
                );
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Receiver { url, received }
    }

    pub(crate) fn count(&self) -> usize {
        self.received.lock().unwrap().len()
    }

    pub(crate) fn last(&self) -> Received {
        self.received.lock().unwrap().last().unwrap().clone()
    }
}

async fn read_request(stream: &mut tokio::net::TcpStream) -> Received {
    let mut bytes = Vec::new();
    loop {
        let mut buffer = [0; 4096];
        let read = stream.read(&mut buffer).await.unwrap();
        bytes.extend_from_slice(&buffer[..read]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let length = header(&head, "content-length").unwrap().parse::<usize>().unwrap();
        if bytes.len() == end + 4 + length {
            return (head, bytes[end + 4..].to_vec());
        }
    }
}

pub(crate) fn header(head: &str, name: &str) -> Option<String> {
    let line =
        head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

async fn set_webhook(fixture: &Fixture, url: &str, secret: &str) {
    let setting = json!({"url": url, "secret_key": secret});
    assert_eq!(fixture.post_json("/v2/account/webhook", setting).await.status, 200);
}

pub(crate) async fn attempts(fixture: &Fixture, count: usize) {
    eventually(|| (fixture.sandbox.deliveries().len() == count).then_some(())).await;
}

#[tokio::test]
async fn a_finished_job_is_announced_as_a_look_at_it_would_show_it() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let receiver = Receiver::start(&[]).await;
    let job_id = fixture.submit().await;
    // Set after the submission: what counts is what is set when the job ends.
    set_webhook(&fixture, &receiver.url, "account-secret").await;
    fixture.sandbox.advance(Duration::from_secs(2));
    attempts(&fixture, 1).await;
    let (head, body) = receiver.last();
    assert!(head.starts_with("POST /hook HTTP/1.1"), "{head}");
    assert_eq!(header(&head, "x-webhook-signature"), Some(signature("account-secret", &body)));
    assert_eq!(header(&head, "content-type").as_deref(), Some("application/json"));
    let looked_at = fixture.get(&format!("/v2/jobs/{job_id}")).await.text;
    assert_eq!(String::from_utf8(body).unwrap(), looked_at);
    let delivery = fixture.sandbox.deliveries().remove(0);
    assert_eq!((delivery.attempt, delivery.status, delivery.accepted), (1, Some(200), true));
    assert_eq!((delivery.job_id, delivery.at_ms), (job_id, 2000));
}

#[tokio::test]
async fn the_pair_of_a_submission_wins_over_the_accounts() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let (of_account, of_job) = (Receiver::start(&[]).await, Receiver::start(&[]).await);
    set_webhook(&fixture, &of_account.url, "account-secret").await;
    let form = use_case("wellness", recordings::speech(), "a.wav")
        .text("webhook_url", of_job.url.clone())
        .text("webhook_secret_key", "job-secret");
    assert_eq!(fixture.post_form("/v2/use-case/analyze", form).await.status, 200);
    fixture.sandbox.advance(Duration::from_secs(2));
    attempts(&fixture, 1).await;
    let (head, body) = of_job.last();
    assert_eq!(header(&head, "x-webhook-signature"), Some(signature("job-secret", &body)));
    assert_eq!(of_account.count(), 0);
    let logged = fixture.sandbox.requests();
    let fields = &logged[1].fields;
    assert!(fields.contains(&("webhook_secret_key".into(), "[redacted]".into())), "{fields:?}");
    assert!(!format!("{logged:?}").contains("job-secret"));
    assert!(!format!("{logged:?}").contains("account-secret"));
}

#[tokio::test]
async fn a_failed_job_is_never_announced() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let receiver = Receiver::start(&[]).await;
    set_webhook(&fixture, &receiver.url, "s").await;
    fixture.submit_named("__fail__.wav").await;
    let good = fixture.submit_named("__slow_3s__.wav").await;
    fixture.sandbox.advance(Duration::from_secs(3));
    attempts(&fixture, 1).await;
    assert_eq!(fixture.sandbox.deliveries()[0].job_id, good);
    let body: Value = serde_json::from_slice(&receiver.last().1).unwrap();
    assert_eq!(body["job_id"], good.as_str());
}

#[tokio::test]
async fn a_delivery_that_is_not_accepted_comes_again_five_times_with_growing_delays() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let receiver =
        Receiver::start(&["500 No", "302 Found", "404 No", "503 No", "429 No", "400 No"]);
    let receiver = receiver.await;
    set_webhook(&fixture, &receiver.url, "s").await;
    fixture.submit().await;
    fixture.sandbox.advance(Duration::from_secs(2));
    attempts(&fixture, 1).await;
    for (nth, delay) in [5, 15, 45, 135, 405].into_iter().enumerate() {
        fixture.sandbox.advance(Duration::from_secs(delay) - Duration::from_millis(1));
        // Another request on the same runtime: whatever was due has had its turn.
        fixture.get("/v2/jobs").await;
        assert_eq!(receiver.count(), nth + 1, "not before its time");
        fixture.sandbox.advance(Duration::from_millis(1));
        attempts(&fixture, nth + 2).await;
    }
    fixture.sandbox.advance(Duration::from_secs(1_000_000));
    fixture.get("/v2/jobs").await;
    let statuses: Vec<_> = fixture.sandbox.deliveries().iter().map(|d| d.status.unwrap()).collect();
    assert_eq!(statuses, [500, 302, 404, 503, 429, 400], "six in all, redirects not followed");
    let bodies = receiver.received.lock().unwrap();
    assert!(bodies.iter().all(|(_, body)| *body == bodies[0].1), "the same body each time");
}

#[tokio::test]
async fn an_accepted_redelivery_is_the_last() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let receiver = Receiver::start(&["500 No"]).await;
    set_webhook(&fixture, &receiver.url, "s").await;
    fixture.submit().await;
    // Overdue deliveries go out at once, so one jump of the clock is enough.
    fixture.sandbox.advance(Duration::from_secs(10_000));
    attempts(&fixture, 2).await;
    fixture.get("/v2/jobs").await;
    assert_eq!(receiver.count(), 2);
    assert!(fixture.sandbox.deliveries()[1].accepted);
}

#[tokio::test]
async fn a_receiver_that_does_not_answer_in_time_has_not_accepted() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let options = SandboxOptions {
        webhook_timeout: Duration::from_millis(100),
        redelivery_delays: vec![],
        ..on_virtual_clock()
    };
    let fixture = Fixture::start(options).await;
    set_webhook(&fixture, &format!("http://{}", listener.local_addr().unwrap()), "s").await;
    fixture.submit().await;
    fixture.sandbox.advance(Duration::from_secs(2));
    attempts(&fixture, 1).await;
    let delivery = fixture.sandbox.deliveries().remove(0);
    assert_eq!((delivery.status, delivery.accepted), (None, false));
}
