//! Receiving the vendor's reports of finished jobs.

use std::fmt;

use bytes::Bytes;

use super::webhook_scheme;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::models::amplifier::AmplifierJob;
use crate::models::decode;
use crate::secret::Secret;
use crate::webhook::Verifier;

/// Proves and reads the vendor's webhooks. Make one per receiver and keep it.
///
/// The vendor reports successes only, so a receiver still needs a wait or a look at the list for
/// jobs that fail. It signs no time: an old report verifies for ever, so act on a job once only.
///
/// ```
/// use jobferry::AmplifierWebhook;
///
/// let webhook = AmplifierWebhook::new(["whsec_1"])?;
/// let body = br#"{"job_id":"5b0e7c9a","status":"done","result":{"signals":[]}}"#;
/// let headers = webhook.sign(body); // what the vendor would send
/// let delivery = webhook.verify(headers, &body[..])?;
/// assert_eq!(delivery.job().job_id, "5b0e7c9a");
/// # Ok::<(), jobferry::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct AmplifierWebhook {
    verifier: Verifier,
}

/// A report that provably comes from the vendor.
#[derive(Clone)]
pub struct AmplifierDelivery {
    job: AmplifierJob,
    body: Bytes,
}

impl AmplifierWebhook {
    /// Accepts what any of `secrets` has signed: the account's, per-request ones, old and new ones
    /// while they are being replaced.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] when there is no secret or one is empty.
    pub fn new<S: Into<Secret>>(secrets: impl IntoIterator<Item = S>) -> Result<Self> {
        Ok(AmplifierWebhook { verifier: Verifier::new(webhook_scheme(), secrets)? })
    }

    /// Checks a request's headers and raw body, and reads the job in it.
    ///
    /// # Errors
    /// [`ErrorKind::SignatureInvalid`] when the vendor did not send it; answer 401 or 400.
    /// [`ErrorKind::Protocol`] when it did but the body is not a job.
    pub fn verify<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Bytes>,
    ) -> Result<AmplifierDelivery>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let body = body.into();
        self.verifier.verify(headers, &body, Clock::System.timestamp())?;
        let job = decode(&body).map_err(|error| {
            let message = format!("the webhook is signed, but its body is not a job: {error}");
            Error::new(ErrorKind::Protocol, message)
        })?;
        Ok(AmplifierDelivery { job, body })
    }

    /// The headers with which the vendor would send `body`. For tests and for forwarding.
    pub fn sign(&self, body: &[u8]) -> Vec<(String, String)> {
        self.verifier.sign(body, Clock::System.timestamp())
    }
}

impl fmt::Debug for AmplifierDelivery {
    /// Names what is reported and shows nothing of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AmplifierDelivery")
            .field("job_id", &self.job.job_id)
            .finish_non_exhaustive()
    }
}

impl AmplifierDelivery {
    /// The finished job. Its identifier is what to recognise a repeated delivery by.
    pub fn job(&self) -> &AmplifierJob {
        &self.job
    }

    pub(crate) fn body(&self) -> Bytes {
        self.body.clone()
    }
}
