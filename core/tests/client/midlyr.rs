//! Midlyr over real connections.

use futures_util::TryStreamExt;
use jobferry::models::midlyr::{
    MidlyrContent, MidlyrEventRequest, MidlyrJobType, MidlyrRiskBand, MidlyrScenario,
};
use jobferry::models::{AuthScheme, JobOptions, MidlyrListOptions};
use jobferry::{ErrorKind, Midlyr};

use crate::server::{Reply, Server, example};
use crate::waits::soon;

fn client(server: &Server) -> Midlyr {
    server.aimed(Midlyr::builder().api_key("mlyr_secret")).build().unwrap()
}

fn id(name: &str) -> String {
    let document: serde_json::Value = serde_json::from_str(&example("midlyr", name)).unwrap();
    document["id"].as_str().unwrap().to_owned()
}

fn answer(name: &str) -> Reply {
    Reply::json(&example("midlyr", name))
}

/// A list of one job that was made a moment ago.
fn just_made(job_id: &str) -> Reply {
    let now = jobferry::clock::Clock::System.timestamp();
    let job = format!(r#"{{"jobId":"{job_id}","status":"running","createdAt":"{now}"}}"#);
    Reply::json(&format!(r#"{{"results":[{job}],"pagination":{{}}}}"#))
}

fn lines(server: &Server) -> Vec<String> {
    server.seen().iter().map(|seen| seen.line().to_owned()).collect()
}

#[tokio::test]
async fn a_text_goes_in_and_findings_come_out() {
    let server = Server::start([
        answer("submit_screen"),
        answer("job_running"),
        Reply::Reset,
        answer("job_succeeded_screen"),
    ])
    .await;
    let job = client(&server)
        .screen_with("No risk!", MidlyrScenario::MarketingAsset, &JobOptions::default(), &soon())
        .await
        .unwrap();
    let result = job.result.unwrap();
    assert!(result.risk_score.is_some() && !result.findings.is_empty());
    let seen = server.seen();
    assert_eq!(seen[0].line(), "POST /api/v1/analysis/screen HTTP/1.1");
    assert_eq!(seen[0].header("x-api-key"), Some("mlyr_secret"));
    let body = r#"{"content":{"type":"text","text":"No risk!"},"scenario":"marketing_asset"}"#;
    assert_eq!(String::from_utf8_lossy(&seen[0].body), body);
    assert_eq!(seen[1].line(), format!("GET /api/v1/jobs/{} HTTP/1.1", job.id));
}

#[tokio::test]
async fn a_key_may_be_shown_as_a_bearer_token() {
    let server = Server::start([answer("job_running")]).await;
    let builder = Midlyr::builder().api_key("mlyr_secret").auth(AuthScheme::Bearer);
    server.aimed(builder).build().unwrap().job(&id("job_running")).await.unwrap();
    assert_eq!(server.seen()[0].header("authorization"), Some("Bearer mlyr_secret"));
    assert_eq!(server.seen()[0].header("x-api-key"), None);
}

#[tokio::test]
async fn a_risk_that_failed_within_a_successful_answer_is_an_error() {
    let server = Server::start([answer("risk_inline_failed")]).await;
    let error = client(&server).assess_risk("text", MidlyrScenario::Dispute).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobFailed);
    assert_eq!(error.job_id(), Some(id("risk_inline_failed").as_str()));
    assert_eq!(error.code(), Some("analysis_failed"));
    assert!(error.message().contains("No score."), "{error}");
    assert!(error.token().is_some() && error.raw().is_some());
}

#[tokio::test]
async fn a_risk_is_answered_at_once_and_waited_for_when_it_is_not() {
    let server = Server::start([answer("risk_inline_succeeded")]).await;
    let job = client(&server).assess_risk("text", MidlyrScenario::Generic).await.unwrap();
    let result = job.result.unwrap();
    assert_eq!((result.risk_score, result.risk_band), (Some(72), Some(MidlyrRiskBand::High)));

    let running = r#"{"id":"job_1","type":"risk_assessment","status":"running"}"#;
    let ended = r#"{"id":"job_1","type":"risk_assessment","status":"succeeded",
        "result":{"type":"analysis.risk.result","riskScore":1}}"#;
    let server = Server::start([Reply::json(running), Reply::json(ended)]).await;
    let job = client(&server)
        .assess_risk_with("text", MidlyrScenario::Generic, &JobOptions::default(), &soon())
        .await
        .unwrap();
    assert_eq!(job.result.unwrap().risk_score, Some(1));
}

#[tokio::test]
async fn a_submission_without_an_answer_is_not_repeated_and_names_what_it_may_be() {
    let server = Server::start([Reply::Reset, just_made("job_1"), answer("job_running")]).await;
    let error = client(&server).submit_screen("text", MidlyrScenario::Complaint).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
    assert_eq!(error.candidates(), ["job_1"]);
    let lines = lines(&server);
    assert!(lines[1].starts_with("GET /api/v1/jobs?limit=200&start=20"), "{lines:?}");
    assert_eq!(lines.iter().filter(|line| line.starts_with("POST")).count(), 1);
}

#[tokio::test]
async fn a_lost_submission_is_looked_for_behind_the_first_page_too() {
    let page = r#"{"results":[{"jobId":"job_1","status":"running","createdAt":"2020-01-01T00:00:00Z"}],
        "pagination":{"nextCursor":"c1","hasMore":true}}"#;
    let pages = [Reply::json(page), just_made("job_2")];
    let server =
        Server::start([vec![Reply::Reset], pages.into(), vec![answer("job_running")]].concat());
    let server = server.await;
    let error = client(&server).submit_screen("text", MidlyrScenario::Complaint).await.unwrap_err();
    // The order of the list is not documented, so an old job says nothing of the next page.
    assert_eq!(error.candidates(), ["job_2"]);
    assert!(lines(&server)[2].contains("&cursor=c1&start=20"), "{:?}", lines(&server));
}

#[tokio::test]
async fn a_list_without_an_end_leaves_the_doubt() {
    let page = |number: u32| {
        let page = format!(r#"{{"results":[],"pagination":{{"nextCursor":"c{number}"}}}}"#);
        Reply::json(&page)
    };
    let replies = std::iter::once(Reply::Reset).chain((0..100).map(page));
    let server = Server::start(replies.collect::<Vec<_>>()).await;
    let error = client(&server).submit_screen("text", MidlyrScenario::Complaint).await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::SubmitUnknown, 51));
    let error = client(&server).reconcile(error.token().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
    assert!(error.message().contains("the list goes on"), "{error}");
}

#[tokio::test]
async fn pages_are_asked_for_with_the_same_filters() {
    let page = r#"{"results":[{"jobId":"a","status":"failed"}],
        "pagination":{"nextCursor":"c 1","hasMore":true}}"#;
    let last = r#"{"results":[{"jobId":"b","status":"failed"}],
        "pagination":{"nextCursor":null,"hasMore":false}}"#;
    let server = Server::start([Reply::json(page), Reply::json(last)]).await;
    let options = MidlyrListOptions {
        job_types: vec![MidlyrJobType::ScreenAnalysis, MidlyrJobType::RiskAssessment],
        limit: Some(1),
        ..MidlyrListOptions::default()
    };
    let jobs: Vec<_> = client(&server).all_jobs(&options).try_collect().await.unwrap();
    assert_eq!(jobs.iter().map(|job| job.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    let filters = "jobType=screen_analysis&jobType=risk_assessment&limit=1";
    assert_eq!(
        lines(&server),
        [
            format!("GET /api/v1/jobs?{filters} HTTP/1.1"),
            format!("GET /api/v1/jobs?{filters}&cursor=c+1 HTTP/1.1"),
        ]
    );
}

#[tokio::test]
async fn an_event_is_repeated_only_with_a_name_of_its_own() {
    let request = |external_ref: Option<&str>| MidlyrEventRequest {
        scenario: MidlyrScenario::Complaint,
        content: MidlyrContent { text: Some("text".to_owned()), json: None },
        external_ref: external_ref.map(str::to_owned),
    };
    let server = Server::start([Reply::Reset, answer("event_matched")]).await;
    let event = client(&server).create_event(&request(Some("case-7"))).await.unwrap();
    assert!(!event.created);
    let server = Server::start([Reply::Reset]).await;
    let error = client(&server).create_event(&request(None)).await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::SubmitUnknown, 1));
}

#[tokio::test]
async fn the_library_of_regulations_is_read_in_both_shapes() {
    let server = Server::start([
        answer("regulation_details"),
        answer("regulation_content_nested"),
        answer("regulation_content_flat"),
    ])
    .await;
    let client = client(&server);
    let details = client.regulation("31-cfr-1020-320").await.unwrap();
    assert!(!details.table_of_contents.is_empty());
    let first = client.regulation_content(&details.id, 0, None).await.unwrap();
    let next = first.next_offset.unwrap_or_default();
    client.regulation_content(&details.id, next, Some(100)).await.unwrap();
    let path = format!("/api/v1/regulations/{}/content", details.id);
    assert_eq!(lines(&server)[1], format!("GET {path}?offset=0 HTTP/1.1"));
    assert_eq!(lines(&server)[2], format!("GET {path}?offset={next}&limit=100 HTTP/1.1"));
}

#[tokio::test]
async fn errors_are_read_where_the_vendor_puts_them() {
    for (name, status, kind, code) in [
        ("error_400_invalid_request", 400, ErrorKind::InvalidRequest, "invalid_request"),
        ("error_401_unauthorized", 401, ErrorKind::Authentication, "unauthorized"),
        ("error_404_document_not_found", 404, ErrorKind::NotFound, "document_not_found"),
    ] {
        let server = Server::start([Reply::status(status, &example("midlyr", name))]).await;
        let error = client(&server).job("job_1").await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (kind, Some(code)), "{error}");
    }
}
