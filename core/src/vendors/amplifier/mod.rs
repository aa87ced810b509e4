//! Amplifier Health: voice recordings in, voice biomarkers out.

mod jobs;
mod spec;
mod webhook;

use std::sync::Arc;

use http::Method;
use serde_json::json;

pub use self::spec::{audio_limits, spec, webhook_scheme};
pub use self::webhook::{AmplifierDelivery, AmplifierWebhook};

use super::{Client, ClientBuilder};
use crate::clock::Clock;
use crate::engine::{Engine, Refresh};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::models::amplifier::{
    AmplifierJob, Condition, Credits, Sign, SignInfo, SignList, UseCase, VoiceModel,
    VoiceModelInfo, VoiceModelList, WebhookConfirmation,
};
use crate::models::audio::AudioVerdict;
use crate::models::{AnalyzeOptions, ClientOptions, ClientStats, SubmitOptions, WaitOptions};
use crate::multipart::Form;
use crate::observe::{CallExt, smaller};
use crate::request::{Call, json};
use crate::secret::Secret;
use crate::source::Source;
use crate::spec::Route;
use crate::submit::{Submit, Submitted, rejected};
use crate::token::Token;
use crate::transport::{Body, Progress, Transport};

/// A client of Amplifier Health. Cheap to clone; clones share connections and budgets.
///
/// ```no_run
/// # async fn run() -> jobferry::Result<()> {
/// use jobferry::models::amplifier::UseCase;
/// use jobferry::{Amplifier, Target};
///
/// // Credentials from AMPLIFIER_ACCOUNT_ID and AMPLIFIER_API_KEY.
/// let client = Amplifier::builder().build()?;
/// let job = client.analyze("visit.wav", Target::UseCase(UseCase::BehavioralHealth)).await?;
/// for signal in job.result.iter().flat_map(|result| &result.signals) {
///     println!("{:24} {}", signal.id, signal.level);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Amplifier {
    engine: Arc<Engine>,
}

/// What a recording is analysed for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A named bundle of conditions.
    UseCase(UseCase),
    /// One condition.
    Condition(Condition),
    /// A named model, which runs several signs.
    Model(VoiceModel),
    /// One sign.
    Sign(Sign),
}

impl Target {
    /// The kind of job, in the vendor's word.
    pub fn kind(&self) -> &'static str {
        match self {
            Target::UseCase(_) => "use_case",
            Target::Condition(_) => "condition",
            Target::Model(_) => "model",
            Target::Sign(_) => "sign",
        }
    }

    /// What is named, such as `behavioral-health`.
    pub fn selector(&self) -> &str {
        match self {
            Target::UseCase(name) => name.as_str(),
            Target::Condition(name) => name.as_str(),
            Target::Model(name) => name.as_str(),
            Target::Sign(name) => name.as_str(),
        }
    }

    fn route(&self) -> Route {
        match self {
            Target::UseCase(_) => "/v2/use-case/analyze".into(),
            Target::Condition(_) => "/v2/condition/analyze".into(),
            Target::Model(name) => Route::filled("/v2/models/{name}/analyze", [name.as_str()]),
            Target::Sign(name) => Route::filled("/v2/signs/{name}/analyze", [name.as_str()]),
        }
    }

    /// The form field that names the target, where the path does not.
    fn field(&self) -> Option<(&'static str, String)> {
        match self {
            Target::UseCase(name) => Some(("use_case", name.to_string())),
            Target::Condition(name) => Some(("condition", name.to_string())),
            Target::Model(_) | Target::Sign(_) => None,
        }
    }
}

impl Client for Amplifier {
    fn with_options(
        options: &ClientOptions,
        environment: &Environment,
        refresh: Option<Refresh>,
    ) -> Result<Self> {
        let engine = Engine::new(spec(), options, environment, Clock::System)?;
        let engine = engine.with_refresh(refresh);
        Ok(Amplifier { engine: Arc::new(engine) })
    }
}

impl Amplifier {
    /// Begins a client with the defaults of [`ClientOptions`].
    pub fn builder() -> ClientBuilder<Amplifier> {
        ClientBuilder::default()
    }

    /// A client with these options.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], naming the option and its environment variable.
    pub fn new(options: &ClientOptions) -> Result<Self> {
        Amplifier::with_options(options, &Environment::process(), None)
    }

    /// A client over another transport and clock, for tests and simulations.
    ///
    /// # Errors
    /// As for [`Amplifier::new`].
    pub fn over(
        transport: Arc<dyn Transport>,
        options: &ClientOptions,
        clock: Clock,
    ) -> Result<Self> {
        Ok(Amplifier { engine: Arc::new(Engine::over(transport, spec(), options, clock)?) })
    }

    /// A client on another clock, for tests.
    ///
    /// # Errors
    /// As for [`Amplifier::new`].
    pub fn with_clock(options: &ClientOptions, clock: Clock) -> Result<Self> {
        let engine = Engine::new(spec(), options, &Environment::process(), clock)?;
        Ok(Amplifier { engine: Arc::new(engine) })
    }

    /// Submits a recording, waits for its job, and returns it with the result.
    ///
    /// Queues for the account's rate limit as long as that takes; the wait ends 15 minutes after the
    /// vendor has accepted. A deadline in the options, or around the call
    /// ([`CallExt::with_deadline`](crate::CallExt::with_deadline)), bounds all of it instead.
    ///
    /// # Errors
    /// What [`submit`](Self::submit) and [`wait_for_job`](Self::wait_for_job) give.
    pub async fn analyze(&self, audio: impl Into<Source>, target: Target) -> Result<AmplifierJob> {
        self.analyze_with(audio, target, &AnalyzeOptions::default(), Progress::default()).await
    }

    /// [`analyze`](Self::analyze) with options, and a report of the upload's progress.
    ///
    /// # Errors
    /// As for [`analyze`](Self::analyze).
    pub async fn analyze_with(
        &self,
        audio: impl Into<Source>,
        target: Target,
        options: &AnalyzeOptions,
        progress: Progress,
    ) -> Result<AmplifierJob> {
        let AnalyzeOptions { submit, wait } = options;
        let whole = async {
            let submitted = self.send(audio.into(), &target, submit, progress).await?;
            self.engine.wait_for(&submitted.job_id, wait, None).await
        };
        whole.with_deadline(smaller(submit.deadline, wait.deadline)).await
    }

    /// Submits a recording and returns the job as accepted, usually still running.
    ///
    /// The recording is checked first; what the vendor would certainly refuse is not sent. Costs
    /// credits, so it is repeated only when the vendor certainly did not accept it.
    ///
    /// # Errors
    /// [`ErrorKind::AudioRejected`] with the documented code, [`ErrorKind::SubmitUnknown`] when the
    /// vendor may have accepted it without an answer arriving, and whatever a request can give.
    pub async fn submit(&self, audio: impl Into<Source>, target: Target) -> Result<AmplifierJob> {
        self.submit_with(audio, target, &SubmitOptions::default(), Progress::default()).await
    }

    /// [`submit`](Self::submit) with options, and a report of the upload's progress.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit), and [`ErrorKind::InvalidRequest`] for half a webhook pair.
    pub async fn submit_with(
        &self,
        audio: impl Into<Source>,
        target: Target,
        options: &SubmitOptions,
        progress: Progress,
    ) -> Result<AmplifierJob> {
        let submitted = self.send(audio.into(), &target, options, progress).await?;
        self.engine.accepted(&submitted)
    }

    /// Analyses a recording for a use case with its speakers separated (50 credits more, says the
    /// vendor). The shape of such results is not documented; see the job's `raw`.
    ///
    /// # Errors
    /// As for [`analyze`](Self::analyze).
    pub async fn diarize(
        &self,
        audio: impl Into<Source>,
        use_case: UseCase,
    ) -> Result<AmplifierJob> {
        let submit = SubmitOptions { diarize: true, ..SubmitOptions::default() };
        let options = AnalyzeOptions { submit, ..AnalyzeOptions::default() };
        self.analyze_with(audio, Target::UseCase(use_case), &options, Progress::default()).await
    }

    /// Checks a recording as [`submit`](Self::submit) does, without sending anything.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when it cannot be read.
    pub async fn check(&self, audio: impl Into<Source>) -> Result<AudioVerdict> {
        self.engine.check_recording(&audio.into(), Default::default()).await
    }

    async fn send(
        &self,
        source: Source,
        target: &Target,
        options: &SubmitOptions,
        progress: Progress,
    ) -> Result<Submitted> {
        let deadline = self.engine.deadline(options.deadline);
        let diarize = options.diarize.then(|| ("diarize", "true".to_owned()));
        let fields = target.field().into_iter().chain(webhook_pair(options)?).chain(diarize);
        let fields = fields.map(|(name, text)| (name.into(), text)).collect();
        let verdict = self.engine.check_recording(&source, options.audio_check).await?;
        if let Some(error) = rejected(&source, &verdict) {
            return Err(error);
        }
        let source = source.with_ending(verdict.facts.format.as_ref());
        let content_type = verdict.facts.content_type.clone();
        let name = source.name().to_owned();
        let form = Form { fields, file_field: "audio".into(), content_type, source };
        let submit = Submit {
            route: target.route(),
            body: Body::Form(form, progress),
            name,
            kind: target.kind().to_owned(),
            selector: target.selector().to_owned(),
            traits: verdict.facts.into(),
            on_unknown: options.on_unknown,
            key: None,
            secrets: options.webhook_secret_key.iter().cloned().collect(),
        };
        self.engine.submit(submit, deadline).await
    }

    /// Fetches a job, by its identifier or token. A failed job is not an error here.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when the account has no such job.
    pub async fn job(&self, job_or_token: &str) -> Result<AmplifierJob> {
        self.engine.job(&self.engine.job_id_of(job_or_token)?).await
    }

    /// Waits for a job, by its identifier or token, and returns it with the result.
    ///
    /// Looks at once (after a pause if this client has just submitted the job), then at growing
    /// intervals within the account's budget; a verified webhook
    /// given to [`deliver`](Self::deliver) ends it at once. One bad answer never ends it. Without a
    /// deadline it ends after 15 minutes.
    ///
    /// # Errors
    /// Each names the job and carries its token: [`ErrorKind::JobFailed`],
    /// [`ErrorKind::WaitTimeout`] (the job goes on), [`ErrorKind::NotFound`],
    /// [`ErrorKind::Authentication`].
    pub async fn wait_for_job(
        &self,
        job_or_token: &str,
        options: &WaitOptions,
    ) -> Result<AmplifierJob> {
        let job_id = self.engine.job_id_of(job_or_token)?;
        self.engine.wait_for(&job_id, options, None).await
    }

    /// Settles a submission whose outcome is unknown, from the token of its `submit_unknown` error,
    /// also in another process or language: returns the job it became. The token of a job fetches
    /// the job.
    ///
    /// ```no_run
    /// # async fn run(client: jobferry::Amplifier, token: &str) -> jobferry::Result<()> {
    /// use jobferry::ErrorKind;
    ///
    /// match client.reconcile(token).await {
    ///     Ok(job) => println!("it became {}", job.job_id),
    ///     Err(error) if error.kind() == ErrorKind::NotFound => println!("submit it again"),
    ///     Err(error) => println!("{error}: {:?}", error.candidates()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when no job of the account can be its, so that it may be submitted
    /// again; [`ErrorKind::SubmitUnknown`] with candidates when several can.
    pub async fn reconcile(&self, token: &str) -> Result<AmplifierJob> {
        self.engine.settle_token(token).await.map(|(_, job)| job)
    }

    /// What this client has done so far.
    pub fn stats(&self) -> ClientStats {
        self.engine.stats()
    }

    /// The token with which another process or language goes on with a job.
    pub fn token(&self, job_id: &str) -> Token {
        self.engine.token(job_id)
    }

    /// What is left of the account's credits.
    ///
    /// # Errors
    /// Whatever a request can give; the usual way to try credentials.
    pub async fn credits(&self) -> Result<Credits> {
        self.engine.read(&Call::get("/v2/account/credits", "the balance")).await
    }

    /// Sets where the vendor reports finished jobs of the account, and the secret it signs with.
    /// Failed jobs are never reported.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when the vendor does not accept the address.
    pub async fn set_webhook(&self, url: &str, secret_key: &Secret) -> Result<WebhookConfirmation> {
        let body = json!({ "url": url, "secret_key": secret_key.expose() });
        let mut call = Call::get("/v2/account/webhook", "setting the webhook");
        call.method = Method::POST;
        call.body = json(&body);
        call.secrets.push(secret_key.clone());
        self.engine.read(&call).await
    }

    /// The models and the signs each runs.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn models(&self) -> Result<VoiceModelList> {
        self.engine.read(&Call::get("/v2/models", "the list of models")).await
    }

    /// One model.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none of that name.
    pub async fn model(&self, name: &VoiceModel) -> Result<VoiceModelInfo> {
        let route = Route::filled("/v2/models/{name}", [name.as_str()]);
        self.engine.read(&Call::get(route, format!("model {name}"))).await
    }

    /// The signs that can be analysed on their own.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn signs(&self) -> Result<SignList> {
        self.engine.read(&Call::get("/v2/signs", "the list of signs")).await
    }

    /// One sign.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none of that name.
    pub async fn sign(&self, name: &Sign) -> Result<SignInfo> {
        let route = Route::filled("/v2/signs/{name}", [name.as_str()]);
        self.engine.read(&Call::get(route, format!("sign {name}"))).await
    }

    /// Gives a verified webhook to whoever waits for its job; the wait ends at once. Returns
    /// whether somebody does.
    pub fn deliver(&self, delivery: &AmplifierDelivery) -> bool {
        self.engine.deliver(delivery.body())
    }
}

fn webhook_pair(options: &SubmitOptions) -> Result<Vec<(&'static str, String)>> {
    match (&options.webhook_url, &options.webhook_secret_key) {
        (None, None) => Ok(Vec::new()),
        (Some(url), Some(secret)) => Ok(vec![
            ("webhook_url", url.clone()),
            ("webhook_secret_key", secret.expose().to_owned()),
        ]),
        (url, _) => {
            let missing = if url.is_some() { "webhook_secret_key" } else { "webhook_url" };
            let message = format!(
                "{missing} is missing: webhook_url and webhook_secret_key go together, the vendor \
                 refuses one without the other"
            );
            Err(Error::new(ErrorKind::InvalidRequest, message))
        }
    }
}
