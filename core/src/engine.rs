//! One account at one vendor: what every request of a client shares.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::inbox::Inbox;
use crate::models::{ClientOptions, Plan};
use crate::recent::Recent;
use crate::retry::{RetryPolicy, RetryTokens};
use crate::secret::Secret;
use crate::spec::{Credential, Spec};
use crate::token::Token;
use crate::transport::{HttpTransport, Transport, is_loopback};
use crate::window::{AccountBudgets, Budget, Rate, shared_budgets};

/// Sends requests for one account of one vendor, within its budgets.
pub struct Engine {
    pub(crate) spec: Spec,
    pub(crate) base: Url,
    pub(crate) auth: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) budgets: Option<AccountBudgets>,
    pub(crate) clock: Clock,
    pub(crate) policy: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) upload_timeout: Duration,
    pub(crate) inbox: Inbox,
    pub(crate) recent: Recent,
    secrets: Vec<Secret>,
    tokens: Mutex<RetryTokens>,
}

impl Engine {
    /// Sets a client up: credentials and address from the options or the environment, transport,
    /// and the budgets that all clients of the account share.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], naming the option and the environment variable.
    pub fn new(spec: Spec, options: &ClientOptions, clock: Clock) -> Result<Self> {
        let base = base_url(&spec, options)?;
        let transport = Arc::new(HttpTransport::new(options, &base, clock.clone())?);
        Engine::over(transport, spec, options, clock)
    }

    /// The same over another transport, as tests and simulations need it.
    ///
    /// # Errors
    /// As for [`Engine::new`].
    pub fn over(
        transport: Arc<dyn Transport>,
        spec: Spec,
        options: &ClientOptions,
        clock: Clock,
    ) -> Result<Self> {
        let base = base_url(&spec, options)?;
        let secrets = credentials(&spec, options)?;
        let auth = auth_headers(&spec, &secrets)?;
        let budgets = budgets(&spec, &base, &secrets, &options.plan, &clock)?;
        Ok(Engine {
            base,
            auth,
            transport,
            budgets,
            clock,
            policy: RetryPolicy {
                max_retries: options.max_retries,
                base: options.retry_base,
                max_pause: options.retry_max,
            },
            timeout: options.timeout,
            upload_timeout: options.upload_timeout,
            inbox: Inbox::default(),
            recent: Recent::default(),
            // An account identifier is no secret and may appear in a vendor's sentence.
            secrets: secrets
                .into_iter()
                .filter(|(credential, _)| *credential != Credential::AccountId)
                .map(|(_, secret)| secret)
                .collect(),
            tokens: Mutex::default(),
            spec,
        })
    }

    /// The vendor.
    pub fn spec(&self) -> &Spec {
        &self.spec
    }

    /// The token with which anybody who has the credentials goes on with a job.
    pub fn token(&self, job_id: &str) -> Token {
        Token::for_job(&self.spec.vendor, self.base.as_str(), job_id)
    }

    /// The job a text names: a token of this vendor and address, or a plain identifier.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when the token belongs to somebody else, or names no job.
    pub fn job_id_of(&self, job_or_token: &str) -> Result<String> {
        let text = job_or_token.trim();
        if text.is_empty() {
            return Err(Error::new(ErrorKind::InvalidRequest, "the job's identifier is empty"));
        }
        if !text.starts_with('{') {
            return Ok(text.to_owned());
        }
        let token: Token = text.parse()?;
        if token.vendor != self.spec.vendor || token.base_url != self.base.as_str() {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                format!(
                    "the token is for {} at {}, this client is for {} at {}",
                    token.vendor, token.base_url, self.spec.vendor, self.base
                ),
            ));
        }
        token.job_id.ok_or_else(|| {
            let message = "the token is for a submission whose outcome is unknown, not for a job";
            Error::new(ErrorKind::InvalidRequest, message)
        })
    }

    pub(crate) fn tokens(&self) -> MutexGuard<'_, RetryTokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `text` without our credentials and `more`, in case the other side repeats them.
    pub(crate) fn redacted(&self, text: &str, more: &[Secret]) -> String {
        self.secrets
            .iter()
            .chain(more)
            .filter(|secret| !secret.is_empty())
            .fold(text.to_owned(), |text, secret| text.replace(secret.expose(), "[redacted]"))
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine")
            .field("vendor", &self.spec.vendor)
            .field("base_url", &self.base.as_str())
            .finish_non_exhaustive()
    }
}

fn configuration(message: String) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

/// A variable of the vendor's, when it is set to something.
fn variable(spec: &Spec, name: &str) -> Option<String> {
    std::env::var(format!("{}_{name}", spec.environment)).ok().filter(|text| !text.is_empty())
}

fn base_url(spec: &Spec, options: &ClientOptions) -> Result<Url> {
    let text = options
        .base_url
        .clone()
        .or_else(|| variable(spec, "BASE_URL"))
        .unwrap_or_else(|| spec.base_url.clone());
    let hint = format!("base_url or {}_BASE_URL", spec.environment);
    let mut url = Url::parse(&text).map_err(|error| {
        configuration(format!("{hint} is not an address such as {}: {error}", spec.base_url))
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(configuration(format!("{hint} must not hold credentials")));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(configuration(format!("{hint} must not have a query or a fragment")));
    }
    match url.scheme() {
        "https" => {}
        "http" if options.allow_http || is_loopback(&url) => {}
        "http" => {
            return Err(configuration(format!(
                "{hint} is plain http to another machine, which would show the credentials to \
                 the network; use https, or set allow_http if that is acceptable"
            )));
        }
        scheme => {
            return Err(configuration(format!("{hint} begins with {scheme}, not https")));
        }
    }
    // Paths are appended, so the base ends where they begin.
    let path = url.path().trim_end_matches('/').to_owned() + "/";
    url.set_path(&path);
    Ok(url)
}

fn credentials(spec: &Spec, options: &ClientOptions) -> Result<Vec<(Credential, Secret)>> {
    spec.auth
        .iter()
        .map(|header| {
            let (name, given) = match header.credential {
                Credential::AccountId => {
                    ("account_id", options.account_id.clone().map(Secret::from))
                }
                Credential::ApiKey => ("api_key", options.api_key.clone()),
            };
            let variable_name = name.to_uppercase();
            given
                .filter(|secret| !secret.is_empty())
                .or_else(|| variable(spec, &variable_name).map(Secret::from))
                .map(|secret| (header.credential, secret))
                .ok_or_else(|| {
                    configuration(format!(
                        "{} needs {name}: pass it, or set {}_{variable_name}",
                        spec.title, spec.environment
                    ))
                })
        })
        .collect()
}

fn auth_headers(spec: &Spec, credentials: &[(Credential, Secret)]) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (header, (_, secret)) in spec.auth.iter().zip(credentials) {
        let name = HeaderName::try_from(&header.header)
            .map_err(|_| configuration(format!("{} is not the name of a header", header.header)))?;
        let text = format!("{}{}", header.prefix, secret.expose());
        let mut value = HeaderValue::try_from(text).map_err(|_| {
            configuration(format!(
                "the credential for {name} holds a character that a header cannot carry; is there \
                 a line end at its end?"
            ))
        })?;
        value.set_sensitive(true);
        headers.insert(name, value);
    }
    Ok(headers)
}

fn budgets(
    spec: &Spec,
    base: &Url,
    credentials: &[(Credential, Secret)],
    plan: &Plan,
    clock: &Clock,
) -> Result<Option<AccountBudgets>> {
    let named = |name: &str| {
        let limits = spec.plans.get(name)?;
        let rate = |limit| Rate { limit, window: limits.window() };
        Some((rate(limits.uploads), rate(limits.others)))
    };
    let rates = match plan {
        Plan::Off => None,
        Plan::Standard => named("standard"),
        Plan::Enterprise => named("enterprise"),
        Plan::Custom(limits) if limits.uploads == 0 || limits.others == 0 => {
            let message = "a plan of 0 requests lets nothing pass; use Plan::Off for no limit";
            return Err(configuration(message.to_owned()));
        }
        Plan::Custom(limits) => {
            let rate = |limit| Rate { limit, window: limits.window };
            Some((rate(limits.uploads), rate(limits.others)))
        }
    };
    Ok(rates.map(|(uploads, others)| match clock {
        Clock::System => shared_budgets(&account_name(spec, base, credentials), uploads, others),
        // A test's clock is its own; what it counts must not meet the time of others.
        Clock::Manual(_) => AccountBudgets {
            uploads: Arc::new(Budget::new(uploads, clock.clone())),
            others: Arc::new(Budget::new(others, clock.clone())),
        },
    }))
}

/// Names the account: by its identifier, or else by a hash of the key, for the key itself shall
/// not stand in a table.
fn account_name(spec: &Spec, base: &Url, credentials: &[(Credential, Secret)]) -> String {
    use sha2::{Digest, Sha256};
    let account = credentials.iter().find(|(kind, _)| *kind == Credential::AccountId);
    let name = match account.or(credentials.first()) {
        Some((Credential::AccountId, id)) => id.expose().to_owned(),
        Some((Credential::ApiKey, key)) => hex::encode(Sha256::digest(key.expose())),
        None => String::new(),
    };
    format!("{} {base} {name}", spec.vendor)
}
