//! Counting what a client does.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::budget::retry::Idempotency;
use crate::models::ClientStats;

/// The counters of one client.
#[derive(Debug, Default)]
pub(crate) struct Stats {
    pub(crate) uploads: Counter,
    pub(crate) others: Counter,
    pub(crate) retries: Counter,
    pub(crate) rate_limited: Counter,
    pub(crate) reconciliations: Counter,
    pub(crate) sweeps: Counter,
    pub(crate) deliveries: Counter,
}

/// A number that only grows.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add_one(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn get(&self) -> i64 {
        i64::try_from(self.0.load(Ordering::Relaxed)).unwrap_or(i64::MAX)
    }
}

impl Stats {
    /// Counts an attempt.
    pub(crate) fn sent(&self, idempotency: Idempotency) {
        match idempotency {
            Idempotency::NonIdempotent | Idempotency::Keyed => self.uploads.add_one(),
            Idempotency::Idempotent => self.others.add_one(),
        }
    }

    /// The counts so far.
    pub(crate) fn snapshot(&self) -> ClientStats {
        ClientStats {
            uploads: self.uploads.get(),
            others: self.others.get(),
            retries: self.retries.get(),
            rate_limited: self.rate_limited.get(),
            reconciliations: self.reconciliations.get(),
            sweeps: self.sweeps.get(),
            deliveries: self.deliveries.get(),
        }
    }
}
