//! From a file to a [`Spec`], and what is wrong with it, line by line.

use std::fmt;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::Spec;
use crate::error::{Error, ErrorKind, Result};
use crate::models::{JobState, without_value};
use crate::pick::part;

/// How a description is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecFormat {
    /// TOML.
    Toml,
    /// JSON.
    Json,
}

/// Something wrong with a description, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line, counted from 1; 0 when there is no text.
    pub line: usize,
    /// The key concerned, such as `job.path`; empty for the description as a whole.
    pub key: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        if !self.key.is_empty() {
            write!(f, "`{}` ", self.key)?;
        }
        f.write_str(&self.message)
    }
}

impl Spec {
    /// Reads a description written in TOML.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] with every problem, its line and what to do.
    pub fn from_toml(text: &str) -> Result<Self> {
        Spec::parse(text, SpecFormat::Toml)
            .map_err(|problems| refused("the description", &problems))
    }

    /// Reads a description written in JSON.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] with every problem, its line and what to do.
    pub fn from_json(text: &str) -> Result<Self> {
        Spec::parse(text, SpecFormat::Json)
            .map_err(|problems| refused("the description", &problems))
    }

    /// Reads a description from a file: JSON or TOML by its name, or else by how it begins.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] when it cannot be read, or with every problem, its line and
    /// what to do.
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| {
            let message = format!("{name} cannot be read: {error}");
            Error::new(ErrorKind::Configuration, message).with_path(Some(path)).with_source(error)
        })?;
        let format = SpecFormat::of(path, &text);
        Spec::parse(&text, format).map_err(|problems| refused(&name, &problems))
    }

    /// Reads a description, giving everything that is wrong with it.
    ///
    /// # Errors
    /// The problems, in the order of their lines. What cannot be read at all is one problem.
    pub fn parse(text: &str, format: SpecFormat) -> Result<Self, Vec<Problem>> {
        let text = text.trim_start_matches('\u{feff}');
        let mut spec: Spec = match format {
            SpecFormat::Toml => {
                toml::from_str(text).map_err(|error| vec![in_toml(text, &error)])?
            }
            SpecFormat::Json => {
                serde_json::from_str(text).map_err(|error| vec![in_json(&error)])?
            }
        };
        spec.fill_in();
        let mut problems = spec.problems();
        problems.retain(|problem| !is_inherited(text, format, &problem.key));
        for problem in &mut problems {
            problem.line = line_of(text, format, &problem.key);
        }
        problems.sort_by_key(|problem| problem.line);
        // Of several headers, say, each has the same.
        problems.dedup();
        if problems.is_empty() { Ok(spec) } else { Err(problems) }
    }

    /// The description as people write it, in TOML.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] when it holds what TOML cannot.
    pub fn to_toml(&self) -> Result<String> {
        toml::to_string(self).map_err(|error| {
            let message = format!("{} cannot be written as TOML: {error}", self.title);
            Error::new(ErrorKind::Configuration, message)
        })
    }

    /// What follows from the rest where nothing is said.
    fn fill_in(&mut self) {
        let or = |text: &mut String, other: &str| {
            if text.is_empty() {
                other.clone_into(text);
            }
        };
        or(&mut self.title, &self.vendor);
        let in_name =
            |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
        or(&mut self.environment, &self.vendor.chars().map(in_name).collect::<String>());
        for submit in self.submit.values_mut().filter(|submit| submit.id.is_empty()) {
            submit.id = vec![self.job.id.clone()];
        }
        if self.job.attempts.is_some() && self.job.may_run_again.is_empty() {
            let failures = self.states.iter().filter(|(_, state)| **state == JobState::Failed);
            self.job.may_run_again = failures.map(|(word, _)| word.clone()).collect();
        }
        if let Some(list) = &mut self.list {
            or(&mut list.id, &self.job.id);
            or(&mut list.status, &self.job.status);
            list.created_at = list.created_at.take().or(self.job.created_at.clone());
        }
        if let Some(audio) = &mut self.audio {
            if audio.doubtful_bytes == 0 {
                audio.doubtful_bytes = audio.max_bytes;
            }
            if audio.recommended_max_seconds == 0.0 {
                audio.recommended_max_seconds = audio.max_seconds;
            }
        }
    }
}

impl SpecFormat {
    /// The format of a file: by its name, or else by how it begins.
    pub fn of(path: &Path, text: &str) -> Self {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("toml") => SpecFormat::Toml,
            Some("json") => SpecFormat::Json,
            _ if text.trim_start().starts_with('{') => SpecFormat::Json,
            _ => SpecFormat::Toml,
        }
    }
}

/// The error that problems are to somebody who wanted a client.
pub(super) fn refused(name: &str, problems: &[Problem]) -> Error {
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    let message = format!("{name} cannot be used: {}", lines.join("; "));
    Error::new(ErrorKind::Configuration, message)
}

fn in_toml(text: &str, error: &toml::de::Error) -> Problem {
    let line = error.span().map_or(1, |span| line_at(text, span.start));
    Problem { line, key: String::new(), message: helpful(error.message()) }
}

fn in_json(error: &serde_json::Error) -> Problem {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    Problem { line: error.line(), key: String::new(), message: helpful(message) }
}

/// serde's sentence in the words of somebody who writes a description.
fn helpful(message: &str) -> String {
    let words: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match (words.as_slice(), message) {
        ([unknown, known @ ..], _) if message.starts_with("unknown field") => {
            let advice = match nearest(unknown, known) {
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("known here are {}", known.join(", ")),
            };
            format!("`{unknown}` is not a known key; {advice}")
        }
        ([unknown, known @ ..], _) if message.starts_with("unknown variant") => {
            format!("{unknown:?} is not one of {}", known.join(", "))
        }
        ([missing], _) if message.starts_with("missing field") => match purpose(missing) {
            Some(purpose) => format!("`{missing}` is missing: {purpose}"),
            None => format!("`{missing}` is missing"),
        },
        _ => without_value(message.lines().next().unwrap_or_default()),
    }
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
        _ => return None,
    })
}

fn nearest<'w>(unknown: &str, known: &[&'w str]) -> Option<&'w str> {
    let likeness = |word: &&str| strsim::jaro_winkler(unknown, word);
    let best = known.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(&best) > 0.75).then_some(best)
}

/// Whether a key is left out, so that it has the value of another one, with what is wrong with that.
fn is_inherited(text: &str, format: SpecFormat, key: &str) -> bool {
    let names: Vec<&str> = key.split('.').collect();
    let may_be =
        matches!(names.as_slice(), ["list", "id" | "status" | "created_at"] | ["submit", _, "id"]);
    let document: Option<serde_json::Value> = match format {
        SpecFormat::Toml => toml::from_str(text).ok(),
        SpecFormat::Json => serde_json::from_str(text).ok(),
    };
    let is_given = |document| {
        names.iter().try_fold(document, |place: &serde_json::Value, name| place.get(name)).is_some()
    };
    may_be && document.as_ref().is_some_and(|document| !is_given(document))
}

/// The line on which the value of a key begins, or the nearest table around it that is there.
fn line_of(text: &str, format: SpecFormat, key: &str) -> usize {
    let names = || key.split('.').filter(|name| !name.is_empty());
    let offset = match format {
        SpecFormat::Toml => offset_in_toml(text, names()),
        SpecFormat::Json => offset_in_json(text, names()),
    };
    line_at(text, offset.unwrap_or_default())
}

fn line_at(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count()
}

fn offset_in_toml<'n>(text: &str, names: impl Iterator<Item = &'n str>) -> Option<usize> {
    let document = DeTable::parse(text).ok()?;
    let mut table = document.get_ref();
    let mut offset = 0;
    for name in names {
        let Some((key, value)) = table.get_key_value(name) else { break };
        offset = key.span().start;
        let DeValue::Table(inner) = value.get_ref() else { break };
        table = inner;
    }
    Some(offset)
}

fn offset_in_json<'n>(text: &str, names: impl Iterator<Item = &'n str>) -> Option<usize> {
    let mut place = text;
    for name in names {
        let Some(inner) = part(place, &format!("/{name}")) else { break };
        place = inner;
    }
    // A part of a document is a part of its text.
    (place.as_ptr() as usize).checked_sub(text.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Credential, ErrorShape, SubmitBody, SubmitMethod};
    use crate::vendors::{alliance, amplifier, idunox, midlyr};

    /// The least a description says.
    const LEAST: &str = r#"vendor = "paper-mill"

[job]
path = "/jobs/{job_id}"
id = "/id"
status = "/status"

[states]
succeeded = "done"
"#;

    fn in_toml(text: &str) -> Vec<String> {
        let problems = Spec::parse(text, SpecFormat::Toml).unwrap_err();
        problems.iter().map(Problem::to_string).collect()
    }

    #[test]
    fn what_is_not_said_has_a_sensible_default() {
        let text = format!(
            "auth = \"bearer\"\n{LEAST}\n[submit.job]\npath = \"/jobs\"\n[list]\npath = \"/jobs\"\nitems = \"\"\n"
        );
        let spec = Spec::from_toml(&text).unwrap();
        assert_eq!((spec.title.as_str(), spec.environment.as_str()), ("paper-mill", "PAPER_MILL"));
        assert_eq!((spec.poll.first_s, spec.poll.max_s), (2.0, 30.0));
        let auth = &spec.auth[0];
        assert_eq!((auth.header.as_str(), auth.prefix.as_str()), ("Authorization", "Bearer "));
        assert_eq!(auth.credential, Credential::ApiKey);
        let submit = &spec.submit["job"];
        assert_eq!((submit.method, submit.body), (SubmitMethod::Post, SubmitBody::Json));
        assert_eq!(submit.id, ["/id"]);
        let list = spec.list.as_ref().unwrap();
        assert_eq!((list.id.as_str(), list.status.as_str()), ("/id", "/status"));
        assert_eq!(spec.errors, ErrorShape::default());
        assert_eq!(spec.state("done"), JobState::Succeeded);
        assert_eq!(spec.state("odd"), JobState::Unknown("odd".to_owned()));
    }

    #[test]
    fn each_mistake_is_named_with_its_line_and_what_to_do() {
        let with = |from: &str, to: &str| {
            assert!(LEAST.contains(from), "{from}");
            LEAST.replace(from, to)
        };
        let and = |more: &str| format!("{LEAST}\n{more}");
        for (text, line, words) in [
            (with("succeeded", "succeded"), 9, "did you mean `succeeded`?"),
            (
                with("[states]", "[status]"),
                8,
                "`status` is not a known key; did you mean `states`?",
            ),
            (with("[states]\nsucceeded = \"done\"\n", ""), 1, "`states` is missing"),
            (with("\"/status\"", "\"status\""), 6, "\"/status\""),
            (with("\"/status\"", "\"$.data.status\""), 6, "\"/data/status\""),
            (with("\"/status\"", "7"), 6, "expected a string"),
            (with("/{job_id}", "/{id}"), 4, "{job_id}"),
            (with("\"/jobs/", "\"jobs/"), 4, "begin with a slash"),
            (with("succeeded", "failed"), 8, "succeeded = "),
            (with("\"paper-mill\"", "\"Paper Mill\""), 1, "small letters"),
            (with("\"done\"", "[\"done\", 7]"), 9, "expected a string"),
            (
                with("status = \"/status\"", "status = \"/status\"\nmay_run_again = \"f\""),
                7,
                "attempts",
            ),
            (
                with(
                    "status = \"/status\"",
                    "status = \"/status\"\nattempts = \"/a\"\nmax_attempts = \"/m\"\nmay_run_again = \"done\"",
                ),
                9,
                "add \"done\" to failed",
            ),
            (
                with("status = \"/status\"", "status = \"/status\"\nid_form = \"number\""),
                7,
                "any, uuid",
            ),
            (and("running = \"done\""), 8, "under running and under succeeded"),
            (and("[poll]\nfirst_s = 0"), 12, "more than 0 seconds"),
            (and("[poll]\nmax_s = 1"), 12, "at least first_s"),
            (and("[poll]\nappears_within_s = -1"), 12, "0 to 3600 seconds"),
            (and("[plans.standard]\nuploads = 0\nothers = 5"), 12, "at least 1"),
            (and("[plans.free]\nuploads = 1\nothers = 5"), 11, "called standard"),
            (and("[submit.a]\npath = \"/a\"\nbody = \"form\""), 13, "\"form\" is not one of json"),
            (and("[submit.a]\npath = \"/a\"\nbody = \"multipart\""), 11, "file_field"),
            (and("[submit.a]\npath = \"/{}/a\""), 12, "between each pair of braces"),
            (and("[submit.a]\npath = \"/a//b/\""), 12, "an empty name"),
            (and("[submit.a]\npath = \"/a/../b\""), 12, "an empty name"),
            (and("[list]\npath = \"/jobs\""), 11, "`items` is missing: "),
            (and("[list]\npath = \"/jobs?limit=5\"\nitems = \"\""), 12, "list.query"),
            (and("[idempotency]\nheader = \"Idempotency Key\""), 12, "name of a header"),
            (and("[webhook]\nheaders = []"), 12, "must name a header"),
            (and("[webhook]\nheaders = { signature = \"S\" }\ntolerance_s = 5"), 13, "timestamp"),
            (and("[webhook]\nheaders = { signature = \"S\", id = \"I\" }"), 12, "add timestamp"),
            (and("[webhook]\nheaders = { signatur = \"S\" }"), 12, "`signature`"),
            (
                and("[webhook]\nheaders = { signature = \"S\" }\nencoding = \"hexa\""),
                13,
                "hex, base64",
            ),
            (and("[webhook]\nheaders = { signature = \"S\" }\nseparator = \"\""), 13, "such as"),
            (
                and(
                    "[webhook]\nproof = \"secret\"\nkey = \"base64\"\nheaders = { signature = \"S\" }",
                ),
                12,
                "leave out",
            ),
            (and("[errors]\ncode = [\"/a\", \"b\"]"), 12, "\"/b\""),
            (format!("base_url = \"api.example.com\"\n{LEAST}"), 1, "such as https://"),
            (format!("base_url = \"https://u:p@example.com\"\n{LEAST}"), 1, "credentials"),
            (format!("auth = \"digest\"\n{LEAST}"), 1, "\"bearer\""),
            (format!("auth = {{ header = \"X Key\" }}\n{LEAST}"), 1, "X-Api-Key"),
            (format!("auth = {{ head = \"X-Key\" }}\n{LEAST}"), 1, "did you mean `header`?"),
            (with("[job]", "[job"), 3, ""),
        ] {
            let problems = in_toml(&text);
            assert_eq!(problems.len(), 1, "{problems:?}\n{text}");
            assert!(problems[0].starts_with(&format!("line {line}: ")), "{problems:?}\n{text}");
            assert!(problems[0].contains(words), "{problems:?} lacks {words}");
        }
    }

    #[test]
    fn all_mistakes_come_at_once_in_their_order() {
        let text = LEAST.replace("\"/id\"", "\"id\"").replace("\"/status\"", "\"status\"");
        let problems = in_toml(&format!("{text}\n[poll]\nfirst_s = -1\n"));
        assert_eq!(problems.len(), 3, "{problems:?}");
        let lines: Vec<&str> = problems.iter().map(|p| p.split(':').next().unwrap()).collect();
        assert_eq!(lines, ["line 5", "line 6", "line 12"]);
        let error = Spec::from_toml(&text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(
            error.message().contains("line 5") && error.message().contains("line 6"),
            "{error}"
        );
    }

    #[test]
    fn json_is_the_same_with_its_own_lines() {
        let spec = Spec::from_toml(LEAST).unwrap();
        let json = serde_json::to_string_pretty(&spec).unwrap();
        assert_eq!(Spec::from_json(&json).unwrap(), spec);
        let broken = json.replace("/jobs/{job_id}", "/jobs");
        let line = 1 + broken.lines().position(|line| line.contains("\"/jobs\"")).unwrap();
        let problems = Spec::parse(&broken, SpecFormat::Json).unwrap_err();
        assert_eq!(problems[0].line, line, "{problems:?}");
        let broken = json.replace("\"succeeded\"", "\"suceeded\"");
        let line = 1 + broken.lines().position(|line| line.contains("suceeded")).unwrap();
        let problems = Spec::parse(&broken, SpecFormat::Json).unwrap_err();
        assert_eq!(problems[0].line, line, "{problems:?}");
        assert!(problems[0].message.contains("`succeeded`"), "{problems:?}");
    }

    #[test]
    fn the_built_in_descriptions_survive_being_written_and_read() {
        for spec in [
            amplifier::spec(),
            midlyr::spec(),
            idunox::spec(),
            idunox::job_spec(),
            alliance::spec(),
        ] {
            spec.check().unwrap();
            let toml = spec.to_toml().unwrap();
            assert_eq!(Spec::from_toml(&toml).unwrap(), spec, "{toml}");
            let json = serde_json::to_string(&spec).unwrap();
            assert_eq!(Spec::from_json(&json).unwrap(), spec, "{json}");
        }
    }

    #[test]
    fn a_file_is_read_by_its_name_or_by_how_it_begins() {
        let directory = tempfile::tempdir().unwrap();
        let json = serde_json::to_string(&Spec::from_toml(LEAST).unwrap()).unwrap();
        for (name, text) in [("a.toml", LEAST), ("a.json", &json), ("a", LEAST), ("b", &json)] {
            let path = directory.path().join(name);
            std::fs::write(&path, text).unwrap();
            assert_eq!(Spec::from_path(&path).unwrap().vendor, "paper-mill", "{name}");
        }
        let error = Spec::from_path(directory.path().join("none.toml")).unwrap_err();
        assert!(error.message().contains("none.toml cannot be read"), "{error}");
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*|([a-z.\\[\\]{}=\"/_\n ]|job|states|path){0,60}") {
            let _ = Spec::parse(&text, SpecFormat::Toml);
            let _ = Spec::parse(&text, SpecFormat::Json);
        }
    }

    #[test]
    fn every_mistake_is_told_once() {
        let text = LEAST.replace("\"/id\"", "\"id\"").replace("\"/status\"", "\"status\"");
        let headers = "auth = [{ header = \"X Y\" }, { header = \"X Y\" }]\n";
        let more =
            "[submit.scan]\npath = \"/scans\"\n[list]\npath = \"/jobs\"\nitems = \"/jobs\"\n";
        let problems = in_toml(&format!("{headers}{text}{more}"));
        let keys: Vec<&str> =
            problems.iter().filter_map(|problem| problem.split('`').nth(1)).collect();
        assert_eq!(keys, ["auth.header", "job.id", "job.status"], "{problems:?}");
        // What is given is judged.
        let problems = in_toml(&format!("{headers}{text}{more}id = \"id\"\n"));
        assert!(problems.iter().any(|problem| problem.contains("`list.id`")), "{problems:?}");
    }
}
