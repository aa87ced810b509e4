//! The order of the core's layers: a file names only files of its own layer and lower ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: [&[&str]; 6] = [
    &["error", "models", "secret"],
    &[
        "audio",
        "clock",
        "environment",
        "json_pointer",
        "observe",
        "one_or_many",
        "token",
        "webhook",
    ],
    &["budget", "spec", "transport"],
    &["account"],
    &["jobs"],
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

/// A file's own code without its comments; tests may look anywhere.
fn code(path: &Path) -> String {
    let source = fs::read_to_string(path).unwrap();
    let tests = source.match_indices("#[cfg(test)]\n").find(|(at, cfg)| {
        let next = source[at + cfg.len()..].lines().next().unwrap_or_default();
        next.ends_with("mod tests {")
    });
    let code = &source[..tests.map_or(source.len(), |(at, _)| at)];
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    code.lines().filter(is_code).flat_map(|line| [line, "\n"]).collect()
}

/// The paths that begin with `crate::`, `super::` or `self::` in `code`, each as its names from the
/// crate's root on. `module` is where the code stands.
fn named_paths(code: &str, module: &[String]) -> Vec<Vec<String>> {
    let (own, parent) = (module.to_vec(), module[..module.len().saturating_sub(1)].to_vec());
    let begins = [("crate::", Vec::new()), ("super::", parent), ("self::", own)];
    let mut paths = Vec::new();
    for (word, base) in begins {
        for rest in code.split(word).skip(1) {
            let text: String = rest.split(';').next().unwrap_or_default().into();
            for names in branches(&text) {
                paths.push(base.iter().cloned().chain(names).collect());
            }
        }
    }
    paths
}

/// The paths in the rest of an import: one, or one for each branch of `a::{b, c::d}`.
fn branches(text: &str) -> Vec<Vec<String>> {
    let is_path = |c: &char| c.is_alphanumeric() || matches!(c, '_' | ':');
    let head: String = text.chars().take_while(is_path).collect();
    let names: Vec<String> =
        head.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect();
    match text[head.len()..].strip_prefix('{') {
        Some(group) if head.is_empty() || head.ends_with("::") => group
            .split('}')
            .next()
            .unwrap_or_default()
            .split(',')
            .map(|branch| {
                let more = branch.trim().split("::").map(str::to_owned);
                names.iter().cloned().chain(more).collect()
            })
            .collect(),
        _ => vec![names],
    }
}

/// A file of the core: `jobs/wait/poller.rs` is the module `jobs::wait::poller`.
struct Module {
    names: Vec<String>,
    path: PathBuf,
}

fn modules() -> Vec<Module> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let module = |path: PathBuf| {
        let relative = path.strip_prefix(&root).unwrap().with_extension("");
        let names = relative.iter().map(|name| name.to_str().unwrap().to_owned());
        Module { names: names.filter(|name| name != "mod").collect(), path }
    };
    files.sort();
    let is_library = |module: &Module| !["lib", "testing"].contains(&module.names[0].as_str());
    files.into_iter().map(module).filter(is_library).collect()
}

#[test]
fn no_import_points_upwards() {
    let layer_of: BTreeMap<&str, usize> = LAYERS
        .iter()
        .enumerate()
        .flat_map(|(layer, modules)| modules.iter().map(move |module| (*module, layer)))
        .collect();
    let mut wrong = Vec::new();
    for Module { names, path } in modules() {
        let layer = *layer_of
            .get(names[0].as_str())
            .unwrap_or_else(|| panic!("{} belongs to no layer; add it to LAYERS", names[0]));
        for target in named_paths(&code(&path), &names) {
            let named = target.first().and_then(|first| layer_of.get(first.as_str()));
            if named.is_some_and(|named| *named > layer) {
                wrong.push(format!("{} names {}", names.join("::"), target.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "imports that point upwards:\n{}", wrong.join("\n"));
}

/// Two files that name each other are one file in two places. A folder's `mod.rs` stands for the folder:
/// what it re-exports is not its own.
#[test]
fn no_files_name_each_other_in_a_circle() {
    let all = modules();
    let number_of: BTreeMap<&[String], usize> =
        all.iter().enumerate().map(|(number, module)| (module.names.as_slice(), number)).collect();
    let file_of = |path: &[String]| {
        (1..=path.len()).rev().find_map(|length| number_of.get(&path[..length]).copied())
    };
    let edges: Vec<Vec<usize>> = all
        .iter()
        .enumerate()
        .map(|(number, module)| {
            let is_folder = module.path.ends_with("mod.rs");
            let code = code(&module.path);
            let own = code.lines().filter(|line| !(is_folder && line.contains("self::")));
            let own: String = own.flat_map(|line| [line, "\n"]).collect();
            let named = named_paths(&own, &module.names);
            let files = named.iter().filter_map(|path| file_of(path));
            files.filter(|file| *file != number).collect()
        })
        .collect();
    let reaches = |from: usize| {
        let (mut seen, mut open) = (BTreeSet::new(), edges[from].clone());
        while let Some(next) = open.pop() {
            if seen.insert(next) {
                open.extend(&edges[next]);
            }
        }
        seen
    };
    let reached: Vec<_> = (0..all.len()).map(reaches).collect();
    let name = |number: usize| all[number].names.join("::");
    let mut circles = BTreeSet::new();
    for number in 0..all.len() {
        if reached[number].contains(&number) {
            let circle = (0..all.len()).filter(|other| {
                reached[number].contains(other) && reached[*other].contains(&number)
            });
            circles.insert(circle.map(name).collect::<Vec<_>>().join(" "));
        }
    }
    assert!(circles.is_empty(), "files that name each other:\n{circles:#?}");
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
