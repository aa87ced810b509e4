//! What the C library gets: how each model becomes a JSON value, and how options are read.

use std::fmt::Write as _;

use crate::Output;
use crate::models::{Item, Record, Type, Words, imports, is_given, is_time};

const MARK: &str = "\
// Generated from core/src/models by `cargo xtask generate`; do not edit.

#![cfg_attr(rustfmt, rustfmt_skip)]

";

const HEAD: &str = "\
use serde_json::Value;

use crate::options::{Setting, Settings};
use crate::value::{ToValue, object, text_of};
";

pub(crate) fn files(items: &[Item]) -> Vec<Output> {
    let mut text = format!("{MARK}{}{HEAD}", imports("jobferry_core"));
    for item in items {
        match item {
            Item::Record(record) if record.is_options => settings(&mut text, record),
            Item::Record(record) if crosses(record) => value(&mut text, record),
            Item::Record(_) => {}
            Item::OpenEnum(words) => {
                open_words(&mut text, words);
                if is_given(words, items) {
                    given_word(&mut text, words);
                }
            }
            Item::ClosedEnum(words) => closed_words(&mut text, words),
        }
    }
    vec![Output { path: "bindings-c/src/models.rs", text }]
}

/// Whether any call answers with the record; what only describes a vendor stays, and requests come
/// as the vendor's JSON, which the core reads.
fn crosses(record: &Record) -> bool {
    !record.is_request && !["AudioLimits", "AudioUpload"].contains(&record.name.as_str())
}

fn value(text: &mut String, record: &Record) {
    let _ = write!(
        text,
        "\nimpl ToValue for {} {{\n    fn to_value(&self) -> Value {{\n        object([\n",
        record.name
    );
    for field in &record.fields {
        let _ = writeln!(text, "            (\"{0}\", self.{0}.to_value()),", field.name);
        if is_time(field) {
            let _ = writeln!(text, "            (\"{0}_text\", text_of(&self.{0})),", field.name);
        }
    }
    text.push_str("        ])\n    }\n}\n");
}

fn open_words(text: &mut String, words: &Words) {
    let _ = write!(
        text,
        "\nimpl ToValue for {} {{\n    fn to_value(&self) -> Value {{\n        Value::from(self.as_str())\n    }}\n}}\n",
        words.name
    );
}

/// A word given by the caller may be undocumented.
fn given_word(text: &mut String, words: &Words) {
    let _ = write!(
        text,
        "\nimpl Setting for {0} {{\n    const EXPECTED: &'static str = \"a text\";\n\n    fn read(value: &Value) -> Option<Self> {{\n        value.as_str().map({0}::from)\n    }}\n}}\n",
        words.name
    );
}

/// Closed enums go both ways: verdicts come out, strictness goes in.
fn closed_words(text: &mut String, words: &Words) {
    let name = &words.name;
    let _ = write!(
        text,
        "\nimpl ToValue for {name} {{\n    fn to_value(&self) -> Value {{\n        Value::from(match self {{\n"
    );
    for word in &words.variants {
        let _ = writeln!(text, "            {name}::{} => \"{}\",", word.name, word.word);
    }
    text.push_str("        })\n    }\n}\n");
    let expected: Vec<&str> = words.variants.iter().map(|word| word.word.as_str()).collect();
    let _ = write!(
        text,
        "\nimpl Setting for {name} {{\n    const EXPECTED: &'static str = \"{}\";\n\n    fn read(value: &Value) -> Option<Self> {{\n        match value.as_str()? {{\n",
        expected.join(", ")
    );
    for word in &words.variants {
        let _ = writeln!(text, "            \"{}\" => Some({name}::{}),", word.word, word.name);
    }
    text.push_str("            _ => None,\n        }\n    }\n}\n");
}

/// Options begin with the core's defaults; what was set replaces them.
fn settings(text: &mut String, record: &Record) {
    // Rate limits come as a whole, as a plan.
    if record.name == "RateLimits" {
        return;
    }
    let _ = write!(
        text,
        "\nimpl Settings for {} {{\n    fn fill(&mut self, given: &mut crate::options::Given<'_>) -> jobferry_core::Result<()> {{\n",
        record.name
    );
    for field in &record.fields {
        let _ = match &field.ty {
            Type::Named(name) if name.ends_with("Options") => {
                writeln!(text, "        self.{}.fill(given)?;", field.name)
            }
            _ => writeln!(text, "        given.take(\"{0}\", &mut self.{0})?;", field.name),
        };
    }
    text.push_str("        Ok(())\n    }\n}\n");
}
