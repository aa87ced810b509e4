//! How a description is written by people: the words of each state, `"bearer"` instead of a header.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::{AuthHeader, Credential};
use crate::one_or_many;

/// The words of each state, which read better than the state of each word and rule out a misspelt
/// a state.
pub(super) mod states {
    use std::collections::BTreeMap;

    use super::*;
    use crate::models::JobState;

    #[derive(Default, serde::Serialize, serde::Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Words {
        #[serde(with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
        pending: Vec<String>,
        #[serde(with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
        running: Vec<String>,
        #[serde(with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
        succeeded: Vec<String>,
        #[serde(with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
        failed: Vec<String>,
        #[serde(with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
        cancelled: Vec<String>,
    }

    pub(crate) fn serialize<S: Serializer>(
        states: &BTreeMap<String, JobState>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut words = Words::default();
        for (word, state) in states {
            let list = match state {
                JobState::Pending => &mut words.pending,
                JobState::Running => &mut words.running,
                JobState::Succeeded => &mut words.succeeded,
                JobState::Failed => &mut words.failed,
                JobState::Cancelled => &mut words.cancelled,
                // What a word that is missing here means anyway.
                JobState::Unknown(_) => continue,
            };
            list.push(word.clone());
        }
        words.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<String, JobState>, D::Error> {
        let words = Words::deserialize(deserializer)?;
        let lists = [
            (words.pending, JobState::Pending),
            (words.running, JobState::Running),
            (words.succeeded, JobState::Succeeded),
            (words.failed, JobState::Failed),
            (words.cancelled, JobState::Cancelled),
        ];
        let mut states = BTreeMap::new();
        for (list, state) in lists {
            for word in list {
                if let Some(other) = states.insert(word.clone(), state.clone()) {
                    let message =
                        format!("the word {word:?} stands under {other} and under {state}");
                    return Err(D::Error::custom(message));
                }
            }
        }
        Ok(states)
    }
}

impl AuthHeader {
    /// HTTP's own scheme for a token: `Authorization: Bearer <API key>`.
    fn bearer() -> Self {
        AuthHeader {
            header: "Authorization".to_owned(),
            prefix: "Bearer ".to_owned(),
            credential: Credential::ApiKey,
            variable: None,
        }
    }

    /// HTTP's own scheme for a name and a password, which are the account and the API key.
    fn basic() -> Self {
        AuthHeader {
            prefix: "Basic ".to_owned(),
            credential: Credential::Basic,
            ..AuthHeader::bearer()
        }
    }
}

impl Serialize for AuthHeader {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        AuthHeader::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AuthHeader {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Header;

        impl<'de> Visitor<'de> for Header {
            type Value = AuthHeader;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"bearer\", \"basic\" or a header such as { header = \"X-Api-Key\" }")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<AuthHeader, E> {
                match text {
                    "bearer" => Ok(AuthHeader::bearer()),
                    "basic" => Ok(AuthHeader::basic()),
                    _ => Err(E::invalid_value(serde::de::Unexpected::Str(text), &self)),
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<AuthHeader, A::Error> {
                AuthHeader::deserialize(MapAccessDeserializer::new(map))
            }
        }

        deserializer.deserialize_any(Header)
    }
}
