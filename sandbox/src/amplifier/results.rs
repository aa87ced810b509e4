//! Results: quality and vocal features as measured, health scores as stand-ins.
//!
//! The scores come from a hash of the recording, the target and the signal, so the same file
//! always gets the same answer. What follows from them (flags, counts, recommendation) follows by
//! the vendor's documented rules, so that a client can rely on an answer being consistent.

use jobferry::models::amplifier::{
    AudioQualityIssue, Level, RecommendedAction, ValueInterpretation,
};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::catalogue::{Target, label};
use crate::measure::Measurement;

const STAND_IN: &str = "Sandbox stand-in, not a measurement of health: scores and levels are made \
                        from a hash of the recording.";
const MEASURED: &str = " Vocal features and audio quality were measured from it.";
const NOT_MEASURED: &str = " It could not be decoded, so nothing was measured from it.";

/// What a result is made from.
pub(super) struct Source<'a> {
    pub(super) sha256: &'a [u8; 32],
    pub(super) seed: u64,
    pub(super) measured: &'a Measurement,
    /// Whether the result is inconclusive for any recording.
    pub(super) inconclusive: bool,
}

/// The two shapes of a result: use-case and model jobs, condition and sign jobs.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum AnalysisResult {
    Multi {
        summary: Summary,
        signals: Vec<Signal>,
        audio_quality: AudioQuality,
        extended_metrics: Vec<ExtendedMetric>,
    },
    Single {
        signal: DetailedSignal,
        audio_quality: AudioQuality,
        #[serde(skip_serializing_if = "Option::is_none")]
        extended_metrics: Option<Vec<ExtendedMetric>>,
    },
}

#[derive(Serialize)]
pub(super) struct Summary {
    overall_level: Level,
    recommended_action: RecommendedAction,
    flagged_count: usize,
    primary_signals: Vec<String>,
    description: Narrative,
}

#[derive(Clone, Serialize)]
pub(super) struct Signal {
    /// Use-case and condition jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    /// Model and sign jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    label: String,
    score: f64,
    level: Level,
    flagged: bool,
    #[serde(flatten)]
    history: Option<History>,
}

/// What longitudinal jobs add: nothing is known until a group holds enough readings.
#[derive(Clone, Default, Serialize)]
struct History {
    baseline_score: Option<f64>,
    deviation_from_baseline: Option<f64>,
    anomaly: Option<bool>,
    z_score: Option<f64>,
    population_z: Option<f64>,
}

#[derive(Serialize)]
pub(super) struct DetailedSignal {
    #[serde(flatten)]
    signal: Signal,
    recommended_action: RecommendedAction,
    description: Narrative,
}

#[derive(Serialize)]
struct Narrative {
    summary: String,
    vocal_features: Vec<VocalFeature>,
}

#[derive(Serialize)]
struct VocalFeature {
    feature: &'static str,
    label: &'static str,
    value: f64,
    unit: &'static str,
    value_interpretation: ValueInterpretation,
}

#[derive(Serialize)]
pub(super) struct AudioQuality {
    issues: Vec<AudioQualityIssue>,
    voice_percentage: Option<f64>,
    audio_clarity: Option<f64>,
}

#[derive(Serialize)]
pub(super) struct ExtendedMetric {
    metric_id: &'static str,
    label: &'static str,
    score_mean: f64,
    score_std: f64,
    low_anchor: &'static str,
    high_anchor: &'static str,
}

/// The result of a job that ends well.
pub(super) fn result(target: &Target, longitudinal: bool, source: Source<'_>) -> AnalysisResult {
    let audio_quality = audio_quality(source.measured);
    let too_weak = audio_quality.issues.contains(&AudioQualityIssue::InsufficientSpeech);
    let inconclusive = source.inconclusive || too_weak;
    let dice = Dice { source: &source, target };
    let mut signals: Vec<Signal> =
        target.signals().into_iter().map(|id| dice.signal(id, inconclusive)).collect();
    if longitudinal {
        signals.iter_mut().for_each(|signal| signal.history = Some(History::default()));
    }
    let recommended_action = recommended_action(&signals);
    let description = narrative(source.measured);
    match target {
        Target::UseCase(_) | Target::Model(_) => AnalysisResult::Multi {
            summary: Summary {
                overall_level: overall_level(&signals),
                recommended_action,
                flagged_count: signals.iter().filter(|signal| signal.flagged).count(),
                primary_signals: primary_signals(&signals),
                description,
            },
            signals,
            audio_quality,
            extended_metrics: if inconclusive { Vec::new() } else { dice.extended_metrics() },
        },
        Target::Condition(_) | Target::Sign(_) => AnalysisResult::Single {
            signal: DetailedSignal { signal: signals.remove(0), recommended_action, description },
            audio_quality,
            extended_metrics: matches!(target, Target::Condition(_)).then(Vec::new),
        },
    }
}

/// Numbers from 0 to 1 that are the same for the same recording, target and purpose.
struct Dice<'a> {
    source: &'a Source<'a>,
    target: &'a Target,
}

impl Dice<'_> {
    fn roll(&self, purpose: &str) -> f64 {
        let mut hasher = Sha256::new();
        hasher.update(self.source.seed.to_le_bytes());
        hasher.update(self.source.sha256);
        for text in [self.target.kind(), self.target.word(), purpose] {
            hasher.update(text);
            hasher.update([0]);
        }
        unit(&hasher.finalize())
    }

    fn signal(&self, id: &str, inconclusive: bool) -> Signal {
        // Squared, so that most signals are low, as in real results.
        let score = hundredths(0.03 + 0.94 * self.roll(id).powi(2));
        let level = if inconclusive { Level::Inconclusive } else { level(id, score) };
        let by_name = matches!(self.target, Target::Model(_) | Target::Sign(_));
        Signal {
            model_id: (!by_name).then(|| id.to_owned()),
            name: by_name.then(|| id.to_owned()),
            label: label(id),
            score,
            flagged: is_flagged(&level),
            level,
            history: None,
        }
    }

    fn extended_metrics(&self) -> Vec<ExtendedMetric> {
        let metric = |metric_id, label, low_anchor, high_anchor| ExtendedMetric {
            metric_id,
            label,
            score_mean: hundredths(self.roll(metric_id)),
            score_std: hundredths(0.03 + 0.07 * self.roll(label)),
            low_anchor,
            high_anchor,
        };
        vec![
            metric("anxious-mood", "Anxious Mood", "tranquil", "panicked"),
            metric("vad-valence", "Valence", "negative", "positive"),
        ]
    }
}

/// Where a score becomes a level differs from signal to signal, as the vendor's calibration does,
/// so that tests detect a client that derives levels from scores.
fn level(id: &str, score: f64) -> Level {
    let shift = (unit(&Sha256::digest(id)) - 0.5) * 0.16;
    match score - shift {
        s if s < 0.25 => Level::None,
        s if s < 0.45 => Level::Low,
        s if s < 0.60 => Level::Consider,
        s if s < 0.78 => Level::Moderate,
        _ => Level::Elevated,
    }
}

fn is_flagged(level: &Level) -> bool {
    matches!(level, Level::Consider | Level::Moderate | Level::Elevated)
}

fn count(signals: &[Signal], level: Level) -> usize {
    signals.iter().filter(|signal| signal.level == level).count()
}

fn overall_level(signals: &[Signal]) -> Level {
    let strongest_first =
        [Level::Inconclusive, Level::Elevated, Level::Moderate, Level::Consider, Level::Low];
    let found = strongest_first.into_iter().find(|level| count(signals, level.clone()) > 0);
    found.unwrap_or(Level::None)
}

/// The vendor's documented derivation.
fn recommended_action(signals: &[Signal]) -> RecommendedAction {
    let considered = count(signals, Level::Consider);
    if count(signals, Level::Inconclusive) > 0 {
        RecommendedAction::Inconclusive
    } else if count(signals, Level::Elevated) > 0 {
        RecommendedAction::Escalate
    } else if count(signals, Level::Moderate) > 0 || considered >= 2 {
        RecommendedAction::Review
    } else if considered == 1 {
        RecommendedAction::Consider
    } else if count(signals, Level::Low) > 0 {
        RecommendedAction::Monitor
    } else {
        RecommendedAction::None
    }
}

fn primary_signals(signals: &[Signal]) -> Vec<String> {
    let mut by_score: Vec<&Signal> = signals.iter().collect();
    by_score.sort_by(|a, b| b.score.total_cmp(&a.score));
    let id = |signal: &&Signal| signal.model_id.clone().or_else(|| signal.name.clone());
    by_score.iter().take(3).filter_map(id).collect()
}

fn audio_quality(measured: &Measurement) -> AudioQuality {
    let mut issues = Vec::new();
    if measured.voice_percentage.is_some_and(|share| share < 30.0) {
        issues.push(AudioQualityIssue::InsufficientSpeech);
    }
    if measured.clarity.is_some_and(|clarity| clarity < 50.0) {
        issues.push(AudioQualityIssue::HighBackgroundNoise);
    }
    AudioQuality {
        issues,
        voice_percentage: measured.voice_percentage.map(tenths),
        audio_clarity: measured.clarity.map(tenths),
    }
}

fn narrative(measured: &Measurement) -> Narrative {
    let decoded = measured.voice_percentage.is_some();
    let feature = |feature, label, value: Option<f64>, unit, usual: (f64, f64)| {
        value.map(|value| VocalFeature {
            feature,
            label,
            value: tenths(value),
            unit,
            value_interpretation: interpretation(value, usual),
        })
    };
    let (rate, pitch) = (measured.syllables_per_second, measured.pitch_hz);
    let vocal_features = [
        feature("speech_rate", "Speech Rate", rate, "syllables/s", (2.5, 5.5)),
        feature("pitch_mean", "Mean Pitch", pitch, "Hz", (85.0, 255.0)),
        feature("loudness_mean", "Mean Loudness", measured.loudness_db, "dB", (-35.0, -12.0)),
    ];
    Narrative {
        summary: STAND_IN.to_owned() + if decoded { MEASURED } else { NOT_MEASURED },
        vocal_features: vocal_features.into_iter().flatten().collect(),
    }
}

/// Half the width of the usual range beyond it is the step from "slightly" to "high".
fn interpretation(value: f64, (low, high): (f64, f64)) -> ValueInterpretation {
    let far = (high - low) / 2.0;
    match value {
        v if v < low - far => ValueInterpretation::Low,
        v if v < low => ValueInterpretation::Reduced,
        v if v > high + far => ValueInterpretation::High,
        v if v > high => ValueInterpretation::SlightlyElevated,
        _ => ValueInterpretation::WithinRange,
    }
}

/// The first eight bytes of a digest as a number from 0 to 1.
fn unit(digest: &[u8]) -> f64 {
    let bits = digest.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_levels(levels: &[Level]) -> Vec<Signal> {
        let signal = |level: &Level| Signal {
            model_id: Some(level.to_string()),
            name: None,
            label: String::new(),
            score: 0.5,
            level: level.clone(),
            flagged: is_flagged(level),
            history: None,
        };
        levels.iter().map(signal).collect()
    }

    #[test]
    fn the_recommendation_follows_the_documented_rules() {
        use Level::{Consider, Elevated, Inconclusive, Low, Moderate, None};
        for (levels, overall, action) in [
            (vec![None, None], None, RecommendedAction::None),
            (vec![None, Low], Low, RecommendedAction::Monitor),
            (vec![Consider, Low], Consider, RecommendedAction::Consider),
            (vec![Consider, Consider], Consider, RecommendedAction::Review),
            (vec![Moderate, None], Moderate, RecommendedAction::Review),
            (vec![Elevated, Moderate], Elevated, RecommendedAction::Escalate),
            (vec![Inconclusive], Inconclusive, RecommendedAction::Inconclusive),
        ] {
            let signals = with_levels(&levels);
            assert_eq!(overall_level(&signals), overall, "{levels:?}");
            assert_eq!(recommended_action(&signals), action, "{levels:?}");
        }
    }

    #[test]
    fn every_level_occurs_and_a_lower_score_may_carry_a_higher_one() {
        let ids = ["anxiety", "copd", "fatigue", "stress", "depression", "ptsd"];
        let levels: Vec<String> =
            (0..100).map(|score| level("anxiety", f64::from(score) / 100.0).to_string()).collect();
        for word in ["none", "low", "consider", "moderate", "elevated"] {
            assert!(levels.iter().any(|level| level == word), "{word}");
        }
        let at_45: std::collections::HashSet<String> =
            ids.iter().map(|id| level(id, 0.45).to_string()).collect();
        assert!(at_45.len() > 1, "the same score means different levels: {at_45:?}");
    }
}
