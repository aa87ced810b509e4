//! What the Swift and Kotlin packages get from the models: the mirrors that uniffi exports, and
//! the words of open enums as each language likes them.

use std::fmt::Write as _;

use heck::AsLowerCamelCase;

use crate::Output;
use crate::models::{Field, Item, Record, Type, Words, imports};

const MARK: &str = "// Generated from core/src/models by `cargo xtask generate`; do not edit.";

pub(crate) fn files(items: &[Item]) -> Vec<Output> {
    let items: Vec<&Item> = items.iter().filter(|item| crosses(item)).collect();
    vec![
        Output { path: "bindings-swift/src/models.rs", text: rust(&items) },
        Output {
            path: "bindings-swift/kotlin/src/main/kotlin/dev/jobferry/Words.kt",
            text: kotlin(&items),
        },
        Output {
            path: "bindings-swift/swift/Sources/Jobferry/Generated/Words.swift",
            text: swift(&items),
        },
    ]
}

/// Whether any call answers with it; what only describes a vendor or holds a secret stays.
fn crosses(item: &Item) -> bool {
    match item {
        Item::Record(record) => !["AudioLimits", "AudioUpload"].contains(&record.name.as_str()),
        Item::OpenEnum(_) | Item::ClosedEnum(_) => true,
    }
}

fn rust(items: &[&Item]) -> String {
    let mut text = format!(
        "{MARK}\n\nuse std::time::Duration;\n\nuse jobferry::Secret;\n{}",
        imports("jobferry")
    );
    let documentation = Documentation::new(items);
    for item in items {
        text.push('\n');
        match item {
            Item::Record(record) if is_given(record) => given(&mut text, record, &documentation),
            Item::Record(record) => mirror(&mut text, record, &documentation),
            Item::OpenEnum(words) => words_mirror(&mut text, words, true, &documentation),
            Item::ClosedEnum(words) => words_mirror(&mut text, words, false, &documentation),
        }
    }
    text
}

/// Whether a caller gives it, with defaults for what is left out. Limits are given as a whole.
fn is_given(record: &Record) -> bool {
    record.is_options && record.name != "RateLimits"
}

/// The core's own type; a difference from it is a compile error.
fn mirror(text: &mut String, record: &Record, documentation: &Documentation<'_>) {
    documentation.write(text, "", &record.doc);
    let _ = writeln!(text, "#[uniffi::remote(Record)]\npub struct {} {{", record.name);
    for field in &record.fields {
        documentation.write(text, "    ", &field.doc);
        // What is absent in an answer can be left out when a test makes such a value.
        match &field.ty {
            Type::Option(_) => text.push_str("    #[uniffi(default = None)]\n"),
            Type::List(_) => text.push_str("    #[uniffi(default = [])]\n"),
            _ => {}
        }
        let _ = writeln!(text, "    pub {}: {},", field.name, typed(&field.ty));
    }
    text.push_str("}\n");
}

fn words_mirror(
    text: &mut String,
    words: &Words,
    is_open: bool,
    documentation: &Documentation<'_>,
) {
    documentation.write(text, "", &words.doc);
    let _ = writeln!(text, "#[uniffi::remote(Enum)]\npub enum {} {{", words.name);
    for variant in &words.variants {
        documentation.write(text, "    ", &variant.doc);
        let _ = writeln!(text, "    {},", variant.name);
    }
    if is_open {
        text.push_str("    /// A word this version does not know, exactly as it was written.\n");
        text.push_str("    Unknown(String),\n");
    }
    text.push_str("}\n");
}

/// Options as a caller gives them: everything that was given replaces a default of the core.
fn given(text: &mut String, record: &Record, documentation: &Documentation<'_>) {
    let name = &record.name;
    let mut steps = String::new();
    documentation.write(text, "", &record.doc);
    // What may hold a password is printed by the core, which leaves it out.
    let is_printed_here = name == "ClientOptions";
    let derived = match is_printed_here {
        true => "#[derive(Clone, uniffi::Record)]\n#[uniffi::export(Display)]",
        false => "#[derive(uniffi::Record)]",
    };
    let _ = writeln!(text, "{derived}\npub struct {name} {{");
    for Field { name, doc, ty } in &record.fields {
        documentation.write(text, "    ", doc);
        let inner = if let Type::Option(inner) = ty { inner } else { ty };
        let _ = writeln!(
            text,
            "    #[uniffi(default = None)]\n    pub {name}: Option<{}>,",
            typed(inner)
        );
        let value = match (ty, inner) {
            (Type::Option(_), _) => "Some(given)",
            (_, Type::Named(name)) if name.ends_with("Options") => "given.into_core()",
            _ => "given",
        };
        let _ = writeln!(
            steps,
            "        if let Some(given) = self.{name} {{\n            options.{name} = {value};\n        }}"
        );
    }
    let _ = write!(
        text,
        "}}\n\nimpl {name} {{\n    pub(crate) fn into_core(self) -> jobferry::models::{name} {{\n        \
         let mut options = jobferry::models::{name}::default();\n{steps}        options\n    }}\n}}\n"
    );
    if is_printed_here {
        let _ = write!(
            text,
            "\nimpl std::fmt::Display for {name} {{\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> \
             std::fmt::Result {{\n        write!(f, \"{{:?}}\", self.clone().into_core())\n    }}\n}}\n"
        );
    }
}

fn typed(ty: &Type) -> String {
    match ty {
        Type::String => "String".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::I32 => "i32".to_owned(),
        Type::U32 => "u32".to_owned(),
        Type::I64 => "i64".to_owned(),
        Type::U64 => "u64".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::Duration => "Duration".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::Timestamp => "Timestamp".to_owned(),
        Type::RawJson => "RawJson".to_owned(),
        Type::Option(inner) => format!("Option<{}>", typed(inner)),
        Type::List(inner) => format!("Vec<{}>", typed(inner)),
        Type::Map(inner) => format!("std::collections::HashMap<String, {}>", typed(inner)),
        Type::Named(name) => name.clone(),
    }
}

/// The core's documentation, with options in the spelling that Swift and Kotlin share. What they
/// spell differently is left to `bindings-swift/bindgen`.
struct Documentation<'a> {
    options: Vec<&'a str>,
}

impl<'a> Documentation<'a> {
    fn new(items: &[&'a Item]) -> Self {
        let options = items
            .iter()
            .filter_map(|item| match item {
                Item::Record(record) if record.is_options => Some(&record.fields),
                _ => None,
            })
            .flatten()
            .map(|field| field.name.as_str())
            .filter(|name| name.contains('_'))
            .collect();
        Documentation { options }
    }

    fn write(&self, text: &mut String, indent: &str, doc: &[String]) {
        for line in doc {
            let mut line = line.replace("[`", "`").replace("`]", "`");
            for option in &self.options {
                let spelled = AsLowerCamelCase(option);
                line = line.replace(&format!("`{option}`"), &format!("`{spelled}`"));
            }
            let _ = writeln!(text, "{}", format!("{indent}/// {line}").trim_end());
        }
    }
}

fn open_enums<'a>(items: &[&'a Item]) -> impl Iterator<Item = &'a Words> {
    items.iter().filter_map(|item| match item {
        Item::OpenEnum(words) => Some(words),
        Item::Record(_) | Item::ClosedEnum(_) => None,
    })
}

fn kotlin(items: &[&Item]) -> String {
    let mut text = format!("{MARK}\n\npackage dev.jobferry\n");
    for words in open_enums(items) {
        let name = &words.name;
        let _ = writeln!(
            text,
            "\n/** The word as it stands on the wire. */\nval {name}.word: String\n    get() = when (this) {{"
        );
        for variant in &words.variants {
            let _ = writeln!(text, "        {name}.{} -> \"{}\"", variant.name, variant.word);
        }
        let _ = writeln!(text, "        is {name}.Unknown -> v1\n    }}");
        let _ = writeln!(
            text,
            "\n/** What [word] means; [{name}.Unknown] when this version does not know it. */\n\
             fun {name}.Companion.of(word: String): {name} = when (word) {{"
        );
        for variant in &words.variants {
            let _ = writeln!(text, "    \"{}\" -> {name}.{}", variant.word, variant.name);
        }
        let _ = writeln!(text, "    else -> {name}.Unknown(word)\n}}");
        if words.is_ordered {
            text.push_str(&kotlin_order(words));
        }
    }
    text
}

/// Closed enums need none: Kotlin compares an `enum class` by its declaration.
fn kotlin_order(words: &Words) -> String {
    let name = &words.name;
    let mut places = String::new();
    for (place, variant) in words.variants.iter().enumerate() {
        let _ = writeln!(places, "                {name}.{} -> {place}", variant.name);
    }
    let last = words.variants.len();
    format!(
        "
/** The order of the scale; words this version does not know come last, by their text. */
val {name}.Companion.order: Comparator<{name}>
    get() = compareBy(
        {{
            when (it) {{
{places}                is {name}.Unknown -> {last}
            }}
        }},
        {{ it.word }},
    )

/** Compares by [{name}.Companion.order]. */
operator fun {name}.compareTo(other: {name}): Int = {name}.order.compare(this, other)
"
    )
}

fn swift(items: &[&Item]) -> String {
    let mut text = format!("{MARK}\n");
    for words in open_enums(items) {
        let _ = writeln!(
            text,
            "\nextension {}: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {{\n    \
             /// The word as it stands on the wire.\n    public var rawValue: String {{\n        switch self {{",
            words.name
        );
        for variant in &words.variants {
            let case = AsLowerCamelCase(&variant.name);
            let _ = writeln!(text, "        case .{case}: \"{}\"", variant.word);
        }
        text.push_str(
            "        case .unknown(let word): word\n        }\n    }\n\n    \
             /// What the word means; `unknown` when this version does not know it.\n    \
             public init(rawValue: String) {\n        switch rawValue {\n",
        );
        for variant in &words.variants {
            let case = AsLowerCamelCase(&variant.name);
            let _ = writeln!(text, "        case \"{}\": self = .{case}", variant.word);
        }
        text.push_str(
            "        default: self = .unknown(rawValue)\n        }\n    }\n\n    \
             public init(stringLiteral word: String) {\n        self.init(rawValue: word)\n    }\n\n    \
             public var description: String { rawValue }\n}\n",
        );
    }
    for item in items {
        match item {
            Item::OpenEnum(words) if words.is_ordered => text.push_str(&swift_order(words, true)),
            Item::ClosedEnum(words) if words.is_ordered => {
                text.push_str(&swift_order(words, false));
            }
            Item::Record(_) | Item::OpenEnum(_) | Item::ClosedEnum(_) => {}
        }
    }
    text
}

fn swift_order(words: &Words, is_open: bool) -> String {
    let name = &words.name;
    let mut places = String::new();
    for (place, variant) in words.variants.iter().enumerate() {
        let _ = writeln!(places, "        case .{}: {place}", AsLowerCamelCase(&variant.name));
    }
    let (doc, compared) = match is_open {
        true => {
            let _ = writeln!(places, "        case .unknown: {}", words.variants.len());
            let doc = "The order of the scale; words this version does not know come last, by their text.";
            (doc, "(left.place, left.rawValue) < (right.place, right.rawValue)")
        }
        false => ("The order of the scale.", "left.place < right.place"),
    };
    format!(
        "
extension {name}: Comparable {{
    /// {doc}
    public static func < (left: {name}, right: {name}) -> Bool {{
        {compared}
    }}

    private var place: Int {{
        switch self {{
{places}        }}
    }}
}}
"
    )
}
