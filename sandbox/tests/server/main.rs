//! The sandbox, used from outside: over real connections, by a client that shares no code with it.
#![allow(clippy::unwrap_used)] // clippy knows tests by their attribute, not their helpers

mod alliance;
mod alliance_logins;
mod controls;
mod endpoints;
mod errors;
mod faults;
mod fixture;
mod idunox;
mod idunox_webhooks;
mod magic;
mod measured;
mod midlyr;
mod recordings;
mod results;
mod shape;
mod time;
mod webhooks;
mod wire;
