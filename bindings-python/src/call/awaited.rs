//! A call in an asyncio loop.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use jobferry::Receipt;
use pyo3::exceptions::PyBaseException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};
use pyo3::{PyClass, PyClassInitializer};
use tokio::runtime::Handle;
use tokio::task::JoinError;

use super::receipt::{Accepted, OnAccepted, is_awaitable, leaving};
use super::{EVENT_LOOP, Outcome, Stop, broken, lock, on_acceptance, rest};

/// What is awaited: a future of the loop. An exception that is thrown in, such as a cancellation,
/// stops the call and says what it leaves behind.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct Awaited {
    future: Py<PyAny>,
    /// Of the future, as `await` uses it.
    iterator: Py<PyAny>,
    stop: Mutex<Option<Stop>>,
    /// Tells nothing; it is disconnected when the call's task is gone.
    gone: Mutex<Receiver<()>>,
    receipt: Receipt,
}

impl Awaited {
    pub(super) fn new(
        event_loop: &Bound<'_, PyAny>,
        work: BoxFuture<'static, Outcome>,
        runtime: Handle,
        on_accepted: OnAccepted,
        receipt: Receipt,
    ) -> PyResult<Self> {
        let py = event_loop.py();
        let future = event_loop.call_method0("create_future")?;
        let shared = Arc::new(Shared {
            event_loop: event_loop.clone().unbind(),
            context: py.import("contextvars")?.call_method0("copy_context")?.unbind(),
            future: future.clone().unbind(),
            on_accepted,
            telling: Mutex::new(None),
            receipt: receipt.clone(),
        });
        let (alive, gone) = mpsc::channel();
        let told = shared.clone();
        let work = on_acceptance(work, move |accepted| {
            let told = told.clone();
            Python::try_attach(|py| told.soon(py, Tell { shared: told.clone(), accepted }));
        });
        let task = runtime.spawn(EVENT_LOOP.scope(event_loop.clone().unbind(), async move {
            let _alive = alive;
            work.await
        }));
        let stop = Stop(task.abort_handle());
        runtime.spawn(async move {
            let outcome = task.await;
            // Attached for this one call only. What is not passed on is dropped while attached,
            // which is why `shared` moves in.
            Python::try_attach(move |py| {
                if !outcome.as_ref().is_err_and(JoinError::is_cancelled) {
                    let outcome = Mutex::new(Some(outcome));
                    shared.soon(py, Settle { shared: shared.clone(), outcome });
                }
            });
        });
        let iterator = future.call_method0("__await__")?.unbind();
        let future = future.unbind();
        Ok(Awaited {
            future,
            iterator,
            stop: Mutex::new(Some(stop)),
            gone: Mutex::new(gone),
            receipt,
        })
    }

    /// Stops the call, and waits until its task has put on the receipt what it leaves.
    fn stop(&self, py: Python<'_>) {
        drop(lock(&self.stop).take());
        py.detach(|| rest(&lock(&self.gone)));
    }
}

#[pymethods]
impl Awaited {
    fn __await__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.iterator.bind(py).call_method0("__next__")
    }

    fn send<'py>(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.iterator.bind(value.py()).call_method1("send", (value,))
    }

    /// The loop throws in the outcome when it is an error, and what ends the waiting otherwise.
    #[pyo3(signature = (*error))]
    fn throw<'py>(&self, error: &Bound<'py, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
        let py = error.py();
        let thrown = self.iterator.bind(py).call_method1("throw", error);
        thrown.or_else(|error| {
            let has_ended = self.future.bind(py).call_method0("done")?.is_truthy()?;
            if has_ended && !is_cancellation(py, &error)? {
                return Err(error);
            }
            self.stop(py);
            Err(leaving(py, error, &self.receipt))
        })
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.stop(py);
        self.iterator.bind(py).call_method0("close").map(drop)
    }
}

fn is_cancellation(py: Python<'_>, error: &PyErr) -> PyResult<bool> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    Ok(error.is_instance(py, CLASS.import(py, "asyncio", "CancelledError")?))
}

/// What the loop's thread needs to tell and to settle.
struct Shared {
    event_loop: Py<PyAny>,
    /// The context variables of the call.
    context: Py<PyAny>,
    future: Py<PyAny>,
    on_accepted: OnAccepted,
    /// The task of an `on_accepted` that is a coroutine function.
    telling: Mutex<Option<Py<PyAny>>>,
    receipt: Receipt,
}

impl Shared {
    /// Has the loop's own thread call `callback`.
    fn soon<T: PyClass>(&self, py: Python<'_>, callback: impl Into<PyClassInitializer<T>>) {
        let schedule = || {
            let callback = Bound::new(py, callback)?;
            let options = PyDict::new(py);
            options.set_item("context", &self.context)?;
            self.event_loop.bind(py).call_method(
                "call_soon_threadsafe",
                (callback,),
                Some(&options),
            )
        };
        // Fails when the loop is closed; then the future is not awaited either.
        let _: PyResult<Bound<'_, PyAny>> = schedule();
    }

    /// Ends the call with `error`, unless it has ended.
    fn fail(&self, py: Python<'_>, error: PyErr) -> PyResult<()> {
        self.settle(py, Err(leaving(py, error, &self.receipt)))
    }

    fn settle(&self, py: Python<'_>, outcome: PyResult<Py<PyAny>>) -> PyResult<()> {
        let future = self.future.bind(py);
        if future.call_method0("done")?.is_truthy()? {
            return Ok(());
        }
        match outcome {
            Ok(value) => future.call_method1("set_result", (value,))?,
            Err(error) => future.call_method1("set_exception", (error,))?,
        };
        Ok(())
    }
}

/// Tells the caller's function of the job, called by the loop. Also called when the coroutine that
/// this may begin has ended.
#[pyclass(frozen)]
struct Tell {
    shared: Arc<Shared>,
    accepted: Accepted,
}

#[pymethods]
impl Tell {
    #[pyo3(signature = (told=None))]
    fn __call__(this: &Bound<'_, Self>, told: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let (py, Tell { shared, accepted }) = (this.py(), this.get());
        if let Some(told) = told {
            return match failure(told)? {
                Some(error) => shared.fail(py, error),
                None => Ok(()),
            };
        }
        match shared.on_accepted.call(py, accepted) {
            Ok(Some(given)) if is_awaitable(&given) => {
                let task = py.import("asyncio")?.call_method1("ensure_future", (given,))?;
                task.call_method1("add_done_callback", (this,))?;
                *lock(&shared.telling) = Some(task.unbind());
                Ok(())
            }
            Ok(_) => Ok(()),
            Err(error) => shared.fail(py, error),
        }
    }
}

/// What a task that has ended failed with.
fn failure(task: &Bound<'_, PyAny>) -> PyResult<Option<PyErr>> {
    if task.call_method0("cancelled")?.is_truthy()? {
        return Ok(None);
    }
    let error = task.call_method0("exception")?;
    Ok(error
        .cast::<PyBaseException>()
        .ok()
        .map(|error| PyErr::from_value(error.clone().into_any())))
}

/// Settles a future, called by its loop; not before the caller's function knows of the job.
#[pyclass(frozen)]
struct Settle {
    shared: Arc<Shared>,
    outcome: Mutex<Option<Result<Outcome, JoinError>>>,
}

#[pymethods]
impl Settle {
    #[pyo3(signature = (_told=None))]
    fn __call__(this: &Bound<'_, Self>, _told: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let (py, Settle { shared, outcome }) = (this.py(), this.get());
        let telling = lock(&shared.telling).take();
        if let Some(task) = telling
            && !task.bind(py).call_method0("done")?.is_truthy()?
        {
            task.bind(py).call_method1("add_done_callback", (this,))?;
            return Ok(());
        }
        let Some(outcome) = lock(outcome).take() else { return Ok(()) };
        shared.settle(py, outcome.map_err(|_| broken()).and_then(|outcome| outcome(py)))
    }
}
