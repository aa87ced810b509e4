//! What can be analysed, and the endpoints that say so.

use axum::Json;
use axum::extract::Path;
use jobferry::models::amplifier::{Condition, Sign, UseCase, VoiceModel};
use serde::Serialize;

use super::account::GeneralCall;
use super::refusal::Refusal;

/// What a job is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    UseCase(UseCase),
    Condition(Condition),
    Model(VoiceModel),
    Sign(Sign),
}

impl Target {
    pub(super) fn use_case(word: &str) -> Result<Target, Refusal> {
        let use_case = UseCase::from(word);
        match use_case.is_known() {
            true => Ok(Target::UseCase(use_case)),
            false => Err(Refusal::invalid_use_case()),
        }
    }

    pub(super) fn condition(word: &str) -> Result<Target, Refusal> {
        let condition = Condition::from(word);
        match condition.is_known() {
            true => Ok(Target::Condition(condition)),
            false => Err(Refusal::unknown_condition()),
        }
    }

    pub(super) fn model(word: &str) -> Result<Target, Refusal> {
        known_model(word).map(Target::Model)
    }

    pub(super) fn sign(word: &str) -> Result<Target, Refusal> {
        known_sign(word).map(Target::Sign)
    }

    /// The value of `job_type`.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Target::UseCase(_) => "use_case",
            Target::Condition(_) => "condition",
            Target::Model(_) => "model",
            Target::Sign(_) => "sign",
        }
    }

    pub(super) fn word(&self) -> &str {
        match self {
            Target::UseCase(use_case) => use_case.as_str(),
            Target::Condition(condition) => condition.as_str(),
            Target::Model(model) => model.as_str(),
            Target::Sign(sign) => sign.as_str(),
        }
    }

    /// The signals a result for this target has.
    pub(super) fn signals(&self) -> Vec<&str> {
        match self {
            Target::UseCase(use_case) => bundle(use_case).to_vec(),
            Target::Model(model) => composition(model).to_vec(),
            Target::Condition(_) | Target::Sign(_) => vec![self.word()],
        }
    }
}

/// The conditions of a use case. The vendor does not publish them; this is the sandbox's choice
/// among the vendor's 20 conditions.
fn bundle(use_case: &UseCase) -> &'static [&'static str] {
    match use_case {
        UseCase::BehavioralHealth => &["anxiety", "depression", "acute-stress", "ptsd", "fatigue"],
        UseCase::SubstanceUse => &["substance-use", "alcohol-use", "anxiety", "depression"],
        UseCase::WomensHealth => {
            &["anxiety-female", "depression-female", "hyperandrogenism", "anemia", "fatigue"]
        }
        UseCase::Wellness => &["acute-stress", "fatigue", "dehydration", "dry-mouth", "anxiety"],
        UseCase::AthleticsOccupational => {
            &["traumatic-brain-injury", "fatigue", "dehydration", "acute-stress"]
        }
        UseCase::Cognitive => {
            &["cognitive-impairment", "traumatic-brain-injury", "adhd", "fatigue"]
        }
        UseCase::Cardiometabolic => {
            &["elevated-blood-pressure", "overweight-obesity", "anemia", "dehydration"]
        }
        UseCase::Respiratory => &["copd", "allergy", "dry-mouth"],
        UseCase::Unknown(_) => &[],
    }
}

/// The signs of a model, as the vendor lists them.
fn composition(model: &VoiceModel) -> &'static [&'static str] {
    match model {
        VoiceModel::Apex => &[
            "head-impact",
            "cognitive-load",
            "fatigue",
            "dehydration",
            "stress",
            "anxiety",
            "cardiovascular-strain",
        ],
        VoiceModel::Aria => &[
            "elevated-androgens",
            "iron-deficiency",
            "dehydration",
            "mood-disruption",
            "fatigue",
            "anxiety",
            "elevated-blood-pressure",
        ],
        VoiceModel::Breath => &["airway-obstruction-pattern", "allergy"],
        VoiceModel::Clarity => &["cognitive-impairment"],
        VoiceModel::Harbor => &[
            "alcohol-use-pattern",
            "substance-use-pattern",
            "emotional-destabilization",
            "anxiety",
            "stress",
        ],
        VoiceModel::Haven => &[
            "mood-disruption",
            "anxiety",
            "stress",
            "hypervigilance",
            "attention-dysregulation",
            "fatigue",
        ],
        VoiceModel::Pulse => &[
            "mood-disruption",
            "anxiety",
            "stress",
            "fatigue",
            "dehydration",
            "elevated-blood-pressure",
        ],
        VoiceModel::Tide => &[
            "elevated-blood-pressure",
            "metabolic-load",
            "dehydration",
            "iron-deficiency",
            "fatigue",
        ],
        VoiceModel::Unknown(_) => &[],
    }
}

/// The name for people: `mood-disruption` becomes `Mood Disruption`, abbreviations stay capitals.
pub(super) fn label(id: &str) -> String {
    let word = |word: &str| match word {
        "adhd" | "copd" | "ptsd" => word.to_ascii_uppercase(),
        _ => {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_ascii_uppercase() + rest
        }
    };
    id.split('-').map(word).collect::<Vec<_>>().join(" ")
}

fn known_model(word: &str) -> Result<VoiceModel, Refusal> {
    let model = VoiceModel::from(word);
    if model.is_known() { Ok(model) } else { Err(Refusal::not_found("No such model.")) }
}

fn known_sign(word: &str) -> Result<Sign, Refusal> {
    let sign = Sign::from(word);
    if sign.is_known() { Ok(sign) } else { Err(Refusal::not_found("No such sign.")) }
}

#[derive(Serialize)]
pub(super) struct ModelInfo {
    name: &'static str,
    signs: &'static [&'static str],
}

#[derive(Serialize)]
pub(super) struct SignInfo {
    name: String,
    label: String,
}

#[derive(Serialize)]
pub(super) struct Models {
    models: Vec<ModelInfo>,
}

#[derive(Serialize)]
pub(super) struct Signs {
    signs: Vec<SignInfo>,
}

fn model_info(model: &'static VoiceModel) -> ModelInfo {
    ModelInfo { name: model.as_str(), signs: composition(model) }
}

fn sign_info(sign: &Sign) -> SignInfo {
    SignInfo { name: sign.to_string(), label: label(sign.as_str()) }
}

/// `GET /v2/models`
pub(super) async fn models(_: GeneralCall) -> Json<Models> {
    Json(Models { models: VoiceModel::KNOWN.iter().map(model_info).collect() })
}

/// `GET /v2/models/{model}`
pub(super) async fn model(
    _: GeneralCall,
    Path(word): Path<String>,
) -> Result<Json<ModelInfo>, Refusal> {
    let known = VoiceModel::KNOWN.iter().find(|model| model.as_str() == word);
    known.map(model_info).map(Json).ok_or_else(|| Refusal::not_found("No such model."))
}

/// `GET /v2/signs`
pub(super) async fn signs(_: GeneralCall) -> Json<Signs> {
    Json(Signs { signs: Sign::KNOWN.iter().map(sign_info).collect() })
}

/// `GET /v2/signs/{sign}`
pub(super) async fn sign(
    _: GeneralCall,
    Path(word): Path<String>,
) -> Result<Json<SignInfo>, Refusal> {
    known_sign(&word).map(|sign| Json(sign_info(&sign)))
}
