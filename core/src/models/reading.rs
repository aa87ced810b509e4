//! Reading JSON text into a type, and finding the place where that fails.

use serde::de::{self, DeserializeOwned};
use serde_json::de::StrRead;

use super::objects::Objects;
use super::{DecodeError, RawJson};

pub(super) fn whole<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut reader = reader(text);
    let document = T::deserialize(Objects(&mut reader))?;
    reader.end()?;
    Ok(document)
}

/// Reads a text that is known not to be nested too deep.
pub(super) fn reader(text: &str) -> serde_json::Deserializer<StrRead<'_>> {
    let mut reader = serde_json::Deserializer::from_str(text);
    // Its own limit is one level lower, and does not count what nothing reads.
    reader.disable_recursion_limit();
    reader
}

/// Reads a part of a document from the part's own text, so that the part can keep it.
pub(super) fn part<T: DeserializeOwned, E: de::Error>(text: &RawJson) -> Result<T, E> {
    whole(text.as_str()).map_err(|_| {
        let DecodeError { pointer, message } = locate::<T>(text.as_str());
        E::custom(format!("{INSIDE}{pointer}: {message}"))
    })
}

/// Begins the message of an error inside a part; the place in the part follows.
const INSIDE: &str = "inside: ";

/// Reads again, slowly, to learn where the first reading failed.
pub(super) fn locate<T: DeserializeOwned>(text: &str) -> DecodeError {
    let mut reader = reader(text);
    match serde_path_to_error::deserialize::<_, T>(Objects(&mut reader)) {
        Err(error) => {
            let DecodeError { mut pointer, mut message } = DecodeError::of(&error);
            let inside = message.strip_prefix(INSIDE).and_then(|rest| rest.split_once(": "));
            if let Some((pointer_inside, message_inside)) = inside {
                pointer.push_str(pointer_inside);
                message = message_inside.to_owned();
            }
            DecodeError { pointer, message }
        }
        Ok(_) => DecodeError::whole("something follows the document"),
    }
}
