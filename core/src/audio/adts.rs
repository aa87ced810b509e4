//! Bare AAC: frames with ADTS headers, which must follow one another.

use symphonia::core::codecs::audio::AudioCodecParameters;
use symphonia::core::codecs::audio::well_known::CODEC_ID_AAC;

use super::input::{Bytestream, Input};
use super::listen::{self, Ear};
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
    /// Where the first block begins.
    header_bytes: usize,
    /// Whether this is one block of AAC-LC, which is what there is a decoder for.
    is_decodable: bool,
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
        // A checksum follows, unless the last bit says that there is none.
        let header_bytes = if second & 1 == 0 { HEADER_BYTES + 2 } else { HEADER_BYTES };
        (second & 0xF6 == 0xF0 && bytes > HEADER_BYTES).then_some(FrameHeader {
            header_bytes,
            is_decodable: third >> 6 == 1 && seventh & 3 == 0 && channels <= 2,
            bytes,
            rate,
            channels,
            samples: (u32::from(seventh & 3) + 1) * SAMPLES_PER_BLOCK,
        })
    }
}

impl FrameHeader {
    fn listen(&self, frame: &[u8], ear: &mut Ear) {
        let block = frame.get(self.header_bytes..).filter(|_| frame.len() == self.bytes);
        let channels = listen::channels(self.channels).filter(|_| self.is_decodable);
        match block.zip(channels) {
            Some((block, channels)) => {
                let describe = |parameters: &mut AudioCodecParameters| {
                    parameters.for_codec(CODEC_ID_AAC).with_sample_rate(self.rate);
                    parameters.with_channels(channels);
                };
                ear.packet(describe, 0, block);
            }
            // The last frame is not whole: it does not count, either.
            None if frame.len() < self.bytes => {}
            None => ear.give_up(),
        }
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
    let mut ear = Ear::default();
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
        if ear.is_listening() {
            header.listen(input.peek(header.bytes), &mut ear);
        }
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
        silent: ear.is_silent(),
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
