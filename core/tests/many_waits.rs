//! Ten thousand waits are one task and ten megabytes, what a caller needs to hold them included.
// A test that cannot go on stops where it stands.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, StreamExt};
use jobferry::Amplifier;
use jobferry::clock::{Clock, ManualClock};
use jobferry::models::{ClientOptions, Plan, WaitOptions};
use jobferry::transport::{Failure, Request, Response, Transport};

const WAITS: u32 = 10_000;

/// A vendor that never answers.
struct Silent {
    asked: AtomicUsize,
}

impl Transport for Silent {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::pending())
    }
}

/// What the process has allocated and touched, the program's own text not counted.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("RssAnon:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn ten_thousand_waits_are_one_task_and_ten_megabytes() {
    let transport = Arc::new(Silent { asked: AtomicUsize::new(0) });
    let options = ClientOptions {
        account_id: Some("acct_1".to_owned()),
        api_key: Some("mak_1".into()),
        base_url: Some("https://api.example".to_owned()),
        plan: Plan::Off,
        ..ClientOptions::default()
    };
    let clock = ManualClock::default();
    let client = Amplifier::builder()
        .options(&options)
        .transport(transport.clone())
        .clock(Clock::Manual(clock.clone()))
        .build()
        .unwrap();
    let wait = WaitOptions::default();
    let job_ids: Vec<String> = (0..WAITS).map(|number| format!("{number:032x}")).collect();
    let before = resident_kib();
    let mut waits: FuturesUnordered<_> =
        job_ids.iter().map(|job_id| client.wait_for_job(job_id, &wait)).collect();
    for _ in 0..100 {
        assert!(futures_util::poll!(waits.next()).is_pending());
        clock.advance(Duration::from_millis(10));
    }
    // Old jobs are looked at at once: the first by itself, the others by reading the list.
    let asked = transport.asked.load(Ordering::Relaxed);
    assert!((1..=2).contains(&asked), "{asked} requests");
    let grown = resident_kib() - before;
    let each = size_of_val(&client.wait_for_job("", &wait));
    assert!(grown * 1024 < 10_000_000, "{grown} KiB, {each} bytes each");
}
