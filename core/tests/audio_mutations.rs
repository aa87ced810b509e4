//! However a recording is damaged, the probe answers, and needs no more memory than for a sound one.
// A test that cannot go on stops where it stands.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use bytes::Bytes;
use jobferry::audio::{check, probe_bytes};
use jobferry::models::audio::{AudioCheck, AudioFormat, AudioLimits, AudioOutcome};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRng, TestRunner};

const CASES_PER_RECORDING: u32 = 300;

/// Far more than the probe's buffers, far less than what a damaged header can ask for.
const MAX_GROWTH_KIB: u64 = 64 * 1024;

/// Enough of a recording for every kind of header in it.
const MAX_BYTES: usize = 100_000;

/// Bytes that header fields are made of when somebody wants to do harm, and any other.
fn nasty_byte() -> impl Strategy<Value = u8> {
    prop_oneof![Just(0x00), Just(0x01), Just(0x7F), Just(0x80), Just(0xFF), any::<u8>()]
}

#[derive(Clone, Debug)]
enum Mutation {
    /// Overwrites up to eight bytes within the first 600, where the headers are.
    Header(Index, Vec<u8>),
    /// Overwrites up to eight bytes anywhere.
    Anywhere(Index, Vec<u8>),
    /// Repeats a piece in place, which shifts whatever points behind it.
    Repeat(Index, usize),
    /// Drops the end.
    Cut(Index),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let bytes = || prop::collection::vec(nasty_byte(), 1..=8);
    prop_oneof![
        4 => (any::<Index>(), bytes()).prop_map(|(at, bytes)| Mutation::Header(at, bytes)),
        2 => (any::<Index>(), bytes()).prop_map(|(at, bytes)| Mutation::Anywhere(at, bytes)),
        1 => (any::<Index>(), 1..4000usize).prop_map(|(at, length)| Mutation::Repeat(at, length)),
        1 => any::<Index>().prop_map(Mutation::Cut),
    ]
}

fn apply(recording: &mut Vec<u8>, mutation: &Mutation) {
    let length = recording.len();
    if length == 0 {
        return;
    }
    match mutation {
        Mutation::Header(at, bytes) => overwrite(recording, at.index(length.min(600)), bytes),
        Mutation::Anywhere(at, bytes) => overwrite(recording, at.index(length), bytes),
        Mutation::Repeat(at, repeated) => {
            let start = at.index(length);
            let piece = recording[start..length.min(start + repeated)].to_vec();
            recording.splice(start..start, piece);
        }
        Mutation::Cut(at) => recording.truncate(at.index(length)),
    }
}

fn overwrite(recording: &mut [u8], start: usize, bytes: &[u8]) {
    for (old, new) in recording[start..].iter_mut().zip(bytes) {
        *old = *new;
    }
}

fn limits() -> AudioLimits {
    AudioLimits {
        max_bytes: 33_554_432,
        doubtful_bytes: 32_000_000,
        min_seconds: 15.0,
        max_seconds: 1200.0,
        recommended_min_seconds: 20.0,
        recommended_max_seconds: 120.0,
        min_sample_rate: 8_000,
        recommended_sample_rate: 16_000,
        accepted_formats: vec![AudioFormat::Wav, AudioFormat::Flac, AudioFormat::Mp3],
        doubtful_formats: vec![AudioFormat::M4a],
    }
}

fn recordings() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [root.join("../samples"), root.join("tests/data/audio")];
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|extension| extension != "md" && extension != "sh")
    });
    paths.sort();
    let mut found: Vec<_> = paths.iter().map(|path| std::fs::read(path).unwrap()).collect();
    found.extend(wavs(&root.join("../samples/walk.mp3")));
    found
}

/// WAV files in the formats of which there is no fixture. What lies in them is noise to all but one.
fn wavs(mp3: &Path) -> Vec<Vec<u8>> {
    let data = &std::fs::read(mp3).unwrap()[..40_000];
    // Tag, channels, bits, bytes and samples of a block.
    let formats: [(u16, u16, u16, u16, u16); 10] = [
        (1, 2, 24, 6, 0),
        (1, 1, 8, 1, 0),
        (2, 2, 4, 1024, 1012),
        (3, 1, 32, 4, 0),
        (3, 1, 64, 8, 0),
        (6, 1, 8, 1, 0),
        (0x11, 2, 4, 1024, 1017),
        (0x31, 1, 0, 65, 320),
        (0x45, 1, 4, 1, 0),
        (0x55, 1, 0, 1, 1152),
    ];
    let wav = |(tag, channels, bits, block, samples): (u16, u16, u16, u16, u16)| {
        let numbers = |of: &[u16]| of.iter().flat_map(|number| number.to_le_bytes()).collect();
        // The rate is 16000; the average byte rate is wrong for most.
        let format: Vec<u8> =
            numbers(&[tag, channels, 16_000, 0, 8_000, 0, block, bits, 2, samples]);
        let size = (data.len() as u32).to_le_bytes();
        [b"RIFF\xFF\xFF\xFF\xFFWAVEfmt \x14\0\0\0", &format[..], b"data", &size, data].concat()
    };
    formats.map(wav).to_vec()
}

/// The largest address space this process ever had; it counts what was reserved but never touched.
fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmPeak:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

#[test]
fn every_damaged_recording_gets_a_verdict_in_little_memory() {
    let recordings = recordings();
    assert!(recordings.len() >= 44, "samples and fixtures are missing");
    let codecs: BTreeSet<_> = recordings
        .iter()
        .filter_map(|bytes| probe_bytes(Bytes::copy_from_slice(bytes), None).codec)
        .collect();
    let of_every_walk = [
        "aac", "adpcm", "alac", "alaw", "flac", "float", "gsm", "mp2", "mp3", "opus", "pcm",
        "vorbis",
    ];
    assert!(codecs.iter().eq(of_every_walk), "{codecs:?}");
    let limits = limits();
    let before = peak_kib();
    for mut recording in recordings {
        recording.truncate(MAX_BYTES);
        let config =
            Config { cases: CASES_PER_RECORDING, failure_persistence: None, ..Config::default() };
        let mutations = prop::collection::vec(mutation(), 1..6);
        // The same damage each time: what is new is the fuzz target's affair.
        let random = TestRng::deterministic_rng(config.rng_algorithm);
        let ran = TestRunner::new_with_rng(config, random).run(&mutations, |mutations| {
            let mut damaged = recording.clone();
            mutations.iter().for_each(|mutation| apply(&mut damaged, mutation));
            let size = damaged.len() as i64;
            let verdict =
                check(probe_bytes(Bytes::from(damaged), None), &limits, AudioCheck::Standard);
            let facts = &verdict.facts;
            prop_assert_eq!(facts.size_bytes, size);
            prop_assert!(
                facts.duration_seconds.is_none_or(|seconds| (0.0..=604_800.0).contains(&seconds))
            );
            prop_assert!(facts.sample_rate != Some(0) && facts.channels != Some(0));
            prop_assert_eq!(verdict.outcome == AudioOutcome::Ok, verdict.findings.is_empty());
            Ok(())
        });
        ran.unwrap_or_else(|failure| panic!("{failure}"));
    }
    if let (Some(before), Some(after)) = (before, peak_kib()) {
        let growth = after - before;
        assert!(growth < MAX_GROWTH_KIB, "{growth} KiB");
    }
}
