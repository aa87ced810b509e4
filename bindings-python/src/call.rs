//! How a call runs: on threads of its own, waited for with the interpreter's lock released or
//! awaited in an asyncio loop, and stopped when nobody wants its outcome any more.

use std::mem;
use std::process;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::{AbortHandle, JoinError};

use crate::error::exception;
use crate::value::ToPy;

/// How long a blocking call may keep Ctrl-C waiting.
const TICK: Duration = Duration::from_millis(50);

/// How long leaving the interpreter may take.
const FAREWELL: Duration = Duration::from_secs(2);

/// Makes the Python object, or the exception, on a thread that holds the interpreter.
pub(crate) type Outcome = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// The outcome that is `value`.
pub(crate) fn outcome<T: ToPy + Send + 'static>(value: T) -> Outcome {
    Box::new(|py| value.to_py(py).map(Bound::unbind))
}

impl ToPy for Outcome {
    fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self(py).map(|object| object.into_bound(py))
    }
}

tokio::task_local! {
    /// The asyncio loop that awaits the call.
    static EVENT_LOOP: Py<PyAny>;
}

/// A call that has not begun: `wait()` or `start()` begins it.
#[pyclass(frozen, module = "jobferry._native")]
pub(crate) struct Call(Mutex<Option<BoxFuture<'static, Outcome>>>);

impl Call {
    /// A call that does `work`.
    pub(crate) fn new<T: ToPy + Send + 'static>(
        work: impl Future<Output = jobferry::Result<T>> + Send + 'static,
    ) -> Self {
        let work = work.map(|result| match result {
            Ok(value) => outcome(value),
            Err(error) => Box::new(move |py: Python<'_>| Err(exception(py, &error))),
        });
        Call(Mutex::new(Some(work.boxed())))
    }

    fn begin(&self) -> PyResult<BoxFuture<'static, Outcome>> {
        let work = lock(&self.0).take();
        work.ok_or_else(|| PyRuntimeError::new_err("the call has begun already"))
    }
}

#[pymethods]
impl Call {
    /// Blocks until the outcome is there; other threads and signals go on meanwhile.
    fn wait(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let work = self.begin()?;
        let (sender, receiver) = mpsc::sync_channel(1);
        let task = handle(py)?.spawn(async move {
            // Nobody listens when the wait was interrupted.
            let _ = sender.send(work.await);
        });
        let _stop_with_me = Stop(task.abort_handle());
        let outcome = py.detach(move || {
            loop {
                match receiver.recv_timeout(TICK) {
                    Ok(outcome) => return Ok(outcome),
                    Err(RecvTimeoutError::Timeout) => check_signals()?,
                    Err(RecvTimeoutError::Disconnected) => return Err(broken()),
                }
            }
        })?;
        outcome(py)
    }

    /// A future of the running asyncio loop. Cancelling it stops the call.
    fn start<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static RUNNING_LOOP: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let event_loop = RUNNING_LOOP.import(py, "asyncio", "get_running_loop")?.call0()?;
        let future = event_loop.call_method0("create_future")?;
        let (work, runtime) = (self.begin()?, handle(py)?);
        let task = runtime.spawn(EVENT_LOOP.scope(event_loop.clone().unbind(), work));
        future.call_method1("add_done_callback", (Stop(task.abort_handle()),))?;
        let settle = (event_loop.unbind(), future.clone().unbind());
        runtime.spawn(async move {
            let outcome = task.await;
            // Attached for this one call only. What is not passed on is dropped while attached,
            // which is why `settle` moves in.
            Python::try_attach(move |py| pass_on(py, settle, outcome));
        });
        Ok(future)
    }
}

/// Has the loop's own thread make the objects and settle the future.
fn pass_on(
    py: Python<'_>,
    (event_loop, future): (Py<PyAny>, Py<PyAny>),
    outcome: Result<Outcome, JoinError>,
) {
    if outcome.as_ref().is_err_and(JoinError::is_cancelled) {
        return;
    }
    let settle = Settle { future, outcome: Mutex::new(Some(outcome)) };
    // Fails when the loop is closed; then nobody awaits the future either.
    let _ = event_loop.call_method1(py, "call_soon_threadsafe", (settle,));
}

/// Settles a future, called by its loop.
#[pyclass(frozen)]
struct Settle {
    future: Py<PyAny>,
    outcome: Mutex<Option<Result<Outcome, JoinError>>>,
}

#[pymethods]
impl Settle {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let future = self.future.bind(py);
        let Some(outcome) = lock(&self.outcome).take() else { return Ok(()) };
        if future.call_method0("done")?.is_truthy()? {
            return Ok(());
        }
        match outcome.map_err(|_| broken()).and_then(|outcome| outcome(py)) {
            Ok(value) => future.call_method1("set_result", (value,))?,
            Err(error) => future.call_method1("set_exception", (error,))?,
        };
        Ok(())
    }
}

/// Stops a call when dropped, or when called with its settled future. A call that has ended is
/// not affected.
#[pyclass(frozen)]
struct Stop(AbortHandle);

#[pymethods]
impl Stop {
    fn __call__(&self, _future: &Bound<'_, PyAny>) {
        self.0.abort();
    }
}

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn check_signals() -> PyResult<()> {
    Python::try_attach(|py| py.check_signals()).unwrap_or_else(|| Err(broken()))
}

/// The asyncio loop that awaits the present call, if it is awaited. A call of the core stays on the
/// task it began on.
pub(crate) fn event_loop(py: Python<'_>) -> Option<Py<PyAny>> {
    EVENT_LOOP.try_with(|event_loop| event_loop.clone_ref(py)).ok()
}

/// Runs Python code where it may block. `None` when the interpreter is shutting down.
pub(crate) async fn attached<T: Send + 'static>(
    run: impl FnOnce(Python<'_>) -> T + Send + 'static,
) -> Option<T> {
    tokio::task::spawn_blocking(move || Python::try_attach(run)).await.ok().flatten()
}

/// The call's task is gone without an outcome: it panicked, or the interpreter is being left.
fn broken() -> PyErr {
    PyRuntimeError::new_err(
        "the call broke off; this is a defect in jobferry, or Python is exiting",
    )
}

/// The threads that calls run on.
enum Threads {
    /// None yet.
    None,
    /// Those of the process `pid`; a fork does not copy them.
    Of { pid: u32, runtime: Runtime },
    /// None any more.
    Gone,
}

/// Locked only by threads that hold the interpreter, and a fork holds it too: the child never
/// finds it locked.
static THREADS: Mutex<Threads> = Mutex::new(Threads::None);

fn handle(_py: Python<'_>) -> PyResult<Handle> {
    let mut threads = lock(&THREADS);
    match &*threads {
        Threads::Of { pid, runtime } if *pid == process::id() => {
            return Ok(runtime.handle().clone());
        }
        Threads::Of { .. } | Threads::None => {}
        Threads::Gone => return Err(PyRuntimeError::new_err("Python is exiting")),
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("jobferry")
        .enable_all()
        .build()?;
    let handle = runtime.handle().clone();
    // A parent's runtime would wait for threads that this process does not have.
    mem::forget(mem::replace(&mut *threads, Threads::Of { pid: process::id(), runtime }));
    Ok(handle)
}

/// Stops all calls and their threads. Registered with `atexit`.
#[pyfunction]
pub(crate) fn shut_down(py: Python<'_>) {
    let threads = mem::replace(&mut *lock(&THREADS), Threads::Gone);
    match threads {
        Threads::Of { pid, runtime } if pid == process::id() => {
            py.detach(|| runtime.shutdown_timeout(FAREWELL));
        }
        other => mem::forget(other),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
