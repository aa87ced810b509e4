//! A sandbox for the command to talk to, and the command with a clean environment.

use std::path::PathBuf;
use std::process::Stdio;

use assert_cmd::Command;
use jobferry_sandbox::{JobDelay, Plan, Sandbox, SandboxOptions};
use serde_json::Value;
use tokio::runtime::Runtime;

pub(crate) struct Stand {
    pub(crate) sandbox: Sandbox,
    _runtime: Runtime,
}

impl Stand {
    /// Jobs take no time and requests are not limited.
    pub(crate) fn new() -> Self {
        Stand::with(SandboxOptions {
            delay: JobDelay::Instant,
            plan: Plan::Off,
            ..SandboxOptions::default()
        })
    }

    pub(crate) fn with(options: SandboxOptions) -> Self {
        let runtime = Runtime::new().unwrap();
        let sandbox = runtime.block_on(Sandbox::start(options)).unwrap();
        Stand { sandbox, _runtime: runtime }
    }

    /// The command with this sandbox's address and credentials in its environment.
    pub(crate) fn jobferry(&self, args: &[&str]) -> Command {
        let mut command = jobferry(args);
        command.envs(self.sandbox.environment());
        command
    }

    /// The same as a process to be watched while it runs.
    pub(crate) fn process(&self, args: &[&str]) -> std::process::Command {
        let mut command = process(args);
        command.envs(self.sandbox.environment());
        command
    }

    /// The paths that were asked for with a method, oldest first.
    pub(crate) fn paths(&self, method: &str) -> Vec<String> {
        let requests = self.sandbox.requests();
        let matching = requests.into_iter().filter(|request| request.method == method);
        matching.map(|request| request.path).collect()
    }

    /// Submits a sample and returns the identifier of its job.
    pub(crate) fn submit(&self, recording: &str) -> String {
        let args = ["submit", recording, "--sign", "stress", "--plan", "off", "-o", "json"];
        let job: Value = serde_json::from_str(&stdout(&mut self.jobferry(&args))).unwrap();
        job["job_id"].as_str().unwrap().to_owned()
    }
}

/// The command with nothing in its environment.
pub(crate) fn jobferry(args: &[&str]) -> Command {
    Command::from_std(process(args))
}

pub(crate) fn process(args: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_jobferry"));
    command
        .env_clear()
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// A recording made for the project.
pub(crate) fn sample(name: &str) -> String {
    let samples = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../samples"));
    samples.join(name).display().to_string()
}

/// A sample under another name, in a directory of its own.
pub(crate) fn sample_as(name: &str) -> (tempfile::TempDir, String) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(name);
    std::fs::copy(sample("project.wav"), &path).unwrap();
    let path = path.display().to_string();
    (directory, path)
}

/// A documented sample.
pub(crate) fn documented(path: &str) -> String {
    let samples = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data"));
    std::fs::read_to_string(samples.join(path)).unwrap()
}

/// What a successful command prints as JSON.
pub(crate) fn json(command: &mut Command) -> Value {
    serde_json::from_str(&stdout(command.args(["-o", "json"]))).unwrap()
}

/// What a successful command prints.
pub(crate) fn stdout(command: &mut Command) -> String {
    let output = command.assert().success().get_output().stdout.clone();
    String::from_utf8(output).unwrap()
}

/// What a failing command says, with the exit code it shall end with.
pub(crate) fn stderr(command: &mut Command, code: i32) -> String {
    let output = command.assert().code(code).get_output().stderr.clone();
    String::from_utf8(output).unwrap()
}
