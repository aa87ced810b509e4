//! Submitting again with the same key: the first answer, or a conflict.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use jobferry::clock::Moment;

use super::refusal::Refusal;

/// How long the vendor remembers a key.
const REMEMBERED: Duration = Duration::from_secs(24 * 60 * 60);

/// The answers to accepted submissions, by partner and key.
#[derive(Default)]
pub(super) struct Replays(Mutex<HashMap<(String, String), Accepted>>);

struct Accepted {
    at: Moment,
    body_sha256: [u8; 32],
    answer: Bytes,
}

impl Replays {
    fn accepted(&self) -> MutexGuard<'_, HashMap<(String, String), Accepted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn clear(&self) {
        self.accepted().clear();
    }

    /// The answer to give again; none for a key that was not used, or too long ago.
    fn find(
        accepted: &HashMap<(String, String), Accepted>,
        key: &(String, String),
        body_sha256: [u8; 32],
        now: Moment,
    ) -> Result<Option<Bytes>, Refusal> {
        let remembered = |accepted: &&Accepted| now.since(accepted.at) < REMEMBERED;
        match accepted.get(key).filter(remembered) {
            None => Ok(None),
            Some(earlier) if earlier.body_sha256 == body_sha256 => Ok(Some(earlier.answer.clone())),
            Some(_) => Err(Refusal::other_body()),
        }
    }

    /// The answer of the first submission with this key, from `submit` if this is the first.
    /// Another request with the same key waits until then.
    pub(super) fn once(
        &self,
        key: (String, String),
        body_sha256: [u8; 32],
        now: Moment,
        submit: impl FnOnce() -> Result<Bytes, Refusal>,
    ) -> Result<Bytes, Refusal> {
        let mut accepted = self.accepted();
        if let Some(answer) = Self::find(&accepted, &key, body_sha256, now)? {
            return Ok(answer);
        }
        let answer = submit()?;
        accepted.insert(key, Accepted { at: now, body_sha256, answer: answer.clone() });
        Ok(answer)
    }
}
