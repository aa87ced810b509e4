//! The account's jobs and the library's regulations, page by page.

use futures_util::stream::Stream;

use super::Midlyr;
use crate::error::Result;
use crate::models::midlyr::{MidlyrJobPage, MidlyrJobSummary};
use crate::models::regulations::{Regulation, RegulationPage};
use crate::models::{MidlyrListOptions, RegulationListOptions};
use crate::request::Call;
use crate::vendors::pages::pages;

impl Midlyr {
    /// One page of the account's jobs. A cursor is good only with the filters it was given for.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn jobs(&self, options: &MidlyrListOptions) -> Result<MidlyrJobPage> {
        let mut call = Call::get("/api/v1/jobs", "the list of jobs");
        let types = options.job_types.iter().map(|word| ("jobType", word.to_string()));
        let bounds = [
            ("start", options.start.as_ref().map(|time| time.instant.to_string())),
            ("end", options.end.as_ref().map(|time| time.instant.to_string())),
        ];
        call.query.extend(types.map(owned));
        call.query.extend(bounds.into_iter().filter_map(|(name, text)| Some(owned((name, text?)))));
        call.query.extend(paging(options.limit, options.cursor.as_ref()));
        self.engine.read(&call).await
    }

    /// All of the account's jobs, fetched page by page as they are asked for. Ends after the first
    /// error.
    pub fn all_jobs(
        &self,
        options: &MidlyrListOptions,
    ) -> impl Stream<Item = Result<MidlyrJobSummary>> + Send + use<> {
        let client = self.clone();
        pages(options.clone(), move |options: MidlyrListOptions| {
            let client = client.clone();
            async move {
                let page = client.jobs(&options).await?;
                let next = page.next_cursor.filter(|_| page.has_more);
                let next = next.map(|cursor| MidlyrListOptions { cursor: Some(cursor), ..options });
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
        self.engine.read(&call).await
    }

    /// All regulations of the library, fetched page by page as they are asked for. Ends after the
    /// first error.
    pub fn all_regulations(
        &self,
        options: &RegulationListOptions,
    ) -> impl Stream<Item = Result<Regulation>> + Send + use<> {
        let client = self.clone();
        pages(options.clone(), move |options: RegulationListOptions| {
            let client = client.clone();
            async move {
                let page = client.regulations(&options).await?;
                let next = page.next_cursor.filter(|_| page.has_more);
                let next =
                    next.map(|cursor| RegulationListOptions { cursor: Some(cursor), ..options });
                Ok((page.regulations, next))
            }
        })
    }
}

fn owned((name, text): (&str, String)) -> (String, String) {
    (name.to_owned(), text)
}

fn paging(limit: Option<u32>, cursor: Option<&String>) -> Vec<(String, String)> {
    let limit = limit.map(|limit| ("limit", limit.to_string()));
    let cursor = cursor.map(|cursor| ("cursor", cursor.clone()));
    limit.into_iter().chain(cursor).map(owned).collect()
}
