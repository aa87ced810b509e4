//! JSON that is kept as it came.

use std::fmt;
use std::str::FromStr;

use serde::de::IgnoredAny;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::DecodeError;
use super::nesting::{MOST_LEVELS, is_deeper};
use super::reading::reader;

/// A JSON document as the vendor wrote it: every field, in its order, with its digits.
///
/// Serializes as the document itself, not as a string.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RawJson(String);

impl RawJson {
    /// Keeps `text`, which must be one JSON document.
    pub(crate) fn new(text: String) -> Self {
        RawJson(text)
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The document as a generic value. `Null` when there is no document.
    pub fn to_value(&self) -> serde_json::Value {
        serde_json::Value::deserialize(&mut reader(&self.0)).unwrap_or_default()
    }

    /// Whether there is no document, as in a value that was not read from an answer.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromStr for RawJson {
    type Err = DecodeError;

    /// Keeps the text as it is, or says why it is not one JSON document.
    fn from_str(text: &str) -> Result<Self, DecodeError> {
        if is_deeper(text.as_bytes(), MOST_LEVELS) {
            return Err(DecodeError::too_deep());
        }
        serde_json::from_str::<IgnoredAny>(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            DecodeError::whole(format!("line {line}, column {column}: no JSON"))
        })?;
        Ok(RawJson(text.to_owned()))
    }
}

impl From<serde_json::Value> for RawJson {
    fn from(value: serde_json::Value) -> Self {
        RawJson(value.to_string())
    }
}

impl fmt::Debug for RawJson {
    /// Tells the size only: documents may echo what a caller sent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({} bytes)", self.0.len())
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_empty() {
            return serializer.serialize_unit();
        }
        <&RawValue>::deserialize(&mut serde_json::Deserializer::from_str(&self.0))
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(RawJson(Box::<RawValue>::deserialize(deserializer)?.get().to_owned()))
    }
}
