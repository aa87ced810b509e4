//! Waiting for a job to end.

use std::borrow::Cow;
use std::convert::Infallible;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Either, select};
use tracing::Instrument;

use super::list_poll::Waits;
use super::schedule::Schedule;
use super::watcher::{Entry, Interrupt, WaitAction, WaitHandle};
use crate::account::call::Call;
use crate::account::connection::Connection;
use crate::budget::queue::Priority;
use crate::clock::Moment;
use crate::error::{Error, ErrorKind, Result};
use crate::jobs::history::JobClass;
use crate::json_pointer::pick;
use crate::models::{Document, JobState, WaitOptions, instant};
use crate::observe::{Deadline, Event, Left, Scope, outside};
use crate::transport::Response;

/// A job vanishes for good only when this many looks in a row after the first do not find it.
const MISSING_POLLS: u8 = 2;

/// How long a wait lasts when its caller has given no deadline.
const LONGEST_WAIT: Duration = Duration::from_secs(15 * 60);

/// Is told each document of a job that is waited for.
pub(crate) type Observer = Arc<dyn Fn(&[u8]) + Send + Sync>;

/// Waits for the jobs of one account.
#[derive(Clone, Debug)]
pub(crate) struct Waiter {
    pub(super) waits: Arc<Waits>,
}

impl Waiter {
    pub(crate) fn new(waits: Waits) -> Self {
        Waiter { waits: Arc::new(waits) }
    }

    /// [`wait_and`](Self::wait_and) for the document itself.
    #[cfg(test)]
    pub(crate) fn wait<'e>(
        &'e self,
        job_id: &'e str,
        options: &'e WaitOptions,
        observer: Option<&'e Observer>,
    ) -> impl Future<Output = Result<Bytes>> {
        self.wait_and(job_id.into(), options, observer, |_, _, ended| ended)
    }

    /// Waits until the job has succeeded and gives its document, or why there is
    /// none, to `read`.
    ///
    /// Ends for real reasons only: the job ended, the vendor refused in a way that will not
    /// change, or the deadline came. A bad answer is followed by another look. `observer` is told
    /// each document of the job that a look brings.
    ///
    /// # Errors
    /// Each names the job and carries its token.
    pub(crate) fn wait_and<'e, T>(
        &'e self,
        job_id: Cow<'e, str>,
        options: &'e WaitOptions,
        observer: Option<&'e Observer>,
        read: impl FnOnce(&Connection, &str, Result<Bytes>) -> Result<T>,
    ) -> impl Future<Output = Result<T>> {
        // Not an `async fn`, which would hold its arguments twice.
        let waited = Waited { waits: &self.waits, job_id, options, observer };
        async move {
            self.tell_of_wait(&waited.job_id);
            let (mut poller, ticket) = self.begin(&waited);
            let span = tracing::debug_span!("wait", job_id = &*waited.job_id);
            // From here on only `looks`: what is used again would be held once more.
            let ended = match poller.until_ended(&ticket).instrument(span).await {
                Ok(Some(body)) => poller.waited.waits.connection.ended(&poller.waited.job_id, body),
                Ok(None) => Err(poller.timed_out()),
                Err(error) => Err(error),
            };
            let ended = ended.map_err(|error| poller.named(error));
            read(&poller.waited.waits.connection, &poller.waited.job_id, ended)
        }
    }

    /// When a wait that begins at `begun` is given up: by what its caller has said, or else after
    /// the default.
    fn end_of_wait(&self, begun: Moment, options: &WaitOptions) -> Deadline {
        let after = |limit| Deadline { at: begun + limit, limit };
        let of_scope = Scope::current().deadline(&self.waits.connection.clock);
        let said = options.deadline.map(after).into_iter().chain(of_scope).min();
        said.unwrap_or_else(|| after(LONGEST_WAIT))
    }

    /// Tells the scope of the wait, if there is one: thousands of waits have none.
    fn tell_of_wait(&self, job_id: &str) {
        let scope = Scope::current();
        if !scope.is_heard() {
            return;
        }
        let (job_id, token) = (job_id.to_owned(), self.waits.connection.token(job_id).to_string());
        scope.note(&Left::Job { job_id: job_id.clone(), token });
        scope.tell(&Event::Waiting { job_id });
    }

    fn begin<'e>(&'e self, waited: &'e Waited<'e>) -> (Poller<'e>, WaitHandle<'e>) {
        let (job_id, options) = (&*waited.job_id, waited.options);
        let begun = self.waits.connection.clock.now();
        let known = self.waits.account.ledger.known(job_id);
        let schedule = Schedule::new(self.waits.connection.spec.poll, options.poll_interval);
        let since = known.as_ref().map_or(begun, |job| job.accepted);
        let class = known.as_ref().map(|job| job.class.clone());
        let entry = Entry {
            job_id: job_id.into(),
            schedule,
            class: class.clone().filter(|_| options.poll_interval.is_none()),
            since,
            is_fresh: known.is_some(),
            sequence: known.as_ref().map(|job| job.sequence),
        };
        let deadline = self.end_of_wait(begun, options).at;
        let ticket = self.waits.watcher.enter(
            entry,
            deadline,
            &self.waits.connection.clock,
            &self.waits.account.history,
        );
        let poller = Poller {
            waited,
            since,
            class,
            seen: known.is_some(),
            found: false,
            failures: 0,
            missing: 0,
            trouble: None,
        };
        (poller, ticket)
    }

    /// Gives a job's document that the vendor has delivered to the waits for the job. Returns whether
    /// there is one.
    ///
    /// A document that does not show a finished job is not enough to end a wait; nothing happens.
    pub(crate) fn deliver(&self, body: Bytes) -> bool {
        match self.waits.connection.state_of(&body) {
            Ok((job_id, state)) if state.is_over() => {
                let is_waited_for = self.waits.watcher.deliver(&job_id, &body);
                if is_waited_for {
                    self.waits.connection.stats.deliveries.add_one();
                }
                is_waited_for
            }
            Ok(_) | Err(_) => false,
        }
    }

    /// Waits for a job and reads it.
    ///
    /// # Errors
    /// Those of the wait; [`ErrorKind::Protocol`] when the finished job is not what is documented.
    pub(crate) fn wait_for<'e, T: Document>(
        &'e self,
        job_id: Cow<'e, str>,
        options: &'e WaitOptions,
        observer: Option<&'e Observer>,
    ) -> impl Future<Output = Result<T>> {
        self.wait_and(job_id, options, observer, |connection, job_id, ended| {
            connection.finished(job_id, &ended?)
        })
    }
}

/// What a look shows.
enum PollResult {
    /// The job has ended; this is its document.
    Over(Bytes),
    /// It has not ended, as far as is known.
    Running,
    /// The deadline has come.
    TooLate,
}

/// What is waited for, and how.
struct Waited<'e> {
    waits: &'e Arc<Waits>,
    job_id: Cow<'e, str>,
    options: &'e WaitOptions,
    observer: Option<&'e Observer>,
}

impl Waited<'_> {
    /// How long the wait that has just been given up was allowed to take.
    fn time_allowed(&self) -> Duration {
        let clock = &self.waits.connection.clock;
        let of_scope = Scope::current().deadline(clock).filter(|scope| scope.at <= clock.now());
        let own = || self.options.deadline.unwrap_or(LONGEST_WAIT);
        of_scope.map_or_else(own, |scope| scope.limit)
    }
}

/// What a wait that times out tells of its latest look. Boxed, as there may be thousands of waits.
#[derive(Default)]
struct Trouble {
    /// Why it brought no usable answer.
    failure: Option<Error>,
    /// The status word, if nothing says what it means.
    unknown_word: Option<String>,
}

/// The looks of one wait.
struct Poller<'e> {
    waited: &'e Waited<'e>,
    /// When the job was accepted, or else when the wait began.
    since: Moment,
    class: Option<Arc<JobClass>>,
    /// Whether the job is known to exist.
    seen: bool,
    /// Whether a look of this wait has found it.
    found: bool,
    /// Looks in a row that found no job.
    missing: u8,
    /// Looks in a row without a usable answer.
    failures: u32,
    trouble: Option<Box<Trouble>>,
}

impl Poller<'_> {
    /// The document of the job once it is over; nothing when the deadline comes first.
    async fn until_ended(&mut self, ticket: &WaitHandle<'_>) -> Result<Option<Bytes>> {
        let waits = self.waited.waits;
        let mut leading: Option<BoxFuture<'_, Infallible>> = None;
        loop {
            let told = pin!(ticket.told());
            let priority = match while_leading(&mut leading, told).await {
                WaitAction::Poll(priority) => priority,
                WaitAction::Interrupted(Interrupt::Lead) => {
                    leading = Some(outside(waits.clone().lead()).boxed());
                    continue;
                }
                WaitAction::Interrupted(Interrupt::Delivered(body)) => {
                    return Ok(Some(self.over(body)));
                }
                WaitAction::Interrupted(Interrupt::GiveUp) => return Ok(None),
            };
            let begun = waits.connection.clock.now();
            // Boxed: a wait is mostly idle, and there may be thousands.
            match Box::pin(self.poll_until_interrupted(ticket, priority, &mut leading)).await? {
                PollResult::Over(body) => return Ok(Some(self.over(body))),
                PollResult::TooLate => return Ok(None),
                PollResult::Running => {
                    ticket.looked(begun, self.failures == 0, self.next_poll());
                }
            }
        }
    }

    /// A look, unless there is a reason to stop it.
    async fn poll_until_interrupted(
        &mut self,
        ticket: &WaitHandle<'_>,
        priority: Priority,
        leading: &mut Option<BoxFuture<'_, Infallible>>,
    ) -> Result<PollResult> {
        let waits = self.waited.waits;
        let mut looking = pin!(self.poll(priority));
        loop {
            let interrupted = pin!(ticket.interrupted());
            let either = pin!(select(looking.as_mut(), interrupted));
            match while_leading(leading, either).await {
                Either::Left((looked, _)) => return looked,
                // The look goes on: it may even wait for what only the leader moves.
                Either::Right((Interrupt::Lead, _)) => {
                    *leading = Some(outside(waits.clone().lead()).boxed());
                }
                Either::Right((Interrupt::Delivered(body), _)) => {
                    return Ok(PollResult::Over(body));
                }
                Either::Right((Interrupt::GiveUp, _)) => return Ok(PollResult::TooLate),
            }
        }
    }

    /// The earliest moment of the next look.
    fn next_poll(&self) -> Moment {
        let now = self.waited.waits.connection.clock.now();
        let pause = match self.failures {
            0 => return now,
            failures => self.schedule().pause_after_failure(now.since(self.since), failures),
        };
        let asked = self.failure().and_then(Error::retry_after).unwrap_or_default();
        now + pause.max(asked)
    }

    /// The job has ended with this document.
    fn over(&self, body: Bytes) -> Bytes {
        // The other waits for it need not poll.
        self.waited.waits.watcher.deliver(&self.waited.job_id, &body);
        self.learn(&body);
        body
    }

    /// Notes how long the job took, for those of its kind that are still waited for.
    fn learn(&self, body: &Bytes) {
        let fields = &self.waited.waits.connection.spec.job;
        let (Some(class), Some(created), Some(completed)) =
            (&self.class, &fields.created_at, &fields.completed_at)
        else {
            return;
        };
        let times = pick(body, [created.as_str(), completed.as_str()]).unwrap_or_default();
        let [Some(created), Some(completed)] = times.map(|time| instant(time?.as_str()?)) else {
            return;
        };
        let took = Duration::try_from(completed.duration_since(created)).unwrap_or_default();
        // The vendor's clock may be wrong, but the job has certainly ended by now.
        let took = took.min(self.waited.waits.connection.clock.now().since(self.since));
        self.waited.waits.account.history().note(class, took);
    }

    /// One look, whether or not it brought a usable answer.
    async fn poll(&mut self, priority: Priority) -> Result<PollResult> {
        let waits = self.waited.waits;
        let route = waits.connection.spec.route_of_job(&self.waited.job_id);
        let call = Call::get(route, format!("job {}", self.waited.job_id)).with_priority(priority);
        let answer = waits.connection.attempt(&call, None).await;
        let polled = match answer {
            Ok(response) => match self.state(&call, &response) {
                Err(_)
                    if let Some(error) =
                        waits.connection.unreadable_end(&self.waited.job_id, &response.body) =>
                {
                    return Err(error);
                }
                polled => polled,
            },
            Err(refusal) => Err(refusal.error),
        };
        match polled {
            Ok((state, body)) => {
                self.brought(&state, &body);
                Ok(if state.is_over() { PollResult::Over(body) } else { PollResult::Running })
            }
            Err(error) if self.is_not_yet(&error) => {
                tracing::debug!(job_id = &*self.waited.job_id, "not known yet");
                Ok(PollResult::Running)
            }
            Err(error) if self.is_final(&error) => Err(error),
            Err(error) => {
                self.failed(error);
                Ok(PollResult::Running)
            }
        }
    }

    /// Notes and tells what a poll has brought.
    fn brought(&mut self, state: &JobState, body: &Bytes) {
        (self.seen, self.found) = (true, true);
        (self.failures, self.missing) = (0, 0);
        let job_id = &*self.waited.job_id;
        let was_unknown = self.unknown_word().is_some();
        self.trouble = match state {
            JobState::Unknown(word) => {
                if !was_unknown {
                    // Not the word, which is the vendor's.
                    tracing::warn!(
                        job_id,
                        "the job's status is a word that the description does not explain; the wait goes on"
                    );
                }
                let unknown_word = Some(word.chars().take(60).collect());
                Some(Box::new(Trouble { failure: None, unknown_word }))
            }
            JobState::Pending
            | JobState::Running
            | JobState::Succeeded
            | JobState::Failed
            | JobState::Cancelled => None,
        };
        tracing::debug!(job_id, %state, "polled");
        if let Some(observer) = &self.waited.observer {
            observer(body);
        }
        Scope::current().tell(&Event::Polling { job_id: job_id.to_owned(), state: state.clone() });
    }

    /// Notes and tells that a poll brought no usable answer.
    fn failed(&mut self, error: Error) {
        self.failures += 1;
        let (job_id, logged) = (&*self.waited.job_id, error.logged().to_string());
        match error.kind() {
            // The description may name the wrong places.
            ErrorKind::Protocol if self.failures == 1 => {
                tracing::warn!(
                    job_id,
                    error = %logged,
                    "the answer to a poll of the job is not what is documented; the wait goes on"
                );
            }
            _ => tracing::debug!(job_id, error = %logged, "poll failed"),
        }
        let (job_id, told) = (job_id.to_owned(), error.clone());
        Scope::current().tell(&Event::PollFailed { job_id, error: told });
        self.trouble.get_or_insert_default().failure = Some(error);
    }

    /// Made when it is needed: ten thousand waits would hold ten thousand of them.
    fn schedule(&self) -> Schedule {
        Schedule::new(self.waited.waits.connection.spec.poll, self.waited.options.poll_interval)
    }

    fn state(&self, call: &Call, response: &Response) -> Result<(JobState, Bytes)> {
        let waits = self.waited.waits;
        let wrong = |what: &str| waits.connection.unexpected(call, response, what);
        let (job_id, state) =
            waits.connection.state_of(&response.body).map_err(|what| wrong(&what))?;
        if job_id != self.waited.job_id {
            return Err(wrong("it is about another job"));
        }
        Ok((state, response.body.clone()))
    }

    /// Whether the vendor does not know the job yet, which it has just accepted.
    fn is_not_yet(&self, error: &Error) -> bool {
        let is_missing = error.kind() == ErrorKind::NotFound;
        is_missing && !self.found && self.waited.waits.may_appear(&self.waited.job_id)
    }

    /// Whether looking again is pointless.
    fn is_final(&mut self, error: &Error) -> bool {
        if error.kind() != ErrorKind::NotFound {
            self.missing = 0;
        }
        match error.kind() {
            ErrorKind::NotFound => {
                self.missing += 1;
                !self.seen || self.missing > MISSING_POLLS
            }
            ErrorKind::RateLimited
            | ErrorKind::Server
            | ErrorKind::Network
            | ErrorKind::Timeout
            | ErrorKind::Protocol => false,
            ErrorKind::Configuration
            | ErrorKind::Authentication
            | ErrorKind::InsufficientCredits
            | ErrorKind::InvalidRequest
            | ErrorKind::AudioRejected
            | ErrorKind::Conflict
            | ErrorKind::WaitTimeout
            | ErrorKind::JobFailed
            | ErrorKind::SubmitUnknown
            | ErrorKind::SignatureInvalid
            | ErrorKind::Cancelled => true,
        }
    }

    fn named(&self, error: Error) -> Error {
        let token = self.waited.waits.connection.token(&self.waited.job_id).to_string();
        error.with_job_id(&*self.waited.job_id).with_token(token)
    }

    fn failure(&self) -> Option<&Error> {
        self.trouble.as_ref()?.failure.as_ref()
    }

    fn unknown_word(&self) -> Option<&String> {
        self.trouble.as_ref()?.unknown_word.as_ref()
    }

    fn timed_out(&self) -> Error {
        let seconds = self.waited.time_allowed().as_secs_f64();
        let title = &self.waited.waits.connection.spec.title;
        let mut message = format!(
            "{title}: job {} did not end within {seconds} s; it goes on, wait again with its \
             identifier or token",
            self.waited.job_id
        );
        if let Some(word) = self.unknown_word() {
            let word = self.waited.waits.connection.redacted(word, &[]);
            message += &format!(
                "; its status is {word:?}, whose meaning is not known: a description says it in [states]"
            );
        }
        if let Some(error) = self.failure() {
            message += &format!(" (the last look failed: {})", error.message());
        }
        let error = Error::new(ErrorKind::WaitTimeout, message);
        match self.failure() {
            Some(cause) => error.with_source(cause.clone()),
            None => error,
        }
    }
}

/// The output of `future`; meanwhile this wait decides for the others, if it leads.
async fn while_leading<F: Future>(
    leading: &mut Option<BoxFuture<'_, Infallible>>,
    future: Pin<&mut F>,
) -> F::Output {
    let Some(leading) = leading else {
        return future.await;
    };
    match select(future, leading).await {
        Either::Left((output, _)) => output,
        Either::Right((never, _)) => match never {},
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scripted::{Reply, Scripted};

    async fn wait(vendor: &Scripted) -> Result<Bytes> {
        vendor.run(vendor.jobs.waiter.wait("a", &WaitOptions::default(), None)).await
    }

    /// As if this client had just submitted the job.
    async fn wait_for_fresh(vendor: &Scripted) -> Result<Bytes> {
        vendor.jobs.account.ledger.claim("a", vendor.connection.clock.now(), Default::default());
        wait(vendor).await
    }

    #[tokio::test]
    async fn one_bad_answer_never_ends_a_wait() {
        let vendor = Scripted::new([
            Reply::job("a", "pending"),
            Reply::status(500),
            Reply::job("a", "running"),
            Reply::job("a", "pending"),
            Reply::Lost,
            Reply::NotSent,
            Reply::ok("<html>"),
            Reply::ok("{}"),
            Reply::job("a", "reticulating"),
            Reply::job("b", "done"),
            Reply::status(429),
            Reply::job("a", "done"),
        ]);
        let body = wait(&vendor).await.unwrap();
        assert_eq!(&body[..], br#"{"job_id":"a","status":"done"}"#);
    }

    #[tokio::test]
    async fn a_fresh_job_is_given_time_and_an_old_one_is_looked_at_at_once() {
        let vendor = Scripted::new([Reply::job("a", "done")]);
        wait(&vendor).await.unwrap();
        assert_eq!(vendor.elapsed(), Duration::ZERO);
        let vendor = Scripted::new([Reply::job("a", "done")]);
        wait_for_fresh(&vendor).await.unwrap();
        assert_eq!(vendor.elapsed(), Duration::from_secs(2));
    }

    #[tokio::test]
    async fn a_failed_job_is_an_error_with_the_document() {
        for word in ["failed", "error", "timed-out"] {
            let vendor = Scripted::new([Reply::job("a", word)]);
            let error = wait(&vendor).await.unwrap_err();
            assert_eq!((error.kind(), error.job_id()), (ErrorKind::JobFailed, Some("a")));
            assert!(error.raw().unwrap().contains(word));
        }
    }

    #[tokio::test]
    async fn a_job_that_vanishes_is_looked_at_twice_more() {
        let vendor = Scripted::new([
            Reply::job("a", "running"),
            Reply::status(404),
            Reply::status(404),
            Reply::job("a", "running"),
            Reply::status(404),
            Reply::status(404),
            Reply::status(404),
        ]);
        let error = wait(&vendor).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert_eq!(vendor.times().len(), 7);
    }

    #[tokio::test]
    async fn a_job_that_is_not_known_yet_is_looked_at_again_for_the_first_seconds_only() {
        let late = (0..4).map(|_| Reply::status(404)).chain([Reply::job("a", "done")]);
        wait_for_fresh(&Scripted::new(late)).await.unwrap();

        let vendor = Scripted::new((0..20).map(|_| Reply::status(404)));
        let error = wait_for_fresh(&vendor).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!((10..60).contains(&vendor.elapsed().as_secs()), "{:?}", vendor.elapsed());
    }

    #[tokio::test]
    async fn a_job_just_accepted_is_fetched_again_until_it_is_known() {
        let script = [Reply::status(404), Reply::status(404), Reply::job("a", "running")];
        let vendor = Scripted::new(script);
        vendor.jobs.account.ledger.claim("a", vendor.connection.clock.now(), Default::default());
        vendor.run(vendor.jobs.job::<crate::models::RawJson>("a")).await.unwrap();
        // This process has not submitted this one.
        let vendor = Scripted::new([Reply::status(404)]);
        let job = vendor.jobs.job::<crate::models::RawJson>("a");
        assert_eq!(vendor.run(job).await.unwrap_err().kind(), ErrorKind::NotFound);
    }

    #[tokio::test]
    async fn a_result_with_bare_words_ends_the_wait_when_the_job_has_ended() {
        let running =
            r#"{"job_id":"a","status":"running","result":{"score":NaN,"of":"a \"NaN\""}}"#;
        let done = r#"{"job_id":"a","status":"done","result":{"score":NaN,"least":-Infinity}}"#;
        let vendor = Scripted::new([Reply::ok(running), Reply::ok(done)]);
        let error = wait(&vendor).await.unwrap_err();
        assert_eq!((error.kind(), error.job_id()), (ErrorKind::Protocol, Some("a")));
        assert!(error.message().contains("has ended"), "{error}");
        assert_eq!(error.raw(), Some(done));
        // What is broken otherwise may be whole the next time.
        let other = done.replace("\"a\"", "\"b\"");
        let vendor =
            Scripted::new([Reply::ok(&done[..40]), Reply::ok(&other), Reply::job("a", "done")]);
        wait(&vendor).await.unwrap();
    }

    #[tokio::test]
    async fn looks_that_do_not_find_a_job_count_only_in_a_row() {
        let misses = || [404, 404].map(Reply::status);
        let between = [Reply::status(503), Reply::Lost, Reply::status(429), Reply::ok("<html>")];
        let script = between.into_iter().flat_map(|reply| misses().into_iter().chain([reply]));
        let script = [Reply::job("a", "running")].into_iter().chain(script);
        let vendor = Scripted::new(script.chain([Reply::job("a", "done")]));
        wait(&vendor).await.unwrap();
    }

    #[tokio::test]
    async fn a_job_that_never_existed_and_refused_credentials_end_the_wait_at_once() {
        for (status, kind) in [
            (404, ErrorKind::NotFound),
            (401, ErrorKind::Authentication),
            (403, ErrorKind::Authentication),
        ] {
            let vendor = Scripted::new([Reply::status(status)]);
            let error = wait(&vendor).await.unwrap_err();
            assert_eq!((error.kind(), error.job_id()), (kind, Some("a")));
        }
    }

    #[tokio::test]
    async fn the_deadline_is_kept_exactly_and_its_error_says_how_to_go_on() {
        let vendor = Scripted::new((0..200).map(|_| Reply::job("a", "running")));
        let options = WaitOptions { deadline: Some(Duration::from_secs(100)), poll_interval: None };
        let error = vendor.run(vendor.jobs.waiter.wait("a", &options, None)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WaitTimeout);
        assert_eq!(vendor.elapsed(), Duration::from_secs(100));
        let token: crate::token::Token = error.token().unwrap().parse().unwrap();
        assert_eq!(token.job_id.as_deref(), Some("a"));
        assert_eq!(vendor.connection.job_id_of(error.token().unwrap()).unwrap(), "a");
    }

    #[tokio::test]
    async fn an_outage_lasts_until_the_deadline_and_is_named_in_the_error() {
        let vendor = Scripted::new((0..200).map(|_| Reply::status(503)));
        let error = wait_for_fresh(&vendor).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WaitTimeout);
        assert!(error.message().contains("503"), "{error}");
    }

    #[tokio::test]
    async fn a_retry_after_stretches_the_pause() {
        let busy = Reply::Answer(503, &[("retry-after", "50")], String::new());
        let vendor = Scripted::new([busy, Reply::job("a", "done")]);
        wait(&vendor).await.unwrap();
        assert_eq!(vendor.elapsed(), Duration::from_secs(50));
    }

    #[tokio::test]
    async fn a_delivery_ends_every_wait_for_its_job_at_once_and_no_other() {
        let vendor = Scripted::new((0..3).map(|_| Reply::job("a", "running")));
        let (client, options) = (&vendor.jobs, &WaitOptions::default());
        client.account.ledger.claim("a", client.connection.clock.now(), Default::default());
        let delivering = async {
            tokio::task::yield_now().await;
            assert!(
                !client.waiter.deliver(Bytes::from_static(br#"{"job_id":"b","status":"done"}"#))
            );
            assert!(
                !client.waiter.deliver(Bytes::from_static(br#"{"job_id":"a","status":"running"}"#))
            );
            assert!(!client.waiter.deliver(Bytes::from_static(b"<html>")));
            assert!(
                client
                    .waiter
                    .deliver(Bytes::from_static(br#"{"job_id":"a","status":"done","x":1}"#))
            );
        };
        let waits = futures_util::future::join3(
            client.waiter.wait("a", options, None),
            client.waiter.wait("a", options, None),
            delivering,
        );
        let (first, second, ()) = vendor.run(waits).await;
        assert_eq!(first.unwrap(), second.unwrap());
        assert_eq!(vendor.elapsed(), Duration::ZERO);
        assert!(vendor.jobs.waiter.waits.watcher.is_empty());
    }

    #[tokio::test]
    async fn a_wait_that_is_given_up_leaves_the_others_their_delivery() {
        let vendor = Scripted::new([]);
        let (client, options) = (&vendor.jobs, &WaitOptions::default());
        client.account.ledger.claim("a", client.connection.clock.now(), Default::default());
        let mut kept = Box::pin(client.waiter.wait("a", options, None));
        let mut dropped = Box::pin(client.waiter.wait("a", options, None));
        assert!(futures_util::poll!(&mut kept).is_pending());
        assert!(futures_util::poll!(&mut dropped).is_pending());
        drop(dropped);
        assert!(client.waiter.deliver(Bytes::from_static(br#"{"job_id":"a","status":"done"}"#)));
        assert!(vendor.run(kept).await.is_ok());
    }

    #[tokio::test]
    async fn tokens_of_others_are_refused() {
        let connection = Scripted::new([]).connection;
        let token = connection.token("a").to_string();
        assert_eq!(connection.job_id_of(&token).unwrap(), "a");
        assert_eq!(connection.job_id_of(" a ").unwrap(), "a");
        for wrong in [
            "",
            "  ",
            "{}",
            &token.replace("amplifier", "midlyr"),
            &token.replace("example", "other"),
        ] {
            assert_eq!(
                connection.job_id_of(wrong).unwrap_err().kind(),
                ErrorKind::InvalidRequest,
                "{wrong}"
            );
        }
    }
}
