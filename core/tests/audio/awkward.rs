//! Recordings as programs and networks leave them behind: sizes never filled in, padding, tags, joined parts.

use super::recordings::{Wav, atom, id3, mp3, mp3_48k};
use super::{probe, summary};

/// A tag full of what looks like frames. Those in it are not the recording's kind.
fn ape(with_header: bool) -> Vec<u8> {
    let picture = mp3_48k(50);
    let item = [
        &(picture.len() as u32).to_le_bytes()[..],
        &[2, 0, 0, 0],
        b"Cover Art (Front)\0",
        &picture,
    ]
    .concat();
    let mark = |is_header: bool| {
        let flags: u32 = u32::from(with_header) << 31 | u32::from(is_header) << 29;
        let version = if with_header { 2000u32 } else { 1000 };
        let fields = [version, item.len() as u32 + 32, 1, flags].map(u32::to_le_bytes).concat();
        [b"APETAGEX", &fields[..], &[0; 8]].concat()
    };
    let header = if with_header { mark(true) } else { Vec::new() };
    [header, item.clone(), mark(false)].concat()
}

fn lyrics() -> Vec<u8> {
    let text = mp3_48k(20);
    let size = format!("{:06}", text.len() + 11);
    [b"LYRICSBEGIN", &text[..], size.as_bytes(), b"LYRICS200"].concat()
}

fn id3v1() -> Vec<u8> {
    [&b"TAG"[..], &mp3_48k(1)[..125]].concat()
}

/// The tag with a size that is `by` bytes too large.
fn id3_too_large(length: usize, by: usize) -> Vec<u8> {
    let mut tag = id3(length + by);
    tag.truncate(10 + length);
    tag
}

fn id3_too_small(length: usize, by: usize) -> Vec<u8> {
    [id3(length - by), vec![7; by]].concat()
}

#[test]
fn frames_are_found_behind_whatever_stands_before_them() {
    let frames = mp3(100);
    let text = b"HTTP/1.1 200 OK\r\nServer: recorder\r\n".repeat(1000);
    let before = [
        ("12 KiB of zeros", vec![0; 12 * 1024]),
        ("900 KiB of zeros", vec![0; 900 * 1024]),
        ("text", text),
        ("bytes that look like headers", [0xFF, 0xFB, 0x90, 0x55, 0x11].repeat(6_000)),
        ("a tag that is longer than it says", id3_too_small(200_000, 150_000)),
        ("a tag that says it is longer than the file", id3_too_large(20_000, 10_000_000)),
        ("an APE tag", ape(true)),
    ];
    for (what, before) in before {
        let facts = probe(&[before, frames.clone()].concat());
        assert_eq!(summary(&facts), "mp3 3.60 16000 1 mp3", "{what}");
    }
}

#[test]
fn frames_too_far_from_the_beginning_are_chance() {
    assert_eq!(summary(&probe(&[vec![0; 2_000_000], mp3(100)].concat())), "none ? ? ? ?");
}

#[test]
fn tags_behind_the_frames_are_no_audio() {
    let behind = [
        ("APE with a header", ape(true)),
        ("APE with a footer only", ape(false)),
        ("Lyrics3", lyrics()),
        ("ID3v1", id3v1()),
        ("ID3v2 at the end", id3(5_000)),
        ("APE, Lyrics3, ID3v1", [ape(true), lyrics(), id3v1()].concat()),
        ("Lyrics3, APE with a footer only, ID3v1", [lyrics(), ape(false), id3v1()].concat()),
        ("an extended ID3v1", [b"TAG+".to_vec(), vec![0xFF; 223], id3v1()].concat()),
        ("zeros", vec![0; 5_000]),
    ];
    for (what, behind) in behind {
        let facts = probe(&[mp3(100), behind].concat());
        assert_eq!(summary(&facts), "mp3 3.60 16000 1 mp3", "{what}");
    }
}

#[test]
fn joined_parts_count_each_with_its_own_rate() {
    let (slow, fast) = (mp3(100), mp3_48k(100));
    let table = [
        ("side by side", [slow.clone(), fast.clone()].concat(), "mp3 6.00 16000 1 mp3"),
        ("the other way round", [fast.clone(), slow.clone()].concat(), "mp3 6.00 48000 2 mp3"),
        (
            "with their tags",
            [id3(50), slow.clone(), id3v1(), id3(3_000), fast.clone(), ape(false), slow.clone()]
                .concat(),
            "mp3 9.60 16000 1 mp3",
        ),
        ("with junk between them", [slow, vec![0; 5_000], fast].concat(), "mp3 6.00 16000 1 mp3"),
    ];
    for (what, bytes, expected) in table {
        assert_eq!(summary(&probe(&bytes)), expected, "{what}");
    }
}

/// `fmt ` fields behind the first 16 bytes, with the samples of a block in them.
fn block_codec(tag: u16, channels: u16, block_bytes: u16, block_samples: u16) -> Wav {
    Wav {
        tag,
        channels,
        bits: 4,
        block_bytes: Some(block_bytes),
        more_format: [2u16.to_le_bytes(), block_samples.to_le_bytes()].concat(),
        // Wrong, as the average is in many files.
        byte_rate: Some(16_000),
        data: vec![0; 32 * 1024],
        ..Wav::default()
    }
}

fn fact(samples: u32) -> Vec<u8> {
    [b"fact\x04\0\0\0", &samples.to_le_bytes()[..]].concat()
}

#[test]
fn block_codecs_count_blocks() {
    let ima = block_codec(0x11, 1, 1024, 2041);
    let table = [
        ("IMA", ima.clone(), "wav 8.16 8000 1 adpcm"),
        ("IMA, stereo", block_codec(0x11, 2, 2048, 2041), "wav 4.08 8000 2 adpcm"),
        ("IMA without its field", block_codec(0x11, 1, 1024, 0), "wav 8.16 8000 1 adpcm"),
        ("MS", block_codec(2, 1, 1024, 2036), "wav 8.14 8000 1 adpcm"),
        (
            "half a block at the end",
            Wav { data: vec![0; 512], ..ima.clone() },
            "wav 0.13 8000 1 adpcm",
        ),
        ("a block of nothing", block_codec(0x11, 1, 0, 0), "wav 2.05 8000 1 adpcm"),
        ("a block without samples", block_codec(2, 2, 14, 2), "wav 2.05 8000 2 adpcm"),
        ("GSM", Wav { bits: 0, ..block_codec(0x31, 1, 65, 320) }, "wav 20.16 8000 1 gsm"),
        (
            "by what `fact` says",
            Wav { before_data: fact(24_000), ..block_codec(0x1234, 1, 1, 0) },
            "wav 3.00 8000 1 0x1234",
        ),
        (
            "by the average, as `fact` was never filled in",
            Wav { before_data: fact(0), ..block_codec(0x1234, 1, 1, 0) },
            "wav 2.05 8000 1 0x1234",
        ),
        (
            "by the average, as `fact` is absurd",
            Wav { before_data: fact(u32::MAX), ..block_codec(0x1234, 1, 1, 0) },
            "wav 2.05 8000 1 0x1234",
        ),
    ];
    for (what, wav, expected) in table {
        assert_eq!(summary(&probe(&wav.bytes())), expected, "{what}");
    }
}

#[test]
fn mpeg_in_a_wav_counts_frames() {
    let inside = |tag| Wav {
        byte_rate: Some(1),
        block_bytes: Some(1),
        ..Wav { tag, data: mp3(100), ..Wav::default() }
    };
    let wav = inside(0x55);
    assert_eq!(summary(&probe(&wav.bytes())), "wav 3.60 16000 1 mp3");
    let with_list =
        [wav.bytes(), b"LIST".to_vec(), 28_800u32.to_le_bytes().to_vec(), mp3(100)].concat();
    assert_eq!(summary(&probe(&with_list)), "wav 3.60 16000 1 mp3", "frames behind the data");
    let mut cut = wav.bytes();
    cut.truncate(44 + 50 * 288);
    assert_eq!(summary(&probe(&cut)), "wav 1.80 16000 1 mp3 truncated");
    let never_written = Wav { data_size: Some(0), riff_size: Some(0), ..wav };
    assert_eq!(summary(&probe(&never_written.bytes())), "wav 3.60 16000 1 mp3");
    assert_eq!(
        summary(&probe(&Wav { data: vec![0; 9_000], ..inside(0x55) }.bytes())),
        "wav ? ? ? ?"
    );
}

#[test]
fn containers_may_be_wider_than_their_samples() {
    let wav = |bits, block_bytes| Wav { bits, block_bytes: Some(block_bytes), ..Wav::default() };
    let table = [
        ("24 bits in 4 bytes", wav(24, 4), "wav 1.00 8000 1 pcm"),
        ("20 bits in 3 bytes", wav(20, 3), "wav 1.33 8000 1 pcm"),
        ("12 bits in 2 bytes", wav(12, 2), "wav 2.00 8000 1 pcm"),
        ("24 bits in 4 bytes, stereo", Wav { channels: 2, ..wav(24, 8) }, "wav 0.50 8000 2 pcm"),
        // A wrong block size, which decoders do not heed.
        ("16 bits in 4 bytes", wav(16, 4), "wav 2.00 8000 1 pcm"),
        ("16 bits in 1 byte", wav(16, 1), "wav 2.00 8000 1 pcm"),
        ("24 bits in 4 bytes for two", Wav { channels: 2, ..wav(24, 4) }, "wav 0.67 8000 2 pcm"),
        ("mu-law with 16 bits", Wav { tag: 7, ..wav(16, 1) }, "wav 4.00 8000 1 mulaw"),
    ];
    for (what, wav, expected) in table {
        assert_eq!(summary(&probe(&wav.bytes())), expected, "{what}");
    }
}

#[test]
fn data_sizes_that_were_never_written() {
    let honest = Wav::default();
    let empty = |data_size| Wav { data_size: Some(data_size), ..honest.clone() };
    let list = b"LIST\x04\0\0\0INFO".to_vec();
    let table = [
        ("0 in a RIFF of the right size", empty(0).bytes(), "wav 2.00 8000 1 pcm"),
        ("0xFFFFFFFF in a RIFF of the right size", empty(u32::MAX).bytes(), "wav 2.00 8000 1 pcm"),
        (
            "really nothing, and another chunk",
            Wav { data_size: Some(0), data: list, ..honest.clone() }.bytes(),
            "wav 0.00 8000 1 pcm",
        ),
        (
            "a chunk of odd size that was not padded",
            Wav { before_data: b"LIST\x03\0\0\0abc".to_vec(), ..honest }.bytes(),
            "wav 2.00 8000 1 pcm",
        ),
    ];
    for (what, bytes, expected) in table {
        assert_eq!(summary(&probe(&bytes)), expected, "{what}");
    }
}

#[test]
fn quicktime_may_begin_with_boxes_without_meaning() {
    let recording = &super::recordings::m4a(100_000, 10, 10_000)[16..];
    let before = [
        ("wide", atom(b"wide", b"")),
        ("free", atom(b"free", &[0; 300])),
        ("a large skip", atom(b"skip", &[0; 100_000])),
        ("wide and free", [atom(b"wide", b""), atom(b"free", b"")].concat()),
    ];
    for (what, before) in before {
        let facts = probe(&[&before[..], recording].concat());
        assert_eq!(summary(&facts), "m4a 10.00 16000 1 aac", "{what}");
    }
}

#[test]
fn an_index_that_was_never_written_is_said_to_be_missing() {
    let media = atom(b"mdat", &[7; 20_000]);
    let begin = atom(b"ftyp", b"M4A \0\0\0\0");
    let open_ended = [&[0, 0, 0, 0], b"mdat", &[7; 20_000][..]].concat();
    let whole = super::recordings::m4a(100_000, 10, 10_000);
    let index = &whole[16..whole.len() - 10_008];
    let table = [
        ("data only", [begin.clone(), media.clone()].concat()),
        ("data without a size", [begin.clone(), open_ended].concat()),
        ("an index broken off", [&begin[..], &media, &index[..index.len() - 30]].concat()),
        ("nothing", begin),
    ];
    for (what, bytes) in table {
        assert_eq!(summary(&probe(&bytes)), "m4a ? ? ? ? truncated", "{what}");
    }
}

#[test]
fn a_short_last_block_may_be_counted_among_the_lengths_of_blocks() {
    let mut flac = std::fs::read(super::fixture("streamed.flac")).unwrap();
    let expected = summary(&probe(&flac));
    // Encoders that do so write the length of the last block as that of the shortest.
    flac[8..10].copy_from_slice(&100u16.to_be_bytes());
    assert_eq!(summary(&probe(&flac)), expected);
}

#[test]
fn flac_frames_that_do_not_follow_one_another_are_chance() {
    // Number 0 again and again, with the right checksum, counts once.
    let header = [0xFF, 0xF8, 0x79, 0x08, 0x00, 0x0F, 0xFF, 0x51];
    let stream = [super::recordings::flac_header(16_000, 0), header.repeat(100_000)].concat();
    let facts = probe(&stream);
    assert!(facts.duration_seconds.is_none_or(|seconds| seconds < 1.0), "{facts:?}");
}
