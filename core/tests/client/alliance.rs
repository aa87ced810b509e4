//! The Alliance's tool over real connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use jobferry::models::alliance::AlliancePreviewRequest;
use jobferry::models::{ClientOptions, JobOptions};
use jobferry::{Alliance, AllianceTask, Error, ErrorKind, Secret};

use crate::server::{Reply, Server, example};
use crate::waits::soon;

const JOB: &str = "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a";
const OTHER: &str = "7e6d5c4b-3a29-4817-9605-f4e3d2c1b0a9";

fn client(server: &Server) -> Alliance {
    server.aimed(Alliance::builder().token("jwt_secret")).build().unwrap()
}

fn answer(name: &str) -> Reply {
    Reply::json(&example("alliance", name))
}

fn job(status: &str) -> Reply {
    Reply::json(&format!(r#"{{"id":"{JOB}","type":"PARSE_DOCUMENT","status":"{status}"}}"#))
}

fn parse() -> AllianceTask {
    AllianceTask::ParseDocument { assessment_id: JOB.to_uppercase(), document_id: OTHER.into() }
}

#[tokio::test]
async fn a_prompt_goes_in_and_its_output_comes_out() {
    let request: AlliancePreviewRequest =
        serde_json::from_str(&example("alliance", "submit_preview_request")).unwrap();
    let ended = example("alliance", "job_completed_ai_preview");
    let id = serde_json::from_str::<serde_json::Value>(&ended).unwrap()["id"].clone();
    let accepted = format!(r#"{{"data":{{"jobId":{id},"status":"PROCESSING"}}}}"#);
    let server = Server::start([Reply::status(202, &accepted), Reply::json(&ended)]).await;
    let task = AllianceTask::Preview(request);
    let job = client(&server).run_with(&task, &JobOptions::default(), &soon()).await.unwrap();
    assert!(!job.result.unwrap().preview.unwrap().output.is_empty());
    let seen = server.seen();
    assert_eq!(seen[0].line(), "POST /api/admin/prompts/preview HTTP/1.1");
    assert_eq!(seen[0].header("authorization"), Some("Bearer jwt_secret"));
    assert!(String::from_utf8_lossy(&seen[0].body).contains("\"userPromptTemplate\""));
}

#[tokio::test]
async fn every_way_to_name_a_job_is_understood() {
    for answer in [
        JOB.to_owned(),
        format!("{JOB}\n"),
        format!("\"{JOB}\""),
        format!(r#"{{"jobId":"{JOB}"}}"#),
        format!(r#"{{"data":{{"jobId":"{JOB}","status":"PROCESSING"}}}}"#),
    ] {
        let server = Server::start([Reply::status(201, &answer)]).await;
        let handle = client(&server).submit(&parse()).await.unwrap();
        assert_eq!(handle.job_id, JOB, "{answer}");
        let path = format!("/api/assessments/{JOB}/documents/{OTHER}/parse");
        assert_eq!(server.seen()[0].line(), format!("POST {path} HTTP/1.1"));
    }
    for answer in ["", "<html></html>", "{}", "[]", "Internal Error"] {
        let server = Server::start([Reply::status(201, answer)]).await;
        let error = client(&server).submit(&parse()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{answer}");
    }
}

#[tokio::test]
async fn a_lost_answer_is_said_to_be_lost_for_good() {
    let server = Server::start([Reply::Reset]).await;
    let error = client(&server).submit(&parse()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
    assert!(error.message().contains("no list"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_token_that_expires_in_a_wait_is_renewed_once() {
    let script = [job("PROCESSING"), Reply::status(401, ""), job("PENDING"), job("COMPLETED")];
    let server = Server::start(script).await;
    let asked = Arc::new(AtomicU32::new(0));
    let builder = Alliance::builder().token("jwt_old").refresh({
        let asked = asked.clone();
        move || {
            asked.fetch_add(1, Ordering::Relaxed);
            async { Ok(Secret::from("jwt_new")) }
        }
    });
    let client = server.aimed(builder).build().unwrap();
    client.wait_for_job(JOB, &soon()).await.unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    let shown: Vec<_> =
        server.seen().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(shown, ["Bearer jwt_old", "Bearer jwt_old", "Bearer jwt_new", "Bearer jwt_new"]);
}

#[tokio::test]
async fn a_refresh_that_fails_ends_the_wait_with_its_error() {
    let server = Server::start([job("PROCESSING"), Reply::status(401, "")]).await;
    let builder = Alliance::builder().token("jwt_old").refresh(|| async {
        Err(Error::new(ErrorKind::Authentication, "jwt_old is over, log in again"))
    });
    let client = server.aimed(builder).build().unwrap();
    let error = client.wait_for_job(JOB, &soon()).await.unwrap_err();
    assert_eq!((error.kind(), error.job_id()), (ErrorKind::Authentication, Some(JOB)));
    assert!(error.message().contains("log in again"), "{error}");
    assert!(!error.message().contains("jwt_old"), "{error}");
}

#[tokio::test]
async fn what_is_no_uuid_is_not_sent() {
    let server = Server::start([]).await;
    let client = client(&server);
    assert_eq!(client.job("job_1").await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    let error = client.wait_for_job("../x", &soon()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let error = client.parse_document(JOB, "7").await.unwrap_err();
    assert!(error.message().contains("document"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn another_users_job_is_not_found_whatever_the_tool_says() {
    for (name, status) in [("error_404", 404), ("error_403_not_owner", 403)] {
        let refusal = Reply::status(status, &example("alliance", name));
        let server = Server::start([refusal.clone(), refusal]).await;
        let error = client(&server).job(JOB).await.unwrap_err();
        assert_eq!((error.kind(), error.cause()), (ErrorKind::NotFound, None), "{name}");
        let error = client(&server).wait_for_job(JOB, &soon()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{name}");
    }
}

#[tokio::test]
async fn a_failed_job_gives_its_reason_and_a_list_of_complaints_is_one_sentence() {
    let document: serde_json::Value =
        serde_json::from_str(&example("alliance", "job_failed")).unwrap();
    let server = Server::start([
        answer("job_failed"),
        Reply::status(400, &example("alliance", "error_400_validation_list")),
    ])
    .await;
    let client = client(&server);
    let error = client.wait_for_job(document["id"].as_str().unwrap(), &soon()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobFailed);
    assert!(error.message().contains(document["error"].as_str().unwrap()), "{error}");
    let error = client.submit(&parse()).await.unwrap_err();
    assert!(error.message().contains("; "), "{error}");
}

#[test]
fn everybody_hosts_it_themselves_so_the_address_is_demanded() {
    let options = ClientOptions { token: Some("jwt".into()), ..ClientOptions::default() };
    let error = Alliance::new(&options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().contains("ALLIANCE_BASE_URL"), "{error}");
}
