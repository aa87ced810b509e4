//! What the Node package gets: interfaces and converters for its TypeScript half, and how its
//! native half writes models and reads options.

use std::fmt::Write as _;

use heck::{AsLowerCamelCase, AsSnakeCase};

use crate::Output;
use crate::models::{Field, Item, Record, Type, Words, imports};

const MARK: &str = "// Generated from core/src/models by `cargo xtask generate`; do not edit.";

pub(crate) fn files(items: &[Item]) -> Vec<Output> {
    let models = Models::new(items);
    vec![
        Output { path: "bindings-node/ts/models.ts", text: models.typescript() },
        Output { path: "bindings-node/src/models.rs", text: models.rust() },
    ]
}

struct Models<'a> {
    items: Vec<&'a Item>,
    /// Fields of options, which documentation mentions by name.
    option_fields: Vec<&'a Field>,
}

impl<'a> Models<'a> {
    fn new(items: &'a [Item]) -> Self {
        let items: Vec<&Item> = items.iter().collect();
        let option_fields = records(&items)
            .filter(|record| record.is_options)
            .flat_map(|record| &record.fields)
            .collect();
        Models { items, option_fields }
    }

    fn typescript(&self) -> String {
        let mut text = format!(
            "{MARK}\n\nimport {{ byScale, hide, Secret, Timestamp, type Plan, type RawJson }} from './values.js';\n"
        );
        for item in &self.items {
            text.push('\n');
            match item {
                Item::Record(record) => self.interface(&mut text, record),
                Item::OpenEnum(words) => self.union(&mut text, words, true),
                Item::ClosedEnum(words) => self.union(&mut text, words, false),
            }
        }
        for item in &self.items {
            if let Item::OpenEnum(words) | Item::ClosedEnum(words) = item
                && words.is_ordered
                && self.is_in_answers(words)
            {
                text.push_str(&comparison(words));
            }
        }
        text.push_str(&self.option_names());
        text.push_str("\n// What JSON.parse gives, made into what the interfaces say.\n");
        for record in records(&self.items).filter(|record| is_answered(record)) {
            text.push_str(&self.converter(record));
        }
        text
    }

    fn interface(&self, text: &mut String, record: &Record) {
        self.comment(text, "", &record.doc, None);
        let _ = writeln!(text, "export interface {} {{", record.name);
        for field in &record.fields {
            let note = match bare(&field.ty) {
                _ if is_answered(record) && is_hidden(field) => Some("Not enumerable."),
                Type::Timestamp if record.is_options => Some("As `Date.toISOString` writes it."),
                ty => note(ty),
            };
            self.comment(text, "  ", &field.doc, note);
            // Options may be left out where the core has a default: everywhere but in limits,
            // which are given as a whole. In requests nothing is the same as an empty list.
            let optional = match &field.ty {
                Type::Option(_) => true,
                Type::List(_) | Type::Map(_) if record.is_request => true,
                _ => record.is_options && has_defaults(record),
            };
            let mark = if optional { "?" } else { "" };
            // A program may give what it has not got: `{ apiKey: process.env.KEY }`.
            let undefined = if optional && !is_answered(record) { " | undefined" } else { "" };
            let ty = match (bare(&field.ty), is_answered(record)) {
                // The native half reads options without JSON, and knows no dates.
                (Type::Timestamp, false) if record.is_options => "string".to_owned(),
                (_, false) => given_typed(&field.ty),
                (_, true) => typed(&field.ty),
            };
            let _ = writeln!(text, "  readonly {}{mark}: {ty}{undefined};", property(field));
        }
        text.push_str("}\n");
    }

    fn union(&self, text: &mut String, words: &Words, is_open: bool) {
        self.comment(text, "", &words.doc, None);
        let _ = write!(text, "export type {} =", words.name);
        for variant in &words.variants {
            text.push('\n');
            self.comment(text, "  ", &variant.doc, None);
            let _ = write!(text, "  | '{}'", variant.word);
        }
        if is_open {
            text.push_str("\n  /** A word this version does not know. */\n  | (string & {})");
        }
        text.push_str(";\n");
    }

    /// The names of all options, so that one that does not exist is refused.
    fn option_names(&self) -> String {
        let mut text =
            "\n/** The options there are, by interface; some hold others. @internal */\n\
                        export const optionsOf = {\n"
                .to_owned();
        for record in records(&self.items).filter(|record| record.is_options) {
            let _ = writeln!(text, "  {}: {{", record.name);
            for field in &record.fields {
                let held = match bare(&field.ty) {
                    Type::Named(name) if name == "Plan" => "'RateLimits'".to_owned(),
                    Type::Named(name) if is_options(name) => format!("'{name}'"),
                    _ => "null".to_owned(),
                };
                let _ = writeln!(text, "    {}: {held},", property(field));
            }
            text.push_str("  },\n");
        }
        text + "} as const;\n"
    }

    fn converter(&self, record: &Record) -> String {
        let lines: Vec<String> = record
            .fields
            .iter()
            .filter_map(|field| {
                let (value, ty) = (format!("value.{}", property(field)), &field.ty);
                if is_hidden(field) {
                    let step = format!("hide(value, '{}')", property(field));
                    return Some(match ty {
                        Type::Option(_) => format!("  if ({value} !== undefined) {step};\n"),
                        _ => format!("  {step};\n"),
                    });
                }
                let step = self.conversion(&value, ty)?;
                Some(match ty {
                    Type::Option(_) => format!("  if ({value} !== undefined) {step};\n"),
                    _ => format!("  {step};\n"),
                })
            })
            .collect();
        let name = &record.name;
        if lines.is_empty() {
            return format!(
                "/** @internal */\nexport const to{name} = (value: any): {name} => value;\n"
            );
        }
        format!(
            "/** @internal */\nexport function to{name}(value: any): {name} {{\n{}  return value;\n}}\n",
            lines.concat()
        )
    }

    /// The statement that converts what stands at `value`, if it needs conversion.
    fn conversion(&self, value: &str, ty: &Type) -> Option<String> {
        match ty {
            Type::Option(inner) => self.conversion(value, inner),
            Type::Timestamp => Some(format!("{value} = Timestamp.of({value})")),
            Type::Secret => Some(format!("{value} = Secret.of({value})")),
            Type::Named(name) if self.needs_conversion(ty) => Some(format!("to{name}({value})")),
            Type::List(inner) if self.needs_conversion(inner) => match &**inner {
                Type::Named(name) => Some(format!("{value}.forEach(to{name})")),
                _ => panic!("{value}: lists of timestamps have no converter yet"),
            },
            Type::Map(inner) if self.needs_conversion(inner) => {
                panic!("{value}: maps of timestamps have no converter yet")
            }
            _ => None,
        }
    }

    fn needs_conversion(&self, ty: &Type) -> bool {
        match ty {
            Type::Timestamp | Type::Secret => true,
            Type::Option(inner) | Type::List(inner) | Type::Map(inner) => {
                self.needs_conversion(inner)
            }
            Type::Named(name) => records(&self.items)
                .find(|record| record.name == *name)
                .into_iter()
                .flat_map(|record| &record.fields)
                .any(|field| is_hidden(field) || self.needs_conversion(&field.ty)),
            _ => false,
        }
    }

    /// Whether an answer holds such words, and not options alone.
    fn is_in_answers(&self, words: &Words) -> bool {
        fn names(ty: &Type, words: &Words) -> bool {
            match ty {
                Type::Option(inner) | Type::List(inner) | Type::Map(inner) => names(inner, words),
                Type::Named(name) => *name == words.name,
                _ => false,
            }
        }
        records(&self.items)
            .filter(|record| is_answered(record))
            .any(|record| record.fields.iter().any(|field| names(&field.ty, words)))
    }

    /// A comment in TypeScript's form, with names in JavaScript's spelling.
    fn comment(&self, text: &mut String, indent: &str, doc: &[String], note: Option<&str>) {
        let lines = doc.iter().map(|line| self.respelled(line)).chain(note.map(str::to_owned));
        let lines: Vec<String> = lines.collect();
        match &lines[..] {
            [] => {}
            [line] => {
                let _ = writeln!(text, "{indent}/** {line} */");
            }
            lines => {
                let _ = writeln!(text, "{indent}/**");
                for line in lines {
                    let _ = writeln!(text, "{}", format!("{indent} * {line}").trim_end());
                }
                let _ = writeln!(text, "{indent} */");
            }
        }
    }

    fn respelled(&self, line: &str) -> String {
        let mut line = line.replace("[`", "`").replace("`]", "`").replace("`None`", "`undefined`");
        for word in line.clone().split('`').skip(1).step_by(2) {
            if let Some(spelled) = self.in_javascript(word) {
                line = line.replace(&format!("`{word}`"), &format!("`{spelled}`"));
            }
        }
        line
    }

    fn in_javascript(&self, word: &str) -> Option<String> {
        if let Some(field) = self.option_fields.iter().find(|field| field.name == word) {
            return word.contains('_').then(|| property(field));
        }
        let (owner, member) = word.split_once("::")?;
        Some(match member.starts_with(char::is_uppercase) {
            true => format!("'{}'", self.word(owner, member)),
            false => format!("{owner}.{}", AsLowerCamelCase(member)),
        })
    }

    /// The word of a variant; `Plan`, which is no model, spells its own like the closed enums.
    fn word(&self, owner: &str, variant: &str) -> String {
        self.items
            .iter()
            .filter_map(|item| match item {
                Item::OpenEnum(words) | Item::ClosedEnum(words) => Some(words),
                Item::Record(_) => None,
            })
            .filter(|words| words.name == owner)
            .flat_map(|words| &words.variants)
            .find(|word| word.name == variant)
            .map_or_else(|| AsSnakeCase(variant).to_string(), |word| word.word.clone())
    }

    fn rust(&self) -> String {
        let mut text = format!(
            "{MARK}\n\nuse jobferry::Result;\n{}use napi::bindgen_prelude::Either;\n\
             use napi_derive::napi;\n\nuse crate::convert::{{duration, instant, plan, whole, word, words}};\n\
             use crate::wire::{{as_it_is, record}};\n\nas_it_is!(\n",
            imports("jobferry")
        );
        for item in &self.items {
            if let Item::OpenEnum(words) | Item::ClosedEnum(words) = item {
                let _ = writeln!(text, "    {},", words.name);
            }
        }
        text.push_str(");\n");
        // Requests come as JSON, whose keys are JavaScript's own spelling.
        for record in records(&self.items).filter(|record| !record.is_request) {
            text.push_str(&match record.is_options {
                true => given(record),
                false => written(record),
            });
        }
        text
    }
}

/// A comparison for `sort`: the words are plain strings, whose own order is the alphabet's.
fn comparison(words: &Words) -> String {
    let name = &words.name;
    let several = match name.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{name}s"),
    };
    let scale: Vec<String> =
        words.variants.iter().map(|variant| format!("'{}'", variant.word)).collect();
    format!(
        "\n/** Compares by the scale, for `sort`; words this version does not know come last, by their text. */\n\
         export const compare{several}: (a: {name}, b: {name}) => number = byScale([{}]);\n",
        scale.join(", ")
    )
}

fn is_answered(record: &Record) -> bool {
    !record.is_options && !record.is_request
}

fn records<'a>(items: &[&'a Item]) -> impl Iterator<Item = &'a Record> {
    items.iter().filter_map(|item| match item {
        Item::Record(record) => Some(record),
        Item::OpenEnum(_) | Item::ClosedEnum(_) => None,
    })
}

/// Limits of one's own are given as a whole.
fn has_defaults(record: &Record) -> bool {
    record.name != "RateLimits"
}

/// The name in JavaScript; a duration says its unit.
fn property(field: &Field) -> String {
    let unit = if *bare(&field.ty) == Type::Duration { "Ms" } else { "" };
    format!("{}{unit}", AsLowerCamelCase(&field.name))
}

/// Whether it holds a whole document, which must not get into a log with the rest of the model.
fn is_hidden(field: &Field) -> bool {
    *bare(&field.ty) == Type::RawJson && matches!(field.name.as_str(), "raw" | "input")
}

fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Option(inner) => inner,
        _ => ty,
    }
}

fn note(ty: &Type) -> Option<&'static str> {
    match bare(ty) {
        Type::I64 | Type::U64 => Some("Exact up to 2^53."),
        Type::Duration => Some("In milliseconds."),
        _ => None,
    }
}

fn typed(ty: &Type) -> String {
    match ty {
        Type::String => "string".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::I32 | Type::U32 | Type::I64 | Type::U64 | Type::F64 | Type::Duration => {
            "number".to_owned()
        }
        Type::Timestamp => "Timestamp".to_owned(),
        Type::RawJson => "RawJson".to_owned(),
        Type::Option(inner) => typed(inner),
        Type::List(inner) => format!("readonly {}[]", typed(inner)),
        Type::Map(inner) => format!("Readonly<Record<string, {}>>", typed(inner)),
        Type::Named(name) => name.clone(),
    }
}

/// A type as callers give it: plain values, which `JSON.stringify` writes as the vendor wants them.
fn given_typed(ty: &Type) -> String {
    match ty {
        Type::Secret => "string".to_owned(),
        Type::Timestamp => "Date | string".to_owned(),
        Type::RawJson => "unknown".to_owned(),
        Type::Option(inner) => given_typed(inner),
        Type::List(inner) => format!("readonly {}[]", given_typed(inner)),
        Type::Map(inner) => format!("Readonly<Record<string, {}>>", given_typed(inner)),
        ty => typed(ty),
    }
}

/// How the native half writes a record.
fn written(record: &Record) -> String {
    let mut text = format!("\nrecord!({} {{\n", record.name);
    for field in &record.fields {
        let _ = writeln!(text, "    {}: \"{}\",", field.name, property(field));
    }
    text + "});\n"
}

/// How the native half reads options: everything that was given replaces a default.
fn given(record: &Record) -> String {
    let name = &record.name;
    let with_defaults = has_defaults(record);
    let mut fields = String::new();
    let mut steps = String::new();
    for field in &record.fields {
        let rust_name = AsSnakeCase(property(field)).to_string();
        let ty = given_type(bare(&field.ty));
        let ty = if with_defaults { format!("Option<{ty}>") } else { ty };
        let _ = writeln!(fields, "    pub {rust_name}: {ty},");
        let option = property(field);
        if with_defaults {
            let value = given_value(bare(&field.ty), &option, "given");
            let value = match field.ty {
                Type::Option(_) => format!("Some({value})"),
                _ => value,
            };
            let _ = writeln!(
                steps,
                "        if let Some(given) = self.{rust_name} {{\n            \
                 options.{} = {value};\n        }}",
                field.name
            );
        } else {
            let value = given_value(&field.ty, &option, &format!("self.{rust_name}"));
            let _ = writeln!(steps, "            {}: {value},", field.name);
        }
    }
    let body = match with_defaults {
        true => {
            format!("        let mut options = {name}::default();\n{steps}        Ok(options)\n")
        }
        false => format!("        Ok({name} {{\n{steps}        }})\n"),
    };
    format!(
        "\n/// [`{name}`] as a caller gives them.\n#[napi(object, object_to_js = false)]\n\
         pub struct Given{name} {{\n{fields}}}\n\nimpl Given{name} {{\n    \
         pub(crate) fn into_core(self) -> Result<{name}> {{\n{body}    }}\n}}\n"
    )
}

fn given_type(ty: &Type) -> String {
    match ty {
        Type::String | Type::Secret => "String".to_owned(),
        Type::Timestamp => "String".to_owned(),
        Type::List(inner) => match **inner {
            Type::String | Type::Named(_) => "Vec<String>".to_owned(),
            ref other => panic!("a list of {other:?} cannot be an option yet"),
        },
        Type::Bool => "bool".to_owned(),
        Type::U32 | Type::U64 | Type::F64 | Type::Duration => "f64".to_owned(),
        Type::Named(name) if name == "Plan" => "Either<String, GivenRateLimits>".to_owned(),
        Type::Named(name) if is_options(name) => format!("Given{name}"),
        Type::Named(_) => "String".to_owned(),
        other => panic!("{other:?} cannot be an option yet"),
    }
}

fn given_value(ty: &Type, option: &str, value: &str) -> String {
    match ty {
        Type::Secret => format!("{value}.into()"),
        Type::Timestamp => format!("instant(\"{option}\", {value})?"),
        Type::List(inner) if matches!(**inner, Type::Named(_)) => {
            format!("words(\"{option}\", {value})?")
        }
        Type::Duration => format!("duration(\"{option}\", {value})?"),
        Type::U32 | Type::U64 => format!("whole(\"{option}\", {value})?"),
        Type::Named(name) if name == "Plan" => format!("plan(\"{option}\", {value})?"),
        Type::Named(name) if is_options(name) => format!("{value}.into_core()?"),
        Type::Named(_) => format!("word(\"{option}\", {value})?"),
        _ => value.to_owned(),
    }
}

fn is_options(name: &str) -> bool {
    name.ends_with("Options") || name == "RateLimits"
}
