//! Comparing what came with what was expected.

use serde_json::{Map, Value};

/// Where `actual` does not contain `expected`, or nothing when it does.
///
/// Objects may hold more than expected, everything else must be equal; `"*"` stands for anything
/// but null.
pub(crate) fn difference(expected: &Value, actual: &Value, place: &str) -> Option<String> {
    match (expected, actual) {
        (Value::String(any), actual) if any == "*" && !actual.is_null() => None,
        (Value::Object(expected), Value::Object(actual)) => {
            expected.iter().find_map(|(key, value)| {
                let found = actual.get(key).unwrap_or(&Value::Null);
                difference(value, found, &format!("{place}/{key}"))
            })
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            let pairs = expected.iter().zip(actual).enumerate();
            pairs.into_iter().find_map(|(index, (expected, actual))| {
                difference(expected, actual, &format!("{place}/{index}"))
            })
        }
        // 3600 and 3600.0 are the same number, whichever a language writes.
        (Value::Number(expected), Value::Number(actual))
            if expected.as_f64() == actual.as_f64() =>
        {
            None
        }
        (Value::String(expected), Value::String(actual)) if is_same_instant(expected, actual) => {
            None
        }
        (expected, actual) if expected == actual => None,
        (expected, actual) => Some(format!("at {place}: expected {expected}, found {actual}")),
    }
}

/// Whether both are times with a designator, and the same to the millisecond, which is what some
/// languages have.
fn is_same_instant(expected: &str, actual: &str) -> bool {
    let milliseconds = |text: &str| text.parse::<jiff::Timestamp>().map(|at| at.as_millisecond());
    matches!((milliseconds(expected), milliseconds(actual)), (Ok(one), Ok(other)) if one == other)
}

/// Whether `text` is `pattern`, in which a `*` stands for any run of characters.
pub(crate) fn fits(text: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => text == pattern,
        Some((before, after)) => {
            text.strip_prefix(before).is_some_and(|rest| rest.ends_with(after))
        }
    }
}

/// `value` with every `${name}` replaced by what was saved under that name.
pub(crate) fn filled(value: &Value, saved: &Map<String, Value>) -> Value {
    match value {
        Value::String(text) => Value::String(filled_text(text, saved)),
        Value::Array(values) => values.iter().map(|value| filled(value, saved)).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| (key.clone(), filled(value, saved)));
            Value::Object(fields.collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

pub(crate) fn filled_text(text: &str, saved: &Map<String, Value>) -> String {
    saved.iter().fold(text.to_owned(), |text, (name, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text.replace(&format!("${{{name}}}"), &value)
    })
}
