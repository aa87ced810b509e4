//! What a piece of work costs: time, CPU and memory. The only file that reads clocks.
#![allow(clippy::disallowed_methods, reason = "measuring time is what this file is for")]

use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};

use crate::Result;

/// The cost of one piece of work.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Cost {
    /// From beginning to end.
    pub(crate) wall: Duration,
    /// User and system time of all threads of this process.
    pub(crate) cpu: Duration,
    /// How far the resident memory rose above where it stood, in bytes. Linux only.
    pub(crate) memory: Option<u64>,
}

impl Cost {
    /// Does the work `times` times and returns the cost of one, memory apart.
    pub(crate) fn of(times: u32, work: impl FnOnce(u32) -> Result<()>) -> Result<Cost> {
        let (began, cpu) = (Instant::now(), cpu_used());
        work(times)?;
        let (wall, cpu) = (began.elapsed(), cpu_used() - cpu);
        Ok(Cost { wall: wall / times, cpu: cpu / times, memory: None })
    }

    /// Does the work once and looks at memory too. Sound only in a process of its own: the highest
    /// mark of a process never falls.
    pub(crate) fn with_memory(work: impl FnOnce() -> Result<()>) -> Result<Cost> {
        let before = memory("VmRSS:");
        let cost = Cost::of(1, |_| work())?;
        let rise = |before| Some(memory("VmHWM:")?.saturating_sub(before));
        Ok(Cost { memory: before.and_then(rise), ..cost })
    }
}

fn cpu_used() -> Duration {
    let used = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(used.tv_sec as u64, used.tv_nsec as u32)
}

fn memory(line: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let text = status.lines().find_map(|found| found.strip_prefix(line))?;
    let kibibytes: u64 = text.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024)
}
