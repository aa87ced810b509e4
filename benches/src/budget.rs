//! How much of an account's rate limit is used for finished jobs, and how soon their callers have
//! the results.
//!
//! The client and the sandbox share one manual clock, so an hour passes in seconds; requests go
//! through real connections, to which a fixed time each way is added.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::Poll;
use std::time::Duration;

use futures_util::future::{BoxFuture, join_all};
use jobferry::clock::{Clock, ManualClock};
use jobferry::models::amplifier::{AmplifierJob, UseCase};
use jobferry::models::audio::AudioCheck;
use jobferry::models::{ClientOptions, Plan, SubmitOptions, WaitOptions};
use jobferry::transport::{Failure, HttpTransport, Request, Response, Transport};
use jobferry::{Amplifier, Environment, Progress, Source, Target};
use jobferry_sandbox::{JobDelay, Sandbox, SandboxOptions};
use tokio::sync::Semaphore;
use url::Url;

use crate::Result;

/// How long a request takes to arrive, and an answer to come back.
const ONE_WAY: Duration = Duration::from_millis(50);

/// Uploads under way at once; the rate limit still bounds their rate.
const UPLOADS_AT_ONCE: usize = 64;

/// How a caller waits for jobs.
#[derive(Clone, Copy)]
enum Contender {
    Jobferry,
    /// One request per job every so often, as the documentation advises; obeys `Retry-After`.
    Poller(Duration),
}

/// An account's limits, and so many jobs that they fill several minutes.
struct Account {
    name: &'static str,
    client: Plan,
    server: jobferry_sandbox::Plan,
    uploads: u32,
    jobs: u32,
}

/// The measurements of a contender.
struct Outcome {
    share_of_bound: f64,
    gets_per_job: f64,
    refusals: u32,
    mean: Duration,
    median: Duration,
    p95: Duration,
}

/// Prints the table.
pub(crate) fn compare() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    println!("\n### Rate limits: finished jobs, requests and delays\n");
    println!(
        "| plan | job time | client | of the bound | GETs per job | 429s | mean delay | median | p95 |"
    );
    println!("|---|--:|---|--:|--:|--:|--:|--:|--:|");
    for account in accounts() {
        for (job_time, times) in job_times() {
            for contender in contenders() {
                let outcome = runtime.block_on(run(&account, &times, contender))?;
                println!("| {} | {job_time} | {} | {outcome} |", account.name, name(contender));
            }
        }
    }
    Ok(())
}

fn accounts() -> [Account; 2] {
    [
        Account {
            name: "Standard",
            client: Plan::Standard,
            server: jobferry_sandbox::Plan::Standard,
            uploads: 5,
            jobs: 100,
        },
        Account {
            name: "Enterprise",
            client: Plan::Enterprise,
            server: jobferry_sandbox::Plan::Enterprise,
            uploads: 500,
            jobs: 2_000,
        },
    ]
}

/// Job times as the sandbox takes them, and the longest.
fn job_times() -> [(&'static str, (JobDelay, Duration)); 4] {
    let seconds = Duration::from_secs;
    let fixed = |time| (JobDelay::Fixed(time), time);
    [
        ("3 s", fixed(seconds(3))),
        ("20 s", fixed(seconds(20))),
        ("14 to 26 s", (JobDelay::Between(seconds(14), seconds(26)), seconds(26))),
        ("180 s", fixed(seconds(180))),
    ]
}

fn contenders() -> [Contender; 4] {
    let poller = |seconds| Contender::Poller(Duration::from_secs(seconds));
    [Contender::Jobferry, poller(2), poller(3), poller(5)]
}

fn name(contender: Contender) -> String {
    match contender {
        Contender::Jobferry => "Jobferry".to_owned(),
        Contender::Poller(pause) => format!("a poll every {} s", pause.as_secs()),
    }
}

async fn run(
    account: &Account,
    (delay, longest): &(JobDelay, Duration),
    contender: Contender,
) -> Result<Outcome> {
    let manual = ManualClock::starting_at("2026-02-22T09:14:00Z".parse()?);
    let clock = Clock::Manual(manual.clone());
    let sandbox = Sandbox::start(SandboxOptions {
        plan: account.server,
        credits: i64::from(account.jobs) * 2,
        delay: *delay,
        clock: clock.clone(),
        ..SandboxOptions::default()
    })
    .await?;
    let options = ClientOptions {
        account_id: Some(sandbox.account_id().to_owned()),
        api_key: Some(sandbox.api_key().into()),
        base_url: Some(sandbox.url().to_owned()),
        plan: match contender {
            Contender::Jobferry => account.client.clone(),
            Contender::Poller(_) => Plan::Off,
        },
        max_retries: match contender {
            Contender::Jobferry => ClientOptions::default().max_retries,
            // It retries without limit; it only polls too often.
            Contender::Poller(_) => 1_000,
        },
        ..ClientOptions::default()
    };
    let transport = Arc::new(Distant {
        near: HttpTransport::new(
            &options,
            &Environment::process(),
            &Url::parse(sandbox.url())?,
            clock.clone(),
        )?,
        clock: clock.clone(),
        busy: AtomicU32::new(0),
        gets: AtomicU32::new(0),
        refusals: AtomicU32::new(0),
    });
    let client = Amplifier::builder()
        .options(&options)
        .transport(transport.clone())
        .clock(clock.clone())
        .build()?;
    let turns = Semaphore::new(UPLOADS_AT_ONCE);
    let recording = recording();
    let jobs = (0..account.jobs).map(|_| {
        let (client, clock, turns, recording) = (&client, &clock, &turns, &recording);
        async move {
            let turn = turns.acquire().await?;
            let job = submit(client, recording).await?;
            drop(turn);
            let job = finished(client, clock, &job, contender).await?;
            let now = clock.timestamp();
            let ended =
                job.completed_at.and_then(|end| end.instant).ok_or("a job without an end")?;
            Ok::<_, crate::Error>((now, Duration::try_from(now.duration_since(ended))?))
        }
    });
    let ended = in_virtual_time(&manual, &transport.busy, join_all(jobs)).await;
    let ended = ended.into_iter().collect::<Result<Vec<_>>>()?;
    let begun = "2026-02-22T09:14:00Z".parse::<jiff::Timestamp>()?;
    let last = ended.iter().map(|(moment, _)| *moment).max().ok_or("no jobs")?;
    let took = Duration::try_from(last.duration_since(begun))?;
    let bound = Duration::from_secs(60) * (account.jobs / account.uploads - 1) + *longest;
    let gets = transport.gets.load(Ordering::Relaxed);
    let mut delays: Vec<Duration> = ended.into_iter().map(|(_, delay)| delay).collect();
    delays.sort_unstable();
    Ok(Outcome {
        share_of_bound: bound.as_secs_f64() / took.as_secs_f64(),
        gets_per_job: f64::from(gets) / f64::from(account.jobs),
        refusals: transport.refusals.load(Ordering::Relaxed),
        mean: delays.iter().sum::<Duration>() / account.jobs,
        median: delays[delays.len() / 2],
        p95: delays[delays.len() * 95 / 100],
    })
}

async fn submit(client: &Amplifier, recording: &Source) -> Result<AmplifierJob> {
    let target = Target::UseCase(UseCase::Wellness);
    let options = SubmitOptions { audio_check: AudioCheck::Off, ..SubmitOptions::default() };
    Ok(client.submit_with(recording.clone(), target, &options, Progress::default()).await?)
}

async fn finished(
    client: &Amplifier,
    clock: &Clock,
    job: &AmplifierJob,
    contender: Contender,
) -> Result<AmplifierJob> {
    let deadline = Duration::from_secs(86_400);
    let options = WaitOptions { deadline: Some(deadline), ..WaitOptions::default() };
    match contender {
        Contender::Jobferry => Ok(client.wait_for_job(&job.job_id, &options).await?),
        Contender::Poller(pause) => loop {
            clock.sleep(pause).await;
            let job = client.job(&job.job_id).await?;
            if job.result.is_some() {
                return Ok(job);
            }
        },
    }
}

/// Real connections, with the time that a distant server would add.
struct Distant {
    near: HttpTransport,
    clock: Clock,
    /// Requests that the sandbox is answering at this moment; time stands still meanwhile.
    busy: AtomicU32,
    gets: AtomicU32,
    refusals: AtomicU32,
}

impl Transport for Distant {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            self.clock.sleep(ONE_WAY).await;
            if request.method == "GET" {
                self.gets.fetch_add(1, Ordering::Relaxed);
            }
            let busy = Busy::at(&self.busy);
            let outcome = self.near.send(request).await;
            drop(busy);
            if outcome.as_ref().is_ok_and(|response| response.status == 429) {
                self.refusals.fetch_add(1, Ordering::Relaxed);
            }
            self.clock.sleep(ONE_WAY).await;
            outcome
        })
    }
}

/// One request in the sandbox, until it is answered or given up.
struct Busy<'c>(&'c AtomicU32);

impl<'c> Busy<'c> {
    fn at(count: &'c AtomicU32) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Busy(count)
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The output of `future`, letting time pass whenever nothing else happens.
async fn in_virtual_time<F: Future>(clock: &ManualClock, busy: &AtomicU32, future: F) -> F::Output {
    let mut future = pin!(future);
    let mut quiet = 0;
    std::future::poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(output);
        }
        quiet = if busy.load(Ordering::Relaxed) > 0 { 0 } else { quiet + 1 };
        // Other tasks of this runtime, the sandbox's among them, have had their turn by then.
        if quiet > 8 {
            quiet = 0;
            clock.advance_to_next_sleeper();
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}

/// Fifteen seconds of a tone, the shortest that the vendor takes.
fn recording() -> Source {
    const RATE: u32 = 8_000;
    let samples = (0..RATE * 15).map(|n| (u64::from(n) * 440 * 256 / u64::from(RATE)) as u8);
    let data: Vec<u8> = samples.collect();
    let mut file = Vec::new();
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&(data.len() as u32 + 36).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt ");
    file.extend_from_slice(&16_u32.to_le_bytes());
    file.extend([1_u16, 1].map(u16::to_le_bytes).as_flattened());
    file.extend([RATE, RATE].map(u32::to_le_bytes).as_flattened());
    file.extend([1_u16, 8].map(u16::to_le_bytes).as_flattened());
    file.extend_from_slice(b"data");
    file.extend_from_slice(&(data.len() as u32).to_le_bytes());
    file.extend(data);
    Source::bytes("tone.wav", file)
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:.3} | {:.2} | {} | {:.2} s | {:.2} s | {:.2} s",
            self.share_of_bound,
            self.gets_per_job,
            self.refusals,
            self.mean.as_secs_f64(),
            self.median.as_secs_f64(),
            self.p95.as_secs_f64(),
        )
    }
}
