//! Which jobs were submitted lately, and when: a wait for one of them need not look at once, and
//! knows that the job exists even when it cannot be seen yet.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::clock::Moment;

/// The submissions of the last hour.
#[derive(Debug, Default)]
pub(crate) struct Recent(Mutex<HashMap<String, Moment>>);

const KEPT: Duration = Duration::from_secs(3_600);

impl Recent {
    /// Notes a job that was accepted at `now`.
    pub(crate) fn note(&self, job_id: &str, now: Moment) {
        let mut jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.retain(|_, accepted| now.since(*accepted) < KEPT);
        jobs.insert(job_id.to_owned(), now);
    }

    /// When the job was accepted, if that was here and lately.
    pub(crate) fn accepted(&self, job_id: &str) -> Option<Moment> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(job_id).copied()
    }
}
