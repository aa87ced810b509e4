//! Finding out what became of a submission whose answer never came.
//!
//! The vendor's list says which jobs are new, each job's document what it was made of. A job is
//! ours only when exactly one matches, nobody else in this process has it, and no other submission
//! in doubt could have made it: handing a caller somebody else's analysis is worse than handing
//! out none.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp as Instant};
use serde_json::Value;

use crate::clock::Moment;
use crate::engine::Engine;
use crate::error::{Error, ErrorKind, Result};
use crate::history::Class;
use crate::ledger::{Submitting, Traces};
use crate::listing::{At, Item};
use crate::models::Timestamp;
use crate::pick::pick;
use crate::request::Call;
use crate::spec::RecordingFields;
use crate::submit::Submitted;
use crate::token::Submission;
use crate::window::Priority;

/// Two clocks, and a request that a proxy held back, may disagree by this much.
const SKEW: Duration = Duration::from_secs(120);

/// How far the vendor's measure of a recording may be from ours.
const DURATION_TOLERANCE_S: f64 = 1.0;

/// How much earlier a list is to begin while nobody knows what the vendor's clock says.
const UNKNOWN_SKEW: SignedDuration = SignedDuration::from_hours(24);

/// A list that goes on beyond so many pages is somebody else's busy account.
const MAX_PAGES: u32 = 50;

/// What a look through the account's jobs found of a submission.
#[derive(Debug)]
pub(crate) enum Findings {
    /// Its job, noted as its caller's from now on.
    Job(Box<Submitted>),
    /// No job can be its.
    Nothing,
    /// These may be its, and nobody can tell.
    Ambiguous(Vec<String>),
}

/// The jobs that may be a submission's.
struct NewJobs {
    job_ids: Vec<String>,
    /// Why a job that is not among them may be there all the same.
    gap: Option<Error>,
}

/// Whether a job comes from a submission, as far as its document tells.
#[derive(Debug, PartialEq, Eq)]
enum Likeness {
    /// Everything it says agrees, and it says something about the recording.
    Same,
    /// It says too little, or contradicts itself: the vendor describes recordings "as processed".
    Possible,
    /// It is about something else.
    Other,
}

impl Engine {
    /// Looks once through the account's new jobs for the one that a submission became.
    ///
    /// # Errors
    /// The list or a job could not be read, or not whole: nobody may then believe that the job is
    /// not there.
    pub(crate) async fn look_for(
        &self,
        submission: &Submission,
        submitting: &Submitting,
        deadline: Option<Moment>,
    ) -> Result<Findings> {
        let mut same = Vec::new();
        let mut possible = Vec::new();
        let NewJobs { job_ids, gap } = self.new_jobs(submission, deadline).await?;
        for job_id in job_ids {
            let call = Call::get(self.spec.path_of_job(&job_id), format!("job {job_id}"))
                .with_priority(Priority::Reconcile);
            let response = match self.call(&call, deadline).await {
                Ok(response) => response,
                // It is in the list all the same.
                Err(refusal) if refusal.error.kind() == ErrorKind::NotFound => {
                    possible.push(job_id);
                    continue;
                }
                Err(refusal) => return Err(refusal.error),
            };
            match self.likeness(&job_id, &response.body, submission) {
                Likeness::Same => same.push((job_id, call, response)),
                Likeness::Possible => possible.push(job_id),
                Likeness::Other => {}
            }
        }
        submitting.twins_answered().await;
        // What a twin was told of in the meantime is the twin's.
        same.retain(|(job_id, ..)| self.account.ledger.known(job_id).is_none());
        possible.retain(|job_id| self.account.ledger.known(job_id).is_none());
        if same.len() == 1 && !submitting.has_twin_in_doubt() {
            let class = class(submission);
            if let Some((job_id, call, response)) = same.pop()
                && self.account.ledger.claim(&job_id, self.clock.now(), class)
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

    /// The jobs that were made while the submission was on its way and that nobody here has.
    ///
    /// # Errors
    /// The list could not be read.
    async fn new_jobs(&self, submission: &Submission, deadline: Option<Moment>) -> Result<NewJobs> {
        let (earliest, _) = self.span(submission)?;
        let known_skew = self.ahead(submission);
        let slack = if known_skew.is_some() { SignedDuration::ZERO } else { UNKNOWN_SKEW };
        let begin = earliest.saturating_sub(slack).unwrap_or(earliest);
        let since = self.spec.list.as_ref().and_then(|list| list.since_parameter.as_ref());
        let is_newest_first = self.spec.list.as_ref().is_some_and(|list| list.newest_first);
        let (mut found, mut gap, mut seen) = (Vec::new(), None, HashSet::new());
        let mut at = At::FIRST;
        for _ in 0..MAX_PAGES {
            let mut call = self.list_call(&at)?.with_priority(Priority::Reconcile);
            call.query.extend(since.map(|since| (since.clone(), begin.to_string())));
            let response = self.call(&call, deadline).await.map_err(|refusal| refusal.error)?;
            let page = self.page(&at, &call, &response)?;
            if !page.is_whole {
                let what = "it does not show all it speaks of";
                gap.get_or_insert_with(|| self.unexpected(&call, &response, what));
            }
            // The answer may have told of the vendor's clock.
            let (earliest, latest) = self.span(submission)?;
            let is_past = |item: &Item| item.created.is_some_and(|created| created < earliest);
            let is_in_order = page.items.is_sorted_by(|a, b| a.created >= b.created);
            let is_behind_ours = is_newest_first && is_in_order && page.items.iter().all(is_past);
            // New jobs push others to later pages, so one may be met twice.
            for item in page.items {
                let in_time = item.created.is_none_or(|made| earliest <= made && made <= latest);
                let is_new = seen.insert(item.job_id.clone());
                if in_time && is_new && self.account.ledger.known(&item.job_id).is_none() {
                    found.push(item.job_id);
                }
            }
            match page.next {
                Some(next) if !is_behind_ours => at = next,
                Some(_) | None => return Ok(NewJobs { job_ids: found, gap }),
            }
        }
        let message = format!(
            "{}: {MAX_PAGES} pages of jobs, and the list goes on; look for the job among those made \
             after {earliest}",
            self.spec.title
        );
        let gap = gap.or_else(|| Some(Error::new(ErrorKind::SubmitUnknown, message)));
        Ok(NewJobs { job_ids: found, gap })
    }

    fn likeness(&self, job_id: &str, body: &[u8], submission: &Submission) -> Likeness {
        let Some(fields) = &self.spec.recording else {
            return Likeness::Possible;
        };
        let Some(target) = fields.targets.get(&submission.kind) else {
            return Likeness::Possible;
        };
        let RecordingFields { content_type, size_bytes, duration_s, .. } = fields;
        let places = [target, content_type, size_bytes, duration_s].map(String::as_str);
        let Ok([target, content_type, size, duration]) = pick(body, places) else {
            return Likeness::Possible;
        };
        let says = |value: &Option<Value>, expected: &str| {
            value.as_ref().and_then(Value::as_str).map(|text| text.eq_ignore_ascii_case(expected))
        };
        // Identifiers are opaque: capitals count.
        let is_about_it = self.spec.job_id_in(body).as_deref() == Some(job_id);
        let is_of_another_kind = || {
            fields.targets.values().any(|place| {
                let target = pick(body, [place.as_str()]);
                target.is_ok_and(|[target]| target.is_some_and(|target| target.is_string()))
            })
        };
        match says(&target, &submission.selector) {
            // It says nothing of itself, or is somebody else's document: who knows.
            _ if !is_about_it => return Likeness::Possible,
            Some(false) => return Likeness::Other,
            None if is_of_another_kind() => return Likeness::Other,
            None => return Likeness::Possible,
            Some(true) => {}
        }
        let size = size.as_ref().and_then(Value::as_u64).zip(submission.size_bytes);
        let size = size.map(|(theirs, ours)| theirs == ours);
        let duration = duration.as_ref().and_then(Value::as_f64).zip(submission.duration_s);
        let duration = duration.map(|(theirs, ours)| (theirs - ours).abs() <= DURATION_TOLERANCE_S);
        match (size, duration, says(&content_type, &submission.content_type)) {
            (Some(true), Some(true) | None, Some(true) | None) => Likeness::Same,
            (None, Some(true), Some(true) | None) => Likeness::Same,
            // The size may be that of the recording as processed; the length stays.
            (Some(false) | None, Some(false), _) => Likeness::Other,
            _ => Likeness::Possible,
        }
    }

    /// Settles a submission that was given up in doubt, from its token.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when no job can be its, [`ErrorKind::SubmitUnknown`] naming the
    /// candidates when several can.
    pub(crate) async fn reconcile(&self, submission: &Submission) -> Result<Submitted> {
        self.stats.reconciliations.add_one();
        let now = self.clock.now();
        let ledger = &self.account.ledger;
        let submitting = ledger.reopen(traces(submission), &submission.sent_at, now);
        let early = self.may_appear_within(submission)?;
        let findings = match self.look_for(submission, &submitting, None).await {
            Ok(Findings::Nothing) if early > Duration::ZERO => {
                self.clock.sleep(early).await;
                self.look_for(submission, &submitting, None).await
            }
            findings => findings,
        };
        match findings {
            Ok(Findings::Job(submitted)) => {
                submitting.idle(self.clock.now());
                Ok(*submitted)
            }
            Ok(Findings::Nothing) => {
                submitting.idle(self.clock.now());
                let message = format!(
                    "{}: no job of the account comes from this submission, sent at {}; it was most \
                     likely not accepted and may be submitted again",
                    self.spec.title, submission.sent_at
                );
                Err(Error::new(ErrorKind::NotFound, message))
            }
            Ok(Findings::Ambiguous(candidates)) => {
                let message = format!(
                    "{}: which of these jobs comes from this submission cannot be told: {}; look at \
                     them and go on with the right one",
                    self.spec.title,
                    candidates.join(", ")
                );
                Err(Error::new(ErrorKind::SubmitUnknown, message).with_candidates(candidates))
            }
            Err(error) => Err(error),
        }
    }

    /// How much longer a job that was accepted a moment ago may be missing in the list. Clocks
    /// differ, so never more than the whole time.
    fn may_appear_within(&self, submission: &Submission) -> Result<Duration> {
        let longest = self.second_look();
        let given_up = submission.given_up_at.as_ref().unwrap_or(&submission.sent_at);
        let gone = self.clock.timestamp().duration_since(read(given_up)?);
        Ok(longest.saturating_sub(Duration::try_from(gone).unwrap_or_default()))
    }

    /// How far the vendor's clock is ahead of the one that the submission was timed with.
    fn ahead(&self, submission: &Submission) -> Option<SignedDuration> {
        let told = submission.vendor_ahead_s.map(SignedDuration::from_secs);
        told.or_else(|| self.vendor_clock.ahead())
    }

    /// The earliest and the latest time at which the vendor can have made the submission's job, by
    /// its clock or by ours: a clock that cannot be trusted must not hide a job.
    fn span(&self, submission: &Submission) -> Result<(Instant, Instant)> {
        let ahead = self.ahead(submission).unwrap_or_default();
        let sent = read(&submission.sent_at)?;
        let given_up = submission.given_up_at.as_deref();
        let given_up = given_up.map_or(Ok(self.clock.timestamp()), read)?;
        let early = sent.min(sent.saturating_add(ahead).unwrap_or(sent));
        let late = given_up.max(given_up.saturating_add(ahead).unwrap_or(given_up));
        let early = early.saturating_sub(SKEW).unwrap_or(Instant::MIN);
        let late = late.saturating_add(SKEW).unwrap_or(Instant::MAX);
        Ok((early, late))
    }
}

/// What a job's document will repeat of a submission.
pub(crate) fn traces(submission: &Submission) -> Traces {
    Traces {
        kind: submission.kind.clone(),
        selector: submission.selector.clone(),
        size_bytes: submission.size_bytes,
    }
}

/// What tells how long a submission's job will take.
pub(crate) fn class(submission: &Submission) -> Arc<Class> {
    Arc::new(Class::new(&submission.kind, &submission.selector, submission.duration_s))
}

fn read(text: &str) -> Result<Instant> {
    text.parse::<Timestamp>().map(|time| time.instant).map_err(|_| {
        let message = format!("the token's time {text:?} is not one such as 2026-02-22T09:14:00Z");
        Error::new(ErrorKind::InvalidRequest, message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{ClientOptions, OnUnknown, Plan};
    use crate::scripted::{Reply, Scripted};
    use crate::simulation::submission;

    const LOST: Reply = Reply::Lost;

    fn list(ids: &[&str]) -> Reply {
        let items: Vec<_> = ids
            .iter()
            .map(|id| format!(r#"{{"job_id":"{id}","created_at":"2026-02-22T09:14:00"}}"#))
            .collect();
        Reply::ok(&format!(r#"{{"jobs":[{}],"total_pages":1}}"#, items.join(",")))
    }

    fn job(id: &str, size: u64) -> Reply {
        Reply::ok(&format!(
            r#"{{"job_id":"{id}","status":"done","use_case":"wellness","audio_size_bytes":{size}}}"#
        ))
    }

    fn unprocessed() -> Reply {
        Reply::Answer(500, &[], r#"{"code":"PROCESSING_ERROR","message":"m"}"#.to_owned())
    }

    async fn submit(vendor: &Scripted, on_unknown: OnUnknown) -> Result<String> {
        let submit = vendor.engine.submit(submission(0, 100, on_unknown), None);
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
        let page =
            |id: &str| Reply::ok(&format!(r#"{{"jobs":[{{"job_id":{id}}}],"total_pages":1}}"#));
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
        let submission = token.submission.as_ref().unwrap();

        let found = Scripted::new([list(&["a", "b"]), job("a", 1), job("b", 100)]);
        let submitted = found.run(found.engine.reconcile(submission)).await.unwrap();
        assert!(submitted.response.body.starts_with(br#"{"job_id":"b""#));

        // Twice, because a job that was accepted a moment ago may not be in the list yet.
        let nothing = Scripted::new([list(&[]), list(&[])]);
        let error = nothing.run(nothing.engine.reconcile(submission)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(nothing.times()[1] >= 9.0, "{:?}", nothing.times());
        let late = Scripted::new([list(&[]), list(&["b"]), job("b", 100)]);
        assert_eq!(late.run(late.engine.reconcile(submission)).await.unwrap().job_id, "b");

        let old = crate::token::Submission {
            given_up_at: Some("2026-02-22T09:13:00Z".to_owned()),
            ..submission.clone()
        };
        let once = Scripted::new([list(&[])]);
        let error = once.run(once.engine.reconcile(&old)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }

    #[tokio::test]
    async fn a_deadline_that_leaves_no_time_for_two_looks_leaves_the_doubt() {
        for (seconds, looks) in [(5, 1), (1, 0)] {
            let script = [unprocessed(), list(&[])].into_iter().take(1 + looks);
            let vendor = Scripted::new(script);
            let deadline = vendor.engine.clock.now() + Duration::from_secs(seconds);
            let recording = submission(0, 100, OnUnknown::Reconcile);
            let submit = vendor.engine.submit(recording, Some(deadline));
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
    async fn clocks_may_be_apart() {
        const DATE: &[(&str, &str)] = &[("date", "Sun, 22 Feb 2026 09:24:00 GMT")];
        let item = r#"{"job_id":"a","created_at":"2026-02-22T09:24:00Z"}"#;
        let page = format!(r#"{{"jobs":[{item}],"total_pages":1}}"#);
        let ahead = || Reply::Answer(200, DATE, page.clone());
        let vendor = Scripted::new([LOST, ahead(), job("a", 100)]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "a");

        // The token tells of the difference whoever has another clock.
        let options = ClientOptions { max_retries: 0, plan: Plan::Off, ..ClientOptions::default() };
        let vendor = Scripted::with([LOST, ahead(), Reply::status(503)], options);
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        let token: crate::Token = error.token().unwrap().parse().unwrap();
        let elsewhere = Scripted::new([Reply::ok(&page), job("a", 100)]);
        let reconciled = elsewhere.engine.reconcile(token.submission.as_ref().unwrap());
        assert_eq!(elsewhere.run(reconciled).await.unwrap().job_id, "a");
    }

    #[tokio::test]
    async fn a_listed_job_that_cannot_be_judged_is_a_candidate() {
        let id = r#"{"job_id":"a","#;
        for document in [
            Reply::status(404),
            Reply::ok("<html>"),
            Reply::ok("{}"),
            Reply::ok(r#"{"job_id":"b","use_case":"wellness","audio_size_bytes":100}"#),
            Reply::ok(r#"{"job_id":"b","use_case":"other","audio_size_bytes":100}"#),
            Reply::ok(r#"{"job_id":"A","use_case":"wellness","audio_size_bytes":100}"#),
            Reply::ok(&format!(r#"{id}"audio_size_bytes":100}}"#)),
            // Its size is "as processed", and its length is not told.
            Reply::ok(&format!(r#"{id}"use_case":"wellness","audio_size_bytes":44}}"#)),
        ] {
            let vendor = Scripted::new([unprocessed(), list(&["a"]), document]);
            let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
            assert_eq!(
                (error.kind(), error.candidates()),
                (ErrorKind::SubmitUnknown, &["a".to_owned()][..])
            );
        }
        // What is certainly another's is none.
        for other in [
            r#""use_case":"other","audio_size_bytes":100"#,
            r#""condition":"fatigue","audio_size_bytes":100"#,
            r#""use_case":"wellness","audio_duration_seconds":7"#,
        ] {
            let other = || Reply::ok(&format!("{id}{other}}}"));
            let looks = [list(&["a"]), other(), list(&["a"]), other()];
            let script = [unprocessed()].into_iter().chain(looks).chain([Reply::job("x", "done")]);
            let vendor = Scripted::new(script);
            assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "x");
        }
    }

    #[tokio::test]
    async fn absence_from_a_list_that_contradicts_itself_means_nothing() {
        for page in [
            r#"{"jobs":[],"total_pages":7}"#,
            r#"{"jobs":[{"job_id":null}],"total_pages":1}"#,
            r#"{"jobs":[{"job":{"job_id":"a"}}],"total_pages":1}"#,
        ] {
            let vendor = Scripted::new([unprocessed(), Reply::ok(page)]);
            let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{page}");
        }
        // What matches is the job, whatever else the list hides; capitals of the target do not count.
        let page = r#"{"jobs":[{"job_id":"a"},{"job_id":null}],"total_pages":1}"#;
        let document = r#"{"job_id":"a","use_case":"Wellness","audio_size_bytes":100}"#;
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
    async fn jobs_from_before_and_from_long_after_are_not_looked_at() {
        let dated = |id: &str, time: &str| format!(r#"{{"job_id":"{id}","created_at":"{time}"}}"#);
        let items = [
            dated("late", "2026-02-22T09:30:00Z"),
            dated("ours", "2026-02-22T09:14:01Z"),
            dated("old", "2026-02-22T09:00:00Z"),
        ];
        let pages = format!(r#"{{"jobs":[{}],"total_pages":9}}"#, items.join(","));
        let past =
            format!(r#"{{"jobs":[{}],"total_pages":9}}"#, dated("older", "2026-02-21T09:00:00"));
        let vendor = Scripted::new([LOST, Reply::ok(&pages), Reply::ok(&past), job("ours", 100)]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "ours");
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
