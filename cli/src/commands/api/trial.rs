//! `api try`: what the places of a description find in a real job.

use clap::Args;
use jobferry::Spec;
use jobferry::models::{JobState, RawJson};
use jobferry::spec::found_at;
use serde::Serialize;

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
    document: RawJson,
    #[serde(skip)]
    word: Option<String>,
    #[serde(skip)]
    is_known: bool,
}

/// A key of the description, and what its place finds.
#[derive(Serialize)]
struct Place {
    key: &'static str,
    place: String,
    found: Option<RawJson>,
}

pub(super) async fn run(args: TryArgs, output: &Output) -> Result<(), Failure> {
    let described = args.described.open(output).await?;
    let client = &described.client;
    let document = client.document(&args.job).await?;
    let trial = Trial::of(client.spec(), document);
    let printed = json(&trial)?;
    output.document(&printed, || trial.text())?;
    match trial.usable {
        true => Ok(()),
        false => Err(Failure::Told),
    }
}

impl Trial {
    fn of(spec: &Spec, document: RawJson) -> Self {
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
            .map(|(key, place)| Place {
                key,
                place: place.clone(),
                found: found_at(place, &document),
            })
            .collect();
        let body = document.as_str().as_bytes();
        let word = spec.word_in(body);
        let state = word.as_deref().map(|word| spec.state(word));
        Trial {
            usable: spec.job_id_in(body).is_some() && state.is_some(),
            is_known: !matches!(state, Some(JobState::Unknown(_))),
            state: state.map(|state| state.to_string()),
            places,
            document,
            word,
        }
    }

    fn text(&self) -> String {
        let mut rows = table(&["Key", "Place", "Found"]);
        for Place { key, place, found } in &self.places {
            let found = match found {
                Some(value) => plain(&shortened(value.as_str(), 60)),
                None if ["id", "status"].contains(key) => styled(RED, "nothing, and it is needed"),
                None => styled(YELLOW, "nothing"),
            };
            rows.add_row([format!("job.{key}"), plain(place), found]);
        }
        format!("{}\n\n{}", lines(&mut rows), fact("State", &self.state_text()))
    }

    fn state_text(&self) -> String {
        match (&self.word, &self.state) {
            (Some(word), Some(state)) if self.is_known => format!("{state} ({})", plain(word)),
            (Some(word), _) => {
                let message = format!(
                    "{:?} stands nowhere in [states], so a wait goes on; add it where it belongs",
                    plain(word)
                );
                styled(YELLOW, &message)
            }
            (None, _) => styled(RED, "unknown: there is no word at the place of job.status"),
        }
    }
}
