// Generated from core/src/models by `cargo xtask generate`; do not edit.

#![cfg_attr(rustfmt, rustfmt_skip)]

use jobferry_core::models::amplifier::*;
use jobferry_core::models::audio::*;
use jobferry_core::models::*;
use serde_json::Value;

use crate::options::{Setting, Settings};
use crate::value::{ToValue, object};

impl ToValue for UseCase {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for Condition {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for VoiceModel {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for Sign {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for AmplifierStatus {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for AmplifierJobType {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for Level {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for RecommendedAction {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for AudioQualityIssue {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for ValueInterpretation {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for AmplifierJob {
    fn to_value(&self) -> Value {
        object([
            ("job_id", self.job_id.to_value()),
            ("status", self.status.to_value()),
            ("created_at", self.created_at.to_value()),
            ("completed_at", self.completed_at.to_value()),
            ("job_type", self.job_type.to_value()),
            ("api_version", self.api_version.to_value()),
            ("use_case", self.use_case.to_value()),
            ("condition", self.condition.to_value()),
            ("model_name", self.model_name.to_value()),
            ("sign_name", self.sign_name.to_value()),
            ("audio_content_type", self.audio_content_type.to_value()),
            ("audio_size_bytes", self.audio_size_bytes.to_value()),
            ("audio_duration_seconds", self.audio_duration_seconds.to_value()),
            ("audio_sample_rate", self.audio_sample_rate.to_value()),
            ("result", self.result.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for AmplifierResult {
    fn to_value(&self) -> Value {
        object([
            ("summary", self.summary.to_value()),
            ("signals", self.signals.to_value()),
            ("audio_quality", self.audio_quality.to_value()),
            ("extended_metrics", self.extended_metrics.to_value()),
        ])
    }
}

impl ToValue for Summary {
    fn to_value(&self) -> Value {
        object([
            ("overall_level", self.overall_level.to_value()),
            ("recommended_action", self.recommended_action.to_value()),
            ("flagged_count", self.flagged_count.to_value()),
            ("primary_signals", self.primary_signals.to_value()),
            ("description", self.description.to_value()),
        ])
    }
}

impl ToValue for Narrative {
    fn to_value(&self) -> Value {
        object([
            ("summary", self.summary.to_value()),
            ("vocal_features", self.vocal_features.to_value()),
        ])
    }
}

impl ToValue for VocalFeature {
    fn to_value(&self) -> Value {
        object([
            ("feature", self.feature.to_value()),
            ("label", self.label.to_value()),
            ("value", self.value.to_value()),
            ("unit", self.unit.to_value()),
            ("value_interpretation", self.value_interpretation.to_value()),
        ])
    }
}

impl ToValue for Signal {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("label", self.label.to_value()),
            ("score", self.score.to_value()),
            ("level", self.level.to_value()),
            ("flagged", self.flagged.to_value()),
            ("recommended_action", self.recommended_action.to_value()),
            ("description", self.description.to_value()),
            ("baseline_score", self.baseline_score.to_value()),
            ("deviation_from_baseline", self.deviation_from_baseline.to_value()),
            ("anomaly", self.anomaly.to_value()),
            ("z_score", self.z_score.to_value()),
            ("population_z", self.population_z.to_value()),
        ])
    }
}

impl ToValue for AudioQuality {
    fn to_value(&self) -> Value {
        object([
            ("issues", self.issues.to_value()),
            ("voice_percentage", self.voice_percentage.to_value()),
            ("audio_clarity", self.audio_clarity.to_value()),
        ])
    }
}

impl ToValue for ExtendedMetric {
    fn to_value(&self) -> Value {
        object([
            ("metric_id", self.metric_id.to_value()),
            ("label", self.label.to_value()),
            ("score_mean", self.score_mean.to_value()),
            ("score_std", self.score_std.to_value()),
            ("low_anchor", self.low_anchor.to_value()),
            ("high_anchor", self.high_anchor.to_value()),
        ])
    }
}

impl ToValue for AmplifierJobSummary {
    fn to_value(&self) -> Value {
        object([
            ("job_id", self.job_id.to_value()),
            ("status", self.status.to_value()),
            ("created_at", self.created_at.to_value()),
        ])
    }
}

impl ToValue for AmplifierJobPage {
    fn to_value(&self) -> Value {
        object([
            ("jobs", self.jobs.to_value()),
            ("page", self.page.to_value()),
            ("total_pages", self.total_pages.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for Credits {
    fn to_value(&self) -> Value {
        object([
            ("credits", self.credits.to_value()),
            ("exact", self.exact.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for VoiceModelList {
    fn to_value(&self) -> Value {
        object([
            ("models", self.models.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for VoiceModelInfo {
    fn to_value(&self) -> Value {
        object([
            ("name", self.name.to_value()),
            ("signs", self.signs.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for SignList {
    fn to_value(&self) -> Value {
        object([
            ("signs", self.signs.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for SignInfo {
    fn to_value(&self) -> Value {
        object([
            ("name", self.name.to_value()),
            ("label", self.label.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for WebhookConfirmation {
    fn to_value(&self) -> Value {
        object([
            ("success", self.success.to_value()),
            ("message", self.message.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for AudioFormat {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for AudioFacts {
    fn to_value(&self) -> Value {
        object([
            ("format", self.format.to_value()),
            ("content_type", self.content_type.to_value()),
            ("size_bytes", self.size_bytes.to_value()),
            ("duration_seconds", self.duration_seconds.to_value()),
            ("sample_rate", self.sample_rate.to_value()),
            ("channels", self.channels.to_value()),
            ("codec", self.codec.to_value()),
            ("truncated", self.truncated.to_value()),
        ])
    }
}

impl ToValue for AudioCheck {
    fn to_value(&self) -> Value {
        Value::from(match self {
            AudioCheck::Standard => "standard",
            AudioCheck::Strict => "strict",
            AudioCheck::Off => "off",
        })
    }
}

impl Setting for AudioCheck {
    const EXPECTED: &'static str = "standard, strict, off";

    fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "standard" => Some(AudioCheck::Standard),
            "strict" => Some(AudioCheck::Strict),
            "off" => Some(AudioCheck::Off),
            _ => None,
        }
    }
}

impl ToValue for AudioOutcome {
    fn to_value(&self) -> Value {
        Value::from(match self {
            AudioOutcome::Ok => "ok",
            AudioOutcome::Warn => "warn",
            AudioOutcome::Unknown => "unknown",
            AudioOutcome::Reject => "reject",
        })
    }
}

impl Setting for AudioOutcome {
    const EXPECTED: &'static str = "ok, warn, unknown, reject";

    fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "ok" => Some(AudioOutcome::Ok),
            "warn" => Some(AudioOutcome::Warn),
            "unknown" => Some(AudioOutcome::Unknown),
            "reject" => Some(AudioOutcome::Reject),
            _ => None,
        }
    }
}

impl ToValue for AudioVerdict {
    fn to_value(&self) -> Value {
        object([
            ("outcome", self.outcome.to_value()),
            ("findings", self.findings.to_value()),
            ("facts", self.facts.to_value()),
        ])
    }
}

impl ToValue for AudioFinding {
    fn to_value(&self) -> Value {
        object([
            ("outcome", self.outcome.to_value()),
            ("code", self.code.to_value()),
            ("message", self.message.to_value()),
            ("advice", self.advice.to_value()),
        ])
    }
}

impl ToValue for JobState {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Settings for ClientOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("account_id", &mut self.account_id)?;
        given.take("api_key", &mut self.api_key)?;
        given.take("base_url", &mut self.base_url)?;
        given.take("plan", &mut self.plan)?;
        given.take("connect_timeout", &mut self.connect_timeout)?;
        given.take("timeout", &mut self.timeout)?;
        given.take("upload_timeout", &mut self.upload_timeout)?;
        given.take("max_retries", &mut self.max_retries)?;
        given.take("retry_base", &mut self.retry_base)?;
        given.take("retry_max", &mut self.retry_max)?;
        given.take("max_response_bytes", &mut self.max_response_bytes)?;
        given.take("proxy", &mut self.proxy)?;
        given.take("extra_ca_pem", &mut self.extra_ca_pem)?;
        given.take("user_agent", &mut self.user_agent)?;
        given.take("allow_http", &mut self.allow_http)?;
        Ok(())
    }
}

impl Settings for SubmitOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("diarize", &mut self.diarize)?;
        given.take("webhook_url", &mut self.webhook_url)?;
        given.take("webhook_secret_key", &mut self.webhook_secret_key)?;
        given.take("audio_check", &mut self.audio_check)?;
        given.take("on_unknown", &mut self.on_unknown)?;
        given.take("deadline", &mut self.deadline)?;
        Ok(())
    }
}

impl ToValue for OnUnknown {
    fn to_value(&self) -> Value {
        Value::from(match self {
            OnUnknown::Reconcile => "reconcile",
            OnUnknown::Error => "error",
            OnUnknown::Resend => "resend",
        })
    }
}

impl Setting for OnUnknown {
    const EXPECTED: &'static str = "reconcile, error, resend";

    fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "reconcile" => Some(OnUnknown::Reconcile),
            "error" => Some(OnUnknown::Error),
            "resend" => Some(OnUnknown::Resend),
            _ => None,
        }
    }
}

impl Settings for WaitOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("deadline", &mut self.deadline)?;
        given.take("poll_interval", &mut self.poll_interval)?;
        Ok(())
    }
}

impl Settings for AnalyzeOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        self.submit.fill(given)?;
        self.wait.fill(given)?;
        Ok(())
    }
}

impl ToValue for ClientStats {
    fn to_value(&self) -> Value {
        object([
            ("uploads", self.uploads.to_value()),
            ("others", self.others.to_value()),
            ("retries", self.retries.to_value()),
            ("rate_limited", self.rate_limited.to_value()),
            ("reconciliations", self.reconciliations.to_value()),
            ("sweeps", self.sweeps.to_value()),
            ("deliveries", self.deliveries.to_value()),
        ])
    }
}
