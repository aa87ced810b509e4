//! What can be wrong with a description, and how a description is written.

use std::fmt;
use std::path::Path;

use crate::error::{Error, ErrorKind};

/// How a description is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecFormat {
    /// TOML.
    Toml,
    /// JSON.
    Json,
}

impl SpecFormat {
    /// The format of a file: by its name, or else by how it begins.
    pub fn of(path: &Path, text: &str) -> Self {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("toml") => SpecFormat::Toml,
            Some("json") => SpecFormat::Json,
            _ if text.trim_start().starts_with('{') => SpecFormat::Json,
            _ => SpecFormat::Toml,
        }
    }
}

/// Something wrong with a description, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line, counted from 1; 0 when there is no text.
    pub line: usize,
    /// The character in the line, counted from 1; 0 when there is no text.
    pub column: usize,
    /// The key concerned, such as `job.path`; empty for the description as a whole.
    pub key: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}, column {}: ", self.line, self.column)?;
        }
        if !self.key.is_empty() {
            write!(f, "`{}` ", self.key)?;
        }
        f.write_str(&self.message)
    }
}

/// The error that problems are to a caller who wants a client.
pub(super) fn refused(name: &str, problems: &[Problem]) -> Error {
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    let message = format!("{name} cannot be used: {}", lines.join("; "));
    Error::new(ErrorKind::Configuration, message)
}
