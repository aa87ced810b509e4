//! The account's jobs, page by page.

use futures_util::stream::Stream;

use super::Amplifier;
use crate::account::listing::At;
use crate::error::Result;
use crate::models::amplifier::{AmplifierJobPage, AmplifierJobSummary};

impl Amplifier {
    /// One page of the account's jobs, newest first. Pages count from 0.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn jobs(&self, page: u32) -> Result<AmplifierJobPage> {
        self.client.page(&At::Number(page)).await
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
        let id = |job: &AmplifierJobSummary| job.job_id.clone();
        self.client.clone().all_jobs(id, |page: AmplifierJobPage| Ok(page.jobs))
    }
}
