//! One account at one vendor: what every request of a client shares.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use base64::Engine as _;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::clock::Clock;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::history::History;
use crate::ledger::Ledger;
use crate::models::{ClientOptions, ClientStats, Plan};
use crate::observe::outside;
use crate::registry::Registry;
use crate::retry::{RetryPolicy, RetryTokens};
use crate::secret::Secret;
use crate::spec::{AuthHeader, Credential, Spec};
use crate::stats::Stats;
use crate::token::Token;
use crate::transport::{HttpTransport, Transport, is_loopback, proxy_secrets};
use crate::vendor_clock::VendorClock;
use crate::watcher::Watcher;
use crate::window::{AccountBudgets, Budget, Rate, shared_budgets};

/// What the clients of one account in this process share beside its budgets.
#[derive(Debug, Default)]
pub(crate) struct Account {
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) history: Mutex<History>,
}

impl Account {
    pub(crate) fn history(&self) -> MutexGuard<'_, History> {
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How many renewed credentials are remembered, so that no message repeats one: an answer may be
/// about one before the last, and older ones have expired.
const RENEWED: usize = 4;

/// Gives a new credential in place of one that the vendor no longer accepts.
pub type Refresh = Arc<dyn Fn() -> BoxFuture<'static, Result<Secret>> + Send + Sync>;

/// Sends requests for one account of one vendor, within its budgets.
pub struct Engine {
    pub(crate) spec: Spec,
    pub(crate) base: Url,
    auth: RwLock<HeaderMap>,
    /// What `auth` is made of.
    pub(crate) auth_shape: Vec<AuthHeader>,
    refresh: Option<Refresh>,
    refreshing: tokio::sync::Mutex<()>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) budgets: Option<AccountBudgets>,
    pub(crate) clock: Clock,
    pub(crate) vendor_clock: VendorClock,
    pub(crate) policy: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) upload_timeout: Duration,
    pub(crate) watcher: Watcher,
    pub(crate) account: Arc<Account>,
    pub(crate) stats: Stats,
    /// What the client was made with and must not be repeated in a message.
    secrets: Vec<Secret>,
    /// The same of the credentials that came later, the last few.
    renewed: RwLock<VecDeque<Secret>>,
    tokens: Mutex<RetryTokens>,
}

impl Engine {
    /// Sets a client up: credentials and address from the options or the environment, transport,
    /// and the budgets that all clients of the account share.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], naming the option and the environment variable.
    pub fn new(
        spec: Spec,
        options: &ClientOptions,
        environment: &Environment,
        clock: Clock,
    ) -> Result<Self> {
        let base = base_url(&spec, options, environment)?;
        let transport = Arc::new(HttpTransport::new(options, environment, &base, clock.clone())?);
        Engine::assembled(transport, spec, options, environment, clock)
    }

    /// The same over another transport.
    #[cfg(test)]
    pub(crate) fn over(
        transport: Arc<dyn Transport>,
        spec: Spec,
        options: &ClientOptions,
        clock: Clock,
    ) -> Result<Self> {
        Engine::assembled(transport, spec, options, &Environment::process(), clock)
    }

    /// The same with the environment's part of the options.
    pub(crate) fn assembled(
        transport: Arc<dyn Transport>,
        spec: Spec,
        options: &ClientOptions,
        environment: &Environment,
        clock: Clock,
    ) -> Result<Self> {
        let base = base_url(&spec, options, environment)?;
        check_numbers(options)?;
        let headers = chosen_headers(&spec, options, &base)?;
        let secrets = credentials(&spec, &headers, options, environment)?;
        let auth = auth_headers(&headers, &secrets)?;
        let name = account_name(&spec, &base, &secrets);
        let budgets = budgets(&spec, &name, &options.plan, &clock)?;
        let account = account(name, &clock);
        Ok(Engine {
            base,
            auth: RwLock::new(auth),
            auth_shape: headers,
            refresh: None,
            refreshing: tokio::sync::Mutex::default(),
            transport,
            budgets,
            clock,
            vendor_clock: VendorClock::default(),
            policy: RetryPolicy {
                max_retries: options.max_retries,
                base: options.retry_base,
                max_pause: options.retry_max,
            },
            timeout: options.timeout,
            upload_timeout: options.upload_timeout,
            watcher: Watcher::default(),
            account,
            stats: Stats::default(),
            secrets: all_secrets(&secrets, options, environment)?,
            renewed: RwLock::default(),
            tokens: Mutex::default(),
            spec,
        })
    }

    /// Asks `refresh` for a new credential when the vendor refuses the present one (401), once per
    /// attempt. For vendors with one credential.
    pub fn with_refresh(mut self, refresh: Option<Refresh>) -> Self {
        self.refresh = refresh;
        self
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
    pub fn job_id_of<'t>(&self, job_or_token: &'t str) -> Result<Cow<'t, str>> {
        let text = job_or_token.trim();
        if text.is_empty() {
            return Err(Error::new(ErrorKind::InvalidRequest, "the job's identifier is empty"));
        }
        if !text.starts_with('{') {
            return Ok(Cow::Borrowed(text));
        }
        let token: Token = text.parse()?;
        self.own(&token)?;
        token.job_id.map(Cow::Owned).ok_or_else(|| {
            let message = "the token is for a submission whose outcome is unknown, not for a job; \
                           settle it with `reconcile`";
            Error::new(ErrorKind::InvalidRequest, message)
        })
    }

    /// The token, if it is for this client's vendor and address.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when it is somebody else's.
    pub(crate) fn own<'t>(&self, token: &'t Token) -> Result<&'t Token> {
        if token.vendor == self.spec.vendor && token.base_url == self.base.as_str() {
            return Ok(token);
        }
        Err(Error::new(
            ErrorKind::InvalidRequest,
            format!(
                "the token is for {} at {}, this client is for {} at {}",
                token.vendor, token.base_url, self.spec.vendor, self.base
            ),
        ))
    }

    /// What this client has done so far.
    pub fn stats(&self) -> ClientStats {
        self.stats.snapshot()
    }

    /// The headers that authenticate a request.
    pub(crate) fn auth(&self) -> HeaderMap {
        self.auth.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Replaces the credential behind `refused` by a fresh one, unless another call has done so
    /// in the meantime. Returns whether there is reason to ask the vendor again.
    pub(crate) async fn renew_credential(&self, refused: &HeaderMap) -> Result<bool> {
        let Some(refresh) = &self.refresh else {
            return Ok(false);
        };
        let _one_at_a_time = self.refreshing.lock().await;
        if self.auth() != *refused {
            return Ok(true);
        }
        // It serves every call that waits for the credential, not only this one.
        let secret = outside(refresh()).await.map_err(|error| {
            let message = self.redacted(error.message(), &[]);
            error.reworded(message)
        })?;
        let credentials: Vec<_> =
            self.auth_shape.iter().map(|header| (header.credential, secret.clone())).collect();
        let auth = auth_headers(&self.auth_shape, &credentials)?;
        let mut renewed = self.renewed.write().unwrap_or_else(PoisonError::into_inner);
        renewed.truncate(RENEWED - 1);
        renewed.push_front(secret);
        drop(renewed);
        *self.auth.write().unwrap_or_else(PoisonError::into_inner) = auth;
        Ok(true)
    }

    pub(crate) fn tokens(&self) -> MutexGuard<'_, RetryTokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `text` without our credentials and `more`, in case the other side repeats them.
    pub(crate) fn redacted(&self, text: &str, more: &[Secret]) -> String {
        let renewed = self.renewed.read().unwrap_or_else(PoisonError::into_inner);
        let secrets = self.secrets.iter().chain(&*renewed).chain(more);
        secrets
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

fn base_url(spec: &Spec, options: &ClientOptions, environment: &Environment) -> Result<Url> {
    let text = match &options.base_url {
        Some(given) => given.clone(),
        None => environment
            .text(&format!("{}_BASE_URL", spec.environment))?
            .unwrap_or_else(|| spec.base_url.clone()),
    };
    let hint = format!("base_url or {}_BASE_URL", spec.environment);
    if text.is_empty() {
        let message = format!(
            "{} has no address of its own: pass base_url, or set {}_BASE_URL",
            spec.title, spec.environment
        );
        return Err(configuration(message));
    }
    let mut url = Url::parse(&text).map_err(|error| {
        configuration(format!("{hint} is not an address such as https://api.example.com: {error}"))
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

fn check_numbers(options: &ClientOptions) -> Result<()> {
    if options.max_connections == 0 {
        let message = "max_connections of 0 lets no request out; leave it out for the default";
        return Err(configuration(message.to_owned()));
    }
    let ClientOptions { connect_timeout, timeout, upload_timeout, .. } = options;
    let times = [
        ("connect_timeout", connect_timeout),
        ("timeout", timeout),
        ("upload_timeout", upload_timeout),
    ];
    match times.into_iter().find(|(_, time)| time.is_zero()) {
        Some((name, _)) => {
            let message =
                format!("a {name} of 0 s lets no answer arrive; leave it out for the default");
            Err(configuration(message))
        }
        None => Ok(()),
    }
}

/// The headers that authenticate at `base` in the way the caller wants.
fn chosen_headers(spec: &Spec, options: &ClientOptions, base: &Url) -> Result<Vec<AuthHeader>> {
    let headers = spec.auth_headers(options.auth, base.host_str()).ok_or_else(|| {
        let message = format!("{} knows one way to authenticate; leave auth alone", spec.title);
        configuration(message)
    })?;
    Ok(headers.to_vec())
}

fn credentials(
    spec: &Spec,
    headers: &[AuthHeader],
    options: &ClientOptions,
    environment: &Environment,
) -> Result<Vec<(Credential, Secret)>> {
    let mut missing: Vec<(&str, String)> = Vec::new();
    let mut needed = |name: &'static str, given: Option<Secret>, variable_name: Option<&String>| {
        let usual = || format!("{}_{}", spec.environment, name.to_uppercase());
        let variable_name = variable_name.cloned().unwrap_or_else(usual);
        if let Some(given) = given.filter(|secret| !secret.expose().trim().is_empty()) {
            return Ok(given);
        }
        let found = environment.text(&variable_name)?.map(Secret::from);
        Ok(found.unwrap_or_else(|| {
            missing.push((name, variable_name));
            Secret::from("")
        }))
    };
    let mut credentials = Vec::with_capacity(headers.len());
    for header in headers {
        let named = header.variable.as_ref();
        let (account_id, api_key) = (options.account_id.clone(), options.api_key.clone());
        let account_id = account_id.map(Secret::from);
        let secret = match header.credential {
            Credential::AccountId => needed("account_id", account_id, named)?,
            Credential::ApiKey => needed("api_key", api_key, named)?,
            Credential::Token => needed("token", options.token.clone(), named)?,
            Credential::Basic => {
                let account_id = needed("account_id", account_id, None)?;
                let api_key = needed("api_key", api_key, named)?;
                let pair = format!("{}:{}", account_id.expose(), api_key.expose());
                base64::engine::general_purpose::STANDARD.encode(pair).into()
            }
        };
        credentials.push((header.credential, secret));
    }
    match missing.is_empty() {
        true => Ok(credentials),
        false => Err(lacking(spec, &missing)),
    }
}

/// The error for credentials that are nowhere, each with its variable.
fn lacking(spec: &Spec, missing: &[(&str, String)]) -> Error {
    let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    let variables: Vec<&str> = missing.iter().map(|(_, variable)| variable.as_str()).collect();
    let them = if missing.len() == 1 { "it" } else { "them" };
    let (names, variables) = (names.join(" and "), variables.join(" and "));
    configuration(format!("{} needs {names}: pass {them}, or set {variables}", spec.title))
}

/// Every secret that the client was given or found, wherever it came from. An account identifier is
/// none and may appear in a vendor's sentence.
fn all_secrets(
    credentials: &[(Credential, Secret)],
    options: &ClientOptions,
    environment: &Environment,
) -> Result<Vec<Secret>> {
    let mut secrets = proxy_secrets(options, environment)?;
    secrets.extend([&options.api_key, &options.token].into_iter().flatten().cloned());
    for (credential, secret) in credentials {
        match credential {
            Credential::AccountId => {}
            Credential::ApiKey | Credential::Token => secrets.push(secret.clone()),
            // The pair is sent encoded, and the key in it may come back by itself.
            Credential::Basic => {
                let pair = base64::engine::general_purpose::STANDARD.decode(secret.expose());
                let pair = pair.ok().and_then(|pair| String::from_utf8(pair).ok());
                let pair = pair.map(Secret::from);
                let key = pair.as_ref().and_then(|pair| pair.expose().split_once(':'));
                secrets.extend(key.map(|(_, key)| Secret::from(key)));
                secrets.push(secret.clone());
            }
        }
    }
    Ok(secrets)
}

fn auth_headers(shape: &[AuthHeader], credentials: &[(Credential, Secret)]) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (header, (_, secret)) in shape.iter().zip(credentials) {
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
    account: &str,
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
            let message =
                "a plan of 0 requests lets nothing pass; for no limit choose the plan off";
            return Err(configuration(message.to_owned()));
        }
        Plan::Custom(limits) => {
            let rate = |limit| Rate { limit, window: limits.window };
            Some((rate(limits.uploads), rate(limits.others)))
        }
    };
    Ok(rates.map(|(uploads, others)| match clock {
        Clock::System => shared_budgets(account, uploads, others),
        // A test's clock is its own; what it counts must not meet the time of others.
        Clock::Manual(_) => AccountBudgets {
            uploads: Arc::new(Budget::new(uploads, clock.clone())),
            others: Arc::new(Budget::new(others, clock.clone())),
        },
    }))
}

/// What this process remembers of an account.
fn account(name: String, clock: &Clock) -> Arc<Account> {
    static ALL: LazyLock<Registry<String, Account>> = LazyLock::new(Registry::default);
    match clock {
        Clock::System => ALL.get(name, Account::default),
        // A test's clock is its own; what happens on it must not meet the time of others.
        Clock::Manual(_) => Arc::default(),
    }
}

/// Names the account: by its identifier, or else by a hash of the key, for the key itself shall
/// not stand in a table.
fn account_name(spec: &Spec, base: &Url, credentials: &[(Credential, Secret)]) -> String {
    use sha2::{Digest, Sha256};
    let account = credentials.iter().find(|(kind, _)| *kind == Credential::AccountId);
    let name = match account.or(credentials.first()) {
        Some((Credential::AccountId, id)) => id.expose().to_owned(),
        Some((_, key)) => hex::encode(Sha256::digest(key.expose())),
        None => String::new(),
    };
    format!("{} {base} {name}", spec.vendor)
}
