//! Judges a recording as the vendor does when it is submitted.

use bytes::Bytes;
use jobferry::audio::probe_bytes;
use jobferry::models::audio::{AudioFacts, AudioFormat};

use super::form::Audio;
use super::refusal::Refusal;

const MIN_SECONDS: f64 = 15.0;
const MAX_SECONDS: f64 = 1200.0;
const MIN_SAMPLE_RATE: u32 = 8000;

/// The facts of a recording that is accepted. Judged in the documented order: size, format,
/// length, quality.
pub(super) async fn judge(audio: &Audio, accept_m4a: bool) -> Result<AudioFacts, Refusal> {
    if audio.too_large {
        return Err(Refusal::too_large());
    }
    let bytes = audio.bytes.clone();
    // Reading a whole file runs on a blocking thread. A panic of a decoder on a hostile file counts
    // as an invalid file.
    tokio::task::spawn_blocking(move || judge_bytes(bytes, accept_m4a))
        .await
        .unwrap_or_else(|_| Err(Refusal::unsupported_format()))
}

fn judge_bytes(bytes: Bytes, accept_m4a: bool) -> Result<AudioFacts, Refusal> {
    let facts = probe_bytes(bytes, None);
    let accepted = match facts.format {
        Some(AudioFormat::Wav | AudioFormat::Flac | AudioFormat::Mp3) => true,
        Some(AudioFormat::M4a) => accept_m4a,
        _ => false,
    };
    let Some(seconds) = facts.duration_seconds.filter(|_| accepted) else {
        return Err(Refusal::unsupported_format());
    };
    if seconds < MIN_SECONDS {
        return Err(Refusal::too_short());
    }
    if seconds > MAX_SECONDS {
        return Err(Refusal::too_long());
    }
    let too_coarse = facts.sample_rate.is_some_and(|rate| rate < MIN_SAMPLE_RATE);
    if too_coarse || facts.silent {
        return Err(Refusal::poor_quality());
    }
    Ok(facts)
}
