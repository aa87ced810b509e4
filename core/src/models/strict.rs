//! Writing what a server takes exactly as it documents it.

use std::collections::{BTreeMap, HashMap};

use serde::ser::{Error, Serialize, Serializer};

/// By name, so that the same map is always the same bytes: a server that compares bodies takes
/// another order for another body.
pub(crate) fn sorted<S, T>(map: &HashMap<String, T>, serializer: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    T: Serialize,
{
    serializer.collect_map(map.iter().collect::<BTreeMap<_, _>>())
}

/// A number as people write it, `7` and not `7.0`. JSON has no word for infinite ones, and `null`
/// would reach the server instead.
pub(crate) fn number<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if !number.is_finite() {
        return Err(S::Error::custom("a number in a request must be finite"));
    }
    // Up to 2^53 the cast is exact; a negative zero would lose its sign.
    let is_plain = number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0;
    match is_plain && !(*number == 0.0 && number.is_sign_negative()) {
        true => serializer.serialize_i64(*number as i64),
        false => serializer.serialize_f64(*number),
    }
}

/// [`number`], where there is one.
pub(crate) fn optional_number<S: Serializer>(
    value: &Option<f64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => number(value, serializer),
        None => serializer.serialize_none(),
    }
}
