//! A driver: a process that speaks lines of JSON.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::task::JoinHandle;

/// The status with which a driver leaves when it is asked to.
const LEFT: i32 = 7;

/// Longer than any case may take.
const PATIENCE: Duration = Duration::from_secs(180);

pub(crate) struct Driver {
    child: Child,
    stdin: ChildStdin,
    stdout: Lines<BufReader<ChildStdout>>,
    /// What it says on stderr, read all the time so that it never has to stop for a reader.
    said: JoinHandle<std::io::Result<String>>,
    /// The status that it has to leave with.
    leaves_with: i32,
}

impl Driver {
    pub(crate) fn start(
        command: &[String],
        environment: &BTreeMap<String, String>,
    ) -> Result<Self, String> {
        let [program, arguments @ ..] = command else { return Err("an empty command".to_owned()) };
        let mut child = Command::new(program)
            .args(arguments)
            .envs(environment)
            .current_dir(crate::root())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("{program} cannot be started: {error}"))?;
        let take = "every stream was asked for";
        let stdout = BufReader::new(child.stdout.take().expect(take)).lines();
        let (stdin, mut stderr) =
            (child.stdin.take().expect(take), child.stderr.take().expect(take));
        let said = tokio::spawn(async move {
            let mut said = String::new();
            stderr.read_to_string(&mut said).await.map(|_| said)
        });
        Ok(Driver { child, stdin, stdout, said, leaves_with: 0 })
    }

    /// Sends a request and gives the answer to it.
    pub(crate) async fn ask(&mut self, request: &Value) -> Result<Value, String> {
        self.send(request).await?.ok_or("the driver ended before it answered".to_owned())
    }

    /// Sends a request that is answered by leaving. Gives the answer of a driver that stays.
    pub(crate) async fn leave(&mut self, request: &Value) -> Result<Option<Value>, String> {
        self.leaves_with = LEFT;
        self.send(request).await
    }

    async fn send(&mut self, request: &Value) -> Result<Option<Value>, String> {
        let line = format!("{request}\n");
        self.stdin.write_all(line.as_bytes()).await.map_err(|error| format!("stdin: {error}"))?;
        self.stdin.flush().await.map_err(|error| format!("stdin: {error}"))?;
        let answer = limited(self.stdout.next_line()).await?.map_err(|error| error.to_string())?;
        let Some(answer) = answer else { return Ok(None) };
        self.leaves_with = 0;
        let answer: Value =
            serde_json::from_str(&answer).map_err(|error| format!("{error} in {answer}"))?;
        if answer["id"] != request["id"] {
            return Err(format!("an answer to another request: {answer}"));
        }
        Ok(Some(answer))
    }

    /// The most memory that the driver has had so far, or 0 where that cannot be known.
    pub(crate) fn most_memory_mib(&self) -> u64 {
        let Some(id) = self.child.id() else { return 0 };
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        kib.unwrap_or_default() / 1024
    }

    /// Ends the driver's input; it must leave by itself, with status 0 unless it was told to leave.
    /// Gives what it said on stderr.
    pub(crate) async fn end(mut self) -> Result<String, String> {
        drop(self.stdin);
        let status = limited(self.child.wait()).await?.map_err(|error| error.to_string())?;
        let said = limited(self.said).await?.map_err(|error| error.to_string())?;
        let said = said.map_err(|error| format!("stderr: {error}"))?;
        match status.code() == Some(self.leaves_with) {
            true => Ok(said),
            false => Err(format!("the driver left with {status}: {said}")),
        }
    }
}

/// Ends a driver that hangs; time is real here because the driver is another process.
#[allow(clippy::disallowed_methods)]
async fn limited<F: Future>(future: F) -> Result<F::Output, String> {
    tokio::time::timeout(PATIENCE, future)
        .await
        .map_err(|_| format!("nothing came within {} s", PATIENCE.as_secs()))
}
