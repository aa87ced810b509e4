//! The client's methods: convert, call, convert back.

use std::mem;
use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::stream::{BoxStream, StreamExt};
use jobferry::models::amplifier::{AmplifierJobSummary, Sign, UseCase, VoiceModel};
use jobferry::models::{ClientOptions, WaitOptions};
use jobferry::{Amplifier, Progress, Secret, Source, Target};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::audio::source;
use crate::call::Call;
use crate::error::exception;
use crate::value::{FromPy, Keywords, ToPy, keyword};
use crate::webhook::AmplifierDelivery;

/// A client, made anew in a process that was forked.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct Client {
    options: ClientOptions,
    base_url: String,
    /// Locked only by threads that hold the interpreter, so never at the moment of a fork.
    local: Mutex<Option<Local>>,
}

/// The client of one process: its connections belong to that process's threads.
struct Local {
    pid: u32,
    core: Amplifier,
}

impl Local {
    fn new(py: Python<'_>, options: &ClientOptions) -> PyResult<Self> {
        let core = Amplifier::new(options).map_err(|error| exception(py, &error))?;
        Ok(Local { pid: process::id(), core })
    }
}

impl Client {
    fn core(&self, py: Python<'_>) -> PyResult<Amplifier> {
        let mut local = self.lock();
        let Some(of) = &mut *local else {
            return Err(PyRuntimeError::new_err("the client is closed"));
        };
        if of.pid != process::id() {
            // Dropping the parent's would talk to threads that this process does not have.
            mem::forget(mem::replace(of, Local::new(py, &self.options)?));
        }
        Ok(of.core.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Option<Local>> {
        self.local.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.close();
    }
}

#[pymethods]
impl Client {
    #[new]
    #[pyo3(signature = (**options))]
    fn new(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let options = ClientOptions::from_keywords(options)?;
        let local = Local::new(py, &options)?;
        let base_url = local.core.token("").base_url;
        Ok(Client { options, base_url, local: Mutex::new(Some(local)) })
    }

    fn close(&self) {
        let local = self.lock().take();
        if local.as_ref().is_some_and(|local| local.pid != process::id()) {
            mem::forget(local);
        }
    }

    #[getter]
    fn base_url(&self) -> &str {
        &self.base_url
    }

    #[pyo3(signature = (audio, **keywords))]
    fn submit(
        &self,
        audio: &Bound<'_, PyAny>,
        keywords: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let core = self.core(audio.py())?;
        let Upload { audio, target, progress, options } = Upload::read(audio, keywords)?;
        Ok(Call::new(async move { core.submit_with(audio, target, &options, progress).await }))
    }

    #[pyo3(signature = (audio, **keywords))]
    fn analyze(
        &self,
        audio: &Bound<'_, PyAny>,
        keywords: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let core = self.core(audio.py())?;
        let Upload { audio, target, progress, options } = Upload::read(audio, keywords)?;
        Ok(Call::new(async move { core.analyze_with(audio, target, &options, progress).await }))
    }

    #[pyo3(signature = (audio, use_case, filename=None))]
    fn diarize(
        &self,
        audio: &Bound<'_, PyAny>,
        use_case: String,
        filename: Option<String>,
    ) -> PyResult<Call> {
        let (core, audio) = (self.core(audio.py())?, source(audio, filename)?);
        Ok(Call::new(async move { core.diarize(audio, UseCase::from(use_case)).await }))
    }

    #[pyo3(signature = (audio, filename=None))]
    fn check(&self, audio: &Bound<'_, PyAny>, filename: Option<String>) -> PyResult<Call> {
        let (core, audio) = (self.core(audio.py())?, source(audio, filename)?);
        Ok(Call::new(async move { core.check(audio).await }))
    }

    fn job(&self, py: Python<'_>, job_or_token: String) -> PyResult<Call> {
        let core = self.core(py)?;
        Ok(Call::new(async move { core.job(&job_or_token).await }))
    }

    #[pyo3(signature = (job_or_token, **options))]
    fn wait_for_job(
        &self,
        py: Python<'_>,
        job_or_token: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let (core, options) = (self.core(py)?, WaitOptions::from_keywords(options)?);
        Ok(Call::new(async move { core.wait_for_job(&job_or_token, &options).await }))
    }

    fn reconcile(&self, py: Python<'_>, token: String) -> PyResult<Call> {
        let core = self.core(py)?;
        Ok(Call::new(async move { core.reconcile(&token).await }))
    }

    fn jobs(&self, py: Python<'_>, page: u32) -> PyResult<Call> {
        let core = self.core(py)?;
        Ok(Call::new(async move { core.jobs(page).await }))
    }

    fn all_jobs(&self, py: Python<'_>) -> PyResult<JobStream> {
        Ok(JobStream(Arc::new(tokio::sync::Mutex::new(self.core(py)?.all_jobs().boxed()))))
    }

    fn credits(&self, py: Python<'_>) -> PyResult<Call> {
        let core = self.core(py)?;
        Ok(Call::new(async move { core.credits().await }))
    }

    fn set_webhook(&self, py: Python<'_>, url: String, secret_key: String) -> PyResult<Call> {
        let (core, secret_key) = (self.core(py)?, Secret::from(secret_key));
        Ok(Call::new(async move { core.set_webhook(&url, &secret_key).await }))
    }

    fn models(&self, py: Python<'_>) -> PyResult<Call> {
        let core = self.core(py)?;
        Ok(Call::new(async move { core.models().await }))
    }

    fn model(&self, py: Python<'_>, name: String) -> PyResult<Call> {
        let core = self.core(py)?;
        Ok(Call::new(async move { core.model(&VoiceModel::from(name)).await }))
    }

    fn signs(&self, py: Python<'_>) -> PyResult<Call> {
        let core = self.core(py)?;
        Ok(Call::new(async move { core.signs().await }))
    }

    fn sign(&self, py: Python<'_>, name: String) -> PyResult<Call> {
        let core = self.core(py)?;
        Ok(Call::new(async move { core.sign(&Sign::from(name)).await }))
    }

    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.core(py)?.stats().to_py(py)
    }

    fn token(&self, py: Python<'_>, job_id: &str) -> PyResult<String> {
        Ok(self.core(py)?.token(job_id).to_string())
    }

    fn deliver(&self, py: Python<'_>, delivery: &AmplifierDelivery) -> PyResult<bool> {
        Ok(self.core(py)?.deliver(&delivery.0))
    }
}

/// The account's jobs, one call per job.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct JobStream(Arc<tokio::sync::Mutex<Jobs>>);

type Jobs = BoxStream<'static, jobferry::Result<AmplifierJobSummary>>;

#[pymethods]
impl JobStream {
    /// The next job, `None` after the last.
    fn next(&self) -> Call {
        let jobs = self.0.clone();
        Call::new(async move { jobs.lock().await.next().await.transpose() })
    }
}

/// The arguments of a call that uploads.
struct Upload<O> {
    audio: Source,
    target: Target,
    progress: Progress,
    options: O,
}

impl<O: Keywords> Upload<O> {
    fn read(audio: &Bound<'_, PyAny>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let keywords = match keywords {
            Some(keywords) => keywords.copy()?,
            None => PyDict::new(audio.py()),
        };
        Ok(Upload {
            audio: source(audio, take(&keywords, "filename")?)?,
            target: target(&keywords)?,
            progress: progress(&keywords)?,
            options: O::from_keywords(Some(&keywords))?,
        })
    }
}

fn target(keywords: &Bound<'_, PyDict>) -> PyResult<Target> {
    let named = [
        take::<String>(keywords, "use_case")?.map(|name| Target::UseCase(name.into())),
        take::<String>(keywords, "condition")?.map(|name| Target::Condition(name.into())),
        take::<String>(keywords, "model")?.map(|name| Target::Model(name.into())),
        take::<String>(keywords, "sign")?.map(|name| Target::Sign(name.into())),
    ];
    let mut given = named.into_iter().flatten();
    match (given.next(), given.next()) {
        (Some(target), None) => Ok(target),
        _ => Err(PyTypeError::new_err("give exactly one of use_case, condition, model, sign")),
    }
}

fn progress(keywords: &Bound<'_, PyDict>) -> PyResult<Progress> {
    let Some(report) = keywords.get_item("progress")?.filter(|report| !report.is_none()) else {
        return Ok(Progress::default());
    };
    keywords.del_item("progress")?;
    if !report.is_callable() {
        return Err(PyTypeError::new_err("progress: expected a function of (sent, total)"));
    }
    let report = report.unbind();
    Ok(Progress::new(move |sent, total| {
        Python::try_attach(|py| {
            if let Err(error) = report.call1(py, (sent, total)) {
                error.write_unraisable(py, Some(report.bind(py)));
            }
        });
    }))
}

/// Takes a keyword out, if it was given.
fn take<T: FromPy>(keywords: &Bound<'_, PyDict>, name: &str) -> PyResult<Option<T>> {
    let Some(value) = keywords.get_item(name)? else { return Ok(None) };
    keywords.del_item(name)?;
    keyword(name, &value)
}
