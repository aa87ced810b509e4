//! The receiver of the vendor's webhooks.

use std::collections::HashMap;

use bytes::Bytes;
use jobferry::{AmplifierDelivery, AmplifierWebhook, Result};
use napi::bindgen_prelude::Either;
use napi_derive::napi;

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
        let headers = headers.chunks_exact(2).map(|pair| (&pair[0], &pair[1]));
        let delivery = self.core.verify(headers, Bytes::copy_from_slice(body));
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

fn either<T>(outcome: Result<T>) -> Either<T, Failure> {
    match outcome {
        Ok(value) => Either::A(value),
        Err(error) => Either::B(error.into()),
    }
}
