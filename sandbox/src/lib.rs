#![doc = include_str!("../README.md")]

mod access;
mod alliance;
mod amplifier;
mod connection;
mod control;
mod faults;
mod ids;
mod idunox;
mod log;
mod magic;
mod measure;
mod midlyr;
mod options;
mod pdf;
mod raw;
mod sandbox;
mod server;
mod spoil;
mod state;
mod store;
mod vendor;
mod webhooks;
mod window;

pub use faults::{Action, Fault, LengthFault};
pub use log::{LoggedAudio, LoggedRequest};
pub use options::{
    Account, AllianceOptions, AllianceStyle, AllianceUser, DEFAULT_ACCOUNT_ID, DEFAULT_API_KEY,
    HeaderFamily, IdunoxOptions, IdunoxPartner, IdunoxWebhookTarget, JobDelay, KeyHeader,
    MidlyrOptions, Plan, RegulationStyle, SandboxOptions, TimestampStyle,
};
pub use sandbox::Sandbox;
pub use webhooks::Delivery;
