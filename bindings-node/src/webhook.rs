//! The receivers of the vendors' webhooks.

use std::collections::HashMap;

use bytes::Bytes;
use jobferry::vendors::idunox::webhook_scheme;
use jobferry::webhook::Verifier;
use jobferry::{AmplifierDelivery, AmplifierWebhook, IdunoxDelivery, IdunoxWebhook, Result};
use napi::bindgen_prelude::Either;
use napi_derive::napi;

use crate::convert::{instant, invalid, pairs};
use crate::error::Failure;
use crate::wire::to_json;

#[napi]
pub struct NativeWebhook {
    core: AmplifierWebhook,
}

#[napi]
impl NativeWebhook {
    #[napi(catch_unwind)]
    pub fn create(secrets: Vec<String>) -> Either<NativeWebhook, Failure> {
        either(AmplifierWebhook::new(secrets).map(|core| NativeWebhook { core }))
    }

    /// `headers` are names and values in turn, like `rawHeaders` of a Node request.
    #[napi(catch_unwind)]
    pub fn verify(&self, headers: Vec<String>, body: &[u8]) -> Either<NativeDelivery, Failure> {
        let delivery = self.core.verify(pairs(&headers), Bytes::copy_from_slice(body));
        either(delivery.map(|core| NativeDelivery { core }))
    }

    #[napi(catch_unwind)]
    pub fn sign(&self, body: &[u8]) -> HashMap<String, String> {
        self.core.sign(body).into_iter().collect()
    }
}

#[napi]
pub struct NativeDelivery {
    pub(crate) core: AmplifierDelivery,
}

#[napi]
impl NativeDelivery {
    /// The job, as JSON text.
    #[napi(catch_unwind)]
    pub fn job(&self) -> napi::Result<String> {
        to_json(self.core.job())
    }
}

#[napi]
pub struct NativeIdunoxWebhook {
    core: IdunoxWebhook,
    verifier: Verifier,
}

#[napi]
impl NativeIdunoxWebhook {
    #[napi(catch_unwind)]
    pub fn create(secrets: Vec<String>) -> Either<NativeIdunoxWebhook, Failure> {
        let verifier = Verifier::new(webhook_scheme(), secrets.clone());
        either(verifier.and_then(|verifier| {
            Ok(NativeIdunoxWebhook { core: IdunoxWebhook::new(secrets)?, verifier })
        }))
    }

    /// `headers` are names and values in turn, `now` is ISO 8601; without it the present counts.
    #[napi(catch_unwind)]
    pub fn verify(
        &self,
        headers: Vec<String>,
        body: &[u8],
        now: Option<String>,
    ) -> Either<NativeIdunoxDelivery, Failure> {
        let body = Bytes::copy_from_slice(body);
        let delivery = match now {
            None => self.core.verify(pairs(&headers), body),
            Some(now) => self.verify_at(&headers, body, now),
        };
        either(delivery.map(|core| NativeIdunoxDelivery { core }))
    }

    #[napi(catch_unwind)]
    pub fn sign(&self, body: &[u8]) -> HashMap<String, String> {
        self.core.sign(body).into_iter().collect()
    }
}

impl NativeIdunoxWebhook {
    /// The core's receiver knows the present only, so what is proven is signed again.
    fn verify_at(&self, headers: &[String], body: Bytes, now: String) -> Result<IdunoxDelivery> {
        let now = instant("now", now)?.instant;
        let now = now.ok_or_else(|| invalid("now is no date and time"))?;
        self.verifier.verify(pairs(headers), &body, now)?;
        self.core.verify(self.core.sign(&body), body)
    }
}

#[napi]
pub struct NativeIdunoxDelivery {
    pub(crate) core: IdunoxDelivery,
}

#[napi]
impl NativeIdunoxDelivery {
    /// The event, as JSON text.
    #[napi(catch_unwind)]
    pub fn event(&self) -> napi::Result<String> {
        to_json(self.core.event())
    }
}

fn either<T>(outcome: Result<T>) -> Either<T, Failure> {
    match outcome {
        Ok(value) => Either::A(value),
        Err(error) => Either::B(error.into()),
    }
}
