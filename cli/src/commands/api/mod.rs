//! `api`: any job API that a file describes.

mod check;
mod jobs;
mod trial;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jobferry::models::ClientOptions;
use jobferry::{JobApi, Spec};

use crate::args::Span;
use crate::connection::{NetworkArgs, secret_in};
use crate::exit::Failure;
use crate::output::Output;

/// Use any job API that a file describes
#[derive(Debug, Args)]
#[command(after_help = "\
Environment, where the description says nothing else (NAME is its name in capitals):
  NAME_API_KEY, NAME_ACCOUNT_ID, NAME_TOKEN  The credentials (or --api-key-file, ...)
  NAME_BASE_URL                              Where the API is

Begin with a description of a vendor that is built in:
  jobferry api show amplifier > mine.toml")]
pub(crate) struct ApiArgs {
    #[command(subcommand)]
    command: ApiCommand,
}

#[derive(Debug, Subcommand)]
enum ApiCommand {
    Check(check::CheckArgs),
    Show(check::ShowArgs),
    Try(trial::TryArgs),
    Run(jobs::RunArgs),
    Wait(jobs::WaitArgs),
}

pub(crate) async fn run(args: ApiArgs, output: &Output) -> Result<(), Failure> {
    match args.command {
        ApiCommand::Check(args) => check::check(&args, output),
        ApiCommand::Show(args) => check::show(&args, output),
        ApiCommand::Try(args) => trial::run(args, output).await,
        ApiCommand::Run(args) => jobs::run(args, output).await,
        ApiCommand::Wait(args) => jobs::wait(args, output).await,
    }
}

/// A description, and how to reach the API that it is of.
#[derive(Clone, Debug, Args)]
struct DescribedArgs {
    /// The description, in TOML or JSON
    #[arg(value_name = "FILE")]
    description: PathBuf,

    /// The account, instead of the environment's
    #[arg(long, value_name = "ID", help_heading = "Connection")]
    account_id: Option<String>,

    /// A file with the API key, instead of the environment's. No option takes the key itself:
    /// everybody on the machine could read it
    #[arg(long, value_name = "FILE", help_heading = "Connection")]
    api_key_file: Option<PathBuf>,

    /// A file with the access token, instead of the environment's
    #[arg(long, value_name = "FILE", help_heading = "Connection")]
    token_file: Option<PathBuf>,

    /// Where the API is, instead of what the environment or the description says
    #[arg(long, value_name = "URL", help_heading = "Connection")]
    base_url: Option<String>,

    /// How long one attempt of an upload may take
    #[arg(long, value_name = "DURATION", help_heading = "Connection",
          default_value_t = Span(ClientOptions::default().upload_timeout))]
    upload_timeout: Span,

    #[command(flatten)]
    network: NetworkArgs,
}

impl DescribedArgs {
    fn open(&self) -> Result<JobApi, Failure> {
        let options = self.network.options(ClientOptions {
            account_id: self.account_id.clone(),
            api_key: self.api_key_file.as_deref().map(secret_in).transpose()?,
            token: self.token_file.as_deref().map(secret_in).transpose()?,
            base_url: self.base_url.clone(),
            upload_timeout: self.upload_timeout.0,
            ..ClientOptions::default()
        })?;
        Ok(JobApi::new(Spec::from_path(&self.description)?, &options)?)
    }
}
