//! What is said of a recording is true of it.

use serde_json::Value;

use crate::fixture::{Fixture, audio, lenient};
use crate::recordings;

async fn finished(bytes: Vec<u8>) -> Value {
    let fixture = Fixture::start(lenient()).await;
    let form = audio(bytes, "a.wav").text("use_case", "wellness");
    let answer = fixture.post_form("/v2/use-case/analyze", form).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    fixture.job(answer.json["job_id"].as_str().unwrap()).await
}

fn feature(job: &Value, name: &str) -> f64 {
    let features = &job["result"]["summary"]["description"]["vocal_features"];
    let features = features.as_array().unwrap();
    let found = features.iter().find(|feature| feature["feature"] == name);
    found.unwrap_or_else(|| panic!("no {name} in {features:?}"))["value"].as_f64().unwrap()
}

#[tokio::test]
async fn length_rate_size_and_type_are_those_of_the_file() {
    let bytes = recordings::wav_at(8000, &recordings::vowels(10.0, 120.0));
    let size = bytes.len();
    let job = finished(bytes).await;
    assert_eq!(job["audio_duration_seconds"], 20.0);
    assert_eq!(job["audio_sample_rate"], 8000);
    assert_eq!(job["audio_size_bytes"], size);
    assert_eq!(job["audio_content_type"], "audio/wav");
}

#[tokio::test]
async fn pitch_speech_rate_and_loudness_are_heard() {
    let job = finished(recordings::speech()).await;
    let pitch = feature(&job, "pitch_mean");
    assert!((115.0..125.0).contains(&pitch), "said at 120 Hz, heard {pitch}");
    let rate = feature(&job, "speech_rate");
    assert!((3.5..4.5).contains(&rate), "4 syllables a second said, {rate} heard");
    let loud = feature(&job, "loudness_mean");
    let quiet: Vec<f32> = recordings::vowels(20.0, 120.0).iter().map(|s| s / 2.0).collect();
    let quieter = feature(&finished(recordings::wav(&quiet)).await, "loudness_mean");
    assert!(
        (loud - quieter - 6.0).abs() < 1.5,
        "half is 6 dB less, give or take what is heard as voice: {loud} and {quieter}"
    );
    assert_eq!(job["result"]["audio_quality"]["issues"], serde_json::json!([]));
}

#[tokio::test]
async fn a_higher_voice_is_heard_as_higher() {
    let job = finished(recordings::wav(&recordings::vowels(20.0, 210.0))).await;
    let pitch = feature(&job, "pitch_mean");
    assert!((200.0..220.0).contains(&pitch), "said at 210 Hz, heard {pitch}");
}

#[tokio::test]
async fn speech_in_noise_is_called_noisy() {
    let mut samples = recordings::sample("project.wav");
    let noise = recordings::noise(25.0, 0.03);
    samples.iter_mut().zip(noise).for_each(|(sample, noise)| *sample += noise);
    let quality = finished(recordings::wav(&samples)).await["result"]["audio_quality"].clone();
    assert!(quality["audio_clarity"].as_f64().unwrap() < 50.0, "{quality}");
    assert_eq!(quality["issues"], serde_json::json!(["high_background_noise"]));
}

#[tokio::test]
async fn little_speech_gives_an_inconclusive_result() {
    let mut samples = recordings::vowels(3.0, 120.0);
    samples.extend(recordings::noise(17.0, 0.0005));
    let job = finished(recordings::wav(&samples)).await;
    let result = &job["result"];
    let share = result["audio_quality"]["voice_percentage"].as_f64().unwrap();
    assert!((1.0..30.0).contains(&share), "3 of 20 seconds are speech: {share}");
    assert_eq!(result["audio_quality"]["issues"], serde_json::json!(["insufficient_speech"]));
    assert_eq!(result["summary"]["overall_level"], "inconclusive");
    assert_eq!(result["summary"]["recommended_action"], "inconclusive");
    assert_eq!(result["summary"]["flagged_count"], 0);
}

#[tokio::test]
async fn every_accepted_format_is_decoded() {
    for name in ["project.wav", "diary.flac", "walk.mp3", "recipe.m4a"] {
        let job = finished(recordings::file(name)).await;
        let quality = &job["result"]["audio_quality"];
        assert!(quality["voice_percentage"].as_f64().unwrap() > 50.0, "{name}: {quality}");
        assert!(feature(&job, "pitch_mean") > 60.0, "{name}");
    }
}

#[tokio::test]
async fn a_mangled_recording_is_judged_like_any_other() {
    let fixture = Fixture::start(lenient()).await;
    let mut random = fastrand::Rng::with_seed(1);
    for name in ["project.wav", "diary.flac", "walk.mp3", "recipe.m4a"] {
        let good = recordings::file(name);
        for _ in 0..8 {
            let mut bytes = good.clone();
            // Mostly where the headers are, since that is what decoders believe.
            for _ in 0..random.usize(1..40) {
                let end = if random.bool() { 200 } else { bytes.len() };
                let at = random.usize(..end);
                bytes[at] = random.u8(..);
            }
            bytes.truncate(random.usize(1..=bytes.len() * 2).min(good.len()));
            let form = audio(bytes, "a.wav").text("use_case", "wellness");
            let answer = fixture.post_form("/v2/use-case/analyze", form).await;
            match answer.status.as_u16() {
                200 => {
                    let job = fixture.job(answer.json["job_id"].as_str().unwrap()).await;
                    assert_eq!(job["status"], "done", "{name}");
                }
                status => assert!([400, 422].contains(&status), "{name}: {}", answer.text),
            }
        }
    }
}
