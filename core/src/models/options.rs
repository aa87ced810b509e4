//! What a caller may choose. Defaults and their documentation stand here, for every language.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Timestamp;
use super::audio::AudioCheck;
use super::midlyr::MidlyrJobType;
use super::regulations::RegulationCategory;
use crate::secret::Secret;

/// How a client reaches a vendor. Every field has a default; see each.
#[derive(Clone, PartialEq)]
pub struct ClientOptions {
    /// The account identifier. Default: the vendor's environment variable
    /// (`AMPLIFIER_ACCOUNT_ID`).
    pub account_id: Option<String>,
    /// The API key. Default: the vendor's environment variable (`AMPLIFIER_API_KEY`).
    pub api_key: Option<Secret>,
    /// The access token, for vendors who want one that expires. Default: the vendor's environment
    /// variable (`ALLIANCE_TOKEN`).
    pub token: Option<Secret>,
    /// How to authenticate, for vendors who know several ways. Default: what the vendor documents
    /// for the address.
    pub auth: Option<AuthScheme>,
    /// Where the API is. Default: the environment variable (`AMPLIFIER_BASE_URL`), then the
    /// vendor's production address.
    pub base_url: Option<String>,
    /// The requests the account may start per minute. Default: [`Plan::Standard`].
    pub plan: Plan,
    /// How long connecting may take, TLS included. Default: 10 s.
    pub connect_timeout: Duration,
    /// How long one attempt of an ordinary request may take, from connecting to the last byte of
    /// the answer. Default: 30 s.
    pub timeout: Duration,
    /// How long one attempt of an upload may take. Default: 10 min.
    pub upload_timeout: Duration,
    /// How many further attempts one call may make in all, those of every request it needs counted
    /// together. Default: 5. Waits for a job do not count; they look again until their deadline.
    pub max_retries: u32,
    /// The first pause before another attempt; doubled each time, and then drawn at random between
    /// that and 1.3 times of it. Default: 1 s.
    pub retry_base: Duration,
    /// The longest single pause, whether drawn or asked for by the vendor. A vendor who asks for
    /// more ends the call with `rate_limited` or `server`. Default: 2 min.
    pub retry_max: Duration,
    /// The largest answer accepted, in bytes, after decompression. Default: 16 MiB.
    pub max_response_bytes: u64,
    /// The proxy for every request, such as `http://proxy:3128`. Default: `HTTPS_PROXY`,
    /// `HTTP_PROXY` and `NO_PROXY` of the environment; never for a loopback address.
    pub proxy: Option<String>,
    /// How many connections may be open at once, at least 1. Half of them, at most 8, are kept for
    /// reads, so that uploads hold up no wait; with 1, an upload holds up everything else until it has
    /// its answer. What needs one more waits. Default: 100.
    pub max_connections: u32,
    /// Further root certificates to trust, as PEM text. Default: the platform's only
    /// (`SSL_CERT_FILE` is honoured).
    pub extra_ca_pem: Option<String>,
    /// Put before `jobferry/<version>` in the `User-Agent` header. Default: nothing.
    pub user_agent: Option<String>,
    /// Allows plain `http` to other machines, which shows the credentials to the network.
    /// Default: `false`; loopback addresses need no permission.
    pub allow_http: bool,
}

impl Default for ClientOptions {
    fn default() -> Self {
        ClientOptions {
            account_id: None,
            api_key: None,
            token: None,
            auth: None,
            base_url: None,
            plan: Plan::Standard,
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            upload_timeout: Duration::from_secs(600),
            max_retries: 5,
            retry_base: Duration::from_secs(1),
            retry_max: Duration::from_secs(120),
            max_response_bytes: 16 * 1024 * 1024,
            proxy: None,
            max_connections: 100,
            extra_ca_pem: None,
            user_agent: None,
            allow_http: false,
        }
    }
}

impl fmt::Debug for ClientOptions {
    /// Shows no secret, neither a credential nor what stands before the host of a proxy.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Named one by one, so that a new option is not forgotten.
        let ClientOptions {
            account_id,
            api_key,
            token,
            auth,
            base_url,
            plan,
            connect_timeout,
            timeout,
            upload_timeout,
            max_retries,
            retry_base,
            retry_max,
            max_response_bytes,
            proxy,
            max_connections,
            extra_ca_pem,
            user_agent,
            allow_http,
        } = self;
        f.debug_struct("ClientOptions")
            .field("account_id", account_id)
            .field("api_key", api_key)
            .field("token", token)
            .field("auth", auth)
            .field("base_url", &base_url.as_deref().map(without_login))
            .field("plan", plan)
            .field("connect_timeout", connect_timeout)
            .field("timeout", timeout)
            .field("upload_timeout", upload_timeout)
            .field("max_retries", max_retries)
            .field("retry_base", retry_base)
            .field("retry_max", retry_max)
            .field("max_response_bytes", max_response_bytes)
            .field("proxy", &proxy.as_deref().map(without_login))
            .field("max_connections", max_connections)
            .field("extra_ca_pem", &extra_ca_pem.as_ref().map(String::len))
            .field("user_agent", user_agent)
            .field("allow_http", allow_http)
            .finish()
    }
}

/// An address without the name and password that it may hold.
fn without_login(address: &str) -> Cow<'_, str> {
    let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
    match rest.rsplit_once('@') {
        None => Cow::Borrowed(address),
        Some((_, host)) if scheme.is_empty() => Cow::Owned(format!("[redacted]@{host}")),
        Some((_, host)) => Cow::Owned(format!("{scheme}://[redacted]@{host}")),
    }
}

/// How a key is shown to the vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthScheme {
    /// In a header of its own, such as `X-Api-Key`.
    ApiKey,
    /// As `Authorization: Bearer`.
    Bearer,
}

/// A key of a spec's map, which is written in one order. Not derived, which would make it a scale in
/// every language.
impl Ord for AuthScheme {
    fn cmp(&self, other: &Self) -> Ordering {
        (*self as u8).cmp(&(*other as u8))
    }
}

impl PartialOrd for AuthScheme {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// How many requests the account may start per minute.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Plan {
    /// The vendor's smallest documented plan (Amplifier: 5 uploads, 10 others).
    #[default]
    Standard,
    /// The vendor's larger documented plan (Amplifier: 500 uploads, 1000 others).
    Enterprise,
    /// Numbers agreed with the vendor.
    Custom(RateLimits),
    /// No limit on this side; the vendor's 429 answers are still obeyed.
    Off,
}

/// Requests per sliding window.
#[derive(Clone, Debug, PartialEq)]
pub struct RateLimits {
    /// Submissions per window, at least 1.
    pub uploads: u32,
    /// All other requests per window, at least 1.
    pub others: u32,
    /// The length of the window. Vendors use 60 s.
    pub window: Duration,
}

/// How a recording is submitted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubmitOptions {
    /// Separates the speakers; adds 50 credits, says the vendor. Default: `false`.
    pub diarize: bool,
    /// Where the vendor shall report this job's success, over HTTPS. Only together with
    /// `webhook_secret_key`. Default: the account's address, if one is set.
    pub webhook_url: Option<String>,
    /// The secret that signs that report. Only together with `webhook_url`.
    pub webhook_secret_key: Option<Secret>,
    /// How strictly the recording is checked before anything is sent. Default:
    /// [`AudioCheck::Standard`], which refuses only what the vendor would certainly refuse.
    pub audio_check: AudioCheck,
    /// What to do when the vendor may have accepted the submission without saying so. Default:
    /// [`OnUnknown::Reconcile`].
    pub on_unknown: OnUnknown,
    /// How long the call may take as a whole, queueing for the rate limit included; in `analyze`,
    /// the wait for the job, too. Default: no limit, but 15 min for that wait.
    pub deadline: Option<Duration>,
}

/// How a job that is not made of a recording is submitted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobOptions {
    /// What to do when the vendor may have accepted the submission without saying so. Default:
    /// [`OnUnknown::Reconcile`]. Where the vendor has no list of jobs to look in, that is the same
    /// as [`OnUnknown::Error`].
    pub on_unknown: OnUnknown,
    /// How long the call may take as a whole, queueing for the rate limit included; when the call
    /// waits for the job, that, too. Default: no limit, but 15 min for that wait.
    pub deadline: Option<Duration>,
}

/// How a submission to Idunox is sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IdunoxSubmitOptions {
    /// By what the vendor knows a repetition, for 24 hours: the same key with the same submission
    /// counts once, with another one it is refused (409). Default: a new random one for each call,
    /// which the error names when the outcome is unknown.
    pub idempotency_key: Option<String>,
    /// By what the vendor's people find the submission. Default: a new random one.
    pub correlation_id: Option<String>,
    /// How long the call may take as a whole, queueing for the rate limit included. Default: no
    /// limit.
    pub deadline: Option<Duration>,
}

/// How something is submitted to a described API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiSubmitOptions {
    /// By what the vendor knows a repetition, where the description says that it does. Default: a
    /// new random one for each call, which the error names when the outcome is unknown.
    pub idempotency_key: Option<String>,
    /// By what the vendor's people find the submission, where the description names a header for
    /// it. Default: a new random one.
    pub correlation_id: Option<String>,
    /// How strictly a recording is checked before anything is sent, where the description says
    /// what the vendor accepts. Default: [`AudioCheck::Standard`], which refuses only what the
    /// vendor would certainly refuse.
    pub audio_check: AudioCheck,
    /// What to do when the vendor may have accepted the submission without saying so. Default:
    /// [`OnUnknown::Reconcile`]. Where the description has no list of jobs to look in, that is the
    /// same as [`OnUnknown::Error`].
    pub on_unknown: OnUnknown,
    /// How long the call may take as a whole, queueing for the rate limit included; when the call
    /// waits for the job, that, too. Default: no limit, but 15 min for that wait.
    pub deadline: Option<Duration>,
}

/// What to do when a paid submission was sent and no usable answer came: it may have become a job.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnUnknown {
    /// Looks for the job among the account's latest and goes on with it when exactly one matches.
    /// The default. Otherwise the call ends with `submit_unknown`. Only after a 500 which the
    /// vendor documents as not processed, and only when two looks found nothing, it is sent again.
    #[default]
    Reconcile,
    /// Ends the call with `submit_unknown` at once; its token settles it later.
    Error,
    /// Sends it again. May pay twice for one recording: every lost answer of an accepted
    /// submission becomes a second job.
    Resend,
}

/// How a job is waited for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WaitOptions {
    /// How long the call may take as a whole before it gives up with `wait_timeout`; the job goes
    /// on. In a call that submits, too, that counts from its beginning, queueing for the rate limit
    /// included; with the deadline of the submission, the smaller of the two. Default: no limit for
    /// queueing and submitting, and 15 min for the wait, from when it begins (in a call that
    /// submits, when the vendor has accepted).
    pub deadline: Option<Duration>,
    /// The pause before the first look; later pauses grow from it. Default: the vendor's hint
    /// (Amplifier: 2 s).
    pub poll_interval: Option<Duration>,
}

/// How a recording is submitted and its job waited for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyzeOptions {
    /// How it is submitted.
    pub submit: SubmitOptions,
    /// How the job is waited for, once the vendor has accepted it.
    pub wait: WaitOptions,
}

/// Which jobs Midlyr lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MidlyrListOptions {
    /// Jobs of any of these types. Default: all.
    pub job_types: Vec<MidlyrJobType>,
    /// Jobs accepted at this time or later. Default: no bound.
    pub start: Option<Timestamp>,
    /// Jobs accepted until this time. Default: no bound.
    pub end: Option<Timestamp>,
    /// How many jobs a page has, 1 to 200. Default: the vendor's, which is 50.
    pub limit: Option<u32>,
    /// Where to go on: the next cursor of the page before, with the same filters. Default: at the
    /// beginning.
    pub cursor: Option<String>,
}

/// Which regulations Midlyr lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegulationListOptions {
    /// Words to look for. Default: none.
    pub query: Option<String>,
    /// Sources of any of these kinds. Default: all.
    pub categories: Vec<RegulationCategory>,
    /// Issued by any of these, such as `cfpb`. Default: all.
    pub authorities: Vec<String>,
    /// In force in any of these, such as `us-federal`; the vendor refuses unknown ones. Default:
    /// all.
    pub jurisdictions: Vec<String>,
    /// How many regulations a page has, at least 1. Default: the vendor's.
    pub limit: Option<u32>,
    /// Where to go on: the next cursor of the page before, with the same filters. Default: at the
    /// beginning.
    pub cursor: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_format_shows_a_secret() {
        for proxy in
            ["http://jane:hunter2@proxy:3128", "jane:hunter2@proxy:3128", "http://a:hunter2@@["]
        {
            let options = ClientOptions {
                api_key: Some("mak_hunter2".into()),
                token: Some("hunter2".into()),
                base_url: Some("https://jane:hunter2@api.example".into()),
                proxy: Some(proxy.into()),
                ..ClientOptions::default()
            };
            let shown = format!("{options:?} {options:#?}");
            assert!(!shown.contains("hunter2") && shown.contains("proxy: "), "{shown}");
        }
    }
}
