//! The log on stderr.

use std::sync::Once;

use tracing_subscriber::EnvFilter;

/// Logs what the environment variable `JOBFERRY_LOG` asks for, such as `jobferry=debug`, from the
/// first client on. A program that collects the log itself is left alone.
pub(crate) fn start() {
    static ASKED: Once = Once::new();
    ASKED.call_once(|| {
        let Some(filter) = std::env::var("JOBFERRY_LOG").ok().filter(|text| !text.is_empty())
        else {
            return;
        };
        let _ = tracing_subscriber::fmt()
            .with_env_filter(EnvFilter::new(filter))
            .with_writer(std::io::stderr)
            .with_ansi(false)
            .try_init();
    });
}
