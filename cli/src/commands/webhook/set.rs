//! `webhook set`: where the vendor reports finished jobs of the account.

use clap::Args;

use super::{SECRET_VARIABLE, SecretArgs};
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::report::plain;

/// Set where the vendor reports the account's finished jobs, and the secret it signs with
///
/// Failed jobs are never reported.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry webhook set https://example.com/hooks/amplifier --secret-file secret.txt
  AMPLIFIER_WEBHOOK_SECRET=… jobferry webhook set https://example.com/hooks/amplifier")]
pub(crate) struct SetArgs {
    /// The address, over https
    url: String,

    #[command(flatten)]
    secret: SecretArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

pub(crate) async fn run(args: SetArgs, output: &Output) -> Result<(), Failure> {
    let secrets = args.secret.secrets()?;
    let [secret] = secrets.as_slice() else {
        return Err(Failure::Usage(format!(
            "setting the webhook takes one secret: give --secret-file once, or set {SECRET_VARIABLE}"
        )));
    };
    let connection = args.connection.open(output).await?;
    let answer = connection.client.set_webhook(&args.url, secret).await?;
    let said = answer.message.as_deref().unwrap_or("the webhook is set");
    output.document(answer.raw.as_str(), || plain(said))?;
    match answer.success {
        true => Ok(()),
        false => Err(Failure::Local("the vendor did not store the webhook".to_owned())),
    }
}
