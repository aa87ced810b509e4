//! The client of the Alliance's tool.

use jobferry::models::{ClientOptions, JobOptions, WaitOptions};
use jobferry::{Alliance, AllianceTask, Client, Environment};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::refresh::asking;
use super::{PerProcess, RunOptions};
use crate::call::Call;
use crate::value::{Keywords, ToPy, request};

/// The client as Python sees it: convert, call, convert back.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct AllianceClient(PerProcess<Alliance>);

#[pymethods]
impl AllianceClient {
    #[new]
    #[pyo3(signature = (refresh=None, **options))]
    fn new(
        py: Python<'_>,
        refresh: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let refresh = asking(refresh)?;
        let connect = move |options: &ClientOptions, environment: &Environment| {
            Alliance::with_options(options, environment, refresh.clone())
        };
        PerProcess::new(py, options, connect, |core| core.token("").base_url).map(Self)
    }

    fn close(&self) {
        self.0.close();
    }

    #[getter]
    fn base_url(&self) -> &str {
        self.0.base_url()
    }

    #[pyo3(signature = (prompt, **options))]
    fn preview(
        &self,
        prompt: &Bound<'_, PyAny>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        self.run(prompt.py(), AllianceTask::Preview(request(prompt)?), options)
    }

    #[pyo3(signature = (assessment_id, document_id, **options))]
    fn parse_document(
        &self,
        py: Python<'_>,
        assessment_id: String,
        document_id: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        self.run(py, AllianceTask::ParseDocument { assessment_id, document_id }, options)
    }

    #[pyo3(signature = (assessment_id, **options))]
    fn analyze_risk(
        &self,
        py: Python<'_>,
        assessment_id: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        self.run(py, AllianceTask::RiskAnalysis { assessment_id }, options)
    }

    #[pyo3(signature = (assessment_id, **options))]
    fn generate_report(
        &self,
        py: Python<'_>,
        assessment_id: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        self.run(py, AllianceTask::Report { assessment_id }, options)
    }

    #[pyo3(signature = (prompt, **options))]
    fn submit_preview(
        &self,
        prompt: &Bound<'_, PyAny>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        self.submit(prompt.py(), AllianceTask::Preview(request(prompt)?), options)
    }

    #[pyo3(signature = (assessment_id, document_id, **options))]
    fn submit_parse_document(
        &self,
        py: Python<'_>,
        assessment_id: String,
        document_id: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        self.submit(py, AllianceTask::ParseDocument { assessment_id, document_id }, options)
    }

    #[pyo3(signature = (assessment_id, **options))]
    fn submit_analyze_risk(
        &self,
        py: Python<'_>,
        assessment_id: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        self.submit(py, AllianceTask::RiskAnalysis { assessment_id }, options)
    }

    #[pyo3(signature = (assessment_id, **options))]
    fn submit_generate_report(
        &self,
        py: Python<'_>,
        assessment_id: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        self.submit(py, AllianceTask::Report { assessment_id }, options)
    }

    fn job(&self, py: Python<'_>, job_or_token: String) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.job(&job_or_token).await }))
    }

    #[pyo3(signature = (job_or_token, **options))]
    fn wait_for_job(
        &self,
        py: Python<'_>,
        job_or_token: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let (core, options) = (self.0.core(py)?, WaitOptions::from_keywords(options)?);
        Ok(Call::new(async move { core.wait_for_job(&job_or_token, &options).await }))
    }

    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.core(py)?.stats().to_py(py)
    }

    fn token(&self, py: Python<'_>, job_id: &str) -> PyResult<String> {
        Ok(self.0.core(py)?.token(job_id).to_string())
    }
}

impl AllianceClient {
    fn run(
        &self,
        py: Python<'_>,
        task: AllianceTask,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let core = self.0.core(py)?;
        let RunOptions { submit, wait } = RunOptions::from_keywords(options)?;
        Ok(Call::new(async move { core.run_with(&task, &submit, &wait).await }))
    }

    fn submit(
        &self,
        py: Python<'_>,
        task: AllianceTask,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let (core, options) = (self.0.core(py)?, JobOptions::from_keywords(options)?);
        Ok(Call::new(async move { core.submit_with(&task, &options).await }))
    }
}
