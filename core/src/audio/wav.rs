//! WAV: RIFF, RF64 and BW64.
//!
//! Our own walk and not symphonia's, because recorders that stream leave wrong sizes behind (0,
//! 0xFFFFFFFF, more than there is), which symphonia takes for the length, and because it does not
//! read RF64. The walk looks at chunk headers only.

use super::input::{Bytestream, Input};
use super::listen::Ear;
use super::mpeg;
use super::stream::Stream;
use super::wav_format::{Blocks, Format, u32_at, u64_at};

/// Data sizes from here on are what a program writes that does not know the length yet.
const STREAMED_SIZE: u64 = 0x7FFF_0000;

/// How much is listened to at a time. A multiple of every sample's size.
const LISTEN_BYTES: usize = 48 * 1024;

const MAX_SAMPLE_BYTES: u64 = 8;

pub(super) fn walk<R: Bytestream>(input: &mut Input<R>) -> Option<Stream> {
    let riff_start = input.position();
    let header = input.array::<12>()?;
    let riff_end = riff_start + u64::from(u32_at(&header, 4)) + 8;
    let mut format = None;
    let mut fact_samples = None;
    // From `ds64`, which holds the size that a 32-bit field cannot.
    let mut long_data_size = None;
    while let Some(chunk) = input.array::<8>() {
        let size = u64::from(u32_at(&chunk, 4));
        let start = input.position();
        match &chunk[..4] {
            b"fmt " => format = Format::read(input, size),
            b"fact" => fact_samples = input.array::<4>().map(u32::from_le_bytes),
            b"ds64" => long_data_size = input.array::<16>().map(|sizes| u64_at(&sizes, 8)),
            b"data" => {
                let is_empty = size == 0 && is_empty(input, riff_end);
                let announced =
                    if is_empty { Some(0) } else { announced_size(size, long_data_size) };
                return data(input, &format?, announced, fact_samples);
            }
            _ => {}
        }
        input.skip((start + size).saturating_sub(input.position()));
        past_padding(input, size);
    }
    // Headers without data: nothing was recorded, or only the beginning was copied.
    Some(format?.stream(0, None, true))
}

/// Measures the data. `announced` is their size if the header knows it.
fn data<R: Bytestream>(
    input: &mut Input<R>,
    format: &Format,
    announced: Option<u64>,
    fact_samples: Option<u32>,
) -> Option<Stream> {
    let start = input.position();
    if format.is_mpeg() {
        let end = announced.map_or(u64::MAX, |size| start + size);
        let stream = mpeg::walk(input, end);
        let missing = announced.is_some_and(|size| input.position() < start + size);
        return Some(Stream { truncated: missing, ..stream? });
    }
    let size = announced.unwrap_or(u64::MAX);
    let silent = match format.blocks() {
        Some(blocks) => blocks_begin_with_silence(input, &blocks, size),
        None => begins_with_silence(input, format, size),
    };
    let listened = input.position() - start;
    let found = listened + input.skip(size - listened);
    let truncated = announced.is_some_and(|announced| found < announced);
    let stream = format.stream(found, fact_samples, truncated);
    Some(Stream { silent: silent && found - listened < MAX_SAMPLE_BYTES, ..stream })
}

/// Goes forward as long as nothing can be heard, at most by `size` bytes. False when something is heard, or when this
/// needs a decoder.
fn begins_with_silence<R: Bytestream>(input: &mut Input<R>, format: &Format, size: u64) -> bool {
    let Some(samples) = format.samples() else {
        return false;
    };
    let end = input.position().saturating_add(size);
    let mut ear = Ear::default();
    while ear.is_listening() {
        let left = usize::try_from(end - input.position()).unwrap_or(usize::MAX);
        let bytes = input.peek(left.min(LISTEN_BYTES));
        let whole = bytes.len() - bytes.len() % samples.bytes;
        if whole == 0 {
            break;
        }
        ear.hear(samples.are_silent(&bytes[..whole]));
        if ear.is_listening() {
            input.skip(whole as u64);
        }
    }
    ear.is_silent()
}

/// The same for blocks that a decoder can decode. A last block that is not whole is not gone past.
fn blocks_begin_with_silence<R: Bytestream>(
    input: &mut Input<R>,
    blocks: &Blocks,
    size: u64,
) -> bool {
    let end = input.position().saturating_add(size);
    let mut ear = Ear::default();
    while ear.is_listening() && end - input.position() >= blocks.bytes as u64 {
        let block = input.peek(blocks.bytes);
        if block.len() < blocks.bytes {
            break;
        }
        ear.packet(|parameters| blocks.describe(parameters), blocks.samples, block);
        if ear.is_listening() {
            input.skip(blocks.bytes as u64);
        }
    }
    ear.is_silent()
}

/// Goes past the byte that follows a chunk of odd size. Some programs leave it out.
fn past_padding<R: Bytestream>(input: &mut Input<R>, size: u64) {
    let is_name = |bytes: &[u8]| bytes.iter().all(|byte| (b' '..=b'~').contains(byte));
    if !size.is_multiple_of(2)
        && !matches!(input.peek(4), bytes if bytes.len() == 4 && is_name(bytes))
    {
        input.skip(1);
    }
}

/// How much data the header promises, or `None` when it does not know: a size of 0 was never filled in.
fn announced_size(size: u64, long_size: Option<u64>) -> Option<u64> {
    match size {
        0 => None,
        0xFFFF_FFFF => long_size.filter(|&size| size > 0 && size < u64::MAX),
        size if size >= STREAMED_SIZE => None,
        size => Some(size),
    }
}

/// Whether data of size 0 are really none: whatever follows are other chunks, up to the end that the RIFF header
/// gives.
fn is_empty<R: Bytestream>(input: &mut Input<R>, riff_end: u64) -> bool {
    let left = riff_end.saturating_sub(input.position());
    let next = input.peek(8);
    if next.len() < 8 {
        return true;
    }
    let is_name = next[..4].iter().all(|byte| (b' '..=b'~').contains(byte));
    is_name && u64::from(u32_at(next, 4)) + 8 <= left
}
