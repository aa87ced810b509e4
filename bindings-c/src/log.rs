//! The log on stderr.

use std::sync::Once;

use jobferry_core::{Environment, Error, ErrorKind, Result};
use tracing_subscriber::EnvFilter;

/// Logs what the environment variable `JOBFERRY_LOG` asks for, such as `jobferry=debug`, from the
/// first client on that finds it set. A program that collects the log itself is left alone.
///
/// # Errors
/// [`ErrorKind::Configuration`] when the variable cannot be read as such a filter.
pub(crate) fn start(environment: &Environment) -> Result<()> {
    static STARTED: Once = Once::new();
    let Some(text) = environment.text("JOBFERRY_LOG")? else {
        return Ok(());
    };
    let filter = EnvFilter::try_new(text).map_err(|error| {
        let message = format!(
            "the environment variable JOBFERRY_LOG is no filter such as jobferry=debug: {error}"
        );
        Error::new(ErrorKind::Configuration, message)
    })?;
    STARTED.call_once(|| {
        let _ = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(false)
            .try_init();
    });
    Ok(())
}
