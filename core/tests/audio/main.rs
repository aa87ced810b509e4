//! What the probe finds out about recordings, honest, awkward and hostile.

mod awkward;
mod limits;
mod recordings;
mod silence;

use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use jobferry::audio::{probe_bytes, probe_path, probe_reader};
use jobferry::models::audio::{AudioFacts, AudioFormat};
use recordings::{Wav, adts, atom, flac_header, full_atom, id3, mp3};

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples").join(name)
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/audio").join(name)
}

fn probe(bytes: &[u8]) -> AudioFacts {
    probe_bytes(Bytes::copy_from_slice(bytes), None)
}

/// Format, seconds with two digits, rate, channels and codec in one line, so that a table of them is readable.
fn summary(facts: &AudioFacts) -> String {
    let format = facts.format.as_ref().map_or("none", AudioFormat::as_str);
    let seconds = facts.duration_seconds.map_or("?".to_owned(), |seconds| format!("{seconds:.2}"));
    let rate = facts.sample_rate.map_or("?".to_owned(), |rate| rate.to_string());
    let channels = facts.channels.map_or("?".to_owned(), |channels| channels.to_string());
    let truncated = if facts.truncated { " truncated" } else { "" };
    format!(
        "{format} {seconds} {rate} {channels} {}{truncated}",
        facts.codec.as_deref().unwrap_or("?")
    )
}

/// Each recording, and its length as cut, with what its encoder adds around it (up to 0.2 s).
fn recordings() -> Vec<(PathBuf, &'static str)> {
    vec![
        (sample("diary.flac"), "flac 28.23 16000 1 flac"),
        (sample("project.wav"), "wav 23.22 16000 1 pcm"),
        (sample("recipe.m4a"), "m4a 23.03 16000 1 aac"),
        (sample("too-short.wav"), "wav 8.46 16000 1 pcm"),
        (sample("walk.mp3"), "mp3 37.82 16000 1 mp3"),
        (fixture("adts.aac"), "aac 20.16 16000 1 aac"),
        (fixture("alac.m4a"), "m4a 2.05 8000 1 alac"),
        (fixture("constant-rate-without-xing.mp3"), "mp3 20.20 16000 1 mp3"),
        (fixture("fragmented.mp4"), "m4a 20.16 16000 1 aac"),
        (fixture("live.webm"), "webm 16.02 16000 1 opus"),
        (fixture("opus.ogg"), "ogg 20.10 48000 1 opus"),
        (fixture("opus.webm"), "webm 20.12 16000 1 opus"),
        (fixture("streamed.flac"), "flac 2.05 8000 1 flac"),
        (fixture("streamed.wav"), "wav 2.05 8000 1 pcm"),
        (fixture("variable-rate-without-xing.mp3"), "mp3 6.12 16000 1 mp3"),
        (fixture("vorbis.ogg"), "ogg 6.02 16000 1 vorbis"),
    ]
}

#[test]
fn the_true_length_is_found_in_every_container() {
    for (path, expected) in recordings() {
        let facts = probe_path(&path, None).unwrap();
        assert_eq!(summary(&facts), expected, "{}", path.display());
        assert_eq!(facts.size_bytes, std::fs::metadata(&path).unwrap().len() as i64);
    }
}

#[test]
fn a_pipe_and_a_file_give_the_same_facts() {
    for (path, _) in recordings() {
        let bytes = std::fs::read(&path).unwrap();
        let from_file = probe_path(&path, None).unwrap();
        assert_eq!(probe(&bytes), from_file, "{}", path.display());
        let piped = probe_reader(OneByteShort(Cursor::new(bytes)), None, None).unwrap();
        assert_eq!(piped, from_file, "{}", path.display());
    }
}

/// Hands out less than it was asked for, as pipes do.
struct OneByteShort(Cursor<Vec<u8>>);

impl Read for OneByteShort {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let len = target.len().min(1000);
        self.0.read(&mut target[..len])
    }
}

#[test]
fn the_name_of_a_file_decides_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("holiday.jpg");
    std::fs::copy(sample("walk.mp3"), &path).unwrap();
    let facts = probe_path(&path, None).unwrap();
    assert_eq!(facts.format, Some(AudioFormat::Mp3));
    assert_eq!(facts.content_type, "audio/mpeg");
}

#[test]
fn a_missing_file_or_a_failing_reader_is_an_error() {
    assert_eq!(probe_path(&fixture("none.wav"), None).unwrap_err().kind(), io::ErrorKind::NotFound);
    assert!(probe_path(&fixture(""), None).is_err(), "a folder");
    let wav = Wav::default().bytes();
    let broken = Cursor::new(wav[..1000].to_vec()).chain(Failing);
    assert_eq!(probe_reader(broken, None, None).unwrap_err().to_string(), "the line broke");
}

struct Failing;

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("the line broke"))
    }
}

#[test]
fn empty_files_and_junk_are_no_recordings() {
    for junk in [&b""[..], b"x", b"<!DOCTYPE html><title>Not found</title>", &[0; 70_000]] {
        let facts = probe(junk);
        assert_eq!(summary(&facts), "none ? ? ? ?");
        assert_eq!(facts.content_type, "application/octet-stream");
        assert_eq!(facts.size_bytes, junk.len() as i64);
    }
}

#[test]
fn wav_sizes_may_lie() {
    let honest = Wav::default();
    let with = |riff_size, data_size| Wav {
        riff_size: Some(riff_size),
        data_size: Some(data_size),
        ..honest.clone()
    };
    let bytes = honest.bytes();
    let table: [(&str, Vec<u8>, &str); 12] = [
        ("honest", honest.bytes(), "wav 2.00 8000 1 pcm"),
        ("both 0", with(0, 0).bytes(), "wav 2.00 8000 1 pcm"),
        ("header written first", with(36, 0).bytes(), "wav 2.00 8000 1 pcm"),
        ("both unknown", with(u32::MAX, u32::MAX).bytes(), "wav 2.00 8000 1 pcm"),
        (
            "both at the signed maximum",
            with(0x7FFF_FFFF, 0x7FFF_FFFF - 36).bytes(),
            "wav 2.00 8000 1 pcm",
        ),
        ("larger than the file", with(64_036, 64_000).bytes(), "wav 2.00 8000 1 pcm truncated"),
        ("smaller than the file", with(16_036, 16_000).bytes(), "wav 1.00 8000 1 pcm"),
        ("cut in half", bytes[..44 + 16_000].to_vec(), "wav 1.00 8000 1 pcm truncated"),
        ("cut before the data", bytes[..40].to_vec(), "wav 0.00 8000 1 pcm truncated"),
        ("cut in the format", bytes[..30].to_vec(), "wav ? ? ? ?"),
        (
            "nothing recorded",
            Wav { data: Vec::new(), ..honest.clone() }.bytes(),
            "wav 0.00 8000 1 pcm",
        ),
        ("64-bit sizes", honest.rf64_bytes(), "wav 2.00 8000 1 pcm"),
    ];
    for (what, bytes, expected) in table {
        assert_eq!(summary(&probe(&bytes)), expected, "{what}");
    }
}

#[test]
fn wav_variants() {
    let honest = Wav::default();
    let table = [
        ("a-law", Wav { tag: 6, bits: 8, ..honest.clone() }, "wav 4.00 8000 1 alaw"),
        ("mu-law", Wav { tag: 7, bits: 8, ..honest.clone() }, "wav 4.00 8000 1 mulaw"),
        (
            "float, stereo",
            Wav { tag: 3, bits: 32, channels: 2, ..honest.clone() },
            "wav 0.50 8000 2 float",
        ),
        ("24 bit", Wav { bits: 24, rate: 48_000, ..honest.clone() }, "wav 0.22 48000 1 pcm"),
        ("extensible", Wav { tag: 0xFFFE, ..honest.clone() }, "wav 2.00 8000 1 pcm"),
        (
            "a list chunk of odd size first",
            Wav { before_data: b"LIST\x03\0\0\0abc\0".to_vec(), ..honest.clone() },
            "wav 2.00 8000 1 pcm",
        ),
        ("sample rate 0", Wav { rate: 0, ..honest.clone() }, "wav ? ? 1 pcm"),
        ("sample rate 1", Wav { rate: 1, ..honest.clone() }, "wav ? ? 1 pcm"),
        ("sample rate 2^32-1", Wav { rate: u32::MAX, ..honest.clone() }, "wav ? ? 1 pcm"),
        ("no channels", Wav { channels: 0, ..honest.clone() }, "wav ? 8000 ? pcm"),
        ("65535 channels", Wav { channels: u16::MAX, ..honest.clone() }, "wav ? 8000 ? pcm"),
        ("samples of 0 bits", Wav { bits: 0, ..honest.clone() }, "wav ? 8000 1 pcm"),
        ("a codec nobody knows", Wav { tag: 0x1234, ..honest.clone() }, "wav 2.00 8000 1 0x1234"),
    ];
    for (what, wav, expected) in table {
        assert_eq!(summary(&probe(&wav.bytes())), expected, "{what}");
    }
}

#[test]
fn mp3_behind_tags_and_padding() {
    let frames = mp3(100);
    let table = [
        ("bare", frames.clone(), "mp3 3.60 16000 1 mp3"),
        ("behind a tag", [id3(100_000), frames.clone()].concat(), "mp3 3.60 16000 1 mp3"),
        ("behind two tags", [id3(10), id3(300), frames.clone()].concat(), "mp3 3.60 16000 1 mp3"),
        ("behind zeros", [vec![0; 2000], frames.clone()].concat(), "mp3 3.60 16000 1 mp3"),
        (
            "with a tag at the end",
            [frames.clone(), [b"TAG".to_vec(), vec![0; 125]].concat()].concat(),
            "mp3 3.60 16000 1 mp3",
        ),
        ("cut in a frame", frames[..frames.len() / 2 + 100].to_vec(), "mp3 1.80 16000 1 mp3"),
        ("one frame", mp3(1), "mp3 0.04 16000 1 mp3"),
        ("a tag and nothing else", id3(100), "none ? ? ? ?"),
        ("a tag longer than the file", id3(5_000)[..100].to_vec(), "none ? ? ? ?"),
    ];
    for (what, bytes, expected) in table {
        assert_eq!(summary(&probe(&bytes)), expected, "{what}");
    }
}

#[test]
fn adts_behind_a_tag_and_broken_off() {
    let frames = adts(50);
    assert_eq!(summary(&probe(&frames)), "aac 3.20 16000 1 aac");
    assert_eq!(summary(&probe(&[id3(64), frames.clone()].concat())), "aac 3.20 16000 1 aac");
    assert_eq!(summary(&probe(&frames[..frames.len() / 2])), "aac 1.60 16000 1 aac");
}

#[test]
fn of_a_broken_download_the_part_that_is_there_counts() {
    let half = |path: &Path| {
        let bytes = std::fs::read(path).unwrap();
        probe(&bytes[..bytes.len() / 2])
    };
    let flac = half(&sample("diary.flac"));
    assert!(flac.truncated);
    assert!((12.0..16.5).contains(&flac.duration_seconds.unwrap()), "{flac:?}");
    let mp3 = half(&sample("walk.mp3"));
    assert!(mp3.truncated);
    assert!((16.0..22.0).contains(&mp3.duration_seconds.unwrap()), "{mp3:?}");
    let fragmented = half(&fixture("fragmented.mp4"));
    assert!((9.0..12.0).contains(&fragmented.duration_seconds.unwrap()), "{fragmented:?}");
    let webm = half(&fixture("live.webm"));
    assert!((7.0..9.0).contains(&webm.duration_seconds.unwrap()), "{webm:?}");
    let ogg = half(&fixture("opus.ogg"));
    assert!((8.0..12.0).contains(&ogg.duration_seconds.unwrap()), "{ogg:?}");
    // Its index was at the end.
    assert_eq!(summary(&half(&sample("recipe.m4a"))), "m4a ? ? ? ? truncated");
}

#[test]
fn what_stands_before_damage_in_a_webm_counts() {
    // Past this point the demuxer answers every call with the same error.
    let mut bytes = std::fs::read(fixture("live.webm")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 100].fill(0);
    let facts = probe(&bytes);
    assert!((7.0..9.0).contains(&facts.duration_seconds.unwrap()), "{facts:?}");
}

#[test]
fn an_index_in_front_of_half_the_audio_is_scaled() {
    let index = |media: usize| recordings::m4a(100_000, 10, media);
    assert_eq!(summary(&probe(&index(10_000))), "m4a 10.00 16000 1 aac");
    assert_eq!(summary(&probe(&index(5_000))), "m4a 5.00 16000 1 aac truncated");
}

#[test]
fn hostile_mp4_ends_quickly_without_a_length() {
    let endless_table = full_atom(b"stts", &[&u32::MAX.to_be_bytes()[..], &[0xFF; 16]].concat());
    let nested = (0..10_000).fold(Vec::new(), |inner, _| atom(b"moov", &inner));
    let table = [
        ("a table of 2^32 entries", recordings::movie(&endless_table)),
        ("moov in moov", nested),
        ("a box of size 0 in a box", atom(b"moov", &[0, 0, 0, 0, b't', b'r', b'a', b'k'])),
        ("a box smaller than its header", atom(b"moov", b"\0\0\0\x04trak")),
        ("a 64-bit size of everything", b"\0\0\0\x01moov\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF".to_vec()),
        ("no time scale", recordings::movie_with_scale(0)),
    ];
    for (what, bytes) in table {
        let facts = probe(&[atom(b"ftyp", b"M4A \0\0\0\0"), bytes].concat());
        assert_eq!(facts.format, Some(AudioFormat::M4a), "{what}");
        assert_eq!(facts.duration_seconds, None, "{what}");
    }
}

#[test]
fn hostile_headers_end_without_a_length() {
    let table = [
        ("flac, sample rate 0", flac_header(0, 0)),
        ("flac, 2^36-1 samples and no frame", flac_header(16_000, (1 << 36) - 1)),
        ("flac, header only", b"fLaC".to_vec()),
        ("ogg, page of nothing", [b"OggS".to_vec(), vec![0xFF; 4000]].concat()),
        (
            "webm, element of 2^56-2 bytes",
            b"\x1A\x45\xDF\xA3\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFE".to_vec(),
        ),
        (
            "webm, elements of size 0",
            [b"\x1A\x45\xDF\xA3\x80".to_vec(), [0xEC, 0x80].repeat(50_000)].concat(),
        ),
        (
            "wav, chunks of size 0",
            [b"RIFF\0\0\0\0WAVE".to_vec(), b"junk\0\0\0\0".repeat(50_000)].concat(),
        ),
        ("wav, chunk of 2^32-1", b"RIFF\0\0\0\0WAVEjunk\xFF\xFF\xFF\xFF".to_vec()),
    ];
    for (what, bytes) in table {
        let facts = probe(&bytes);
        assert!(facts.format.is_some(), "{what}");
        assert_eq!(facts.duration_seconds, None, "{what}");
    }
}
