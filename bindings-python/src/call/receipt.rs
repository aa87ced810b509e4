//! The job or submission that a call leaves: passed to the caller's function when the vendor has
//! accepted the submission, and carried by the exception that ends the call.

use jobferry::Receipt;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

/// An accepted submission.
pub(super) struct Accepted {
    pub(super) job_id: String,
    pub(super) token: String,
}

/// The caller's function that is told the job's identifier and token, if there is one.
pub(super) struct OnAccepted(Option<Py<PyAny>>);

impl OnAccepted {
    pub(super) fn maybe(function: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        match function {
            Some(function) if !function.is_callable() => {
                Err(PyTypeError::new_err("on_accepted: expected a function of (job_id, token)"))
            }
            function => Ok(OnAccepted(function.map(|function| function.clone().unbind()))),
        }
    }

    /// Calls it in the blocking client. What it raises ends the call.
    pub(super) fn tell(&self, py: Python<'_>, accepted: &Accepted) -> PyResult<()> {
        let Some(given) = self.call(py, accepted)?.filter(|given| is_awaitable(given)) else {
            return Ok(());
        };
        // Or else Python warns that it was never awaited.
        given.call_method0("close")?;
        let message = "on_accepted is a coroutine function, which only a client for asyncio awaits";
        Err(PyTypeError::new_err(message))
    }

    /// Calls it although the call is left already, with something else than what it raises.
    pub(super) fn tell_in_vain(&self, py: Python<'_>, accepted: &Accepted) {
        if let Err(error) = self.tell(py, accepted) {
            error.write_unraisable(py, None);
        }
    }

    /// Calls it, and gives what it returns.
    pub(super) fn call<'py>(
        &self,
        py: Python<'py>,
        accepted: &Accepted,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(function) = &self.0 else { return Ok(None) };
        function.bind(py).call1((&accepted.job_id, &accepted.token)).map(Some)
    }
}

pub(super) fn is_awaitable(given: &Bound<'_, PyAny>) -> bool {
    given.hasattr("__await__").unwrap_or_default()
}

/// `error`, with which a call is left before its outcome, as it says how to go on: in its attributes
/// `job_id` and `token`, and in a note that a traceback shows.
pub(super) fn leaving(py: Python<'_>, error: PyErr, receipt: &Receipt) -> PyErr {
    let left = receipt.cancelled();
    let value = error.value(py);
    let facts = [("job_id", left.job_id()), ("token", left.token())];
    for (name, fact) in facts {
        // An exception of the caller's may have attributes of these names, or take none.
        let has_one = value.getattr(name).is_ok_and(|given| !given.is_none());
        if !has_one {
            let _ = value.setattr(name, fact);
        }
    }
    if let Some(token) = left.token() {
        let _ = value.call_method1("add_note", (format!("{}\ntoken: {token}", left.message()),));
    }
    error
}
