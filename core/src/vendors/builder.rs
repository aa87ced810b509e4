//! Setting a client up, option by option.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Alliance, Amplifier, Idunox, JobApi, Midlyr};
use crate::account::connection::Refresh;
use crate::clock::Clock;
use crate::environment::Environment;
use crate::error::Result;
use crate::models::{AuthScheme, ClientOptions, Plan};
use crate::secret::Secret;
use crate::transport::Transport;

/// Begins with the defaults of [`ClientOptions`], where each option is explained.
///
/// ```
/// use std::time::Duration;
///
/// use jobferry::Amplifier;
/// use jobferry::models::Plan;
///
/// let client = Amplifier::builder()
///     .account_id("acct_1")
///     .api_key("mak_1")
///     .plan(Plan::Enterprise)
///     .timeout(Duration::from_secs(20))
///     .build()?;
/// # Ok::<(), jobferry::Error>(())
/// ```
pub struct ClientBuilder<C> {
    options: ClientOptions,
    environment: Environment,
    refresh: Option<Refresh>,
    transport: Option<Arc<dyn Transport>>,
    clock: Clock,
    make: Arc<Make<C>>,
}

/// Makes a client of what was set.
type Make<C> = dyn Fn(&Setup<'_>) -> Result<C> + Send + Sync;

/// What a client is made of.
#[derive(Clone)]
pub struct Setup<'s> {
    pub(super) options: &'s ClientOptions,
    /// Stands in for what the options leave out.
    pub(super) environment: &'s Environment,
    /// Renews the credential when the vendor refuses it.
    pub(super) refresh: Option<Refresh>,
    /// Instead of HTTP.
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) clock: Clock,
}

impl<'s> Setup<'s> {
    pub(super) fn new(
        options: &'s ClientOptions,
        environment: &'s Environment,
        refresh: Option<Refresh>,
    ) -> Self {
        Setup { options, environment, refresh, transport: None, clock: Clock::System }
    }
}

/// A client that is made of options.
pub trait Client: Sized + 'static {
    /// A client that is made of `setup`.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), naming the option and its
    /// environment variable.
    fn set_up(setup: &Setup<'_>) -> Result<Self>;

    /// A client with these options, which renews its credential with `refresh` when the vendor
    /// refuses it. The environment stands in for what the options leave out.
    ///
    /// # Errors
    /// As for [`Client::set_up`].
    fn with_options(
        options: &ClientOptions,
        environment: &Environment,
        refresh: Option<Refresh>,
    ) -> Result<Self> {
        Self::set_up(&Setup::new(options, environment, refresh))
    }
}

impl<C: Client> Default for ClientBuilder<C> {
    fn default() -> Self {
        ClientBuilder::from_factory(C::set_up)
    }
}

impl<C> Clone for ClientBuilder<C> {
    fn clone(&self) -> Self {
        ClientBuilder {
            options: self.options.clone(),
            environment: self.environment.clone(),
            refresh: self.refresh.clone(),
            transport: self.transport.clone(),
            clock: self.clock.clone(),
            make: self.make.clone(),
        }
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("options", &self.options).finish_non_exhaustive()
    }
}

impl ClientBuilder<Amplifier> {
    /// Sets the account identifier, instead of `AMPLIFIER_ACCOUNT_ID`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.options.account_id = Some(account_id.into());
        self
    }

    /// Sets the API key, instead of `AMPLIFIER_API_KEY`.
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.options.api_key = Some(api_key.into());
        self
    }
}

impl ClientBuilder<Midlyr> {
    /// Sets the API key, instead of `MIDLYR_API_KEY`.
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.options.api_key = Some(api_key.into());
        self
    }

    /// Sets how the key is shown. Default: as `x-api-key`.
    pub fn auth(mut self, auth: AuthScheme) -> Self {
        self.options.auth = Some(auth);
        self
    }
}

impl ClientBuilder<Idunox> {
    /// Sets the API key, instead of `IDUNOX_API_KEY`.
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.options.api_key = Some(api_key.into());
        self
    }

    /// Sets how the key is shown. Default: as `X-Api-Key` to the lab (`api-test.idunox.com`), as
    /// `Authorization: Bearer` elsewhere.
    pub fn auth(mut self, auth: AuthScheme) -> Self {
        self.options.auth = Some(auth);
        self
    }
}

impl ClientBuilder<Alliance> {
    /// Sets the access token, instead of `ALLIANCE_TOKEN`.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.options.token = Some(token.into());
        self
    }

    /// Sets what gives a new access token when the tool refuses the present one (401). It is asked
    /// once for each refused token, however many calls and waits are under way, and they go on
    /// with what it gives; its error ends them.
    ///
    /// ```
    /// use jobferry::{Alliance, Secret};
    ///
    /// let client = Alliance::builder()
    ///     .base_url("https://risk.example.org")
    ///     .token("eyJ...")
    ///     .refresh(|| async { Ok(Secret::from("eyK...")) })
    ///     .build()?;
    /// # Ok::<(), jobferry::Error>(())
    /// ```
    pub fn refresh<F, R>(mut self, refresh: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Secret>> + Send + 'static,
    {
        self.refresh = Some(Arc::new(move || Box::pin(refresh())));
        self
    }
}

impl ClientBuilder<JobApi> {
    /// Sets the account identifier, instead of the environment's.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.options.account_id = Some(account_id.into());
        self
    }

    /// Sets the API key, instead of the environment's.
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.options.api_key = Some(api_key.into());
        self
    }

    /// Sets the access token, instead of the environment's.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.options.token = Some(token.into());
        self
    }

    /// Sets how the key is shown, where the description knows several ways.
    pub fn auth(mut self, auth: AuthScheme) -> Self {
        self.options.auth = Some(auth);
        self
    }

    /// Sets what gives a new credential when the API refuses the present one (401). It is asked
    /// once for each refused credential, and its error ends the calls. For APIs with one
    /// credential.
    pub fn refresh<F, R>(mut self, refresh: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Secret>> + Send + 'static,
    {
        self.refresh = Some(Arc::new(move || Box::pin(refresh())));
        self
    }
}

impl<C> ClientBuilder<C> {
    /// A builder whose client is made by `make`.
    pub(super) fn from_factory(
        make: impl Fn(&Setup<'_>) -> Result<C> + Send + Sync + 'static,
    ) -> Self {
        ClientBuilder {
            options: ClientOptions::default(),
            environment: Environment::process(),
            refresh: None,
            transport: None,
            clock: Clock::System,
            make: Arc::new(make),
        }
    }

    /// Sets all options, those set before included.
    pub fn options(mut self, options: &ClientOptions) -> Self {
        self.options = options.clone();
        self
    }

    /// Sends requests over another transport than HTTP, for tests and simulations.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Lives by another clock than the system's, for tests and simulations.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets what stands in for the options left out, instead of the environment of the process.
    ///
    /// ```
    /// use jobferry::{Amplifier, Environment};
    ///
    /// let environment =
    ///     Environment::of([("AMPLIFIER_ACCOUNT_ID", "acct_1"), ("AMPLIFIER_API_KEY", "mak_1")]);
    /// let client = Amplifier::builder().environment(environment).build()?;
    /// # Ok::<(), jobferry::Error>(())
    /// ```
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Sets where the API is, instead of the environment's address or production.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.options.base_url = Some(base_url.into());
        self
    }

    /// Sets the requests the account may start per minute.
    pub fn plan(mut self, plan: Plan) -> Self {
        self.options.plan = plan;
        self
    }

    /// Sets how long connecting may take.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.options.connect_timeout = connect_timeout;
        self
    }

    /// Sets how long one attempt of an ordinary request may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = timeout;
        self
    }

    /// Sets how long one attempt of an upload may take.
    pub fn upload_timeout(mut self, upload_timeout: Duration) -> Self {
        self.options.upload_timeout = upload_timeout;
        self
    }

    /// Sets how many attempts may follow the first.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.options.max_retries = max_retries;
        self
    }

    /// Sets the bound of the first pause before another attempt.
    pub fn retry_base(mut self, retry_base: Duration) -> Self {
        self.options.retry_base = retry_base;
        self
    }

    /// Sets the longest single pause before another attempt.
    pub fn retry_max(mut self, retry_max: Duration) -> Self {
        self.options.retry_max = retry_max;
        self
    }

    /// Sets the largest answer accepted.
    pub fn max_response_bytes(mut self, max_response_bytes: u64) -> Self {
        self.options.max_response_bytes = max_response_bytes;
        self
    }

    /// Sets the proxy for every request, instead of the environment's.
    pub fn proxy(mut self, proxy: impl Into<String>) -> Self {
        self.options.proxy = Some(proxy.into());
        self
    }

    /// Sets how many connections may be open at once.
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.options.max_connections = max_connections;
        self
    }

    /// Trusts further root certificates, given as PEM text.
    pub fn extra_ca_pem(mut self, extra_ca_pem: impl Into<String>) -> Self {
        self.options.extra_ca_pem = Some(extra_ca_pem.into());
        self
    }

    /// Puts a name before `jobferry/<version>` in the `User-Agent` header.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.options.user_agent = Some(user_agent.into());
        self
    }

    /// Allows plain `http` to other machines, which shows the credentials to the network.
    pub fn allow_http(mut self, allow_http: bool) -> Self {
        self.options.allow_http = allow_http;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), naming the option and its
    /// environment variable.
    pub fn build(self) -> Result<C> {
        (self.make)(&Setup {
            options: &self.options,
            environment: &self.environment,
            refresh: self.refresh,
            transport: self.transport,
            clock: self.clock,
        })
    }
}
