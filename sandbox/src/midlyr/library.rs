//! The library of regulations: listed, looked up, read in slices, asked.

use std::ops::Range;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Extension, Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::analysis::read;
use super::paging::{Page, Query};
use super::refusal::Refusal;
use super::regulations::{JURISDICTIONS, LIBRARY, Regulation};
use super::{Call, Midlyr};
use crate::log::Entry;
use crate::options::RegulationStyle;

const MAX_SLICE: usize = 40_000;

/// A regulation as lists and citations show it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Summary {
    id: &'static str,
    category: &'static str,
    title: &'static str,
    authorities: &'static [&'static str],
    jurisdictions: &'static [&'static str],
    description: &'static str,
    updated_at: &'static str,
    source_url: String,
}

impl Summary {
    fn of(regulation: &'static Regulation) -> Summary {
        Summary {
            id: regulation.id,
            category: regulation.category,
            title: regulation.title,
            authorities: regulation.authorities,
            jurisdictions: regulation.jurisdictions,
            description: regulation.description,
            updated_at: regulation.updated_at,
            source_url: regulation.source_url(),
        }
    }
}

/// A regulation and passages of it.
#[derive(Serialize)]
pub(super) struct Citation {
    regulation: Summary,
    chunks: Vec<Chunk>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Chunk {
    text: String,
    start_offset: Option<usize>,
    end_offset: Option<usize>,
    section_path: Option<String>,
}

impl Citation {
    /// Cites one section, and then the regulation's own words about itself, which have no place
    /// in its text.
    pub(super) fn of(regulation: &'static Regulation, section: usize) -> Citation {
        let (_, starts) = regulation.text();
        let cited = &regulation.sections[section];
        let start = starts[section] + cited.title.len() + 1;
        let passage = Chunk {
            text: cited.text.to_owned(),
            start_offset: Some(start),
            end_offset: Some(start + cited.text.len()),
            section_path: Some(regulation.path(section)),
        };
        let about = Chunk {
            text: regulation.description.to_owned(),
            start_offset: None,
            end_offset: None,
            section_path: None,
        };
        Citation { regulation: Summary::of(regulation), chunks: vec![passage, about] }
    }
}

/// `GET /api/v1/regulations`
pub(super) async fn list(
    State(_): State<Arc<Midlyr>>,
    _: Call,
    RawQuery(query): RawQuery,
) -> Result<Json<Page<Summary>>, Refusal> {
    // The vendor's pages spell one of them in two ways.
    let filters = ["query", "categories", "category", "authorities", "jurisdictions"];
    let query = Query::read(query.as_deref(), &filters)?;
    let wanted = query.first("query").unwrap_or_default().to_lowercase();
    let categories = [query.all("categories"), query.all("category")].concat();
    let (authorities, jurisdictions) = (query.all("authorities"), query.all("jurisdictions"));
    known_jurisdictions(&jurisdictions)?;
    let is_meant = |(_, regulation): &(usize, &Regulation)| {
        let words = format!("{} {}", regulation.title, regulation.description).to_lowercase();
        words.contains(&wanted)
            && (categories.is_empty() || categories.contains(&regulation.category))
            && meets(&authorities, regulation.authorities)
            && meets(&jurisdictions, regulation.jurisdictions)
    };
    let meant: Vec<_> = LIBRARY.iter().enumerate().filter(is_meant).collect();
    let page = query.page(&meant, |(number, _)| *number as u64, |(_, shown)| Summary::of(shown));
    Ok(Json(page))
}

fn known_jurisdictions(given: &[impl AsRef<str>]) -> Result<(), Refusal> {
    match given.iter().find(|given| !JURISDICTIONS.contains(&given.as_ref())) {
        None => Ok(()),
        Some(code) => Err(Refusal::invalid(format!("There is no jurisdiction {}.", code.as_ref()))),
    }
}

/// Whether one of the wanted is there; nothing wanted is anything.
fn meets(wanted: &[impl AsRef<str>], there: &[&str]) -> bool {
    wanted.is_empty() || wanted.iter().any(|wanted| there.contains(&wanted.as_ref()))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Details {
    #[serde(flatten)]
    summary: Summary,
    total_bytes: usize,
    table_of_contents: Contents,
    attributes: Option<()>,
}

#[derive(Serialize)]
struct Contents {
    entries: Vec<Heading>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Heading {
    id: String,
    title: &'static str,
    level: u32,
    start_offset: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_id: Option<String>,
}

impl Details {
    fn of(regulation: &'static Regulation) -> Details {
        let (text, starts) = regulation.text();
        let id = |section: usize| format!("toc_{section}");
        let heading = |(at, start_offset): (usize, usize)| Heading {
            id: id(at),
            title: regulation.sections[at].title,
            level: regulation.sections[at].level,
            start_offset,
            parent_id: regulation.parent(at).map(id),
        };
        Details {
            summary: Summary::of(regulation),
            total_bytes: text.len(),
            table_of_contents: Contents {
                entries: starts.into_iter().enumerate().map(heading).collect(),
            },
            attributes: None,
        }
    }
}

fn find(id: &str) -> Result<&'static Regulation, Refusal> {
    let found = LIBRARY.iter().find(|regulation| regulation.id == id || regulation.slug == id);
    found.ok_or_else(Refusal::no_document)
}

/// `GET /api/v1/regulations/{id}`
pub(super) async fn details(
    State(_): State<Arc<Midlyr>>,
    _: Call,
    Path(id): Path<String>,
) -> Result<Json<Details>, Refusal> {
    find(&id).map(Details::of).map(Json)
}

#[derive(Serialize)]
struct NestedContent {
    regulation: Details,
    content: NestedSlice,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NestedSlice {
    text: String,
    start_offset: usize,
    end_offset: usize,
    limit: usize,
    total_bytes: usize,
    has_more: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FlatContent {
    id: &'static str,
    text: String,
    offset: usize,
    limit: usize,
    total_bytes: usize,
    has_more: bool,
    details: Details,
}

/// `GET /api/v1/regulations/{id}/content`
pub(super) async fn content(
    State(midlyr): State<Arc<Midlyr>>,
    _: Call,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let regulation = find(&id)?;
    let (offset, limit) = slice_asked_for(query.as_deref().unwrap_or_default())?;
    let (text, _) = regulation.text();
    let total_bytes = text.len();
    let details = Details::of(regulation);
    Ok(match midlyr.shared.options.midlyr.regulations {
        RegulationStyle::Production => {
            let slice = byte_slice(&text, offset, limit);
            let content = NestedSlice {
                text: text[slice.clone()].to_owned(),
                start_offset: slice.start,
                end_offset: slice.end,
                limit,
                total_bytes,
                has_more: slice.end < total_bytes,
            };
            Json(NestedContent { regulation: details, content }).into_response()
        }
        RegulationStyle::Staging => {
            let mut rest = text.chars().skip(offset);
            let text = rest.by_ref().take(limit).collect();
            let has_more = rest.next().is_some();
            let id = regulation.id;
            Json(FlatContent { id, text, offset, limit, total_bytes, has_more, details })
                .into_response()
        }
    })
}

fn slice_asked_for(query: &str) -> Result<(usize, usize), Refusal> {
    let (mut offset, mut limit) = (0, MAX_SLICE);
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        match (name.as_ref(), value.parse::<usize>()) {
            ("offset", Ok(from)) => offset = from,
            ("limit", Ok(longest @ 1..=MAX_SLICE)) => limit = longest,
            ("offset" | "limit", _) => {
                let why = "offset is a number from 0, limit one from 1 to 40000.";
                return Err(Refusal::invalid(why));
            }
            _ => {}
        }
    }
    Ok((offset, limit))
}

/// At most `limit` bytes from `offset` on, moved back to where characters begin; but at least one
/// character, so that a client that continues at the end of each slice reaches the end of the text.
fn byte_slice(text: &str, offset: usize, limit: usize) -> Range<usize> {
    let start = text.floor_char_boundary(offset.min(text.len()));
    let end = text.floor_char_boundary(start.saturating_add(limit).min(text.len()));
    match text[start..].chars().next() {
        Some(first) => start..end.max(start + first.len_utf8()),
        None => start..start,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    query: String,
    #[serde(default)]
    limit: Option<usize>,
    #[serde(default)]
    filters: Filters,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Filters {
    ids: Vec<String>,
    authorities: Vec<String>,
    jurisdictions: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Matches {
    results: Vec<Citation>,
}

/// `POST /api/v1/regulations/query`
pub(super) async fn query(
    State(_): State<Arc<Midlyr>>,
    _: Call,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Result<Json<Matches>, Refusal> {
    entry.json_body(&body);
    let question: Question = read(&body)?;
    let Filters { ids, authorities, jurisdictions } = &question.filters;
    let limit = question.limit.unwrap_or(10);
    if !(1..=2000).contains(&question.query.chars().count()) || !(1..=50).contains(&limit) {
        return Err(Refusal::invalid("query has 1 to 2000 characters, limit is from 1 to 50."));
    }
    if ids.len() > 100 || authorities.len() > 50 || jurisdictions.len() > 50 {
        return Err(Refusal::invalid("Too many filters."));
    }
    known_jurisdictions(jurisdictions)?;
    let is_meant = |regulation: &&'static Regulation| {
        meets(ids, &[regulation.id, regulation.slug])
            && meets(authorities, regulation.authorities)
            && meets(jurisdictions, regulation.jurisdictions)
    };
    let mut found: Vec<_> =
        LIBRARY.iter().filter(is_meant).map(|r| closest_section(r, &question.query)).collect();
    found.sort_by_key(|(shared_words, ..)| std::cmp::Reverse(*shared_words));
    found.truncate(limit);
    let results = found.into_iter().map(|(_, r, section)| Citation::of(r, section)).collect();
    Ok(Json(Matches { results }))
}

/// How many words the closest section has in common with the question, and which it is. Something
/// is always closest, as with the vendor.
fn closest_section(
    regulation: &'static Regulation,
    question: &str,
) -> (usize, &'static Regulation, usize) {
    let asked = question.to_lowercase();
    let shared_words = |at: usize| {
        let section = &regulation.sections[at];
        let text =
            format!("{} {} {}", regulation.title, section.title, section.text).to_lowercase();
        asked.split_whitespace().filter(|word| word.len() > 3 && text.contains(*word)).count()
    };
    let sections = (0..regulation.sections.len()).rev().map(|at| (shared_words(at), at));
    let (count, section) = sections.max().unwrap_or_default();
    (count, regulation, section)
}
