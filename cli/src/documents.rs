//! Several documents on their way to stdout.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::args::Format;
use crate::complaint::{self, GoOn};
use crate::exit::Failure;
use crate::output::Output;
use crate::progress::Item;

/// Documents that come one after the other, such as those of a list.
pub(crate) struct Documents<'o> {
    output: &'o Output,
    shown: usize,
}

impl<'o> Documents<'o> {
    pub(crate) fn new(output: &'o Output) -> Self {
        Documents { output, shown: 0 }
    }

    /// Prints the next document.
    pub(crate) fn show(
        &mut self,
        json: &str,
        text: impl FnOnce() -> String,
    ) -> Result<(), Failure> {
        let is_first = self.shown == 0;
        self.shown += 1;
        match self.output.format() {
            Format::Text => {
                let gap = if is_first { "" } else { "\n" };
                self.output.text(&format!("{gap}{}", text()))
            }
            Format::Ndjson => self.output.json(&one_line(json), "\n"),
            Format::Json => {
                let before = if is_first { "[\n" } else { ",\n" };
                self.output.json(&format!("{before}{json}"), "")
            }
        }
    }
}

impl Drop for Documents<'_> {
    /// Closes the array, also when the command was interrupted: what was printed is valid JSON.
    fn drop(&mut self) {
        if self.output.format() == Format::Json {
            let end = if self.shown == 0 { "[]" } else { "\n]" };
            // That stdout cannot be written was noticed before.
            let _ = self.output.json(end, "\n");
        }
    }
}

/// What was found of one of the items of a command.
pub(crate) struct Found {
    /// The document as JSON.
    pub(crate) json: String,
    /// The same for people.
    pub(crate) text: String,
}

/// The outcomes of the items of a command, which end in any order: lines of JSON are printed at once and
/// say which item they are of; text and an array keep the order in which the items were given, each
/// as soon as all before it are printed. What has ended when the command is interrupted is printed, too.
pub(crate) struct Outcomes<'o> {
    output: &'o Output,
    documents: Option<Documents<'o>>,
    /// The key that names an item in a line.
    key: &'static str,
    of: usize,
    /// How many are printed.
    printed: usize,
    waiting: BTreeMap<usize, (Option<Found>, Option<Arc<Item>>)>,
}

impl<'o> Outcomes<'o> {
    /// Begins to print the outcomes of several items, so many; or of a single one, which is no array.
    pub(crate) fn new(output: &'o Output, key: &'static str, several: Option<usize>) -> Self {
        let documents = several.map(|_| output.documents());
        let of = several.unwrap_or(1);
        Outcomes { output, documents, key, of, printed: 0, waiting: BTreeMap::new() }
    }

    /// Takes what was found of the item with this number and name, or why nothing was.
    pub(crate) fn add(
        &mut self,
        number: usize,
        name: &str,
        outcome: Result<Found, &Failure>,
        item: Option<Arc<Item>>,
    ) -> Result<(), Failure> {
        if self.output.is_ndjson() {
            let line = match &outcome {
                Ok(found) => named(self.key, name, &found.json),
                Err(failure) => failed(self.key, name, failure),
            };
            self.output.json(&line, "\n")?;
            settle(item);
            return Ok(());
        }
        if number > self.printed && outcome.is_ok() {
            self.output.note(&format!("{name}: has ended, and is printed after those before it"));
        }
        self.waiting.insert(number, (outcome.ok(), item));
        while let Some((found, item)) = self.waiting.remove(&self.printed) {
            self.print(found, item)?;
        }
        Ok(())
    }

    /// Prints the next outcome: among several an item without a document keeps its place as `null`.
    fn print(&mut self, found: Option<Found>, item: Option<Arc<Item>>) -> Result<(), Failure> {
        self.printed += 1;
        match (&mut self.documents, found) {
            (Some(documents), Some(Found { json, text })) => documents.show(&json, || text)?,
            (Some(documents), None) if !self.output.is_text() => {
                documents.show("null", String::new)?;
            }
            (None, Some(Found { json, text })) => self.output.document(&json, || text)?,
            (_, None) => {}
        }
        settle(item);
        Ok(())
    }

    /// Prints what has ended behind something that has not.
    fn print_the_rest(&mut self) -> Result<(), Failure> {
        let waiting = std::mem::take(&mut self.waiting);
        for (number, (found, item)) in waiting {
            while self.printed < number {
                self.print(None, None)?;
            }
            self.print(found, item)?;
        }
        while self.printed < self.of {
            self.print(None, None)?;
        }
        Ok(())
    }
}

impl Drop for Outcomes<'_> {
    fn drop(&mut self) {
        if !self.output.is_ndjson() {
            // That stdout cannot be written was noticed before, or is said of what is left behind.
            let _ = self.print_the_rest();
        }
    }
}

fn settle(item: Option<Arc<Item>>) {
    if let Some(item) = item {
        item.settled();
    }
}

/// A line with a document, in front of whose own keys stands the item's name.
fn named(key: &str, name: &str, document: &str) -> String {
    let document = one_line(document);
    let head = format!("{{{}:{}", Value::from(key), Value::from(name));
    match document.trim_start().strip_prefix('{').map(str::trim_start) {
        Some(rest) if rest.starts_with('}') => format!("{head}{rest}"),
        Some(rest) => format!("{head},{rest}"),
        None => format!("{head},\"document\":{document}}}"),
    }
}

/// A line that says why there is no document.
fn failed(key: &str, name: &str, failure: &Failure) -> String {
    let error = complaint::json(None, failure, &GoOn::default());
    let error: Value = error.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    named(key, name, &json!({ "error": error }).to_string())
}

/// Line ends in JSON stand between values only, so they can go.
pub(crate) fn one_line(json: &str) -> String {
    json.replace(['\n', '\r'], "")
}

/// JSON with a line for each value, and each number with the digits that it came with.
pub(crate) fn indented(json: &str) -> String {
    let mut text = String::with_capacity(json.len() * 2);
    let (mut depth, mut is_text, mut is_escaped) = (0_usize, false, false);
    let mut rest = json.chars().peekable();
    while let Some(c) = rest.next() {
        if is_text {
            is_text = c != '"' || is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            text.push(c);
            continue;
        }
        match c {
            '{' | '[' => {
                text.push(c);
                while rest.next_if(|c| c.is_ascii_whitespace()).is_some() {}
                match rest.next_if(|c| ['}', ']'].contains(c)) {
                    Some(end) => text.push(end),
                    None => {
                        depth += 1;
                        begin_line(&mut text, depth);
                    }
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                begin_line(&mut text, depth);
                text.push(c);
            }
            ',' => {
                text.push(c);
                begin_line(&mut text, depth);
            }
            ':' => text.push_str(": "),
            c if c.is_ascii_whitespace() => {}
            c => {
                is_text = c == '"';
                text.push(c);
            }
        }
    }
    text
}

fn begin_line(text: &mut String, depth: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indented_json_is_as_serde_prints_it_but_for_the_digits() {
        for json in [
            r#"{"b":[1,{"a":"x, {\"y\": [1]}\\\\"},[],{ }],"a":null}"#,
            "[\n]",
            "\"a:b\"",
            " { \"k\" : [ [ ] , true ] } ",
        ] {
            let value: &serde_json::value::RawValue = serde_json::from_str(json).unwrap();
            let ordered: Value = serde_json::from_str(json).unwrap();
            let again: Value = serde_json::from_str(&indented(value.get())).unwrap();
            assert_eq!(again, ordered, "{json}");
        }
        assert_eq!(
            indented(r#"{"b":12345678901234567890123,"a":[0.10,{}]}"#),
            "{\n  \"b\": 12345678901234567890123,\n  \"a\": [\n    0.10,\n    {}\n  ]\n}"
        );
    }

    #[test]
    fn a_line_names_its_item_whatever_the_document() {
        for (document, line) in [
            ("{\n \"a\": 1}", r#"{"file":"x \"y\".wav","a": 1}"#),
            ("{ }", r#"{"file":"x \"y\".wav"}"#),
            ("\"text\"", r#"{"file":"x \"y\".wav","document":"text"}"#),
        ] {
            assert_eq!(named("file", "x \"y\".wav", document), line);
        }
    }
}
