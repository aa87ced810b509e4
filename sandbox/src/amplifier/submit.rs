//! Submissions: from the form to the accepted job.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Extension, Path, Request, State};
use axum::response::Response;
use jobferry::models::audio::AudioFacts;

use super::account::{Account, SubmitCall, WebhookTarget, webhook_target};
use super::audio;
use super::catalogue::Target;
use super::form::{Audio, Form};
use super::jobs::{self, NewJob};
use super::refusal::Refusal;
use super::{Amplifier, MAGIC_WORDS};
use crate::log::Entry;
use crate::magic::{Ending, Magic};

/// The sandbox's own price of a submission; the vendor publishes none.
const PRICE: i64 = 1;
/// What the vendor adds for telling speakers apart.
const DIARIZE_PRICE: i64 = 50;

type Shared = State<Arc<Amplifier>>;
type Submitted = Result<Response, Refusal>;

/// `POST /v2/use-case/analyze`
pub(super) async fn use_case(
    State(amplifier): Shared,
    SubmitCall(account): SubmitCall,
    Extension(entry): Extension<Entry>,
    request: Request,
) -> Submitted {
    let form = Form::read(request, &entry).await?;
    let word = form.use_case.clone().unwrap_or_default();
    amplifier.submit(&account, form, &word, Target::use_case, false).await
}

/// `POST /v2/condition/analyze`
pub(super) async fn condition(
    State(amplifier): Shared,
    SubmitCall(account): SubmitCall,
    Extension(entry): Extension<Entry>,
    request: Request,
) -> Submitted {
    let form = Form::read(request, &entry).await?;
    let word = form.condition.clone().unwrap_or_default();
    amplifier.submit(&account, form, &word, Target::condition, false).await
}

/// `POST /v2/models/{model}/analyze`
pub(super) async fn model(
    State(amplifier): Shared,
    SubmitCall(account): SubmitCall,
    Extension(entry): Extension<Entry>,
    Path(word): Path<String>,
    request: Request,
) -> Submitted {
    let form = Form::read(request, &entry).await?;
    amplifier.submit(&account, form, &word, Target::model, false).await
}

/// `POST /v2/signs/{sign}/analyze`
pub(super) async fn sign(
    State(amplifier): Shared,
    SubmitCall(account): SubmitCall,
    Extension(entry): Extension<Entry>,
    Path(word): Path<String>,
    request: Request,
) -> Submitted {
    let form = Form::read(request, &entry).await?;
    amplifier.submit(&account, form, &word, Target::sign, false).await
}

/// `POST /v2/models/{model}/groups/{group}/analyze/longitudinal`
pub(super) async fn longitudinal(
    State(amplifier): Shared,
    SubmitCall(account): SubmitCall,
    Extension(entry): Extension<Entry>,
    Path((word, _group)): Path<(String, String)>,
    request: Request,
) -> Submitted {
    let form = Form::read(request, &entry).await?;
    if form.recorded_at.as_deref().is_none_or(str::is_empty) {
        return Err(Refusal::invalid("recorded_at is required."));
    }
    amplifier.submit(&account, form, &word, Target::model, true).await
}

impl Amplifier {
    /// Judges a submission, takes the price and answers with the new job. Nothing is paid for
    /// what is refused.
    async fn submit(
        self: &Arc<Self>,
        account: &Arc<Account>,
        form: Form,
        word: &str,
        target: fn(&str) -> Result<Target, Refusal>,
        longitudinal: bool,
    ) -> Submitted {
        let mut magic = Magic::default();
        let word = magic.take(word, MAGIC_WORDS);
        let recording = self.recording(&form, account)?;
        magic.take(&recording.file_name, MAGIC_WORDS);
        if magic.has("fail_completed") {
            magic.ending = Some(Ending::Failed);
        }
        let target = target(&word)?;
        let webhook = webhook_pair(&form)?;
        let price = PRICE + if diarize(&form)? { DIARIZE_PRICE } else { 0 };
        let facts = audio::judge(&recording, self.shared.options.accept_m4a).await?;
        if let Some(status) = magic.refusal {
            return Err(Refusal::for_status(status));
        }
        account.pay(price)?;

        let spoiled = magic.answer.take();
        let takes = magic.takes.unwrap_or_else(|| self.usual_time(&facts));
        let new = NewJob { account, target, longitudinal, recording, facts, takes, magic, webhook };
        let job = jobs::accept(self, new);
        let mut response = job.answer_to_submission(&self.shared);
        if let Some(action) = spoiled {
            response.extensions_mut().insert(action);
        }
        Ok(response)
    }

    /// The recording in the form, or the one it refers to.
    fn recording(&self, form: &Form, account: &Account) -> Result<Audio, Refusal> {
        match (&form.audio, &form.audio_upload_ref) {
            (Some(audio), _) => Ok(audio.clone()),
            (None, Some(upload_ref)) => self
                .uploads
                .audio(upload_ref, &account.id)
                .ok_or_else(|| Refusal::invalid("audio_upload_ref names no uploaded recording.")),
            (None, None) => Err(Refusal::invalid("audio is required.")),
        }
    }

    fn usual_time(&self, facts: &AudioFacts) -> Duration {
        let seconds = facts.duration_seconds.unwrap_or_default();
        self.shared.options.delay.of_job(seconds, self.jobs_created())
    }
}

fn diarize(form: &Form) -> Result<bool, Refusal> {
    match form.diarize.as_deref() {
        None | Some("false") => Ok(false),
        Some("true") => Ok(true),
        Some(_) => Err(Refusal::invalid("diarize is true or false.")),
    }
}

/// Both or neither; an empty field counts as missing.
fn webhook_pair(form: &Form) -> Result<Option<WebhookTarget>, Refusal> {
    let given = |field: &Option<String>| field.clone().filter(|text| !text.is_empty());
    match (given(&form.webhook_url), given(&form.webhook_secret_key)) {
        (None, None) => Ok(None),
        (Some(url), Some(secret)) => webhook_target(url, secret).map(Some),
        _ => Err(Refusal::half_webhook_pair()),
    }
}
