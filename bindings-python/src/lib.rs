//! The native half of the Python package `jobferry`; its public API is written in Python.

mod audio;
mod call;
mod client;
mod error;
mod log;
#[rustfmt::skip] // generated
mod models;
mod value;
mod webhook;

/// What `python/jobferry/_native.pyi` describes.
#[pyo3::pymodule]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::call::{Call, shut_down};
    #[pymodule_export]
    use super::client::Items;
    #[pymodule_export]
    use super::client::alliance::AllianceClient;
    #[pymodule_export]
    use super::client::amplifier::AmplifierClient;
    #[pymodule_export]
    use super::client::idunox::IdunoxClient;
    #[pymodule_export]
    use super::client::job_api::JobApiClient;
    #[pymodule_export]
    use super::client::midlyr::MidlyrClient;
    #[pymodule_export]
    use super::webhook::{
        AmplifierDelivery, AmplifierWebhook, ApiDelivery, ApiWebhook, IdunoxDelivery, IdunoxWebhook,
    };

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::log::install();
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        // Before the interpreter is finalized: a worker that is attached then would crash it.
        let atexit = module.py().import("atexit")?;
        atexit.call_method1("register", (module.getattr("shut_down")?,))?;
        Ok(())
    }
}
