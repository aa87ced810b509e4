//! How a call runs: on threads of its own, waited for with the interpreter's lock released or
//! awaited in an asyncio loop, and stopped when its outcome is not wanted any more. A call that is
//! stopped reports the job or submission that it leaves: see `receipt`.

mod awaited;
mod receipt;

use std::mem;
use std::process;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt};
use jobferry::{CallExt, Event, Receipt};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::AbortHandle;

use self::awaited::Awaited;
use self::receipt::{Accepted, OnAccepted, leaving};
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
pub(crate) struct Call {
    work: Mutex<Option<BoxFuture<'static, Outcome>>>,
    receipt: Receipt,
}

/// A message to the thread that waits for a call.
enum News {
    Accepted(Accepted),
    Ended(Outcome),
}

impl Call {
    /// A call that does `work`.
    pub(crate) fn new<T: ToPy + Send + 'static>(
        work: impl Future<Output = jobferry::Result<T>> + Send + 'static,
    ) -> Self {
        let receipt = Receipt::default();
        let work = work.with_receipt(&receipt).map(|result| match result {
            Ok(value) => outcome(value),
            Err(error) => Box::new(move |py: Python<'_>| Err(exception(py, &error))),
        });
        Call { work: Mutex::new(Some(work.boxed())), receipt }
    }

    fn begin(&self) -> PyResult<BoxFuture<'static, Outcome>> {
        let work = lock(&self.work).take();
        work.ok_or_else(|| PyRuntimeError::new_err("the call has begun already"))
    }
}

#[pymethods]
impl Call {
    /// Blocks until the outcome is there; other threads and signals go on meanwhile. `on_accepted`
    /// is called by this thread.
    #[pyo3(signature = (on_accepted=None))]
    fn wait(&self, py: Python<'_>, on_accepted: Option<&Bound<'_, PyAny>>) -> PyResult<Py<PyAny>> {
        let on_accepted = OnAccepted::maybe(on_accepted)?;
        let (sender, receiver) = mpsc::channel();
        let news = sender.clone();
        let work = on_acceptance(self.begin()?, move |accepted| {
            // The receiver is gone when the wait was interrupted.
            let _ = news.send(News::Accepted(accepted));
        });
        let task = handle(py)?.spawn(async move {
            let _ = sender.send(News::Ended(work.await));
        });
        let stop = Stop(task.abort_handle());
        let mut receiver = receiver;
        let error = loop {
            let (news, same) = py.detach(move || (next(&receiver), receiver));
            receiver = same;
            match news {
                Ok(News::Ended(outcome)) => return outcome(py),
                Ok(News::Accepted(accepted)) => {
                    if let Err(error) = on_accepted.tell(py, &accepted) {
                        break error;
                    }
                }
                Err(error) => break error,
            }
        };
        drop(stop);
        // A job accepted by then is reported too, because it is paid for.
        for news in py.detach(move || rest(&receiver)) {
            if let News::Accepted(accepted) = news {
                on_accepted.tell_in_vain(py, &accepted);
            }
        }
        Err(leaving(py, error, &self.receipt))
    }

    /// What awaits the outcome in the running asyncio loop, which also calls `on_accepted`.
    /// Cancelling the task that awaits it stops the call.
    #[pyo3(signature = (on_accepted=None))]
    fn start(&self, py: Python<'_>, on_accepted: Option<&Bound<'_, PyAny>>) -> PyResult<Awaited> {
        static RUNNING_LOOP: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let on_accepted = OnAccepted::maybe(on_accepted)?;
        let event_loop = RUNNING_LOOP.import(py, "asyncio", "get_running_loop")?.call0()?;
        Awaited::new(&event_loop, self.begin()?, handle(py)?, on_accepted, self.receipt.clone())
    }
}

/// `work`, which tells when the vendor has accepted its submission.
fn on_acceptance(
    work: BoxFuture<'static, Outcome>,
    tell: impl Fn(Accepted) + Send + Sync + 'static,
) -> impl Future<Output = Outcome> + Send {
    work.observed(move |event| {
        if let Event::Accepted { job_id, token, .. } = event {
            tell(Accepted { job_id: job_id.clone(), token: token.clone() });
        }
    })
}

/// The next news, or what ends the wait without any.
fn next(receiver: &Receiver<News>) -> PyResult<News> {
    loop {
        match receiver.recv_timeout(TICK) {
            Ok(news) => return Ok(news),
            Err(RecvTimeoutError::Timeout) => check_signals()?,
            Err(RecvTimeoutError::Disconnected) => return Err(broken()),
        }
    }
}

/// What a call that is being stopped still tells, until its task is gone.
fn rest<T>(receiver: &Receiver<T>) -> Vec<T> {
    std::iter::from_fn(|| receiver.recv_timeout(TICK).ok()).collect()
}

/// Stops a call when dropped. A call that has ended is not affected.
struct Stop(AbortHandle);

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
    // Dropping the parent's runtime would wait for threads that this process does not have.
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
