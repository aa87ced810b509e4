//! A long day on the standard plan: more recordings than six hours of its budget let out, and late in
//! it one answer is lost, while the account's list shows jobs that look the same and that this process
//! had accepted hours before. Handing one of those out gives a caller another patient's analysis.

use std::pin::pin;
use std::sync::{Arc, Mutex};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use futures_util::stream::{self, StreamExt};
use http::{HeaderMap, StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::scripted::run;
use super::simulation::submission;
use crate::account::connection::Connection;
use crate::clock::{Clock, ManualClock, Moment};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::jobs::Jobs;
use crate::jobs::submission::Submitted;
use crate::models::{ClientOptions, OnUnknown};
use crate::transport::{Body, Failure, Request, Response, Transport};
use crate::vendors::amplifier::spec;

/// 5 uploads in 60.1 s: they take 6 h 20 min.
const RECORDINGS: usize = 1_900;
/// The recording whose answer is lost, after 6 h 10 min.
const LOST: usize = 1_850;
/// How large it is. The others are larger, but for those that look the same.
const SIZE: usize = 100;

const START: &str = "2026-02-22T02:14:00Z";

/// What is special about a day.
#[derive(Default)]
struct Day {
    /// How far the vendor's clock is ahead of the client's. Jobs of so long a time before a submission
    /// may be its, by one clock or the other.
    ahead: SignedDuration,
    /// The recordings that look like the one whose answer is lost.
    alike: &'static [usize],
    /// Whether the one whose answer is lost was accepted.
    is_accepted: bool,
    /// Whether the list does not say when jobs were made.
    is_undated: bool,
}

struct Vendor {
    clock: Clock,
    day: Day,
    jobs: Mutex<Vec<Job>>,
}

struct Job {
    size: usize,
    created: Timestamp,
}

impl Vendor {
    fn time(&self) -> Timestamp {
        START.parse::<Timestamp>().unwrap()
            + self.clock.now().since(Moment::default())
            + self.day.ahead
    }

    fn make_job(&self, size: usize) -> String {
        let mut jobs = self.jobs.lock().unwrap();
        jobs.push(Job { size, created: self.time() });
        name(jobs.len() - 1)
    }

    fn submit(&self, number: usize, size: usize) -> Option<Value> {
        if number != LOST {
            return Some(json!({ "job_id": self.make_job(size), "status": "pending" }));
        }
        if self.day.is_accepted {
            self.make_job(size);
        }
        None
    }

    fn list(&self, page: usize) -> Value {
        const PAGE: usize = 50;
        let jobs = self.jobs.lock().unwrap();
        let newest_first = jobs.iter().enumerate().rev().skip(page * PAGE).take(PAGE);
        let items = newest_first.map(|(index, job)| {
            let created = (!self.day.is_undated).then(|| job.created.to_string());
            json!({ "job_id": name(index), "status": "done", "created_at": created })
        });
        let items: Vec<_> = items.collect();
        json!({ "jobs": items, "total_pages": jobs.len().div_ceil(PAGE) })
    }

    fn document(&self, name: &str) -> Value {
        let index: usize = name.trim_start_matches("job-").parse().unwrap();
        let job = &self.jobs.lock().unwrap()[index];
        let created = (!self.day.is_undated).then(|| job.created.to_string());
        json!({
            "job_id": name,
            "status": "done",
            "created_at": created,
            "use_case": "wellness",
            "audio_content_type": "audio/wav",
            "audio_size_bytes": job.size,
            "audio_duration_seconds": job.size * 10,
        })
    }
}

fn name(index: usize) -> String {
    format!("job-{index}")
}

impl Transport for Vendor {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        let body = match &request.body {
            Body::Form(form, _) => {
                let number = form.source.name().parse().unwrap();
                self.submit(number, form.source.as_bytes().unwrap().len())
            }
            Body::Empty | Body::Json(_) if request.url.path() == "/v2/jobs" => {
                let page = request.url.query_pairs().find(|(name, _)| name == "page").unwrap().1;
                Some(self.list(page.parse().unwrap()))
            }
            Body::Empty | Body::Json(_) => {
                Some(self.document(request.url.path().rsplit('/').next().unwrap()))
            }
        };
        let lost = || Failure::Unknown(Error::new(ErrorKind::Network, "reset"));
        let date = httpdate::fmt_http_date(self.time().into()).parse().unwrap();
        let headers = HeaderMap::from_iter([(header::DATE, date)]);
        let answer = |body: Value| Response {
            status: StatusCode::OK,
            headers,
            body: body.to_string().into(),
        };
        std::future::ready(body.map(answer).ok_or_else(lost)).boxed()
    }
}

/// What the caller of the submission whose answer is lost is told.
async fn told(day: Day) -> Result<String> {
    fastrand::seed(0);
    let manual = ManualClock::starting_at(START.parse().unwrap());
    let clock = Clock::Manual(manual.clone());
    let alike = day.alike;
    let vendor = Arc::new(Vendor { clock: clock.clone(), day, jobs: Mutex::default() });
    let options = ClientOptions {
        account_id: Some("acct_1".to_owned()),
        api_key: Some("mak_1".into()),
        base_url: Some("https://api.example".to_owned()),
        ..ClientOptions::default()
    };
    let connection =
        Connection::new(Some(vendor), spec(), &options, &Environment::default(), clock).unwrap();
    let jobs = Jobs::new(Arc::new(connection));
    let size = |number| match number == LOST || alike.contains(&number) {
        true => SIZE,
        false => SIZE * 10 + number,
    };
    let submit = |number: usize| {
        let submitter = jobs.submitter();
        async move {
            let recording = submission(number, size(number), OnUnknown::Reconcile);
            (number, submitter.submit(recording, None).await)
        }
    };
    // As many wait for their place as a program with a pool of workers has under way.
    let all = stream::iter(0..RECORDINGS).map(submit).buffer_unordered(6);
    let of_lost = all.filter_map(|(number, outcome)| async move {
        let outcome: Result<Submitted> = outcome;
        match number == LOST {
            true => Some(outcome.map(|submitted| submitted.job_id)),
            false => outcome.map(|_| None).unwrap(),
        }
    });
    run(&manual, pin!(of_lost).next()).await.unwrap()
}

/// The answer is not known, and these jobs may be its.
#[track_caller]
fn assert_unknown(told: Result<String>, candidates: &[usize]) {
    let error = told.unwrap_err();
    let candidates: Vec<_> = candidates.iter().map(|index| name(*index)).collect();
    assert_eq!((error.kind(), error.candidates()), (ErrorKind::SubmitUnknown, &candidates[..]));
}

const HOUR: SignedDuration = SignedDuration::from_hours(1);

#[tokio::test]
async fn jobs_of_hours_before_are_none_of_its_where_the_clocks_agree() {
    let alike = &[0, 1_000, 1_848];
    let day = Day { alike, is_accepted: true, ..Day::default() };
    assert_eq!(told(day).await.unwrap(), name(LOST));
    assert_unknown(told(Day { alike, ..Day::default() }).await, &[]);
}

#[tokio::test]
async fn a_job_that_is_known_no_more_is_not_handed_out() {
    let day = || Day { ahead: HOUR * 7, alike: &[0, 1_000], ..Day::default() };
    assert_unknown(told(day()).await, &[0]);
    assert_unknown(told(Day { is_accepted: true, ..day() }).await, &[LOST, 0]);
}

#[tokio::test]
async fn a_job_that_the_search_reaches_back_to_stays_known_until_its_end() {
    // The search begins 5 h 58 min before; at its end the first of those jobs are older than 6 h.
    let ahead = HOUR * 6 - SignedDuration::from_mins(4);
    let day = Day { ahead, alike: &[66], is_accepted: true, ..Day::default() };
    assert_eq!(told(day).await.unwrap(), name(LOST));
}

#[tokio::test]
async fn a_job_whose_time_is_not_told_is_not_handed_out() {
    let day = || Day { is_undated: true, alike: &[0, 1_000], ..Day::default() };
    assert_unknown(told(day()).await, &[0]);
    assert_unknown(told(Day { is_accepted: true, ..day() }).await, &[LOST, 0]);
}
