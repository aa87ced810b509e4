//! The structs a user without Jobferry would read a job with.
#![allow(dead_code, reason = "reading the fields is the work that is measured")]

use serde::Deserialize;

/// A job with every field read, no raw text kept, words and times as strings.
#[derive(Debug, Deserialize)]
pub(crate) struct PlainJob {
    pub(crate) job_id: String,
    status: String,
    created_at: Option<String>,
    completed_at: Option<String>,
    job_type: Option<String>,
    api_version: Option<String>,
    use_case: Option<String>,
    condition: Option<String>,
    model_name: Option<String>,
    sign_name: Option<String>,
    audio_content_type: Option<String>,
    audio_size_bytes: Option<i64>,
    audio_duration_seconds: Option<f64>,
    audio_sample_rate: Option<u32>,
    result: Option<PlainResult>,
}

#[derive(Debug, Deserialize)]
struct PlainResult {
    summary: Option<PlainSummary>,
    #[serde(default)]
    signals: Vec<PlainSignal>,
    signal: Option<PlainSignal>,
    audio_quality: Option<PlainQuality>,
    #[serde(default)]
    extended_metrics: Vec<PlainMetric>,
}

#[derive(Debug, Deserialize)]
struct PlainSummary {
    overall_level: String,
    recommended_action: String,
    flagged_count: Option<u32>,
    primary_signals: Vec<String>,
    description: Option<PlainNarrative>,
}

#[derive(Debug, Deserialize)]
struct PlainNarrative {
    summary: Option<String>,
    vocal_features: Vec<PlainFeature>,
}

#[derive(Debug, Deserialize)]
struct PlainFeature {
    feature: String,
    label: Option<String>,
    value: f64,
    unit: Option<String>,
    value_interpretation: Option<String>,
}

#[derive(Debug, Deserialize)]
struct PlainSignal {
    model_id: Option<String>,
    name: Option<String>,
    label: Option<String>,
    score: Option<f64>,
    level: String,
    flagged: Option<bool>,
    recommended_action: Option<String>,
    description: Option<PlainNarrative>,
    baseline_score: Option<f64>,
    deviation_from_baseline: Option<f64>,
    z_score: Option<f64>,
    population_z: Option<f64>,
}

#[derive(Debug, Deserialize)]
struct PlainQuality {
    issues: Vec<String>,
    voice_percentage: Option<f64>,
    audio_clarity: Option<f64>,
}

#[derive(Debug, Deserialize)]
struct PlainMetric {
    metric_id: String,
    label: Option<String>,
    score_mean: Option<f64>,
    score_std: Option<f64>,
    low_anchor: Option<String>,
    high_anchor: Option<String>,
}
