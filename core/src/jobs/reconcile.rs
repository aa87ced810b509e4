//! Finding out what became of a submission whose answer never came.
//!
//! The vendor's list says which jobs are new, each job's document what it was made of. A job is
//! ours only when exactly one matches, no other caller in this process has it, and no other submission of
//! unknown outcome could have made it: handing a caller another's analysis is worse than handing out
//! none.

use std::collections::HashSet;

use http::{HeaderMap, StatusCode, header};
use jiff::SignedDuration;
use tracing::Instrument;

use super::account_jobs::AccountJobs;
use super::job_match::{Match, class, compare, traces};
use super::ledger::Submitting;
use super::span::{Span, may_appear_within, read, second_search, span_of};
use super::submission::Submitted;
use crate::account::call::Call;
use crate::account::connection::Connection;
use crate::account::listing::{At, Item, Page};
use crate::budget::queue::Priority;
use crate::clock::Moment;
use crate::error::{Error, ErrorKind, Result};
use crate::observe::{Event, Scope};
use crate::token::Submission;
use crate::transport::Response;

/// How much earlier a list is to begin while the vendor's time is not known.
const UNKNOWN_SKEW: SignedDuration = SignedDuration::from_hours(24);

/// The search ends after so many pages: the list of a busy account may be endless.
const MAX_PAGES: u32 = 50;

/// What a look through the account's jobs found of a submission.
#[derive(Debug)]
pub(crate) enum Findings {
    /// Its job, noted as its caller's from now on.
    Job(Box<Submitted>),
    /// No job can be its.
    Nothing,
    /// Any of these may be its job.
    Ambiguous(Vec<String>),
}

/// The jobs that may be a submission's.
struct NewJobs {
    jobs: Vec<NewJob>,
    /// Why a job that is not among them may be there all the same.
    gap: Option<Error>,
    span: Span,
}

/// A job that no submission of this process has yet.
struct NewJob {
    job_id: String,
    /// Whether the list says when it was made, which is in the submission's time then.
    is_dated: bool,
}

/// Finds out what became of the submissions of one account.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reconciler<'c> {
    connection: &'c Connection,
    account: &'c AccountJobs,
}

impl<'c> Reconciler<'c> {
    pub(crate) fn new(connection: &'c Connection, account: &'c AccountJobs) -> Self {
        Reconciler { connection, account }
    }

    /// Looks once through the account's new jobs for the one that a submission became.
    ///
    /// # Errors
    /// The list or a job could not be read, or not whole: it may then not be concluded that the
    /// job is not there.
    async fn search(
        &self,
        submission: &Submission,
        submitting: &Submitting,
        deadline: Option<Moment>,
    ) -> Result<Findings> {
        let mut same = Vec::new();
        let mut possible = Vec::new();
        let NewJobs { jobs, gap, span } = self.new_jobs(submission, submitting, deadline).await?;
        for NewJob { job_id, is_dated } in jobs {
            let call =
                Call::get(self.connection.spec.route_of_job(&job_id), format!("job {job_id}"))
                    .uncached()
                    .with_priority(Priority::Reconcile);
            let response = match self.connection.call(&call, deadline).await {
                Ok(response) => response,
                // It is in the list all the same.
                Err(refusal) if refusal.error.kind() == ErrorKind::NotFound => {
                    possible.push(job_id);
                    continue;
                }
                Err(refusal) => return Err(refusal.error),
            };
            let made = self.connection.created_in(&response.body);
            if !is_dated && made.is_some_and(|made| !span.holds(made)) {
                continue;
            }
            match compare(&self.connection.spec, &job_id, &response.body, submission, submitting) {
                Match::Same if is_dated || made.is_some() => same.push((job_id, call, response)),
                // A job of no known time may be of any: one that was forgotten, or another process's.
                Match::Same | Match::Possible => possible.push(job_id),
                Match::Other => {}
            }
        }
        self.twins_answered(submitting, deadline).await?;
        // What a twin was told of in the meantime is the twin's.
        same.retain(|(job_id, ..)| self.account.ledger.known(job_id).is_none());
        possible.retain(|job_id| self.account.ledger.known(job_id).is_none());
        let is_remembered = self.account.ledger.remembers_since(span.since);
        if same.len() == 1 && is_remembered && !submitting.has_indeterminate_twin(span.apart) {
            let class = class(submission);
            if let Some((job_id, call, response)) = same.pop()
                && self.account.ledger.claim(&job_id, self.connection.clock.now(), class)
            {
                return Ok(Findings::Job(Box::new(Submitted { job_id, call, response })));
            }
        }
        possible.extend(same.into_iter().map(|(job_id, ..)| job_id));
        match gap {
            _ if !possible.is_empty() => Ok(Findings::Ambiguous(possible)),
            Some(gap) => Err(gap),
            None => Ok(Findings::Nothing),
        }
    }

    /// The jobs that were made while the submission was on its way and that no submission of this
    /// process has yet.
    ///
    /// # Errors
    /// The list could not be read.
    async fn new_jobs(
        &self,
        submission: &Submission,
        submitting: &Submitting,
        deadline: Option<Moment>,
    ) -> Result<NewJobs> {
        let span = span_of(self.connection, submission, submitting)?;
        submitting.reaches_back_to(span.since);
        let since = self.since_query(&span);
        let is_newest_first =
            self.connection.spec.list.as_ref().is_some_and(|list| list.newest_first);
        let (mut found, mut gap, mut seen) = (Vec::new(), None, HashSet::new());
        let mut at = At::FIRST;
        for _ in 0..MAX_PAGES {
            let call = self.connection.list_call(&at)?.uncached();
            let mut call = call.with_priority(Priority::Reconcile);
            call.query.extend(since.clone());
            let response = self
                .connection
                .call(&call, deadline)
                .await
                .map_err(|refusal| unlisted(refusal.error))?;
            let page = self.connection.page(&at, &call, &response)?;
            if let Some(what) = lack_of(&page, &response) {
                gap.get_or_insert_with(|| self.connection.unexpected(&call, &response, what));
            }
            // The answer may have told of the vendor's clock.
            let span = span_of(self.connection, submission, submitting)?;
            let is_past = |item: &Item| item.created.is_some_and(|made| made < span.earliest);
            let is_in_order = page.items.is_sorted_by(|a, b| a.created >= b.created);
            // An empty page tells nothing of those behind it.
            let all_are_past = !page.items.is_empty() && page.items.iter().all(is_past);
            let is_behind_ours = is_newest_first && is_in_order && all_are_past;
            // New jobs push others to later pages, so one may be met twice.
            for item in page.items {
                let in_time = item.created.is_none_or(|made| span.holds(made));
                let is_new = seen.insert(item.job_id.clone());
                if in_time && is_new && self.account.ledger.known(&item.job_id).is_none() {
                    let is_dated = item.created.is_some();
                    found.push(NewJob { job_id: item.job_id, is_dated });
                }
            }
            match page.next {
                Some(next) if !is_behind_ours => at = next,
                Some(_) | None => {
                    let gap = gap.or_else(|| Some(self.clocks_apart(span.gap?)));
                    return Ok(NewJobs { jobs: found, gap, span });
                }
            }
        }
        let span = span_of(self.connection, submission, submitting)?;
        let message = format!(
            "{}: {MAX_PAGES} pages of jobs, and the list goes on; look for the job among those made \
             after {}",
            self.connection.spec.title, span.earliest
        );
        let gap = gap.or_else(|| Some(Error::new(ErrorKind::SubmitUnknown, message)));
        Ok(NewJobs { jobs: found, gap, span })
    }

    /// The parameter that lets a list begin where `span` does, for a vendor that has one.
    fn since_query(&self, span: &Span) -> Option<(String, String)> {
        let parameter = self.connection.spec.list.as_ref()?.since_parameter.as_ref()?;
        let slack = if span.gap.is_none() { SignedDuration::ZERO } else { UNKNOWN_SKEW };
        let begin = span.earliest.saturating_sub(slack).unwrap_or(span.earliest);
        Some((parameter.clone(), begin.to_string()))
    }

    /// Nothing was found, and that proves nothing.
    fn clocks_apart(&self, why: &str) -> Error {
        let message = format!(
            "{}: no job that fits was made in the time of this submission, but {why}, so its job may \
             have another time; look at the account's jobs before submitting it again",
            self.connection.spec.title
        );
        Error::new(ErrorKind::SubmitUnknown, message)
    }

    /// Waits until no look-alike of the submission has an attempt on its way.
    ///
    /// # Errors
    /// `deadline` comes first: a job found may still be the look-alike's.
    async fn twins_answered(
        &self,
        submitting: &Submitting,
        deadline: Option<Moment>,
    ) -> Result<()> {
        let answered = submitting.twins_answered();
        let Some(deadline) = deadline else {
            answered.await;
            return Ok(());
        };
        self.connection.clock.timeout_at(deadline, answered).await.ok_or_else(|| {
            let message = "the deadline came while another submission that poller the same was under \
                           way, so a job that is found may be that one's";
            Error::new(ErrorKind::WaitTimeout, message)
        })
    }

    /// Settles a submission that was given up in doubt, from its token.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when no job can be its, [`ErrorKind::SubmitUnknown`] naming the
    /// candidates when several can.
    pub(crate) async fn reconcile(self, submission: &Submission) -> Result<Submitted> {
        self.connection.stats.reconciliations.add_one();
        let (sent_at, ledger) = (read(&submission.sent_at)?, &self.account.ledger);
        let submitting = ledger.reopen(traces(submission), sent_at, &self.connection.clock);
        let deadline = self.connection.bounded(None);
        if let Some(job_id) = ledger.settled(&traces(submission), sent_at) {
            return self.settled_before(job_id, deadline).await;
        }
        Scope::current().tell(&Event::Reconciling {});
        let began = self.connection.clock.read();
        let mut findings = self.search(submission, &submitting, deadline).await;
        if let Ok(Findings::Nothing) = findings {
            let early = may_appear_within(self.connection, submission, &submitting, began)?;
            if !early.is_zero() {
                self.pause_before_search(began.moment + early, deadline).await?;
                findings = self.search(submission, &submitting, deadline).await;
            }
        }
        match findings {
            Ok(Findings::Job(submitted)) => {
                submitting.idle();
                ledger.settle(traces(submission), sent_at, &submitted.job_id);
                Ok(*submitted)
            }
            Ok(Findings::Nothing) => {
                submitting.idle();
                // Another call with the same token may have taken the job in the meantime.
                if let Some(job_id) = ledger.settled(&traces(submission), sent_at) {
                    return self.settled_before(job_id, deadline).await;
                }
                let message = format!(
                    "{}: the account's list has no job of this submission, sent at {}; as far as \
                     the list tells it was not accepted and may be submitted again",
                    self.connection.spec.title, submission.sent_at
                );
                Err(Error::new(ErrorKind::NotFound, message))
            }
            Ok(Findings::Ambiguous(candidates)) => {
                let title = &self.connection.spec.title;
                let message = match candidates.as_slice() {
                    [one] if self.connection.spec.recording.is_some() => format!(
                        "{title}: this job may be it: {one}; look at its size and length, and go on \
                         with it if they are those of what you submitted"
                    ),
                    [one] => format!(
                        "{title}: this job may be it: {one}; look at it, and go on with it if it comes \
                         from what you submitted"
                    ),
                    many => format!(
                        "{title}: which of these jobs comes from this submission cannot be told: {}; \
                         look at them and go on with the right one",
                        many.join(", ")
                    ),
                };
                Err(Error::new(ErrorKind::SubmitUnknown, message).with_candidates(candidates))
            }
            Err(error) => Err(error),
        }
    }

    /// The job that the submission was found to have become when it was reconciled before. It is no
    /// new job any more, so that looking for it again would find nothing.
    async fn settled_before(&self, job_id: String, deadline: Option<Moment>) -> Result<Submitted> {
        let call = Call::get(self.connection.spec.route_of_job(&job_id), format!("job {job_id}"))
            .with_priority(Priority::Reconcile);
        match self.connection.call(&call, deadline).await {
            Ok(response) => Ok(Submitted { job_id, call, response }),
            Err(refusal) => Err(self.connection.named(unlisted(refusal.error), &job_id)),
        }
    }

    /// Looks for the job that a submission in doubt became, and once more when there is none yet.
    pub(crate) async fn settle(
        &self,
        submission: &Submission,
        submitting: &Submitting,
        deadline: Option<Moment>,
    ) -> Result<Findings> {
        let span = tracing::debug_span!("reconcile", submission.kind);
        async {
            self.connection.stats.reconciliations.add_one();
            Scope::current().tell(&Event::Reconciling {});
            for pause in [self.connection.policy.base, second_search(self.connection)] {
                self.pause_before_search(self.connection.clock.now() + pause, deadline).await?;
                match self.search(submission, submitting, deadline).await? {
                    Findings::Nothing => {}
                    findings => {
                        tracing::debug!(?findings, "found");
                        return Ok(findings);
                    }
                }
            }
            Ok(Findings::Nothing)
        }
        .instrument(span)
        .await
    }

    /// Waits until `moment` to look for a job.
    ///
    /// # Errors
    /// `deadline` comes first: it may then not be concluded that there is no job.
    async fn pause_before_search(&self, moment: Moment, deadline: Option<Moment>) -> Result<()> {
        if deadline.is_some_and(|deadline| moment >= deadline) {
            let message = "the deadline leaves no time to look for the job twice";
            return Err(Error::new(ErrorKind::WaitTimeout, message));
        }
        self.connection.clock.sleep_until(moment).await;
        Ok(())
    }
}

/// Why a page of the list may lack a job.
fn lack_of(page: &Page, response: &Response) -> Option<&'static str> {
    if !page.is_whole || response.status == StatusCode::PARTIAL_CONTENT {
        return Some("it does not show all it speaks of");
    }
    let stale = "by its Age it comes from a cache, so the newest jobs may be missing";
    is_cached(&response.headers).then_some(stale)
}

/// Whether a cache on the way gave an answer that it has kept for a second or longer.
fn is_cached(headers: &HeaderMap) -> bool {
    let age = headers.get(header::AGE).and_then(|age| age.to_str().ok());
    age.is_some_and(|age| age.trim() != "0")
}

/// `error`, unless it says that there is no list or no such page: that is no word about a job, and
/// "not found" means that a submission may be sent again.
fn unlisted(error: Error) -> Error {
    if error.kind() != ErrorKind::NotFound {
        return error;
    }
    let message = error.message().to_owned();
    error.with_kind(ErrorKind::Protocol, message)
}

#[cfg(test)]
pub(crate) mod tests {
    use std::time::Duration;

    use super::*;
    use crate::models::{ClientOptions, OnUnknown, Plan, RawJson};
    use crate::testing::scripted::{Reply, Scripted};
    use crate::testing::simulation::submission;

    pub(crate) const LOST: Reply = Reply::Lost;

    pub(crate) fn list(ids: &[&str]) -> Reply {
        let items: Vec<_> = ids
            .iter()
            .map(|id| format!(r#"{{"job_id":"{id}","created_at":"2026-02-22T09:14:00"}}"#))
            .collect();
        Reply::ok(&format!(r#"{{"jobs":[{}],"total_pages":1}}"#, items.join(",")))
    }

    pub(crate) fn job(id: &str, size: u64) -> Reply {
        Reply::ok(&format!(
            r#"{{"job_id":"{id}","status":"done","use_case":"wellness","audio_size_bytes":{size}}}"#
        ))
    }

    pub(crate) fn unprocessed() -> Reply {
        Reply::Answer(500, &[], r#"{"code":"PROCESSING_ERROR","message":"m"}"#.to_owned())
    }

    pub(crate) async fn submit(vendor: &Scripted, on_unknown: OnUnknown) -> Result<String> {
        let submit = vendor.jobs.submitter().submit(submission(0, 100, on_unknown), None);
        vendor.run(submit).await.map(|submitted| submitted.job_id)
    }

    fn paths(vendor: &Scripted) -> Vec<String> {
        vendor.requests().iter().map(|request| request.url.path().to_owned()).collect()
    }

    #[tokio::test]
    async fn the_one_job_that_matches_is_adopted_and_never_again() {
        let vendor = Scripted::new([
            LOST,
            list(&["a", "b", "c"]),
            job("a", 99),
            job("b", 100),
            Reply::status(404),
            LOST,
            list(&["a", "b"]),
            job("a", 99),
            list(&["a", "b"]),
            job("a", 99),
        ]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "b");
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
        assert_eq!(error.cause(), Some(ErrorKind::Network));
        assert_eq!(paths(&vendor).iter().filter(|path| path.ends_with("/b")).count(), 1);
    }

    #[tokio::test]
    async fn several_matches_are_named_and_none_is_taken() {
        let vendor = Scripted::new([LOST, list(&["a", "b"]), job("a", 100), job("b", 100)]);
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
        assert_eq!(error.candidates(), ["a", "b"]);
    }

    #[tokio::test]
    async fn a_documented_500_is_sent_again_only_after_two_looks_found_nothing() {
        let vendor = Scripted::new([unprocessed(), list(&[]), list(&[]), Reply::job("x", "done")]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "x");
        assert!(vendor.times()[3] >= 10.0, "{:?}", vendor.times());

        let vendor = Scripted::new([unprocessed(), list(&[]), list(&["a"]), job("a", 100)]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "a");

        let vendor = Scripted::new([Reply::status(500), list(&[]), list(&[])]);
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
    }

    #[tokio::test]
    async fn an_identifier_may_be_a_number_of_any_length_and_one_digit_makes_another_job() {
        const OURS: &str = "98765432109876543210987";
        let near = OURS.replace("987", "988");
        let page = |id: &str| {
            let made = r#""created_at":"2026-02-22T09:14:00Z""#;
            Reply::ok(&format!(r#"{{"jobs":[{{"job_id":{id},{made}}}],"total_pages":1}}"#))
        };
        let document = |id: &str| {
            Reply::ok(&format!(r#"{{"job_id":{id},"use_case":"wellness","audio_size_bytes":100}}"#))
        };
        // The list and the document may differ in how they write it.
        for written in [OURS.to_owned(), format!(r#""{OURS}""#)] {
            let vendor = Scripted::new([LOST, page(OURS), document(&written)]);
            assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), OURS);
            let path = vendor.requests()[2].url.path().to_owned();
            assert!(path.ends_with(OURS), "{path}");
        }
        let vendor = Scripted::new([LOST, page(OURS), document(&near)]);
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        assert_eq!(error.candidates(), [OURS.to_owned()]);
    }

    #[tokio::test]
    async fn the_policy_decides_what_is_done_in_doubt() {
        let vendor = Scripted::new([LOST]);
        let error = submit(&vendor, OnUnknown::Error).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
        let vendor = Scripted::new([LOST, Reply::job("x", "pending")]);
        assert_eq!(submit(&vendor, OnUnknown::Resend).await.unwrap(), "x");
    }

    #[tokio::test]
    async fn a_token_settles_the_submission_later_and_elsewhere() {
        let first = Scripted::new([LOST]);
        let error = submit(&first, OnUnknown::Error).await.unwrap_err();
        let token: crate::Token = error.token().unwrap().parse().unwrap();
        // As if the vendor had told of its clock.
        let mut submission = token.submission.unwrap();
        assert_eq!(submission.vendor_ahead_s, None);
        let unheard = submission.clone();
        submission.vendor_ahead_s = Some(0);
        let submission = &submission;

        let found = Scripted::new([list(&["a", "b"]), job("a", 1), job("b", 100)]);
        let submitted = found.run(found.jobs.reconciler().reconcile(submission)).await.unwrap();
        assert!(submitted.response.body.starts_with(br#"{"job_id":"b""#));

        // Twice, because a job that was accepted a moment ago may not be in the list yet.
        let nothing = Scripted::new([list(&[]), list(&[])]);
        let error = nothing.run(nothing.jobs.reconciler().reconcile(submission)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(nothing.times()[1] >= 9.0, "{:?}", nothing.times());
        let late = Scripted::new([list(&[]), list(&["b"]), job("b", 100)]);
        assert_eq!(
            late.run(late.jobs.reconciler().reconcile(submission)).await.unwrap().job_id,
            "b"
        );

        let old = crate::token::Submission {
            sent_at: "2026-02-22T09:12:00Z".to_owned(),
            given_up_at: Some("2026-02-22T09:13:00Z".to_owned()),
            ..submission.clone()
        };
        let once = Scripted::new([list(&[])]);
        let error = once.run(once.jobs.reconciler().reconcile(&old)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);

        // What is found is found whatever the clocks say; what is not may have another time.
        let found = || Scripted::new([list(&["b"]), job("b", 100)]);
        let nothing = || Scripted::new([list(&[])]);
        let inverted = crate::token::Submission {
            given_up_at: Some("2026-02-22T08:14:00Z".to_owned()),
            ..submission.clone()
        };
        for gap in [&unheard, &inverted] {
            let found = found();
            assert_eq!(
                found.run(found.jobs.reconciler().reconcile(gap)).await.unwrap().job_id,
                "b"
            );
            let nothing = nothing();
            let error = nothing.run(nothing.jobs.reconciler().reconcile(gap)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{error}");
        }
    }

    /// A submission whose answer was lost, from its token.
    async fn lost(vendor: &Scripted) -> crate::token::Submission {
        let error = submit(vendor, OnUnknown::Error).await.unwrap_err();
        error.token().unwrap().parse::<crate::Token>().unwrap().submission.unwrap()
    }

    #[tokio::test]
    async fn a_list_that_is_not_there_is_no_word_about_the_job() {
        let vendor = Scripted::new([LOST, Reply::status(404)]);
        let submission = lost(&vendor).await;
        let error = vendor.run(vendor.jobs.reconciler().reconcile(&submission)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol, "{error}");
    }

    #[tokio::test]
    async fn a_look_for_a_lost_job_is_answered_by_no_cache() {
        let vendor = Scripted::new([LOST, list(&["a"]), job("a", 100)]);
        submit(&vendor, OnUnknown::Reconcile).await.unwrap();
        let asked = |request: &crate::transport::Request| {
            let asked = request.headers.get(header::CACHE_CONTROL);
            asked.map(|value| value.to_str().unwrap().to_owned())
        };
        let asked: Vec<_> = vendor.requests().iter().map(asked).collect();
        assert_eq!(asked, [None, Some("no-cache".to_owned()), Some("no-cache".to_owned())]);
    }

    /// Its list has no job of the submission, and would prove that it may be paid for again.
    #[tokio::test]
    async fn a_token_of_another_account_is_refused_without_a_request() {
        let error = submit(&Scripted::new([LOST]), OnUnknown::Error).await.unwrap_err();
        let token = error.token().unwrap();
        let account_id = Some("acct_2".to_owned());
        let options = ClientOptions { account_id, plan: Plan::Off, ..ClientOptions::default() };
        let other = Scripted::with([], options);
        let error = other.jobs.settle_token::<RawJson>(token).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.message().contains("another account"), "{error}");
        assert!(!token.contains("acct_1"), "{token}");
    }

    #[tokio::test]
    async fn a_token_that_was_settled_gives_the_same_job_again() {
        let vendor = Scripted::new([LOST, list(&["b"]), job("b", 100), job("b", 100)]);
        let submission = lost(&vendor).await;
        for _ in 0..2 {
            let found = vendor.run(vendor.jobs.reconciler().reconcile(&submission)).await.unwrap();
            assert_eq!(found.job_id, "b");
        }
    }

    #[tokio::test]
    async fn a_token_from_elsewhere_is_no_twin_of_itself_after_a_failure() {
        let submission = lost(&Scripted::new([LOST])).await;
        let vendor = Scripted::new([Reply::status(400), list(&["b"]), job("b", 100)]);
        vendor.run(vendor.jobs.reconciler().reconcile(&submission)).await.unwrap_err();
        let found = vendor.run(vendor.jobs.reconciler().reconcile(&submission)).await.unwrap();
        assert_eq!(found.job_id, "b");
    }

    #[tokio::test]
    async fn a_deadline_that_leaves_no_time_for_two_looks_leaves_the_doubt() {
        for (seconds, poller) in [(5, 1), (1, 0)] {
            let script = [unprocessed(), list(&[])].into_iter().take(1 + poller);
            let vendor = Scripted::new(script);
            let deadline = vendor.connection.clock.now() + Duration::from_secs(seconds);
            let recording = submission(0, 100, OnUnknown::Reconcile);
            let submit = vendor.jobs.submitter().submit(recording, Some(deadline));
            let error = vendor.run(submit).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
        }
    }

    #[tokio::test]
    async fn a_refusal_of_the_second_attempt_says_nothing_of_the_first() {
        let vendor = Scripted::new([unprocessed(), list(&[]), list(&[]), Reply::status(402)]);
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
        assert_eq!(error.cause(), Some(ErrorKind::InsufficientCredits));
    }

    #[tokio::test]
    async fn an_answer_that_points_to_the_job_leaves_a_doubt_and_one_to_another_address_none() {
        for status in [101, 303] {
            let vendor = Scripted::new([Reply::status(status), list(&["a"]), job("a", 100)]);
            assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "a", "{status}");
        }
        for status in [301, 302, 307, 308] {
            let vendor = Scripted::new([Reply::status(status)]);
            let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Protocol, "{status}");
        }
    }

    #[tokio::test]
    async fn absence_from_a_list_that_contradicts_itself_means_nothing() {
        for page in [
            r#"{"jobs":[],"total_pages":7}"#,
            r#"{"jobs":[{"job_id":"o","created_at":"2026-02-21T09:14:00Z"}],"total_pages":0}"#,
            r#"{"jobs":[{"job_id":null}],"total_pages":1}"#,
            // No client could go on with such a job: a text like this is taken for a token, or is
            // trimmed, or steers the terminal that shows it.
            r#"{"jobs":[{"job_id":"{\"a\":1}"}],"total_pages":1}"#,
            r#"{"jobs":[{"job_id":" a"}],"total_pages":1}"#,
            r#"{"jobs":[{"job_id":"a\u001b[2J"}],"total_pages":1}"#,
            r#"{"jobs":[{"job":{"job_id":"a"}}],"total_pages":1}"#,
        ] {
            let vendor = Scripted::new([unprocessed(), Reply::ok(page)]);
            let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{page}");
        }
        // What matches is the job, whatever else the list hides; capitals of the target do not count.
        let page = r#"{"jobs":[{"job_id":"a"},{"job_id":null}],"total_pages":1}"#;
        let document = r#"{"job_id":"a","use_case":"Wellness","audio_size_bytes":100,
            "created_at":"2026-02-22T09:14:00Z"}"#;
        let vendor = Scripted::new([LOST, Reply::ok(page), Reply::ok(document)]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "a");

        let oldest_first = r#"{"jobs":[{"job_id":"o","created_at":"2020-01-01T00:00:00Z"},
            {"job_id":"p","created_at":"2020-01-02T00:00:00Z"}],"total_pages":2}"#;
        let last =
            r#"{"jobs":[{"job_id":"a","created_at":"2026-02-22T09:14:00Z"}],"total_pages":2}"#;
        let vendor = Scripted::new([LOST, Reply::ok(oldest_first), Reply::ok(last), job("a", 100)]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "a");
    }

    #[tokio::test]
    async fn absence_from_a_list_out_of_a_cache_or_from_a_part_means_nothing() {
        const CACHED: &[(&str, &str)] = &[("age", "40")];
        let page = |age| Reply::Answer(200, age, r#"{"jobs":[],"total_pages":0}"#.to_owned());
        let part = Reply::Answer(206, &[], r#"{"jobs":[],"total_pages":0}"#.to_owned());
        for page in [page(CACHED), part] {
            let vendor = Scripted::new([unprocessed(), page]);
            let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
        }
        let fresh = || page(&[("age", "0")]);
        let vendor = Scripted::new([unprocessed(), fresh(), fresh(), Reply::job("x", "done")]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "x");
    }

    /// The job is paid for, so what cannot be gone on with is looked for, and told as a doubt.
    #[tokio::test]
    async fn an_answer_with_an_identifier_that_no_call_takes_back_leaves_a_doubt() {
        for id in [" a", r#"{\"a\":1}"#, r#"a\nb"#] {
            let vendor = Scripted::new([Reply::job(id, "pending"), list(&[]), list(&[])]);
            let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{id}");
        }
    }

    #[tokio::test]
    async fn a_list_that_does_not_answer_leaves_the_doubt_as_it_is() {
        let vendor = Scripted::new([LOST, Reply::status(404)]);
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.cause()),
            (ErrorKind::SubmitUnknown, Some(ErrorKind::Network))
        );
    }
}
