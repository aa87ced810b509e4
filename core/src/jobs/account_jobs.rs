//! What the clients of one account in this process know of its jobs.

use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use super::history::History;
use super::ledger::Ledger;
use crate::account::connection::Connection;
use crate::budget::registry::Registry;
use crate::clock::Clock;

/// What the clients of one account in this process share beside its budgets.
#[derive(Debug, Default)]
pub(crate) struct AccountJobs {
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) history: Mutex<History>,
}

impl AccountJobs {
    pub(crate) fn history(&self) -> MutexGuard<'_, History> {
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What this process remembers of an account.
    pub(crate) fn of(name: &str, clock: &Clock) -> Arc<AccountJobs> {
        static ALL: LazyLock<Registry<String, AccountJobs>> = LazyLock::new(Registry::default);
        match clock {
            Clock::System => ALL.get(name.to_owned(), AccountJobs::default),
            // A test's clock is its own; what happens on it must not meet the time of others.
            Clock::Manual(_) => Arc::default(),
        }
    }

    /// Whether a job was accepted so short a time ago that the vendor may not know it everywhere.
    pub(crate) fn may_appear(&self, job_id: &str, connection: &Connection) -> bool {
        let age = |accepted| connection.clock.now().since(accepted);
        let known = self.ledger.known(job_id);
        known.is_some_and(|job| age(job.accepted) < connection.spec.poll.appears_within())
    }
}
