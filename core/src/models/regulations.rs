//! Midlyr's library of regulations.
//!
//! Facts are from the vendor's production pages unless a comment names another source. Identifiers
//! are opaque: they come with and without a prefix. Offsets are in the unit of the vendor's host,
//! bytes in production and characters in staging, so they are followed and never computed with.

use serde::{Deserialize, Serialize};

use super::lenient::{or_default, whole};
use super::midlyr_page::PageOnTheWire;
use super::{RawJson, Timestamp, open_enum};

open_enum! {
    /// What kind of source a regulation is.
    pub enum RegulationCategory {
        /// A law.
        Statute = "statute",
        /// A regulation.
        Regulation = "regulation",
        /// Guidance of several agencies.
        InteragencyGuidance = "interagencyGuidance",
        /// Guidance of one agency.
        AgencyGuidance = "agencyGuidance",
        /// An examiner's handbook.
        ExaminationHandbook = "examinationHandbook",
        /// An interpretation.
        InterpretiveAction = "interpretiveAction",
        /// A rule of a self-regulatory organisation.
        SroRule = "sroRule",
    }
}

/// A regulation and the passages of it that matter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegulationCitation {
    /// The regulation.
    pub regulation: Regulation,
    /// The passages.
    #[serde(default, deserialize_with = "or_default")]
    pub chunks: Vec<CitationChunk>,
}

/// A passage of a regulation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CitationChunk {
    /// The passage.
    pub text: String,
    /// Where it begins, in the unit of the vendor's host: bytes in production.
    #[serde(default, deserialize_with = "whole")]
    pub start_offset: Option<i64>,
    /// Where it ends.
    #[serde(default, deserialize_with = "whole")]
    pub end_offset: Option<i64>,
    /// The headings it stands under.
    #[serde(default)]
    pub section_path: Option<String>,
}

/// A regulation as lists and citations show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Regulation {
    /// The document's identifier. Opaque.
    pub id: String,
    /// What kind of source it is.
    #[serde(default)]
    pub category: Option<RegulationCategory>,
    /// Its title.
    #[serde(default)]
    pub title: Option<String>,
    /// Who issued it, such as `cfpb`.
    #[serde(default, deserialize_with = "or_default")]
    pub authorities: Vec<String>,
    /// Where it holds, such as `us-federal` or `us-state:ny`.
    #[serde(default, deserialize_with = "or_default")]
    pub jurisdictions: Vec<String>,
    /// What it is about.
    #[serde(default)]
    pub description: Option<String>,
    /// When it last changed.
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    pub updated_at: Option<Timestamp>,
    /// Where it was published. May be cut short, so it is a text and no address.
    #[serde(default)]
    pub source_url: Option<String>,
}

/// A regulation with its table of contents.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "DetailsOnTheWire")]
pub struct RegulationDetails {
    /// The document's identifier. Opaque.
    pub id: String,
    /// What kind of source it is.
    pub category: Option<RegulationCategory>,
    /// Its title.
    pub title: Option<String>,
    /// Who issued it, such as `cfpb`.
    pub authorities: Vec<String>,
    /// Where it holds, such as `us-federal` or `us-state:ny`.
    pub jurisdictions: Vec<String>,
    /// What it is about.
    pub description: Option<String>,
    /// When it last changed.
    pub updated_at: Option<Timestamp>,
    /// Where it was published. May be cut short, so it is a text and no address.
    pub source_url: Option<String>,
    /// The length of the text, in bytes.
    pub total_bytes: Option<i64>,
    /// The headings, in their order.
    pub table_of_contents: Vec<RegulationHeading>,
    /// Further facts, which depend on the category.
    pub attributes: Option<RawJson>,
    /// The whole document as the vendor sent it; empty inside a [`RegulationContent`].
    pub raw: RawJson,
}

/// One heading of a regulation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegulationHeading {
    /// The heading's identifier.
    pub id: String,
    /// The heading.
    #[serde(default)]
    pub title: Option<String>,
    /// How deep it stands, from 1.
    #[serde(default, deserialize_with = "whole")]
    pub level: Option<u32>,
    /// Where its text begins.
    #[serde(default, deserialize_with = "whole")]
    pub start_offset: Option<i64>,
    /// The heading above it.
    #[serde(default)]
    pub parent_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DetailsOnTheWire {
    id: String,
    #[serde(default)]
    category: Option<RegulationCategory>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    authorities: Vec<String>,
    #[serde(default, deserialize_with = "or_default")]
    jurisdictions: Vec<String>,
    #[serde(default)]
    description: Option<String>,
    #[serde(default, deserialize_with = "super::timestamp::lenient")]
    updated_at: Option<Timestamp>,
    #[serde(default)]
    source_url: Option<String>,
    #[serde(default, deserialize_with = "whole")]
    total_bytes: Option<i64>,
    #[serde(default, deserialize_with = "or_default")]
    table_of_contents: EntriesOnTheWire,
    #[serde(default)]
    attributes: Option<RawJson>,
}

#[derive(Default, Deserialize)]
struct EntriesOnTheWire {
    #[serde(default, deserialize_with = "or_default")]
    entries: Vec<RegulationHeading>,
}

impl From<DetailsOnTheWire> for RegulationDetails {
    fn from(wire: DetailsOnTheWire) -> Self {
        RegulationDetails {
            id: wire.id,
            category: wire.category,
            title: wire.title,
            authorities: wire.authorities,
            jurisdictions: wire.jurisdictions,
            description: wire.description,
            updated_at: wire.updated_at,
            source_url: wire.source_url,
            total_bytes: wire.total_bytes,
            table_of_contents: wire.table_of_contents.entries,
            attributes: wire.attributes,
            raw: RawJson::default(),
        }
    }
}

/// One page of the library.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "PageOnTheWire<Regulation>")]
pub struct RegulationPage {
    /// The regulations of this page.
    pub regulations: Vec<Regulation>,
    /// What the next page is asked for with, together with the same filters.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// About how many regulations there are on all pages.
    pub approximate_total: Option<i64>,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

impl From<PageOnTheWire<Regulation>> for RegulationPage {
    fn from(wire: PageOnTheWire<Regulation>) -> Self {
        RegulationPage {
            regulations: wire.results,
            has_more: wire.pagination.has_more(),
            next_cursor: wire.pagination.next_cursor,
            approximate_total: wire.pagination.approximate_total,
            raw: RawJson::default(),
        }
    }
}

/// A slice of a regulation's text, from production (nested) or staging (flat).
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "ContentOnTheWire")]
pub struct RegulationContent {
    /// The document's identifier.
    pub id: String,
    /// The regulation, where the vendor sends it along.
    pub details: Option<RegulationDetails>,
    /// The slice.
    pub text: String,
    /// Where the slice begins.
    pub start_offset: i64,
    /// Where the slice ends. Production only.
    pub end_offset: Option<i64>,
    /// Where the next slice begins: the end that the vendor names, or else what was asked for
    /// beyond the beginning. `None` for the last slice.
    pub next_offset: Option<i64>,
    /// The longest slice that was asked for.
    pub limit: Option<i64>,
    /// The length of the whole text, in bytes.
    pub total_bytes: Option<i64>,
    /// Whether a slice follows.
    pub has_more: bool,
    /// The whole document as the vendor sent it.
    pub raw: RawJson,
}

/// Both shapes: `content` tells the nested one.
#[derive(Deserialize)]
struct ContentOnTheWire {
    #[serde(default)]
    regulation: Option<RegulationDetails>,
    #[serde(default)]
    content: Option<SliceOnTheWire>,
    #[serde(default)]
    id: Option<String>,
    #[serde(default)]
    details: Option<RegulationDetails>,
    // The flat shape has what `SliceOnTheWire` has, with other names for two of them.
    #[serde(default)]
    text: Option<String>,
    #[serde(default, deserialize_with = "whole")]
    offset: Option<i64>,
    #[serde(default, deserialize_with = "whole")]
    limit: Option<i64>,
    #[serde(default, rename = "totalBytes", deserialize_with = "whole")]
    total_bytes: Option<i64>,
    #[serde(default, rename = "hasMore", deserialize_with = "or_default")]
    has_more: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SliceOnTheWire {
    text: String,
    #[serde(default, deserialize_with = "whole")]
    start_offset: Option<i64>,
    #[serde(default, deserialize_with = "whole")]
    end_offset: Option<i64>,
    #[serde(default, deserialize_with = "whole")]
    limit: Option<i64>,
    #[serde(default, deserialize_with = "whole")]
    total_bytes: Option<i64>,
    #[serde(default, deserialize_with = "or_default")]
    has_more: bool,
}

impl TryFrom<ContentOnTheWire> for RegulationContent {
    type Error = &'static str;

    fn try_from(wire: ContentOnTheWire) -> Result<Self, Self::Error> {
        let details = wire.regulation.or(wire.details);
        let slice = match (wire.content, wire.text) {
            (Some(slice), _) => slice,
            (None, Some(text)) => SliceOnTheWire {
                text,
                start_offset: wire.offset,
                end_offset: None,
                limit: wire.limit,
                total_bytes: wire.total_bytes,
                has_more: wire.has_more,
            },
            (None, None) => return Err("expected content or text"),
        };
        let id = wire.id.or_else(|| details.as_ref().map(|details| details.id.clone()));
        Ok(RegulationContent {
            id: id.ok_or("expected the regulation or its id")?,
            details,
            start_offset: slice.start_offset.unwrap_or(0),
            end_offset: slice.end_offset,
            next_offset: slice.has_more.then(|| slice.next_offset()),
            limit: slice.limit,
            total_bytes: slice.total_bytes,
            has_more: slice.has_more,
            text: slice.text,
            raw: RawJson::default(),
        })
    }
}

impl SliceOnTheWire {
    /// A slice that another one follows is as long as was asked for, whatever the unit is. Without
    /// either number the staging pages' unit remains: characters.
    fn next_offset(&self) -> i64 {
        let length = self.limit.unwrap_or_else(|| self.text.chars().count() as i64);
        self.end_offset.unwrap_or(self.start_offset.unwrap_or(0).saturating_add(length))
    }
}

/// A question to the library (`POST /api/v1/regulations/query`). Reads only, so it may be repeated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegulationQueryRequest {
    /// The question, of 1 to 2000 characters.
    pub query: String,
    /// How many regulations to answer with, 1 to 50. Default: the vendor's, which is 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Where to look. Default: everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<RegulationFilters>,
}

/// Where a question looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegulationFilters {
    /// In these documents only, at most 100. Empty: in all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// In what these issued only, at most 50. Empty: in all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authorities: Vec<String>,
    /// In what holds in these only, at most 50. Empty: in all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jurisdictions: Vec<String>,
}

/// The passages closest to a question, in no pages.
///
/// Serializes as the vendor's own document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct RegulationMatches {
    /// The regulations and their passages.
    #[serde(rename = "results")]
    pub citations: Vec<RegulationCitation>,
    /// The whole document as the vendor sent it.
    #[serde(skip)]
    pub raw: RawJson,
}
