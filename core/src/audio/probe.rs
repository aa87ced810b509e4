//! From a recording to the facts about it.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

use bytes::Bytes;

use super::input::{Bytestream, Input, MAX_READ_BYTES, RegularFile, Sequential};
use super::listen::is_silent_mp4;
use super::sniff::{SNIFF_BYTES, content_type, sniff};
use super::stream::Stream;
use super::tags::{TAG_HEADER_BYTES, tag_bytes};
use super::{adts, flac, mp4, mpeg, ogg, wav, webm};
use crate::models::audio::{AudioFacts, AudioFormat};

/// How far into a file the first MPEG frame may be. Recorders leave padding there, download pages text.
const MPEG_SEARCH_BYTES: u64 = 1024 * 1024;

/// The same behind a tag, whose size may be too small: beyond it are pictures.
const TAGGED_MPEG_SEARCH_BYTES: u64 = 16 * 1024 * 1024;

/// Finds out about the recording in a file. Blocks.
///
/// `max_bytes` is what the vendor takes ([`AudioLimits::max_bytes`](crate::models::audio::AudioLimits)), if there is
/// a limit: of a larger file only the beginning is read, which tells the format, and the facts hold neither length nor
/// silence.
///
/// # Errors
/// The file cannot be opened or read. A file that is no recording is not an error: its facts say so.
pub fn probe_path(path: &Path, max_bytes: Option<u64>) -> io::Result<AudioFacts> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        // Pipes and devices report a length that means nothing, and cannot go forward unread.
        return probe_reader(file, None, max_bytes);
    }
    let size = Some(metadata.len());
    let (mut facts, can_be_heard) =
        probed(RegularFile::new(file, metadata.len()), size, max_bytes)?;
    if can_be_heard {
        facts.silent = is_silent_mp4(Box::new(File::open(path)?));
    }
    Ok(facts)
}

/// Finds out about a recording in memory. Blocks for as long as it takes to look through it, if it is not larger than
/// `max_bytes` (see [`probe_path`]).
pub fn probe_bytes(bytes: Bytes, max_bytes: Option<u64>) -> AudioFacts {
    let size_bytes = bytes.len() as u64;
    let mut input = Input::new(Cursor::new(bytes.clone()), Some(size_bytes), allowed(max_bytes));
    let (mut facts, can_be_heard) = facts(&mut input, Some(size_bytes), max_bytes);
    if can_be_heard {
        facts.silent = is_silent_mp4(Box::new(Cursor::new(bytes)));
    }
    facts
}

/// Finds out about a recording that can be read only once. Blocks.
///
/// `size_bytes` is the length if the caller knows it. Without it the reader is read to its end, and the facts hold the
/// bytes that were counted. At most one byte more than `max_bytes` (see [`probe_path`]) is read, or 256 MiB if there is
/// no limit; of what is longer the facts hold so many bytes, and neither length nor silence.
/// Memory does not grow with the length, whether it is known or not.
///
/// # Errors
/// The reader failed.
pub fn probe_reader(
    reader: impl Read + Send,
    size_bytes: Option<u64>,
    max_bytes: Option<u64>,
) -> io::Result<AudioFacts> {
    // This one cannot be read again from its beginning.
    let (facts, _can_be_heard) = probed(Sequential(reader), size_bytes, max_bytes)?;
    Ok(facts)
}

/// How much may be read: enough to see that it is too much.
fn allowed(max_bytes: Option<u64>) -> u64 {
    max_bytes.map_or(MAX_READ_BYTES, |max_bytes| max_bytes.saturating_add(1))
}

fn probed(
    bytes: impl Bytestream,
    size_bytes: Option<u64>,
    max_bytes: Option<u64>,
) -> io::Result<(AudioFacts, bool)> {
    let mut input = Input::new(bytes, size_bytes, allowed(max_bytes));
    let facts = facts(&mut input, size_bytes, max_bytes);
    input.finish()?;
    Ok(facts)
}

/// The facts, and whether the recording can be listened to from its beginning.
fn facts<R: Bytestream>(
    input: &mut Input<R>,
    size_bytes: Option<u64>,
    max_bytes: Option<u64>,
) -> (AudioFacts, bool) {
    let format = format(input);
    let is_too_large = size_bytes.zip(max_bytes).is_some_and(|(size, max)| size > max);
    let measured = format.as_ref().filter(|_| !is_too_large);
    let mut stream = measured.and_then(|format| walk(input, format)).unwrap_or_default();
    let size_bytes = size_bytes.unwrap_or_else(|| {
        input.skip(u64::MAX);
        input.position()
    });
    if input.is_cut_off() {
        // Only a part was seen.
        stream.seconds = None;
        stream.truncated = false;
        stream.silent = false;
        stream.can_be_heard = false;
    }
    let facts = AudioFacts {
        content_type: content_type(format.as_ref()).to_owned(),
        format,
        size_bytes: i64::try_from(size_bytes).unwrap_or(i64::MAX),
        duration_seconds: stream.seconds,
        sample_rate: stream.sample_rate,
        channels: stream.channels,
        codec: stream.codec,
        truncated: stream.truncated,
        silent: stream.silent,
    };
    (facts, stream.can_be_heard)
}

/// Finds the container, and goes to its beginning.
fn format<R: Bytestream>(input: &mut Input<R>) -> Option<AudioFormat> {
    let mut search = MPEG_SEARCH_BYTES;
    while let Some(length) = tag_bytes(input.peek(TAG_HEADER_BYTES)) {
        search = TAGGED_MPEG_SEARCH_BYTES;
        if input.is_beyond_end(length) {
            // The tag's size is wrong; the frames may be anywhere in what it claims.
            break;
        }
        input.skip(length);
    }
    sniff(input.peek(SNIFF_BYTES)).or_else(|| mpeg::find(input, search).then_some(AudioFormat::Mp3))
}

fn walk<R: Bytestream>(input: &mut Input<R>, format: &AudioFormat) -> Option<Stream> {
    match format {
        AudioFormat::Wav => wav::walk(input),
        AudioFormat::M4a => mp4::walk(input),
        AudioFormat::Mp3 => mpeg::walk(input, u64::MAX),
        AudioFormat::Flac => flac::walk(input),
        AudioFormat::Webm => webm::walk(input),
        AudioFormat::Ogg => ogg::walk(input),
        AudioFormat::Aac => adts::walk(input),
        // Recognised, so that a message can name them, but no vendor takes them.
        AudioFormat::Aiff
        | AudioFormat::Caf
        | AudioFormat::Amr
        | AudioFormat::Wma
        | AudioFormat::Unknown(_) => None,
    }
}
