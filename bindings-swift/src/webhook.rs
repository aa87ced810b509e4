//! The receivers of the vendors' webhooks.

use std::sync::Arc;

use jiff::Timestamp;
use jobferry::models::RawJson;
use jobferry::models::amplifier::AmplifierJob;
use jobferry::models::api_job::ApiJob;
use jobferry::models::idunox_result::IdunoxResultReady;
use jobferry::{
    AmplifierDelivery, AmplifierWebhook, ApiDelivery, ApiWebhook, IdunoxDelivery, IdunoxWebhook,
    Secret,
};

use crate::client::Outcome;

/// One header of a request.
#[derive(uniffi::Record)]
pub struct WebhookHeader {
    /// Its name, in any case.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// The receiver of Amplifier's, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeAmplifierWebhook {
    core: AmplifierWebhook,
}

#[uniffi::export]
impl NativeAmplifierWebhook {
    /// Accepts what any of `secrets` has signed.
    #[uniffi::constructor]
    pub fn new(secrets: Vec<Secret>) -> Outcome<Arc<Self>> {
        Ok(Arc::new(NativeAmplifierWebhook { core: AmplifierWebhook::new(secrets)? }))
    }

    /// Checks a request's headers and raw body, and reads the job in it.
    pub fn verify(
        &self,
        headers: Vec<WebhookHeader>,
        body: Vec<u8>,
    ) -> Outcome<Arc<NativeAmplifierDelivery>> {
        Ok(Arc::new(NativeAmplifierDelivery { core: self.core.verify(pairs(headers), body)? }))
    }

    /// The headers with which the vendor would send `body`.
    pub fn sign(&self, body: Vec<u8>) -> Outcome<Vec<WebhookHeader>> {
        Ok(headers(self.core.sign(&body)))
    }
}

/// A report that provably comes from Amplifier.
#[derive(uniffi::Object)]
pub struct NativeAmplifierDelivery {
    pub(crate) core: AmplifierDelivery,
}

#[uniffi::export]
impl NativeAmplifierDelivery {
    /// The finished job.
    pub fn job(&self) -> Outcome<AmplifierJob> {
        Ok(self.core.job().clone())
    }
}

/// The receiver of Idunox's, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeIdunoxWebhook {
    core: IdunoxWebhook,
}

#[uniffi::export]
impl NativeIdunoxWebhook {
    /// Accepts what any of `secrets` has signed.
    #[uniffi::constructor]
    pub fn new(secrets: Vec<Secret>) -> Outcome<Arc<Self>> {
        Ok(Arc::new(NativeIdunoxWebhook { core: IdunoxWebhook::new(secrets)? }))
    }

    /// Checks a request's headers and raw body as of `now`, by default the present, and reads the
    /// event in it.
    pub fn verify(
        &self,
        headers: Vec<WebhookHeader>,
        body: Vec<u8>,
        now: Option<Timestamp>,
    ) -> Outcome<Arc<NativeIdunoxDelivery>> {
        let delivery = match now {
            None => self.core.verify(pairs(headers), body)?,
            Some(now) => self.core.verify_at(pairs(headers), body, now)?,
        };
        Ok(Arc::new(NativeIdunoxDelivery { core: delivery }))
    }

    /// The headers with which the vendor would send `body`.
    pub fn sign(&self, body: Vec<u8>) -> Outcome<Vec<WebhookHeader>> {
        Ok(headers(self.core.sign(&body)))
    }
}

/// A report that provably comes from Idunox.
#[derive(uniffi::Object)]
pub struct NativeIdunoxDelivery {
    pub(crate) core: IdunoxDelivery,
}

#[uniffi::export]
impl NativeIdunoxDelivery {
    /// What is reported.
    pub fn event(&self) -> Outcome<IdunoxResultReady> {
        Ok(self.core.event().clone())
    }
}

/// The receiver of a described API's, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeApiWebhook {
    pub(crate) core: ApiWebhook,
}

#[uniffi::export]
impl NativeApiWebhook {
    /// Checks a request's headers and raw body, and reads the job in it.
    pub fn verify(
        &self,
        headers: Vec<WebhookHeader>,
        body: Vec<u8>,
    ) -> Outcome<Arc<NativeApiDelivery>> {
        Ok(Arc::new(NativeApiDelivery { core: self.core.verify(pairs(headers), body)? }))
    }

    /// The headers with which the vendor would send `body`.
    pub fn sign(&self, body: Vec<u8>) -> Outcome<Vec<WebhookHeader>> {
        Ok(headers(self.core.sign(&body)))
    }
}

/// A report that provably comes from a described API.
#[derive(uniffi::Object)]
pub struct NativeApiDelivery {
    pub(crate) core: ApiDelivery,
}

#[uniffi::export]
impl NativeApiDelivery {
    /// What a repeated delivery is recognised by.
    pub fn key(&self) -> Outcome<String> {
        Ok(self.core.key())
    }

    /// The job that is reported, where the body is a job's document.
    pub fn job(&self) -> Outcome<Option<ApiJob>> {
        Ok(self.core.job().cloned())
    }

    /// The body, whatever it reports.
    pub fn document(&self) -> Outcome<RawJson> {
        Ok(self.core.document().clone())
    }
}

fn pairs(headers: Vec<WebhookHeader>) -> impl Iterator<Item = (String, String)> {
    headers.into_iter().map(|header| (header.name, header.value))
}

fn headers(pairs: Vec<(String, String)>) -> Vec<WebhookHeader> {
    pairs.into_iter().map(|(name, value)| WebhookHeader { name, value }).collect()
}
