// Generated from core/src/models by `cargo xtask generate`; do not edit.

use std::time::Duration;

use jobferry::Secret;
use jobferry::models::alliance::*;
use jobferry::models::amplifier::*;
use jobferry::models::api_job::*;
use jobferry::models::audio::*;
use jobferry::models::idunox::*;
use jobferry::models::idunox_request::*;
use jobferry::models::idunox_result::*;
use jobferry::models::midlyr::*;
use jobferry::models::regulations::*;
use jobferry::models::*;

/// The word in `AllianceJob::status`. A job may go back from processing to pending.
#[uniffi::remote(Enum)]
pub enum AllianceStatus {
    /// Not started, or waiting for another attempt.
    Pending,
    /// Under way.
    Processing,
    /// Ended with a result.
    Completed,
    /// Ended with an error.
    Failed,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What a job does, which decides what its result is.
#[uniffi::remote(Enum)]
pub enum AllianceJobType {
    /// Tries a prompt out.
    AiPreview,
    /// Reads a document. A gap detection follows it, whose job nobody names.
    ParseDocument,
    /// Finds what a document does not say.
    GapDetection,
    /// Scores an assessment.
    RiskAnalysis,
    /// Writes a report.
    ReportGeneration,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// One of the caller's own jobs.
///
/// Serializes as the tool's own document, with every field it had.
#[uniffi::remote(Record)]
pub struct AllianceJob {
    /// The job's identifier, a UUID.
    pub id: String,
    /// What the job does.
    #[uniffi(default = None)]
    pub job_type: Option<AllianceJobType>,
    /// Where the job stands. `COMPLETED` alone means there is a result.
    pub status: AllianceStatus,
    /// The result of a completed job.
    #[uniffi(default = None)]
    pub result: Option<AllianceResult>,
    /// Why a job failed: free text, possibly of a service behind the tool. Never a code.
    #[uniffi(default = None)]
    pub error: Option<String>,
    /// How many attempts were begun.
    #[uniffi(default = None)]
    pub attempts: Option<u32>,
    /// How many attempts there may be (from the public source). Informative only: nothing
    /// there begins another attempt after a failed one.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
    /// When the tool accepted the job.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
    /// When the latest attempt began.
    #[uniffi(default = None)]
    pub started_at: Option<Timestamp>,
    /// When the job ended.
    #[uniffi(default = None)]
    pub completed_at: Option<Timestamp>,
    /// When the job last changed.
    #[uniffi(default = None)]
    pub updated_at: Option<Timestamp>,
    /// Whose job it is (from the public source).
    #[uniffi(default = None)]
    pub created_by_id: Option<String>,
    /// What was submitted, prompts and document text included (from the public source).
    #[uniffi(default = None)]
    pub input: Option<RawJson>,
    /// The whole document as the tool sent it.
    pub raw: RawJson,
}

/// What a job found, by what the job does: at most one of the fields, and always `raw`.
///
/// Serializes as the tool's own document.
#[uniffi::remote(Record)]
pub struct AllianceResult {
    /// Of an `AI_PREVIEW`.
    #[uniffi(default = None)]
    pub preview: Option<AlliancePreview>,
    /// Of a `GAP_DETECTION`.
    #[uniffi(default = None)]
    pub gap_detection: Option<AllianceGapDetection>,
    /// Of a `RISK_ANALYSIS`.
    #[uniffi(default = None)]
    pub risk_analysis: Option<AllianceRiskAnalysis>,
    /// Of a `REPORT_GENERATION`.
    #[uniffi(default = None)]
    pub report: Option<AllianceReport>,
    /// The result as the tool sent it; all there is of a `PARSE_DOCUMENT`, of a type this version
    /// does not know, and of a result in another shape than the source has.
    pub raw: RawJson,
}

/// What a prompt brought forth.
#[uniffi::remote(Record)]
pub struct AlliancePreview {
    /// The text.
    pub output: String,
    /// How many tokens it took (from the public source).
    #[uniffi(default = None)]
    pub tokens_used: Option<i64>,
    /// How long it took, in a unit nobody states (from the public source).
    #[uniffi(default = None)]
    pub processing_time: Option<f64>,
}

/// What a gap detection did (from the public source).
#[uniffi::remote(Record)]
pub struct AllianceGapDetection {
    /// The assessment it was done for.
    pub assessment_id: String,
    /// How many gaps are there to be filled.
    #[uniffi(default = None)]
    pub gap_fields_created: Option<i64>,
}

/// What a risk analysis did (from the public source).
#[uniffi::remote(Record)]
pub struct AllianceRiskAnalysis {
    /// The assessment it was done for.
    pub assessment_id: String,
    /// How many categories have a score.
    #[uniffi(default = None)]
    pub categories_scored: Option<i64>,
    /// The overall score, on a scale nobody states.
    #[uniffi(default = None)]
    pub overall_score: Option<f64>,
}

/// A report that was written (from the public source).
#[uniffi::remote(Record)]
pub struct AllianceReport {
    /// The assessment it was written for.
    pub assessment_id: String,
    /// Where the tool keeps it.
    #[uniffi(default = None)]
    pub pdf_key: Option<String>,
    /// The signed address to fetch it from, without the token. Whoever knows it can, so it is a
    /// secret.
    pub download_url: Secret,
}

/// The answer to a submission, whichever of its forms: an identifier alone (as text or as JSON),
/// an object with `jobId`, or that object under `data`.
///
/// Serializes as the tool's own document; a bare identifier as a JSON string.
#[uniffi::remote(Record)]
pub struct AllianceJobHandle {
    /// The job's identifier, a UUID.
    pub job_id: String,
    /// The status in the answer. It may be ahead of the job, which begins as `PENDING`.
    #[uniffi(default = None)]
    pub status: Option<AllianceStatus>,
    /// The whole document as the tool sent it.
    pub raw: RawJson,
}

/// A prompt to try out (`POST /api/admin/prompts/preview`). Administrators only.
#[uniffi::remote(Record)]
pub struct AlliancePreviewRequest {
    /// What the model is told to be, at most 50 000 characters.
    pub system_prompt: String,
    /// What it is asked, at most 50 000 characters; `{{name}}` is replaced by a variable. One page
    /// calls it `userPrompt`, which the tool refuses.
    pub user_prompt_template: String,
    /// The variables by name.
    pub variables: std::collections::HashMap<String, String>,
    /// Further guidance. Default: none.
    #[uniffi(default = None)]
    pub context: Option<AlliancePreviewContext>,
}

/// Further guidance for a prompt.
#[uniffi::remote(Record)]
pub struct AlliancePreviewContext {
    /// Who the model speaks as.
    #[uniffi(default = None)]
    pub persona: Option<String>,
    /// What it draws on.
    #[uniffi(default = [])]
    pub sources: Vec<String>,
    /// What it keeps to.
    #[uniffi(default = None)]
    pub constraints: Option<String>,
    /// What it does not do.
    #[uniffi(default = None)]
    pub guardrails: Option<String>,
}

/// A PDF to register with an assessment (`POST /api/assessments/{id}/documents`).
#[uniffi::remote(Record)]
pub struct AllianceUploadRequest {
    /// The file's name, 1 to 255 characters.
    pub file_name: String,
    /// The media type, `application/pdf`.
    pub mime_type: String,
    /// The file's size in bytes, at most 26 214 400.
    pub file_size: i64,
}

/// Where to put a registered document.
///
/// Serializes as the tool's own document.
#[uniffi::remote(Record)]
pub struct AllianceUploadTarget {
    /// The pre-signed address to `PUT` it to, without the token, within 15 minutes. Whoever knows
    /// it can upload, so it is a secret.
    pub presigned_url: Secret,
    /// The document's identifier, a UUID.
    pub document_id: String,
    /// The whole document as the tool sent it.
    pub raw: RawJson,
}

/// The answer to a login or a refresh: tokens, or the demand for a new password.
///
/// Serializes as the tool's own document, secrets included.
#[uniffi::remote(Record)]
pub struct AllianceLogin {
    /// What every request is sent with.
    #[uniffi(default = None)]
    pub access_token: Option<Secret>,
    /// Listed by one page; nothing uses it.
    #[uniffi(default = None)]
    pub id_token: Option<Secret>,
    /// What a new access token is got with. Absent in some answers to a refresh: the one before
    /// stays valid.
    #[uniffi(default = None)]
    pub refresh_token: Option<Secret>,
    /// How long the access token is valid, in seconds.
    #[uniffi(default = None)]
    pub expires_in: Option<i64>,
    /// Whether a new password is demanded before there are tokens.
    pub requires_password_change: bool,
    /// What the new password is sent with.
    #[uniffi(default = None)]
    pub session: Option<Secret>,
    /// Whose password it is.
    #[uniffi(default = None)]
    pub username: Option<String>,
    /// The whole document as the tool sent it.
    pub raw: RawJson,
}

/// The body of a refusal.
///
/// Serializes as the tool's own document.
#[uniffi::remote(Record)]
pub struct AllianceRefusal {
    /// The HTTP status again.
    #[uniffi(default = None)]
    pub status_code: Option<u32>,
    /// The status in words, spelled in more than one way.
    #[uniffi(default = None)]
    pub error: Option<String>,
    /// What is wrong: one sentence, or one for each field.
    #[uniffi(default = [])]
    pub messages: Vec<String>,
    /// When the tool refused.
    #[uniffi(default = None)]
    pub timestamp: Option<Timestamp>,
    /// What was asked for.
    #[uniffi(default = None)]
    pub path: Option<String>,
    /// The name an error has in a service behind the tool, such as `NotAuthorizedException`.
    #[uniffi(default = None)]
    pub code: Option<String>,
    /// The whole document as the tool sent it.
    pub raw: RawJson,
}

/// A named bundle of conditions (`POST /v2/use-case/analyze`).
#[uniffi::remote(Enum)]
pub enum UseCase {
    /// Mood, anxiety and stress.
    BehavioralHealth,
    /// Alcohol and other substances.
    SubstanceUse,
    /// Conditions specific to women.
    WomensHealth,
    /// General wellness.
    Wellness,
    /// Athletes and demanding jobs.
    AthleticsOccupational,
    /// Cognition.
    Cognitive,
    /// Heart and metabolism.
    Cardiometabolic,
    /// Breathing.
    Respiratory,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// One condition model (`POST /v2/condition/analyze`).
///
/// The vendor sorts them into tiers; a variant's documentation names its tier.
#[uniffi::remote(Enum)]
pub enum Condition {
    /// Established.
    AcuteStress,
    /// Emerging.
    Adhd,
    /// Emerging.
    AlcoholUse,
    /// Emerging.
    Allergy,
    /// Investigational.
    Anemia,
    /// Established.
    Anxiety,
    /// Established.
    AnxietyFemale,
    /// Established.
    CognitiveImpairment,
    /// Established.
    Copd,
    /// Investigational.
    Dehydration,
    /// Established.
    Depression,
    /// Established.
    DepressionFemale,
    /// Investigational.
    DryMouth,
    /// Established.
    ElevatedBloodPressure,
    /// Established.
    Fatigue,
    /// Emerging.
    Hyperandrogenism,
    /// Emerging.
    OverweightObesity,
    /// Emerging.
    Ptsd,
    /// Emerging.
    SubstanceUse,
    /// Established.
    TraumaticBrainInjury,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// A named model that runs several signs (`POST /v2/models/{model_name}/analyze`; from the
/// vendor's companion pages). `VoiceModelInfo` lists the signs of each.
#[uniffi::remote(Enum)]
pub enum VoiceModel {
    /// Head impact, cognitive load, fatigue and what goes with them.
    Apex,
    /// Elevated androgens, iron deficiency and what goes with them.
    Aria,
    /// Airway obstruction and allergy.
    Breath,
    /// Cognitive impairment.
    Clarity,
    /// Alcohol and substance use patterns.
    Harbor,
    /// Mood disruption, anxiety, stress and attention.
    Haven,
    /// Mood disruption, anxiety, stress and general condition.
    Pulse,
    /// Blood pressure, metabolic load and general condition.
    Tide,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// One sign (`POST /v2/signs/{sign_name}/analyze`; from the vendor's companion pages).
#[uniffi::remote(Enum)]
pub enum Sign {
    /// Airway obstruction pattern.
    AirwayObstructionPattern,
    /// Alcohol use pattern.
    AlcoholUsePattern,
    /// Allergy.
    Allergy,
    /// Anxiety.
    Anxiety,
    /// Attention dysregulation.
    AttentionDysregulation,
    /// Cognitive impairment.
    CognitiveImpairment,
    /// Dehydration.
    Dehydration,
    /// Elevated androgens.
    ElevatedAndrogens,
    /// Elevated blood pressure.
    ElevatedBloodPressure,
    /// Fatigue.
    Fatigue,
    /// Head impact.
    HeadImpact,
    /// Hypervigilance.
    Hypervigilance,
    /// Iron deficiency.
    IronDeficiency,
    /// Metabolic load.
    MetabolicLoad,
    /// Mood disruption.
    MoodDisruption,
    /// Stress.
    Stress,
    /// Substance use pattern.
    SubstanceUsePattern,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// The word in `AmplifierJob::status`.
#[uniffi::remote(Enum)]
pub enum AmplifierStatus {
    /// Accepted, not started.
    Pending,
    /// Being analysed.
    Running,
    /// Finished, with a result.
    Done,
    /// Finished, without a result. The vendor gives no reason.
    Failed,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// Which kind of target a job was submitted for.
#[uniffi::remote(Enum)]
pub enum AmplifierJobType {
    /// A `UseCase`.
    UseCase,
    /// A `Condition`.
    Condition,
    /// A `VoiceModel`.
    Model,
    /// A `Sign`.
    Sign,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// How strongly a signal shows. Ordered from `none` to `elevated`. `inconclusive` is off that
/// scale and sorts after it, words this version does not know sort last: leave both out before
/// you take a maximum. Calibrated per model: never derive a level from a score.
#[uniffi::remote(Enum)]
pub enum Level {
    /// Not present.
    None,
    /// Low.
    Low,
    /// Worth considering. Flagged.
    Consider,
    /// Moderate. Flagged.
    Moderate,
    /// Elevated. Flagged.
    Elevated,
    /// The recording does not allow a statement.
    Inconclusive,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What the vendor recommends to do next. Ordered from `none` to `escalate`. `inconclusive` is
/// off that scale and sorts after it, words this version does not know sort last.
#[uniffi::remote(Enum)]
pub enum RecommendedAction {
    /// Nothing at low or above.
    None,
    /// One or more low, nothing higher.
    Monitor,
    /// One at consider.
    Consider,
    /// One moderate, or two or more at consider.
    Review,
    /// One or more elevated.
    Escalate,
    /// The recording conditions were too weak.
    Inconclusive,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What was found wrong with the recording.
#[uniffi::remote(Enum)]
pub enum AudioQualityIssue {
    /// The voice is hard to analyse.
    PoorVoiceQuality,
    /// Too little of the recording is speech.
    InsufficientSpeech,
    /// Too much of the recording is noise.
    HighBackgroundNoise,
    /// The speaker cannot be analysed.
    InvalidSpeaker,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// How a measured vocal feature compares with its usual range. Ordered from `low` to `high`;
/// words this version does not know sort last.
#[uniffi::remote(Enum)]
pub enum ValueInterpretation {
    /// Below its usual range.
    Low,
    /// A little below it.
    Reduced,
    /// Within it.
    WithinRange,
    /// A little above it.
    SlightlyElevated,
    /// Above it.
    High,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// One analysis: as answered to a submission, on retrieval, and in a webhook.
///
/// Serializes as the vendor's own document, with every field it had.
#[uniffi::remote(Record)]
pub struct AmplifierJob {
    /// The vendor's identifier. Opaque; not always a UUID.
    pub job_id: String,
    /// Where the job stands. `done` alone means there is a result.
    pub status: AmplifierStatus,
    /// When the vendor accepted the job.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
    /// When the job ended. May stay empty on failed jobs, so it never tells whether a job ended.
    #[uniffi(default = None)]
    pub completed_at: Option<Timestamp>,
    /// The kind of target. Inferred from the target present when the vendor leaves it out.
    #[uniffi(default = None)]
    pub job_type: Option<AmplifierJobType>,
    /// The API surface the job came through, such as `v2`.
    #[uniffi(default = None)]
    pub api_version: Option<String>,
    /// The target of a use-case job.
    #[uniffi(default = None)]
    pub use_case: Option<UseCase>,
    /// The target of a condition job.
    #[uniffi(default = None)]
    pub condition: Option<Condition>,
    /// The target of a model job.
    #[uniffi(default = None)]
    pub model_name: Option<VoiceModel>,
    /// The target of a sign job.
    #[uniffi(default = None)]
    pub sign_name: Option<Sign>,
    /// The media type of the recording as processed.
    #[uniffi(default = None)]
    pub audio_content_type: Option<String>,
    /// The size of the recording as processed, in bytes.
    #[uniffi(default = None)]
    pub audio_size_bytes: Option<i64>,
    /// The length of the recording, in seconds.
    #[uniffi(default = None)]
    pub audio_duration_seconds: Option<f64>,
    /// The sample rate of the recording, in hertz.
    #[uniffi(default = None)]
    pub audio_sample_rate: Option<u32>,
    /// The analysis, once the status is `done`.
    #[uniffi(default = None)]
    pub result: Option<AmplifierResult>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// The analysis of a finished job, for every kind of target.
///
/// Use-case and model jobs give a `summary` and several `signals`. Condition and sign jobs answer
/// with one `signal`, which stands here as the only element of `signals`, and no summary.
#[uniffi::remote(Record)]
pub struct AmplifierResult {
    /// The overall reading. Absent for condition and sign jobs.
    #[uniffi(default = None)]
    pub summary: Option<Summary>,
    /// One entry per condition or sign.
    #[uniffi(default = [])]
    pub signals: Vec<Signal>,
    /// What the vendor found of the recording itself.
    #[uniffi(default = None)]
    pub audio_quality: Option<AudioQuality>,
    /// Further scales. Empty when none are configured; sign jobs have none.
    #[uniffi(default = [])]
    pub extended_metrics: Vec<ExtendedMetric>,
}

/// The overall reading of a use-case or model job.
#[uniffi::remote(Record)]
pub struct Summary {
    /// The overall level.
    pub overall_level: Level,
    /// What to do next.
    pub recommended_action: RecommendedAction,
    /// How many signals are flagged.
    #[uniffi(default = None)]
    pub flagged_count: Option<u32>,
    /// One to three signal ids by score, highest first.
    #[uniffi(default = [])]
    pub primary_signals: Vec<String>,
    /// Text written by a model, with the measurements behind it.
    #[uniffi(default = None)]
    pub description: Option<Narrative>,
}

/// Text written by a model, and the measurements behind it. To be shown only after review by
/// care staff, says the vendor.
#[uniffi::remote(Record)]
pub struct Narrative {
    /// The text.
    #[uniffi(default = None)]
    pub summary: Option<String>,
    /// The measurements.
    #[uniffi(default = [])]
    pub vocal_features: Vec<VocalFeature>,
}

/// One measurement of the voice.
#[uniffi::remote(Record)]
pub struct VocalFeature {
    /// The identifier, such as `speech_rate`.
    pub feature: String,
    /// The name for people.
    #[uniffi(default = None)]
    pub label: Option<String>,
    /// The measured value, in `unit`.
    pub value: f64,
    /// The unit, such as `dB`, `Hz` or `syllables/s`.
    #[uniffi(default = None)]
    pub unit: Option<String>,
    /// How the value compares with its usual range.
    #[uniffi(default = None)]
    pub value_interpretation: Option<ValueInterpretation>,
}

/// One condition or sign in a result.
#[uniffi::remote(Record)]
pub struct Signal {
    /// The identifier, such as `anxiety`. The vendor calls it `model_id` or `name`.
    pub id: String,
    /// The name for people.
    #[uniffi(default = None)]
    pub label: Option<String>,
    /// From 0 to 1. Calibrated per model, so scores of different signals do not compare.
    #[uniffi(default = None)]
    pub score: Option<f64>,
    /// How strongly the signal shows.
    pub level: Level,
    /// Whether it deserves attention.
    #[uniffi(default = None)]
    pub flagged: Option<bool>,
    /// What to do next. Condition and sign jobs only.
    #[uniffi(default = None)]
    pub recommended_action: Option<RecommendedAction>,
    /// Text and measurements. Condition and sign jobs only.
    #[uniffi(default = None)]
    pub description: Option<Narrative>,
    /// The subject's own baseline. Longitudinal jobs only (seen in public client code).
    #[uniffi(default = None)]
    pub baseline_score: Option<f64>,
    /// The distance from that baseline. Longitudinal jobs only (seen in public client code).
    #[uniffi(default = None)]
    pub deviation_from_baseline: Option<f64>,
    /// Whatever the vendor says of an anomaly; its type is not documented. Longitudinal jobs only.
    #[uniffi(default = None)]
    pub anomaly: Option<RawJson>,
    /// The distance from the subject's baseline in standard deviations. Longitudinal jobs only.
    #[uniffi(default = None)]
    pub z_score: Option<f64>,
    /// The distance from the population in standard deviations. Longitudinal jobs only.
    #[uniffi(default = None)]
    pub population_z: Option<f64>,
}

/// What the vendor found of the recording itself.
#[uniffi::remote(Record)]
pub struct AudioQuality {
    /// What is wrong with it. Empty when nothing was found.
    #[uniffi(default = [])]
    pub issues: Vec<AudioQualityIssue>,
    /// The share of speech, 0 to 100. Below 30 usually comes with `insufficient_speech`.
    #[uniffi(default = None)]
    pub voice_percentage: Option<f64>,
    /// How clear the voice is, 0 to 100. Below 50 usually comes with `high_background_noise`.
    #[uniffi(default = None)]
    pub audio_clarity: Option<f64>,
}

/// A scale between two anchors.
#[uniffi::remote(Record)]
pub struct ExtendedMetric {
    /// The identifier, such as `anxious-mood`.
    pub metric_id: String,
    /// The name for people.
    #[uniffi(default = None)]
    pub label: Option<String>,
    /// The mean, from 0 to 1.
    #[uniffi(default = None)]
    pub score_mean: Option<f64>,
    /// The standard deviation, from 0 to 1.
    #[uniffi(default = None)]
    pub score_std: Option<f64>,
    /// What 0 stands for.
    #[uniffi(default = None)]
    pub low_anchor: Option<String>,
    /// What 1 stands for.
    #[uniffi(default = None)]
    pub high_anchor: Option<String>,
}

/// A job as the list shows it: no target, no facts of the recording, no result.
#[uniffi::remote(Record)]
pub struct AmplifierJobSummary {
    /// The vendor's identifier.
    pub job_id: String,
    /// Where the job stands.
    pub status: AmplifierStatus,
    /// When the vendor accepted the job.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
}

/// One page of the account's jobs, newest first.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct AmplifierJobPage {
    /// The jobs of this page.
    #[uniffi(default = [])]
    pub jobs: Vec<AmplifierJobSummary>,
    /// The number of this page, counted from 0.
    pub page: u32,
    /// How many pages there are; 0 when there are no jobs.
    pub total_pages: u32,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// The account's balance.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct Credits {
    /// Whole credits left. A fraction is cut off, a number beyond 64 bits is held at the limit.
    pub credits: i64,
    /// The number exactly as the vendor wrote it.
    pub exact: String,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// The catalogue of models.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct VoiceModelList {
    /// The models.
    #[uniffi(default = [])]
    pub models: Vec<VoiceModelInfo>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// A named model and the signs it runs.
#[uniffi::remote(Record)]
pub struct VoiceModelInfo {
    /// The model.
    pub name: VoiceModel,
    /// Its signs. Some of them cannot be analysed alone.
    #[uniffi(default = [])]
    pub signs: Vec<String>,
    /// The whole document as the vendor sent it; empty for an entry of a list.
    pub raw: RawJson,
}

/// The catalogue of signs.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct SignList {
    /// The signs.
    #[uniffi(default = [])]
    pub signs: Vec<SignInfo>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// A sign that can be analysed on its own.
#[uniffi::remote(Record)]
pub struct SignInfo {
    /// The sign.
    pub name: Sign,
    /// The name for people.
    #[uniffi(default = None)]
    pub label: Option<String>,
    /// The whole document as the vendor sent it; empty for an entry of a list.
    pub raw: RawJson,
}

/// The vendor's answer to setting the account-wide webhook.
#[uniffi::remote(Record)]
pub struct WebhookConfirmation {
    /// Whether the setting was stored.
    pub success: bool,
    /// The vendor's sentence about it.
    #[uniffi(default = None)]
    pub message: Option<String>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// A job of a described API: what the description's places find in its document.
#[uniffi::remote(Record)]
pub struct ApiJob {
    /// The identifier.
    pub job_id: String,
    /// The vendor's status word. Empty when an answer to a submission says nothing of it.
    pub status: String,
    /// What the status word means.
    pub state: JobState,
    /// The result, as JSON. `None` when there is none yet, or the description does not say where.
    #[uniffi(default = None)]
    pub result: Option<RawJson>,
    /// The reason of a failure, if the vendor gives one.
    #[uniffi(default = None)]
    pub error: Option<String>,
    /// How far the job is, in the vendor's word or number.
    #[uniffi(default = None)]
    pub progress: Option<String>,
    /// When the vendor accepted the job.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
    /// When the job ended.
    #[uniffi(default = None)]
    pub completed_at: Option<Timestamp>,
    /// The document the job was read from.
    pub raw: RawJson,
}

/// A page of an account's jobs at a described API.
#[uniffi::remote(Record)]
pub struct ApiJobPage {
    /// The jobs, in the vendor's order, with what the list says of them.
    #[uniffi(default = [])]
    pub jobs: Vec<ApiJob>,
    /// The number of pages, if the vendor says.
    #[uniffi(default = None)]
    pub total_pages: Option<u32>,
    /// The document the page was read from.
    pub raw: RawJson,
}

/// The container of a recording, told from its content and never from its name.
#[uniffi::remote(Enum)]
pub enum AudioFormat {
    /// RIFF WAVE, RF64 and BW64 included.
    Wav,
    /// Native FLAC.
    Flac,
    /// MPEG audio, in practice layer III, with or without ID3 tags.
    Mp3,
    /// The MP4 family: M4A, MP4, 3GP, QuickTime, fragmented or not.
    M4a,
    /// Bare AAC frames with ADTS headers.
    Aac,
    /// Ogg, usually with Vorbis or Opus in it.
    Ogg,
    /// WebM and Matroska.
    Webm,
    /// AIFF and AIFF-C. Recognised only; its length is not measured.
    Aiff,
    /// Apple's Core Audio Format. Recognised only; its length is not measured.
    Caf,
    /// AMR speech. Recognised only; its length is not measured.
    Amr,
    /// Windows Media Audio. Recognised only; its length is not measured.
    Wma,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What a look at a recording found. Nothing in here is taken from the file's name.
#[uniffi::remote(Record)]
pub struct AudioFacts {
    /// The container, or `None` when the content is no audio known to this version.
    #[uniffi(default = None)]
    pub format: Option<AudioFormat>,
    /// The media type to send with an upload, `application/octet-stream` for an unknown container.
    pub content_type: String,
    /// Size in bytes. Of a recording whose size is not known and that is larger than the vendor takes: the vendor's
    /// limit plus one, for there the reading stops. What is too large has neither duration nor silence.
    pub size_bytes: i64,
    /// Length in seconds, counted from the audio that is there rather than from what a header
    /// announces. `None` when the container cannot be read; never negative, infinite or absurd.
    #[uniffi(default = None)]
    pub duration_seconds: Option<f64>,
    /// Samples per second and channel. Opus always counts 48000 of them in Ogg.
    #[uniffi(default = None)]
    pub sample_rate: Option<u32>,
    /// Number of channels.
    #[uniffi(default = None)]
    pub channels: Option<u32>,
    /// How the samples are encoded: `pcm`, `float`, `alaw`, `mulaw`, `adpcm`, `gsm`, `flac`, `alac`, `mp3`, `mp2`,
    /// `aac`, `vorbis`, `opus`, or the container's own name for it.
    #[uniffi(default = None)]
    pub codec: Option<String>,
    /// Whether the recording ends before its header says it does, as after a broken download. With no
    /// duration: before its index was written, so that nothing can play it.
    pub truncated: bool,
    /// Whether the recording is silent from beginning to end: no sample exceeds -60 dB of full scale. Looked for in
    /// WAV (PCM, float, A-law, mu-law, IMA and MS ADPCM, MP2, MP3), FLAC, MP3, MP2, AAC (ADTS) and, unless it comes
    /// through a reader, M4A; Ogg and WebM with Opus or Vorbis hold it where all packets are those that encoders write
    /// for digital silence. `false` where it was not.
    pub silent: bool,
}

/// How strictly recordings are checked before they are sent.
#[uniffi::remote(Enum)]
pub enum AudioCheck {
    /// Refuses what the server would certainly refuse, and warns about the rest. The default.
    Standard,
    /// Refuses everything that is not beyond doubt: warnings and unreadable recordings too.
    Strict,
    /// Gives no verdict, the server decides. The recording is still read for its content type.
    Off,
}

/// Whether a recording should be sent. Ordered by weight: the outcome of a check is the largest of its findings'.
#[uniffi::remote(Enum)]
pub enum AudioOutcome {
    /// Nothing speaks against sending it.
    Ok,
    /// Send it, but something about it deserves attention.
    Warn,
    /// It could not be read well enough to say. It is sent.
    Unknown,
    /// Do not send it: the server would refuse it.
    Reject,
}

/// The outcome of an audio check, and why.
#[uniffi::remote(Record)]
pub struct AudioVerdict {
    /// The weightiest outcome among the findings (`reject`, then `unknown`, then `warn`), or `ok`.
    pub outcome: AudioOutcome,
    /// What was found, the weightiest first.
    #[uniffi(default = [])]
    pub findings: Vec<AudioFinding>,
    /// What the verdict is based on.
    pub facts: AudioFacts,
}

/// One thing that an audio check noticed.
#[uniffi::remote(Record)]
pub struct AudioFinding {
    /// How much it matters: `warn`, `reject` or `unknown`.
    pub outcome: AudioOutcome,
    /// What it is, for programs. As the server names it where the server has a name:
    /// `AUDIO_TOO_SHORT`, `AUDIO_TOO_LONG`, `UNSUPPORTED_FORMAT`, `AUDIO_POOR_QUALITY`. Otherwise `AUDIO_EMPTY`,
    /// `AUDIO_TOO_LARGE`, `SHORT_FOR_BEST_RESULTS`, `LONG_FOR_BEST_RESULTS`, `LOW_SAMPLE_RATE`,
    /// `TRUNCATED` or `UNREADABLE`.
    pub code: String,
    /// What is wrong, with the numbers, in one sentence.
    pub message: String,
    /// What to do about it, in one sentence.
    pub advice: String,
}

/// The word in `IdunoxJob::status`.
#[uniffi::remote(Enum)]
pub enum IdunoxStatus {
    /// Not ready to run.
    Pending,
    /// Ready to run.
    Queued,
    /// Under way.
    Running,
    /// The step is done; the submission need not be.
    Succeeded,
    /// This attempt failed. While there may be more attempts, the step may run again.
    Failed,
    /// Somebody cancelled it. Final.
    Cancelled,
    /// The last attempt failed. Final.
    DeadLetter,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// The seven steps of a submission, in their order.
#[uniffi::remote(Enum)]
pub enum IdunoxJobType {
    /// Checks what came in.
    IngestValidate,
    /// Takes out what could identify a person.
    Deidentify,
    /// Translates it to FHIR.
    MapToFhir,
    /// Stores it.
    FhirStoreUpsert,
    /// Computes the scores.
    RunInference,
    /// Writes the reports.
    WriteArtifacts,
    /// Reports success to webhooks.
    DispatchWebhooks,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// The word in `IdunoxSubmission::status` and `IdunoxResult::status`.
#[uniffi::remote(Enum)]
pub enum IdunoxSubmissionStatus {
    /// Accepted.
    Received,
    /// Being checked.
    Validating,
    /// Found sound.
    Validated,
    /// Under way.
    Processing,
    /// Ended with a result.
    Completed,
    /// Ended without a result.
    Failed,
    /// Found unsound. Final.
    Rejected,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// One step of a submission. The vendor leaves out nearly everything at times.
///
/// Serializes as the vendor's own document, with every field it had.
#[uniffi::remote(Record)]
pub struct IdunoxJob {
    /// The job's identifier, a UUID.
    pub job_id: String,
    /// The submission it is a step of.
    #[uniffi(default = None)]
    pub submission_id: Option<String>,
    /// Your name for the submission.
    #[uniffi(default = None)]
    pub partner_submission_id: Option<String>,
    /// Your pseudonym for the person.
    #[uniffi(default = None)]
    pub partner_subject_id: Option<String>,
    /// Which step it is.
    #[uniffi(default = None)]
    pub job_type: Option<IdunoxJobType>,
    /// The step, for people.
    #[uniffi(default = None)]
    pub type_label: Option<String>,
    /// Where the step stands. Says nothing of the other six.
    #[uniffi(default = None)]
    pub status: Option<IdunoxStatus>,
    /// The status, for people.
    #[uniffi(default = None)]
    pub status_label: Option<String>,
    /// The part of the submission it is for, where there are parts.
    #[uniffi(default = None)]
    pub segment: Option<String>,
    /// The identifier sent with the submission to find it in logs.
    #[uniffi(default = None)]
    pub correlation_id: Option<String>,
    /// The job that made this one.
    #[uniffi(default = None)]
    pub parent_job_id: Option<String>,
    /// How many attempts were begun.
    #[uniffi(default = None)]
    pub attempts: Option<u32>,
    /// How many attempts there may be.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
    /// Why the latest attempt failed.
    #[uniffi(default = None)]
    pub last_error: Option<String>,
    /// More about it: JSON of any type.
    #[uniffi(default = None)]
    pub error_detail: Option<RawJson>,
    /// When the step became ready to run.
    #[uniffi(default = None)]
    pub queued_at: Option<Timestamp>,
    /// When a worker took it.
    #[uniffi(default = None)]
    pub accepted_at: Option<Timestamp>,
    /// When it began.
    #[uniffi(default = None)]
    pub started_at: Option<Timestamp>,
    /// When it succeeded.
    #[uniffi(default = None)]
    pub completed_at: Option<Timestamp>,
    /// When its latest attempt failed.
    #[uniffi(default = None)]
    pub failed_at: Option<Timestamp>,
    /// When the vendor promises it to be done.
    #[uniffi(default = None)]
    pub sla_deadline_at: Option<Timestamp>,
    /// How long it ran, in milliseconds.
    #[uniffi(default = None)]
    pub processing_duration_ms: Option<i64>,
    /// Whether that promise was broken.
    #[uniffi(default = None)]
    pub sla_breached: Option<bool>,
    /// When the job was made.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[uniffi(default = None)]
    pub updated_at: Option<Timestamp>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// A step as its submission shows it.
#[uniffi::remote(Record)]
pub struct IdunoxJobSummary {
    /// The job's identifier, a UUID.
    pub job_id: String,
    /// Which step it is.
    #[uniffi(default = None)]
    pub job_type: Option<IdunoxJobType>,
    /// The step, for people.
    #[uniffi(default = None)]
    pub type_label: Option<String>,
    /// Where the step stands.
    #[uniffi(default = None)]
    pub status: Option<IdunoxStatus>,
    /// The status, for people.
    #[uniffi(default = None)]
    pub status_label: Option<String>,
    /// The identifier sent with the submission to find it in logs.
    #[uniffi(default = None)]
    pub correlation_id: Option<String>,
    /// When the step became ready to run.
    #[uniffi(default = None)]
    pub queued_at: Option<Timestamp>,
    /// When it began.
    #[uniffi(default = None)]
    pub started_at: Option<Timestamp>,
    /// When it succeeded.
    #[uniffi(default = None)]
    pub completed_at: Option<Timestamp>,
    /// When a worker took it.
    #[uniffi(default = None)]
    pub accepted_at: Option<Timestamp>,
    /// When its latest attempt failed.
    #[uniffi(default = None)]
    pub failed_at: Option<Timestamp>,
    /// When the vendor promises it to be done.
    #[uniffi(default = None)]
    pub sla_deadline_at: Option<Timestamp>,
    /// How long it ran, in milliseconds.
    #[uniffi(default = None)]
    pub processing_duration_ms: Option<i64>,
    /// Whether that promise was broken.
    #[uniffi(default = None)]
    pub sla_breached: Option<bool>,
    /// How many attempts were begun.
    #[uniffi(default = None)]
    pub attempts: Option<u32>,
    /// How many attempts there may be.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
    /// Why the latest attempt failed.
    #[uniffi(default = None)]
    pub error_summary: Option<String>,
}

/// A submission and its steps: what a wait looks at.
///
/// Serializes as the vendor's own document, with every field it had.
#[uniffi::remote(Record)]
pub struct IdunoxSubmission {
    /// The submission's identifier, a UUID.
    pub submission_id: String,
    /// The vendor's identifier of the person.
    #[uniffi(default = None)]
    pub subject_id: Option<String>,
    /// Your name for the submission.
    #[uniffi(default = None)]
    pub partner_submission_id: Option<String>,
    /// Your pseudonym for the person.
    #[uniffi(default = None)]
    pub partner_subject_id: Option<String>,
    /// Where the submission stands. `completed` alone means there is a result.
    #[uniffi(default = None)]
    pub status: Option<IdunoxSubmissionStatus>,
    /// The status, for people.
    #[uniffi(default = None)]
    pub status_label: Option<String>,
    /// When the vendor accepted it.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[uniffi(default = None)]
    pub updated_at: Option<Timestamp>,
    /// What it has brought forth so far.
    #[uniffi(default = None)]
    pub counts: Option<IdunoxCounts>,
    /// Its steps, as far as they have begun.
    #[uniffi(default = [])]
    pub jobs: Vec<IdunoxJobSummary>,
    /// The result's identifier. The vendor speaks of it and does not show it, so a completed
    /// submission may lack it.
    #[uniffi(default = None)]
    pub result_id: Option<String>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// What a submission has brought forth.
#[uniffi::remote(Record)]
pub struct IdunoxCounts {
    /// Documents.
    #[uniffi(default = None)]
    pub documents: Option<u32>,
    /// Results.
    #[uniffi(default = None)]
    pub results: Option<u32>,
    /// Artifacts.
    #[uniffi(default = None)]
    pub artifacts: Option<u32>,
}

/// How far a submission is, step by step.
#[uniffi::remote(Record)]
pub struct IdunoxProgress {
    /// Where the submission stands.
    #[uniffi(default = None)]
    pub status: Option<IdunoxSubmissionStatus>,
    /// The seven steps in their order, those not begun included; after them whatever else the
    /// vendor shows.
    #[uniffi(default = [])]
    pub steps: Vec<IdunoxStep>,
    /// How many of them have succeeded.
    pub succeeded: u32,
}

/// How far one step is.
#[uniffi::remote(Record)]
pub struct IdunoxStep {
    /// Which step it is.
    #[uniffi(default = None)]
    pub job_type: Option<IdunoxJobType>,
    /// Where it stands. Absent when it has not begun.
    #[uniffi(default = None)]
    pub status: Option<IdunoxStatus>,
    /// How many attempts were begun.
    #[uniffi(default = None)]
    pub attempts: Option<u32>,
    /// How many attempts there may be.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
    /// Why the latest attempt failed.
    #[uniffi(default = None)]
    pub error: Option<String>,
}

/// The answer to a submission.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct IdunoxAccepted {
    /// The submission's identifier, a UUID: what to wait for.
    pub submission_id: String,
    /// The first step's identifier, where the vendor sends it.
    #[uniffi(default = None)]
    pub job_id: Option<String>,
    /// Your name for the submission.
    #[uniffi(default = None)]
    pub partner_submission_id: Option<String>,
    /// Where the submission stands.
    #[uniffi(default = None)]
    pub status: Option<IdunoxSubmissionStatus>,
    /// The status, for people.
    #[uniffi(default = None)]
    pub status_label: Option<String>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// The body of a refusal.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct IdunoxRefusal {
    /// The vendor's word for it, such as `VALIDATION_ERROR`. Not all are documented.
    #[uniffi(default = None)]
    pub code: Option<String>,
    /// The vendor's sentence about it.
    #[uniffi(default = None)]
    pub message: Option<String>,
    /// What to quote to the vendor's support.
    #[uniffi(default = None)]
    pub request_id: Option<String>,
    /// The identifier sent with the request to find it in logs.
    #[uniffi(default = None)]
    pub correlation_id: Option<String>,
    /// What exactly is wrong: an object by field, or a list.
    #[uniffi(default = None)]
    pub details: Option<RawJson>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// Whether the vendor's server runs; says nothing of what is behind it.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct IdunoxHealth {
    /// `ok` when it runs.
    pub status: String,
    /// The server's time.
    #[uniffi(default = None)]
    pub timestamp: Option<Timestamp>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// The form of a submission.
#[uniffi::remote(Enum)]
pub enum IdunoxSchema {
    /// The only documented one.
    CanonicalV1,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// A blood value. The health-questionnaire product wants all fourteen; a variant's
/// documentation names its unit.
#[uniffi::remote(Enum)]
pub enum MarkerCode {
    /// In `g/L`.
    Albumin,
    /// In `U/L`.
    Alt,
    /// In `U/L`.
    Alp,
    /// In `U/L`.
    Ast,
    /// In `mmol/L`.
    Calcium,
    /// In `mmol/L`.
    Chol,
    /// In `mg/L`.
    CystatinC,
    /// In `U/L`.
    Ggt,
    /// In `mmol/L`.
    Hdl,
    /// In `mg/L`.
    Crp,
    /// In `mmol/L`.
    Ldl,
    /// In `mmol/L`.
    Phosphate,
    /// In `µmol/L`.
    Urate,
    /// In `mmol/mol`.
    Hba1cMmolMol,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// A unit, exactly as the vendor spells it.
#[uniffi::remote(Enum)]
pub enum MarkerUnit {
    /// Grams per litre.
    GramsPerLitre,
    /// Enzyme units per litre.
    UnitsPerLitre,
    /// Millimoles per litre.
    MillimolesPerLitre,
    /// Milligrams per litre.
    MilligramsPerLitre,
    /// Micromoles per litre, with the micro sign (U+00B5) and not the Greek letter.
    MicromolesPerLitre,
    /// Millimoles per mole.
    MillimolesPerMole,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What a submission shall bring forth.
#[uniffi::remote(Enum)]
pub enum IdunoxOutput {
    /// The scores.
    InferenceScoreV1,
    /// A report as data.
    Json,
    /// A report to look at in a browser.
    Html,
    /// A report to print.
    Pdf,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// A de-identified bundle about one person (`POST /v1/submissions`). It has blood values, report
/// documents, or both.
#[uniffi::remote(Record)]
pub struct IdunoxSubmissionRequest {
    /// The form of the bundle.
    pub schema_version: IdunoxSchema,
    /// Your identifier at the vendor, a UUID; another than the key's is refused.
    pub partner_id: String,
    /// Your name for the submission, of 1 to 512 characters.
    pub partner_submission_id: String,
    /// Your pseudonym for the person. No name, no date of birth.
    pub partner_subject_id: String,
    /// Where the data comes from.
    #[uniffi(default = None)]
    pub source_metadata: Option<IdunoxSource>,
    /// The person.
    pub subject: IdunoxSubject,
    /// The blood values.
    #[uniffi(default = [])]
    pub markers: Vec<IdunoxMarker>,
    /// Documents to read the blood values from: JSON objects of a shape nobody documents.
    #[uniffi(default = [])]
    pub report_documents: Vec<RawJson>,
    /// What it shall bring forth.
    pub options: IdunoxSubmissionChoices,
    /// Answers, as a JSON object.
    #[uniffi(default = None)]
    pub questionnaire: Option<RawJson>,
    /// Further facts, as a JSON object with at most 64 keys.
    #[uniffi(default = None)]
    pub clinical_extensions: Option<RawJson>,
}

/// The person a submission is about. The vendor refuses keys it does not know and documents
/// only some, so each part is a JSON object in its spelling.
#[uniffi::remote(Record)]
pub struct IdunoxSubject {
    /// Such as `sexAtBirth` and `ageYears`.
    pub demographics: RawJson,
    /// Such as `weightKg` and `heightCm`.
    #[uniffi(default = None)]
    pub measurements: Option<RawJson>,
    /// Habits and illnesses.
    #[uniffi(default = None)]
    pub history: Option<RawJson>,
    /// Illnesses of relatives.
    #[uniffi(default = None)]
    pub family_history: Option<RawJson>,
}

/// A measured blood value.
#[uniffi::remote(Record)]
pub struct IdunoxMarker {
    /// What was measured.
    pub code: MarkerCode,
    /// The value, in `unit`. Finite.
    pub value: f64,
    /// The unit, which must be the one of the code.
    pub unit: MarkerUnit,
}

/// Where the data of a submission comes from.
#[uniffi::remote(Record)]
pub struct IdunoxSource {
    /// The program it comes from.
    #[uniffi(default = None)]
    pub source_system: Option<String>,
    /// When it was taken.
    #[uniffi(default = None)]
    pub source_timestamp: Option<Timestamp>,
    /// The laboratory.
    #[uniffi(default = None)]
    pub lab_name: Option<String>,
    /// The place.
    #[uniffi(default = None)]
    pub facility_id: Option<String>,
    /// The laboratory's usual range of a blood value, by its code.
    pub marker_ranges: std::collections::HashMap<String, MarkerRange>,
}

/// The usual range of a blood value.
#[uniffi::remote(Record)]
pub struct MarkerRange {
    /// The unit of the bounds.
    pub unit: MarkerUnit,
    /// The least usual value. Finite.
    #[uniffi(default = None)]
    pub lower_bound: Option<f64>,
    /// The greatest usual value. Finite.
    #[uniffi(default = None)]
    pub upper_bound: Option<f64>,
}

/// What a submission shall bring forth.
#[uniffi::remote(Record)]
pub struct IdunoxSubmissionChoices {
    /// At least one.
    #[uniffi(default = [])]
    pub requested_outputs: Vec<IdunoxOutput>,
    /// The areas to score, such as `wellbeing.cardiovascular`, at most 8. Empty: the vendor's
    /// choice.
    #[uniffi(default = [])]
    pub requested_outcomes: Vec<String>,
}

/// Where a score stands. Ordered from `low` to `high`. The vendor's `unknown` is off that scale
/// and sorts after it, words this version does not know sort last.
#[uniffi::remote(Enum)]
pub enum IdunoxBandTier {
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
    /// Not known to the vendor. `Unknown` is a word not known to this version.
    Undetermined,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// The format of an artifact.
#[uniffi::remote(Enum)]
pub enum IdunoxArtifactType {
    /// Data.
    Json,
    /// A report to look at in a browser.
    Html,
    /// A report to print.
    Pdf,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What a webhook reports.
#[uniffi::remote(Enum)]
pub enum IdunoxEventType {
    /// A result can be fetched. Failures are never reported.
    ResultReady,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// The result of a submission.
///
/// Serializes as the vendor's own document, download addresses included.
#[uniffi::remote(Record)]
pub struct IdunoxResult {
    /// The result's identifier, a UUID.
    pub result_id: String,
    /// The submission it belongs to.
    #[uniffi(default = None)]
    pub submission_id: Option<String>,
    /// Your name for the submission.
    #[uniffi(default = None)]
    pub partner_submission_id: Option<String>,
    /// Where the result stands. Only `completed` has outcomes.
    pub status: IdunoxSubmissionStatus,
    /// The status, for people.
    #[uniffi(default = None)]
    pub status_label: Option<String>,
    /// When the result last changed. Set on unfinished results too, so it never tells whether one
    /// is finished.
    #[uniffi(default = None)]
    pub completed_at: Option<Timestamp>,
    /// One entry per area that was scored. The vendor sends `outcome`, and `outcomes` only where
    /// there are several; either is this list.
    #[uniffi(default = [])]
    pub outcomes: Vec<IdunoxOutcome>,
    /// What can be downloaded.
    #[uniffi(default = [])]
    pub artifacts: Vec<IdunoxArtifact>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// One area that was scored.
#[uniffi::remote(Record)]
pub struct IdunoxOutcome {
    /// The area, such as `wellbeing.cardiovascular`.
    pub outcome_id: String,
    /// The area, for people.
    #[uniffi(default = None)]
    pub focus: Option<String>,
    /// From 0 to 1.
    #[uniffi(default = None)]
    pub score: Option<f64>,
    /// How the score compares with others, such as `below_reference`.
    #[uniffi(default = None)]
    pub reference_placement: Option<String>,
    /// The comparison, for people.
    #[uniffi(default = None)]
    pub reference_placement_label: Option<String>,
    /// Whether the area could be scored, such as `completed`.
    #[uniffi(default = None)]
    pub outcome_status: Option<String>,
    /// That, for people.
    #[uniffi(default = None)]
    pub outcome_status_label: Option<String>,
    /// Where the score stands.
    #[uniffi(default = None)]
    pub band: Option<IdunoxBand>,
    /// What the vendor has to say about it. Information, never errors.
    #[uniffi(default = [])]
    pub notices: Vec<String>,
}

/// Where a score stands.
#[uniffi::remote(Record)]
pub struct IdunoxBand {
    /// The word for it.
    #[uniffi(default = None)]
    pub tier: Option<IdunoxBandTier>,
    /// The band, for people.
    #[uniffi(default = None)]
    pub label: Option<String>,
}

/// Something to download.
#[uniffi::remote(Record)]
pub struct IdunoxArtifact {
    /// The artifact's identifier, a UUID.
    pub artifact_id: String,
    /// Its format.
    #[uniffi(default = None)]
    pub artifact_type: Option<IdunoxArtifactType>,
    /// The format, for people.
    #[uniffi(default = None)]
    pub type_label: Option<String>,
    /// Whether it can be downloaded, such as `available`.
    #[uniffi(default = None)]
    pub availability: Option<String>,
    /// That, for people.
    #[uniffi(default = None)]
    pub availability_label: Option<String>,
    /// The signed address to fetch it from, without credentials. Whoever knows it can, so it is a
    /// secret.
    #[uniffi(default = None)]
    pub download_url: Option<Secret>,
    /// Until when that address works; asking for the result again gives another.
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
    /// When the artifact was written.
    #[uniffi(default = None)]
    pub generated_at: Option<Timestamp>,
}

/// What a webhook reports. Act on a result once only: a report may come again, under another
/// delivery identifier.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct IdunoxResultReady {
    /// What happened. Absent is as good as `result.ready`, which is all there is.
    #[uniffi(default = None)]
    pub event_type: Option<IdunoxEventType>,
    /// The result that can be fetched.
    pub result_id: String,
    /// The submission it belongs to.
    #[uniffi(default = None)]
    pub submission_id: Option<String>,
    /// Your name for the submission.
    #[uniffi(default = None)]
    pub partner_submission_id: Option<String>,
    /// The report's identifier.
    #[uniffi(default = None)]
    pub report_id: Option<String>,
    /// Where the submission stands.
    #[uniffi(default = None)]
    pub status: Option<IdunoxSubmissionStatus>,
    /// The status, for people.
    #[uniffi(default = None)]
    pub status_label: Option<String>,
    /// When the result last changed.
    #[uniffi(default = None)]
    pub completed_at: Option<Timestamp>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// Where a job stands, derived from the vendor's own status word.
#[uniffi::remote(Enum)]
pub enum JobState {
    /// Accepted, not started.
    Pending,
    /// Under way.
    Running,
    /// Ended with a result.
    Succeeded,
    /// Ended without a result.
    Failed,
    /// Ended because somebody cancelled it.
    Cancelled,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What a text is about, which decides what it is checked against.
#[uniffi::remote(Enum)]
pub enum MidlyrScenario {
    /// Advertising.
    MarketingAsset,
    /// A disputed transaction.
    Dispute,
    /// Collecting a debt.
    DebtCollection,
    /// A customer's complaint.
    Complaint,
    /// Anything else.
    Generic,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// The word in `MidlyrJob::status`.
#[uniffi::remote(Enum)]
pub enum MidlyrStatus {
    /// Under way.
    Running,
    /// Ended with a result.
    Succeeded,
    /// Ended with an error.
    Failed,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What a job does.
#[uniffi::remote(Enum)]
pub enum MidlyrJobType {
    /// Finds what is wrong with a text, and why.
    ScreenAnalysis,
    /// Gives a score alone.
    RiskAssessment,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// What a result is. Spelled differently from the job's own type.
#[uniffi::remote(Enum)]
pub enum MidlyrResultType {
    /// Score and findings.
    Screen,
    /// The score alone.
    Risk,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// Who started a job.
#[uniffi::remote(Enum)]
pub enum MidlyrTrigger {
    /// A person or a program asked for it.
    Manual,
    /// The vendor started it.
    Automatic,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// Why a job failed, as far as the vendor documents it.
#[uniffi::remote(Enum)]
pub enum MidlyrFailureCode {
    /// The analysis did not finish.
    AnalysisFailed,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// How much a finding weighs. Ordered as the vendor numbers them, the weightiest first; words
/// this version does not know sort last.
#[uniffi::remote(Enum)]
pub enum FindingPriority {
    /// Blocking.
    P1,
    /// Material.
    P2,
    /// Advisory.
    P3,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// The vendor's name for a range of risk scores, from least to greatest risk.
#[uniffi::remote(Enum)]
pub enum MidlyrRiskBand {
    /// 0 to 20.
    Limited,
    /// 21 to 40.
    Low,
    /// 41 to 60.
    Moderate,
    /// 61 to 80.
    High,
    /// 81 to 100.
    Critical,
}

/// A text or a JSON document to be judged: exactly one of the two.
#[uniffi::remote(Record)]
pub struct MidlyrContent {
    /// A text of at least one character. The vendor names no upper limit.
    #[uniffi(default = None)]
    pub text: Option<String>,
    /// A JSON object. Events only.
    #[uniffi(default = None)]
    pub json: Option<RawJson>,
}

/// A text to screen or to score (`POST /api/v1/analysis/screen` and `/risk`).
#[uniffi::remote(Record)]
pub struct MidlyrAnalysisRequest {
    /// The text.
    pub content: MidlyrContent,
    /// What it is about.
    pub scenario: MidlyrScenario,
}

/// A compliance signal to make a ticket of (`POST /api/v1/events`).
#[uniffi::remote(Record)]
pub struct MidlyrEventRequest {
    /// What it is about.
    pub scenario: MidlyrScenario,
    /// The signal, as text or JSON.
    pub content: MidlyrContent,
    /// Your own name for the signal, of 1 to 128 characters: with it, sending the signal again
    /// finds the ticket instead of making another.
    #[uniffi(default = None)]
    pub external_ref: Option<String>,
}

/// The ticket of an event.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct MidlyrEvent {
    /// The ticket's identifier.
    pub ticket_id: String,
    /// The name that was sent.
    #[uniffi(default = None)]
    pub external_ref: Option<String>,
    /// Whether the ticket is new; `false` when the name found an earlier one.
    pub created: bool,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// The answer to a screening: an identifier and nothing else.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct MidlyrJobHandle {
    /// The job's identifier. Opaque.
    pub id: String,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// One analysis. Scoring answers with a whole job at once, which may have failed although the
/// HTTP status says 200.
///
/// Serializes as the vendor's own document, with every field it had.
#[uniffi::remote(Record)]
pub struct MidlyrJob {
    /// The job's identifier. Opaque.
    pub id: String,
    /// What the job does.
    #[uniffi(default = None)]
    pub job_type: Option<MidlyrJobType>,
    /// Where the job stands. `succeeded` alone means there is a result.
    pub status: MidlyrStatus,
    /// When the vendor accepted the job. Absent in the answer to a scoring.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
    /// When the job last changed. Absent in the answer to a scoring.
    #[uniffi(default = None)]
    pub updated_at: Option<Timestamp>,
    /// The result of a job that succeeded.
    #[uniffi(default = None)]
    pub result: Option<MidlyrResult>,
    /// Why a job failed.
    #[uniffi(default = None)]
    pub error: Option<MidlyrFailure>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// Why a job failed.
#[uniffi::remote(Record)]
pub struct MidlyrFailure {
    /// The vendor's word for it.
    #[uniffi(default = None)]
    pub code: Option<MidlyrFailureCode>,
    /// The vendor's sentence about it.
    #[uniffi(default = None)]
    pub message: Option<String>,
}

/// What a job found. A result of a type this version does not know has `raw` alone.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct MidlyrResult {
    /// What the result is.
    #[uniffi(default = None)]
    pub result_type: Option<MidlyrResultType>,
    /// From 0, no risk, to 100.
    #[uniffi(default = None)]
    pub risk_score: Option<i32>,
    /// The vendor's name for the range the score is in. Absent for a score out of range.
    #[uniffi(default = None)]
    pub risk_band: Option<MidlyrRiskBand>,
    /// What was found, most severe first. Empty for a scoring, and when nothing was found.
    #[uniffi(default = [])]
    pub findings: Vec<Finding>,
    /// The result as the vendor sent it.
    pub raw: RawJson,
}

/// Something wrong with a text.
#[uniffi::remote(Record)]
pub struct Finding {
    /// How much it weighs.
    pub priority: FindingPriority,
    /// What is wrong, in a few words.
    #[uniffi(default = None)]
    pub title: Option<String>,
    /// What is wrong, explained.
    #[uniffi(default = None)]
    pub details: Option<String>,
    /// What it offends against.
    #[uniffi(default = [])]
    pub citations: Vec<RegulationCitation>,
}

/// A job as the list shows it: no result.
#[uniffi::remote(Record)]
pub struct MidlyrJobSummary {
    /// The job's identifier. Opaque.
    pub id: String,
    /// What the job does.
    #[uniffi(default = None)]
    pub job_type: Option<MidlyrJobType>,
    /// Where the job stands.
    pub status: MidlyrStatus,
    /// Who started the job.
    #[uniffi(default = None)]
    pub trigger: Option<MidlyrTrigger>,
    /// When the vendor accepted the job.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
    /// When the job last changed.
    #[uniffi(default = None)]
    pub updated_at: Option<Timestamp>,
}

/// One page of the team's jobs. The vendor documents no order.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct MidlyrJobPage {
    /// The jobs of this page.
    #[uniffi(default = [])]
    pub jobs: Vec<MidlyrJobSummary>,
    /// What the next page is asked for with, together with the same filters.
    #[uniffi(default = None)]
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// About how many jobs there are on all pages.
    #[uniffi(default = None)]
    pub approximate_total: Option<i64>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// The body of a refusal.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct MidlyrRefusal {
    /// The vendor's word for it, such as `rate_limited`. Most are not documented.
    #[uniffi(default = None)]
    pub code: Option<String>,
    /// The vendor's sentence about it.
    #[uniffi(default = None)]
    pub message: Option<String>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// How a client reaches a vendor. Every field has a default; see each.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct ClientOptions {
    /// The account identifier. Default: the vendor's environment variable
    /// (`AMPLIFIER_ACCOUNT_ID`).
    #[uniffi(default = None)]
    pub account_id: Option<String>,
    /// The API key. Default: the vendor's environment variable (`AMPLIFIER_API_KEY`).
    #[uniffi(default = None)]
    pub api_key: Option<Secret>,
    /// The access token, for vendors who want one that expires. Default: the vendor's environment
    /// variable (`ALLIANCE_TOKEN`).
    #[uniffi(default = None)]
    pub token: Option<Secret>,
    /// How to authenticate, for vendors who know several ways. Default: what the vendor documents
    /// for the address.
    #[uniffi(default = None)]
    pub auth: Option<AuthScheme>,
    /// Where the API is. Default: the environment variable (`AMPLIFIER_BASE_URL`), then the
    /// vendor's production address.
    #[uniffi(default = None)]
    pub base_url: Option<String>,
    /// The requests the account may start per minute. Default: `Plan::Standard`.
    #[uniffi(default = None)]
    pub plan: Option<Plan>,
    /// How long connecting may take, TLS included. Default: 10 s.
    #[uniffi(default = None)]
    pub connect_timeout: Option<Duration>,
    /// How long one attempt of an ordinary request may take, from connecting to the last byte of
    /// the answer. Default: 30 s.
    #[uniffi(default = None)]
    pub timeout: Option<Duration>,
    /// How long one attempt of an upload may take. Default: 10 min.
    #[uniffi(default = None)]
    pub upload_timeout: Option<Duration>,
    /// How many further attempts one call may make in all, those of every request it needs counted
    /// together. Default: 5. Waits for a job do not count; they look again until their deadline.
    #[uniffi(default = None)]
    pub max_retries: Option<u32>,
    /// The first pause before another attempt; doubled each time, and then drawn at random between
    /// that and 1.3 times of it. Default: 1 s.
    #[uniffi(default = None)]
    pub retry_base: Option<Duration>,
    /// The longest single pause, whether drawn or asked for by the vendor. A vendor who asks for
    /// more ends the call with `rate_limited` or `server`. Default: 2 min.
    #[uniffi(default = None)]
    pub retry_max: Option<Duration>,
    /// The largest answer accepted, in bytes, after decompression. Default: 16 MiB.
    #[uniffi(default = None)]
    pub max_response_bytes: Option<u64>,
    /// The proxy for every request, such as `http://proxy:3128`. Default: `HTTPS_PROXY`,
    /// `HTTP_PROXY` and `NO_PROXY` of the environment; never for a loopback address.
    #[uniffi(default = None)]
    pub proxy: Option<String>,
    /// How many connections may be open at once, at least 1. Half of them, at most 8, are kept for
    /// reads, so that uploads hold up no wait; with 1, an upload holds up everything else until it has
    /// its answer. What needs one more waits. Default: 100.
    #[uniffi(default = None)]
    pub max_connections: Option<u32>,
    /// Further root certificates to trust, as PEM text. Default: the platform's only
    /// (`SSL_CERT_FILE` is honoured).
    #[uniffi(default = None)]
    pub extra_ca_pem: Option<String>,
    /// Put before `jobferry/<version>` in the `User-Agent` header. Default: nothing.
    #[uniffi(default = None)]
    pub user_agent: Option<String>,
    /// Allows plain `http` to other machines, which shows the credentials to the network.
    /// Default: `false`; loopback addresses need no permission.
    #[uniffi(default = None)]
    pub allow_http: Option<bool>,
}

impl ClientOptions {
    pub(crate) fn into_core(self) -> jobferry::models::ClientOptions {
        let mut options = jobferry::models::ClientOptions::default();
        if let Some(given) = self.account_id {
            options.account_id = Some(given);
        }
        if let Some(given) = self.api_key {
            options.api_key = Some(given);
        }
        if let Some(given) = self.token {
            options.token = Some(given);
        }
        if let Some(given) = self.auth {
            options.auth = Some(given);
        }
        if let Some(given) = self.base_url {
            options.base_url = Some(given);
        }
        if let Some(given) = self.plan {
            options.plan = given;
        }
        if let Some(given) = self.connect_timeout {
            options.connect_timeout = given;
        }
        if let Some(given) = self.timeout {
            options.timeout = given;
        }
        if let Some(given) = self.upload_timeout {
            options.upload_timeout = given;
        }
        if let Some(given) = self.max_retries {
            options.max_retries = given;
        }
        if let Some(given) = self.retry_base {
            options.retry_base = given;
        }
        if let Some(given) = self.retry_max {
            options.retry_max = given;
        }
        if let Some(given) = self.max_response_bytes {
            options.max_response_bytes = given;
        }
        if let Some(given) = self.proxy {
            options.proxy = Some(given);
        }
        if let Some(given) = self.max_connections {
            options.max_connections = given;
        }
        if let Some(given) = self.extra_ca_pem {
            options.extra_ca_pem = Some(given);
        }
        if let Some(given) = self.user_agent {
            options.user_agent = Some(given);
        }
        if let Some(given) = self.allow_http {
            options.allow_http = given;
        }
        options
    }
}

impl std::fmt::Display for ClientOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.clone().into_core())
    }
}

/// How a key is shown to the vendor.
#[uniffi::remote(Enum)]
pub enum AuthScheme {
    /// In a header of its own, such as `X-Api-Key`.
    ApiKey,
    /// As `Authorization: Bearer`.
    Bearer,
}

/// Requests per sliding window.
#[uniffi::remote(Record)]
pub struct RateLimits {
    /// Submissions per window, at least 1.
    pub uploads: u32,
    /// All other requests per window, at least 1.
    pub others: u32,
    /// The length of the window. Vendors use 60 s.
    pub window: Duration,
}

/// How a recording is submitted.
#[derive(uniffi::Record)]
pub struct SubmitOptions {
    /// Separates the speakers; adds 50 credits, says the vendor. Default: `false`.
    #[uniffi(default = None)]
    pub diarize: Option<bool>,
    /// Where the vendor shall report this job's success, over HTTPS. Only together with
    /// `webhookSecretKey`. Default: the account's address, if one is set.
    #[uniffi(default = None)]
    pub webhook_url: Option<String>,
    /// The secret that signs that report. Only together with `webhookUrl`.
    #[uniffi(default = None)]
    pub webhook_secret_key: Option<Secret>,
    /// How strictly the recording is checked before anything is sent. Default:
    /// `AudioCheck::Standard`, which refuses only what the vendor would certainly refuse.
    #[uniffi(default = None)]
    pub audio_check: Option<AudioCheck>,
    /// What to do when the vendor may have accepted the submission without saying so. Default:
    /// `OnUnknown::Reconcile`.
    #[uniffi(default = None)]
    pub on_unknown: Option<OnUnknown>,
    /// How long the call may take as a whole, queueing for the rate limit included; in `analyze`,
    /// the wait for the job, too. Default: no limit, but 15 min for that wait.
    #[uniffi(default = None)]
    pub deadline: Option<Duration>,
}

impl SubmitOptions {
    pub(crate) fn into_core(self) -> jobferry::models::SubmitOptions {
        let mut options = jobferry::models::SubmitOptions::default();
        if let Some(given) = self.diarize {
            options.diarize = given;
        }
        if let Some(given) = self.webhook_url {
            options.webhook_url = Some(given);
        }
        if let Some(given) = self.webhook_secret_key {
            options.webhook_secret_key = Some(given);
        }
        if let Some(given) = self.audio_check {
            options.audio_check = given;
        }
        if let Some(given) = self.on_unknown {
            options.on_unknown = given;
        }
        if let Some(given) = self.deadline {
            options.deadline = Some(given);
        }
        options
    }
}

/// How a job that is not made of a recording is submitted.
#[derive(uniffi::Record)]
pub struct JobOptions {
    /// What to do when the vendor may have accepted the submission without saying so. Default:
    /// `OnUnknown::Reconcile`. Where the vendor has no list of jobs to look in, that is the same
    /// as `OnUnknown::Error`.
    #[uniffi(default = None)]
    pub on_unknown: Option<OnUnknown>,
    /// How long the call may take as a whole, queueing for the rate limit included; when the call
    /// waits for the job, that, too. Default: no limit, but 15 min for that wait.
    #[uniffi(default = None)]
    pub deadline: Option<Duration>,
}

impl JobOptions {
    pub(crate) fn into_core(self) -> jobferry::models::JobOptions {
        let mut options = jobferry::models::JobOptions::default();
        if let Some(given) = self.on_unknown {
            options.on_unknown = given;
        }
        if let Some(given) = self.deadline {
            options.deadline = Some(given);
        }
        options
    }
}

/// How a submission to Idunox is sent.
#[derive(uniffi::Record)]
pub struct IdunoxSubmitOptions {
    /// By what the vendor knows a repetition, for 24 hours: the same key with the same submission
    /// counts once, with another one it is refused (409). Default: a new random one for each call,
    /// which the error names when the outcome is unknown.
    #[uniffi(default = None)]
    pub idempotency_key: Option<String>,
    /// By what the vendor's people find the submission. Default: a new random one.
    #[uniffi(default = None)]
    pub correlation_id: Option<String>,
    /// How long the call may take as a whole, queueing for the rate limit included. Default: no
    /// limit.
    #[uniffi(default = None)]
    pub deadline: Option<Duration>,
}

impl IdunoxSubmitOptions {
    pub(crate) fn into_core(self) -> jobferry::models::IdunoxSubmitOptions {
        let mut options = jobferry::models::IdunoxSubmitOptions::default();
        if let Some(given) = self.idempotency_key {
            options.idempotency_key = Some(given);
        }
        if let Some(given) = self.correlation_id {
            options.correlation_id = Some(given);
        }
        if let Some(given) = self.deadline {
            options.deadline = Some(given);
        }
        options
    }
}

/// How something is submitted to a described API.
#[derive(uniffi::Record)]
pub struct ApiSubmitOptions {
    /// By what the vendor knows a repetition, where the description says that it does. Default: a
    /// new random one for each call, which the error names when the outcome is unknown.
    #[uniffi(default = None)]
    pub idempotency_key: Option<String>,
    /// By what the vendor's people find the submission, where the description names a header for
    /// it. Default: a new random one.
    #[uniffi(default = None)]
    pub correlation_id: Option<String>,
    /// How strictly a recording is checked before anything is sent, where the description says
    /// what the vendor accepts. Default: `AudioCheck::Standard`, which refuses only what the
    /// vendor would certainly refuse.
    #[uniffi(default = None)]
    pub audio_check: Option<AudioCheck>,
    /// What to do when the vendor may have accepted the submission without saying so. Default:
    /// `OnUnknown::Reconcile`. Where the description has no list of jobs to look in, that is the
    /// same as `OnUnknown::Error`.
    #[uniffi(default = None)]
    pub on_unknown: Option<OnUnknown>,
    /// How long the call may take as a whole, queueing for the rate limit included; when the call
    /// waits for the job, that, too. Default: no limit, but 15 min for that wait.
    #[uniffi(default = None)]
    pub deadline: Option<Duration>,
}

impl ApiSubmitOptions {
    pub(crate) fn into_core(self) -> jobferry::models::ApiSubmitOptions {
        let mut options = jobferry::models::ApiSubmitOptions::default();
        if let Some(given) = self.idempotency_key {
            options.idempotency_key = Some(given);
        }
        if let Some(given) = self.correlation_id {
            options.correlation_id = Some(given);
        }
        if let Some(given) = self.audio_check {
            options.audio_check = given;
        }
        if let Some(given) = self.on_unknown {
            options.on_unknown = given;
        }
        if let Some(given) = self.deadline {
            options.deadline = Some(given);
        }
        options
    }
}

/// What to do when a paid submission was sent and no usable answer came: it may have become a job.
#[uniffi::remote(Enum)]
pub enum OnUnknown {
    /// Looks for the job among the account's latest and goes on with it when exactly one matches.
    /// The default. Otherwise the call ends with `submit_unknown`. Only after a 500 which the
    /// vendor documents as not processed, and only when two looks found nothing, it is sent again.
    Reconcile,
    /// Ends the call with `submit_unknown` at once; its token settles it later.
    Error,
    /// Sends it again. May pay twice for one recording: every lost answer of an accepted
    /// submission becomes a second job.
    Resend,
}

/// How a job is waited for.
#[derive(uniffi::Record)]
pub struct WaitOptions {
    /// How long the call may take as a whole before it gives up with `wait_timeout`; the job goes
    /// on. In a call that submits, too, that counts from its beginning, queueing for the rate limit
    /// included; with the deadline of the submission, the smaller of the two. Default: no limit for
    /// queueing and submitting, and 15 min for the wait, from when it begins (in a call that
    /// submits, when the vendor has accepted).
    #[uniffi(default = None)]
    pub deadline: Option<Duration>,
    /// The pause before the first look; later pauses grow from it. Default: the vendor's hint
    /// (Amplifier: 2 s).
    #[uniffi(default = None)]
    pub poll_interval: Option<Duration>,
}

impl WaitOptions {
    pub(crate) fn into_core(self) -> jobferry::models::WaitOptions {
        let mut options = jobferry::models::WaitOptions::default();
        if let Some(given) = self.deadline {
            options.deadline = Some(given);
        }
        if let Some(given) = self.poll_interval {
            options.poll_interval = Some(given);
        }
        options
    }
}

/// How a recording is submitted and its job waited for.
#[derive(uniffi::Record)]
pub struct AnalyzeOptions {
    /// How it is submitted.
    #[uniffi(default = None)]
    pub submit: Option<SubmitOptions>,
    /// How the job is waited for, once the vendor has accepted it.
    #[uniffi(default = None)]
    pub wait: Option<WaitOptions>,
}

impl AnalyzeOptions {
    pub(crate) fn into_core(self) -> jobferry::models::AnalyzeOptions {
        let mut options = jobferry::models::AnalyzeOptions::default();
        if let Some(given) = self.submit {
            options.submit = given.into_core();
        }
        if let Some(given) = self.wait {
            options.wait = given.into_core();
        }
        options
    }
}

/// Which jobs Midlyr lists.
#[derive(uniffi::Record)]
pub struct MidlyrListOptions {
    /// Jobs of any of these types. Default: all.
    #[uniffi(default = None)]
    pub job_types: Option<Vec<MidlyrJobType>>,
    /// Jobs accepted at this time or later. Default: no bound.
    #[uniffi(default = None)]
    pub start: Option<Timestamp>,
    /// Jobs accepted until this time. Default: no bound.
    #[uniffi(default = None)]
    pub end: Option<Timestamp>,
    /// How many jobs a page has, 1 to 200. Default: the vendor's, which is 50.
    #[uniffi(default = None)]
    pub limit: Option<u32>,
    /// Where to go on: the next cursor of the page before, with the same filters. Default: at the
    /// beginning.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
}

impl MidlyrListOptions {
    pub(crate) fn into_core(self) -> jobferry::models::MidlyrListOptions {
        let mut options = jobferry::models::MidlyrListOptions::default();
        if let Some(given) = self.job_types {
            options.job_types = given;
        }
        if let Some(given) = self.start {
            options.start = Some(given);
        }
        if let Some(given) = self.end {
            options.end = Some(given);
        }
        if let Some(given) = self.limit {
            options.limit = Some(given);
        }
        if let Some(given) = self.cursor {
            options.cursor = Some(given);
        }
        options
    }
}

/// Which regulations Midlyr lists.
#[derive(uniffi::Record)]
pub struct RegulationListOptions {
    /// Words to look for. Default: none.
    #[uniffi(default = None)]
    pub query: Option<String>,
    /// Sources of any of these kinds. Default: all.
    #[uniffi(default = None)]
    pub categories: Option<Vec<RegulationCategory>>,
    /// Issued by any of these, such as `cfpb`. Default: all.
    #[uniffi(default = None)]
    pub authorities: Option<Vec<String>>,
    /// In force in any of these, such as `us-federal`; the vendor refuses unknown ones. Default:
    /// all.
    #[uniffi(default = None)]
    pub jurisdictions: Option<Vec<String>>,
    /// How many regulations a page has, at least 1. Default: the vendor's.
    #[uniffi(default = None)]
    pub limit: Option<u32>,
    /// Where to go on: the next cursor of the page before, with the same filters. Default: at the
    /// beginning.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
}

impl RegulationListOptions {
    pub(crate) fn into_core(self) -> jobferry::models::RegulationListOptions {
        let mut options = jobferry::models::RegulationListOptions::default();
        if let Some(given) = self.query {
            options.query = Some(given);
        }
        if let Some(given) = self.categories {
            options.categories = given;
        }
        if let Some(given) = self.authorities {
            options.authorities = given;
        }
        if let Some(given) = self.jurisdictions {
            options.jurisdictions = given;
        }
        if let Some(given) = self.limit {
            options.limit = Some(given);
        }
        if let Some(given) = self.cursor {
            options.cursor = Some(given);
        }
        options
    }
}

/// What kind of source a regulation is.
#[uniffi::remote(Enum)]
pub enum RegulationCategory {
    /// A law.
    Statute,
    /// A regulation.
    Regulation,
    /// Guidance of several agencies.
    InteragencyGuidance,
    /// Guidance of one agency.
    AgencyGuidance,
    /// An examiner's handbook.
    ExaminationHandbook,
    /// An interpretation.
    InterpretiveAction,
    /// A rule of a self-regulatory organisation.
    SroRule,
    /// A word this version does not know, exactly as it was written.
    Unknown(String),
}

/// A regulation and the passages of it that matter.
#[uniffi::remote(Record)]
pub struct RegulationCitation {
    /// The regulation.
    pub regulation: Regulation,
    /// The passages.
    #[uniffi(default = [])]
    pub chunks: Vec<CitationChunk>,
}

/// A passage of a regulation.
#[uniffi::remote(Record)]
pub struct CitationChunk {
    /// The passage.
    pub text: String,
    /// Where it begins, in the unit of the vendor's host: bytes in production.
    #[uniffi(default = None)]
    pub start_offset: Option<i64>,
    /// Where it ends.
    #[uniffi(default = None)]
    pub end_offset: Option<i64>,
    /// The headings it stands under.
    #[uniffi(default = None)]
    pub section_path: Option<String>,
}

/// A regulation as lists and citations show it.
#[uniffi::remote(Record)]
pub struct Regulation {
    /// The document's identifier. Opaque.
    pub id: String,
    /// What kind of source it is.
    #[uniffi(default = None)]
    pub category: Option<RegulationCategory>,
    /// Its title.
    #[uniffi(default = None)]
    pub title: Option<String>,
    /// Who issued it, such as `cfpb`.
    #[uniffi(default = [])]
    pub authorities: Vec<String>,
    /// Where it holds, such as `us-federal` or `us-state:ny`.
    #[uniffi(default = [])]
    pub jurisdictions: Vec<String>,
    /// What it is about.
    #[uniffi(default = None)]
    pub description: Option<String>,
    /// When it last changed.
    #[uniffi(default = None)]
    pub updated_at: Option<Timestamp>,
    /// Where it was published. May be cut short, so it is a text and no address.
    #[uniffi(default = None)]
    pub source_url: Option<String>,
}

/// A regulation with its table of contents.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct RegulationDetails {
    /// The document's identifier. Opaque.
    pub id: String,
    /// What kind of source it is.
    #[uniffi(default = None)]
    pub category: Option<RegulationCategory>,
    /// Its title.
    #[uniffi(default = None)]
    pub title: Option<String>,
    /// Who issued it, such as `cfpb`.
    #[uniffi(default = [])]
    pub authorities: Vec<String>,
    /// Where it holds, such as `us-federal` or `us-state:ny`.
    #[uniffi(default = [])]
    pub jurisdictions: Vec<String>,
    /// What it is about.
    #[uniffi(default = None)]
    pub description: Option<String>,
    /// When it last changed.
    #[uniffi(default = None)]
    pub updated_at: Option<Timestamp>,
    /// Where it was published. May be cut short, so it is a text and no address.
    #[uniffi(default = None)]
    pub source_url: Option<String>,
    /// The length of the text, in bytes.
    #[uniffi(default = None)]
    pub total_bytes: Option<i64>,
    /// The headings, in their order.
    #[uniffi(default = [])]
    pub table_of_contents: Vec<RegulationHeading>,
    /// Further facts, which depend on the category.
    #[uniffi(default = None)]
    pub attributes: Option<RawJson>,
    /// The whole document as the vendor sent it; empty inside a `RegulationContent`.
    pub raw: RawJson,
}

/// One heading of a regulation.
#[uniffi::remote(Record)]
pub struct RegulationHeading {
    /// The heading's identifier.
    pub id: String,
    /// The heading.
    #[uniffi(default = None)]
    pub title: Option<String>,
    /// How deep it stands, from 1.
    #[uniffi(default = None)]
    pub level: Option<u32>,
    /// Where its text begins.
    #[uniffi(default = None)]
    pub start_offset: Option<i64>,
    /// The heading above it.
    #[uniffi(default = None)]
    pub parent_id: Option<String>,
}

/// One page of the library.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct RegulationPage {
    /// The regulations of this page.
    #[uniffi(default = [])]
    pub regulations: Vec<Regulation>,
    /// What the next page is asked for with, together with the same filters.
    #[uniffi(default = None)]
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// About how many regulations there are on all pages.
    #[uniffi(default = None)]
    pub approximate_total: Option<i64>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// A slice of a regulation's text, from production (nested) or staging (flat).
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct RegulationContent {
    /// The document's identifier.
    pub id: String,
    /// The regulation, where the vendor sends it along.
    #[uniffi(default = None)]
    pub details: Option<RegulationDetails>,
    /// The slice.
    pub text: String,
    /// Where the slice begins.
    pub start_offset: i64,
    /// Where the slice ends. Production only.
    #[uniffi(default = None)]
    pub end_offset: Option<i64>,
    /// Where the next slice begins: the end that the vendor names, or else what was asked for
    /// beyond the beginning. `None` for the last slice.
    #[uniffi(default = None)]
    pub next_offset: Option<i64>,
    /// The longest slice that was asked for.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// The length of the whole text, in bytes.
    #[uniffi(default = None)]
    pub total_bytes: Option<i64>,
    /// Whether a slice follows.
    pub has_more: bool,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// A question to the library (`POST /api/v1/regulations/query`). Reads only, so it may be repeated.
#[uniffi::remote(Record)]
pub struct RegulationQueryRequest {
    /// The question, of 1 to 2000 characters.
    pub query: String,
    /// How many regulations to answer with, 1 to 50. Default: the vendor's, which is 10.
    #[uniffi(default = None)]
    pub limit: Option<u32>,
    /// Where to look. Default: everywhere.
    #[uniffi(default = None)]
    pub filters: Option<RegulationFilters>,
}

/// Where a question looks.
#[uniffi::remote(Record)]
pub struct RegulationFilters {
    /// In these documents only, at most 100. Empty: in all.
    #[uniffi(default = [])]
    pub ids: Vec<String>,
    /// In what these issued only, at most 50. Empty: in all.
    #[uniffi(default = [])]
    pub authorities: Vec<String>,
    /// In what holds in these only, at most 50. Empty: in all.
    #[uniffi(default = [])]
    pub jurisdictions: Vec<String>,
}

/// The passages closest to a question, in no pages.
///
/// Serializes as the vendor's own document.
#[uniffi::remote(Record)]
pub struct RegulationMatches {
    /// The regulations and their passages.
    #[uniffi(default = [])]
    pub citations: Vec<RegulationCitation>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// Counts of what a client has done since it was made.
#[uniffi::remote(Record)]
pub struct ClientStats {
    /// Attempts to submit that were sent.
    pub uploads: i64,
    /// Other requests that were sent, the following included.
    pub others: i64,
    /// Attempts that followed a failed one of the same call.
    pub retries: i64,
    /// Answers 429: the vendor found its rate limit exceeded.
    pub rate_limited: i64,
    /// Submissions without a usable answer whose job was looked for in the list.
    pub reconciliations: i64,
    /// List requests that answered for several waits at once.
    pub sweeps: i64,
    /// Waits that a delivered webhook ended.
    pub deliveries: i64,
}
