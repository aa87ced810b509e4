//! The client of the Alliance's tool: one method of the core each.

use jobferry::{Alliance, AllianceTask, Result};
use napi::Env;
use napi::bindgen_prelude::{Either, PromiseRaw};
use napi_derive::napi;

use crate::call::{NativeCall, Outcome};
use crate::client::{Client, GivenEnvironment};
use crate::convert::{invalid, request};
use crate::error::{Failure, either};
use crate::models::{GivenClientOptions, GivenJobOptions, GivenWaitOptions};
use crate::refresh::{GivenRefresh, refreshing};

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

#[napi]
impl NativeAlliance {
    #[napi(catch_unwind)]
    pub fn connect(
        options: GivenClientOptions,
        environment: GivenEnvironment,
        refresh: Option<GivenRefresh>,
    ) -> Either<NativeAlliance, Failure> {
        let client = Client::connect(options, environment, refresh.map(refreshing));
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
        call: &NativeCall,
        task: GivenTask,
        submit: GivenJobOptions,
        wait: GivenWaitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            core.run_with(&task.into_core()?, &submit.into_core()?, &wait.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn submit<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        task: GivenTask,
        options: GivenJobOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
            core.submit_with(&task.into_core()?, &options.into_core()?).await
        })
    }

    #[napi(catch_unwind)]
    pub fn job<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        job_or_token: String,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move { core.job(&job_or_token).await })
    }

    #[napi(catch_unwind)]
    pub fn wait_for_job<'env>(
        &self,
        env: &'env Env,
        call: &NativeCall,
        job_or_token: String,
        options: GivenWaitOptions,
    ) -> napi::Result<PromiseRaw<'env, Outcome>> {
        self.client.run(env, call, |core| async move {
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
