//! Submits a job to a remote service, waits for it, and brings the typed result back.

pub mod audio;
pub mod clock;
pub mod error;
pub mod models;
pub mod secret;
pub mod webhook;
