//! What every vendor's part of the sandbox shares.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::offset;
use jobferry::clock::Moment;

use crate::faults::FaultTable;
use crate::ids::Ids;
use crate::log::RequestLog;
use crate::measure::Measurements;
use crate::options::{SandboxOptions, TimestampStyle};
use crate::webhooks::Courier;

/// The state behind one running sandbox, without anything of a particular vendor.
pub(crate) struct Shared {
    pub(crate) options: SandboxOptions,
    /// The sandbox's own address, `http://127.0.0.1:port`.
    pub(crate) url: String,
    pub(crate) log: RequestLog,
    pub(crate) faults: FaultTable,
    pub(crate) courier: Courier,
    pub(crate) measurements: Measurements,
    pub(crate) ids: Ids,
    started: Moment,
    started_on: Timestamp,
}

impl Shared {
    pub(crate) fn new(options: SandboxOptions, url: String, courier: Courier) -> Shared {
        Shared {
            started: options.clock.now(),
            started_on: options.clock.timestamp(),
            ids: Ids::new(options.seed),
            options,
            url,
            log: RequestLog::default(),
            faults: FaultTable::default(),
            courier,
            measurements: Measurements::default(),
        }
    }

    pub(crate) fn now(&self) -> Moment {
        self.options.clock.now()
    }

    /// Milliseconds on the sandbox's clock since it started.
    pub(crate) fn elapsed_ms(&self) -> u64 {
        self.now().since(self.started).as_millis() as u64
    }

    /// The date and time of `moment`.
    pub(crate) fn instant(&self, moment: Moment) -> Timestamp {
        let since = moment.since(self.started);
        self.started_on.saturating_add(since).unwrap_or(Timestamp::MAX)
    }

    /// `moment` as an instant, in the style the options ask for. Cut to milliseconds, like
    /// Amplifier's.
    pub(crate) fn written(&self, moment: Moment) -> String {
        let instant = self.instant(moment);
        let instant = Timestamp::from_millisecond(instant.as_millisecond()).unwrap_or(instant);
        match self.options.timestamps {
            TimestampStyle::Utc => instant.to_string(),
            TimestampStyle::Naive => naive(instant),
            TimestampStyle::Offset => instant.display_with_offset(offset(2)).to_string(),
        }
    }

    /// The same with exactly so many digits of a second, like the other vendors'.
    pub(crate) fn written_with(&self, moment: Moment, digits: usize) -> String {
        let instant = self.instant(moment);
        match self.options.timestamps {
            TimestampStyle::Utc => format!("{instant:.digits$}"),
            TimestampStyle::Naive => naive(instant),
            TimestampStyle::Offset => {
                format!("{:.digits$}", instant.display_with_offset(offset(2)))
            }
        }
    }

    /// Whether `moment` is the present or past.
    pub(crate) fn has_come(&self, moment: Moment) -> bool {
        moment.since(self.now()) == Duration::ZERO
    }
}

fn naive(instant: Timestamp) -> String {
    format!("{instant:.6}").trim_end_matches('Z').to_owned()
}
