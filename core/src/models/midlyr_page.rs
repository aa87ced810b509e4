//! A page of a list of Midlyr's.

use serde::Deserialize;

use super::lenient::{or_default, whole};

/// A page of anything, as every list of the vendor sends it.
#[derive(Deserialize)]
pub(super) struct PageOnTheWire<T> {
    pub(super) results: Vec<T>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) pagination: PaginationOnTheWire,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PaginationOnTheWire {
    #[serde(default)]
    pub(super) next_cursor: Option<String>,
    #[serde(default)]
    has_more: Option<bool>,
    #[serde(default, deserialize_with = "whole")]
    pub(super) approximate_total: Option<i64>,
}

impl PaginationOnTheWire {
    pub(super) fn has_more(&self) -> bool {
        self.has_more.unwrap_or(self.next_cursor.is_some())
    }
}
