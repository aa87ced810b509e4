//! A recording as Python gives it: a path, bytes, or a file object.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use jobferry::Source;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView};
use tokio::io::AsyncRead;
use tokio_util::io::StreamReader;

use crate::call::attached;

/// How much is asked of a file object at once: the core's own frame.
const FRAME: usize = 1024 * 1024;

/// The file name of a recording that has none.
const UNNAMED: &str = "audio";

/// Reads `audio` as a recording, under `filename` if one is given.
pub(crate) fn source(audio: &Bound<'_, PyAny>, filename: Option<String>) -> PyResult<Source> {
    let source = if let Ok(bytes) = audio.cast::<PyBytes>() {
        Source::bytes(UNNAMED, owned(bytes))
    } else if audio.is_instance_of::<PyByteArray>() || audio.is_instance_of::<PyMemoryView>() {
        // Copied, because Python may change it while it is being sent.
        let copy = audio.py().get_type::<PyBytes>().call1((audio,))?;
        Source::bytes(UNNAMED, owned(copy.cast::<PyBytes>()?))
    } else if audio.hasattr("read")? {
        file(audio)?
    } else {
        Source::path(path(audio)?)
    };
    Ok(match filename {
        Some(filename) => source.named(filename),
        None => source,
    })
}

/// The bytes themselves, kept alive for as long as they are needed.
fn owned(bytes: &Bound<'_, PyBytes>) -> Bytes {
    Bytes::from_owner(PyBackedBytes::from(bytes.clone()))
}

fn path(audio: &Bound<'_, PyAny>) -> PyResult<PathBuf> {
    let kind = audio.get_type().name()?;
    audio.extract().map_err(|_| {
        PyTypeError::new_err(format!(
            "expected a path, bytes, or a file object opened in binary mode, not {kind}"
        ))
    })
}

/// A file object, read from its beginning for the check and for each attempt.
fn file(audio: &Bound<'_, PyAny>) -> PyResult<Source> {
    if !audio.hasattr("seekable")? || !audio.call_method0("seekable")?.is_truthy()? {
        return Err(PyValueError::new_err(
            "the file object is not seekable, so it cannot be read twice; pass its content instead",
        ));
    }
    let end = audio.call_method1("seek", (0, 2))?.extract()?;
    let file = Arc::new(audio.clone().unbind());
    Ok(Source::reader(name(audio), Some(end), move || open(file.clone())))
}

/// The name of the file behind the object, if it has one.
fn name(audio: &Bound<'_, PyAny>) -> String {
    let path = audio.getattr("name").and_then(|name| name.extract::<PathBuf>());
    let name = path
        .ok()
        .as_deref()
        .and_then(Path::file_name)
        .map(|name| name.to_string_lossy().into_owned());
    name.unwrap_or_else(|| UNNAMED.to_owned())
}

async fn open(file: Arc<Py<PyAny>>) -> io::Result<impl AsyncRead + Send + Unpin> {
    on(&file, |file| file.call_method1("seek", (0,)).map(drop)).await?;
    let frames = stream::try_unfold(file, async |file| {
        let frame = on(&file, read).await?;
        io::Result::Ok((!frame.is_empty()).then_some((frame, file)))
    });
    Ok(StreamReader::new(Box::pin(frames)))
}

fn read(file: &Bound<'_, PyAny>) -> PyResult<Bytes> {
    let frame = file.call_method1("read", (FRAME,))?;
    match frame.cast::<PyBytes>() {
        Ok(bytes) => Ok(owned(bytes)),
        Err(_) => Err(PyTypeError::new_err(format!(
            "read() gave {}, not bytes; open the file in binary mode ('rb')",
            frame.get_type().name()?
        ))),
    }
}

/// Runs Python code on the file object.
async fn on<T: Send + 'static>(
    file: &Arc<Py<PyAny>>,
    run: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<T> + Send + 'static,
) -> io::Result<T> {
    let file = file.clone();
    let outcome = attached(move |py| run(file.bind(py)).map_err(io::Error::from)).await;
    outcome.unwrap_or_else(|| Err(io::Error::other("the interpreter is shutting down")))
}
