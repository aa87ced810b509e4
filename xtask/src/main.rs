//! `cargo xtask generate` writes the models of every language package from the core's.

mod c;
mod models;
mod node;
mod python;
mod uniffi;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use models::Item;

/// A generated file: where it stands below the root, and what it holds.
struct Output {
    path: &'static str,
    text: String,
}

/// Every generated file. Each begins with a line that says so and names the command.
fn outputs(items: &[Item]) -> Vec<Output> {
    let mut outputs = Vec::new();
    outputs.extend(c::files(items));
    outputs.extend(node::files(items));
    outputs.extend(python::files(items));
    outputs.extend(uniffi::files(items));
    outputs
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() != Some("generate") {
        return ExitCode::from(2);
    }
    for output in outputs(&models::read(&root().join("core/src/models"))) {
        fs::write(root().join(output.path), output.text).expect("a generated file can be written");
    }
    ExitCode::SUCCESS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_files_are_what_the_core_says() {
        for output in outputs(&models::read(&root().join("core/src/models"))) {
            let committed = fs::read_to_string(root().join(output.path)).unwrap_or_default();
            assert!(
                committed == output.text,
                "{} is out of date; run `cargo xtask generate`",
                output.path
            );
        }
    }
}
