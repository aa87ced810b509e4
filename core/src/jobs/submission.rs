//! A submission as data, and the job that it has become.

use crate::account::call::Call;
use crate::models::OnUnknown;
use crate::models::audio::AudioFacts;
use crate::secret::Secret;
use crate::spec::Route;
use crate::transport::{Body, Response};

/// A submission: what goes where.
#[derive(Clone, Debug)]
pub(crate) struct Submit {
    pub(crate) route: Route,
    pub(crate) body: Body,
    /// What is submitted, as errors call it: `visit.wav`.
    pub(crate) name: String,
    /// The kind of job, which is the name of the submission in the spec, and its target.
    pub(crate) kind: String,
    pub(crate) selector: String,
    /// What the job's document may repeat of what was sent.
    pub(crate) traits: Traits,
    pub(crate) on_unknown: OnUnknown,
    /// By what the vendor knows a repetition, where it does.
    pub(crate) key: Option<IdempotencyKey>,
    /// What the body holds that must not come back in an error.
    pub(crate) secrets: Vec<Secret>,
}

/// What a job's document may repeat of what was submitted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traits {
    pub(crate) content_type: String,
    pub(crate) size_bytes: Option<u64>,
    pub(crate) duration_s: Option<f64>,
}

impl From<AudioFacts> for Traits {
    fn from(facts: AudioFacts) -> Self {
        Traits {
            content_type: facts.content_type,
            size_bytes: u64::try_from(facts.size_bytes).ok(),
            duration_s: facts.duration_seconds,
        }
    }
}

/// By what a vendor knows that a submission is a repetition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IdempotencyKey {
    pub(crate) key: String,
    /// For tracing.
    pub(crate) correlation_id: String,
}

/// A job that the vendor has accepted.
#[derive(Clone, Debug)]
pub(crate) struct Submitted {
    pub(crate) job_id: String,
    /// What was asked, for reading the answer.
    pub(crate) call: Call,
    pub(crate) response: Response,
}
