//! How deep a document is nested, told from its bytes.

/// How many arrays and objects may stand inside each other in a document.
///
/// Every language has to read what the core lets through, and their JSON readers fail in different
/// ways from some depth on.
pub(crate) const MOST_LEVELS: usize = 128;

/// Whether arrays and objects stand inside each other on more than `most` levels. Brackets in texts
/// do not count. Of what is no JSON the answer says nothing.
pub(crate) fn is_deeper(json: &[u8], most: usize) -> bool {
    if !has_more_brackets(json, most) {
        return false;
    }
    let mut scan = Scan::default();
    let (blocks, rest) = json.as_chunks::<BLOCK>();
    for block in blocks {
        if !scan.passes(block) {
            // Brackets stand close together: the other parts of the block are passed.
            let (parts, _) = block.as_chunks::<PART>();
            for part in parts {
                if !scan.passes(part) {
                    part.iter().for_each(|byte| scan.step(*byte));
                }
            }
        }
        if scan.deepest > most {
            return true;
        }
    }
    rest.iter().for_each(|byte| scan.step(*byte));
    scan.deepest > most
}

/// Bytes that the vector unit looks at together, where there is nothing but quotes to count.
const BLOCK: usize = 64;
/// A part of a block.
const PART: usize = 16;

/// Whether more than `most` arrays and objects begin, those in texts included: nearly never in a
/// single job, and early in a list.
fn has_more_brackets(json: &[u8], most: usize) -> bool {
    // `[` and `{` differ in one bit. No sum of 255 bytes overflows.
    let in_block =
        |block: &[u8]| block.iter().fold(0_u8, |count, byte| count + u8::from(byte | 0x20 == b'{'));
    let mut count = 0;
    json.chunks(255).any(|block| {
        count += usize::from(in_block(block));
        count > most
    })
}

/// A bracket or a backslash; a bar passes for one.
fn is_special(byte: u8) -> bool {
    (byte | 0x20).wrapping_sub(b'{') <= 2
}

/// Where a scan stands.
#[derive(Default)]
struct Scan {
    depth: usize,
    deepest: usize,
    is_in_text: bool,
    is_escaped: bool,
}

impl Scan {
    /// Goes over bytes without a bracket and a backslash, or says that there is one.
    fn passes<const N: usize>(&mut self, bytes: &[u8; N]) -> bool {
        if self.is_escaped || bytes.iter().fold(false, |any, byte| any | is_special(*byte)) {
            return false;
        }
        let quotes = bytes.iter().fold(0_u8, |count, byte| count + u8::from(*byte == b'"'));
        self.is_in_text ^= quotes % 2 == 1;
        true
    }

    fn step(&mut self, byte: u8) {
        if self.is_escaped {
            self.is_escaped = false;
        } else if self.is_in_text {
            match byte {
                b'\\' => self.is_escaped = true,
                b'"' => self.is_in_text = false,
                _ => {}
            }
        } else {
            match byte {
                b'"' => self.is_in_text = true,
                b'[' | b'{' => {
                    self.depth += 1;
                    self.deepest = self.deepest.max(self.depth);
                }
                b']' | b'}' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    fn nested(levels: usize) -> String {
        "[{\"a\":".repeat(levels / 2)
            + &"[".repeat(levels % 2)
            + &"]".repeat(levels % 2)
            + &"1".repeat(1 - levels % 2)
            + &"}]".repeat(levels / 2)
    }

    #[test]
    fn the_last_allowed_level_is_allowed_and_the_next_is_not() {
        for levels in [128, 129, 1000, 100_000] {
            let text = nested(levels);
            assert!(is_deeper(text.as_bytes(), levels - 1), "{levels}");
            assert!(!is_deeper(text.as_bytes(), levels), "{levels}");
        }
    }

    #[test]
    fn brackets_in_texts_and_side_by_side_are_no_levels() {
        let texts = format!(r#"{{"a":"{}","b\\":"\"{}"}}"#, "[".repeat(500), "{".repeat(500));
        assert!(!is_deeper(texts.as_bytes(), 1));
        let list = format!("[{}]", vec!["{}"; 500].join(","));
        assert!(!is_deeper(list.as_bytes(), 2));
        // What a text holds takes no level back, wherever the blocks end.
        for shift in 0..2 * BLOCK {
            let hidden = format!(
                r#"{{"{}\"":"]]}}}}\\","b":{}}}"#,
                "x".repeat(shift),
                "[".repeat(200) + &"]".repeat(200)
            );
            assert!(serde_json::from_str::<serde::de::IgnoredAny>(&hidden).is_ok());
            assert!(is_deeper(hidden.as_bytes(), 200) && !is_deeper(hidden.as_bytes(), 201));
        }
    }

    fn depth_of(value: &Value) -> usize {
        match value {
            Value::Array(items) => 1 + items.iter().map(depth_of).max().unwrap_or(0),
            Value::Object(fields) => 1 + fields.values().map(depth_of).max().unwrap_or(0),
            _ => 0,
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any::<i32>().prop_map(Value::from),
            "[\\[\\]{}\"\\\\a|]{0,40}".prop_map(Value::from),
        ];
        leaf.prop_recursive(6, 64, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::vec(("[\\[\\]{}\"\\\\a]{0,9}", inner), 0..5)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn it_agrees_with_a_reader(value in any_value()) {
            let (text, depth) = (value.to_string(), depth_of(&value));
            prop_assert!(!is_deeper(text.as_bytes(), depth));
            prop_assert!(depth == 0 || is_deeper(text.as_bytes(), depth - 1));
        }
    }
}
