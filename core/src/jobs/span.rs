//! When a submission's job can have been made.
//!
//! A job with another time is not looked at, so a span that is wrong hides a job; what the clocks do
//! not tell is therefore a gap in what is known, and never a reason to believe that there is no job.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp as Instant};

use super::ledger::{Submitting, Times};
use crate::account::connection::Connection;
use crate::account::vendor_clock::SKEW;
use crate::clock::{Moment, Reading};
use crate::error::{Error, ErrorKind, Result};
use crate::models::instant;
use crate::token::Submission;

/// When a submission's job can have been made, by the vendor's clock or by ours: a clock that is
/// believed alone could hide a job.
#[derive(Debug)]
pub(crate) struct Span {
    pub(crate) earliest: Instant,
    pub(crate) latest: Instant,
    /// The earliest by this process's moments: what it had accepted since then must be known before
    /// a job that looks right is taken for another's.
    pub(crate) since: Moment,
    /// Another submission that was given up so long before, or began so long after, cannot have made
    /// a job of this time.
    pub(crate) apart: Duration,
    /// Why the job may have been made at another time all the same.
    pub(crate) gap: Option<&'static str>,
}

impl Span {
    /// Whether a job that was made at `made` can be the submission's.
    pub(crate) fn holds(&self, made: Instant) -> bool {
        self.earliest <= made && made <= self.latest
    }
}

/// The clocks do not tell when a submission was on its way.
const NO_VENDOR_TIME: &str = "how far the vendor's clock was from this one is not known";
const CLOCK_STEPPED: &str = "a clock was set, or this machine stood still, at that time";
const ENDS_BEFORE_IT_BEGINS: &str = "by its token it was given up before it was sent";

/// The pause before the second look for a lost job, in units of the first retry pause and at the
/// least: a job that was accepted may take a moment to appear in the list, and what is concluded
/// from its absence may cost a credit.
const SECOND_SEARCH: (u32, Duration) = (9, Duration::from_secs(3));

/// A `Date` and the vendor's lead in a token are whole seconds.
const WHOLE_SECONDS: SignedDuration = SignedDuration::from_secs(2);

/// How long after `at`, when a look began, a job that was accepted a moment before may have been
/// missing in the list. By the vendor's own clock and by ours where the submission was another
/// process's: our wall clock may have been set since, and of the vendor's servers one may be ahead.
pub(crate) fn may_appear_within(
    connection: &Connection,
    submission: &Submission,
    submitting: &Submitting,
    at: Reading,
) -> Result<Duration> {
    let gone = match submitting.times() {
        Some(times) => times.given_up.map(|given_up| at.moment.apart_from(given_up.moment)),
        None => {
            let given_up = submission.given_up_at.as_deref().map(read).transpose()?;
            let ahead = submission.vendor_ahead_s.map(SignedDuration::from_secs);
            let their_time = connection.vendor_clock.time_at(at).map(|vendor| vendor.time);
            let since = |((given_up, ahead), now): ((Instant, _), Instant)| {
                let theirs = now.duration_since(given_up).saturating_sub(ahead);
                at.wall.duration_since(given_up).min(theirs.saturating_sub(WHOLE_SECONDS))
            };
            given_up.zip(ahead).zip(their_time).map(since)
        }
    };
    let gone = gone.and_then(|gone| Duration::try_from(gone).ok()).unwrap_or_default();
    Ok(second_search(connection).saturating_sub(gone))
}

/// When the job of `submission` can have been made.
///
/// # Errors
/// Its token has a time that is none.
pub(crate) fn span_of(
    connection: &Connection,
    submission: &Submission,
    submitting: &Submitting,
) -> Result<Span> {
    match submitting.times() {
        Some(times) => Ok(span_here(connection, times)),
        None => span_told(connection, submission),
    }
}

/// When the job of a submission of this process can have been made.
fn span_here(connection: &Connection, times: Times) -> Span {
    let (sent, end) = (times.sent, times.given_up.unwrap_or_else(|| connection.clock.read()));
    let took = end.moment.apart_from(sent.moment);
    let [at_first, at_last] = [sent, end].map(|reading| connection.vendor_clock.time_at(reading));
    let gap = match (at_first, at_last) {
        (Some(first), Some(last)) if first.is_certain && last.is_certain && times.agree() => None,
        (Some(_), Some(_)) => Some(CLOCK_STEPPED),
        _ => Some(NO_VENDOR_TIME),
    };
    let theirs = at_first.map_or(sent.wall, |vendor| vendor.time);
    let earliest = before(sent.wall.min(theirs), SKEW);
    let latest = after(sent.wall.max(theirs), took.saturating_add(SKEW));
    let apart = theirs.duration_since(sent.wall).abs().saturating_add(SKEW + SKEW);
    let (since, apart) = match gap {
        Some(_) => (Moment::default(), Duration::MAX),
        None => {
            let back = theirs.duration_since(earliest).unsigned_abs();
            (sent.moment - back, apart.unsigned_abs())
        }
    };
    Span { earliest, latest, since, apart, gap }
}

/// When the job of a submission of another process can have been made, by what its token says.
fn span_told(connection: &Connection, submission: &Submission) -> Result<Span> {
    let now = connection.clock.read();
    let their_now = connection.vendor_clock.time_at(now).map(|vendor| vendor.time);
    let told = submission.vendor_ahead_s.map(SignedDuration::from_secs);
    // Another machine's clock, or this one's before it was set: no more than a guess.
    let ahead = told.or_else(|| their_now.map(|time| time.duration_since(now.wall)));
    let ahead = ahead.unwrap_or_default();
    let sent = read(&submission.sent_at)?;
    let end = match submission.given_up_at.as_deref() {
        Some(text) => read(text)?,
        // It may have been on its way until now.
        None => their_now.map_or(now.wall, |time| before(time, ahead).max(now.wall)),
    };
    let gap = match told {
        None => Some(NO_VENDOR_TIME),
        Some(_) if end < sent => Some(ENDS_BEFORE_IT_BEGINS),
        // Sent later than now, by the vendor's own clock: one of the three times is wrong.
        Some(_) if their_now.is_some_and(|now| after(sent, ahead) > after(now, SKEW)) => {
            Some(CLOCK_STEPPED)
        }
        Some(_) => None,
    };
    let (first, last) = (sent.min(end), sent.max(end));
    let earliest = before(first.min(after(first, ahead)), SKEW);
    let latest = after(last.max(after(last, ahead)), SKEW);
    let since = match (gap, their_now) {
        (None, Some(their_now)) if earliest < their_now => {
            now.moment - their_now.duration_since(earliest).unsigned_abs()
        }
        _ => Moment::default(),
    };
    Ok(Span { earliest, latest, since, apart: Duration::MAX, gap })
}

/// How long after the first look a job that was accepted has certainly appeared in the list.
pub(crate) fn second_search(connection: &Connection) -> Duration {
    let said = connection.spec.poll.appears_within_s.map(|_| connection.spec.poll.appears_within());
    SECOND_SEARCH.1.max(connection.policy.base * SECOND_SEARCH.0).max(said.unwrap_or_default())
}

fn before(time: Instant, by: SignedDuration) -> Instant {
    time.saturating_sub(by).unwrap_or(time)
}

fn after(time: Instant, by: SignedDuration) -> Instant {
    time.saturating_add(by).unwrap_or(time)
}

/// The time that a token has as text.
pub(crate) fn read(text: &str) -> Result<Instant> {
    instant(text).ok_or_else(|| {
        let message = format!("the token's time {text:?} is not one such as 2026-02-22T09:14:00Z");
        Error::new(ErrorKind::InvalidRequest, message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::call::Call;
    use crate::jobs::reconcile::tests::{LOST, job, list, submit, unprocessed};
    use crate::models::{ClientOptions, OnUnknown, Plan};
    use crate::testing::scripted::{Reply, Scripted};
    use crate::testing::simulation::submission;

    /// What [`submit`] finds, with the client's wall clock set by so many seconds when 0.5 s have
    /// passed.
    async fn submit_with_a_step(vendor: &Scripted, seconds: i64) -> Result<String> {
        let (clock, connection) = (vendor.clock.clone(), vendor.connection.clone());
        let step = async {
            connection.clock.sleep(Duration::from_millis(500)).await;
            clock.set_wall_by(SignedDuration::from_secs(seconds));
        };
        let recording = submission(0, 100, OnUnknown::Reconcile);
        let submit = async {
            // Something the vendor answers first, so that its clock is known.
            let call = Call::get("/v2/credits", "credits");
            vendor.connection.call(&call, None).await.unwrap();
            vendor.jobs.submitter().submit(recording, None).await
        };
        let (submitted, ()) = vendor.run(futures_util::future::join(submit, step)).await;
        submitted.map(|submitted| submitted.job_id)
    }

    #[tokio::test]
    async fn a_wall_clock_that_is_set_hides_no_job_and_its_absence_means_nothing() {
        let page = || {
            let item = r#"{"job_id":"a","created_at":"2026-02-22T09:14:00Z"}"#;
            Reply::ok(&format!(r#"{{"jobs":[{item}],"total_pages":1}}"#))
        };
        for hours in [-2, -1, 1, 2] {
            let known = || Reply::ok("{}");
            let vendor = Scripted::new([known(), unprocessed(), page(), job("a", 100)]);
            assert_eq!(submit_with_a_step(&vendor, hours * 3_600).await.unwrap(), "a");

            let vendor = Scripted::new([known(), unprocessed(), list(&[])]);
            let error = submit_with_a_step(&vendor, hours * 3_600).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{hours}");
            assert_eq!(vendor.requests().len(), 3);
            // The same client knows its moments; another one knows only the token.
            let token: crate::Token = error.token().unwrap().parse().unwrap();
            let submission = token.submission.unwrap();
            assert_eq!(submission.vendor_ahead_s, None);
            let elsewhere = Scripted::new([list(&[])]);
            let reconciled =
                elsewhere.run(elsewhere.jobs.reconciler().reconcile(&submission)).await;
            assert_eq!(reconciled.unwrap_err().kind(), ErrorKind::SubmitUnknown);
        }
        // A second is what a time server corrects all the time.
        let vendor = Scripted::new([
            Reply::ok("{}"),
            unprocessed(),
            list(&[]),
            list(&[]),
            Reply::job("x", "done"),
        ]);
        assert_eq!(submit_with_a_step(&vendor, -1).await.unwrap(), "x");
    }

    #[tokio::test]
    async fn a_vendor_that_does_not_tell_its_time_leaves_the_doubt() {
        let silent = |body: &str| Reply::Answer(200, &[("date", "no")], body.to_owned());
        let busy = || {
            let Reply::Answer(status, _, body) = unprocessed() else { unreachable!() };
            Reply::Answer(status, &[("date", "no")], body)
        };
        let vendor = Scripted::new([busy(), silent(r#"{"jobs":[],"total_pages":0}"#)]);
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SubmitUnknown);
    }

    #[tokio::test]
    async fn the_token_has_the_time_of_the_first_attempt_with_its_place_in_the_budget() {
        let replies = [Reply::job("x", "pending"), Reply::Lost];
        let limits =
            crate::models::RateLimits { uploads: 1, others: 1, window: Duration::from_secs(60) };
        let options = ClientOptions { plan: Plan::Custom(limits), ..ClientOptions::default() };
        let vendor = Scripted::with(replies, options);
        submit(&vendor, OnUnknown::Error).await.unwrap();
        let error = submit(&vendor, OnUnknown::Error).await.unwrap_err();
        let token: crate::Token = error.token().unwrap().parse().unwrap();
        let submission = token.submission.unwrap();
        assert_eq!(submission.sent_at, "2026-02-22T09:15:00.1Z");
        assert_eq!(submission.given_up_at.as_deref(), Some("2026-02-22T09:15:00.1Z"));
        assert_eq!(submission.vendor_ahead_s, Some(0));
    }

    #[tokio::test]
    async fn clocks_may_be_apart() {
        const DATE: &[(&str, &str)] = &[("date", "Sun, 22 Feb 2026 09:24:00 GMT")];
        let item = r#"{"job_id":"a","created_at":"2026-02-22T09:24:00Z"}"#;
        let page = format!(r#"{{"jobs":[{item}],"total_pages":1}}"#);
        let ahead = || Reply::Answer(200, DATE, page.clone());
        let vendor = Scripted::new([LOST, ahead(), job("a", 100)]);
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "a");

        // The token tells a machine with another clock of the difference.
        let options = ClientOptions { max_retries: 0, plan: Plan::Off, ..ClientOptions::default() };
        let busy = Reply::Answer(503, DATE, String::new());
        let vendor = Scripted::with([LOST, ahead(), busy], options);
        let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
        let token: crate::Token = error.token().unwrap().parse().unwrap();
        let elsewhere = Scripted::new([Reply::ok(&page), job("a", 100)]);
        let reconciled = elsewhere.jobs.reconciler().reconcile(token.submission.as_ref().unwrap());
        assert_eq!(elsewhere.run(reconciled).await.unwrap().job_id, "a");
    }

    /// The vendor's servers may be apart by seconds.
    #[tokio::test]
    async fn a_date_a_minute_ahead_makes_no_submission_old_enough_for_a_single_look() {
        const AHEAD: &[(&str, &str)] = &[("date", "Sun, 22 Feb 2026 09:15:00 GMT")];
        let first = Scripted::new([Reply::ok("{}"), LOST]);
        first.connection.call(&Call::get("/v2/credits", "credits"), None).await.unwrap();
        let error = submit(&first, OnUnknown::Error).await.unwrap_err();
        let submission =
            error.token().unwrap().parse::<crate::Token>().unwrap().submission.unwrap();
        assert_eq!(submission.vendor_ahead_s, Some(0));
        let empty = Reply::Answer(200, AHEAD, r#"{"jobs":[],"total_pages":0}"#.to_owned());
        let elsewhere = Scripted::new([empty, list(&["a"]), job("a", 100)]);
        let reconciled = elsewhere.run(elsewhere.jobs.reconciler().reconcile(&submission)).await;
        assert_eq!(reconciled.unwrap().job_id, "a");
    }

    #[tokio::test]
    async fn a_token_of_a_later_time_than_the_vendors_proves_no_absence() {
        let first = Scripted::new([Reply::ok("{}"), LOST]);
        first.connection.call(&Call::get("/v2/credits", "credits"), None).await.unwrap();
        let error = submit(&first, OnUnknown::Error).await.unwrap_err();
        let told = error.token().unwrap().parse::<crate::Token>().unwrap().submission.unwrap();
        let hours_later = Submission {
            sent_at: "2026-02-22T11:14:00Z".to_owned(),
            given_up_at: Some("2026-02-22T11:14:01Z".to_owned()),
            ..told.clone()
        };
        let hours_ahead = Submission { vendor_ahead_s: Some(7_200), ..told };
        for submission in [hours_later, hours_ahead] {
            let elsewhere = Scripted::new([list(&[]), list(&[])]);
            let settled = elsewhere.jobs.reconciler().reconcile(&submission);
            let error = elsewhere.run(settled).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SubmitUnknown, "{error}");
        }
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

    /// Where the list does not say when a job was made, its document may.
    #[tokio::test]
    async fn a_job_of_no_known_time_is_a_candidate_and_one_of_another_time_is_none() {
        let page = || Reply::ok(r#"{"jobs":[{"job_id":"a"}],"total_pages":1}"#);
        let document = |made: &str| {
            let made = Reply::ok(&format!(
                r#"{{"job_id":"a","use_case":"wellness","audio_size_bytes":100{made}}}"#
            ));
            vec![unprocessed(), page(), made]
        };
        let vendor = Scripted::new(document(r#","created_at":"2026-02-22T09:14:00Z""#));
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "a");
        for untold in ["", r#","created_at":null"#, r#","created_at":"yesterday""#] {
            let vendor = Scripted::new(document(untold));
            let error = submit(&vendor, OnUnknown::Reconcile).await.unwrap_err();
            assert_eq!(error.candidates(), ["a"], "{untold}");
        }
        let before = || document(r#","created_at":"2026-02-22T03:14:00Z""#);
        let script = before().into_iter().chain(before().into_iter().skip(1));
        let vendor = Scripted::new(script.chain([Reply::job("x", "done")]));
        assert_eq!(submit(&vendor, OnUnknown::Reconcile).await.unwrap(), "x");
    }
}
