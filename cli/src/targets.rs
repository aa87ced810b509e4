//! `--use-case`, `--condition`, `--model`, `--sign`: what a recording is analysed for.

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::error::Error;
use clap::{Arg, Args, Command};
use jobferry::Target;
use jobferry::models::amplifier::{Condition, Sign, UseCase, VoiceModel};

use crate::output::Output;

#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
#[command(next_help_heading = "Target (one of these)")]
pub(crate) struct TargetArgs {
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

impl TargetArgs {
    /// The target. A name this version does not know is sent as it is, with a note.
    pub(crate) fn target(&self, output: &Output) -> Target {
        let target = self.chosen();
        let known = match &target {
            Target::UseCase(_) => use_cases(),
            Target::Condition(_) => conditions(),
            Target::Model(_) => models(),
            Target::Sign(_) => signs(),
        };
        if !known.contains(&target.selector()) {
            output.note(&format!(
                "note: {:?} is no {} this version knows; it is sent as it is (known: {})",
                target.selector(),
                target.kind().replace('_', " "),
                known.join(", ")
            ));
        }
        target
    }

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

/// Shows the known names in help and completions, and accepts every other: the vendor may have
/// added some.
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
