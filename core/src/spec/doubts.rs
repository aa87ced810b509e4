//! What a description may say and cannot mean: words, places and names that never match.

use super::check::{Checks, Finding, as_pointer};
use super::{AuthHeader, Spec, SubmitSpec};

impl Spec {
    /// Everything that is allowed and never matches, by key.
    pub(super) fn doubts(&self) -> Vec<Finding> {
        let mut checks = Checks::default();
        self.doubt_words(&mut checks);
        self.doubt_places(&mut checks);
        self.doubt_hosts(&mut checks);
        for (name, submit) in &self.submit {
            doubt_submission(&mut checks, &format!("submit.{name}"), submit);
        }
        for (index, header) in self.auth.iter().enumerate() {
            doubt_auth(&mut checks, index, header);
        }
        self.doubt_list(&mut checks);
        self.doubt_webhook(&mut checks);
        checks.0
    }

    fn doubt_words(&self, checks: &mut Checks) {
        for word in self.states.keys() {
            let twins =
                |other: &&String| *other != word && other.to_lowercase() == word.to_lowercase();
            // The words are sorted: capitals come first, and each pair is named once.
            if let Some(other) = self.states.keys().take_while(|other| *other != word).find(twins) {
                let message = format!(
                    "has {word:?} and {other:?}: words are compared exactly, so keep the one that \
                     the API writes"
                );
                checks.of_text("states", word, &[], message);
            }
            if let Some(separator) = [",", "|", ";"].into_iter().find(|c| word.contains(c)) {
                let several: Vec<_> = word.split(separator).map(str::trim).collect();
                let message =
                    format!("has {word:?}, which is one word; for several write {several:?}");
                checks.of_text("states", word, &[], message);
            } else if word.contains('*') {
                let message = format!(
                    "has {word:?}, and there are no wildcards; write each word as the API does"
                );
                checks.of_text("states", word, &[], message);
            } else if word == "null" {
                let message = "has \"null\": a status of null is no word and matches nothing";
                checks.of_text("states", word, &[], message);
            }
        }
    }

    fn doubt_places(&self, checks: &mut Checks) {
        let (job, errors) = (&self.job, &self.errors);
        let scalars: Vec<(&str, &str)> = [
            ("id", Some(&job.id)),
            ("status", Some(&job.status)),
            ("progress", job.progress.as_ref()),
            ("attempts", job.attempts.as_ref()),
            ("max_attempts", job.max_attempts.as_ref()),
            ("created_at", job.created_at.as_ref()),
            ("completed_at", job.completed_at.as_ref()),
        ]
        .into_iter()
        .filter_map(|(name, place)| Some((name, place?.as_str())))
        .collect();
        let others = [("result", &job.result), ("error", &job.error)];
        let others = others.iter().filter_map(|(name, place)| Some((*name, place.as_deref()?)));
        for (name, place) in scalars.iter().copied().chain(others) {
            let key = format!("job.{name}");
            doubt_place(checks, &key, place);
            let is_inside = |(_, outer): &&(&str, &str)| {
                place.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'))
            };
            if let Some((outer, _)) = scalars.iter().find(is_inside) {
                let message = format!(
                    "lies inside of job.{outer}, which is a text or a number, so nothing is there"
                );
                checks.across(&key, &[&format!("job.{outer}")], message);
            }
        }
        if job.id == job.status {
            let message = "is the place of job.id: an identifier is no status word";
            checks.across("job.status", &["job.id"], message);
        }
        for place in &errors.code {
            doubt_place(checks, "errors.code", place);
        }
        for place in &errors.message {
            doubt_place(checks, "errors.message", place);
        }
        if let Some(place) = &errors.request_id {
            doubt_place(checks, "errors.request_id", place);
        }
        if let Some(recording) = &self.recording {
            doubt_place(checks, "recording.content_type", &recording.content_type);
            doubt_place(checks, "recording.size_bytes", &recording.size_bytes);
            doubt_place(checks, "recording.duration_s", &recording.duration_s);
            for (name, place) in &recording.targets {
                doubt_place(checks, &format!("recording.targets.{name}"), place);
            }
        }
    }

    fn doubt_hosts(&self, checks: &mut Checks) {
        if self.base_url.contains(['{', '}']) {
            let message = "has braces, which no field fills: only paths of submissions are filled; \
                           write the address as it is";
            checks.wrong("base_url", message);
        }
        for host in self.auth_by_host.keys() {
            let is_host =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
            let is_address = host.starts_with('[') && host.ends_with(']');
            if !is_address && !host.chars().all(is_host) {
                let message = "is not a host as it is compared: small letters, without a scheme, a \
                               port, a path or a wildcard, such as api.example.com";
                checks.wrong(format!("auth_by_host.{host}"), message);
            }
        }
    }

    fn doubt_list(&self, checks: &mut Checks) {
        let Some(list) = &self.list else {
            return;
        };
        for (name, place) in [
            ("items", Some(&list.items)),
            ("id", Some(&list.id)),
            ("status", Some(&list.status)),
            ("created_at", list.created_at.as_ref()),
            ("total_pages", list.total_pages.as_ref()),
            ("next_cursor", list.next_cursor.as_ref()),
            ("has_more", list.has_more.as_ref()),
        ] {
            if let Some(place) = place {
                doubt_place(checks, &format!("list.{name}"), place);
            }
        }
        for (name, place) in
            [("total_pages", &list.total_pages), ("next_cursor", &list.next_cursor)]
        {
            let rest = place.as_deref().and_then(|place| place.strip_prefix(&*list.items));
            let name_inside = rest.and_then(|rest| rest.split('/').nth(1));
            if name_inside.is_some_and(|name| !name.bytes().all(|byte| byte.is_ascii_digit())) {
                let message = "lies inside of list.items, which is a list, so nothing is there";
                checks.across(format!("list.{name}"), &["list.items"], message);
            }
        }
        for (name, value) in &list.query {
            let key = format!("list.query.{name}");
            if value.contains(['{', '}']) {
                let message = "has braces, which no field fills; write the value as it is";
                checks.wrong(&key, message);
            }
            let parameters = [
                ("page_parameter", &list.page_parameter),
                ("cursor_parameter", &list.cursor_parameter),
                ("since_parameter", &list.since_parameter),
            ];
            let same = |(_, parameter): &(&str, &Option<String>)| parameter.as_ref() == Some(name);
            if let Some((other, _)) = parameters.into_iter().find(same) {
                let message =
                    format!("is list.{other} too, so it is sent twice; leave it out here");
                checks.across(&key, &[&format!("list.{other}")], message);
            }
        }
    }

    fn doubt_webhook(&self, checks: &mut Checks) {
        let Some(scheme) = &self.webhook else {
            return;
        };
        if scheme.prefix.starts_with(' ') {
            let message = "begins with a blank, and HTTP drops the blanks around a header's value; \
                           leave it out";
            checks.wrong("webhook.prefix", message);
        }
        for (index, family) in scheme.headers.iter().enumerate() {
            let others = [("timestamp", &family.timestamp), ("id", &family.id)];
            for (name, other) in others {
                if other.as_ref().is_some_and(|other| other.eq_ignore_ascii_case(&family.signature))
                {
                    let message = "is the header of the signature; name the other header";
                    checks.of_index(&format!("webhook.headers.{name}"), index, &[], message);
                }
            }
        }
    }
}

/// A JSON Pointer of a form that no document has.
fn doubt_place(checks: &mut Checks, key: &str, place: &str) {
    // What does not begin with a slash is refused.
    let Some(rest) = place.strip_prefix('/') else {
        return;
    };
    let meant = as_pointer(place);
    for name in rest.split('/') {
        let is_index = name
            .strip_prefix('-')
            .is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let message = if name.is_empty() {
            format!("has a slash too many: write {meant:?}")
        } else if name.trim() != name {
            format!("has blanks around {:?}; remove them", name.trim())
        } else if name.contains(['[', ']', '.']) {
            format!(
                "looks for the one name {name:?}; for names inside of one another write {meant:?}"
            )
        } else if name == "*" || is_index {
            format!("has {name:?}, which is no index: a place names one value, such as /items/0")
        } else {
            continue;
        };
        checks.of_text(key, place, &[], message);
        return;
    }
}

fn doubt_submission(checks: &mut Checks, key: &str, submit: &SubmitSpec) {
    for place in &submit.id {
        doubt_place(checks, &format!("{key}.id"), place);
    }
    let path = format!("{key}.path");
    for part in submit.path.split('/') {
        let name = part.strip_prefix(':').or_else(|| part.strip_prefix('<')?.strip_suffix('>'));
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            let message =
                format!("has {part:?}, which is sent as it is; a field is written {{{name}}}");
            checks.wrong(&path, message);
        }
    }
    if let Some(file) = &submit.file_field
        && submit.path.contains(&format!("{{{file}}}"))
    {
        let message = format!("has {{{file}}}, which is the part with the file and no field");
        checks.across(&path, &[&format!("{key}.file_field")], message);
    }
}

fn doubt_auth(checks: &mut Checks, index: usize, header: &AuthHeader) {
    const SCHEMES: [&str; 5] = ["bearer", "basic", "token", "apikey", "key"];
    if SCHEMES.contains(&header.prefix.to_ascii_lowercase().as_str()) {
        let message = format!(
            "stands right before the credential; with a blank between them, write \"{} \"",
            header.prefix
        );
        checks.of_index("auth.prefix", index, &[], message);
    }
    if let Some(variable) = &header.variable
        && (variable.is_empty() || variable.contains(['=', '$', ' ', '{', '}']))
    {
        let message = format!(
            "is {variable:?}, which no variable is called; write its name, such as MY_API_KEY"
        );
        checks.of_index("auth.variable", index, &[], message);
    }
}

#[cfg(test)]
mod tests {
    use crate::spec::read::tests::built_in;
    use crate::spec::{Spec, SpecFormat};

    const SOUND: &str = r#"vendor = "mill"
base_url = "https://api.mill.example"
auth = { header = "Authorization", prefix = "Bearer " }
[submit.scan]
path = "/scans/{press}"
body = "multipart"
file_field = "file"
[job]
path = "/jobs/{job_id}"
id = "/job/id"
status = "/job/status"
result = "/job"
[list]
path = "/jobs"
items = "/jobs"
cursor_parameter = "after"
next_cursor = "/next"
query = { limit = "20" }
[states]
succeeded = ["done", "2"]
failed = ["broken", "true"]
[webhook]
headers = { signature = "X-Signature", timestamp = "X-Time" }
prefix = "v1="
"#;

    fn warnings(text: &str) -> Vec<String> {
        let review = Spec::review(text, SpecFormat::Toml);
        assert_eq!(review.problems, []);
        assert!(review.spec.is_some());
        review.warnings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_never_matches_is_told_with_its_line_and_what_to_do() {
        for (right, wrong, words) in [
            ("\"done\"", "\"done\", \"Done\"", "keep the one that the API writes"),
            ("\"broken\"", "\"broken, lost\"", "for several write [\"broken\", \"lost\"]"),
            ("\"broken\"", "\"broken|lost\"", "for several write"),
            ("\"broken\"", "\"broken*\"", "no wildcards"),
            ("\"broken\"", "\"null\"", "is no word"),
            ("\"/job/status\"", "\"/job.status\"", "write \"/job/status\""),
            ("\"/job/status\"", "\"/jobs[0]/status\"", "write \"/jobs/0/status\""),
            ("\"/job/status\"", "\"/job/status/\"", "a slash too many: write \"/job/status\""),
            ("\"/job/status\"", "\"//job/status\"", "a slash too many"),
            ("\"/job/status\"", "\"/job/status \"", "blanks around \"status\""),
            ("\"/job/status\"", "\"/jobs/*/status\"", "\"*\", which is no index"),
            ("\"/job/status\"", "\"/jobs/-1/status\"", "\"-1\", which is no index"),
            ("\"/job/status\"", "\"/job/id\"", "an identifier is no status word"),
            ("\"/job/status\"", "\"/job/id/status\"", "lies inside of job.id"),
            ("\"/next\"", "\"/jobs/next\"", "lies inside of list.items"),
            ("{ limit = \"20\" }", "{ limit = \"{n}\" }", "no field fills"),
            ("{ limit = \"20\" }", "{ after = \"0\" }", "sent twice"),
            ("/scans/{press}", "/scans/:press", "a field is written {press}"),
            ("/scans/{press}", "/scans/<press>", "a field is written {press}"),
            ("/scans/{press}", "/scans/{file}", "the part with the file"),
            ("mill.example\"", "mill.example/{press}\"", "no field fills"),
            ("\"Bearer \"", "\"Bearer\"", "write \"Bearer \""),
            ("prefix = \"Bearer \"", "variable = \"$KEY\"", "no variable is called"),
            ("\"X-Time\"", "\"x-signature\"", "the header of the signature"),
            ("\"v1=\"", "\" v1=\"", "begins with a blank"),
        ] {
            let line = 1 + SOUND[..SOUND.find(right).unwrap()].matches('\n').count();
            let told = warnings(&SOUND.replacen(right, wrong, 1));
            assert!(!told.is_empty(), "{wrong}");
            for one in &told {
                assert!(one.contains(words), "{one} lacks {words}");
            }
            assert!(told.iter().any(|one| one.starts_with(&format!("line {line}, "))), "{told:?}");
        }
        for host in [
            "https://api.mill.example",
            "API.mill.example",
            "api.mill.example:443",
            "*.mill.example",
        ] {
            let told = warnings(&format!("{SOUND}[auth_by_host]\n\"{host}\" = \"bearer\"\n"));
            assert_eq!(told.len(), 1, "{told:?}");
            assert!(told[0].starts_with("line 26, ") && told[0].contains("not a host"), "{told:?}");
        }
    }

    #[test]
    fn what_is_sound_is_not_doubted() {
        assert!(warnings(SOUND).is_empty(), "{:?}", warnings(SOUND));
        assert!(
            warnings(&format!("{SOUND}[auth_by_host]\n\"eu.mill.example\" = \"bearer\"\n"))
                .is_empty()
        );
        for spec in built_in() {
            let told = warnings(&spec.to_toml().unwrap());
            assert!(told.is_empty(), "{told:?}");
        }
    }
}
