//! Each public method of the core's clients exists in every language, or stands in `ABSENT` with the
//! reason; and what a language has beyond the core's methods stands in `MORE` with the reason. An
//! entry that is not needed fails as a missing one does.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use syn::{ImplItem, Item, Type, Visibility};

/// The types whose methods every language has.
const TYPES: [&str; 11] = [
    "Amplifier",
    "AmplifierWebhook",
    "AmplifierDelivery",
    "Midlyr",
    "Idunox",
    "IdunoxWebhook",
    "IdunoxDelivery",
    "Alliance",
    "JobApi",
    "ApiWebhook",
    "ApiDelivery",
];

/// How a language writes a method down.
struct Language {
    name: &'static str,
    /// Where its source stands.
    folder: &'static str,
    extension: &'static str,
    /// How the lines begin that open a type's body, up to its name's end; `{}` is the type. A body
    /// ends with the next line that is not indented.
    types: &'static [&'static str],
    /// The types that those of `TYPES` inherit from.
    bases: &'static [&'static str],
    /// How the line with a declaration begins; `{}` is the method.
    declarations: &'static [&'static str],
    is_camel_case: bool,
    /// How far the members of a type are indented.
    indent: &'static [usize],
}

const PYTHON: &[&str] = &["def {}(", "async def {}("];

const LANGUAGES: [Language; 5] = [
    Language {
        name: "python",
        folder: "bindings-python/python/jobferry",
        extension: "py",
        types: &["class {}"],
        bases: &["Client", "BlockingClient"],
        declarations: PYTHON,
        is_camel_case: false,
        indent: &[4],
    },
    Language {
        name: "asyncio",
        folder: "bindings-python/python/jobferry",
        extension: "py",
        types: &["class Async{}"],
        bases: &["Client", "AsyncClient"],
        declarations: PYTHON,
        is_camel_case: false,
        indent: &[4],
    },
    Language {
        name: "node",
        folder: "bindings-node/ts",
        extension: "ts",
        types: &["export class {}"],
        bases: &["Client"],
        declarations: &[
            "{}(",
            "{}<",
            "static {}(",
            "async {}(",
            "async *{}(",
            "get {}(",
            "readonly {}:",
            "readonly {}?:",
        ],
        is_camel_case: true,
        indent: &[2],
    },
    Language {
        name: "swift",
        folder: "bindings-swift/swift/Sources/Jobferry",
        extension: "swift",
        types: &["public final class {}", "public struct {}", "extension {}"],
        bases: &[],
        declarations: &[
            "public func {}(",
            "public static func {}(",
            "public convenience init({}",
            "public var {}:",
            "public let {}:",
        ],
        is_camel_case: true,
        indent: &[4],
    },
    Language {
        name: "kotlin",
        folder: "bindings-swift/kotlin/src/main/kotlin/dev/jobferry",
        extension: "kt",
        types: &["class {}", "fun {}."],
        bases: &[],
        declarations: &["suspend fun {}(", "fun {}(", "val {}:", "val {} "],
        is_camel_case: true,
        indent: &[4, 8],
    },
];

/// How the functions of a type begin in C.
const C: [(&str, &[&str]); 11] = [
    ("Amplifier", &["jobferry_amplifier_"]),
    ("AmplifierWebhook", &["jobferry_webhook_"]),
    ("AmplifierDelivery", &["jobferry_delivery_"]),
    ("Midlyr", &["jobferry_midlyr_"]),
    ("Idunox", &["jobferry_idunox_"]),
    ("IdunoxWebhook", &["jobferry_idunox_webhook_", "jobferry_webhook_"]),
    ("IdunoxDelivery", &["jobferry_idunox_delivery_", "jobferry_delivery_"]),
    ("Alliance", &["jobferry_alliance_"]),
    ("JobApi", &["jobferry_api_"]),
    ("ApiWebhook", &["jobferry_api_webhook_", "jobferry_webhook_"]),
    ("ApiDelivery", &["jobferry_delivery_"]),
];

const ALL: &[&str] = &["python", "asyncio", "node", "swift", "kotlin", "c"];
/// The languages whose methods belong to classes.
const PACKAGES: &[&str] = &["python", "asyncio", "node", "swift", "kotlin"];

/// What no language but Rust has, whatever the type, and why.
const RUST_ONLY: [(&str, &str); 6] = [
    ("builder", "options are named arguments or a record"),
    ("with_options", "what the packages make their clients with"),
    ("over", "a transport of one's own is written in Rust"),
    ("with_clock", "a clock of one's own is written in Rust"),
    ("spec", "a description is a Rust type; elsewhere it is the file"),
    ("document", "a job has it as its raw text"),
];

/// What some languages do not have under its name, and why.
const ABSENT: [(&str, &[&str], &str); 6] = [
    ("JobApi::new", &["c"], "a description is a file or a text"),
    ("JobApi::from_json", &["swift"], "it is an initializer"),
    ("JobApi::from_path", &["swift"], "it is an initializer"),
    ("JobApi::from_toml", &["swift"], "it is an initializer"),
    ("Alliance::run", ALL, "each task has a method"),
    ("Alliance::submit", ALL, "each task has a method"),
];

/// What some languages have beyond the core's methods, of one type or, without a type, of any; and why.
const MORE: [(&str, &[&str], &str); 12] = [
    (
        "close",
        &["python", "asyncio", "node", "swift"],
        "frees connections at once; in Rust a client is dropped",
    ),
    ("free", &["c"], "in Rust a value is dropped"),
    ("constructor", &["node"], "the core's `new`"),
    ("native", &["node"], "internal: the native half, for the package's other classes"),
    ("of", &["node"], "internal: makes an object of its native half"),
    ("key", &["python", "asyncio", "node"], "what a receiver knows a repeated delivery by"),
    ("Amplifier::analyzing", &["kotlin"], "a flow of what `analyze` reports"),
    ("unwrap", &["python", "asyncio"], "the event of `verify` alone"),
    ("Alliance::submit_preview", ALL, "the core's `submit` with this task"),
    ("Alliance::submit_parse_document", ALL, "the core's `submit` with this task"),
    ("Alliance::submit_analyze_risk", ALL, "the core's `submit` with this task"),
    ("Alliance::submit_generate_report", ALL, "the core's `submit` with this task"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files below `folder` whose names end so.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let found = paths.flat_map(|path| match path.is_dir() {
        true => files(&path, extension),
        false => vec![path],
    });
    // What a Python class of the native module has stands in its `.pyi`.
    let is_source = |found: &str| found == extension || (extension == "py" && found == "pyi");
    found.filter(|path| path.extension().and_then(OsStr::to_str).is_some_and(is_source)).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The public methods of `TYPES`, as type and method.
fn core_methods() -> BTreeSet<(String, String)> {
    let mut methods = BTreeSet::new();
    for file in files(&root().join("core/src/vendors"), "rs") {
        for item in syn::parse_file(&read(&file)).expect("Rust").items {
            let Item::Impl(item) = item else { continue };
            let Type::Path(of) = &*item.self_ty else { continue };
            let of = of.path.segments.last().expect("a name").ident.to_string();
            if item.trait_.is_some() || !TYPES.contains(&of.as_str()) {
                continue;
            }
            for member in item.items {
                if let ImplItem::Fn(method) = member
                    && matches!(method.vis, Visibility::Public(_))
                {
                    methods.insert((of.clone(), method.sig.ident.to_string()));
                }
            }
        }
    }
    methods
}

/// Those of the core's methods that another language can have.
fn shared(all: &BTreeSet<(String, String)>) -> BTreeSet<(String, String)> {
    let mut methods = all.clone();
    methods.retain(|(of, name)| {
        // With options: where arguments have names or defaults, one method is both.
        let plain = name.strip_suffix("_with").or_else(|| name.strip_suffix("_at"));
        let is_variant = plain.is_some_and(|plain| all.contains(&(of.clone(), plain.to_owned())));
        !is_variant && !RUST_ONLY.iter().any(|(absent, _)| absent == name)
    });
    methods
}

/// The lines of each type's body in a language, its bases' included.
fn bodies(language: &Language) -> BTreeMap<&'static str, Vec<String>> {
    let mut bodies: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in files(&root().join(language.folder), language.extension) {
        let mut open: Vec<&'static str> = Vec::new();
        for line in read(&file).lines() {
            let is_indented = line.starts_with([' ', '\t', '}', ')', '#', '@']) || line.is_empty();
            if !is_indented {
                open = opened(language, line);
            }
            for of in &open {
                bodies.entry(of).or_default().push(line.to_owned());
            }
        }
    }
    bodies
}

/// The types whose body begins with this line; the body of a base class belongs to all its types.
fn opened(language: &Language, line: &str) -> Vec<&'static str> {
    let begins = |name: &str| {
        language.types.iter().any(|pattern| {
            // What receives webhooks does not wait, so there is one of it.
            let is_receiver = name.ends_with("Webhook") || name.ends_with("Delivery");
            let pattern =
                if is_receiver { pattern.replace("Async", "") } else { (*pattern).to_owned() };
            let beginning = pattern.replace("{}", name);
            line.find(&beginning).is_some_and(|at| {
                let rest = &line[at + beginning.len()..];
                !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
            })
        })
    };
    let is_base = language.bases.iter().any(|base| {
        let rest = line.split_once(&format!("class {base}")).map(|(_, rest)| rest);
        rest.is_some_and(|rest| rest.starts_with([' ', '(', ':']))
    });
    match is_base {
        true => TYPES.to_vec(),
        false => TYPES.into_iter().filter(|name| begins(name)).collect(),
    }
}

/// The member that a line declares, if it declares a public one.
fn declared<'a>(language: &Language, line: &'a str) -> Option<&'a str> {
    let member = line.trim_start();
    let depth = language.indent.iter().position(|indent| *indent == line.len() - member.len())?;
    language.declarations.iter().find_map(|declaration| {
        // In a companion object a value cannot be told from a local one of a method.
        if depth > 0 && declaration.starts_with("val") {
            return None;
        }
        let (before, after) = declaration.split_once("{}").expect("a place for the name");
        let rest = member.strip_prefix(before)?;
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(end);
        let is_public = name.starts_with(|c: char| c.is_alphabetic());
        (is_public && rest.starts_with(after)).then_some(name)
    })
}

fn snake_case(name: &str) -> String {
    let word = |c: char| match c.is_uppercase() {
        true => format!("_{}", c.to_lowercase()),
        false => c.to_string(),
    };
    name.chars().map(word).collect()
}

/// What a language's type has that the core's has not, as type and member.
fn more(language: &Language, all: &BTreeSet<(String, String)>) -> BTreeSet<String> {
    let bodies = bodies(language);
    let members = bodies.iter().flat_map(|(of, lines)| lines.iter().map(move |line| (of, line)));
    let members = members.filter_map(|(of, line)| Some((of, declared(language, line)?)));
    members
        .map(|(of, name)| (of, snake_case(name)))
        .filter(|(of, name)| !all.contains(&((**of).to_owned(), name.clone())))
        .map(|(of, name)| format!("{of}::{name}"))
        .collect()
}

/// What C has that the core has not. A function belongs to the types with the longest beginning.
fn more_in_c(all: &BTreeSet<(String, String)>) -> BTreeSet<String> {
    let header = read(&root().join("include/jobferry.h"));
    let words = header.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '(');
    let functions = words.filter_map(|word| word.split_once('(').map(|(name, _)| name));
    let mut more = BTreeSet::new();
    for function in functions {
        let begins = C.iter().flat_map(|(of, all)| all.iter().map(move |begin| (of, *begin)));
        let begins: Vec<_> = begins.filter(|(_, begin)| function.starts_with(begin)).collect();
        let Some(longest) = begins.iter().map(|(_, begin)| begin.len()).max() else { continue };
        let name = function[longest..].trim_end_matches("_async");
        let types: Vec<_> = begins.iter().filter(|(_, begin)| begin.len() == longest).collect();
        let is_known = |of: &str| all.contains(&(of.to_owned(), name.to_owned()));
        if !types.iter().any(|(of, _)| is_known(of)) {
            more.insert(format!("{}::{name}", types[0].0));
        }
    }
    more
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

/// What each language has of the methods.
fn present(methods: &BTreeSet<(String, String)>) -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut present: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for language in &LANGUAGES {
        let bodies = bodies(language);
        for (of, name) in methods {
            let written = if language.is_camel_case { camel_case(name) } else { name.clone() };
            let declarations: Vec<_> = language
                .declarations
                .iter()
                .map(|declaration| declaration.replace("{}", &written))
                .collect();
            let lines = bodies.get(of.as_str()).map(Vec::as_slice).unwrap_or_default();
            let declares =
                |line: &String| declarations.iter().any(|text| line.trim_start().starts_with(text));
            if lines.iter().any(declares) {
                present.entry(language.name).or_default().insert(format!("{of}::{name}"));
            }
        }
    }
    let header = read(&root().join("include/jobferry.h"));
    for (of, name) in methods {
        let (_, beginnings) = C.iter().find(|(known, _)| known == of).expect("a known type");
        let has = |begin: &&str| header.contains(&format!(" {begin}{name}("));
        if beginnings.iter().any(has) {
            present.entry("c").or_default().insert(format!("{of}::{name}"));
        }
    }
    present
}

#[test]
fn every_method_exists_in_every_language_or_is_listed_with_its_reason() {
    let methods = shared(&core_methods());
    assert!(methods.len() > 60, "{methods:?}");
    let present = present(&methods);
    let mut wrong = Vec::new();
    for language in ALL {
        for (of, name) in &methods {
            let method = format!("{of}::{name}");
            let is_constructor = name == "new" && PACKAGES.contains(language);
            let absent = ABSENT
                .iter()
                .find(|(absent, languages, _)| *absent == method && languages.contains(language));
            let has = present.get(language).is_some_and(|names| names.contains(&method));
            match (has, absent) {
                (false, None) if !is_constructor => {
                    wrong.push(format!("{language} has no {method}"))
                }
                (true, Some((_, _, why))) => {
                    wrong.push(format!("{language} has {method}, but is listed: {why}"));
                }
                (true, None) | (false, _) => {}
            }
        }
    }
    let exists = |name: &str| {
        name.split_once("::").is_some_and(|(of, name)| methods.contains(&(of.into(), name.into())))
    };
    let unknown = ABSENT.iter().filter(|(name, _, _)| !exists(name));
    wrong.extend(unknown.map(|(name, _, _)| format!("{name} is listed, but does not exist")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_language_has_beyond_the_core_is_listed_with_its_reason() {
    let all = core_methods();
    let mut wrong = Vec::new();
    let mut used = BTreeSet::new();
    let languages = LANGUAGES.iter().map(|language| (language.name, more(language, &all)));
    for (language, members) in languages.chain([("c", more_in_c(&all))]) {
        for member in members {
            let name = member.split_once("::").map_or("", |(_, name)| name);
            let listed = MORE.iter().position(|(listed, languages, _)| {
                (*listed == member || *listed == name) && languages.contains(&language)
            });
            match listed {
                Some(entry) => drop(used.insert((entry, language))),
                None => wrong.push(format!("{language} has {member}, and the core has not")),
            }
        }
    }
    for (entry, (name, languages, _)) in MORE.iter().enumerate() {
        let unneeded = languages.iter().filter(|language| !used.contains(&(entry, **language)));
        wrong.extend(unneeded.map(|language| format!("{name} is listed for {language} in vain")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
