//! The client of Midlyr: one method of the core each.

use std::sync::Arc;

use jobferry::Midlyr;
use jobferry::models::ClientStats;
use jobferry::models::midlyr::*;
use jobferry::models::regulations::*;

use crate::client::{Cancel, Client, Outcome, Variables};
use crate::listing::{NativeMidlyrJobs, NativeRegulations};
use crate::models::{
    ClientOptions, JobOptions, MidlyrListOptions, RegulationListOptions, WaitOptions,
};

/// The client, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeMidlyr {
    client: Client<Midlyr>,
}

#[uniffi::export]
impl NativeMidlyr {
    /// A client with these options.
    #[uniffi::constructor]
    pub fn new(options: ClientOptions, variables: Variables) -> Outcome<Arc<Self>> {
        Ok(Arc::new(NativeMidlyr { client: Client::new(options, variables, None)? }))
    }

    /// Stops the calls under way and closes the connections.
    pub fn shut_down(&self) {
        self.client.close();
    }

    /// Screens a text, waits for the job, and answers with it.
    pub async fn screen(
        &self,
        text: String,
        scenario: MidlyrScenario,
        submit: JobOptions,
        wait: WaitOptions,
        cancel: Cancel,
    ) -> Outcome<MidlyrJob> {
        let (submit, wait) = (submit.into_core(), wait.into_core());
        self.client
            .run(
                cancel,
                |core| async move { core.screen_with(text, scenario, &submit, &wait).await },
            )
            .await
    }

    /// Submits a text for screening.
    pub async fn submit_screen(
        &self,
        text: String,
        scenario: MidlyrScenario,
        options: JobOptions,
        cancel: Cancel,
    ) -> Outcome<MidlyrJobHandle> {
        let options = options.into_core();
        self.client
            .run(
                cancel,
                |core| async move { core.submit_screen_with(text, scenario, &options).await },
            )
            .await
    }

    /// Scores the compliance risk of a text.
    pub async fn assess_risk(
        &self,
        text: String,
        scenario: MidlyrScenario,
        submit: JobOptions,
        wait: WaitOptions,
        cancel: Cancel,
    ) -> Outcome<MidlyrJob> {
        let (submit, wait) = (submit.into_core(), wait.into_core());
        self.client
            .run(cancel, |core| async move {
                core.assess_risk_with(text, scenario, &submit, &wait).await
            })
            .await
    }

    /// Fetches a job, by its identifier or token.
    pub async fn job(&self, job_or_token: String, cancel: Cancel) -> Outcome<MidlyrJob> {
        self.client.run(cancel, |core| async move { core.job(&job_or_token).await }).await
    }

    /// Waits for a job, by its identifier or token.
    pub async fn wait_for_job(
        &self,
        job_or_token: String,
        options: WaitOptions,
        cancel: Cancel,
    ) -> Outcome<MidlyrJob> {
        let options = options.into_core();
        self.client
            .run(cancel, |core| async move { core.wait_for_job(&job_or_token, &options).await })
            .await
    }

    /// Looks for what became of a submission whose outcome is unknown.
    pub async fn reconcile(&self, token: String, cancel: Cancel) -> Outcome<MidlyrJob> {
        self.client.run(cancel, |core| async move { core.reconcile(&token).await }).await
    }

    /// One page of the account's jobs.
    pub async fn jobs(&self, options: MidlyrListOptions, cancel: Cancel) -> Outcome<MidlyrJobPage> {
        let options = options.into_core();
        self.client.run(cancel, |core| async move { core.jobs(&options).await }).await
    }

    /// All of the account's jobs.
    pub fn all_jobs(&self, options: MidlyrListOptions) -> Outcome<Arc<NativeMidlyrJobs>> {
        let options = options.into_core();
        Ok(Arc::new(NativeMidlyrJobs(self.client.listing(|core| core.all_jobs(&options))?)))
    }

    /// A regulation's particulars and table of contents.
    pub async fn regulation(&self, id: String, cancel: Cancel) -> Outcome<RegulationDetails> {
        self.client.run(cancel, |core| async move { core.regulation(&id).await }).await
    }

    /// One page of the library.
    pub async fn regulations(
        &self,
        options: RegulationListOptions,
        cancel: Cancel,
    ) -> Outcome<RegulationPage> {
        let options = options.into_core();
        self.client.run(cancel, |core| async move { core.regulations(&options).await }).await
    }

    /// All regulations of the library.
    pub fn all_regulations(
        &self,
        options: RegulationListOptions,
    ) -> Outcome<Arc<NativeRegulations>> {
        let options = options.into_core();
        let regulations = self.client.listing(|core| core.all_regulations(&options))?;
        Ok(Arc::new(NativeRegulations(regulations)))
    }

    /// A slice of a regulation's text.
    pub async fn regulation_content(
        &self,
        id: String,
        offset: i64,
        limit: Option<u32>,
        cancel: Cancel,
    ) -> Outcome<RegulationContent> {
        self.client
            .run(cancel, |core| async move { core.regulation_content(&id, offset, limit).await })
            .await
    }

    /// The passages of all regulations that are closest to a question.
    pub async fn query_regulations(
        &self,
        request: RegulationQueryRequest,
        cancel: Cancel,
    ) -> Outcome<RegulationMatches> {
        self.client.run(cancel, |core| async move { core.query_regulations(&request).await }).await
    }

    /// Reports a compliance signal.
    pub async fn create_event(
        &self,
        request: MidlyrEventRequest,
        cancel: Cancel,
    ) -> Outcome<MidlyrEvent> {
        self.client.run(cancel, |core| async move { core.create_event(&request).await }).await
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
