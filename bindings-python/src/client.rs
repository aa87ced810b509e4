//! What the clients of all vendors have in common.

pub(crate) mod alliance;
pub(crate) mod amplifier;
pub(crate) mod idunox;
pub(crate) mod job_api;
pub(crate) mod midlyr;
mod refresh;

use std::ffi::OsString;
use std::mem;
use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::stream::{BoxStream, Stream, StreamExt};
use jobferry::models::{ClientOptions, JobOptions, WaitOptions};
use jobferry::{Environment, ErrorKind, Progress};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use tokio::task::block_in_place;

use crate::call::{Call, Outcome, outcome};
use crate::error::exception;
use crate::value::{Keywords, ToPy};

/// A client of the core, made anew in a process that was forked.
pub(crate) struct PerProcess<C> {
    connect: Connect<C>,
    base_url: String,
    /// Locked only by threads that hold the interpreter, so never at the moment of a fork.
    local: Mutex<Option<Local<C>>>,
}

/// Makes the client of a process.
type Connect<C> = Box<dyn Fn(&Environment) -> jobferry::Result<C> + Send + Sync>;

/// The client of one process: its connections belong to that process's threads.
struct Local<C> {
    pid: u32,
    core: C,
}

impl<C: Clone> PerProcess<C> {
    /// A client that `connect` makes, with the options that Python gives as keyword arguments.
    pub(crate) fn new(
        py: Python<'_>,
        options: Option<&Bound<'_, PyDict>>,
        connect: impl Fn(&ClientOptions, &Environment) -> jobferry::Result<C> + Send + Sync + 'static,
        base_url: impl FnOnce(&C) -> String,
    ) -> PyResult<Self> {
        let options = ClientOptions::from_keywords_or(ErrorKind::Configuration, options, &[])?;
        let connect: Connect<C> = Box::new(move |environment| connect(&options, environment));
        let local = Local::new(py, &connect)?;
        let base_url = base_url(&local.core);
        Ok(PerProcess { connect, base_url, local: Mutex::new(Some(local)) })
    }

    /// The client of this process, unless it is closed.
    pub(crate) fn core(&self, py: Python<'_>) -> PyResult<C> {
        let mut local = self.lock();
        let Some(of) = &mut *local else {
            return Err(PyRuntimeError::new_err("the client is closed"));
        };
        if of.pid != process::id() {
            // Dropping the parent's would talk to threads that this process does not have.
            mem::forget(mem::replace(of, Local::new(py, &self.connect)?));
        }
        Ok(of.core.clone())
    }
}

impl<C> PerProcess<C> {
    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Closes the connections once the calls under way have ended.
    pub(crate) fn close(&self) {
        let local = self.lock().take();
        if local.as_ref().is_some_and(|local| local.pid != process::id()) {
            mem::forget(local);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Local<C>>> {
        self.local.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C> Drop for PerProcess<C> {
    fn drop(&mut self) {
        self.close();
    }
}

impl<C> Local<C> {
    fn new(py: Python<'_>, connect: &Connect<C>) -> PyResult<Self> {
        let core = connect(&environment(py)?).map_err(|error| exception(py, &error))?;
        Ok(Local { pid: process::id(), core })
    }
}

/// `os.environ` as it is now: a test may have put another mapping in its place, of which the process
/// knows nothing.
fn environment(py: Python<'_>) -> PyResult<Environment> {
    let variables = py.import("os")?.getattr("environ")?.call_method0("items")?;
    let variables: Vec<(OsString, OsString)> =
        variables.try_iter()?.map(|item| item?.extract()).collect::<PyResult<_>>()?;
    Ok(Environment::of(variables))
}

/// A list that is fetched page by page, one call per item.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct Items(Arc<tokio::sync::Mutex<Outcomes>>);

type Outcomes = BoxStream<'static, jobferry::Result<Outcome>>;

impl Items {
    pub(crate) fn of<T: ToPy + Send + 'static>(
        items: impl Stream<Item = jobferry::Result<T>> + Send + 'static,
    ) -> Self {
        let items = items.map(|item| item.map(outcome)).boxed();
        Items(Arc::new(tokio::sync::Mutex::new(items)))
    }
}

#[pymethods]
impl Items {
    /// The next item, `None` after the last.
    fn next(&self) -> Call {
        let items = self.0.clone();
        Call::new(async move { items.lock().await.next().await.transpose() })
    }
}

/// How a job is submitted and waited for, as keyword arguments of one call.
#[derive(Default)]
pub(crate) struct RunOptions<S = JobOptions> {
    submit: S,
    wait: WaitOptions,
}

impl<S: Keywords> Keywords for RunOptions<S> {
    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(self.submit.set(name, value)? | self.wait.set(name, value)?)
    }

    fn names() -> Vec<&'static str> {
        [S::names(), WaitOptions::names()].concat()
    }
}

/// A function of the caller's that is told how far a call is.
pub(crate) struct Listener(Py<PyAny>);

impl Listener {
    /// A listener that takes `parameters`, which stand in the message when it is none.
    pub(crate) fn new(progress: &Bound<'_, PyAny>, parameters: &str) -> PyResult<Self> {
        if !progress.is_callable() {
            let message = format!("progress: expected a function of {parameters}");
            return Err(PyTypeError::new_err(message));
        }
        Ok(Listener(progress.clone().unbind()))
    }

    /// Calls the function. An exception from it is reported as unraisable, because no caller could
    /// catch it.
    pub(crate) fn tell(
        &self,
        arguments: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyTuple>>,
    ) {
        // The function may make a call that blocks, which needs a thread of the runtime.
        block_in_place(|| {
            Python::try_attach(|py| {
                let listener = self.0.bind(py);
                if let Err(error) = arguments(py).and_then(|arguments| listener.call1(arguments)) {
                    error.write_unraisable(py, Some(listener));
                }
            });
        });
    }
}

/// The progress callback of an upload, if the caller passed one.
pub(crate) fn upload_progress(progress: Option<&Bound<'_, PyAny>>) -> PyResult<Progress> {
    let Some(progress) = progress else { return Ok(Progress::default()) };
    let listener = Listener::new(progress, "(sent, total)")?;
    Ok(Progress::new(move |sent, total| listener.tell(|py| (sent, total).into_pyobject(py))))
}
