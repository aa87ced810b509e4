//! Models as JSON text in JavaScript's spelling, ready for `JSON.parse`.
//!
//! The text is written from the typed model and not from the vendor's document, so that what the
//! core makes of that document (a single signal as a list, a kind inferred, a balance kept exact)
//! is decided in the core alone.

use std::collections::HashMap;

use jobferry::Secret;
use jobferry::models::{RawJson, Timestamp};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A value that can be handed over.
pub(crate) trait Wire {
    /// Whether there is nothing to hand over; the property is left out.
    fn is_absent(&self) -> bool {
        false
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// The JSON text of `value`.
pub(crate) fn to_json(value: &impl Wire) -> napi::Result<String> {
    serde_json::to_string(&Written(value))
        .map_err(|error| napi::Error::from_reason(error.to_string()))
}

/// Writes one property of an object, unless it is absent.
pub(crate) fn property<M: SerializeMap>(
    object: &mut M,
    name: &'static str,
    value: &impl Wire,
) -> Result<(), M::Error> {
    if value.is_absent() { Ok(()) } else { object.serialize_entry(name, &Written(value)) }
}

struct Written<'a, T>(&'a T);

impl<T: Wire> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Types whose own JSON is JavaScript's.
macro_rules! as_it_is {
    ($($name:ty),+ $(,)?) => { $(
        impl $crate::wire::Wire for $name {
            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(self, serializer)
            }
        }
    )+ };
}

/// A record, field by field, each with its name in JavaScript.
macro_rules! record {
    ($name:ty { $($field:ident: $property:literal),+ $(,)? }) => {
        impl $crate::wire::Wire for $name {
            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = serializer.serialize_map(None)?;
                $( $crate::wire::property(&mut object, $property, &self.$field)?; )+
                serde::ser::SerializeMap::end(object)
            }
        }
    };
}

pub(crate) use {as_it_is, record};

as_it_is!(String, bool, i32, u32, i64, u64, f64);

impl<T: Wire> Wire for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer),
            None => serializer.serialize_unit(),
        }
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }
}

impl<T: Wire> Wire for HashMap<String, T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(name, value)| (name, Written(value))))
    }
}

/// As `[milliseconds since 1970 or null, text]`, which `ts/values.ts` turns into a date.
impl Wire for Timestamp {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.instant.map(|instant| instant.as_millisecond()), &self.text).serialize(serializer)
    }
}

/// As its text, which `ts/values.ts` hides at once.
impl Wire for Secret {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

/// As a string that holds the document, so that no digit of it is lost.
impl Wire for RawJson {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
