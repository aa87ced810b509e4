//! The probe's memory does not grow with the recording: what is not needed is skipped, however large it says it is.
// A test that cannot go on stops where it stands.
#![allow(clippy::unwrap_used)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::io::{self, Cursor, Read};
use std::sync::atomic::{AtomicUsize, Ordering};

use jobferry::audio::probe_reader;

const MIB: u64 = 1024 * 1024;

/// What a recording here adds to its head: as much as a vendor takes.
const FILLING: u64 = 32 * MIB;

/// The buffers of the probe and of a decoder.
const MAX_GROWTH: usize = 2 * MIB as usize;

/// Counts what is allocated, and the most that ever was.
struct Counting;

static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// The system's allocator does the work, with the arguments as they came.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        PEAK.fetch_max(now, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A recording that is made while it is read.
type Made = Box<dyn Read + Send>;

/// `head`, and then a byte over and over.
fn filled(head: &[u8], byte: u8) -> Made {
    Box::new(Cursor::new(head.to_vec()).chain(io::repeat(byte).take(FILLING)))
}

/// `piece` over and over.
fn repeated(head: &[u8], piece: &[u8]) -> Made {
    Box::new(Cursor::new(head.to_vec()).chain(Repeated(piece.to_vec(), 0).take(FILLING)))
}

struct Repeated(Vec<u8>, usize);

impl Read for Repeated {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let rest = &self.0[self.1..];
        let length = rest.len().min(target.len());
        target[..length].copy_from_slice(&rest[..length]);
        self.1 = (self.1 + length) % self.0.len();
        Ok(length)
    }
}

/// EBML, a segment, one Opus track and a cluster, all of unknown size.
const WEBM: &[u8] =
    b"\x1A\x45\xDF\xA3\x80\x18\x53\x80\x67\xFF\x16\x54\xAE\x6B\xFF\xAE\x8D\xD7\x81\x01\x83\x81\x02\
    \x86\x85A_OPUS\x1F\x43\xB6\x75\xFF\xE7\x81\x00";

fn flac(rest: &[u8]) -> Vec<u8> {
    let packed: u64 = 16_000 << 44 | 15 << 36;
    let info = [b"fLaC\0\0\0\x22\x10\0\x10\0\0\0\0\0\0\0", &packed.to_be_bytes()[..], &[0; 16]];
    [&info.concat(), rest].concat()
}

/// A page with a packet of 255 × 255 bytes that goes on in the next page, of the given stream.
fn ogg_page(serial: u32, flags: u8, content: &[u8]) -> Vec<u8> {
    let lacing = vec![255; content.len() / 255];
    let serial = serial.to_le_bytes();
    let head = [&b"OggS\0"[..], &[flags], &[0xFF; 8], &serial, &[0; 8], &[lacing.len() as u8]];
    [&head.concat(), &lacing[..], content].concat()
}

fn recordings() -> Vec<(&'static str, Made)> {
    // Sizes in the manner of each container.
    let size = FILLING as u32;
    let webm_size = (1u64 << 56 | FILLING).to_be_bytes();
    let webm = |id: &[u8], rest: &[u8]| [WEBM, id, &webm_size, rest].concat();
    let mp4 =
        |kind: &[u8; 4]| [b"\0\0\0\x10ftypM4A \0\0\0\0", &size.to_be_bytes()[..], kind].concat();
    let riff = |rest: &[u8]| [b"RIFF\xFF\xFF\xFF\xFFWAVE", rest].concat();
    let format = b"fmt \x10\0\0\0\x01\0\x01\0\x40\x1F\0\0\x80\x3E\0\0\x02\0\x10\0";
    let picture = [&b"\x06\xFF\xFF\xFF"[..], &vec![7; 0xFF_FFFF]].concat();
    let mp3_frame = [&[0xFF, 0xF3, 0x88, 0xC0][..], &[0; 284]].concat();
    let opus = [&b"OpusHead\x01\x01\0\0\x80\x3E\0\0\0\0\0"[..], &[0; 236]].concat();
    let adts = [&[0xFF, 0xF1, 0x60, 0x40, 12, 0x9F, 0xFC][..], &[0; 93]].concat();
    vec![
        ("webm, one block", filled(&webm(&[0xA3], b"\x81\0\0\x80"), 7)),
        ("webm, an attachment", filled(&webm(b"\x19\x41\xA4\x69", b""), 7)),
        ("webm, a long name of a codec", filled(&webm(&[0x86], b""), b'A')),
        ("flac, pictures", repeated(&flac(b""), &picture)),
        (
            "flac, a frame without an end",
            filled(&flac(b"\x81\0\0\0\xFF\xF8\x79\x08\0\x0F\xFF\x51"), 0),
        ),
        ("flac, zeros", filled(&flac(b"\x81\0\0\0"), 0)),
        ("mp3, a tag", filled(b"ID3\x04\0\0\x77\0\0\0", 7)),
        ("mp3, silence and a list of chapters", repeated(&mp3_frame.repeat(2_000), &[0xFF; 1000])),
        (
            "mp3, frames and junk in turns",
            repeated(b"", &[mp3_frame.repeat(4), vec![7; 50_000]].concat()),
        ),
        ("m4a, media", filled(&mp4(b"mdat"), 0)),
        ("m4a, an index of nothing", filled(&mp4(b"moov"), 0)),
        ("m4a, a box of no interest", filled(&mp4(b"free"), 0)),
        ("wav, silence", filled(&riff(&[&format[..], b"data\xFF\xFF\xFF\xFF"].concat()), 0)),
        ("wav, a list", filled(&riff(&[&b"LIST"[..], &size.to_le_bytes()].concat()), 7)),
        ("wav, a long format", filled(&riff(&[&b"fmt "[..], &size.to_le_bytes()].concat()), 1)),
        ("ogg, one packet", repeated(&ogg_page(1, 2, &opus), &ogg_page(1, 1, &[7; 65_025]))),
        ("ogg, very many streams", repeated(b"", &ogg_page(1, 2, &[0; 255]))),
        (
            "aac, frames and junk in turns",
            repeated(&adts.repeat(3), &[adts.repeat(3), vec![7; 9000]].concat()),
        ),
        ("junk", filled(b"", 7)),
    ]
}

#[test]
fn a_large_recording_takes_no_more_memory_than_a_small_one() {
    // What is allocated once in a process.
    probe_reader(Cursor::new(b"RIFF\0\0\0\0WAVE".to_vec()), None, None).unwrap();
    for (what, recording) in recordings() {
        let before = NOW.load(Ordering::Relaxed);
        PEAK.store(before, Ordering::Relaxed);
        let facts = probe_reader(recording, None, None).unwrap();
        let growth = PEAK.load(Ordering::Relaxed).saturating_sub(before);
        assert!(facts.size_bytes as u64 >= FILLING, "{what} was not read: {facts:?}");
        assert!(growth <= MAX_GROWTH, "{what}: {} KiB", growth / 1024);
    }
}
