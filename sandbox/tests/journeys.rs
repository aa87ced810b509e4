//! The real client against the sandbox: whole journeys, hostile answers, and the account's budget
//! on a virtual clock.
// A test that cannot go on stops where it stands.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::time::Duration;

use futures_util::future::{Either, JoinAll, join_all, select};
use jobferry::clock::{Clock, ManualClock};
use jobferry::models::amplifier::{
    AmplifierJob, AmplifierStatus, Condition, Sign, UseCase, VoiceModel,
};
use jobferry::models::{AnalyzeOptions, ClientOptions, Plan, WaitOptions};
use jobferry::{Amplifier, ErrorKind, Progress, Source, Target};
use jobferry_sandbox::{Action, Fault, JobDelay, LengthFault, Sandbox, SandboxOptions};
use tokio::task::JoinHandle;

async fn sandbox() -> Sandbox {
    let plan = jobferry_sandbox::Plan::Off;
    let options = SandboxOptions { delay: JobDelay::Instant, plan, ..SandboxOptions::default() };
    Sandbox::start(options).await.unwrap()
}

fn options(sandbox: &Sandbox) -> ClientOptions {
    ClientOptions {
        account_id: Some(sandbox.account_id().to_owned()),
        api_key: Some(sandbox.api_key().into()),
        base_url: Some(sandbox.url().to_owned()),
        plan: Plan::Off,
        retry_base: Duration::ZERO,
        ..ClientOptions::default()
    }
}

fn client(sandbox: &Sandbox) -> Amplifier {
    Amplifier::new(&options(sandbox)).unwrap()
}

fn sample(name: &str) -> Source {
    Source::path(Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples").join(name))
}

async fn analyzed(
    client: &Amplifier,
    source: Source,
    target: Target,
) -> jobferry::Result<AmplifierJob> {
    let poll_interval = Some(Duration::from_millis(5));
    let wait = WaitOptions { poll_interval, ..WaitOptions::default() };
    let options = AnalyzeOptions { wait, ..AnalyzeOptions::default() };
    client.analyze_with(source, target, &options, Progress::default()).await
}

#[tokio::test]
async fn every_target_and_every_format_comes_back_typed() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let before = client.credits().await.unwrap().credits;
    for (file, target) in [
        ("diary.flac", Target::UseCase(UseCase::BehavioralHealth)),
        ("project.wav", Target::Condition(Condition::Fatigue)),
        ("walk.mp3", Target::Model(VoiceModel::Haven)),
        ("recipe.m4a", Target::Sign(Sign::Stress)),
    ] {
        let kind = target.kind();
        let job = analyzed(&client, sample(file), target).await.unwrap();
        assert_eq!(job.status, AmplifierStatus::Done);
        assert_eq!(job.job_type.unwrap().as_str(), kind);
        let result = job.result.unwrap();
        assert!(result.signals.iter().all(|signal| signal.level.is_known()));
        assert_eq!(result.summary.is_some(), ["use_case", "model"].contains(&kind));
        assert!(result.audio_quality.unwrap().voice_percentage.unwrap() > 30.0);
        assert!(job.audio_duration_seconds.unwrap() > 15.0);
        assert!(job.raw.as_str().contains("stand-in"), "{}", job.raw.as_str());
    }
    assert_eq!(client.credits().await.unwrap().credits, before - 4);
}

#[tokio::test]
async fn the_other_methods_reach_their_endpoints() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let job = analyzed(&client, sample("project.wav"), Target::Sign(Sign::Stress)).await.unwrap();
    assert_eq!(client.job(&job.job_id).await.unwrap().raw, job.raw);
    let page = client.jobs(0).await.unwrap();
    assert_eq!((page.jobs[0].job_id.as_str(), page.total_pages), (job.job_id.as_str(), 1));
    assert_eq!(client.models().await.unwrap().models.len(), 8);
    assert_eq!(client.model(&VoiceModel::Breath).await.unwrap().signs.len(), 2);
    assert_eq!(client.signs().await.unwrap().signs.len(), 17);
    assert_eq!(client.sign(&Sign::Stress).await.unwrap().name, Sign::Stress);
    assert!(client.set_webhook("https://clinic.example/hook", &"s".into()).await.unwrap().success);
    let diarized = client.diarize(sample("project.wav"), UseCase::Wellness).await.unwrap();
    assert_eq!(diarized.status, AmplifierStatus::Done);
    let unknown = client.sign(&Sign::from("hiccups")).await.unwrap_err();
    assert_eq!((unknown.kind(), unknown.code()), (ErrorKind::NotFound, Some("NOT_FOUND")));
}

#[tokio::test]
async fn refusals_and_failures_come_as_their_kinds() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let wellness = || Target::UseCase(UseCase::Wellness);
    let named = |name: &str| sample("project.wav").named(name);
    for (source, target, kind, code) in [
        (named("__fail__.wav"), wellness(), ErrorKind::JobFailed, None),
        (named("__422__.wav"), wellness(), ErrorKind::AudioRejected, Some("AUDIO_POOR_QUALITY")),
        (
            named("__402__.wav"),
            wellness(),
            ErrorKind::InsufficientCredits,
            Some("INSUFFICIENT_CREDITS"),
        ),
        (
            named("a.wav"),
            Target::UseCase(UseCase::from("joy")),
            ErrorKind::InvalidRequest,
            Some("INVALID_USE_CASE"),
        ),
        (
            named("a.wav"),
            Target::Condition(Condition::from("joy")),
            ErrorKind::InvalidRequest,
            None,
        ),
        (named("a.wav"), Target::Sign(Sign::from("joy")), ErrorKind::NotFound, Some("NOT_FOUND")),
    ] {
        let name = source.name().to_owned();
        let error = analyzed(&client, source, target).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (kind, code), "{name}: {error}");
    }
    let wrong = ClientOptions { api_key: Some("mak_wrong".into()), ..options(&sandbox) };
    let error = Amplifier::new(&wrong).unwrap().credits().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Authentication, Some("UNAUTHORIZED")));
}

#[tokio::test]
async fn hostile_answers_end_in_an_error_or_in_the_right_job() {
    let sandbox = sandbox().await;
    let client = Amplifier::new(&ClientOptions { max_retries: 1, ..options(&sandbox) }).unwrap();
    let job = analyzed(&client, sample("project.wav"), Target::Sign(Sign::Stress)).await.unwrap();
    let length = |fault| Action::ContentLength { fault };
    let protocol = Some(ErrorKind::Protocol);
    let network = Some(ErrorKind::Network);
    for (action, expected) in [
        (Action::Reset { after_request_bytes: None }, network),
        (Action::Close {}, network),
        (Action::Truncate { keep_bytes: 20, reset: false }, network),
        (Action::Truncate { keep_bytes: 20, reset: true }, network),
        (Action::GarbageBody {}, protocol),
        (Action::NotHttp {}, protocol),
        (Action::Stale {}, None),
        (length(LengthFault::Short), protocol),
        (length(LengthFault::Long), network),
        (length(LengthFault::Missing), None),
        (length(LengthFault::Repeated), None),
        (length(LengthFault::Conflicting), protocol),
        (length(LengthFault::NotANumber), protocol),
        (length(LengthFault::Negative), protocol),
        (Action::BrokenChunks {}, protocol),
        (Action::Drip { bytes: 200, every_ms: 1 }, None),
        (Action::GzipBomb { size: 1 << 30 }, protocol),
        (Action::HugeBody { size: 100 << 20 }, protocol),
        (Action::InvalidUtf8 {}, protocol),
        (Action::DeepNesting { depth: 100_000, field: None }, protocol),
        (Action::DuplicateKeys {}, protocol),
        (Action::Redirect { to: None, status: 307 }, protocol),
        (Action::Redirect { to: Some("http://evil.example/".into()), status: 302 }, protocol),
        (Action::HeaderFlood { count: 10, size: 100 }, None),
        (Action::HeaderFlood { count: 20_000, size: 100 }, protocol),
        (Action::Informational { status: 100, count: 3 }, None),
        (Action::Informational { status: 103, count: 3 }, None),
        (Action::answer_with(503), Some(ErrorKind::Server)),
        // The job was submitted a moment ago: not known yet.
        (Action::answer_with(404), None),
    ] {
        let kind = action.kind();
        // One attempt, its repetition, and the resending of either that met a connection on its end.
        let faults = if expected == network { 4 } else { 2 };
        sandbox.script(Fault::on("GET", "/v2/jobs/*", action.clone()).times(faults));
        let outcome = client.job(&job.job_id).await;
        match (&outcome, expected) {
            (Ok(answer), None) => assert_eq!(answer.raw, job.raw, "{kind}"),
            (Err(error), Some(expected)) => {
                assert_eq!(error.kind(), expected, "{action:?}: {error}")
            }
            _ => panic!("{action:?}: {outcome:?}"),
        }
        // Some faults are used up by one request, others by two.
        while client.job(&job.job_id).await.is_err() {}
    }
}

#[tokio::test]
async fn a_lost_answer_costs_one_credit_and_not_two() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    for (count, word) in (1..).zip(["lost", "reset", "500_after", "garbage", "truncated"]) {
        let source = sample("project.wav").named(format!("__{word}__.wav"));
        let job = analyzed(&client, source, Target::Sign(Sign::Stress)).await.unwrap();
        assert_eq!(job.status, AmplifierStatus::Done, "{word}");
        assert_eq!(sandbox.jobs_created(), count, "{word}");
    }
    assert_eq!(client.credits().await.unwrap().credits, 995);
}

/// Twelve waits at once cost little more than a look each, because the list answers for all.
#[tokio::test]
async fn many_waits_are_swept() {
    const JOBS: usize = 12;
    let manual = ManualClock::starting_at("2026-02-22T09:14:00Z".parse().unwrap());
    let clock = Clock::Manual(manual.clone());
    let sandbox = Sandbox::start(SandboxOptions {
        clock: clock.clone(),
        delay: JobDelay::Fixed(Duration::from_secs(60)),
        plan: jobferry_sandbox::Plan::Off,
        ..SandboxOptions::default()
    });
    let sandbox = sandbox.await.unwrap();
    let client =
        Amplifier::builder().options(&never_late(options(&sandbox))).clock(clock).build().unwrap();
    for job in passing_time(&manual, analyses(&client, JOBS)).await {
        assert_eq!(job.unwrap().unwrap().status, AmplifierStatus::Done);
    }
    let asked = |path: &str| {
        sandbox.requests().iter().filter(|request| request.path.starts_with(path)).count()
    };
    let (all, of_jobs) = (asked("/v2/jobs"), asked("/v2/jobs/"));
    assert!(all > of_jobs, "the list was never asked for");
    assert!((JOBS..=JOBS * 2).contains(&of_jobs), "{of_jobs} looks at {JOBS} jobs");
}

/// How long nothing takes, however much faster the hands of the clock are than this machine.
const DECADE: Duration = Duration::from_secs(10 * 365 * 24 * 3_600);

/// Time moves in jumps here; only budgets and schedules shall notice.
fn never_late(options: ClientOptions) -> ClientOptions {
    ClientOptions { timeout: DECADE, upload_timeout: DECADE, ..options }
}

/// So many analyses side by side.
fn analyses(
    client: &Amplifier,
    count: usize,
) -> JoinAll<JoinHandle<jobferry::Result<AmplifierJob>>> {
    join_all((0..count).map(|_| {
        let client = client.clone();
        tokio::spawn(async move {
            let wait = WaitOptions { deadline: Some(DECADE), ..WaitOptions::default() };
            let options = AnalyzeOptions { wait, ..AnalyzeOptions::default() };
            let target = Target::UseCase(UseCase::Wellness);
            client.analyze_with(sample("project.wav"), target, &options, Progress::default()).await
        })
    }))
}

/// Lets time pass on `manual` until `work` is done.
async fn passing_time<T: Send + 'static>(
    manual: &ManualClock,
    work: impl Future<Output = T> + Send + 'static,
) -> T {
    let mut work = tokio::spawn(work);
    loop {
        // A short real pause for the network, then half a second on the manual clock.
        let pause = tokio::task::spawn_blocking(std::thread::yield_now);
        match select(&mut work, pause).await {
            Either::Left((done, _)) => return done.unwrap(),
            Either::Right(_) => manual.advance(Duration::from_millis(500)),
        }
    }
}

/// Twelve recordings on the smallest plan, on one clock for both sides: five uploads and ten other
/// requests in any minute, and the server never has to say no.
#[tokio::test]
async fn the_budget_is_used_and_never_exceeded() {
    let manual = ManualClock::starting_at("2026-02-22T09:14:00Z".parse().unwrap());
    let clock = Clock::Manual(manual.clone());
    let sandbox =
        Sandbox::start(SandboxOptions { clock: clock.clone(), ..SandboxOptions::default() });
    let sandbox = sandbox.await.unwrap();
    let options = ClientOptions { plan: Plan::Standard, ..never_late(options(&sandbox)) };
    let client = Amplifier::builder().options(&options).clock(clock).build().unwrap();
    for job in passing_time(&manual, analyses(&client, 12)).await {
        assert_eq!(job.unwrap().unwrap().status, AmplifierStatus::Done);
    }
    assert_eq!(sandbox.jobs_created(), 12);
    let statuses: Vec<_> = sandbox.requests().iter().filter_map(|request| request.status).collect();
    assert!(statuses.iter().all(|status| *status == 200), "{statuses:?}");
}
