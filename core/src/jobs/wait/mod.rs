//! Waiting for jobs to end: one poller per wait, and one list of jobs for all of them.

pub(crate) mod list_poll;
pub(crate) mod poller;
pub(super) mod schedule;
mod watcher;
