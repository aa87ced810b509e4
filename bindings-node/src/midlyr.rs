//! The client of Midlyr: one method of the core each.

use jobferry::Midlyr;
use napi::Env;
use napi::bindgen_prelude::{Either, PromiseRaw};
use napi_derive::napi;

use crate::call::{NativeCall, Outcome};
use crate::client::{Client, GivenEnvironment};
use crate::convert::{request, whole};
use crate::error::{Failure, either};
use crate::items::NativeItems;
use crate::models::{
    GivenClientOptions, GivenJobOptions, GivenMidlyrListOptions, GivenRegulationListOptions,
    GivenWaitOptions,
};

#[napi]
pub struct NativeMidlyr {
    client: Client<Midlyr>,
}

#[napi]
impl NativeMidlyr {
    #[napi(catch_unwind)]
    pub fn connect(
        options: GivenClientOptions,
        environment: GivenEnvironment,
    ) -> Either<NativeMidlyr, Failure> {
        let client = Client::connect(options, environment, None);
        either(client.map(|client| NativeMidlyr { client }))
    }

    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.client.close();
    }

    #[napi(catch_unwind)]
    pub fn screen<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        text: String,
        scenario: String,
        submit: GivenJobOptions,
        wait: GivenWaitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            let (submit, wait) = (submit.into_core()?, wait.into_core()?);
            core.screen_with(text, scenario.into(), &submit, &wait).await
        })
    }

    #[napi(catch_unwind)]
    pub fn submit_screen<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        text: String,
        scenario: String,
        options: GivenJobOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            core.submit_screen_with(text, scenario.into(), &options.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn assess_risk<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        text: String,
        scenario: String,
        submit: GivenJobOptions,
        wait: GivenWaitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            let (submit, wait) = (submit.into_core()?, wait.into_core()?);
            core.assess_risk_with(text, scenario.into(), &submit, &wait).await
        })
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
        options: GivenMidlyrListOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.jobs(&options.into_core()?).await })
    }

    #[napi(catch_unwind)]
    pub fn all_jobs(&self, options: GivenMidlyrListOptions) -> Either<NativeItems, Failure> {
        self.client.items(|core| Ok(core.all_jobs(&options.into_core()?)))
    }

    #[napi(catch_unwind)]
    pub fn regulation<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        id: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.regulation(&id).await })
    }

    #[napi(catch_unwind)]
    pub fn regulations<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        options: GivenRegulationListOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(
            env,
            call,
            |core| async move { core.regulations(&options.into_core()?).await },
        )
    }

    #[napi(catch_unwind)]
    pub fn all_regulations(
        &self,
        options: GivenRegulationListOptions,
    ) -> Either<NativeItems, Failure> {
        self.client.items(|core| Ok(core.all_regulations(&options.into_core()?)))
    }

    #[napi(catch_unwind)]
    pub fn regulation_content<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        id: String,
        offset: f64,
        limit: Option<f64>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, move |core| async move {
            let limit = limit.map(|limit| whole("limit", limit)).transpose()?;
            core.regulation_content(&id, whole("offset", offset)?, limit).await
        })
    }

    #[napi(catch_unwind)]
    pub fn query_regulations<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        query: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(
            env,
            call,
            |core| async move { core.query_regulations(&request(&query)?).await },
        )
    }

    #[napi(catch_unwind)]
    pub fn create_event<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        event: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.create_event(&request(&event)?).await })
    }

    #[napi(catch_unwind)]
    pub fn stats(&self) -> napi::Result<Outcome> {
        self.client.now_json(Midlyr::stats)
    }

    #[napi(catch_unwind)]
    pub fn token(&self, job_id: String) -> Either<String, Failure> {
        self.client.now(|core| core.token(&job_id).to_string())
    }
}
