//! The real clients of Midlyr, Idunox and Alliance against the sandbox: whole journeys.
// A test that cannot go on stops where it stands.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::TryStreamExt;
use jobferry::models::alliance::{AlliancePreviewRequest, AllianceStatus};
use jobferry::models::idunox::{IdunoxProgress, IdunoxStatus};
use jobferry::models::idunox_request::IdunoxSubmissionRequest;
use jobferry::models::midlyr::{
    FindingPriority, MidlyrContent, MidlyrEventRequest, MidlyrRiskBand, MidlyrScenario,
};
use jobferry::models::regulations::RegulationQueryRequest;
use jobferry::models::{
    AuthScheme, ClientOptions, JobOptions, MidlyrListOptions, Plan, RegulationListOptions,
    WaitOptions,
};
use jobferry::{Alliance, AllianceTask, ErrorKind, Idunox, Midlyr, Secret};
use jobferry_sandbox::{Action, Fault, JobDelay, Sandbox, SandboxOptions};

const ASSESSMENT: &str = "f0e1d2c3-b4a5-4968-8776-655443322110";
const DOCUMENT: &str = "0a1b2c3d-4e5f-4607-8899-aabbccddeeff";

async fn sandbox() -> Sandbox {
    Sandbox::start(SandboxOptions { delay: JobDelay::Instant, ..SandboxOptions::default() })
        .await
        .unwrap()
}

fn options(sandbox: &Sandbox) -> ClientOptions {
    ClientOptions {
        base_url: Some(sandbox.url().to_owned()),
        plan: Plan::Off,
        retry_base: Duration::ZERO,
        ..ClientOptions::default()
    }
}

fn midlyr(sandbox: &Sandbox) -> Midlyr {
    let api_key = Some(sandbox.midlyr_key().into());
    Midlyr::new(&ClientOptions { api_key, ..options(sandbox) }).unwrap()
}

fn idunox(sandbox: &Sandbox) -> Idunox {
    let api_key = Some(sandbox.idunox_key().into());
    Idunox::new(&ClientOptions { api_key, ..options(sandbox) }).unwrap()
}

fn alliance(sandbox: &Sandbox) -> Alliance {
    let token = Some(sandbox.alliance_token().into());
    Alliance::new(&ClientOptions { token, ..options(sandbox) }).unwrap()
}

/// Without the pauses that a real vendor's jobs are worth.
fn at_once() -> WaitOptions {
    let poll_interval = Some(Duration::from_millis(5));
    WaitOptions { poll_interval, ..WaitOptions::default() }
}

async fn screened(
    client: &Midlyr,
    text: &str,
) -> jobferry::Result<jobferry::models::midlyr::MidlyrJob> {
    let scenario = MidlyrScenario::MarketingAsset;
    client.screen_with(text, scenario, &JobOptions::default(), &at_once()).await
}

#[tokio::test]
async fn a_text_is_screened_and_its_citations_can_be_followed() {
    let sandbox = sandbox().await;
    let client = midlyr(&sandbox);
    let job = screened(&client, "Guaranteed approval! __score_85__").await.unwrap();
    let result = job.result.unwrap();
    assert_eq!(result.risk_band, Some(MidlyrRiskBand::Critical));
    assert_eq!(result.findings[0].priority, FindingPriority::P1);
    let cited = &result.findings[0].citations[0].regulation;
    let details = client.regulation(&cited.id).await.unwrap();
    assert_eq!(details.title, cited.title);
    let (mut text, mut next) = (String::new(), Some(0));
    while let Some(offset) = next {
        let slice = client.regulation_content(&cited.id, offset, Some(50)).await.unwrap();
        text.push_str(&slice.text);
        next = slice.next_offset;
    }
    assert_eq!(text.len() as i64, details.total_bytes.unwrap());
}

#[tokio::test]
async fn midlyr_jobs_fail_with_their_reason_and_a_lost_submission_names_its_candidates() {
    let sandbox = sandbox().await;
    let client = midlyr(&sandbox);
    let failed = screened(&client, "a __fail__").await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::JobFailed);
    assert!(failed.to_string().contains("did not finish"), "the vendor's reason: {failed}");
    let scenario = MidlyrScenario::Complaint;
    let failed = client.assess_risk("a __fail__", scenario.clone()).await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::JobFailed, "inside a 200");
    let scored = client.assess_risk("a __score_30__", scenario.clone()).await.unwrap();
    assert_eq!(scored.result.unwrap().risk_band, Some(MidlyrRiskBand::Low));
    let before = sandbox.jobs_created();
    let lost = client.submit_screen("a __lost__", scenario).await.unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::SubmitUnknown);
    assert_eq!(sandbox.jobs_created(), before + 1, "it was not sent again");
}

#[tokio::test]
async fn midlyr_lists_events_and_the_library_reach_their_endpoints() {
    let sandbox = sandbox().await;
    let client = midlyr(&sandbox);
    for number in 0..5 {
        screened(&client, &number.to_string()).await.unwrap();
    }
    let two_at_a_time = MidlyrListOptions { limit: Some(2), ..MidlyrListOptions::default() };
    let jobs: Vec<_> = client.all_jobs(&two_at_a_time).try_collect().await.unwrap();
    assert_eq!(jobs.len(), 5);
    let two_at_a_time =
        RegulationListOptions { limit: Some(2), ..RegulationListOptions::default() };
    let library: Vec<_> = client.all_regulations(&two_at_a_time).try_collect().await.unwrap();
    assert_eq!(library.len(), 5);
    let question = RegulationQueryRequest {
        query: "threats to debtors".to_owned(),
        limit: Some(1),
        filters: None,
    };
    let matches = client.query_regulations(&question).await.unwrap();
    let title = matches.citations[0].regulation.title.as_deref();
    assert_eq!(title, Some("Fair Dealing with Debtors"));
    let event = MidlyrEventRequest {
        scenario: MidlyrScenario::Dispute,
        content: MidlyrContent { text: Some("a".to_owned()), json: None },
        external_ref: Some("case-1".to_owned()),
    };
    let (made, found) =
        (client.create_event(&event).await.unwrap(), client.create_event(&event).await.unwrap());
    assert_eq!((made.created, found.created), (true, false));
    assert_eq!(made.ticket_id, found.ticket_id);
}

fn submission(name: &str) -> IdunoxSubmissionRequest {
    let documented = include_str!("../../tests/data/idunox/submission_request.json");
    let mut request: IdunoxSubmissionRequest = serde_json::from_str(documented).unwrap();
    request.partner_submission_id = name.to_owned();
    request
}

#[tokio::test]
async fn a_submission_is_followed_to_its_result_under_either_header() {
    let sandbox = sandbox().await;
    for auth in [AuthScheme::ApiKey, AuthScheme::Bearer] {
        let api_key = Some(sandbox.idunox_key().into());
        let options = ClientOptions { api_key, auth: Some(auth), ..options(&sandbox) };
        let client = Idunox::new(&options).unwrap();
        let accepted = client.submit(&submission("a")).await.unwrap();
        let seen: Arc<Mutex<Vec<IdunoxProgress>>> = Arc::default();
        let log = seen.clone();
        let note = move |progress| log.lock().unwrap().push(progress);
        let id = &accepted.submission_id;
        let ended = client.wait_for_submission_with(id, &at_once(), note).await.unwrap();
        assert_eq!(seen.lock().unwrap().last().unwrap().succeeded, 7);
        let result = client.result(&ended.result_id.unwrap()).await.unwrap();
        assert_eq!(result.outcomes[0].outcome_id, "wellbeing.cardiovascular");
        let job = client.wait_for_job(&accepted.job_id.unwrap(), &at_once()).await.unwrap();
        assert_eq!(job.status, Some(IdunoxStatus::Succeeded));
    }
}

#[tokio::test]
async fn a_submission_whose_answer_is_lost_counts_once() {
    let sandbox = sandbox().await;
    let client = idunox(&sandbox);
    let path = "/v1/submissions";
    sandbox.script(Fault::on("POST", path, Action::answer_with(500)).times(2).after_acceptance());
    client.submit(&submission("a__lost__")).await.unwrap();
    assert_eq!(sandbox.jobs_created(), 1);
    let log = sandbox.requests();
    assert!(log.len() > 2, "it was sent again");
    let key = |at: usize| log[at].headers.iter().find(|(name, _)| name == "idempotency-key");
    assert!((1..log.len()).all(|at| key(at) == key(0)));
    assert!(log.iter().all(|entry| entry.body_sha256 == log[0].body_sha256), "byte for byte");
}

#[tokio::test]
async fn a_submission_that_ends_badly_says_why() {
    let sandbox = sandbox().await;
    let client = idunox(&sandbox);
    for word in ["__dead_letter__", "__fail__", "__cancelled__", "__rejected__"] {
        let accepted = client.submit(&submission(word)).await.unwrap();
        let ended = client.wait_for_submission(&accepted.submission_id, &at_once()).await;
        assert_eq!(ended.unwrap_err().kind(), ErrorKind::JobFailed, "{word}");
    }
    let mut other = submission("a");
    other.partner_id = "22222222-2222-4222-8222-222222222222".to_owned();
    let refused = client.submit(&other).await.unwrap_err();
    assert_eq!(refused.code(), Some("PARTNER_ID_MISMATCH"));
}

fn prompt(template: &str) -> AlliancePreviewRequest {
    AlliancePreviewRequest {
        system_prompt: "You review plans.".to_owned(),
        user_prompt_template: template.to_owned(),
        variables: Default::default(),
        context: None,
    }
}

#[tokio::test]
async fn every_kind_of_alliance_job_comes_back_typed() {
    let sandbox = sandbox().await;
    let client = alliance(&sandbox);
    let run = async |task: AllianceTask| {
        client.run_with(&task, &JobOptions::default(), &at_once()).await.unwrap().result.unwrap()
    };
    let result = run(AllianceTask::Preview(prompt("List gaps."))).await;
    assert!(result.preview.unwrap().output.contains("List gaps."));
    let (assessment_id, document_id) = (ASSESSMENT.to_owned(), DOCUMENT.to_owned());
    let parse = AllianceTask::ParseDocument { assessment_id: assessment_id.clone(), document_id };
    assert!(run(parse).await.raw.as_str().contains(DOCUMENT));
    let result = run(AllianceTask::RiskAnalysis { assessment_id: assessment_id.clone() }).await;
    assert_eq!(result.risk_analysis.unwrap().categories_scored, Some(7));
    let result = run(AllianceTask::Report { assessment_id }).await;
    assert!(result.report.unwrap().download_url.expose().contains("/_storage/reports/"));
}

#[tokio::test]
async fn an_alliance_job_that_goes_back_is_waited_for_over_an_expired_token() {
    let delay = JobDelay::Fixed(Duration::from_millis(300));
    let options = SandboxOptions { delay, ..SandboxOptions::default() };
    let sandbox = Arc::new(Sandbox::start(options).await.unwrap());
    let refreshed = Arc::new(Mutex::new(0));
    let (count, tokens) = (refreshed.clone(), sandbox.clone());
    let client = Alliance::builder()
        .base_url(sandbox.url())
        .token(sandbox.alliance_token())
        .plan(Plan::Off)
        .refresh(move || {
            *count.lock().unwrap() += 1;
            let token = tokens.alliance_token();
            async move { Ok(Secret::from(token)) }
        })
        .build()
        .unwrap();
    let handle = client.submit(&AllianceTask::Preview(prompt("a __back__"))).await.unwrap();
    assert_eq!(handle.status, Some(AllianceStatus::Processing), "ahead of the job");
    sandbox.expire_alliance_tokens();
    let job = client.wait_for_job(&handle.job_id, &at_once()).await.unwrap();
    assert_eq!((job.status, job.attempts), (AllianceStatus::Completed, Some(2)));
    assert_eq!(*refreshed.lock().unwrap(), 1);
    let failed = client.submit(&AllianceTask::Preview(prompt("a __fail__"))).await.unwrap();
    let failed = client.wait_for_job(&failed.job_id, &at_once()).await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::JobFailed);
}
