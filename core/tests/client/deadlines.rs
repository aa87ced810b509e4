//! What a deadline means, on a clock of the test's own: an explicit one bounds the whole call, and
//! without one queueing for the rate limit may take as long as it takes.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{BoxFuture, join_all};
use http::{HeaderMap, Method, StatusCode};
use jobferry::clock::{Clock, ManualClock, Moment};
use jobferry::models::amplifier::{AmplifierJob, UseCase};
use jobferry::models::{AnalyzeOptions, ClientOptions, Plan, SubmitOptions, WaitOptions};
use jobferry::transport::{Failure, Progress, Request, Response, Transport};
use jobferry::{Amplifier, CallExt, ErrorKind, Result, Source, Target};
use serde_json::json;

use crate::uploads::wav;

/// A vendor whose jobs take `job_takes` from their acceptance on.
struct Vendor {
    clock: Clock,
    job_takes: Duration,
    accepted: Mutex<BTreeMap<String, Moment>>,
}

impl Vendor {
    fn accept(&self) -> serde_json::Value {
        let mut accepted = self.accepted.lock().unwrap();
        let id = format!("job-{:04}", accepted.len());
        accepted.insert(id.clone(), self.clock.now());
        json!({ "job_id": id, "status": "pending" })
    }

    fn document(&self, id: &str) -> serde_json::Value {
        let age = self.clock.now().since(self.accepted.lock().unwrap()[id]);
        json!({ "job_id": id, "status": if age >= self.job_takes { "done" } else { "running" } })
    }

    fn page(&self, number: usize) -> serde_json::Value {
        const SIZE: usize = 20;
        let ids: Vec<String> = self.accepted.lock().unwrap().keys().rev().cloned().collect();
        let shown = ids.iter().skip(number * SIZE).take(SIZE);
        let jobs: Vec<_> = shown.map(|id| self.document(id)).collect();
        json!({ "jobs": jobs, "total_pages": ids.len().div_ceil(SIZE) })
    }
}

impl Transport for Vendor {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            self.clock.sleep(Duration::from_millis(100)).await;
            let body = match request.url.path().strip_prefix("/v2/jobs") {
                _ if request.method == Method::POST => self.accept(),
                Some("") => {
                    let query = request.url.query().unwrap_or_default();
                    self.page(query.trim_start_matches("page=").parse().unwrap())
                }
                Some(id) => self.document(id.trim_start_matches('/')),
                None => json!({ "credits": 1 }),
            };
            let (status, headers) = (StatusCode::OK, HeaderMap::new());
            Ok(Response { status, headers, body: body.to_string().into() })
        })
    }
}

/// A client of such a vendor on the standard plan.
fn client(job_takes: Duration) -> (Amplifier, ManualClock) {
    let manual = ManualClock::default();
    let clock = Clock::Manual(manual.clone());
    let accepted = Mutex::default();
    let vendor = Arc::new(Vendor { clock: clock.clone(), job_takes, accepted });
    let options = ClientOptions {
        account_id: Some("acct_1".to_owned()),
        api_key: Some("mak_1".into()),
        base_url: Some("https://api.example".to_owned()),
        plan: Plan::Standard,
        ..ClientOptions::default()
    };
    let client = Amplifier::builder().options(&options).transport(vendor).clock(clock).build();
    (client.unwrap(), manual)
}

/// Runs a test on a runtime with one thread for what blocks: recordings are read there, and
/// [`passing_time`] queues behind them, so time does not pass while a recording is being read.
fn run<F: Future>(test: F) -> F::Output {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().max_blocking_threads(1).build().unwrap().block_on(test)
}

/// The output of `future`; time passes when nothing else happens.
async fn passing_time<F: Future>(manual: &ManualClock, future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        for _ in 0..20 {
            if let std::task::Poll::Ready(output) = futures_util::poll!(&mut future) {
                return output;
            }
            // Recordings are read by a thread of their own, before this.
            tokio::task::spawn_blocking(std::thread::yield_now).await.unwrap();
        }
        manual.advance_to_next_sleeper();
    }
}

async fn analyze(client: &Amplifier, options: &AnalyzeOptions) -> Result<AmplifierJob> {
    let (source, target) =
        (Source::bytes("visit.wav", RECORDING.clone()), Target::UseCase(UseCase::Wellness));
    client.analyze_with(source, target, options, Progress::default()).await
}

fn elapsed(manual: &ManualClock) -> Duration {
    Clock::Manual(manual.clone()).now().since(Moment::default())
}

/// One for all: three hundred copies would be large.
static RECORDING: LazyLock<Bytes> = LazyLock::new(|| wav(20).into());

const MINUTE: Duration = Duration::from_secs(60);

/// Five uploads a minute: the last of them is accepted after an hour.
#[test]
fn three_hundred_recordings_handed_over_at_once_all_finish_on_the_smallest_plan() {
    run(async {
        let (client, manual) = client(Duration::from_secs(30));
        let options = AnalyzeOptions::default();
        let all = join_all((0..300).map(|_| analyze(&client, &options)));
        for job in passing_time(&manual, all).await {
            assert_eq!(job.unwrap().status.as_str(), "done");
        }
        assert!((59 * MINUTE..90 * MINUTE).contains(&elapsed(&manual)), "{:?}", elapsed(&manual));
    });
}

#[test]
fn without_a_deadline_the_wait_ends_a_quarter_of_an_hour_after_acceptance() {
    run(async {
        let (client, manual) = client(50 * MINUTE);
        let options = AnalyzeOptions::default();
        let error = passing_time(&manual, analyze(&client, &options)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WaitTimeout);
        let late = elapsed(&manual).saturating_sub(15 * MINUTE);
        assert!(late < Duration::from_secs(2), "{late:?}");
        assert!(error.message().contains("900 s"), "{error}");
    });
}

/// An hour means an hour, wherever it is said.
#[test]
fn an_explicit_deadline_bounds_the_whole_call_in_either_half_and_around_it() {
    run(async {
        let hour = Some(60 * MINUTE);
        let submit = || SubmitOptions { deadline: hour, ..SubmitOptions::default() };
        let wait = || WaitOptions { deadline: hour, ..WaitOptions::default() };
        let ways = [
            (AnalyzeOptions { submit: submit(), ..AnalyzeOptions::default() }, None),
            (AnalyzeOptions { wait: wait(), ..AnalyzeOptions::default() }, None),
            (AnalyzeOptions { submit: submit(), wait: wait() }, None),
            (AnalyzeOptions::default(), hour),
        ];
        for (options, around) in ways {
            let (client, manual) = client(50 * MINUTE);
            let call = analyze(&client, &options).with_deadline(around);
            assert_eq!(passing_time(&manual, call).await.unwrap().status.as_str(), "done");

            let (client, manual) = self::client(70 * MINUTE);
            let call = analyze(&client, &options).with_deadline(around);
            let error = passing_time(&manual, call).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::WaitTimeout);
            assert_eq!(elapsed(&manual), 60 * MINUTE);
            assert!(error.message().contains("3600 s"), "{error}");
        }
    });
}

/// Nothing else could bound a short call that queues behind the limit.
#[test]
fn a_call_that_cannot_have_its_turn_in_time_fails_at_once_and_says_when_it_could() {
    run(async {
        let (client, manual) = client(MINUTE);
        for _ in 0..10 {
            passing_time(&manual, client.credits()).await.unwrap();
        }
        let before = elapsed(&manual);
        let error =
            passing_time(&manual, client.credits().with_deadline(MINUTE / 2)).await.unwrap_err();
        assert_eq!((error.kind(), elapsed(&manual)), (ErrorKind::RateLimited, before));
        assert!(error.message().contains("kept on this side"), "{error}");
        let soon = error.retry_after().unwrap();
        assert!((MINUTE / 2..=MINUTE).contains(&soon), "{soon:?}");
        passing_time(&manual, client.credits().with_deadline(soon + MINUTE / 60)).await.unwrap();
    });
}

#[test]
fn of_two_deadlines_the_smaller_counts() {
    run(async {
        let (client, manual) = client(50 * MINUTE);
        let submit = SubmitOptions { deadline: Some(20 * MINUTE), ..SubmitOptions::default() };
        let wait = WaitOptions { deadline: Some(10 * MINUTE), ..WaitOptions::default() };
        let options = AnalyzeOptions { submit, wait };
        let call = analyze(&client, &options).with_deadline(30 * MINUTE);
        let error = passing_time(&manual, call).await.unwrap_err();
        assert_eq!((error.kind(), elapsed(&manual)), (ErrorKind::WaitTimeout, 10 * MINUTE));
    });
}
