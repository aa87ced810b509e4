//! The client over real loopback connections, against a server that follows a script.
// A test that cannot go on stops where it stands.
#![allow(clippy::unwrap_used)]

mod alliance;
mod answers;
mod connections;
mod deadlines;
mod described;
mod described_apis;
mod early_answers;
mod environment;
mod equivalence;
mod examples;
mod idunox;
mod layers;
mod limits;
mod lists;
mod logs;
mod midlyr;
mod network;
mod os_codes;
mod pool;
mod secrets;
mod server;
mod uploads;
mod vendor_examples;
mod waits;
mod webhooks;
