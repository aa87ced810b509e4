//! Reading what a server should not have sent, but might.

use serde::de::{self, Deserialize, Deserializer, Visitor};

/// `null` means the same as an absent field: the default.
pub(crate) fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A whole number that may be written as `16000.0`, or absent.
pub(crate) fn whole<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i64>,
{
    struct Whole;
    impl Visitor<'_> for Whole {
        type Value = i64;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a whole number")
        }
        fn visit_i64<E: de::Error>(self, number: i64) -> Result<i64, E> {
            Ok(number)
        }
        fn visit_u64<E: de::Error>(self, number: u64) -> Result<i64, E> {
            i64::try_from(number)
                .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
        }
        fn visit_f64<E: de::Error>(self, number: f64) -> Result<i64, E> {
            // Beyond 2^53 a float no longer says which whole number was meant.
            if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 {
                Ok(number as i64)
            } else {
                Err(E::invalid_value(de::Unexpected::Float(number), &self))
            }
        }
    }
    struct Wrapped(i64);
    impl<'de> Deserialize<'de> for Wrapped {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Whole).map(Wrapped)
        }
    }
    match Option::<Wrapped>::deserialize(deserializer)? {
        None => Ok(None),
        Some(Wrapped(number)) => T::try_from(number).map(Some).map_err(|_| {
            de::Error::invalid_value(de::Unexpected::Signed(number), &"a number in range")
        }),
    }
}
