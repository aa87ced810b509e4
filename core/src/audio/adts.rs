//! Bare AAC: frames with ADTS headers, which must follow one another.

use super::input::{Bytestream, Input};
use super::stream::{Stream, believable, believable_channels, believable_rate};
use super::tags::{TAG_HEADER_BYTES, tag_bytes};

const HEADER_BYTES: usize = 7;

/// How much is looked at at a time while frames are looked for.
const SEARCH_BYTES: usize = 32 * 1024;

/// The longest frame, and the header of the next one.
const CHAIN_BYTES: usize = 8191 + HEADER_BYTES;

const SAMPLES_PER_BLOCK: u32 = 1024;

const RATES: [u32; 13] = [
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000,
    7_350,
];

struct FrameHeader {
    bytes: usize,
    rate: u32,
    channels: u32,
    samples: u32,
}

impl FrameHeader {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let &[0xFF, second, third, fourth, fifth, sixth, seventh, ..] = bytes else {
            return None;
        };
        let rate = *RATES.get(usize::from(third >> 2 & 0x0F))?;
        let bytes =
            usize::from(fourth & 3) << 11 | usize::from(fifth) << 3 | usize::from(sixth) >> 5;
        let channels = match (third & 1) << 2 | fourth >> 6 {
            7 => 8,
            channels => u32::from(channels),
        };
        (second & 0xF6 == 0xF0 && bytes > HEADER_BYTES).then_some(FrameHeader {
            bytes,
            rate,
            channels,
            samples: (u32::from(seventh & 3) + 1) * SAMPLES_PER_BLOCK,
        })
    }
}

/// Whether a frame stands at the beginning and another one where it ends.
pub(super) fn is_audio(bytes: &[u8]) -> bool {
    let Some(header) = FrameHeader::parse(bytes) else {
        return false;
    };
    match bytes.get(header.bytes..) {
        // A recording may be a single frame; text that looks like one is not that short.
        None | Some([]) => bytes.len() == header.bytes,
        Some(next) => FrameHeader::parse(next).is_some() && next.get(1) == bytes.get(1),
    }
}

pub(super) fn walk<R: Bytestream>(input: &mut Input<R>) -> Option<Stream> {
    let mut first = None;
    let mut seconds = 0.0;
    loop {
        let head = input.peek(TAG_HEADER_BYTES);
        let Some(header) = FrameHeader::parse(head) else {
            let tag = tag_bytes(head);
            let is_tag = tag.is_some_and(|length| input.skip(length) == length);
            if is_tag || find(input) {
                continue;
            }
            break;
        };
        if input.skip(header.bytes as u64) < header.bytes as u64 {
            // Decoders leave out a frame that is not whole.
            break;
        }
        seconds += f64::from(header.samples) / f64::from(header.rate);
        first.get_or_insert(header);
    }
    let first = first?;
    Some(Stream {
        seconds: believable(seconds),
        sample_rate: believable_rate(first.rate),
        channels: believable_channels(first.channels),
        codec: Some("aac".to_owned()),
        ..Stream::default()
    })
}

/// Goes forward to the next frame; whether there is one.
fn find<R: Bytestream>(input: &mut Input<R>) -> bool {
    loop {
        let bytes = input.peek(SEARCH_BYTES);
        let is_all = bytes.len() < SEARCH_BYTES;
        let end = if is_all { bytes.len() } else { SEARCH_BYTES - CHAIN_BYTES };
        let found = memchr::memchr_iter(0xFF, &bytes[..end]).find(|&at| is_audio(&bytes[at..]));
        input.skip(found.unwrap_or(end) as u64);
        if found.is_some() || is_all {
            return found.is_some();
        }
    }
}
