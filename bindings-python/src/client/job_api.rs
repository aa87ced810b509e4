//! The client of any described job API.

use std::path::PathBuf;

use jobferry::models::api_job::ApiJob;
use jobferry::models::{ApiSubmitOptions, ClientOptions, RawJson, WaitOptions};
use jobferry::{ApiSubmission, Environment, Error, ErrorKind, JobApi, Spec};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::refresh::asking;
use super::{Items, Listener, PerProcess, RunOptions, upload_progress};
use crate::audio::source;
use crate::call::Call;
use crate::error::exception;
use crate::value::{Keywords, ToPy, argument};
use crate::webhook::ApiDelivery;

/// The client as Python sees it: convert, call, convert back.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct JobApiClient {
    client: PerProcess<JobApi>,
    /// What it was made of, in TOML, with the defaults filled in.
    description: String,
}

#[pymethods]
impl JobApiClient {
    #[new]
    #[pyo3(signature = (path=None, toml=None, json=None, refresh=None, **options))]
    fn new(
        py: Python<'_>,
        path: Option<PathBuf>,
        toml: Option<&str>,
        json: Option<&str>,
        refresh: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let spec = match (path, toml, json) {
            (Some(path), None, None) => Spec::from_path(path),
            (None, Some(text), None) => Spec::from_toml(text),
            (None, None, Some(text)) => Spec::from_json(text),
            _ => return Err(PyTypeError::new_err("give exactly one of path, toml, json")),
        };
        let spec = spec.map_err(|error| exception(py, &error))?;
        let description = spec.to_toml().map_err(|error| exception(py, &error))?;
        let refresh = asking(refresh)?;
        let connect = move |options: &ClientOptions, environment: &Environment| {
            JobApi::with_options(spec.clone(), options, environment, refresh.clone())
        };
        let client = PerProcess::new(py, options, connect, |core| core.token("").base_url)?;
        Ok(JobApiClient { client, description })
    }

    fn close(&self) {
        self.client.close();
    }

    #[getter]
    fn base_url(&self) -> &str {
        self.client.base_url()
    }

    #[getter]
    fn description(&self) -> &str {
        &self.description
    }

    #[pyo3(signature = (fields, name=None, file=None, filename=None, progress=None, **options))]
    fn run(
        &self,
        fields: &Bound<'_, PyAny>,
        name: Option<String>,
        file: Option<&Bound<'_, PyAny>>,
        filename: Option<String>,
        progress: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let core = self.client.core(fields.py())?;
        let submission = submission(fields, name, file, filename, progress)?;
        let RunOptions { submit, wait } = RunOptions::from_keywords(options)?;
        Ok(Call::new(async move { core.run_with(submission, &submit, &wait).await }))
    }

    #[pyo3(signature = (fields, name=None, file=None, filename=None, progress=None, **options))]
    fn submit(
        &self,
        fields: &Bound<'_, PyAny>,
        name: Option<String>,
        file: Option<&Bound<'_, PyAny>>,
        filename: Option<String>,
        progress: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let core = self.client.core(fields.py())?;
        let submission = submission(fields, name, file, filename, progress)?;
        let options = ApiSubmitOptions::from_keywords(options)?;
        Ok(Call::new(async move { core.submit_with(submission, &options).await }))
    }

    #[pyo3(signature = (audio, filename=None))]
    fn check(&self, audio: &Bound<'_, PyAny>, filename: Option<String>) -> PyResult<Call> {
        let (core, audio) = (self.client.core(audio.py())?, source(audio, filename)?);
        Ok(Call::new(async move { core.check(audio).await }))
    }

    fn job(&self, py: Python<'_>, job_or_token: String) -> PyResult<Call> {
        let core = self.client.core(py)?;
        Ok(Call::new(async move { core.job(&job_or_token).await }))
    }

    #[pyo3(signature = (job_or_token, progress=None, **options))]
    fn wait_for_job(
        &self,
        py: Python<'_>,
        job_or_token: String,
        progress: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let (core, options) = (self.client.core(py)?, WaitOptions::from_keywords(options)?);
        let id = job_or_token;
        let Some(progress) = progress else {
            return Ok(Call::new(async move { core.wait_for_job(&id, &options).await }));
        };
        let listener = Listener::new(progress, "one ApiJob")?;
        let tell = move |job: ApiJob| listener.tell(|py| (job.to_py(py)?,).into_pyobject(py));
        Ok(Call::new(async move { core.wait_for_job_with(&id, &options, tell).await }))
    }

    fn jobs(&self, page: &Bound<'_, PyAny>) -> PyResult<Call> {
        let (core, page) = (self.client.core(page.py())?, argument("page", page)?);
        Ok(Call::new(async move { core.jobs(page).await }))
    }

    fn all_jobs(&self, py: Python<'_>) -> PyResult<Items> {
        Ok(Items::of(self.client.core(py)?.all_jobs()))
    }

    fn reconcile(&self, py: Python<'_>, token: String) -> PyResult<Call> {
        let core = self.client.core(py)?;
        Ok(Call::new(async move { core.reconcile(&token).await }))
    }

    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.client.core(py)?.stats().to_py(py)
    }

    fn token(&self, py: Python<'_>, job_id: &str) -> PyResult<String> {
        Ok(self.client.core(py)?.token(job_id).to_string())
    }

    fn deliver(&self, py: Python<'_>, delivery: &ApiDelivery) -> PyResult<bool> {
        Ok(self.client.core(py)?.deliver(&delivery.0))
    }
}

fn submission(
    fields: &Bound<'_, PyAny>,
    name: Option<String>,
    file: Option<&Bound<'_, PyAny>>,
    filename: Option<String>,
    progress: Option<&Bound<'_, PyAny>>,
) -> PyResult<ApiSubmission> {
    let py = fields.py();
    let fields: RawJson = argument("fields", fields)?;
    let mut submission = ApiSubmission::from(fields);
    if let Some(name) = name {
        submission = submission.named(name);
    }
    match file {
        Some(file) => Ok(submission
            .with_file(source(file, filename)?)
            .with_progress(upload_progress(progress)?)),
        None if filename.is_some() => Err(pointless(py, "filename is the name of a file")),
        None if progress.is_some() => Err(pointless(
            py,
            "progress tells of a file's upload (that of wait_for_job tells of the job)",
        )),
        None => Ok(submission),
    }
}

/// What concerns a file was given without one.
fn pointless(py: Python<'_>, what: &str) -> PyErr {
    let message = format!("{what}, and there is none: pass file, or leave it out");
    exception(py, &Error::new(ErrorKind::InvalidRequest, message))
}
