//! Midlyr, from a text to its findings.

use std::time::Duration;

use jobferry::models::decode;
use jobferry::models::midlyr::{MidlyrJob, MidlyrJobPage};
use jobferry::models::regulations::{
    RegulationContent, RegulationDetails, RegulationMatches, RegulationPage,
};
use jobferry_sandbox::{
    Action, Fault, KeyHeader, MidlyrOptions, RegulationStyle, Sandbox, SandboxOptions,
    TimestampStyle,
};
use serde_json::{Value, json};

use crate::fixture::{Answer, Fixture, lenient, on_virtual_clock};
use crate::shape::Shape;

fn text(text: &str) -> Value {
    json!({"content": {"type": "text", "text": text}, "scenario": "dispute"})
}

async fn call(fixture: &Fixture, method: &str, path: &str, body: Option<Value>) -> Answer {
    let key = fixture.sandbox.midlyr_key();
    let request = fixture.anonymous(method, path).header("x-api-key", key);
    let request = match body {
        Some(body) => request.json(&body),
        None => request,
    };
    Answer::of(request.send().await.unwrap()).await
}

async fn get(fixture: &Fixture, path: &str) -> Answer {
    call(fixture, "GET", path, None).await
}

async fn screen(fixture: &Fixture, body: &str) -> String {
    let answer = call(fixture, "POST", "/api/v1/analysis/screen", Some(text(body))).await;
    assert_eq!(answer.status, 202, "{}", answer.text);
    assert_eq!(answer.json.as_object().unwrap().len(), 1, "an id and nothing else");
    answer.json["id"].as_str().unwrap().to_owned()
}

async fn job(fixture: &Fixture, id: &str) -> Answer {
    get(fixture, &format!("/api/v1/jobs/{id}")).await
}

fn assert_shaped_like(answer: &str, documented: &str) {
    let shape = Shape::of(answer).without("sandbox");
    assert_eq!(shape.difference(&Shape::of(documented)), None);
}

#[tokio::test]
async fn a_screened_text_runs_and_then_has_findings_with_citations() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let id = screen(&fixture, "We can not credit you. __score_75__").await;
    let open = job(&fixture, &id).await;
    assert_shaped_like(&open.text, include_str!("../../../tests/data/midlyr/job_running.json"));
    assert_eq!(open.json["createdAt"], "2026-02-22T09:14:00Z");
    fixture.sandbox.advance(Duration::from_secs(2));
    let ended = job(&fixture, &id).await;
    let documented =
        include_str!("../../../tests/data/midlyr/job_succeeded_screen_section_path.json");
    assert_shaped_like(&ended.text, documented);
    assert_eq!(ended.json["updatedAt"], "2026-02-22T09:14:02Z");
    let typed: MidlyrJob = decode(ended.text.as_bytes()).unwrap();
    let result = typed.result.unwrap();
    assert_eq!(result.risk_score, Some(75));
    let priorities: Vec<_> = result.findings.iter().map(|f| f.priority.as_str()).collect();
    assert_eq!(priorities, ["p1", "p2", "p3"], "most severe first");

    // A citation's offsets lead to its text.
    let citation = &result.findings[0].citations[0];
    let chunk = &citation.chunks[0];
    let path = format!("/api/v1/regulations/{}/content", citation.regulation.id);
    let content: RegulationContent = decode(get(&fixture, &path).await.text.as_bytes()).unwrap();
    let place = chunk.start_offset.unwrap() as usize..chunk.end_offset.unwrap() as usize;
    assert_eq!(&content.text[place], chunk.text);
}

#[tokio::test]
async fn magic_words_decide_how_a_job_ends() {
    let fixture = Fixture::start(lenient()).await;
    let ended = async |body: &str| job(&fixture, &screen(&fixture, body).await).await;
    let failed = ended("a __fail__").await;
    assert_shaped_like(&failed.text, include_str!("../../../tests/data/midlyr/job_failed.json"));
    assert_eq!(failed.json["error"]["code"], "analysis_failed");
    let failed = ended("a __fail____code_content_too_large__").await;
    assert_eq!(failed.json["error"]["code"], "content_too_large");
    assert_eq!(ended("a __stuck__").await.json["status"], "running");
    assert_eq!(ended("a __stuck____status_queued__").await.json["status"], "queued");
    assert_eq!(ended("a __end_expired__").await.json["status"], "expired");
    assert_eq!(ended("a __score_0__").await.json["result"]["findings"], json!([]));
    let unknown = ended("a __type_policy_diff__").await.json;
    assert_eq!(unknown["type"], "policy_diff");
    assert_eq!(unknown["result"]["type"], "analysis.policy_diff.result");
}

#[tokio::test]
async fn a_refusing_magic_word_costs_no_job_and_a_spoiling_one_does() {
    let fixture = Fixture::start(lenient()).await;
    for (word, status, code) in
        [("__429__", 429, "rate_limited"), ("__503__", 503, "internal_error")]
    {
        let answer = call(&fixture, "POST", "/api/v1/analysis/screen", Some(text(word))).await;
        assert_eq!((answer.status.as_u16(), &answer.json["error"]["code"]), (status, &json!(code)));
    }
    assert_eq!(fixture.sandbox.jobs_created(), 0);
    let request = fixture.anonymous("POST", "/api/v1/analysis/screen").json(&text("__lost__"));
    let key = fixture.sandbox.midlyr_key();
    request.header("x-api-key", key).send().await.unwrap_err();
    assert_eq!(fixture.sandbox.jobs_created(), 1);
}

#[tokio::test]
async fn a_scored_text_answers_at_once_even_when_it_fails() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let score =
        async |body| call(&fixture, "POST", "/api/v1/analysis/risk", Some(text(body))).await;
    let scored = score("a").await;
    assert_eq!(scored.status, 200);
    let documented = include_str!("../../../tests/data/midlyr/risk_inline_succeeded.json");
    assert_shaped_like(&scored.text, documented);
    let failed = score("a__fail__").await;
    assert_eq!(failed.status, 200);
    assert_shaped_like(
        &failed.text,
        include_str!("../../../tests/data/midlyr/risk_inline_failed.json"),
    );
    let slow = score("a__slow_5s__").await.json;
    assert_eq!(slow["status"], "running");
    fixture.sandbox.advance(Duration::from_secs(5));
    let looked_at = job(&fixture, slow["id"].as_str().unwrap()).await;
    let documented = include_str!("../../../tests/data/midlyr/job_succeeded_risk.json");
    assert_shaped_like(&looked_at.text, documented);
}

#[tokio::test]
async fn a_cursor_leads_through_the_list_and_dies_with_its_filters() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let mut newest_first = Vec::new();
    for number in 0..5 {
        newest_first.insert(0, screen(&fixture, &format!("{number}")).await);
        fixture.sandbox.advance(Duration::from_secs(60));
    }
    call(&fixture, "POST", "/api/v1/analysis/risk", Some(text("a"))).await;
    let list = "/api/v1/jobs?limit=2&jobType=screen_analysis";
    let mut seen = Vec::new();
    let mut path = list.to_owned();
    for page_number in 0..3 {
        let answer = get(&fixture, &path).await;
        let page: MidlyrJobPage = decode(answer.text.as_bytes()).unwrap();
        let total = if page_number == 0 { 5 } else { 6 };
        assert_eq!((page.has_more, page.approximate_total), (page_number < 2, Some(total)));
        seen.extend(page.jobs.into_iter().map(|job| job.id));
        if page_number == 0 {
            let documented = include_str!("../../../tests/data/midlyr/list_page.json");
            assert_eq!(Shape::of(&answer.text).difference(&Shape::of(documented)), None);
            // Pages do not shift when something new arrives.
            let new = screen(&fixture, "new __slow_9s__").await;
            assert_eq!(get(&fixture, list).await.json["results"][0]["jobId"], new.as_str());
        }
        match page.next_cursor {
            Some(cursor) => path = format!("{list}&cursor={cursor}"),
            None => break,
        }
    }
    assert_eq!(seen, newest_first);
}

#[tokio::test]
async fn a_list_is_filtered_by_time_and_refuses_what_it_cannot_read() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let early = screen(&fixture, "early").await;
    fixture.sandbox.advance(Duration::from_secs(60));
    let late = screen(&fixture, "late").await;
    for (query, expected) in [
        ("start=2026-02-22T09:15:00Z", vec![late.as_str()]),
        ("end=2026-02-22T09:14:59Z", vec![early.as_str()]),
        ("start=2026-02-22T10:00:00%2B01:00", vec![late.as_str(), early.as_str()]),
        ("jobType=risk_assessment", vec![]),
        ("jobType=risk_assessment&jobType=screen_analysis&limit=1", vec![late.as_str()]),
    ] {
        let page = get(&fixture, &format!("/api/v1/jobs?{query}")).await.json;
        let results = page["results"].as_array().unwrap();
        let ids: Vec<_> = results.iter().map(|job| job["jobId"].as_str().unwrap()).collect();
        assert_eq!(ids, expected, "{query}");
    }
    let first = get(&fixture, "/api/v1/jobs?limit=1").await.json;
    let cursor = first["pagination"]["nextCursor"].as_str().unwrap();
    for query in [
        format!("limit=1&jobType=screen_analysis&cursor={cursor}"),
        "cursor=opaque".to_owned(),
        "limit=0".to_owned(),
        "limit=201".to_owned(),
        "start=yesterday".to_owned(),
    ] {
        let answer = get(&fixture, &format!("/api/v1/jobs?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(answer.json["error"]["code"], "invalid_request", "{query}");
    }
}

#[tokio::test]
async fn times_are_written_in_the_style_that_is_asked_for() {
    for (timestamps, written) in [
        (TimestampStyle::Utc, "2026-02-22T09:14:00Z"),
        (TimestampStyle::Naive, "2026-02-22T09:14:00.000000"),
        (TimestampStyle::Offset, "2026-02-22T11:14:00+02:00"),
    ] {
        let fixture = Fixture::start(SandboxOptions { timestamps, ..on_virtual_clock() }).await;
        let id = screen(&fixture, "a").await;
        assert_eq!(job(&fixture, &id).await.json["createdAt"], written);
    }
}

#[tokio::test]
async fn a_list_may_not_show_a_job_at_once() {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let id = screen(&fixture, "a __hidden_5s__").await;
    let listed = async || get(&fixture, "/api/v1/jobs").await.json["results"].clone();
    fixture.sandbox.advance(Duration::from_millis(4999));
    assert_eq!(listed().await, json!([]));
    fixture.sandbox.advance(Duration::from_millis(1));
    assert_eq!(listed().await[0]["jobId"], id.as_str());
}

#[tokio::test]
async fn a_job_may_name_its_keys_twice() {
    let fixture = Fixture::start(lenient()).await;
    let id = screen(&fixture, "a").await;
    fixture.sandbox.script(Fault::on("GET", "/api/v1/jobs/*", Action::DuplicateKeys {}));
    let text = job(&fixture, &id).await.text;
    assert!(text.starts_with("{\"id\":\"given-twice\",\"status\":\"failed\",\"id\":"), "{text}");
}

#[tokio::test]
async fn what_is_not_documented_is_refused_and_said_why() {
    let fixture = Fixture::start(lenient()).await;
    for (body, why) in [
        (json!({"content": {"type": "text", "text": "a"}}), "scenario"),
        (json!({"content": {"type": "text", "text": ""}, "scenario": "dispute"}), "empty"),
        (json!({"content": {"type": "text", "text": "a"}, "scenario": "gossip"}), "gossip"),
        (json!({"content": {"text": "a"}, "scenario": "dispute"}), "type"),
        (json!({"content": {"type": "json", "json": {}}, "scenario": "dispute"}), "json"),
        (json!({"content": {"type": "text", "text": "a"}, "scenario": "dispute", "x": 1}), "x"),
    ] {
        let answer = call(&fixture, "POST", "/api/v1/analysis/screen", Some(body)).await;
        assert_eq!(answer.status, 400, "{why}");
        let message = answer.json["error"]["message"].as_str().unwrap();
        assert!(message.contains(why), "{message}");
    }
    assert_eq!(job(&fixture, "job_x").await.status, 404);
    assert_eq!(call(&fixture, "DELETE", "/api/v1/jobs/x", None).await.status, 405);
    let nowhere = get(&fixture, "/api/v1/nowhere").await;
    assert_eq!(
        (nowhere.status.as_u16(), &nowhere.json["error"]["code"]),
        (404, &json!("not_found"))
    );
}

#[tokio::test]
async fn the_key_is_taken_from_either_header_unless_one_is_asked_for() {
    for (key_header, api_key_status, bearer_status) in
        [(KeyHeader::Any, 200, 200), (KeyHeader::ApiKey, 200, 401), (KeyHeader::Bearer, 401, 200)]
    {
        let midlyr = MidlyrOptions { key_header, ..MidlyrOptions::default() };
        let fixture = Fixture::start(SandboxOptions { midlyr, ..lenient() }).await;
        let bearer = format!("Bearer {}", fixture.sandbox.midlyr_key());
        for (name, value, expected) in [
            ("x-api-key", fixture.sandbox.midlyr_key(), api_key_status),
            ("authorization", bearer.as_str(), bearer_status),
            ("x-api-key", "mlyr_other", 401),
        ] {
            let request = fixture.anonymous("GET", "/api/v1/jobs").header(name, value);
            let answer = Answer::of(request.send().await.unwrap()).await;
            assert_eq!(answer.status.as_u16(), expected, "{key_header:?} {name}");
        }
    }
}

#[tokio::test]
async fn requests_are_limited_when_asked_for() {
    let midlyr = MidlyrOptions { requests_per_minute: Some(2), ..MidlyrOptions::default() };
    let fixture = Fixture::start(SandboxOptions { midlyr, ..on_virtual_clock() }).await;
    get(&fixture, "/api/v1/jobs").await;
    fixture.sandbox.advance(Duration::from_secs(10));
    get(&fixture, "/api/v1/jobs").await;
    let refused = get(&fixture, "/api/v1/jobs").await;
    assert_eq!((refused.status.as_u16(), refused.retry_after.as_deref()), (429, Some("50")));
    fixture.sandbox.advance(Duration::from_secs(50));
    assert_eq!(get(&fixture, "/api/v1/jobs").await.status, 200);
}

#[tokio::test]
async fn a_signal_with_a_name_finds_its_ticket_again() {
    let fixture = Fixture::start(lenient()).await;
    let event = |external_ref: Option<&str>| {
        let content = json!({"type": "json", "json": {"channel": "email"}});
        let mut event = json!({"scenario": "dispute", "content": content});
        if let Some(name) = external_ref {
            event["externalRef"] = name.into();
        }
        event
    };
    let send = async |name| call(&fixture, "POST", "/api/v1/events", Some(event(name))).await;
    let (made, found) = (send(Some("case-1")).await, send(Some("case-1")).await);
    assert_eq!((made.status.as_u16(), found.status.as_u16()), (201, 200));
    assert_eq!((&made.json["created"], &found.json["created"]), (&json!(true), &json!(false)));
    assert_eq!(made.json["ticketId"], found.json["ticketId"]);
    let documented = Shape::of(include_str!("../../../tests/data/midlyr/event_created.json"));
    assert_eq!(Shape::of(&made.text).difference(&documented), None);
    let (one, other) = (send(None).await, send(None).await);
    assert_ne!(one.json["ticketId"], other.json["ticketId"]);
    let documented = Shape::of(include_str!("../../../tests/data/midlyr/event_without_ref.json"));
    assert_eq!(Shape::of(&one.text).difference(&documented), None);
    assert_eq!(send(Some("")).await.status, 400);
    let (longest, too_long) = ("é".repeat(128), "e".repeat(129));
    assert_eq!(send(Some(&longest)).await.status, 201);
    assert_eq!(send(Some(&too_long)).await.status, 400);
}

/// The whole text, a few of the host's units at a time.
async fn read_in_slices(fixture: &Fixture, id: &str, limit: usize) -> String {
    let (mut text, mut offset) = (String::new(), Some(0));
    while let Some(from) = offset {
        let path = format!("/api/v1/regulations/{id}/content?offset={from}&limit={limit}");
        let slice: RegulationContent = decode(get(fixture, &path).await.text.as_bytes()).unwrap();
        text.push_str(&slice.text);
        offset = slice.next_offset;
    }
    text
}

#[tokio::test]
async fn a_regulation_is_read_in_slices_of_bytes_or_characters() {
    let mut texts = Vec::new();
    for (regulations, documented) in [
        (
            RegulationStyle::Production,
            include_str!("../../../tests/data/midlyr/regulation_content_nested.json"),
        ),
        (
            RegulationStyle::Staging,
            include_str!("../../../tests/data/midlyr/regulation_content_flat.json"),
        ),
    ] {
        let midlyr = MidlyrOptions { regulations, ..MidlyrOptions::default() };
        let fixture = Fixture::start(SandboxOptions { midlyr, ..lenient() }).await;
        let whole = get(&fixture, "/api/v1/regulations/sandbox-102-11/content").await;
        assert_eq!(Shape::of(&whole.text).difference(&Shape::of(documented)), None);
        let text = decode::<RegulationContent>(whole.text.as_bytes()).unwrap().text;
        assert!(text.contains('€'), "the units differ in this one");
        for limit in [1, 7, 40_000] {
            assert_eq!(read_in_slices(&fixture, "sandbox-102-11", limit).await, text, "{limit}");
        }
        texts.push(text);
    }
    assert_eq!(texts[0], texts[1]);
}

#[tokio::test]
async fn the_library_is_listed_filtered_and_asked() {
    let fixture = Fixture::start(lenient()).await;
    let page: RegulationPage =
        decode(get(&fixture, "/api/v1/regulations?limit=3").await.text.as_bytes()).unwrap();
    let next = format!("/api/v1/regulations?limit=3&cursor={}", page.next_cursor.unwrap());
    let rest: RegulationPage = decode(get(&fixture, &next).await.text.as_bytes()).unwrap();
    assert_eq!((page.regulations.len(), rest.regulations.len()), (3, 2));
    for (query, expected) in [
        ("categories=statute&categories=agencyGuidance", 2),
        ("category=statute", 1),
        ("authorities=cfpb", 2),
        ("jurisdictions=us-state:ny&jurisdictions=us-state:ca", 2),
        ("query=DISPUTED", 1),
    ] {
        let found = get(&fixture, &format!("/api/v1/regulations?{query}")).await.json;
        assert_eq!(found["results"].as_array().unwrap().len(), expected, "{query}");
    }
    assert_eq!(get(&fixture, "/api/v1/regulations?jurisdictions=mars").await.status, 400);

    let details = get(&fixture, &format!("/api/v1/regulations/{}", page.regulations[0].id)).await;
    let documented = Shape::of(include_str!("../../../tests/data/midlyr/regulation_details.json"));
    assert_eq!(Shape::of(&details.text).difference(&documented), None);
    let typed: RegulationDetails = decode(details.text.as_bytes()).unwrap();
    assert_eq!(typed.table_of_contents[1].parent_id.as_deref(), Some("toc_0"));
    let missing = get(&fixture, "/api/v1/regulations/x").await.json;
    assert_eq!(missing["error"]["code"], "document_not_found");

    let question = json!({"query": "how long to investigate a disputed payment", "limit": 2});
    let answer = call(&fixture, "POST", "/api/v1/regulations/query", Some(question)).await;
    let documented = Shape::of(include_str!("../../../tests/data/midlyr/regulations_query.json"));
    assert_eq!(Shape::of(&answer.text).difference(&documented), None);
    let matches: RegulationMatches = decode(answer.text.as_bytes()).unwrap();
    assert_eq!(matches.citations.len(), 2);
    let title = matches.citations[0].regulation.title.as_deref();
    assert_eq!(title, Some("Disputed Electronic Payments"));
    let question = json!({"query": "a", "filters": {"authorities": ["nydfs"]}});
    let answer = call(&fixture, "POST", "/api/v1/regulations/query", Some(question)).await;
    assert_eq!(answer.json["results"].as_array().unwrap().len(), 1);
    for bad in [json!({"query": ""}), json!({"query": "a", "limit": 51}), json!({})] {
        let answer = call(&fixture, "POST", "/api/v1/regulations/query", Some(bad)).await;
        assert_eq!(answer.status, 400);
    }
}

#[tokio::test]
async fn faults_log_and_controls_know_the_vendor() {
    let fixture = Fixture::start(lenient()).await;
    fixture.sandbox.script(Fault::on("GET", "/api/v1/jobs/*", Action::answer_with(503)));
    let spoiled = job(&fixture, "x").await;
    assert_eq!(spoiled.json["error"]["code"], "internal_error", "in the vendor's own shape");
    let id = screen(&fixture, "a").await;
    let log = fixture.sandbox.requests();
    assert_eq!(log[0].fault.as_deref(), Some("answer"));
    assert!(log[1].fields.contains(&("scenario".to_owned(), "dispute".to_owned())));
    assert_eq!(log[1].body_sha256.as_deref().map(str::len), Some(64));
    assert!(log[1].headers.contains(&("x-api-key".to_owned(), "[redacted]".to_owned())));
    let state = fixture.anonymous("GET", "/_sandbox/state").send().await.unwrap();
    let state = Answer::of(state).await.json;
    assert_eq!(state["midlyr"]["jobs"][0]["id"], id.as_str());
    fixture.sandbox.reset();
    assert_eq!(job(&fixture, &id).await.status, 404);
    assert_eq!(fixture.sandbox.jobs_created(), 0);
}

#[tokio::test]
async fn the_environment_names_an_address_and_a_key() {
    let sandbox = Sandbox::start(lenient()).await.unwrap();
    let environment = sandbox.environment();
    let value = |name: &str| {
        environment.iter().find(|(given, _)| *given == name).map(|(_, value)| value.as_str())
    };
    assert_eq!(value("MIDLYR_BASE_URL"), Some(sandbox.url()));
    assert_eq!(value("MIDLYR_API_KEY"), Some("mlyr_sandbox"));
    assert_eq!(value("AMPLIFIER_API_KEY"), Some(sandbox.api_key()));
}
