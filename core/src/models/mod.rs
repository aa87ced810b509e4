//! The data that crosses every border: what a vendor answers, and what a caller may choose.
//!
//! Each type is declared here once, as plain serde data without methods; every language package
//! is generated from these files. Names are unique across vendors because Swift, Kotlin and
//! Python share one namespace.

mod decode_error;
mod document;
mod identifier;
mod job;
mod lenient;
mod midlyr_page;
mod nesting;
mod objects;
mod open_enum;
mod options;
mod raw_json;
mod reading;
mod stats;
mod strict;
mod timestamp;

pub mod alliance;
pub mod amplifier;
pub mod api_job;
pub mod audio;
pub mod idunox;
pub mod idunox_request;
pub mod idunox_result;
pub mod midlyr;
pub mod regulations;

pub(crate) use document::without_mark;
pub(crate) use identifier::{identifier, word};
pub(crate) use open_enum::open_enum;

pub use decode_error::{DecodeError, without_value};
pub use document::{Document, decode, read_request};
pub use job::JobState;
pub use options::{
    AnalyzeOptions, ApiSubmitOptions, AuthScheme, ClientOptions, IdunoxSubmitOptions, JobOptions,
    MidlyrListOptions, OnUnknown, Plan, RateLimits, RegulationListOptions, SubmitOptions,
    WaitOptions,
};
pub use raw_json::RawJson;
pub use stats::ClientStats;
pub use timestamp::{InvalidTimestamp, Timestamp};
pub(crate) use timestamp::{instant, written};
