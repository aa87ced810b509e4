//! A recording before it is submitted: what it is, and whether the vendor would take it.

use std::io;

use tokio_util::io::SyncIoBridge;

use crate::account::connection::Connection;
use crate::audio::{check, probe_bytes, probe_path, probe_reader};
use crate::error::{Error, ErrorKind, OUT_OF_FILES, Result, is_out_of_files};
use crate::models::audio::{AudioCheck, AudioFacts, AudioFinding, AudioOutcome, AudioVerdict};
use crate::observe::{Event, Scope};
use crate::transport::source::{Source, file_length};

/// Looks at a recording as the vendor would, before a credit or a place in the budget is spent.
///
/// # Errors
/// [`ErrorKind::InvalidRequest`] when it cannot be read.
pub(crate) async fn check_recording(
    connection: &Connection,
    source: &Source,
    strictness: AudioCheck,
) -> Result<AudioVerdict> {
    // Without a verdict the size of what is sent has to be known, however large it is.
    let limits = connection.spec.audio.as_ref().filter(|_| strictness != AudioCheck::Off);
    let max_bytes = limits.and_then(|limits| u64::try_from(limits.max_bytes).ok());
    let facts = facts(connection, source, max_bytes).await?;
    Ok(match &connection.spec.audio {
        Some(limits) => check(facts, limits, strictness),
        None => AudioVerdict { outcome: AudioOutcome::Ok, findings: Vec::new(), facts },
    })
}

/// Reads the facts of a recording, by the deadline of the call. What the process has no file
/// descriptor for is tried again, since other calls give theirs back.
async fn facts(
    connection: &Connection,
    source: &Source,
    max_bytes: Option<u64>,
) -> Result<AudioFacts> {
    let deadline = connection.bounded(None);
    let mut retries = 0;
    loop {
        let reading = probe(source, max_bytes);
        let read = match deadline {
            Some(deadline) => connection.clock.timeout_at(deadline, reading).await,
            None => Some(reading.await),
        };
        let name = source.described();
        let error = match read {
            Some(Ok(facts)) => return Ok(facts),
            Some(Err(error)) => error,
            None => {
                let message = format!("{name} could not be read before the deadline");
                return Err(Error::new(ErrorKind::Timeout, message));
            }
        };
        retries += 1;
        let next = connection.clock.now() + connection.policy.pause(retries, fastrand::f64());
        let in_time = deadline.is_none_or(|deadline| next < deadline);
        let message = format!("{name} cannot be read: {error}");
        if !is_out_of_files(&error) {
            return Err(Error::new(ErrorKind::InvalidRequest, message)
                .with_path(source.as_path())
                .with_source(error));
        }
        if retries > connection.policy.max_retries || !in_time {
            let message = format!("{message}: {OUT_OF_FILES}");
            return Err(Error::new(ErrorKind::Network, message).with_source(error));
        }
        tracing::debug!(retries, "no file descriptor is left; trying again");
        connection.clock.sleep_until(next).await;
    }
}

/// Tells of what a check found in a recording that is sent all the same.
pub(crate) fn tell_of_findings(verdict: &AudioVerdict) {
    for finding in &verdict.findings {
        // Sentences of the check, with numbers and formats in them; not the name, which may be a person's.
        let AudioFinding { code, message, advice, .. } = finding;
        tracing::warn!(code, "a recording is sent with a finding: {message} {advice}");
        Scope::current().tell(&Event::Finding { finding: finding.clone() });
    }
}

/// The error for a recording that a check rejected.
pub(crate) fn rejected(source: &Source, verdict: &AudioVerdict) -> Option<Error> {
    let finding =
        verdict.findings.iter().find(|finding| finding.outcome == AudioOutcome::Reject)?;
    let message =
        format!("{} was not sent: {} {}", source.described(), finding.message, finding.advice);
    Some(Error::new(ErrorKind::AudioRejected, message).with_code(finding.code.clone()))
}

/// Reads the facts of a recording without blocking the runtime.
async fn probe(source: &Source, max_bytes: Option<u64>) -> io::Result<AudioFacts> {
    let source = source.clone();
    let work: Box<dyn FnOnce() -> io::Result<AudioFacts> + Send> =
        if let Some(path) = source.as_path() {
            file_length(path).await?;
            let path = path.to_owned();
            Box::new(move || probe_path(&path, max_bytes))
        } else if let Some(bytes) = source.as_bytes() {
            let bytes = bytes.clone();
            Box::new(move || Ok(probe_bytes(bytes, max_bytes)))
        } else {
            let (reader, length) = (source.open().await?, source.known_length());
            Box::new(move || probe_reader(SyncIoBridge::new(reader), length, max_bytes))
        };
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}
