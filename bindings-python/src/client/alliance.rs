//! The client of the Alliance's tool.

use std::sync::Arc;

use futures_util::future::FutureExt;
use jobferry::engine::Refresh;
use jobferry::models::{ClientOptions, JobOptions, WaitOptions};
use jobferry::{Alliance, AllianceTask, Client, Error, ErrorKind, Secret};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{PerProcess, RunOptions};
use crate::call::{Call, attached, event_loop};
use crate::value::{Keywords, ToPy, keyword, request};

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
        let refresh = refresh.map(asking).transpose()?;
        let connect =
            move |options: &ClientOptions| Alliance::with_options(options, refresh.clone());
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

/// Asks the caller's function for a token.
fn asking(refresh: &Bound<'_, PyAny>) -> PyResult<Refresh> {
    if !refresh.is_callable() {
        return Err(PyTypeError::new_err("refresh: expected a function that returns a token"));
    }
    let refresh = Arc::new(refresh.clone().unbind());
    Ok(Arc::new(move || {
        let refresh = refresh.clone();
        let event_loop = Python::try_attach(event_loop).flatten();
        async move {
            let token = attached(move |py| token(refresh.bind(py), event_loop).map_err(refused));
            let gone = || Err(Error::new(ErrorKind::Cancelled, "the interpreter is shutting down"));
            token.await.unwrap_or_else(gone)
        }
        .boxed()
    }))
}

/// What the function returns; a coroutine is run by the loop that awaits the call.
fn token(refresh: &Bound<'_, PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<Secret> {
    let mut token = refresh.call0()?;
    if let Some(event_loop) = event_loop.filter(|_| token.hasattr("__await__").unwrap_or(false)) {
        let asyncio = refresh.py().import("asyncio")?;
        let future = asyncio.call_method1("run_coroutine_threadsafe", (token, event_loop))?;
        token = future.call_method0("result")?;
    }
    keyword("refresh", &token)
}

/// Without a new token the old refusal stands.
fn refused(error: PyErr) -> Error {
    let message = format!("the access token has expired, and refresh gave no other: {error}");
    Error::new(ErrorKind::Authentication, message)
}
