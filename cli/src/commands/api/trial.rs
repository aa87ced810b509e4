//! `api try`: what the places of a description find in a real job.

use clap::Args;
use jobferry::Spec;
use jobferry::models::JobState;
use serde::Serialize;
use serde_json::Value;

use super::DescribedArgs;
use crate::exit::Failure;
use crate::inputs::shortened;
use crate::output::{Output, RED, YELLOW, json, styled};
use crate::report::{fact, lines, plain, table};

/// Fetch a job, and show what each place of the description finds in it; exit code 0 or 1
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry api try renderfarm.toml --job 4711
  jobferry api try renderfarm.toml --job 4711 -o json | jq '.places[] | select(.found == null)'")]
pub(super) struct TryArgs {
    #[command(flatten)]
    described: DescribedArgs,

    /// The job: its identifier, or its token in quotes
    #[arg(long, value_name = "JOB")]
    job: String,
}

#[derive(Serialize)]
struct Trial {
    usable: bool,
    state: Option<String>,
    places: Vec<Place>,
    document: Value,
}

/// A key of the description, and what its place finds.
#[derive(Serialize)]
struct Place {
    key: &'static str,
    place: String,
    found: Option<Value>,
}

pub(super) async fn run(args: TryArgs, output: &Output) -> Result<(), Failure> {
    let described = args.described.open(output).await?;
    let client = &described.client;
    let document = client.document(&args.job).await?.to_value();
    let trial = Trial::of(client.spec(), document);
    let printed = json(&trial)?;
    output.document(&printed, || trial.text(client.spec()))?;
    match trial.usable {
        true => Ok(()),
        false => Err(Failure::Told),
    }
}

impl Trial {
    fn of(spec: &Spec, document: Value) -> Self {
        let job = &spec.job;
        let optional = [
            ("result", &job.result),
            ("error", &job.error),
            ("progress", &job.progress),
            ("attempts", &job.attempts),
            ("max_attempts", &job.max_attempts),
            ("created_at", &job.created_at),
            ("completed_at", &job.completed_at),
        ];
        let optional = optional.into_iter().filter_map(|(key, place)| Some((key, place.as_ref()?)));
        let needed = [("id", &job.id), ("status", &job.status)];
        let places: Vec<Place> = needed
            .into_iter()
            .chain(optional)
            .map(|(key, place)| {
                let found = document.pointer(place).filter(|value| !value.is_null()).cloned();
                Place { key, place: place.clone(), found }
            })
            .collect();
        let state = places[1].found.as_ref().and_then(Value::as_str).map(|word| spec.state(word));
        let has_id = matches!(places[0].found, Some(Value::String(_) | Value::Number(_)));
        let state = state.map(|state| state.to_string());
        Trial { usable: has_id && state.is_some(), state, places, document }
    }

    fn text(&self, spec: &Spec) -> String {
        let mut rows = table(&["Key", "Place", "Found"]);
        for Place { key, place, found } in &self.places {
            let found = match found {
                Some(value) => plain(&shortened(&value.to_string(), 60)),
                None if ["id", "status"].contains(key) => styled(RED, "nothing, and it is needed"),
                None => styled(YELLOW, "nothing"),
            };
            rows.add_row([format!("job.{key}"), plain(place), found]);
        }
        format!("{}\n\n{}", lines(&mut rows), fact("State", &self.state_text(spec)))
    }

    fn state_text(&self, spec: &Spec) -> String {
        let word = self.places[1].found.as_ref().and_then(Value::as_str);
        match word.map(|word| (word, spec.state(word))) {
            None => styled(RED, "unknown: there is no word at the place of job.status"),
            Some((word, JobState::Unknown(_))) => {
                let message = format!(
                    "{:?} stands nowhere in [states], so a wait goes on; add it where it belongs",
                    plain(word)
                );
                styled(YELLOW, &message)
            }
            Some((word, state)) => format!("{state} ({})", plain(word)),
        }
    }
}
