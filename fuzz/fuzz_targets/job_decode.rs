//! Any body is a document or a `DecodeError` that points at a place; a document keeps its text.

#![no_main]

use jobferry::models::amplifier::{AmplifierJob, AmplifierJobPage, Credits};
use jobferry::models::{Document, decode};
use libfuzzer_sys::fuzz_target;

fn try_as<T: Document>(body: &[u8]) {
    if let Err(error) = decode::<T>(body) {
        assert!(
            error.pointer.is_empty() || error.pointer.starts_with('/'),
            "{}",
            error.pointer
        );
        assert!(!error.message.is_empty());
    }
}

fuzz_target!(|body: &[u8]| {
    try_as::<AmplifierJob>(body);
    try_as::<AmplifierJobPage>(body);
    try_as::<Credits>(body);
});
