//! Every documented refusal: status, code, body, and that nothing was paid.

use jobferry_sandbox::SandboxOptions;
use reqwest::multipart::Form;

use crate::fixture::{Answer, Fixture, audio, lenient, use_case};
use crate::recordings;

/// The exact bodies of the vendor's samples.
const UNAUTHORIZED: &str =
    r#"{"code":"UNAUTHORIZED","message":"Credentials refused.","status":401}"#;
const TOO_SHORT: &str = r#"{"code":"AUDIO_TOO_SHORT","message":"Audio under 15 s.","status":400}"#;
const TOO_LONG: &str = r#"{"code":"AUDIO_TOO_LONG","message":"Audio over 1200 s.","status":400}"#;
const UNSUPPORTED: &str =
    r#"{"code":"UNSUPPORTED_FORMAT","message":"Format not accepted.","status":400}"#;
const POOR: &str = r#"{"code":"AUDIO_POOR_QUALITY","message":"Recording too poor.","status":422}"#;
const EMPTY: &str = r#"{"code":"INSUFFICIENT_CREDITS","message":"Balance is empty.","status":402}"#;

async fn refusal(path: &str, form: Form) -> (u16, String) {
    let fixture = Fixture::start(lenient()).await;
    let answer = fixture.post_form(path, form).await;
    assert_eq!(fixture.credits().await, 1000, "what is refused costs nothing");
    assert_eq!(fixture.sandbox.jobs_created(), 0);
    assert_eq!(answer.content_type.as_deref(), Some("application/json"));
    (answer.status.as_u16(), answer.text)
}

async fn refused_recording(bytes: Vec<u8>) -> (u16, String) {
    refusal("/v2/use-case/analyze", use_case("wellness", bytes, "a.wav")).await
}

#[tokio::test]
async fn credentials_are_checked_on_every_endpoint() {
    let fixture = Fixture::start(lenient()).await;
    let endpoints = [
        ("POST", "/v2/use-case/analyze"),
        ("POST", "/v2/condition/analyze"),
        ("POST", "/v2/models/haven/analyze"),
        ("POST", "/v2/signs/stress/analyze"),
        ("POST", "/v2/models/haven/groups/g/analyze/longitudinal"),
        ("POST", "/v2/audio/uploads"),
        ("GET", "/v2/jobs"),
        ("GET", "/v2/jobs/x"),
        ("GET", "/v2/models"),
        ("GET", "/v2/models/haven"),
        ("GET", "/v2/signs"),
        ("GET", "/v2/signs/stress"),
        ("POST", "/v2/account/webhook"),
        ("GET", "/v2/account/credits"),
        ("POST", "/api/v1/account/webhook"),
        ("GET", "/api/v1/account/credits"),
    ];
    for (method, path) in endpoints {
        let headers: [&[(&str, &str)]; 4] = [
            &[],
            &[("X-Account-ID", "acct_sandbox")],
            &[("X-API-Key", "mak_sandbox"), ("X-Secret-Key", "v1_mak_sandbox")],
            &[("X-Account-ID", "acct_sandbox"), ("X-API-Key", "no"), ("X-Secret-Key", "no")],
        ];
        for given in headers {
            let mut request = fixture.anonymous(method, path).body("x");
            for (name, value) in given {
                request = request.header(*name, *value);
            }
            let answer = Answer::of(request.send().await.unwrap()).await;
            assert_eq!(answer.text, UNAUTHORIZED, "{method} {path} {given:?}");
            assert_eq!(answer.status, 401);
        }
    }
}

#[tokio::test]
async fn unknown_targets_are_refused_each_in_its_way() {
    let form = use_case("astrology", recordings::speech(), "a.wav");
    let invalid = r#"{"code":"INVALID_USE_CASE","message":"Unknown use case.","status":400}"#;
    assert_eq!(refusal("/v2/use-case/analyze", form).await, (400, invalid.to_owned()));
    let form = audio(recordings::speech(), "a.wav").text("condition", "hiccups");
    let uncoded = r#"{"code":null,"message":"Unknown condition.","status":400}"#;
    assert_eq!(refusal("/v2/condition/analyze", form).await, (400, uncoded.to_owned()));
    for path in ["/v2/models/zodiac/analyze", "/v2/signs/cognitive-load/analyze"] {
        let (status, text) = refusal(path, audio(recordings::speech(), "a.wav")).await;
        assert_eq!(status, 404);
        assert!(text.starts_with(r#"{"code":"NOT_FOUND","#), "{text}");
    }
}

#[tokio::test]
async fn unknown_jobs_models_signs_and_paths_are_not_found() {
    let fixture = Fixture::start(lenient()).await;
    for path in ["/v2/jobs/nobody", "/v2/models/x", "/v2/signs/x", "/v2/nothing", "/"] {
        let answer = fixture.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.json["code"], "NOT_FOUND", "{path}");
        assert_eq!(answer.json["status"], 404, "{path}");
    }
    assert_eq!(fixture.get("/v2/use-case/analyze").await.status, 405);
}

#[tokio::test]
async fn half_a_webhook_pair_is_refused_without_a_code() {
    let expected = r#"{"message":"webhook_url and webhook_secret_key go together.","status":400}"#;
    for half in ["webhook_url", "webhook_secret_key"] {
        let form = use_case("wellness", recordings::speech(), "a.wav").text(half, "https://a.b/");
        assert_eq!(refusal("/v2/use-case/analyze", form).await, (400, expected.to_owned()));
    }
}

#[tokio::test]
async fn a_bad_form_is_refused() {
    let path = "/v2/use-case/analyze";
    let no_audio = Form::new().text("use_case", "wellness");
    assert_eq!(refusal(path, no_audio).await.0, 400);
    let form = || use_case("wellness", recordings::speech(), "a.wav");
    assert_eq!(refusal(path, form().text("diarize", "yes")).await.0, 400);
    let no_address = form().text("webhook_url", "nowhere").text("webhook_secret_key", "s");
    assert_eq!(refusal(path, no_address).await.0, 400);
    let fixture = Fixture::start(lenient()).await;
    assert_eq!(fixture.post_json(path, serde_json::json!({})).await.status, 400);
}

#[tokio::test]
async fn recordings_outside_the_documented_lengths_are_refused() {
    let just_short = refused_recording(recordings::speech_of(14.99)).await;
    assert_eq!(just_short, (400, TOO_SHORT.to_owned()));
    let long = recordings::wav_at(8000, &vec![0.1; 8000 * 1201]);
    assert_eq!(refused_recording(long).await, (400, TOO_LONG.to_owned()));
    let fixture = Fixture::start(lenient()).await;
    let edge = use_case("wellness", recordings::speech_of(15.0), "a.wav");
    assert_eq!(fixture.post_form("/v2/use-case/analyze", edge).await.status, 200);
}

#[tokio::test]
async fn the_format_is_told_from_the_content() {
    let text = b"This is not a recording, whatever its name says.".to_vec();
    assert_eq!(refused_recording(text).await, (400, UNSUPPORTED.to_owned()));
    assert_eq!(refused_recording(Vec::new()).await, (400, UNSUPPORTED.to_owned()));
    let m4a = recordings::file("recipe.m4a");
    let strict = SandboxOptions { accept_m4a: false, ..lenient() };
    let fixture = Fixture::start(strict).await;
    let answer =
        fixture.post_form("/v2/use-case/analyze", use_case("wellness", m4a, "a.wav")).await;
    assert_eq!(answer.text, UNSUPPORTED);
}

#[tokio::test]
async fn a_recording_without_a_sound_is_too_poor() {
    assert_eq!(refused_recording(recordings::silence(20.0)).await, (422, POOR.to_owned()));
    let coarse = recordings::wav_at(4000, &recordings::noise(5.0, 0.5));
    assert_eq!(refused_recording(coarse).await, (422, POOR.to_owned()));
}

#[tokio::test]
async fn more_than_32_mb_are_refused_and_exactly_32_are_not() {
    let mut large = recordings::speech();
    large.resize(32 << 20, 0);
    let fixture = Fixture::start(lenient()).await;
    let submit = |bytes: Vec<u8>| {
        fixture.post_form("/v2/use-case/analyze", use_case("wellness", bytes, "a.wav"))
    };
    // Not 413: what it is then refused or accepted for is another matter.
    assert_ne!(submit(large.clone()).await.status, 413);
    large.push(0);
    let answer = submit(large).await;
    assert_eq!(answer.status, 413);
    assert_eq!(answer.text, r#"{"code":null,"message":"Audio over 32 MB.","status":413}"#);
}

#[tokio::test]
async fn credits_run_out() {
    let fixture = Fixture::start(SandboxOptions { credits: 2, ..lenient() }).await;
    fixture.submit().await;
    let form = use_case("wellness", recordings::speech(), "a.wav").text("diarize", "true");
    let answer = fixture.post_form("/v2/use-case/analyze", form).await;
    assert_eq!(answer.text, EMPTY, "telling speakers apart costs 50 more than there are");
    assert_eq!(fixture.credits().await, 1);
    fixture.submit().await;
    assert_eq!(fixture.credits().await, 0);
    // Refused before the form is looked at.
    let answer = fixture.post_form("/v2/condition/analyze", Form::new()).await;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (402, EMPTY));
}

#[tokio::test]
async fn telling_speakers_apart_costs_fifty_more() {
    let fixture = Fixture::start(lenient()).await;
    let form = use_case("wellness", recordings::speech(), "a.wav").text("diarize", "true");
    assert_eq!(fixture.post_form("/v2/use-case/analyze", form).await.status, 200);
    assert_eq!(fixture.credits().await, 1000 - 51);
}
