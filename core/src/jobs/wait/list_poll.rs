//! Leading: one watcher for all waits of a client.
//!
//! Nothing runs in the background. Whichever wait is there first leads: besides its own job it
//! decides for the others when to ask for one job and when to poll the list for several. When it
//! ends, the next one leads; a list poll under way outlives the change. So cancelling the last wait
//! stops everything, and ten thousand waits in one task stay one task.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Either, select};
use tracing::Instrument;

use super::watcher::{Listed, Situation, Watcher};
use crate::account::connection::Connection;
use crate::account::listing::At;
use crate::budget::queue::Priority;
use crate::budget::window::Rate;
use crate::clock::Moment;
use crate::error::Result;
use crate::jobs::account_jobs::AccountJobs;
use crate::models::JobState;

/// How long jobs are asked for one by one after the list has failed.
const LIST_PAUSE: Duration = Duration::from_secs(60);

/// So many pages behind the one where jobs were expected are looked at too: others' new jobs push
/// ours further down.
const DRIFT: u32 = 2;

/// What the waits of one client share.
pub(crate) struct Waits {
    pub(super) connection: Arc<Connection>,
    pub(super) account: Arc<AccountJobs>,
    pub(super) watcher: Watcher,
}

impl fmt::Debug for Waits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waits").field("connection", &self.connection).finish_non_exhaustive()
    }
}

impl Waits {
    pub(crate) fn new(connection: Arc<Connection>, account: Arc<AccountJobs>) -> Self {
        Waits { connection, account, watcher: Watcher::default() }
    }

    /// Whether a job was accepted so short a time ago that the vendor may not know it everywhere.
    pub(super) fn may_appear(&self, job_id: &str) -> bool {
        self.account.may_appear(job_id, &self.connection)
    }

    /// Decides for all waits of this client, for as long as it is polled.
    pub(crate) async fn lead(self: Arc<Self>) -> Infallible {
        let mut list_poll = self.watcher.list_poll.lock().await;
        loop {
            let begun = self.connection.clock.now();
            let changed = self.watcher.changed.notified();
            let plan = {
                let history = self.account.history();
                self.watcher.plan(self.situation(list_poll.is_none()), &history)
            };
            if !plan.targets.is_empty() {
                *list_poll = Some(self.clone().poll_list(plan.pages, plan.targets).boxed());
            }
            let reason = pin!(async {
                select(pin!(changed), pin!(self.sleep_until(plan.next))).await;
                self.connection.clock.sleep_until(begun + self.watcher.shortest_thought()).await;
            });
            match &mut *list_poll {
                Some(under_way) => {
                    if let Either::Left(((), _)) = select(under_way.as_mut(), reason).await {
                        *list_poll = None;
                    }
                }
                None => reason.await,
            }
        }
    }

    async fn sleep_until(&self, moment: Option<Moment>) {
        match moment {
            Some(moment) => self.connection.clock.sleep_until(moment).await,
            None => std::future::pending().await,
        }
    }

    fn situation(&self, may_list: bool) -> Situation {
        let now = self.connection.clock.now();
        let (free, rate, frees) = match &self.connection.budgets {
            Some(budgets) => (budgets.others.free(), budgets.others.rate(), budgets.others.frees()),
            None => (u32::MAX, Rate { limit: u32::MAX, window: Duration::ZERO }, now),
        };
        let Rate { limit, window } = rate;
        let may_list =
            may_list && self.connection.spec.list.as_ref().is_some_and(|list| list.newest_first);
        let submitted = self.account.ledger.submitted();
        Situation { now, submitted, may_list, free, limit, window, frees }
    }

    /// Lists pages and tells the waits what they say.
    async fn poll_list(self: Arc<Self>, pages: BTreeSet<u32>, targets: Vec<u64>) {
        let span = tracing::debug_span!("list_poll", jobs = targets.len(), pages = pages.len());
        let listed = self.list_for(pages, &targets).instrument(span).await;
        let no_list_before = listed.err().map(|error| {
            tracing::debug!(error = %error.logged(), "the list does not help; each job is asked for");
            self.connection.clock.now() + LIST_PAUSE
        });
        self.watcher.listed(&targets, no_list_before);
    }

    async fn list_for(&self, pages: BTreeSet<u32>, targets: &[u64]) -> Result<()> {
        let drift = pages.last().map_or(0..0, |last| last + 1..last + 1 + DRIFT);
        for number in pages.into_iter().chain(drift) {
            if self.read_page(number, targets).await? {
                break;
            }
        }
        Ok(())
    }

    /// Lists a page and tells the waits what it says; returns whether no target can be on a later
    /// one.
    async fn read_page(&self, number: u32, targets: &[u64]) -> Result<bool> {
        let at = At::Number(number);
        let call = self.connection.list_call(&at)?.with_priority(Priority::ListPoll);
        self.connection.stats.sweeps.add_one();
        let asked = self.connection.clock.now();
        let response =
            self.connection.attempt(&call, None).await.map_err(|refusal| refusal.error)?;
        let page = self.connection.page(&at, &call, &response)?;
        let is_last = page.next.is_none();
        let is_over = |state: &Option<JobState>| state.as_ref().is_some_and(JobState::is_over);
        let jobs = page.items.iter().map(|item| (item.job_id.as_str(), is_over(&item.state)));
        let submitted = self.account.ledger.submitted();
        let listed = Listed { number, is_last, jobs: jobs.collect(), submitted };
        let missing = self.watcher.take(listed, asked, targets);
        Ok(is_last || missing == 0)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Mutex;

    use futures_util::FutureExt;
    use futures_util::future::{BoxFuture, join, join_all};
    use http::{HeaderMap, StatusCode};
    use serde_json::json;

    use super::*;
    use crate::clock::{Clock, ManualClock};
    use crate::environment::Environment;
    use crate::jobs::Jobs;
    use crate::jobs::history::JobClass;
    use crate::models::{ClientOptions, Plan, RateLimits, WaitOptions};
    use crate::testing::scripted::run;
    use crate::transport::{Failure, Request, Response, Transport};
    use crate::vendors::amplifier::spec;

    /// A vendor whose jobs end at a given time after the beginning, newest first in its list.
    struct Vendor {
        clock: Clock,
        ends: Mutex<BTreeMap<String, Duration>>,
        list_status: u16,
        /// Shown instead of all jobs.
        listed: Mutex<Option<Vec<String>>>,
        paths: Mutex<Vec<String>>,
    }

    const LATENCY: Duration = Duration::from_millis(100);

    impl Vendor {
        fn document(&self, id: &str) -> serde_json::Value {
            let ends = self.ends.lock().unwrap()[id];
            let over = self.clock.now().since(Moment::default()) >= ends;
            let completed = format!("1970-01-01T00:00:{:06.3}Z", ends.as_secs_f64());
            json!({
                "job_id": id,
                "status": if over { "done" } else { "running" },
                "created_at": "1970-01-01T00:00:00Z",
                "completed_at": over.then_some(completed),
            })
        }

        fn answer(&self, path: &str, query: &str) -> (u16, serde_json::Value) {
            match path.strip_prefix("/v2/jobs/") {
                Some(id) => (200, self.document(id)),
                None => {
                    const SIZE: usize = 20;
                    let all = || self.ends.lock().unwrap().keys().rev().cloned().collect();
                    let ids: Vec<String> = self.listed.lock().unwrap().clone().unwrap_or_else(all);
                    let page: usize = query.trim_start_matches("page=").parse().unwrap();
                    let shown = ids.iter().skip(page * SIZE).take(SIZE);
                    let jobs: Vec<_> = shown.map(|id| self.document(id)).collect();
                    let total_pages = ids.len().div_ceil(SIZE);
                    (self.list_status, json!({ "jobs": jobs, "total_pages": total_pages }))
                }
            }
        }

        fn count(&self, wanted: impl Fn(&str) -> bool) -> usize {
            self.paths.lock().unwrap().iter().filter(|path| wanted(path)).count()
        }

        fn lists(&self) -> usize {
            self.count(|path| path == "/v2/jobs")
        }
    }

    impl Transport for Vendor {
        fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
            async move {
                let path = request.url.path().to_owned();
                self.paths.lock().unwrap().push(path.clone());
                self.clock.sleep(LATENCY).await;
                let (status, body) = self.answer(&path, request.url.query().unwrap_or_default());
                let status = StatusCode::from_u16(status).unwrap();
                Ok(Response { status, headers: HeaderMap::new(), body: body.to_string().into() })
            }
            .boxed()
        }
    }

    fn vendor(
        jobs: &[(&str, f64)],
        list_status: u16,
        plan: Plan,
    ) -> (Arc<Vendor>, Jobs, ManualClock) {
        let manual = ManualClock::default();
        let clock = Clock::Manual(manual.clone());
        let ends = jobs.iter().map(|(id, end)| (id.to_string(), Duration::from_secs_f64(*end)));
        let vendor = Arc::new(Vendor {
            clock: clock.clone(),
            ends: Mutex::new(ends.collect()),
            list_status,
            listed: Mutex::default(),
            paths: Mutex::default(),
        });
        let options = ClientOptions {
            account_id: Some("a".to_owned()),
            api_key: Some("k".into()),
            base_url: Some("https://api.example".to_owned()),
            plan,
            ..ClientOptions::default()
        };
        let connection =
            Connection::new(Some(vendor.clone()), spec(), &options, &Environment::default(), clock)
                .unwrap();
        (vendor, Jobs::new(Arc::new(connection)), manual)
    }

    fn class() -> Arc<JobClass> {
        Arc::new(JobClass::new("sign", "pitch", None))
    }

    /// Waits for jobs as if they had just been submitted; tells when each wait ended.
    async fn wait_for(client: &Jobs, clock: &ManualClock, ids: &[&str]) -> Vec<f64> {
        let options = WaitOptions::default();
        let waits = ids.iter().map(|id| {
            client.account.ledger.claim(id, client.connection.clock.now(), class());
            client.waiter.wait(id, &options, None).map(|ended| {
                ended.unwrap();
                client.connection.clock.now().since(Moment::default()).as_secs_f64()
            })
        });
        run(clock, join_all(waits)).await
    }

    #[tokio::test]
    async fn several_jobs_cost_a_few_lists_and_one_fetch_each() {
        let jobs = [("a", 3.0), ("b", 3.5), ("c", 3.9), ("d", 7.5), ("e", 3.2)];
        let (vendor, client, clock) = vendor(&jobs, 200, Plan::Off);
        let ended = wait_for(&client, &clock, &["a", "b", "c", "d", "e"]).await;
        let asked = vendor.count(|path| path.starts_with("/v2/jobs/"));
        assert!(vendor.lists() <= 3 && asked <= 9, "{:?}", vendor.paths.lock().unwrap());
        assert!(ended.iter().zip(jobs).all(|(known, (_, end))| known - end < 2.0), "{ended:?}");
        assert_eq!(client.connection.stats().sweeps, vendor.lists() as i64);
    }

    #[tokio::test]
    async fn the_run_time_of_earlier_jobs_tells_when_to_look() {
        let jobs = [("a", 7.0), ("b", 7.0), ("c", 7.0), ("d", 37.0)];
        let (vendor, client, clock) = vendor(&jobs, 200, Plan::Off);
        wait_for(&client, &clock, &["a", "b", "c"]).await;
        let since = client.connection.clock.now().since(Moment::default()).as_secs_f64();
        vendor.ends.lock().unwrap().insert("d".into(), Duration::from_secs_f64(since + 7.0));
        vendor.paths.lock().unwrap().clear();
        let ended = wait_for(&client, &clock, &["d"]).await;
        assert_eq!(*vendor.paths.lock().unwrap(), ["/v2/jobs/d"]);
        assert!(ended[0] - since - 7.0 < 0.2, "{ended:?}");
    }

    #[tokio::test]
    async fn a_list_that_fails_is_left_alone_and_each_job_asked_for() {
        let (vendor, client, clock) = vendor(&[("a", 9.0), ("b", 9.0)], 500, Plan::Off);
        wait_for(&client, &clock, &["a", "b"]).await;
        assert_eq!(vendor.lists(), 1);
    }

    #[tokio::test]
    async fn jobs_that_the_list_does_not_show_are_asked_for() {
        let (vendor, client, clock) = vendor(&[("a", 9.0), ("b", 9.0)], 200, Plan::Off);
        // Jobs of another page: the only one there is shows younger ones.
        *vendor.listed.lock().unwrap() = Some(Vec::new());
        let options = WaitOptions::default();
        let waits = ["a", "b"].map(|id| client.waiter.wait(id, &options, None));
        let ended = run(&clock, join_all(waits)).await;
        assert!(ended.iter().all(Result::is_ok));
        assert_eq!(vendor.lists(), 1);
    }

    #[tokio::test]
    async fn the_others_go_on_when_the_leader_ends_and_a_list_poll_is_not_repeated() {
        let jobs = [("a", 60.0), ("b", 9.0), ("c", 9.0)];
        let (vendor, client, clock) = vendor(&jobs, 200, Plan::Off);
        let given_up =
            WaitOptions { deadline: Some(Duration::from_millis(2_050)), ..WaitOptions::default() };
        for id in ["a", "b", "c"] {
            client.account.ledger.claim(id, client.connection.clock.now(), Default::default());
        }
        // The first wait leads, and ends while the first list poll is under way.
        let options = WaitOptions::default();
        let others = ["b", "c"].map(|id| client.waiter.wait(id, &options, None));
        let (gone, others) =
            run(&clock, join(client.waiter.wait("a", &given_up, None), join_all(others))).await;
        assert!(gone.is_err() && others.iter().all(Result::is_ok));
        let first_lists = vendor.paths.lock().unwrap().iter().take(2).cloned().collect::<Vec<_>>();
        assert_eq!(first_lists[0], "/v2/jobs");
        assert!(client.connection.clock.now().since(Moment::default()) < Duration::from_secs(11));
    }

    #[tokio::test]
    async fn a_wait_leads_although_the_next_in_line_is_busy() {
        let jobs = [("a", 1.9), ("b", 1.9), ("c", 3.9)];
        let (_, client, clock) = vendor(&jobs, 200, Plan::Off);
        // The first two fetch their results at the same time, and one of them leads.
        let ended = wait_for(&client, &clock, &["a", "b", "c"]).await;
        assert!(ended[2] < 5.0, "{ended:?}");
    }

    #[tokio::test]
    async fn a_leader_that_is_not_polled_delays_the_others_only_a_little() {
        let (_, client, clock) = vendor(&[("a", 60.0), ("b", 4.0)], 200, Plan::Off);
        for id in ["a", "b"] {
            client.account.ledger.claim(id, client.connection.clock.now(), Default::default());
        }
        let options = WaitOptions::default();
        let mut stuck = Box::pin(client.waiter.wait("a", &options, None));
        assert!(futures_util::poll!(&mut stuck).is_pending());
        run(&clock, client.waiter.wait("b", &options, None)).await.unwrap();
        assert!(client.connection.clock.now().since(Moment::default()) < Duration::from_secs(12));
    }

    #[tokio::test]
    async fn when_the_last_wait_goes_its_list_poll_goes_too() {
        let (_, client, clock) = vendor(&[("a", 60.0), ("b", 60.0)], 200, Plan::Off);
        let options =
            WaitOptions { deadline: Some(Duration::from_millis(50)), ..WaitOptions::default() };
        // Old jobs are looked at at once, so the deadline comes while the list is read.
        run(&clock, join_all(["a", "b"].map(|id| client.waiter.wait(id, &options, None)))).await;
        assert_eq!(Arc::strong_count(&client.waiter.waits), 1);
    }

    #[tokio::test]
    async fn results_find_room_beside_the_list_polls() {
        let names: Vec<String> = (0..20).map(|number| format!("j{number:02}")).collect();
        let jobs: Vec<(&str, f64)> = names.iter().map(|name| (name.as_str(), 5.0)).collect();
        let (_, client, clock) = vendor(&jobs, 200, Plan::Standard);
        let ids: Vec<&str> = names.iter().map(String::as_str).collect();
        let ended = wait_for(&client, &clock, &ids).await;
        // Ten requests a minute, of which at most every fourth was a list.
        assert!(ended.iter().all(|seconds| *seconds < 180.0), "{ended:?}");
        assert_eq!(client.connection.stats().rate_limited, 0);
    }

    #[tokio::test]
    async fn the_first_jobs_ever_do_not_use_the_budget_up_before_they_end() {
        let names = ["a", "b", "c", "d", "e"];
        let jobs = names.map(|name| (name, 20.0));
        let (_, client, clock) = vendor(&jobs, 200, Plan::Standard);
        let ended = wait_for(&client, &clock, &names).await;
        assert!(ended.iter().all(|seconds| *seconds < 40.0), "{ended:?}");
    }

    #[tokio::test]
    async fn a_crowd_with_different_run_times_comes_to_an_end() {
        let names: Vec<String> = (0..500).map(|number| format!("j{number:03}")).collect();
        let ends = (0..500).map(|number| 14.0 + (f64::from(number) * 0.618).fract() * 12.0);
        let jobs: Vec<(&str, f64)> = names.iter().map(String::as_str).zip(ends).collect();
        let limits = RateLimits { uploads: 500, others: 1_000, window: Duration::from_secs(60) };
        let (vendor, client, clock) = vendor(&jobs, 200, Plan::Custom(limits));
        let ids: Vec<&str> = names.iter().map(String::as_str).collect();
        let ended = wait_for(&client, &clock, &ids).await;
        let delays = ended.iter().zip(&jobs).map(|(known, (_, end))| known - end);
        let mean = delays.sum::<f64>() / 500.0;
        let asked = vendor.paths.lock().unwrap().len();
        assert!(mean < 3.0 && asked < 800, "{mean} s, {asked} requests");
    }

    #[tokio::test]
    async fn ten_thousand_waits_are_small() {
        let (_, client, _) = vendor(&[("a", 1.0)], 200, Plan::Off);
        let options = WaitOptions::default();
        let size = size_of_val(&client.waiter.wait("a", &options, None));
        assert!(size <= 1_000, "{size} bytes");
    }
}
