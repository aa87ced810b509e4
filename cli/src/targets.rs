//! `--use-case`, `--condition`, `--model`, `--sign`: what a recording is analysed for.

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::error::Error;
use clap::{Arg, Args, Command};
use jobferry::Target;
use jobferry::models::amplifier::{Condition, Sign, UseCase, VoiceModel};

use crate::exit::Failure;
use crate::report::plain;

#[derive(Clone, Debug, Args)]
pub(crate) struct TargetArgs {
    #[command(flatten)]
    names: NamesArgs,

    #[command(flatten)]
    anyway: AnywayArgs,
}

#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
#[command(next_help_heading = "Target (one of these)")]
struct NamesArgs {
    /// A named bundle of conditions
    #[arg(long, value_name = "NAME", value_parser = Names(use_cases))]
    use_case: Option<String>,

    /// One condition
    #[arg(long, value_name = "NAME", value_parser = Names(conditions))]
    condition: Option<String>,

    /// A named model, which runs several signs
    #[arg(long, value_name = "NAME", value_parser = Names(models))]
    model: Option<String>,

    /// One sign
    #[arg(long, value_name = "NAME", value_parser = Names(signs))]
    sign: Option<String>,
}

/// Whether a name may be sent that this version does not know.
#[derive(Clone, Debug, Args)]
pub(crate) struct AnywayArgs {
    /// Send a name that this version does not know: the vendor may have added it
    #[arg(long, help_heading = "Submission")]
    anyway: bool,
}

impl AnywayArgs {
    /// Refuses an unknown `name` of a `what`, which is most likely misspelt, unless it shall be sent anyway.
    pub(crate) fn allows(&self, what: &str, name: &str, known: &[&str]) -> Result<(), Failure> {
        if self.anyway || known.contains(&name) {
            return Ok(());
        }
        let distance = |known: &&&str| strsim::damerau_levenshtein(known, name);
        let nearest = known.iter().min_by_key(distance).filter(|known| distance(known) <= 3);
        let meant = nearest
            .map_or_else(|| ".".to_owned(), |nearest| format!("; did you mean {nearest:?}?"));
        Err(Failure::Usage(format!(
            "{:?} is no {what} this version knows{meant} Known: {}. --anyway sends it as it is",
            plain(name),
            known.join(", ")
        )))
    }
}

impl TargetArgs {
    /// The target.
    pub(crate) fn target(&self) -> Result<Target, Failure> {
        let target = self.names.chosen();
        let known = match &target {
            Target::UseCase(_) => use_cases(),
            Target::Condition(_) => conditions(),
            Target::Model(_) => models(),
            Target::Sign(_) => signs(),
        };
        self.anyway.allows(&target.kind().replace('_', " "), target.selector(), &known)?;
        Ok(target)
    }
}

impl NamesArgs {
    fn chosen(&self) -> Target {
        let name = |name: &Option<String>| name.clone().unwrap_or_default();
        if self.condition.is_some() {
            Target::Condition(name(&self.condition).into())
        } else if self.model.is_some() {
            Target::Model(name(&self.model).into())
        } else if self.sign.is_some() {
            Target::Sign(name(&self.sign).into())
        } else {
            Target::UseCase(name(&self.use_case).into())
        }
    }
}

fn use_cases() -> Vec<&'static str> {
    UseCase::KNOWN.iter().map(UseCase::as_str).collect()
}

fn conditions() -> Vec<&'static str> {
    Condition::KNOWN.iter().map(Condition::as_str).collect()
}

fn models() -> Vec<&'static str> {
    VoiceModel::KNOWN.iter().map(VoiceModel::as_str).collect()
}

fn signs() -> Vec<&'static str> {
    Sign::KNOWN.iter().map(Sign::as_str).collect()
}

/// Shows the known names in help and completions, and accepts every other, which [`AnywayArgs`] judges.
#[derive(Clone)]
pub(crate) struct Names(pub(crate) fn() -> Vec<&'static str>);

impl TypedValueParser for Names {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.0)().into_iter().map(PossibleValue::new)))
    }
}
