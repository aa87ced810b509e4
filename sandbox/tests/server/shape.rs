//! The outline of a JSON document: keys in their order, and the kind of every value.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// The outline of one value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Null,
    Bool,
    Number,
    Text,
    /// Of the first element; none of an empty array, which fits any other.
    Array(Option<Box<Shape>>),
    Object(Vec<(String, Shape)>),
}

impl Shape {
    pub(crate) fn of(text: &str) -> Shape {
        serde_json::from_str(text).unwrap()
    }

    /// The same, without one key of the outermost object, which must be there.
    pub(crate) fn without(self, key: &str) -> Shape {
        let Shape::Object(mut fields) = self else { panic!("not an object: {self:?}") };
        let at = fields.iter().position(|(name, _)| name == key);
        fields.remove(at.unwrap_or_else(|| panic!("no {key} in {fields:?}")));
        Shape::Object(fields)
    }

    /// Says where two outlines differ.
    pub(crate) fn difference(&self, other: &Shape) -> Option<String> {
        match (self, other) {
            (Shape::Array(Some(a)), Shape::Array(Some(b))) => {
                a.difference(b).map(|at| format!("/0{at}"))
            }
            (Shape::Array(_), Shape::Array(_)) => None,
            (Shape::Object(a), Shape::Object(b)) => {
                let names = |fields: &[(String, Shape)]| -> Vec<String> {
                    fields.iter().map(|(name, _)| name.clone()).collect()
                };
                if names(a) != names(b) {
                    return Some(format!(": {:?} and {:?}", names(a), names(b)));
                }
                let mut fields = a.iter().zip(b);
                fields.find_map(|(a, b)| Some(format!("/{}{}", a.0, a.1.difference(&b.1)?)))
            }
            _ => (self != other).then(|| format!(": {self:?} and {other:?}")),
        }
    }
}

/// The keys of the outermost object in the order in which they stand in the text.
pub(crate) fn keys(text: &str) -> Vec<String> {
    match Shape::of(text) {
        Shape::Object(fields) => fields.into_iter().map(|(name, _)| name).collect(),
        other => panic!("not an object: {other:?}"),
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Shape, D::Error> {
        struct Outline;
        impl<'de> Visitor<'de> for Outline {
            type Value = Shape;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }

            fn visit_unit<E>(self) -> Result<Shape, E> {
                Ok(Shape::Null)
            }

            fn visit_bool<E>(self, _: bool) -> Result<Shape, E> {
                Ok(Shape::Bool)
            }

            fn visit_i64<E>(self, _: i64) -> Result<Shape, E> {
                Ok(Shape::Number)
            }

            fn visit_u64<E>(self, _: u64) -> Result<Shape, E> {
                Ok(Shape::Number)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Shape, E> {
                Ok(Shape::Number)
            }

            fn visit_str<E>(self, _: &str) -> Result<Shape, E> {
                Ok(Shape::Text)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Shape, A::Error> {
                let mut first = None;
                while let Some(shape) = array.next_element::<Shape>()? {
                    first.get_or_insert_with(|| Box::new(shape));
                }
                Ok(Shape::Array(first))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shape, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry::<String, Shape>()? {
                    fields.push(field);
                }
                Ok(Shape::Object(fields))
            }
        }
        deserializer.deserialize_any(Outline)
    }
}
