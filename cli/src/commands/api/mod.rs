//! `api`: any job API that a file describes.

mod check;
mod jobs;
mod trial;
mod trust;

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Subcommand};
use jobferry::CallExt;
use jobferry::models::ClientOptions;
use jobferry::{JobApi, Spec};
use jobferry_sandbox::Sandbox;

use crate::args::Span;
use crate::complaint::GoOn;
use crate::connection::{NetworkArgs, point_at, secret_in};
use crate::exit::Failure;
use crate::output::Output;
use crate::progress::{Item, Naming};

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
    Reconcile(jobs::ReconcileArgs),
}

pub(crate) async fn run(args: ApiArgs, output: &Output) -> Result<(), Failure> {
    match args.command {
        ApiCommand::Check(args) => check::check(&args, output),
        ApiCommand::Show(args) => check::show(&args, output),
        ApiCommand::Try(args) => {
            trial::run(args, output).with_deadline(output.progress().deadline()).await
        }
        ApiCommand::Run(args) => jobs::run(args, output).await,
        ApiCommand::Wait(args) => jobs::wait(args, output).await,
        ApiCommand::Reconcile(args) => {
            jobs::reconcile(args, output).with_deadline(output.progress().deadline()).await
        }
    }
}

/// A description, and how to reach the API that it is of.
#[derive(Clone, Debug, Args)]
struct DescribedArgs {
    /// The description, in TOML or JSON
    #[arg(value_name = "FILE")]
    description: PathBuf,

    /// Use a sandbox started for this command, in this process: no account, no network, no cost.
    /// For descriptions of the vendors that are built in, such as `api show` prints
    #[arg(long, help_heading = "Connection", conflicts_with_all = [
        "account_id", "api_key_file", "token_file", "base_url", "proxy",
    ])]
    sandbox: bool,

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

    /// Send this variable although it is not one of the description's vendor, without asking; give as
    /// many as there are
    #[arg(long, value_name = "NAME", help_heading = "Connection")]
    allow_variable: Vec<String>,

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

/// A client of a described API, and the sandbox it talks to, if that lives in this process.
struct Described {
    client: JobApi,
    sandbox: Option<Sandbox>,
}

impl Described {
    /// Begins with something to submit or to wait for.
    fn begin(&self, name: &str, output: &Output) -> Arc<Item> {
        output.progress().begin(Naming {
            name: name.to_owned(),
            noun: "job",
            lasts: self.sandbox.is_none(),
        })
    }
}

impl DescribedArgs {
    async fn open(&self, output: &Output) -> Result<Described, Failure> {
        let mut options = self.network.options(ClientOptions {
            account_id: self.account_id.clone(),
            api_key: self.api_key_file.as_deref().map(secret_in).transpose()?,
            token: self.token_file.as_deref().map(secret_in).transpose()?,
            base_url: self.base_url.clone(),
            upload_timeout: self.upload_timeout.0,
            ..ClientOptions::default()
        })?;
        let spec = Spec::from_path(&self.description)?;
        let sandbox = match self.sandbox {
            true => Some(self.network.start_sandbox(output).await?),
            false => None,
        };
        if let Some(sandbox) = &sandbox {
            point_at(sandbox, &spec.environment, &mut options);
            if options.base_url.is_none() {
                let message = format!(
                    "the sandbox does not stand in for {}: --sandbox is for descriptions of the \
                     vendors that are built in",
                    spec.title
                );
                return Err(Failure::Usage(message));
            }
        }
        if sandbox.is_none() {
            trust::allow(&spec, &options, &self.allow_variable, output)?;
        }
        output.progress().goes_on(GoOn::described(&self.description, spec.list.is_some()));
        let client = JobApi::new(spec, &options)?;
        Ok(Described { client, sandbox })
    }
}
