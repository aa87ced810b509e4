//! Submits a job to a remote service, waits for it, and brings the typed result back.

pub mod audio;
pub mod clock;
pub mod error;
pub mod models;
pub mod retry;
pub mod schedule;
pub mod secret;
pub mod token;
pub mod webhook;
pub mod window;

pub use error::{Error, ErrorKind, Result};
pub use secret::Secret;
