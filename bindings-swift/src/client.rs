//! The client of Amplifier Health: one method of the core each.

use std::sync::{Arc, Mutex, PoisonError};

use jobferry::models::ClientStats;
use jobferry::models::amplifier::*;
use jobferry::models::audio::AudioVerdict;
use jobferry::{Amplifier, Result, Secret};
use tokio_util::sync::CancellationToken;

use crate::audio::{NativeAudio, UploadListener, progress};
use crate::call::{CancelToken, Stops, closed, run};
use crate::error::NativeError;
use crate::jobs::NativeJobs;
use crate::log;
use crate::models::{AnalyzeOptions, ClientOptions, SubmitOptions, WaitOptions};
use crate::webhook::NativeDelivery;

/// What a recording is analysed for.
#[derive(Clone, uniffi::Enum)]
pub enum Target {
    /// A named bundle of conditions.
    UseCase {
        /// Its name.
        name: UseCase,
    },
    /// One condition.
    Condition {
        /// Its name.
        name: Condition,
    },
    /// A named model, which runs several signs.
    Model {
        /// Its name.
        name: VoiceModel,
    },
    /// One sign.
    Sign {
        /// Its name.
        name: Sign,
    },
}

impl Target {
    fn into_core(self) -> jobferry::Target {
        match self {
            Target::UseCase { name } => jobferry::Target::UseCase(name),
            Target::Condition { name } => jobferry::Target::Condition(name),
            Target::Model { name } => jobferry::Target::Model(name),
            Target::Sign { name } => jobferry::Target::Sign(name),
        }
    }
}

/// The client, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeAmplifier {
    /// `None` once closed.
    core: Mutex<Option<Amplifier>>,
    closing: CancellationToken,
}

type Outcome<T> = std::result::Result<T, NativeError>;

#[uniffi::export]
impl NativeAmplifier {
    /// A client with these options.
    #[uniffi::constructor]
    pub fn new(options: ClientOptions) -> Outcome<Arc<Self>> {
        log::start();
        let core = Amplifier::new(&options.into_core())?;
        Ok(Arc::new(NativeAmplifier {
            core: Mutex::new(Some(core)),
            closing: CancellationToken::new(),
        }))
    }

    /// Stops the calls under way and closes the connections.
    pub fn shut_down(&self) {
        self.closing.cancel();
        self.core.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Submits a recording and answers with the job as accepted.
    pub async fn submit(
        &self,
        audio: NativeAudio,
        target: Target,
        options: SubmitOptions,
        listener: Option<Arc<dyn UploadListener>>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<AmplifierJob> {
        let (audio, target) = (audio.into_core(), target.into_core());
        self.run(cancel, |core| async move {
            core.submit_with(audio, target, &options.into_core(), progress(listener)).await
        })
        .await
    }

    /// Submits a recording, waits for its job, and answers with it.
    pub async fn analyze(
        &self,
        audio: NativeAudio,
        target: Target,
        options: AnalyzeOptions,
        listener: Option<Arc<dyn UploadListener>>,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<AmplifierJob> {
        let (audio, target) = (audio.into_core(), target.into_core());
        self.run(cancel, |core| async move {
            core.analyze_with(audio, target, &options.into_core(), progress(listener)).await
        })
        .await
    }

    /// Analyses a recording with its speakers separated.
    pub async fn diarize(
        &self,
        audio: NativeAudio,
        use_case: UseCase,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<AmplifierJob> {
        let audio = audio.into_core();
        self.run(cancel, |core| async move { core.diarize(audio, use_case).await }).await
    }

    /// Checks a recording without sending anything.
    pub async fn check(
        &self,
        audio: NativeAudio,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<AudioVerdict> {
        let audio = audio.into_core();
        self.run(cancel, |core| async move { core.check(audio).await }).await
    }

    /// Fetches a job, by its identifier or token.
    pub async fn job(
        &self,
        job_or_token: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<AmplifierJob> {
        self.run(cancel, |core| async move { core.job(&job_or_token).await }).await
    }

    /// Waits for a job, by its identifier or token.
    pub async fn wait_for_job(
        &self,
        job_or_token: String,
        options: WaitOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<AmplifierJob> {
        self.run(cancel, |core| async move {
            core.wait_for_job(&job_or_token, &options.into_core()).await
        })
        .await
    }

    /// Settles a submission whose outcome is unknown.
    pub async fn reconcile(
        &self,
        token: String,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<AmplifierJob> {
        self.run(cancel, |core| async move { core.reconcile(&token).await }).await
    }

    /// One page of the account's jobs.
    pub async fn jobs(
        &self,
        page: u32,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<AmplifierJobPage> {
        self.run(cancel, move |core| async move { core.jobs(page).await }).await
    }

    /// All jobs of the account.
    pub fn all_jobs(&self) -> Outcome<Arc<NativeJobs>> {
        Ok(NativeJobs::new(self.core()?.all_jobs(), &self.closing))
    }

    /// What is left of the account's credits.
    pub async fn credits(&self, cancel: Option<Arc<CancelToken>>) -> Outcome<Credits> {
        self.run(cancel, |core| async move { core.credits().await }).await
    }

    /// Sets where the vendor reports finished jobs.
    pub async fn set_webhook(
        &self,
        url: String,
        secret_key: Secret,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<WebhookConfirmation> {
        self.run(cancel, |core| async move { core.set_webhook(&url, &secret_key).await }).await
    }

    /// The models and the signs each runs.
    pub async fn models(&self, cancel: Option<Arc<CancelToken>>) -> Outcome<VoiceModelList> {
        self.run(cancel, |core| async move { core.models().await }).await
    }

    /// One model.
    pub async fn model(
        &self,
        name: VoiceModel,
        cancel: Option<Arc<CancelToken>>,
    ) -> Outcome<VoiceModelInfo> {
        self.run(cancel, |core| async move { core.model(&name).await }).await
    }

    /// The signs that can be analysed on their own.
    pub async fn signs(&self, cancel: Option<Arc<CancelToken>>) -> Outcome<SignList> {
        self.run(cancel, |core| async move { core.signs().await }).await
    }

    /// One sign.
    pub async fn sign(&self, name: Sign, cancel: Option<Arc<CancelToken>>) -> Outcome<SignInfo> {
        self.run(cancel, |core| async move { core.sign(&name).await }).await
    }

    /// What this client has done so far.
    pub fn stats(&self) -> Outcome<ClientStats> {
        Ok(self.core()?.stats())
    }

    /// The token with which another process or language goes on with a job.
    pub fn token(&self, job_id: String) -> Outcome<String> {
        Ok(self.core()?.token(&job_id).to_string())
    }

    /// Gives a verified webhook to whoever waits for its job.
    pub fn deliver(&self, delivery: Arc<NativeDelivery>) -> Outcome<bool> {
        Ok(self.core()?.deliver(&delivery.core))
    }
}

impl NativeAmplifier {
    fn core(&self) -> Result<Amplifier> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(closed)
    }

    async fn run<T, F>(
        &self,
        cancel: Option<Arc<CancelToken>>,
        call: impl FnOnce(Amplifier) -> F,
    ) -> Outcome<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        run(Stops::new(cancel, &self.closing), call(self.core()?)).await
    }
}
