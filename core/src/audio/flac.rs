//! FLAC: a walk from frame to frame.
//!
//! Our own walk and not symphonia's, which keeps pictures in memory, refuses streams whose header counts a short
//! last block among the blocks' lengths, and is slow where frame headers follow one another.

use symphonia::core::codecs::audio::AudioCodecParameters;
use symphonia::core::codecs::audio::well_known::CODEC_ID_FLAC;

use super::input::{Bytestream, Input};
use super::listen::{Ear, MAX_PACKET_BYTES};
use super::stream::{
    Stream, TRUNCATION_SLACK_SECONDS, believable_channels, believable_rate, believable_seconds,
};

const STREAM_INFO: u8 = 0;
const STREAM_INFO_BYTES: usize = 34;
/// Types of metadata from here on do not exist: whatever stands there is no metadata.
const INVALID_METADATA: u8 = 127;

/// How much is looked at at a time while frames are looked for.
const SEARCH_BYTES: usize = 32 * 1024;

/// The longest frame header: four bytes, a number of seven, block size, rate, checksum.
const MAX_HEADER_BYTES: usize = 16;

pub(super) fn walk<R: Bytestream>(input: &mut Input<R>) -> Option<Stream> {
    input.array::<4>()?;
    let info = metadata(input)?;
    let mut walk = Walk {
        input,
        info,
        next: None,
        doubtful: None,
        samples: 0,
        last_block: 0,
        frame: Vec::new(),
        ear: Ear::default(),
    };
    walk.frames();
    walk.end_frame();
    let stream = walk.info.stream(walk.samples, walk.last_block);
    Some(Stream { silent: walk.ear.is_silent(), ..stream })
}

/// What the header says about the stream.
struct Info {
    /// As it stands in the header, for a decoder.
    fields: [u8; STREAM_INFO_BYTES],
    rate: u32,
    channels: u32,
    /// 0 if the encoder did not know.
    total_samples: u64,
}

/// Reads the metadata, of which only the first block is of interest, and goes to the first frame.
fn metadata<R: Bytestream>(input: &mut Input<R>) -> Option<Info> {
    let mut info = None;
    loop {
        let &[kind, a, b, c] = input.peek(4) else {
            return info;
        };
        let length = u64::from(a) << 16 | u64::from(b) << 8 | u64::from(c);
        if kind & 0x7F == INVALID_METADATA || input.is_beyond_end(4 + length) {
            return info;
        }
        input.skip(4);
        let end = input.position() + length;
        if kind & 0x7F == STREAM_INFO && length >= STREAM_INFO_BYTES as u64 && info.is_none() {
            info = Some(Info::read(&input.array()?));
        }
        input.skip(end - input.position());
        if kind & 0x80 != 0 {
            return info;
        }
    }
}

impl Info {
    fn read(fields: &[u8; STREAM_INFO_BYTES]) -> Self {
        // 20 bits of rate, 3 of channels, 5 of sample size, 36 of samples.
        let packed =
            fields[10..18].iter().fold(0u64, |packed, &byte| packed << 8 | u64::from(byte));
        Info {
            fields: *fields,
            rate: (packed >> 44) as u32,
            channels: (packed >> 41 & 7) as u32 + 1,
            total_samples: packed & 0xF_FFFF_FFFF,
        }
    }

    fn stream(&self, samples: u64, last_block: u64) -> Stream {
        let rate = believable_rate(self.rate);
        // Of a recording that breaks off the last frame is not whole.
        let is_broken_off = samples < self.total_samples;
        let samples = if is_broken_off { samples - last_block } else { samples };
        let missing = self.total_samples.saturating_sub(samples) as f64 / f64::from(self.rate);
        let seconds = rate.filter(|_| samples > 0);
        Stream {
            seconds: seconds.and_then(|rate| believable_seconds(samples, f64::from(rate))),
            sample_rate: rate,
            channels: believable_channels(self.channels),
            codec: Some("flac".to_owned()),
            truncated: samples > 0 && missing > TRUNCATION_SLACK_SECONDS,
            ..Stream::default()
        }
    }
}

struct Walk<'a, R> {
    input: &'a mut Input<R>,
    info: Info,
    /// The number that the next frame has to have.
    next: Option<u64>,
    /// A frame with another number, and the number of the one after it: chance, unless that one follows.
    doubtful: Option<(u64, u64)>,
    samples: u64,
    last_block: u64,
    /// The last frame, as far as it was read, while there is something to listen for.
    frame: Vec<u8>,
    ear: Ear,
}

impl<R: Bytestream> Walk<'_, R> {
    fn frames(&mut self) {
        loop {
            let bytes = self.input.peek(SEARCH_BYTES);
            let is_all = bytes.len() < SEARCH_BYTES;
            let end = if is_all { bytes.len() } else { bytes.len() - MAX_HEADER_BYTES };
            let mut places = memchr::memchr_iter(0xFF, &bytes[..end]);
            let found = places.find_map(|at| Some((at, FrameHeader::parse(&bytes[at..])?)));
            match found {
                Some((at, header)) => {
                    let is_first = self.next.is_none() && self.samples == 0 && at == 0;
                    self.pass(at);
                    if self.take(&header, is_first) {
                        self.end_frame();
                    }
                    self.pass(header.bytes);
                }
                None => {
                    self.pass(end);
                    if is_all {
                        return;
                    }
                }
            }
        }
    }

    /// Goes forward within a frame.
    fn pass(&mut self, length: usize) {
        if self.ear.is_listening() && self.samples > 0 {
            if self.frame.len() + length > MAX_PACKET_BYTES {
                self.ear.give_up();
                self.frame = Vec::new();
            } else {
                self.frame.extend(self.input.peek(length));
            }
        }
        self.input.skip(length as u64);
    }

    /// The frame that was read is complete.
    fn end_frame(&mut self) {
        if !self.frame.is_empty() {
            let describe = |parameters: &mut AudioCodecParameters| {
                parameters.for_codec(CODEC_ID_FLAC).with_extra_data(self.info.fields.into());
            };
            self.ear.packet(describe, 0, &self.frame);
            self.frame.clear();
        }
    }

    /// Counts the frame, if it belongs to the stream and does not only look like one.
    fn take(&mut self, header: &FrameHeader, is_first: bool) -> bool {
        if is_first || self.next == Some(header.number) {
            self.doubtful = None;
        } else if let Some((samples, next)) = self.doubtful.take()
            && next == header.number
        {
            self.samples += samples;
        } else {
            self.doubtful = Some((header.samples, header.next_number()));
            return false;
        }
        self.samples += header.samples;
        self.last_block = header.samples;
        self.next = Some(header.next_number());
        true
    }
}

struct FrameHeader {
    bytes: usize,
    /// Of the first sample in streams with blocks of various lengths, otherwise of the frame.
    number: u64,
    counts_samples: bool,
    samples: u64,
}

impl FrameHeader {
    fn next_number(&self) -> u64 {
        self.number.saturating_add(if self.counts_samples { self.samples } else { 1 })
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let &[0xFF, second, third, fourth, ..] = bytes else {
            return None;
        };
        let (block_code, rate_code) = (third >> 4, third & 0x0F);
        let (channel_code, size_code) = (fourth >> 4, fourth >> 1 & 7);
        let is_valid = second & 0xFE == 0xF8
            && block_code != 0
            && rate_code != 15
            && channel_code <= 10
            && size_code != 3
            && fourth & 1 == 0;
        if !is_valid {
            return None;
        }
        let (number, mut at) = coded_number(bytes, 4)?;
        let mut field = |length: usize| {
            let field = bytes.get(at..at + length)?;
            at += length;
            Some(field.iter().fold(0u64, |value, &byte| value << 8 | u64::from(byte)))
        };
        let samples = match block_code {
            1 => 192,
            2..=5 => 576 << (block_code - 2),
            6 => field(1)? + 1,
            7 => field(2)? + 1,
            _ => 256 << (block_code - 8),
        };
        match rate_code {
            12 => _ = field(1)?,
            13 | 14 => _ = field(2)?,
            _ => {}
        }
        let checksum = *bytes.get(at)?;
        (checksum_of(&bytes[..at]) == checksum).then_some(FrameHeader {
            bytes: at + 1,
            number,
            counts_samples: second & 1 == 1,
            samples,
        })
    }
}

/// A number in the manner of UTF-8, and where it ends.
fn coded_number(bytes: &[u8], start: usize) -> Option<(u64, usize)> {
    let first = *bytes.get(start)?;
    let length = first.leading_ones() as usize;
    if length == 0 {
        return Some((u64::from(first), start + 1));
    }
    if length == 1 || length > 7 {
        return None;
    }
    let value = u64::from(first) & (0x7F >> length);
    let rest = bytes.get(start + 1..start + length)?;
    let value = rest.iter().try_fold(value, |value, &byte| {
        (byte & 0xC0 == 0x80).then_some(value << 6 | u64::from(byte & 0x3F))
    })?;
    Some((value, start + length))
}

/// CRC-8 with the polynomial x^8 + x^2 + x + 1.
fn checksum_of(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |sum, &byte| {
        (0..8).fold(sum ^ byte, |sum, _| if sum & 0x80 != 0 { sum << 1 ^ 7 } else { sum << 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_header_is_read_whole_or_not_at_all() {
        let mut header = vec![0xFF, 0xF8, 0x79, 0x08, 0xC4, 0x80, 0x0F, 0xFF];
        header.push(checksum_of(&header));
        let read = FrameHeader::parse(&header).unwrap();
        assert_eq!((read.bytes, read.number, read.samples), (9, 0x100, 4096));
        for end in 0..header.len() {
            assert!(FrameHeader::parse(&header[..end]).is_none(), "{end}");
        }
        header[8] ^= 1;
        assert!(FrameHeader::parse(&header).is_none(), "a wrong checksum");
    }
}
