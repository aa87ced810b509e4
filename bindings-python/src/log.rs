//! The core's log reaches Python's `logging`, as loggers below `jobferry`.

use log::{Level, LevelFilter, Log, Metadata, Record};
use pyo3::prelude::*;

/// Forwards from now on. Does nothing when the process already has another logger.
pub(crate) fn install() {
    if log::set_logger(&ToPython).is_ok() {
        log::set_max_level(LevelFilter::Debug);
    }
}

struct ToPython;

impl Log for ToPython {
    /// Ours only: asking Python costs the interpreter's lock, and the libraries below log a lot.
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().split("::").next() == Some("jobferry")
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        // While the interpreter is being finalized, the record is dropped.
        Python::try_attach(|py| {
            if let Err(problem) = forward(py, record) {
                problem.write_unraisable(py, None);
            }
        });
    }

    fn flush(&self) {}
}

/// Python decides at each record, so a change of its configuration takes effect at once.
fn forward(py: Python<'_>, record: &Record<'_>) -> PyResult<()> {
    let name = record.target().replace("::", ".");
    let logger = py.import("logging")?.call_method1("getLogger", (name,))?;
    let level = number(record.level());
    if logger.call_method1("isEnabledFor", (level,))?.is_truthy()? {
        logger.call_method1("log", (level, "%s", record.args().to_string()))?;
    }
    Ok(())
}

fn number(level: Level) -> u8 {
    match level {
        Level::Error => 40,
        Level::Warn => 30,
        Level::Info => 20,
        Level::Debug => 10,
        Level::Trace => 5,
    }
}
