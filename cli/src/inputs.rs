//! Recordings named on the command line.

use std::path::{Path, PathBuf};

use jobferry::Source;
use tokio::io::AsyncReadExt;

use crate::exit::Failure;

/// A recording, and what to call it.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) source: Source,
}

/// The recordings at `paths`; `-` is stdin, which is read into memory.
pub(crate) async fn open(paths: &[PathBuf]) -> Result<Vec<Input>, Failure> {
    let mut inputs = Vec::with_capacity(paths.len());
    for path in paths {
        inputs.push(Input { name: path.display().to_string(), source: source(path).await? });
    }
    Ok(inputs)
}

async fn source(path: &Path) -> Result<Source, Failure> {
    if path != Path::new("-") {
        return Ok(Source::path(path));
    }
    let bytes = stdin().await?;
    Ok(Source::bytes("stdin", bytes))
}

/// Everything on stdin.
pub(crate) async fn stdin() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = tokio::io::stdin().read_to_end(&mut bytes).await;
    read.map_err(|error| Failure::Local(format!("stdin cannot be read: {error}")))?;
    Ok(bytes)
}
