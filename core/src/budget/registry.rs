//! Values that all users of the same key in this process share.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// Values by what they are for; each lives as long as it is used.
#[derive(Debug)]
pub(crate) struct Registry<K, V>(Mutex<HashMap<(u32, K), Weak<V>>>);

impl<K, V> Default for Registry<K, V> {
    fn default() -> Self {
        Registry(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Registry<K, V> {
    /// The value for `key`, made when there is none yet.
    pub(crate) fn get(&self, key: K, make: impl FnOnce() -> V) -> Arc<V> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, value| value.strong_count() > 0);
        // A forked child begins anew: the queues it has copied hold waiters that only the parent polls,
        // and a waiter behind them would never get a permit.
        let key = (std::process::id(), key);
        if let Some(value) = all.get(&key).and_then(Weak::upgrade) {
            return value;
        }
        let value = Arc::new(make());
        all.insert(key, Arc::downgrade(&value));
        value
    }
}
