//! One call: reserve a place, send, classify, wait, and again.

use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Serialize;
use serde_json::Value;
use tracing::Instrument;
use url::Url;

use super::call::{Call, CallError};
use super::connection::Connection;
use crate::budget::queue::{Budget, Expected, Permit, Priority};
use crate::budget::retry::{Idempotency, Outcome};
use crate::budget::window::Rate;
use crate::clock::{Moment, seconds};
use crate::error::{Error, ErrorKind, OUT_OF_FILES, Result};
use crate::models::Document;
use crate::observe::{Event, QueueReason, Scope};
use crate::transport::{Body, Failure, Request, Response, Reuse, Slot};

impl Connection {
    /// Makes a safe call and reads the document it answers with.
    pub(crate) async fn read<T: Document>(&self, call: &Call) -> Result<T> {
        let response = self.call(call, None).await.map_err(|refusal| refusal.error)?;
        self.document(call, &response)
    }

    /// The earlier of `deadline` and that of the scope around the call.
    pub(crate) fn bounded(&self, deadline: Option<Moment>) -> Option<Moment> {
        let of_scope = Scope::current().deadline(&self.clock).map(|deadline| deadline.at);
        deadline.into_iter().chain(of_scope).min()
    }

    /// Makes a call, as often as its outcomes allow, until `deadline` or that of its scope at the
    /// latest.
    pub(crate) async fn call(
        &self,
        call: &Call,
        deadline: Option<Moment>,
    ) -> Result<Response, CallError> {
        let deadline = self.bounded(deadline);
        let (mut retries, mut indeterminate) = (0, false);
        loop {
            let mut refusal = match self.attempt(call, deadline).await {
                Ok(response) => return Ok(response),
                Err(refusal) => refusal,
            };
            // What the vendor says now, it does not say of an attempt that was lost before.
            indeterminate |= refusal.is_indeterminate;
            refusal.is_indeterminate = indeterminate;
            retries += 1;
            let Some(pause) = self.pause_before_retry(call, &refusal, retries) else {
                return Err(refusal);
            };
            let next = self.clock.now() + pause;
            if deadline.is_some_and(|deadline| next >= deadline) {
                return Err(refusal);
            }
            let (template, pause_s) = (&call.route.template, pause.as_secs_f64());
            tracing::debug!(url.template = template, retries, pause_s, error = %refusal.error.logged(), "trying again");
            Scope::current().tell(&Event::Retrying { pause, error: refusal.error });
            self.clock.sleep_until(next).await;
            self.stats.retries.add_one();
        }
    }

    /// How long to pause before attempt number `retry`, or nothing when there shall be none.
    fn pause_before_retry(&self, call: &Call, refusal: &CallError, retry: u32) -> Option<Duration> {
        if refusal.is_final
            || !refusal.outcome.may_repeat(call.idempotency)
            || retry > self.policy.max_retries
        {
            return None;
        }
        let drawn = self.policy.pause(retry, fastrand::f64());
        let asked = refusal.error.retry_after().unwrap_or_default();
        if asked > self.policy.max_pause {
            return None;
        }
        // A 429 is an instruction, not a fault; it uses up no patience with a failing vendor.
        let is_limit = refusal.outcome == Outcome::Answered(429);
        let may = Scope::current().take_retry() && (is_limit || self.tokens().take());
        may.then(|| drawn.max(asked))
    }

    /// One attempt, from the place in the budget to the classified answer. A credential that the
    /// vendor no longer accepts is renewed once, where the client knows how.
    pub(crate) async fn attempt(
        &self,
        call: &Call,
        deadline: Option<Moment>,
    ) -> Result<Response, CallError> {
        let auth = self.auth();
        let refusal = match self.attempt_as(&auth, call, deadline).await {
            Err(refusal) if refusal.outcome == Outcome::Answered(401) => refusal,
            outcome => return outcome,
        };
        let renewal = self.renew_credential(&auth);
        let renewed = match deadline {
            Some(deadline) => self.clock.timeout_at(deadline, renewal).await,
            None => Some(renewal.await),
        };
        match renewed.unwrap_or_else(|| Err(self.not_renewed(call))) {
            Ok(true) => self.attempt_as(&self.auth(), call, deadline).await,
            Ok(false) => return Err(refusal),
            Err(error) => Err(CallError::local(error)),
        }
        .map_err(|mut later| {
            // What comes now says nothing of what was sent before.
            later.is_indeterminate |= refusal.is_indeterminate;
            later
        })
    }

    fn not_renewed(&self, call: &Call) -> Error {
        let message = format!(
            "{}: {}: the vendor refused the credential (401), and the function that renews it gave no \
             new one before the deadline",
            self.spec.title, call.subject
        );
        Error::new(ErrorKind::Timeout, message)
    }

    async fn attempt_as(
        &self,
        auth: &HeaderMap,
        call: &Call,
        deadline: Option<Moment>,
    ) -> Result<Response, CallError> {
        let url = self.address(call).map_err(CallError::local)?;
        let (_slot, permit) = self.slot_and_permit(call, deadline).await?;
        if deadline.is_some_and(|deadline| deadline <= self.clock.now()) {
            if let Some(permit) = permit {
                permit.unsent();
            }
            return Err(CallError::local(self.too_late(call)));
        }
        let request = || self.request(url.clone(), auth, call, deadline);
        let span = attempt_span(call, &url);
        self.vendor_clock.read(self.clock.read());
        if let Some(attempts) = &call.attempts {
            attempts.sending(call.body.known_length());
        }
        let started = self.clock.now();
        let sent = self.send(call, request, permit, deadline).instrument(span.clone()).await;
        self.vendor_clock.read(self.clock.read());
        let took = self.clock.now().since(started);
        let outcome = self.classified(call, sent);
        if let (Some(attempts), Err(refusal)) = (&call.attempts, &outcome) {
            match refusal.is_indeterminate {
                true => attempts.indeterminate(),
                false => attempts.refused(),
            }
        }
        record(&span, &outcome, took);
        outcome
    }

    /// Sends a request; once more, on a new connection, when the kept one turns out to be closed and
    /// the request may be repeated.
    async fn send(
        &self,
        call: &Call,
        request: impl Fn() -> Request,
        permit: Option<Permit>,
        deadline: Option<Moment>,
    ) -> Sent {
        self.stats.sent(call.idempotency);
        let first = self.transport.send(request()).await;
        let error = match first {
            Err(Failure::Stale(error)) if call.idempotency != Idempotency::NonIdempotent => error,
            outcome => return Sent { outcome, permit, is_second: false },
        };
        tracing::debug!(%error, "a kept connection was closed; using a new one");
        // The server may have counted it: what is sent again is a request of its own.
        drop(permit);
        let Ok(permit) = self.permit(call, deadline).await else {
            let outcome = Err(Failure::Unknown(error));
            return Sent { outcome, permit: None, is_second: true };
        };
        self.stats.sent(call.idempotency);
        let outcome = self.transport.send(Request { reuse: Reuse::Never, ..request() }).await;
        // Of the first one nothing is known.
        let outcome = outcome.map_err(|failure| match failure {
            Failure::NotSent(error) => Failure::Unknown(error),
            failure => failure,
        });
        Sent { outcome, permit, is_second: true }
    }

    /// The answer, or what it means that there is none. The permit is given back.
    fn classified(&self, call: &Call, sent: Sent) -> Result<Response, CallError> {
        let Sent { outcome, permit, is_second } = sent;
        let is_cut_off = matches!(outcome, Err(Failure::CutOff(_)));
        let outcome = match outcome {
            Ok(response) => self.answered(call, response),
            Err(failure) => Err(self.failed(call, failure)),
        };
        let outcome = outcome.map_err(|mut refusal| {
            refusal.is_indeterminate |= is_second;
            refusal
        });
        let unsent = outcome.as_ref().is_err_and(|refusal| refusal.outcome == Outcome::NotSent);
        match permit {
            Some(permit) if unsent && !is_cut_off => permit.unsent(),
            permit => drop(permit),
        }
        outcome
    }

    /// What it means that an attempt brought no answer.
    fn failed(&self, call: &Call, failure: Failure) -> CallError {
        match failure {
            // Other calls will give theirs back.
            Failure::Local(error) | Failure::CutOff(error) | Failure::NotSent(error)
                if error.is_out_of_files() =>
            {
                let message = format!("{}: {OUT_OF_FILES}", error.message());
                let error = error.with_kind(ErrorKind::Network, message);
                let refusal = self.unanswered(call, Outcome::NotSent, error);
                // The message names the file.
                let error = refusal.error.with_reason(OUT_OF_FILES.to_owned());
                CallError { error, ..refusal }
            }
            Failure::Local(error) | Failure::CutOff(error) => CallError::local(error),
            Failure::NotSent(error) => self.unanswered(call, Outcome::NotSent, error),
            Failure::Unconnectable(error) => {
                let refusal = self.unanswered(call, Outcome::NotSent, error);
                CallError { is_final: true, ..refusal }
            }
            Failure::Unknown(error) | Failure::Stale(error) => {
                self.unanswered(call, Outcome::Unknown, error)
            }
            Failure::Unusable(error) => {
                let refusal = self.unanswered(call, Outcome::Unknown, error);
                CallError { is_final: true, ..refusal }
            }
        }
    }

    fn answered(&self, call: &Call, response: Response) -> Result<Response, CallError> {
        self.vendor_clock.saw(&response.headers, self.clock.read());
        if response.status.is_success() {
            self.tokens().refill();
            return Ok(response);
        }
        Err(self.refused(call, &response))
    }

    /// Waits for a connection and for a place in the budget. A call that waits for the rate limit
    /// holds no connection, and one that waits for a connection holds no place.
    async fn slot_and_permit(
        &self,
        call: &Call,
        deadline: Option<Moment>,
    ) -> Result<(Slot, Option<Permit>), CallError> {
        let permit = self.permit(call, deadline).await?;
        if let Some(slot) = self.transport.reserve(call.idempotency, call.priority).now_or_never() {
            return Ok((slot, permit));
        }
        // A place is to be used at once, so it goes back until there is a connection.
        if let Some(permit) = permit {
            permit.unsent();
        }
        let slot = self.slot(call, deadline).await?;
        let permit = self.permit(call, deadline).await?;
        Ok((slot, permit))
    }

    /// Waits for one of the connections that the client may have open.
    async fn slot(&self, call: &Call, deadline: Option<Moment>) -> Result<Slot, CallError> {
        let slot = self.transport.reserve(call.idempotency, call.priority);
        let Some(deadline) = deadline else {
            return Ok(slot.await);
        };
        self.clock.timeout_at(deadline, slot).await.ok_or_else(|| {
            let (title, subject) = (&self.spec.title, &call.subject);
            let message = format!(
                "{title}: {subject}: not sent: all of the client's connections were in use until the \
                 deadline; allow more time, or raise max_connections"
            );
            CallError::local(Error::new(ErrorKind::Timeout, message))
        })
    }

    /// Waits for a place in the budget that the call belongs to.
    async fn permit(
        &self,
        call: &Call,
        deadline: Option<Moment>,
    ) -> Result<Option<Permit>, CallError> {
        let Some(budget) = self.budget(call.idempotency) else {
            return Ok(None);
        };
        let tell = |expected| self.tell_of_queue(call, expected);
        match budget.take_before(deadline, call.priority, tell).await {
            Ok(permit) => Ok(Some(permit)),
            Err(expected) => Err(CallError::local(self.no_permit(call, budget, expected))),
        }
    }

    fn too_late(&self, call: &Call) -> Error {
        let (title, subject) = (&self.spec.title, &call.subject);
        let message =
            format!("{title}: {subject}: not sent: the deadline had come; allow more time");
        Error::new(ErrorKind::Timeout, message)
    }

    /// A long wait for a place is no silence: the log and the call's observers hear of it.
    fn tell_of_queue(&self, call: &Call, expected: Expected) {
        let Expected { at, reason } = expected;
        let wait = at.since(self.clock.now());
        // Not its subject: the name of a recording may be a person's.
        let (template, wait_s) = (&call.route.template, wait.as_secs_f64());
        match call.priority {
            // A look at a job that is waited for anyway.
            Priority::ListPoll => {
                tracing::debug!(url.template = template, wait_s, "waits for {reason}")
            }
            Priority::Result | Priority::Reconcile | Priority::Rest => {
                tracing::info!(url.template = template, wait_s, "waits for {reason}");
                Scope::current().tell(&Event::Queued { wait, reason });
            }
        }
    }

    fn no_permit(&self, call: &Call, budget: &Budget, expected: Expected) -> Error {
        let left = expected.at.since(self.clock.now());
        let (title, subject, wait) = (&self.spec.title, &call.subject, seconds(left));
        let message = match expected.reason {
            QueueReason::VendorPause => format!(
                "{title}: {subject}: not sent: the vendor has asked for a pause that ends in {wait}, \
                 after the deadline; allow more time"
            ),
            QueueReason::RateLimit => {
                let Rate { limit, window } = budget.rate();
                format!(
                    "{title}: {subject}: not sent: the rate limit kept on this side ({limit} requests \
                     in {} s) leaves no room for it before the deadline; there is room in {wait}: \
                     allow more time, or choose the plan the account really has",
                    window.as_secs_f64()
                )
            }
        };
        Error::new(ErrorKind::RateLimited, message).with_retry_after(Some(left))
    }

    fn budget(&self, idempotency: Idempotency) -> Option<&std::sync::Arc<Budget>> {
        let budgets = self.budgets.as_ref()?;
        Some(match idempotency {
            Idempotency::NonIdempotent | Idempotency::Keyed => &budgets.uploads,
            Idempotency::Idempotent => &budgets.others,
        })
    }

    fn address(&self, call: &Call) -> Result<Url> {
        if !call.route.leads_down() {
            let message = format!(
                "{}: {}: an empty name, `.` and `..` cannot be part of an address; pass the name or \
                 identifier as the vendor gave it",
                self.spec.title, call.subject
            );
            return Err(Error::new(ErrorKind::InvalidRequest, message));
        }
        let mut url = self.base.clone();
        // The base ends with a slash, the path begins with one.
        url.set_path(&format!("{}{}", url.path(), call.route.path.trim_start_matches('/')));
        if !call.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&call.query);
        }
        Ok(url)
    }

    fn request(
        &self,
        url: Url,
        auth: &HeaderMap,
        call: &Call,
        deadline: Option<Moment>,
    ) -> Request {
        let mut headers = auth.clone();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.extend(call.headers.iter().cloned());
        let timeout = match call.body {
            Body::Form(..) => self.upload_timeout,
            Body::Empty | Body::Json(_) => self.timeout,
        };
        let left = deadline.map(|deadline| deadline.since(self.clock.now()));
        Request {
            method: call.method.clone(),
            url,
            headers,
            body: call.body.clone(),
            timeout: left.map_or(timeout, |left| timeout.min(left)),
            idempotency: call.idempotency,
            reuse: match call.idempotency {
                Idempotency::Idempotent | Idempotency::Keyed => Reuse::Any,
                // An answer that is lost on a kept connection can be looked for in the list.
                Idempotency::NonIdempotent if self.spec.list.is_some() => Reuse::Recent,
                Idempotency::NonIdempotent => Reuse::Never,
            },
        }
    }

    fn unanswered(&self, call: &Call, outcome: Outcome, error: Error) -> CallError {
        let reason = self.redacted(error.message(), &call.secrets);
        let message = format!("{}: {}: {reason}", self.spec.title, call.subject);
        let message = self.redacted(&message, &call.secrets);
        CallError::new(outcome, error.with_message(message).with_reason(reason))
    }

    /// An answer that is not a success. A 429 holds up all requests of the budget, not only this call.
    fn refused(&self, call: &Call, response: &Response) -> CallError {
        let error = self.error_in(call, response);
        if response.status == StatusCode::TOO_MANY_REQUESTS {
            self.stats.rate_limited.add_one();
            self.hold(call.idempotency, error.retry_after());
        }
        CallError::new(Outcome::Answered(response.status.as_u16()), error)
    }

    /// No request starts before the vendor allows it again; without a word from the vendor, not before our
    /// own log says that a permit is free. A pause that is too long for this call holds up no other.
    fn hold(&self, idempotency: Idempotency, asked: Option<Duration>) {
        let Some(budget) = self.budget(idempotency) else {
            return;
        };
        match asked {
            Some(pause) if pause > self.policy.max_pause => {}
            Some(pause) => budget.hold_until(self.clock.now() + pause),
            None => budget.hold_until(budget.frees()),
        }
    }
}

/// What came of sending, the permit with which it was sent, and whether it was sent twice.
struct Sent {
    outcome: Result<Response, Failure>,
    permit: Option<Permit>,
    is_second: bool,
}

/// The span of an attempt, by the names of OpenTelemetry's HTTP conventions.
fn attempt_span(call: &Call, url: &Url) -> tracing::Span {
    tracing::debug_span!(
        "attempt",
        http.request.method = %call.method,
        url.template = call.route.template,
        server.address = url.host_str(),
        http.response.status_code = tracing::field::Empty,
        error.type = tracing::field::Empty,
    )
}

/// Notes in an attempt's span how it ended.
fn record(span: &tracing::Span, outcome: &Result<Response, CallError>, took: Duration) {
    let status = match outcome {
        Ok(response) => Some(response.status.as_u16()),
        Err(refusal) => refusal.error.status(),
    };
    span.record("http.response.status_code", status);
    if let Err(refusal) = outcome {
        span.record("error.type", refusal.error.kind().as_str());
    }
    let duration_ms = took.as_millis() as u64;
    tracing::debug!(parent: span, http.response.status_code = status, duration_ms, "attempt ended");
}

/// The body of a JSON request, made of `value` once.
///
/// # Errors
/// [`ErrorKind::InvalidRequest`] when the value is not one the vendor documents.
pub(crate) fn body_of<T: Serialize>(value: &T) -> Result<Bytes> {
    serde_json::to_vec(value).map(Bytes::from).map_err(|error| {
        Error::new(ErrorKind::InvalidRequest, format!("the request cannot be sent: {error}"))
    })
}

/// The body of a JSON request.
pub(crate) fn json(value: &Value) -> Body {
    Body::Json(Bytes::from(value.to_string()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::Method;
    use tracing::instrument::WithSubscriber;

    use super::*;
    use crate::models::{ClientOptions, Plan, RateLimits};
    use crate::observe::CallExt;
    use crate::secret::Secret;
    use crate::testing::scripted::{Reply, Scripted};

    fn paid() -> Call {
        Call {
            method: Method::POST,
            idempotency: Idempotency::NonIdempotent,
            ..Call::get("/v2/x", "submitting")
        }
    }

    fn read() -> Call {
        Call::get("/v2/x", "reading")
    }

    fn limited(retry_after: &'static str) -> Reply {
        match retry_after {
            "" => Reply::status(429),
            "1" => Reply::Answer(429, &[("retry-after", "1")], String::new()),
            "7" => Reply::Answer(429, &[("retry-after", "7")], String::new()),
            "3600" => Reply::Answer(429, &[("retry-after", "3600")], String::new()),
            "date" => Reply::Answer(
                429,
                &[("retry-after", "Sun, 22 Feb 2026 09:14:09 GMT")],
                String::new(),
            ),
            other => panic!("not scripted: {other}"),
        }
    }

    #[tokio::test]
    async fn reading_outlives_every_passing_fault() {
        let faults = [
            Reply::status(500),
            Reply::Lost,
            Reply::status(503),
            Reply::NotSent,
            Reply::status(408),
        ];
        let vendor = Scripted::new(faults.into_iter().chain([Reply::ok("{}")]));
        vendor.run(vendor.connection.call(&read(), None)).await.unwrap();
        assert_eq!(vendor.times().len(), 6);
        // At least what the vendor documents, and up to 1.3 times of it.
        let least = [1.0, 2.0, 4.0, 8.0, 16.0];
        for (two, least) in vendor.times().windows(2).zip(least) {
            assert!((least..=least * 1.3 + 1e-6).contains(&(two[1] - two[0])), "{two:?}");
        }
    }

    #[tokio::test]
    async fn reading_gives_up_after_the_allowed_retries_with_the_last_answer() {
        let vendor = Scripted::new((0..6).map(|_| Reply::status(503)));
        let refusal = vendor.run(vendor.connection.call(&read(), None)).await.unwrap_err();
        assert_eq!((refusal.error.kind(), refusal.error.status()), (ErrorKind::Server, Some(503)));
    }

    #[tokio::test]
    async fn what_the_caller_must_change_is_never_repeated() {
        for status in [400, 401, 402, 403, 404, 409, 413, 422, 301, 501] {
            let vendor = Scripted::new([Reply::status(status)]);
            let refusal = vendor.run(vendor.connection.call(&read(), None)).await.unwrap_err();
            assert_eq!(refusal.outcome, Outcome::Answered(status));
        }
    }

    #[tokio::test]
    async fn paying_is_repeated_only_when_nothing_was_bought() {
        let vendor = Scripted::new([Reply::NotSent, limited("1"), Reply::ok("{}")]);
        vendor.run(vendor.connection.call(&paid(), None)).await.unwrap();
        for reply in [
            Reply::Lost,
            Reply::status(500),
            Reply::status(502),
            Reply::status(503),
            Reply::status(504),
        ] {
            let vendor = Scripted::new([reply]);
            let refusal = vendor.run(vendor.connection.call(&paid(), None)).await.unwrap_err();
            assert!(refusal.outcome.is_indeterminate());
        }
    }

    #[tokio::test]
    async fn a_stale_connection_costs_a_place_but_no_pause_and_no_retry() {
        let options = ClientOptions { plan: Plan::Off, max_retries: 0, ..ClientOptions::default() };
        let vendor = Scripted::with([Reply::Stale, Reply::ok("{}")], options);
        vendor.run(vendor.connection.call(&read(), None)).await.unwrap();
        assert_eq!(vendor.times(), [0.0, 0.0]);
        assert_eq!(
            vendor.requests().iter().map(|request| request.reuse).collect::<Vec<_>>(),
            [Reuse::Any, Reuse::Never]
        );
        assert_eq!((vendor.connection.stats().others, vendor.connection.stats().retries), (2, 0));

        let rates = RateLimits { uploads: 1, others: 1, window: Duration::from_secs(60) };
        let options = ClientOptions { plan: Plan::Custom(rates), ..ClientOptions::default() };
        let vendor = Scripted::with([Reply::Stale, Reply::ok("{}")], options);
        vendor.run(vendor.connection.call(&read(), None)).await.unwrap();
        assert!(vendor.times()[1] >= 60.0, "{:?}", vendor.times());
    }

    #[tokio::test]
    async fn a_stale_connection_is_replaced_once_and_never_for_what_is_paid() {
        let options = ClientOptions { plan: Plan::Off, max_retries: 0, ..ClientOptions::default() };
        for (call, replies) in [
            (read(), vec![Reply::Stale, Reply::Stale]),
            (read(), vec![Reply::Stale, Reply::NotSent]),
            (paid(), vec![Reply::Stale]),
        ] {
            let requests = replies.len();
            let vendor = Scripted::with(replies, options.clone());
            let refusal = vendor.run(vendor.connection.call(&call, None)).await.unwrap_err();
            assert_eq!((refusal.outcome, vendor.times().len()), (Outcome::Unknown, requests));
        }
        // The first may have been acted on, whatever is said of the second.
        let keyed = Call { idempotency: Idempotency::Keyed, ..paid() };
        let vendor = Scripted::with([Reply::Stale, Reply::status(409)], options);
        let refusal = vendor.run(vendor.connection.call(&keyed, None)).await.unwrap_err();
        assert!(refusal.is_indeterminate);
    }

    #[tokio::test]
    async fn retry_after_is_never_undercut() {
        for (header, at_least) in [("1", 1.0), ("7", 7.0), ("date", 9.0)] {
            for plan in [Plan::Off, Plan::Standard] {
                let options = ClientOptions { plan, ..ClientOptions::default() };
                let vendor = Scripted::with([limited(header), Reply::ok("{}")], options);
                vendor.run(vendor.connection.call(&read(), None)).await.unwrap();
                let second = vendor.times()[1];
                assert!((at_least..at_least + 1.1).contains(&second), "{header}: {second}");
            }
        }
    }

    #[tokio::test]
    async fn an_unaffordable_retry_after_ends_the_call_and_says_so() {
        let options = ClientOptions::default();
        let vendor = Scripted::with([limited("3600"), Reply::ok("{}")], options);
        let error = vendor.run(vendor.connection.call(&read(), None)).await.unwrap_err().error;
        assert_eq!(error.kind(), ErrorKind::RateLimited);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
        assert!(error.message().contains("3600 s") && error.message().contains("120 s"), "{error}");
        // And no other call is kept waiting for an hour.
        vendor.run(vendor.connection.call(&read(), None)).await.unwrap();
        assert!(vendor.elapsed() < Duration::from_secs(1));
    }

    #[tokio::test]
    async fn a_429_without_a_word_waits_until_the_window_frees() {
        let vendor = Scripted::with([limited(""), Reply::ok("{}")], ClientOptions::default());
        vendor.run(vendor.connection.call(&read(), None)).await.unwrap();
        let second = vendor.times()[1];
        assert!((60.0..61.5).contains(&second), "{second}");
    }

    #[tokio::test]
    async fn a_429_holds_up_all_who_share_the_budget() {
        let vendor = Scripted::with(
            [limited("7"), Reply::ok("{}"), Reply::ok("{}")],
            ClientOptions::default(),
        );
        let (call, other_call) = (read(), read());
        let first = vendor.connection.call(&call, None);
        let other = vendor.connection.call(&other_call, None);
        let (first, other) = vendor.run(futures_util::future::join(first, other)).await;
        assert!(first.is_ok() && other.is_ok());
        assert!(vendor.times()[1..].iter().all(|time| *time >= 7.0), "{:?}", vendor.times());
    }

    #[tokio::test]
    async fn a_deadline_that_comes_before_a_free_place_is_a_rate_limit_error() {
        let plan =
            Plan::Custom(RateLimits { uploads: 1, others: 1, window: Duration::from_secs(60) });
        let vendor =
            Scripted::with([Reply::ok("{}")], ClientOptions { plan, ..ClientOptions::default() });
        vendor.run(vendor.connection.call(&paid(), None)).await.unwrap();
        let deadline = vendor.connection.clock.now() + Duration::from_secs(10);
        let refusal =
            vendor.run(vendor.connection.call(&paid(), Some(deadline))).await.unwrap_err();
        let error = refusal.error;
        assert_eq!(error.kind(), ErrorKind::RateLimited);
        assert!(!refusal.outcome.is_indeterminate());
        // It cannot come in time, and so is not waited for.
        assert_eq!(vendor.elapsed(), Duration::ZERO);
        assert_eq!(error.retry_after(), Some(Duration::from_millis(60_100)));
        assert!(error.message().contains("kept on this side (1 requests in 60 s)"), "{error}");
    }

    fn renewing(vendor: Scripted, given: Arc<std::sync::Mutex<u32>>) -> Scripted {
        vendor.changed(|connection| {
            connection.with_refresh(Some(Arc::new(move || {
                let mut number = given.lock().unwrap();
                *number += 1;
                Box::pin(std::future::ready(Ok(Secret::from(format!("fresh{number}")))))
            })))
        })
    }

    #[tokio::test]
    async fn an_expired_credential_is_renewed_once_and_the_call_goes_on() {
        let given = Arc::default();
        let script = [Reply::status(401), Reply::ok("{}"), Reply::ok("{}")];
        let vendor = renewing(Scripted::new(script), Arc::clone(&given));
        vendor.run(vendor.connection.call(&read(), None)).await.unwrap();
        vendor.run(vendor.connection.call(&paid(), None)).await.unwrap();
        assert_eq!(*given.lock().unwrap(), 1);
        let keys = vendor.requests();
        let keys: Vec<_> = keys.iter().map(|request| &request.headers["X-API-Key"]).collect();
        assert_eq!(keys, ["mak_secret", "fresh1", "fresh1"]);
        assert!(!vendor.connection.redacted("fresh1", &[]).contains("fresh1"));
    }

    #[tokio::test]
    async fn renewing_a_credential_ends_at_the_deadline_and_leaves_the_next_call_free() {
        let vendor =
            Scripted::new([Reply::status(401), Reply::status(401)]).changed(|connection| {
                connection.with_refresh(Some(Arc::new(|| Box::pin(std::future::pending()))))
            });
        for end in [10, 20] {
            let call = read();
            let limited =
                vendor.connection.call(&call, None).with_deadline(Duration::from_secs(10));
            let error = vendor.run(limited).await.unwrap_err().error;
            assert_eq!((error.kind(), vendor.elapsed().as_secs()), (ErrorKind::Timeout, end));
            assert!(error.message().contains("before the deadline"), "{error}");
        }
    }

    #[tokio::test]
    async fn a_call_that_queues_says_so_and_why() {
        let vendor = Scripted::with((0..11).map(|_| Reply::ok("{}")), ClientOptions::default());
        let told = Arc::new(std::sync::Mutex::new(Vec::new()));
        let observer = {
            let told = told.clone();
            move |event: &Event| told.lock().unwrap().push(format!("{event:?}"))
        };
        for _ in 0..10 {
            vendor.run(vendor.connection.call(&read(), None)).await.unwrap();
        }
        let call = read();
        vendor.run(vendor.connection.call(&call, None).observed(observer)).await.unwrap();
        assert_eq!(*told.lock().unwrap(), ["Queued { wait: 60.1s, reason: RateLimit }"]);
    }

    type Logged = Arc<std::sync::Mutex<Vec<u8>>>;

    /// Writes to memory.
    struct Writer(Logged);

    impl std::io::Write for Writer {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn log_at_info(logged: &Logged) -> impl tracing::Subscriber + Send + Sync + 'static {
        let logged = logged.clone();
        let builder = tracing_subscriber::fmt().with_ansi(false);
        let writer = move || Writer(logged.clone());
        builder.with_max_level(tracing::Level::INFO).with_writer(writer).finish()
    }

    #[tokio::test]
    async fn a_long_queue_is_logged_at_info_and_a_short_one_is_not() {
        let logged = Logged::default();
        for (window, is_told) in [(1, false), (30, true)] {
            let window = Duration::from_secs(window);
            let rates = RateLimits { uploads: 1, others: 1, window };
            let options = ClientOptions { plan: Plan::Custom(rates), ..ClientOptions::default() };
            let vendor = Scripted::with([Reply::ok("{}"), Reply::ok("{}")], options);
            let call = read();
            vendor.run(vendor.connection.call(&call, None)).await.unwrap();
            let second = vendor.connection.call(&call, None);
            vendor.run(second.with_subscriber(log_at_info(&logged))).await.unwrap();
            let text = String::from_utf8(std::mem::take(&mut *logged.lock().unwrap())).unwrap();
            let said = text.contains("INFO") && text.contains("waits for a place");
            assert_eq!(said, is_told, "{text}");
            assert_eq!(text.contains("wait_s=30.1"), is_told, "{text}");
        }
    }

    #[tokio::test]
    async fn nothing_is_sent_after_the_deadline() {
        let vendor = Scripted::new([]);
        let call = paid();
        let late = vendor.connection.call(&call, None).with_deadline(Duration::ZERO);
        let refusal = vendor.run(late).await.unwrap_err();
        assert_eq!((refusal.error.kind(), refusal.is_indeterminate), (ErrorKind::Timeout, false));
    }

    #[tokio::test]
    async fn a_credential_that_is_refused_when_fresh_is_an_error() {
        let vendor = Scripted::new([Reply::status(401), Reply::status(401)]);
        let vendor = renewing(vendor, Arc::default());
        let refusal = vendor.run(vendor.connection.call(&read(), None)).await.unwrap_err();
        assert_eq!(refusal.error.kind(), ErrorKind::Authentication);
        assert_eq!(vendor.times().len(), 2);
    }
}
