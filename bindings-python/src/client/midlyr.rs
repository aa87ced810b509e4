//! The client of Midlyr.

use jobferry::models::midlyr::{MidlyrContent, MidlyrEventRequest, MidlyrScenario};
use jobferry::models::regulations::RegulationQueryRequest;
use jobferry::models::{JobOptions, MidlyrListOptions, RegulationListOptions, WaitOptions};
use jobferry::{Client as _, Midlyr};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{Items, PerProcess, RunOptions};
use crate::call::Call;
use crate::value::{Keywords, ToPy, argument, request};

/// The client as Python sees it: convert, call, convert back.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct MidlyrClient(PerProcess<Midlyr>);

#[pymethods]
impl MidlyrClient {
    #[new]
    #[pyo3(signature = (**options))]
    fn new(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let connect =
            |options: &_, environment: &_| Midlyr::with_options(options, environment, None);
        PerProcess::new(py, options, connect, |core| core.token("").base_url).map(Self)
    }

    fn close(&self) {
        self.0.close();
    }

    #[getter]
    fn base_url(&self) -> &str {
        self.0.base_url()
    }

    #[pyo3(signature = (text, scenario, **options))]
    fn screen(
        &self,
        py: Python<'_>,
        text: String,
        scenario: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let (core, scenario) = (self.0.core(py)?, MidlyrScenario::from(scenario));
        let RunOptions { submit, wait } = RunOptions::from_keywords(options)?;
        Ok(Call::new(async move { core.screen_with(text, scenario, &submit, &wait).await }))
    }

    #[pyo3(signature = (text, scenario, **options))]
    fn submit_screen(
        &self,
        py: Python<'_>,
        text: String,
        scenario: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let (core, scenario) = (self.0.core(py)?, MidlyrScenario::from(scenario));
        let options = JobOptions::from_keywords(options)?;
        Ok(Call::new(async move { core.submit_screen_with(text, scenario, &options).await }))
    }

    #[pyo3(signature = (text, scenario, **options))]
    fn assess_risk(
        &self,
        py: Python<'_>,
        text: String,
        scenario: String,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Call> {
        let (core, scenario) = (self.0.core(py)?, MidlyrScenario::from(scenario));
        let RunOptions { submit, wait } = RunOptions::from_keywords(options)?;
        Ok(Call::new(async move { core.assess_risk_with(text, scenario, &submit, &wait).await }))
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

    #[pyo3(signature = (**options))]
    fn jobs(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Call> {
        let (core, options) = (self.0.core(py)?, MidlyrListOptions::from_keywords(options)?);
        Ok(Call::new(async move { core.jobs(&options).await }))
    }

    #[pyo3(signature = (**options))]
    fn all_jobs(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Items> {
        let options = MidlyrListOptions::from_keywords(options)?;
        Ok(Items::of(self.0.core(py)?.all_jobs(&options)))
    }

    fn regulation(&self, py: Python<'_>, id: String) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.regulation(&id).await }))
    }

    #[pyo3(signature = (**options))]
    fn regulations(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Call> {
        let (core, options) = (self.0.core(py)?, RegulationListOptions::from_keywords(options)?);
        Ok(Call::new(async move { core.regulations(&options).await }))
    }

    #[pyo3(signature = (**options))]
    fn all_regulations(
        &self,
        py: Python<'_>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Items> {
        let options = RegulationListOptions::from_keywords(options)?;
        Ok(Items::of(self.0.core(py)?.all_regulations(&options)))
    }

    #[pyo3(signature = (id, offset, limit=None))]
    fn regulation_content(
        &self,
        py: Python<'_>,
        id: String,
        offset: i64,
        limit: Option<u32>,
    ) -> PyResult<Call> {
        let core = self.0.core(py)?;
        Ok(Call::new(async move { core.regulation_content(&id, offset, limit).await }))
    }

    #[pyo3(signature = (query, limit=None, filters=None))]
    fn query_regulations(
        &self,
        py: Python<'_>,
        query: String,
        limit: Option<u32>,
        filters: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        let (core, filters) = (self.0.core(py)?, filters.map(request).transpose()?);
        let request = RegulationQueryRequest { query, limit, filters };
        Ok(Call::new(async move { core.query_regulations(&request).await }))
    }

    #[pyo3(signature = (scenario, text=None, json=None, external_ref=None))]
    fn create_event(
        &self,
        py: Python<'_>,
        scenario: String,
        text: Option<String>,
        json: Option<&Bound<'_, PyAny>>,
        external_ref: Option<String>,
    ) -> PyResult<Call> {
        let json = json.map(|json| argument("json", json)).transpose()?;
        let (core, content) = (self.0.core(py)?, MidlyrContent { text, json });
        let request =
            MidlyrEventRequest { scenario: MidlyrScenario::from(scenario), content, external_ref };
        Ok(Call::new(async move { core.create_event(&request).await }))
    }

    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.core(py)?.stats().to_py(py)
    }

    fn token(&self, py: Python<'_>, job_id: &str) -> PyResult<String> {
        Ok(self.0.core(py)?.token(job_id).to_string())
    }
}
