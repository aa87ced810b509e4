//! What Idunox answers with in the end: scores, and reports to download.

use serde::{Deserialize, Serialize};

use super::idunox::IdunoxSubmissionStatus;
use super::lenient::or_default;
use super::{RawJson, Timestamp, open_enum};
use crate::secret::Secret;

open_enum! {
    /// Where a score stands. Ordered from `low` to `high`. The vendor's `unknown` is off that scale
    /// and sorts after it, words this version does not know sort last.
    #[derive(PartialOrd, Ord)]
    pub enum IdunoxBandTier {
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
        /// Not known to the vendor. `Unknown` is a word not known to this version.
        Undetermined = "unknown",
    }
}

open_enum! {
    /// The format of an artifact.
    pub enum IdunoxArtifactType {
        /// Data.
        Json = "json",
        /// A report to look at in a browser.
        Html = "html",
        /// A report to print.
        Pdf = "pdf",
    }
}

open_enum! {
    /// What a webhook reports.
    pub enum IdunoxEventType {
        /// A result can be fetched. Failures are never reported.
        ResultReady = "result.ready",
    }
}

/// The result of a submission.
///
/// Serializes as the vendor's own document, download addresses included.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "ResultOnTheWire")]
pub struct IdunoxResult {
    /// The result's identifier, a UUID.
    pub result_id: String,
    /// The submission it belongs to.
    pub submission_id: Option<String>,
    /// Your name for the submission.
    pub partner_submission_id: Option<String>,
    /// Where the result stands. Only `completed` has outcomes.
    pub status: IdunoxSubmissionStatus,
    /// The status, for people.
    pub status_label: Option<String>,
    /// When the result last changed. Set on unfinished results too, so it never tells whether one
    /// is finished.
    pub completed_at: Option<Timestamp>,
    /// One entry per area that was scored. The vendor sends `outcome`, and `outcomes` only where
    /// there are several; either is this list.
    pub outcomes: Vec<IdunoxOutcome>,
    /// What can be downloaded.
    pub artifacts: Vec<IdunoxArtifact>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ResultOnTheWire {
    result_id: String,
    #[serde(default)]
    submission_id: Option<String>,
    #[serde(default)]
    partner_submission_id: Option<String>,
    status: IdunoxSubmissionStatus,
    #[serde(default)]
    status_label: Option<String>,
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    completed_at: Option<Timestamp>,
    #[serde(default)]
    outcome: Option<IdunoxOutcome>,
    #[serde(default, deserialize_with = "or_default")]
    outcomes: Vec<IdunoxOutcome>,
    #[serde(default, deserialize_with = "or_default")]
    artifacts: ArtifactsOnTheWire,
}

#[derive(Default, Deserialize)]
struct ArtifactsOnTheWire {
    #[serde(default, deserialize_with = "or_default")]
    items: Vec<IdunoxArtifact>,
}

impl From<ResultOnTheWire> for IdunoxResult {
    fn from(wire: ResultOnTheWire) -> Self {
        let mut outcomes = wire.outcomes;
        if outcomes.is_empty() {
            outcomes.extend(wire.outcome);
        }
        IdunoxResult {
            result_id: wire.result_id,
            submission_id: wire.submission_id,
            partner_submission_id: wire.partner_submission_id,
            status: wire.status,
            status_label: wire.status_label,
            completed_at: wire.completed_at,
            outcomes,
            artifacts: wire.artifacts.items,
            raw: RawJson::default(),
        }
    }
}

/// One area that was scored.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "OutcomeOnTheWire")]
pub struct IdunoxOutcome {
    /// The area, such as `wellbeing.cardiovascular`.
    pub outcome_id: String,
    /// The area, for people.
    pub focus: Option<String>,
    /// From 0 to 1.
    pub score: Option<f64>,
    /// How the score compares with others, such as `below_reference`.
    pub reference_placement: Option<String>,
    /// The comparison, for people.
    pub reference_placement_label: Option<String>,
    /// Whether the area could be scored, such as `completed`.
    pub outcome_status: Option<String>,
    /// That, for people.
    pub outcome_status_label: Option<String>,
    /// Where the score stands.
    pub band: Option<IdunoxBand>,
    /// What the vendor has to say about it. Information, never errors.
    pub notices: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OutcomeOnTheWire {
    outcome_id: String,
    #[serde(default)]
    focus: Option<String>,
    #[serde(default)]
    score: Option<f64>,
    #[serde(default)]
    reference_placement: Option<String>,
    #[serde(default)]
    reference_placement_label: Option<String>,
    #[serde(default)]
    outcome_status: Option<String>,
    #[serde(default)]
    outcome_status_label: Option<String>,
    #[serde(default)]
    band: Option<IdunoxBand>,
    #[serde(default, deserialize_with = "or_default")]
    notices: Vec<NoticeOnTheWire>,
}

#[derive(Deserialize)]
struct NoticeOnTheWire {
    #[serde(default)]
    message: Option<String>,
}

impl From<OutcomeOnTheWire> for IdunoxOutcome {
    fn from(wire: OutcomeOnTheWire) -> Self {
        IdunoxOutcome {
            outcome_id: wire.outcome_id,
            focus: wire.focus,
            score: wire.score,
            reference_placement: wire.reference_placement,
            reference_placement_label: wire.reference_placement_label,
            outcome_status: wire.outcome_status,
            outcome_status_label: wire.outcome_status_label,
            band: wire.band,
            notices: wire.notices.into_iter().filter_map(|notice| notice.message).collect(),
        }
    }
}

/// Where a score stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IdunoxBand {
    /// The word for it.
    #[serde(default)]
    pub tier: Option<IdunoxBandTier>,
    /// The band, for people.
    #[serde(default)]
    pub label: Option<String>,
}

/// Something to download.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "ArtifactOnTheWire")]
pub struct IdunoxArtifact {
    /// The artifact's identifier, a UUID.
    pub artifact_id: String,
    /// Its format.
    pub artifact_type: Option<IdunoxArtifactType>,
    /// The format, for people.
    pub type_label: Option<String>,
    /// Whether it can be downloaded, such as `available`.
    pub availability: Option<String>,
    /// That, for people.
    pub availability_label: Option<String>,
    /// The signed address to fetch it from, without credentials. Whoever knows it can, so it is a
    /// secret.
    pub download_url: Option<Secret>,
    /// Until when that address works; asking for the result again gives another.
    pub expires_at: Option<Timestamp>,
    /// When the artifact was written.
    pub generated_at: Option<Timestamp>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactOnTheWire {
    artifact_id: String,
    #[serde(default, rename = "type")]
    artifact_type: Option<IdunoxArtifactType>,
    #[serde(default)]
    type_label: Option<String>,
    #[serde(default)]
    availability: Option<String>,
    #[serde(default)]
    availability_label: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    access: AccessOnTheWire,
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    generated_at: Option<Timestamp>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct AccessOnTheWire {
    #[serde(default)]
    download_url: Option<Secret>,
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    expires_at: Option<Timestamp>,
}

impl From<ArtifactOnTheWire> for IdunoxArtifact {
    fn from(wire: ArtifactOnTheWire) -> Self {
        IdunoxArtifact {
            artifact_id: wire.artifact_id,
            artifact_type: wire.artifact_type,
            type_label: wire.type_label,
            availability: wire.availability,
            availability_label: wire.availability_label,
            download_url: wire.access.download_url,
            expires_at: wire.access.expires_at,
            generated_at: wire.generated_at,
        }
    }
}

/// What a webhook reports. Act on a result once only: a report may come again, under another
/// delivery identifier.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdunoxResultReady {
    /// What happened. Absent is as good as `result.ready`, which is all there is.
    #[serde(default)]
    pub event_type: Option<IdunoxEventType>,
    /// The result that can be fetched.
    pub result_id: String,
    /// The submission it belongs to.
    #[serde(default)]
    pub submission_id: Option<String>,
    /// Your name for the submission.
    #[serde(default)]
    pub partner_submission_id: Option<String>,
    /// The report's identifier.
    #[serde(default)]
    pub report_id: Option<String>,
    /// Where the submission stands.
    #[serde(default)]
    pub status: Option<IdunoxSubmissionStatus>,
    /// The status, for people.
    #[serde(default)]
    pub status_label: Option<String>,
    /// When the result last changed.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub completed_at: Option<Timestamp>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}
