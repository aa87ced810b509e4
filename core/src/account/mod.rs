//! One account at one vendor: what all its requests share, one call with its repetitions, and what an
//! answer says.

pub(crate) mod answer;
pub(crate) mod call;
pub(crate) mod connection;
mod job_document;
pub(crate) mod listing;
pub(crate) mod request;
mod setup;
mod stats;
pub(crate) mod vendor_clock;
