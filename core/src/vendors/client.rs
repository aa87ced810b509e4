//! What the clients of all vendors do in the same way, as the spec says. A vendor's own client gives
//! it types, and adds what only this vendor has.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::Either;
use futures_util::stream::Stream;

use super::builder::Setup;
use super::pages::pages;
use super::submission::ApiSubmission;
use crate::account::call::Call;
use crate::account::connection::Connection;
use crate::account::listing::At;
use crate::error::Result;
use crate::jobs::Jobs;
use crate::jobs::recording::check_recording;
use crate::jobs::submission::Submitted;
use crate::jobs::wait::poller::Observer;
use crate::models::audio::AudioVerdict;
use crate::models::{ApiSubmitOptions, ClientStats, Document, WaitOptions};
use crate::observe::{CallExt, smaller};
use crate::spec::Spec;
use crate::token::Token;
use crate::transport::source::Source;

/// A client of one kind of job at one vendor. Cheap to clone; clones share connections and budgets.
#[derive(Clone, Debug)]
pub(super) struct JobClient {
    pub(super) jobs: Jobs,
}

/// Whether the answer to a submission can be the job's last word. Where it can, a job that has ended
/// in it is not asked for again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It only says that the job was accepted.
    Accepts,
    /// It is the job's document, with the result if there is one already.
    IsTheJob,
}

impl JobClient {
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), naming the option and its
    /// environment variable.
    pub(super) fn new(spec: Spec, setup: &Setup<'_>) -> Result<Self> {
        let Setup { options, environment, clock, .. } = setup;
        let transport = setup.transport.clone();
        let connection = Connection::new(transport, spec, options, environment, clock.clone());
        let connection = connection?.with_refresh(setup.refresh.clone());
        Ok(JobClient { jobs: Jobs::new(Arc::new(connection)) })
    }

    /// A client of another kind of job at the same vendor, over the same connections.
    ///
    /// # Errors
    /// As for [`JobClient::new`].
    pub(super) fn beside(&self, spec: Spec, setup: &Setup<'_>) -> Result<Self> {
        let transport = Some(self.jobs.connection.transport.clone());
        JobClient::new(spec, &Setup { transport, ..setup.clone() })
    }

    pub(super) fn spec(&self) -> &Spec {
        self.jobs.connection.spec()
    }

    /// Submits and reads the answer.
    pub(super) async fn submit<T: Document>(
        &self,
        submission: ApiSubmission,
        options: &ApiSubmitOptions,
    ) -> Result<T> {
        let submitted = self.send(submission, options).await?;
        self.jobs.accepted(&submitted)
    }

    /// Submits, waits for the job, and reads its document. The smaller deadline bounds all of it.
    pub(super) async fn run<T: Document>(
        &self,
        submission: ApiSubmission,
        submit: &ApiSubmitOptions,
        wait: &WaitOptions,
        answer: Answer,
    ) -> Result<T> {
        let whole = async {
            let Submitted { job_id, response, .. } = self.send(submission, submit).await?;
            let ended = match answer {
                Answer::IsTheJob => self.jobs.connection.end_in(&job_id, response.body),
                Answer::Accepts => None,
            };
            match ended {
                Some(ended) => self.jobs.connection.finished(&job_id, &ended?),
                None => self.wait(&job_id, wait, None).await,
            }
        };
        whole.with_deadline(smaller(submit.deadline, wait.deadline)).await
    }

    /// Fetches a job, by its identifier or token. A failed job is not an error here.
    pub(super) async fn job<T: Document>(&self, job_or_token: &str) -> Result<T> {
        self.jobs.job(&self.job_id_of(job_or_token)?).await
    }

    /// Waits for a job, by its identifier or token. `observer` is given each document that a poll
    /// brings.
    pub(super) fn wait<'c, T: Document>(
        &'c self,
        job_or_token: &'c str,
        options: &'c WaitOptions,
        observer: Option<&'c Observer>,
    ) -> impl Future<Output = Result<T>> {
        // An async function would hold its arguments twice, in each of thousands of waits.
        match self.job_id_of(job_or_token) {
            Ok(job_id) => Either::Left(self.jobs.waiter.wait_for(job_id, options, observer)),
            // Not `ready`, which is as large as a job.
            Err(error) => Either::Right(async { Err(error) }),
        }
    }

    /// The job that a text names, as the vendor writes its identifiers.
    pub(super) fn job_id_of<'t>(&self, job_or_token: &'t str) -> Result<Cow<'t, str>> {
        let job_id = self.jobs.connection.job_id_of(job_or_token)?;
        self.spec().job.id_form.canonical("job", job_id)
    }

    /// Settles a submission whose outcome is unknown, from its token, and gives the identifier and
    /// the document of its job; the token of a job fetches the job.
    pub(super) async fn reconcile<T: Document>(&self, token: &str) -> Result<(String, T)> {
        self.jobs.settle_token(token).await
    }

    /// One page of the account's jobs.
    pub(super) async fn page<T: Document>(&self, at: &At) -> Result<T> {
        self.read(&self.jobs.connection.list_call(at)?).await
    }

    /// The jobs of all pages, each once; `jobs` takes a page apart, and `id` names a job.
    pub(super) fn all_jobs<P: Document + Send, T: Send>(
        self,
        id: impl Fn(&T) -> String + Send,
        jobs: impl Fn(P) -> Result<Vec<T>> + Clone + Send,
    ) -> impl Stream<Item = Result<T>> + Send {
        pages(At::FIRST, id, move |at| {
            let (client, jobs) = (self.clone(), jobs.clone());
            async move {
                let call = client.jobs.connection.list_call(&at)?;
                let response = client.jobs.connection.call(&call, None).await;
                let response = response.map_err(|refusal| refusal.error)?;
                let page = client.jobs.connection.document(&call, &response)?;
                Ok((jobs(page)?, client.jobs.connection.every_page_behind(&at, &response.body)))
            }
        })
    }

    /// Sends a request that has nothing to do with a job, and reads the answer.
    pub(super) async fn read<T: Document>(&self, call: &Call) -> Result<T> {
        self.jobs.connection.read(call).await
    }

    /// Checks a recording against the vendor's limits, without sending anything.
    pub(super) async fn check(&self, audio: Source) -> Result<AudioVerdict> {
        check_recording(&self.jobs.connection, &audio, Default::default()).await
    }

    /// Gives a verified webhook's body to a wait for its job. Returns whether there is one.
    pub(super) fn deliver(&self, body: Bytes) -> bool {
        self.jobs.waiter.deliver(body)
    }

    pub(super) fn stats(&self) -> ClientStats {
        self.jobs.connection.stats()
    }

    pub(super) fn token(&self, job_id: &str) -> Token {
        self.jobs.connection.token(job_id)
    }
}
