//! The client of Idunox.

use jobferry::models::idunox::IdunoxProgress;
use jobferry::models::idunox_request::IdunoxSubmissionRequest;
use jobferry::models::{IdunoxSubmitOptions, WaitOptions};
use jobferry::{Client as _, Idunox};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{Listener, PerProcess};
use crate::call::Call;
use crate::value::{Keywords, ToPy, request};
use crate::webhook::IdunoxDelivery;

/// The client as Python sees it: convert, call, convert back.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct IdunoxClient(PerProcess<Idunox>);

#[pymethods]
impl IdunoxClient {
    #[new]
    #[pyo3(signature = (**options))]
    fn new(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let connect =
            |options: &_, environment: &_| Idunox::with_options(options, environment, None);
        PerProcess::new(py, options, connect, |core| core.token("").base_url).map(Self)
    }

    fn close(&self) {
        self.0.close();
    }

    #[getter]
    fn base_url(&self) -> &str {
        self.0.base_url()
    }

    #[pyo3(signature = (submission, **options))]
    fn submit(
        &self,
        submission: &Bound<'_, PyAny>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let core = self.0.core(submission.py())?;
        let submission: IdunoxSubmissionRequest = request(submission)?;
        let options = IdunoxSubmitOptions::from_keywords(options)?;
        Ok(Call::new(async move { core.submit_with(&submission, &options).await }))
    }

    fn submission(&self, py: Python<'_>, submission_or_token: String) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.submission(&submission_or_token).await }))
    }

    fn job(&self, py: Python<'_>, job_or_token: String) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.job(&job_or_token).await }))
    }

    fn result(&self, py: Python<'_>, result_id: String) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.result(&result_id).await }))
    }

    #[pyo3(signature = (submission_or_token, progress=None, **options))]
    fn wait_for_submission(
        &self,
        py: Python<'_>,
        submission_or_token: String,
        progress: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let (core, options) = (self.0.core(py)?, WaitOptions::from_keywords(options)?);
        let id = submission_or_token;
        let Some(progress) = progress else {
            return Ok(Call::new(async move { core.wait_for_submission(&id, &options).await }));
        };
        let listener = Listener::new(progress, "one IdunoxProgress")?;
        let tell = move |progress: IdunoxProgress| {
            listener.tell(|py| (progress.to_py(py)?,).into_pyobject(py));
        };
        Ok(Call::new(async move { core.wait_for_submission_with(&id, &options, tell).await }))
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

    fn token(&self, py: Python<'_>, submission_id: &str) -> PyResult<String> {
        Ok(self.0.core(py)?.token(submission_id).to_string())
    }

    fn deliver(&self, py: Python<'_>, delivery: &IdunoxDelivery) -> PyResult<bool> {
        Ok(self.0.core(py)?.deliver(&delivery.0))
    }
}
