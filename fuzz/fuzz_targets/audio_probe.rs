//! Any bytes get a verdict: no panic, no hang, no memory beyond what is allowed, no absurd number.

#![no_main]

use bytes::Bytes;
use jobferry::audio::probe_bytes;
use libfuzzer_sys::fuzz_target;

const MAX_BELIEVABLE_SECONDS: f64 = 604_800.0;

fuzz_target!(
    // libfuzzer's own hook aborts on every panic. A panic inside a demuxer is caught by the probe and
    // becomes `unknown`, so only those that get out are findings; unwinding out of here aborts.
    init: std::panic::set_hook(Box::new(|_| {})),
    |data: &[u8]| {
        let facts = probe_bytes(Bytes::copy_from_slice(data), None);
        assert_eq!(facts.size_bytes, data.len() as i64);
        if let Some(seconds) = facts.duration_seconds {
            assert!((0.0..=MAX_BELIEVABLE_SECONDS).contains(&seconds), "{seconds}");
        }
        assert!(facts.sample_rate != Some(0) && facts.channels != Some(0));
    }
);
