//! The text of a description as a tree that knows where each key and value stands.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use toml::de::{DeInteger, DeTable, DeValue};

use super::problem::SpecFormat;
use crate::models::without_value;

/// A value of a description. Places are offsets into the text, in bytes.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Where its key stands; of what has no key, where the value does.
    pub(super) key_at: usize,
    /// Where the value stands.
    pub(super) at: usize,
    pub(super) content: Content,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Leaf(Value),
    List(Vec<Node>),
    Table(Vec<(String, Node)>),
}

/// What is wrong with the text, and where.
#[derive(Debug)]
pub(super) struct Misprint {
    pub(super) at: usize,
    /// The names and indices that lead to it, from the outermost; empty for the text as a whole.
    pub(super) path: Vec<String>,
    pub(super) message: String,
}

/// A tree, unless the text cannot be read, and what is wrong with the text.
pub(super) fn document(text: &str, format: SpecFormat) -> (Option<Node>, Vec<Misprint>) {
    match format {
        SpecFormat::Toml => from_toml(text),
        SpecFormat::Json => from_json(text),
    }
}

impl Node {
    pub(super) fn leaf(at: usize, value: Value) -> Self {
        Node { key_at: at, at, content: Content::Leaf(value) }
    }

    /// Where a reader should look: at the key of a table, which begins with it, and else at the value.
    pub(super) fn place(&self) -> usize {
        match self.content {
            Content::Table(_) => self.key_at,
            Content::Leaf(_) | Content::List(_) => self.at,
        }
    }

    pub(super) fn value(&self) -> Value {
        match &self.content {
            Content::Leaf(value) => value.clone(),
            Content::List(nodes) => nodes.iter().map(Node::value).collect(),
            Content::Table(members) => Value::Object(
                members.iter().map(|(key, node)| (key.clone(), node.value())).collect(),
            ),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Node> {
        match &self.content {
            Content::Leaf(_) => None,
            Content::List(nodes) => nodes.get(name.parse::<usize>().ok()?),
            Content::Table(members) => {
                members.iter().find_map(|(key, node)| (key == name).then_some(node))
            }
        }
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        match &mut self.content {
            Content::Leaf(_) => None,
            Content::List(nodes) => nodes.get_mut(name.parse::<usize>().ok()?),
            Content::Table(members) => {
                members.iter_mut().find_map(|(key, node)| (key == name).then_some(node))
            }
        }
    }

    /// The node at the end of `path`.
    pub(super) fn at_path(&mut self, path: &[String]) -> Option<&mut Node> {
        path.iter().try_fold(self, |node, name| node.get_mut(name))
    }

    /// The first text below this node that is `wanted`, and the way to it.
    pub(super) fn text(&self, wanted: &str) -> Option<(Vec<String>, &Node)> {
        match &self.content {
            Content::Leaf(value) => (value.as_str() == Some(wanted)).then_some((Vec::new(), self)),
            Content::List(nodes) => nodes
                .iter()
                .enumerate()
                .find_map(|(index, node)| below(index.to_string(), node.text(wanted)?)),
            Content::Table(members) => {
                members.iter().find_map(|(name, node)| below(name.clone(), node.text(wanted)?))
            }
        }
    }

    /// The texts in a list, or the one that stands for a list of one.
    pub(super) fn texts(&self) -> Vec<(&str, &Node)> {
        match &self.content {
            Content::Leaf(value) => value.as_str().map(|text| (text, self)).into_iter().collect(),
            Content::List(nodes) => nodes.iter().flat_map(Node::texts).collect(),
            Content::Table(_) => Vec::new(),
        }
    }
}

/// A node that was found below `name`.
fn below(name: String, found: (Vec<String>, &Node)) -> Option<(Vec<String>, &Node)> {
    let (mut path, node) = found;
    path.insert(0, name);
    Some((path, node))
}

/// Faults in the TOML that are looked for one behind the other. A file that has more is none.
const MOST_FAULTS: usize = 50;

fn from_toml(text: &str) -> (Option<Node>, Vec<Misprint>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let (twice, mut faults): (Vec<_>, Vec<_>) = errors.iter().partition(|error| is_twice(error));
    // The parser tells of the values after the rest.
    faults.sort_by_key(|error| start_of(error));
    let mut misprints: Vec<Misprint> = own_faults(text, &faults)
        .into_iter()
        .map(|error| {
            let message = without_value(error.message().lines().next().unwrap_or_default());
            Misprint { at: start_of(error), path: Vec::new(), message }
        })
        .collect();
    misprints.extend(twice.iter().map(|error| {
        let name = error.span().and_then(|span| text.get(span)).unwrap_or("a key");
        let message = format!("{} stands twice; keep one of the two", name.trim());
        Misprint { at: start_of(error), path: Vec::new(), message }
    }));
    // A key that stands twice leaves the rest as it is. Behind another mistake nothing is certain.
    if !faults.is_empty() {
        return (None, misprints);
    }
    let mut walk = Walk { path: Vec::new(), misprints: &mut misprints };
    let content = walk.table(table.get_ref());
    (Some(Node { key_at: 0, at: 0, content }), misprints)
}

fn is_twice(error: &toml::de::Error) -> bool {
    error.message() == "duplicate key"
}

fn start_of(error: &toml::de::Error) -> usize {
    error.span().unwrap_or_default().start
}

/// The faults that do not only follow from one before them, such as from a bracket that is not closed:
/// they are there as well when all lines up to the one before are taken away.
fn own_faults<'e>(text: &str, faults: &[&'e toml::de::Error]) -> Vec<&'e toml::de::Error> {
    let mut own: Vec<&toml::de::Error> = faults.iter().copied().take(1).collect();
    let end_of_line = |at: usize| {
        let length = text.get(at..).and_then(|rest| rest.find('\n'));
        length.map_or(text.len(), |length| at + length + 1)
    };
    let mut from = own.first().map_or(text.len(), |error| end_of_line(start_of(error)));
    for _ in 0..MOST_FAULTS {
        let (_, errors) = DeTable::parse_recoverable(&text[from..]);
        let others = errors.iter().filter(|error| !is_twice(error));
        let Some(next) = others.min_by_key(|error| start_of(error)) else { break };
        let at = from + start_of(next);
        let same =
            |error: &&&toml::de::Error| start_of(error) == at && error.message() == next.message();
        own.extend(faults.iter().find(same));
        from = end_of_line(at);
    }
    own
}

/// The way through a TOML document.
struct Walk<'m> {
    path: Vec<String>,
    misprints: &'m mut Vec<Misprint>,
}

impl Walk<'_> {
    fn table(&mut self, table: &DeTable<'_>) -> Content {
        let mut members: Vec<(String, Node)> = table
            .iter()
            .map(|(key, value)| {
                let name = key.get_ref().to_string();
                let mut node = self.node(name.clone(), value.get_ref(), value.span().start);
                node.key_at = key.span().start;
                (name, node)
            })
            .collect();
        // In the order of the text, not of the alphabet.
        members.sort_by_key(|(_, node)| node.key_at);
        Content::Table(members)
    }

    fn node(&mut self, name: String, value: &DeValue<'_>, at: usize) -> Node {
        self.path.push(name);
        let content = match value {
            DeValue::String(text) => Content::Leaf(Value::from(text.as_ref())),
            DeValue::Boolean(truth) => Content::Leaf(Value::from(*truth)),
            DeValue::Integer(number) => {
                self.leaf(at, integer(number), "is a number with too many digits")
            }
            DeValue::Float(number) => {
                let number: f64 = number.as_str().parse().unwrap_or(f64::NAN);
                let number = serde_json::Number::from_f64(number).map(Value::from);
                self.leaf(at, number, "must be a finite number")
            }
            DeValue::Datetime(_) => {
                self.leaf(at, None, "is a date, which no key takes; a text stands in quotes")
            }
            DeValue::Array(values) => Content::List(
                values
                    .iter()
                    .enumerate()
                    .map(|(index, one)| {
                        self.node(index.to_string(), one.get_ref(), one.span().start)
                    })
                    .collect(),
            ),
            DeValue::Table(table) => self.table(table),
        };
        self.path.pop();
        Node { key_at: at, at, content }
    }

    /// A leaf, or what stands in for a value that no key of a description takes.
    fn leaf(&mut self, at: usize, value: Option<Value>, otherwise: &str) -> Content {
        if value.is_none() {
            let message = otherwise.to_owned();
            self.misprints.push(Misprint { at, path: self.path.clone(), message });
        }
        Content::Leaf(value.unwrap_or_else(|| Value::from("")))
    }
}

fn integer(number: &DeInteger<'_>) -> Option<Value> {
    let (digits, radix) = (number.as_str(), number.radix());
    let signed = i64::from_str_radix(digits, radix).map(Value::from);
    signed.or_else(|_| u64::from_str_radix(digits, radix).map(Value::from)).ok()
}

fn from_json(text: &str) -> (Option<Node>, Vec<Misprint>) {
    // This also keeps the depth to what the walk can bear.
    if let Err(error) = serde_json::from_str::<Value>(text) {
        let message = error.to_string();
        let message = without_value(message.split(" at line ").next().unwrap_or_default());
        let at = offset_of(text, error.line(), error.column());
        return (None, vec![Misprint { at, path: Vec::new(), message }]);
    }
    let mut misprints = Vec::new();
    let node = json_node(text, text.trim(), &mut misprints);
    (node, misprints)
}

/// The offset of a line and a column of serde's, which are counted from 1 and in bytes.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (before + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The node of `part`, which is a part of `text`.
fn json_node(text: &str, part: &str, misprints: &mut Vec<Misprint>) -> Option<Node> {
    let offset = |inner: &str| inner.as_ptr() as usize - text.as_ptr() as usize;
    let at = offset(part);
    let content = match part.as_bytes().first()? {
        b'{' => {
            let Members(parts) = serde_json::from_str(part).ok()?;
            let mut members: Vec<(String, Node)> = Vec::new();
            let mut from = at + 1;
            for (name, value) in parts {
                let mut node = json_node(text, value.get(), misprints)?;
                // Between two members stand a comma, blanks and the key.
                node.key_at = from + text[from..].find('"')?;
                from = node.at + value.get().len();
                if members.iter().any(|(other, _)| *other == name) {
                    let message = format!("`{name}` stands twice; keep one of the two");
                    misprints.push(Misprint { at: node.key_at, path: Vec::new(), message });
                    continue;
                }
                members.push((name, node));
            }
            Content::Table(members)
        }
        b'[' => {
            let parts: Vec<&RawValue> = serde_json::from_str(part).ok()?;
            let nodes = parts.iter().map(|part| json_node(text, part.get(), misprints));
            Content::List(nodes.collect::<Option<_>>()?)
        }
        _ => Content::Leaf(serde_json::from_str(part).ok()?),
    };
    Some(Node { key_at: at, at, content })
}

/// The members of an object in their order, those that stand twice included.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Object)
    }
}
