//! Points in time as vendors write them.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::tz::Offset;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::word;

/// An instant, together with the text it was read from.
///
/// Vendors write ISO 8601 with `Z`, with an offset, or with no designator at all, which means
/// UTC (JavaScript would read it as local time, Swift and Kotlin would refuse it). A fraction may
/// have any number of digits; digits beyond nanoseconds are dropped.
///
/// What a vendor writes where a date and time belongs need not be one: a day alone, a number, whose
/// unit is not known, words. The text is kept then, and there is no instant. Parsing a text gives an
/// instant or an error.
///
/// ```
/// use jobferry::models::Timestamp;
///
/// let naive: Timestamp = "2026-03-28T01:05:35.943000".parse()?;
/// let offset: Timestamp = "2026-03-28T03:05:35.943+02:00".parse()?;
/// assert_eq!(naive.instant, offset.instant);
/// assert_eq!(naive.text, "2026-03-28T01:05:35.943000");
/// # Ok::<(), jobferry::models::InvalidTimestamp>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp {
    /// The instant meant; `None` where the text is not a date and time.
    pub instant: Option<jiff::Timestamp>,
    /// The text as the vendor wrote it; of a number, its digits.
    pub text: String,
}

/// The text is not a date and time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTimestamp(());

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a date and time such as 2026-02-22T09:14:00Z")
    }
}

impl std::error::Error for InvalidTimestamp {}

impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Timestamp { instant: Some(instant), text: instant.to_string() }
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        let instant = instant(text).ok_or(InvalidTimestamp(()))?;
        Ok(Timestamp { instant: Some(instant), text: text.to_owned() })
    }
}

/// The instant in UTC, or the text where there is none.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.instant {
            Some(instant) => instant.fmt(f),
            None => f.write_str(&self.text),
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Reads a date in an answer, for `serde(deserialize_with)`. What is no date and time is no reason
/// to refuse a job that has ended and is paid for.
pub(crate) fn lenient<'de, D>(deserializer: D) -> Result<Option<Timestamp>, D::Error>
where
    D: Deserializer<'de>,
{
    let json = Box::<RawValue>::deserialize(deserializer)?;
    Ok(word(json.get()).map(written))
}

/// What a vendor wrote where a date and time belongs.
pub(crate) fn written(text: String) -> Timestamp {
    Timestamp { instant: instant(&text), text }
}

/// `YYYY-MM-DD`, one of `T`, `t` or a space, `HH:MM:SS`, then a fraction and a designator, each
/// of which may be missing. The decimal mark is a point or a comma; ISO 8601 allows both.
pub(crate) fn instant(text: &str) -> Option<jiff::Timestamp> {
    let bytes = text.as_bytes();
    let (head, mut rest) = bytes.split_at_checked(19)?;
    let separators = [(4, b"-".as_slice()), (7, b"-"), (10, b"Tt "), (13, b":"), (16, b":")];
    if separators.iter().any(|(at, allowed)| !allowed.contains(&head[*at])) {
        return None;
    }
    let field = |from: usize, to: usize| number(&head[from..to]).map(|n| n as i8);
    // A leap second has no instant of its own; the last ordinary second stands for it.
    let second = field(17, 19)?;
    let second = if second == 60 { 59 } else { second };

    let mut nanosecond = 0;
    if let Some(fraction) = rest.strip_prefix(b".").or_else(|| rest.strip_prefix(b",")) {
        let digits = fraction.iter().take_while(|b| b.is_ascii_digit()).count();
        nanosecond = nanoseconds(&fraction[..digits])?;
        rest = &fraction[digits..];
    }
    let local = civil::DateTime::new(
        number(&head[..4])? as i16,
        field(5, 7)?,
        field(8, 10)?,
        field(11, 13)?,
        field(14, 16)?,
        second,
        nanosecond,
    )
    .ok()?;
    offset(rest)?.to_timestamp(local).ok()
}

fn nanoseconds(digits: &[u8]) -> Option<i32> {
    let kept = &digits[..digits.len().min(9)];
    let missing = 9 - kept.len() as u32;
    (!kept.is_empty()).then(|| number(kept).map(|n| n * 10_i32.pow(missing)))?
}

fn offset(designator: &[u8]) -> Option<Offset> {
    match designator {
        b"" | b"Z" | b"z" => Some(Offset::UTC),
        [sign @ (b'+' | b'-'), hours_and_minutes @ ..] => {
            let (hours, minutes) = match hours_and_minutes {
                [h1, h2] => (number(&[*h1, *h2])?, 0),
                [h1, h2, m1, m2] | [h1, h2, b':', m1, m2] => {
                    (number(&[*h1, *h2])?, number(&[*m1, *m2])?)
                }
                _ => return None,
            };
            if minutes > 59 {
                return None;
            }
            let seconds = hours * 3600 + minutes * 60;
            Offset::from_seconds(if *sign == b'-' { -seconds } else { seconds }).ok()
        }
        _ => None,
    }
}

/// At most nine digits, nothing else: no sign, no space.
fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |value, digit| {
        digit.is_ascii_digit().then(|| value * 10 + i32::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> String {
        text.parse::<Timestamp>().unwrap().instant.unwrap().to_string()
    }

    #[test]
    fn every_documented_way_to_write_an_instant_is_read() {
        for (text, expected) in [
            ("2026-02-22T09:14:00Z", "2026-02-22T09:14:00Z"),
            ("2026-02-22t09:14:00z", "2026-02-22T09:14:00Z"),
            ("2026-02-22 09:14:00", "2026-02-22T09:14:00Z"),
            ("2026-03-28T01:05:35.943000", "2026-03-28T01:05:35.943Z"),
            ("2026-03-28T01:05:35.943000123Z", "2026-03-28T01:05:35.943000123Z"),
            ("2026-03-28T01:05:35.9430001239999Z", "2026-03-28T01:05:35.943000123Z"),
            ("2026-02-22T11:14:00+02:00", "2026-02-22T09:14:00Z"),
            ("2026-02-22T11:14:00+02", "2026-02-22T09:14:00Z"),
            ("2026-02-22T04:14:03.5-0500", "2026-02-22T09:14:03.5Z"),
            ("2026-02-22T09:14:00,5Z", "2026-02-22T09:14:00.5Z"),
            ("2026-02-22T11:14:00,125+02:00", "2026-02-22T09:14:00.125Z"),
            ("2026-02-22 09:14:00,125", "2026-02-22T09:14:00.125Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_date_and_time_is_refused() {
        for text in [
            "",
            "yesterday",
            "2026-02-22",
            "2026-02-30T00:00:00Z",
            "2026-02-22T09:14:00.Z",
            "2026-02-22T09:14:00,Z",
            "2026-02-22T09:14:00,5,5Z",
            "2026-02-22T09:14:00.5,5Z",
            "2026-02-22T09:14:00 Z",
            "2026-02-22T09:14:00+2",
            "2026-02-22T25:14:00Z",
            "+026-02-22T09:14:00Z",
            "2026-02-22T09:14:61Z",
            "2026-02-22T09:14:00+99:99",
            "２０２６-02-22T09:14:00Z",
        ] {
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_instant_survives_being_written_and_read(second in -60_000_000_000_i64..250_000_000_000, nano in 0..1_000_000_000_i32) {
            let written = Timestamp::from(jiff::Timestamp::new(second, nano).unwrap());
            prop_assume!(!written.text.starts_with('-'));
            prop_assert_eq!(written.text.parse::<Timestamp>().unwrap(), written);
        }

        #[test]
        fn no_text_panics(text in "\\PC*|[0-9TtZz:+., -]{0,40}") {
            let _ = text.parse::<Timestamp>();
        }

        #[test]
        fn a_missing_designator_means_utc(fraction in "(\\.[0-9]{1,14})?") {
            let naive: Timestamp = format!("2026-03-28T01:05:35{fraction}").parse().unwrap();
            let utc: Timestamp = format!("2026-03-28T01:05:35{fraction}Z").parse().unwrap();
            prop_assert_eq!(naive.instant, utc.instant);
        }
    }
}
