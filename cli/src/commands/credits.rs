//! `credits`: the account's balance.

use clap::Args;

use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::report::plain;

/// Print how many credits are left
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry credits
  test \"$(jobferry credits)\" -ge 100 || echo running low")]
pub(crate) struct CreditsArgs {
    #[command(flatten)]
    connection: ConnectionArgs,
}

pub(crate) async fn run(args: CreditsArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let credits = connection.client.credits().await?;
    output.document(credits.raw.as_str(), || plain(&credits.exact))
}
