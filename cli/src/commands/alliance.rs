//! `alliance`: prompts and documents in, the work of the tool's background AI out.

use std::ffi::OsString;
use std::sync::Arc;

use clap::{Args, Subcommand};
use jobferry::AllianceTask;
use jobferry::CallExt;
use jobferry::clock::Clock;
use jobferry::models::WaitOptions;
use jobferry::models::alliance::{
    AllianceJob, AllianceJobHandle, AlliancePreviewContext, AlliancePreviewRequest,
};
use serde_json::json;

use super::doctor::{self, DoctorArgs};
use super::submit::JobSubmissionArgs;
use super::wait::AwaitedArgs;
use crate::account::AllianceAccount;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::inputs;
use crate::output::Output;
use crate::progress::Item;
use crate::report::Details;
use crate::report::alliance::{accepted, report};

/// Alliance: try prompts, read documents, score risks and write reports with the risk-analysis tool
#[derive(Debug, Args)]
#[command(after_help = "\
Environment:
  ALLIANCE_TOKEN     The access token (or --token-file, --token-command)
  ALLIANCE_BASE_URL  Where the tool is hosted

Try it without an account:
  jobferry alliance preview --system 'You review plans.' --prompt 'What is risky?' --sandbox")]
pub(crate) struct AllianceArgs {
    #[command(subcommand)]
    command: AllianceCommand,
}

#[derive(Debug, Subcommand)]
enum AllianceCommand {
    Preview(PreviewArgs),

    /// Have a document of an assessment read
    Parse(ParseArgs),

    /// Have the risks of an assessment scored, once its gaps are filled in
    Risk(AssessmentArgs),

    /// Have the report of an assessment written as PDF
    Report(AssessmentArgs),

    /// Look at one of your own jobs once
    Job(JobArgs),

    /// Wait for jobs by their identifier or token, and print the results
    ///
    /// An access token that expires meanwhile is renewed with --token-command.
    #[command(after_help = "\
Examples:
  jobferry alliance wait 55555555-5555-4555-8555-555555555555 --token-command './login.sh'")]
    Wait(WaitArgs),

    /// Check configuration, network, credentials and this installation
    Doctor(DoctorArgs<AllianceAccount>),
}

/// Try out a prompt (administrators only)
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry alliance preview --system system.txt --prompt prompt.txt --var country=Kenya
  jobferry alliance preview --system system.txt --prompt 'Name the risks of {{plan}}.' \\
    --var plan=\"$(cat plan.txt)\" -o json | jq -r .result.output")]
struct PreviewArgs {
    /// What the model is told to be: the text, or a file with it
    #[arg(long, value_name = "TEXT|FILE")]
    system: OsString,

    /// What it is asked: the text, or a file with it; {{name}} stands for a variable
    #[arg(long, value_name = "TEXT|FILE")]
    prompt: OsString,

    /// A variable of the prompt; give as many as there are
    #[arg(long = "var", value_name = "NAME=VALUE", value_parser = variable)]
    variables: Vec<(String, String)>,

    /// Who the model speaks as
    #[arg(long, value_name = "TEXT")]
    persona: Option<String>,

    /// What it draws on; several times for several
    #[arg(long = "source", value_name = "TEXT")]
    sources: Vec<String>,

    /// What it keeps to
    #[arg(long, value_name = "TEXT")]
    constraints: Option<String>,

    /// What it does not do
    #[arg(long, value_name = "TEXT")]
    guardrails: Option<String>,

    #[command(flatten)]
    task: TaskArgs,
}

#[derive(Debug, Args)]
struct ParseArgs {
    /// The assessment, a UUID
    assessment: String,

    /// The document, a UUID
    document: String,

    #[command(flatten)]
    task: TaskArgs,
}

#[derive(Debug, Args)]
struct AssessmentArgs {
    /// The assessment, a UUID
    assessment: String,

    #[command(flatten)]
    task: TaskArgs,
}

/// What the commands that start something have in common.
#[derive(Debug, Args)]
struct TaskArgs {
    /// Print the job as accepted, without waiting for it
    #[arg(long, help_heading = "Submission")]
    no_wait: bool,

    #[command(flatten)]
    submission: JobSubmissionArgs,

    #[command(flatten)]
    connection: ConnectionArgs<AllianceAccount>,
}

#[derive(Debug, Args)]
struct JobArgs {
    /// The job: its identifier, or its token in quotes
    #[arg(value_name = "JOB")]
    job: String,

    #[command(flatten)]
    connection: ConnectionArgs<AllianceAccount>,
}

#[derive(Debug, Args)]
struct WaitArgs {
    #[command(flatten)]
    awaited: AwaitedArgs,

    #[command(flatten)]
    connection: ConnectionArgs<AllianceAccount>,
}

/// The names that stand in double braces, each once.
fn placeholders(template: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for piece in template.split("{{").skip(1) {
        if let Some((name, _)) = piece.split_once("}}") {
            let name = name.trim();
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// `name=value`
fn variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected a variable such as country=Kenya")?;
    Ok((name.to_owned(), value.to_owned()))
}

pub(crate) async fn run(args: AllianceArgs, output: &Output) -> Result<(), Failure> {
    match args.command {
        AllianceCommand::Preview(args) => {
            let request = args.request().await?;
            args.task.run("preview", &AllianceTask::Preview(request), output).await
        }
        AllianceCommand::Parse(ParseArgs { assessment, document, task }) => {
            let name = document.clone();
            let parse =
                AllianceTask::ParseDocument { assessment_id: assessment, document_id: document };
            task.run(&name, &parse, output).await
        }
        AllianceCommand::Risk(AssessmentArgs { assessment, task }) => {
            let name = assessment.clone();
            task.run(&name, &AllianceTask::RiskAnalysis { assessment_id: assessment }, output).await
        }
        AllianceCommand::Report(AssessmentArgs { assessment, task }) => {
            let name = assessment.clone();
            task.run(&name, &AllianceTask::Report { assessment_id: assessment }, output).await
        }
        AllianceCommand::Job(args) => {
            job(args, output).with_deadline(output.progress().deadline()).await
        }
        AllianceCommand::Wait(args) => wait(args, output).await,
        AllianceCommand::Doctor(args) => {
            doctor::run(args, output).with_deadline(output.progress().deadline()).await
        }
    }
}

impl PreviewArgs {
    async fn request(&self) -> Result<AlliancePreviewRequest, Failure> {
        let context = AlliancePreviewContext {
            persona: self.persona.clone(),
            sources: self.sources.clone(),
            constraints: self.constraints.clone(),
            guardrails: self.guardrails.clone(),
        };
        let is_empty = context.persona.is_none()
            && context.sources.is_empty()
            && context.constraints.is_none()
            && context.guardrails.is_none();
        let user_prompt_template = inputs::text(&self.prompt).await?.text;
        let mut missing = placeholders(&user_prompt_template);
        missing.retain(|name| self.variables.iter().all(|(given, _)| given != name));
        if let [first, ..] = missing.as_slice() {
            let names = missing.join(", ");
            return Err(Failure::Usage(format!(
                "the prompt has variables that are not given: {names}; add --var {first}=VALUE, or \
                 --var {first}='{{{{{first}}}}}' where the braces are the text itself"
            )));
        }
        Ok(AlliancePreviewRequest {
            system_prompt: inputs::text(&self.system).await?.text,
            user_prompt_template,
            variables: self.variables.iter().cloned().collect(),
            context: (!is_empty).then_some(context),
        })
    }
}

impl TaskArgs {
    /// Starts a task, and waits for its job unless that is not wanted.
    async fn run(&self, name: &str, task: &AllianceTask, output: &Output) -> Result<(), Failure> {
        let options = self.submission.options();
        let connection = self.connection.open(output).await?;
        let begun = Clock::System.now();
        let item = connection.begin(name, output);
        let (json, text) = item
            .follow(async {
                let handle = connection.client.submit_with(task, &options).await?;
                if self.no_wait {
                    return Ok::<_, Failure>((document(&handle), accepted(name, &handle)));
                }
                let job =
                    connection.client.wait_for_job(&handle.job_id, &WaitOptions::default()).await?;
                let took = Some(Clock::System.now().since(begun));
                let details = Details { took, ..Details::default() };
                Ok((job.raw.as_str().to_owned(), report(name, &job, &details)))
            })
            .await?;
        output.document(&json, || text)?;
        item.settled();
        Ok(())
    }
}

/// The answer to a submission as a document: the tool may have sent an identifier as bare text.
fn document(handle: &AllianceJobHandle) -> String {
    match handle.raw.to_value() {
        serde_json::Value::Object(_) => handle.raw.as_str().to_owned(),
        _ => json!({ "jobId": handle.job_id }).to_string(),
    }
}

async fn job(args: JobArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let job = connection.client.job(&args.job).await?;
    output.document(job.raw.as_str(), || report(&job.id, &job, &Details::default()))
}

async fn wait(args: WaitArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let wait = async |id: &str, options: &WaitOptions, _: Arc<Item>| {
        connection.client.wait_for_job(id, options).await
    };
    let text = |job: &AllianceJob| report(&job.id, job, &Details::default());
    args.awaited.each(&connection, output, wait, |job| &job.raw, text).await
}
