//! A client made from a vendor's printed description asks for the same and ends in the same as the
//! client that is built in, as far as both are about documents and not about types.

use std::time::Duration;

use jobferry::models::alliance::AlliancePreviewRequest;
use jobferry::models::amplifier::UseCase;
use jobferry::models::idunox_request::IdunoxSubmissionRequest;
use jobferry::models::midlyr::MidlyrScenario;
use jobferry::models::{
    ApiSubmitOptions, ClientOptions, IdunoxSubmitOptions, MidlyrListOptions, RawJson,
};
use jobferry::vendors::{alliance, amplifier, idunox, midlyr};
use jobferry::{
    Alliance, AllianceTask, Amplifier, ApiSubmission, Error, ErrorKind, Idunox, JobApi, Midlyr,
    Result, Source, Spec, Target,
};
use serde_json::{Value, json};

use crate::server::{Reply, Seen, Server, example};
use crate::uploads::wav;
use crate::waits::soon;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Vendor {
    Amplifier,
    Midlyr,
    Idunox,
    IdunoxJob,
    Alliance,
}

const ALL: [Vendor; 5] =
    [Vendor::Amplifier, Vendor::Midlyr, Vendor::Idunox, Vendor::IdunoxJob, Vendor::Alliance];

/// What is asked of both clients.
#[derive(Clone, Copy, Debug)]
enum Ask {
    Job,
    Wait,
    List,
    Submit,
}

impl Vendor {
    fn spec(self) -> Spec {
        match self {
            Vendor::Amplifier => amplifier::spec(),
            Vendor::Midlyr => midlyr::spec(),
            Vendor::Idunox => idunox::spec(),
            Vendor::IdunoxJob => idunox::job_spec(),
            Vendor::Alliance => alliance::spec(),
        }
    }

    /// An identifier that the vendor might give.
    fn id(self) -> &'static str {
        match self {
            Vendor::Alliance => "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a",
            Vendor::Amplifier | Vendor::Midlyr | Vendor::Idunox | Vendor::IdunoxJob => "a/b 1",
        }
    }

    /// A job's document with a status word; `more` is what else is in it.
    fn document(self, word: &str, more: Value) -> Value {
        let spec = self.spec();
        let key = |place: &str| place.trim_start_matches('/').to_owned();
        let mut document = json!({ "type": "AI_PREVIEW", "created_at": null });
        document[key(&spec.job.id)] = json!(self.id());
        document[key(&spec.job.status)] = json!(word);
        for (key, value) in more.as_object().into_iter().flatten() {
            document[key] = value.clone();
        }
        document
    }

    fn job(self, word: &str) -> Reply {
        Reply::json(&self.document(word, json!({})).to_string())
    }

    /// A word that stands for a state.
    fn word(self, state: &str) -> String {
        let states = self.spec().states;
        let word = states.iter().find(|(_, meaning)| meaning.as_str() == state);
        word.unwrap_or_else(|| panic!("{self:?} has no word for {state}")).0.clone()
    }

    /// An error in the vendor's shape.
    fn error(self, status: u16) -> Reply {
        let facts = json!({ "code": "SOME_CODE", "message": "some sentence.", "requestId": "r-1" });
        let body = match self {
            Vendor::Amplifier | Vendor::Alliance => facts,
            Vendor::Midlyr | Vendor::Idunox | Vendor::IdunoxJob => json!({ "error": facts }),
        };
        Reply::with_headers(status, "x-request-id: r-2\r\n", &body.to_string())
    }

    /// A page of the list with one job, where the vendor lists jobs.
    fn page(self) -> Option<Reply> {
        let page = match self {
            Vendor::Amplifier => {
                let now = jobferry::clock::Clock::System.timestamp().to_string();
                let job = json!({ "job_id": "a/b 1", "status": "running", "created_at": now });
                json!({ "jobs": [job], "page": 0, "total_pages": 1, "total_count": 1 })
            }
            Vendor::Midlyr => {
                let created = "2026-02-22T09:14:00Z";
                let job = json!({ "jobId": "a/b 1", "status": "running", "type": "screen_analysis",
                    "trigger": "api", "createdAt": created, "updatedAt": created });
                json!({ "results": [job], "hasMore": false })
            }
            Vendor::Idunox | Vendor::IdunoxJob | Vendor::Alliance => return None,
        };
        Some(Reply::json(&page.to_string()))
    }

    fn options(self, server: &Server) -> ClientOptions {
        ClientOptions {
            token: Some("jwt_secret".into()),
            retry_base: Duration::ZERO,
            max_retries: 3,
            ..server.options()
        }
    }
}

fn idunox_request() -> IdunoxSubmissionRequest {
    serde_json::from_str(&example("idunox", "submission_request")).unwrap()
}

fn preview_request() -> AlliancePreviewRequest {
    serde_json::from_str(&example("alliance", "submit_preview_request")).unwrap()
}

/// What the built-in client makes of it: the document, or of a submission the job.
async fn built_in(vendor: Vendor, server: &Server, ask: Ask) -> Result<String> {
    let (options, id) = (vendor.options(server), vendor.id());
    let text = |raw: RawJson| raw.as_str().to_owned();
    match vendor {
        Vendor::Amplifier => {
            let client = Amplifier::new(&options)?;
            match ask {
                Ask::Job => client.job(id).await.map(|job| text(job.raw)),
                Ask::Wait => client.wait_for_job(id, &soon()).await.map(|job| text(job.raw)),
                Ask::List => client.jobs(0).await.map(|page| text(page.raw)),
                Ask::Submit => {
                    let target = Target::UseCase(UseCase::Wellness);
                    client.submit(recording(), target).await.map(|job| job.job_id)
                }
            }
        }
        Vendor::Midlyr => {
            let client = Midlyr::new(&options)?;
            let list = MidlyrListOptions { limit: Some(200), ..Default::default() };
            match ask {
                Ask::Job => client.job(id).await.map(|job| text(job.raw)),
                Ask::Wait => client.wait_for_job(id, &soon()).await.map(|job| text(job.raw)),
                Ask::List => client.jobs(&list).await.map(|page| text(page.raw)),
                Ask::Submit => {
                    let scenario = MidlyrScenario::MarketingAsset;
                    client.submit_screen("No risk!", scenario).await.map(|handle| handle.id)
                }
            }
        }
        Vendor::Idunox | Vendor::IdunoxJob => {
            let client = Idunox::new(&options)?;
            let is_job = vendor == Vendor::IdunoxJob;
            match ask {
                Ask::Job if is_job => client.job(id).await.map(|job| text(job.raw)),
                Ask::Job => client.submission(id).await.map(|one| text(one.raw)),
                Ask::Wait if is_job => {
                    client.wait_for_job(id, &soon()).await.map(|job| text(job.raw))
                }
                Ask::Wait => client.wait_for_submission(id, &soon()).await.map(|one| text(one.raw)),
                Ask::List => unreachable!("the vendor lists nothing"),
                Ask::Submit => {
                    let options = IdunoxSubmitOptions {
                        idempotency_key: Some("key-1".to_owned()),
                        correlation_id: Some("corr-1".to_owned()),
                        deadline: None,
                    };
                    let accepted = client.submit_with(&idunox_request(), &options).await;
                    accepted.map(|accepted| accepted.submission_id)
                }
            }
        }
        Vendor::Alliance => {
            let client = Alliance::new(&options)?;
            match ask {
                Ask::Job => client.job(id).await.map(|job| text(job.raw)),
                Ask::Wait => client.wait_for_job(id, &soon()).await.map(|job| text(job.raw)),
                Ask::List => unreachable!("the vendor lists nothing"),
                Ask::Submit => {
                    let task = AllianceTask::Preview(preview_request());
                    client.submit(&task).await.map(|handle| handle.job_id)
                }
            }
        }
    }
}

fn recording() -> Source {
    Source::bytes("visit.wav", wav(20))
}

/// What the client of the printed description makes of it.
async fn described(vendor: Vendor, server: &Server, ask: Ask) -> Result<String> {
    let spec = Spec::from_toml(&vendor.spec().to_toml()?)?;
    let (client, id) = (JobApi::new(spec, &vendor.options(server))?, vendor.id());
    match ask {
        Ask::Job => client.job(id).await.map(|job| job.raw.as_str().to_owned()),
        Ask::Wait => client.wait_for_job(id, &soon()).await.map(|job| job.raw.as_str().to_owned()),
        Ask::List => client.jobs(0).await.map(|page| page.raw.as_str().to_owned()),
        Ask::Submit => {
            let submission = match vendor {
                Vendor::Amplifier => ApiSubmission::from(json!({ "use_case": "wellness" }))
                    .named("use_case")
                    .with_file(recording()),
                Vendor::Midlyr => ApiSubmission::from(json!({
                    "content": { "type": "text", "text": "No risk!" },
                    "scenario": "marketing_asset",
                }))
                .named("screen"),
                Vendor::Idunox | Vendor::IdunoxJob => {
                    ApiSubmission::from(serde_json::to_value(idunox_request()).unwrap())
                }
                Vendor::Alliance => {
                    let fields = serde_json::to_value(preview_request()).unwrap();
                    ApiSubmission::from(fields).named("preview")
                }
            };
            let options = ApiSubmitOptions {
                idempotency_key: Some("key-1".to_owned()),
                correlation_id: Some("corr-1".to_owned()),
                ..ApiSubmitOptions::default()
            };
            client.submit_with(submission, &options).await.map(|job| job.job_id)
        }
    }
}

/// A request without what is drawn at random.
fn request(seen: &Seen) -> (String, Vec<String>, Value) {
    let body = String::from_utf8_lossy(&seen.body).into_owned();
    let boundary = seen.header("content-type").and_then(|text| text.split_once("boundary="));
    let without = |text: &str| match boundary {
        Some((_, boundary)) => text.replace(boundary, "BOUNDARY"),
        None => text.to_owned(),
    };
    let mut headers: Vec<String> =
        seen.head.lines().skip(1).map(|line| without(&line.to_lowercase())).collect();
    headers.retain(|line| !line.starts_with("host:") && !line.starts_with("content-length:"));
    headers.sort();
    // The order of keys in an object means nothing.
    let body = serde_json::from_str(&body).unwrap_or_else(|_| json!(without(&body)));
    (seen.line().to_owned(), headers, body)
}

/// Everything an error says, without the server's address and the time in its token.
fn facts(error: &Error, server: &Server) -> Value {
    let token = error.token().map(|token| token.replace(&server.url(), "URL"));
    let own_name = idunox_request().partner_submission_id;
    json!({
        "kind": error.kind().as_str(),
        // The typed client calls a submission by the caller's own name for it.
        "message": error.message().replace(&server.url(), "URL").replace(&own_name, "submission"),
        "status": error.status(),
        "code": error.code(),
        "request_id": error.request_id(),
        "retry_after": error.retry_after().map(|pause| pause.as_secs()),
        "job_id": error.job_id(),
        "cause": error.cause().map(ErrorKind::as_str),
        "candidates": error.candidates(),
        "raw": error.raw(),
        "token": token.filter(|_| error.kind() != ErrorKind::SubmitUnknown),
    })
}

/// Both clients meet the same answers.
async fn compare(vendor: Vendor, ask: Ask, script: Vec<Reply>) -> Result<String, Value> {
    let (one, other) = (Server::start(script.clone()).await, Server::start(script).await);
    let built_in = built_in(vendor, &one, ask).await.map_err(|error| facts(&error, &one));
    let described = described(vendor, &other, ask).await.map_err(|error| facts(&error, &other));
    assert_eq!(described, built_in, "{vendor:?} {ask:?}");
    let requests = |server: &Server| server.seen().iter().map(request).collect::<Vec<_>>();
    assert_eq!(requests(&other), requests(&one), "{vendor:?} {ask:?}");
    described
}

fn kind(outcome: Result<String, Value>) -> String {
    match outcome {
        Ok(_) => "ok".to_owned(),
        Err(facts) => facts["kind"].as_str().unwrap().to_owned(),
    }
}

#[tokio::test]
async fn a_job_is_fetched_alike_whatever_comes() {
    for vendor in ALL {
        let running = vendor.word("running");
        let limited = Reply::with_headers(429, "Retry-After: 0\r\n", "{}");
        let mut of_another = vendor.document(&running, json!({}));
        of_another[vendor.spec().job.id.trim_start_matches('/')] = json!("another");
        for (script, expected) in [
            (vec![vendor.job(&running)], "ok"),
            (vec![vendor.job("a new word")], "ok"),
            (vec![vendor.job(&vendor.word("failed"))], "ok"),
            (vec![vendor.error(500), Reply::Reset, limited.clone(), vendor.job(&running)], "ok"),
            (vec![limited; 4], "rate_limited"),
            (vec![Reply::with_headers(429, "Retry-After: 3600\r\n", "{}")], "rate_limited"),
            (vec![vendor.error(503); 4], "server"),
            (vec![vendor.error(401)], "authentication"),
            (vec![vendor.error(404)], "not_found"),
            (vec![vendor.error(400)], "invalid_request"),
            (vec![Reply::status(400, "<html>no</html>")], "invalid_request"),
            (vec![Reply::json(&of_another.to_string())], "protocol"),
        ] {
            assert_eq!(kind(compare(vendor, Ask::Job, script).await), expected, "{vendor:?}");
        }
    }
}

#[tokio::test]
async fn a_job_is_waited_for_alike_whatever_becomes_of_it() {
    for vendor in ALL {
        let running = || vendor.job(&vendor.word("running"));
        let more =
            json!({ "createdAt": "2026-02-22T09:14:00Z", "created_at": "2026-02-22T09:14:00Z" });
        let ended = vendor.document(&vendor.word("succeeded"), more);
        let ended = || Reply::json(&ended.to_string());
        let reason = json!({ "error": { "code": "E", "message": "m" }, "lastError": "torn" });
        let reason = match vendor {
            Vendor::Alliance => json!({ "error": "torn" }),
            _ => reason,
        };
        let failed = vendor.document(&vendor.word("failed"), reason).to_string();
        for (script, expected) in [
            (vec![running(), Reply::Reset, vendor.error(500), ended()], "ok"),
            (vec![vendor.job("a new word"), Reply::json("<html>"), ended()], "ok"),
            (vec![running(), vendor.error(404), running(), ended()], "ok"),
            (vec![running(), Reply::json(&failed)], "job_failed"),
            (vec![vendor.error(404)], "not_found"),
            (vec![running(), vendor.error(401)], "authentication"),
        ] {
            assert_eq!(kind(compare(vendor, Ask::Wait, script).await), expected, "{vendor:?}");
        }
    }
    let again = json!({ "attempts": 1, "maxAttempts": 3 });
    let failed = Vendor::IdunoxJob.document("failed", again).to_string();
    let script = vec![Reply::json(&failed), Vendor::IdunoxJob.job("cancelled")];
    assert_eq!(kind(compare(Vendor::IdunoxJob, Ask::Wait, script).await), "job_failed");
}

#[tokio::test]
async fn a_page_of_jobs_is_asked_for_and_read_alike() {
    for vendor in ALL {
        let Some(page) = vendor.page() else { continue };
        let script = vec![vendor.error(500), page];
        assert_eq!(kind(compare(vendor, Ask::List, script).await), "ok", "{vendor:?}");
        let script = vec![vendor.error(403)];
        assert_eq!(kind(compare(vendor, Ask::List, script).await), "authentication", "{vendor:?}");
    }
}

#[tokio::test]
async fn a_submission_is_sent_and_its_answer_read_alike() {
    for vendor in [Vendor::Amplifier, Vendor::Midlyr, Vendor::Idunox, Vendor::Alliance] {
        let accepted = match vendor {
            Vendor::Amplifier => vec![r#"{"job_id":"a","status":"running"}"#],
            Vendor::Midlyr => vec![r#"{"id":"a","status":"running"}"#],
            Vendor::Idunox | Vendor::IdunoxJob => {
                vec![r#"{"submissionId":"a","status":"received"}"#]
            }
            Vendor::Alliance => vec![
                r#"{"data":{"jobId":"3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"}}"#,
                r#"{"jobId":"3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"}"#,
                r#""3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a""#,
                "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a",
            ],
        };
        for answer in &accepted {
            let limited = Reply::with_headers(429, "Retry-After: 0\r\n", "{}");
            let script = vec![limited, Reply::status(202, answer)];
            assert_eq!(kind(compare(vendor, Ask::Submit, script).await), "ok", "{vendor:?}");
        }
        for (status, expected) in
            [(400, "invalid_request"), (401, "authentication"), (402, "insufficient_credits")]
        {
            let script = vec![vendor.error(status)];
            assert_eq!(kind(compare(vendor, Ask::Submit, script).await), expected, "{vendor:?}");
        }
    }
}

#[tokio::test]
async fn a_lost_submission_is_settled_alike() {
    // Found by its recording, and taken.
    let ours = json!({ "use_case": "wellness", "audio_size_bytes": wav(20).len() });
    let page = || vec![Reply::Reset, Vendor::Amplifier.page().unwrap()];
    let job = |more| Reply::json(&Vendor::Amplifier.document("running", more).to_string());
    let script = [page(), vec![job(ours)]].concat();
    assert_eq!(kind(compare(Vendor::Amplifier, Ask::Submit, script).await), "ok");
    // Nobody can tell, so the candidates are named.
    let script = [page(), vec![job(json!({ "use_case": "wellness" }))]].concat();
    assert_eq!(kind(compare(Vendor::Amplifier, Ask::Submit, script).await), "submit_unknown");
    let now = jobferry::clock::Clock::System.timestamp().to_string();
    let page = json!({ "results": [{ "jobId": "a/b 1", "status": "running", "createdAt": now }] });
    let script = vec![Reply::Reset, Reply::json(&page.to_string()), Vendor::Midlyr.job("running")];
    let outcome = compare_without_times(Vendor::Midlyr, script).await;
    assert_eq!(outcome, "submit_unknown");
    // The same key and the same bytes, until an answer comes.
    let accepted = Reply::status(202, r#"{"submissionId":"a","status":"received"}"#);
    let script = vec![Reply::Reset, Reply::status(503, ""), accepted];
    assert_eq!(kind(compare(Vendor::Idunox, Ask::Submit, script).await), "ok");
    // There is no list to look in.
    let script = vec![Reply::Reset];
    assert_eq!(kind(compare(Vendor::Alliance, Ask::Submit, script).await), "submit_unknown");
}

/// As [`compare`], for a vendor who is asked for jobs since a time.
async fn compare_without_times(vendor: Vendor, script: Vec<Reply>) -> String {
    let mut told = Vec::new();
    for is_built_in in [true, false] {
        let server = Server::start(script.clone()).await;
        let outcome = match is_built_in {
            true => built_in(vendor, &server, Ask::Submit).await,
            false => described(vendor, &server, Ask::Submit).await,
        };
        let error = outcome.unwrap_err();
        let path = |seen: &Seen| seen.line().split("start=").next().unwrap().to_owned();
        let lines: Vec<String> = server.seen().iter().map(path).collect();
        told.push((lines, facts(&error, &server)));
    }
    assert_eq!(told[0], told[1]);
    told[0].1["kind"].as_str().unwrap().to_owned()
}
