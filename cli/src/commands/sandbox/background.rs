//! `sandbox --background`: a process of its own that goes on when the command has returned.

use std::collections::BTreeMap;
use std::process::Stdio;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::Command;

use super::{SandboxArgs, Variables};
use crate::exit::Failure;
use crate::output::Output;

/// The variable with the process to end.
const PROCESS: &str = "JOBFERRY_SANDBOX_PID";

/// Starts the process, and returns once it answers requests.
pub(super) async fn run(args: &SandboxArgs, output: &Output) -> Result<(), Failure> {
    let failed = |why: String| Failure::Local(format!("the sandbox cannot start: {why}"));
    let program = std::env::current_exe().map_err(|error| failed(error.to_string()))?;
    let mut command = Command::new(program);
    command
        .args(["sandbox", "--output", "ndjson", "--quiet"])
        .args(args.as_options())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    // Ctrl-C in this terminal is not meant for it.
    #[cfg(unix)]
    command.process_group(0);
    let mut process = command.spawn().map_err(|error| failed(error.to_string()))?;
    let mut line = String::new();
    if let Some(stdout) = process.stdout.take() {
        let read = BufReader::new(stdout).read_line(&mut line).await;
        read.map_err(|error| failed(error.to_string()))?;
    }
    let Ok(variables) = serde_json::from_str::<BTreeMap<String, String>>(&line) else {
        return Err(Failure::Local(said_by(process).await));
    };
    let id = process.id().unwrap_or_default();
    let process_id = (PROCESS.to_owned(), id.to_string());
    let variables = Variables(variables.into_iter().chain([process_id]).collect());
    let told = match &args.env_file {
        Some(file) => variables.write(file),
        None => output.event(&variables.document(), &variables.text()),
    };
    if told.is_err() {
        // Without its address it is of no use.
        let _ = process.start_kill();
    }
    told?;
    output.note(&format!("the sandbox runs as process {id}, until kill {id}"));
    Ok(())
}

/// The message of the process, which has ended.
async fn said_by(mut process: tokio::process::Child) -> String {
    let mut said = String::new();
    if let Some(mut stderr) = process.stderr.take() {
        // There is no better message for any error here.
        let _ = stderr.read_to_string(&mut said).await;
    }
    let told: Option<Value> = serde_json::from_str(said.trim()).ok();
    let message = told.as_ref().and_then(|told| told["message"].as_str());
    message.unwrap_or(said.trim()).to_owned()
}

impl SandboxArgs {
    /// The options of the sandbox itself, as words.
    fn as_options(&self) -> Vec<String> {
        let mut words = vec![
            format!("--delay={}", self.delay),
            format!("--credits={}", self.credits),
            format!("--plan={}", self.plan),
        ];
        words.extend(self.port.map(|port| format!("--port={port}")));
        words.extend(self.seed.map(|seed| format!("--seed={seed}")));
        words.extend(self.virtual_clock.then(|| "--virtual-clock".to_owned()));
        words
    }
}
