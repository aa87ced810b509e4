//! What a description must be beyond its form: places, addresses and names that can work.

use http::HeaderName;
use url::Url;

use super::{AuthHeader, ListSpec, Problem, Route, Spec, SubmitBody, SubmitSpec};
use crate::error::Result;
use crate::models::audio::AudioFormat;
use crate::models::{AuthScheme, JobState};
use crate::webhook::Proof;

/// Collects what is wrong, by key.
#[derive(Default)]
struct Checks(Vec<Problem>);

impl Spec {
    /// Whether a client can work with the description. One that was read has been checked.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) with every problem and what to
    /// do.
    pub fn check(&self) -> Result<()> {
        match self.problems() {
            problems if problems.is_empty() => Ok(()),
            problems => Err(super::read::refused(&self.title, &problems)),
        }
    }

    /// Everything that is wrong, by key; nobody knows the lines here.
    pub(super) fn problems(&self) -> Vec<Problem> {
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
        let others = self.other_auth.values().flatten();
        for header in &self.auth {
            checks.auth("auth", header);
        }
        for header in others {
            checks.auth("other_auth", header);
        }
        for (host, scheme) in &self.auth_by_host {
            if self.auth_headers(Some(*scheme), None).is_none() {
                let scheme = match scheme {
                    AuthScheme::ApiKey => "api_key",
                    AuthScheme::Bearer => "bearer",
                };
                let key = format!("auth_by_host.{host}");
                checks
                    .wrong(key, format!("needs a table [[other_auth.{scheme}]] with its headers"));
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
            checks.wrong("job", "needs attempts and max_attempts together; add the other one");
        }
        if job.attempts.is_none() && !job.may_run_again.is_empty() {
            let message = "says when a job that failed runs again; add attempts and max_attempts, \
                           the places of how often it was tried and will be";
            checks.wrong("job.may_run_again", message);
        } else if let Some(word) =
            job.may_run_again.iter().find(|word| self.state(word) != JobState::Failed)
        {
            let message = format!(
                "has a word that does not mean failure; add {word:?} to failed in [states]"
            );
            checks.wrong("job.may_run_again", message);
        }
    }

    fn check_states(&self, checks: &mut Checks) {
        if !self.states.values().any(|state| *state == JobState::Succeeded) {
            let message = "has no word for success, so no wait would ever end; add succeeded = \
                           [\"...\"]";
            checks.wrong("states", message);
        }
        for word in self.states.keys().filter(|word| word.trim() != word.as_str()) {
            let message = format!(
                "has {word:?}, which matches no status as vendors write them; remove the blanks around it"
            );
            checks.wrong("states", message);
        }
        if self.states.contains_key("") {
            checks.wrong("states", "has an empty word; remove it");
        }
    }

    fn check_pace(&self, checks: &mut Checks) {
        let is_pause = |seconds: f64| seconds.is_finite() && seconds > 0.0;
        if !is_pause(self.poll.first_s) {
            checks.wrong("poll.first_s", "must be more than 0 seconds, such as 2");
        }
        if !is_pause(self.poll.max_s) || self.poll.max_s < self.poll.first_s {
            checks.wrong("poll.max_s", "must be at least first_s, in seconds, such as 30");
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
        for family in &scheme.headers {
            let others = [&family.timestamp, &family.id].into_iter().flatten();
            for name in others.chain([&family.signature]) {
                checks.header("webhook.headers", name);
            }
            if scheme.tolerance_s.is_some() && family.timestamp.is_none() {
                let message = "needs the time of signing; add its header as timestamp in \
                               webhook.headers";
                checks.wrong("webhook.tolerance_s", message);
            }
            if family.id.is_some() && family.timestamp.is_none() {
                let message = "signs an identifier only together with a time; add timestamp";
                checks.wrong("webhook.headers", message);
            }
            if scheme.proof == Proof::Secret && family.timestamp.is_some() {
                let message = "has a time that nothing signs: the proof is the secret; leave out \
                               timestamp and id";
                checks.wrong("webhook.headers", message);
            }
        }
        if scheme.proof == Proof::Secret && (scheme.encoding, scheme.key) != Default::default() {
            let message = "compares the secret as it is; leave out encoding and key";
            checks.wrong("webhook.proof", message);
        }
        if let Some(separator) = &scheme.separator
            && (separator.is_empty() || scheme.prefix.contains(separator.as_str()))
        {
            let message = "must be something that is not a part of prefix, such as \" \"";
            checks.wrong("webhook.separator", message);
        }
    }

    fn check_errors(&self, checks: &mut Checks) {
        let errors = &self.errors;
        for place in &errors.code {
            checks.place("errors.code", place);
        }
        for place in &errors.message {
            checks.place("errors.message", place);
        }
        checks.optional_place("errors.request_id", errors.request_id.as_deref());
        for header in &errors.request_id_headers {
            checks.header("errors.request_id_headers", header);
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
                    None => checks
                        .wrong(&key, format!("names no submission; is there a [submit.{name}]?")),
                    Some(submit) if submit.target_field.is_none() => {
                        let message = format!(
                            "is compared with a field of the submission; say with which, as \
                             target_field in [submit.{name}]"
                        );
                        checks.wrong(&key, message);
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
                checks.wrong("audio.max_seconds", "must be more than min_seconds");
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
                    checks.wrong(key, message);
                }
            }
            if audio.accepted_formats.is_empty() && audio.doubtful_formats.is_empty() {
                let message = "must name a container, or nothing could be sent, such as [\"wav\"]";
                checks.wrong("audio.accepted_formats", message);
            }
        }
    }
}

impl Checks {
    fn wrong(&mut self, key: impl Into<String>, message: impl Into<String>) {
        self.0.push(Problem { line: 0, key: key.into(), message: message.into() });
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
            self.place(&format!("{key}.id"), place);
        }
        match (submit.body, &submit.file_field) {
            (SubmitBody::Multipart, None) => {
                let message = "sends a form, so it needs file_field, the part that holds the file";
                self.wrong(key, message);
            }
            (SubmitBody::Json | SubmitBody::Empty, Some(_)) => {
                let message = "takes a file only in a form; add body = \"multipart\"";
                self.wrong(format!("{key}.file_field"), message);
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
            self.wrong("list", message);
        }
        self.optional_place("list.next_cursor", list.next_cursor.as_deref());
        self.optional_place("list.has_more", list.has_more.as_deref());
        if list.cursor_parameter.is_some() != list.next_cursor.is_some() {
            let message = "follows cursors only with both: next_cursor, the place of the next one, \
                           and cursor_parameter, the name of the query parameter that takes it";
            self.wrong("list", message);
        }
        if list.cursor_parameter.is_some() && list.page_parameter.is_some() {
            let message =
                "has page_parameter and cursor_parameter; keep the one that the API knows";
            self.wrong("list", message);
        }
    }

    fn auth(&mut self, key: &str, header: &AuthHeader) {
        self.header(&format!("{key}.header"), &header.header);
        if !header.prefix.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
            self.wrong(format!("{key}.prefix"), "must be visible ASCII characters and spaces");
        }
    }

    fn header(&mut self, key: &str, name: &str) {
        if HeaderName::try_from(name).is_err() {
            let message = format!(
                "is {name:?}, which cannot be the name of a header; write one such as X-Api-Key"
            );
            self.wrong(key, message);
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

    /// A JSON Pointer.
    fn place(&mut self, key: &str, place: &str) {
        if !place.is_empty() && !place.starts_with('/') {
            let pointer = place.trim_start_matches("$.").replace('.', "/");
            self.wrong(key, format!("is a JSON Pointer and begins with a slash: \"/{pointer}\""));
        }
        let after_tildes = place.split('~').skip(1);
        if after_tildes.into_iter().any(|rest| !rest.starts_with(['0', '1'])) {
            self.wrong(
                key,
                "has a ~, which a JSON Pointer writes as ~0 (and a slash in a name as ~1)",
            );
        }
    }
}

/// Whether what follows an opening brace is a name and the closing one.
fn names_a_field(rest: &str) -> bool {
    rest.split_once('}').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    })
}
