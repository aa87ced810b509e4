//! Reading a page of the account's jobs, whatever the vendor calls things.

use jiff::Timestamp as Instant;
use serde_json::Value;
use serde_json::value::RawValue;
use url::Url;

use super::call::Call;
use super::connection::Connection;
use crate::error::{Error, ErrorKind, Result};
use crate::json_pointer::{pick, pick_text};
use crate::models::{self, JobState, identifier, word};
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

impl Connection {
    /// Asks for one page of the account's jobs.
    ///
    /// # Errors
    /// The vendor has no list.
    pub(crate) fn list_call(&self, at: &At) -> Result<Call> {
        let list = self.list_spec()?;
        let mut call = Call::get(list.path.as_str(), "the list of jobs");
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
        let body = &response.body;
        let [items] = pick_text(body, [list.items.as_str()])
            .map_err(|_| self.unexpected(call, response, "it is not JSON"))?;
        let Some(items) = items.as_deref().and_then(elements) else {
            let what = format!("there is no list at {}", list.items);
            return Err(self.unexpected(call, response, &what));
        };
        let read: Vec<Item> = items.iter().filter_map(|item| self.item(list, item)).collect();
        let next = self.page_behind(at, body);
        let total = list.total_in(body);
        // No page at all is an empty account.
        let is_end = match (at, total) {
            (At::Number(number), Some(total)) => {
                // By a smaller total a page with jobs would not exist.
                let is_possible = total > u64::from(*number) || items.is_empty();
                is_possible && total <= u64::from(*number) + 1 && list.says_more(body) != Some(true)
            }
            // A cursor that leads nowhere is no end.
            _ => !list.names_next(body),
        };
        let is_whole = read.len() == items.len() && (next.is_some() || is_end);
        Ok(Page { items: read, next, is_whole })
    }

    /// Where the page behind `page` is, which is the body of the one at `at`; nothing when it is
    /// the last.
    pub(crate) fn page_behind(&self, at: &At, page: &[u8]) -> Option<At> {
        let list = self.spec.list.as_ref()?;
        if list.says_more(page) == Some(false) {
            return None;
        }
        if list.cursor_parameter.is_some() {
            // A cursor that points to its own page would be followed for ever.
            return list.cursor_in(page).filter(|next| next != at);
        }
        let (Some(_), At::Number(number)) = (&list.page_parameter, at) else {
            return None;
        };
        // An empty page is the end whatever the total says; the total may shrink or lie.
        let [items] = pick_text(page, [list.items.as_str()]).ok()?;
        let is_empty = elements(items?.as_ref())?.is_empty();
        let total = list.total_in(page);
        let next = number.checked_add(1)?;
        let is_there = !is_empty && total.is_none_or(|total| u64::from(next) < total);
        is_there.then_some(At::Number(next))
    }

    /// The same, for those who want every page.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`] when `page` speaks of another page and does not say how to ask for it.
    pub(crate) fn every_page_behind(&self, at: &At, page: &[u8]) -> Result<Option<At>> {
        let (next, list) = (self.page_behind(at, page), self.list_spec()?);
        let is_circle = || list.cursor_in(page).as_ref() == Some(at);
        if next.is_none() && list.names_next(page) && !is_circle() {
            return Err(no_way_on(&self.spec.title, "the list of jobs"));
        }
        Ok(next)
    }

    /// When the job of a document was made.
    pub(crate) fn created_in(&self, document: &[u8]) -> Option<Instant> {
        let [created] = pick_text(document, [self.spec.job.created_at.as_deref()?]).ok()?;
        instant(created)
    }

    fn item(&self, list: &ListSpec, item: &RawValue) -> Option<Item> {
        let created_at = list.created_at.as_deref().unwrap_or("/");
        let places = [list.id.as_str(), list.status.as_str(), created_at];
        let [id, status, created] = pick_text(item.get().as_bytes(), places).ok()?;
        let status = status.and_then(|json| word(json.get()));
        Some(Item {
            job_id: identifier(id?.get()).filter(|id| self.spec.job.id_form.admits(id))?,
            state: status.map(|word| self.spec.state(&word)),
            created: instant(created),
        })
    }

    fn list_spec(&self) -> Result<&ListSpec> {
        self.spec.list.as_ref().ok_or_else(|| {
            let message = format!("{} does not list an account's jobs", self.spec.title);
            Error::new(ErrorKind::InvalidRequest, message)
        })
    }
}

impl ListSpec {
    /// Whether `page` says that another follows, where it says so at all.
    fn says_more(&self, page: &[u8]) -> Option<bool> {
        let [more] = pick(page, [self.has_more.as_deref()?]).ok()?;
        more?.as_bool()
    }

    /// The page that the cursor in `page` leads to.
    fn cursor_in(&self, page: &[u8]) -> Option<At> {
        let [next] = pick_text(page, [self.next_cursor.as_deref()?]).ok()?;
        cursor(identifier(next?.get())?, self.cursor_parameter.as_deref()?).map(At::Cursor)
    }

    /// Whether `page` speaks of another page, also in a way that cannot be followed.
    fn names_next(&self, page: &[u8]) -> bool {
        if let Some(more) = self.says_more(page) {
            return more;
        }
        let Some(place) = self.next_cursor.as_deref().filter(|_| self.cursor_parameter.is_some())
        else {
            return false;
        };
        let Ok([next]) = pick(page, [place]) else { return false };
        !matches!(next, None | Some(Value::Null | Value::Bool(false)))
            && next.is_none_or(|next| next.as_str() != Some(""))
    }

    /// How many pages `page` says there are.
    fn total_in(&self, page: &[u8]) -> Option<u64> {
        let [total] = pick(page, [self.total_pages.as_deref()?]).ok()?;
        total?.as_u64()
    }
}

/// The error for a list whose next page cannot be asked for.
pub(crate) fn no_way_on(title: &str, subject: &str) -> Error {
    let message = format!(
        "{title}: {subject}: a page says that more follows, but not how to ask for the next page; what \
         has come is not the whole list"
    );
    Error::new(ErrorKind::Protocol, message)
}

/// The time in a text.
fn instant(json: Option<Box<RawValue>>) -> Option<Instant> {
    let text: String = serde_json::from_str(json?.get()).ok()?;
    models::instant(&text)
}

/// The elements of a JSON array.
fn elements(json: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(json.get()).ok()
}

/// The cursor in what a page says of the next: as it is, or as `parameter` of an address, which may be
/// relative. The address itself is never followed, because the credentials would go wherever it points.
fn cursor(text: String, parameter: &str) -> Option<String> {
    let in_query = |address: &Url| {
        let mut parameters = address.query_pairs();
        parameters.find(|(name, _)| name == parameter).map(|(_, value)| value.into_owned())
    };
    let absolute = Url::parse(&text).ok().filter(Url::has_host);
    let cursor = match absolute {
        Some(address) => in_query(&address)?,
        None => relative(&text).as_ref().and_then(in_query).unwrap_or(text),
    };
    (!cursor.is_empty()).then_some(cursor)
}

/// The address that `text` is, if it begins as one without a host does.
fn relative(text: &str) -> Option<Url> {
    let base = Url::parse("https://relative.invalid/").ok()?;
    text.starts_with(['/', '?']).then(|| base.join(text).ok())?
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::error::ErrorKind;
    use crate::jobs::reconcile::tests::{job, submit, unprocessed};
    use crate::models::OnUnknown;
    use crate::testing::scripted::{Reply, Scripted};

    #[tokio::test]
    async fn absence_from_a_list_that_has_more_and_does_not_say_where_means_nothing() {
        let mut cases = Vec::new();
        for next in ["", r#""nextCursor":null,"#, r#""nextCursor":"","#, r#""nextCursor":{},"#] {
            cases.push((next, true));
            // Where there is no more, there is no next page, whatever stands in its place.
            cases.push((next, false));
        }
        for (next, has_more) in cases {
            let page = || {
                let pagination = format!(r#"{{{next}"hasMore":{has_more}}}"#);
                Reply::ok(&format!(r#"{{"results":[],"pagination":{pagination}}}"#))
            };
            let poller = if has_more { vec![page()] } else { vec![page(), page()] };
            let script = [unprocessed()].into_iter().chain(poller);
            let vendor = Scripted::new(script.chain([Reply::job("x", "done")]));
            let vendor = vendor.changed(|mut connection| {
                connection.spec.list = crate::vendors::midlyr::spec().list;
                connection
            });
            let outcome = submit(&vendor, OnUnknown::Reconcile).await;
            match has_more {
                true => assert_eq!(outcome.unwrap_err().kind(), ErrorKind::SubmitUnknown, "{next}"),
                false => assert_eq!(outcome.unwrap(), "x", "{next}"),
            }
        }
    }

    /// A filter that the vendor applies behind its pages leaves some without a job.
    #[tokio::test]
    async fn an_empty_page_that_leads_on_is_no_end_of_a_list_with_the_newest_first() {
        let empty = Reply::ok(r#"{"jobs":[],"next":"c2"}"#);
        let ours = r#"{"jobs":[{"job_id":"a","created_at":"2026-02-22T09:14:00Z"}]}"#;
        let vendor = Scripted::new([unprocessed(), empty, Reply::ok(ours), job("a", 100)]);
        let vendor = vendor.changed(|mut connection| {
            let list = connection.spec.list.as_mut().unwrap();
            (list.page_parameter, list.total_pages) = (None, None);
            list.cursor_parameter = Some("after".to_owned());
            list.next_cursor = Some("/next".to_owned());
            connection
        });
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "a");
        assert_eq!(vendor.requests()[2].url.query(), Some("after=c2"));
    }

    /// What is read of a page with one job, at the cursor `c1`, whose members behind the jobs are
    /// `more`.
    fn page(more: &str) -> Page {
        let scripted = Scripted::new([]).changed(|mut connection| {
            let list = connection.spec.list.as_mut().unwrap();
            (list.page_parameter, list.total_pages) = (None, None);
            list.cursor_parameter = Some("after".to_owned());
            list.next_cursor = Some("/next".to_owned());
            connection
        });
        let at = At::Cursor("c1".to_owned());
        let call = scripted.connection.list_call(&at).unwrap();
        let body = format!(r#"{{"jobs":[{{"job_id":"a","status":"done"}}]{more}}}"#);
        let response =
            Response { status: StatusCode::OK, headers: HeaderMap::new(), body: body.into() };
        scripted.connection.page(&at, &call, &response).unwrap()
    }

    #[test]
    fn a_page_that_names_no_other_is_the_last() {
        for more in ["", r#","next":null"#, r#","next":"""#, r#","next":false"#, r#","then":"c2""#]
        {
            let page = page(more);
            assert_eq!((page.next, page.is_whole), (None, true), "{more}");
        }
    }

    #[test]
    fn a_page_that_names_another_leads_to_it() {
        for (next, cursor) in [
            (r#""c2""#, "c2"),
            ("17", "17"),
            ("98765432109876543210987", "98765432109876543210987"),
            (r#""https://other.example/v2/jobs?after=c%202&limit=9""#, "c 2"),
            (r#""/v2/jobs?limit=9&after=c%202""#, "c 2"),
            (r#""?after=c2""#, "c2"),
            // No address: it lacks the parameter, and may begin with any character.
            (r#""/9j/4AA?=""#, "/9j/4AA?="),
        ] {
            let page = page(&format!(r#","next":{next}"#));
            let expected = Some(At::Cursor(cursor.to_owned()));
            assert_eq!((page.next, page.is_whole), (expected, true), "{next}");
        }
    }

    /// Otherwise a submission would be taken for one that became no job, and paid a second time.
    #[test]
    fn a_page_that_names_another_in_a_way_that_leads_nowhere_is_not_all() {
        for next in [
            r#""c1""#,
            r#""https://other.example/v2/jobs""#,
            r#""https://other.example/v2/jobs?after=""#,
            "true",
            "{}",
            r#"{"after":"c2"}"#,
            r#"["c2"]"#,
        ] {
            let page = page(&format!(r#","next":{next}"#));
            assert_eq!((page.next, page.is_whole), (None, false), "{next}");
        }
    }
}
