//! What uniffi makes of the library, as the files that are committed.

use std::env;
use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

/// Whatever goes wrong goes to a developer, as text.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A generated file: where it stands below the root, and what it holds.
pub struct Output {
    /// Relative to the root of the repository.
    pub path: &'static str,
    /// What stands in it.
    pub text: String,
}

const MARK: &str = "// Generated from bindings-swift/src by `make generate`; do not edit.\n";

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Builds the library of `bindings-swift`, into the folder this program stands in, and says where
/// it is.
///
/// # Errors
/// It does not build.
pub fn library() -> Result<PathBuf> {
    let built = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet", "--package", "jobferry-uniffi"])
        .current_dir(root())
        .status()?;
    if !built.success() {
        return Err("cargo build --package jobferry-uniffi failed".into());
    }
    let name = format!("{DLL_PREFIX}jobferry_uniffi{DLL_SUFFIX}");
    let program = env::current_exe()?;
    let folder = program.ancestors().find(|folder| folder.join(&name).is_file());
    Ok(folder.ok_or("the library is not beside this program")?.join(name))
}

/// Every file written from `library`, the shared library of `bindings-swift`.
///
/// # Errors
/// The library is not there or carries no declarations.
pub fn outputs(library: &Path) -> Result<Vec<Output>> {
    let directory = tempfile::tempdir()?;
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: Utf8PathBuf::try_from(library.to_owned())?,
        out_dir: Utf8PathBuf::try_from(directory.path().to_owned())?,
        ..GenerateOptions::default()
    };
    let mut paths = BindgenPaths::default();
    paths.add_layer(Crate);
    generate_with_bindgen_paths(options, paths)?;

    let read = |name: &str| fs::read_to_string(directory.path().join(name));
    Ok(vec![
        Output {
            path: "bindings-swift/kotlin/src/main/kotlin/dev/jobferry/Native.kt",
            text: format!("{MARK}\n{}", kotlin(&read("dev/jobferry/jobferry.kt")?)),
        },
        Output {
            path: "bindings-swift/swift/Sources/Jobferry/Generated/Native.swift",
            text: format!("{MARK}\n{}", swift(&read("JobferryNative.swift")?)),
        },
        Output {
            path: "bindings-swift/swift/Sources/CJobferry/jobferry.h",
            text: format!("{MARK}\n{}", lines(&read("jobferry.h")?, str::to_owned)),
        },
    ])
}

/// Where the configuration of the one crate stands: beside its manifest.
struct Crate;

impl BindgenPathsLayer for Crate {
    fn get_crate_root(&self, crate_name: &str) -> Option<Utf8PathBuf> {
        let root = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        (crate_name == "jobferry_uniffi").then_some(root)
    }
}

/// Words without values print as themselves, only models are public, and documentation names
/// things as Kotlin does.
fn kotlin(generated: &str) -> String {
    lines(generated, |line| {
        let trimmed = line.trim_start();
        if is_comment(trimmed) {
            return respelled(line, "null", str::to_owned);
        }
        match trimmed.strip_prefix("object ") {
            Some(rest) if rest.ends_with("()") => line.replacen("object ", "data object ", 1),
            // A function of no class, behind the end of its documentation.
            _ if trimmed.starts_with("*/ fun ") => line.replacen("fun ", "internal fun ", 1),
            _ => hidden_in_kotlin(line),
        }
    })
}

/// What the thin layer wraps, although it is declared as models are.
const WRAPPED: [&str; 10] = [
    "AllianceTask",
    "ApiDescription",
    "AudioReadError",
    "AudioReadException",
    "Failure",
    "NativeApiSubmission",
    "NativeAudio",
    "NativeError",
    "NativeException",
    "WebhookHeader",
];

/// A declaration at the top of the file is internal unless it is a model. Otherwise users would
/// meet a hundred names that are none of theirs, an own `use` among them.
fn hidden_in_kotlin(line: &str) -> String {
    let line = line.strip_prefix("public ").unwrap_or(line);
    let mut words = line.split([' ', '(', ':', '<', '{']);
    let is_model = match (words.next(), words.next(), words.next()) {
        (Some("data" | "sealed" | "enum"), Some("class"), Some(name)) => !WRAPPED.contains(&name),
        (Some("typealias"), Some(name), _) => !name.starts_with("Ffi"),
        (Some("abstract" | "class" | "fun" | "inline" | "interface" | "object" | "open"), ..) => {
            false
        }
        _ => return line.to_owned(),
    };
    if is_model { line.to_owned() } else { format!("internal {line}") }
}

/// Only models are public, those that callers make can be changed, and documentation names things
/// as Swift does.
fn swift(generated: &str) -> String {
    let (mut is_model, mut is_made_by_callers) = (false, false);
    lines(generated, |line| {
        if is_comment(line.trim_start()) {
            return respelled(line, "nil", lower_first);
        }
        // Not indented, though it belongs to the type above.
        if is_model && line == "public var description: String {" {
            return format!("    {line}");
        }
        if line.starts_with(char::is_alphabetic) {
            is_model = is_swift_model(line);
            is_made_by_callers = is_swift_argument(line);
        }
        match is_model {
            true if is_made_by_callers => line.replacen("public let ", "public var ", 1),
            true => line.to_owned(),
            false => hidden_in_swift(line),
        }
    })
}

/// Whether a declaration at the top of the file is a struct that callers make.
fn is_swift_argument(line: &str) -> bool {
    let name = line.strip_prefix("public struct ").and_then(|rest| rest.split(':').next());
    name.is_some_and(|name| name.ends_with("Options") || name.ends_with("Request"))
}

/// Whether a declaration at the top of the file is a model, which users meet.
fn is_swift_model(line: &str) -> bool {
    let mut words = line.split([' ', '(', ':', '<', '{']).filter(|word| !word.is_empty());
    match (words.next(), words.next(), words.next()) {
        (Some("public"), Some("struct" | "enum" | "typealias"), Some(name)) => {
            !WRAPPED.contains(&name) && !name.starts_with("FfiConverter")
        }
        // Of a model or not: what is public in it is named so, line by line.
        (Some("extension"), Some(name), _) => !WRAPPED.contains(&name),
        _ => false,
    }
}

fn hidden_in_swift(line: &str) -> String {
    // Of errors, `public` stands on a line of its own.
    let line = if line == "public" { "" } else { line };
    line.replacen("public ", "", 1).replacen("open ", "", 1)
}

fn lines(text: &str, mut change: impl FnMut(&str) -> String) -> String {
    // Two lines of greeting stand before everything else.
    let body = text.lines().skip_while(|line| line.starts_with("// ") || line.is_empty());
    body.map(|line| change(line.trim_end()) + "\n").collect()
}

fn is_comment(line: &str) -> bool {
    line.starts_with("* ") || line.starts_with("/// ")
}

/// `Plan::Standard` becomes `Plan.Standard` or `Plan.standard`; `None` becomes the word for it.
fn respelled(line: &str, none: &str, member: impl Fn(&str) -> String) -> String {
    let words = line.split('`').enumerate().map(|(at, word)| match word.split_once("::") {
        _ if at % 2 == 0 => word.to_owned(),
        Some((owner, name)) => format!("{owner}.{}", member(name)),
        None if word == "None" => none.to_owned(),
        None => word.to_owned(),
    });
    words.collect::<Vec<_>>().join("`")
}

fn lower_first(word: &str) -> String {
    let mut characters = word.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
