//! Judges the body of a submission by the vendor's documented rules. Read apart from the client's
//! own types on purpose: each checks the other.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::refusal::Refusal;

const MARKERS: [(&str, &str); 14] = [
    ("ALBUMIN", "g/L"),
    ("ALT", "U/L"),
    ("ALP", "U/L"),
    ("AST", "U/L"),
    ("CALCIUM", "mmol/L"),
    ("CHOL", "mmol/L"),
    ("CYSTATIN_C", "mg/L"),
    ("GGT", "U/L"),
    ("HDL", "mmol/L"),
    ("CRP", "mg/L"),
    ("LDL", "mmol/L"),
    ("PHOSPHATE", "mmol/L"),
    ("URATE", "µmol/L"),
    ("HBA1C_MMOL_MOL", "mmol/mol"),
];
const OUTPUTS: [&str; 4] = ["inference_score_v1", "json", "html", "pdf"];

/// What the sandbox needs of a good body.
pub(super) struct Good {
    pub(super) partner_id: String,
    pub(super) partner_submission_id: String,
    pub(super) partner_subject_id: String,
    pub(super) documents: usize,
    pub(super) outputs: Vec<String>,
    pub(super) outcomes: Vec<String>,
}

/// What is wrong, in the form the vendor says it.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Complaints {
    form_errors: Vec<String>,
    field_errors: BTreeMap<String, Vec<String>>,
}

/// # Errors
/// `VALIDATION_ERROR` with every complaint, or `SUBMISSION_VALIDATION_ERROR` for blood values that
/// do not fit together.
pub(super) fn judge(body: &[u8]) -> Result<Good, Refusal> {
    let mut complaints = Complaints::default();
    let body: Value = match serde_json::from_slice(body) {
        Ok(body @ Value::Object(_)) => body,
        _ => {
            complaints.form_errors.push("expected a JSON object".to_owned());
            return Err(Refusal::invalid(json!(complaints)));
        }
    };
    complaints.body(&body);
    if !complaints.is_empty() {
        return Err(Refusal::invalid(json!(complaints)));
    }
    let panel = panel_complaints(&body["markers"]);
    if !panel.is_empty() {
        return Err(Refusal::bad_panel(panel.into()));
    }
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let texts = |value: &Value| value.as_array().into_iter().flatten().map(text).collect();
    Ok(Good {
        partner_id: text(&body["partnerId"]),
        partner_submission_id: text(&body["partnerSubmissionId"]),
        partner_subject_id: text(&body["partnerSubjectId"]),
        documents: body["reportDocuments"].as_array().map_or(0, Vec::len),
        outputs: texts(&body["options"]["requestedOutputs"]),
        outcomes: texts(&body["options"]["requestedOutcomes"]),
    })
}

/// Missing headers, said as the vendor says missing fields.
pub(super) fn missing_header(name: &str) -> Refusal {
    let mut complaints = Complaints::default();
    complaints.field(name, "required");
    Refusal::invalid(json!(complaints))
}

impl Complaints {
    fn is_empty(&self) -> bool {
        self.form_errors.is_empty() && self.field_errors.is_empty()
    }

    fn field(&mut self, path: &str, complaint: impl Into<String>) {
        self.field_errors.entry(path.to_owned()).or_default().push(complaint.into());
    }

    /// The keys of an object, none of which may be unknown.
    fn object<'a>(
        &mut self,
        value: &'a Value,
        path: &str,
        required: &[&str],
        optional: &[&str],
    ) -> Option<&'a Map<String, Value>> {
        let object = self.any_object(value, path)?;
        for name in required.iter().filter(|name| !object.contains_key(**name)) {
            self.field(&below(path, name), "required");
        }
        let is_known = |name: &str| required.contains(&name) || optional.contains(&name);
        for name in object.keys().filter(|name| !is_known(name)) {
            self.field(&below(path, name), "unknown key");
        }
        Some(object)
    }

    fn any_object<'a>(&mut self, value: &'a Value, path: &str) -> Option<&'a Map<String, Value>> {
        if value.as_object().is_none() {
            self.field(path, "expected an object");
        }
        value.as_object()
    }

    fn text(&mut self, value: &Value, path: &str, longest: usize) {
        let length = value.as_str().map(|text| text.chars().count());
        if !length.is_some_and(|length| (1..=longest).contains(&length)) {
            self.field(path, format!("expected a text of 1 to {longest} characters"));
        }
    }

    fn one_of(&mut self, value: &Value, path: &str, words: &[&str]) {
        if !value.as_str().is_some_and(|word| words.contains(&word)) {
            self.field(path, format!("expected one of {}", words.join(", ")));
        }
    }

    fn list<'a>(
        &mut self,
        value: &'a Value,
        path: &str,
        lengths: std::ops::RangeInclusive<usize>,
    ) -> &'a [Value] {
        let list = value.as_array().map(Vec::as_slice);
        if !list.is_some_and(|list| lengths.contains(&list.len())) {
            let (least, most) = (lengths.start(), lengths.end());
            self.field(path, format!("expected a list of {least} to {most}"));
        }
        list.unwrap_or_default()
    }

    fn body(&mut self, body: &Value) {
        let required = [
            "schemaVersion",
            "partnerId",
            "partnerSubmissionId",
            "partnerSubjectId",
            "subject",
            "options",
        ];
        let optional =
            ["markers", "reportDocuments", "sourceMetadata", "questionnaire", "clinicalExtensions"];
        let Some(fields) = self.object(body, "", &required, &optional) else {
            return;
        };
        if !fields.contains_key("markers") && !fields.contains_key("reportDocuments") {
            self.form_errors.push("markers or reportDocuments is required".to_owned());
        }
        for (name, value) in fields {
            self.top_level(name, value);
        }
    }

    fn top_level(&mut self, name: &str, value: &Value) {
        match name {
            "schemaVersion" => self.one_of(value, name, &["canonical_submission_v1"]),
            "partnerId" => self.text(value, name, 36),
            "partnerSubmissionId" => self.text(value, name, 512),
            "partnerSubjectId" => self.text(value, name, usize::MAX),
            "subject" => self.subject(value),
            "options" => self.options(value),
            "markers" => self.markers(value),
            "reportDocuments" => {
                for (at, document) in self.list(value, name, 1..=usize::MAX).iter().enumerate() {
                    self.any_object(document, &format!("{name}.{at}"));
                }
            }
            "sourceMetadata" => self.source(value),
            "questionnaire" => drop(self.any_object(value, name)),
            "clinicalExtensions" => self.extensions(value),
            _ => {}
        }
    }

    fn extensions(&mut self, value: &Value) {
        let name = "clinicalExtensions";
        if self.any_object(value, name).is_some_and(|fields| fields.len() > 64) {
            self.field(name, "more than 64 keys");
        }
    }

    fn subject(&mut self, value: &Value) {
        let optional = ["measurements", "history", "familyHistory"];
        let fields = self.object(value, "subject", &["demographics"], &optional);
        for (name, part) in fields.into_iter().flatten() {
            self.any_object(part, &below("subject", name));
        }
    }

    fn options(&mut self, value: &Value) {
        let fields = self.object(value, "options", &["requestedOutputs"], &["requestedOutcomes"]);
        let Some(fields) = fields else {
            return;
        };
        if let Some(outputs) = fields.get("requestedOutputs") {
            let path = "options.requestedOutputs";
            for output in self.list(outputs, path, 1..=usize::MAX) {
                self.one_of(output, path, &OUTPUTS);
            }
        }
        if let Some(outcomes) = fields.get("requestedOutcomes") {
            let path = "options.requestedOutcomes";
            for outcome in self.list(outcomes, path, 0..=8) {
                self.text(outcome, path, usize::MAX);
            }
        }
    }

    fn markers(&mut self, value: &Value) {
        for (at, marker) in self.list(value, "markers", 1..=usize::MAX).iter().enumerate() {
            let path = format!("markers.{at}");
            self.object(marker, &path, &["code", "value", "unit"], &[]);
            if !marker["value"].is_number() {
                self.field(&below(&path, "value"), "expected a number");
            }
            self.one_of(&marker["code"], &below(&path, "code"), &MARKERS.map(|(code, _)| code));
            self.text(&marker["unit"], &below(&path, "unit"), usize::MAX);
        }
    }

    fn source(&mut self, value: &Value) {
        let path = "sourceMetadata";
        let optional = ["sourceSystem", "sourceTimestamp", "labName", "facilityId", "markerRanges"];
        for (name, part) in self.object(value, path, &[], &optional).into_iter().flatten() {
            match name.as_str() {
                "markerRanges" => self.ranges(part, &below(path, name)),
                _ => self.text(part, &below(path, name), usize::MAX),
            }
        }
    }

    fn ranges(&mut self, value: &Value, path: &str) {
        for (code, range) in self.any_object(value, path).into_iter().flatten() {
            let path = below(path, code);
            self.object(range, &path, &["unit"], &["lowerBound", "upperBound"]);
            for bound in ["lowerBound", "upperBound"] {
                if range.get(bound).is_some_and(|bound| !bound.is_number()) {
                    self.field(&below(&path, bound), "expected a number");
                }
            }
        }
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Markers given twice, or in another unit than their own.
fn panel_complaints(markers: &Value) -> Vec<Value> {
    let mut seen = Vec::new();
    let mut complaints = Vec::new();
    for marker in markers.as_array().into_iter().flatten() {
        let (code, unit) = (marker["code"].as_str(), marker["unit"].as_str());
        let is_own_unit = |(known, own): &(&str, &str)| Some(*known) == code && Some(*own) == unit;
        if !MARKERS.iter().any(is_own_unit) {
            complaints.push(json!({ "code": code, "issue": "unit" }));
        }
        if seen.contains(&code) {
            complaints.push(json!({ "code": code, "issue": "duplicate" }));
        }
        seen.push(code);
    }
    complaints
}
