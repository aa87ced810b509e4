//! The client of the Alliance's tool: one method of the core each.

use std::sync::Arc;

use jobferry::engine::Refresh;
use jobferry::{Alliance, AllianceTask, Error, ErrorKind, Result, Secret};
use napi::bindgen_prelude::{Either, Promise, PromiseRaw};
use napi::threadsafe_function::ThreadsafeFunction;
use napi::{Env, Status};
use napi_derive::napi;

use crate::call::{CancelToken, Outcome};
use crate::client::Client;
use crate::convert::{invalid, request};
use crate::error::{Failure, either};
use crate::models::{GivenClientOptions, GivenJobOptions, GivenWaitOptions};

#[napi]
pub struct NativeAlliance {
    client: Client<Alliance>,
}

/// What the tool shall do: exactly one of these.
#[napi(object, object_to_js = false)]
pub struct GivenTask {
    /// The JSON text of a request.
    pub preview: Option<String>,
    pub parse_document: Option<GivenDocument>,
    /// The assessment.
    pub risk_analysis: Option<String>,
    /// The assessment.
    pub report: Option<String>,
}

/// A document of an assessment.
#[napi(object, object_to_js = false)]
pub struct GivenDocument {
    pub assessment_id: String,
    pub document_id: String,
}

/// Gives a new token or says why not; it never throws. It does not keep the process alive.
pub(crate) type GivenRefresh =
    ThreadsafeFunction<(), Promise<GivenRenewal>, (), Status, false, true>;

#[napi(object, object_to_js = false)]
pub struct GivenRenewal {
    pub token: Option<String>,
    pub error: Option<String>,
}

#[napi]
impl NativeAlliance {
    #[napi(catch_unwind)]
    pub fn connect(
        options: GivenClientOptions,
        refresh: Option<GivenRefresh>,
    ) -> Either<NativeAlliance, Failure> {
        let client = Client::connect(options, refresh.map(refreshing));
        either(client.map(|client| NativeAlliance { client }))
    }

    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.client.close();
    }

    #[napi(catch_unwind)]
    pub fn run<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        task: GivenTask,
        submit: GivenJobOptions,
        wait: GivenWaitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, cancel, |core| async move {
            core.run_with(&task.into_core()?, &submit.into_core()?, &wait.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn submit<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        task: GivenTask,
        options: GivenJobOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, cancel, |core| async move {
            core.submit_with(&task.into_core()?, &options.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn job<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        job_or_token: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, cancel, |core| async move { core.job(&job_or_token).await })
    }

    #[napi(catch_unwind)]
    pub fn wait_for_job<'env>(
        &self,
        env: &'env Env,
        cancel: &CancelToken,
        job_or_token: String,
        options: GivenWaitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, cancel, |core| async move {
            core.wait_for_job(&job_or_token, &options.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn stats(&self) -> napi::Result<Outcome> {
        self.client.now_json(Alliance::stats)
    }

    #[napi(catch_unwind)]
    pub fn token(&self, job_id: String) -> Either<String, Failure> {
        self.client.now(|core| core.token(&job_id).to_string())
    }
}

impl GivenTask {
    fn into_core(self) -> Result<AllianceTask> {
        match (self.preview, self.parse_document, self.risk_analysis, self.report) {
            (Some(json), None, None, None) => Ok(AllianceTask::Preview(request(&json)?)),
            (None, Some(GivenDocument { assessment_id, document_id }), None, None) => {
                Ok(AllianceTask::ParseDocument { assessment_id, document_id })
            }
            (None, None, Some(assessment_id), None) => {
                Ok(AllianceTask::RiskAnalysis { assessment_id })
            }
            (None, None, None, Some(assessment_id)) => Ok(AllianceTask::Report { assessment_id }),
            _ => Err(invalid("a task is exactly one of those the tool knows")),
        }
    }
}

fn refreshing(refresh: GivenRefresh) -> Refresh {
    let refresh = Arc::new(refresh);
    Arc::new(move || {
        let refresh = Arc::clone(&refresh);
        Box::pin(async move { renewed(&refresh).await.map_err(not_renewed) })
    })
}

/// The new token; the error is the message of what JavaScript threw.
async fn renewed(refresh: &GivenRefresh) -> std::result::Result<Secret, String> {
    let reason = |error: napi::Error| error.reason.clone();
    let renewal = refresh.call_async_catch(()).await.map_err(reason)?.await.map_err(reason)?;
    renewal.token.map(Secret::from).ok_or_else(|| renewal.error.unwrap_or_default())
}

/// Of a kind that ends every call and wait: without a token none of them gets further.
fn not_renewed(reason: String) -> Error {
    Error::new(ErrorKind::Authentication, format!("refresh gave no token: {reason}"))
}
