//! What counts as silence, and in what it is looked for.

use super::recordings::{Wav, mp3};
use super::{fixture, probe, sample};
use jobferry::audio::{probe_path, probe_reader};

/// Two seconds that hold `sample` throughout.
fn constant(tag: u16, bits: u16, sample: &[u8]) -> Wav {
    Wav { tag, bits, data: sample.repeat(16_000), ..Wav::default() }
}

#[test]
fn no_sample_of_silence_exceeds_a_thousandth_of_full_scale() {
    let table: [(&str, Wav, bool); 19] = [
        ("16 bits, 0", constant(1, 16, &[0, 0]), true),
        ("16 bits, -60 dB", constant(1, 16, &32i16.to_le_bytes()), true),
        ("16 bits, below 0", constant(1, 16, &(-32i16).to_le_bytes()), true),
        ("16 bits, above -60 dB", constant(1, 16, &33i16.to_le_bytes()), false),
        ("16 bits, far below 0", constant(1, 16, &i16::MIN.to_le_bytes()), false),
        ("8 bits, the middle", constant(1, 8, &[0x80]), true),
        ("8 bits, 0", constant(1, 8, &[0]), false),
        ("24 bits, noise", constant(1, 24, &[0xFF, 0x1F, 0]), true),
        ("24 bits, sound", constant(1, 24, &[0xFF, 0x2F, 0]), false),
        ("32 bits, noise", constant(1, 32, &[0xFF, 0xFF, 0x1F, 0]), true),
        ("32 bits, sound", constant(1, 32, &[0xFF, 0xFF, 0xDE, 0xFF]), false),
        ("float, noise", constant(3, 32, &0.0009f32.to_le_bytes()), true),
        ("float, sound", constant(3, 32, &(-0.01f32).to_le_bytes()), false),
        ("float, no number", constant(3, 32, &f32::NAN.to_le_bytes()), true),
        ("A-law, the smallest", constant(6, 8, &[0xD5]), true),
        ("A-law, sound", constant(6, 8, &[0x80]), false),
        ("mu-law, 0", constant(7, 8, &[0xFF]), true),
        ("mu-law, sound", constant(7, 8, &[0x00]), false),
        ("a codec that is not decoded", constant(0x45, 4, &[0]), false),
    ];
    for (what, wav, silent) in table {
        assert_eq!(probe(&wav.bytes()).silent, silent, "{what}");
    }
}

#[test]
fn a_recording_is_listened_to_until_its_last_sample() {
    let mut wav = Wav { data: vec![0; 1_000_000], ..Wav::default() };
    assert!(probe(&wav.bytes()).silent);
    wav.data[999_999] = 0x10;
    assert!(!probe(&wav.bytes()).silent);
    assert!(!probe(&Wav { data: Vec::new(), ..wav }.bytes()).silent, "nothing is not silence");
}

#[test]
fn compressed_recordings_are_decoded_as_far_as_it_takes() {
    assert!(probe(&mp3(100)).silent);
    let speech = std::fs::read(sample("walk.mp3")).unwrap();
    assert!(
        !probe(&[mp3(100), speech].concat()).silent,
        "the speech cannot be decoded by the same decoder"
    );
    for (name, silent) in [
        ("silent.flac", true),
        ("silent.m4a", true),
        ("silent-then-tone.flac", false),
        ("silent-then-tone.mp3", false),
        ("silent-then-tone.m4a", false),
    ] {
        assert_eq!(probe_path(&fixture(name), None).unwrap().silent, silent, "{name}");
        let bytes = std::fs::read(fixture(name)).unwrap();
        assert_eq!(probe(&bytes).silent, silent, "{name} in memory");
        let is_read_once = probe_reader(std::io::Cursor::new(bytes), None, None).unwrap();
        // An M4A file has to be gone through twice.
        assert_eq!(is_read_once.silent, silent && !name.ends_with("m4a"), "{name} once");
    }
}

#[test]
fn silence_is_told_from_sound_in_every_other_codec_however_it_is_read() {
    let kinds = ["-ima.wav", "-ms.wav", ".mp2", ".aac", "-vorbis.ogg", "-opus.ogg", "-opus.webm"];
    for kind in kinds {
        for (what, silent) in [("silent", true), ("silent-then-tone", false)] {
            let name = format!("{what}{kind}");
            let facts = probe_path(&fixture(&name), None).unwrap();
            assert!(facts.duration_seconds.is_some_and(|seconds| seconds > 1.9), "{name}");
            assert_eq!(facts.silent, silent, "{name}");
            let bytes = std::fs::read(fixture(&name)).unwrap();
            let once = probe_reader(std::io::Cursor::new(bytes), None, None).unwrap();
            assert_eq!(once.silent, silent, "{name} once");
        }
    }
}

#[test]
fn a_block_that_is_not_whole_may_hold_sound() {
    let bytes = std::fs::read(fixture("silent-ima.wav")).unwrap();
    assert!(!probe(&bytes[..bytes.len() - 1000]).silent);
}
