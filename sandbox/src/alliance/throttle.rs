//! How many requests may be started in a minute. Polls of jobs are not counted.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jobferry::clock::Moment;

use super::refusal::Refusal;
use crate::options::{Plan, SandboxOptions};
use crate::window::Window;

/// The windows of the one address that calls: receivers and clients are local.
pub(super) struct Throttle(Mutex<Windows>);

struct Windows {
    logins: Window,
    refreshes: Window,
    others: Window,
}

impl Windows {
    fn new(options: &SandboxOptions) -> Windows {
        let window = |limit: Option<u32>| {
            let limit = limit.filter(|_| options.plan != Plan::Off);
            Window::new(limit, Duration::from_secs(60))
        };
        Windows {
            logins: window(options.alliance.logins_per_minute),
            refreshes: window(options.alliance.logins_per_minute),
            others: window(options.alliance.requests_per_minute),
        }
    }
}

impl Throttle {
    pub(super) fn new(options: &SandboxOptions) -> Throttle {
        Throttle(Mutex::new(Windows::new(options)))
    }

    pub(super) fn reset(&self, options: &SandboxOptions) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Windows::new(options);
    }

    pub(super) fn count(&self, path: &str, now: Moment) -> Result<(), Refusal> {
        let mut windows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let window = match path {
            "/api/auth/refresh-token" => &mut windows.refreshes,
            path if path.starts_with("/api/auth/") => &mut windows.logins,
            path if path.starts_with("/api/jobs/") => return Ok(()),
            _ => &mut windows.others,
        };
        window.take(now).map_err(Refusal::throttled)
    }
}
