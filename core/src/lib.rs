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
//! [`models`], [`error`], [`secret`] (data) · [`clock`], [`environment`], [`webhook`], [`retry`],
//! [`window`], [`schedule`], [`audio`], [`token`], [`observe`], `history`, `ledger`, `watcher` (decisions, pure) ·
//! [`source`], [`multipart`], [`transport`], [`spec`] (one attempt; a vendor as data) · [`engine`],
//! `request`, `attempts`, `answer`, `listing` (one call) · `submit`, `reconcile`, `watch`, `sweep` (a
//! job's life) · [`vendors`].

// L0
pub mod error;
pub mod models;
pub mod secret;
// L1
pub mod audio;
pub mod clock;
pub mod environment;
mod history;
mod ledger;
pub mod observe;
mod one_or_many;
mod pick;
mod registry;
pub mod retry;
pub mod schedule;
mod stats;
pub mod token;
mod vendor_clock;
mod watcher;
pub mod webhook;
pub mod window;
// L2
pub mod multipart;
pub mod source;
pub mod spec;
pub mod transport;
// L3
mod answer;
mod attempts;
pub mod engine;
mod listing;
mod request;
// L4
mod jobs;
mod likeness;
mod reconcile;
mod span;
mod submit;
mod sweep;
mod watch;
// L5
pub mod vendors;

#[cfg(test)]
mod long_day;
#[cfg(test)]
mod scripted;
#[cfg(test)]
mod simulation;

pub use environment::Environment;
pub use error::{Error, ErrorKind, Result};
pub use observe::{CallExt, Event, QueueReason, Receipt};
pub use secret::Secret;
pub use source::Source;
pub use spec::Spec;
pub use token::Token;
pub use transport::Progress;
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
