//! Idunox: de-identified health data in, wellbeing scores and reports out.

mod spec;
mod webhook;

use std::sync::Arc;

use uuid::Uuid;

pub use self::spec::{job_spec, spec, webhook_scheme};
pub use self::webhook::{IdunoxDelivery, IdunoxWebhook};

use super::builder::{Client, ClientBuilder, Setup};
use super::client::JobClient;
use super::submission::ApiSubmission;
use crate::account::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::jobs::wait::poller::Observer;
use crate::models::idunox::{IdunoxAccepted, IdunoxJob, IdunoxProgress, IdunoxSubmission};
use crate::models::idunox_request::IdunoxSubmissionRequest;
use crate::models::idunox_result::IdunoxResult;
use crate::models::{
    ApiSubmitOptions, ClientOptions, ClientStats, IdunoxSubmitOptions, WaitOptions, decode,
};
use crate::spec::Route;
use crate::token::Token;

/// A client of Idunox. Cheap to clone; clones share connections.
///
/// A submission passes through a pipeline of seven jobs. One succeeded job is not a finished
/// submission: wait for the submission, then fetch its result.
///
/// ```no_run
/// # async fn run(request: jobferry::models::idunox_request::IdunoxSubmissionRequest) -> jobferry::Result<()> {
/// use jobferry::Idunox;
/// use jobferry::models::WaitOptions;
///
/// // The key from IDUNOX_API_KEY.
/// let client = Idunox::builder().build()?;
/// let accepted = client.submit(&request).await?;
/// let ended =
///     client.wait_for_submission(&accepted.submission_id, &WaitOptions::default()).await?;
/// if let Some(result_id) = &ended.result_id {
///     for outcome in client.result(result_id).await?.outcomes {
///         println!("{} {:?}", outcome.outcome_id, outcome.score);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Idunox {
    /// What is asked of it is about submissions.
    submissions: JobClient,
    /// What is asked of it is about single jobs.
    jobs: JobClient,
}

impl Client for Idunox {
    fn set_up(setup: &Setup<'_>) -> Result<Self> {
        let submissions = JobClient::new(spec(), setup)?;
        let jobs = submissions.beside(job_spec(), setup)?;
        Ok(Idunox { submissions, jobs })
    }
}

impl Idunox {
    /// Begins a client with the defaults of [`ClientOptions`].
    pub fn builder() -> ClientBuilder<Idunox> {
        ClientBuilder::default()
    }

    /// A client with these options.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], naming the option and its environment variable.
    pub fn new(options: &ClientOptions) -> Result<Self> {
        Idunox::builder().options(options).build()
    }

    /// Submits one bundle of de-identified data.
    ///
    /// Sent with an idempotency key, and again on passing faults: the same key, the same bytes, so
    /// that it counts once.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] with the vendor's reason, [`ErrorKind::SubmitUnknown`] naming the
    /// key when no answer came even so, and whatever a request can give.
    pub async fn submit(&self, request: &IdunoxSubmissionRequest) -> Result<IdunoxAccepted> {
        self.submit_with(request, &IdunoxSubmitOptions::default()).await
    }

    /// [`submit`](Self::submit) with options.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit), and [`ErrorKind::Conflict`] when the key was used within 24
    /// hours for something else.
    pub async fn submit_with(
        &self,
        request: &IdunoxSubmissionRequest,
        options: &IdunoxSubmitOptions,
    ) -> Result<IdunoxAccepted> {
        let key = options.idempotency_key.clone();
        let key = key.unwrap_or_else(|| Uuid::new_v4().to_string());
        let submission = ApiSubmission::of("submission", request)?;
        let submission = submission.labelled(&request.partner_submission_id);
        let options = ApiSubmitOptions {
            idempotency_key: Some(key.clone()),
            correlation_id: options.correlation_id.clone(),
            deadline: options.deadline,
            ..ApiSubmitOptions::default()
        };
        self.submissions.submit(submission, &options).await.map_err(|error| {
            let message = format!(
                "{}; within 24 h the idempotency key {key} belongs to another submission, and a changed \
                 submission needs a new key",
                error.message(),
            );
            match error.kind() {
                ErrorKind::Conflict => error.with_message(message),
                _ => error,
            }
        })
    }

    /// Fetches a submission with its jobs, by its identifier or token.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when the account has no such submission.
    pub async fn submission(&self, submission_or_token: &str) -> Result<IdunoxSubmission> {
        self.submissions.job(submission_or_token).await
    }

    /// Fetches one job of a pipeline, by its identifier or token. A failed job is not an error here.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when the account has no such job, or the host does not show jobs.
    pub async fn job(&self, job_or_token: &str) -> Result<IdunoxJob> {
        self.jobs.job(job_or_token).await
    }

    /// Fetches a result. Its status says whether it is finished, not its time of completion.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none (yet).
    pub async fn result(&self, result_id: &str) -> Result<IdunoxResult> {
        let route = Route::filled("/v1/results/{result_id}", [result_id]);
        let call = Call::get(route, format!("result {result_id}"));
        let result: IdunoxResult = self.submissions.read(&call).await?;
        if result.result_id != result_id {
            let message = format!("Idunox answered about another result than {result_id}");
            return Err(Error::new(ErrorKind::Protocol, message));
        }
        Ok(result)
    }

    /// Waits until a submission has been completed, by its identifier or token. A verified webhook
    /// given to [`deliver`](Self::deliver) ends it at once. One bad answer never ends it.
    ///
    /// # Errors
    /// Each names the submission and carries its token: [`ErrorKind::JobFailed`] with the reasons
    /// of the failed jobs, [`ErrorKind::WaitTimeout`] (it goes on), [`ErrorKind::NotFound`],
    /// [`ErrorKind::Authentication`].
    pub async fn wait_for_submission(
        &self,
        submission_or_token: &str,
        options: &WaitOptions,
    ) -> Result<IdunoxSubmission> {
        self.wait_observed(submission_or_token, options, None).await
    }

    /// [`wait_for_submission`](Self::wait_for_submission), telling `progress` after each look where
    /// the steps of the pipeline stand.
    ///
    /// # Errors
    /// As for [`wait_for_submission`](Self::wait_for_submission).
    pub async fn wait_for_submission_with(
        &self,
        submission_or_token: &str,
        options: &WaitOptions,
        progress: impl Fn(IdunoxProgress) + Send + Sync + 'static,
    ) -> Result<IdunoxSubmission> {
        let observer: Observer = Arc::new(move |body: &[u8]| {
            if let Ok(submission) = decode::<IdunoxSubmission>(body) {
                progress(IdunoxProgress::from(&submission));
            }
        });
        self.wait_observed(submission_or_token, options, Some(&observer)).await
    }

    async fn wait_observed(
        &self,
        submission_or_token: &str,
        options: &WaitOptions,
        observer: Option<&Observer>,
    ) -> Result<IdunoxSubmission> {
        let client = &self.submissions;
        let ended = client.wait::<IdunoxSubmission>(submission_or_token, options, observer).await;
        let submission = ended.map_err(with_reasons)?;
        if submission.created_at.is_some() {
            return Ok(submission);
        }
        // A delivery ended the wait, and it says less than the submission.
        Ok(client.job(submission_or_token).await.unwrap_or(submission))
    }

    /// Waits for one job of a pipeline, by its identifier or token. A job that failed before its
    /// last attempt may run again, so it is waited for on; `dead_letter` and `cancelled` are final.
    ///
    /// # Errors
    /// Each names the job and carries its token, as for
    /// [`wait_for_submission`](Self::wait_for_submission).
    pub async fn wait_for_job(
        &self,
        job_or_token: &str,
        options: &WaitOptions,
    ) -> Result<IdunoxJob> {
        self.jobs.wait(job_or_token, options, None).await
    }

    /// Passes a verified webhook to the waits for its submission; they end at once. Returns whether
    /// there is one.
    pub fn deliver(&self, delivery: &IdunoxDelivery) -> bool {
        self.submissions.deliver(delivery.body())
    }

    /// What this client has done so far.
    pub fn stats(&self) -> ClientStats {
        self.submissions.stats() + self.jobs.stats()
    }

    /// The token with which another process or language goes on with a submission.
    pub fn token(&self, submission_id: &str) -> Token {
        self.submissions.token(submission_id)
    }
}

/// A failed submission gives its reasons in the rows of its jobs.
fn with_reasons(error: Error) -> Error {
    let submission = error.raw().and_then(|raw| decode::<IdunoxSubmission>(raw.as_bytes()).ok());
    let reasons = submission.filter(|_| error.kind() == ErrorKind::JobFailed).map(|submission| {
        let reason = |step: &crate::models::idunox::IdunoxJobSummary| {
            let kind = step.job_type.as_ref().map_or("a job", |kind| kind.as_str());
            Some(format!("{kind}: {}", step.error_summary.as_ref()?))
        };
        submission.jobs.iter().filter_map(reason).collect::<Vec<_>>().join("; ")
    });
    match reasons.filter(|reasons| !reasons.is_empty()) {
        Some(reasons) => {
            let message = error.message().replace("the vendor gives no reason", &reasons);
            error.with_message(message)
        }
        None => error,
    }
}
