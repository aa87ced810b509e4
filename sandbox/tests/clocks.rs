//! The real client against the sandbox while the client's wall clock is set: nothing is paid twice,
//! and no job is denied.
// A test that cannot go on stops where it stands.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::time::Duration;

use futures_util::future::{Either, select};
use jiff::SignedDuration;
use jobferry::clock::{Clock, ManualClock};
use jobferry::models::amplifier::{AmplifierJob, AmplifierStatus, Sign};
use jobferry::models::{AnalyzeOptions, ClientOptions, OnUnknown, Plan, WaitOptions};
use jobferry::{Amplifier, ErrorKind, Progress, Source, Target};
use jobferry_sandbox::{JobDelay, Sandbox, SandboxOptions};

/// How long nothing takes, however much faster the hands of the clocks are than this machine.
const DECADE: Duration = Duration::from_secs(10 * 365 * 24 * 3_600);

/// The sandbox and a client, each with a clock of its own.
struct Stage {
    sandbox: Sandbox,
    vendors: ManualClock,
    ours: ManualClock,
    client: Amplifier,
}

impl Stage {
    async fn new() -> Self {
        let clock = || ManualClock::starting_at("2026-02-22T09:14:00Z".parse().unwrap());
        let (vendors, ours) = (clock(), clock());
        let options = SandboxOptions {
            clock: Clock::Manual(vendors.clone()),
            delay: JobDelay::Instant,
            plan: jobferry_sandbox::Plan::Off,
            ..SandboxOptions::default()
        };
        let sandbox = Sandbox::start(options).await.unwrap();
        let client = client(&sandbox, &ours);
        Stage { sandbox, vendors, ours, client }
    }

    /// Lets time pass on both clocks until `work` is done. When a submission has reached the vendor,
    /// the client's wall clock is set by `step`.
    async fn play<T: Send + 'static>(
        &self,
        step: SignedDuration,
        work: impl Future<Output = T> + Send + 'static,
    ) -> T {
        let mut work = tokio::spawn(work);
        let mut is_to_come = true;
        loop {
            if is_to_come && self.sandbox.requests().iter().any(|seen| seen.method == "POST") {
                is_to_come = false;
                self.ours.set_wall_by(step);
            }
            // A little real time for the network, then less for all others than clocks and
            // networks are allowed to disagree by.
            let pause = tokio::task::spawn_blocking(std::thread::yield_now);
            match select(&mut work, pause).await {
                Either::Left((done, _)) => return done.unwrap(),
                Either::Right(_) => {
                    for clock in [&self.vendors, &self.ours] {
                        clock.advance(Duration::from_millis(20));
                    }
                }
            }
        }
    }

    /// Analyzes a recording with this magic word while the wall clock is set by `step`.
    async fn analyze(
        &self,
        word: &str,
        on_unknown: OnUnknown,
        step: SignedDuration,
    ) -> jobferry::Result<AmplifierJob> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples/project.wav");
        let source = Source::path(path).named(format!("__{word}__.wav"));
        let client = self.client.clone();
        let wait = WaitOptions { deadline: Some(DECADE), ..WaitOptions::default() };
        let mut options = AnalyzeOptions { wait, ..AnalyzeOptions::default() };
        options.submit.on_unknown = on_unknown;
        self.play(step, async move {
            // The vendor's clock is known from something before.
            client.credits().await?;
            let target = Target::Sign(Sign::Stress);
            client.analyze_with(source, target, &options, Progress::default()).await
        })
        .await
    }
}

fn client(sandbox: &Sandbox, clock: &ManualClock) -> Amplifier {
    let options = ClientOptions {
        account_id: Some(sandbox.account_id().to_owned()),
        api_key: Some(sandbox.api_key().into()),
        base_url: Some(sandbox.url().to_owned()),
        plan: Plan::Off,
        retry_base: Duration::ZERO,
        timeout: DECADE,
        upload_timeout: DECADE,
        ..ClientOptions::default()
    };
    let clock = Clock::Manual(clock.clone());
    Amplifier::builder().options(&options).clock(clock).build().unwrap()
}

#[tokio::test]
async fn a_wall_clock_that_is_set_during_a_submission_pays_once_and_finds_the_job() {
    for hours in [-1, 1] {
        for word in ["500_after", "lost"] {
            let stage = Stage::new().await;
            let step = SignedDuration::from_hours(hours);
            let job = stage.analyze(word, OnUnknown::Reconcile, step).await.unwrap();
            assert_eq!(job.status, AmplifierStatus::Done, "{word} {hours}");
            assert_eq!(stage.sandbox.jobs_created(), 1, "{word} {hours}");
        }
    }
}

#[tokio::test]
async fn a_job_that_exists_is_not_denied_by_a_token_from_before_the_step() {
    for hours in [-1, 1] {
        let stage = Stage::new().await;
        let step = SignedDuration::from_hours(hours);
        let error = stage.analyze("lost", OnUnknown::Error, step).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
        let token = error.token().unwrap().to_owned();
        // Another process knows only the token and the wall clock as it is now.
        let another = client(&stage.sandbox, &stage.ours);
        let reconcile = async move { another.reconcile(&token).await };
        let job = stage.play(SignedDuration::ZERO, reconcile).await.unwrap();
        assert_eq!(job.status, AmplifierStatus::Done, "{hours}");
        assert_eq!(stage.sandbox.jobs_created(), 1);
    }
}
