//! Receiving a described API's reports.

use std::fmt;

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::documents::job_in;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::models::api_job::ApiJob;
use crate::models::{RawJson, decode};
use crate::secret::Secret;
use crate::spec::Spec;
use crate::webhook::Verifier;

/// Proves and reads the webhooks of a described API. Make one per receiver and keep it.
#[derive(Clone, Debug)]
pub struct ApiWebhook {
    spec: Spec,
    verifier: Verifier,
}

/// A report that provably comes from the vendor.
#[derive(Clone)]
pub struct ApiDelivery {
    job: Option<ApiJob>,
    document: RawJson,
}

impl ApiWebhook {
    /// Accepts what any of `secrets` has signed: old and new ones while they are being replaced.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] when the description has no webhooks, when there is no secret,
    /// or when one is empty.
    pub fn new<S: Into<Secret>>(spec: &Spec, secrets: impl IntoIterator<Item = S>) -> Result<Self> {
        let scheme = spec.webhook.clone().ok_or_else(|| {
            let message = format!(
                "the description of {} does not say how webhooks are signed; add a table [webhook]",
                spec.title
            );
            Error::new(ErrorKind::Configuration, message)
        })?;
        Ok(ApiWebhook { spec: spec.clone(), verifier: Verifier::new(scheme, secrets)? })
    }

    /// Checks a request's headers and raw body, and reads the job in it.
    ///
    /// # Errors
    /// [`ErrorKind::SignatureInvalid`] when the vendor did not send it; answer 401 or 400.
    /// [`ErrorKind::Protocol`] when it did but the body is not JSON.
    pub fn verify<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Bytes>,
    ) -> Result<ApiDelivery>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let body = body.into();
        self.verifier.verify(headers, &body, Clock::System.timestamp())?;
        let document: RawJson = decode(&body).map_err(|error| {
            let message =
                format!("the webhook is signed, but its body is not JSON: {}", error.message);
            Error::new(ErrorKind::Protocol, message)
        })?;
        Ok(ApiDelivery { job: job_in(&self.spec, &document).ok(), document })
    }

    /// The headers with which the vendor would send `body`. For tests and for forwarding.
    pub fn sign(&self, body: &[u8]) -> Vec<(String, String)> {
        self.verifier.sign(body, Clock::System.timestamp())
    }
}

impl fmt::Debug for ApiDelivery {
    /// Names what is reported and shows nothing of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiDelivery").field("key", &self.key()).finish_non_exhaustive()
    }
}

impl ApiDelivery {
    /// What a repeated delivery is recognised by: the job's identifier and status, because a job may
    /// be reported at each of its steps. Where the body is no job's document, `sha256:` and the
    /// body's hash in hex, so that the key of a delivery can be logged and stored.
    pub fn key(&self) -> String {
        match &self.job {
            Some(job) => format!("{} {}", job.job_id, job.status),
            None => {
                let digest = Sha256::digest(self.document.as_str().as_bytes());
                format!("sha256:{}", hex::encode(digest))
            }
        }
    }

    /// The job that is reported, where the body is a job's document.
    pub fn job(&self) -> Option<&ApiJob> {
        self.job.as_ref()
    }

    /// The body, whatever it reports.
    pub fn document(&self) -> &RawJson {
        &self.document
    }

    pub(super) fn body(&self) -> Bytes {
        Bytes::from(self.document.as_str().to_owned())
    }
}
