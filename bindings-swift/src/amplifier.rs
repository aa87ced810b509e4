//! The client of Amplifier Health: one method of the core each.

use std::sync::Arc;

use jobferry::models::ClientStats;
use jobferry::models::amplifier::*;
use jobferry::models::audio::AudioVerdict;
use jobferry::{Amplifier, Secret};

use crate::audio::{NativeAudio, UploadListener, progress};
use crate::client::{Cancel, Client, Outcome, Variables};
use crate::listing::NativeAmplifierJobs;
use crate::models::{AnalyzeOptions, ClientOptions, SubmitOptions, WaitOptions};
use crate::webhook::NativeAmplifierDelivery;

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
    client: Client<Amplifier>,
}

#[uniffi::export]
impl NativeAmplifier {
    /// A client with these options.
    #[uniffi::constructor]
    pub fn new(options: ClientOptions, variables: Variables) -> Outcome<Arc<Self>> {
        Ok(Arc::new(NativeAmplifier { client: Client::new(options, variables, None)? }))
    }

    /// Stops the calls under way and closes the connections.
    pub fn shut_down(&self) {
        self.client.close();
    }

    /// Submits a recording and answers with the job as accepted.
    pub async fn submit(
        &self,
        audio: NativeAudio,
        target: Target,
        options: SubmitOptions,
        listener: Option<Arc<dyn UploadListener>>,
        cancel: Cancel,
    ) -> Outcome<AmplifierJob> {
        let (audio, target) = (audio.into_core(), target.into_core());
        self.client
            .run(cancel, |core| async move {
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
        cancel: Cancel,
    ) -> Outcome<AmplifierJob> {
        let (audio, target) = (audio.into_core(), target.into_core());
        self.client
            .run(cancel, |core| async move {
                core.analyze_with(audio, target, &options.into_core(), progress(listener)).await
            })
            .await
    }

    /// Analyses a recording with its speakers separated.
    pub async fn diarize(
        &self,
        audio: NativeAudio,
        use_case: UseCase,
        cancel: Cancel,
    ) -> Outcome<AmplifierJob> {
        let audio = audio.into_core();
        self.client.run(cancel, |core| async move { core.diarize(audio, use_case).await }).await
    }

    /// Checks a recording without sending anything.
    pub async fn check(&self, audio: NativeAudio, cancel: Cancel) -> Outcome<AudioVerdict> {
        let audio = audio.into_core();
        self.client.run(cancel, |core| async move { core.check(audio).await }).await
    }

    /// Fetches a job, by its identifier or token.
    pub async fn job(&self, job_or_token: String, cancel: Cancel) -> Outcome<AmplifierJob> {
        self.client.run(cancel, |core| async move { core.job(&job_or_token).await }).await
    }

    /// Waits for a job, by its identifier or token.
    pub async fn wait_for_job(
        &self,
        job_or_token: String,
        options: WaitOptions,
        cancel: Cancel,
    ) -> Outcome<AmplifierJob> {
        self.client
            .run(cancel, |core| async move {
                core.wait_for_job(&job_or_token, &options.into_core()).await
            })
            .await
    }

    /// Settles a submission whose outcome is unknown.
    pub async fn reconcile(&self, token: String, cancel: Cancel) -> Outcome<AmplifierJob> {
        self.client.run(cancel, |core| async move { core.reconcile(&token).await }).await
    }

    /// One page of the account's jobs.
    pub async fn jobs(&self, page: u32, cancel: Cancel) -> Outcome<AmplifierJobPage> {
        self.client.run(cancel, move |core| async move { core.jobs(page).await }).await
    }

    /// All jobs of the account.
    pub fn all_jobs(&self) -> Outcome<Arc<NativeAmplifierJobs>> {
        Ok(Arc::new(NativeAmplifierJobs(self.client.listing(Amplifier::all_jobs)?)))
    }

    /// What is left of the account's credits.
    pub async fn credits(&self, cancel: Cancel) -> Outcome<Credits> {
        self.client.run(cancel, |core| async move { core.credits().await }).await
    }

    /// Sets where the vendor reports finished jobs.
    pub async fn set_webhook(
        &self,
        url: String,
        secret_key: Secret,
        cancel: Cancel,
    ) -> Outcome<WebhookConfirmation> {
        self.client
            .run(cancel, |core| async move { core.set_webhook(&url, &secret_key).await })
            .await
    }

    /// The models and the signs each runs.
    pub async fn models(&self, cancel: Cancel) -> Outcome<VoiceModelList> {
        self.client.run(cancel, |core| async move { core.models().await }).await
    }

    /// One model.
    pub async fn model(&self, name: VoiceModel, cancel: Cancel) -> Outcome<VoiceModelInfo> {
        self.client.run(cancel, |core| async move { core.model(&name).await }).await
    }

    /// The signs that can be analysed on their own.
    pub async fn signs(&self, cancel: Cancel) -> Outcome<SignList> {
        self.client.run(cancel, |core| async move { core.signs().await }).await
    }

    /// One sign.
    pub async fn sign(&self, name: Sign, cancel: Cancel) -> Outcome<SignInfo> {
        self.client.run(cancel, |core| async move { core.sign(&name).await }).await
    }

    /// What this client has done so far.
    pub fn stats(&self) -> Outcome<ClientStats> {
        Ok(self.client.core()?.stats())
    }

    /// The token with which another process or language goes on with a job.
    pub fn token(&self, job_id: String) -> Outcome<String> {
        Ok(self.client.core()?.token(&job_id).to_string())
    }

    /// Passes a verified webhook to the waits for its job.
    pub fn deliver(&self, delivery: Arc<NativeAmplifierDelivery>) -> Outcome<bool> {
        Ok(self.client.core()?.deliver(&delivery.core))
    }
}
