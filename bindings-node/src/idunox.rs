//! The client of Idunox: one method of the core each.

use jobferry::Idunox;
use napi::Env;
use napi::bindgen_prelude::{Either, PromiseRaw};
use napi_derive::napi;

use crate::call::{NativeCall, Outcome};
use crate::client::{Client, GivenEnvironment};
use crate::convert::{GivenWatcher, request, telling};
use crate::error::{Failure, either};
use crate::models::{GivenClientOptions, GivenIdunoxSubmitOptions, GivenWaitOptions};
use crate::webhook::NativeIdunoxDelivery;

#[napi]
pub struct NativeIdunox {
    client: Client<Idunox>,
}

#[napi]
impl NativeIdunox {
    #[napi(catch_unwind)]
    pub fn connect(
        options: GivenClientOptions,
        environment: GivenEnvironment,
    ) -> Either<NativeIdunox, Failure> {
        let client = Client::connect(options, environment, None);
        either(client.map(|client| NativeIdunox { client }))
    }

    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.client.close();
    }

    #[napi(catch_unwind)]
    pub fn submit<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        submission: String,
        options: GivenIdunoxSubmitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            core.submit_with(&request(&submission)?, &options.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn submission<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        submission_or_token: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(
            env,
            call,
            |core| async move { core.submission(&submission_or_token).await },
        )
    }

    #[napi(catch_unwind)]
    pub fn job<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        job_or_token: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.job(&job_or_token).await })
    }

    #[napi(catch_unwind)]
    pub fn result<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        result_id: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.result(&result_id).await })
    }

    #[napi(catch_unwind)]
    pub fn wait_for_submission<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        submission_or_token: String,
        options: GivenWaitOptions,
        watcher: Option<GivenWatcher>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            let options = options.into_core()?;
            match watcher {
                Some(watcher) => {
                    let tell = telling(watcher);
                    core.wait_for_submission_with(&submission_or_token, &options, tell).await
                }
                None => core.wait_for_submission(&submission_or_token, &options).await,
            }
        })
    }

    #[napi(catch_unwind)]
    pub fn wait_for_job<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        job_or_token: String,
        options: GivenWaitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            core.wait_for_job(&job_or_token, &options.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn stats(&self) -> napi::Result<Outcome> {
        self.client.now_json(Idunox::stats)
    }

    #[napi(catch_unwind)]
    pub fn token(&self, submission_id: String) -> Either<String, Failure> {
        self.client.now(|core| core.token(&submission_id).to_string())
    }

    #[napi(catch_unwind)]
    pub fn deliver(&self, delivery: &NativeIdunoxDelivery) -> Either<bool, Failure> {
        self.client.now(|core| core.deliver(&delivery.core))
    }
}
