//! `reconcile`: settles a submission of which it is not known whether it was accepted.

use clap::Args;
use jobferry::{Error, ErrorKind, Token};

use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::report::Details;
use crate::report::amplifier::report;

/// Find out what became of a submission whose answer was lost, and print its job
#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes:
  0  the job was found, and printed
  7  one job or several may be it, or the clocks leave it open; stderr says what is known
  8  no job comes from the submission: it may be submitted again
Any other code settles nothing; try again.

Examples:
  jobferry reconcile '{\"jobferry\":1,\"vendor\":\"amplifier\",\"base_url\":\"…\",\"submission\":{…}}'
  jobferry reconcile \"$token\" --adopt 5b0e7c9a-3f41-4d52-9a6e-0c1d2e3f4a5b
  jobferry reconcile \"$token\" -o json | jq -r .job_id | xargs jobferry wait")]
pub(crate) struct ReconcileArgs {
    /// The token that the failed command printed, in quotes
    #[arg(value_name = "TOKEN")]
    token: String,

    #[command(flatten)]
    by_hand: ByHand,

    #[command(flatten)]
    connection: ConnectionArgs,
}

/// What a person has decided who has looked at the candidates.
#[derive(Debug, Args)]
pub(crate) struct ByHand {
    /// You have looked: this job is the submission's. It is fetched and printed
    #[arg(long, value_name = "JOB", conflicts_with = "nothing")]
    adopt: Option<String>,

    /// You have looked: there is no such job. Ends with 8, as if the search had found none
    #[arg(long)]
    nothing: bool,
}

impl ByHand {
    /// The job that was decided on; nothing when nothing was decided.
    ///
    /// # Errors
    /// It was decided that there is no job, or the token is not that of a submission.
    pub(in crate::commands) fn job(&self, token: &str) -> Result<Option<&str>, Failure> {
        if (self.adopt.is_some() || self.nothing) && !is_in_doubt(token) {
            let message = "--adopt and --nothing settle a submission in doubt, and this is not the \
                           token of one; give the token that the failed command printed";
            return Err(Failure::Usage(message.to_owned()));
        }
        if self.nothing {
            let message = "settled by hand: no job comes from this submission; it may be submitted \
                           again";
            return Err(Failure::NoJob(Box::new(Error::new(ErrorKind::NotFound, message))));
        }
        Ok(self.adopt.as_deref())
    }
}

pub(crate) async fn run(args: ReconcileArgs, output: &Output) -> Result<(), Failure> {
    let adopted = args.by_hand.job(&args.token)?;
    let connection = args.connection.open(output).await?;
    let job = match adopted {
        Some(job) => connection.client.job(job).await?,
        None => settled(&args.token, connection.client.reconcile(&args.token).await)?,
    };
    output.document(job.raw.as_str(), || report(&job.job_id, &job, &Details::default()))
}

/// What became of a token's submission. That it became no job has an exit code of its own.
pub(in crate::commands) fn settled<T>(
    token: &str,
    found: jobferry::Result<T>,
) -> Result<T, Failure> {
    found.map_err(|error| match error.kind() {
        ErrorKind::NotFound if is_in_doubt(token) => Failure::NoJob(Box::new(error)),
        _ => Failure::from(error),
    })
}

/// Whether the token stands for a submission; that of a job says nothing about sending again.
fn is_in_doubt(token: &str) -> bool {
    token.parse::<Token>().is_ok_and(|token| token.submission.is_some())
}
