//! Where the probe stops: what is larger than the vendor takes is refused whatever else it is.

use std::fs::File;
use std::io::{self, Cursor, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use jobferry::audio::{check, probe_bytes, probe_path, probe_reader};
use jobferry::models::audio::{AudioCheck, AudioFacts, AudioLimits, AudioOutcome, AudioVerdict};
use jobferry::vendors::amplifier::audio_limits;

use super::recordings::{Wav, adts, atom, flac_header, mp3};
use super::{fixture, sample};

const MAX_BYTES: u64 = 200_000;

/// What finding out the container may take of a recording whose size is known.
const HEAD_BYTES: u64 = 64 * 1024;

fn verdict(facts: AudioFacts) -> AudioVerdict {
    let limits = AudioLimits { max_bytes: MAX_BYTES as i64, ..audio_limits() };
    check(facts, &limits, AudioCheck::Standard)
}

/// A reader, and how much was read from it.
fn counted(reader: impl Read + Send) -> (impl Read + Send, Arc<AtomicU64>) {
    struct Counted<R>(R, Arc<AtomicU64>);

    impl<R: Read> Read for Counted<R> {
        fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
            let read = self.0.read(target)?;
            self.1.fetch_add(read as u64, Ordering::Relaxed);
            Ok(read)
        }
    }

    let count = Arc::new(AtomicU64::new(0));
    (Counted(reader, count.clone()), count)
}

/// The beginnings of recordings, and whether the format shows in them.
fn beginnings() -> Vec<(&'static str, Vec<u8>, bool)> {
    let unknown = Some(u32::MAX);
    let read = |path| std::fs::read(path).expect("a fixture");
    vec![
        ("wav", Wav { data_size: unknown, ..Wav::default() }.bytes(), true),
        ("wav of a known size", Wav { data_size: Some(1 << 30), ..Wav::default() }.bytes(), true),
        ("flac", [flac_header(16_000, 0), vec![0; 100]].concat(), true),
        ("mp3", mp3(10), true),
        ("aac", adts(10), true),
        ("m4a", atom(b"ftyp", b"M4A \0\0\0\0"), true),
        ("ogg", read(fixture("opus.ogg")), true),
        ("webm", read(fixture("live.webm")), true),
        ("junk", b"Dear diary".to_vec(), false),
        ("zeros", Vec::new(), false),
    ]
}

#[test]
fn nothing_is_read_beyond_what_the_vendor_takes() {
    for (what, beginning, has_format) in beginnings() {
        let (endless, read) = counted(Cursor::new(beginning).chain(io::repeat(0)));
        let facts = probe_reader(endless, None, Some(MAX_BYTES)).unwrap();
        assert_eq!(read.load(Ordering::Relaxed), MAX_BYTES + 1, "{what}");
        assert_eq!((facts.size_bytes, facts.format.is_some()), (200_001, has_format), "{what}");
        assert_eq!((facts.duration_seconds, facts.silent), (None, false), "{what}");
        let verdict = verdict(facts);
        let found = &verdict.findings[0];
        assert_eq!((verdict.outcome, &*found.code), (AudioOutcome::Reject, "AUDIO_TOO_LARGE"));
        assert!(found.message.contains("more than 200000 bytes"), "{what}: {}", found.message);
        let others = verdict.findings[1..].iter().map(|finding| &*finding.code);
        let is_about_length = |code: &str| matches!(code, "UNREADABLE" | "TRUNCATED");
        assert!(!others.clone().any(is_about_length), "{what}: {:?}", verdict.findings);
        let is_unsupported = others.clone().any(|code| code == "UNSUPPORTED_FORMAT");
        let is_taken = ["wav", "flac", "mp3"].iter().any(|format| what.starts_with(format));
        assert_eq!(is_unsupported, !is_taken, "{what}");
    }
}

#[test]
fn of_a_size_that_is_known_to_be_too_large_only_the_beginning_is_read() {
    for (what, beginning, has_format) in beginnings().into_iter().filter(|(.., has)| *has) {
        let (endless, read) = counted(Cursor::new(beginning).chain(io::repeat(0)));
        let facts = probe_reader(endless, Some(1 << 32), Some(MAX_BYTES)).unwrap();
        assert!(read.load(Ordering::Relaxed) <= HEAD_BYTES, "{what}: {read:?}");
        assert_eq!((facts.size_bytes, facts.format.is_some()), (1 << 32, has_format), "{what}");
        assert_eq!((facts.duration_seconds, facts.silent), (None, false), "{what}");
        let verdict = verdict(facts);
        let message = &verdict.findings[0].message;
        assert!(message.contains("4294967296") && message.contains("200000"), "{what}: {message}");
        assert_eq!(verdict.findings[0].code, "AUDIO_TOO_LARGE", "{what}");
    }
}

#[test]
fn files_and_bytes_are_measured_up_to_the_limit_and_no_further() {
    let wav = Wav { data: vec![0; MAX_BYTES as usize - 44], ..Wav::default() }.bytes();
    assert_eq!(wav.len() as u64, MAX_BYTES);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&wav).unwrap();
    let probes = |max_bytes| {
        let piped = probe_reader(Cursor::new(wav.clone()), None, max_bytes).unwrap();
        let in_memory = probe_bytes(Bytes::from(wav.clone()), max_bytes);
        [probe_path(file.path(), max_bytes).unwrap(), in_memory, piped]
    };
    for facts in [probes(None), probes(Some(MAX_BYTES))].concat() {
        assert!(facts.silent && facts.duration_seconds.is_some_and(|seconds| seconds > 12.0));
    }
    for facts in probes(Some(MAX_BYTES - 1)) {
        assert_eq!((facts.duration_seconds, facts.silent), (None, false));
        assert_eq!((facts.size_bytes, &*facts.content_type), (200_000, "audio/wav"));
    }
}

#[test]
fn a_file_of_four_gigabytes_is_too_large_whatever_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large");
    for (what, beginning, _) in beginnings() {
        let mut file = File::create(&path).unwrap();
        file.write_all(&beginning).unwrap();
        file.set_len(4 << 30).unwrap();
        let facts = probe_path(&path, Some(MAX_BYTES)).unwrap();
        assert_eq!((facts.size_bytes, facts.duration_seconds), (4 << 30, None), "{what}");
        assert_eq!(verdict(facts).findings[0].code, "AUDIO_TOO_LARGE", "{what}");
    }
}

#[test]
fn a_larger_limit_lets_more_be_measured() {
    // Longer than the probe looks where there is no limit.
    const DATA: u64 = 300 << 20;
    let riff = |size: u64| {
        let wav = Wav { data: Vec::new(), data_size: Some(size as u32), ..Wav::default() };
        Cursor::new(wav.bytes()).chain(io::repeat(7).take(size))
    };
    let facts = probe_reader(riff(DATA), None, Some(1 << 30)).unwrap();
    assert_eq!(facts.duration_seconds, Some(DATA as f64 / 16_000.0));
    let facts = probe_reader(riff(DATA), None, None).unwrap();
    assert_eq!((facts.duration_seconds, facts.truncated), (None, false));
    let recording = std::fs::read(sample("walk.mp3")).unwrap();
    assert!(probe_bytes(Bytes::from(recording), None).duration_seconds.is_some());
}
