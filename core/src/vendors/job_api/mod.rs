//! Any job API that a file describes: the engine of the other clients, without a line of code.

mod documents;
mod webhook;

use std::path::Path;
use std::sync::Arc;

use futures_util::stream::Stream;

pub use self::webhook::{ApiDelivery, ApiWebhook};

use super::builder::{ClientBuilder, Setup};
use super::client::{Answer, JobClient};
use super::submission::ApiSubmission;
use crate::account::connection::Refresh;
use crate::account::listing::At;
use crate::environment::Environment;
use crate::error::Result;
use crate::jobs::submission::Submitted;
use crate::jobs::wait::poller::Observer;
use crate::models::api_job::{ApiJob, ApiJobPage};
use crate::models::audio::AudioVerdict;
use crate::models::{ApiSubmitOptions, ClientOptions, ClientStats, RawJson, WaitOptions, decode};
use crate::secret::Secret;
use crate::spec::Spec;
use crate::token::Token;
use crate::transport::source::Source;

/// A client of a described job API. Cheap to clone; clones share connections and budgets.
///
/// ```no_run
/// # async fn run() -> jobferry::Result<()> {
/// use jobferry::JobApi;
/// use serde_json::json;
///
/// // The key from PAPERMILL_API_KEY, if the file says no other name.
/// let client = JobApi::from_path("papermill.toml")?.build()?;
/// let job = client.run(json!({ "title": "Annual report", "pages": 12 })).await?;
/// println!("{}", job.result.unwrap_or_default().as_str());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct JobApi {
    client: JobClient,
}

impl JobApi {
    /// Begins a client of the API that a TOML text describes.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) with every problem, its line
    /// and what to do.
    pub fn from_toml(text: &str) -> Result<ClientBuilder<JobApi>> {
        Spec::from_toml(text).map(JobApi::builder)
    }

    /// Begins a client of the API that a JSON text describes.
    ///
    /// # Errors
    /// As for [`JobApi::from_toml`].
    pub fn from_json(text: &str) -> Result<ClientBuilder<JobApi>> {
        Spec::from_json(text).map(JobApi::builder)
    }

    /// Begins a client of the API that a file describes, in TOML or JSON.
    ///
    /// # Errors
    /// As for [`JobApi::from_toml`], and when the file cannot be read.
    pub fn from_path(path: impl AsRef<Path>) -> Result<ClientBuilder<JobApi>> {
        Spec::from_path(path).map(JobApi::builder)
    }

    /// Begins a client of a described API with the defaults of [`ClientOptions`].
    pub fn builder(spec: Spec) -> ClientBuilder<JobApi> {
        ClientBuilder::from_factory(move |setup| JobApi::set_up(spec.clone(), setup))
    }

    /// A client of a described API with these options.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), naming the option and its
    /// environment variable, or the key of the description that cannot work.
    pub fn new(spec: Spec, options: &ClientOptions) -> Result<Self> {
        JobApi::builder(spec).options(options).build()
    }

    /// A client of a described API with these options, which renews its credential with `refresh`
    /// when the vendor refuses it; for APIs with one credential.
    ///
    /// # Errors
    /// As for [`JobApi::new`].
    pub fn with_options(
        spec: Spec,
        options: &ClientOptions,
        environment: &Environment,
        refresh: Option<Refresh>,
    ) -> Result<Self> {
        JobApi::set_up(spec, &Setup::new(options, environment, refresh))
    }

    fn set_up(spec: Spec, setup: &Setup<'_>) -> Result<Self> {
        spec.check()?;
        Ok(JobApi { client: JobClient::new(spec, setup)? })
    }

    /// The description.
    pub fn spec(&self) -> &Spec {
        self.client.spec()
    }

    /// Submits, waits for the job, and returns it with the result.
    ///
    /// # Errors
    /// What [`submit`](Self::submit) and [`wait_for_job`](Self::wait_for_job) give.
    pub async fn run(&self, submission: impl Into<ApiSubmission>) -> Result<ApiJob> {
        let (submit, wait) = (ApiSubmitOptions::default(), WaitOptions::default());
        self.run_with(submission, &submit, &wait).await
    }

    /// [`run`](Self::run) with options. An answer that shows the job ended is not waited for.
    ///
    /// # Errors
    /// As for [`run`](Self::run).
    pub async fn run_with(
        &self,
        submission: impl Into<ApiSubmission>,
        submit: &ApiSubmitOptions,
        wait: &WaitOptions,
    ) -> Result<ApiJob> {
        let (submission, answer) = (submission.into(), Answer::IsTheJob);
        let document = self.client.run(submission, submit, wait, answer).await?;
        self.job_in(&document)
    }

    /// Submits and returns the job as accepted, with as much as the answer says of it.
    ///
    /// It is repeated only when it certainly was not accepted, or when the description says how
    /// the vendor knows a repetition.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for fields or a file that do
    /// not fit the description, before anything is sent;
    /// [`ErrorKind::AudioRejected`](crate::ErrorKind::AudioRejected) where the description says what
    /// the vendor accepts; [`ErrorKind::SubmitUnknown`](crate::ErrorKind::SubmitUnknown) when the
    /// vendor may have accepted it without an answer arriving; and whatever a request can give.
    pub async fn submit(&self, submission: impl Into<ApiSubmission>) -> Result<ApiJob> {
        self.submit_with(submission, &ApiSubmitOptions::default()).await
    }

    /// [`submit`](Self::submit) with options.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit).
    pub async fn submit_with(
        &self,
        submission: impl Into<ApiSubmission>,
        options: &ApiSubmitOptions,
    ) -> Result<ApiJob> {
        let submitted = self.client.send(submission.into(), options).await?;
        let Submitted { job_id, response, .. } = submitted;
        // An answer that is the identifier as plain text is no document.
        let answer = decode::<RawJson>(&response.body).unwrap_or_default();
        Ok(self.accepted_job(job_id, answer))
    }

    /// Fetches a job, by its identifier or token. A failed job is not an error here.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) when the account has no such job;
    /// [`ErrorKind::Protocol`](crate::ErrorKind::Protocol) when its document has no identifier or
    /// status where the description says.
    pub async fn job(&self, job_or_token: &str) -> Result<ApiJob> {
        let job_id = self.client.job_id_of(job_or_token)?;
        self.job_named(&job_id, &self.client.job(&job_id).await?)
    }

    /// Fetches a job's document as it is, for trying a description out.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) when the account has no such job.
    pub async fn document(&self, job_or_token: &str) -> Result<RawJson> {
        self.client.job(job_or_token).await
    }

    /// Waits for a job, by its identifier or token, and returns it with the result. One bad answer
    /// never ends a wait; a verified webhook given to [`deliver`](Self::deliver) ends it at once.
    ///
    /// # Errors
    /// Each names the job and carries its token:
    /// [`ErrorKind::JobFailed`](crate::ErrorKind::JobFailed) with the vendor's reason,
    /// [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) (the job goes on),
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound),
    /// [`ErrorKind::Authentication`](crate::ErrorKind::Authentication).
    pub async fn wait_for_job(&self, job_or_token: &str, options: &WaitOptions) -> Result<ApiJob> {
        self.wait_observed(job_or_token, options, None).await
    }

    /// [`wait_for_job`](Self::wait_for_job), telling `progress` after each look where the job
    /// stands.
    ///
    /// # Errors
    /// As for [`wait_for_job`](Self::wait_for_job).
    pub async fn wait_for_job_with(
        &self,
        job_or_token: &str,
        options: &WaitOptions,
        progress: impl Fn(ApiJob) + Send + Sync + 'static,
    ) -> Result<ApiJob> {
        let client = self.clone();
        let observer: Observer = Arc::new(move |body: &[u8]| {
            if let Ok(Ok(job)) = decode(body).map(|document| client.job_in(&document)) {
                progress(job);
            }
        });
        self.wait_observed(job_or_token, options, Some(&observer)).await
    }

    async fn wait_observed(
        &self,
        job_or_token: &str,
        options: &WaitOptions,
        observer: Option<&Observer>,
    ) -> Result<ApiJob> {
        let document: RawJson = self.client.wait(job_or_token, options, observer).await?;
        self.job_in(&document)
    }

    /// One page of the account's jobs. Pages count from 0, whatever the vendor does.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) when the description has no
    /// list, or no numbers for its pages; and whatever a request can give.
    pub async fn jobs(&self, page: u32) -> Result<ApiJobPage> {
        self.check_page(page)?;
        self.page_in(&self.client.page(&At::Number(page)).await?)
    }

    /// All jobs of the account in the vendor's order, fetched page by page as they are asked for,
    /// by number or by cursor as the description says. Each job comes once. Ends after the first
    /// error, which is [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) when the
    /// description has no list, and [`ErrorKind::Protocol`](crate::ErrorKind::Protocol) behind a page
    /// that speaks of another one and does not say how to ask for it.
    pub fn all_jobs(&self) -> impl Stream<Item = Result<ApiJob>> + Send + use<> {
        let id = |job: &ApiJob| job.job_id.clone();
        let api = self.clone();
        self.client.clone().all_jobs(id, move |page: RawJson| Ok(api.page_in(&page)?.jobs))
    }

    /// Looks for what became of a submission whose outcome is unknown, from the token of its
    /// `submit_unknown` error, where the description has a list of jobs. The token of a job fetches
    /// the job.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) when no job can be its, so that it may be
    /// submitted again; [`ErrorKind::SubmitUnknown`](crate::ErrorKind::SubmitUnknown) with
    /// candidates when several jobs may be its.
    pub async fn reconcile(&self, token: &str) -> Result<ApiJob> {
        let (job_id, document) = self.client.reconcile(token).await?;
        self.job_named(&job_id, &document)
    }

    /// Checks a recording as [`submit`](Self::submit) does, without sending anything. Without
    /// limits in the description nothing speaks against any.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) when it cannot be read.
    pub async fn check(&self, audio: impl Into<Source>) -> Result<AudioVerdict> {
        self.client.check(audio.into()).await
    }

    /// What proves the vendor's webhooks, signed with any of `secrets`.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the description has no
    /// webhooks, when there is no secret, or when one is empty.
    pub fn webhook<S: Into<Secret>>(
        &self,
        secrets: impl IntoIterator<Item = S>,
    ) -> Result<ApiWebhook> {
        ApiWebhook::new(self.spec(), secrets)
    }

    /// Passes a verified webhook to the waits for its job; they end at once. Returns whether there is
    /// one.
    pub fn deliver(&self, delivery: &ApiDelivery) -> bool {
        self.client.deliver(delivery.body())
    }

    /// What this client has done so far.
    pub fn stats(&self) -> ClientStats {
        self.client.stats()
    }

    /// The token with which another process or language goes on with a job.
    pub fn token(&self, job_id: &str) -> Token {
        self.client.token(job_id)
    }
}
