//! The jobs: accepting, chaining, fetching.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jobferry::clock::Moment;
use serde::Serialize;
use serde_json::{Value, json};

use super::refusal::Refusal;
use super::results::{self, JobResult};
use super::{Alliance, Call, rules};
use crate::faults::Action;
use crate::ids;
use crate::magic::{Ending, Magic};
use crate::options::{AllianceStyle, AllianceUser};
use crate::state::Shared;

/// Said in every job, so that no answer of a sandbox is taken for an analysis.
const LABEL: &str = "results are stand-ins";
const MAX_ATTEMPTS: u32 = 3;

/// What a job does, and what it needs for it.
pub(super) enum Kind {
    Preview { prompt: String },
    Parse { assessment_id: String, document_id: String },
    Gaps { assessment_id: String },
    Risk { assessment_id: String },
    Report { assessment_id: String },
}

/// A job. Its state is computed from the clock; no task changes it.
pub(super) struct Job {
    id: String,
    owner: String,
    kind: Kind,
    input: Value,
    created: Moment,
    /// Attempts of this length, the first quarter of which the job is pending.
    attempt: Duration,
    attempts: u32,
    end: End,
    magic: Magic,
}

/// The outcome of the last attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Ended,
    /// It never ends.
    Never,
    /// It failed, and no other attempt follows.
    Forgotten,
}

/// The state of a job, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// After so many failed attempts.
    Pending(u32),
    /// In this attempt, counted from 1.
    Processing(u32),
    Ended,
}

pub(super) fn accept(
    alliance: &Alliance,
    user: &AllianceUser,
    kind: Kind,
    input: Value,
    mut magic: Magic,
) -> Arc<Job> {
    let usual = alliance.shared.options.delay.of_job(0.0, alliance.jobs.count());
    let takes = magic.takes.unwrap_or(usual);
    let is_stuck = magic.ending.take_if(|ending| *ending == Ending::Never).is_some();
    let goes_back = magic.has("back");
    let (attempts, end) = match (goes_back, is_stuck) {
        (true, true) => (1, End::Forgotten),
        (true, false) => (2, End::Ended),
        (false, true) => (1, End::Never),
        (false, false) if magic.ending == Some(Ending::Failed) => (MAX_ATTEMPTS, End::Ended),
        (false, false) => (1, End::Ended),
    };
    // Three attempts share the time; a second one after going back takes as long again.
    let attempt = if attempts == MAX_ATTEMPTS { takes / MAX_ATTEMPTS } else { takes };
    let id = alliance.shared.ids.uuid();
    let job = Job {
        id: id.clone(),
        owner: user.email.clone(),
        kind,
        input,
        created: alliance.shared.now(),
        attempt,
        attempts,
        end,
        magic,
    };
    alliance.jobs.add(&id, job)
}

/// The job that follows the parsing of a document; its id is in no answer.
pub(super) fn chain_gap_detection(alliance: &Alliance, parsed: &Job) {
    let Kind::Parse { assessment_id, .. } = &parsed.kind else {
        return;
    };
    if parsed.end != End::Ended || parsed.magic.ending.is_some() {
        return;
    }
    let id = alliance.shared.ids.uuid();
    let job = Job {
        id: id.clone(),
        owner: parsed.owner.clone(),
        kind: Kind::Gaps { assessment_id: assessment_id.clone() },
        input: Value::Null,
        created: parsed.ends(),
        attempt: parsed.attempt,
        attempts: 1,
        end: End::Ended,
        magic: Magic::default(),
    };
    alliance.jobs.add(&id, job);
}

impl Job {
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn is_chained(&self) -> bool {
        matches!(self.kind, Kind::Gaps { .. })
    }

    /// The fault that a magic word asks for in the answer to the submission.
    pub(super) fn spoils_submission(&self) -> Option<Action> {
        self.magic.answer.clone()
    }

    pub(super) fn has_report(&self, shared: &Shared) -> bool {
        matches!(self.kind, Kind::Report { .. })
            && self.standing(shared.now()) == Standing::Ended
            && self.ends_well()
    }

    fn begins(&self, attempt: u32) -> Moment {
        self.created + self.attempt * attempt.saturating_sub(1) + self.attempt / 4
    }

    fn ends(&self) -> Moment {
        self.created + self.attempt * self.attempts
    }

    fn standing(&self, now: Moment) -> Standing {
        if self.ends() <= now && self.end == End::Ended {
            return Standing::Ended;
        }
        if self.ends() <= now && self.end == End::Forgotten {
            return Standing::Pending(self.attempts);
        }
        let begun = (1..=self.attempts).rev().find(|attempt| self.begins(*attempt) <= now);
        let Some(attempt) = begun else {
            return Standing::Pending(0);
        };
        let attempt_ends = self.created + self.attempt * attempt;
        match attempt == self.attempts || now < attempt_ends {
            true => Standing::Processing(attempt),
            false => Standing::Pending(attempt),
        }
    }

    fn ends_well(&self) -> bool {
        match &self.magic.ending {
            None => true,
            Some(Ending::Word(word)) => word == "COMPLETED",
            Some(Ending::Failed | Ending::Never) => false,
        }
    }

    fn status(&self, standing: Standing) -> &str {
        let open_word = self.magic.open_word.as_deref();
        match standing {
            Standing::Pending(_) => open_word.unwrap_or("PENDING"),
            Standing::Processing(_) => open_word.unwrap_or("PROCESSING"),
            Standing::Ended => match &self.magic.ending {
                Some(Ending::Failed) => "FAILED",
                Some(Ending::Word(word)) => word,
                None | Some(Ending::Never) => "COMPLETED",
            },
        }
    }

    fn job_type(&self) -> &str {
        let usual = match self.kind {
            Kind::Preview { .. } => "AI_PREVIEW",
            Kind::Parse { .. } => "PARSE_DOCUMENT",
            Kind::Gaps { .. } => "GAP_DETECTION",
            Kind::Risk { .. } => "RISK_ANALYSIS",
            Kind::Report { .. } => "REPORT_GENERATION",
        };
        self.magic.value("type_").unwrap_or(usual)
    }

    fn document<'a>(&'a self, shared: &'a Shared) -> Document<'a> {
        let now = shared.now();
        let standing = self.standing(now);
        let has_ended = standing == Standing::Ended;
        let attempts = match standing {
            Standing::Pending(attempts) | Standing::Processing(attempts) => attempts,
            Standing::Ended => self.attempts,
        };
        let started = (attempts > 0).then(|| self.begins(attempts));
        let updated = match standing {
            Standing::Pending(failed) => self.created + self.attempt * failed,
            Standing::Processing(attempt) => self.begins(attempt),
            Standing::Ended => self.ends(),
        };
        let written = |moment: Moment| shared.written_with(moment, 3);
        let failed = has_ended && self.magic.ending == Some(Ending::Failed);
        let result = (has_ended && self.ends_well())
            .then(|| results::result(&self.id, &self.kind, self.took(), shared));
        let is_as_in_source = shared.options.alliance.style == AllianceStyle::Source;
        Document {
            id: &self.id,
            job_type: self.job_type(),
            status: self.status(standing),
            result,
            error: failed.then_some("Bedrock: ThrottlingException (asked for by a magic word)"),
            attempts,
            created_at: written(self.created),
            started_at: started.map(written),
            completed_at: has_ended.then(|| written(self.ends())),
            updated_at: written(updated),
            more: is_as_in_source.then(|| More {
                max_attempts: MAX_ATTEMPTS,
                created_by_id: ids::uuid_of(&self.owner),
                input: &self.input,
            }),
            sandbox: LABEL,
        }
    }

    /// How long the last attempt was under way.
    fn took(&self) -> Duration {
        self.ends().since(self.begins(self.attempts))
    }
}

/// The keys in the tool's order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    job_type: &'a str,
    status: &'a str,
    result: Option<JobResult<'a>>,
    error: Option<&'static str>,
    attempts: u32,
    created_at: String,
    started_at: Option<String>,
    completed_at: Option<String>,
    updated_at: String,
    #[serde(flatten)]
    more: Option<More<'a>>,
    sandbox: &'static str,
}

/// What the public source adds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct More<'a> {
    max_attempts: u32,
    created_by_id: String,
    input: &'a Value,
}

/// `GET /api/jobs/{id}`
pub(super) async fn get(
    State(alliance): State<Arc<Alliance>>,
    call: Call,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let id = rules::uuid(id)?.to_lowercase();
    let exists = |job: &Arc<Job>| alliance.shared.has_come(job.created);
    let job = alliance.jobs.find(&id).filter(exists).ok_or_else(|| Refusal::for_status(404))?;
    if job.owner != call.user.email {
        return Err(match alliance.style() {
            AllianceStyle::Pages => Refusal::for_status(404),
            AllianceStyle::Source => Refusal::not_owner(),
        });
    }
    Ok(Json(job.document(&alliance.shared)).into_response())
}

/// Every job that exists by now, oldest first, for the controls.
pub(super) fn overview(alliance: &Alliance) -> Value {
    let now = alliance.shared.now();
    let shown = |job: &Arc<Job>| {
        let status = job.status(job.standing(now));
        json!({ "id": job.id, "type": job.job_type(), "status": status, "owner": job.owner })
    };
    let jobs = alliance.jobs.oldest_first();
    jobs.iter().filter(|job| job.created <= now).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(attempts: u32, end: End) -> Job {
        Job {
            id: String::new(),
            owner: String::new(),
            kind: Kind::Preview { prompt: String::new() },
            input: Value::Null,
            created: Moment::default(),
            attempt: Duration::from_secs(4),
            attempts,
            end,
            magic: Magic::default(),
        }
    }

    fn standings(job: &Job) -> Vec<Standing> {
        let at = |second| Moment::default() + Duration::from_secs(second);
        [0, 1, 4, 5, 8].map(|second| job.standing(at(second))).to_vec()
    }

    #[test]
    fn a_job_may_go_back_once_or_for_ever() {
        use Standing::{Ended, Pending, Processing};
        let expected = [Pending(0), Processing(1), Ended, Ended, Ended];
        assert_eq!(standings(&job(1, End::Ended)), expected);
        let expected = [Pending(0), Processing(1), Pending(1), Processing(2), Ended];
        assert_eq!(standings(&job(2, End::Ended)), expected);
        let expected = [Pending(0), Processing(1), Pending(1), Pending(1), Pending(1)];
        assert_eq!(standings(&job(1, End::Forgotten)), expected);
        let expected = [Pending(0), Processing(1), Processing(1), Processing(1), Processing(1)];
        assert_eq!(standings(&job(1, End::Never)), expected);
    }
}
