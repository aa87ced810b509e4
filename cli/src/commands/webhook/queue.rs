//! Which of the listed jobs have just finished.

use std::collections::HashSet;

use jobferry::models::JobState;
use jobferry::models::amplifier::{AmplifierJobPage, AmplifierJobSummary};
use jobferry::spec::Spec;

/// Which finished jobs count as new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beginning {
    /// Those that finish from now on.
    Now,
    /// Also those accepted since then which have finished already.
    Since(jiff::Timestamp),
    /// All.
    Everything,
}

/// What the list has shown so far. A sweep reads it from its first page as far as needed.
pub(super) struct Queue {
    beginning: Beginning,
    spec: Spec,
    open: HashSet<String>,
    over: HashSet<String>,
    /// Open jobs that this sweep has yet to find.
    missing: HashSet<String>,
    is_first_sweep: bool,
    /// Unknown jobs older than this were there before the first sweep.
    horizon: Option<jiff::Timestamp>,
}

/// What follows from a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Noted {
    /// Jobs that have newly finished, oldest first.
    pub(super) finished: Vec<String>,
    /// Whether the next page may hold more of interest.
    pub(super) goes_on: bool,
}

impl Queue {
    pub(super) fn new(beginning: Beginning, spec: Spec) -> Self {
        Queue {
            horizon: match beginning {
                Beginning::Now | Beginning::Everything => None,
                Beginning::Since(time) => Some(time),
            },
            beginning,
            spec,
            open: HashSet::new(),
            over: HashSet::new(),
            missing: HashSet::new(),
            is_first_sweep: true,
        }
    }

    /// Begins to read the list from its first page.
    pub(super) fn begin_sweep(&mut self) {
        self.missing = self.open.clone();
    }

    /// Ends a sweep that went as far as needed: what it has not found, the list no longer shows.
    pub(super) fn end_sweep(&mut self) {
        for job_id in self.missing.drain() {
            self.open.remove(&job_id);
        }
        self.is_first_sweep = false;
    }

    /// Notes a page.
    pub(super) fn note(&mut self, page: &AmplifierJobPage) -> Noted {
        // Everything below a job that an earlier sweep has seen was seen by it too.
        let reaches_known = page.jobs.last().is_none_or(|last| {
            self.is_known(&last.job_id)
                || self.is_before_horizon(last)
                || self.ends_first_sweep(last)
        });
        let mut finished: Vec<String> = page
            .jobs
            .iter()
            .filter(|job| self.has_newly_finished(job))
            .map(|job| job.job_id.clone())
            .collect();
        finished.reverse();
        let is_last = page.jobs.is_empty() || page.page + 1 >= page.total_pages;
        let is_enough = reaches_known && self.missing.is_empty();
        Noted { finished, goes_on: !is_last && !is_enough }
    }

    fn is_known(&self, job_id: &str) -> bool {
        self.open.contains(job_id) || self.over.contains(job_id)
    }

    fn is_before_horizon(&self, job: &AmplifierJobSummary) -> bool {
        match (created(job), self.horizon) {
            (Some(created), Some(horizon)) => created < horizon,
            (None, _) | (_, None) => false,
        }
    }

    /// Jobs end roughly in the order in which they began: below one that is over, the first sweep
    /// expects no open one.
    fn ends_first_sweep(&self, job: &AmplifierJobSummary) -> bool {
        self.is_first_sweep && self.beginning == Beginning::Now && self.is_over(job)
    }

    fn is_over(&self, job: &AmplifierJobSummary) -> bool {
        match self.spec.state(job.status.as_str()) {
            JobState::Succeeded | JobState::Failed | JobState::Cancelled => true,
            JobState::Pending | JobState::Running | JobState::Unknown(_) => false,
        }
    }

    fn has_newly_finished(&mut self, job: &AmplifierJobSummary) -> bool {
        self.missing.remove(&job.job_id);
        let was_there_before = self.is_before_horizon(job) && !self.open.contains(&job.job_id);
        let is_skipped = self.is_first_sweep && self.beginning == Beginning::Now;
        if is_skipped {
            self.lower_horizon(job);
        }
        if !self.is_over(job) {
            self.open.insert(job.job_id.clone());
            return false;
        }
        self.open.remove(&job.job_id);
        let is_new = self.over.insert(job.job_id.clone());
        let has_result = self.spec.state(job.status.as_str()) == JobState::Succeeded;
        is_new && has_result && !is_skipped && !was_there_before
    }

    fn lower_horizon(&mut self, job: &AmplifierJobSummary) {
        if let Some(created) = created(job) {
            self.horizon = Some(self.horizon.unwrap_or(created).min(created));
        }
    }
}

/// When the job was accepted, where the vendor's text tells it.
fn created(job: &AmplifierJobSummary) -> Option<jiff::Timestamp> {
    job.created_at.as_ref()?.instant
}

#[cfg(test)]
mod tests {
    use jobferry::models::decode;
    use jobferry::vendors::amplifier::spec;

    use super::*;

    /// A page of jobs, such as `9 running` (the number is the minute of acceptance), newest first.
    fn page(number: u32, total: u32, jobs: &[&str]) -> AmplifierJobPage {
        let jobs: Vec<serde_json::Value> = jobs
            .iter()
            .map(|job| job.split_once(' ').unwrap())
            .map(|(id, status)| {
                let created = format!("2026-02-22T09:{id:0>2}:00Z");
                serde_json::json!({"job_id": id, "status": status, "created_at": created})
            })
            .collect();
        let page = serde_json::json!({"jobs": jobs, "page": number, "total_pages": total});
        decode(page.to_string().as_bytes()).unwrap()
    }

    /// Reads pages as far as needed; returns what has finished and how many pages were read.
    fn sweep(queue: &mut Queue, pages: &[&[&str]]) -> (Vec<String>, usize) {
        queue.begin_sweep();
        let (mut finished, mut read) = (Vec::new(), 0);
        for (number, jobs) in pages.iter().enumerate() {
            read += 1;
            let noted = queue.note(&page(number as u32, pages.len() as u32, jobs));
            finished.extend(noted.finished);
            if !noted.goes_on {
                break;
            }
        }
        queue.end_sweep();
        (finished, read)
    }

    fn found(ids: &[&str], pages: usize) -> (Vec<String>, usize) {
        (ids.iter().map(|id| (*id).to_owned()).collect(), pages)
    }

    #[test]
    fn only_what_finishes_after_the_start_counts_and_only_once() {
        let mut queue = Queue::new(Beginning::Now, spec());
        let first = sweep(&mut queue, &[&["3 running", "2 pending", "1 done"]]);
        assert_eq!(first, found(&[], 1));
        let second: &[&[&str]] = &[&["4 done", "3 done", "2 failed", "1 done"]];
        assert_eq!(sweep(&mut queue, second), found(&["3", "4"], 1));
        assert_eq!(sweep(&mut queue, second), found(&[], 1));
    }

    #[test]
    fn one_page_is_enough_while_every_open_job_is_on_it() {
        let mut queue = Queue::new(Beginning::Now, spec());
        let old: &[&str] = &["2 done", "1 done"];
        assert_eq!(sweep(&mut queue, &[&["4 running", "3 done"], old]), found(&[], 1));
        assert_eq!(sweep(&mut queue, &[&["4 done", "3 done"], old]), found(&["4"], 1));
    }

    #[test]
    fn an_open_job_is_followed_to_later_pages_and_what_lay_there_before_is_left_alone() {
        let mut queue = Queue::new(Beginning::Now, spec());
        assert_eq!(
            sweep(&mut queue, &[&["4 running", "3 done"], &["2 done", "1 done"]]),
            found(&[], 1)
        );
        let drifted: &[&[&str]] =
            &[&["6 running", "5 running"], &["4 done", "3 done"], &["2 done"]];
        assert_eq!(sweep(&mut queue, drifted), found(&["4"], 2));
        let further: &[&[&str]] = &[&["8 done", "7 done"], &["6 done", "2 done"], &["5 done"]];
        assert_eq!(sweep(&mut queue, further), found(&["7", "8", "6", "5"], 3));
    }

    #[test]
    fn the_first_sweep_reads_on_while_jobs_are_open() {
        let mut queue = Queue::new(Beginning::Now, spec());
        let pages: &[&[&str]] = &[&["4 running", "3 running"], &["2 running", "1 done"]];
        assert_eq!(sweep(&mut queue, pages), found(&[], 2));
    }

    #[test]
    fn jobs_finished_before_count_when_asked_for() {
        let pages: &[&[&str]] = &[&["5 done", "4 failed"], &["3 done", "2 done"], &["1 done"]];
        let mut everything = Queue::new(Beginning::Everything, spec());
        assert_eq!(sweep(&mut everything, pages), found(&["5", "2", "3", "1"], 3));
        let time = "2026-02-22T09:03:00Z".parse().unwrap();
        let mut since = Queue::new(Beginning::Since(time), spec());
        assert_eq!(sweep(&mut since, pages), found(&["5", "3"], 2));
    }

    #[test]
    fn a_job_that_the_list_no_longer_shows_is_not_looked_for_again() {
        let mut queue = Queue::new(Beginning::Now, spec());
        let with_open: &[&[&str]] = &[&["3 running", "2 done"], &["1 done"]];
        assert_eq!(sweep(&mut queue, with_open).1, 1);
        let without: &[&[&str]] = &[&["4 done", "2 done"], &["1 done"]];
        assert_eq!(sweep(&mut queue, without).1, 2);
        assert_eq!(sweep(&mut queue, without).1, 1);
    }
}
