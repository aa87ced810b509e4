//! The client of any described job API: one method of the core each.

use std::collections::HashMap;

use bytes::Bytes;
use jobferry::models::RawJson;
use jobferry::{ApiDelivery, ApiSubmission, ApiWebhook, JobApi, Result, Spec};
use napi::Env;
use napi::bindgen_prelude::{Either, PromiseRaw};
use napi_derive::napi;

use crate::call::{NativeCall, Outcome};
use crate::client::{Client, GivenEnvironment};
use crate::convert::{
    GivenAudio, GivenProgress, GivenWatcher, invalid, pairs, progress, request, telling, whole,
};
use crate::error::{Failure, either};
use crate::items::NativeItems;
use crate::models::{GivenApiSubmitOptions, GivenClientOptions, GivenWaitOptions};
use crate::refresh::{GivenRefresh, refreshing};
use crate::wire::to_json;

#[napi]
pub struct NativeJobApi {
    client: Client<JobApi>,
}

/// Where a description is: exactly one of these.
#[napi(object, object_to_js = false)]
pub struct GivenDescription {
    pub path: Option<String>,
    pub toml: Option<String>,
    pub json: Option<String>,
}

/// What is submitted.
#[napi(object, object_to_js = false)]
pub struct GivenSubmission {
    pub name: Option<String>,
    /// The JSON text of an object.
    pub fields: String,
    pub file: Option<GivenAudio>,
}

#[napi]
impl NativeJobApi {
    #[napi(catch_unwind)]
    pub fn connect(
        description: GivenDescription,
        options: GivenClientOptions,
        environment: GivenEnvironment,
        refresh: Option<GivenRefresh>,
    ) -> Either<NativeJobApi, Failure> {
        let refresh = refresh.map(refreshing);
        let client = Client::made(options, environment, |options, environment| {
            JobApi::with_options(description.into_core()?, options, environment, refresh)
        });
        either(client.map(|client| NativeJobApi { client }))
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
        submission: GivenSubmission,
        options: GivenApiSubmitOptions,
        report: Option<GivenProgress>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            core.submit_with(submission.into_core(report)?, &options.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn run<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        submission: GivenSubmission,
        submit: GivenApiSubmitOptions,
        wait: GivenWaitOptions,
        report: Option<GivenProgress>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            let (submit, wait) = (submit.into_core()?, wait.into_core()?);
            core.run_with(submission.into_core(report)?, &submit, &wait).await
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
        watcher: Option<GivenWatcher>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            let options = options.into_core()?;
            match watcher {
                Some(watcher) => {
                    core.wait_for_job_with(&job_or_token, &options, telling(watcher)).await
                }
                None => core.wait_for_job(&job_or_token, &options).await,
            }
        })
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
    pub fn reconcile<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        token: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.reconcile(&token).await })
    }

    #[napi(catch_unwind)]
    pub fn webhook(&self, secrets: Vec<String>) -> Either<NativeApiWebhook, Failure> {
        let webhook = self.client.core().and_then(|core| core.webhook(secrets));
        either(webhook.map(|core| NativeApiWebhook { core }))
    }

    #[napi(catch_unwind)]
    pub fn stats(&self) -> napi::Result<Outcome> {
        self.client.now_json(JobApi::stats)
    }

    #[napi(catch_unwind)]
    pub fn token(&self, job_id: String) -> Either<String, Failure> {
        self.client.now(|core| core.token(&job_id).to_string())
    }

    #[napi(catch_unwind)]
    pub fn deliver(&self, delivery: &NativeApiDelivery) -> Either<bool, Failure> {
        self.client.now(|core| core.deliver(&delivery.core))
    }
}

impl GivenDescription {
    fn into_core(self) -> Result<Spec> {
        match (self.path, self.toml, self.json) {
            (Some(path), None, None) => Spec::from_path(path),
            (None, Some(text), None) => Spec::from_toml(&text),
            (None, None, Some(text)) => Spec::from_json(&text),
            _ => Err(invalid(
                "a description is a text, given to JobApi.fromPath, fromToml or fromJson",
            )),
        }
    }
}

impl GivenSubmission {
    fn into_core(self, report: Option<GivenProgress>) -> Result<ApiSubmission> {
        let fields: RawJson = request(&self.fields)?;
        let mut submission = ApiSubmission::from(fields).with_progress(progress(report));
        if let Some(name) = self.name {
            submission = submission.named(name);
        }
        if let Some(file) = self.file {
            submission = submission.with_file(file.into_core()?);
        }
        Ok(submission)
    }
}

#[napi]
pub struct NativeApiWebhook {
    core: ApiWebhook,
}

#[napi]
impl NativeApiWebhook {
    /// `headers` are names and values in turn, like `rawHeaders` of a Node request.
    #[napi(catch_unwind)]
    pub fn verify(&self, headers: Vec<String>, body: &[u8]) -> Either<NativeApiDelivery, Failure> {
        let delivery = self.core.verify(pairs(&headers), Bytes::copy_from_slice(body));
        either(delivery.map(|core| NativeApiDelivery { core }))
    }

    #[napi(catch_unwind)]
    pub fn sign(&self, body: &[u8]) -> HashMap<String, String> {
        self.core.sign(body).into_iter().collect()
    }
}

#[napi]
pub struct NativeApiDelivery {
    core: ApiDelivery,
}

#[napi]
impl NativeApiDelivery {
    #[napi(catch_unwind)]
    pub fn key(&self) -> String {
        self.core.key()
    }

    /// The job, as JSON text, where the body is one.
    #[napi(catch_unwind)]
    pub fn job(&self) -> napi::Result<Option<String>> {
        self.core.job().map(to_json).transpose()
    }

    #[napi(catch_unwind)]
    pub fn document(&self) -> String {
        self.core.document().as_str().to_owned()
    }
}
