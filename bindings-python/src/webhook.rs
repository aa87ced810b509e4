//! Receiving webhooks.

use jobferry::Spec;
use jobferry::models::Timestamp;
use jobferry::vendors::idunox::webhook_scheme;
use jobferry::webhook::Verifier;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::error::exception;
use crate::value::{FromPy, ToPy, unexpected};

/// Verifies and decodes Amplifier's reports.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct AmplifierWebhook(jobferry::AmplifierWebhook);

#[pymethods]
impl AmplifierWebhook {
    #[new]
    fn new(py: Python<'_>, secrets: Vec<String>) -> PyResult<Self> {
        raised(py, jobferry::AmplifierWebhook::new(secrets)).map(AmplifierWebhook)
    }

    /// `headers` are pairs of text or bytes.
    fn verify(
        &self,
        headers: &Bound<'_, PyAny>,
        body: &Bound<'_, PyAny>,
    ) -> PyResult<AmplifierDelivery> {
        raised(headers.py(), self.0.verify(pairs(headers)?, raw(body)?)).map(AmplifierDelivery)
    }

    fn sign(&self, body: &[u8]) -> Vec<(String, String)> {
        self.0.sign(body)
    }
}

/// Verifies and decodes Idunox's reports.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct IdunoxWebhook {
    core: jobferry::IdunoxWebhook,
    verifier: Verifier,
}

#[pymethods]
impl IdunoxWebhook {
    #[new]
    fn new(py: Python<'_>, secrets: Vec<String>) -> PyResult<Self> {
        let verifier = raised(py, Verifier::new(webhook_scheme(), secrets.clone()))?;
        Ok(IdunoxWebhook { core: raised(py, jobferry::IdunoxWebhook::new(secrets))?, verifier })
    }

    /// `headers` are pairs of text or bytes.
    fn verify(
        &self,
        headers: &Bound<'_, PyAny>,
        body: &Bound<'_, PyAny>,
        now: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<IdunoxDelivery> {
        let (headers, py, body) = (pairs(headers)?, headers.py(), raw(body)?);
        let outcome = match now {
            None => self.core.verify(headers, body),
            // The core's receiver knows the present only, so what is proven is signed again.
            Some(now) => {
                let time = Timestamp::from_py(now)?.instant;
                let now = time.ok_or_else(|| unexpected(now, "a datetime or its text"))?;
                raised(py, self.verifier.verify(headers, &body, now))?;
                self.core.verify(self.core.sign(&body), body)
            }
        };
        raised(py, outcome).map(IdunoxDelivery)
    }

    fn sign(&self, body: &[u8]) -> Vec<(String, String)> {
        self.core.sign(body)
    }
}

/// Verifies and decodes the reports of a described API.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct ApiWebhook(jobferry::ApiWebhook);

#[pymethods]
impl ApiWebhook {
    #[new]
    fn new(py: Python<'_>, toml: &str, secrets: Vec<String>) -> PyResult<Self> {
        let spec = raised(py, Spec::from_toml(toml))?;
        raised(py, jobferry::ApiWebhook::new(&spec, secrets)).map(ApiWebhook)
    }

    /// `headers` are pairs of text or bytes.
    fn verify(&self, headers: &Bound<'_, PyAny>, body: &Bound<'_, PyAny>) -> PyResult<ApiDelivery> {
        raised(headers.py(), self.0.verify(pairs(headers)?, raw(body)?)).map(ApiDelivery)
    }

    fn sign(&self, body: &[u8]) -> Vec<(String, String)> {
        self.0.sign(body)
    }
}

/// A report that was verified to come from the vendor.
#[pyclass(frozen, module = "jobferry")]
pub(crate) struct AmplifierDelivery(pub(crate) jobferry::AmplifierDelivery);

#[pymethods]
impl AmplifierDelivery {
    /// The finished job.
    #[getter]
    fn job<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.job().clone().to_py(py)
    }

    /// What a repeated delivery is recognised by.
    #[getter]
    fn key(&self) -> &str {
        &self.0.job().job_id
    }

    fn __repr__(&self) -> String {
        format!("<AmplifierDelivery of job {}>", self.0.job().job_id)
    }
}

/// A report that was verified to come from the vendor.
#[pyclass(frozen, module = "jobferry")]
pub(crate) struct IdunoxDelivery(pub(crate) jobferry::IdunoxDelivery);

#[pymethods]
impl IdunoxDelivery {
    /// What is reported.
    #[getter]
    fn event<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.event().clone().to_py(py)
    }

    /// What a repeated delivery is recognised by.
    #[getter]
    fn key(&self) -> &str {
        &self.0.event().result_id
    }

    fn __repr__(&self) -> String {
        format!("<IdunoxDelivery of result {}>", self.0.event().result_id)
    }
}

/// A report that was verified to come from the vendor.
#[pyclass(frozen, module = "jobferry")]
pub(crate) struct ApiDelivery(pub(crate) jobferry::ApiDelivery);

#[pymethods]
impl ApiDelivery {
    /// The job that is reported, where the body is a job's document.
    #[getter]
    fn job<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.job().cloned().to_py(py)
    }

    /// The body, whatever it reports.
    #[getter]
    fn document(&self) -> &str {
        self.0.document().as_str()
    }

    /// What a repeated delivery is recognised by.
    #[getter]
    fn key(&self) -> String {
        self.0.key()
    }

    fn __repr__(&self) -> String {
        match self.0.job() {
            Some(job) => format!("<ApiDelivery of job {}>", job.job_id),
            None => "<ApiDelivery>".to_owned(),
        }
    }
}

fn raised<T>(py: Python<'_>, outcome: jobferry::Result<T>) -> PyResult<T> {
    outcome.map_err(|error| exception(py, &error))
}

fn raw(body: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    match body.cast::<PyBytes>() {
        Ok(bytes) => Ok(bytes.as_bytes().to_vec()),
        Err(_) => Err(unexpected(body, "the request's raw body as bytes")),
    }
}

fn pairs(headers: &Bound<'_, PyAny>) -> PyResult<Vec<(String, Vec<u8>)>> {
    let wrong = |_| unexpected(headers, "headers as a mapping or as pairs");
    let pairs = headers.try_iter().map_err(wrong)?;
    pairs
        .map(|pair| {
            let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) =
                pair?.extract().map_err(wrong)?;
            Ok((String::from_utf8_lossy(&bytes(&name)?).into_owned(), bytes(&value)?))
        })
        .collect()
}

/// Frameworks give header fields as text, ASGI gives them as bytes.
fn bytes(field: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(text) = field.cast::<PyString>() {
        // Text with lone surrogates stands for bytes that are no text; no signature has any.
        return Ok(text.to_string_lossy().as_bytes().to_vec());
    }
    match field.cast::<PyBytes>() {
        Ok(bytes) => Ok(bytes.as_bytes().to_vec()),
        Err(_) => Err(PyTypeError::new_err("header names and values must be str or bytes")),
    }
}
