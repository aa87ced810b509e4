//! What the core's models are, read from their source: the one definition that every language
//! package is written from.

use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{Attribute, Expr, ExprLit, Fields, GenericArgument, Lit, Meta, PathArguments};

/// A type declared in `core/src/models/`.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    /// A struct with named fields.
    Record(Record),
    /// An enum of words that survives unknown ones (`open_enum!`).
    OpenEnum(Words),
    /// An enum whose words are all known, because they are made on our side.
    ClosedEnum(Words),
}

/// A struct with named fields.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
    pub(crate) fields: Vec<Field>,
    /// Whether a caller fills it in (it has defaults) or the core does.
    pub(crate) is_options: bool,
    /// Whether it is a request or stands in one: a caller makes it, and no call answers with it.
    pub(crate) is_request: bool,
}

/// One field of a [`Record`].
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
    pub(crate) ty: Type,
}

/// An enum of words.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
    pub(crate) variants: Vec<Word>,
    /// Whether the words stand on a scale, in the order of their declaration: the enum derives
    /// `Ord`.
    pub(crate) is_ordered: bool,
}

/// One variant of an enum of words.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// As the variant is called in Rust, such as `WithinRange`.
    pub(crate) name: String,
    /// As it stands on the wire, such as `within range`.
    pub(crate) word: String,
    pub(crate) doc: Vec<String>,
}

/// The types that every border can carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Bool,
    I32,
    U32,
    I64,
    U64,
    F64,
    Duration,
    Secret,
    Timestamp,
    RawJson,
    Option(Box<Type>),
    List(Box<Type>),
    Map(Box<Type>),
    /// Another model.
    Named(String),
}

/// Reads every public model below `directory`, in the order of files and declarations.
pub(crate) fn read(directory: &Path) -> Vec<Item> {
    let mut paths: Vec<_> = fs::read_dir(directory)
        .unwrap_or_else(|error| panic!("{}: {error}", directory.display()))
        .map(|entry| entry.expect("a directory entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    paths.sort();
    let mut items: Vec<Item> = paths.iter().flat_map(|path| items(path)).collect();
    mark_requests(&mut items);
    items
}

/// Where the models of vendors are, as a `use` of each module whose items have no shorter path.
pub(crate) fn imports(krate: &str) -> String {
    let modules = [
        "alliance",
        "amplifier",
        "api_job",
        "audio",
        "idunox",
        "idunox_request",
        "idunox_result",
        "midlyr",
        "regulations",
    ];
    let uses = modules.iter().map(|module| format!("use {krate}::models::{module}::*;\n"));
    uses.collect::<String>() + &format!("use {krate}::models::*;\n")
}

/// Marks what is called a request, and whatever stands in one.
fn mark_requests(items: &mut [Item]) {
    let mut names: Vec<String> = records(items)
        .filter(|record| record.name.ends_with("Request"))
        .map(|record| record.name.clone())
        .collect();
    let mut at = 0;
    while let Some(name) = names.get(at).cloned() {
        let inner = records(items).filter(|record| record.name == name);
        names.extend(inner.flat_map(|record| &record.fields).filter_map(|field| named(&field.ty)));
        at += 1;
    }
    for item in items {
        if let Item::Record(record) = item {
            record.is_request = names.contains(&record.name);
        }
    }
}

pub(crate) fn records(items: &[Item]) -> impl Iterator<Item = &Record> {
    items.iter().filter_map(|item| match item {
        Item::Record(record) => Some(record),
        Item::OpenEnum(_) | Item::ClosedEnum(_) => None,
    })
}

/// The model that a type is made of.
fn named(ty: &Type) -> Option<String> {
    match ty {
        Type::Option(inner) | Type::List(inner) | Type::Map(inner) => named(inner),
        Type::Named(name) => Some(name.clone()),
        _ => None,
    }
}

/// Whether the field of an answer is a time, whose text is kept even where it cannot be read.
pub(crate) fn is_time(field: &Field) -> bool {
    assert!(field.ty != Type::Timestamp, "{}: times of answers are optional", field.name);
    matches!(&field.ty, Type::Option(inner) if **inner == Type::Timestamp)
}

/// Whether callers give the word: it stands in options or in a request.
pub(crate) fn is_given(words: &Words, items: &[Item]) -> bool {
    records(items)
        .filter(|record| record.is_options || record.is_request)
        .flat_map(|record| &record.fields)
        .any(|field| named(&field.ty).as_ref() == Some(&words.name))
}

/// What is not a model although it is declared among them: building blocks with a form of their
/// own in every language, and `Plan`, whose variants carry values.
const BUILDING_BLOCKS: [&str; 5] =
    ["Timestamp", "InvalidTimestamp", "RawJson", "DecodeError", "Plan"];

fn items(path: &Path) -> Vec<Item> {
    let source =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file =
        syn::parse_file(&source).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let with_defaults = defaults(&file);
    file.items.iter().filter_map(|item| model(item, &with_defaults)).collect()
}

/// The names that implement `Default` by hand or by derive: what a caller fills in.
fn defaults(file: &syn::File) -> Vec<String> {
    file.items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Impl(block) => {
                let (_, of, _) = block.trait_.as_ref()?;
                of.is_ident("Default").then(|| block.self_ty.to_token_stream().to_string())
            }
            syn::Item::Struct(item) if derives(&item.attrs, "Default") => {
                Some(item.ident.to_string())
            }
            _ => None,
        })
        .collect()
}

fn model(item: &syn::Item, with_defaults: &[String]) -> Option<Item> {
    match item {
        syn::Item::Struct(item) if is_model(&item.vis, &item.ident) => {
            let Fields::Named(fields) = &item.fields else { return None };
            let name = item.ident.to_string();
            let is_options = with_defaults.contains(&name) || name == "RateLimits";
            let fields = fields.named.iter().map(field).collect();
            let doc = doc(&item.attrs);
            Some(Item::Record(Record { name, doc, fields, is_options, is_request: false }))
        }
        syn::Item::Enum(item) if is_model(&item.vis, &item.ident) => {
            Some(Item::ClosedEnum(Words {
                name: item.ident.to_string(),
                doc: doc(&item.attrs),
                variants: item.variants.iter().map(closed_word).collect(),
                is_ordered: derives(&item.attrs, "Ord"),
            }))
        }
        syn::Item::Macro(item) if item.mac.path.is_ident("open_enum") => {
            let item: syn::ItemEnum =
                syn::parse2(item.mac.tokens.clone()).expect("open_enum! reads as an enum");
            Some(Item::OpenEnum(Words {
                name: item.ident.to_string(),
                doc: doc(&item.attrs),
                variants: item.variants.iter().map(open_word).collect(),
                is_ordered: derives(&item.attrs, "Ord"),
            }))
        }
        _ => None,
    }
}

fn is_model(visibility: &syn::Visibility, name: &syn::Ident) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
        && !BUILDING_BLOCKS.iter().any(|block| name == block)
}

fn field(field: &syn::Field) -> Field {
    let name = field.ident.as_ref().expect("a named field").to_string();
    Field { doc: doc(&field.attrs), ty: ty(&field.ty, &name), name }
}

fn open_word(variant: &syn::Variant) -> Word {
    let Some((_, Expr::Lit(ExprLit { lit: Lit::Str(word), .. }))) = &variant.discriminant else {
        panic!("{} has no word", variant.ident);
    };
    Word { name: variant.ident.to_string(), word: word.value(), doc: doc(&variant.attrs) }
}

/// Closed enums are written in snake case (`#[serde(rename_all = "snake_case")]`).
fn closed_word(variant: &syn::Variant) -> Word {
    assert!(
        variant.fields.is_empty(),
        "{} carries values; add its enum to BUILDING_BLOCKS",
        variant.ident
    );
    let name = variant.ident.to_string();
    Word { word: heck::AsSnakeCase(&name).to_string(), name, doc: doc(&variant.attrs) }
}

fn ty(ty: &syn::Type, field: &str) -> Type {
    let syn::Type::Path(path) = ty else {
        panic!("{field}: only paths are carried across borders")
    };
    let last = path.path.segments.last().expect("a path has segments");
    let inner = |index: usize| {
        let PathArguments::AngleBracketed(arguments) = &last.arguments else {
            panic!("{field}: {} needs a parameter", last.ident);
        };
        match arguments.args.iter().nth(index) {
            Some(GenericArgument::Type(inner)) => Box::new(self::ty(inner, field)),
            _ => panic!("{field}: {} needs a type", last.ident),
        }
    };
    match last.ident.to_string().as_str() {
        "String" => Type::String,
        "bool" => Type::Bool,
        "i32" => Type::I32,
        "u32" => Type::U32,
        "i64" => Type::I64,
        "u64" => Type::U64,
        "f64" => Type::F64,
        "Duration" => Type::Duration,
        "Secret" => Type::Secret,
        "Timestamp" => Type::Timestamp,
        "RawJson" => Type::RawJson,
        "Option" => Type::Option(inner(0)),
        "Vec" => Type::List(inner(0)),
        "HashMap" => Type::Map(inner(1)),
        name => Type::Named(name.to_owned()),
    }
}

fn derives(attributes: &[Attribute], name: &str) -> bool {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
        .any(|attribute| attribute.to_token_stream().to_string().contains(name))
}

/// The documentation, line by line, without the leading space.
fn doc(attributes: &[Attribute]) -> Vec<String> {
    attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
                Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) => {
                    let line = line.value();
                    Some(line.strip_prefix(' ').unwrap_or(&line).to_owned())
                }
                _ => None,
            },
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn core_models() -> Vec<Item> {
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/models"))
    }

    #[test]
    fn the_cores_models_are_found_with_their_documentation() {
        let items = core_models();
        let record = |name: &str| {
            items.iter().find_map(|item| match item {
                Item::Record(record) if record.name == name => Some(record),
                _ => None,
            })
        };
        let job = record("AmplifierJob").expect("the job");
        assert!(!job.is_options && record("WaitOptions").expect("options").is_options);
        let created = job.fields.iter().find(|field| field.name == "created_at").expect("a field");
        assert_eq!(created.ty, Type::Option(Box::new(Type::Timestamp)));
        assert!(!created.doc.is_empty());
        let undocumented = items.iter().find(|item| match item {
            Item::Record(record) => record.doc.is_empty(),
            Item::OpenEnum(words) | Item::ClosedEnum(words) => words.doc.is_empty(),
        });
        assert!(undocumented.is_none(), "{undocumented:?}");
    }

    #[test]
    fn what_stands_in_a_request_is_one() {
        let items = core_models();
        let is_request = |name: &str| {
            records(&items).find(|record| record.name == name).expect("a record").is_request
        };
        assert!(is_request("IdunoxSubmissionRequest"));
        assert!(is_request("MarkerRange"), "in a map, in an optional record, in a request");
        assert!(!is_request("IdunoxResult") && !is_request("MidlyrListOptions"));
    }

    #[test]
    fn words_keep_their_spelling_and_their_order() {
        let items = core_models();
        let words = |name: &str| {
            let words = items.iter().find_map(|item| match item {
                Item::OpenEnum(words) | Item::ClosedEnum(words) if words.name == name => {
                    Some(words)
                }
                _ => None,
            });
            words.expect("an enum")
        };
        assert_eq!(words("ValueInterpretation").variants[2].word, "within range");
        let is_ordered = |name: &str| words(name).is_ordered;
        assert!(is_ordered("Level") && is_ordered("MidlyrRiskBand"));
        assert!(!is_ordered("Condition") && !is_ordered("AudioCheck"));
        assert!(!is_ordered("AuthScheme"), "a key of a map, and no scale");
    }
}
