//! `webhook listen`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};

use jobferry::AmplifierWebhook;
use serde_json::Value;

use crate::stand::{Stand, jobferry, sample, sample_as, stderr, stdout};

const SECRET: &str = "whsec_1";

/// What a receiver got.
struct Delivered {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// Answers with each status once, then with 204; hands out what came.
fn receiver(statuses: &[u16]) -> (String, Receiver<Delivered>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/hook", listener.local_addr().unwrap());
    let (sender, received) = channel();
    let mut statuses: Vec<u16> = statuses.iter().rev().copied().collect();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = BufReader::new(stream.unwrap());
            let head = stream.by_ref().lines().map(Result::unwrap);
            let headers: Vec<(String, String)> = head
                .take_while(|line| !line.is_empty())
                .filter_map(|line| {
                    let (name, value) = line.split_once(": ")?;
                    Some((name.to_lowercase(), value.to_owned()))
                })
                .collect();
            let length = headers.iter().find(|(name, _)| name == "content-length").unwrap();
            let mut body = vec![0; length.1.parse().unwrap()];
            stream.read_exact(&mut body).unwrap();
            let status = statuses.pop().unwrap_or(204);
            write!(stream.get_mut(), "HTTP/1.1 {status} -\r\nconnection: close\r\n\r\n").unwrap();
            if sender.send(Delivered { headers, body }).is_err() {
                return;
            }
        }
    });
    (address, received)
}

/// The listener as a process, ended when dropped.
struct Listener {
    child: Child,
    events: Box<dyn Iterator<Item = Value>>,
}

impl Listener {
    fn start(stand: &Stand, address: &str, args: &[&str]) -> Self {
        let mut child = stand
            .process(&["webhook", "listen", "--plan", "off", "--every", "0.05", "-o", "ndjson"])
            .args(["--forward-to", address, "--repeat-after", "0.01,0.02"])
            .args(args)
            .env("AMPLIFIER_WEBHOOK_SECRET", SECRET)
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let events = lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap());
        Listener { child, events: Box::new(events) }
    }

    /// The attempts up to the first that was accepted or the last that was made.
    fn until_settled(&mut self) -> Vec<Value> {
        let mut attempts = Vec::new();
        for attempt in self.events.by_ref() {
            let is_settled = attempt["repeated_after_s"].is_null();
            attempts.push(attempt);
            if is_settled {
                break;
            }
        }
        attempts
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Waits until the list has been read once more.
fn let_the_list_be_read(stand: &Stand) {
    let reads = || stand.paths("GET").iter().filter(|path| *path == "/v2/jobs").count();
    let before = reads();
    while reads() < before + 2 {
        std::thread::yield_now();
    }
}

#[test]
fn a_finished_job_arrives_as_the_vendor_would_send_it() {
    let stand = Stand::new();
    let earlier = stand.submit(&sample("walk.mp3"));
    let (address, received) = receiver(&[503, 500]);
    let mut listener = Listener::start(&stand, &address, &[]);
    let_the_list_be_read(&stand);

    let (_directory, failing) = sample_as("visit__fail__.wav");
    let failed = stand.submit(&failing);
    let finished = stand.submit(&sample("diary.flac"));
    let attempts = listener.until_settled();
    let statuses: Vec<_> = attempts.iter().map(|attempt| attempt["status"].clone()).collect();
    assert_eq!(statuses, [503, 500, 204]);
    assert!(attempts.iter().all(|attempt| attempt["job_id"] == finished.as_str()));

    let document = stdout(&mut stand.jobferry(&["job", &finished, "-o", "json"]));
    let webhook = AmplifierWebhook::new([SECRET]).unwrap();
    for Delivered { headers, body } in received.iter().take(3) {
        assert_eq!(String::from_utf8(body.clone()).unwrap() + "\n", document);
        assert!(headers.contains(&("content-type".into(), "application/json".into())));
        webhook.verify(headers, body).unwrap();
    }

    let_the_list_be_read(&stand);
    assert!(received.try_recv().is_err(), "delivered again");
    let looks = stand.paths("GET");
    let looks_at = |id: &str| looks.iter().filter(|path| path.ends_with(id)).count();
    // One look by the listener and one by this test; none at jobs that are nobody's news.
    assert_eq!([looks_at(&finished), looks_at(&failed), looks_at(&earlier)], [2, 0, 0]);
}

#[test]
fn a_receiver_that_never_accepts_is_given_up() {
    let stand = Stand::new();
    let (address, _received) = receiver(&[500, 500, 500]);
    stand.submit(&sample("diary.flac"));
    let mut listener = Listener::start(&stand, &address, &["--all"]);
    let attempts = listener.until_settled();
    assert_eq!(attempts.len(), 3);
    assert_eq!(attempts[2]["delivered"], false);
}

#[test]
fn earlier_jobs_are_forwarded_when_asked_for() {
    let stand = Stand::new();
    stand.submit(&sample("diary.flac"));
    let (address, received) = receiver(&[]);
    let mut all = Listener::start(&stand, &address, &["--since", "2020-01-01T00:00:00Z"]);
    assert_eq!(all.until_settled()[0]["delivered"], true);
    received.recv().unwrap();
}

#[test]
fn a_listener_without_a_secret_or_with_wrong_credentials_ends() {
    let stand = Stand::new();
    let args = ["webhook", "listen", "--forward-to", "http://127.0.0.1:1"];
    let said = stderr(&mut stand.jobferry(&args), 2);
    let ways =
        "no webhook secret: set AMPLIFIER_WEBHOOK_SECRET, or give a file with it (--secret-file)";
    assert!(said.contains(ways), "{said}");
    let mut command = stand.jobferry(&args);
    command.env("AMPLIFIER_WEBHOOK_SECRET", SECRET).env("AMPLIFIER_API_KEY", "mak_wrong");
    stderr(&mut command, 4);
}

#[test]
fn health_data_goes_to_another_machine_over_https_unless_http_is_allowed() {
    let mut listen = jobferry(&["webhook", "listen", "--forward-to", "http://192.0.2.1/hook"]);
    let said = stderr(listen.env("AMPLIFIER_WEBHOOK_SECRET", "whsec_1"), 2);
    assert!(said.contains("--allow-http"), "{said}");
}
