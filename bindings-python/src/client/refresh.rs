//! New tokens from a function of the caller's.

use std::sync::Arc;

use futures_util::future::FutureExt;
use jobferry::Refresh;
use jobferry::{Error, ErrorKind, Secret};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::call::{attached, event_loop};
use crate::value::keyword;

/// Asks the caller's function for a token, if there is one.
pub(super) fn asking(refresh: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Refresh>> {
    let Some(refresh) = refresh else { return Ok(None) };
    if !refresh.is_callable() {
        return Err(PyTypeError::new_err("refresh: expected a function that returns a token"));
    }
    let refresh = Arc::new(refresh.clone().unbind());
    Ok(Some(Arc::new(move || {
        let refresh = refresh.clone();
        let event_loop = Python::try_attach(event_loop).flatten();
        async move {
            let token = attached(move |py| token(refresh.bind(py), event_loop).map_err(refused));
            let gone = || Err(Error::new(ErrorKind::Cancelled, "the interpreter is shutting down"));
            token.await.unwrap_or_else(gone)
        }
        .boxed()
    })))
}

/// What the function returns; a coroutine is run by the loop that awaits the call.
fn token(refresh: &Bound<'_, PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<Secret> {
    let token = refresh.call0()?;
    if !token.hasattr("__await__")? {
        return keyword("refresh", &token);
    }
    let Some(event_loop) = event_loop else {
        // Otherwise Python warns that the coroutine was never awaited.
        token.call_method0("close")?;
        let message = "refresh is a coroutine function, which only a client for asyncio awaits";
        return Err(PyTypeError::new_err(message));
    };
    let asyncio = refresh.py().import("asyncio")?;
    let future = asyncio.call_method1("run_coroutine_threadsafe", (token, event_loop))?;
    keyword("refresh", &future.call_method0("result")?)
}

/// Without a new token the call ends with the refusal of the old one.
fn refused(error: PyErr) -> Error {
    let message = format!("the token was refused, and refresh gave no other: {error}");
    Error::new(ErrorKind::Authentication, message).with_source(error)
}
