//! The building blocks of models, each with its form on the other side.

use std::time::SystemTime;

use jiff::Timestamp as Instant;
use jobferry::models::{Plan, RateLimits, RawJson, Timestamp, read_request};
use jobferry::{Error, ErrorKind, Secret};
use serde::de::DeserializeOwned;

use crate::client::Outcome;

// An instant of the language: `java.time.Instant`, `Date`.
uniffi::custom_type!(Instant, SystemTime, {
    remote,
    lower: |instant| SystemTime::from(instant),
    try_lift: |instant| Ok(Instant::try_from(instant)?),
});

/// An instant, together with the text the vendor wrote.
#[uniffi::remote(Record)]
pub struct Timestamp {
    /// The instant meant. A text without a time zone means UTC. Absent where the text is not a date
    /// and time.
    pub instant: Option<Instant>,
    /// The text as the vendor wrote it; of a number, its digits.
    pub text: String,
}

uniffi::custom_type!(RawJson, String, {
    remote,
    lower: |raw| raw.as_str().to_owned(),
    try_lift: |text| Ok(if text.is_empty() { RawJson::default() } else { serde_json::from_str(&text)? }),
});

uniffi::custom_type!(Secret, String, {
    remote,
    lower: |secret| secret.expose().to_owned(),
    try_lift: |text| Ok(Secret::from(text)),
});

/// How many requests the account may start per minute.
#[uniffi::remote(Enum)]
pub enum Plan {
    /// The vendor's smallest documented plan (Amplifier: 5 uploads, 10 others).
    Standard,
    /// The vendor's larger documented plan (Amplifier: 500 uploads, 1000 others).
    Enterprise,
    /// Numbers agreed with the vendor.
    Custom(RateLimits),
    /// No limit on this side; the vendor's 429 answers are still obeyed.
    Off,
}

/// What a caller sends, read from the vendor's own JSON; `what` it is, for people.
pub(crate) fn request_of<T: DeserializeOwned>(what: &str, json: &str) -> Outcome<T> {
    let read = read_request(json.as_bytes()).map_err(|error| {
        Error::new(ErrorKind::InvalidRequest, format!("the text is no {what}: {error}"))
    });
    Ok(read?)
}
