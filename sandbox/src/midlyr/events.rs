//! Compliance signals, each of which makes a ticket or finds one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Json;
use axum::extract::{Extension, State};
use axum::http::StatusCode;
use bytes::Bytes;
use jobferry::models::midlyr::MidlyrScenario;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::analysis::{known, not_empty, read};
use super::refusal::Refusal;
use super::{Call, Midlyr};
use crate::log::Entry;

/// The tickets made, and which name belongs to which.
#[derive(Default)]
pub(super) struct Tickets(Mutex<Made>);

#[derive(Default)]
struct Made {
    count: usize,
    by_external_ref: HashMap<String, String>,
}

impl Tickets {
    fn made(&self) -> MutexGuard<'_, Made> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn count(&self) -> usize {
        self.made().count
    }

    pub(super) fn clear(&self) {
        *self.made() = Made::default();
    }

    /// The ticket of a signal, and whether it is new.
    fn ticket(&self, external_ref: Option<&str>) -> (String, bool) {
        let mut made = self.made();
        let earlier = external_ref.and_then(|name| made.by_external_ref.get(name));
        if let Some(ticket_id) = earlier {
            return (ticket_id.clone(), false);
        }
        made.count += 1;
        let ticket_id = format!("tkt_{:02}", made.count);
        if let Some(name) = external_ref {
            made.by_external_ref.insert(name.to_owned(), ticket_id.clone());
        }
        (ticket_id, true)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Request {
    scenario: MidlyrScenario,
    content: Content,
    #[serde(default)]
    external_ref: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
enum Content {
    Text {
        text: String,
    },
    Json {
        #[serde(rename = "json")]
        _json: Map<String, Value>,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Ticket {
    ticket_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_ref: Option<String>,
    created: bool,
}

/// `POST /api/v1/events`
pub(super) async fn create(
    State(midlyr): State<Arc<Midlyr>>,
    _: Call,
    Extension(entry): Extension<Entry>,
    body: Bytes,
) -> Result<(StatusCode, Json<Ticket>), Refusal> {
    entry.json_body(&body);
    let request: Request = read(&body)?;
    known(&request.scenario)?;
    if let Content::Text { text } = &request.content {
        not_empty(text)?;
    }
    let length = request.external_ref.as_deref().map(|name| name.chars().count());
    if length.is_some_and(|length| !(1..=128).contains(&length)) {
        return Err(Refusal::invalid("externalRef has 1 to 128 characters."));
    }
    let (ticket_id, created) = midlyr.tickets.ticket(request.external_ref.as_deref());
    let status = if created { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(Ticket { ticket_id, external_ref: request.external_ref, created })))
}
