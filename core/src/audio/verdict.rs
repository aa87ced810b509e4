//! From facts and limits to a verdict.

use crate::models::audio::{
    AudioCheck, AudioFacts, AudioFinding, AudioFormat, AudioLimits, AudioOutcome, AudioVerdict,
};

/// How much longer a server may find a recording than we do: decoders of lossy formats differ in
/// whether they count the silence that encoders add. Two of the longest MP3 frames, rounded up.
const LOSSY_TOLERANCE_SECONDS: f64 = 0.15;

/// Decides whether a recording with these facts should be sent to a vendor with these limits.
///
/// Rejects what the server would certainly refuse, warns about what it may refuse or what weakens the result,
/// and answers `unknown` when the recording could not be read. With [`AudioCheck::Strict`] each of these
/// is a rejection; with [`AudioCheck::Off`] the outcome is `ok` without a look at the facts.
pub fn check(facts: AudioFacts, limits: &AudioLimits, strictness: AudioCheck) -> AudioVerdict {
    let mut findings = match strictness {
        AudioCheck::Off => Vec::new(),
        AudioCheck::Standard | AudioCheck::Strict => findings(&facts, limits),
    };
    if strictness == AudioCheck::Strict {
        findings.iter_mut().for_each(|finding| finding.outcome = AudioOutcome::Reject);
    }
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.outcome));
    let outcome = findings.first().map_or(AudioOutcome::Ok, |finding| finding.outcome);
    AudioVerdict { outcome, findings, facts }
}

fn findings(facts: &AudioFacts, limits: &AudioLimits) -> Vec<AudioFinding> {
    if facts.size_bytes == 0 {
        return vec![empty()];
    }
    let size = size_finding(facts.size_bytes, limits);
    let Some(format) = &facts.format else {
        let too_large = size.filter(|finding| finding.outcome == AudioOutcome::Reject);
        return too_large.into_iter().chain([no_audio(limits)]).collect();
    };
    let has_length = facts.duration_seconds.is_some();
    // What is too large is not measured, and what nothing can play cannot be converted.
    let is_measured = has_length || facts.size_bytes <= limits.max_bytes;
    let is_playable = has_length || !facts.truncated;
    let rules = [
        size,
        is_playable.then(|| format_finding(format, limits)).flatten(),
        is_measured.then(|| duration_finding(facts, format, limits)).flatten(),
        rate_finding(facts, limits),
        silence_finding(facts),
        has_length.then(|| truncation_finding(facts)).flatten(),
    ];
    rules.into_iter().flatten().collect()
}

/// What to do about a recording that was refused with this code, as the check advises.
pub(crate) fn advice_on(code: &str, limits: &AudioLimits) -> Option<String> {
    Some(match code {
        "AUDIO_EMPTY" => EMPTY_ADVICE.to_owned(),
        "UNSUPPORTED_FORMAT" => format_advice(limits),
        "AUDIO_TOO_LARGE" => SIZE_ADVICE.to_owned(),
        "AUDIO_TOO_SHORT" => short_advice(limits),
        "AUDIO_TOO_LONG" => long_advice(limits),
        "AUDIO_POOR_QUALITY" => QUALITY_ADVICE.to_owned(),
        _ => return None,
    })
}

const EMPTY_ADVICE: &str =
    "Check that the recorder has finished writing and that the path is right.";
const SIZE_ADVICE: &str =
    "Convert it to 16 kHz mono FLAC or MP3, which speech does not suffer from.";
const QUALITY_ADVICE: &str =
    "Check that the right microphone is chosen and not muted, and record again.";

fn format_advice(limits: &AudioLimits) -> String {
    format!("Convert it to {}.", names(&limits.accepted_formats))
}

fn short_advice(limits: &AudioLimits) -> String {
    format!("Record at least {} s of speech.", limits.recommended_min_seconds)
}

fn long_advice(limits: &AudioLimits) -> String {
    format!("Cut it; {} s are enough for the best results.", limits.recommended_max_seconds)
}

fn empty() -> AudioFinding {
    finding(
        AudioOutcome::Reject,
        "AUDIO_EMPTY",
        "The recording is empty (0 bytes).".to_owned(),
        EMPTY_ADVICE.to_owned(),
    )
}

fn no_audio(limits: &AudioLimits) -> AudioFinding {
    finding(
        AudioOutcome::Reject,
        "UNSUPPORTED_FORMAT",
        "The content is no audio format known here, whatever the file is called.".to_owned(),
        format!("Check that it is the right file, and send {}.", names(&limits.accepted_formats)),
    )
}

fn size_finding(bytes: i64, limits: &AudioLimits) -> Option<AudioFinding> {
    let (max, doubtful) = (limits.max_bytes, limits.doubtful_bytes);
    let (outcome, message) = if bytes == max.saturating_add(1) {
        // That is where reading stops: there may be more.
        let message = format!("The recording has more than {max} bytes, the service's limit.");
        (AudioOutcome::Reject, message)
    } else if bytes > max {
        let than = format!("more than the service takes (limit {max} bytes)");
        (AudioOutcome::Reject, format!("The recording has {bytes} bytes, {than}."))
    } else if bytes > doubtful {
        let than = format!("perhaps more than the service takes (limit {doubtful} bytes)");
        (AudioOutcome::Warn, format!("The recording has {bytes} bytes, {than}."))
    } else {
        return None;
    };
    Some(finding(outcome, "AUDIO_TOO_LARGE", message, SIZE_ADVICE.to_owned()))
}

fn format_finding(format: &AudioFormat, limits: &AudioLimits) -> Option<AudioFinding> {
    if limits.accepted_formats.contains(format) {
        return None;
    }
    let name = name(format);
    let is_doubtful = limits.doubtful_formats.contains(format);
    let (outcome, says) = if is_doubtful {
        (AudioOutcome::Warn, "which the service may or may not accept: its documents disagree")
    } else {
        (AudioOutcome::Reject, "which the service does not accept")
    };
    Some(finding(
        outcome,
        "UNSUPPORTED_FORMAT",
        format!("The recording is {name}, {says}."),
        format_advice(limits),
    ))
}

fn duration_finding(
    facts: &AudioFacts,
    format: &AudioFormat,
    limits: &AudioLimits,
) -> Option<AudioFinding> {
    let Some(seconds) = facts.duration_seconds else {
        return Some(if facts.truncated { without_index() } else { unreadable(format) });
    };
    let codec = facts.codec.as_deref();
    let is_exact = matches!(codec, Some("pcm" | "float" | "alaw" | "mulaw" | "flac"));
    let tolerance = if is_exact { 0.0 } else { LOSSY_TOLERANCE_SECONDS };
    if seconds < limits.min_seconds {
        let is_certain = seconds < limits.min_seconds - tolerance;
        return Some(too_short(seconds, limits, is_certain));
    }
    if seconds > limits.max_seconds {
        let is_certain = seconds > limits.max_seconds + tolerance;
        return Some(too_long(seconds, limits, is_certain));
    }
    if seconds < limits.recommended_min_seconds {
        return Some(short_for_best_results(seconds, limits));
    }
    (seconds > limits.recommended_max_seconds).then(|| long_for_best_results(seconds, limits))
}

fn unreadable(format: &AudioFormat) -> AudioFinding {
    finding(
        AudioOutcome::Unknown,
        "UNREADABLE",
        format!("The recording begins like {} but its length cannot be determined.", name(format)),
        "Play it to the end; if that fails, record or export it again.".to_owned(),
    )
}

fn without_index() -> AudioFinding {
    finding(
        AudioOutcome::Reject,
        "TRUNCATED",
        "The recording was interrupted before its index was written, so that nothing can play it."
            .to_owned(),
        "Copy or download it again if this is a copy; otherwise record it again.".to_owned(),
    )
}

fn too_short(seconds: f64, limits: &AudioLimits, is_certain: bool) -> AudioFinding {
    finding(
        rejected_if(is_certain),
        "AUDIO_TOO_SHORT",
        format!(
            "The recording is {} s long; the service takes {} s or more.",
            rounded_down(seconds),
            limits.min_seconds
        ),
        short_advice(limits),
    )
}

fn too_long(seconds: f64, limits: &AudioLimits, is_certain: bool) -> AudioFinding {
    finding(
        rejected_if(is_certain),
        "AUDIO_TOO_LONG",
        format!(
            "The recording is {} s long; the service takes {} s or less.",
            rounded_down(seconds),
            limits.max_seconds
        ),
        long_advice(limits),
    )
}

fn short_for_best_results(seconds: f64, limits: &AudioLimits) -> AudioFinding {
    finding(
        AudioOutcome::Warn,
        "SHORT_FOR_BEST_RESULTS",
        format!(
            "The recording is {} s long; below {} s results are weaker.",
            rounded_down(seconds),
            limits.recommended_min_seconds
        ),
        format!(
            "Record {} to {} s.",
            limits.recommended_min_seconds, limits.recommended_max_seconds
        ),
    )
}

fn long_for_best_results(seconds: f64, limits: &AudioLimits) -> AudioFinding {
    finding(
        AudioOutcome::Warn,
        "LONG_FOR_BEST_RESULTS",
        format!(
            "The recording is {} s long; beyond {} s nothing is gained and the analysis takes longer.",
            rounded_up(seconds),
            limits.recommended_max_seconds
        ),
        format!(
            "Cut it to {} to {} s.",
            limits.recommended_min_seconds, limits.recommended_max_seconds
        ),
    )
}

fn rate_finding(facts: &AudioFacts, limits: &AudioLimits) -> Option<AudioFinding> {
    let rate = facts.sample_rate.filter(|&rate| rate < limits.recommended_sample_rate)?;
    let says = if rate < limits.min_sample_rate {
        // The vendor documents the minimum but no refusal, so it is not ours to refuse.
        format!("the service asks for at least {} Hz", limits.min_sample_rate)
    } else {
        format!("results are best from {} Hz on", limits.recommended_sample_rate)
    };
    Some(finding(
        AudioOutcome::Warn,
        "LOW_SAMPLE_RATE",
        format!("The recording has {rate} samples per second; {says}."),
        format!(
            "Record with {} Hz or more; converting afterwards does not help.",
            limits.recommended_sample_rate
        ),
    ))
}

fn silence_finding(facts: &AudioFacts) -> Option<AudioFinding> {
    facts.silent.then(|| {
        finding(
            // The vendor documents the refusal, but not what it takes for poor.
            AudioOutcome::Warn,
            "AUDIO_POOR_QUALITY",
            "The recording is silent from beginning to end (no sample above -60 dB); the service \
             will probably refuse it."
                .to_owned(),
            QUALITY_ADVICE.to_owned(),
        )
    })
}

fn truncation_finding(facts: &AudioFacts) -> Option<AudioFinding> {
    facts.truncated.then(|| {
        finding(
            AudioOutcome::Warn,
            "TRUNCATED",
            "The recording ends before its header says it does.".to_owned(),
            "Copy or download it again if the end matters.".to_owned(),
        )
    })
}

fn rejected_if(is_certain: bool) -> AudioOutcome {
    if is_certain { AudioOutcome::Reject } else { AudioOutcome::Warn }
}

fn finding(outcome: AudioOutcome, code: &str, message: String, advice: String) -> AudioFinding {
    AudioFinding { outcome, code: code.to_owned(), message, advice }
}

/// Two digits after the point, away from the limit, so that 14.999 does not read as the 15 it misses.
fn rounded_down(seconds: f64) -> f64 {
    (seconds * 100.0).floor() / 100.0
}

/// Like [`rounded_down`], for what is too long.
fn rounded_up(seconds: f64) -> f64 {
    (seconds * 100.0).ceil() / 100.0
}

fn name(format: &AudioFormat) -> String {
    format.as_str().to_uppercase()
}

/// "WAV, FLAC or MP3".
fn names(formats: &[AudioFormat]) -> String {
    let names: Vec<String> = formats.iter().map(name).collect();
    match names.split_last() {
        None => "a format the service accepts".to_owned(),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> AudioLimits {
        AudioLimits {
            max_bytes: 33_554_432,
            doubtful_bytes: 32_000_000,
            min_seconds: 15.0,
            max_seconds: 1200.0,
            recommended_min_seconds: 20.0,
            recommended_max_seconds: 120.0,
            min_sample_rate: 8_000,
            recommended_sample_rate: 16_000,
            accepted_formats: vec![AudioFormat::Wav, AudioFormat::Flac, AudioFormat::Mp3],
            doubtful_formats: vec![AudioFormat::M4a],
        }
    }

    fn wav(seconds: f64) -> AudioFacts {
        AudioFacts {
            format: Some(AudioFormat::Wav),
            content_type: "audio/wav".to_owned(),
            size_bytes: 1_000_000,
            duration_seconds: Some(seconds),
            sample_rate: Some(16_000),
            channels: Some(1),
            codec: Some("pcm".to_owned()),
            truncated: false,
            silent: false,
        }
    }

    /// The outcome and the codes of the findings, as in `reject: AUDIO_TOO_SHORT`.
    fn verdict(facts: AudioFacts, strictness: AudioCheck) -> String {
        let verdict = check(facts, &limits(), strictness);
        let codes: Vec<_> = verdict.findings.iter().map(|finding| finding.code.as_str()).collect();
        format!("{:?}: {}", verdict.outcome, codes.join(" ")).to_lowercase()
    }

    #[test]
    fn each_fact_has_its_verdict() {
        let mp3 = |seconds| AudioFacts {
            format: Some(AudioFormat::Mp3),
            codec: Some("mp3".to_owned()),
            ..wav(seconds)
        };
        let adpcm = |seconds| AudioFacts { codec: Some("adpcm".to_owned()), ..wav(seconds) };
        let of = |format| AudioFacts { format: Some(format), ..wav(30.0) };
        let sized = |size_bytes| AudioFacts { size_bytes, ..wav(30.0) };
        let rated = |rate| AudioFacts { sample_rate: Some(rate), ..wav(30.0) };
        let table = [
            (wav(20.0), "ok: "),
            (wav(120.0), "ok: "),
            (wav(19.99), "warn: short_for_best_results"),
            (wav(15.0), "warn: short_for_best_results"),
            (wav(14.999), "reject: audio_too_short"),
            (wav(0.0), "reject: audio_too_short"),
            (wav(120.01), "warn: long_for_best_results"),
            (wav(1200.0), "warn: long_for_best_results"),
            (wav(1200.01), "reject: audio_too_long"),
            // Encoders pad: a server may count 15 s where we count a little less.
            (mp3(14.9), "warn: audio_too_short"),
            (mp3(14.8), "reject: audio_too_short"),
            (mp3(1200.1), "warn: audio_too_long"),
            (mp3(1200.2), "reject: audio_too_long"),
            // Blocks are padded, too.
            (adpcm(14.9), "warn: audio_too_short"),
            (adpcm(14.8), "reject: audio_too_short"),
            (sized(0), "reject: audio_empty"),
            (sized(32_000_000), "ok: "),
            (sized(32_000_001), "warn: audio_too_large"),
            (sized(33_554_432), "warn: audio_too_large"),
            (sized(33_554_433), "reject: audio_too_large"),
            (of(AudioFormat::M4a), "warn: unsupported_format"),
            (of(AudioFormat::Ogg), "reject: unsupported_format"),
            (AudioFacts { format: None, ..wav(30.0) }, "reject: unsupported_format"),
            (
                AudioFacts { format: None, size_bytes: 33_554_433, ..wav(30.0) },
                "reject: audio_too_large unsupported_format",
            ),
            (AudioFacts { duration_seconds: None, ..sized(1 << 32) }, "reject: audio_too_large"),
            (rated(16_000), "ok: "),
            (rated(15_999), "warn: low_sample_rate"),
            (rated(4_000), "warn: low_sample_rate"),
            (AudioFacts { truncated: true, ..wav(30.0) }, "warn: truncated"),
            (AudioFacts { silent: true, ..wav(30.0) }, "warn: audio_poor_quality"),
            (AudioFacts { silent: true, ..wav(3.0) }, "reject: audio_too_short audio_poor_quality"),
            (AudioFacts { duration_seconds: None, ..wav(0.0) }, "unknown: unreadable"),
            (
                AudioFacts { duration_seconds: None, truncated: true, ..of(AudioFormat::M4a) },
                "reject: truncated",
            ),
            (
                AudioFacts {
                    truncated: true,
                    sample_rate: Some(8_000),
                    size_bytes: 40_000_000,
                    ..mp3(2.0)
                },
                "reject: audio_too_large audio_too_short low_sample_rate truncated",
            ),
        ];
        for (facts, expected) in table {
            assert_eq!(verdict(facts.clone(), AudioCheck::Standard), expected, "{facts:?}");
        }
    }

    #[test]
    fn strict_rejects_every_doubt_and_off_none() {
        let unreadable = AudioFacts { duration_seconds: None, ..wav(0.0) };
        assert_eq!(verdict(wav(30.0), AudioCheck::Strict), "ok: ");
        assert_eq!(verdict(wav(16.0), AudioCheck::Strict), "reject: short_for_best_results");
        assert_eq!(verdict(unreadable, AudioCheck::Strict), "reject: unreadable");
        assert_eq!(verdict(wav(0.0), AudioCheck::Off), "ok: ");
    }

    #[test]
    fn messages_name_the_numbers_and_the_way_out() {
        let verdict = check(wav(14.999), &limits(), AudioCheck::Standard);
        let finding = &verdict.findings[0];
        assert_eq!(
            finding.message,
            "The recording is 14.99 s long; the service takes 15 s or more."
        );
        assert_eq!(finding.advice, "Record at least 20 s of speech.");
        let ogg = AudioFacts { format: Some(AudioFormat::Ogg), ..wav(30.0) };
        let verdict = check(ogg, &limits(), AudioCheck::Standard);
        assert_eq!(
            verdict.findings[0].message,
            "The recording is OGG, which the service does not accept."
        );
        assert_eq!(verdict.findings[0].advice, "Convert it to WAV, FLAC or MP3.");
    }
}
