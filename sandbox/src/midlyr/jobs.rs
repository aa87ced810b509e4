//! The jobs: accepting, fetching, listing.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jobferry::clock::Moment;
use jobferry::models::midlyr::MidlyrScenario;
use serde::Serialize;
use serde_json::{Value, json};

use super::paging::{Page, Query};
use super::refusal::Refusal;
use super::results::{self, AnalysisResult};
use super::{Call, Midlyr};
use crate::faults::Action;
use crate::magic::{Ending, Magic};
use crate::state::Shared;

/// Said in every job, so that no answer of a sandbox is taken for advice.
const LABEL: &str = "scores, findings and regulations are stand-ins";

/// What a job does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Screen,
    Risk,
}

/// A job. Its state is computed from the clock; no task changes it.
pub(super) struct Job {
    id: String,
    /// The place among all jobs, which pages are counted by.
    number: u64,
    kind: Kind,
    scenario: MidlyrScenario,
    text: String,
    created: Moment,
    /// None for a job that never ends.
    ends: Option<Moment>,
    /// When the list begins to show it.
    listed: Moment,
    magic: Magic,
}

pub(super) fn accept(
    midlyr: &Midlyr,
    kind: Kind,
    scenario: MidlyrScenario,
    text: String,
    magic: Magic,
    usual_time: Duration,
) -> Arc<Job> {
    let now = midlyr.shared.now();
    let id = format!("job_{}", midlyr.shared.ids.opaque());
    let job = Job {
        id: id.clone(),
        number: midlyr.jobs.count() as u64,
        kind,
        scenario,
        text,
        created: now,
        ends: match magic.ending {
            Some(Ending::Never) => None,
            _ => Some(now + magic.takes.unwrap_or(usual_time)),
        },
        listed: now + magic.hidden.unwrap_or_default(),
        magic,
    };
    midlyr.jobs.add(&id, job)
}

impl Job {
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The fault that a magic word asks for in the answer to the submission.
    pub(super) fn spoils_submission(&self) -> Option<Action> {
        self.magic.answer.clone()
    }

    /// The job as a scoring answers with it: the vendor's samples have no times.
    pub(super) fn inline_document(&self, shared: &Shared) -> Document<'_> {
        Document { created_at: None, updated_at: None, ..self.document(shared) }
    }

    fn document(&self, shared: &Shared) -> Document<'_> {
        let has_ended = self.has_ended(shared);
        let ends_well = has_ended && self.ends_well();
        Document {
            id: &self.id,
            job_type: self.job_type(),
            status: self.status(shared),
            created_at: Some(shared.written_with(self.created, 0)),
            updated_at: Some(shared.written_with(self.updated(shared), 0)),
            result: ends_well.then(|| self.result(shared)),
            error: (has_ended && self.magic.ending == Some(Ending::Failed)).then(|| Failure {
                code: self.magic.value("code_").unwrap_or("analysis_failed"),
                message: "The analysis did not finish.",
            }),
            sandbox: LABEL,
        }
    }

    fn result(&self, shared: &Shared) -> AnalysisResult {
        if let Some(unknown) = self.magic.value("type_") {
            return AnalysisResult::unknown(unknown);
        }
        let seed = shared.options.seed.unwrap_or_default();
        let score = self.magic.value("score_").and_then(|score| score.parse().ok());
        let dice = results::Dice::of(&self.text, &self.scenario, seed, score);
        match self.kind {
            Kind::Screen => dice.screen(),
            Kind::Risk => dice.risk(),
        }
    }

    fn job_type(&self) -> &str {
        let usual = match self.kind {
            Kind::Screen => "screen_analysis",
            Kind::Risk => "risk_assessment",
        };
        self.magic.value("type_").unwrap_or(usual)
    }

    fn has_ended(&self, shared: &Shared) -> bool {
        self.ends.is_some_and(|ends| shared.has_come(ends))
    }

    fn ends_well(&self) -> bool {
        match &self.magic.ending {
            None => true,
            Some(Ending::Word(word)) => word == "succeeded",
            Some(Ending::Failed | Ending::Never) => false,
        }
    }

    fn status(&self, shared: &Shared) -> &str {
        if !self.has_ended(shared) {
            return self.magic.open_word.as_deref().unwrap_or("running");
        }
        match &self.magic.ending {
            None | Some(Ending::Never) => "succeeded",
            Some(Ending::Failed) => "failed",
            Some(Ending::Word(word)) => word,
        }
    }

    fn updated(&self, shared: &Shared) -> Moment {
        self.ends.filter(|_| self.has_ended(shared)).unwrap_or(self.created)
    }

    fn summary(&self, shared: &Shared) -> Summary {
        Summary {
            job_id: self.id.clone(),
            job_type: self.job_type().to_owned(),
            status: self.status(shared).to_owned(),
            trigger_type: "manual",
            created_at: shared.written_with(self.created, 0),
            updated_at: shared.written_with(self.updated(shared), 0),
        }
    }
}

/// The keys in the vendor's order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Document<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    job_type: &'a str,
    status: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<String>,
    result: Option<AnalysisResult>,
    error: Option<Failure<'a>>,
    sandbox: &'static str,
}

#[derive(Serialize)]
struct Failure<'a> {
    code: &'a str,
    message: &'static str,
}

/// A job in a list, where its id and type have other names.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Summary {
    job_id: String,
    job_type: String,
    status: String,
    trigger_type: &'static str,
    created_at: String,
    updated_at: String,
}

/// `GET /api/v1/jobs/{id}`
pub(super) async fn get(
    State(midlyr): State<Arc<Midlyr>>,
    _: Call,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let job = midlyr.jobs.find(&id).ok_or_else(Refusal::no_job)?;
    Ok(Json(job.document(&midlyr.shared)).into_response())
}

/// `GET /api/v1/jobs`, newest first
pub(super) async fn list(
    State(midlyr): State<Arc<Midlyr>>,
    _: Call,
    RawQuery(query): RawQuery,
) -> Result<Json<Page<Summary>>, Refusal> {
    let query = Query::read(query.as_deref(), &["jobType", "start", "end"])?;
    let kinds = query.all("jobType");
    let (start, end) = (instant(&query, "start")?, instant(&query, "end")?);
    let shared = &midlyr.shared;
    let is_meant = |job: &Arc<Job>| {
        let created = shared.instant(job.created);
        shared.has_come(job.listed)
            && (kinds.is_empty() || kinds.contains(&job.job_type()))
            && start.is_none_or(|start| created >= start)
            && end.is_none_or(|end| created <= end)
    };
    let jobs = midlyr.jobs.oldest_first();
    let meant: Vec<_> = jobs.into_iter().rev().filter(is_meant).collect();
    Ok(Json(query.page(&meant, |job| job.number, |job| job.summary(shared))))
}

fn instant(query: &Query, name: &str) -> Result<Option<Timestamp>, Refusal> {
    let Some(text) = query.first(name) else {
        return Ok(None);
    };
    let refused =
        |_| Refusal::invalid(format!("{name} is no instant such as 2026-04-15T12:00:00Z."));
    text.parse().map(Some).map_err(refused)
}

/// Every job, oldest first, for the controls.
pub(super) fn overview(midlyr: &Midlyr) -> Value {
    let shown = |job: &Arc<Job>| json!({"id": job.id, "type": job.job_type(), "status": job.status(&midlyr.shared)});
    midlyr.jobs.oldest_first().iter().map(shown).collect()
}
