//! The native half of the Node package `jobferry`: private, and wrapped by the TypeScript in `ts/`.
//!
//! Nothing is decided here. A method converts, calls the core, and converts back: options arrive
//! as objects with only what was given, results leave as JSON text, failures as a [`error::Failure`]
//! that the TypeScript side throws.
// What the exporting macros write is not ours to document, and talks to Node's C interface.
#![allow(missing_docs, unreachable_pub, unsafe_code)]

mod alliance;
mod amplifier;
mod call;
mod client;
mod convert;
mod error;
mod idunox;
mod items;
mod job_api;
mod log;
mod midlyr;
#[rustfmt::skip] // as generated
mod models;
mod refresh;
mod webhook;
mod wire;
