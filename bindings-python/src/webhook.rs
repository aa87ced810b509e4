//! Receiving webhooks.

use jobferry::AmplifierWebhook;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::error::exception;
use crate::value::ToPy;

/// Proves and reads reports.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct Webhook(AmplifierWebhook);

#[pymethods]
impl Webhook {
    #[new]
    fn new(py: Python<'_>, secrets: Vec<String>) -> PyResult<Self> {
        AmplifierWebhook::new(secrets).map(Webhook).map_err(|error| exception(py, &error))
    }

    /// `headers` are pairs of text or bytes.
    fn verify(
        &self,
        headers: &Bound<'_, PyAny>,
        body: &Bound<'_, PyBytes>,
    ) -> PyResult<AmplifierDelivery> {
        let pairs = headers.try_iter()?.map(|pair| header(&pair?)).collect::<PyResult<Vec<_>>>()?;
        let body = body.as_bytes().to_vec();
        let delivery =
            self.0.verify(pairs, body).map_err(|error| exception(headers.py(), &error))?;
        Ok(AmplifierDelivery(delivery))
    }

    fn sign(&self, body: &[u8]) -> Vec<(String, String)> {
        self.0.sign(body)
    }
}

fn header(pair: &Bound<'_, PyAny>) -> PyResult<(String, Vec<u8>)> {
    let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair.extract()?;
    Ok((String::from_utf8_lossy(&bytes(&name)?).into_owned(), bytes(&value)?))
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

/// A report that provably comes from the vendor.
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
