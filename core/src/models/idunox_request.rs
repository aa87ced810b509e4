//! What Idunox is sent: a de-identified questionnaire and blood values, or report documents.
//!
//! The vendor refuses keys it does not know, so nothing is written but what is documented. Parts
//! whose keys are documented only by example are JSON objects in the vendor's own spelling.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::strict::{number, optional_number, sorted};
use super::{RawJson, Timestamp, open_enum};

open_enum! {
    /// The form of a submission.
    pub enum IdunoxSchema {
        /// The only documented one.
        CanonicalV1 = "canonical_submission_v1",
    }
}

open_enum! {
    /// A blood value. The health-questionnaire product wants all fourteen; a variant's
    /// documentation names its unit.
    pub enum MarkerCode {
        /// In `g/L`.
        Albumin = "ALBUMIN",
        /// In `U/L`.
        Alt = "ALT",
        /// In `U/L`.
        Alp = "ALP",
        /// In `U/L`.
        Ast = "AST",
        /// In `mmol/L`.
        Calcium = "CALCIUM",
        /// In `mmol/L`.
        Chol = "CHOL",
        /// In `mg/L`.
        CystatinC = "CYSTATIN_C",
        /// In `U/L`.
        Ggt = "GGT",
        /// In `mmol/L`.
        Hdl = "HDL",
        /// In `mg/L`.
        Crp = "CRP",
        /// In `mmol/L`.
        Ldl = "LDL",
        /// In `mmol/L`.
        Phosphate = "PHOSPHATE",
        /// In `µmol/L`.
        Urate = "URATE",
        /// In `mmol/mol`.
        Hba1cMmolMol = "HBA1C_MMOL_MOL",
    }
}

open_enum! {
    /// A unit, exactly as the vendor spells it.
    pub enum MarkerUnit {
        /// Grams per litre.
        GramsPerLitre = "g/L",
        /// Enzyme units per litre.
        UnitsPerLitre = "U/L",
        /// Millimoles per litre.
        MillimolesPerLitre = "mmol/L",
        /// Milligrams per litre.
        MilligramsPerLitre = "mg/L",
        /// Micromoles per litre, with the micro sign (U+00B5) and not the Greek letter.
        MicromolesPerLitre = "µmol/L",
        /// Millimoles per mole.
        MillimolesPerMole = "mmol/mol",
    }
}

open_enum! {
    /// What a submission shall bring forth.
    pub enum IdunoxOutput {
        /// The scores.
        InferenceScoreV1 = "inference_score_v1",
        /// A report as data.
        Json = "json",
        /// A report to look at in a browser.
        Html = "html",
        /// A report to print.
        Pdf = "pdf",
    }
}

/// A de-identified bundle about one person (`POST /v1/submissions`). It has blood values, report
/// documents, or both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_metadata: Option<IdunoxSource>,
    /// The person.
    pub subject: IdunoxSubject,
    /// The blood values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markers: Vec<IdunoxMarker>,
    /// Documents to read the blood values from: JSON objects of a shape nobody documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub report_documents: Vec<RawJson>,
    /// What it shall bring forth.
    pub options: IdunoxSubmissionChoices,
    /// Answers, as a JSON object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questionnaire: Option<RawJson>,
    /// Further facts, as a JSON object with at most 64 keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clinical_extensions: Option<RawJson>,
}

/// The person a submission is about. The vendor refuses keys it does not know and documents
/// only some, so each part is a JSON object in its spelling.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdunoxSubject {
    /// Such as `sexAtBirth` and `ageYears`.
    pub demographics: RawJson,
    /// Such as `weightKg` and `heightCm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measurements: Option<RawJson>,
    /// Habits and illnesses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<RawJson>,
    /// Illnesses of relatives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_history: Option<RawJson>,
}

/// A measured blood value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdunoxMarker {
    /// What was measured.
    pub code: MarkerCode,
    /// The value, in `unit`. Finite.
    #[serde(serialize_with = "number")]
    pub value: f64,
    /// The unit, which must be the one of the code.
    pub unit: MarkerUnit,
}

/// Where the data of a submission comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdunoxSource {
    /// The program it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_system: Option<String>,
    /// When it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_timestamp: Option<Timestamp>,
    /// The laboratory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lab_name: Option<String>,
    /// The place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility_id: Option<String>,
    /// The laboratory's usual range of a blood value, by its code.
    #[serde(default, skip_serializing_if = "HashMap::is_empty", serialize_with = "sorted")]
    pub marker_ranges: HashMap<String, MarkerRange>,
}

/// The usual range of a blood value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkerRange {
    /// The unit of the bounds.
    pub unit: MarkerUnit,
    /// The least usual value. Finite.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "optional_number")]
    pub lower_bound: Option<f64>,
    /// The greatest usual value. Finite.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "optional_number")]
    pub upper_bound: Option<f64>,
}

/// What a submission shall bring forth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdunoxSubmissionChoices {
    /// At least one.
    pub requested_outputs: Vec<IdunoxOutput>,
    /// The areas to score, such as `wellbeing.cardiovascular`, at most 8. Empty: the vendor's
    /// choice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requested_outcomes: Vec<String>,
}
