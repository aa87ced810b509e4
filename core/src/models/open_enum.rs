//! Enumerations that survive words nobody has documented yet.

/// Declares an enum whose known words are listed and whose unknown words are kept as text.
///
/// The body reads like an enum with string discriminants (and parses as one, which is how the
/// generator of the language packages reads it). The macro adds an `Unknown(String)` variant,
/// `KNOWN`, `as_str`, `is_known`, `Display`, `From<&str>`, `From<String>` and serde.
///
/// Words that stand on a scale are declared in its order with `#[derive(PartialOrd, Ord)]`, from
/// which the generator takes that the other languages order them, too. Words off the scale are
/// declared after it, and unknown words sort last, among themselves by their text.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )+
            /// A word this version does not know, exactly as it was written.
            Unknown(String),
        }

        impl $name {
            /// Every documented value, in the order of the documentation.
            pub const KNOWN: &'static [$name] = &[$( $name::$variant ),+];

            /// The word as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $( $name::$variant => $word, )+
                    $name::Unknown(word) => word,
                }
            }

            /// Whether this version knows the word.
            pub fn is_known(&self) -> bool {
                !matches!(self, $name::Unknown(_))
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $( $word => $name::$variant, )+
                    _ => $name::Unknown(word.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(word: String) -> Self {
                match word.as_str() {
                    $( $word => $name::$variant, )+
                    _ => $name::Unknown(word),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                // `pad` and not `write_str`, so that tables can align it.
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Word;
                impl serde::de::Visitor<'_> for Word {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("a word")
                    }
                    // Known words, the usual case, allocate nothing.
                    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<$name, E> {
                        Ok($name::from(word))
                    }
                    fn visit_string<E: serde::de::Error>(self, word: String) -> Result<$name, E> {
                        Ok($name::from(word))
                    }
                }
                deserializer.deserialize_str(Word)
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::models::amplifier::{Condition, Level, ValueInterpretation};

    #[test]
    fn known_words_are_known_with_their_spaces() {
        let word: ValueInterpretation = serde_json::from_str("\"within range\"").unwrap();
        assert_eq!(word, ValueInterpretation::WithinRange);
        assert!(Condition::KNOWN.iter().all(|c| c.is_known() && Condition::from(c.as_str()) == *c));
    }

    #[test]
    fn words_on_a_scale_sort_by_it_and_unknown_words_last() {
        let words = ["zero", "inconclusive", "elevated", "low", "grave", "none"];
        let mut levels: Vec<_> = words.map(Level::from).into();
        levels.sort();
        let sorted: Vec<_> = levels.iter().map(Level::as_str).collect();
        assert_eq!(sorted, ["none", "low", "elevated", "inconclusive", "grave", "zero"]);
        assert!(ValueInterpretation::KNOWN.is_sorted());
    }

    proptest! {
        #[test]
        fn any_word_survives_being_read_and_written(text: String) {
            let json = serde_json::to_string(&text).unwrap();
            let word: ValueInterpretation = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(serde_json::to_string(&word).unwrap(), json);
            prop_assert_eq!(word.to_string(), text.clone());
            prop_assert_eq!(ValueInterpretation::from(text), word);
        }
    }

    #[test]
    fn what_is_no_word_is_refused() {
        for json in ["7", "null", "[]", "{}", "true"] {
            assert!(serde_json::from_str::<Condition>(json).is_err(), "{json}");
        }
    }
}
