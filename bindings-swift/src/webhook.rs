//! The receiver of the vendor's webhooks.

use std::sync::Arc;

use jobferry::models::amplifier::AmplifierJob;
use jobferry::{AmplifierDelivery, AmplifierWebhook, Secret};

use crate::error::NativeError;

/// One header of a request.
#[derive(uniffi::Record)]
pub struct WebhookHeader {
    /// Its name, in any case.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// The receiver, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeWebhook {
    core: AmplifierWebhook,
}

#[uniffi::export]
impl NativeWebhook {
    /// Accepts what any of `secrets` has signed.
    #[uniffi::constructor]
    pub fn new(secrets: Vec<Secret>) -> Result<Arc<Self>, NativeError> {
        Ok(Arc::new(NativeWebhook { core: AmplifierWebhook::new(secrets)? }))
    }

    /// Checks a request's headers and raw body, and reads the job in it.
    pub fn verify(
        &self,
        headers: Vec<WebhookHeader>,
        body: Vec<u8>,
    ) -> Result<Arc<NativeDelivery>, NativeError> {
        let headers = headers.into_iter().map(|header| (header.name, header.value));
        Ok(Arc::new(NativeDelivery { core: self.core.verify(headers, body)? }))
    }

    /// The headers with which the vendor would send `body`.
    pub fn sign(&self, body: Vec<u8>) -> Result<Vec<WebhookHeader>, NativeError> {
        let headers = self.core.sign(&body).into_iter();
        Ok(headers.map(|(name, value)| WebhookHeader { name, value }).collect())
    }
}

/// A report that provably comes from the vendor.
#[derive(uniffi::Object)]
pub struct NativeDelivery {
    pub(crate) core: AmplifierDelivery,
}

#[uniffi::export]
impl NativeDelivery {
    /// The finished job.
    pub fn job(&self) -> Result<AmplifierJob, NativeError> {
        Ok(self.core.job().clone())
    }
}
