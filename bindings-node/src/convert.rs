//! What a caller gives, on its way into the core's types. Where nothing is given, the core's
//! defaults stay.

use std::time::Duration;

use bytes::Bytes;
use jobferry::models::{Plan, Timestamp, read_request, without_value};
use jobferry::{Error, ErrorKind, Progress, Result, Source, Target};
use napi::bindgen_prelude::{
    Either, FnArgs, FromNapiValue, TypeName, Uint8Array, ValidateNapiValue,
};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Status, ValueType, sys};
use napi_derive::napi;
use serde::de::DeserializeOwned;

use crate::models::GivenRateLimits;
use crate::wire::{Wire, to_json};

/// A recording: a file or bytes.
#[napi(object, object_to_js = false)]
pub struct GivenAudio {
    pub path: Option<String>,
    #[napi(ts_type = "Uint8Array")]
    pub bytes: Option<CopiedBytes>,
    pub file_name: Option<String>,
}

/// Bytes of JavaScript, copied while the call is made. A view of them would not last: a program may
/// shrink, transfer or overwrite its buffer at any time, and a worker that ends takes its memory
/// along.
pub struct CopiedBytes(Bytes);

impl FromNapiValue for CopiedBytes {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> napi::Result<Self> {
        // SAFETY: JavaScript does not run before the copy is made.
        let view = unsafe { <&[u8]>::from_napi_value(env, value)? };
        Ok(CopiedBytes(Bytes::copy_from_slice(view)))
    }
}

impl TypeName for CopiedBytes {
    fn type_name() -> &'static str {
        Uint8Array::type_name()
    }

    fn value_type() -> ValueType {
        Uint8Array::value_type()
    }
}

impl ValidateNapiValue for CopiedBytes {
    unsafe fn validate(
        env: sys::napi_env,
        value: sys::napi_value,
    ) -> napi::Result<sys::napi_value> {
        // SAFETY: the caller's promises are the same.
        unsafe { <&[u8]>::validate(env, value) }
    }
}

impl GivenAudio {
    pub(crate) fn into_core(self) -> Result<Source> {
        let source = match (self.path, self.bytes) {
            (Some(path), None) => Source::path(path),
            (None, Some(CopiedBytes(bytes))) => Source::bytes("recording", bytes),
            _ => return Err(invalid("audio is either a path or bytes")),
        };
        Ok(match self.file_name {
            Some(name) => source.named(name),
            None => source,
        })
    }
}

/// What a recording is analysed for: exactly one of these.
#[napi(object, object_to_js = false)]
pub struct GivenTarget {
    pub use_case: Option<String>,
    pub condition: Option<String>,
    pub model: Option<String>,
    pub sign: Option<String>,
}

impl GivenTarget {
    pub(crate) fn into_core(self) -> Result<Target> {
        match (self.use_case, self.condition, self.model, self.sign) {
            (Some(name), None, None, None) => Ok(Target::UseCase(name.into())),
            (None, Some(name), None, None) => Ok(Target::Condition(name.into())),
            (None, None, Some(name), None) => Ok(Target::Model(name.into())),
            (None, None, None, Some(name)) => Ok(Target::Sign(name.into())),
            _ => Err(invalid("a target names exactly one of useCase, condition, model and sign")),
        }
    }
}

/// Names and values that stand in turn, like `rawHeaders` of a Node request.
pub(crate) fn pairs(in_turn: &[String]) -> impl Iterator<Item = (&String, &String)> {
    in_turn.chunks_exact(2).map(|pair| (&pair[0], &pair[1]))
}

/// Called with the bytes sent and, when it is known, how many there are.
pub(crate) type GivenProgress =
    ThreadsafeFunction<FnArgs<(f64, Option<f64>)>, (), FnArgs<(f64, Option<f64>)>, Status, false>;

pub(crate) fn progress(report: Option<GivenProgress>) -> Progress {
    let Some(report) = report else { return Progress::default() };
    Progress::new(move |sent, total| {
        let arguments = (sent as f64, total.map(|total| total as f64)).into();
        report.call(arguments, ThreadsafeFunctionCallMode::NonBlocking);
    })
}

/// Called with the JSON text of a model.
pub(crate) type GivenWatcher = ThreadsafeFunction<String, (), String, Status, false>;

pub(crate) fn telling<T: Wire>(watcher: GivenWatcher) -> impl Fn(T) + Send + Sync + 'static {
    move |model| {
        if let Ok(json) = to_json(&model) {
            watcher.call(json, ThreadsafeFunctionCallMode::NonBlocking);
        }
    }
}

pub(crate) fn plan(option: &str, given: Either<String, GivenRateLimits>) -> Result<Plan> {
    match given {
        Either::B(limits) => Ok(Plan::Custom(limits.into_core()?)),
        Either::A(word) => match word.as_str() {
            "standard" => Ok(Plan::Standard),
            "enterprise" => Ok(Plan::Enterprise),
            "off" => Ok(Plan::Off),
            _ => Err(invalid(format!(
                "{option} is 'standard', 'enterprise', 'off' or limits of your own, not '{word}'"
            ))),
        },
    }
}

pub(crate) fn duration(option: &str, milliseconds: f64) -> Result<Duration> {
    Duration::try_from_secs_f64(milliseconds / 1000.0).map_err(|_| {
        invalid(format!("{option} is a number of milliseconds, 0 or more, not {milliseconds}"))
    })
}

pub(crate) fn whole<T: TryFrom<u64>>(option: &str, number: f64) -> Result<T> {
    // What Number.isSafeInteger accepts; the cast is exact there.
    let is_whole = number.fract() == 0.0 && (0.0..9_007_199_254_740_992.0).contains(&number);
    is_whole
        .then(|| T::try_from(number as u64).ok())
        .flatten()
        .ok_or_else(|| invalid(format!("{option} is a whole number, 0 or more, not {number}")))
}

pub(crate) fn instant(option: &str, text: String) -> Result<Timestamp> {
    text.parse().map_err(|error| invalid(format!("{option}: {error}, not '{text}'")))
}

pub(crate) fn words<T: DeserializeOwned>(option: &str, words: Vec<String>) -> Result<Vec<T>> {
    words.into_iter().map(|given| word(option, given)).collect()
}

/// One of the words of an enum.
pub(crate) fn word<T: DeserializeOwned>(option: &str, word: String) -> Result<T> {
    serde_json::from_value(word.into())
        .map_err(|error| invalid(format!("{option}: {}", without_value(&error.to_string()))))
}

/// A request, of its JSON text.
pub(crate) fn request<T: DeserializeOwned>(json: &str) -> Result<T> {
    read_request(json.as_bytes()).map_err(|error| invalid(format!("the request: {error}")))
}

pub(crate) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, message)
}
