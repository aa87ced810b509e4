//! Midlyr: text in, compliance risk out. Its library is in [`super::regulations`].
//!
//! Facts are from the vendor's "Get Job" page and its production pages unless a comment names
//! another source. Reading is lenient: unknown fields stay in `raw`, unknown words stay as text,
//! `null` equals absent. Identifiers are opaque.

use serde::{Deserialize, Deserializer, Serialize};

use super::lenient::{or_default, whole};
use super::midlyr_page::PageOnTheWire;
use super::reading::part;
use super::regulations::RegulationCitation;
use super::{RawJson, Timestamp, open_enum};

open_enum! {
    /// What a text is about, which decides what it is checked against.
    pub enum MidlyrScenario {
        /// Advertising.
        MarketingAsset = "marketing_asset",
        /// A disputed transaction.
        Dispute = "dispute",
        /// Collecting a debt.
        DebtCollection = "debt_collection",
        /// A customer's complaint.
        Complaint = "complaint",
        /// Anything else.
        Generic = "generic",
    }
}

open_enum! {
    /// The word in [`MidlyrJob::status`].
    pub enum MidlyrStatus {
        /// Under way.
        Running = "running",
        /// Ended with a result.
        Succeeded = "succeeded",
        /// Ended with an error.
        Failed = "failed",
    }
}

open_enum! {
    /// What a job does.
    pub enum MidlyrJobType {
        /// Finds what is wrong with a text, and why.
        ScreenAnalysis = "screen_analysis",
        /// Gives a score alone.
        RiskAssessment = "risk_assessment",
    }
}

open_enum! {
    /// What a result is. Spelled differently from the job's own type.
    pub enum MidlyrResultType {
        /// Score and findings.
        Screen = "analysis.screen.result",
        /// The score alone.
        Risk = "analysis.risk.result",
    }
}

open_enum! {
    /// Who started a job.
    pub enum MidlyrTrigger {
        /// A person or a program asked for it.
        Manual = "manual",
        /// The vendor started it.
        Automatic = "automatic",
    }
}

open_enum! {
    /// Why a job failed, as far as the vendor documents it.
    pub enum MidlyrFailureCode {
        /// The analysis did not finish.
        AnalysisFailed = "analysis_failed",
    }
}

open_enum! {
    /// How much a finding weighs. Ordered as the vendor numbers them, the weightiest first; words
    /// this version does not know sort last.
    #[derive(PartialOrd, Ord)]
    pub enum FindingPriority {
        /// Blocking.
        P1 = "p1",
        /// Material.
        P2 = "p2",
        /// Advisory.
        P3 = "p3",
    }
}

/// The vendor's name for a range of risk scores, from least to greatest risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "ContentOnTheWire")]
pub struct MidlyrContent {
    /// A text of at least one character. The vendor names no upper limit.
    pub text: Option<String>,
    /// A JSON object. Events only.
    pub json: Option<RawJson>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
struct ContentOnTheWire {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    json: Option<RawJson>,
}

impl ContentOnTheWire {
    /// The word that says which of the two is there, if it is exactly one.
    fn implied_type(&self) -> Result<&'static str, &'static str> {
        match (&self.text, &self.json) {
            (Some(_), None) => Ok("text"),
            (None, Some(_)) => Ok("json"),
            _ => Err("content is exactly one of text and json"),
        }
    }
}

impl TryFrom<ContentOnTheWire> for MidlyrContent {
    type Error = &'static str;

    fn try_from(wire: ContentOnTheWire) -> Result<Self, Self::Error> {
        let implied = wire.implied_type()?;
        match wire.content_type.as_deref() {
            Some(named) if named != implied => Err("type does not say what the content is"),
            _ => Ok(MidlyrContent { text: wire.text, json: wire.json }),
        }
    }
}

impl Serialize for MidlyrContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut wire = ContentOnTheWire {
            content_type: None,
            text: self.text.clone(),
            json: self.json.clone(),
        };
        let implied = wire.implied_type().map_err(serde::ser::Error::custom)?;
        wire.content_type = Some(implied.to_owned());
        wire.serialize(serializer)
    }
}

/// A text to screen or to score (`POST /api/v1/analysis/screen` and `/risk`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MidlyrAnalysisRequest {
    /// The text.
    pub content: MidlyrContent,
    /// What it is about.
    pub scenario: MidlyrScenario,
}

/// A compliance signal to make a ticket of (`POST /api/v1/events`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MidlyrEventRequest {
    /// What it is about.
    pub scenario: MidlyrScenario,
    /// The signal, as text or JSON.
    pub content: MidlyrContent,
    /// Your own name for the signal, of 1 to 128 characters: with it, sending the signal again
    /// finds the ticket instead of making another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_ref: Option<String>,
}

/// The ticket of an event.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MidlyrEvent {
    /// The ticket's identifier.
    pub ticket_id: String,
    /// The name that was sent.
    #[serde(default)]
    pub external_ref: Option<String>,
    /// Whether the ticket is new; `false` when the name found an earlier one.
    pub created: bool,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// The answer to a screening: an identifier and nothing else.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct MidlyrJobHandle {
    /// The job's identifier. Opaque.
    #[serde(deserialize_with = "super::identifier::required")]
    pub id: String,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// One analysis. Scoring answers with a whole job at once, which may have failed although the
/// HTTP status says 200.
///
/// Serializes as the vendor's own document, with every field it had.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MidlyrJob {
    /// The job's identifier. Opaque.
    #[serde(deserialize_with = "super::identifier::required")]
    pub id: String,
    /// What the job does.
    #[serde(default, rename = "type")]
    pub job_type: Option<MidlyrJobType>,
    /// Where the job stands. `succeeded` alone means there is a result.
    pub status: MidlyrStatus,
    /// When the vendor accepted the job. Absent in the answer to a scoring.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub created_at: Option<Timestamp>,
    /// When the job last changed. Absent in the answer to a scoring.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub updated_at: Option<Timestamp>,
    /// The result of a job that succeeded.
    #[serde(default)]
    pub result: Option<MidlyrResult>,
    /// Why a job failed.
    #[serde(default)]
    pub error: Option<MidlyrFailure>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}

/// Why a job failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MidlyrFailure {
    /// The vendor's word for it.
    #[serde(default)]
    pub code: Option<MidlyrFailureCode>,
    /// The vendor's sentence about it.
    #[serde(default)]
    pub message: Option<String>,
}

/// What a job found. A result of a type this version does not know has `raw` alone.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq)]
pub struct MidlyrResult {
    /// What the result is.
    pub result_type: Option<MidlyrResultType>,
    /// From 0, no risk, to 100.
    pub risk_score: Option<i32>,
    /// The vendor's name for the range the score is in. Absent for a score out of range.
    pub risk_band: Option<MidlyrRiskBand>,
    /// What was found, most severe first. Empty for a scoring, and when nothing was found.
    pub findings: Vec<Finding>,
    /// The result as the vendor sent it.
    pub raw: RawJson,
}

#[derive(Default, Deserialize)]
struct ResultTypeOnTheWire {
    #[serde(default, rename = "type")]
    result_type: Option<MidlyrResultType>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ResultOnTheWire {
    #[serde(default, deserialize_with = "whole")]
    risk_score: Option<i32>,
    #[serde(default, deserialize_with = "or_default")]
    findings: Vec<Finding>,
}

impl<'de> Deserialize<'de> for MidlyrResult {
    /// Twice over its text: what an unknown type means by a known key is anyone's guess, so only
    /// the keys of known types are read.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawJson::deserialize(deserializer)?;
        let ResultTypeOnTheWire { result_type } =
            serde_json::from_str(raw.as_str()).unwrap_or_default();
        let wire: ResultOnTheWire = match &result_type {
            Some(known) if known.is_known() => part(&raw)?,
            Some(_) => ResultOnTheWire::default(),
            None => serde_json::from_str(raw.as_str()).unwrap_or_default(),
        };
        Ok(MidlyrResult {
            result_type,
            risk_score: wire.risk_score,
            risk_band: wire.risk_score.and_then(risk_band),
            findings: wire.findings,
            raw,
        })
    }
}

fn risk_band(score: i32) -> Option<MidlyrRiskBand> {
    match score {
        0..=20 => Some(MidlyrRiskBand::Limited),
        21..=40 => Some(MidlyrRiskBand::Low),
        41..=60 => Some(MidlyrRiskBand::Moderate),
        61..=80 => Some(MidlyrRiskBand::High),
        81..=100 => Some(MidlyrRiskBand::Critical),
        _ => None,
    }
}

/// Something wrong with a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// How much it weighs.
    pub priority: FindingPriority,
    /// What is wrong, in a few words.
    #[serde(default)]
    pub title: Option<String>,
    /// What is wrong, explained.
    #[serde(default)]
    pub details: Option<String>,
    /// What it offends against.
    #[serde(default, deserialize_with = "or_default")]
    pub citations: Vec<RegulationCitation>,
}

/// A job as the list shows it: no result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MidlyrJobSummary {
    /// The job's identifier. Opaque.
    #[serde(rename = "jobId")]
    #[serde(deserialize_with = "super::identifier::required")]
    pub id: String,
    /// What the job does.
    #[serde(default)]
    pub job_type: Option<MidlyrJobType>,
    /// Where the job stands.
    pub status: MidlyrStatus,
    /// Who started the job.
    #[serde(default, rename = "triggerType")]
    pub trigger: Option<MidlyrTrigger>,
    /// When the vendor accepted the job.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub created_at: Option<Timestamp>,
    /// When the job last changed.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub updated_at: Option<Timestamp>,
}

/// One page of the team's jobs. The vendor documents no order.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "PageOnTheWire<MidlyrJobSummary>")]
pub struct MidlyrJobPage {
    /// The jobs of this page.
    pub jobs: Vec<MidlyrJobSummary>,
    /// What the next page is asked for with, together with the same filters.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// About how many jobs there are on all pages.
    pub approximate_total: Option<i64>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

impl From<PageOnTheWire<MidlyrJobSummary>> for MidlyrJobPage {
    fn from(wire: PageOnTheWire<MidlyrJobSummary>) -> Self {
        MidlyrJobPage {
            jobs: wire.results,
            has_more: wire.pagination.has_more(),
            next_cursor: wire.pagination.next_cursor,
            approximate_total: wire.pagination.approximate_total,
            raw: RawJson::default(),
        }
    }
}

/// The body of a refusal.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "RefusalOnTheWire")]
pub struct MidlyrRefusal {
    /// The vendor's word for it, such as `rate_limited`. Most are not documented.
    pub code: Option<String>,
    /// The vendor's sentence about it.
    pub message: Option<String>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

#[derive(Deserialize)]
struct RefusalOnTheWire {
    error: RefusalErrorOnTheWire,
}

#[derive(Deserialize)]
struct RefusalErrorOnTheWire {
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    message: Option<String>,
}

impl From<RefusalOnTheWire> for MidlyrRefusal {
    fn from(RefusalOnTheWire { error }: RefusalOnTheWire) -> Self {
        MidlyrRefusal { code: error.code, message: error.message, raw: RawJson::default() }
    }
}
