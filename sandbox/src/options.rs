//! What a sandbox can be told before it starts.

use std::time::Duration;

use jobferry::clock::Clock;
use serde::Deserialize;

/// The account id of the account a sandbox has by default.
pub const DEFAULT_ACCOUNT_ID: &str = "acct_sandbox";
/// The API key of the account a sandbox has by default.
pub const DEFAULT_API_KEY: &str = "mak_sandbox";

/// How a sandbox behaves; what says nothing else is about Amplifier. Every field has a default, so name only what matters:
///
/// ```
/// use jobferry_sandbox::{JobDelay, SandboxOptions};
///
/// let options =
///     SandboxOptions { credits: 3, delay: JobDelay::Instant, ..SandboxOptions::default() };
/// assert_eq!(options.port, 0);
/// ```
#[derive(Clone, Debug)]
pub struct SandboxOptions {
    /// The port on 127.0.0.1; 0 (default) takes a free one.
    pub port: u16,
    /// Who may call. Default: one account, [`DEFAULT_ACCOUNT_ID`] with [`DEFAULT_API_KEY`].
    pub accounts: Vec<Account>,
    /// The balance each account starts with. Default 1000.
    pub credits: i64,
    /// How many requests each account may start. Default [`Plan::Standard`], like the vendor.
    pub plan: Plan,
    /// How long a job takes, of every vendor, on the sandbox's clock. Default two seconds.
    pub delay: JobDelay,
    /// Jobs on one page of the list. Default 20; the vendor documents no number. At least 1.
    pub page_size: usize,
    /// Waits before each further delivery of a webhook, on the sandbox's clock. Default five:
    /// 5 s, 15 s, 45 s, 135 s, 405 s. The vendor says only that there are five and that they grow.
    pub redelivery_delays: Vec<Duration>,
    /// How long a webhook receiver, of any vendor, may take to answer, in real time. Default 30 s.
    pub webhook_timeout: Duration,
    /// Whether M4A is accepted; the vendor's pages disagree. Default `true`.
    pub accept_m4a: bool,
    /// What only Midlyr has.
    pub midlyr: MidlyrOptions,
    /// What only Idunox has.
    pub idunox: IdunoxOptions,
    /// What only Alliance has.
    pub alliance: AllianceOptions,
    /// How instants are written, by every vendor. Default [`TimestampStyle::Utc`].
    pub timestamps: TimestampStyle,
    /// Makes ids and stand-in scores repeatable. Default none: ids are random, so that a job
    /// id kept from an earlier run never names a job of this one.
    pub seed: Option<u64>,
    /// The clock that jobs, rate windows and redeliveries live by. Default the system's; a
    /// [`Clock::Manual`] does not move until it is advanced.
    pub clock: Clock,
}

impl Default for SandboxOptions {
    fn default() -> Self {
        SandboxOptions {
            port: 0,
            accounts: vec![Account::default()],
            credits: 1000,
            plan: Plan::Standard,
            delay: JobDelay::Fixed(Duration::from_secs(2)),
            page_size: 20,
            redelivery_delays: [5, 15, 45, 135, 405].map(Duration::from_secs).to_vec(),
            webhook_timeout: Duration::from_secs(30),
            accept_m4a: true,
            midlyr: MidlyrOptions::default(),
            idunox: IdunoxOptions::default(),
            alliance: AllianceOptions::default(),
            timestamps: TimestampStyle::Utc,
            seed: None,
            clock: Clock::System,
        }
    }
}

/// The credentials of an account.
#[derive(Clone)]
pub struct Account {
    /// Sent as `X-Account-ID`.
    pub account_id: String,
    /// Sent as `X-API-Key` on version 2.
    pub api_key: String,
    /// Sent as `X-Secret-Key` on version 1; refused on version 2, and the API key on version 1.
    pub secret_key: String,
}

impl Default for Account {
    fn default() -> Self {
        Account::new(DEFAULT_ACCOUNT_ID, DEFAULT_API_KEY)
    }
}

impl Account {
    /// An account whose version 1 key is `v1_` and the API key.
    pub fn new(account_id: impl Into<String>, api_key: impl Into<String>) -> Self {
        let api_key = api_key.into();
        let secret_key = format!("v1_{api_key}");
        Account { account_id: account_id.into(), api_key, secret_key }
    }
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account").field("account_id", &self.account_id).finish_non_exhaustive()
    }
}

/// How many requests an account may start in any window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// 5 submissions and 10 other requests in any 60 s.
    Standard,
    /// 500 submissions and 1000 other requests in any 60 s.
    Enterprise,
    /// No limit, and none at Alliance either.
    Off,
    /// Limits of one's own.
    Custom {
        /// Submissions per window.
        analyze: u32,
        /// Other requests per window.
        general: u32,
        /// The length of the window.
        window: Duration,
    },
}

/// How long a job takes. The first quarter it is `pending`, then `running`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum JobDelay {
    /// Finished as soon as the submission is answered (the answer itself says `running`).
    Instant,
    /// The same time for every job.
    Fixed(Duration),
    /// This long for every second of audio; no time for jobs without a recording.
    PerAudioSecond(Duration),
    /// Spread evenly between the two, a job at a time; the same each run.
    Between(Duration, Duration),
}

impl JobDelay {
    /// What the next job takes, `created` being how many there were before it. A job without a
    /// recording has no seconds of audio.
    pub(crate) fn of_job(self, audio_seconds: f64, created: usize) -> Duration {
        match self {
            JobDelay::Instant => Duration::ZERO,
            JobDelay::Fixed(time) => time,
            JobDelay::PerAudioSecond(time) => time.mul_f64(audio_seconds),
            JobDelay::Between(shortest, longest) => {
                // Multiples of the golden ratio are evenly spread.
                let share = (created as f64 * 0.618_033_988_749_895).fract();
                shortest + longest.saturating_sub(shortest).mul_f64(share)
            }
        }
    }
}

/// Where a vendor takes its key from; the vendors' own pages disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyHeader {
    /// Either header.
    Any,
    /// `X-Api-Key` alone.
    ApiKey,
    /// `Authorization: Bearer` alone.
    Bearer,
}

/// What of the sandbox concerns Midlyr alone.
#[derive(Clone)]
pub struct MidlyrOptions {
    /// The key that may call. Default `mlyr_sandbox`.
    pub api_key: String,
    /// Where it is looked for. Default [`KeyHeader::Any`].
    pub key_header: KeyHeader,
    /// Requests in any 60 s. Default none: the vendor documents no number.
    pub requests_per_minute: Option<u32>,
    /// How the text of a regulation is sent. Default [`RegulationStyle::Production`].
    pub regulations: RegulationStyle,
}

impl Default for MidlyrOptions {
    fn default() -> Self {
        MidlyrOptions {
            api_key: "mlyr_sandbox".to_owned(),
            key_header: KeyHeader::Any,
            requests_per_minute: None,
            regulations: RegulationStyle::Production,
        }
    }
}

impl std::fmt::Debug for MidlyrOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MidlyrOptions")
            .field("key_header", &self.key_header)
            .field("requests_per_minute", &self.requests_per_minute)
            .field("regulations", &self.regulations)
            .finish_non_exhaustive()
    }
}

/// How the text of a regulation is sent; the vendor's two hosts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegulationStyle {
    /// Counted in bytes, below `regulation` and `content`.
    Production,
    /// Counted in characters, in one flat object.
    Staging,
}

/// What of the sandbox concerns Idunox alone.
#[derive(Clone, Debug)]
pub struct IdunoxOptions {
    /// The partners that may call; each sees only its own submissions. Default: one partner, with
    /// the key
    /// `idu_sandbox`.
    pub partners: Vec<IdunoxPartner>,
    /// Where the key is looked for. Default [`KeyHeader::Any`].
    pub key_header: KeyHeader,
    /// Requests in any 60 s, of all partners together. Default none: the vendor documents no
    /// number.
    pub requests_per_minute: Option<u32>,
    /// Where results are announced. Default nowhere.
    pub webhook: Option<IdunoxWebhookTarget>,
}

impl Default for IdunoxOptions {
    fn default() -> Self {
        IdunoxOptions {
            partners: vec![IdunoxPartner {
                partner_id: "11111111-1111-4111-8111-111111111111".to_owned(),
                api_key: "idu_sandbox".to_owned(),
            }],
            key_header: KeyHeader::Any,
            requests_per_minute: None,
            webhook: None,
        }
    }
}

/// A partner that may call Idunox.
#[derive(Clone)]
pub struct IdunoxPartner {
    /// What a submission of this partner must name as its `partnerId`.
    pub partner_id: String,
    /// Sent as `X-Api-Key` or as a bearer token.
    pub api_key: String,
}

impl std::fmt::Debug for IdunoxPartner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdunoxPartner")
            .field("partner_id", &self.partner_id)
            .finish_non_exhaustive()
    }
}

/// Where Idunox announces results, which its API has no call for. As JSON it is the body of
/// `PUT /_sandbox/idunox/webhook`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdunoxWebhookTarget {
    /// The receiver's address.
    pub url: String,
    /// What signs the announcements. Not empty, or nothing is announced.
    pub secret: String,
    /// How their headers are called. Default [`HeaderFamily::Idunox`].
    #[serde(default)]
    pub family: HeaderFamily,
    /// A key that the receiver asks for, sent as `X-Api-Key`. Default none.
    #[serde(default)]
    pub receiver_key: Option<String>,
}

impl std::fmt::Debug for IdunoxWebhookTarget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdunoxWebhookTarget")
            .field("url", &self.url)
            .field("family", &self.family)
            .finish_non_exhaustive()
    }
}

/// How the headers of a webhook are called; the vendor's pages differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HeaderFamily {
    /// `X-Idunox-*`, as on the production pages.
    #[default]
    Idunox,
    /// `X-IduScore-*`, as on the lab pages.
    IduScore,
}

/// What of the sandbox concerns Alliance alone.
#[derive(Clone, Debug)]
pub struct AllianceOptions {
    /// The users who may log in; each sees only their own jobs. Default two, with the password
    /// `sandbox-password`: `admin@sandbox.example` and `user@sandbox.example`.
    pub users: Vec<AllianceUser>,
    /// How long an access token is valid, on the sandbox's clock. Default 3600 s.
    pub token_lifetime: Duration,
    /// Requests in any 60 s, without polls of jobs and logins. Default 30; none with [`Plan::Off`].
    pub requests_per_minute: Option<u32>,
    /// Logins in any 60 s, and as many refreshed tokens. Default 5; none with [`Plan::Off`].
    pub logins_per_minute: Option<u32>,
    /// What is followed where two accounts of the tool differ. Default [`AllianceStyle::Pages`].
    pub style: AllianceStyle,
}

impl Default for AllianceOptions {
    fn default() -> Self {
        let user = |email: &str, is_admin| AllianceUser {
            email: email.to_owned(),
            password: "sandbox-password".to_owned(),
            is_admin,
        };
        AllianceOptions {
            users: vec![user("admin@sandbox.example", true), user("user@sandbox.example", false)],
            token_lifetime: Duration::from_secs(3600),
            requests_per_minute: Some(30),
            logins_per_minute: Some(5),
            style: AllianceStyle::Pages,
        }
    }
}

/// A user who may log in at Alliance.
#[derive(Clone)]
pub struct AllianceUser {
    /// The address, in lower case.
    pub email: String,
    /// The password, of at least 8 characters.
    pub password: String,
    /// Whether prompts may be tried out.
    pub is_admin: bool,
}

impl std::fmt::Debug for AllianceUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AllianceUser")
            .field("email", &self.email)
            .field("is_admin", &self.is_admin)
            .finish_non_exhaustive()
    }
}

/// Where the tool's pages and its public source differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllianceStyle {
    /// As the pages say: another's job is a 404, a refreshed token comes without a refresh token,
    /// jobs have no more than is documented, a 429 has the short body.
    Pages,
    /// As the public source does it: another's job is a 403, a refreshed token comes with the
    /// refresh token again, jobs show their input and more, all errors have the same body.
    Source,
}

/// How instants are written in answers; the vendors' own samples have both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampStyle {
    /// `2026-02-22T09:14:00.125Z`, with as many digits as the vendor has.
    Utc,
    /// `2026-02-22T09:14:00.125000`, which also means UTC.
    Naive,
    /// `2026-02-22T11:14:00.125+02:00`
    Offset,
}
