#![doc = include_str!("../README.md")]

mod amplifier;
mod connection;
mod control;
mod faults;
mod log;
mod measure;
mod options;
mod raw;
mod sandbox;
mod server;
mod spoil;
mod state;
mod webhooks;
mod window;

pub use faults::{Action, Fault, LengthFault};
pub use log::{LoggedAudio, LoggedRequest};
pub use options::{
    Account, DEFAULT_ACCOUNT_ID, DEFAULT_API_KEY, JobDelay, Plan, SandboxOptions, TimestampStyle,
};
pub use sandbox::Sandbox;
pub use webhooks::Delivery;
