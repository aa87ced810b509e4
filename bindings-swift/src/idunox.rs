//! The client of Idunox: one method of the core each.

use std::sync::Arc;

use jobferry::Idunox;
use jobferry::models::ClientStats;
use jobferry::models::idunox::*;
use jobferry::models::idunox_request::IdunoxSubmissionRequest;
use jobferry::models::idunox_result::IdunoxResult;

use crate::client::{Cancel, Client, Outcome, Variables};
use crate::models::{ClientOptions, IdunoxSubmitOptions, WaitOptions};
use crate::value::request_of;
use crate::webhook::NativeIdunoxDelivery;

/// Told where the steps of a submission stand, after each look.
#[uniffi::export(with_foreign)]
pub trait SubmissionListener: Send + Sync {
    /// The steps stand so.
    fn looked(&self, progress: IdunoxProgress);
}

/// Reads a submission from the vendor's own JSON.
#[uniffi::export]
fn idunox_submission_request(json: String) -> Outcome<IdunoxSubmissionRequest> {
    request_of("submission", &json)
}

/// The client, without the idioms of a language.
#[derive(uniffi::Object)]
pub struct NativeIdunox {
    client: Client<Idunox>,
}

#[uniffi::export]
impl NativeIdunox {
    /// A client with these options.
    #[uniffi::constructor]
    pub fn new(options: ClientOptions, variables: Variables) -> Outcome<Arc<Self>> {
        Ok(Arc::new(NativeIdunox { client: Client::new(options, variables, None)? }))
    }

    /// Stops the calls under way and closes the connections.
    pub fn shut_down(&self) {
        self.client.close();
    }

    /// Submits one bundle of de-identified data.
    pub async fn submit(
        &self,
        request: IdunoxSubmissionRequest,
        options: IdunoxSubmitOptions,
        cancel: Cancel,
    ) -> Outcome<IdunoxAccepted> {
        let options = options.into_core();
        self.client
            .run(cancel, |core| async move { core.submit_with(&request, &options).await })
            .await
    }

    /// Fetches a submission with its jobs, by its identifier or token.
    pub async fn submission(
        &self,
        submission_or_token: String,
        cancel: Cancel,
    ) -> Outcome<IdunoxSubmission> {
        self.client
            .run(cancel, |core| async move { core.submission(&submission_or_token).await })
            .await
    }

    /// Fetches one job of a pipeline, by its identifier or token.
    pub async fn job(&self, job_or_token: String, cancel: Cancel) -> Outcome<IdunoxJob> {
        self.client.run(cancel, |core| async move { core.job(&job_or_token).await }).await
    }

    /// Fetches a result.
    pub async fn result(&self, result_id: String, cancel: Cancel) -> Outcome<IdunoxResult> {
        self.client.run(cancel, |core| async move { core.result(&result_id).await }).await
    }

    /// Waits until a submission has been completed, by its identifier or token.
    pub async fn wait_for_submission(
        &self,
        submission_or_token: String,
        options: WaitOptions,
        listener: Option<Arc<dyn SubmissionListener>>,
        cancel: Cancel,
    ) -> Outcome<IdunoxSubmission> {
        let options = options.into_core();
        self.client
            .run(cancel, |core| async move {
                let Some(listener) = listener else {
                    return core.wait_for_submission(&submission_or_token, &options).await;
                };
                let looked = move |progress| listener.looked(progress);
                core.wait_for_submission_with(&submission_or_token, &options, looked).await
            })
            .await
    }

    /// Waits for one job of a pipeline, by its identifier or token.
    pub async fn wait_for_job(
        &self,
        job_or_token: String,
        options: WaitOptions,
        cancel: Cancel,
    ) -> Outcome<IdunoxJob> {
        let options = options.into_core();
        self.client
            .run(cancel, |core| async move { core.wait_for_job(&job_or_token, &options).await })
            .await
    }

    /// Passes a verified webhook to the waits for its submission.
    pub fn deliver(&self, delivery: Arc<NativeIdunoxDelivery>) -> Outcome<bool> {
        Ok(self.client.core()?.deliver(&delivery.core))
    }

    /// What this client has done so far.
    pub fn stats(&self) -> Outcome<ClientStats> {
        Ok(self.client.core()?.stats())
    }

    /// The token with which another process or language goes on with a submission.
    pub fn token(&self, submission_id: String) -> Outcome<String> {
        Ok(self.client.core()?.token(&submission_id).to_string())
    }
}
