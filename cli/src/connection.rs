//! From options to a client, and to the sandbox where one is asked for.

use std::fmt;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jobferry::models::{ClientOptions, Plan};
use jobferry::{Amplifier, Secret};
use jobferry_sandbox::{Sandbox, SandboxOptions};

use crate::args::{Span, value_name};
use crate::exit::Failure;
use crate::output::Output;

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct ConnectionArgs {
    /// Use a sandbox started for this command, in this process: no account, no network, no cost
    #[arg(long, conflicts_with_all = ["account_id", "api_key_file", "base_url", "proxy"])]
    pub(crate) sandbox: bool,

    /// The account, instead of AMPLIFIER_ACCOUNT_ID
    #[arg(long, value_name = "ID")]
    pub(crate) account_id: Option<String>,

    /// A file with the API key, instead of AMPLIFIER_API_KEY. No option takes the key itself:
    /// everybody on the machine could read it
    #[arg(long, value_name = "FILE")]
    pub(crate) api_key_file: Option<PathBuf>,

    /// Where the API is, instead of AMPLIFIER_BASE_URL or production
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// The requests the account may start per minute
    #[arg(long, value_name = "PLAN", default_value_t)]
    plan: PlanName,

    /// How long one attempt of a request may take; for uploads see --upload-timeout
    #[arg(long, value_name = "DURATION", default_value_t = Span(ClientOptions::default().timeout))]
    timeout: Span,

    /// How long one attempt of an upload may take
    #[arg(long, value_name = "DURATION", default_value_t = Span(ClientOptions::default().upload_timeout))]
    upload_timeout: Span,

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
pub(crate) struct Connection {
    pub(crate) client: Amplifier,
    sandbox: Option<Sandbox>,
}

impl Connection {
    /// The token that goes on with a job after this process has ended. A sandbox ends with it.
    pub(crate) fn token(&self, job_id: &str) -> Option<String> {
        let lasts = self.sandbox.is_none();
        lasts.then(|| self.client.token(job_id).to_string())
    }
}

impl ConnectionArgs {
    /// Makes the client, and starts the sandbox first if it is asked for.
    pub(crate) async fn open(&self, output: &Output) -> Result<Connection, Failure> {
        let mut options = self.options()?;
        let sandbox = match self.sandbox {
            true => Some(self.start_sandbox(output).await?),
            false => None,
        };
        if let Some(sandbox) = &sandbox {
            options.base_url = Some(sandbox.url().to_owned());
            options.account_id = Some(sandbox.account_id().to_owned());
            options.api_key = Some(sandbox.api_key().into());
        }
        Ok(Connection { client: Amplifier::new(&options)?, sandbox })
    }

    /// The options of the client as far as the command line gives them.
    pub(crate) fn options(&self) -> Result<ClientOptions, Failure> {
        Ok(ClientOptions {
            account_id: self.account_id.clone(),
            api_key: self.api_key_file.as_deref().map(secret_in).transpose()?,
            base_url: self.base_url.clone(),
            plan: self.plan.of_client(),
            timeout: self.timeout.0,
            upload_timeout: self.upload_timeout.0,
            max_retries: self.max_retries,
            proxy: self.proxy.clone(),
            extra_ca_pem: self.ca_file.as_deref().map(text_in).transpose()?,
            allow_http: self.allow_http,
            ..ClientOptions::default()
        })
    }

    async fn start_sandbox(&self, output: &Output) -> Result<Sandbox, Failure> {
        let options = SandboxOptions { plan: self.plan.of_sandbox(), ..SandboxOptions::default() };
        let sandbox = Sandbox::start(options)
            .await
            .map_err(|error| Failure::Local(format!("the sandbox cannot start: {error}")))?;
        output.note(&format!("sandbox at {}, for this command only", sandbox.url()));
        Ok(sandbox)
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

fn text_in(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))
}
