//! The command line, run as people and scripts run it, against a sandbox on a loopback port.
#![allow(clippy::unwrap_used)] // clippy knows tests by their attribute, not their helpers

mod alliance;
mod analyses;
mod api;
mod complaints;
mod doubt;
mod exit_codes;
mod idunox;
mod interruptions;
mod listening;
mod lists;
mod midlyr;
mod not_utf8;
mod offline;
mod setup;
mod stand;
mod streams;
mod verifying;
