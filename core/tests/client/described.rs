//! Clients of APIs that a text describes, over real connections.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::{StreamExt, TryStreamExt};
use jobferry::clock::{Clock, ManualClock};
use jobferry::models::{
    ApiSubmitOptions, ClientOptions, JobState, OnUnknown, RawJson, WaitOptions,
};
use jobferry::transport::{Failure, Request, Response, Transport};
use jobferry::{ApiSubmission, Error, ErrorKind, JobApi, Source, Token};
use serde_json::{Value, json};

use crate::server::{Reply, Server};
use crate::uploads::wav;

const PAPERMILL: &str = r#"
vendor = "papermill"
title = "Paper Mill"
auth = [{ header = "X-Mill-Key" }, "basic"]

[submit.print]
path = "/{press}/prints"
method = "PUT"

[submit.scan]
path = "/scans"
body = "multipart"
file_field = "sheet"
file_type = "application/pdf"
id = ["/print/id", ""]

[submit.empty]
path = "/rolls/{roll}/cut"
body = "empty"

[job]
path = "/prints/{job_id}"
id = "/print/id"
status = "/print/state"
result = "/print/pages"
error = "/print/trouble"
progress = "/print/sheet"
created_at = "/print/made"

[list]
path = "/prints"
items = "/prints"
id = "/id"
status = "/state"
created_at = "/made"
page_parameter = "p"
first_page = 1
total_pages = "/pages"

[states]
pending = "new"
running = ["inking", "pressing"]
succeeded = ["pressed"]
failed = ["jammed"]
"#;

/// In the place of page numbers.
const CURSORS: &str = "cursor_parameter = \"after\"\nnext_cursor = \"/more\"";

const PRESSING: &str = r#"{"print":{"id":7,"state":"pressing","sheet":3}}"#;
const PRESSED: &str = r#"{"print":{"id":7,"state":"pressed","pages":[1.10,12345678901234567890123],"made":"2026-02-22T09:14:00Z"}}"#;
const JAMMED: &str =
    r#"{"print":{"id":7,"state":"jammed","trouble":{"code":"JAM","message":"a sheet is torn"}}}"#;

fn client(server: &Server) -> JobApi {
    let spec = jobferry::Spec::from_toml(PAPERMILL).unwrap();
    let options = ClientOptions { retry_base: Duration::ZERO, ..server.options() };
    JobApi::new(spec, &options).unwrap()
}

fn soon() -> WaitOptions {
    WaitOptions { poll_interval: Some(Duration::from_millis(1)), ..WaitOptions::default() }
}

fn print(fields: Value) -> ApiSubmission {
    ApiSubmission::from(fields).named("print")
}

#[tokio::test]
async fn what_is_described_is_sent_waited_for_and_read() {
    let server = Server::start([PRESSING, PRESSING, PRESSED].map(Reply::json)).await;
    let client = client(&server);
    let fields: RawJson = r#"{"press":"a/b","copies":12345678901234567890123}"#.parse().unwrap();
    let submission = ApiSubmission::from(fields).named("print");
    let job = client.run_with(submission, &ApiSubmitOptions::default(), &soon()).await.unwrap();
    assert_eq!((job.job_id.as_str(), &job.state), ("7", &JobState::Succeeded));
    assert_eq!(job.result.unwrap().as_str(), "[1.10,12345678901234567890123]");
    assert_eq!(job.created_at.unwrap().text, "2026-02-22T09:14:00Z");
    assert_eq!(job.raw.as_str(), PRESSED);
    let seen = server.seen();
    assert_eq!(seen[0].line(), "PUT /a%2Fb/prints HTTP/1.1");
    assert_eq!(seen[0].body, br#"{"copies":12345678901234567890123}"#);
    assert_eq!(seen[0].header("x-mill-key"), Some("mak_secret"));
    assert_eq!(seen[0].header("authorization"), Some("Basic YWNjdF8xOm1ha19zZWNyZXQ="));
    assert_eq!(seen[1].line(), "GET /prints/7 HTTP/1.1");
}

#[tokio::test]
async fn an_answer_that_shows_the_end_is_not_waited_for() {
    let server = Server::start([PRESSED, JAMMED].map(Reply::json)).await;
    let client = client(&server);
    let job = client.run(print(json!({ "press": 1 }))).await.unwrap();
    assert_eq!(job.state, JobState::Succeeded);
    let error = client.run(print(json!({ "press": 1 }))).await.unwrap_err();
    assert_eq!((error.kind(), error.job_id()), (ErrorKind::JobFailed, Some("7")));
    assert!(error.message().contains("JAM a sheet is torn"), "{error}");
    assert_eq!(server.seen().len(), 2);
}

/// Accepts a job, and never answers again.
#[derive(Default)]
struct AcceptsAndFallsSilent {
    asked: AtomicUsize,
}

impl Transport for AcceptsAndFallsSilent {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        let accepted = Response {
            status: http::StatusCode::OK,
            headers: http::HeaderMap::new(),
            body: PRESSING.into(),
        };
        match self.asked.fetch_add(1, Ordering::Relaxed) {
            0 => Box::pin(std::future::ready(Ok(accepted))),
            _ => Box::pin(std::future::pending()),
        }
    }
}

#[tokio::test]
async fn the_deadline_of_a_run_covers_its_wait() {
    let transport = Arc::new(AcceptsAndFallsSilent::default());
    let manual = ManualClock::default();
    let options = ClientOptions {
        account_id: Some("acct_1".to_owned()),
        api_key: Some("mak_1".into()),
        base_url: Some("https://mill.example".to_owned()),
        ..ClientOptions::default()
    };
    let spec = jobferry::Spec::from_toml(PAPERMILL).unwrap();
    let clock = Clock::Manual(manual.clone());
    let client = JobApi::builder(spec)
        .options(&options)
        .transport(transport.clone())
        .clock(clock)
        .build()
        .unwrap();
    let run = tokio::spawn(async move {
        let deadline = Some(Duration::from_secs(20));
        let options = ApiSubmitOptions { deadline, ..ApiSubmitOptions::default() };
        client.run_with(print(json!({ "press": 1 })), &options, &soon()).await
    });
    while transport.asked.load(Ordering::Relaxed) < 2 {
        // The first look is a millisecond away.
        manual.advance(Duration::from_micros(1));
        tokio::task::yield_now().await;
    }
    manual.advance(Duration::from_secs(19));
    tokio::task::yield_now().await;
    assert!(!run.is_finished());
    manual.advance(Duration::from_secs(1));
    let error = run.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.job_id()), (ErrorKind::WaitTimeout, Some("7")));
}

#[tokio::test]
async fn a_file_goes_with_its_fields_and_the_answer_may_be_the_bare_identifier() {
    let server = Server::start([Reply::status(202, "7")]).await;
    let submission = ApiSubmission::from(json!({ "language": "de", "deskew": true, "x": null }))
        .named("scan")
        .with_file(Source::bytes("letter.pdf", "%PDF"));
    let job = client(&server).submit(submission).await.unwrap();
    assert_eq!((job.job_id.as_str(), job.status.as_str(), job.state), ("7", "", JobState::Pending));
    let body = String::from_utf8(server.seen()[0].body.clone()).unwrap();
    for part in [
        "name=\"language\"\r\n\r\nde\r\n",
        "name=\"deskew\"\r\n\r\ntrue\r\n",
        "name=\"sheet\"; filename=\"letter.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n",
    ] {
        assert!(body.contains(part), "{body}");
    }
    assert!(!body.contains("name=\"x\""), "{body}");
}

#[tokio::test]
async fn what_does_not_fit_the_description_is_refused_before_anything_is_sent() {
    let server = Server::start([]).await;
    let client = client(&server);
    let file = || Source::bytes("a.pdf", "%PDF");
    for (submission, words) in [
        (ApiSubmission::from(json!({})), "choose one of empty, print, scan"),
        (ApiSubmission::from(json!({})).named("paint"), "no submission called paint"),
        (print(json!([1])), "one JSON object"),
        (print(json!({})), "press is missing"),
        (print(json!({ "press": "" })), "a text or number"),
        (print(json!({ "press": { "a": 1 } })), "a text or number"),
        (print(json!({ "press": 1 })).with_file(file()), "takes no file"),
        (ApiSubmission::from(json!({})).named("scan"), "needs a file"),
        (ApiSubmission::from(json!({ "roll": 1, "x": 2 })).named("empty"), "no fields beside"),
    ] {
        let error = client.submit(submission).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.message().contains(words), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_wait_tells_its_progress_and_a_failure_its_reason() {
    let server = Server::start([PRESSING, PRESSING, JAMMED].map(Reply::json)).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let progress = {
        let told = told.clone();
        move |job: jobferry::models::api_job::ApiJob| told.lock().unwrap().push(job.progress)
    };
    let error = client(&server).wait_for_job_with("7", &soon(), progress).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobFailed);
    assert!(error.message().contains("Paper Mill: job 7 failed: JAM a sheet is torn"), "{error}");
    let sheet = Some("3".to_owned());
    assert_eq!(*told.lock().unwrap(), [sheet.clone(), sheet, None]);
}

#[tokio::test]
async fn a_page_of_the_list_is_read_where_the_description_says() {
    let page = r#"{"prints":[{"id":7,"state":"pressed","made":"2026-02-22T09:14:00Z"},{"id":"8","state":"odd"}],"pages":4}"#;
    let server = Server::start([Reply::json(page), Reply::json("{}")]).await;
    let client = client(&server);
    let page = client.jobs(2).await.unwrap();
    assert_eq!(server.seen()[0].line(), "GET /prints?p=3 HTTP/1.1");
    assert_eq!(page.total_pages, Some(4));
    let jobs: Vec<_> = page.jobs.iter().map(|job| (job.job_id.as_str(), &job.state)).collect();
    assert_eq!(jobs, [("7", &JobState::Succeeded), ("8", &JobState::Unknown("odd".to_owned()))]);
    let error = client.jobs(0).await.unwrap_err();
    assert!(error.message().contains("list.items"), "{error}");
}

#[tokio::test]
async fn all_pages_are_gone_through_and_each_job_comes_once() {
    let page = |ids: [u32; 2]| {
        let prints = ids.map(|id| json!({ "id": id, "state": "new" }));
        Reply::json(&json!({ "prints": prints, "pages": 3 }).to_string())
    };
    // A new job pushed 2 to the second page, and the third is gone.
    let server = Server::start([page([1, 2]), page([2, 3]), page([4, 5])]).await;
    let jobs: Vec<_> = client(&server).all_jobs().try_collect().await.unwrap();
    let ids: Vec<_> = jobs.iter().map(|job| job.job_id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "3", "4", "5"]);
    assert_eq!(server.seen()[2].line(), "GET /prints?p=3 HTTP/1.1");

    let server = Server::start([page([1, 2]), Reply::json("{}")]).await;
    let mut jobs = Box::pin(client(&server).all_jobs());
    let outcomes: Vec<_> = jobs.by_ref().take(9).map_ok(|job| job.job_id).collect().await;
    assert_eq!(outcomes.len(), 3, "it goes on after an error: {outcomes:?}");
    assert!(outcomes[2].as_ref().unwrap_err().message().contains("list.items"));
}

#[tokio::test]
async fn a_cursor_that_points_to_its_own_page_ends_the_list() {
    let text = PAPERMILL
        .replace("page_parameter = \"p\"\nfirst_page = 1\ntotal_pages = \"/pages\"", CURSORS);
    let page = |id: u32| {
        Reply::json(&json!({ "prints": [{ "id": id, "state": "new" }], "more": 17 }).to_string())
    };
    let server = Server::start([page(1), page(2)]).await;
    let client = JobApi::new(jobferry::Spec::from_toml(&text).unwrap(), &server.options()).unwrap();
    let jobs: Vec<_> = client.all_jobs().try_collect().await.unwrap();
    assert_eq!((jobs.len(), server.seen()[1].line()), (2, "GET /prints?after=17 HTTP/1.1"));
}

#[test]
fn half_a_way_through_the_pages_is_refused() {
    for (list, words) in [
        ("next_cursor = \"/more\"", "only with both"),
        ("cursor_parameter = \"after\"", "only with both"),
        (&format!("page_parameter = \"p\"\n{CURSORS}"), "keep the one"),
    ] {
        let text = PAPERMILL
            .replace("page_parameter = \"p\"\nfirst_page = 1\ntotal_pages = \"/pages\"", list);
        let error = jobferry::Spec::from_toml(&text).unwrap_err();
        assert!(error.message().contains(words), "{error}");
    }
}

#[tokio::test]
async fn a_place_that_finds_nothing_is_named_by_its_key() {
    let server = Server::start([Reply::json(r#"{"print":{"id":7,"status":"new"}}"#)]).await;
    let error = client(&server).job("7").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.message().contains("`job.status`") && error.message().contains("/print/state"));
}

/// The job is paid for: an error about its document must not lose its name.
#[tokio::test]
async fn a_job_that_was_accepted_and_cannot_be_read_is_named_with_its_token() {
    let assert_named = |error: Error, job_id: &str| {
        assert_eq!(error.kind(), ErrorKind::Protocol, "{error}");
        assert_eq!(error.job_id(), Some(job_id), "{error}");
        let token: Token = error.token().expect("no token").parse().unwrap();
        assert_eq!(token.job_id.as_deref(), Some(job_id));
    };
    let server = Server::start([Reply::json(r#"{"print":{"id":7}}"#)]).await;
    assert_named(client(&server).job("7").await.unwrap_err(), "7");

    // Adopted: it matches, but does not say where it stands.
    let now = Clock::System.timestamp().to_string();
    let item = json!({ "job_id": "b", "status": "running", "created_at": now });
    let list = json!({ "jobs": [item], "page": 0, "total_pages": 1 }).to_string();
    let recording = wav(20);
    let job = json!({
        "job_id": "b",
        "use_case": "wellness",
        "audio_content_type": "audio/wav",
        "audio_size_bytes": recording.len(),
    });
    let replies = [Reply::Reset, Reply::json(&list), Reply::json(&job.to_string())];
    let server = Server::start(replies).await;
    let options = ClientOptions { retry_base: Duration::ZERO, ..server.options() };
    let client = JobApi::new(jobferry::vendors::amplifier::spec(), &options).unwrap();
    let file = Source::bytes("visit.wav", recording);
    let fields = json!({ "use_case": "wellness" });
    let submission = ApiSubmission::from(fields).named("use_case").with_file(file);
    let options = ApiSubmitOptions { on_unknown: OnUnknown::Error, ..Default::default() };
    let error = client.submit_with(submission, &options).await.unwrap_err();
    assert_named(client.reconcile(error.token().unwrap()).await.unwrap_err(), "b");
}

#[tokio::test]
async fn errors_are_read_in_every_common_shape() {
    for (body, code, words) in [
        (r#"{"error":{"code":"E1","message":"no paper"}}"#, Some("E1"), "no paper"),
        (r#"{"code":12,"message":"no paper"}"#, Some("12"), "no paper"),
        (r#"{"error":"no paper"}"#, None, "no paper"),
        (r#"{"title":"Trouble","detail":"no paper","status":400}"#, None, "no paper"),
        (r#"{"title":"no paper"}"#, None, "no paper"),
        ("no paper", None, "400"),
    ] {
        let server = Server::start([Reply::status(400, body)]).await;
        let error = client(&server).job("7").await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::InvalidRequest, code), "{body}");
        assert!(error.message().contains(words), "{error}");
    }
}

#[tokio::test]
async fn a_lost_submission_is_looked_for_and_candidates_are_named() {
    let list = |made: &str| {
        let items = json!([{ "id": "x", "state": "new", "made": made }]);
        Reply::json(&json!({ "prints": items, "pages": 1 }).to_string())
    };
    let now = jobferry::clock::Clock::System.timestamp().to_string();
    let job = Reply::json(r#"{"print":{"id":"x","state":"new"}}"#);
    let server = Server::start([Reply::Reset, list(&now), job]).await;
    let error = client(&server).submit(print(json!({ "press": 1 }))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
    assert_eq!(error.candidates(), ["x"]);
    let options = ApiSubmitOptions { on_unknown: OnUnknown::Error, ..Default::default() };
    let server = Server::start([Reply::Reset]).await;
    let submission = print(json!({ "press": 1 }));
    let error = client(&server).submit_with(submission, &options).await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::SubmitUnknown, 1));
}

#[tokio::test]
async fn where_the_vendor_knows_repetitions_the_same_bytes_go_out_with_the_same_key() {
    let text = format!("{PAPERMILL}\n[idempotency]\nheader = \"Idempotency-Key\"\n");
    let server = Server::start([Reply::Reset, Reply::status(503, ""), Reply::json(PRESSING)]).await;
    let options = ClientOptions { retry_base: Duration::ZERO, ..server.options() };
    let client = JobApi::new(jobferry::Spec::from_toml(&text).unwrap(), &options).unwrap();
    client.submit(print(json!({ "press": 1, "copies": 2 }))).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    let key = seen[0].header("idempotency-key").unwrap();
    assert!(seen.iter().all(|seen| seen.header("idempotency-key") == Some(key)));
    assert!(seen.iter().all(|one| one.body == seen[0].body));
}

#[tokio::test]
async fn credentials_come_from_the_variable_that_the_description_names() {
    let text = PAPERMILL.replace(
        "auth = [{ header = \"X-Mill-Key\" }, \"basic\"]",
        "auth = { header = \"X-Mill-Key\", variable = \"THE_KEY_OF_THE_MILL\" }",
    );
    let builder = JobApi::from_toml(&text).unwrap().base_url("https://mill.example");
    let error = builder.clone().build().unwrap_err();
    assert!(error.message().contains("api_key") && error.message().contains("THE_KEY_OF_THE_MILL"));
    builder.api_key("k").build().unwrap();
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let text = PAPERMILL.replace(
        "auth = [{ header = \"X-Mill-Key\" }, \"basic\"]",
        "auth = { header = \"Authorization\", prefix = \"Bearer \", credential = \"token\" }",
    );
    let server = Server::start([Reply::status(401, ""), Reply::json(PRESSED)]).await;
    let client = JobApi::from_toml(&text)
        .unwrap()
        .base_url(server.url())
        .token("old")
        .refresh(|| async { Ok("new".into()) })
        .build()
        .unwrap();
    assert_eq!(client.job("7").await.unwrap().job_id, "7");
    let auth: Vec<_> =
        server.seen().iter().map(|seen| seen.header("authorization").map(str::to_owned)).collect();
    assert_eq!(auth, [Some("Bearer old".to_owned()), Some("Bearer new".to_owned())]);
}

/// A description whose job has its status at `/state`.
fn plain(server: &Server, states: &str) -> JobApi {
    let text = format!(
        "vendor = \"x\"\nbase_url = \"https://x.example\"\nauth = \"bearer\"\n[submit.go]\npath = \"/jobs\"\n\
         id = [\"/id\", \"/self\"]\n[job]\npath = \"/jobs/{{job_id}}\"\nid = \"/id\"\nstatus = \"/state\"\n\
         result = \"/result\"\n[states]\n{states}"
    );
    let builder = JobApi::from_toml(&format!("\u{feff}{text}")).unwrap().api_key("x_secret");
    server.aimed(builder).build().unwrap()
}

const STATES: &str =
    "pending = [\"1\", \"false\"]\nsucceeded = [\"done\", \"2\", \"true\"]\nfailed = \"broken\"\n";

#[tokio::test]
async fn a_status_may_be_a_number_or_a_truth_and_a_byte_order_mark_may_come_first() {
    for (before, after) in [("1", "2"), ("false", "true"), ("\"1\"", "\"done\"")] {
        let job =
            |state: &str| format!("\u{feff}{{\"id\":7,\"state\":{state},\"result\":{{\"a\":1}}}}");
        let server = Server::start([Reply::json(&job(before)), Reply::json(&job(after))]).await;
        let job = plain(&server, STATES).wait_for_job("7", &soon()).await.unwrap();
        assert_eq!(job.status, after.trim_matches('"'));
        assert_eq!(job.result.unwrap().as_str(), r#"{"a":1}"#);
    }
}

#[tokio::test]
async fn a_job_may_be_named_by_its_address_alone() {
    let done =
        |id: &str| Reply::json(&json!({ "id": id, "state": "done", "result": 1 }).to_string());
    let submitted = [
        Reply::with_headers(202, "Location: /v1/jobs/a%2Fb?x=1\r\n", ""),
        Reply::with_headers(201, "Location: https://x.example/v1/jobs/a%2Fb/\r\n", "{}"),
        Reply::json(r#"{"self":"https://x.example/v1/jobs/a%2Fb"}"#),
        Reply::json(r#"{"id":"/jobs/a%2Fb"}"#),
        Reply::json(r#"{"id":"a/b"}"#),
    ];
    for answer in submitted {
        let server = Server::start([answer, done("a/b")]).await;
        let job = plain(&server, STATES).submit(json!({})).await.unwrap();
        assert_eq!(job.job_id, "a/b");
    }
    for location in ["https://x.example/docs", "/jobs/", "/jobs/a/files", "mailto:jobs/a"] {
        let headers = format!("Location: {location}\r\n");
        let server = Server::start([Reply::with_headers(202, &headers, "{}")]).await;
        let error = plain(&server, STATES).submit(json!({})).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{location}");
    }
}

#[tokio::test]
async fn a_refusal_with_a_status_of_success_is_heard() {
    let refusal = || Reply::json(r#"{"error":"quota used up"}"#);
    let server = Server::start([refusal(), refusal()]).await;
    let client = plain(&server, STATES);
    let error = client.job("7").await.unwrap_err();
    assert!(error.message().contains("the vendor says: quota used up"), "{error}");
    let error = client.submit(json!({})).await.unwrap_err();
    assert!(error.message().contains("quota used up"), "{error}");
}

#[tokio::test]
async fn a_wait_that_is_over_names_the_word_that_nothing_explains() {
    let server =
        Server::start((0..200).map(|_| Reply::json(r#"{"id":7,"state":"finished"}"#))).await;
    let wait = WaitOptions { deadline: Some(Duration::from_millis(300)), ..soon() };
    let error = plain(&server, STATES).wait_for_job("7", &wait).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert!(error.message().contains("its status is \"finished\""), "{error}");
    assert!(error.message().contains("[states]"), "{error}");
}

#[test]
fn a_word_that_can_never_match_is_a_problem() {
    let text = "vendor = \"x\"\nbase_url = \"https://x.example\"\nauth = \"bearer\"\n[job]\n\
        path = \"/jobs/{job_id}\"\nid = \"/id\"\nstatus = \"/s\"\n[states]\nsucceeded = \"done \"\n";
    let error = JobApi::from_toml(text).unwrap_err();
    assert!(error.message().contains("matches no status"), "{error}");
}
