//! The order of the core's layers: a file names only files of its own layer and lower ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: [&[&str]; 6] = [
    &["models", "error", "secret"],
    &[
        "audio",
        "clock",
        "environment",
        "history",
        "ledger",
        "observe",
        "one_or_many",
        "pick",
        "registry",
        "retry",
        "schedule",
        "stats",
        "token",
        "vendor_clock",
        "watcher",
        "webhook",
        "window",
    ],
    &["multipart", "source", "spec", "transport"],
    &["answer", "attempts", "engine", "listing", "request"],
    &["jobs", "likeness", "reconcile", "span", "submit", "sweep", "watch"],
    &["vendors"],
];

fn rust_files(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The modules that a file's own code names by `crate::<module>`; tests may look anywhere.
fn named_modules(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split("crate::").skip(1).map(str::to_owned).collect::<Vec<_>>())
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}

#[test]
fn no_import_points_upwards() {
    let layer_of: BTreeMap<&str, usize> = LAYERS
        .iter()
        .enumerate()
        .flat_map(|(layer, modules)| modules.iter().map(move |module| (*module, layer)))
        .collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut wrong = Vec::new();
    for path in files {
        let relative = path.strip_prefix(&root).unwrap();
        let first = relative.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if ["lib", "long_day", "scripted", "simulation"].contains(&first) {
            continue;
        }
        let layer = *layer_of
            .get(first)
            .unwrap_or_else(|| panic!("{first} belongs to no layer; add it to LAYERS"));
        for module in named_modules(&fs::read_to_string(&path).unwrap()) {
            let Some(target) = layer_of.get(module.as_str()) else {
                continue;
            };
            if *target > layer {
                wrong.push(format!(
                    "{} (layer {layer}) names {module} (layer {target})",
                    relative.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "imports that point upwards:\n{}", wrong.join("\n"));
}

/// The core's files that hold `text`.
fn files_with(text: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    files.retain(|path| fs::read_to_string(path).unwrap().contains(text));
    files.iter().map(|path| path.strip_prefix(&root).unwrap().display().to_string()).collect()
}

#[test]
fn only_the_transport_names_the_http_library() {
    let naming = files_with("hyper::");
    assert!(naming.iter().all(|path| path.starts_with("transport")), "{naming:?}");
}

/// Whatever else read them would not see the environment that a language hands in.
#[test]
fn only_the_environment_reads_the_variables_of_the_process() {
    assert_eq!(files_with("env::var"), ["environment.rs"]);
}
