//! Why a text is not the document it should be, told without the values in it.

use std::fmt;

use serde_path_to_error::{Path, Segment};

use super::nesting::MOST_LEVELS;

/// Why a text is not the document it should be.
///
/// Neither field holds a value of the document: values may be health data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Where in the document, as a JSON Pointer; empty for the document as a whole.
    pub pointer: String,
    /// What was expected there, without the value that was found.
    pub message: String,
}

impl DecodeError {
    /// An error about the document as a whole.
    pub(super) fn whole(message: impl Into<String>) -> Self {
        DecodeError { pointer: String::new(), message: message.into() }
    }

    /// An error about a document that no language could be sure to read.
    pub(super) fn too_deep() -> Self {
        DecodeError::whole(format!("nested more than {MOST_LEVELS} levels deep"))
    }

    /// What serde's error says, at its place.
    pub(super) fn of(error: &serde_path_to_error::Error<serde_json::Error>) -> Self {
        let cause = error.inner();
        let message = without_value(&cause.to_string());
        if cause.is_data() {
            return DecodeError { pointer: pointer(error.path()), message };
        }
        let (line, column) = (cause.line(), cause.column());
        DecodeError::whole(format!("no JSON, line {line}, column {column}: {message}"))
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "at {}: ", self.pointer)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// The place as a JSON Pointer, as far as its names are names: a map may be keyed by anything.
fn pointer(path: &Path) -> String {
    let segments = path.iter().map_while(|segment| match segment {
        Segment::Seq { index } => Some(format!("/{index}")),
        Segment::Map { key } if is_name(key) => {
            Some(format!("/{}", key.replace('~', "~0").replace('/', "~1")))
        }
        Segment::Map { .. } => None,
        Segment::Enum { .. } | Segment::Unknown => Some(String::new()),
    });
    segments.collect()
}

/// Whether a key is the name of a field, which helps, and not a text, which may be private.
fn is_name(key: &str) -> bool {
    key.len() <= 64 && !key.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// The message of a serde error without the value that it quotes, which may be private, without the
/// position in the text, and without the names of Rust's types.
///
/// Every message that is made from a serde error about a document goes through here.
///
/// ```
/// use jobferry::models::without_value;
///
/// let quoted = r#"invalid type: string "Jane Doe", expected f64 at line 1 column 12"#;
/// assert_eq!(without_value(quoted), "expected a number, found string");
/// ```
pub fn without_value(message: &str) -> String {
    // The quoted value may hold any text; what is expected stands behind it and holds no value.
    let quoting = ["invalid type: ", "invalid value: ", "invalid length "];
    if let Some(quoted) = quoting.iter().find_map(|start| message.strip_prefix(start)) {
        let found = kind_of_value(quoted);
        return match quoted.rsplit_once(", expected ") {
            Some((_, expected)) => {
                format!("expected {}, found {found}", plainly(without_position(expected)))
            }
            None => format!("unexpected {found}"),
        };
    }
    if message.starts_with("unknown variant ") {
        return match message.rsplit_once("`, expected ") {
            Some((_, known)) => format!("unknown word, expected {}", without_position(known)),
            None => "unknown word".to_owned(),
        };
    }
    if let Some(quoted) = message.strip_prefix("unknown field `") {
        let known = quoted.rsplit_once("`, expected ");
        let known = known.map_or("none", |(_, known)| without_position(known));
        let known = known.strip_prefix("one of ").unwrap_or(known);
        return match quoted.split_once('`') {
            Some((name, _)) if is_name(name) => format!("unknown field `{name}`; known: {known}"),
            _ => format!("unknown field; known: {known}"),
        };
    }
    without_position(message).to_owned()
}

/// serde's word for what was found, which stands before the value.
fn kind_of_value(quoted: &str) -> &'static str {
    let kinds =
        ["string", "integer", "boolean", "null", "map", "sequence", "character", "bytes", "unit"];
    match quoted.split([' ', ',']).next().unwrap_or_default() {
        "floating" => "number",
        "byte" => "bytes",
        word => kinds.into_iter().find(|kind| *kind == word).unwrap_or("another value"),
    }
}

/// What serde expects, in the words of JSON.
fn plainly(expected: &str) -> &str {
    match expected {
        "f64" | "f32" => "a number",
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number",
        "a sequence" => "an array",
        "a map" => "an object",
        _ if expected.starts_with("struct ") => "an object",
        other => other,
    }
}

/// The message without ` at line 1 column 2` at its end.
fn without_position(message: &str) -> &str {
    match message.rsplit_once(" at line ") {
        Some((before, position)) if position.split(" column ").all(is_number) => before,
        _ => message,
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    use crate::models::read_request;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Given {
        number: f64,
        word: Word,
        list: Vec<u8>,
        pair: (u8, u8),
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Word {
        One,
        Two,
    }

    fn complaint<T: DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
        read_request::<T>(json.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn a_complaint_names_place_and_expectation_but_no_value() {
        for (json, expected) in [
            (r#"{"number":"Jane"}"#, "at /number: expected a number, found string"),
            (r#"{"number":true}"#, "at /number: expected a number, found boolean"),
            (r#"{"list":{"Jane":1}}"#, "at /list: expected an array, found map"),
            (r#"{"list":[300]}"#, "at /list/0: expected a whole number, found integer"),
            (r#"{"list":[1.5]}"#, "at /list/0: expected a whole number, found number"),
            (r#"{"word":"Jane"}"#, "at /word: unknown word, expected `one` or `two`"),
            (r#"["Jane"]"#, "expected an object, found sequence"),
            (r#""Jane""#, "expected an object, found string"),
            ("{}", "missing field `number`"),
            ("{\n\"number\" 1}", "no JSON, line 2, column 10: expected `:`"),
        ] {
            assert_eq!(complaint::<Given>(json), expected, "{json}");
        }
        let misspelt = complaint::<Given>(r#"{"nmber":1}"#);
        assert!(misspelt.contains("unknown field `nmber`; known: `number`"), "{misspelt}");
        assert!(!complaint::<Given>(r#"{"Jane Doe":1}"#).contains("Jane"));
    }

    proptest! {
        #[test]
        fn no_complaint_holds_the_value(before in "\\PC{0,20}", after in "\\PC{0,20}", at in 0..4_usize) {
            let quoted = ["", " at line 1 column 2", ", expected ", "`, expected one of `"][at];
            let value = format!("{before}MARK {quoted}MARK{after}");
            for place in ["number", "word", "list", "pair", "other"] {
                let json = serde_json::json!({ place: &value }).to_string();
                prop_assert!(!complaint::<Given>(&json).contains("MARK"));
            }
            let key = serde_json::json!({ &value: 1 }).to_string();
            prop_assert!(!complaint::<Given>(&key).contains("MARK"));
            let map = complaint::<BTreeMap<String, f64>>(&serde_json::json!({ "a": &value }).to_string());
            prop_assert!(!map.contains("MARK"));
        }
    }
}
