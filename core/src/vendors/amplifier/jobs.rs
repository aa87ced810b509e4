//! The account's jobs, page by page.

use std::collections::{HashSet, VecDeque};

use futures_util::stream::{self, Stream};

use super::Amplifier;
use crate::error::Result;
use crate::models::amplifier::{AmplifierJobPage, AmplifierJobSummary};

impl Amplifier {
    /// One page of the account's jobs, newest first. Pages count from 0.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn jobs(&self, page: u32) -> Result<AmplifierJobPage> {
        self.engine.read(&self.engine.list_call(page)?).await
    }

    /// All jobs of the account, newest first, fetched page by page as they are asked for.
    ///
    /// New jobs push others to later pages while paging; each job comes once all the same. Ends
    /// after the first error.
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
        let paging = Paging {
            client: self.clone(),
            next_page: Some(0),
            seen: HashSet::new(),
            fetched: VecDeque::new(),
        };
        stream::unfold(paging, |mut paging| async {
            let item = paging.next().await?;
            if item.is_err() {
                paging.next_page = None;
            }
            Some((item, paging))
        })
    }
}

struct Paging {
    client: Amplifier,
    next_page: Option<u32>,
    seen: HashSet<String>,
    fetched: VecDeque<AmplifierJobSummary>,
}

impl Paging {
    async fn next(&mut self) -> Option<Result<AmplifierJobSummary>> {
        loop {
            if let Some(job) = self.fetched.pop_front() {
                return Some(Ok(job));
            }
            let page = self.next_page?;
            match self.client.jobs(page).await {
                Ok(found) => self.take(page, found),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    fn take(&mut self, page: u32, found: AmplifierJobPage) {
        // An empty page is the end whatever the total says; the total may shrink or lie.
        let is_last = found.jobs.is_empty() || page + 1 >= found.total_pages;
        self.next_page = (!is_last).then_some(page + 1);
        let seen = &mut self.seen;
        self.fetched.extend(found.jobs.into_iter().filter(|job| seen.insert(job.job_id.clone())));
    }
}
