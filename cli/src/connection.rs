//! From options to a client, and to the sandbox where one is asked for.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use jobferry::models::{ClientOptions, Plan};
use jobferry::{Client, Environment, Secret};
use jobferry_sandbox::{Sandbox, SandboxOptions};

use crate::account::{Account, AmplifierAccount};
use crate::args::{Span, value_name};
use crate::exit::Failure;
use crate::output::Output;
use crate::progress::{Item, Naming};

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct ConnectionArgs<A: Account = AmplifierAccount> {
    /// Use a sandbox started for this command, in this process: no account, no network, no cost
    #[arg(long, conflicts_with_all = ["base_url", "proxy"])]
    pub(crate) sandbox: bool,

    #[command(flatten)]
    pub(crate) account: A,

    /// Where the API is, instead of AMPLIFIER_BASE_URL (MIDLYR_..., and so on) or production
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    #[command(flatten)]
    network: NetworkArgs,
}

/// How any client reaches any vendor.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct NetworkArgs {
    /// The requests the account may start per minute
    #[arg(long, value_name = "PLAN", default_value_t)]
    plan: PlanName,

    /// How long one attempt of a request may take, uploads of recordings excepted
    #[arg(long, value_name = "DURATION", default_value_t = Span(ClientOptions::default().timeout))]
    timeout: Span,

    /// How many attempts of a request may follow the first
    #[arg(long, value_name = "N", default_value_t = ClientOptions::default().max_retries)]
    max_retries: u32,

    /// The proxy for every request, instead of HTTPS_PROXY
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,

    /// A file with further root certificates to trust (PEM)
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,

    /// Allow plain http to other machines, which shows the credentials to the network
    #[arg(long)]
    allow_http: bool,
}

/// A plan by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlanName {
    /// The vendor's smallest documented plan
    Standard,
    /// The vendor's larger documented plan
    Enterprise,
    /// No limit on this side
    Off,
}

impl Default for PlanName {
    /// The core's default.
    fn default() -> Self {
        match Plan::default() {
            Plan::Standard => PlanName::Standard,
            Plan::Enterprise => PlanName::Enterprise,
            Plan::Off | Plan::Custom(_) => PlanName::Off,
        }
    }
}

impl fmt::Display for PlanName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        value_name(self, f)
    }
}

impl PlanName {
    fn of_client(self) -> Plan {
        match self {
            PlanName::Standard => Plan::Standard,
            PlanName::Enterprise => Plan::Enterprise,
            PlanName::Off => Plan::Off,
        }
    }

    pub(crate) fn of_sandbox(self) -> jobferry_sandbox::Plan {
        match self {
            PlanName::Standard => jobferry_sandbox::Plan::Standard,
            PlanName::Enterprise => jobferry_sandbox::Plan::Enterprise,
            PlanName::Off => jobferry_sandbox::Plan::Off,
        }
    }
}

/// A client, and the sandbox it talks to, if that lives in this process.
pub(crate) struct Connection<A: Account = AmplifierAccount> {
    pub(crate) client: A::Client,
    sandbox: Option<Sandbox>,
}

impl<A: Account> Connection<A> {
    /// Begins with something to submit or to wait for.
    pub(crate) fn begin(&self, name: &str, output: &Output) -> Arc<Item> {
        output.progress().begin(Naming {
            name: name.to_owned(),
            noun: A::NOUN,
            lasts: self.sandbox.is_none(),
        })
    }

    /// The address that the client settled on, which its tokens hold.
    pub(crate) fn address(&self) -> String {
        A::token(&self.client, "").base_url
    }
}

impl<A: Account> ConnectionArgs<A> {
    /// Whether plain http to other machines is allowed.
    pub(crate) fn allows_http(&self) -> bool {
        self.network.allow_http
    }

    /// Makes the client, and starts the sandbox first if it is asked for.
    pub(crate) async fn open(&self, output: &Output) -> Result<Connection<A>, Failure> {
        self.open_with(self.options().await?, output).await
    }

    /// [`open`](Self::open) with the options that [`options`](Self::options) gave: asking again
    /// would run the command again that prints a token.
    pub(crate) async fn open_with(
        &self,
        mut options: ClientOptions,
        output: &Output,
    ) -> Result<Connection<A>, Failure> {
        let sandbox = match self.sandbox {
            true => Some(self.network.start_sandbox(output).await?),
            false => None,
        };
        if let Some(sandbox) = &sandbox {
            point_at(sandbox, &A::spec().environment, &mut options);
        }
        let client =
            A::Client::with_options(&options, &Environment::process(), self.account.refresh())?;
        Ok(Connection { client, sandbox })
    }

    /// The options of the client as far as the command line gives them.
    pub(crate) async fn options(&self) -> Result<ClientOptions, Failure> {
        let options = self.network.options(self.account.options().await?)?;
        Ok(ClientOptions { base_url: self.base_url.clone(), ..options })
    }
}

impl NetworkArgs {
    /// `options` with what the command line says of the network.
    pub(crate) fn options(&self, options: ClientOptions) -> Result<ClientOptions, Failure> {
        Ok(ClientOptions {
            plan: self.plan.of_client(),
            timeout: self.timeout.0,
            max_retries: self.max_retries,
            proxy: self.proxy.clone(),
            extra_ca_pem: self.ca_file.as_deref().map(text_in).transpose()?,
            allow_http: self.allow_http,
            ..options
        })
    }

    /// Starts a sandbox in this process.
    pub(crate) async fn start_sandbox(&self, output: &Output) -> Result<Sandbox, Failure> {
        let plan = self.plan.of_sandbox();
        let options = SandboxOptions { plan, ..SandboxOptions::default() };
        let sandbox = Sandbox::start(options)
            .await
            .map_err(|error| Failure::Local(format!("the sandbox cannot start: {error}")))?;
        output.note(&format!("sandbox at {}, for this command only", sandbox.url()));
        Ok(sandbox)
    }
}

/// Takes the address and the credentials from what the sandbox would put into the environment.
pub(crate) fn point_at(sandbox: &Sandbox, prefix: &str, options: &mut ClientOptions) {
    for (name, value) in sandbox.environment() {
        match name.strip_prefix(prefix) {
            Some("_BASE_URL") => options.base_url = Some(value),
            Some("_ACCOUNT_ID") => options.account_id = Some(value),
            Some("_API_KEY") => options.api_key = Some(value.into()),
            Some("_TOKEN") => options.token = Some(value.into()),
            Some(_) | None => {}
        }
    }
}

/// The secret in a file, without the line end that editors add.
pub(crate) fn secret_in(path: &Path) -> Result<Secret, Failure> {
    let text = text_in(path)?;
    match text.trim_end_matches(['\n', '\r']) {
        "" => Err(Failure::Usage(format!("{} is empty", path.display()))),
        secret => Ok(Secret::from(secret)),
    }
}

pub(crate) fn text_in(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))
}
