//! Every endpoint answers as the vendor documents it.

use jobferry_sandbox::{Account, SandboxOptions};
use reqwest::multipart::Form;
use serde_json::json;

use crate::fixture::{Answer, Fixture, audio, lenient, on_virtual_clock, use_case};
use crate::recordings;
use crate::shape::keys;

/// The keys of every job, before the selectors.
const JOB_KEYS: [&str; 11] = [
    "job_id",
    "status",
    "created_at",
    "completed_at",
    "result",
    "audio_content_type",
    "audio_size_bytes",
    "audio_duration_seconds",
    "audio_sample_rate",
    "job_type",
    "api_version",
];

async fn submitted(path: &str, form: Form) -> Answer {
    let fixture = Fixture::start(on_virtual_clock()).await;
    let answer = fixture.post_form(path, form).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.content_type.as_deref(), Some("application/json"));
    answer
}

fn assert_keys(answer: &Answer, selectors: &[&str]) {
    let expected: Vec<&str> = JOB_KEYS.iter().chain(selectors).copied().collect();
    assert_eq!(keys(&answer.text), [expected, vec!["sandbox"]].concat());
}

#[tokio::test]
async fn a_use_case_submission_is_answered_with_the_whole_job() {
    let form = use_case("behavioral-health", recordings::speech(), "a.wav");
    let answer = submitted("/v2/use-case/analyze", form).await;
    assert_keys(&answer, &["use_case", "condition"]);
    let job = &answer.json;
    assert_eq!(job["job_type"], "use_case");
    assert_eq!(job["use_case"], "behavioral-health");
    assert!(job["condition"].is_null() && job["result"].is_null());
    assert!(job["completed_at"].is_null());
    assert_eq!(job["created_at"], "2026-02-22T09:14:00Z");
    assert_eq!(job["api_version"], "v2");
}

#[tokio::test]
async fn a_condition_submission_names_the_condition_and_a_null_use_case() {
    let form = audio(recordings::speech(), "a.wav").text("condition", "ptsd");
    let answer = submitted("/v2/condition/analyze", form).await;
    assert_keys(&answer, &["use_case", "condition"]);
    assert_eq!(answer.json["condition"], "ptsd");
    assert!(answer.json["use_case"].is_null());
}

#[tokio::test]
async fn model_and_sign_submissions_show_only_their_own_selector() {
    let answer = submitted("/v2/models/haven/analyze", audio(recordings::speech(), "a.wav")).await;
    assert_keys(&answer, &["model_name"]);
    assert_eq!(
        (&answer.json["job_type"], &answer.json["model_name"]),
        (&json!("model"), &json!("haven"))
    );
    let answer = submitted("/v2/signs/stress/analyze", audio(recordings::speech(), "a.wav")).await;
    assert_keys(&answer, &["sign_name"]);
    assert_eq!(
        (&answer.json["job_type"], &answer.json["sign_name"]),
        (&json!("sign"), &json!("stress"))
    );
}

#[tokio::test]
async fn an_uploaded_recording_can_be_referred_to_several_times() {
    let fixture = Fixture::start(lenient()).await;
    let upload = fixture.post_json("/v2/audio/uploads", json!({"content_type": "audio/wav"})).await;
    assert_eq!(keys(&upload.text), ["upload_url", "upload_ref", "required_headers"]);
    assert_eq!(upload.json["required_headers"], json!({"Content-Type": "audio/wav"}));
    let url = upload.json["upload_url"].as_str().unwrap();
    let put = |client: reqwest::Client| client.put(url).body(recordings::speech());
    let client = crate::fixture::plain_client();
    let wrong_type = put(client.clone()).header("Content-Type", "audio/mp3").send().await.unwrap();
    assert_eq!(wrong_type.status(), 403, "only the signed content type is taken");
    let with_key = put(client.clone()).header("X-API-Key", "k").send().await.unwrap();
    assert_eq!(with_key.status(), 400, "credentials do not belong to the storage");

    let reference = upload.json["upload_ref"].as_str().unwrap().to_owned();
    let submit = |path: &'static str, extra: &'static str| {
        let body = format!("audio_upload_ref={reference}{extra}");
        let request = fixture.request("POST", path).body(body);
        request.header("Content-Type", "application/x-www-form-urlencoded").send()
    };
    let early = Answer::of(submit("/v2/models/haven/analyze", "").await.unwrap()).await;
    assert_eq!(early.status, 400, "nothing was uploaded yet");
    let stored = put(client).header("Content-Type", "audio/wav").send().await.unwrap();
    assert_eq!(stored.status(), 200);
    let first = Answer::of(submit("/v2/models/haven/analyze", "").await.unwrap()).await;
    assert_eq!(first.json["model_name"], "haven");
    assert_eq!(first.json["audio_size_bytes"], recordings::speech().len());
    let second = Answer::of(submit("/v2/use-case/analyze", "&use_case=cognitive").await.unwrap());
    assert_eq!(second.await.json["use_case"], "cognitive");

    let path = "/v2/models/haven/groups/subject-1/analyze/longitudinal";
    let undated = Answer::of(submit(path, "").await.unwrap()).await;
    assert_eq!(undated.status, 400, "recorded_at is required");
    let dated = "&recorded_at=2026-02-22T09%3A14%3A00Z";
    let longitudinal = Answer::of(submit(path, dated).await.unwrap()).await;
    let job = fixture.job(longitudinal.json["job_id"].as_str().unwrap()).await;
    let signal = job["result"]["signals"][0].as_object().unwrap();
    for key in ["baseline_score", "deviation_from_baseline", "anomaly", "z_score", "population_z"] {
        assert_eq!(signal.get(key), Some(&json!(null)), "{key}");
    }
}

#[tokio::test]
async fn the_list_has_pages_newest_first_with_three_keys_per_job() {
    let options = SandboxOptions { page_size: 2, ..on_virtual_clock() };
    let fixture = Fixture::start(options).await;
    let empty = fixture.get("/v2/jobs").await;
    assert_eq!(empty.text, r#"{"jobs":[],"page":0,"total_pages":0}"#);
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.insert(0, fixture.submit().await);
        fixture.sandbox.advance(std::time::Duration::from_secs(1));
    }
    let first = fixture.get("/v2/jobs?page=0").await;
    assert_eq!(keys(&first.text), ["jobs", "page", "total_pages"]);
    assert_eq!(first.json["total_pages"], 2);
    let shown = |page: &Answer| -> Vec<String> {
        let jobs = page.json["jobs"].as_array().unwrap();
        jobs.iter().map(|job| job["job_id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(shown(&first), ids[..2]);
    assert_eq!(
        first.json["jobs"][1],
        json!({"job_id": ids[1], "status": "done", "created_at": "2026-02-22T09:14:01Z"})
    );
    assert_eq!(shown(&fixture.get("/v2/jobs?page=1").await), ids[2..]);
    let beyond = fixture.get("/v2/jobs?page=9").await;
    assert_eq!(beyond.text, r#"{"jobs":[],"page":9,"total_pages":2}"#);
    assert_eq!(fixture.get("/v2/jobs?page=-1").await.status, 400);
}

#[tokio::test]
async fn the_catalogue_names_all_models_and_signs() {
    let fixture = Fixture::start(lenient()).await;
    let models = fixture.get("/v2/models").await.json;
    assert_eq!(models["models"].as_array().unwrap().len(), 8);
    let clarity = json!({"name": "clarity", "signs": ["cognitive-impairment"]});
    assert_eq!(models["models"][3], clarity);
    assert_eq!(fixture.get("/v2/models/clarity").await.json, clarity);
    let signs = fixture.get("/v2/signs").await.json;
    assert_eq!(signs["signs"].as_array().unwrap().len(), 17);
    let mood = json!({"name": "mood-disruption", "label": "Mood Disruption"});
    assert_eq!(fixture.get("/v2/signs/mood-disruption").await.json, mood);
    // Occurs in results of the model `apex`, but cannot be analysed alone.
    assert_eq!(fixture.get("/v2/signs/cognitive-load").await.status, 404);
}

#[tokio::test]
async fn the_account_has_credits_and_a_webhook() {
    let fixture = Fixture::start(SandboxOptions { credits: 1234, ..lenient() }).await;
    assert_eq!(fixture.get("/v2/account/credits").await.text, r#"{"credits":1234}"#);
    let setting = json!({"url": "https://example.com/hook", "secret_key": "s"});
    let stored = fixture.post_json("/v2/account/webhook", setting).await;
    assert_eq!(stored.text, r#"{"success":true,"message":"Webhook configured"}"#);
    let incomplete = fixture.post_json("/v2/account/webhook", json!({"url": "https://a.b"})).await;
    assert_eq!(incomplete.status, 400);
}

#[tokio::test]
async fn version_1_wants_its_own_key() {
    let fixture = Fixture::start(lenient()).await;
    let legacy = |method: &str, path: &str, header: &str, key: &str| {
        let request = fixture.anonymous(method, path).header("X-Account-ID", "acct_sandbox");
        request.header(header, key).json(&json!({"url": "https://a.b", "secret_key": "s"})).send()
    };
    for (method, path) in [("GET", "/api/v1/account/credits"), ("POST", "/api/v1/account/webhook")]
    {
        let good = legacy(method, path, "X-Secret-Key", "v1_mak_sandbox").await.unwrap();
        assert_eq!(good.status(), 200, "{path}");
        let v2_key = legacy(method, path, "X-API-Key", "mak_sandbox").await.unwrap();
        assert_eq!(v2_key.status(), 401, "{path}");
    }
    let v1_key = legacy("GET", "/v2/account/credits", "X-Secret-Key", "v1_mak_sandbox").await;
    assert_eq!(v1_key.unwrap().status(), 401);
}

#[tokio::test]
async fn accounts_do_not_see_each_other() {
    let accounts = vec![Account::new("acct_a", "mak_a"), Account::new("acct_b", "mak_b")];
    let fixture = Fixture::start(SandboxOptions { accounts, ..lenient() }).await;
    let job_id = fixture.submit().await;
    let as_b = async |path: String| {
        let request = fixture.anonymous("GET", &path).header("X-Account-ID", "acct_b");
        Answer::of(request.header("X-API-Key", "mak_b").send().await.unwrap()).await
    };
    let foreign = as_b(format!("/v2/jobs/{job_id}")).await;
    assert_eq!((foreign.status.as_u16(), &foreign.json["code"]), (404, &json!("NOT_FOUND")));
    assert_eq!(as_b("/v2/jobs".into()).await.json["jobs"], json!([]));
    assert_eq!(as_b("/v2/account/credits".into()).await.json["credits"], 1000);
    assert_eq!(fixture.credits().await, 999);
}
