//! Values on their way across the border, in both directions.

use std::any::type_name;
use std::collections::HashMap;
use std::time::Duration;

use jobferry::models::{
    DecodeError, InvalidTimestamp, Plan, RateLimits, RawJson, Timestamp, read_request,
};
use jobferry::{Error, ErrorKind, Secret};
use pyo3::exceptions::{PyAttributeError, PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use pyo3::{IntoPyObjectExt, intern};
use serde::de::DeserializeOwned;

use crate::error::exception;

/// A value that Python receives.
pub(crate) trait ToPy {
    /// The Python object.
    fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;
}

macro_rules! to_py_as_itself {
    ($($ty:ty),+) => { $(
        impl ToPy for $ty {
            fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                self.into_bound_py_any(py)
            }
        }
    )+ };
}

to_py_as_itself!(String, bool, i32, u32, i64, f64);

impl<T: ToPy> ToPy for Option<T> {
    fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.map_or_else(|| Ok(py.None().into_bound(py)), |value| value.to_py(py))
    }
}

impl<T: ToPy> ToPy for Vec<T> {
    fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let items = self.into_iter().map(|item| item.to_py(py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(py, items)?.into_any())
    }
}

impl<T: ToPy> ToPy for HashMap<String, T> {
    fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let dict = PyDict::new(py);
        for (key, value) in self {
            dict.set_item(key, value.to_py(py)?)?;
        }
        Ok(dict.into_any())
    }
}

impl ToPy for RawJson {
    fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.as_str().into_bound_py_any(py)
    }
}

impl ToPy for Secret {
    fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.expose().into_bound_py_any(py)
    }
}

impl ToPy for Timestamp {
    fn to_py(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let Some(instant) = self.instant else { return Ok(py.None().into_bound(py)) };
        let class = CLASS.import(py, "jobferry._timestamp", "Timestamp")?;
        class.call_method1(intern!(py, "_of"), (self.text, instant.as_microsecond()))
    }
}

/// What the vendor wrote, which has a field of its own: no `datetime` stands for an unreadable time.
pub(crate) fn text_of(time: &Option<Timestamp>) -> Option<String> {
    time.as_ref().map(|time| time.text.clone())
}

/// A model: an instance of a dataclass in `jobferry.models`.
pub(crate) fn record<'py, const N: usize>(
    py: Python<'py>,
    class: &PyOnceLock<Py<PyType>>,
    name: &str,
    fields: [(&Bound<'py, pyo3::types::PyString>, Bound<'py, PyAny>); N],
) -> PyResult<Bound<'py, PyAny>> {
    let keywords = PyDict::new(py);
    for (field, value) in fields {
        keywords.set_item(field, value)?;
    }
    class.import(py, "jobferry.models", name)?.call((), Some(&keywords))
}

/// A word: a member of an enum in `jobferry.models`, known or not.
pub(crate) fn word<'py>(
    py: Python<'py>,
    class: &PyOnceLock<Py<PyType>>,
    name: &str,
    word: &str,
) -> PyResult<Bound<'py, PyAny>> {
    class.import(py, "jobferry.models", name)?.call1((word,))
}

/// A value that Python gives.
pub(crate) trait FromPy: Sized {
    /// Reads `value`, or says what it should have been.
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self>;
}

macro_rules! from_py_as_itself {
    ($($ty:ty),+) => { $(
        impl FromPy for $ty {
            fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
                value.extract()
            }
        }
    )+ };
}

from_py_as_itself!(String, bool, f64);

macro_rules! from_py_as_whole_number {
    ($($ty:ty),+) => { $(
        impl FromPy for $ty {
            fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
                value.extract().map_err(|error: PyErr| {
                    if !error.is_instance_of::<PyOverflowError>(value.py()) {
                        return error;
                    }
                    let (least, most) = (<$ty>::MIN, <$ty>::MAX);
                    PyValueError::new_err(format!("expected a number from {least} to {most}"))
                })
            }
        }
    )+ };
}

from_py_as_whole_number!(u32, i64, u64);

impl<T: FromPy> FromPy for Option<T> {
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if value.is_none() { Ok(None) } else { T::from_py(value).map(Some) }
    }
}

impl<T: FromPy> FromPy for Vec<T> {
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        // A string is also a sequence of strings, but passing one here is a mistake.
        if value.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err("expected a sequence, not a string"));
        }
        value.try_iter()?.map(|item| T::from_py(&item?)).collect()
    }
}

impl<T: FromPy> FromPy for HashMap<String, T> {
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let items = value.call_method0(intern!(value.py(), "items"))?;
        let entry = |item: PyResult<Bound<'_, PyAny>>| {
            let (name, value): (String, Bound<'_, PyAny>) = item?.extract()?;
            let value = keyword(&name, &value)?;
            Ok((name, value))
        };
        items.try_iter()?.map(entry).collect()
    }
}

/// Whatever `json.dumps` writes; keys in their order, so that the same value is the same bytes.
impl FromPy for RawJson {
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = value.py();
        let options = PyDict::new(py);
        options.set_item(intern!(py, "allow_nan"), false)?;
        options.set_item(intern!(py, "ensure_ascii"), false)?;
        let json = py.import(intern!(py, "json"))?;
        let text: String =
            json.call_method(intern!(py, "dumps"), (value,), Some(&options))?.extract()?;
        text.parse().map_err(|error: DecodeError| PyValueError::new_err(error.message))
    }
}

/// A text, or a `datetime`; without a designator either means UTC.
impl FromPy for Timestamp {
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let text: String = match value.is_instance_of::<PyString>() {
            true => value.extract()?,
            false if value.hasattr("isoformat")? => value.call_method0("isoformat")?.extract()?,
            false => return Err(unexpected(value, "a datetime or its text")),
        };
        text.parse().map_err(|error: InvalidTimestamp| PyValueError::new_err(error.to_string()))
    }
}

impl FromPy for Secret {
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        String::from_py(value).map(Secret::from)
    }
}

impl FromPy for Duration {
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let seconds = value.extract::<f64>().or_else(|_| Err(no_seconds(value)?))?;
        Duration::try_from_secs_f64(seconds)
            .map_err(|_| PyValueError::new_err("expected a finite number of seconds, 0 or more"))
    }
}

/// What to say of a duration that is no number.
fn no_seconds(value: &Bound<'_, PyAny>) -> PyResult<PyErr> {
    let name = value.get_type().fully_qualified_name()?;
    let hint = match value.hasattr("total_seconds")? {
        true => "; use its .total_seconds()",
        false => "",
    };
    Ok(PyTypeError::new_err(format!("expected a number of seconds, not {name}{hint}")))
}

impl FromPy for Plan {
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let expected = "expected 'standard', 'enterprise', 'off' or RateLimits(...)";
        match value.extract::<String>().as_deref() {
            Ok("standard") => Ok(Plan::Standard),
            Ok("enterprise") => Ok(Plan::Enterprise),
            Ok("off") => Ok(Plan::Off),
            Ok(_) => Err(PyValueError::new_err(expected)),
            Err(_) if value.hasattr("uploads")? => Ok(Plan::Custom(RateLimits {
                uploads: keyword("uploads", &value.getattr("uploads")?)?,
                others: keyword("others", &value.getattr("others")?)?,
                window: keyword("window", &value.getattr("window")?)?,
            })),
            Err(_) => Err(PyTypeError::new_err(expected)),
        }
    }
}

/// Reads the value of a keyword argument; an error names it.
pub(crate) fn keyword<T: FromPy>(name: &str, value: &Bound<'_, PyAny>) -> PyResult<T> {
    T::from_py(value).map_err(|error| {
        let py = value.py();
        PyErr::from_type(error.get_type(py), format!("{name}: {}", error.value(py)))
    })
}

/// Reads an attribute of a request; an error names it.
pub(crate) fn attribute<T: FromPy>(request: &Bound<'_, PyAny>, name: &str) -> PyResult<T> {
    keyword(name, &request.getattr(name)?)
}

/// Reads a request: its class in `jobferry.models`, or a dict in the vendor's own spelling. A value
/// that no request can hold is an invalid request.
pub(crate) fn request<T: FromPy + DeserializeOwned>(request: &Bound<'_, PyAny>) -> PyResult<T> {
    of_kind(request.py(), ErrorKind::InvalidRequest, model(request))
}

/// The same for one argument of a call, called `name`.
pub(crate) fn argument<T: FromPy>(name: &str, value: &Bound<'_, PyAny>) -> PyResult<T> {
    of_kind(value.py(), ErrorKind::InvalidRequest, keyword(name, value))
}

/// A bare `ValueError` becomes the error of this package that is one too.
fn of_kind<T>(py: Python<'_>, kind: ErrorKind, outcome: PyResult<T>) -> PyResult<T> {
    outcome.map_err(|error| match error.get_type(py).is(py.get_type::<PyValueError>()) {
        true => exception(py, &Error::new(kind, error.value(py).to_string())),
        false => error,
    })
}

fn model<T: FromPy + DeserializeOwned>(request: &Bound<'_, PyAny>) -> PyResult<T> {
    if !request.is_instance_of::<PyDict>() {
        // Models have the core's names.
        let class = type_name::<T>().rsplit("::").next().unwrap_or_default();
        let is_other = request.get_type().name()? != class;
        return T::from_py(request).map_err(|error| {
            match is_other && error.is_instance_of::<PyAttributeError>(request.py()) {
                true => unexpected(request, &format!("{class} or a dict")),
                false => error,
            }
        });
    }
    let text: RawJson = keyword("the request", request)?;
    read_request(text.as_str().as_bytes())
        .map_err(|error| PyValueError::new_err(format!("the request: {error}")))
}

/// Python gave something else than `expected`.
pub(crate) fn unexpected(value: &Bound<'_, PyAny>, expected: &str) -> PyErr {
    match value.get_type().name() {
        Ok(kind) => PyTypeError::new_err(format!("expected {expected}, not {kind}")),
        Err(error) => error,
    }
}

/// Options that Python gives as keyword arguments.
pub(crate) trait Keywords: Default {
    /// Sets the option called `name`; tells whether there is one.
    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool>;

    /// What the options are called.
    fn names() -> Vec<&'static str>;

    /// The defaults, but for what is given; `None` counts as not given. A value that no option of
    /// that name can have is an invalid request.
    fn from_keywords(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        Self::from_keywords_or(ErrorKind::InvalidRequest, keywords, &[])
    }

    /// The same; such a value is an error of `kind`. The call also knows the keywords in `others`,
    /// which have been taken out.
    fn from_keywords_or(
        kind: ErrorKind,
        keywords: Option<&Bound<'_, PyDict>>,
        others: &[&'static str],
    ) -> PyResult<Self> {
        let mut options = Self::default();
        for (name, value) in keywords.into_iter().flat_map(|keywords| keywords.iter()) {
            let name: String = name.extract()?;
            if !value.is_none() && !of_kind(value.py(), kind, options.set(&name, &value))? {
                return Err(unknown_keyword(&name, [others, &Self::names()].concat()));
            }
        }
        Ok(options)
    }
}

/// There is no option called `name` among the `known`.
fn unknown_keyword(name: &str, mut known: Vec<&str>) -> PyErr {
    known.sort_unstable();
    known.dedup(); // a call that submits and waits has some in both halves
    let likeness = |known: &&str| strsim::jaro_winkler(name, known);
    let nearest = known.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let hint = match nearest.filter(|nearest| likeness(nearest) > 0.85) {
        Some(nearest) => format!("did you mean '{nearest}'?"),
        None => format!("the options are {}", known.join(", ")),
    };
    PyTypeError::new_err(format!("unexpected keyword argument '{name}'; {hint}"))
}
