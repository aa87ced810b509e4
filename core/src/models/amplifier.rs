//! Amplifier Health, version 2: voice recordings in, voice biomarkers out.
//!
//! Facts are from the vendor's "Jobs" page and one-file API reference unless a comment names
//! another source. Reading is lenient: unknown fields stay in `raw`, unknown words stay as text,
//! `null` equals absent.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::lenient::{or_default, whole};
use super::{RawJson, Timestamp, open_enum};
use crate::secret::Secret;

open_enum! {
    /// A named bundle of conditions (`POST /v2/use-case/analyze`).
    pub enum UseCase {
        /// Mood, anxiety and stress.
        BehavioralHealth = "behavioral-health",
        /// Alcohol and other substances.
        SubstanceUse = "substance-use",
        /// Conditions specific to women.
        WomensHealth = "womens-health",
        /// General wellness.
        Wellness = "wellness",
        /// Athletes and demanding jobs.
        AthleticsOccupational = "athletics-occupational",
        /// Cognition.
        Cognitive = "cognitive",
        /// Heart and metabolism.
        Cardiometabolic = "cardiometabolic",
        /// Breathing.
        Respiratory = "respiratory",
    }
}

open_enum! {
    /// One condition model (`POST /v2/condition/analyze`).
    ///
    /// The vendor sorts them into tiers; a variant's documentation names its tier.
    pub enum Condition {
        /// Established.
        AcuteStress = "acute-stress",
        /// Emerging.
        Adhd = "adhd",
        /// Emerging.
        AlcoholUse = "alcohol-use",
        /// Emerging.
        Allergy = "allergy",
        /// Investigational.
        Anemia = "anemia",
        /// Established.
        Anxiety = "anxiety",
        /// Established.
        AnxietyFemale = "anxiety-female",
        /// Established.
        CognitiveImpairment = "cognitive-impairment",
        /// Established.
        Copd = "copd",
        /// Investigational.
        Dehydration = "dehydration",
        /// Established.
        Depression = "depression",
        /// Established.
        DepressionFemale = "depression-female",
        /// Investigational.
        DryMouth = "dry-mouth",
        /// Established.
        ElevatedBloodPressure = "elevated-blood-pressure",
        /// Established.
        Fatigue = "fatigue",
        /// Emerging.
        Hyperandrogenism = "hyperandrogenism",
        /// Emerging.
        OverweightObesity = "overweight-obesity",
        /// Emerging.
        Ptsd = "ptsd",
        /// Emerging.
        SubstanceUse = "substance-use",
        /// Established.
        TraumaticBrainInjury = "traumatic-brain-injury",
    }
}

open_enum! {
    /// A named model that runs several signs (`POST /v2/models/{model_name}/analyze`; from the
    /// vendor's companion pages). [`VoiceModelInfo`] lists the signs of each.
    pub enum VoiceModel {
        /// Head impact, cognitive load, fatigue and what goes with them.
        Apex = "apex",
        /// Elevated androgens, iron deficiency and what goes with them.
        Aria = "aria",
        /// Airway obstruction and allergy.
        Breath = "breath",
        /// Cognitive impairment.
        Clarity = "clarity",
        /// Alcohol and substance use patterns.
        Harbor = "harbor",
        /// Mood disruption, anxiety, stress and attention.
        Haven = "haven",
        /// Mood disruption, anxiety, stress and general condition.
        Pulse = "pulse",
        /// Blood pressure, metabolic load and general condition.
        Tide = "tide",
    }
}

open_enum! {
    /// One sign (`POST /v2/signs/{sign_name}/analyze`; from the vendor's companion pages).
    pub enum Sign {
        /// Airway obstruction pattern.
        AirwayObstructionPattern = "airway-obstruction-pattern",
        /// Alcohol use pattern.
        AlcoholUsePattern = "alcohol-use-pattern",
        /// Allergy.
        Allergy = "allergy",
        /// Anxiety.
        Anxiety = "anxiety",
        /// Attention dysregulation.
        AttentionDysregulation = "attention-dysregulation",
        /// Cognitive impairment.
        CognitiveImpairment = "cognitive-impairment",
        /// Dehydration.
        Dehydration = "dehydration",
        /// Elevated androgens.
        ElevatedAndrogens = "elevated-androgens",
        /// Elevated blood pressure.
        ElevatedBloodPressure = "elevated-blood-pressure",
        /// Fatigue.
        Fatigue = "fatigue",
        /// Head impact.
        HeadImpact = "head-impact",
        /// Hypervigilance.
        Hypervigilance = "hypervigilance",
        /// Iron deficiency.
        IronDeficiency = "iron-deficiency",
        /// Metabolic load.
        MetabolicLoad = "metabolic-load",
        /// Mood disruption.
        MoodDisruption = "mood-disruption",
        /// Stress.
        Stress = "stress",
        /// Substance use pattern.
        SubstanceUsePattern = "substance-use-pattern",
    }
}

open_enum! {
    /// The word in [`AmplifierJob::status`].
    pub enum AmplifierStatus {
        /// Accepted, not started.
        Pending = "pending",
        /// Being analysed.
        Running = "running",
        /// Finished, with a result.
        Done = "done",
        /// Finished, without a result. The vendor gives no reason.
        Failed = "failed",
    }
}

open_enum! {
    /// Which kind of target a job was submitted for.
    pub enum AmplifierJobType {
        /// A [`UseCase`].
        UseCase = "use_case",
        /// A [`Condition`].
        Condition = "condition",
        /// A [`VoiceModel`].
        Model = "model",
        /// A [`Sign`].
        Sign = "sign",
    }
}

open_enum! {
    /// How strongly a signal shows. Ordered from `none` to `elevated`. `inconclusive` is off that
    /// scale and sorts after it, words this version does not know sort last: leave both out before
    /// you take a maximum. Calibrated per model: never derive a level from a score.
    #[derive(PartialOrd, Ord)]
    pub enum Level {
        /// Not present.
        None = "none",
        /// Low.
        Low = "low",
        /// Worth considering. Flagged.
        Consider = "consider",
        /// Moderate. Flagged.
        Moderate = "moderate",
        /// Elevated. Flagged.
        Elevated = "elevated",
        /// The recording does not allow a statement.
        Inconclusive = "inconclusive",
    }
}

open_enum! {
    /// What the vendor recommends to do next. Ordered from `none` to `escalate`. `inconclusive` is
    /// off that scale and sorts after it, words this version does not know sort last.
    #[derive(PartialOrd, Ord)]
    pub enum RecommendedAction {
        /// Nothing at low or above.
        None = "none",
        /// One or more low, nothing higher.
        Monitor = "monitor",
        /// One at consider.
        Consider = "consider",
        /// One moderate, or two or more at consider.
        Review = "review",
        /// One or more elevated.
        Escalate = "escalate",
        /// The recording conditions were too weak.
        Inconclusive = "inconclusive",
    }
}

open_enum! {
    /// What was found wrong with the recording.
    pub enum AudioQualityIssue {
        /// The voice is hard to analyse.
        PoorVoiceQuality = "poor_voice_quality",
        /// Too little of the recording is speech.
        InsufficientSpeech = "insufficient_speech",
        /// Too much of the recording is noise.
        HighBackgroundNoise = "high_background_noise",
        /// The speaker cannot be analysed.
        InvalidSpeaker = "invalid_speaker",
    }
}

open_enum! {
    /// How a measured vocal feature compares with its usual range. Ordered from `low` to `high`;
    /// words this version does not know sort last.
    #[derive(PartialOrd, Ord)]
    pub enum ValueInterpretation {
        /// Below its usual range.
        Low = "low",
        /// A little below it.
        Reduced = "reduced",
        /// Within it.
        WithinRange = "within range",
        /// A little above it.
        SlightlyElevated = "slightly elevated",
        /// Above it.
        High = "high",
    }
}

/// One analysis: as answered to a submission, on retrieval, and in a webhook.
///
/// Serializes as the vendor's own document, with every field it had.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct AmplifierJob {
    /// The vendor's identifier. Opaque; not always a UUID.
    #[serde(deserialize_with = "super::identifier::required")]
    pub job_id: String,
    /// Where the job stands. `done` alone means there is a result.
    pub status: AmplifierStatus,
    /// When the vendor accepted the job.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub created_at: Option<Timestamp>,
    /// When the job ended. May stay empty on failed jobs, so it never tells whether a job ended.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub completed_at: Option<Timestamp>,
    /// The kind of target. Inferred from the target present when the vendor leaves it out.
    #[serde(default)]
    pub job_type: Option<AmplifierJobType>,
    /// The API surface the job came through, such as `v2`.
    #[serde(default)]
    pub api_version: Option<String>,
    /// The target of a use-case job.
    #[serde(default)]
    pub use_case: Option<UseCase>,
    /// The target of a condition job.
    #[serde(default)]
    pub condition: Option<Condition>,
    /// The target of a model job.
    #[serde(default)]
    pub model_name: Option<VoiceModel>,
    /// The target of a sign job.
    #[serde(default)]
    pub sign_name: Option<Sign>,
    /// The media type of the recording as processed.
    #[serde(default)]
    pub audio_content_type: Option<String>,
    /// The size of the recording as processed, in bytes.
    #[serde(default, deserialize_with = "whole")]
    pub audio_size_bytes: Option<i64>,
    /// The length of the recording, in seconds.
    #[serde(default)]
    pub audio_duration_seconds: Option<f64>,
    /// The sample rate of the recording, in hertz.
    #[serde(default, deserialize_with = "whole")]
    pub audio_sample_rate: Option<u32>,
    /// The analysis, once the status is `done`.
    #[serde(default)]
    pub result: Option<AmplifierResult>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// The analysis of a finished job, for every kind of target.
///
/// Use-case and model jobs give a `summary` and several `signals`. Condition and sign jobs answer
/// with one `signal`, which stands here as the only element of `signals`, and no summary.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "ResultOnTheWire")]
pub struct AmplifierResult {
    /// The overall reading. Absent for condition and sign jobs.
    pub summary: Option<Summary>,
    /// One entry per condition or sign.
    pub signals: Vec<Signal>,
    /// What the vendor found of the recording itself.
    pub audio_quality: Option<AudioQuality>,
    /// Further scales. Empty when none are configured; sign jobs have none.
    pub extended_metrics: Vec<ExtendedMetric>,
}

/// The result by the keys the vendor uses: `signals` or `signal`, decided by what is present.
#[derive(Deserialize)]
struct ResultOnTheWire {
    #[serde(default)]
    summary: Option<Summary>,
    #[serde(default, deserialize_with = "or_default")]
    signals: Vec<Signal>,
    #[serde(default)]
    signal: Option<Signal>,
    #[serde(default)]
    audio_quality: Option<AudioQuality>,
    #[serde(default, deserialize_with = "or_default")]
    extended_metrics: Vec<ExtendedMetric>,
}

impl From<ResultOnTheWire> for AmplifierResult {
    fn from(wire: ResultOnTheWire) -> Self {
        let mut signals = wire.signals;
        if signals.is_empty() {
            signals.extend(wire.signal);
        }
        AmplifierResult {
            summary: wire.summary,
            signals,
            audio_quality: wire.audio_quality,
            extended_metrics: wire.extended_metrics,
        }
    }
}

/// The overall reading of a use-case or model job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// The overall level.
    pub overall_level: Level,
    /// What to do next.
    pub recommended_action: RecommendedAction,
    /// How many signals are flagged.
    #[serde(default, deserialize_with = "whole")]
    pub flagged_count: Option<u32>,
    /// One to three signal ids by score, highest first.
    #[serde(default, deserialize_with = "or_default")]
    pub primary_signals: Vec<String>,
    /// Text written by a model, with the measurements behind it.
    #[serde(default)]
    pub description: Option<Narrative>,
}

/// Text written by a model, and the measurements behind it. To be shown only after review by
/// care staff, says the vendor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Narrative {
    /// The text.
    #[serde(default)]
    pub summary: Option<String>,
    /// The measurements.
    #[serde(default, deserialize_with = "or_default")]
    pub vocal_features: Vec<VocalFeature>,
}

/// One measurement of the voice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VocalFeature {
    /// The identifier, such as `speech_rate`.
    pub feature: String,
    /// The name for people.
    #[serde(default)]
    pub label: Option<String>,
    /// The measured value, in `unit`.
    pub value: f64,
    /// The unit, such as `dB`, `Hz` or `syllables/s`.
    #[serde(default)]
    pub unit: Option<String>,
    /// How the value compares with its usual range.
    #[serde(default)]
    pub value_interpretation: Option<ValueInterpretation>,
}

/// One condition or sign in a result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "SignalOnTheWire")]
pub struct Signal {
    /// The identifier, such as `anxiety`. The vendor calls it `model_id` or `name`.
    pub id: String,
    /// The name for people.
    pub label: Option<String>,
    /// From 0 to 1. Calibrated per model, so scores of different signals do not compare.
    pub score: Option<f64>,
    /// How strongly the signal shows.
    pub level: Level,
    /// Whether it deserves attention.
    pub flagged: Option<bool>,
    /// What to do next. Condition and sign jobs only.
    pub recommended_action: Option<RecommendedAction>,
    /// Text and measurements. Condition and sign jobs only.
    pub description: Option<Narrative>,
    /// The subject's own baseline. Longitudinal jobs only (seen in public client code).
    pub baseline_score: Option<f64>,
    /// The distance from that baseline. Longitudinal jobs only (seen in public client code).
    pub deviation_from_baseline: Option<f64>,
    /// Whatever the vendor says of an anomaly; its type is not documented. Longitudinal jobs only.
    pub anomaly: Option<RawJson>,
    /// The distance from the subject's baseline in standard deviations. Longitudinal jobs only.
    pub z_score: Option<f64>,
    /// The distance from the population in standard deviations. Longitudinal jobs only.
    pub population_z: Option<f64>,
}

#[derive(Deserialize)]
struct SignalOnTheWire {
    #[serde(default)]
    model_id: Option<String>,
    #[serde(default)]
    name: Option<String>,
    // What this crate itself writes when a `Signal` is serialized on its own.
    #[serde(default)]
    id: Option<String>,
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    score: Option<f64>,
    level: Level,
    #[serde(default)]
    flagged: Option<bool>,
    #[serde(default)]
    recommended_action: Option<RecommendedAction>,
    #[serde(default)]
    description: Option<Narrative>,
    #[serde(default)]
    baseline_score: Option<f64>,
    #[serde(default)]
    deviation_from_baseline: Option<f64>,
    #[serde(default)]
    anomaly: Option<RawJson>,
    #[serde(default)]
    z_score: Option<f64>,
    #[serde(default)]
    population_z: Option<f64>,
}

impl From<SignalOnTheWire> for Signal {
    fn from(wire: SignalOnTheWire) -> Self {
        Signal {
            id: wire.model_id.or(wire.name).or(wire.id).unwrap_or_default(),
            label: wire.label,
            score: wire.score,
            level: wire.level,
            flagged: wire.flagged,
            recommended_action: wire.recommended_action,
            description: wire.description,
            baseline_score: wire.baseline_score,
            deviation_from_baseline: wire.deviation_from_baseline,
            anomaly: wire.anomaly,
            z_score: wire.z_score,
            population_z: wire.population_z,
        }
    }
}

/// What the vendor found of the recording itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioQuality {
    /// What is wrong with it. Empty when nothing was found.
    #[serde(default, deserialize_with = "or_default")]
    pub issues: Vec<AudioQualityIssue>,
    /// The share of speech, 0 to 100. Below 30 usually comes with `insufficient_speech`.
    #[serde(default)]
    pub voice_percentage: Option<f64>,
    /// How clear the voice is, 0 to 100. Below 50 usually comes with `high_background_noise`.
    #[serde(default)]
    pub audio_clarity: Option<f64>,
}

/// A scale between two anchors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExtendedMetric {
    /// The identifier, such as `anxious-mood`.
    pub metric_id: String,
    /// The name for people.
    #[serde(default)]
    pub label: Option<String>,
    /// The mean, from 0 to 1.
    #[serde(default)]
    pub score_mean: Option<f64>,
    /// The standard deviation, from 0 to 1.
    #[serde(default)]
    pub score_std: Option<f64>,
    /// What 0 stands for.
    #[serde(default)]
    pub low_anchor: Option<String>,
    /// What 1 stands for.
    #[serde(default)]
    pub high_anchor: Option<String>,
}

/// A job as the list shows it: no target, no facts of the recording, no result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AmplifierJobSummary {
    /// The vendor's identifier.
    #[serde(deserialize_with = "super::identifier::required")]
    pub job_id: String,
    /// Where the job stands.
    pub status: AmplifierStatus,
    /// When the vendor accepted the job.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub created_at: Option<Timestamp>,
}

/// One page of the account's jobs, newest first.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct AmplifierJobPage {
    /// The jobs of this page.
    pub jobs: Vec<AmplifierJobSummary>,
    /// The number of this page, counted from 0.
    #[serde(deserialize_with = "required_whole")]
    pub page: u32,
    /// How many pages there are; 0 when there are no jobs.
    #[serde(deserialize_with = "required_whole")]
    pub total_pages: u32,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// The account's balance.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "CreditsOnTheWire")]
pub struct Credits {
    /// Whole credits left. A fraction is cut off, a number beyond 64 bits is held at the limit.
    pub credits: i64,
    /// The number exactly as the vendor wrote it.
    pub exact: String,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

#[derive(Deserialize)]
struct CreditsOnTheWire {
    #[serde(deserialize_with = "exact_number")]
    credits: String,
}

impl From<CreditsOnTheWire> for Credits {
    fn from(wire: CreditsOnTheWire) -> Self {
        let exact = wire.credits;
        // A float cast saturates, which is what "held at the limit" means.
        let credits =
            exact.parse::<i64>().unwrap_or_else(|_| exact.parse::<f64>().map_or(0, |n| n as i64));
        Credits { credits, exact, raw: RawJson::default() }
    }
}

/// The catalogue of models.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct VoiceModelList {
    /// The models.
    pub models: Vec<VoiceModelInfo>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// A named model and the signs it runs.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct VoiceModelInfo {
    /// The model.
    pub name: VoiceModel,
    /// Its signs. Some of them cannot be analysed alone.
    #[serde(default, deserialize_with = "or_default")]
    pub signs: Vec<String>,
    /// The whole document as the vendor sent it; empty for an entry of a list.
    #[serde(skip)]
    pub raw: RawJson,
}

/// The catalogue of signs.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct SignList {
    /// The signs.
    pub signs: Vec<SignInfo>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// A sign that can be analysed on its own.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct SignInfo {
    /// The sign.
    pub name: Sign,
    /// The name for people.
    #[serde(default)]
    pub label: Option<String>,
    /// The whole document as the vendor sent it; empty for an entry of a list.
    #[serde(skip)]
    pub raw: RawJson,
}

/// The vendor's answer to setting the account-wide webhook.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct WebhookConfirmation {
    /// Whether the setting was stored.
    pub success: bool,
    /// The vendor's sentence about it.
    #[serde(default)]
    pub message: Option<String>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// Where to put a recording before submitting it by reference.
///
/// Seen in public client code only and not documented by the vendor; may change or vanish.
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct AudioUpload {
    /// The pre-signed address. Whoever knows it can upload, so it is a secret.
    pub upload_url: Secret,
    /// The reference to submit.
    pub upload_ref: String,
    /// The headers the upload must carry, and no others.
    #[serde(default, deserialize_with = "or_default")]
    pub required_headers: HashMap<String, String>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

fn required_whole<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    whole(deserializer)?.ok_or_else(|| serde::de::Error::custom("a number is missing"))
}

/// The digits of a JSON number, kept because a balance may exceed what a float holds.
fn exact_number<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
    let text = raw.get();
    if text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err(serde::de::Error::custom("expected a number"))
    }
}
