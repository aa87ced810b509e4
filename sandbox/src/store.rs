//! The objects that a vendor keeps by id, in the order of arrival.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What was kept, never changed and never lost until [`Store::clear`].
pub(crate) struct Store<T>(Mutex<Kept<T>>);

struct Kept<T> {
    oldest_first: Vec<Arc<T>>,
    by_id: HashMap<String, Arc<T>>,
}

impl<T> Default for Store<T> {
    fn default() -> Self {
        Store(Mutex::new(Kept::default()))
    }
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Kept { oldest_first: Vec::new(), by_id: HashMap::new() }
    }
}

impl<T> Store<T> {
    fn kept(&self) -> MutexGuard<'_, Kept<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, id: &str, thing: T) -> Arc<T> {
        let thing = Arc::new(thing);
        let mut kept = self.kept();
        kept.by_id.insert(id.to_owned(), thing.clone());
        kept.oldest_first.push(thing.clone());
        thing
    }

    pub(crate) fn find(&self, id: &str) -> Option<Arc<T>> {
        self.kept().by_id.get(id).cloned()
    }

    pub(crate) fn oldest_first(&self) -> Vec<Arc<T>> {
        self.kept().oldest_first.clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.kept().oldest_first.len()
    }

    pub(crate) fn clear(&self) {
        *self.kept() = Kept::default();
    }
}
