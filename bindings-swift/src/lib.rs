//! The native half of the Swift package `Jobferry` and of the Kotlin package `dev.jobferry`:
//! private, and wrapped by a thin layer in each language.
//!
//! Nothing is decided here. A method converts, calls the core, and converts back: models cross as
//! they are (`models.rs` mirrors them), options arrive with only what was given, failures leave as
//! a [`error::NativeError`] that each language turns into its own exceptions.
//!
//! A panic in an exported function that cannot throw ends a Swift process: whatever is not
//! trivially safe returns a `Result`.
// What the exporting macros write is not ours to document, and talks through a C interface.
#![allow(missing_docs, unreachable_pub, unsafe_code)]
#![allow(clippy::result_large_err, reason = "uniffi passes failures on by value")]

mod alliance;
mod amplifier;
mod audio;
mod call;
mod client;
mod error;
mod idunox;
mod job_api;
mod listing;
mod log;
mod midlyr;
#[rustfmt::skip] // as generated
mod models;
mod renewal;
mod value;
mod webhook;

uniffi::setup_scaffolding!("jobferry");

/// The version of the library.
#[uniffi::export]
fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
