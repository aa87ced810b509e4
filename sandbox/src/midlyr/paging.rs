//! Lists in pages that a cursor leads through.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::refusal::Refusal;

const DEFAULT_LIMIT: usize = 50;
const MAX_LIMIT: usize = 200;

/// What a list was asked for.
pub(super) struct Query {
    parameters: Vec<(String, String)>,
    limit: usize,
    /// The number of the last item of the page before.
    after: Option<u64>,
    filters: String,
}

/// The vendor's page of anything.
#[derive(Serialize)]
pub(super) struct Page<T> {
    results: Vec<T>,
    pagination: Pagination,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Pagination {
    next_cursor: Option<String>,
    has_more: bool,
    approximate_total: usize,
}

impl Query {
    /// Reads a query whose `filters` a cursor is bound to.
    pub(super) fn read(query: Option<&str>, filters: &[&str]) -> Result<Query, Refusal> {
        let query = query.unwrap_or_default().as_bytes();
        let parameters: Vec<(String, String)> =
            url::form_urlencoded::parse(query).into_owned().collect();
        let mut query =
            Query { filters: digest(&parameters, filters), parameters, limit: 0, after: None };
        query.limit = match query.first("limit").map(str::parse) {
            None => DEFAULT_LIMIT,
            Some(Ok(limit @ 1..=MAX_LIMIT)) => limit,
            Some(_) => return Err(Refusal::invalid("limit is a number from 1 to 200.")),
        };
        query.after = query.first("cursor").map(|cursor| query.position(cursor)).transpose()?;
        Ok(query)
    }

    pub(super) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).into_iter().next()
    }

    /// Every value of a parameter that may be repeated.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        let meant = self.parameters.iter().filter(|(given, _)| given == name);
        meant.map(|(_, value)| value.as_str()).collect()
    }

    fn position(&self, cursor: &str) -> Result<u64, Refusal> {
        cursor
            .strip_prefix(&self.filters)
            .and_then(|number| u64::from_str_radix(number, 16).ok())
            .ok_or_else(|| Refusal::invalid("This cursor was given out for other filters."))
    }

    /// The page of `items` that was asked for. What is added before it, as newer jobs are, does
    /// not shift it.
    pub(super) fn page<I, T>(
        &self,
        items: &[I],
        number: impl Fn(&I) -> u64,
        show: impl Fn(&I) -> T,
    ) -> Page<T> {
        let shown_before = self.after.map_or(0, |after| {
            items.iter().position(|item| number(item) == after).map_or(items.len(), |at| at + 1)
        });
        let rest = &items[shown_before..];
        let on_page = &rest[..rest.len().min(self.limit)];
        let has_more = rest.len() > on_page.len();
        let next = on_page.last().filter(|_| has_more);
        Page {
            results: on_page.iter().map(show).collect(),
            pagination: Pagination {
                next_cursor: next.map(|item| format!("{}{:x}", self.filters, number(item))),
                has_more,
                approximate_total: items.len(),
            },
        }
    }
}

/// The same for the same filters, whatever their order.
fn digest(parameters: &[(String, String)], filters: &[&str]) -> String {
    let mut given: Vec<_> =
        parameters.iter().filter(|(name, _)| filters.contains(&name.as_str())).collect();
    given.sort();
    hex::encode(&Sha256::digest(format!("{given:?}"))[..8])
}
