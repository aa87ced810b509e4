//! One client per vendor: a description of its API, and a short method per operation.

pub mod amplifier;
pub mod idunox;
