// Generated from core/src/models by `cargo xtask generate`; do not edit.

#![cfg_attr(rustfmt, rustfmt_skip)]

use jobferry_core::models::alliance::*;
use jobferry_core::models::amplifier::*;
use jobferry_core::models::api_job::*;
use jobferry_core::models::audio::*;
use jobferry_core::models::idunox::*;
use jobferry_core::models::idunox_request::*;
use jobferry_core::models::idunox_result::*;
use jobferry_core::models::midlyr::*;
use jobferry_core::models::regulations::*;
use jobferry_core::models::*;
use serde_json::Value;

use crate::options::{Setting, Settings};
use crate::value::{ToValue, object, text_of};

impl ToValue for AllianceStatus {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for AllianceJobType {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for AllianceJob {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("job_type", self.job_type.to_value()),
            ("status", self.status.to_value()),
            ("result", self.result.to_value()),
            ("error", self.error.to_value()),
            ("attempts", self.attempts.to_value()),
            ("max_attempts", self.max_attempts.to_value()),
            ("created_at", self.created_at.to_value()),
            ("created_at_text", text_of(&self.created_at)),
            ("started_at", self.started_at.to_value()),
            ("started_at_text", text_of(&self.started_at)),
            ("completed_at", self.completed_at.to_value()),
            ("completed_at_text", text_of(&self.completed_at)),
            ("updated_at", self.updated_at.to_value()),
            ("updated_at_text", text_of(&self.updated_at)),
            ("created_by_id", self.created_by_id.to_value()),
            ("input", self.input.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for AllianceResult {
    fn to_value(&self) -> Value {
        object([
            ("preview", self.preview.to_value()),
            ("gap_detection", self.gap_detection.to_value()),
            ("risk_analysis", self.risk_analysis.to_value()),
            ("report", self.report.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for AlliancePreview {
    fn to_value(&self) -> Value {
        object([
            ("output", self.output.to_value()),
            ("tokens_used", self.tokens_used.to_value()),
            ("processing_time", self.processing_time.to_value()),
        ])
    }
}

impl ToValue for AllianceGapDetection {
    fn to_value(&self) -> Value {
        object([
            ("assessment_id", self.assessment_id.to_value()),
            ("gap_fields_created", self.gap_fields_created.to_value()),
        ])
    }
}

impl ToValue for AllianceRiskAnalysis {
    fn to_value(&self) -> Value {
        object([
            ("assessment_id", self.assessment_id.to_value()),
            ("categories_scored", self.categories_scored.to_value()),
            ("overall_score", self.overall_score.to_value()),
        ])
    }
}

impl ToValue for AllianceReport {
    fn to_value(&self) -> Value {
        object([
            ("assessment_id", self.assessment_id.to_value()),
            ("pdf_key", self.pdf_key.to_value()),
            ("download_url", self.download_url.to_value()),
        ])
    }
}

impl ToValue for AllianceJobHandle {
    fn to_value(&self) -> Value {
        object([
            ("job_id", self.job_id.to_value()),
            ("status", self.status.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for AllianceUploadTarget {
    fn to_value(&self) -> Value {
        object([
            ("presigned_url", self.presigned_url.to_value()),
            ("document_id", self.document_id.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for AllianceLogin {
    fn to_value(&self) -> Value {
        object([
            ("access_token", self.access_token.to_value()),
            ("id_token", self.id_token.to_value()),
            ("refresh_token", self.refresh_token.to_value()),
            ("expires_in", self.expires_in.to_value()),
            ("requires_password_change", self.requires_password_change.to_value()),
            ("session", self.session.to_value()),
            ("username", self.username.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for AllianceRefusal {
    fn to_value(&self) -> Value {
        object([
            ("status_code", self.status_code.to_value()),
            ("error", self.error.to_value()),
            ("messages", self.messages.to_value()),
            ("timestamp", self.timestamp.to_value()),
            ("timestamp_text", text_of(&self.timestamp)),
            ("path", self.path.to_value()),
            ("code", self.code.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

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
            ("created_at_text", text_of(&self.created_at)),
            ("completed_at", self.completed_at.to_value()),
            ("completed_at_text", text_of(&self.completed_at)),
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
            ("created_at_text", text_of(&self.created_at)),
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

impl ToValue for ApiJob {
    fn to_value(&self) -> Value {
        object([
            ("job_id", self.job_id.to_value()),
            ("status", self.status.to_value()),
            ("state", self.state.to_value()),
            ("result", self.result.to_value()),
            ("error", self.error.to_value()),
            ("progress", self.progress.to_value()),
            ("created_at", self.created_at.to_value()),
            ("created_at_text", text_of(&self.created_at)),
            ("completed_at", self.completed_at.to_value()),
            ("completed_at_text", text_of(&self.completed_at)),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for ApiJobPage {
    fn to_value(&self) -> Value {
        object([
            ("jobs", self.jobs.to_value()),
            ("total_pages", self.total_pages.to_value()),
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
            ("silent", self.silent.to_value()),
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

impl ToValue for IdunoxStatus {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for IdunoxJobType {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for IdunoxSubmissionStatus {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for IdunoxJob {
    fn to_value(&self) -> Value {
        object([
            ("job_id", self.job_id.to_value()),
            ("submission_id", self.submission_id.to_value()),
            ("partner_submission_id", self.partner_submission_id.to_value()),
            ("partner_subject_id", self.partner_subject_id.to_value()),
            ("job_type", self.job_type.to_value()),
            ("type_label", self.type_label.to_value()),
            ("status", self.status.to_value()),
            ("status_label", self.status_label.to_value()),
            ("segment", self.segment.to_value()),
            ("correlation_id", self.correlation_id.to_value()),
            ("parent_job_id", self.parent_job_id.to_value()),
            ("attempts", self.attempts.to_value()),
            ("max_attempts", self.max_attempts.to_value()),
            ("last_error", self.last_error.to_value()),
            ("error_detail", self.error_detail.to_value()),
            ("queued_at", self.queued_at.to_value()),
            ("queued_at_text", text_of(&self.queued_at)),
            ("accepted_at", self.accepted_at.to_value()),
            ("accepted_at_text", text_of(&self.accepted_at)),
            ("started_at", self.started_at.to_value()),
            ("started_at_text", text_of(&self.started_at)),
            ("completed_at", self.completed_at.to_value()),
            ("completed_at_text", text_of(&self.completed_at)),
            ("failed_at", self.failed_at.to_value()),
            ("failed_at_text", text_of(&self.failed_at)),
            ("sla_deadline_at", self.sla_deadline_at.to_value()),
            ("sla_deadline_at_text", text_of(&self.sla_deadline_at)),
            ("processing_duration_ms", self.processing_duration_ms.to_value()),
            ("sla_breached", self.sla_breached.to_value()),
            ("created_at", self.created_at.to_value()),
            ("created_at_text", text_of(&self.created_at)),
            ("updated_at", self.updated_at.to_value()),
            ("updated_at_text", text_of(&self.updated_at)),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for IdunoxJobSummary {
    fn to_value(&self) -> Value {
        object([
            ("job_id", self.job_id.to_value()),
            ("job_type", self.job_type.to_value()),
            ("type_label", self.type_label.to_value()),
            ("status", self.status.to_value()),
            ("status_label", self.status_label.to_value()),
            ("correlation_id", self.correlation_id.to_value()),
            ("queued_at", self.queued_at.to_value()),
            ("queued_at_text", text_of(&self.queued_at)),
            ("started_at", self.started_at.to_value()),
            ("started_at_text", text_of(&self.started_at)),
            ("completed_at", self.completed_at.to_value()),
            ("completed_at_text", text_of(&self.completed_at)),
            ("accepted_at", self.accepted_at.to_value()),
            ("accepted_at_text", text_of(&self.accepted_at)),
            ("failed_at", self.failed_at.to_value()),
            ("failed_at_text", text_of(&self.failed_at)),
            ("sla_deadline_at", self.sla_deadline_at.to_value()),
            ("sla_deadline_at_text", text_of(&self.sla_deadline_at)),
            ("processing_duration_ms", self.processing_duration_ms.to_value()),
            ("sla_breached", self.sla_breached.to_value()),
            ("attempts", self.attempts.to_value()),
            ("max_attempts", self.max_attempts.to_value()),
            ("error_summary", self.error_summary.to_value()),
        ])
    }
}

impl ToValue for IdunoxSubmission {
    fn to_value(&self) -> Value {
        object([
            ("submission_id", self.submission_id.to_value()),
            ("subject_id", self.subject_id.to_value()),
            ("partner_submission_id", self.partner_submission_id.to_value()),
            ("partner_subject_id", self.partner_subject_id.to_value()),
            ("status", self.status.to_value()),
            ("status_label", self.status_label.to_value()),
            ("created_at", self.created_at.to_value()),
            ("created_at_text", text_of(&self.created_at)),
            ("updated_at", self.updated_at.to_value()),
            ("updated_at_text", text_of(&self.updated_at)),
            ("counts", self.counts.to_value()),
            ("jobs", self.jobs.to_value()),
            ("result_id", self.result_id.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for IdunoxCounts {
    fn to_value(&self) -> Value {
        object([
            ("documents", self.documents.to_value()),
            ("results", self.results.to_value()),
            ("artifacts", self.artifacts.to_value()),
        ])
    }
}

impl ToValue for IdunoxProgress {
    fn to_value(&self) -> Value {
        object([
            ("status", self.status.to_value()),
            ("steps", self.steps.to_value()),
            ("succeeded", self.succeeded.to_value()),
        ])
    }
}

impl ToValue for IdunoxStep {
    fn to_value(&self) -> Value {
        object([
            ("job_type", self.job_type.to_value()),
            ("status", self.status.to_value()),
            ("attempts", self.attempts.to_value()),
            ("max_attempts", self.max_attempts.to_value()),
            ("error", self.error.to_value()),
        ])
    }
}

impl ToValue for IdunoxAccepted {
    fn to_value(&self) -> Value {
        object([
            ("submission_id", self.submission_id.to_value()),
            ("job_id", self.job_id.to_value()),
            ("partner_submission_id", self.partner_submission_id.to_value()),
            ("status", self.status.to_value()),
            ("status_label", self.status_label.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for IdunoxRefusal {
    fn to_value(&self) -> Value {
        object([
            ("code", self.code.to_value()),
            ("message", self.message.to_value()),
            ("request_id", self.request_id.to_value()),
            ("correlation_id", self.correlation_id.to_value()),
            ("details", self.details.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for IdunoxHealth {
    fn to_value(&self) -> Value {
        object([
            ("status", self.status.to_value()),
            ("timestamp", self.timestamp.to_value()),
            ("timestamp_text", text_of(&self.timestamp)),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for IdunoxSchema {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Setting for IdunoxSchema {
    const EXPECTED: &'static str = "a text";

    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(IdunoxSchema::from)
    }
}

impl ToValue for MarkerCode {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Setting for MarkerCode {
    const EXPECTED: &'static str = "a text";

    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(MarkerCode::from)
    }
}

impl ToValue for MarkerUnit {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Setting for MarkerUnit {
    const EXPECTED: &'static str = "a text";

    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(MarkerUnit::from)
    }
}

impl ToValue for IdunoxOutput {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Setting for IdunoxOutput {
    const EXPECTED: &'static str = "a text";

    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(IdunoxOutput::from)
    }
}

impl ToValue for IdunoxBandTier {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for IdunoxArtifactType {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for IdunoxEventType {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for IdunoxResult {
    fn to_value(&self) -> Value {
        object([
            ("result_id", self.result_id.to_value()),
            ("submission_id", self.submission_id.to_value()),
            ("partner_submission_id", self.partner_submission_id.to_value()),
            ("status", self.status.to_value()),
            ("status_label", self.status_label.to_value()),
            ("completed_at", self.completed_at.to_value()),
            ("completed_at_text", text_of(&self.completed_at)),
            ("outcomes", self.outcomes.to_value()),
            ("artifacts", self.artifacts.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for IdunoxOutcome {
    fn to_value(&self) -> Value {
        object([
            ("outcome_id", self.outcome_id.to_value()),
            ("focus", self.focus.to_value()),
            ("score", self.score.to_value()),
            ("reference_placement", self.reference_placement.to_value()),
            ("reference_placement_label", self.reference_placement_label.to_value()),
            ("outcome_status", self.outcome_status.to_value()),
            ("outcome_status_label", self.outcome_status_label.to_value()),
            ("band", self.band.to_value()),
            ("notices", self.notices.to_value()),
        ])
    }
}

impl ToValue for IdunoxBand {
    fn to_value(&self) -> Value {
        object([
            ("tier", self.tier.to_value()),
            ("label", self.label.to_value()),
        ])
    }
}

impl ToValue for IdunoxArtifact {
    fn to_value(&self) -> Value {
        object([
            ("artifact_id", self.artifact_id.to_value()),
            ("artifact_type", self.artifact_type.to_value()),
            ("type_label", self.type_label.to_value()),
            ("availability", self.availability.to_value()),
            ("availability_label", self.availability_label.to_value()),
            ("download_url", self.download_url.to_value()),
            ("expires_at", self.expires_at.to_value()),
            ("expires_at_text", text_of(&self.expires_at)),
            ("generated_at", self.generated_at.to_value()),
            ("generated_at_text", text_of(&self.generated_at)),
        ])
    }
}

impl ToValue for IdunoxResultReady {
    fn to_value(&self) -> Value {
        object([
            ("event_type", self.event_type.to_value()),
            ("result_id", self.result_id.to_value()),
            ("submission_id", self.submission_id.to_value()),
            ("partner_submission_id", self.partner_submission_id.to_value()),
            ("report_id", self.report_id.to_value()),
            ("status", self.status.to_value()),
            ("status_label", self.status_label.to_value()),
            ("completed_at", self.completed_at.to_value()),
            ("completed_at_text", text_of(&self.completed_at)),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for JobState {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for MidlyrScenario {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Setting for MidlyrScenario {
    const EXPECTED: &'static str = "a text";

    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(MidlyrScenario::from)
    }
}

impl ToValue for MidlyrStatus {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for MidlyrJobType {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Setting for MidlyrJobType {
    const EXPECTED: &'static str = "a text";

    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(MidlyrJobType::from)
    }
}

impl ToValue for MidlyrResultType {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for MidlyrTrigger {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for MidlyrFailureCode {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for FindingPriority {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl ToValue for MidlyrRiskBand {
    fn to_value(&self) -> Value {
        Value::from(match self {
            MidlyrRiskBand::Limited => "limited",
            MidlyrRiskBand::Low => "low",
            MidlyrRiskBand::Moderate => "moderate",
            MidlyrRiskBand::High => "high",
            MidlyrRiskBand::Critical => "critical",
        })
    }
}

impl Setting for MidlyrRiskBand {
    const EXPECTED: &'static str = "limited, low, moderate, high, critical";

    fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "limited" => Some(MidlyrRiskBand::Limited),
            "low" => Some(MidlyrRiskBand::Low),
            "moderate" => Some(MidlyrRiskBand::Moderate),
            "high" => Some(MidlyrRiskBand::High),
            "critical" => Some(MidlyrRiskBand::Critical),
            _ => None,
        }
    }
}

impl ToValue for MidlyrEvent {
    fn to_value(&self) -> Value {
        object([
            ("ticket_id", self.ticket_id.to_value()),
            ("external_ref", self.external_ref.to_value()),
            ("created", self.created.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for MidlyrJobHandle {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for MidlyrJob {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("job_type", self.job_type.to_value()),
            ("status", self.status.to_value()),
            ("created_at", self.created_at.to_value()),
            ("created_at_text", text_of(&self.created_at)),
            ("updated_at", self.updated_at.to_value()),
            ("updated_at_text", text_of(&self.updated_at)),
            ("result", self.result.to_value()),
            ("error", self.error.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for MidlyrFailure {
    fn to_value(&self) -> Value {
        object([
            ("code", self.code.to_value()),
            ("message", self.message.to_value()),
        ])
    }
}

impl ToValue for MidlyrResult {
    fn to_value(&self) -> Value {
        object([
            ("result_type", self.result_type.to_value()),
            ("risk_score", self.risk_score.to_value()),
            ("risk_band", self.risk_band.to_value()),
            ("findings", self.findings.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for Finding {
    fn to_value(&self) -> Value {
        object([
            ("priority", self.priority.to_value()),
            ("title", self.title.to_value()),
            ("details", self.details.to_value()),
            ("citations", self.citations.to_value()),
        ])
    }
}

impl ToValue for MidlyrJobSummary {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("job_type", self.job_type.to_value()),
            ("status", self.status.to_value()),
            ("trigger", self.trigger.to_value()),
            ("created_at", self.created_at.to_value()),
            ("created_at_text", text_of(&self.created_at)),
            ("updated_at", self.updated_at.to_value()),
            ("updated_at_text", text_of(&self.updated_at)),
        ])
    }
}

impl ToValue for MidlyrJobPage {
    fn to_value(&self) -> Value {
        object([
            ("jobs", self.jobs.to_value()),
            ("next_cursor", self.next_cursor.to_value()),
            ("has_more", self.has_more.to_value()),
            ("approximate_total", self.approximate_total.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for MidlyrRefusal {
    fn to_value(&self) -> Value {
        object([
            ("code", self.code.to_value()),
            ("message", self.message.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl Settings for ClientOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("account_id", &mut self.account_id)?;
        given.take("api_key", &mut self.api_key)?;
        given.take("token", &mut self.token)?;
        given.take("auth", &mut self.auth)?;
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
        given.take("max_connections", &mut self.max_connections)?;
        given.take("extra_ca_pem", &mut self.extra_ca_pem)?;
        given.take("user_agent", &mut self.user_agent)?;
        given.take("allow_http", &mut self.allow_http)?;
        Ok(())
    }
}

impl ToValue for AuthScheme {
    fn to_value(&self) -> Value {
        Value::from(match self {
            AuthScheme::ApiKey => "api_key",
            AuthScheme::Bearer => "bearer",
        })
    }
}

impl Setting for AuthScheme {
    const EXPECTED: &'static str = "api_key, bearer";

    fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "api_key" => Some(AuthScheme::ApiKey),
            "bearer" => Some(AuthScheme::Bearer),
            _ => None,
        }
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

impl Settings for JobOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("on_unknown", &mut self.on_unknown)?;
        given.take("deadline", &mut self.deadline)?;
        Ok(())
    }
}

impl Settings for IdunoxSubmitOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("idempotency_key", &mut self.idempotency_key)?;
        given.take("correlation_id", &mut self.correlation_id)?;
        given.take("deadline", &mut self.deadline)?;
        Ok(())
    }
}

impl Settings for ApiSubmitOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("idempotency_key", &mut self.idempotency_key)?;
        given.take("correlation_id", &mut self.correlation_id)?;
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

impl Settings for MidlyrListOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("job_types", &mut self.job_types)?;
        given.take("start", &mut self.start)?;
        given.take("end", &mut self.end)?;
        given.take("limit", &mut self.limit)?;
        given.take("cursor", &mut self.cursor)?;
        Ok(())
    }
}

impl Settings for RegulationListOptions {
    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {
        given.take("query", &mut self.query)?;
        given.take("categories", &mut self.categories)?;
        given.take("authorities", &mut self.authorities)?;
        given.take("jurisdictions", &mut self.jurisdictions)?;
        given.take("limit", &mut self.limit)?;
        given.take("cursor", &mut self.cursor)?;
        Ok(())
    }
}

impl ToValue for RegulationCategory {
    fn to_value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Setting for RegulationCategory {
    const EXPECTED: &'static str = "a text";

    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(RegulationCategory::from)
    }
}

impl ToValue for RegulationCitation {
    fn to_value(&self) -> Value {
        object([
            ("regulation", self.regulation.to_value()),
            ("chunks", self.chunks.to_value()),
        ])
    }
}

impl ToValue for CitationChunk {
    fn to_value(&self) -> Value {
        object([
            ("text", self.text.to_value()),
            ("start_offset", self.start_offset.to_value()),
            ("end_offset", self.end_offset.to_value()),
            ("section_path", self.section_path.to_value()),
        ])
    }
}

impl ToValue for Regulation {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("category", self.category.to_value()),
            ("title", self.title.to_value()),
            ("authorities", self.authorities.to_value()),
            ("jurisdictions", self.jurisdictions.to_value()),
            ("description", self.description.to_value()),
            ("updated_at", self.updated_at.to_value()),
            ("updated_at_text", text_of(&self.updated_at)),
            ("source_url", self.source_url.to_value()),
        ])
    }
}

impl ToValue for RegulationDetails {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("category", self.category.to_value()),
            ("title", self.title.to_value()),
            ("authorities", self.authorities.to_value()),
            ("jurisdictions", self.jurisdictions.to_value()),
            ("description", self.description.to_value()),
            ("updated_at", self.updated_at.to_value()),
            ("updated_at_text", text_of(&self.updated_at)),
            ("source_url", self.source_url.to_value()),
            ("total_bytes", self.total_bytes.to_value()),
            ("table_of_contents", self.table_of_contents.to_value()),
            ("attributes", self.attributes.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for RegulationHeading {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("title", self.title.to_value()),
            ("level", self.level.to_value()),
            ("start_offset", self.start_offset.to_value()),
            ("parent_id", self.parent_id.to_value()),
        ])
    }
}

impl ToValue for RegulationPage {
    fn to_value(&self) -> Value {
        object([
            ("regulations", self.regulations.to_value()),
            ("next_cursor", self.next_cursor.to_value()),
            ("has_more", self.has_more.to_value()),
            ("approximate_total", self.approximate_total.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for RegulationContent {
    fn to_value(&self) -> Value {
        object([
            ("id", self.id.to_value()),
            ("details", self.details.to_value()),
            ("text", self.text.to_value()),
            ("start_offset", self.start_offset.to_value()),
            ("end_offset", self.end_offset.to_value()),
            ("next_offset", self.next_offset.to_value()),
            ("limit", self.limit.to_value()),
            ("total_bytes", self.total_bytes.to_value()),
            ("has_more", self.has_more.to_value()),
            ("raw", self.raw.to_value()),
        ])
    }
}

impl ToValue for RegulationMatches {
    fn to_value(&self) -> Value {
        object([
            ("citations", self.citations.to_value()),
            ("raw", self.raw.to_value()),
        ])
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
