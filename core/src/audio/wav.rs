//! WAV: RIFF, RF64 and BW64.
//!
//! Our own walk and not symphonia's, because recorders that stream leave wrong sizes behind (0,
//! 0xFFFFFFFF, more than there is), which symphonia takes for the length, and because it does not
//! read RF64. The walk looks at chunk headers only.

use super::input::{Bytestream, Input};
use super::stream::{Stream, believable_channels, believable_rate, believable_seconds};

/// Data sizes from here on are what a program writes that does not know the length yet.
const STREAMED_SIZE: u64 = 0x7FFF_0000;

const EXTENSIBLE: u16 = 0xFFFE;

pub(super) fn walk<R: Bytestream>(input: &mut Input<R>) -> Option<Stream> {
    let header = input.array::<12>()?;
    let riff_end = u64::from(u32_at(&header, 4)) + 8;
    let mut format = None;
    // From `ds64`, which holds the size that a 32-bit field cannot.
    let mut long_data_size = None;
    while let Some(chunk) = input.array::<8>() {
        let size = u64::from(u32_at(&chunk, 4));
        let start = input.position();
        match &chunk[..4] {
            b"fmt " => format = Format::read(input, size),
            b"ds64" => long_data_size = input.array::<16>().map(|sizes| u64_at(&sizes, 8)),
            b"data" => {
                let announced = announced_data_size(size, long_data_size, riff_end <= start);
                let found = input.skip(announced.unwrap_or(u64::MAX));
                return Some(
                    format?.stream(found, announced.is_some_and(|announced| found < announced)),
                );
            }
            _ => {}
        }
        let padded_end = start + size + size % 2;
        input.skip(padded_end.saturating_sub(input.position()));
    }
    // Headers without data: nothing was recorded, or only the beginning was copied.
    Some(format?.stream(0, true))
}

/// How much data the header promises, or `None` when it does not know. `is_end` says that by the RIFF
/// header nothing follows, so that a size of 0 is one that was never filled in.
fn announced_data_size(size: u64, long_size: Option<u64>, is_end: bool) -> Option<u64> {
    match size {
        0 if is_end => None,
        0xFFFF_FFFF => long_size.filter(|&size| size > 0 && size < u64::MAX),
        size if size >= STREAMED_SIZE => None,
        size => Some(size),
    }
}

struct Format {
    codec: String,
    channels: Option<u32>,
    rate: Option<u32>,
    bytes_per_second: f64,
}

impl Format {
    fn read<R: Bytestream>(input: &mut Input<R>, size: u64) -> Option<Self> {
        let fields = input.array::<16>()?;
        let mut tag = u16_at(&fields, 0);
        if tag == EXTENSIBLE && size >= 40 {
            // The real tag is the beginning of the sub-format's GUID.
            tag = u16_at(&input.array::<10>()?, 8);
        }
        let channels = u32::from(u16_at(&fields, 2));
        let rate = u32_at(&fields, 4);
        let bits = u32::from(u16_at(&fields, 14));
        let (codec, is_sample_wise) = match tag {
            1 => ("pcm".to_owned(), true),
            3 => ("float".to_owned(), true),
            6 => ("alaw".to_owned(), true),
            7 => ("mulaw".to_owned(), true),
            2 | 0x11 => ("adpcm".to_owned(), false),
            0x55 => ("mp3".to_owned(), false),
            other => (format!("0x{other:04x}"), false),
        };
        let bytes_per_second = if is_sample_wise {
            // From the samples' size: the byte rate next to it is often wrong, and nobody reads it.
            f64::from(rate) * f64::from(channels) * f64::from(bits.div_ceil(8))
        } else {
            f64::from(u32_at(&fields, 8))
        };
        Some(Format {
            codec,
            channels: believable_channels(channels),
            rate: believable_rate(rate),
            bytes_per_second,
        })
    }

    fn stream(self, data_bytes: u64, truncated: bool) -> Stream {
        let is_sound =
            self.channels.is_some() && self.rate.is_some() && self.bytes_per_second > 0.0;
        Stream {
            seconds: is_sound
                .then(|| believable_seconds(data_bytes, self.bytes_per_second))
                .flatten(),
            sample_rate: self.rate,
            channels: self.channels,
            codec: Some(self.codec),
            truncated,
        }
    }
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}
