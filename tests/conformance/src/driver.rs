//! A driver: a process that speaks lines of JSON.

use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};

/// Longer than any case may take.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Driver {
    child: Child,
    stdin: ChildStdin,
    stdout: Lines<BufReader<ChildStdout>>,
    stderr: ChildStderr,
}

impl Driver {
    pub(crate) fn start(command: &[String]) -> Result<Self, String> {
        let [program, arguments @ ..] = command else { return Err("an empty command".to_owned()) };
        let mut child = Command::new(program)
            .args(arguments)
            .current_dir(crate::root())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("{program} cannot be started: {error}"))?;
        let take = "every stream was asked for";
        let stdout = BufReader::new(child.stdout.take().expect(take)).lines();
        let (stdin, stderr) = (child.stdin.take().expect(take), child.stderr.take().expect(take));
        Ok(Driver { child, stdin, stdout, stderr })
    }

    /// Sends a request and gives the answer to it.
    pub(crate) async fn ask(&mut self, request: &Value) -> Result<Value, String> {
        let line = format!("{request}\n");
        self.stdin.write_all(line.as_bytes()).await.map_err(|error| format!("stdin: {error}"))?;
        self.stdin.flush().await.map_err(|error| format!("stdin: {error}"))?;
        let answer = limited(self.stdout.next_line()).await?.map_err(|error| error.to_string())?;
        let answer = answer.ok_or("the driver ended before it answered")?;
        let answer: Value =
            serde_json::from_str(&answer).map_err(|error| format!("{error} in {answer}"))?;
        if answer["id"] != request["id"] {
            return Err(format!("an answer to another request: {answer}"));
        }
        Ok(answer)
    }

    /// Ends the driver's input; it must leave by itself, with status 0. Gives what it said on
    /// stderr.
    pub(crate) async fn end(mut self) -> Result<String, String> {
        drop(self.stdin);
        let mut said = String::new();
        let reading = self.stderr.read_to_string(&mut said);
        let status = limited(async { tokio::join!(self.child.wait(), reading).0 }).await?;
        match status {
            Ok(status) if status.success() => Ok(said),
            Ok(status) => Err(format!("the driver left with {status}: {said}")),
            Err(error) => Err(error.to_string()),
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
