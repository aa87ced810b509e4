//! `sandbox -- COMMAND`: a sandbox for as long as a command runs.

use std::io;
use std::process::{ExitCode, ExitStatus};

use tokio::process::{Child, Command};
use tokio::runtime::Runtime;

use super::SandboxArgs;
use crate::exit::{self, Failure};
use crate::output::Output;
use crate::report::plain;

/// Runs the command. Signals are for the command: the sandbox is there until it ends.
pub(crate) fn run_command(args: &SandboxArgs, output: &Output) -> ExitCode {
    let runtime = match Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            let failure = Failure::Local(format!("the runtime cannot start: {error}"));
            return exit::code(Err(failure), output);
        }
    };
    match runtime.block_on(ended(args)) {
        Ok(code) => ExitCode::from(code),
        Err(Ended::Sandbox(failure)) => exit::code(Err(failure), output),
        // As shells have it.
        Err(Ended::Command(error)) => {
            let name = plain(&args.run[0].to_string_lossy());
            output.failure(None, &Failure::Local(format!("{name} cannot be run: {error}")));
            ExitCode::from(if error.kind() == io::ErrorKind::NotFound { 127 } else { 126 })
        }
    }
}

/// Why a command did not run.
enum Ended {
    Sandbox(Failure),
    Command(io::Error),
}

async fn ended(args: &SandboxArgs) -> Result<u8, Ended> {
    let sandbox = args.start().await.map_err(Ended::Sandbox)?;
    let mut signals = Signals::new().map_err(Ended::Command)?;
    let mut command = Command::new(&args.run[0]);
    command.args(&args.run[1..]).envs(sandbox.environment());
    let mut child = command.spawn().map_err(Ended::Command)?;
    loop {
        tokio::select! {
            status = child.wait() => return status.map(code).map_err(Ended::Command),
            signal = signals.next() => pass_on(signal, &child),
        }
    }
}

/// The code that a shell would give.
fn code(status: ExitStatus) -> u8 {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return u8::try_from(128 + signal).unwrap_or(u8::MAX);
    }
    status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)
}

#[cfg(unix)]
use self::unix::{Signals, pass_on};

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io;

    use rustix::process::{Pid, Signal, getpgrp, kill_process};
    use rustix::termios::tcgetpgrp;
    use tokio::signal::unix::{SignalKind, signal};

    use super::Child;

    pub(super) struct Signals {
        interrupt: tokio::signal::unix::Signal,
        terminate: tokio::signal::unix::Signal,
        hang_up: tokio::signal::unix::Signal,
    }

    impl Signals {
        pub(super) fn new() -> io::Result<Self> {
            Ok(Signals {
                interrupt: signal(SignalKind::interrupt())?,
                terminate: signal(SignalKind::terminate())?,
                hang_up: signal(SignalKind::hangup())?,
            })
        }

        pub(super) async fn next(&mut self) -> Signal {
            tokio::select! {
                _ = self.interrupt.recv() => Signal::INT,
                _ = self.terminate.recv() => Signal::TERM,
                _ = self.hang_up.recv() => Signal::HUP,
            }
        }
    }

    /// Passes a signal on to the command, unless it has had it: a terminal sends Ctrl-C to both.
    pub(super) fn pass_on(signal: Signal, child: &Child) {
        if signal == Signal::INT && is_in_foreground() {
            return;
        }
        let id = child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        if let Some(id) = id {
            // It may have ended just now.
            let _ = kill_process(id, signal);
        }
    }

    fn is_in_foreground() -> bool {
        let terminal = File::open("/dev/tty").and_then(|terminal| Ok(tcgetpgrp(&terminal)?));
        terminal.is_ok_and(|foreground| foreground == getpgrp())
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Signals)
    }

    /// The console sends Ctrl-C to the command, too.
    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
}

#[cfg(not(unix))]
fn pass_on((): (), _: &Child) {}
