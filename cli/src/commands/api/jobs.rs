//! `api run` and `api wait`: from fields to a result.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use jobferry::clock::Clock;
use jobferry::models::api_job::ApiJob;
use jobferry::models::{ApiSubmitOptions, JobState, RawJson, WaitOptions};
use jobferry::{ApiSubmission, JobApi, Source};
use serde_json::{Map, Value};

use super::DescribedArgs;
use crate::args::Span;
use crate::commands::reconcile::{ByHand, settled};
use crate::commands::submit::JobSubmissionArgs;
use crate::commands::wait::id_in;
use crate::documents::indented;
use crate::exit::Failure;
use crate::inputs;
use crate::output::{Output, RED, styled};
use crate::progress::Item;
use crate::recordings::{Spooled, spool};
use crate::report::{Details, closing, fact, heading, lines_of, plain};

/// Submit, wait for the job, and print its result
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry api run renderfarm.toml --field scene=alps --field frames=240
  jobferry api run replicate.toml model --json input.json
  jobferry api show midlyr > mine.toml && jobferry api run mine.toml screen --sandbox ...
  jobferry api run mine.toml scan --file letter.pdf --field language=de -o json | jq .pages

The value of a field is JSON where it can be read as JSON, and a text otherwise: frames=240 is a
number, scene=alps a text, and so is 'code=\"0815\"'.")]
pub(super) struct RunArgs {
    #[command(flatten)]
    described: DescribedArgs,

    /// Which of the description's submissions; needed where there are several
    #[arg(value_name = "NAME")]
    name: Option<String>,

    /// A field; give as many as there are
    #[arg(long, value_name = "NAME=VALUE", value_parser = field)]
    field: Vec<(String, Value)>,

    /// A file with the fields as one JSON object; `-` is stdin. --field adds to them
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,

    /// The file to send along, where the submission takes one
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,

    /// By what the vendor knows a repetition, where the description says that it does
    #[arg(long, value_name = "TEXT", help_heading = "Submission")]
    idempotency_key: Option<String>,

    #[command(flatten)]
    submission: JobSubmissionArgs,
}

/// Wait for a job that exists, and print its result
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry api wait renderfarm.toml 4711")]
pub(super) struct WaitArgs {
    #[command(flatten)]
    described: DescribedArgs,

    /// The job: its identifier, or its token in quotes
    #[arg(value_name = "JOB", required_unless_present = "named_job")]
    job: Option<String>,

    /// The same as an option, as `api try` takes it
    #[arg(id = "named_job", long = "job", value_name = "JOB", hide = true, conflicts_with = "job")]
    named_job: Option<String>,

    /// The pause before the first look, instead of what the description says
    #[arg(long, value_name = "DURATION")]
    poll_interval: Option<Span>,
}

/// Find out what became of a submission whose answer was lost, and print its job
///
/// For APIs whose description has a list of jobs.
#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes:
  0  the job was found, and printed
  7  one job or several may be it, or the clocks leave it open; stderr says what is known
  8  no job comes from the submission: it may be submitted again
Any other code settles nothing; try again.

Examples:
  jobferry api reconcile mine.toml \"$token\"
  jobferry api reconcile mine.toml \"$token\" --adopt 4711")]
pub(super) struct ReconcileArgs {
    #[command(flatten)]
    described: DescribedArgs,

    /// The token that the failed command printed, in quotes
    #[arg(value_name = "TOKEN")]
    token: String,

    #[command(flatten)]
    by_hand: ByHand,
}

pub(super) async fn run(args: RunArgs, output: &Output) -> Result<(), Failure> {
    let begun = Clock::System.now();
    let described = args.described.open(output).await?;
    let client = &described.client;
    let submit = args.submission.options();
    let options = ApiSubmitOptions {
        idempotency_key: args.idempotency_key.clone(),
        on_unknown: submit.on_unknown,
        ..ApiSubmitOptions::default()
    };
    let name = match (&args.file, &args.name) {
        (Some(file), _) => file.display().to_string(),
        (None, Some(name)) => name.clone(),
        (None, None) => client.spec().title.clone(),
    };
    let item = described.begin(&name, output);
    let spooled = match &args.file {
        Some(file) => spool(file, None).await?,
        None => None,
    };
    let submission = args.sent(spooled.as_ref()).await?;
    let job = item.follow(async {
        let job = client.submit_with(submission, &options).await?;
        match job.state {
            JobState::Succeeded => Ok(job),
            _ => watched(client, &job.job_id, &WaitOptions::default(), item.clone()).await,
        }
    });
    let submissions = &client.spec().submit;
    let is_chosen = match &args.name {
        Some(name) => submissions.contains_key(name),
        None => submissions.len() == 1,
    };
    let job = job.await.map_err(|error| match is_chosen {
        true => Failure::from(error),
        false => Failure::Usage(error.message().to_owned()),
    })?;
    let took = Some(Clock::System.now().since(begun));
    let details = Details { took, ..Details::default() };
    output.document(job.raw.as_str(), || report(&name, &job, &details))?;
    item.settled();
    Ok(())
}

pub(super) async fn wait(args: WaitArgs, output: &Output) -> Result<(), Failure> {
    let described = args.described.open(output).await?;
    let job = args.job.or(args.named_job).unwrap_or_default();
    let job_id = id_in(&job);
    let item = described.begin(&job_id, output);
    let options = WaitOptions {
        poll_interval: args.poll_interval.map(|span| span.0),
        ..WaitOptions::default()
    };
    let job = item.follow(watched(&described.client, &job, &options, item.clone())).await?;
    output.document(job.raw.as_str(), || report(&job_id, &job, &Details::default()))?;
    item.settled();
    Ok(())
}

pub(super) async fn reconcile(args: ReconcileArgs, output: &Output) -> Result<(), Failure> {
    let adopted = args.by_hand.job(&args.token)?;
    let described = args.described.open(output).await?;
    let client = &described.client;
    let job = match adopted {
        Some(job) => client.job(job).await?,
        None => settled(&args.token, client.reconcile(&args.token).await)?,
    };
    output.document(job.raw.as_str(), || report(&job.job_id, &job, &Details::default()))
}

/// Waits, and shows how far the job is.
async fn watched(
    client: &JobApi,
    job: &str,
    options: &WaitOptions,
    item: Arc<Item>,
) -> jobferry::Result<ApiJob> {
    let progress = move |job: ApiJob| {
        let progress = job.progress.map(|progress| format!(" {progress}")).unwrap_or_default();
        item.step(plain(&format!("{}{progress}", job.status)));
    };
    client.wait_for_job_with(job, options, progress).await
}

impl RunArgs {
    async fn sent(&self, spooled: Option<&Spooled>) -> Result<ApiSubmission, Failure> {
        let mut fields = match &self.json {
            Some(path) => inputs::document::<Map<String, Value>>(path).await?,
            None => Map::new(),
        };
        fields.extend(self.field.iter().cloned());
        let fields = RawJson::from(Value::Object(fields));
        let mut submission = ApiSubmission::from(fields);
        if let Some(name) = &self.name {
            submission = submission.named(name);
        }
        if let Some(file) = &self.file {
            submission = submission.with_file(match spooled {
                Some(spooled) => Source::path(&*spooled.file).named(&spooled.name),
                None => Source::path(file),
            });
        }
        Ok(submission)
    }
}

/// `name=value`
fn field(text: &str) -> Result<(String, Value), String> {
    let (name, value) = text.split_once('=').ok_or("expected a field such as frames=240")?;
    let value = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
    Ok((name.to_owned(), value))
}

/// A job for people to read.
fn report(name: &str, job: &ApiJob, details: &Details) -> String {
    let word = plain(&job.status);
    let status = match job.state {
        JobState::Failed | JobState::Cancelled => styled(RED, &word),
        JobState::Pending | JobState::Running | JobState::Succeeded | JobState::Unknown(_) => word,
    };
    let result = job.result.as_ref().map(|result| match serde_json::from_str(result.as_str()) {
        Ok(Value::String(text)) => lines_of(&text),
        _ => lines_of(&indented(result.as_str())),
    });
    let blocks = [
        Some(heading(name, None, &job.raw)),
        Some(fact("Status", &status)),
        result,
        Some(closing(&job.job_id, details)),
    ];
    blocks.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_is_json_where_it_can_be() {
        for (text, value) in [
            ("a=240", json!(240)),
            ("a=alps", json!("alps")),
            ("a=\"0815\"", json!("0815")),
            ("a=0815", json!("0815")),
            ("a={\"b\": [1]}", json!({ "b": [1] })),
            ("a=b=c", json!("b=c")),
            ("a=", json!("")),
        ] {
            assert_eq!(field(text).unwrap(), ("a".to_owned(), value), "{text}");
        }
        assert!(field("frames").unwrap_err().contains("frames=240"));
    }
}
