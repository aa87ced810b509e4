//! Words that mean the same for every vendor.

use super::open_enum;

open_enum! {
    /// Where a job stands, derived from the vendor's own status word.
    pub enum JobState {
        /// Accepted, not started.
        Pending = "pending",
        /// Under way.
        Running = "running",
        /// Ended with a result.
        Succeeded = "succeeded",
        /// Ended without a result.
        Failed = "failed",
        /// Ended because somebody cancelled it.
        Cancelled = "cancelled",
    }
}

impl JobState {
    /// Whether the job has ended, however it did, so that it will not change any more.
    pub fn is_over(&self) -> bool {
        match self {
            JobState::Succeeded | JobState::Failed | JobState::Cancelled => true,
            JobState::Pending | JobState::Running | JobState::Unknown(_) => false,
        }
    }
}
