//! The client of Amplifier Health.

use jobferry::models::WaitOptions;
use jobferry::models::amplifier::{Sign, UseCase, VoiceModel};
use jobferry::{Amplifier, Client as _, ErrorKind, Progress, Secret, Source, Target};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{Items, PerProcess, upload_progress};
use crate::audio::source;
use crate::call::Call;
use crate::value::{FromPy, Keywords, ToPy, argument};
use crate::webhook::AmplifierDelivery;

/// The client as Python sees it: convert, call, convert back.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct AmplifierClient(PerProcess<Amplifier>);

#[pymethods]
impl AmplifierClient {
    #[new]
    #[pyo3(signature = (**options))]
    fn new(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let connect =
            |options: &_, environment: &_| Amplifier::with_options(options, environment, None);
        PerProcess::new(py, options, connect, |core| core.token("").base_url).map(Self)
    }

    fn close(&self) {
        self.0.close();
    }

    #[getter]
    fn base_url(&self) -> &str {
        self.0.base_url()
    }

    #[pyo3(signature = (audio, **keywords))]
    fn submit(
        &self,
        audio: &Bound<'_, PyAny>,
        keywords: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let core = self.0.core(audio.py())?;
        let Upload { audio, target, progress, options } = Upload::read(audio, keywords)?;
        Ok(Call::new(async move { core.submit_with(audio, target, &options, progress).await }))
    }

    #[pyo3(signature = (audio, **keywords))]
    fn analyze(
        &self,
        audio: &Bound<'_, PyAny>,
        keywords: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let core = self.0.core(audio.py())?;
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
        let (core, audio) = (self.0.core(audio.py())?, source(audio, filename)?);
        Ok(Call::new(async move { core.diarize(audio, UseCase::from(use_case)).await }))
    }

    #[pyo3(signature = (audio, filename=None))]
    fn check(&self, audio: &Bound<'_, PyAny>, filename: Option<String>) -> PyResult<Call> {
        let (core, audio) = (self.0.core(audio.py())?, source(audio, filename)?);
        Ok(Call::new(async move { core.check(audio).await }))
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

    fn reconcile(&self, py: Python<'_>, token: String) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.reconcile(&token).await }))
    }

    fn jobs(&self, page: &Bound<'_, PyAny>) -> PyResult<Call> {
        let (core, page) = (self.0.core(page.py())?, argument("page", page)?);
        Ok(Call::new(async move { core.jobs(page).await }))
    }

    fn all_jobs(&self, py: Python<'_>) -> PyResult<Items> {
        Ok(Items::of(self.0.core(py)?.all_jobs()))
    }

    fn credits(&self, py: Python<'_>) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.credits().await }))
    }

    fn set_webhook(&self, py: Python<'_>, url: String, secret_key: String) -> PyResult<Call> {
        let (core, secret_key) = (self.0.core(py)?, Secret::from(secret_key));
        Ok(Call::new(async move { core.set_webhook(&url, &secret_key).await }))
    }

    fn models(&self, py: Python<'_>) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.models().await }))
    }

    fn model(&self, py: Python<'_>, name: String) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.model(&VoiceModel::from(name)).await }))
    }

    fn signs(&self, py: Python<'_>) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.signs().await }))
    }

    fn sign(&self, py: Python<'_>, name: String) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.sign(&Sign::from(name)).await }))
    }

    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.core(py)?.stats().to_py(py)
    }

    fn token(&self, py: Python<'_>, job_id: &str) -> PyResult<String> {
        Ok(self.0.core(py)?.token(job_id).to_string())
    }

    fn deliver(&self, py: Python<'_>, delivery: &AmplifierDelivery) -> PyResult<bool> {
        Ok(self.0.core(py)?.deliver(&delivery.0))
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
        let audio = source(audio, take(&keywords, "filename")?)?;
        let (targets, progress) = (targets(&keywords)?, progress(&keywords)?);
        // A misspelt `use_case` is an unknown option rather than a missing target.
        let others = ["use_case", "condition", "model", "sign", "progress", "filename"];
        let kind = ErrorKind::InvalidRequest;
        let options = O::from_keywords_or(kind, Some(&keywords), &others)?;
        Ok(Upload { audio, target: only(targets)?, progress, options })
    }
}

fn targets(keywords: &Bound<'_, PyDict>) -> PyResult<[Option<Target>; 4]> {
    Ok([
        take::<String>(keywords, "use_case")?.map(|name| Target::UseCase(name.into())),
        take::<String>(keywords, "condition")?.map(|name| Target::Condition(name.into())),
        take::<String>(keywords, "model")?.map(|name| Target::Model(name.into())),
        take::<String>(keywords, "sign")?.map(|name| Target::Sign(name.into())),
    ])
}

fn only(targets: [Option<Target>; 4]) -> PyResult<Target> {
    let mut given = targets.into_iter().flatten();
    match (given.next(), given.next()) {
        (Some(target), None) => Ok(target),
        _ => Err(PyTypeError::new_err("give exactly one of use_case, condition, model, sign")),
    }
}

fn progress(keywords: &Bound<'_, PyDict>) -> PyResult<Progress> {
    let Some(progress) = keywords.get_item("progress")? else { return Ok(Progress::default()) };
    keywords.del_item("progress")?;
    upload_progress(Some(&progress).filter(|progress| !progress.is_none()))
}

/// Takes a keyword out, if it was given.
fn take<T: FromPy>(keywords: &Bound<'_, PyDict>, name: &str) -> PyResult<Option<T>> {
    let Some(value) = keywords.get_item(name)? else { return Ok(None) };
    keywords.del_item(name)?;
    argument(name, &value)
}
