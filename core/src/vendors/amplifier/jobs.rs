//! The account's jobs, page by page.

use futures_util::stream::Stream;

use super::Amplifier;
use crate::error::Result;
use crate::listing::At;
use crate::models::amplifier::{AmplifierJobPage, AmplifierJobSummary};
use crate::vendors::pages::pages;

impl Amplifier {
    /// One page of the account's jobs, newest first. Pages count from 0.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn jobs(&self, page: u32) -> Result<AmplifierJobPage> {
        self.engine.read(&self.engine.list_call(&At::Number(page))?).await
    }

    /// All jobs of the account, newest first, fetched page by page as they are asked for.
    ///
    /// New jobs push others to later pages while paging; each job comes once all the same. Ends
    /// after the first error, and when pages bring nothing new.
    ///
    /// ```no_run
    /// # async fn run(client: jobferry::Amplifier) -> jobferry::Result<()> {
    /// use std::pin::pin;
    ///
    /// use futures_util::TryStreamExt;
    ///
    /// let mut jobs = pin!(client.all_jobs());
    /// while let Some(job) = jobs.try_next().await? {
    ///     println!("{} {}", job.job_id, job.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn all_jobs(&self) -> impl Stream<Item = Result<AmplifierJobSummary>> + Send + use<> {
        let client = self.clone();
        let id = |job: &AmplifierJobSummary| job.job_id.clone();
        pages(0, id, move |page: u32| {
            let client = client.clone();
            async move {
                let found = client.jobs(page).await?;
                // An empty page is the end whatever the total says; the total may shrink or lie.
                let is_last = found.jobs.is_empty() || page + 1 >= found.total_pages;
                Ok((found.jobs, Ok((!is_last).then_some(page + 1))))
            }
        })
    }
}
