//! Going through a list that comes page by page.

use std::collections::HashSet;

use futures_util::stream::{self, Stream, TryStreamExt};

use crate::error::Result;

/// The items of all pages, from the page at `first` on; `fetch` gives a page's items and where the
/// next page is. A page is fetched when its first item is asked for. Ends after the first error.
pub(super) fn pages<P, T, F>(
    first: P,
    fetch: impl Fn(P) -> F + Send,
) -> impl Stream<Item = Result<T>> + Send
where
    P: Send,
    T: Send,
    F: Future<Output = Result<(Vec<T>, Option<P>)>> + Send,
{
    let state = (Some(first), fetch);
    let pages = stream::try_unfold(state, |(next, fetch)| async move {
        let Some(page) = next else {
            return Ok(None);
        };
        let (items, next) = fetch(page).await?;
        let items = stream::iter(items.into_iter().map(Ok));
        Ok(Some((items, (next, fetch))))
    });
    pages.try_flatten()
}

/// Each item once: what is new at the top of a list pushes others to its next page.
pub(super) fn each_once<T: Send>(
    items: impl Stream<Item = Result<T>> + Send,
    id: impl Fn(&T) -> String + Send,
) -> impl Stream<Item = Result<T>> + Send {
    let mut seen = HashSet::new();
    items.try_filter(move |item| std::future::ready(seen.insert(id(item))))
}
