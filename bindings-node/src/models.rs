// Generated from core/src/models by `cargo xtask generate`; do not edit.

use jobferry::Result;
use jobferry::models::amplifier::*;
use jobferry::models::audio::*;
use jobferry::models::*;
use napi::bindgen_prelude::Either;
use napi_derive::napi;

use crate::convert::{duration, plan, whole, word};
use crate::wire::{as_it_is, record};

as_it_is!(
    UseCase,
    Condition,
    VoiceModel,
    Sign,
    AmplifierStatus,
    AmplifierJobType,
    Level,
    RecommendedAction,
    AudioQualityIssue,
    ValueInterpretation,
    AudioFormat,
    AudioCheck,
    AudioOutcome,
    JobState,
    OnUnknown,
);

record!(AmplifierJob {
    job_id: "jobId",
    status: "status",
    created_at: "createdAt",
    completed_at: "completedAt",
    job_type: "jobType",
    api_version: "apiVersion",
    use_case: "useCase",
    condition: "condition",
    model_name: "modelName",
    sign_name: "signName",
    audio_content_type: "audioContentType",
    audio_size_bytes: "audioSizeBytes",
    audio_duration_seconds: "audioDurationSeconds",
    audio_sample_rate: "audioSampleRate",
    result: "result",
    raw: "raw",
});

record!(AmplifierResult {
    summary: "summary",
    signals: "signals",
    audio_quality: "audioQuality",
    extended_metrics: "extendedMetrics",
});

record!(Summary {
    overall_level: "overallLevel",
    recommended_action: "recommendedAction",
    flagged_count: "flaggedCount",
    primary_signals: "primarySignals",
    description: "description",
});

record!(Narrative {
    summary: "summary",
    vocal_features: "vocalFeatures",
});

record!(VocalFeature {
    feature: "feature",
    label: "label",
    value: "value",
    unit: "unit",
    value_interpretation: "valueInterpretation",
});

record!(Signal {
    id: "id",
    label: "label",
    score: "score",
    level: "level",
    flagged: "flagged",
    recommended_action: "recommendedAction",
    description: "description",
    baseline_score: "baselineScore",
    deviation_from_baseline: "deviationFromBaseline",
    anomaly: "anomaly",
    z_score: "zScore",
    population_z: "populationZ",
});

record!(AudioQuality {
    issues: "issues",
    voice_percentage: "voicePercentage",
    audio_clarity: "audioClarity",
});

record!(ExtendedMetric {
    metric_id: "metricId",
    label: "label",
    score_mean: "scoreMean",
    score_std: "scoreStd",
    low_anchor: "lowAnchor",
    high_anchor: "highAnchor",
});

record!(AmplifierJobSummary {
    job_id: "jobId",
    status: "status",
    created_at: "createdAt",
});

record!(AmplifierJobPage {
    jobs: "jobs",
    page: "page",
    total_pages: "totalPages",
    raw: "raw",
});

record!(Credits {
    credits: "credits",
    exact: "exact",
    raw: "raw",
});

record!(VoiceModelList {
    models: "models",
    raw: "raw",
});

record!(VoiceModelInfo {
    name: "name",
    signs: "signs",
    raw: "raw",
});

record!(SignList {
    signs: "signs",
    raw: "raw",
});

record!(SignInfo {
    name: "name",
    label: "label",
    raw: "raw",
});

record!(WebhookConfirmation {
    success: "success",
    message: "message",
    raw: "raw",
});

record!(AudioFacts {
    format: "format",
    content_type: "contentType",
    size_bytes: "sizeBytes",
    duration_seconds: "durationSeconds",
    sample_rate: "sampleRate",
    channels: "channels",
    codec: "codec",
    truncated: "truncated",
});

record!(AudioLimits {
    max_bytes: "maxBytes",
    doubtful_bytes: "doubtfulBytes",
    min_seconds: "minSeconds",
    max_seconds: "maxSeconds",
    recommended_min_seconds: "recommendedMinSeconds",
    recommended_max_seconds: "recommendedMaxSeconds",
    min_sample_rate: "minSampleRate",
    recommended_sample_rate: "recommendedSampleRate",
    accepted_formats: "acceptedFormats",
    doubtful_formats: "doubtfulFormats",
});

record!(AudioVerdict {
    outcome: "outcome",
    findings: "findings",
    facts: "facts",
});

record!(AudioFinding {
    outcome: "outcome",
    code: "code",
    message: "message",
    advice: "advice",
});

/// [`ClientOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenClientOptions {
    pub account_id: Option<String>,
    pub api_key: Option<String>,
    pub base_url: Option<String>,
    pub plan: Option<Either<String, GivenRateLimits>>,
    pub connect_timeout_ms: Option<f64>,
    pub timeout_ms: Option<f64>,
    pub upload_timeout_ms: Option<f64>,
    pub max_retries: Option<f64>,
    pub retry_base_ms: Option<f64>,
    pub retry_max_ms: Option<f64>,
    pub max_response_bytes: Option<f64>,
    pub proxy: Option<String>,
    pub extra_ca_pem: Option<String>,
    pub user_agent: Option<String>,
    pub allow_http: Option<bool>,
}

impl GivenClientOptions {
    pub(crate) fn into_core(self) -> Result<ClientOptions> {
        let mut options = ClientOptions::default();
        if let Some(given) = self.account_id {
            options.account_id = Some(given);
        }
        if let Some(given) = self.api_key {
            options.api_key = Some(given.into());
        }
        if let Some(given) = self.base_url {
            options.base_url = Some(given);
        }
        if let Some(given) = self.plan {
            options.plan = plan("plan", given)?;
        }
        if let Some(given) = self.connect_timeout_ms {
            options.connect_timeout = duration("connectTimeoutMs", given)?;
        }
        if let Some(given) = self.timeout_ms {
            options.timeout = duration("timeoutMs", given)?;
        }
        if let Some(given) = self.upload_timeout_ms {
            options.upload_timeout = duration("uploadTimeoutMs", given)?;
        }
        if let Some(given) = self.max_retries {
            options.max_retries = whole("maxRetries", given)?;
        }
        if let Some(given) = self.retry_base_ms {
            options.retry_base = duration("retryBaseMs", given)?;
        }
        if let Some(given) = self.retry_max_ms {
            options.retry_max = duration("retryMaxMs", given)?;
        }
        if let Some(given) = self.max_response_bytes {
            options.max_response_bytes = whole("maxResponseBytes", given)?;
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
        Ok(options)
    }
}

/// [`RateLimits`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenRateLimits {
    pub uploads: f64,
    pub others: f64,
    pub window_ms: f64,
}

impl GivenRateLimits {
    pub(crate) fn into_core(self) -> Result<RateLimits> {
        Ok(RateLimits {
            uploads: whole("uploads", self.uploads)?,
            others: whole("others", self.others)?,
            window: duration("windowMs", self.window_ms)?,
        })
    }
}

/// [`SubmitOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenSubmitOptions {
    pub diarize: Option<bool>,
    pub webhook_url: Option<String>,
    pub webhook_secret_key: Option<String>,
    pub audio_check: Option<String>,
    pub on_unknown: Option<String>,
    pub deadline_ms: Option<f64>,
}

impl GivenSubmitOptions {
    pub(crate) fn into_core(self) -> Result<SubmitOptions> {
        let mut options = SubmitOptions::default();
        if let Some(given) = self.diarize {
            options.diarize = given;
        }
        if let Some(given) = self.webhook_url {
            options.webhook_url = Some(given);
        }
        if let Some(given) = self.webhook_secret_key {
            options.webhook_secret_key = Some(given.into());
        }
        if let Some(given) = self.audio_check {
            options.audio_check = word("audioCheck", given)?;
        }
        if let Some(given) = self.on_unknown {
            options.on_unknown = word("onUnknown", given)?;
        }
        if let Some(given) = self.deadline_ms {
            options.deadline = Some(duration("deadlineMs", given)?);
        }
        Ok(options)
    }
}

/// [`WaitOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenWaitOptions {
    pub deadline_ms: Option<f64>,
    pub poll_interval_ms: Option<f64>,
}

impl GivenWaitOptions {
    pub(crate) fn into_core(self) -> Result<WaitOptions> {
        let mut options = WaitOptions::default();
        if let Some(given) = self.deadline_ms {
            options.deadline = duration("deadlineMs", given)?;
        }
        if let Some(given) = self.poll_interval_ms {
            options.poll_interval = Some(duration("pollIntervalMs", given)?);
        }
        Ok(options)
    }
}

/// [`AnalyzeOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenAnalyzeOptions {
    pub submit: Option<GivenSubmitOptions>,
    pub wait: Option<GivenWaitOptions>,
}

impl GivenAnalyzeOptions {
    pub(crate) fn into_core(self) -> Result<AnalyzeOptions> {
        let mut options = AnalyzeOptions::default();
        if let Some(given) = self.submit {
            options.submit = given.into_core()?;
        }
        if let Some(given) = self.wait {
            options.wait = given.into_core()?;
        }
        Ok(options)
    }
}

record!(ClientStats {
    uploads: "uploads",
    others: "others",
    retries: "retries",
    rate_limited: "rateLimited",
    reconciliations: "reconciliations",
    sweeps: "sweeps",
    deliveries: "deliveries",
});
