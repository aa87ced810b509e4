//! Sending a submission to a vendor, as the spec says: where it goes, and what it is made of.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;
use uuid::Uuid;

use super::client::JobClient;
use super::submission::ApiSubmission;
use crate::account::request::body_of;
use crate::error::{Error, ErrorKind, Result};
use crate::jobs::recording::{check_recording, rejected, tell_of_findings};
use crate::jobs::submission::{IdempotencyKey, Submit, Submitted, Traits};
use crate::models::{ApiSubmitOptions, JobOptions, RawJson, SubmitOptions, read_request};
use crate::spec::{Route, Spec, SubmitBody, SubmitSpec};
use crate::transport::multipart::Form;
use crate::transport::source::Source;
use crate::transport::{Body, Progress};

/// Fields by name, each as its JSON text: every digit reaches the vendor.
type FieldTexts = BTreeMap<String, Box<RawValue>>;

impl JobClient {
    /// Submits, and returns the accepted job.
    pub(super) async fn send(
        &self,
        submission: ApiSubmission,
        options: &ApiSubmitOptions,
    ) -> Result<Submitted> {
        let deadline = self.jobs.connection.deadline(options.deadline);
        let (kind, shape) = chosen(self.spec(), submission.name.as_deref())?;
        let mut fields = fields_in(&submission.fields)?;
        let target = shape.target_field.as_ref().and_then(|name| plain(fields.get(name)?));
        let route = route_with(shape, &mut fields)?;
        let (body, traits) = match (shape.body, submission.file) {
            (SubmitBody::Json | SubmitBody::Empty, Some(file)) => {
                let message = format!(
                    "{kind} takes no file, so {} cannot be sent; see its body in the description",
                    file.name()
                );
                return Err(invalid(message));
            }
            (SubmitBody::Json, None) => (Body::Json(body_of(&fields)?), Traits::default()),
            (SubmitBody::Empty, None) => {
                if let Some(name) = fields.keys().next() {
                    let message =
                        format!("{kind} takes no fields beside those of its path: {name}");
                    return Err(invalid(message));
                }
                (Body::Empty, Traits::default())
            }
            (SubmitBody::Multipart, None) => {
                return Err(invalid(format!("{kind} needs a file; pass one")));
            }
            (SubmitBody::Multipart, Some(file)) => {
                self.form(shape, &fields, file, submission.progress, options).await?
            }
        };
        let name = match &body {
            Body::Form(form, _) => form.source.name(),
            Body::Empty | Body::Json(_) => kind,
        };
        let submit = Submit {
            route,
            name: submission.label.unwrap_or_else(|| name.to_owned()),
            body,
            kind: kind.to_owned(),
            selector: target.unwrap_or_default(),
            traits,
            on_unknown: options.on_unknown,
            key: self.key(options),
            secrets: submission.secrets,
        };
        self.jobs.submitter().submit(submit, deadline).await
    }

    async fn form(
        &self,
        shape: &SubmitSpec,
        fields: &FieldTexts,
        mut source: Source,
        progress: Progress,
        options: &ApiSubmitOptions,
    ) -> Result<(Body, Traits)> {
        let traits = match self.spec().audio {
            Some(_) => {
                let verdict =
                    check_recording(&self.jobs.connection, &source, options.audio_check).await?;
                if let Some(error) = rejected(&source, &verdict) {
                    return Err(error);
                }
                tell_of_findings(&verdict);
                source = source.with_ending(verdict.facts.format.as_ref());
                Traits::from(verdict.facts)
            }
            None => {
                let content_type = shape.file_type.as_deref().unwrap_or("application/octet-stream");
                Traits { content_type: content_type.to_owned(), ..Traits::default() }
            }
        };
        let parts = fields.iter().filter(|(_, text)| text.get() != "null");
        let parts = parts.map(|(name, text)| {
            let text = plain(text).unwrap_or_else(|| text.get().to_owned());
            (name.clone().into(), text)
        });
        let form = Form {
            fields: parts.collect(),
            file_field: shape.file_field.clone().unwrap_or_default().into(),
            content_type: traits.content_type.clone(),
            source,
        };
        Ok((Body::Form(form, progress), traits))
    }

    /// By what the vendor knows a repetition, where the description says that it does.
    fn key(&self, options: &ApiSubmitOptions) -> Option<IdempotencyKey> {
        self.spec().idempotency.as_ref()?;
        let random = || Uuid::new_v4().to_string();
        Some(IdempotencyKey {
            key: options.idempotency_key.clone().unwrap_or_else(random),
            correlation_id: options.correlation_id.clone().unwrap_or_else(random),
        })
    }
}

/// The submission of that name, or the only one.
fn chosen<'s>(spec: &'s Spec, name: Option<&str>) -> Result<(&'s str, &'s SubmitSpec)> {
    let known = || spec.submit.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    let found = match name {
        Some(name) => spec.submit.get_key_value(name).ok_or_else(|| match spec.submit.is_empty() {
            true => format!("{} has no way to submit in its description", spec.title),
            false => format!("{} has no submission called {name}; known: {}", spec.title, known()),
        }),
        None if spec.submit.len() > 1 => {
            Err(format!("{} has several submissions; choose one of {}", spec.title, known()))
        }
        None => spec.submit.iter().next().ok_or_else(|| {
            format!("{} has no way to submit; add a table such as [submit.job]", spec.title)
        }),
    };
    found.map(|(name, shape)| (name.as_str(), shape)).map_err(invalid)
}

fn fields_in(fields: &RawJson) -> Result<FieldTexts> {
    if fields.is_empty() || fields.as_str() == "null" {
        return Ok(FieldTexts::new());
    }
    read_request(fields.as_str().as_bytes())
        .map_err(|error| invalid(format!("the fields must be one JSON object: {error}")))
}

/// The path, with what stands in braces taken out of the fields.
fn route_with(shape: &SubmitSpec, fields: &mut FieldTexts) -> Result<Route> {
    let mut names = Vec::new();
    for piece in shape.path.split('{').skip(1) {
        let name = piece.split('}').next().unwrap_or_default();
        let text = fields.remove(name).ok_or_else(|| {
            invalid(format!("the field {name} is missing, which is a part of {}", shape.path))
        })?;
        let text = plain(&text).filter(|text| !text.is_empty()).ok_or_else(|| {
            let message = format!("the field {name} is a part of {}: a text or number", shape.path);
            invalid(message)
        })?;
        names.push(text);
    }
    Ok(Route::filled(&shape.path, names.iter().map(String::as_str)))
}

/// A field as plain text, if it is a word, a number or a truth.
fn plain(text: &RawValue) -> Option<String> {
    match serde_json::from_str(text.get()).ok()? {
        Value::String(text) => Some(text),
        Value::Number(_) | Value::Bool(_) => Some(text.get().to_owned()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, message)
}

impl From<&SubmitOptions> for ApiSubmitOptions {
    fn from(options: &SubmitOptions) -> Self {
        ApiSubmitOptions {
            audio_check: options.audio_check,
            on_unknown: options.on_unknown,
            deadline: options.deadline,
            ..ApiSubmitOptions::default()
        }
    }
}

impl From<&JobOptions> for ApiSubmitOptions {
    fn from(options: &JobOptions) -> Self {
        ApiSubmitOptions {
            on_unknown: options.on_unknown,
            deadline: options.deadline,
            ..ApiSubmitOptions::default()
        }
    }
}
