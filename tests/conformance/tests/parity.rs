//! Each public method of the core's client exists in every language, or stands in `ABSENT` with the
//! reason; an entry there that is not needed fails as a missing one does.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use syn::{ImplItem, Item, Type, Visibility};

/// The types whose methods every language has, in the order of each language's `files`.
const TYPES: [&str; 3] = ["Amplifier", "AmplifierWebhook", "AmplifierDelivery"];

/// How a language writes a method down.
struct Language {
    name: &'static str,
    /// Where the methods of each of `TYPES` stand: files, or folders of them.
    files: [&'static str; 3],
    /// How the line with a declaration begins; `{}` is the method.
    declarations: [&'static [&'static str]; 3],
    is_camel_case: bool,
}

const PYTHON: &[&str] = &["def {}(", "async def {}("];
const TYPESCRIPT: &[&str] = &["{}(", "async {}(", "async *{}(", "get {}(", "readonly {}:"];
const SWIFT: &[&str] = &["public func {}(", "public var {}:", "public let {}:"];
const KOTLIN: &[&str] = &["suspend fun {}(", "fun {}(", "val {}:", "val {} "];

const LANGUAGES: [Language; 6] = [
    Language {
        name: "python",
        files: [
            "bindings-python/python/jobferry/_client.py",
            "bindings-python/python/jobferry/_webhook.py",
            "bindings-python/python/jobferry/_native.pyi",
        ],
        declarations: [PYTHON; 3],
        is_camel_case: false,
    },
    Language {
        name: "asyncio",
        files: [
            "bindings-python/python/jobferry/_async_client.py",
            "bindings-python/python/jobferry/_webhook.py",
            "bindings-python/python/jobferry/_native.pyi",
        ],
        declarations: [PYTHON; 3],
        is_camel_case: false,
    },
    Language {
        name: "node",
        files: [
            "bindings-node/ts/amplifier.ts",
            "bindings-node/ts/webhook.ts",
            "bindings-node/ts/webhook.ts",
        ],
        declarations: [TYPESCRIPT; 3],
        is_camel_case: true,
    },
    Language {
        name: "swift",
        files: [
            "bindings-swift/swift/Sources/Jobferry/Amplifier.swift",
            "bindings-swift/swift/Sources/Jobferry/AmplifierWebhook.swift",
            "bindings-swift/swift/Sources/Jobferry/AmplifierWebhook.swift",
        ],
        declarations: [SWIFT; 3],
        is_camel_case: true,
    },
    Language {
        name: "kotlin",
        files: [
            "bindings-swift/kotlin/src/main/kotlin/dev/jobferry/Amplifier.kt",
            "bindings-swift/kotlin/src/main/kotlin/dev/jobferry/AmplifierWebhook.kt",
            "bindings-swift/kotlin/src/main/kotlin/dev/jobferry/AmplifierWebhook.kt",
        ],
        declarations: [KOTLIN; 3],
        is_camel_case: true,
    },
    Language {
        name: "c",
        files: ["include/jobferry.h"; 3],
        declarations: [
            &["jobferry_status jobferry_amplifier_{}(", "bool jobferry_amplifier_{}("],
            &["jobferry_status jobferry_webhook_{}("],
            &["jobferry_status jobferry_delivery_{}("],
        ],
        is_camel_case: false,
    },
];

const ALL: &[&str] = &["python", "asyncio", "node", "swift", "kotlin", "c"];
const WITH_CONSTRUCTORS: &[&str] = &["python", "asyncio", "node", "swift", "kotlin"];

/// What some languages do not have under its name, and why.
const ABSENT: [(&str, &[&str], &str); 7] = [
    ("Amplifier::builder", ALL, "options are named arguments or a record"),
    ("Amplifier::new", WITH_CONSTRUCTORS, "it is the constructor"),
    ("Amplifier::over", ALL, "a transport of one's own is written in Rust"),
    ("Amplifier::with_clock", ALL, "a clock of one's own is written in Rust"),
    ("Amplifier::analyze_with", ALL, "`analyze` takes the options"),
    ("Amplifier::submit_with", ALL, "`submit` takes the options"),
    ("AmplifierWebhook::new", WITH_CONSTRUCTORS, "it is the constructor"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The public methods of `TYPES`, as `Type::method`.
fn methods() -> BTreeSet<String> {
    let folder = root().join("core/src/vendors/amplifier");
    let files = std::fs::read_dir(folder).expect("the folder of the client");
    let mut methods = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("a source");
        let file = syn::parse_file(&text).expect("Rust");
        for item in file.items {
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
                    methods.insert(format!("{of}::{}", method.sig.ident));
                }
            }
        }
    }
    methods
}

fn has(language: &Language, method: &str) -> bool {
    let (of, name) = method.split_once("::").expect("Type::method");
    let position = TYPES.iter().position(|known| *known == of).expect("a known type");
    let path = root().join(language.files[position]);
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = if language.is_camel_case { camel_case(name) } else { name.to_owned() };
    let beginnings: Vec<String> = language.declarations[position]
        .iter()
        .map(|declaration| declaration.replace("{}", &name))
        .collect();
    text.lines().any(|line| beginnings.iter().any(|begin| line.trim_start().starts_with(begin)))
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

#[test]
fn every_method_exists_in_every_language_or_is_listed_with_its_reason() {
    let methods = methods();
    assert!(methods.len() > 20, "{methods:?}");
    let mut wrong = Vec::new();
    for language in &LANGUAGES {
        for method in &methods {
            let absent = ABSENT
                .iter()
                .find(|(name, languages, _)| name == method && languages.contains(&language.name));
            match (has(language, method), absent) {
                (false, None) => wrong.push(format!("{} has no {method}", language.name)),
                (true, Some((_, _, why))) => {
                    wrong.push(format!("{} has {method}, but is listed: {why}", language.name));
                }
                (true, None) | (false, Some(_)) => {}
            }
        }
    }
    let unknown = ABSENT.iter().filter(|(name, _, _)| !methods.contains(*name));
    wrong.extend(unknown.map(|(name, _, _)| format!("{name} is listed, but does not exist")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
