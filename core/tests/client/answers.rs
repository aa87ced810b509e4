//! Answers that a client must not be taken in by, and requests that must not leave.

use jobferry::models::amplifier::AmplifierJob;
use jobferry::models::idunox_request::IdunoxSubmissionRequest;
use jobferry::models::midlyr::MidlyrScenario;
use jobferry::models::{Document, IdunoxSubmitOptions, decode};
use jobferry::{Alliance, AllianceTask, AmplifierWebhook, ErrorKind, Idunox, JobApi, Midlyr, Spec};

use crate::server::{Reply, Server, example};
use crate::waits::soon;

const JOB: &str = r#"{"job_id":"a","status":"running"}"#;
const UUID: &str = "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a";

fn idunox(server: &Server) -> Idunox {
    server.aimed(Idunox::builder().api_key("idx_secret")).build().unwrap()
}

fn idunox_job(status: &str) -> Reply {
    let id = "8b6a";
    Reply::json(&format!(
        r#"{{"jobId":"{id}","submissionId":"s","status":"{status}","attempts":1,"maxAttempts":3}}"#
    ))
}

/// Attempts that are left do not bring a job back that was given up.
#[tokio::test]
async fn only_a_failed_job_with_attempts_left_runs_again() {
    for word in ["dead_letter", "cancelled"] {
        let server = Server::start([idunox_job(word), idunox_job("succeeded")]).await;
        let error = idunox(&server).wait_for_job("8b6a", &soon()).await.unwrap_err();
        assert_eq!((error.kind(), server.seen().len()), (ErrorKind::JobFailed, 1), "{word}");
    }
    let server = Server::start([idunox_job("failed"), idunox_job("succeeded")]).await;
    idunox(&server).wait_for_job("8b6a", &soon()).await.unwrap();
}

/// A printed description keeps the rule, and an older one, which does not name the words, means all
/// words of failure.
#[tokio::test]
async fn a_description_says_which_words_run_again() {
    let printed = jobferry::vendors::idunox::job_spec().to_toml().unwrap();
    assert!(printed.contains("\nmay_run_again = \"failed\"\n"), "{printed}");
    let older = printed.replace("may_run_again = \"failed\"\n", "");
    for (text, looks) in [(printed, 1), (older, 2)] {
        let spec = Spec::from_toml(&text).unwrap();
        assert_eq!(Spec::from_toml(&spec.to_toml().unwrap()).unwrap(), spec);
        let server = Server::start([idunox_job("dead_letter"), idunox_job("succeeded")]).await;
        let client = server.aimed(JobApi::builder(spec).api_key("k")).build().unwrap();
        let outcome = client.wait_for_job("8b6a", &soon()).await;
        assert_eq!((outcome.is_err(), server.seen().len()), (looks == 1, looks));
    }
}

#[tokio::test]
async fn a_list_is_not_an_object() {
    let server = Server::start([Reply::json("[5]"), Reply::json(r#"["a","done"]"#)]).await;
    let client = server.client();
    for error in [client.credits().await.unwrap_err(), client.job("a").await.unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert!(error.message().contains("found sequence"), "{error}");
    }
    fn refuses<T: Document>(json: &str, pointer: &str) {
        let error = decode::<T>(json.as_bytes()).err().expect(json);
        assert_eq!(error.pointer, pointer, "{json}");
    }
    refuses::<AmplifierJob>(" \n[\"a\",\"done\"]", "");
    refuses::<AmplifierJob>(
        r#"{"job_id":"a","status":"done","result":{"signals":[["x","x",0.5,"low",true]]}}"#,
        "/result/signals/0",
    );
    refuses::<AmplifierJob>(r#"{"job_id":"a","status":"done","result":[null,[],null]}"#, "/result");
}

fn deep(levels: usize) -> String {
    "[".repeat(levels) + &"]".repeat(levels)
}

/// One level is the document itself.
#[tokio::test]
async fn a_document_of_more_than_128_levels_is_no_answer_of_any_kind() {
    let job =
        |levels: usize| format!(r#"{{"job_id":"a","status":"done","later":{}}}"#, deep(levels - 1));
    for (levels, expected) in [(128, None), (129, Some(ErrorKind::Protocol))] {
        let kind = |error: jobferry::Error| {
            assert!(error.message().contains("128 levels"), "{error}");
            error.kind()
        };
        let server = Server::start([Reply::json(&job(levels)), Reply::json(&job(levels))]).await;
        let client = server.client();
        assert_eq!(client.job("a").await.err().map(kind), expected);
        // The wait ends: the job has ended, and its document stays as it is.
        let error = client.wait_for_job("a", &soon()).await.err();
        assert_eq!(error.as_ref().and_then(|error| error.job_id()), expected.map(|_| "a"));
        assert_eq!(error.map(kind), expected);
        let webhook = AmplifierWebhook::new(["secret"]).unwrap();
        let verified = webhook.verify(webhook.sign(job(levels).as_bytes()), job(levels));
        assert_eq!(verified.err().map(kind), expected);
        let described = jobferry::vendors::amplifier::spec();
        let server = Server::start([Reply::json(&job(levels))]).await;
        let builder = JobApi::builder(described).account_id("a").api_key("k");
        let client = server.aimed(builder).build().unwrap();
        assert_eq!(client.job("a").await.err().map(kind), expected);
    }
}

/// A dot of the description's own and one that is given make two.
#[tokio::test]
async fn a_field_never_makes_another_directory_of_a_path() {
    let server = Server::start((0..4).map(|_| Reply::json(r#"{"id":"a","status":"done"}"#))).await;
    let answer = async |path: &str, x: &str| {
        let text = format!(
            "vendor = \"x\"\nbase_url = \"https://x.example\"\nauth = \"bearer\"\n[submit.a]\npath = {path:?}\n\
             [job]\npath = \"/a/{{job_id}}\"\nid = \"/id\"\nstatus = \"/status\"\n[states]\nsucceeded = \"done\"\n"
        );
        let client = server.aimed(JobApi::from_toml(&text).unwrap().api_key("k")).build().unwrap();
        client.submit(serde_json::json!({ "x": x })).await.map_err(|error| error.kind())
    };
    let refused = [
        ("/files/.{x}/run", "."),
        ("/files/{x}./run", "."),
        ("/files/%2e{x}/run", "."),
        ("/files/%2E{x}/run", "."),
        ("/files/{x}/run", ".."),
        ("/files/{x}/run", "."),
        ("/files/{x}/run", ""),
        ("/files/.{x}", "."),
    ];
    for (path, x) in refused {
        assert_eq!(answer(path, x).await.err(), Some(ErrorKind::InvalidRequest), "{path} {x}");
    }
    assert!(server.seen().is_empty());
    for (path, x, sent) in [
        ("/files/.{x}/run", "a", "/files/.a/run"),
        ("/files/{x}/run", "...", "/files/.../run"),
        ("/files/{x}/run", "%2e%2e", "/files/%252e%252e/run"),
        ("/files/{x}/run", "../a?b=c\\d", "/files/..%2Fa%3Fb%3Dc%5Cd/run"),
    ] {
        answer(path, x).await.unwrap();
        assert_eq!(server.seen().last().unwrap().line(), format!("POST {sent} HTTP/1.1"));
    }
}

#[tokio::test]
async fn what_is_deep_in_a_refusal_does_not_hide_its_status() {
    let body = format!(r#"{{"message":"no such job","later":{}}}"#, deep(100_000));
    let server = Server::start([Reply::status(404, &body)]).await;
    let error = server.client().job("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.message().contains("no such job"), "{error}");
}

/// It would be as large the next time.
#[tokio::test]
async fn an_answer_larger_than_allowed_is_not_fetched_again() {
    let long =
        Reply::json(&format!(r#"{{"job_id":"a","status":"done","x":"{}"}}"#, "y".repeat(5_000)));
    let endless =
        [b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".as_slice(), &[b' '; 9_000]].concat();
    for reply in [long, Reply::Raw(endless)] {
        let server = Server::start([reply, Reply::json(JOB)]).await;
        let client = server.builder().max_response_bytes(4_000).build().unwrap();
        let error = client.job("a").await.unwrap_err();
        assert_eq!((error.kind(), server.seen().len()), (ErrorKind::Protocol, 1));
        assert!(error.message().contains("max_response_bytes"), "{error}");
    }
}

/// What was answered to a paid submission, at any size, was accepted.
#[tokio::test]
async fn a_submission_with_an_answer_larger_than_allowed_is_in_doubt_and_not_repeated() {
    let long = Reply::status(201, &format!("\"{}\"", "y".repeat(5_000)));
    let server = Server::start([long]).await;
    let builder = server.aimed(Alliance::builder().token("jwt_secret"));
    let client = builder.max_response_bytes(4_000).build().unwrap();
    let task = AllianceTask::Report { assessment_id: UUID.to_owned() };
    let error = client.submit(&task).await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::SubmitUnknown, 1));
}

#[tokio::test]
async fn a_key_that_no_header_carries_whole_is_refused_here() {
    let server = Server::start([]).await;
    let request: IdunoxSubmissionRequest =
        serde_json::from_str(&example("idunox", "submission_request")).unwrap();
    for key in ["", "  ", "clé", "a\tb", "a\nb", "\u{7f}"] {
        let options =
            IdunoxSubmitOptions { idempotency_key: Some(key.to_owned()), ..Default::default() };
        let error = idunox(&server).submit_with(&request, &options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{key:?}");
        assert!(error.message().contains("visible ASCII"), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn too_early_and_misdirected_pass_and_gone_is_not_found() {
    for status in [421, 425] {
        let server = Server::start([Reply::status(status, ""), Reply::json(JOB)]).await;
        assert_eq!(server.client().job("a").await.unwrap().job_id, "a");
        let replies = [Reply::status(status, ""), Reply::json(r#"{"job_id":"a","status":"done"}"#)];
        let server = Server::start(replies).await;
        assert_eq!(server.client().wait_for_job("a", &soon()).await.unwrap().job_id, "a");
    }
    let server = Server::start([Reply::status(410, "")]).await;
    assert_eq!(server.client().job("a").await.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn a_risk_that_failed_before_it_had_a_name_is_a_failed_job() {
    let failed = r#"{"type":"risk_assessment","status":"failed","result":null,
        "error":{"code":"analysis_failed","message":"No score."}}"#;
    let server = Server::start([Reply::json(failed)]).await;
    let client = server.aimed(Midlyr::builder().api_key("mlyr_secret")).build().unwrap();
    let error = client.assess_risk("text", MidlyrScenario::Dispute).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::JobFailed, Some("analysis_failed")));
    assert!(error.message().contains("No score."), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn what_is_no_uuid_is_no_job_of_the_alliance() {
    let task = AllianceTask::Report { assessment_id: UUID.to_owned() };
    let printed = jobferry::vendors::alliance::spec().to_toml().unwrap();
    for answer in ["OK", "12", "\"OK\"", r#"{"jobId":12}"#, r#"{"data":{"jobId":"queued"}}"#] {
        let server = Server::start([Reply::status(201, answer), Reply::status(201, answer)]).await;
        let client = server.aimed(Alliance::builder().token("jwt_secret")).build().unwrap();
        let error = client.submit(&task).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{answer}");
        let builder = JobApi::from_toml(&printed).unwrap().token("jwt_secret");
        let described = server.aimed(builder).build().unwrap();
        let submission =
            jobferry::ApiSubmission::from(serde_json::json!({ "assessment_id": UUID }));
        let error = described.submit(submission.named("report")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{answer}");
    }
}
