//! One account at one vendor: what every request of a client shares.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::HeaderMap;
use url::Url;

use super::setup::{
    account_mark, account_name, all_secrets, auth_headers, base_url, budgets, check_numbers,
    chosen_headers, credentials,
};
use super::stats::Stats;
use super::vendor_clock::VendorClock;
use crate::budget::queue::AccountBudgets;
use crate::budget::retry::{RetryPolicy, RetryTokens};
use crate::clock::{Clock, Moment};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::models::{ClientOptions, ClientStats};
use crate::observe::outside;
use crate::secret::Secret;
use crate::spec::{AuthHeader, Spec};
use crate::token::Token;
use crate::transport::{HttpTransport, Transport};

/// How many renewed credentials are remembered, so that no message repeats one: an answer may be
/// about one before the last, and older ones have expired.
const RENEWED: usize = 4;

/// Gives a new credential in place of one that the vendor no longer accepts.
pub type Refresh = Arc<dyn Fn() -> BoxFuture<'static, Result<Secret>> + Send + Sync>;

/// Sends requests for one account of one vendor, within its budgets.
pub(crate) struct Connection {
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
    /// Names the account in this process.
    pub(crate) account: String,
    /// Names it in tokens, where it has an identifier.
    pub(crate) account_mark: Option<String>,
    pub(crate) stats: Stats,
    /// What the client was made with and must not be repeated in a message.
    secrets: Vec<Secret>,
    /// The same of the credentials that came later, the last few.
    renewed: RwLock<VecDeque<Secret>>,
    tokens: Mutex<RetryTokens>,
}

impl Connection {
    /// Sets a client up: credentials and address from the options or the environment, and the budgets
    /// that all clients of the account share. Requests go over `transport`, or else over HTTP.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], naming the option and the environment variable.
    pub(crate) fn new(
        transport: Option<Arc<dyn Transport>>,
        spec: Spec,
        options: &ClientOptions,
        environment: &Environment,
        clock: Clock,
    ) -> Result<Self> {
        let base = base_url(&spec, options, environment)?;
        let transport = match transport {
            Some(transport) => transport,
            None => Arc::new(HttpTransport::new(options, environment, &base, clock.clone())?),
        };
        check_numbers(options)?;
        let headers = chosen_headers(&spec, options, &base)?;
        let secrets = credentials(&spec, &headers, options, environment)?;
        let auth = auth_headers(&headers, &secrets)?;
        let name = account_name(&spec, &base, &secrets);
        let budgets = budgets(&spec, &name, &options.plan, &clock)?;
        Ok(Connection {
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
            account: name,
            account_mark: account_mark(&secrets),
            stats: Stats::default(),
            secrets: all_secrets(&secrets, options, environment)?,
            renewed: RwLock::default(),
            tokens: Mutex::default(),
            spec,
        })
    }

    /// Asks `refresh` for a new credential when the vendor refuses the present one (401), once per
    /// attempt. For vendors with one credential.
    pub(crate) fn with_refresh(mut self, refresh: Option<Refresh>) -> Self {
        self.refresh = refresh;
        self
    }

    /// The vendor.
    pub(crate) fn spec(&self) -> &Spec {
        &self.spec
    }

    /// The token with which any process that has the credentials goes on with a job.
    pub(crate) fn token(&self, job_id: &str) -> Token {
        Token::for_job(&self.spec.vendor, self.base.as_str(), job_id)
    }

    /// The job a text names: a token of this vendor and address, or a plain identifier.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when the token is for another vendor, address or account, or names no
    /// job.
    pub(crate) fn job_id_of<'t>(&self, job_or_token: &'t str) -> Result<Cow<'t, str>> {
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

    /// The token, if it is for this client's vendor, address and account.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when it is for another one.
    pub(crate) fn own<'t>(&self, token: &'t Token) -> Result<&'t Token> {
        if token.vendor == self.spec.vendor && token.base_url == self.base.as_str() {
            let sent_for = token.submission.as_ref().and_then(|sent| sent.account.as_ref());
            let is_anothers = sent_for.zip(self.account_mark.as_ref()).is_some_and(|(a, b)| a != b);
            if is_anothers {
                // Its job is not in this account's list, which would then prove that there is none.
                let message = "the token is for a submission of another account; use the account_id and \
                               the credentials with which it was submitted";
                return Err(Error::new(ErrorKind::InvalidRequest, message));
            }
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

    /// The moment at which a call that begins now shall have ended.
    pub(crate) fn deadline(&self, limit: Option<Duration>) -> Option<Moment> {
        limit.map(|limit| self.clock.now() + limit)
    }

    /// What this client has done so far.
    pub(crate) fn stats(&self) -> ClientStats {
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
            error.with_message(message)
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

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("vendor", &self.spec.vendor)
            .field("base_url", &self.base.as_str())
            .finish_non_exhaustive()
    }
}
