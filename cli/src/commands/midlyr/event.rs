//! `midlyr event`: reports a compliance signal.

use std::ffi::OsString;

use clap::Args;
use jobferry::models::midlyr::{MidlyrContent, MidlyrEventRequest, MidlyrScenario};
use jobferry::{Error, ErrorKind};

use super::analysis::scenarios;
use crate::account::MidlyrAccount;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::inputs::{self, Text};
use crate::output::Output;
use crate::report::{fact, plain};
use crate::targets::{AnywayArgs, Names};

/// Report a compliance signal, which becomes a ticket
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry midlyr event complaint.txt --scenario complaint --external-ref crm-4711
  jobferry midlyr event signal.json --json --scenario dispute --external-ref crm-4712")]
pub(super) struct EventArgs {
    /// The signal: itself, or a file with it; `-` reads it from stdin
    #[arg(default_value = "-", value_name = "TEXT|FILE")]
    content: OsString,

    /// The signal is a JSON object
    #[arg(long)]
    json: bool,

    /// What it is about
    #[arg(long, value_name = "NAME", value_parser = Names(scenarios))]
    scenario: String,

    #[command(flatten)]
    anyway: AnywayArgs,

    /// Your own name for the signal. With it a signal sent again finds its ticket; without it the
    /// signal is sent once, whatever happens
    #[arg(long, value_name = "REF")]
    external_ref: Option<String>,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

pub(super) async fn run(args: EventArgs, output: &Output) -> Result<(), Failure> {
    args.anyway.allows("scenario", &args.scenario, &scenarios())?;
    let Text { name, text } = inputs::text(&args.content).await?;
    let content = match args.json {
        true => {
            let json = text.parse().map_err(|error: jobferry::models::DecodeError| {
                Error::new(ErrorKind::InvalidRequest, format!("{name}: {}", error.message))
            })?;
            MidlyrContent { text: None, json: Some(json) }
        }
        false => MidlyrContent { text: Some(text), json: None },
    };
    let request = MidlyrEventRequest {
        scenario: MidlyrScenario::from(args.scenario),
        content,
        external_ref: args.external_ref,
    };
    let connection = args.connection.open(output).await?;
    let event = connection.client.create_event(&request).await?;
    let printed = output.document(event.raw.as_str(), || {
        let is_new = if event.created { "new" } else { "of an earlier signal with this name" };
        [fact("Ticket", &plain(&event.ticket_id)), fact("It is", is_new)].join("\n")
    });
    // Without a name of its own, the signal cannot be found again.
    printed
        .inspect_err(|_| output.say(&format!("{name} became ticket {}", plain(&event.ticket_id))))
}
