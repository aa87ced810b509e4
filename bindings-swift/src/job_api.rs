//! The client of any described job API: one method of the core each.

use std::sync::Arc;

use jobferry::models::api_job::{ApiJob, ApiJobPage};
use jobferry::models::audio::AudioVerdict;
use jobferry::models::{ClientStats, RawJson};
use jobferry::spec::Spec;
use jobferry::{ApiSubmission, JobApi, Result, Secret};

use crate::audio::{NativeAudio, UploadListener, progress};
use crate::client::{Cancel, Client, Outcome, Variables};
use crate::listing::NativeApiJobs;
use crate::models::{ApiSubmitOptions, ClientOptions, WaitOptions};
use crate::renewal::{TokenSource, refresh};
use crate::webhook::{NativeApiDelivery, NativeApiWebhook};

/// Where the description of an API is.
#[derive(uniffi::Enum)]
pub enum ApiDescription {
    /// In a file, as TOML or JSON.
    File {
        /// Where it is.
        path: String,
    },
    /// In a text, as TOML.
    Toml {
        /// The text.
        text: String,
    },
    /// In a text, as JSON.
    Json {
        /// The text.
        text: String,
    },
}

impl ApiDescription {
    fn into_core(self) -> Result<Spec> {
        match self {
            ApiDescription::File { path } => Spec::from_path(path),
            ApiDescription::Toml { text } => Spec::from_toml(&text),
            ApiDescription::Json { text } => Spec::from_json(&text),
        }
    }
}

/// What is submitted.
#[derive(uniffi::Record)]
pub struct NativeApiSubmission {
    /// Which of the description's submissions it is.
    pub name: Option<String>,
    /// The fields, as one JSON object.
    pub fields: RawJson,
    /// The file that goes with them.
    pub file: Option<NativeAudio>,
}

impl NativeApiSubmission {
    fn into_core(self, listener: Option<Arc<dyn UploadListener>>) -> ApiSubmission {
        let mut submission = ApiSubmission::from(self.fields).with_progress(progress(listener));
        if let Some(name) = self.name {
            submission = submission.named(name);
        }
        if let Some(file) = self.file {
            submission = submission.with_file(file.into_core());
        }
        submission
    }
}

/// Told where a job stands, after each look.
#[uniffi::export(with_foreign)]
pub trait JobListener: Send + Sync {
    /// The job stands so.
    fn looked(&self, job: ApiJob);
}

/// The client, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeJobApi {
    client: Client<JobApi>,
}

#[uniffi::export]
impl NativeJobApi {
    /// A client of a described API with these options, which has its credential renewed by `source`.
    #[uniffi::constructor]
    pub fn new(
        description: ApiDescription,
        options: ClientOptions,
        variables: Variables,
        source: Option<Arc<dyn TokenSource>>,
    ) -> Outcome<Arc<Self>> {
        let client = Client::made(options, variables, |options, environment| {
            JobApi::with_options(
                description.into_core()?,
                options,
                environment,
                source.map(refresh),
            )
        })?;
        Ok(Arc::new(NativeJobApi { client }))
    }

    /// Stops the calls under way and closes the connections.
    pub fn shut_down(&self) {
        self.client.close();
    }

    /// Submits, waits for the job, and answers with it.
    pub async fn run(
        &self,
        submission: NativeApiSubmission,
        submit: ApiSubmitOptions,
        wait: WaitOptions,
        listener: Option<Arc<dyn UploadListener>>,
        cancel: Cancel,
    ) -> Outcome<ApiJob> {
        let (submission, submit) = (submission.into_core(listener), submit.into_core());
        let wait = wait.into_core();
        self.client
            .run(cancel, |core| async move { core.run_with(submission, &submit, &wait).await })
            .await
    }

    /// Submits and answers with the job as accepted.
    pub async fn submit(
        &self,
        submission: NativeApiSubmission,
        options: ApiSubmitOptions,
        listener: Option<Arc<dyn UploadListener>>,
        cancel: Cancel,
    ) -> Outcome<ApiJob> {
        let (submission, options) = (submission.into_core(listener), options.into_core());
        self.client
            .run(cancel, |core| async move { core.submit_with(submission, &options).await })
            .await
    }

    /// Checks a recording without sending anything.
    pub async fn check(&self, audio: NativeAudio, cancel: Cancel) -> Outcome<AudioVerdict> {
        let audio = audio.into_core();
        self.client.run(cancel, |core| async move { core.check(audio).await }).await
    }

    /// Fetches a job, by its identifier or token.
    pub async fn job(&self, job_or_token: String, cancel: Cancel) -> Outcome<ApiJob> {
        self.client.run(cancel, |core| async move { core.job(&job_or_token).await }).await
    }

    /// Waits for a job, by its identifier or token.
    pub async fn wait_for_job(
        &self,
        job_or_token: String,
        options: WaitOptions,
        listener: Option<Arc<dyn JobListener>>,
        cancel: Cancel,
    ) -> Outcome<ApiJob> {
        let options = options.into_core();
        self.client
            .run(cancel, |core| async move {
                let Some(listener) = listener else {
                    return core.wait_for_job(&job_or_token, &options).await;
                };
                let looked = move |job| listener.looked(job);
                core.wait_for_job_with(&job_or_token, &options, looked).await
            })
            .await
    }

    /// One page of the account's jobs.
    pub async fn jobs(&self, page: u32, cancel: Cancel) -> Outcome<ApiJobPage> {
        self.client.run(cancel, |core| async move { core.jobs(page).await }).await
    }

    /// All jobs of the account.
    pub fn all_jobs(&self) -> Outcome<Arc<NativeApiJobs>> {
        Ok(Arc::new(NativeApiJobs(self.client.listing(JobApi::all_jobs)?)))
    }

    /// Looks for what became of a submission whose outcome is unknown.
    pub async fn reconcile(&self, token: String, cancel: Cancel) -> Outcome<ApiJob> {
        self.client.run(cancel, |core| async move { core.reconcile(&token).await }).await
    }

    /// What proves the vendor's webhooks.
    pub fn webhook(&self, secrets: Vec<Secret>) -> Outcome<Arc<NativeApiWebhook>> {
        Ok(Arc::new(NativeApiWebhook { core: self.client.core()?.webhook(secrets)? }))
    }

    /// Passes a verified webhook to the waits for its job.
    pub fn deliver(&self, delivery: Arc<NativeApiDelivery>) -> Outcome<bool> {
        Ok(self.client.core()?.deliver(&delivery.core))
    }

    /// What this client has done so far.
    pub fn stats(&self) -> Outcome<ClientStats> {
        Ok(self.client.core()?.stats())
    }

    /// The token with which another process or language goes on with a job.
    pub fn token(&self, job_id: String) -> Outcome<String> {
        Ok(self.client.core()?.token(&job_id).to_string())
    }
}
