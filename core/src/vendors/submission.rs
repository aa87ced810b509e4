//! From fields and a file to a submission, as the spec says.

use serde::Serialize;
use serde_json::Value;

use crate::account::request::body_of;
use crate::error::Result;
use crate::models::RawJson;
use crate::secret::Secret;
use crate::transport::Progress;
use crate::transport::source::Source;

/// What is submitted to a described API: fields, and a file where it takes one.
///
/// ```
/// use jobferry::ApiSubmission;
/// use serde_json::json;
///
/// let run = ApiSubmission::from(json!({ "prompt": "a paper mill" })).named("prediction");
/// let scan = ApiSubmission::from(json!({ "language": "de" })).with_file("letter.pdf");
/// ```
#[derive(Clone, Debug, Default)]
pub struct ApiSubmission {
    pub(super) name: Option<String>,
    pub(super) fields: RawJson,
    pub(super) file: Option<Source>,
    pub(super) progress: Progress,
    /// What errors call it. Default: the name of the file, or of the submission.
    pub(super) label: Option<String>,
    /// What the fields hold that must not come back in an error.
    pub(super) secrets: Vec<Secret>,
}

impl ApiSubmission {
    /// Which of the description's submissions it is. Needed only where there are several.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The file that goes with the fields.
    pub fn with_file(mut self, file: impl Into<Source>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Reports the progress of the upload.
    pub fn with_progress(mut self, progress: Progress) -> Self {
        self.progress = progress;
        self
    }

    /// What errors call it.
    pub(super) fn labelled(mut self, label: &str) -> Self {
        self.label = Some(label.to_owned());
        self
    }

    /// What the fields hold that must not come back in an error.
    pub(super) fn with_secret(mut self, secret: Option<Secret>) -> Self {
        self.secrets.extend(secret);
        self
    }

    /// A submission whose fields are those of `request`.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when it cannot be written as JSON.
    pub(super) fn of(name: &str, request: &impl Serialize) -> Result<Self> {
        let text = String::from_utf8_lossy(&body_of(request)?).into_owned();
        Ok(ApiSubmission::from(RawJson::new(text)).named(name))
    }
}

impl From<RawJson> for ApiSubmission {
    /// Fields as one JSON object; nothing is no fields.
    fn from(fields: RawJson) -> Self {
        ApiSubmission { fields, ..ApiSubmission::default() }
    }
}

impl From<Value> for ApiSubmission {
    /// Fields as one JSON object; `null` is no fields.
    fn from(fields: Value) -> Self {
        RawJson::from(fields).into()
    }
}
