// Generated from core/src/models by `cargo xtask generate`; do not edit.

use std::time::Duration;

use jobferry::Secret;
use jobferry::models::amplifier::*;
use jobferry::models::audio::*;
use jobferry::models::*;

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

/// How strongly a signal shows. Ordered from `none` to `elevated`; `inconclusive` stands
/// outside that order. Calibrated per model: never derive a level from a score.
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

/// What the vendor recommends to do next.
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

/// How a measured vocal feature compares with its usual range.
#[uniffi::remote(Enum)]
pub enum ValueInterpretation {
    /// Within its usual range.
    WithinRange,
    /// A little above it.
    SlightlyElevated,
    /// Above it.
    High,
    /// A little below it.
    Reduced,
    /// Below it.
    Low,
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
    /// Size in bytes.
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
    /// How the samples are encoded: `pcm`, `float`, `alaw`, `mulaw`, `adpcm`, `flac`, `alac`, `mp3`, `mp2`, `aac`,
    /// `vorbis`, `opus`, or the container's own name for it.
    #[uniffi(default = None)]
    pub codec: Option<String>,
    /// Whether the recording ends before its header says it does, as after a broken download.
    pub truncated: bool,
}

/// How strictly recordings are checked before they are sent.
#[uniffi::remote(Enum)]
pub enum AudioCheck {
    /// Refuses what the server would certainly refuse, and warns about the rest. The default.
    Standard,
    /// Refuses everything that is not beyond doubt: warnings and unreadable recordings too.
    Strict,
    /// Checks nothing; the server decides.
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
    /// `AUDIO_TOO_SHORT`, `AUDIO_TOO_LONG`, `UNSUPPORTED_FORMAT`. Otherwise `AUDIO_EMPTY`,
    /// `AUDIO_TOO_LARGE`, `SHORT_FOR_BEST_RESULTS`, `LONG_FOR_BEST_RESULTS`, `LOW_SAMPLE_RATE`,
    /// `TRUNCATED` or `UNREADABLE`.
    pub code: String,
    /// What is wrong, with the numbers, in one sentence.
    pub message: String,
    /// What to do about it, in one sentence.
    pub advice: String,
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

/// How a client reaches a vendor. Every field has a default; see each.
#[derive(uniffi::Record)]
pub struct ClientOptions {
    /// The account identifier. Default: the vendor's environment variable
    /// (`AMPLIFIER_ACCOUNT_ID`).
    #[uniffi(default = None)]
    pub account_id: Option<String>,
    /// The API key. Default: the vendor's environment variable (`AMPLIFIER_API_KEY`).
    #[uniffi(default = None)]
    pub api_key: Option<Secret>,
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
    /// How many attempts may follow the first. Default: 5. Waits for a job do not count; they look
    /// again until their deadline.
    #[uniffi(default = None)]
    pub max_retries: Option<u32>,
    /// The first pause before another attempt; doubled each time, then drawn at random between
    /// zero and that. Default: 1 s.
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
    /// How long the call may take as a whole, waiting for a free place in the budget included;
    /// when it is used in `analyze`, the wait for the job too. Default: no limit.
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
    /// How long to wait before giving up with `wait_timeout`; the job goes on. Requests count.
    /// Default: 15 min.
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
            options.deadline = given;
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
