//! Receiving the vendor's reports of finished results.

use std::fmt;

use bytes::Bytes;
use jiff::Timestamp;

use super::webhook_scheme;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::models::decode;
use crate::models::idunox_result::IdunoxResultReady;
use crate::secret::Secret;
use crate::webhook::Verifier;

/// Proves and reads the vendor's webhooks. Make one per receiver and keep it.
///
/// The vendor reports finished results only, so a receiver still needs a wait for submissions that
/// fail. Reports older or newer than 300 s are refused.
///
/// ```
/// use jobferry::IdunoxWebhook;
///
/// let webhook = IdunoxWebhook::new(["whsec_1"])?;
/// let body = br#"{"eventType":"result.ready","resultId":"d4e5f6a7"}"#;
/// let headers = webhook.sign(body); // what the vendor would send
/// let delivery = webhook.verify(headers, &body[..])?;
/// assert_eq!(delivery.event().result_id, "d4e5f6a7");
/// # Ok::<(), jobferry::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct IdunoxWebhook {
    verifier: Verifier,
}

/// A report that provably comes from the vendor.
#[derive(Clone)]
pub struct IdunoxDelivery {
    event: IdunoxResultReady,
    body: Bytes,
}

impl IdunoxWebhook {
    /// Accepts what any of `secrets` has signed: old and new ones while they are being replaced.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] when there is no secret or one is empty.
    pub fn new<S: Into<Secret>>(secrets: impl IntoIterator<Item = S>) -> Result<Self> {
        Ok(IdunoxWebhook { verifier: Verifier::new(webhook_scheme(), secrets)? })
    }

    /// Checks a request's headers and raw body, and reads the event in it.
    ///
    /// # Errors
    /// [`ErrorKind::SignatureInvalid`] when the vendor did not send it just now; answer 401 or 400.
    /// [`ErrorKind::Protocol`] when it did but the body is not an event.
    pub fn verify<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Bytes>,
    ) -> Result<IdunoxDelivery>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        self.verify_at(headers, body, Clock::System.timestamp())
    }

    /// [`verify`](Self::verify) as of `now`, for reports that were kept.
    ///
    /// # Errors
    /// As for [`verify`](Self::verify).
    pub fn verify_at<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Bytes>,
        now: Timestamp,
    ) -> Result<IdunoxDelivery>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let body = body.into();
        self.verifier.verify(headers, &body, now)?;
        let event = decode(&body).map_err(|error| {
            let message = format!("the webhook is signed, but its body is not an event: {error}");
            Error::new(ErrorKind::Protocol, message)
        })?;
        Ok(IdunoxDelivery { event, body })
    }

    /// The headers with which the vendor would send `body`. For tests and for forwarding.
    pub fn sign(&self, body: &[u8]) -> Vec<(String, String)> {
        self.verifier.sign(body, Clock::System.timestamp())
    }
}

impl fmt::Debug for IdunoxDelivery {
    /// Names what is reported and shows nothing of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdunoxDelivery")
            .field("result_id", &self.event.result_id)
            .finish_non_exhaustive()
    }
}

impl IdunoxDelivery {
    /// What is reported. Its result's identifier is what to recognise a repeated delivery by; the
    /// delivery's own identifier changes from attempt to attempt.
    pub fn event(&self) -> &IdunoxResultReady {
        &self.event
    }

    pub(crate) fn body(&self) -> Bytes {
        self.body.clone()
    }
}
