//! The account's jobs and the library's regulations, page by page.

use futures_util::stream::Stream;

use super::Midlyr;
use crate::account::call::Call;
use crate::account::listing::no_way_on;
use crate::error::{Error, ErrorKind, Result};
use crate::models::midlyr::{MidlyrJobPage, MidlyrJobSummary};
use crate::models::regulations::{Regulation, RegulationPage};
use crate::models::{MidlyrListOptions, RegulationListOptions, Timestamp};
use crate::vendors::pages::pages;

impl Midlyr {
    /// One page of the account's jobs. A cursor is good only with the filters it was given for.
    ///
    /// # Errors
    /// Whatever a request can give, and [`ErrorKind::InvalidRequest`] when a bound is no instant.
    pub async fn jobs(&self, options: &MidlyrListOptions) -> Result<MidlyrJobPage> {
        let mut call = Call::get("/api/v1/jobs", "the list of jobs");
        let types = options.job_types.iter().map(|word| ("jobType", word.to_string()));
        call.query.extend(types.map(owned));
        for (name, time) in [("start", &options.start), ("end", &options.end)] {
            if let Some(time) = time {
                call.query.push(owned((name, bound(name, time)?)));
            }
        }
        call.query.extend(paging(options.limit, options.cursor.as_ref()));
        self.client.read(&call).await
    }

    /// All of the account's jobs, each once, fetched page by page as they are asked for. Ends after
    /// the first error, and where the list goes in a circle. A page that has more after it and no
    /// cursor is followed by an error: the list is not whole.
    pub fn all_jobs(
        &self,
        options: &MidlyrListOptions,
    ) -> impl Stream<Item = Result<MidlyrJobSummary>> + Send + use<> {
        let (client, options) = (self.clone(), options.clone());
        let id = |job: &MidlyrJobSummary| job.id.clone();
        pages(options.cursor.clone(), id, move |cursor| {
            let (client, options) = (client.clone(), options.clone());
            async move {
                let page = client.jobs(&MidlyrListOptions { cursor, ..options }).await?;
                let next = next(page.has_more, page.next_cursor, "the list of jobs");
                Ok((page.jobs, next))
            }
        })
    }

    /// One page of the library. A cursor is good only with the filters it was given for.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn regulations(&self, options: &RegulationListOptions) -> Result<RegulationPage> {
        let mut call = Call::get("/api/v1/regulations", "the list of regulations");
        let query = options.query.iter().map(|text| ("query", text.clone()));
        let categories = options.categories.iter().map(|word| ("categories", word.to_string()));
        let authorities = options.authorities.iter().map(|name| ("authorities", name.clone()));
        let places = options.jurisdictions.iter().map(|name| ("jurisdictions", name.clone()));
        call.query.extend(query.chain(categories).chain(authorities).chain(places).map(owned));
        call.query.extend(paging(options.limit, options.cursor.as_ref()));
        self.client.read(&call).await
    }

    /// All regulations of the library, each once, fetched page by page as they are asked for. Ends
    /// as [`all_jobs`](Self::all_jobs) does.
    pub fn all_regulations(
        &self,
        options: &RegulationListOptions,
    ) -> impl Stream<Item = Result<Regulation>> + Send + use<> {
        let (client, options) = (self.clone(), options.clone());
        let id = |regulation: &Regulation| regulation.id.clone();
        pages(options.cursor.clone(), id, move |cursor| {
            let (client, options) = (client.clone(), options.clone());
            async move {
                let page = client.regulations(&RegulationListOptions { cursor, ..options }).await?;
                let next = next(page.has_more, page.next_cursor, "the list of regulations");
                Ok((page.regulations, next))
            }
        })
    }
}

/// The cursor of the next page, as a page is asked for with it. An empty one leads to the first page
/// again, so it is none.
///
/// # Errors
/// [`ErrorKind::Protocol`](crate::ErrorKind::Protocol) when there is more and no cursor.
fn next(has_more: bool, cursor: Option<String>, subject: &str) -> Result<Option<Option<String>>> {
    let cursor = cursor.filter(|cursor| !cursor.is_empty());
    match cursor {
        _ if !has_more => Ok(None),
        Some(cursor) => Ok(Some(Some(cursor))),
        None => Err(no_way_on("Midlyr", subject)),
    }
}

/// A bound as it is asked for. One that a vendor wrote, and that is no date and time, has no instant.
fn bound(name: &str, time: &Timestamp) -> Result<String> {
    time.instant.map(|instant| instant.to_string()).ok_or_else(|| {
        let message = format!("{name} is {:?}, not a time such as 2026-02-22T09:14:00Z", time.text);
        Error::new(ErrorKind::InvalidRequest, message)
    })
}

fn owned((name, text): (&str, String)) -> (String, String) {
    (name.to_owned(), text)
}

fn paging(limit: Option<u32>, cursor: Option<&String>) -> Vec<(String, String)> {
    let limit = limit.map(|limit| ("limit", limit.to_string()));
    let cursor = cursor.map(|cursor| ("cursor", cursor.clone()));
    limit.into_iter().chain(cursor).map(owned).collect()
}
