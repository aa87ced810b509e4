//! `completions`: a completion script for a shell.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::args::Cli;
use crate::exit::Failure;
use crate::output::Output;

/// Print a completion script for a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry completions bash > ~/.local/share/bash-completion/completions/jobferry
  jobferry completions zsh > \"${fpath[1]}/_jobferry\"
  jobferry completions fish > ~/.config/fish/completions/jobferry.fish")]
pub(crate) struct CompletionsArgs {
    shell: Shell,
}

pub(crate) fn run(args: &CompletionsArgs, output: &Output) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "jobferry", &mut script);
    output.text(String::from_utf8_lossy(&script).trim_end())
}
