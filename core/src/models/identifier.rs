//! Identifiers: the one place that reads them.
//!
//! A vendor writes an identifier as a text or as a number, and not always in the same way in two
//! of its documents. A number keeps the digits that it was written with: one of 23 digits does not
//! fit a float, and an identifier that was rounded is another job's.

use serde::de::{Deserialize, Deserializer, Error};
use serde_json::value::RawValue;

/// The identifier that `json` is, which is the text of one JSON value: a string that is not empty,
/// or a number as it was written. Nothing when it is something else.
pub(crate) fn identifier(json: &str) -> Option<String> {
    text_or_number(json).filter(|id| !id.is_empty())
}

/// The status word that `json` is: a text, or a number or truth as it was written.
pub(crate) fn word(json: &str) -> Option<String> {
    match json.trim() {
        word @ ("true" | "false") => Some(word.to_owned()),
        json => text_or_number(json),
    }
}

/// Reads a field that is an identifier, for `serde(deserialize_with)`.
pub(crate) fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let json = Box::<RawValue>::deserialize(deserializer)?;
    text_or_number(json.get())
        .ok_or_else(|| D::Error::custom(format!("expected a string, found {}", kind(json.get()))))
}

/// Reads a field that is an identifier, `null` or, with `serde(default)`, absent.
pub(crate) fn optional<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let json = Box::<RawValue>::deserialize(deserializer)?;
    match json.get().trim() {
        "null" => Ok(None),
        text => text_or_number(text)
            .map(Some)
            .ok_or_else(|| D::Error::custom(format!("expected a string, found {}", kind(text)))),
    }
}

fn text_or_number(json: &str) -> Option<String> {
    let json = json.trim();
    match json.bytes().next()? {
        b'"' => serde_json::from_str(json).ok(),
        b'-' | b'0'..=b'9' => Some(json.to_owned()),
        _ => None,
    }
}

/// What a JSON value is, without the value.
fn kind(json: &str) -> &'static str {
    match json.trim().bytes().next() {
        Some(b'{') => "map",
        Some(b'[') => "sequence",
        Some(b't' | b'f') => "boolean",
        Some(b'"') => "string",
        Some(b'n') | None => "null",
        Some(_) => "number",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_numbers_are_identifiers_and_keep_what_was_written() {
        for (json, id) in [
            (r#""5b0e""#, Some("5b0e")),
            (r#" "\u00e4\/1" "#, Some("ä/1")),
            ("42", Some("42")),
            ("-1", Some("-1")),
            ("98765432109876543210987", Some("98765432109876543210987")),
            ("9007199254740993", Some("9007199254740993")),
            (r#""""#, None),
            ("null", None),
            ("true", None),
            ("{}", None),
            ("[1]", None),
        ] {
            assert_eq!(identifier(json).as_deref(), id, "{json}");
        }
    }
}
