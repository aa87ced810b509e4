//! Judges request bodies as the tool does: unknown keys are refused, and every broken rule gets a
//! sentence. Read apart from the client's own types on purpose: each checks the other.

use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use super::refusal::Refusal;

/// A body and what is wrong with it so far.
pub(super) struct Body {
    fields: Map<String, Value>,
    complaints: Vec<String>,
}

impl Body {
    /// Reads a JSON object that has no keys but these.
    pub(super) fn read(body: &[u8], keys: &[&str]) -> Result<Body, Refusal> {
        let fields: Map<String, Value> =
            serde_json::from_slice(body).map_err(|_| Refusal::no_json())?;
        let mut body = Body { complaints: unknown_keys(&fields, keys), fields };
        body.complaints.sort();
        Ok(body)
    }

    pub(super) fn complain(&mut self, complaint: String) {
        self.complaints.push(complaint);
    }

    /// A text that must be there; empty when it is not.
    pub(super) fn text(&mut self, name: &str, lengths: RangeInclusive<usize>) -> String {
        let text = self.fields.get(name).and_then(Value::as_str).map(str::to_owned);
        match text {
            None => self.complain(format!("{name} must be a string")),
            Some(ref text) if !lengths.contains(&text.chars().count()) => {
                let (least, most) = (lengths.start(), lengths.end());
                self.complain(format!("{name} must have {least} to {most} characters"));
            }
            Some(_) => {}
        }
        text.unwrap_or_default()
    }

    /// A whole number that must be there.
    pub(super) fn number(&mut self, name: &str, range: RangeInclusive<u64>) -> u64 {
        let number = self.fields.get(name).and_then(Value::as_u64);
        match number.filter(|number| range.contains(number)) {
            Some(number) => number,
            None => {
                let (least, most) = (range.start(), range.end());
                self.complain(format!("{name} must be an integer from {least} to {most}"));
                0
            }
        }
    }

    /// An object that may be there, with keys of any name.
    pub(super) fn any_object(&mut self, name: &str) -> Map<String, Value> {
        match self.fields.get(name) {
            None => Map::new(),
            Some(Value::Object(object)) => object.clone(),
            Some(_) => {
                self.complain(format!("{name} must be an object"));
                Map::new()
            }
        }
    }

    /// An object that may be there, with no keys but these.
    pub(super) fn object(&mut self, name: &str, keys: &[&str]) -> Map<String, Value> {
        let object = self.any_object(name);
        let unknown = unknown_keys(&object, keys);
        self.complaints.extend(unknown.into_iter().map(|complaint| format!("{name}.{complaint}")));
        object
    }

    /// The fields as they were sent, if nothing is wrong with them.
    pub(super) fn judged(self) -> Result<Map<String, Value>, Refusal> {
        match self.complaints.is_empty() {
            true => Ok(self.fields),
            false => Err(Refusal::invalid(self.complaints)),
        }
    }
}

fn unknown_keys(fields: &Map<String, Value>, known: &[&str]) -> Vec<String> {
    let unknown = fields.keys().filter(|key| !known.contains(&key.as_str()));
    unknown.map(|key| format!("property {key} should not exist")).collect()
}

/// `id` itself when it is a UUID.
pub(super) fn uuid(id: String) -> Result<String, Refusal> {
    let groups: Vec<&str> = id.split('-').collect();
    let lengths = groups.iter().map(|group| group.len());
    let is_hex = |group: &&str| group.bytes().all(|byte| byte.is_ascii_hexdigit());
    match lengths.eq([8, 4, 4, 4, 12]) && groups.iter().all(is_hex) {
        true => Ok(id),
        false => Err(Refusal::no_uuid()),
    }
}
