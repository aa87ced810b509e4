//! `webhook`: setting, proving and forwarding the vendor's reports of finished jobs.

mod listen;
mod queue;
mod set;
mod verify;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jobferry::CallExt;
use jobferry::{Environment, Secret};

use crate::connection::secret_in;
use crate::exit::Failure;
use crate::output::Output;

/// The environment variable with the secret that signs webhooks.
pub(crate) const SECRET_VARIABLE: &str = "AMPLIFIER_WEBHOOK_SECRET";

/// Set, verify and forward the vendor's reports of finished jobs
#[derive(Debug, Args)]
pub(crate) struct WebhookArgs {
    #[command(subcommand)]
    command: WebhookCommand,
}

#[derive(Debug, Subcommand)]
enum WebhookCommand {
    Set(set::SetArgs),
    Verify(verify::VerifyArgs),
    Listen(listen::ListenArgs),
}

/// Where the secret comes from. No option takes it itself: everybody on the machine could read it.
#[derive(Debug, Args)]
struct SecretArgs {
    /// A file with the secret; several while it is being replaced [default: the secret in
    /// AMPLIFIER_WEBHOOK_SECRET, for Idunox in IDUNOX_WEBHOOK_SECRET]
    #[arg(long, value_name = "FILE")]
    secret_file: Vec<PathBuf>,
}

impl SecretArgs {
    /// The secrets, the one that signs first.
    fn secrets(&self) -> Result<Vec<Secret>, Failure> {
        self.secrets_or(SECRET_VARIABLE)
    }

    /// The secrets; where no file is given, the one in an environment variable.
    fn secrets_or(&self, name: &str) -> Result<Vec<Secret>, Failure> {
        if !self.secret_file.is_empty() {
            return self.secret_file.iter().map(|path| secret_in(path)).collect();
        }
        match Environment::process().text(name)? {
            Some(secret) => Ok(vec![Secret::from(secret)]),
            None => Err(Failure::Usage(format!(
                "there is no webhook secret: set {name}, or give a file with it (--secret-file)"
            ))),
        }
    }
}

pub(crate) async fn run(args: WebhookArgs, output: &Output) -> Result<(), Failure> {
    match args.command {
        WebhookCommand::Set(args) => {
            set::run(args, output).with_deadline(output.progress().deadline()).await
        }
        WebhookCommand::Verify(args) => verify::run(args, output).await,
        WebhookCommand::Listen(args) => listen::run(args, output).await,
    }
}
