//! `midlyr screen`, `submit` and `risk`: what texts are judged for.

use std::ffi::OsString;

use clap::Args;
use jobferry::clock::Clock;
use jobferry::models::midlyr::{MidlyrJobHandle, MidlyrScenario};
use jobferry::models::{JobOptions, RawJson, WaitOptions};

use crate::account::MidlyrAccount;
use crate::commands::submit::{JobSubmissionArgs, at_least_one};
use crate::commands::{Outcome, each};
use crate::connection::{Connection, ConnectionArgs};
use crate::documents::Found;
use crate::exit::Failure;
use crate::inputs::{self, Text};
use crate::output::Output;
use crate::report::Details;
use crate::report::midlyr::{accepted, report};
use crate::targets::{AnywayArgs, Names};

#[derive(Debug, Args)]
pub(super) struct AnalysisArgs {
    /// The texts: themselves, or files with them; `-` reads one from stdin
    #[arg(default_value = "-", value_name = "TEXT|FILE")]
    texts: Vec<OsString>,

    /// What the texts are about, which decides what they are checked against
    #[arg(long, value_name = "NAME", value_parser = Names(scenarios))]
    scenario: String,

    #[command(flatten)]
    anyway: AnywayArgs,

    /// How many texts are under way at once
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = at_least_one)]
    jobs: usize,

    #[command(flatten)]
    submission: JobSubmissionArgs,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

pub(super) fn scenarios() -> Vec<&'static str> {
    MidlyrScenario::KNOWN.iter().map(MidlyrScenario::as_str).collect()
}

/// What is known about a text on its way.
struct Analysis<'a> {
    connection: &'a Connection<MidlyrAccount>,
    text: &'a str,
    scenario: MidlyrScenario,
    options: &'a JobOptions,
}

impl Analysis<'_> {
    /// Submits the text for screening.
    async fn submit(&self) -> jobferry::Result<MidlyrJobHandle> {
        let (client, scenario) = (&self.connection.client, self.scenario.clone());
        client.submit_screen_with(self.text, scenario, self.options).await
    }
}

pub(super) async fn screen(args: AnalysisArgs, output: &Output) -> Result<(), Failure> {
    let screen = async |analysis: Analysis<'_>| {
        let handle = analysis.submit().await?;
        let wait = WaitOptions::default();
        analysis.connection.client.wait_for_job(&handle.id, &wait).await
    };
    args.each(output, screen, |job| &job.raw, report).await
}

pub(super) async fn submit(args: AnalysisArgs, output: &Output) -> Result<(), Failure> {
    let submit = async |analysis: Analysis<'_>| analysis.submit().await;
    args.each(output, submit, |handle| &handle.raw, |name, handle, _| accepted(name, handle)).await
}

pub(super) async fn assess_risk(args: AnalysisArgs, output: &Output) -> Result<(), Failure> {
    let assess = async |analysis: Analysis<'_>| {
        let Analysis { connection, text, scenario, options, .. } = analysis;
        let wait = WaitOptions::default();
        connection.client.assess_risk_with(text, scenario, options, &wait).await
    };
    args.each(output, assess, |job| &job.raw, report).await
}

impl AnalysisArgs {
    /// Has every text judged, side by side, and shows the outcomes in the order given.
    async fn each<D>(
        &self,
        output: &Output,
        analyze: impl AsyncFn(Analysis<'_>) -> jobferry::Result<D>,
        raw: impl Fn(&D) -> &RawJson,
        report: impl Fn(&str, &D, &Details) -> String,
    ) -> Result<(), Failure> {
        let texts = inputs::texts(&self.texts).await?;
        self.anyway.allows("scenario", &self.scenario, &scenarios())?;
        let scenario = MidlyrScenario::from(self.scenario.as_str());
        let options = self.submission.options();
        let connection = self.connection.open(output).await?;
        let (connection, options, scenario, analyze) = (&connection, &options, &scenario, &analyze);
        let (raw, report) = (&raw, &report);
        let work = texts.iter().map(|Text { name, text }| async move {
            let begun = Clock::System.now();
            let item = connection.begin(name, output);
            let scenario = scenario.clone();
            let analysis = Analysis { connection, text, scenario, options };
            let result = item.follow(analyze(analysis)).await;
            let took = Some(Clock::System.now().since(begun));
            let details = Details { took, ..Details::default() };
            let found = result.map(|found| Found {
                json: raw(&found).as_str().to_owned(),
                text: report(name, &found, &details),
            });
            Outcome { name: name.clone(), item: Some(item), result: found.map_err(Failure::from) }
        });
        each(output, "item", texts.len() > 1, work.collect(), self.jobs).await
    }
}
