//! Reads a few places of a JSON document and skips the rest.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::models::without_mark;

/// The values at `pointers` (JSON Pointers) in `body`, in their order; nothing where the document
/// has no such place. The rest is checked for being JSON but not built, which is what makes this
/// several times cheaper than a whole [`Value`].
///
/// # Errors
/// The document is not JSON.
pub(crate) fn pick<const N: usize>(
    body: &[u8],
    pointers: [&str; N],
) -> serde_json::Result<[Option<Value>; N]> {
    let mut values = [const { None }; N];
    for (value, text) in values.iter_mut().zip(pick_text(body, pointers)?) {
        *value = text.map(|text| serde_json::from_str(text.get())).transpose()?;
    }
    Ok(values)
}

/// As [`pick`], with the text of each value as it was written: a number keeps every digit.
///
/// # Errors
/// The document is not JSON.
pub(crate) fn pick_text<const N: usize>(
    body: &[u8],
    pointers: [&str; N],
) -> serde_json::Result<[Option<Box<RawValue>>; N]> {
    let wanted = pointers
        .iter()
        .enumerate()
        .map(|(index, pointer)| (index, pointer.split('/').skip(1).map(unescaped).collect()))
        .collect();
    let mut found = [const { None }; N];
    let mut reader = serde_json::Deserializer::from_slice(without_mark(body));
    Pick { wanted, found: &mut found }.deserialize(&mut reader)?;
    reader.end()?;
    Ok(found)
}

/// The document with `null` for each of the words that Python and others write as numbers although
/// JSON has none for them; nothing where there is no such word.
pub(crate) fn without_bare_words(body: &[u8]) -> Option<Vec<u8>> {
    const WORDS: [&[u8]; 3] = [b"-Infinity", b"Infinity", b"NaN"];
    let mut whole = Vec::with_capacity(body.len());
    let (mut rest, mut is_text, mut found) = (body, false, false);
    while let Some((first, behind)) = rest.split_first() {
        let word = WORDS.into_iter().find(|word| !is_text && rest.starts_with(word));
        if let Some(word) = word {
            whole.extend(b"null");
            (rest, found) = (&rest[word.len()..], true);
            continue;
        }
        let length = match first {
            b'\\' if is_text => 2.min(rest.len()),
            b'"' => {
                is_text = !is_text;
                1
            }
            _ => 1,
        };
        whole.extend(&rest[..length]);
        rest = if length == 1 { behind } else { &rest[length..] };
    }
    found.then_some(whole)
}

/// The text of the value at `pointer` in the JSON document `text`, with every digit; nothing where
/// there is no such place.
pub(crate) fn part<'t>(text: &'t str, pointer: &str) -> Option<&'t str> {
    type Object<'t> = BTreeMap<String, &'t RawValue>;
    pointer.split('/').skip(1).map(unescaped).try_fold(text, |text, name| {
        let value = match text.trim_start().chars().next()? {
            '{' => *serde_json::from_str::<Object<'_>>(text).ok()?.get(&name)?,
            '[' => *serde_json::from_str::<Vec<&RawValue>>(text).ok()?.get(index(&name)?)?,
            _ => return None,
        };
        Some(value.get())
    })
}

/// The index that a segment is: digits without a leading zero.
fn index(segment: &str) -> Option<usize> {
    let is_plain = segment == "0" || !segment.starts_with(['0', '+']);
    segment.parse().ok().filter(|_| is_plain)
}

fn unescaped(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// The wanted places below the present value: where each goes, and the path left to it.
struct Pick<'f> {
    wanted: Vec<(usize, Vec<String>)>,
    found: &'f mut [Option<Box<RawValue>>],
}

impl Pick<'_> {
    fn below(&mut self, key: &str) -> Pick<'_> {
        let wanted = self
            .wanted
            .iter()
            .filter(|(_, path)| path.first().is_some_and(|segment| segment == key))
            .map(|(index, path)| (*index, path[1..].to_vec()))
            .collect();
        Pick { wanted, found: self.found }
    }
}

impl<'de> DeserializeSeed<'de> for Pick<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.wanted.is_empty() {
            return deserializer.deserialize_ignored_any(IgnoredAny).map(drop);
        }
        if self.wanted.iter().any(|(_, path)| path.is_empty()) {
            let value = Box::<RawValue>::deserialize(deserializer)?;
            for (index, path) in &self.wanted {
                let place: String = path.iter().map(|name| format!("/{}", escaped(name))).collect();
                let text = part(value.get(), &place);
                self.found[*index] = text
                    .map(|text| RawValue::from_string(text.to_owned()))
                    .transpose()
                    .map_err(D::Error::custom)?;
            }
            return Ok(());
        }
        deserializer.deserialize_any(self)
    }
}

fn escaped(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

impl<'de> Visitor<'de> for Pick<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            map.next_value_seed(self.below(&key))?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut sequence: A) -> Result<(), A::Error> {
        let mut index = 0_usize;
        while sequence.next_element_seed(self.below(&index.to_string()))?.is_some() {
            index += 1;
        }
        Ok(())
    }

    // A scalar where a container was expected: the place does not exist.
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn wanted_places_are_found_at_any_depth() {
        let body = br#"{"id":"a","x":[1,{"y":2}],"error":{"code":null,"message":"m"},"a/b":3,"status":"done"}"#;
        let found = pick(
            body,
            ["/status", "/error/message", "/x/1/y", "/a~1b", "/none", "/error", "/error/code"],
        )
        .unwrap();
        let expected = [
            Some(json!("done")),
            Some(json!("m")),
            Some(json!(2)),
            Some(json!(3)),
            None,
            Some(json!({"code": null, "message": "m"})),
            Some(json!(null)),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_json_is_an_error_even_behind_the_wanted_places() {
        for body in [&br#"{"status":"done","#[..], b"", b"<html>", br#"{"status":"done"} x"#] {
            assert!(pick(body, ["/status"]).is_err());
        }
        assert_eq!(pick(b"\"text\"", ["/status"]).unwrap(), [None]);
    }

    proptest! {
        #[test]
        fn it_agrees_with_the_whole_document(a: i64, b in "\\PC*", c: bool) {
            let document = json!({"k": {"a": a, "l": [b, {"c": c}]}, "z": b});
            let pointers = ["/k/a", "/k/l/0", "/k/l/1/c", "/k/l/2", "/z", "/k"];
            let found = pick(document.to_string().as_bytes(), pointers).unwrap();
            for (value, pointer) in found.iter().zip(pointers) {
                prop_assert_eq!(value.as_ref(), document.pointer(pointer));
            }
        }
    }
}
