//! The client of Amplifier Health: one method of the core each.

use jobferry::{Amplifier, Secret};
use napi::Env;
use napi::bindgen_prelude::{Either, PromiseRaw};
use napi_derive::napi;

use crate::call::{NativeCall, Outcome};
use crate::client::{Client, GivenEnvironment};
use crate::convert::{GivenAudio, GivenProgress, GivenTarget, progress, whole};
use crate::error::{Failure, either};
use crate::items::NativeItems;
use crate::models::{
    GivenAnalyzeOptions, GivenClientOptions, GivenSubmitOptions, GivenWaitOptions,
};
use crate::webhook::NativeDelivery;

#[napi]
pub struct NativeAmplifier {
    client: Client<Amplifier>,
}

#[napi]
impl NativeAmplifier {
    #[napi(catch_unwind)]
    pub fn connect(
        options: GivenClientOptions,
        environment: GivenEnvironment,
    ) -> Either<NativeAmplifier, Failure> {
        let client = Client::connect(options, environment, None);
        either(client.map(|client| NativeAmplifier { client }))
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
        audio: GivenAudio,
        target: GivenTarget,
        options: GivenSubmitOptions,
        report: Option<GivenProgress>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            let (audio, target) = (audio.into_core()?, target.into_core()?);
            core.submit_with(audio, target, &options.into_core()?, progress(report)).await
        })
    }

    #[napi(catch_unwind)]
    pub fn analyze<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        audio: GivenAudio,
        target: GivenTarget,
        options: GivenAnalyzeOptions,
        report: Option<GivenProgress>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            let (audio, target) = (audio.into_core()?, target.into_core()?);
            core.analyze_with(audio, target, &options.into_core()?, progress(report)).await
        })
    }

    #[napi(catch_unwind)]
    pub fn diarize<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        audio: GivenAudio,
        use_case: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            core.diarize(audio.into_core()?, use_case.into()).await
        })
    }

    #[napi(catch_unwind)]
    pub fn check<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        audio: GivenAudio,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.check(audio.into_core()?).await })
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
    pub fn reconcile<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        token: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.reconcile(&token).await })
    }

    #[napi(catch_unwind)]
    pub fn jobs<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        page: f64,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, move |core| async move { core.jobs(whole("page", page)?).await })
    }

    #[napi(catch_unwind)]
    pub fn all_jobs(&self) -> Either<NativeItems, Failure> {
        self.client.items(|core| Ok(core.all_jobs()))
    }

    #[napi(catch_unwind)]
    pub fn credits<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.credits().await })
    }

    #[napi(catch_unwind)]
    pub fn set_webhook<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        url: String,
        secret_key: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        let secret_key = Secret::from(secret_key);
        self.client.run(env, call, |core| async move { core.set_webhook(&url, &secret_key).await })
    }

    #[napi(catch_unwind)]
    pub fn models<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.models().await })
    }

    #[napi(catch_unwind)]
    pub fn model<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        name: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.model(&name.into()).await })
    }

    #[napi(catch_unwind)]
    pub fn signs<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.signs().await })
    }

    #[napi(catch_unwind)]
    pub fn sign<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        name: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.sign(&name.into()).await })
    }

    #[napi(catch_unwind)]
    pub fn stats(&self) -> napi::Result<Outcome> {
        self.client.now_json(Amplifier::stats)
    }

    #[napi(catch_unwind)]
    pub fn token(&self, job_id: String) -> Either<String, Failure> {
        self.client.now(|core| core.token(&job_id).to_string())
    }

    #[napi(catch_unwind)]
    pub fn deliver(&self, delivery: &NativeDelivery) -> Either<bool, Failure> {
        self.client.now(|core| core.deliver(&delivery.core))
    }
}
