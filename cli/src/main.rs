//! Jobferry at the shell. Thin over the core: no rule of a vendor, no default and no message about
//! its jobs is born here.

mod account;
mod args;
mod commands;
mod complaint;
mod connection;
mod documents;
mod exit;
mod inputs;
mod interrupt;
mod output;
mod progress;
mod recordings;
mod report;
mod talk;
mod targets;
mod wording;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    // For the few requests that are not the core's own: to a receiver of webhooks, and of `doctor`.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let cli = match args::Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return exit::misused(&error, args::asks_for_json(std::env::args_os())),
    };
    let output = output::Output::new(&cli.output, cli.deadline);
    if let Err(failure) = output::start_logging(cli.output.verbose) {
        return exit::code(Err(failure), &output);
    }
    let outcome = match &cli.command {
        args::Command::Sandbox(args) if args.has_command() => {
            return commands::sandbox::run_command(args, &output);
        }
        _ => interrupt::race(commands::run(cli.command, &output), &output),
    };
    exit::code(outcome, &output)
}
