//! Submits a job to a remote service, waits for it, and brings the typed result back.
//!
//! A vendor's client is the place to begin: [`Amplifier`]. Everything that can be got wrong about
//! asynchronous-job APIs is underneath it: submissions are not paid twice, polls keep to the
//! account's rate limits, one bad answer never ends a wait, webhooks are proven.
//!
//! ```no_run
//! # async fn run() -> jobferry::Result<()> {
//! use jobferry::models::amplifier::UseCase;
//! use jobferry::{Amplifier, Target};
//!
//! let client = Amplifier::builder().account_id("acct_1").api_key("mak_1").build()?;
//! let job = client.analyze("visit.wav", Target::UseCase(UseCase::Wellness)).await?;
//! if let Some(summary) = job.result.and_then(|result| result.summary) {
//!     println!("{}, {}", summary.overall_level, summary.recommended_action);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The layers, lowest first; a file names only files of its own layer and lower ones:
//! [`models`], [`error`], [`secret`] (data) · [`audio`], [`clock`], [`environment`], [`observe`],
//! [`token`], [`webhook`] · [`budget`], [`spec`], [`transport`] (one attempt; a vendor as data) ·
//! `account` (one call) · `jobs` (a job's life) · [`vendors`].

// L0
pub mod error;
pub mod models;
pub mod secret;
// L1
pub mod audio;
pub mod clock;
pub mod environment;
mod json_pointer;
pub mod observe;
mod one_or_many;
pub mod token;
pub mod webhook;
// L2
pub mod budget;
pub mod spec;
pub mod transport;
// L3
mod account;
// L4
mod jobs;
// L5
pub mod vendors;

#[cfg(test)]
mod testing;

pub use account::connection::Refresh;
pub use environment::Environment;
pub use error::{Error, ErrorKind, Result};
pub use observe::{CallExt, Event, QueueReason, Receipt};
pub use secret::Secret;
pub use spec::Spec;
pub use token::Token;
pub use transport::Progress;
pub use transport::source::Source;
pub use vendors::alliance::AllianceTask;
pub use vendors::amplifier::{AmplifierDelivery, AmplifierWebhook, Target};
pub use vendors::idunox::{IdunoxDelivery, IdunoxWebhook};
pub use vendors::job_api::{ApiDelivery, ApiWebhook};
pub use vendors::{
    Alliance, Amplifier, ApiSubmission, Client, ClientBuilder, Idunox, JobApi, Midlyr,
};

/// The pages of the user guide; their examples are compiled with the tests.
#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../../docs/analyze.md")]
    struct Analyze;
    #[doc = include_str!("../../docs/vendors.md")]
    struct Vendors;
    #[doc = include_str!("../../docs/webhooks.md")]
    struct Webhooks;
    #[doc = include_str!("../../docs/described-apis.md")]
    struct DescribedApis;
}
