//! From the tree of a description to a [`Spec`], whatever is wrong with it: each mistake of form is
//! noted and mended, until the rest can be read and judged.

use serde_json::Value;

use super::Spec;
use super::document::{Content, Misprint, Node};

/// More mistakes than people make in one file. A file that has more is none.
const MOST_MISTAKES: usize = 500;

/// The keys whose values are tables.
const TABLES: [&str; 13] = [
    "auth_by_host",
    "other_auth",
    "submit",
    "job",
    "list",
    "states",
    "poll",
    "plans",
    "errors",
    "idempotency",
    "webhook",
    "recording",
    "audio",
];

/// What stands in for a value that is missing or cannot be read, so that the rest can be. It is tried
/// in this order; nothing is said about it.
fn stand_ins() -> [Value; 5] {
    [
        Value::from(""),
        Value::Object(serde_json::Map::new()),
        Value::Array(Vec::new()),
        Value::from(1),
        Value::from(false),
    ]
}

/// A tree as it was mended, and what was wrong.
pub(super) struct Structure {
    /// What could be read; nothing where the mistakes are too many or the whole is no table.
    pub(super) spec: Option<Spec>,
    pub(super) root: Node,
    pub(super) misprints: Vec<Misprint>,
    /// Places that are mended: what follows from them is no mistake of its own.
    mended: Vec<Mended>,
    /// Places that lost something, so that what they lack is no mistake of its own.
    short: Vec<Vec<String>>,
}

struct Mended {
    path: Vec<String>,
    /// Which of [`stand_ins`] stands there; nothing where the value is left out.
    stand_in: Option<usize>,
}

impl Structure {
    pub(super) fn of(root: Node, misprints: Vec<Misprint>) -> Self {
        let paths = misprints.iter().filter(|misprint| !misprint.path.is_empty());
        let mended = paths
            .map(|misprint| Mended { path: misprint.path.clone(), stand_in: Some(0) })
            .collect();
        let mut structure = Structure { spec: None, root, misprints, mended, short: Vec::new() };
        if !matches!(structure.root.content, Content::Table(_)) {
            let message = "must be a table: names and their values".to_owned();
            structure.misprints.push(Misprint { at: 0, path: Vec::new(), message });
            return structure;
        }
        for _ in 0..MOST_MISTAKES {
            structure.refuse_lists();
            structure.keep_one_of_each_word();
            let value = structure.root.value();
            match serde_path_to_error::deserialize(&value) {
                Ok(spec) => {
                    structure.spec = Some(spec);
                    break;
                }
                Err(error) => {
                    let path = segments(error.path());
                    let message = error.inner().to_string();
                    if !structure.mend(path, &message) {
                        break;
                    }
                }
            }
        }
        structure
    }

    /// Whether something at, around or below `path` is mended.
    pub(super) fn touches(&self, path: &[String]) -> bool {
        let mended = self.mended.iter().map(|mended| &mended.path);
        mended.chain(&self.short).any(|place| place.starts_with(path)) || self.is_mended(path)
    }

    /// Whether `path` is mended, or lies in what is.
    pub(super) fn is_mended(&self, path: &[String]) -> bool {
        self.mended.iter().any(|mended| path.starts_with(&mended.path))
    }

    /// Where a table is meant, serde would take a list for the table's values in their order.
    fn refuse_lists(&mut self) {
        let Content::Table(members) = &self.root.content else {
            return;
        };
        let mut lists = Vec::new();
        for (name, node) in members.iter().filter(|(name, _)| TABLES.contains(&name.as_str())) {
            match &node.content {
                Content::List(_) => lists.push(vec![name.clone()]),
                Content::Table(inner) if ["submit", "plans"].contains(&name.as_str()) => {
                    let inner =
                        inner.iter().filter(|(_, node)| matches!(node.content, Content::List(_)));
                    lists.extend(inner.map(|(inner, _)| vec![name.clone(), inner.clone()]));
                }
                Content::Leaf(_) | Content::Table(_) => {}
            }
        }
        for path in lists {
            if !self.is_mended(&path) {
                self.wrong_value(path, "a list, expected a map");
            }
        }
    }

    /// A word has one meaning. The form allows to write it under several states.
    fn keep_one_of_each_word(&mut self) {
        let Some(Content::Table(states)) = self.root.get("states").map(|states| &states.content)
        else {
            return;
        };
        let mut seen: Vec<(&str, &str)> = Vec::new();
        let mut again = Vec::new();
        for (state, words) in states {
            for (word, node) in words.texts() {
                let message = match seen.iter().find(|(other, _)| *other == word) {
                    None => {
                        seen.push((word, state));
                        continue;
                    }
                    Some((_, first)) if first == state => format!("has {word:?} twice; remove one"),
                    Some((_, first)) => format!(
                        "has {word:?} under {first} and under {state}; a word means one state: keep \
                         it under one"
                    ),
                };
                again.push((state.clone(), node.at, message));
            }
        }
        for (state, at, message) in again {
            let path = vec!["states".to_owned(), state];
            if let Some(words) = self.root.at_path(&path) {
                match &mut words.content {
                    Content::List(nodes) => nodes.retain(|node| node.at != at),
                    Content::Leaf(_) | Content::Table(_) => {
                        words.content = Content::List(Vec::new())
                    }
                }
            }
            self.short.push(path);
            self.misprints.push(Misprint { at, path: vec!["states".to_owned()], message });
        }
    }

    /// Notes what is wrong at `path`, and mends it. `false` when nothing more can be done.
    fn mend(&mut self, mut path: Vec<String>, message: &str) -> bool {
        let words: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
        match words.as_slice() {
            [unknown, known @ ..] if message.starts_with("unknown field") => {
                self.unknown_key(path, unknown, known)
            }
            [missing] if message.starts_with("missing field") => {
                path.push((*missing).to_owned());
                self.missing_key(path, missing)
            }
            _ => self.wrong_value(path, message),
        }
    }

    fn unknown_key(&mut self, path: Vec<String>, unknown: &str, known: &[&str]) -> bool {
        let Some((last, parent)) = path.split_last() else {
            return false;
        };
        let is_silent = self.is_mended(&path);
        let Some(Content::Table(members)) =
            self.root.at_path(parent).map(|parent| &mut parent.content)
        else {
            return false;
        };
        let Some(index) = members.iter().position(|(name, _)| name == last) else {
            return false;
        };
        let at = members[index].1.key_at;
        let meant = nearest(unknown, known);
        let advice = match meant {
            Some(known) => format!("did you mean `{known}`?"),
            None if known.is_empty() => "leave it out".to_owned(),
            None => format!("known here are {}", known.join(", ")),
        };
        // What was meant by it is read as that, so that nothing is missing and its own mistakes show.
        match meant.filter(|meant| !members.iter().any(|(name, _)| name == meant)) {
            Some(meant) => members[index].0 = meant.to_owned(),
            None => {
                members.remove(index);
                self.short.push(parent.to_vec());
            }
        }
        if !is_silent {
            let message = format!("is not a known key; {advice}");
            self.misprints.push(Misprint { at, path, message });
        }
        true
    }

    fn missing_key(&mut self, path: Vec<String>, missing: &str) -> bool {
        let parent = &path[..path.len() - 1];
        let is_silent = self.is_mended(&path);
        let Some(node) = self.root.at_path(parent) else {
            return false;
        };
        let at = node.key_at;
        let Content::Table(members) = &mut node.content else {
            return false;
        };
        members.push((missing.to_owned(), Node::leaf(at, stand_ins()[0].clone())));
        if !is_silent {
            let message = match purpose(missing) {
                Some(purpose) => format!("is missing: {purpose}"),
                None => "is missing; add it".to_owned(),
            };
            self.misprints.push(Misprint { at, path: path.clone(), message });
        }
        self.mended.push(Mended { path, stand_in: Some(0) });
        true
    }

    fn wrong_value(&mut self, path: Vec<String>, message: &str) -> bool {
        if let Some(index) = self.mended.iter().rposition(|mended| mended.path == path) {
            return self.stand_in(index);
        }
        let is_silent = self.is_mended(&path);
        let Some(node) = self.root.at_path(&path) else {
            return false;
        };
        let misprint = Misprint {
            at: node.place(),
            path: path.clone(),
            message: in_words(message, &node.content),
        };
        if !is_silent {
            self.misprints.push(misprint);
        }
        let Some((last, parent)) = path.split_last() else {
            return false;
        };
        self.mended.push(Mended { path: path.clone(), stand_in: None });
        let index = self.mended.len() - 1;
        match self.root.at_path(parent).map(|parent| &mut parent.content) {
            Some(Content::Table(members)) => members.retain(|(name, _)| name != last),
            // Of a list, nothing is taken out: the others keep their numbers.
            _ => return self.stand_in(index),
        }
        true
    }

    /// Puts the next of [`stand_ins`] where one did not fit, or else leaves out what is around it.
    fn stand_in(&mut self, index: usize) -> bool {
        let mended = &mut self.mended[index];
        let next = mended.stand_in.map_or(0, |number| number + 1);
        let Some(node) = self.root.at_path(&mended.path) else {
            return false;
        };
        let Some(value) = stand_ins().into_iter().nth(next) else {
            return false;
        };
        node.content = match value {
            Value::Object(_) => Content::Table(Vec::new()),
            Value::Array(_) => Content::List(Vec::new()),
            value => Content::Leaf(value),
        };
        mended.stand_in = Some(next);
        true
    }
}

fn segments(path: &serde_path_to_error::Path) -> Vec<String> {
    use serde_path_to_error::Segment;
    let segments = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { .. } | Segment::Unknown => None,
    });
    segments.collect()
}

/// serde's sentence about a value in the words of a person who writes a description.
fn in_words(message: &str, found: &Content) -> String {
    let words: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    if let ([unknown, known @ ..], true) =
        (words.as_slice(), message.starts_with("unknown variant"))
    {
        return format!("must not be {unknown:?}; write one of {}", known.join(", "));
    }
    let Some((_, expected)) = message.rsplit_once(", expected ") else {
        return message.to_owned();
    };
    let expected = match expected {
        "a string" | "string or map" | "map with a single key" => "a text in quotes",
        "one value, or a list of them" => "a value in quotes, or a list of such",
        "a boolean" => "true or false",
        "u32" | "u64" => "a whole number, 0 or more",
        "i64" => "a whole number",
        "f64" => "a number",
        "a sequence" => "a list",
        "a map" => "a table",
        _ if expected.starts_with("struct ") => "a table",
        other => other,
    };
    let found = match found {
        Content::List(_) => "a list".to_owned(),
        Content::Table(_) => "a table".to_owned(),
        Content::Leaf(Value::String(text)) => format!("the text {text:?}"),
        Content::Leaf(value) if expected.contains("quotes") && !value.is_null() => {
            return format!("must be {expected}, not {value}; write \"{value}\"");
        }
        Content::Leaf(value) => value.to_string(),
    };
    format!("must be {expected}, not {found}")
}

/// What a key that every description needs is for.
fn purpose(key: &str) -> Option<&'static str> {
    Some(match key {
        "vendor" => "a short name of the API, such as vendor = \"papermill\"",
        "job" => "a table with the path of a job and the places of its identifier and status",
        "states" => "a table with the words for each state, such as succeeded = [\"done\"]",
        "path" => "where it is below base_url, such as \"/jobs/{job_id}\" or \"/jobs\"",
        "id" => "the place of the identifier, such as \"/id\"",
        "status" => "the place of the status word, such as \"/status\"",
        "items" => "the place of the list in a page, such as \"/jobs\"; \"\" for the page itself",
        "header" => "the name of a header",
        "signature" => "the name of the header with the signature",
        "headers" => "the header with the signature, such as { signature = \"X-Signature\" }",
        "uploads" => "the number of submissions in a window",
        "others" => "the number of other requests in a window",
        _ => return None,
    })
}

fn nearest<'w>(unknown: &str, known: &[&'w str]) -> Option<&'w str> {
    let compare = |word: &&str| strsim::jaro_winkler(unknown, word);
    let best = known.iter().copied().max_by(|a, b| compare(a).total_cmp(&compare(b)))?;
    (compare(&best) > 0.75).then_some(best)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::spec::{Problem, Spec, SpecFormat};

    fn told(toml: &str) -> Vec<String> {
        let problems = Spec::review(toml, SpecFormat::Toml).problems;
        problems.iter().map(ToString::to_string).collect()
    }

    /// A description with one key a line.
    const ALL: &str = r#"vendor = "mill"
title = "Mill"
base_url = "https://api.mill.example"
auth = [
  { header = "X-Account", credential = "account_id" },
  { header = "X-Key" },
]
[submit.scan]
path = "/scans"
body = "multipart"
file_field = "file"
[submit.text]
path = "/texts/{press}"
id = ["/id", "/self"]
[job]
path = "/jobs/{job_id}"
id = "/id"
status = "/status"
result = "/result"
created_at = "/created"
[list]
path = "/jobs"
items = "/jobs"
first_page = 1
page_parameter = "page"
newest_first = true
query = { limit = "20" }
[states]
pending = "new"
running = ["a", "b"]
succeeded = "done"
failed = "broken"
cancelled = "gone"
[poll]
first_s = 1.5
max_s = 20
[plans.standard]
uploads = 5
others = 10
[errors]
code = ["/code", "/error/code"]
[webhook]
headers = { signature = "X-Signature", timestamp = "X-Time" }
encoding = "hex"
tolerance_s = 300
"#;

    /// A mistake in one line of it: what stands there, what a person writes, and what is said.
    const MISTAKES: &[(&str, &str, &str)] = &[
        ("vendor = \"mill\"", "vendor = 7", "`vendor` must be a text in quotes, not 7"),
        ("title = \"Mill\"", "titel = \"Mill\"", "did you mean `title`?"),
        ("https://api", "api", "is not an address"),
        ("credential = \"account_id\"", "credential = \"account\"", "write one of account_id"),
        ("{ header = \"X-Key\" }", "{ header = \"X Key\" }", "cannot be the name of a header"),
        ("path = \"/scans\"", "paths = \"/scans\"", "did you mean `path`?"),
        ("body = \"multipart\"", "body = \"form\"", "write one of json, multipart, empty"),
        ("file_field = \"file\"", "file_field = [\"file\"]", "not a list"),
        ("\"/texts/{press}\"", "\"/texts/{}\"", "between each pair of braces"),
        ("[\"/id\", \"/self\"]", "[\"/id\", false]", "write \"false\""),
        ("\"/jobs/{job_id}\"", "\"/jobs/{id}\"", "{job_id}"),
        ("id = \"/id\"\n", "id = \"data.items[0].id\"\n", "\"/data/items/0/id\""),
        ("status = \"/status\"", "", "`job.status` is missing"),
        ("result = \"/result\"", "result = \"#/result\"", ": \"/result\""),
        ("created_at = \"/created\"", "created_at = 1979-05-27", "is a date"),
        ("items = \"/jobs\"", "items = \"/a~b\"", "~0"),
        ("first_page = 1", "first_page = -1", "must be a whole number, 0 or more, not -1"),
        (
            "newest_first = true",
            "newest_first = \"yes\"",
            "must be true or false, not the text \"yes\"",
        ),
        ("limit = \"20\"", "limit = 20", "write \"20\""),
        ("pending = \"new\"", "pending = { new = 1 }", "must be"),
        (
            "cancelled = \"gone\"",
            "cancelled = [\"gone\", \"b\"]",
            "under running and under cancelled",
        ),
        ("succeeded = \"done\"", "suceeded = \"done\"", "did you mean `succeeded`?"),
        ("failed = \"broken\"", "failed = \" broken\"", "remove the blanks"),
        ("first_s = 1.5", "first_s = \"1.5\"", "must be a number, not the text \"1.5\""),
        ("max_s = 20", "max_s = inf", "finite"),
        ("uploads = 5", "uploads = 0", "at least 1"),
        ("others = 10", "others = 99999999999999999999", "too many digits"),
        ("\"/error/code\"", "\"error.code\"", "\"/error/code\""),
        ("timestamp = \"X-Time\"", "timestamp = \"X Time\"", "cannot be the name of a header"),
        ("encoding = \"hex\"", "encoding = \"hexa\"", "write one of hex, base64"),
        ("tolerance_s = 300", "tolerance = 300", "did you mean `tolerance_s`?"),
    ];

    /// The problems of the description with these mistakes, and the lines in which they were made.
    fn with(mistakes: &[usize], format: SpecFormat) -> (Vec<Problem>, Vec<(usize, &'static str)>) {
        let mut text = ALL.to_owned();
        let mut lines = Vec::new();
        for (right, wrong, words) in mistakes.iter().map(|index| MISTAKES[*index]) {
            let at = ALL.find(right).unwrap_or_else(|| panic!("{right}"));
            let line = 1 + ALL[..at].matches('\n').count();
            // A key that is missing is missed at the head of its table.
            let missed = 1 + ALL.lines().position(|line| line == "[job]").unwrap();
            lines.push((if wrong.is_empty() { missed } else { line }, words));
            assert_eq!(text.matches(right).count(), ALL.matches(right).count(), "{right}");
            text = text.replacen(right, wrong, 1);
        }
        lines.sort_unstable();
        (Spec::review(&text, format).problems, lines)
    }

    #[test]
    fn each_mistake_is_told_once_at_its_place() {
        assert_eq!(Spec::review(ALL, SpecFormat::Toml).problems, []);
        for (index, mistake) in MISTAKES.iter().enumerate() {
            let (problems, lines) = with(&[index], SpecFormat::Toml);
            assert_eq!(problems.len(), 1, "{mistake:?}: {problems:#?}");
            assert_eq!(problems[0].line, lines[0].0, "{problems:?}");
            assert!(
                problems[0].to_string().contains(lines[0].1),
                "{problems:?} lacks {}",
                lines[0].1
            );
        }
    }

    proptest! {
        #[test]
        fn mistakes_do_not_hide_or_cause_one_another(
            mistakes in proptest::sample::subsequence((0..MISTAKES.len()).collect::<Vec<_>>(), 0..MISTAKES.len())
        ) {
            let (problems, lines) = with(&mistakes, SpecFormat::Toml);
            prop_assert_eq!(problems.len(), lines.len(), "{:#?}", problems);
            for (line, words) in lines {
                prop_assert!(
                    problems.iter().any(|problem| problem.line == line && problem.to_string().contains(words)),
                    "{} in line {} of {:#?}", words, line, problems
                );
            }
        }
    }

    fn places(text: &str) -> Vec<String> {
        let review = Spec::review(text, SpecFormat::Json);
        let place = |one: &Problem| format!("{}:{} {}", one.line, one.column, one.key);
        review.problems.iter().map(place).collect()
    }

    #[test]
    fn json_has_lines_and_columns_of_its_own() {
        let text = r#"{
  "vendor": "mill", "vendor": "Mühle", "größe": 1,
  "job": { "path": "/jobs/{job_id}", "id": 7,
           "status": "status" },
  "states": { "succeeded": ["done", null], "failed": {} }
}"#;
        let expected = [
            "2:21 ",
            "2:40 größe",
            "3:44 job.id",
            "4:22 job.status",
            "5:37 states.succeeded.1",
            "5:44 states.failed",
        ];
        assert_eq!(places(text), expected);
        assert_eq!(places("[1]"), ["1:1 "]);
        assert_eq!(places("{\"a\": 1,\n \"b\" 2}"), ["2:6 "]);
        let deep = "[".repeat(100_000);
        assert_eq!(places(&format!("{{\"job\": {deep}")).len(), 1);
    }

    #[test]
    fn a_list_is_no_table() {
        let text = ALL.replace("[poll]\nfirst_s = 1.5\nmax_s = 20\n", "[[poll]]\nfirst_s = 1.5\n");
        let text = text.replace("[submit.text]\n", "[[submit.text]]\n");
        let told = told(&text);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("`submit.text` must be a table, not a list"), "{told:?}");
        assert!(told[1].contains("`poll` must be a table, not a list"), "{told:?}");
    }

    #[test]
    fn what_is_misspelt_is_judged_as_what_was_meant() {
        let text =
            ALL.replace("[states]", "[state]").replace("\"broken\"", "[\"broken\", \"done\"]");
        let told = told(&text);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("did you mean `states`?"), "{told:?}");
        assert!(told[1].contains("\"done\" under succeeded and under failed"), "{told:?}");
    }

    #[test]
    fn every_mistake_of_toml_itself_is_told() {
        let review = Spec::review("vendor = mill\n[job\nid = \"/id\"\n", SpecFormat::Toml);
        let lines: Vec<usize> = review.problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [1, 2], "{:?}", review.problems);
        // What only follows from a bracket that is not closed is not told.
        for (text, lines) in [
            ("a = [1,\n[job]\npath = \"/a\"\nid = \"/b\"\n", &[2][..]),
            ("a = [1,\n[job]\npath = \"/a\nid = \"/b\"\n", &[2, 3]),
            ("a = [\n\"b\" \"c\",\n\"d\",\n]\nb = x\n", &[2, 5]),
        ] {
            let problems = Spec::review(text, SpecFormat::Toml).problems;
            let found: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
            assert_eq!(found, lines, "{problems:?}");
        }
        // A key that stands twice does not keep the rest from being read.
        let twice =
            ALL.replace("title = \"Mill\"", "vendor = \"mill\"").replace("\"/id\"\n", "\"id\"\n");
        let problems = Spec::review(&twice, SpecFormat::Toml).problems;
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told[0].starts_with("line 2, column 1: ") && told[0].contains("vendor stands twice"),
            "{told:?}"
        );
        assert!(told[1].starts_with("line 17, column 6: `job.id`"), "{told:?}");
    }

    #[test]
    fn a_file_that_is_something_else_is_not_gone_through_for_ever() {
        let other: String = (0..5_000).map(|index| format!("x{index} = 1\n")).collect();
        let problems = Spec::review(&other, SpecFormat::Toml).problems;
        assert!((100..=600).contains(&problems.len()), "{}", problems.len());
    }
}
