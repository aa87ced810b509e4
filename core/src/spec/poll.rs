//! What a vendor says about when its jobs end.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What a vendor says about when its jobs end.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PollHints {
    /// The pause before the first look, in seconds. Default: 2.
    pub first_s: f64,
    /// The longest pause, in seconds. Default: 30.
    pub max_s: f64,
    /// How long after its acceptance a job may still be unknown (404), in seconds, since what
    /// accepts jobs and what shows them may be two machines. Where it is given, a submission in
    /// doubt counts as not accepted only when its job has not come to light for so long. Default:
    /// 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appears_within_s: Option<f64>,
}

impl PollHints {
    /// The pause before the first look.
    pub fn first(&self) -> Duration {
        seconds(self.first_s)
    }

    /// The longest pause.
    pub fn max(&self) -> Duration {
        seconds(self.max_s)
    }

    /// How long after its acceptance a job may still be unknown.
    pub fn appears_within(&self) -> Duration {
        self.appears_within_s.map_or(APPEARS_WITHIN, seconds)
    }
}

/// Until a vendor says otherwise.
const APPEARS_WITHIN: Duration = Duration::from_secs(10);

impl Default for PollHints {
    fn default() -> Self {
        PollHints { first_s: 2.0, max_s: 30.0, appears_within_s: None }
    }
}

fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or(Duration::from_secs(1))
}
