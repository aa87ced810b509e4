//! Results look like the vendor's, follow its rules, and say what they are.

use serde_json::{Value, json};

use crate::fixture::{Fixture, audio, lenient};
use crate::recordings;
use crate::shape::Shape;

const LABEL: &str = "Sandbox stand-in, not a measurement of health: ";

async fn finished(fixture: &Fixture, path: &str, field: Option<(&'static str, &str)>) -> Value {
    let mut form = audio(recordings::speech(), "a.wav");
    if let Some((name, value)) = field {
        form = form.text(name, value.to_owned());
    }
    let answer = fixture.post_form(path, form).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    fixture.job(answer.json["job_id"].as_str().unwrap()).await
}

fn sorted_keys(object: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = object.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[tokio::test]
async fn every_target_gives_a_result_of_its_documented_shape() {
    let fixture = Fixture::start(lenient()).await;
    let use_cases = ["behavioral-health", "substance-use", "womens-health", "wellness"]
        .into_iter()
        .chain(["athletics-occupational", "cognitive", "cardiometabolic", "respiratory"]);
    for word in use_cases {
        let job = finished(&fixture, "/v2/use-case/analyze", Some(("use_case", word))).await;
        assert_multi(&job, "model_id", 3..=5);
    }
    for word in ["apex", "aria", "breath", "clarity", "harbor", "haven", "pulse", "tide"] {
        let job = finished(&fixture, &format!("/v2/models/{word}/analyze"), None).await;
        assert_multi(&job, "name", 1..=7);
    }
    for word in ["adhd", "hyperandrogenism", "traumatic-brain-injury"] {
        let job = finished(&fixture, "/v2/condition/analyze", Some(("condition", word))).await;
        assert_single(&job, "model_id", word);
        assert_eq!(job["result"]["extended_metrics"], json!([]));
    }
    for word in ["allergy", "iron-deficiency"] {
        let job = finished(&fixture, &format!("/v2/signs/{word}/analyze"), None).await;
        assert_single(&job, "name", word);
        assert_eq!(job["result"].get("extended_metrics"), None, "sign jobs have none");
    }
}

fn assert_multi(job: &Value, id_key: &str, expected: std::ops::RangeInclusive<usize>) {
    let result = &job["result"];
    assert_eq!(sorted_keys(result), ["audio_quality", "extended_metrics", "signals", "summary"]);
    let signals = result["signals"].as_array().unwrap();
    assert!(expected.contains(&signals.len()), "{signals:?}");
    for signal in signals {
        assert!(signal[id_key].is_string() && signal["label"].is_string(), "{signal}");
        assert!((0.0..=1.0).contains(&signal["score"].as_f64().unwrap()), "{signal}");
        let flagged =
            ["consider", "moderate", "elevated"].contains(&signal["level"].as_str().unwrap());
        assert_eq!(signal["flagged"], flagged, "{signal}");
    }
    let summary = &result["summary"];
    let flagged = signals.iter().filter(|signal| signal["flagged"] == true).count();
    assert_eq!(summary["flagged_count"], flagged);
    let primary = summary["primary_signals"].as_array().unwrap();
    assert_eq!(primary.len(), signals.len().min(3));
    let score = |id: &Value| {
        signals.iter().find(|signal| &signal[id_key] == id).unwrap()["score"].as_f64().unwrap()
    };
    assert!(primary.windows(2).all(|pair| score(&pair[0]) >= score(&pair[1])), "{primary:?}");
    assert_eq!(result["extended_metrics"][0]["metric_id"], "anxious-mood");
    assert_labelled(job, &summary["description"]);
}

fn assert_single(job: &Value, id_key: &str, id: &str) {
    let signal = &job["result"]["signal"];
    assert_eq!(signal[id_key], id);
    assert!(signal["recommended_action"].is_string(), "{signal}");
    assert!(job["result"]["audio_quality"]["voice_percentage"].is_number());
    assert_labelled(job, &signal["description"]);
}

fn assert_labelled(job: &Value, description: &Value) {
    assert!(description["summary"].as_str().unwrap().starts_with(LABEL), "{description}");
    assert_eq!(job["sandbox"], "health scores are stand-ins");
    assert!(!description["vocal_features"].as_array().unwrap().is_empty());
}

/// The outline of one of the vendor's samples.
fn sample(name: &str) -> Shape {
    let path = format!("{}/../tests/data/amplifier/{name}.json", env!("CARGO_MANIFEST_DIR"));
    Shape::of(&std::fs::read_to_string(path).unwrap())
}

#[tokio::test]
async fn jobs_have_the_outline_of_the_vendors_samples() {
    let path_and_field = [
        ("use_case", "/v2/use-case/analyze", Some(("use_case", "wellness"))),
        ("condition", "/v2/condition/analyze", Some(("condition", "depression"))),
        ("model", "/v2/models/haven/analyze", None),
        ("sign", "/v2/signs/mood-disruption/analyze", None),
    ];
    for (kind, path, field) in path_and_field {
        let fixture = Fixture::start(lenient()).await;
        let mut form = audio(recordings::speech(), "a.wav");
        if let Some((name, value)) = field {
            form = form.text(name, value);
        }
        let accepted = fixture.post_form(path, form).await;
        let job_id = accepted.json["job_id"].as_str().unwrap();
        let done = fixture.get(&format!("/v2/jobs/{job_id}")).await;
        for (state, answer) in [("running", &accepted), ("done", &done)] {
            let expected = sample(&format!("job_{state}_{kind}"));
            let actual = Shape::of(&answer.text).without("sandbox");
            assert_eq!(actual.difference(&expected), None, "{state} {kind}: {}", answer.text);
        }
    }
}

#[tokio::test]
async fn failed_jobs_pages_and_catalogue_have_the_outline_of_the_vendors_samples() {
    let fixture = Fixture::start(lenient()).await;
    for (word, name) in [
        ("__fail_completed__", "job_failed_with_completed_at"),
        ("__fail__", "job_failed_without_completed_at"),
    ] {
        let job_id = fixture.submit_named(word).await;
        let failed = fixture.get(&format!("/v2/jobs/{job_id}")).await;
        // The first sample is a condition job, so its selectors are the other way round.
        let outline = |shape: Shape| shape.without("use_case").without("condition");
        let actual = outline(Shape::of(&failed.text).without("sandbox"));
        assert_eq!(actual.difference(&outline(sample(name))), None, "{}", failed.text);
    }
    for (path, name) in [
        ("/v2/jobs", "list_page_0"),
        ("/v2/models", "models_list"),
        ("/v2/models/clarity", "model_detail"),
        ("/v2/signs", "signs_list"),
        ("/v2/signs/stress", "sign_detail"),
        ("/v2/account/credits", "credits"),
    ] {
        let answer = fixture.get(path).await;
        assert_eq!(Shape::of(&answer.text).difference(&sample(name)), None, "{path}");
    }
    let upload = json!({"content_type": "audio/wav"});
    let upload = fixture.post_json("/v2/audio/uploads", upload).await;
    assert_eq!(Shape::of(&upload.text).difference(&sample("audio_upload")), None);
}

#[tokio::test]
async fn the_same_file_gets_the_same_answer_and_another_file_another() {
    let scores = |job: &Value| job["result"]["signals"].clone();
    let (first, second) = (Fixture::start(lenient()).await, Fixture::start(lenient()).await);
    let path = "/v2/models/haven/analyze";
    let one = finished(&first, path, None).await;
    let two = finished(&second, path, None).await;
    assert_eq!(scores(&one), scores(&two));
    assert_ne!(one["job_id"], two["job_id"]);
    let form = audio(recordings::speech_of(16.0), "a.wav");
    let other = second.post_form(path, form).await.json["job_id"].as_str().unwrap().to_owned();
    assert_ne!(scores(&one), scores(&second.job(&other).await));
}
