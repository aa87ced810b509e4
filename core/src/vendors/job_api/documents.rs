//! What a description's places find in a document.

use super::JobApi;
use crate::error::{Error, ErrorKind, Result};
use crate::json_pointer::part;
use crate::models::api_job::{ApiJob, ApiJobPage};
use crate::models::{JobState, RawJson, Timestamp, identifier, word, written};
use crate::spec::Spec;

impl JobApi {
    /// The job in a document.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`], naming the key whose place finds nothing.
    pub(super) fn job_in(&self, document: &RawJson) -> Result<ApiJob> {
        job_in(self.spec(), document).map_err(|error| {
            let message = self.client.jobs.connection.redacted(error.message(), &[]);
            error.with_message(message)
        })
    }

    /// The job in the document of a job whose identifier is known: an error names it.
    ///
    /// # Errors
    /// As for [`JobApi::job_in`].
    pub(super) fn job_named(&self, job_id: &str, document: &RawJson) -> Result<ApiJob> {
        self.job_in(document).map_err(|error| self.client.jobs.connection.named(error, job_id))
    }

    /// The job in an answer to its submission, which may say nothing of it.
    pub(super) fn accepted_job(&self, job_id: String, answer: RawJson) -> ApiJob {
        let spec = self.spec();
        let status = text_at(&answer, &spec.job.status);
        let state = status.as_ref().map_or(JobState::Pending, |word| spec.state(word));
        let status = status.unwrap_or_default();
        ApiJob { job_id, status, state, ..details(spec, answer) }
    }

    /// The jobs in a page of the list.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`], naming the key whose place finds nothing.
    pub(super) fn page_in(&self, document: &RawJson) -> Result<ApiJobPage> {
        let spec = self.spec();
        let list = spec.list.as_ref().ok_or_else(|| missing(spec, "list", ""))?;
        let items = part(document.as_str(), &list.items);
        let items: Vec<RawJson> = items
            .and_then(|text| serde_json::from_str(text).ok())
            .ok_or_else(|| missing(spec, "list.items", &list.items))?;
        let total_pages = list.total_pages.as_ref().and_then(|place| text_at(document, place));
        let jobs = items.into_iter().map(|item| {
            let job_id = part(item.as_str(), &list.id).and_then(identifier);
            let job_id = job_id.ok_or_else(|| missing(spec, "list.id", &list.id))?;
            let status = text_at(&item, &list.status).unwrap_or_default();
            let created = list.created_at.as_ref().and_then(|place| time_at(&item, place));
            let state = spec.state(&status);
            Ok(ApiJob { job_id, status, state, created_at: created, ..details(spec, item) })
        });
        Ok(ApiJobPage {
            jobs: jobs.collect::<Result<_>>()?,
            total_pages: total_pages.and_then(|total| total.parse().ok()),
            raw: document.clone(),
        })
    }

    /// Whether a page that is not the first can be asked for by its number.
    pub(super) fn check_page(&self, page: u32) -> Result<()> {
        let Some(list) = self.spec().list.as_ref().filter(|list| list.page_parameter.is_none())
        else {
            return Ok(());
        };
        if page == 0 {
            return Ok(());
        }
        let why = match list.cursor_parameter {
            Some(_) => {
                "each page of the list points to the next, so only page 0 can be asked for; \
                        all_jobs goes through all of them"
            }
            None => "the description has no list.page_parameter, so there is only page 0",
        };
        Err(Error::new(ErrorKind::InvalidRequest, format!("{}: {why}", self.spec().title)))
    }
}

/// The job in a document.
pub(super) fn job_in(spec: &Spec, document: &RawJson) -> Result<ApiJob> {
    let needed = |key: &str, place: &str| {
        text_at(document, place).ok_or_else(|| absent(spec, document, key, place))
    };
    let job_id = spec.job_id_in(document.as_str().as_bytes());
    let job_id = job_id.ok_or_else(|| absent(spec, document, "job.id", &spec.job.id))?;
    let status = needed("job.status", &spec.job.status)?;
    let state = spec.state(&status);
    Ok(ApiJob { job_id, status, state, ..details(spec, document.clone()) })
}

/// A job with everything but its identifier and status.
fn details(spec: &Spec, document: RawJson) -> ApiJob {
    let places = &spec.job;
    let result = places.result.as_ref().and_then(|place| part(document.as_str(), place));
    let text = |place: &Option<String>| text_at(&document, place.as_ref()?);
    let time = |place: &Option<String>| time_at(&document, place.as_ref()?);
    ApiJob {
        job_id: String::new(),
        status: String::new(),
        state: JobState::Pending,
        result: result.filter(|text| *text != "null").map(|text| RawJson::new(text.to_owned())),
        error: spec.reason(document.as_str().as_bytes()),
        progress: text(&places.progress),
        created_at: time(&places.created_at),
        completed_at: time(&places.completed_at),
        raw: document,
    }
}

/// The word, number or truth at a place, as it was written.
fn text_at(document: &RawJson, place: &str) -> Option<String> {
    let text = part(document.as_str(), place)?;
    word(text)
}

fn time_at(document: &RawJson, place: &str) -> Option<Timestamp> {
    text_at(document, place).map(written)
}

/// The same, with what the vendor says instead: some refuse with a status of success.
fn absent(spec: &Spec, document: &RawJson, key: &str, place: &str) -> Error {
    let error = missing(spec, key, place);
    match spec.errors.message.iter().find_map(|place| text_at(document, place)) {
        Some(said) => {
            let said: String = said.chars().filter(|c| !c.is_control()).take(300).collect();
            let message = format!("{}; the vendor says: {said}", error.message());
            error.with_message(message)
        }
        None => error,
    }
}

fn missing(spec: &Spec, key: &str, place: &str) -> Error {
    let message = format!(
        "{}: the answer has nothing usable at {place:?}, where the description's `{key}` points; \
         compare it with a real answer",
        spec.title
    );
    Error::new(ErrorKind::Protocol, message)
}
