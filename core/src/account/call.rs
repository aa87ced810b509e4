//! One call: what is asked of the vendor, and what it means that it did not succeed.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, header};

use crate::budget::queue::Priority;
use crate::budget::retry::{Idempotency, Outcome};
use crate::error::Error;
use crate::secret::Secret;
use crate::spec::Route;
use crate::transport::Body;

/// What to ask of the vendor.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) method: Method,
    pub(crate) route: Route,
    pub(crate) query: Vec<(String, String)>,
    /// Beside those that every request has.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Body,
    pub(crate) idempotency: Idempotency,
    pub(crate) priority: Priority,
    /// What is asked for, as errors call it: `job 5b0e…`.
    pub(crate) subject: String,
    /// What is sent beside the credentials that must not come back in an error.
    pub(crate) secrets: Vec<Secret>,
    /// The submission that the call is an attempt of, told when one is on its way.
    pub(crate) attempts: Option<Arc<dyn AttemptObserver>>,
}

impl Call {
    /// Reads something.
    pub(crate) fn get(route: impl Into<Route>, subject: impl Into<String>) -> Self {
        Call {
            method: Method::GET,
            route: route.into(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::Empty,
            idempotency: Idempotency::Idempotent,
            priority: Priority::Rest,
            subject: subject.into(),
            secrets: Vec::new(),
            attempts: None,
        }
    }

    /// The same as a `POST` of a JSON document.
    pub(crate) fn with_json(self, body: Bytes) -> Self {
        Call { method: Method::POST, body: Body::Json(body), ..self }
    }

    /// The same, answered by the vendor itself and by no cache on the way.
    pub(crate) fn uncached(mut self) -> Self {
        self.headers.push((header::CACHE_CONTROL, HeaderValue::from_static("no-cache")));
        self
    }

    /// The same, with another place in the queue.
    pub(crate) fn with_priority(self, priority: Priority) -> Self {
        Call { priority, ..self }
    }
}

/// Is told where the attempts of a call stand.
pub(crate) trait AttemptObserver: std::fmt::Debug + Send + Sync {
    /// An attempt begins, with a body of `total` bytes.
    fn sending(&self, total: Option<u64>);

    /// The attempt was certainly not acted on. That says nothing of an earlier one.
    fn refused(&self);

    /// The attempt may have been acted on.
    fn indeterminate(&self);
}

/// A call that did not succeed.
#[derive(Debug)]
pub(crate) struct CallError {
    pub(crate) outcome: Outcome,
    pub(crate) error: Error,
    /// Whether this attempt or one before it may have been acted on.
    pub(crate) is_indeterminate: bool,
    /// Whether another attempt may help at all.
    pub(super) is_final: bool,
}

impl CallError {
    pub(super) fn new(outcome: Outcome, error: Error) -> Self {
        CallError { outcome, error, is_indeterminate: outcome.is_indeterminate(), is_final: false }
    }

    pub(super) fn local(error: Error) -> Self {
        CallError { is_final: true, ..CallError::new(Outcome::NotSent, error) }
    }
}
