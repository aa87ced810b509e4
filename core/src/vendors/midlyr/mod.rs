//! Midlyr: texts in, compliance findings out; and the library of regulations they cite.

mod lists;
mod spec;

pub use self::spec::spec;

use super::builder::{Client, ClientBuilder, Setup};
use super::client::{Answer, JobClient};
use super::submission::ApiSubmission;
use crate::account::call::Call;
use crate::account::request::body_of;
use crate::budget::retry::Idempotency;
use crate::error::{Error, ErrorKind, Result};
use crate::models::midlyr::{
    MidlyrAnalysisRequest, MidlyrContent, MidlyrEvent, MidlyrEventRequest, MidlyrJob,
    MidlyrJobHandle, MidlyrScenario,
};
use crate::models::regulations::{
    RegulationContent, RegulationDetails, RegulationMatches, RegulationQueryRequest,
};
use crate::models::{ClientOptions, ClientStats, JobOptions, WaitOptions};
use crate::spec::Route;
use crate::token::Token;

/// A client of Midlyr. Cheap to clone; clones share connections.
///
/// ```no_run
/// # async fn run() -> jobferry::Result<()> {
/// use jobferry::Midlyr;
/// use jobferry::models::midlyr::MidlyrScenario;
///
/// // The key from MIDLYR_API_KEY.
/// let client = Midlyr::builder().build()?;
/// let job = client.screen("Earn 12 % without any risk!", MidlyrScenario::MarketingAsset).await?;
/// for finding in job.result.iter().flat_map(|result| &result.findings) {
///     println!("{} {}", finding.priority, finding.title.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Midlyr {
    client: JobClient,
}

impl Client for Midlyr {
    fn set_up(setup: &Setup<'_>) -> Result<Self> {
        Ok(Midlyr { client: JobClient::new(spec(), setup)? })
    }
}

impl Midlyr {
    /// Begins a client with the defaults of [`ClientOptions`].
    pub fn builder() -> ClientBuilder<Midlyr> {
        ClientBuilder::default()
    }

    /// A client with these options.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], naming the option and its environment variable.
    pub fn new(options: &ClientOptions) -> Result<Self> {
        Midlyr::builder().options(options).build()
    }

    /// Screens a text, waits for the job, and returns it with its findings.
    ///
    /// # Errors
    /// What [`submit_screen`](Self::submit_screen) and [`wait_for_job`](Self::wait_for_job) give.
    pub async fn screen(
        &self,
        text: impl Into<String>,
        scenario: MidlyrScenario,
    ) -> Result<MidlyrJob> {
        let (submit, wait) = (JobOptions::default(), WaitOptions::default());
        self.screen_with(text, scenario, &submit, &wait).await
    }

    /// [`screen`](Self::screen) with options.
    ///
    /// # Errors
    /// As for [`screen`](Self::screen).
    pub async fn screen_with(
        &self,
        text: impl Into<String>,
        scenario: MidlyrScenario,
        submit: &JobOptions,
        wait: &WaitOptions,
    ) -> Result<MidlyrJob> {
        let text = submission("screen", text.into(), scenario)?;
        self.client.run(text, &submit.into(), wait, Answer::Accepts).await
    }

    /// Submits a text for screening and returns its job's identifier.
    ///
    /// The vendor knows no idempotency keys, so it is repeated only when it certainly was not
    /// accepted.
    ///
    /// # Errors
    /// [`ErrorKind::SubmitUnknown`] when the vendor may have accepted it without an answer arriving,
    /// with the jobs it may be; and whatever a request can give.
    pub async fn submit_screen(
        &self,
        text: impl Into<String>,
        scenario: MidlyrScenario,
    ) -> Result<MidlyrJobHandle> {
        self.submit_screen_with(text, scenario, &JobOptions::default()).await
    }

    /// [`submit_screen`](Self::submit_screen) with options.
    ///
    /// # Errors
    /// As for [`submit_screen`](Self::submit_screen).
    pub async fn submit_screen_with(
        &self,
        text: impl Into<String>,
        scenario: MidlyrScenario,
        options: &JobOptions,
    ) -> Result<MidlyrJobHandle> {
        let text = submission("screen", text.into(), scenario)?;
        self.client.submit(text, &options.into()).await
    }

    /// Scores the compliance risk of a text. The vendor answers at once; should it ever say that
    /// the job is still running, it is waited for.
    ///
    /// # Errors
    /// [`ErrorKind::JobFailed`] with the vendor's reason, which it gives within a successful
    /// answer; and those of [`submit_screen`](Self::submit_screen).
    pub async fn assess_risk(
        &self,
        text: impl Into<String>,
        scenario: MidlyrScenario,
    ) -> Result<MidlyrJob> {
        let (submit, wait) = (JobOptions::default(), WaitOptions::default());
        self.assess_risk_with(text, scenario, &submit, &wait).await
    }

    /// [`assess_risk`](Self::assess_risk) with options.
    ///
    /// # Errors
    /// As for [`assess_risk`](Self::assess_risk).
    pub async fn assess_risk_with(
        &self,
        text: impl Into<String>,
        scenario: MidlyrScenario,
        submit: &JobOptions,
        wait: &WaitOptions,
    ) -> Result<MidlyrJob> {
        let text = submission("risk", text.into(), scenario)?;
        self.client.run(text, &submit.into(), wait, Answer::IsTheJob).await
    }

    /// Fetches a job, by its identifier or token. A failed job is not an error here.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when the account has no such job.
    pub async fn job(&self, job_or_token: &str) -> Result<MidlyrJob> {
        self.client.job(job_or_token).await
    }

    /// Waits for a job, by its identifier or token, and returns it with the result. One bad answer
    /// never ends a wait.
    ///
    /// # Errors
    /// Each names the job and carries its token: [`ErrorKind::JobFailed`] with the vendor's reason,
    /// [`ErrorKind::WaitTimeout`] (the job goes on), [`ErrorKind::NotFound`],
    /// [`ErrorKind::Authentication`].
    pub fn wait_for_job<'c>(
        &'c self,
        job_or_token: &'c str,
        options: &'c WaitOptions,
    ) -> impl Future<Output = Result<MidlyrJob>> {
        self.client.wait(job_or_token, options, None)
    }

    /// Looks for what became of a submission whose outcome is unknown, from the token of its
    /// `submit_unknown` error. Jobs say nothing of their text, so the most it can give is the jobs
    /// that began at that time, as the error's candidates. The token of a job fetches the job.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when no job began at that time, so that it may be submitted again;
    /// [`ErrorKind::SubmitUnknown`] with candidates otherwise.
    pub async fn reconcile(&self, token: &str) -> Result<MidlyrJob> {
        self.client.reconcile(token).await.map(|(_, job)| job)
    }

    /// A regulation's particulars and table of contents, by its identifier or short name such as
    /// `31-cfr-1020-320`.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none.
    pub async fn regulation(&self, id: &str) -> Result<RegulationDetails> {
        let route = Route::filled("/api/v1/regulations/{id}", [id]);
        self.client.read(&Call::get(route, format!("regulation {id}"))).await
    }

    /// A slice of a regulation's text, from `offset`, of at most `limit` (1 to 40,000, the
    /// default): bytes, says one page of the vendor, characters, says another. Go on at the answer's
    /// `next_offset`.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none.
    pub async fn regulation_content(
        &self,
        id: &str,
        offset: i64,
        limit: Option<u32>,
    ) -> Result<RegulationContent> {
        let route = Route::filled("/api/v1/regulations/{id}/content", [id]);
        let mut call = Call::get(route, format!("the text of regulation {id}"));
        call.query.push(("offset".to_owned(), offset.to_string()));
        call.query.extend(limit.map(|limit| ("limit".to_owned(), limit.to_string())));
        self.client.read(&call).await
    }

    /// The passages of all regulations that are closest to a question, best first.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn query_regulations(
        &self,
        request: &RegulationQueryRequest,
    ) -> Result<RegulationMatches> {
        let call = Call::get("/api/v1/regulations/query", "the regulations that match");
        self.client.read(&call.with_json(body_of(request)?)).await
    }

    /// Reports a compliance signal, which becomes a ticket. With an `external_ref` it is repeated
    /// on passing faults and finds its ticket again; without one it is sent once.
    ///
    /// # Errors
    /// [`ErrorKind::SubmitUnknown`] when there may be a ticket although no answer came, which
    /// happens without an `external_ref` only.
    pub async fn create_event(&self, request: &MidlyrEventRequest) -> Result<MidlyrEvent> {
        let idempotency = match &request.external_ref {
            Some(_) => Idempotency::Keyed,
            None => Idempotency::NonIdempotent,
        };
        let call = Call::get("/api/v1/events", "the event").with_json(body_of(request)?);
        let call = Call { idempotency, ..call };
        let connection = &self.client.jobs.connection;
        match connection.call(&call, None).await {
            Ok(response) => connection.document(&call, &response),
            Err(refusal)
                if idempotency == Idempotency::NonIdempotent && refusal.is_indeterminate =>
            {
                let message = format!(
                    "{}; there may be a ticket all the same: with an external_ref the event could \
                     be sent again",
                    refusal.error.message()
                );
                Err(refusal.error.with_kind(ErrorKind::SubmitUnknown, message))
            }
            Err(refusal) => Err(refusal.error),
        }
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

/// A text for analysis.
///
/// # Errors
/// [`ErrorKind::InvalidRequest`] when it is empty.
fn submission(name: &str, text: String, scenario: MidlyrScenario) -> Result<ApiSubmission> {
    if text.is_empty() {
        return Err(Error::new(ErrorKind::InvalidRequest, "the text is empty"));
    }
    let content = MidlyrContent { text: Some(text), json: None };
    ApiSubmission::of(name, &MidlyrAnalysisRequest { content, scenario })
}
