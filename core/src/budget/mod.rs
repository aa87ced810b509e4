//! How many requests may start, and how often one may be repeated.

pub mod queue;
pub(crate) mod registry;
pub mod retry;
pub mod window;
