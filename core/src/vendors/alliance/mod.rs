//! The Alliance's risk-analysis tool: prompts and documents in, the work of its background AI out.

mod spec;

use std::borrow::Cow;
use std::fmt;

pub use self::spec::spec;

use serde_json::json;

use super::builder::{Client, ClientBuilder, Setup};
use super::client::{Answer, JobClient};
use super::submission::ApiSubmission;
use crate::error::{Error, ErrorKind, Result};
use crate::models::alliance::{AllianceJob, AllianceJobHandle, AlliancePreviewRequest};
use crate::models::{ClientOptions, ClientStats, JobOptions, RawJson, WaitOptions};
use crate::spec::IdForm;
use crate::token::Token;

/// A client of the Alliance's risk-analysis tool. Cheap to clone; clones share connections and
/// budgets.
///
/// ```no_run
/// # async fn run(request: jobferry::models::alliance::AlliancePreviewRequest) -> jobferry::Result<()> {
/// use jobferry::Alliance;
///
/// // The address from ALLIANCE_BASE_URL, the access token from ALLIANCE_TOKEN.
/// let client = Alliance::builder().build()?;
/// let job = client.preview(&request).await?;
/// let preview = job.result.and_then(|result| result.preview);
/// println!("{}", preview.map(|preview| preview.output).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Alliance {
    client: JobClient,
}

/// What the tool shall do.
#[derive(Clone, PartialEq)]
pub enum AllianceTask {
    /// Try out a prompt. Administrators only.
    Preview(AlliancePreviewRequest),
    /// Read a document of an assessment; a search for gaps follows, whose job is not named.
    ParseDocument {
        /// The assessment, a UUID.
        assessment_id: String,
        /// The document, a UUID.
        document_id: String,
    },
    /// Score the risks of an assessment whose gaps have been filled in.
    RiskAnalysis {
        /// The assessment, a UUID.
        assessment_id: String,
    },
    /// Write the report of an assessment as PDF.
    Report {
        /// The assessment, a UUID.
        assessment_id: String,
    },
}

impl fmt::Debug for AllianceTask {
    /// Shows no prompt.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AllianceTask::Preview(_) => f.write_str("Preview"),
            AllianceTask::ParseDocument { assessment_id, document_id } => {
                write!(f, "ParseDocument({document_id} of {assessment_id})")
            }
            AllianceTask::RiskAnalysis { assessment_id } => {
                write!(f, "RiskAnalysis({assessment_id})")
            }
            AllianceTask::Report { assessment_id } => write!(f, "Report({assessment_id})"),
        }
    }
}

impl Client for Alliance {
    fn set_up(setup: &Setup<'_>) -> Result<Self> {
        Ok(Alliance { client: JobClient::new(spec(), setup)? })
    }
}

impl Alliance {
    /// Begins a client with the defaults of [`ClientOptions`].
    pub fn builder() -> ClientBuilder<Alliance> {
        ClientBuilder::default()
    }

    /// A client with these options.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], naming the option and its environment variable.
    pub fn new(options: &ClientOptions) -> Result<Self> {
        Alliance::builder().options(options).build()
    }

    /// Tries out a prompt, waits for the job, and returns it with the output.
    ///
    /// # Errors
    /// What [`submit`](Self::submit) and [`wait_for_job`](Self::wait_for_job) give.
    pub async fn preview(&self, request: &AlliancePreviewRequest) -> Result<AllianceJob> {
        self.run(&AllianceTask::Preview(request.clone())).await
    }

    /// Has a document of an assessment read, waits for the job, and returns it.
    ///
    /// # Errors
    /// What [`submit`](Self::submit) and [`wait_for_job`](Self::wait_for_job) give.
    pub async fn parse_document(
        &self,
        assessment_id: &str,
        document_id: &str,
    ) -> Result<AllianceJob> {
        let (assessment_id, document_id) = (assessment_id.to_owned(), document_id.to_owned());
        self.run(&AllianceTask::ParseDocument { assessment_id, document_id }).await
    }

    /// Has the risks of an assessment scored, waits for the job, and returns it.
    ///
    /// # Errors
    /// What [`submit`](Self::submit) and [`wait_for_job`](Self::wait_for_job) give.
    pub async fn analyze_risk(&self, assessment_id: &str) -> Result<AllianceJob> {
        self.run(&AllianceTask::RiskAnalysis { assessment_id: assessment_id.to_owned() }).await
    }

    /// Has the report of an assessment written, waits for the job, and returns it with the address
    /// of the PDF.
    ///
    /// # Errors
    /// What [`submit`](Self::submit) and [`wait_for_job`](Self::wait_for_job) give.
    pub async fn generate_report(&self, assessment_id: &str) -> Result<AllianceJob> {
        self.run(&AllianceTask::Report { assessment_id: assessment_id.to_owned() }).await
    }

    /// Starts a task, waits for its job, and returns it with the result.
    ///
    /// # Errors
    /// What [`submit`](Self::submit) and [`wait_for_job`](Self::wait_for_job) give.
    pub async fn run(&self, task: &AllianceTask) -> Result<AllianceJob> {
        self.run_with(task, &JobOptions::default(), &WaitOptions::default()).await
    }

    /// [`run`](Self::run) with options.
    ///
    /// # Errors
    /// As for [`run`](Self::run).
    pub async fn run_with(
        &self,
        task: &AllianceTask,
        submit: &JobOptions,
        wait: &WaitOptions,
    ) -> Result<AllianceJob> {
        let task = task.submission()?;
        self.client.run(task, &submit.into(), wait, Answer::Accepts).await.map_err(not_ours)
    }

    /// Starts a task and returns its job's identifier.
    ///
    /// The tool knows no idempotency keys and lists no jobs, so it is repeated only when it
    /// certainly was not accepted, and a lost answer cannot be found again.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] for an identifier that is no UUID, before anything is sent;
    /// [`ErrorKind::SubmitUnknown`] when the tool may have accepted it without an answer arriving;
    /// and whatever a request can give.
    pub async fn submit(&self, task: &AllianceTask) -> Result<AllianceJobHandle> {
        self.submit_with(task, &JobOptions::default()).await
    }

    /// [`submit`](Self::submit) with options.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit).
    pub async fn submit_with(
        &self,
        task: &AllianceTask,
        options: &JobOptions,
    ) -> Result<AllianceJobHandle> {
        let submitted = self.client.send(task.submission()?, &options.into()).await?;
        // An answer that is the identifier as plain text is no document.
        self.client.jobs.accepted(&submitted).or_else(|_| {
            let raw = RawJson::default();
            Ok(AllianceJobHandle { job_id: submitted.job_id, status: None, raw })
        })
    }

    /// Fetches one of the caller's own jobs, by its identifier or token. A failed job is not an
    /// error here.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when the identifier is no UUID, before anything is sent;
    /// [`ErrorKind::NotFound`] when there is no such job or it is another user's.
    pub async fn job(&self, job_or_token: &str) -> Result<AllianceJob> {
        self.client.job(job_or_token).await.map_err(not_ours)
    }

    /// Waits for a job, by its identifier or token, and returns it with the result.
    ///
    /// A job may go back from processing to pending, and then perhaps stays there: the deadline
    /// ends the wait. An access token that expires meanwhile is renewed, if the client knows how.
    ///
    /// # Errors
    /// Each names the job and carries its token: [`ErrorKind::JobFailed`] with the tool's reason,
    /// [`ErrorKind::WaitTimeout`] (the job goes on), [`ErrorKind::NotFound`],
    /// [`ErrorKind::Authentication`].
    pub async fn wait_for_job(
        &self,
        job_or_token: &str,
        options: &WaitOptions,
    ) -> Result<AllianceJob> {
        self.client.wait(job_or_token, options, None).await.map_err(not_ours)
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

impl AllianceTask {
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] for an identifier that is no UUID.
    fn submission(&self) -> Result<ApiSubmission> {
        let uuid = |what, id: &str| IdForm::Uuid.canonical(what, id.into()).map(Cow::into_owned);
        let assessment = |id| uuid("assessment", id);
        let (name, fields) = match self {
            AllianceTask::Preview(request) => return ApiSubmission::of("preview", request),
            AllianceTask::ParseDocument { assessment_id, document_id } => {
                let document_id = uuid("document", document_id)?;
                let assessment_id = assessment(assessment_id)?;
                let ids = json!({ "assessment_id": assessment_id, "document_id": document_id });
                ("parse_document", ids)
            }
            AllianceTask::RiskAnalysis { assessment_id } => {
                ("risk_analysis", json!({ "assessment_id": assessment(assessment_id)? }))
            }
            AllianceTask::Report { assessment_id } => {
                ("report", json!({ "assessment_id": assessment(assessment_id)? }))
            }
        };
        Ok(ApiSubmission::from(fields).named(name))
    }
}

/// Another user's job is refused with 404 by the documents and with 403 by the tool's source.
fn not_ours(error: Error) -> Error {
    match (error.kind(), error.status()) {
        (ErrorKind::Authentication, Some(403)) => {
            let message = error.message().to_owned();
            error.with_kind(ErrorKind::NotFound, message)
        }
        _ => error,
    }
}
