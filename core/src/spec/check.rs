//! What a description must be beyond its form: places, addresses and names that can work.

use http::HeaderName;
use url::Url;

use super::{AuthHeader, ListSpec, Problem, Route, Spec, SubmitBody, SubmitSpec};
use crate::error::Result;
use crate::models::audio::AudioFormat;
use crate::models::{AuthScheme, JobState};
use crate::webhook::Proof;

/// Something about the value of a key.
#[derive(Debug, Default)]
pub(super) struct Finding {
    /// The key, such as `job.path`.
    pub(super) key: String,
    /// Which of several values of the key.
    pub(super) which: Option<Which>,
    pub(super) message: String,
    /// The other keys that it follows from.
    pub(super) rests_on: Vec<String>,
}

/// One value of a key that takes several.
#[derive(Debug)]
pub(super) enum Which {
    Index(usize),
    Text(String),
}

/// Collects what is wrong, by key.
#[derive(Default)]
pub(super) struct Checks(pub(super) Vec<Finding>);

impl Spec {
    /// Whether a client can work with the description. One that was read has been checked.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) with every problem and what to
    /// do.
    pub fn check(&self) -> Result<()> {
        let findings = self.findings().into_iter();
        let mut problems: Vec<Problem> = findings
            .map(|Finding { key, message, .. }| Problem { line: 0, column: 0, key, message })
            .collect();
        // Of several headers, say, each has the same.
        problems.dedup();
        match problems.is_empty() {
            true => Ok(()),
            false => Err(super::problem::refused(&self.title, &problems)),
        }
    }

    /// Everything that is wrong, by key; the lines are not known here.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let mut checks = Checks::default();
        self.check_names(&mut checks);
        self.check_auth(&mut checks);
        for (name, submit) in &self.submit {
            checks.submit(&format!("submit.{name}"), submit);
        }
        self.check_job(&mut checks);
        if let Some(list) = &self.list {
            checks.list(list);
        }
        self.check_states(&mut checks);
        self.check_pace(&mut checks);
        self.check_errors(&mut checks);
        self.check_webhook(&mut checks);
        self.check_recordings(&mut checks);
        checks.0
    }

    fn check_names(&self, checks: &mut Checks) {
        let is_short = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        if self.vendor.is_empty() || !self.vendor.chars().all(is_short) {
            checks.wrong("vendor", "must be of small letters, digits, - and _, such as papermill");
        }
        let is_capital = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        if !self.environment.chars().all(is_capital) {
            let message = "begins the names of environment variables: capitals, digits and _, such \
                           as PAPERMILL";
            checks.wrong("environment", message);
        }
        if !self.base_url.is_empty() {
            checks.address("base_url", &self.base_url);
        }
    }

    fn check_auth(&self, checks: &mut Checks) {
        for (index, header) in self.auth.iter().enumerate() {
            checks.auth("auth", index, header);
        }
        for (scheme, headers) in &self.other_auth {
            for (index, header) in headers.iter().enumerate() {
                checks.auth(&format!("other_auth.{}", name_of(*scheme)), index, header);
            }
        }
        for (host, scheme) in &self.auth_by_host {
            if self.auth_headers(Some(*scheme), None).is_none() {
                let key = format!("auth_by_host.{host}");
                let message =
                    format!("needs a table [[other_auth.{}]] with its headers", name_of(*scheme));
                checks.across(key, &["auth", "other_auth"], message);
            }
        }
    }

    fn check_job(&self, checks: &mut Checks) {
        let job = &self.job;
        checks.path("job.path", &job.path);
        if job.path.matches("{job_id}").count() != 1 || job.path.matches('{').count() != 1 {
            let message = "must name the job once, as {job_id}, and nothing else in braces, such as \
                           \"/jobs/{job_id}\"";
            checks.wrong("job.path", message);
        }
        checks.place("job.id", &job.id);
        checks.place("job.status", &job.status);
        for (name, place) in [
            ("result", &job.result),
            ("error", &job.error),
            ("progress", &job.progress),
            ("attempts", &job.attempts),
            ("max_attempts", &job.max_attempts),
            ("created_at", &job.created_at),
            ("completed_at", &job.completed_at),
        ] {
            checks.optional_place(&format!("job.{name}"), place.as_deref());
        }
        if job.attempts.is_some() != job.max_attempts.is_some() {
            let message = "needs attempts and max_attempts together; add the other one";
            checks.across("job", &["job.attempts", "job.max_attempts"], message);
        }
        if job.attempts.is_none() && !job.may_run_again.is_empty() {
            let message = "says when a job that failed runs again; add attempts and max_attempts, \
                           the places of how often it was tried and will be";
            checks.across("job.may_run_again", &["job.attempts", "job.max_attempts"], message);
            return;
        }
        let others = |word: &&String| self.state(word) != JobState::Failed;
        for word in job.may_run_again.iter().filter(others) {
            let message = format!(
                "has a word that does not mean failure; add {word:?} to failed in [states]"
            );
            checks.of_text("job.may_run_again", word, &["states"], message);
        }
    }

    fn check_states(&self, checks: &mut Checks) {
        if !self.states.values().any(|state| *state == JobState::Succeeded) {
            let message = "has no word for success, so no wait would ever end; add succeeded = \
                           [\"...\"]";
            checks.across("states", &["states"], message);
        }
        for word in self.states.keys() {
            if word.is_empty() {
                checks.of_text("states", word, &[], "has an empty word; remove it");
            } else if word.trim() != word {
                let message = format!(
                    "has {word:?}, which matches no status as vendors write them; remove the blanks around it"
                );
                checks.of_text("states", word, &[], message);
            }
        }
    }

    fn check_pace(&self, checks: &mut Checks) {
        let is_pause = |seconds: f64| seconds.is_finite() && seconds > 0.0;
        if !is_pause(self.poll.first_s) {
            checks.wrong("poll.first_s", "must be more than 0 seconds, such as 2");
        }
        if !is_pause(self.poll.max_s) {
            checks.wrong("poll.max_s", "must be more than 0 seconds, such as 30");
        } else if is_pause(self.poll.first_s) && self.poll.max_s < self.poll.first_s {
            let message = "must be at least first_s, in seconds, such as 30";
            checks.across("poll.max_s", &["poll.first_s"], message);
        }
        if self.poll.appears_within_s.is_some_and(|seconds| !(0.0..=3600.0).contains(&seconds)) {
            checks.wrong("poll.appears_within_s", "must be 0 to 3600 seconds, such as 10");
        }
        for (name, limits) in &self.plans {
            let key = format!("plans.{name}");
            if !["standard", "enterprise"].contains(&name.as_str()) {
                let message = "cannot be chosen: a plan is called standard (the default) or \
                               enterprise";
                checks.wrong(&key, message);
            }
            for (what, number) in [
                ("uploads", limits.uploads),
                ("others", limits.others),
                ("window_s", limits.window_s),
            ] {
                if number == 0 {
                    let message = "must be at least 1; without a limit, leave the plan out";
                    checks.wrong(format!("{key}.{what}"), message);
                }
            }
        }
        if let Some(idempotency) = &self.idempotency {
            checks.header("idempotency.header", &idempotency.header);
            if let Some(header) = &idempotency.correlation_header {
                checks.header("idempotency.correlation_header", header);
            }
            if idempotency.window_s == 0 {
                checks.wrong("idempotency.window_s", "must be at least 1 second, such as 86400");
            }
        }
    }

    fn check_webhook(&self, checks: &mut Checks) {
        let Some(scheme) = &self.webhook else {
            return;
        };
        if scheme.headers.is_empty() {
            checks.wrong(
                "webhook.headers",
                "must name a header, such as { signature = \"X-Signature\" }",
            );
        }
        for (index, family) in scheme.headers.iter().enumerate() {
            checks.header_of("webhook.headers.signature", index, &family.signature);
            for (which, name) in [("timestamp", &family.timestamp), ("id", &family.id)] {
                if let Some(name) = name {
                    checks.header_of(&format!("webhook.headers.{which}"), index, name);
                }
            }
            if scheme.tolerance_s.is_some() && family.timestamp.is_none() {
                let message = "needs the time of signing; add its header as timestamp in \
                               webhook.headers";
                checks.across("webhook.tolerance_s", &["webhook.headers"], message);
            }
            if family.id.is_some() && family.timestamp.is_none() {
                let message = "signs an identifier only together with a time; add timestamp";
                checks.of_index("webhook.headers.id", index, &["webhook.headers"], message);
            }
            if scheme.proof == Proof::Secret && family.timestamp.is_some() {
                let message = "has a time that nothing signs: the proof is the secret; leave out \
                               timestamp and id";
                let rests_on = ["webhook.proof"];
                checks.of_index("webhook.headers.timestamp", index, &rests_on, message);
            }
        }
        if scheme.proof == Proof::Secret && (scheme.encoding, scheme.key) != Default::default() {
            let message = "compares the secret as it is; leave out encoding and key";
            let rests_on = ["webhook.encoding", "webhook.key"];
            checks.across("webhook.proof", &rests_on, message);
        }
        if let Some(separator) = &scheme.separator
            && (separator.is_empty() || scheme.prefix.contains(separator.as_str()))
        {
            let message = "must be something that is not a part of prefix, such as \" \"";
            checks.across("webhook.separator", &["webhook.prefix"], message);
        }
    }

    fn check_errors(&self, checks: &mut Checks) {
        let errors = &self.errors;
        for place in &errors.code {
            checks.place_of("errors.code", place);
        }
        for place in &errors.message {
            checks.place_of("errors.message", place);
        }
        checks.optional_place("errors.request_id", errors.request_id.as_deref());
        for (index, header) in errors.request_id_headers.iter().enumerate() {
            checks.header_of("errors.request_id_headers", index, header);
        }
    }

    fn check_recordings(&self, checks: &mut Checks) {
        if let Some(recording) = &self.recording {
            checks.place("recording.content_type", &recording.content_type);
            checks.place("recording.size_bytes", &recording.size_bytes);
            checks.place("recording.duration_s", &recording.duration_s);
            for (name, place) in &recording.targets {
                let key = format!("recording.targets.{name}");
                checks.place(&key, place);
                match self.submit.get(name) {
                    None => {
                        let message = format!("names no submission; add [submit.{name}]");
                        checks.across(&key, &["submit"], message);
                    }
                    Some(submit) if submit.target_field.is_none() => {
                        let message = format!(
                            "is compared with a field of the submission; say with which, as \
                             target_field in [submit.{name}]"
                        );
                        let rests_on = format!("submit.{name}.target_field");
                        checks.across(&key, &[&rests_on], message);
                    }
                    Some(_) => {}
                }
            }
        }
        if let Some(audio) = &self.audio {
            if audio.max_bytes <= 0 {
                checks.wrong("audio.max_bytes", "must be at least 1 byte");
            }
            if !(audio.min_seconds >= 0.0 && audio.max_seconds > audio.min_seconds) {
                let message = "must be more than min_seconds";
                checks.across("audio.max_seconds", &["audio.min_seconds"], message);
            }
            for (key, formats) in [
                ("audio.accepted_formats", &audio.accepted_formats),
                ("audio.doubtful_formats", &audio.doubtful_formats),
            ] {
                for format in formats.iter().filter(|format| !format.is_known()) {
                    let known: Vec<_> =
                        AudioFormat::KNOWN.iter().map(AudioFormat::as_str).collect();
                    let message =
                        format!("names {format}, which is not one of {}", known.join(", "));
                    checks.of_text(key, format.as_str(), &[], message);
                }
            }
            if audio.accepted_formats.is_empty() && audio.doubtful_formats.is_empty() {
                let message = "must name a container, or nothing could be sent, such as [\"wav\"]";
                checks.across("audio.accepted_formats", &["audio.doubtful_formats"], message);
            }
        }
    }
}

impl Checks {
    pub(super) fn wrong(&mut self, key: impl Into<String>, message: impl Into<String>) {
        self.across(key, &[], message);
    }

    /// Something that also follows from other keys.
    pub(super) fn across(
        &mut self,
        key: impl Into<String>,
        others: &[&str],
        message: impl Into<String>,
    ) {
        self.add(key.into(), None, others, message.into());
    }

    /// Something about one text of several.
    pub(super) fn of_text(
        &mut self,
        key: &str,
        text: &str,
        others: &[&str],
        message: impl Into<String>,
    ) {
        self.add(key.to_owned(), Some(Which::Text(text.to_owned())), others, message.into());
    }

    /// Something about the value with this index.
    pub(super) fn of_index(
        &mut self,
        key: &str,
        index: usize,
        others: &[&str],
        message: impl Into<String>,
    ) {
        self.add(key.to_owned(), Some(Which::Index(index)), others, message.into());
    }

    fn add(&mut self, key: String, which: Option<Which>, others: &[&str], message: String) {
        let rests_on = others.iter().map(|key| (*key).to_owned()).collect();
        self.0.push(Finding { key, which, message, rests_on });
    }

    fn submit(&mut self, key: &str, submit: &SubmitSpec) {
        let path = format!("{key}.path");
        self.path(&path, &submit.path);
        if submit.path.split('{').skip(1).any(|rest| !names_a_field(rest)) {
            let message =
                "must name a field between each pair of braces, such as \"/{owner}/runs\"";
            self.wrong(&path, message);
        }
        for place in &submit.id {
            self.place_of(&format!("{key}.id"), place);
        }
        match (submit.body, &submit.file_field) {
            (SubmitBody::Multipart, None) => {
                let message = "sends a form, so it needs file_field, the part that holds the file";
                self.across(key, &[&format!("{key}.body"), &format!("{key}.file_field")], message);
            }
            (SubmitBody::Json | SubmitBody::Empty, Some(_)) => {
                let message = "takes a file only in a form; add body = \"multipart\"";
                self.across(format!("{key}.file_field"), &[&format!("{key}.body")], message);
            }
            (SubmitBody::Multipart, Some(_)) | (SubmitBody::Json | SubmitBody::Empty, None) => {}
        }
    }

    fn list(&mut self, list: &ListSpec) {
        self.path("list.path", &list.path);
        if list.path.contains('{') {
            self.wrong("list.path", "takes nothing in braces; write the path as it is");
        }
        self.place("list.items", &list.items);
        self.place("list.id", &list.id);
        self.place("list.status", &list.status);
        self.optional_place("list.created_at", list.created_at.as_deref());
        self.optional_place("list.total_pages", list.total_pages.as_deref());
        if list.page_parameter.is_none() && (list.first_page > 0 || list.total_pages.is_some()) {
            let message = "counts pages but cannot ask for one; add page_parameter, the name of the \
                           query parameter";
            self.across("list", &["list.page_parameter"], message);
        }
        self.optional_place("list.next_cursor", list.next_cursor.as_deref());
        self.optional_place("list.has_more", list.has_more.as_deref());
        if list.cursor_parameter.is_some() != list.next_cursor.is_some() {
            let message = "follows cursors only with both: next_cursor, the place of the next one, \
                           and cursor_parameter, the name of the query parameter that takes it";
            self.across("list", &["list.next_cursor", "list.cursor_parameter"], message);
        }
        if list.cursor_parameter.is_some() && list.page_parameter.is_some() {
            let message =
                "has page_parameter and cursor_parameter; keep the one that the API knows";
            self.wrong("list", message);
        }
    }

    fn auth(&mut self, key: &str, index: usize, header: &AuthHeader) {
        self.header_of(&format!("{key}.header"), index, &header.header);
        if !header.prefix.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
            let message = "must be visible ASCII characters and spaces";
            self.of_index(&format!("{key}.prefix"), index, &[], message);
        }
    }

    fn header(&mut self, key: &str, name: &str) {
        self.header_of(key, 0, name);
    }

    /// The name of a header, which may be one of several.
    fn header_of(&mut self, key: &str, index: usize, name: &str) {
        if HeaderName::try_from(name).is_err() {
            let message = format!(
                "is {name:?}, which cannot be the name of a header; write one such as X-Api-Key"
            );
            self.of_index(key, index, &[], message);
        }
    }

    fn address(&mut self, key: &str, text: &str) {
        let problem = match Url::parse(text) {
            Err(error) => format!("is not an address such as https://api.example.com: {error}"),
            Ok(url) if !["http", "https"].contains(&url.scheme()) => {
                format!("begins with {}, not https", url.scheme())
            }
            Ok(url) if url.query().is_some() || url.fragment().is_some() => {
                "must end before the ? or #".to_owned()
            }
            Ok(url) if !url.username().is_empty() || url.password().is_some() => {
                "must not hold credentials; they come from the environment".to_owned()
            }
            Ok(_) => return,
        };
        self.wrong(key, problem);
    }

    fn path(&mut self, key: &str, path: &str) {
        if !path.starts_with('/') {
            self.wrong(key, format!("must begin with a slash: \"/{path}\""));
        } else if path.contains(['?', '#']) {
            self.wrong(key, "must end before the ? or #; of a list, see list.query");
        } else if !Route::from(path).leads_down() {
            let message = "has an empty name, `.` or `..` between its slashes; remove it (a slash at \
                           the end may stay)";
            self.wrong(key, message);
        }
    }

    fn optional_place(&mut self, key: &str, place: Option<&str>) {
        if let Some(place) = place {
            self.place(key, place);
        }
    }

    fn place(&mut self, key: &str, place: &str) {
        for message in mistakes_in_place(place) {
            self.wrong(key, message);
        }
    }

    /// A place that may be one of several.
    fn place_of(&mut self, key: &str, place: &str) {
        for message in mistakes_in_place(place) {
            self.of_text(key, place, &[], message);
        }
    }
}

/// What keeps a text from being a JSON Pointer.
fn mistakes_in_place(place: &str) -> Vec<String> {
    let mut mistakes = Vec::new();
    if !place.is_empty() && !place.starts_with('/') {
        let pointer = as_pointer(place);
        mistakes.push(format!("is a JSON Pointer and begins with a slash: {pointer:?}"));
    }
    if place.split('~').skip(1).any(|rest| !rest.starts_with(['0', '1'])) {
        let message = "has a ~, which a JSON Pointer writes as ~0 (and a slash in a name as ~1)";
        mistakes.push(message.to_owned());
    }
    mistakes
}

/// The pointer that was meant by a place written in another way: `a.b`, `$.a[0].b`, `#/a/b`.
pub(super) fn as_pointer(place: &str) -> String {
    let place = place.trim().trim_start_matches(['$', '#', '.']);
    let parts = place.split(['.', '/', '[', ']']).map(|part| part.trim_matches(['\'', '"']));
    parts.filter(|part| !part.is_empty()).map(|part| format!("/{part}")).collect()
}

/// The word for a way to authenticate.
fn name_of(scheme: AuthScheme) -> &'static str {
    match scheme {
        AuthScheme::ApiKey => "api_key",
        AuthScheme::Bearer => "bearer",
    }
}

/// Whether what follows an opening brace is a name and the closing one.
fn names_a_field(rest: &str) -> bool {
    rest.split_once('}').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    })
}
