//! The jobs: accepting, fetching, listing, reporting by webhook.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, RawQuery, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use jobferry::clock::Moment;
use jobferry::models::audio::AudioFacts;
use jobferry::webhook::{Scheme, SignatureHeaders, Verifier};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::OnceCell;

use super::Amplifier;
use super::account::{Account, GeneralCall, WebhookTarget};
use super::catalogue::Target;
use super::form::Audio;
use super::refusal::Refusal;
use super::results::{self, AnalysisResult};
use crate::magic::{Ending, Magic};
use crate::measure::Pending;
use crate::state::Shared;
use crate::webhooks::{Letter, Order};

/// Said in every job, so that no answer of a sandbox is taken for a finding.
const LABEL: &str = "health scores are stand-ins";

/// A submission that passed every check and was paid for.
pub(super) struct NewJob<'a> {
    pub(super) account: &'a Arc<Account>,
    pub(super) target: Target,
    pub(super) longitudinal: bool,
    pub(super) recording: Audio,
    pub(super) facts: AudioFacts,
    pub(super) takes: Duration,
    pub(super) magic: Magic,
    pub(super) webhook: Option<WebhookTarget>,
}

/// A job. Its state is computed from the clock; no task changes it.
pub(super) struct Job {
    id: String,
    account_id: String,
    target: Target,
    longitudinal: bool,
    facts: AudioFacts,
    sha256: [u8; 32],
    created: Moment,
    starts: Moment,
    /// None for a job that never ends.
    ends: Option<Moment>,
    /// When the list begins to show it.
    listed: Moment,
    magic: Magic,
    webhook: Option<WebhookTarget>,
    measured: Pending,
    /// The document once the job has ended, which never changes again.
    finished: OnceCell<Bytes>,
}

/// Creates the job and arranges for its webhook.
pub(super) fn accept(amplifier: &Arc<Amplifier>, new: NewJob<'_>) -> Arc<Job> {
    let shared = &amplifier.shared;
    let now = shared.now();
    let id = shared.ids.uuid();
    let job = Job {
        id: id.clone(),
        account_id: new.account.id.clone(),
        target: new.target,
        longitudinal: new.longitudinal,
        facts: new.facts,
        sha256: new.recording.sha256,
        created: now,
        starts: now + new.takes / 4,
        ends: match new.magic.ending {
            Some(Ending::Never) => None,
            _ => Some(now + new.takes),
        },
        listed: now + new.magic.hidden.unwrap_or_default(),
        magic: new.magic,
        webhook: new.webhook,
        measured: shared.measurements.start(new.recording.sha256, new.recording.bytes),
        finished: OnceCell::new(),
    };
    let job = amplifier.jobs.add(&id, job);
    if let Some(due) = job.ends.filter(|_| job.ends_well()) {
        let letter = letter(shared.clone(), new.account.clone(), job.clone());
        let letter = Box::pin(letter);
        shared.courier.deliver(Order { job_id: job.id.clone(), due, letter });
    }
    job
}

/// The announcement of a finished job. Its own target wins over the account's.
async fn letter(shared: Arc<Shared>, account: Arc<Account>, job: Arc<Job>) -> Option<Letter> {
    let target = job.webhook.clone().or_else(|| account.webhook())?;
    let body = job.document(&shared).await;
    let signature = "X-Webhook-Signature".to_owned();
    let headers = vec![SignatureHeaders { signature, ..SignatureHeaders::default() }];
    let scheme = Scheme { headers, ..Scheme::default() };
    let signer = Verifier::new(scheme, [target.secret]).ok()?;
    let mut headers = signer.sign(&body, shared.options.clock.timestamp());
    headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    Some(Letter { url: target.url, headers: Box::new(move || headers.clone()), body })
}

impl Job {
    /// The answer to the submission. It never shows an end, also when the job takes no time.
    pub(super) fn answer_to_submission(&self, shared: &Shared) -> Response {
        let status = match self.status(shared) {
            open if !self.has_ended(shared) => open,
            _ => self.magic.open_word.as_deref().unwrap_or("running"),
        };
        json_response(self.render(shared, status, None, None))
    }

    /// The job as a look at it shows it now.
    async fn document(&self, shared: &Shared) -> Bytes {
        if !self.has_ended(shared) {
            return self.render(shared, self.status(shared), None, None);
        }
        self.finished.get_or_init(|| self.render_finished(shared)).await.clone()
    }

    async fn render_finished(&self, shared: &Shared) -> Bytes {
        let result = match self.ends_well() {
            true => Some(results::result(
                &self.target,
                self.longitudinal,
                results::Source {
                    sha256: &self.sha256,
                    seed: shared.options.seed.unwrap_or_default(),
                    measured: &self.measured.clone().await,
                    inconclusive: self.magic.has("inconclusive"),
                },
            )),
            false => None,
        };
        let has_failed = self.magic.ending == Some(Ending::Failed);
        let silent_about_the_end = has_failed && !self.magic.has("fail_completed");
        let completed = self.ends.filter(|_| !silent_about_the_end);
        self.render(shared, self.status(shared), completed, result)
    }

    fn has_ended(&self, shared: &Shared) -> bool {
        self.ends.is_some_and(|ends| shared.has_come(ends))
    }

    fn ends_well(&self) -> bool {
        match &self.magic.ending {
            None => true,
            Some(Ending::Word(word)) => ["done", "completed", "succeeded"].contains(&word.as_str()),
            Some(Ending::Failed | Ending::Never) => false,
        }
    }

    fn status(&self, shared: &Shared) -> &str {
        if self.has_ended(shared) {
            return match &self.magic.ending {
                None | Some(Ending::Never) => "done",
                Some(Ending::Failed) => "failed",
                Some(Ending::Word(word)) => word,
            };
        }
        let usual = if shared.has_come(self.starts) { "running" } else { "pending" };
        self.magic.open_word.as_deref().unwrap_or(usual)
    }

    fn list_item(&self, shared: &Shared) -> ListItem<'_> {
        ListItem {
            job_id: &self.id,
            status: self.status(shared),
            created_at: shared.written(self.created),
        }
    }

    fn render(
        &self,
        shared: &Shared,
        status: &str,
        completed: Option<Moment>,
        result: Option<AnalysisResult>,
    ) -> Bytes {
        let word = self.target.word();
        let mut document = JobDocument {
            job_id: &self.id,
            status,
            created_at: shared.written(self.created),
            completed_at: completed.map(|moment| shared.written(moment)),
            result,
            audio_content_type: &self.facts.content_type,
            audio_size_bytes: self.facts.size_bytes,
            audio_duration_seconds: milliseconds(self.facts.duration_seconds.unwrap_or_default()),
            audio_sample_rate: self.facts.sample_rate,
            job_type: self.target.kind(),
            api_version: "v2",
            model_name: None,
            sign_name: None,
            use_case: None,
            condition: None,
            sandbox: LABEL,
        };
        match self.target {
            Target::UseCase(_) => {
                (document.use_case, document.condition) = (Some(Some(word)), Some(None));
            }
            Target::Condition(_) => {
                (document.use_case, document.condition) = (Some(None), Some(Some(word)));
            }
            Target::Model(_) => document.model_name = Some(word),
            Target::Sign(_) => document.sign_name = Some(word),
        }
        to_json(&document)
    }
}

/// The keys in the vendor's order. Use-case and condition jobs show each other's selector as
/// null, model and sign jobs show their own only; both habits are in the vendor's samples.
#[derive(Serialize)]
struct JobDocument<'a> {
    job_id: &'a str,
    status: &'a str,
    created_at: String,
    completed_at: Option<String>,
    result: Option<AnalysisResult>,
    audio_content_type: &'a str,
    audio_size_bytes: i64,
    audio_duration_seconds: f64,
    audio_sample_rate: Option<u32>,
    job_type: &'a str,
    api_version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    model_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    use_case: Option<Option<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<Option<&'a str>>,
    sandbox: &'a str,
}

fn milliseconds(seconds: f64) -> f64 {
    (seconds * 1000.0).round() / 1000.0
}

fn to_json(document: &impl Serialize) -> Bytes {
    // Text, finite numbers and lists of them always serialize.
    serde_json::to_vec(document).unwrap_or_default().into()
}

fn json_response(body: Bytes) -> Response {
    ([(CONTENT_TYPE, "application/json")], body).into_response()
}

/// `GET /v2/jobs/{job_id}`
pub(super) async fn get(
    State(amplifier): State<Arc<Amplifier>>,
    GeneralCall(account): GeneralCall,
    Path(job_id): Path<String>,
) -> Result<Response, Refusal> {
    let job = amplifier.jobs.find(&job_id).filter(|job| job.account_id == account.id);
    let job = job.ok_or_else(|| Refusal::not_found("No such job for this account."))?;
    Ok(json_response(job.document(&amplifier.shared).await))
}

#[derive(Serialize)]
struct ListPage<'a> {
    jobs: Vec<ListItem<'a>>,
    page: usize,
    total_pages: usize,
}

#[derive(Serialize)]
struct ListItem<'a> {
    job_id: &'a str,
    status: &'a str,
    created_at: String,
}

/// `GET /v2/jobs?page=`
pub(super) async fn list(
    State(amplifier): State<Arc<Amplifier>>,
    GeneralCall(account): GeneralCall,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let page = page_number(query.as_deref().unwrap_or_default())?;
    let shared = &amplifier.shared;
    let mut jobs = amplifier.jobs.oldest_first();
    jobs.retain(|job| job.account_id == account.id && shared.has_come(job.listed));
    jobs.reverse();
    let size = shared.options.page_size.max(1);
    let shown = jobs.iter().skip(page.saturating_mul(size)).take(size);
    let jobs_on_page = shown.map(|job| job.list_item(shared)).collect();
    let total_pages = jobs.len().div_ceil(size);
    Ok(json_response(to_json(&ListPage { jobs: jobs_on_page, page, total_pages })))
}

fn page_number(query: &str) -> Result<usize, Refusal> {
    let page = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "page");
    let Some((_, number)) = page else {
        return Ok(0);
    };
    number.parse().map_err(|_| Refusal::invalid("page is a number from 0."))
}

/// Every job of every account, oldest first, for the controls.
pub(super) fn overview(amplifier: &Amplifier) -> Value {
    let shown = |job: &Arc<Job>| {
        json!({
            "job_id": job.id,
            "account_id": job.account_id,
            "job_type": job.target.kind(),
            "target": job.target.word(),
            "status": job.status(&amplifier.shared),
            "audio_sha256": hex::encode(job.sha256),
        })
    };
    amplifier.jobs.oldest_first().iter().map(shown).collect()
}
