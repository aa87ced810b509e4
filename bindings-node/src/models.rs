// Generated from core/src/models by `cargo xtask generate`; do not edit.

use jobferry::Result;
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
use napi::bindgen_prelude::Either;
use napi_derive::napi;

use crate::convert::{duration, instant, plan, whole, word, words};
use crate::wire::{as_it_is, record};

as_it_is!(
    AllianceStatus,
    AllianceJobType,
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
    IdunoxStatus,
    IdunoxJobType,
    IdunoxSubmissionStatus,
    IdunoxSchema,
    MarkerCode,
    MarkerUnit,
    IdunoxOutput,
    IdunoxBandTier,
    IdunoxArtifactType,
    IdunoxEventType,
    JobState,
    MidlyrScenario,
    MidlyrStatus,
    MidlyrJobType,
    MidlyrResultType,
    MidlyrTrigger,
    MidlyrFailureCode,
    FindingPriority,
    MidlyrRiskBand,
    AuthScheme,
    OnUnknown,
    RegulationCategory,
);

record!(AllianceJob {
    id: "id",
    job_type: "jobType",
    status: "status",
    result: "result",
    error: "error",
    attempts: "attempts",
    max_attempts: "maxAttempts",
    created_at: "createdAt",
    started_at: "startedAt",
    completed_at: "completedAt",
    updated_at: "updatedAt",
    created_by_id: "createdById",
    input: "input",
    raw: "raw",
});

record!(AllianceResult {
    preview: "preview",
    gap_detection: "gapDetection",
    risk_analysis: "riskAnalysis",
    report: "report",
    raw: "raw",
});

record!(AlliancePreview {
    output: "output",
    tokens_used: "tokensUsed",
    processing_time: "processingTime",
});

record!(AllianceGapDetection {
    assessment_id: "assessmentId",
    gap_fields_created: "gapFieldsCreated",
});

record!(AllianceRiskAnalysis {
    assessment_id: "assessmentId",
    categories_scored: "categoriesScored",
    overall_score: "overallScore",
});

record!(AllianceReport {
    assessment_id: "assessmentId",
    pdf_key: "pdfKey",
    download_url: "downloadUrl",
});

record!(AllianceJobHandle {
    job_id: "jobId",
    status: "status",
    raw: "raw",
});

record!(AllianceUploadTarget {
    presigned_url: "presignedUrl",
    document_id: "documentId",
    raw: "raw",
});

record!(AllianceLogin {
    access_token: "accessToken",
    id_token: "idToken",
    refresh_token: "refreshToken",
    expires_in: "expiresIn",
    requires_password_change: "requiresPasswordChange",
    session: "session",
    username: "username",
    raw: "raw",
});

record!(AllianceRefusal {
    status_code: "statusCode",
    error: "error",
    messages: "messages",
    timestamp: "timestamp",
    path: "path",
    code: "code",
    raw: "raw",
});

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

record!(AudioUpload {
    upload_url: "uploadUrl",
    upload_ref: "uploadRef",
    required_headers: "requiredHeaders",
    raw: "raw",
});

record!(ApiJob {
    job_id: "jobId",
    status: "status",
    state: "state",
    result: "result",
    error: "error",
    progress: "progress",
    created_at: "createdAt",
    completed_at: "completedAt",
    raw: "raw",
});

record!(ApiJobPage {
    jobs: "jobs",
    total_pages: "totalPages",
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
    silent: "silent",
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

record!(IdunoxJob {
    job_id: "jobId",
    submission_id: "submissionId",
    partner_submission_id: "partnerSubmissionId",
    partner_subject_id: "partnerSubjectId",
    job_type: "jobType",
    type_label: "typeLabel",
    status: "status",
    status_label: "statusLabel",
    segment: "segment",
    correlation_id: "correlationId",
    parent_job_id: "parentJobId",
    attempts: "attempts",
    max_attempts: "maxAttempts",
    last_error: "lastError",
    error_detail: "errorDetail",
    queued_at: "queuedAt",
    accepted_at: "acceptedAt",
    started_at: "startedAt",
    completed_at: "completedAt",
    failed_at: "failedAt",
    sla_deadline_at: "slaDeadlineAt",
    processing_duration_ms: "processingDurationMs",
    sla_breached: "slaBreached",
    created_at: "createdAt",
    updated_at: "updatedAt",
    raw: "raw",
});

record!(IdunoxJobSummary {
    job_id: "jobId",
    job_type: "jobType",
    type_label: "typeLabel",
    status: "status",
    status_label: "statusLabel",
    correlation_id: "correlationId",
    queued_at: "queuedAt",
    started_at: "startedAt",
    completed_at: "completedAt",
    accepted_at: "acceptedAt",
    failed_at: "failedAt",
    sla_deadline_at: "slaDeadlineAt",
    processing_duration_ms: "processingDurationMs",
    sla_breached: "slaBreached",
    attempts: "attempts",
    max_attempts: "maxAttempts",
    error_summary: "errorSummary",
});

record!(IdunoxSubmission {
    submission_id: "submissionId",
    subject_id: "subjectId",
    partner_submission_id: "partnerSubmissionId",
    partner_subject_id: "partnerSubjectId",
    status: "status",
    status_label: "statusLabel",
    created_at: "createdAt",
    updated_at: "updatedAt",
    counts: "counts",
    jobs: "jobs",
    result_id: "resultId",
    raw: "raw",
});

record!(IdunoxCounts {
    documents: "documents",
    results: "results",
    artifacts: "artifacts",
});

record!(IdunoxProgress {
    status: "status",
    steps: "steps",
    succeeded: "succeeded",
});

record!(IdunoxStep {
    job_type: "jobType",
    status: "status",
    attempts: "attempts",
    max_attempts: "maxAttempts",
    error: "error",
});

record!(IdunoxAccepted {
    submission_id: "submissionId",
    job_id: "jobId",
    partner_submission_id: "partnerSubmissionId",
    status: "status",
    status_label: "statusLabel",
    raw: "raw",
});

record!(IdunoxRefusal {
    code: "code",
    message: "message",
    request_id: "requestId",
    correlation_id: "correlationId",
    details: "details",
    raw: "raw",
});

record!(IdunoxHealth {
    status: "status",
    timestamp: "timestamp",
    raw: "raw",
});

record!(IdunoxResult {
    result_id: "resultId",
    submission_id: "submissionId",
    partner_submission_id: "partnerSubmissionId",
    status: "status",
    status_label: "statusLabel",
    completed_at: "completedAt",
    outcomes: "outcomes",
    artifacts: "artifacts",
    raw: "raw",
});

record!(IdunoxOutcome {
    outcome_id: "outcomeId",
    focus: "focus",
    score: "score",
    reference_placement: "referencePlacement",
    reference_placement_label: "referencePlacementLabel",
    outcome_status: "outcomeStatus",
    outcome_status_label: "outcomeStatusLabel",
    band: "band",
    notices: "notices",
});

record!(IdunoxBand {
    tier: "tier",
    label: "label",
});

record!(IdunoxArtifact {
    artifact_id: "artifactId",
    artifact_type: "artifactType",
    type_label: "typeLabel",
    availability: "availability",
    availability_label: "availabilityLabel",
    download_url: "downloadUrl",
    expires_at: "expiresAt",
    generated_at: "generatedAt",
});

record!(IdunoxResultReady {
    event_type: "eventType",
    result_id: "resultId",
    submission_id: "submissionId",
    partner_submission_id: "partnerSubmissionId",
    report_id: "reportId",
    status: "status",
    status_label: "statusLabel",
    completed_at: "completedAt",
    raw: "raw",
});

record!(MidlyrEvent {
    ticket_id: "ticketId",
    external_ref: "externalRef",
    created: "created",
    raw: "raw",
});

record!(MidlyrJobHandle {
    id: "id",
    raw: "raw",
});

record!(MidlyrJob {
    id: "id",
    job_type: "jobType",
    status: "status",
    created_at: "createdAt",
    updated_at: "updatedAt",
    result: "result",
    error: "error",
    raw: "raw",
});

record!(MidlyrFailure {
    code: "code",
    message: "message",
});

record!(MidlyrResult {
    result_type: "resultType",
    risk_score: "riskScore",
    risk_band: "riskBand",
    findings: "findings",
    raw: "raw",
});

record!(Finding {
    priority: "priority",
    title: "title",
    details: "details",
    citations: "citations",
});

record!(MidlyrJobSummary {
    id: "id",
    job_type: "jobType",
    status: "status",
    trigger: "trigger",
    created_at: "createdAt",
    updated_at: "updatedAt",
});

record!(MidlyrJobPage {
    jobs: "jobs",
    next_cursor: "nextCursor",
    has_more: "hasMore",
    approximate_total: "approximateTotal",
    raw: "raw",
});

record!(MidlyrRefusal {
    code: "code",
    message: "message",
    raw: "raw",
});

/// [`ClientOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenClientOptions {
    pub account_id: Option<String>,
    pub api_key: Option<String>,
    pub token: Option<String>,
    pub auth: Option<String>,
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
    pub max_connections: Option<f64>,
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
        if let Some(given) = self.token {
            options.token = Some(given.into());
        }
        if let Some(given) = self.auth {
            options.auth = Some(word("auth", given)?);
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
        if let Some(given) = self.max_connections {
            options.max_connections = whole("maxConnections", given)?;
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

/// [`JobOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenJobOptions {
    pub on_unknown: Option<String>,
    pub deadline_ms: Option<f64>,
}

impl GivenJobOptions {
    pub(crate) fn into_core(self) -> Result<JobOptions> {
        let mut options = JobOptions::default();
        if let Some(given) = self.on_unknown {
            options.on_unknown = word("onUnknown", given)?;
        }
        if let Some(given) = self.deadline_ms {
            options.deadline = Some(duration("deadlineMs", given)?);
        }
        Ok(options)
    }
}

/// [`IdunoxSubmitOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenIdunoxSubmitOptions {
    pub idempotency_key: Option<String>,
    pub correlation_id: Option<String>,
    pub deadline_ms: Option<f64>,
}

impl GivenIdunoxSubmitOptions {
    pub(crate) fn into_core(self) -> Result<IdunoxSubmitOptions> {
        let mut options = IdunoxSubmitOptions::default();
        if let Some(given) = self.idempotency_key {
            options.idempotency_key = Some(given);
        }
        if let Some(given) = self.correlation_id {
            options.correlation_id = Some(given);
        }
        if let Some(given) = self.deadline_ms {
            options.deadline = Some(duration("deadlineMs", given)?);
        }
        Ok(options)
    }
}

/// [`ApiSubmitOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenApiSubmitOptions {
    pub idempotency_key: Option<String>,
    pub correlation_id: Option<String>,
    pub audio_check: Option<String>,
    pub on_unknown: Option<String>,
    pub deadline_ms: Option<f64>,
}

impl GivenApiSubmitOptions {
    pub(crate) fn into_core(self) -> Result<ApiSubmitOptions> {
        let mut options = ApiSubmitOptions::default();
        if let Some(given) = self.idempotency_key {
            options.idempotency_key = Some(given);
        }
        if let Some(given) = self.correlation_id {
            options.correlation_id = Some(given);
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
            options.deadline = Some(duration("deadlineMs", given)?);
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

/// [`MidlyrListOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenMidlyrListOptions {
    pub job_types: Option<Vec<String>>,
    pub start: Option<String>,
    pub end: Option<String>,
    pub limit: Option<f64>,
    pub cursor: Option<String>,
}

impl GivenMidlyrListOptions {
    pub(crate) fn into_core(self) -> Result<MidlyrListOptions> {
        let mut options = MidlyrListOptions::default();
        if let Some(given) = self.job_types {
            options.job_types = words("jobTypes", given)?;
        }
        if let Some(given) = self.start {
            options.start = Some(instant("start", given)?);
        }
        if let Some(given) = self.end {
            options.end = Some(instant("end", given)?);
        }
        if let Some(given) = self.limit {
            options.limit = Some(whole("limit", given)?);
        }
        if let Some(given) = self.cursor {
            options.cursor = Some(given);
        }
        Ok(options)
    }
}

/// [`RegulationListOptions`] as a caller gives them.
#[napi(object, object_to_js = false)]
pub struct GivenRegulationListOptions {
    pub query: Option<String>,
    pub categories: Option<Vec<String>>,
    pub authorities: Option<Vec<String>>,
    pub jurisdictions: Option<Vec<String>>,
    pub limit: Option<f64>,
    pub cursor: Option<String>,
}

impl GivenRegulationListOptions {
    pub(crate) fn into_core(self) -> Result<RegulationListOptions> {
        let mut options = RegulationListOptions::default();
        if let Some(given) = self.query {
            options.query = Some(given);
        }
        if let Some(given) = self.categories {
            options.categories = words("categories", given)?;
        }
        if let Some(given) = self.authorities {
            options.authorities = given;
        }
        if let Some(given) = self.jurisdictions {
            options.jurisdictions = given;
        }
        if let Some(given) = self.limit {
            options.limit = Some(whole("limit", given)?);
        }
        if let Some(given) = self.cursor {
            options.cursor = Some(given);
        }
        Ok(options)
    }
}

record!(RegulationCitation {
    regulation: "regulation",
    chunks: "chunks",
});

record!(CitationChunk {
    text: "text",
    start_offset: "startOffset",
    end_offset: "endOffset",
    section_path: "sectionPath",
});

record!(Regulation {
    id: "id",
    category: "category",
    title: "title",
    authorities: "authorities",
    jurisdictions: "jurisdictions",
    description: "description",
    updated_at: "updatedAt",
    source_url: "sourceUrl",
});

record!(RegulationDetails {
    id: "id",
    category: "category",
    title: "title",
    authorities: "authorities",
    jurisdictions: "jurisdictions",
    description: "description",
    updated_at: "updatedAt",
    source_url: "sourceUrl",
    total_bytes: "totalBytes",
    table_of_contents: "tableOfContents",
    attributes: "attributes",
    raw: "raw",
});

record!(RegulationHeading {
    id: "id",
    title: "title",
    level: "level",
    start_offset: "startOffset",
    parent_id: "parentId",
});

record!(RegulationPage {
    regulations: "regulations",
    next_cursor: "nextCursor",
    has_more: "hasMore",
    approximate_total: "approximateTotal",
    raw: "raw",
});

record!(RegulationContent {
    id: "id",
    details: "details",
    text: "text",
    start_offset: "startOffset",
    end_offset: "endOffset",
    next_offset: "nextOffset",
    limit: "limit",
    total_bytes: "totalBytes",
    has_more: "hasMore",
    raw: "raw",
});

record!(RegulationMatches {
    citations: "citations",
    raw: "raw",
});

record!(ClientStats {
    uploads: "uploads",
    others: "others",
    retries: "retries",
    rate_limited: "rateLimited",
    reconciliations: "reconciliations",
    sweeps: "sweeps",
    deliveries: "deliveries",
});
