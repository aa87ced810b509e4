//! Every documented document is read, and written again without losing anything.

use std::collections::BTreeSet;
use std::fs;

use jobferry::models::amplifier::{
    AmplifierJob, AmplifierJobPage, AmplifierJobType, AmplifierStatus, AudioUpload, Credits, Level,
    SignInfo, SignList, VoiceModelInfo, VoiceModelList, WebhookConfirmation,
};
use jobferry::models::{Document, decode};
use serde_json::Value;

fn directory() -> String {
    format!("{}/../tests/data/amplifier", env!("CARGO_MANIFEST_DIR"))
}

fn example(name: &str) -> AmplifierJob {
    decode(&fs::read(format!("{}/{name}.json", directory())).unwrap()).unwrap()
}

/// Reads a document and checks that writing it gives the same document.
fn survives<T: Document + serde::Serialize>(bytes: &[u8]) {
    let document: T = decode(bytes).unwrap();
    let written: Value = serde_json::from_str(&serde_json::to_string(&document).unwrap()).unwrap();
    assert_eq!(written, serde_json::from_slice::<Value>(bytes).unwrap());
}

#[test]
fn every_example_survives_being_read_and_written() {
    let mut unread = BTreeSet::new();
    for entry in fs::read_dir(directory()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let bytes = fs::read(&path).unwrap();
        match name.as_str() {
            name if name.starts_with("job_")
                || name.starts_with("timestamps_")
                || name == "webhook_job_done" =>
            {
                survives::<AmplifierJob>(&bytes)
            }
            name if name.starts_with("list_page_") => survives::<AmplifierJobPage>(&bytes),
            "credits" | "credits_zero" => survives::<Credits>(&bytes),
            "models_list" => survives::<VoiceModelList>(&bytes),
            "model_detail" => survives::<VoiceModelInfo>(&bytes),
            "signs_list" => survives::<SignList>(&bytes),
            "sign_detail" => survives::<SignInfo>(&bytes),
            "webhook_config_ok" => survives::<WebhookConfirmation>(&bytes),
            "audio_upload" => survives::<AudioUpload>(&bytes),
            _ => drop(unread.insert(name)),
        }
    }
    // Errors are read by the engine's own tests, the vectors by the webhook's.
    assert!(
        unread.iter().all(|name| name.starts_with("error_") || name.starts_with("vector_")),
        "{unread:?}"
    );
}

#[test]
fn absent_and_null_targets_are_the_same_job() {
    let (absent, null) = (example("job_done_model"), example("job_done_model_null_selectors"));
    assert_eq!(absent.model_name, null.model_name);
    assert_eq!((absent.use_case, null.use_case), (None, None));
    assert_eq!(absent.result.unwrap().signals[0].id, null.result.unwrap().signals[0].id);
}

#[test]
fn a_single_target_gives_one_signal_with_its_own_recommendation() {
    for name in ["job_done_condition", "job_done_sign"] {
        let result = example(name).result.unwrap();
        assert!(result.summary.is_none());
        assert_eq!(result.signals.len(), 1);
        assert!(result.signals[0].recommended_action.is_some());
        assert!(!result.signals[0].description.as_ref().unwrap().vocal_features.is_empty());
    }
}

#[test]
fn unknown_words_are_kept_as_text() {
    let job = example("job_unknown_values");
    assert_eq!(job.job_type, Some(AmplifierJobType::Unknown("panel".into())));
    let summary = job.result.unwrap().summary.unwrap();
    assert_eq!(summary.overall_level, Level::Unknown("severe".into()));
    assert_eq!(
        example("job_status_timed_out").status,
        AmplifierStatus::Unknown("timed-out".into())
    );
}

#[test]
fn the_same_instant_is_read_however_it_is_written() {
    let instant = |name: &str| example(name).created_at.unwrap().instant.unwrap();
    assert_eq!(instant("timestamps_z"), instant("timestamps_naive"));
    assert_eq!(instant("timestamps_z"), instant("timestamps_offset"));
    assert_eq!(instant("timestamps_naive_micros"), instant("timestamps_z_micros"));
    assert_eq!(example("timestamps_naive").created_at.unwrap().text, "2026-02-22T09:14:00");
}

#[test]
fn every_documented_name_is_known() {
    use jobferry::models::amplifier::{Condition, Sign, UseCase, VoiceModel};
    let counts =
        [UseCase::KNOWN.len(), Condition::KNOWN.len(), VoiceModel::KNOWN.len(), Sign::KNOWN.len()];
    assert_eq!(counts, [8, 20, 8, 17]);
    let listed: VoiceModelList =
        decode(&fs::read(format!("{}/models_list.json", directory())).unwrap()).unwrap();
    assert!(listed.models.iter().all(|model| model.name.is_known()));
}
