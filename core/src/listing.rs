//! Reading a page of the account's jobs, whatever the vendor calls things.

use jiff::Timestamp as Instant;
use serde_json::Value;

use crate::engine::Engine;
use crate::error::{Error, ErrorKind, Result};
use crate::models::{JobState, Timestamp};
use crate::request::Call;
use crate::spec::ListSpec;
use crate::transport::Response;

/// A page of the account's jobs, newest first.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
    total_pages: Option<u64>,
}

/// What a page says of a job.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) job_id: String,
    pub(crate) state: Option<JobState>,
    pub(crate) created: Option<Instant>,
}

impl Page {
    /// Whether nothing can be behind page `number`. The number of pages may shrink or lie.
    pub(crate) fn is_last(&self, number: u32) -> bool {
        self.items.is_empty()
            || self.total_pages.is_some_and(|total| u64::from(number) + 1 >= total)
    }
}

impl Engine {
    /// Asks for one page of the account's jobs; pages count from 0 here, whatever the vendor does.
    ///
    /// # Errors
    /// The vendor has no list.
    pub(crate) fn list_call(&self, page: u32) -> Result<Call> {
        let list = self.list_spec()?;
        let mut call = Call::get(&list.path, "the list of jobs");
        call.query.extend(list.query.clone());
        if let Some(parameter) = &list.page_parameter {
            let page = list.first_page.saturating_add(page);
            call.query.push((parameter.clone(), page.to_string()));
        }
        Ok(call)
    }

    /// Reads a page of the account's jobs. An item without an identifier is passed over.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`] when the answer is no page.
    pub(crate) fn page(&self, call: &Call, response: &Response) -> Result<Page> {
        let list = self.list_spec()?;
        let page: Value = serde_json::from_slice(&response.body)
            .map_err(|_| self.unexpected(call, response, "it is not JSON"))?;
        let Some(Value::Array(items)) = page.pointer(&list.items) else {
            let what = format!("there is no list at {}", list.items);
            return Err(self.unexpected(call, response, &what));
        };
        Ok(Page {
            items: items.iter().filter_map(|item| self.item(list, item)).collect(),
            total_pages: match (&list.page_parameter, &list.total_pages) {
                (None, _) => Some(1),
                (Some(_), place) => place.as_ref().and_then(|place| page.pointer(place)?.as_u64()),
            },
        })
    }

    fn item(&self, list: &ListSpec, item: &Value) -> Option<Item> {
        let text = |place: &str| item.pointer(place).and_then(Value::as_str);
        let created = list.created_at.as_ref().and_then(|place| text(place));
        let created = created.and_then(|text| text.parse::<Timestamp>().ok());
        Some(Item {
            job_id: text(&list.id)?.to_owned(),
            state: text(&list.status).map(|word| self.spec.state(word)),
            created: created.map(|time| time.instant),
        })
    }

    fn list_spec(&self) -> Result<&ListSpec> {
        self.spec.list.as_ref().ok_or_else(|| {
            let message = format!("{} does not list an account's jobs", self.spec.title);
            Error::new(ErrorKind::InvalidRequest, message)
        })
    }
}
