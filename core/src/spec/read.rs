//! From a file to a [`Spec`], and what is wrong with it, line by line.

use std::path::Path;

use super::Spec;
use super::check::{Finding, Which};
use super::document::{Content, Misprint, Node, document};
use super::problem::{Problem, SpecFormat, refused};
use super::structure::Structure;
use crate::error::{Error, ErrorKind, Result};
use crate::models::JobState;

/// What a look at a description gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// The description; nothing when there are problems.
    pub spec: Option<Spec>,
    /// What is wrong, in the order in which it stands.
    pub problems: Vec<Problem>,
    /// What is allowed and cannot be meant, such as a word that no status ever is.
    pub warnings: Vec<Problem>,
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
    /// The problems, in the order in which they stand. Where the text is no TOML or JSON at all, what
    /// keeps it from being that.
    pub fn parse(text: &str, format: SpecFormat) -> Result<Self, Vec<Problem>> {
        let review = Spec::review(text, format);
        review.spec.ok_or(review.problems)
    }

    /// Reads a description, giving everything that is wrong with it or looks wrong.
    pub fn review(text: &str, format: SpecFormat) -> Review {
        let text = text.trim_start_matches('\u{feff}');
        let (root, misprints) = document(text, format);
        let Some(root) = root else {
            let problems = misprints.iter().map(|misprint| misprint.problem(text)).collect();
            return Review { spec: None, problems: in_order(problems), warnings: Vec::new() };
        };
        let mut structure = Structure::of(root, misprints);
        let mut problems: Vec<Problem> =
            structure.misprints.iter().map(|misprint| misprint.problem(text)).collect();
        let mut warnings = Vec::new();
        let spec = structure.spec.take();
        if let Some(spec) = &spec {
            problems.extend(located(spec.findings(), &structure, text));
            warnings = located(spec.doubts(), &structure, text);
        }
        let problems = in_order(problems);
        let spec = spec.filter(|_| problems.is_empty()).map(|mut spec| {
            spec.fill_in();
            spec
        });
        Review { spec, problems, warnings: in_order(warnings) }
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

impl Misprint {
    fn problem(&self, text: &str) -> Problem {
        problem(text, self.at, self.path.join("."), self.message.clone())
    }
}

/// The findings at their places, without those that only follow from what was mended.
fn located(findings: Vec<Finding>, structure: &Structure, text: &str) -> Vec<Problem> {
    let own = findings.into_iter().filter_map(|finding| {
        let (path, node) = found(&structure.root, &finding);
        let follows = structure.is_mended(&path)
            || finding.rests_on.iter().any(|key| structure.touches(&path_of(&structure.root, key)));
        (!follows).then(|| problem(text, node.place(), finding.key, finding.message))
    });
    own.collect()
}

/// The node that a finding is about, or the nearest around it that is there, and its path.
fn found<'r>(root: &'r Node, finding: &Finding) -> (Vec<String>, &'r Node) {
    let mut path = Vec::new();
    let mut node = root;
    let mut names: Vec<&str> = finding.key.split('.').filter(|name| !name.is_empty()).collect();
    loop {
        if let (Content::List(nodes), Some(Which::Index(index))) = (&node.content, &finding.which)
            && let Some(one) = nodes.get(*index)
        {
            path.push(index.to_string());
            node = one;
        }
        // The name of a submission or of a host may have dots in it.
        let inner = (1..=names.len()).rev().find_map(|count| {
            let name = names[..count].join(".");
            Some((count, node.get(&name)?, name))
        });
        let Some((count, inner, name)) = inner else { break };
        names.drain(..count);
        path.push(name);
        node = inner;
    }
    path.extend(names.into_iter().map(str::to_owned));
    match &finding.which {
        Some(Which::Text(wanted)) => match node.text(wanted) {
            Some((way, one)) => ([path, way].concat(), one),
            None => (path, node),
        },
        Some(Which::Index(_)) | None => (path, node),
    }
}

fn path_of(root: &Node, key: &str) -> Vec<String> {
    found(root, &Finding { key: key.to_owned(), ..Finding::default() }).0
}

fn problem(text: &str, at: usize, key: String, message: String) -> Problem {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    Problem {
        line: 1 + before.matches('\n').count(),
        column: 1 + line.chars().count(),
        key,
        message,
    }
}

fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|problem| (problem.line, problem.column));
    problems.dedup();
    problems
}

#[cfg(test)]
pub(super) mod tests {
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

    /// The descriptions of the built-in vendors.
    pub(in crate::spec) fn built_in() -> [Spec; 5] {
        [amplifier::spec(), midlyr::spec(), idunox::spec(), idunox::job_spec(), alliance::spec()]
    }

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
            (with("\"/status\"", "7"), 6, "must be a text in quotes, not 7; write \"7\""),
            (with("/{job_id}", "/{id}"), 4, "{job_id}"),
            (with("\"/jobs/", "\"jobs/"), 4, "begin with a slash"),
            (with("succeeded", "failed"), 8, "succeeded = "),
            (with("\"paper-mill\"", "\"Paper Mill\""), 1, "small letters"),
            (with("\"done\"", "[\"done\", 7]"), 9, "must be a text in quotes, not 7"),
            (with("\"done\"", "[\"done\", \"done\"]"), 9, "twice; remove one"),
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
            (and("running = \"done\""), 11, "under succeeded and under running"),
            (and("[poll]\nfirst_s = 0"), 12, "more than 0 seconds"),
            (and("[poll]\nmax_s = 1"), 12, "at least first_s"),
            (and("[poll]\nappears_within_s = -1"), 12, "0 to 3600 seconds"),
            (and("[plans.standard]\nuploads = 0\nothers = 5"), 12, "at least 1"),
            (and("[plans.free]\nuploads = 1\nothers = 5"), 11, "called standard"),
            (
                and("[submit.a]\npath = \"/a\"\nbody = \"form\""),
                13,
                "must not be \"form\"; write one of json, multipart, empty",
            ),
            (and("[submit.a]\npath = \"/a\"\nbody = \"multipart\""), 11, "file_field"),
            (and("[submit.a]\npath = \"/{}/a\""), 12, "between each pair of braces"),
            (and("[submit.a]\npath = \"/a//b/\""), 12, "an empty name"),
            (and("[submit.a]\npath = \"/a/../b\""), 12, "an empty name"),
            (and("[list]\npath = \"/jobs\""), 11, "`list.items` is missing: "),
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
            assert!(problems[0].starts_with(&format!("line {line}, ")), "{problems:?}\n{text}");
            assert!(problems[0].contains(words), "{problems:?} lacks {words}");
        }
    }

    #[test]
    fn all_mistakes_come_at_once_in_their_order() {
        let text = LEAST.replace("\"/id\"", "\"id\"").replace("\"/status\"", "\"status\"");
        let problems = in_toml(&format!("{text}\n[poll]\nfirst_s = -1\n"));
        assert_eq!(problems.len(), 3, "{problems:?}");
        let lines: Vec<&str> = problems.iter().map(|p| p.split(':').next().unwrap()).collect();
        assert_eq!(lines, ["line 5, column 6", "line 6, column 10", "line 12, column 11"]);
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
        for spec in built_in() {
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
        assert_eq!(keys, ["auth.header", "auth.header", "job.id", "job.status"], "{problems:?}");
        // What is given is judged.
        let problems = in_toml(&format!("{headers}{text}{more}id = \"id\"\n"));
        assert!(problems.iter().any(|problem| problem.contains("`list.id`")), "{problems:?}");
    }
}
