//! The client of Amplifier Health: one method of the core each.

use std::cell::RefCell;

use jobferry::{Amplifier, Error, ErrorKind, Result, Secret};
use napi::Env;
use napi::bindgen_prelude::{Either, PromiseRaw};
use napi_derive::napi;
use tokio_util::sync::CancellationToken;

use crate::call::{CancelToken, Outcome, Stops, run};
use crate::convert::{GivenAudio, GivenProgress, GivenTarget, progress, whole};
use crate::error::Failure;
use crate::jobs::NativeJobs;
use crate::log;
use crate::models::{
    GivenAnalyzeOptions, GivenClientOptions, GivenSubmitOptions, GivenWaitOptions,
};
use crate::webhook::NativeDelivery;
use crate::wire::{Wire, to_json};

#[napi]
pub struct NativeAmplifier {
    /// `None` once closed.
    core: RefCell<Option<Amplifier>>,
    closing: CancellationToken,
}

#[napi]
impl NativeAmplifier {
    #[napi(catch_unwind)]
    pub fn connect(options: GivenClientOptions) -> Either<NativeAmplifier, Failure> {
        log::start();
        match options.into_core().and_then(|options| Amplifier::new(&options)) {
            Ok(core) => Either::A(NativeAmplifier {
                core: RefCell::new(Some(core)),
                closing: CancellationToken::new(),
            }),
            Err(error) => Either::B(error.into()),
        }
    }

    /// Stops the calls under way and closes the connections.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.closing.cancel();
        self.core.take();
    }

    #[napi(catch_unwind)]
    pub fn submit<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        audio: GivenAudio,
        target: GivenTarget,
        options: GivenSubmitOptions,
        report: Option<GivenProgress>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move {
            let (audio, target) = (audio.into_core()?, target.into_core()?);
            core.submit_with(audio, target, &options.into_core()?, progress(report)).await
        })
    }

    #[napi(catch_unwind)]
    pub fn analyze<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        audio: GivenAudio,
        target: GivenTarget,
        options: GivenAnalyzeOptions,
        report: Option<GivenProgress>,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move {
            let (audio, target) = (audio.into_core()?, target.into_core()?);
            core.analyze_with(audio, target, &options.into_core()?, progress(report)).await
        })
    }

    #[napi(catch_unwind)]
    pub fn diarize<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        audio: GivenAudio,
        use_case: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move {
            core.diarize(audio.into_core()?, use_case.into()).await
        })
    }

    #[napi(catch_unwind)]
    pub fn check<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        audio: GivenAudio,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move { core.check(audio.into_core()?).await })
    }

    #[napi(catch_unwind)]
    pub fn job<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        job_or_token: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move { core.job(&job_or_token).await })
    }

    #[napi(catch_unwind)]
    pub fn wait_for_job<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        job_or_token: String,
        options: GivenWaitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move {
            core.wait_for_job(&job_or_token, &options.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn reconcile<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        token: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move { core.reconcile(&token).await })
    }

    #[napi(catch_unwind)]
    pub fn jobs<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        page: f64,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, move |core| async move { core.jobs(whole("page", page)?).await })
    }

    #[napi(catch_unwind)]
    pub fn all_jobs(&self) -> Either<NativeJobs, Failure> {
        match self.core() {
            Ok(core) => Either::A(NativeJobs::new(core.all_jobs(), &self.closing)),
            Err(error) => Either::B(error.into()),
        }
    }

    #[napi(catch_unwind)]
    pub fn credits<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move { core.credits().await })
    }

    #[napi(catch_unwind)]
    pub fn set_webhook<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        url: String,
        secret_key: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        let secret_key = Secret::from(secret_key);
        self.run(env, cancel, |core| async move { core.set_webhook(&url, &secret_key).await })
    }

    #[napi(catch_unwind)]
    pub fn models<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move { core.models().await })
    }

    #[napi(catch_unwind)]
    pub fn model<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        name: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move { core.model(&name.into()).await })
    }

    #[napi(catch_unwind)]
    pub fn signs<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move { core.signs().await })
    }

    #[napi(catch_unwind)]
    pub fn sign<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        name: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.run(env, cancel, |core| async move { core.sign(&name.into()).await })
    }

    #[napi(catch_unwind)]
    pub fn stats(&self) -> napi::Result<Outcome> {
        Ok(match self.core() {
            Ok(core) => Either::A(to_json(&core.stats())?),
            Err(error) => Either::B(error.into()),
        })
    }

    #[napi(catch_unwind)]
    pub fn token(&self, job_id: String) -> Either<String, Failure> {
        match self.core() {
            Ok(core) => Either::A(core.token(&job_id).to_string()),
            Err(error) => Either::B(error.into()),
        }
    }

    #[napi(catch_unwind)]
    pub fn deliver(&self, delivery: &NativeDelivery) -> Either<bool, Failure> {
        match self.core() {
            Ok(core) => Either::A(core.deliver(&delivery.core)),
            Err(error) => Either::B(error.into()),
        }
    }
}

impl NativeAmplifier {
    fn core(&self) -> Result<Amplifier> {
        self.core
            .borrow()
            .clone()
            .ok_or_else(|| Error::new(ErrorKind::Cancelled, "the client has been closed"))
    }

    fn run<'env, T, F>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        call: impl FnOnce(Amplifier) -> F + Send + 'static,
    ) -> napi::Result<PromiseRaw<'env, Outcome>>
    where
        T: Wire + Send,
        F: Future<Output = Result<T>> + Send,
    {
        let core = self.core();
        let stops = Stops::new(env, cancel, &self.closing)?;
        run(env, stops, async move { call(core?).await })
    }
}
