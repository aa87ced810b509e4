//! Whose API a command talks to: how its credentials are given, and the client they make.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use jobferry::Refresh;
use jobferry::models::{AuthScheme, ClientOptions};
use jobferry::spec::Spec;
use jobferry::vendors::{self, alliance, amplifier, idunox, midlyr};
use jobferry::{Client, Error, ErrorKind, Secret, Token};
use tokio::process::Command;

use crate::args::Span;
use crate::connection::secret_in;
use crate::exit::Failure;

/// The credentials of one vendor.
pub(crate) trait Account: Args + std::fmt::Debug {
    type Client: Client;

    /// What the vendor makes of what is submitted.
    const NOUN: &'static str = "job";

    /// The vendor as data.
    fn spec() -> Spec;

    /// The token that goes on with a job.
    fn token(client: &Self::Client, job_id: &str) -> Token;

    /// The credentials on the command line, and what else only this vendor's client needs. The
    /// environment's credentials stand in for those that are not there.
    async fn options(&self) -> Result<ClientOptions, Failure>;

    /// What renews a credential that the vendor refuses.
    fn refresh(&self) -> Option<Refresh> {
        None
    }
}

#[derive(Clone, Debug, Args)]
pub(crate) struct AmplifierAccount {
    /// The account, instead of AMPLIFIER_ACCOUNT_ID
    #[arg(long, value_name = "ID", conflicts_with = "sandbox")]
    account_id: Option<String>,

    /// A file with the API key, instead of AMPLIFIER_API_KEY. No option takes the key itself:
    /// everybody on the machine could read it
    #[arg(long, value_name = "FILE", conflicts_with = "sandbox")]
    api_key_file: Option<PathBuf>,

    /// How long one attempt of an upload may take
    #[arg(long, value_name = "DURATION", default_value_t = Span(ClientOptions::default().upload_timeout))]
    upload_timeout: Span,
}

impl Account for AmplifierAccount {
    type Client = vendors::Amplifier;

    fn spec() -> Spec {
        amplifier::spec()
    }

    fn token(client: &Self::Client, job_id: &str) -> Token {
        client.token(job_id)
    }

    async fn options(&self) -> Result<ClientOptions, Failure> {
        Ok(ClientOptions {
            account_id: self.account_id.clone(),
            api_key: self.api_key_file.as_deref().map(secret_in).transpose()?,
            upload_timeout: self.upload_timeout.0,
            ..ClientOptions::default()
        })
    }
}

#[derive(Clone, Debug, Args)]
pub(crate) struct MidlyrAccount {
    /// A file with the API key, instead of MIDLYR_API_KEY
    #[arg(long, value_name = "FILE", conflicts_with = "sandbox")]
    api_key_file: Option<PathBuf>,

    /// How the key is shown to the vendor [default: api-key]
    #[arg(long, value_name = "HOW")]
    auth: Option<AuthName>,
}

impl Account for MidlyrAccount {
    type Client = vendors::Midlyr;

    fn spec() -> Spec {
        midlyr::spec()
    }

    fn token(client: &Self::Client, job_id: &str) -> Token {
        client.token(job_id)
    }

    async fn options(&self) -> Result<ClientOptions, Failure> {
        Ok(ClientOptions {
            api_key: self.api_key_file.as_deref().map(secret_in).transpose()?,
            auth: self.auth.map(AuthName::scheme),
            ..ClientOptions::default()
        })
    }
}

#[derive(Clone, Debug, Args)]
pub(crate) struct IdunoxAccount {
    /// A file with the API key, instead of IDUNOX_API_KEY
    #[arg(long, value_name = "FILE", conflicts_with = "sandbox")]
    api_key_file: Option<PathBuf>,

    /// How the key is shown to the vendor [default: api-key to the lab, bearer elsewhere]
    #[arg(long, value_name = "HOW")]
    auth: Option<AuthName>,
}

impl Account for IdunoxAccount {
    type Client = vendors::Idunox;
    const NOUN: &'static str = "submission";

    fn spec() -> Spec {
        idunox::spec()
    }

    fn token(client: &Self::Client, submission_id: &str) -> Token {
        client.token(submission_id)
    }

    async fn options(&self) -> Result<ClientOptions, Failure> {
        Ok(ClientOptions {
            api_key: self.api_key_file.as_deref().map(secret_in).transpose()?,
            auth: self.auth.map(AuthName::scheme),
            ..ClientOptions::default()
        })
    }
}

#[derive(Clone, Debug, Args)]
pub(crate) struct AllianceAccount {
    /// A file with the access token, instead of ALLIANCE_TOKEN. No option takes the token itself:
    /// everybody on the machine could read it
    #[arg(long, value_name = "FILE", conflicts_with = "sandbox")]
    token_file: Option<PathBuf>,

    /// A command of the shell that prints a fresh access token. It is run when the tool refuses the
    /// present one, also in the middle of a wait, and at the start when there is none
    #[arg(long, value_name = "COMMAND", conflicts_with = "sandbox")]
    token_command: Option<String>,
}

impl Account for AllianceAccount {
    type Client = vendors::Alliance;

    fn spec() -> Spec {
        alliance::spec()
    }

    fn token(client: &Self::Client, job_id: &str) -> Token {
        client.token(job_id)
    }

    async fn options(&self) -> Result<ClientOptions, Failure> {
        let in_environment =
            std::env::var_os("ALLIANCE_TOKEN").is_some_and(|text| !text.is_empty());
        let token = match (&self.token_file, &self.token_command) {
            (Some(path), _) => Some(secret_in(path)?),
            (None, Some(command)) if !in_environment => Some(printed_by(command).await?),
            (None, _) => None,
        };
        Ok(ClientOptions { token, ..ClientOptions::default() })
    }

    fn refresh(&self) -> Option<Refresh> {
        let command = self.token_command.clone()?;
        Some(Arc::new(move || {
            let command = command.clone();
            Box::pin(async move { printed_by(&command).await })
        }))
    }
}

/// The last line that a command of the shell prints, which may ask for a password on stderr.
async fn printed_by(command: &str) -> jobferry::Result<Secret> {
    let failed = |why: String| {
        Error::new(ErrorKind::Authentication, format!("--token-command gave no token: {why}"))
    };
    let output = shell(command)
        .stderr(std::process::Stdio::inherit())
        .kill_on_drop(true)
        .output()
        .await
        .map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(format!("it ended with {}", output.status)));
    }
    let printed = String::from_utf8(output.stdout).unwrap_or_default();
    match printed.trim().lines().next_back() {
        Some(token) => Ok(Secret::from(token)),
        None => Err(failed("it printed nothing".to_owned())),
    }
}

fn shell(command: &str) -> Command {
    let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("/bin/sh", "-c") };
    let mut process = Command::new(shell);
    process.args([option, command]);
    process
}

/// A way to show a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum AuthName {
    /// In a header of its own
    ApiKey,
    /// As Authorization: Bearer
    Bearer,
}

impl AuthName {
    fn scheme(self) -> AuthScheme {
        match self {
            AuthName::ApiKey => AuthScheme::ApiKey,
            AuthName::Bearer => AuthScheme::Bearer,
        }
    }
}
