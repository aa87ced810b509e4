//! `midlyr`: texts in, compliance findings out; and the library of regulations they cite.

mod analysis;
mod event;
mod jobs;
mod library;

use clap::{Args, Subcommand};
use jobferry::CallExt;

use super::doctor::{self, DoctorArgs};
use crate::account::MidlyrAccount;
use crate::exit::Failure;
use crate::output::Output;

/// Midlyr: screen texts for compliance risk, and read the regulations that matter
#[derive(Debug, Args)]
#[command(after_help = "\
Environment:
  MIDLYR_API_KEY   The API key (or --api-key-file)
  MIDLYR_BASE_URL  Where the API is, instead of production

Try it without an account:
  jobferry midlyr screen 'Earn 12 % without any risk!' --scenario marketing_asset --sandbox")]
pub(crate) struct MidlyrArgs {
    #[command(subcommand)]
    command: MidlyrCommand,
}

#[derive(Debug, Subcommand)]
enum MidlyrCommand {
    /// Screen texts, wait for their jobs, and print what was found
    #[command(after_help = "\
Examples:
  jobferry midlyr screen advert.txt --scenario marketing_asset
  jobferry midlyr screen adverts/*.txt --scenario marketing_asset -o ndjson > findings.ndjson
  pdftotext letter.pdf - | jobferry midlyr screen --scenario debt_collection -o json")]
    Screen(analysis::AnalysisArgs),

    /// Submit texts for screening and print their jobs, without waiting for them
    #[command(after_help = "\
Examples:
  jobferry midlyr submit advert.txt --scenario marketing_asset -o json | jq -r .id")]
    Submit(analysis::AnalysisArgs),

    /// Score the risk of texts, which is answered at once
    #[command(after_help = "\
Examples:
  jobferry midlyr risk complaint.txt --scenario complaint -o json | jq .result.riskScore")]
    Risk(analysis::AnalysisArgs),

    Job(jobs::JobArgs),
    Wait(jobs::WaitArgs),
    Reconcile(jobs::ReconcileArgs),
    Jobs(jobs::JobsArgs),
    Regulations(library::RegulationsArgs),
    Regulation(library::RegulationArgs),
    Query(library::QueryArgs),
    Event(event::EventArgs),

    /// Check configuration, network, credentials and this installation
    Doctor(DoctorArgs<MidlyrAccount>),
}

pub(crate) async fn run(args: MidlyrArgs, output: &Output) -> Result<(), Failure> {
    match args.command {
        MidlyrCommand::Screen(args) => analysis::screen(args, output).await,
        MidlyrCommand::Submit(args) => analysis::submit(args, output).await,
        MidlyrCommand::Risk(args) => analysis::assess_risk(args, output).await,
        MidlyrCommand::Job(args) => {
            jobs::job(args, output).with_deadline(output.progress().deadline()).await
        }
        MidlyrCommand::Wait(args) => jobs::wait(args, output).await,
        MidlyrCommand::Reconcile(args) => {
            jobs::reconcile(args, output).with_deadline(output.progress().deadline()).await
        }
        MidlyrCommand::Jobs(args) => {
            jobs::list(args, output).with_deadline(output.progress().deadline()).await
        }
        MidlyrCommand::Regulations(args) => {
            library::regulations(args, output).with_deadline(output.progress().deadline()).await
        }
        MidlyrCommand::Regulation(args) => {
            library::regulation(args, output).with_deadline(output.progress().deadline()).await
        }
        MidlyrCommand::Query(args) => {
            library::query(args, output).with_deadline(output.progress().deadline()).await
        }
        MidlyrCommand::Event(args) => {
            event::run(args, output).with_deadline(output.progress().deadline()).await
        }
        MidlyrCommand::Doctor(args) => {
            doctor::run(args, output).with_deadline(output.progress().deadline()).await
        }
    }
}
