//! Going through a list that comes page by page.

use std::collections::HashSet;
use std::hash::Hash;

use futures_util::stream::{self, Stream, TryStreamExt};

use crate::error::{Error, Result};

/// So many pages in a row may bring nothing new. One can be drift: as many new items as a page
/// holds, which come while it is read, push exactly what is known to the next page. After a second
/// one the list repeats itself, as where a server does not look at the number of the page.
const REPEATED_PAGES: u32 = 1;

/// So many may bring nothing at all: where a cursor goes through everything and a filter leaves out
/// most of it, pages are empty long before the end.
const EMPTY_PAGES: u32 = 50;

/// The items of all pages, from the page at `first` on, each once by its `id`; `fetch` gives a
/// page's items and where the next page is, or why it cannot be asked for. A page is fetched when its
/// first item is asked for.
///
/// Ends after the first error, and however long the list claims to be, where it goes in a circle:
/// before a page that was there before, and when pages bring nothing new.
pub(super) fn pages<P, T, F>(
    first: P,
    id: impl Fn(&T) -> String + Send,
    fetch: impl Fn(P) -> F + Send,
) -> impl Stream<Item = Result<T>> + Send
where
    P: Clone + Eq + Hash + Send,
    T: Send,
    F: Future<Output = Result<(Vec<T>, Result<Option<P>>)>> + Send,
{
    let walk = Walk {
        next: Some(first),
        no_way_on: None,
        visited: HashSet::new(),
        seen: HashSet::new(),
        barren: 0,
        id,
        fetch,
    };
    let pages = stream::try_unfold(walk, |walk| walk.page());
    pages.map_ok(|items| stream::iter(items.into_iter().map(Ok))).try_flatten()
}

struct Walk<P, I, F> {
    next: Option<P>,
    /// Why there is no next page although the list has not ended.
    no_way_on: Option<Error>,
    visited: HashSet<P>,
    /// What the items that have come are called.
    seen: HashSet<String>,
    /// Pages in a row that brought nothing new.
    barren: u32,
    id: I,
    fetch: F,
}

impl<P: Clone + Eq + Hash, I, F> Walk<P, I, F> {
    /// The next page's new items, and the way on.
    async fn page<T, A>(mut self) -> Result<Option<(Vec<T>, Self)>>
    where
        I: Fn(&T) -> String,
        F: Fn(P) -> A,
        A: Future<Output = Result<(Vec<T>, Result<Option<P>>)>>,
    {
        let Some(page) = self.next.take() else {
            return self.no_way_on.map_or(Ok(None), Err);
        };
        self.visited.insert(page.clone());
        let (mut items, next) = (self.fetch)(page).await?;
        let patience = if items.is_empty() { EMPTY_PAGES } else { REPEATED_PAGES };
        items.retain(|item| self.seen.insert((self.id)(item)));
        self.barren = if items.is_empty() { self.barren + 1 } else { 0 };
        let goes_on = self.barren <= patience;
        let next = next.unwrap_or_else(|error| {
            self.no_way_on = Some(error);
            None
        });
        self.next = next.filter(|next| goes_on && !self.visited.contains(next));
        Ok(Some((items, self)))
    }
}
