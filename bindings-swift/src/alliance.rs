//! The client of the Alliance's risk-analysis tool: one method of the core each.

use std::sync::Arc;

use jobferry::models::ClientStats;
use jobferry::models::alliance::{AllianceJob, AllianceJobHandle, AlliancePreviewRequest};
use jobferry::{Alliance, AllianceTask};

use crate::client::{Cancel, Client, Outcome, Variables};
use crate::models::{ClientOptions, JobOptions, WaitOptions};
use crate::renewal::{TokenSource, refresh};
use crate::value::request_of;

/// What the tool shall do.
#[uniffi::remote(Enum)]
pub enum AllianceTask {
    /// Try out a prompt.
    Preview(AlliancePreviewRequest),
    /// Read a document of an assessment.
    ParseDocument {
        /// The assessment.
        assessment_id: String,
        /// The document.
        document_id: String,
    },
    /// Score the risks of an assessment.
    RiskAnalysis {
        /// The assessment.
        assessment_id: String,
    },
    /// Write the report of an assessment.
    Report {
        /// The assessment.
        assessment_id: String,
    },
}

/// Reads a prompt from the tool's own JSON.
#[uniffi::export]
fn alliance_preview_request(json: String) -> Outcome<AlliancePreviewRequest> {
    request_of("prompt to try out", &json)
}

/// The client, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeAlliance {
    client: Client<Alliance>,
}

#[uniffi::export]
impl NativeAlliance {
    /// A client with these options, which has its access token renewed by `source`.
    #[uniffi::constructor]
    pub fn new(
        options: ClientOptions,
        variables: Variables,
        source: Option<Arc<dyn TokenSource>>,
    ) -> Outcome<Arc<Self>> {
        Ok(Arc::new(NativeAlliance {
            client: Client::new(options, variables, source.map(refresh))?,
        }))
    }

    /// Stops the calls under way and closes the connections.
    pub fn shut_down(&self) {
        self.client.close();
    }

    /// Starts a task, waits for its job, and answers with it.
    pub async fn run(
        &self,
        task: AllianceTask,
        submit: JobOptions,
        wait: WaitOptions,
        cancel: Cancel,
    ) -> Outcome<AllianceJob> {
        let (submit, wait) = (submit.into_core(), wait.into_core());
        self.client
            .run(cancel, |core| async move { core.run_with(&task, &submit, &wait).await })
            .await
    }

    /// Starts a task.
    pub async fn submit(
        &self,
        task: AllianceTask,
        options: JobOptions,
        cancel: Cancel,
    ) -> Outcome<AllianceJobHandle> {
        let options = options.into_core();
        self.client.run(cancel, |core| async move { core.submit_with(&task, &options).await }).await
    }

    /// Fetches a job, by its identifier or token.
    pub async fn job(&self, job_or_token: String, cancel: Cancel) -> Outcome<AllianceJob> {
        self.client.run(cancel, |core| async move { core.job(&job_or_token).await }).await
    }

    /// Waits for a job, by its identifier or token.
    pub async fn wait_for_job(
        &self,
        job_or_token: String,
        options: WaitOptions,
        cancel: Cancel,
    ) -> Outcome<AllianceJob> {
        let options = options.into_core();
        self.client
            .run(cancel, |core| async move { core.wait_for_job(&job_or_token, &options).await })
            .await
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
