//! Lists of a vendor: a page as it came, or all items.

use std::pin::pin;

use futures_util::{Stream, TryStreamExt};
use serde::Serialize;

use crate::exit::Failure;
use crate::output::{Output, json};
use crate::progress::quoted;

/// Prints one page: `raw` as the vendor sent it, or its items a line each.
pub(super) fn show_page<T: Serialize>(
    raw: &str,
    items: &[T],
    table: impl Fn(&[T]) -> String,
    output: &Output,
) -> Result<(), Failure> {
    if !output.is_ndjson() {
        return output.document(raw, || table(items));
    }
    let mut documents = output.documents();
    items.iter().try_for_each(|item| documents.show(&json(item)?, String::new))
}

/// Prints the items of all pages; as JSON each as soon as it is there.
pub(super) async fn show_all<T: Serialize>(
    items: impl Stream<Item = jobferry::Result<T>>,
    table: impl Fn(&[T]) -> String,
    output: &Output,
) -> Result<(), Failure> {
    let mut items = pin!(items);
    if output.is_text() {
        let mut found = Vec::new();
        let end = loop {
            match items.try_next().await {
                Ok(Some(item)) => found.push(item),
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        // What came before an error is shown.
        if end.is_ok() || !found.is_empty() {
            output.text(&table(&found))?;
        }
        return end.map_err(Failure::from);
    }
    let mut documents = output.documents();
    while let Some(item) = items.try_next().await? {
        documents.show(&json(&item)?, String::new)?;
    }
    Ok(())
}

/// Says how to go on after a page that has another one behind it.
pub(super) fn note_next(cursor: Option<&str>, output: &Output) {
    if let Some(cursor) = cursor.filter(|_| output.is_text()) {
        let cursor = quoted(cursor);
        output.note(&format!("there are more: --cursor {cursor} goes on, --all lists all"));
    }
}
