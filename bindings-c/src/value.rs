//! What a call answers with: one opaque JSON value, read by JSON Pointer.

use std::collections::HashMap;
use std::ffi::{CString, c_char};
use std::ptr;

use jobferry_core::Secret;
use jobferry_core::models::{RawJson, Timestamp, read_request};
use serde_json::{Map, Value};

use crate::call::{JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::text::{borrowed, owned};

/// A document: a job, a page of jobs, a balance, a verdict. Immutable; may be read from several
/// threads at once. Freed with `jobferry_value_free`.
///
/// Names are those of the vendor. Beyond what the vendor sends, `/result/signals` of a job holds
/// one entry also for condition and sign jobs, each signal has an `id`, instants have a designator,
/// and `/raw` holds the whole document as the vendor sent it. A time such as `/created_at` is null
/// where the vendor wrote what is no date and time; `/created_at_text` has what it wrote.
pub struct JobferryValue {
    json: Value,
    /// Texts handed out, which live as long as the value.
    texts: HashMap<usize, CString>,
}

impl JobferryValue {
    pub(crate) fn new(json: Value) -> Self {
        let mut texts = HashMap::new();
        collect(&json, &mut texts);
        JobferryValue { json, texts }
    }

    /// A value for the caller to own; nothing at all is NULL.
    pub(crate) fn boxed(json: Value) -> *mut JobferryValue {
        match json {
            Value::Null => ptr::null_mut(),
            json => Box::into_raw(Box::new(JobferryValue::new(json))),
        }
    }

    /// The C string of a text of this value.
    fn handed_out(&self, text: &str) -> Option<*const c_char> {
        self.texts.get(&(text.as_ptr() as usize)).map(|text| text.as_ptr())
    }
}

/// A C string for every text in the value, by the address of the text; a value never moves its
/// texts again. Bytes of zero cannot stand in a C string and end it.
fn collect(value: &Value, texts: &mut HashMap<usize, CString>) {
    match value {
        Value::String(text) => keep(text, texts),
        Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            keep(name, texts);
            collect(value, texts);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn keep(text: &str, texts: &mut HashMap<usize, CString>) {
    let bytes = text.as_bytes().split(|byte| *byte == 0).next().unwrap_or_default();
    texts.insert(text.as_ptr() as usize, CString::new(bytes).unwrap_or_default());
}

/// How models become values; implemented for each by the generator.
pub(crate) trait ToValue {
    fn to_value(&self) -> Value;
}

pub(crate) fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    Value::Object(
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
    )
}

macro_rules! plain {
    ($($ty:ty),+) => { $(
        impl ToValue for $ty {
            fn to_value(&self) -> Value {
                Value::from(self.clone())
            }
        }
    )+ };
}

plain!(String, bool, i32, u32, i64, u64, f64);

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    fn to_value(&self) -> Value {
        self.iter().map(ToValue::to_value).collect()
    }
}

impl ToValue for Timestamp {
    fn to_value(&self) -> Value {
        self.instant.map_or(Value::Null, |instant| Value::from(instant.to_string()))
    }
}

/// What the vendor wrote, which has a field of its own.
pub(crate) fn text_of(time: &Option<Timestamp>) -> Value {
    time.as_ref().map_or(Value::Null, |time| Value::from(time.text.as_str()))
}

/// A signed address is of no use unless it can be read.
impl ToValue for Secret {
    fn to_value(&self) -> Value {
        Value::from(self.expose())
    }
}

impl ToValue for RawJson {
    fn to_value(&self) -> Value {
        RawJson::to_value(self)
    }
}

/// Finds the place, or says that there is none.
fn at<'v>(
    value: *const JobferryValue,
    pointer: *const c_char,
) -> jobferry_core::Result<(&'v JobferryValue, &'v Value)> {
    // SAFETY: the caller passes a value of this library, or NULL.
    let value = unsafe { value.as_ref() }.ok_or_else(|| invalid("value is NULL"))?;
    let pointer = borrowed(pointer, "pointer")?;
    let found = value.json.pointer(pointer);
    found
        .map(|found| (value, found))
        .ok_or_else(|| invalid(format!("there is nothing at {pointer}")))
}

fn wrong(pointer: *const c_char, expected: &str) -> jobferry_core::Error {
    let place = borrowed(pointer, "pointer").unwrap_or_default();
    invalid(format!("there is no {expected} at {place}"))
}

/// Whether there is anything but null at `pointer`, such as `"/result/signals/0/level"`. False for
/// NULL arguments.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_has(value: *const JobferryValue, pointer: *const c_char) -> bool {
    at(value, pointer).is_ok_and(|(_, found)| !found.is_null())
}

/// The text at `pointer`. `*out` lives as long as the value; do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_text(
    value: *const JobferryValue,
    pointer: *const c_char,
    out: *mut *const c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (value, found) = at(value, pointer)?;
        let text = found.as_str().ok_or_else(|| wrong(pointer, "text"))?;
        value.handed_out(text).ok_or_else(|| wrong(pointer, "text"))
    })
}

/// The number at `pointer`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_number(
    value: *const JobferryValue,
    pointer: *const c_char,
    out: *mut f64,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || at(value, pointer)?.1.as_f64().ok_or_else(|| wrong(pointer, "number")))
}

/// The whole number at `pointer`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_integer(
    value: *const JobferryValue,
    pointer: *const c_char,
    out: *mut i64,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        at(value, pointer)?.1.as_i64().ok_or_else(|| wrong(pointer, "whole number"))
    })
}

/// The truth value at `pointer`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_flag(
    value: *const JobferryValue,
    pointer: *const c_char,
    out: *mut bool,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        at(value, pointer)?.1.as_bool().ok_or_else(|| wrong(pointer, "truth value"))
    })
}

/// How many entries the list or object at `pointer` has.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_count(
    value: *const JobferryValue,
    pointer: *const c_char,
    out: *mut usize,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || match at(value, pointer)?.1 {
        Value::Array(values) => Ok(values.len()),
        Value::Object(fields) => Ok(fields.len()),
        _ => Err(wrong(pointer, "list or object")),
    })
}

/// What stands at `pointer`, as JSON text; `""` is the whole value. `*out` is the caller's; free it
/// with `jobferry_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_json(
    value: *const JobferryValue,
    pointer: *const c_char,
    out: *mut *mut c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || Ok(owned(&at(value, pointer)?.1.to_string())))
}

/// The name of an entry of the object at `pointer`, counted from 0 in the order of the names.
/// `*out` lives as long as the value; do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_name(
    value: *const JobferryValue,
    pointer: *const c_char,
    index: usize,
    out: *mut *const c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let (value, found) = at(value, pointer)?;
        let fields = found.as_object().ok_or_else(|| wrong(pointer, "object"))?;
        let name = fields.keys().nth(index);
        name.and_then(|name| value.handed_out(name))
            .ok_or_else(|| wrong(pointer, &format!("entry number {index}")))
    })
}

/// Reads JSON text: a value that was kept by `jobferry_value_json`, a token, or what
/// `jobferry_error_raw` gives.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_from_json(
    json: *const c_char,
    out: *mut *mut JobferryValue,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let json = read_request(borrowed(json, "json")?.as_bytes())
            .map_err(|error| invalid(format!("json is not a JSON document: {error}")))?;
        Ok(Box::into_raw(Box::new(JobferryValue::new(json))))
    })
}

/// Frees a value and every text that was read from it. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_value_free(value: *mut JobferryValue) {
    if !value.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(value) });
    }
}
