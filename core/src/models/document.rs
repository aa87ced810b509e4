//! From an answer's bytes to a model, and back.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, Serializer};

use super::alliance::{
    AllianceJob, AllianceJobHandle, AllianceLogin, AllianceRefusal, AllianceResult,
    AllianceUploadTarget,
};
use super::amplifier::{
    AmplifierJob, AmplifierJobPage, AmplifierJobType, AudioUpload, Credits, SignInfo, SignList,
    VoiceModelInfo, VoiceModelList, WebhookConfirmation,
};
use super::api_job::{ApiJob, ApiJobPage};
use super::idunox::{IdunoxAccepted, IdunoxHealth, IdunoxJob, IdunoxRefusal, IdunoxSubmission};
use super::idunox_result::{IdunoxResult, IdunoxResultReady};
use super::midlyr::{
    MidlyrEvent, MidlyrJob, MidlyrJobHandle, MidlyrJobPage, MidlyrRefusal, MidlyrResult,
};
use super::nesting::{MOST_LEVELS, is_deeper};
use super::objects::Objects;
use super::reading::{locate, whole};
use super::regulations::{RegulationContent, RegulationDetails, RegulationMatches, RegulationPage};
use super::{DecodeError, RawJson};

/// A model that is the whole body of an answer.
pub trait Document: DeserializeOwned {
    /// The JSON text of a body, for models that a vendor does not always send as JSON.
    #[doc(hidden)]
    fn json(body: &str) -> Cow<'_, str> {
        Cow::Borrowed(body)
    }

    /// Gives the model the text it was read from, once, right after reading.
    #[doc(hidden)]
    fn keep_raw(&mut self, raw: RawJson);
}

/// Reads a document, keeping its text.
///
/// # Errors
/// Invalid UTF-8, invalid JSON, more than 128 nested levels, or a wrong shape: the error points
/// at the place.
pub fn decode<T: Document>(body: &[u8]) -> Result<T, DecodeError> {
    let body = without_mark(body);
    let text = std::str::from_utf8(body).map_err(|error| {
        DecodeError::whole(format!("invalid UTF-8 after {} bytes", error.valid_up_to()))
    })?;
    if is_deeper(body, MOST_LEVELS) {
        return Err(DecodeError::too_deep());
    }
    let text = T::json(text);
    match whole::<T>(&text) {
        Ok(mut document) => {
            document.keep_raw(RawJson::new(text.into_owned()));
            Ok(document)
        }
        Err(_) => Err(locate::<T>(&text)),
    }
}

/// A body without the byte order mark that some servers put before UTF-8; JSON allows readers to
/// pass over it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body)
}

/// Reads what a caller gives as JSON text: a request, fields, a token.
///
/// # Errors
/// No JSON, or a wrong shape: the error points at the place and holds no value.
pub fn read_request<T: DeserializeOwned>(json: &[u8]) -> Result<T, DecodeError> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let request = serde_path_to_error::deserialize(Objects(&mut reader));
    let request = request.map_err(|error| DecodeError::of(&error))?;
    match reader.end() {
        Ok(()) => Ok(request),
        Err(_) => Err(DecodeError::whole("something follows the document")),
    }
}

/// A document of any shape.
impl Document for RawJson {
    fn keep_raw(&mut self, raw: RawJson) {
        *self = raw;
    }
}

impl Document for AmplifierJob {
    fn keep_raw(&mut self, raw: RawJson) {
        self.raw = raw;
        if self.job_type.is_none() {
            self.job_type = type_by_target(self);
        }
    }
}

/// Not every document names its kind; the target that is present tells it.
fn type_by_target(job: &AmplifierJob) -> Option<AmplifierJobType> {
    let by_target = [
        (job.use_case.is_some(), AmplifierJobType::UseCase),
        (job.condition.is_some(), AmplifierJobType::Condition),
        (job.model_name.is_some(), AmplifierJobType::Model),
        (job.sign_name.is_some(), AmplifierJobType::Sign),
    ];
    by_target.into_iter().find_map(|(present, kind)| present.then_some(kind))
}

impl Document for AllianceJobHandle {
    /// A bare identifier comes as text without quotes. Whatever else is no JSON stays as it is,
    /// and is refused.
    fn json(body: &str) -> Cow<'_, str> {
        let id = body.trim();
        let is_identifier =
            !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if is_identifier && serde_json::from_str::<serde::de::IgnoredAny>(id).is_err() {
            Cow::Owned(format!("\"{id}\""))
        } else {
            Cow::Borrowed(body)
        }
    }

    fn keep_raw(&mut self, raw: RawJson) {
        self.raw = raw;
    }
}

/// Models that do nothing with their text but keep it.
macro_rules! keep_raw {
    ($($name:ident),+ $(,)?) => { $(
        impl Document for $name {
            fn keep_raw(&mut self, raw: RawJson) {
                self.raw = raw;
            }
        }
    )+ };
}

/// Models that serialize as the document they were read from.
macro_rules! serialize_as_raw {
    ($($name:ident),+ $(,)?) => { $(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.raw.serialize(serializer)
            }
        }
    )+ };
}

keep_raw!(
    AmplifierJobPage,
    Credits,
    VoiceModelList,
    VoiceModelInfo,
    SignList,
    SignInfo,
    WebhookConfirmation,
    AudioUpload,
    AllianceJob,
    AllianceLogin,
    AllianceRefusal,
    AllianceUploadTarget,
    IdunoxAccepted,
    IdunoxHealth,
    IdunoxJob,
    IdunoxRefusal,
    IdunoxResult,
    IdunoxResultReady,
    IdunoxSubmission,
    MidlyrEvent,
    MidlyrJob,
    MidlyrJobHandle,
    MidlyrJobPage,
    MidlyrRefusal,
    RegulationContent,
    RegulationDetails,
    RegulationMatches,
    RegulationPage,
);

serialize_as_raw!(
    ApiJob,
    ApiJobPage,
    AmplifierJob,
    AmplifierJobPage,
    Credits,
    VoiceModelList,
    VoiceModelInfo,
    SignList,
    SignInfo,
    WebhookConfirmation,
    AudioUpload,
    AllianceJob,
    AllianceJobHandle,
    AllianceLogin,
    AllianceRefusal,
    AllianceResult,
    AllianceUploadTarget,
    IdunoxAccepted,
    IdunoxHealth,
    IdunoxJob,
    IdunoxRefusal,
    IdunoxResult,
    IdunoxResultReady,
    IdunoxSubmission,
    MidlyrEvent,
    MidlyrJob,
    MidlyrJobHandle,
    MidlyrJobPage,
    MidlyrRefusal,
    MidlyrResult,
    RegulationContent,
    RegulationDetails,
    RegulationMatches,
    RegulationPage,
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::Timestamp;
    use crate::models::amplifier::{AmplifierStatus, Level};

    fn job(json: &str) -> Result<AmplifierJob, DecodeError> {
        decode(json.as_bytes())
    }

    #[test]
    fn an_error_points_at_the_place_and_keeps_the_value_to_itself() {
        let error = job(
            r#"{"job_id":"a","status":"done","result":{"signals":[{"name":"x","level":{"private":1}}]}}"#,
        )
        .unwrap_err();
        assert_eq!(error.pointer, "/result/signals/0/level");
        assert!(!error.message.contains("private"), "{}", error.message);
        let error = job(r#"{"job_id":true,"status":"done"}"#).unwrap_err();
        assert_eq!(
            (error.pointer.as_str(), error.message.as_str()),
            ("/job_id", "expected a string, found boolean")
        );
        let long = job(r#"{"job_id":98765432109876543210987,"status":"done"}"#).unwrap();
        assert_eq!(long.job_id, "98765432109876543210987");
    }

    #[test]
    fn bodies_that_are_no_document_are_refused() {
        for body in [
            &b""[..],
            b"null",
            b"[]",
            b"<html>",
            b"{\"job_id\":\"a\"}",
            b"{\"job_id\":\"\xff\",\"status\":\"done\"}",
            b"{\"job_id\":\"a\",\"status\":\"done\"} trailing",
            b"{\"job_id\":\"a\",\"job_id\":\"b\",\"status\":\"done\"}",
        ] {
            assert!(decode::<AmplifierJob>(body).is_err(), "{}", String::from_utf8_lossy(body));
        }
    }

    #[test]
    fn what_is_no_date_has_its_text_and_no_instant() {
        let dates = [
            (r#""""#, Some("")),
            (r#""2026-02-22""#, Some("2026-02-22")),
            (r#""22 Feb 2026, 09:14""#, Some("22 Feb 2026, 09:14")),
            (r#""22.\u00a02.\/2026""#, Some("22.\u{a0}2./2026")),
            ("1771751640", Some("1771751640")),
            ("1771751640.50", Some("1771751640.50")),
            ("98765432109876543210987", Some("98765432109876543210987")),
            ("-1", Some("-1")),
            ("true", Some("true")),
            ("null", None),
            ("{}", None),
            (r#"[{"a":1}]"#, None),
        ];
        for (date, kept) in dates {
            let text = format!(
                r#"{{"job_id":"a","status":"done","created_at":{date},"completed_at":"2026-02-22T09:14:03Z"}}"#
            );
            let read = job(&text).unwrap();
            let kept = kept.map(|text| Timestamp { instant: None, text: text.to_owned() });
            assert_eq!(read.created_at, kept, "{date}");
            assert!(read.completed_at.unwrap().instant.is_some());
            assert_eq!(read.raw.as_str(), text);
        }
    }

    #[test]
    fn nesting_beyond_reason_is_refused_wherever_it_is() {
        let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(job(&deep).is_err());
        assert!(job(&format!(r#"{{"job_id":"a","status":"done","result":{deep}}}"#)).is_err());
        for (levels, is_refused) in [(127, false), (128, true), (100_000, true)] {
            let deep = "[".repeat(levels) + &"]".repeat(levels);
            for field in ["result", "unknown", "job_type"] {
                let text = format!(r#"{{"job_id":"a","status":"done","{field}":{deep}}}"#);
                let read = job(&text);
                assert_eq!(read == Err(DecodeError::too_deep()), is_refused, "{field} {levels}");
            }
            let unknown = format!(r#"{{"job_id":"a","status":"done","x":{deep}}}"#);
            if let Ok(job) = job(&unknown) {
                assert_eq!(job.raw.to_value()["job_id"], "a");
                assert_eq!(serde_json::to_string(&job).unwrap(), unknown);
            }
            assert_eq!(unknown.parse::<RawJson>().is_err(), is_refused);
        }
    }

    #[test]
    fn the_kind_is_inferred_from_the_target_when_it_is_missing() {
        let job = job(r#"{"job_id":"a","status":"queued","condition":null,"model_name":"pulse"}"#)
            .unwrap();
        assert_eq!(job.job_type, Some(AmplifierJobType::Model));
        assert_eq!(job.status, AmplifierStatus::Unknown("queued".to_owned()));
    }

    #[test]
    fn either_identifier_of_a_signal_is_read_and_a_single_signal_is_a_list_of_one() {
        for key in ["model_id", "name"] {
            let json = format!(
                r#"{{"job_id":"a","status":"done","result":{{"signal":{{"{key}":"stress","level":"grave"}},"audio_quality":null,"extended_metrics":null}}}}"#
            );
            let result = job(&json).unwrap().result.unwrap();
            assert_eq!(result.signals.len(), 1);
            assert_eq!(result.signals[0].id, "stress");
            assert_eq!(result.signals[0].level, Level::Unknown("grave".to_owned()));
        }
    }

    #[test]
    fn credits_keep_every_digit() {
        let credits = |json: &str| decode::<Credits>(json.as_bytes());
        let large = credits(r#"{"credits": 9007199254740993}"#).unwrap();
        assert_eq!(
            (large.credits, large.exact.as_str()),
            (9_007_199_254_740_993, "9007199254740993")
        );
        let huge = credits(r#"{"credits": 123456789012345678901234567890}"#).unwrap();
        assert_eq!(
            (huge.credits, huge.exact.as_str()),
            (i64::MAX, "123456789012345678901234567890")
        );
        let fraction = credits(r#"{"credits": 12.75}"#).unwrap();
        assert_eq!((fraction.credits, fraction.exact.as_str()), (12, "12.75"));
        assert!(credits(r#"{"credits": "many"}"#).is_err());
        assert!(credits(r#"{"credits": null}"#).is_err());
    }
}
