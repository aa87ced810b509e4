//! Amplifier Health: voice recordings in, voice biomarkers out.

mod jobs;
mod spec;
mod webhook;

use http::Method;
use serde_json::json;

pub use self::spec::{audio_limits, spec, webhook_scheme};
pub use self::webhook::{AmplifierDelivery, AmplifierWebhook};

use super::builder::{Client, ClientBuilder, Setup};
use super::client::{Answer, JobClient};
use super::submission::ApiSubmission;
use crate::account::call::Call;
use crate::account::request::json;
use crate::error::{Error, ErrorKind, Result};
use crate::models::amplifier::{
    AmplifierJob, Condition, Credits, Sign, SignInfo, SignList, UseCase, VoiceModel,
    VoiceModelInfo, VoiceModelList, WebhookConfirmation,
};
use crate::models::audio::AudioVerdict;
use crate::models::{AnalyzeOptions, ClientOptions, ClientStats, SubmitOptions, WaitOptions};
use crate::secret::Secret;
use crate::spec::Route;
use crate::token::Token;
use crate::transport::Progress;
use crate::transport::source::Source;

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
    client: JobClient,
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

    /// The field that names the target: in the form, or in the path.
    fn field(&self) -> &'static str {
        match self {
            Target::UseCase(_) => "use_case",
            Target::Condition(_) => "condition",
            Target::Model(_) => "model_name",
            Target::Sign(_) => "sign_name",
        }
    }
}

impl Client for Amplifier {
    fn set_up(setup: &Setup<'_>) -> Result<Self> {
        Ok(Amplifier { client: JobClient::new(spec(), setup)? })
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
        Amplifier::builder().options(options).build()
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
        let recording = submission(audio.into(), &target, submit)?.with_progress(progress);
        self.client.run(recording, &submit.into(), wait, Answer::Accepts).await
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
        let recording = submission(audio.into(), &target, options)?.with_progress(progress);
        self.client.submit(recording, &options.into()).await
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
        self.client.check(audio.into()).await
    }

    /// Fetches a job, by its identifier or token. A failed job is not an error here.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when the account has no such job.
    pub async fn job(&self, job_or_token: &str) -> Result<AmplifierJob> {
        self.client.job(job_or_token).await
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
    pub fn wait_for_job<'c>(
        &'c self,
        job_or_token: &'c str,
        options: &'c WaitOptions,
    ) -> impl Future<Output = Result<AmplifierJob>> {
        self.client.wait(job_or_token, options, None)
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
        self.client.reconcile(token).await.map(|(_, job)| job)
    }

    /// What this client has done so far.
    pub fn stats(&self) -> ClientStats {
        self.client.stats()
    }

    /// The token with which another process or language goes on with a job.
    pub fn token(&self, job_id: &str) -> Token {
        self.client.token(job_id)
    }

    /// What is left of the account's credits.
    ///
    /// # Errors
    /// Whatever a request can give; the usual way to try credentials.
    pub async fn credits(&self) -> Result<Credits> {
        self.client.read(&Call::get("/v2/account/credits", "the balance")).await
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
        self.client.read(&call).await
    }

    /// The models and the signs each runs.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn models(&self) -> Result<VoiceModelList> {
        self.client.read(&Call::get("/v2/models", "the list of models")).await
    }

    /// One model.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none of that name.
    pub async fn model(&self, name: &VoiceModel) -> Result<VoiceModelInfo> {
        let route = Route::filled("/v2/models/{name}", [name.as_str()]);
        self.client.read(&Call::get(route, format!("model {name}"))).await
    }

    /// The signs that can be analysed on their own.
    ///
    /// # Errors
    /// Whatever a request can give.
    pub async fn signs(&self) -> Result<SignList> {
        self.client.read(&Call::get("/v2/signs", "the list of signs")).await
    }

    /// One sign.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none of that name.
    pub async fn sign(&self, name: &Sign) -> Result<SignInfo> {
        let route = Route::filled("/v2/signs/{name}", [name.as_str()]);
        self.client.read(&Call::get(route, format!("sign {name}"))).await
    }

    /// Passes a verified webhook to the waits for its job; they end at once. Returns whether there is
    /// one.
    pub fn deliver(&self, delivery: &AmplifierDelivery) -> bool {
        self.client.deliver(delivery.body())
    }
}

/// A recording for analysis.
///
/// # Errors
/// [`ErrorKind::InvalidRequest`] for half a webhook pair.
fn submission(
    recording: Source,
    target: &Target,
    options: &SubmitOptions,
) -> Result<ApiSubmission> {
    let SubmitOptions { webhook_url, webhook_secret_key, .. } = options;
    if webhook_url.is_some() != webhook_secret_key.is_some() {
        let missing = if webhook_url.is_some() { "webhook_secret_key" } else { "webhook_url" };
        let message = format!(
            "{missing} is missing: webhook_url and webhook_secret_key go together, the vendor refuses \
             one without the other"
        );
        return Err(Error::new(ErrorKind::InvalidRequest, message));
    }
    // A form has no field for what is null.
    let fields = json!({
        target.field(): target.selector(),
        "webhook_url": webhook_url,
        "webhook_secret_key": webhook_secret_key.as_ref().map(Secret::expose),
        "diarize": options.diarize.then_some(true),
    });
    let submission = ApiSubmission::from(fields).named(target.kind()).with_file(recording);
    Ok(submission.with_secret(webhook_secret_key.clone()))
}
