//! Results look like the vendor's, follow its rules, and say what they are.

use serde_json::{Value, json};

use crate::fixture::{Fixture, audio, keys, lenient};
use crate::recordings;

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
    let mut keys: Vec<&str> = object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    keys.sort_unstable();
    keys
}

#[tokio::test]
async fn every_target_gives_a_result_of_its_documented_shape() {
    let fixture = Fixture::start(lenient()).await;
    let use_cases = [
        "behavioral-health",
        "substance-use",
        "womens-health",
        "wellness",
    ]
    .into_iter()
    .chain([
        "athletics-occupational",
        "cognitive",
        "cardiometabolic",
        "respiratory",
    ]);
    for word in use_cases {
        let job = finished(&fixture, "/v2/use-case/analyze", Some(("use_case", word))).await;
        assert_multi(&job, "model_id", 3..=5);
    }
    for word in [
        "apex", "aria", "breath", "clarity", "harbor", "haven", "pulse", "tide",
    ] {
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
        assert_eq!(
            job["result"].get("extended_metrics"),
            None,
            "sign jobs have none"
        );
    }
}

fn assert_multi(job: &Value, id_key: &str, expected: std::ops::RangeInclusive<usize>) {
    let result = &job["result"];
    assert_eq!(
        sorted_keys(result),
        ["audio_quality", "extended_metrics", "signals", "summary"]
    );
    let signals = result["signals"].as_array().unwrap();
    assert!(expected.contains(&signals.len()), "{signals:?}");
    for signal in signals {
        assert!(
            signal[id_key].is_string() && signal["label"].is_string(),
            "{signal}"
        );
        assert!(
            (0.0..=1.0).contains(&signal["score"].as_f64().unwrap()),
            "{signal}"
        );
        let flagged =
            ["consider", "moderate", "elevated"].contains(&signal["level"].as_str().unwrap());
        assert_eq!(signal["flagged"], flagged, "{signal}");
    }
    let summary = &result["summary"];
    let flagged = signals
        .iter()
        .filter(|signal| signal["flagged"] == true)
        .count();
    assert_eq!(summary["flagged_count"], flagged);
    let primary = summary["primary_signals"].as_array().unwrap();
    assert_eq!(primary.len(), signals.len().min(3));
    let score = |id: &Value| {
        signals.iter().find(|signal| &signal[id_key] == id).unwrap()["score"]
            .as_f64()
            .unwrap()
    };
    assert!(
        primary
            .windows(2)
            .all(|pair| score(&pair[0]) >= score(&pair[1])),
        "{primary:?}"
    );
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
    assert!(
        description["summary"].as_str().unwrap().starts_with(LABEL),
        "{description}"
    );
    assert_eq!(job["sandbox"], "health scores are stand-ins");
    assert!(!description["vocal_features"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn the_keys_stand_in_the_vendors_order() {
    let fixture = Fixture::start(lenient()).await;
    let form = audio(recordings::speech(), "a.wav").text("use_case", "wellness");
    let answer = fixture.post_form("/v2/use-case/analyze", form).await;
    let job = fixture
        .get(&format!(
            "/v2/jobs/{}",
            answer.json["job_id"].as_str().unwrap()
        ))
        .await;
    assert_eq!(keys(&job.text), keys(&answer.text));
    let inner = [
        "summary",
        "overall_level",
        "recommended_action",
        "flagged_count",
    ]
    .into_iter()
    .chain([
        "primary_signals",
        "description",
        "vocal_features",
        "signals",
        "model_id",
    ])
    .chain([
        "label",
        "score",
        "level",
        "flagged",
        "audio_quality",
        "issues",
    ])
    .chain([
        "voice_percentage",
        "audio_clarity",
        "extended_metrics",
        "metric_id",
    ]);
    let mut rest = job.text.as_str();
    for key in inner {
        let at = rest
            .find(&format!("\"{key}\":"))
            .unwrap_or_else(|| panic!("{key} in {rest}"));
        rest = &rest[at + 1..];
    }
}

#[tokio::test]
async fn the_same_file_gets_the_same_answer_and_another_file_another() {
    let scores = |job: &Value| job["result"]["signals"].clone();
    let (first, second) = (
        Fixture::start(lenient()).await,
        Fixture::start(lenient()).await,
    );
    let path = "/v2/models/haven/analyze";
    let one = finished(&first, path, None).await;
    let two = finished(&second, path, None).await;
    assert_eq!(scores(&one), scores(&two));
    assert_ne!(one["job_id"], two["job_id"]);
    let form = audio(recordings::speech_of(16.0), "a.wav");
    let other = second.post_form(path, form).await.json["job_id"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_ne!(scores(&one), scores(&second.job(&other).await));
}
