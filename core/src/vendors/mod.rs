//! One client per vendor: a description of its API, and a short method per operation. And one for
//! every API that a file describes.

pub mod alliance;
pub mod amplifier;
mod builder;
mod client;
pub mod idunox;
pub mod job_api;
pub mod midlyr;
mod pages;
mod send;
mod submission;

pub use alliance::Alliance;
pub use amplifier::Amplifier;
pub use builder::{Client, ClientBuilder, Setup};
pub use idunox::Idunox;
pub use job_api::JobApi;
pub use midlyr::Midlyr;
pub use submission::ApiSubmission;
