//! Reading a page of the account's jobs, whatever the vendor calls things.

use jiff::Timestamp as Instant;
use serde_json::Value;
use url::Url;

use crate::engine::Engine;
use crate::error::{Error, ErrorKind, Result};
use crate::models::{JobState, Timestamp};
use crate::request::Call;
use crate::spec::ListSpec;
use crate::transport::Response;

/// Which page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum At {
    /// Counted from 0, whatever the vendor does.
    Number(u32),
    /// Where the page before it pointed.
    Cursor(String),
}

impl At {
    pub(crate) const FIRST: At = At::Number(0);
}

/// A page of the account's jobs.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
    /// The page behind it, if there can be one.
    pub(crate) next: Option<At>,
    /// Whether a job that neither it nor a page behind it shows is not there: every item has an
    /// identifier, and nothing speaks of more.
    pub(crate) is_whole: bool,
}

/// What a page says of a job.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) job_id: String,
    pub(crate) state: Option<JobState>,
    pub(crate) created: Option<Instant>,
}

impl Engine {
    /// Asks for one page of the account's jobs.
    ///
    /// # Errors
    /// The vendor has no list.
    pub(crate) fn list_call(&self, at: &At) -> Result<Call> {
        let list = self.list_spec()?;
        let mut call = Call::get(&list.path, "the list of jobs");
        call.query.extend(list.query.clone());
        let (parameter, page) = match at {
            At::Number(page) => {
                (&list.page_parameter, list.first_page.saturating_add(*page).to_string())
            }
            At::Cursor(cursor) => (&list.cursor_parameter, cursor.clone()),
        };
        call.query.extend(parameter.clone().map(|parameter| (parameter, page)));
        Ok(call)
    }

    /// Reads the page at `at` of the account's jobs. An item without an identifier is left out.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`] when the answer is no page.
    pub(crate) fn page(&self, at: &At, call: &Call, response: &Response) -> Result<Page> {
        let list = self.list_spec()?;
        let page: Value = serde_json::from_slice(&response.body)
            .map_err(|_| self.unexpected(call, response, "it is not JSON"))?;
        let Some(Value::Array(items)) = page.pointer(&list.items) else {
            let what = format!("there is no list at {}", list.items);
            return Err(self.unexpected(call, response, &what));
        };
        let read: Vec<Item> = items.iter().filter_map(|item| self.item(list, item)).collect();
        let next = self.page_behind(at, &page);
        let total = list.total_pages.as_ref().and_then(|place| page.pointer(place)?.as_u64());
        // No page at all is an empty account.
        let is_end = match (at, total) {
            (At::Number(number), Some(total)) => total <= u64::from(*number) + 1,
            _ => true,
        };
        let is_whole = read.len() == items.len() && (next.is_some() || is_end);
        Ok(Page { items: read, next, is_whole })
    }

    /// Where the page behind `page` is, which is the one at `at`; nothing when `page` is the last.
    pub(crate) fn page_behind(&self, at: &At, page: &Value) -> Option<At> {
        let list = self.spec.list.as_ref()?;
        if let (Some(parameter), Some(place)) = (&list.cursor_parameter, &list.next_cursor) {
            let next = cursor(page.pointer(place)?, parameter).map(At::Cursor)?;
            // A cursor that points to its own page would be followed for ever.
            return (next != *at).then_some(next);
        }
        let (Some(_), At::Number(number)) = (&list.page_parameter, at) else {
            return None;
        };
        // An empty page is the end whatever the total says; the total may shrink or lie.
        let is_empty = page.pointer(&list.items)?.as_array()?.is_empty();
        let total = list.total_pages.as_ref().and_then(|place| page.pointer(place)?.as_u64());
        let next = number.checked_add(1)?;
        let is_there = !is_empty && total.is_none_or(|total| u64::from(next) < total);
        is_there.then_some(At::Number(next))
    }

    fn item(&self, list: &ListSpec, item: &Value) -> Option<Item> {
        let text = |place: &str| item.pointer(place).and_then(Value::as_str);
        let job_id = match item.pointer(&list.id)? {
            Value::String(id) => id.clone(),
            Value::Number(id) => id.to_string(),
            _ => return None,
        };
        let created = list.created_at.as_ref().and_then(|place| text(place));
        let created = created.and_then(|text| text.parse::<Timestamp>().ok());
        Some(Item {
            job_id,
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

/// The cursor in what a page says of the next: as it is, or as `parameter` of an address. The
/// address itself is never followed, because the credentials would go wherever it points.
fn cursor(next: &Value, parameter: &str) -> Option<String> {
    let text = match next {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let address = Url::parse(&text).ok().filter(|address| address.has_host());
    let cursor = match address {
        Some(address) => {
            let mut parameters = address.query_pairs();
            parameters.find(|(name, _)| name == parameter).map(|(_, value)| value.into_owned())?
        }
        None => text,
    };
    (!cursor.is_empty()).then_some(cursor)
}
