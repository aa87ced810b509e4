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
    let documents = output.documents(true);
    items.iter().try_for_each(|item| documents.show(Some(&json(item)?), String::new))
}

/// Prints the items of all pages; as JSON each as soon as it is there.
pub(super) async fn show_all<T: Serialize>(
    items: impl Stream<Item = jobferry::Result<T>>,
    table: impl Fn(&[T]) -> String,
    output: &Output,
) -> Result<(), Failure> {
    if output.is_text() {
        let items: Vec<_> = items.try_collect().await?;
        return output.text(&table(&items));
    }
    let documents = output.documents(true);
    let mut items = pin!(items);
    while let Some(item) = items.try_next().await? {
        documents.show(Some(&json(&item)?), String::new)?;
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
