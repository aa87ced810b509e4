//! WebM and Matroska: a walk from element to element.
//!
//! Our own walk and not symphonia's, which reads every block into memory, of whatever size, and answers every call
//! with the same error once it has met damage. Only the heads of blocks are of interest here.

use super::input::{Bytestream, Input};
use super::listen::Ear;
use super::quiet_packets::Codec;
use super::stream::{Stream, believable_channels, believable_rate, believable_seconds};

mod id {
    pub(super) const SEGMENT: u32 = 0x1853_8067;
    pub(super) const INFO: u32 = 0x1549_A966;
    pub(super) const TIMESTAMP_SCALE: u32 = 0x2A_D7B1;
    pub(super) const TRACKS: u32 = 0x1654_AE6B;
    pub(super) const TRACK_ENTRY: u32 = 0xAE;
    pub(super) const TRACK_NUMBER: u32 = 0xD7;
    pub(super) const TRACK_TYPE: u32 = 0x83;
    pub(super) const CODEC: u32 = 0x86;
    pub(super) const AUDIO: u32 = 0xE1;
    pub(super) const SAMPLING_FREQUENCY: u32 = 0xB5;
    pub(super) const CHANNELS: u32 = 0x9F;
    pub(super) const CLUSTER: u32 = 0x1F43_B675;
    pub(super) const CLUSTER_TIMESTAMP: u32 = 0xE7;
    pub(super) const BLOCK_GROUP: u32 = 0xA0;
    pub(super) const BLOCK: u32 = 0xA1;
    pub(super) const SIMPLE_BLOCK: u32 = 0xA3;
}

const AUDIO_TRACK: u64 = 2;

/// By a flag of a block: it holds several packets.
const LACED: u8 = 6;

/// A longer packet of silence is not written.
const MAX_PACKET_BYTES: usize = 32 * 1024;

/// Longer names of codecs are damage.
const MAX_CODEC_BYTES: u64 = 32;

pub(super) fn walk<R: Bytestream>(input: &mut Input<R>) -> Option<Stream> {
    let mut walk = Walk {
        input,
        // A tick is a millisecond, unless the recording says otherwise.
        nanoseconds_per_tick: 1_000_000,
        entry: Track::default(),
        track: None,
        cluster_time: 0,
        times: None,
        ear: Ear::default(),
    };
    while walk.element().is_some() {}
    walk.stream()
}

struct Walk<'a, R> {
    input: &'a mut Input<R>,
    nanoseconds_per_tick: u64,
    /// The track whose description is being read.
    entry: Track,
    /// The first audio track.
    track: Option<Track>,
    cluster_time: u64,
    times: Option<Times>,
    ear: Ear,
}

/// A track's description.
struct Track {
    number: u64,
    kind: u64,
    codec: Option<String>,
    rate: f64,
    channels: u64,
}

impl Default for Track {
    /// What holds where a description is silent.
    fn default() -> Self {
        Track { number: 0, kind: 0, codec: None, rate: 8000.0, channels: 1 }
    }
}

/// The times of a track's blocks, in ticks.
struct Times {
    first: i64,
    last: i64,
    /// Between the last two blocks: blocks seldom say how long they are.
    spacing: u64,
}

impl<R: Bytestream> Walk<'_, R> {
    /// Reads the next element, or enters it: what it holds comes next, and where it ends does not matter. `None` at
    /// the end of the recording or at damage.
    fn element(&mut self) -> Option<()> {
        let id = self.id()?;
        let size = self.size()?;
        let start = self.input.position();
        match id {
            id::SEGMENT | id::INFO | id::TRACKS | id::AUDIO | id::BLOCK_GROUP => return Some(()),
            id::TRACK_ENTRY => {
                self.finish_entry();
                return Some(());
            }
            id::CLUSTER => {
                self.finish_entry();
                return Some(());
            }
            id::TIMESTAMP_SCALE => self.nanoseconds_per_tick = self.number(size)?,
            id::TRACK_NUMBER => self.entry.number = self.number(size)?,
            id::TRACK_TYPE => self.entry.kind = self.number(size)?,
            id::CODEC => self.entry.codec = self.codec(size),
            id::SAMPLING_FREQUENCY => self.entry.rate = self.float(size)?,
            id::CHANNELS => self.entry.channels = self.number(size)?,
            id::CLUSTER_TIMESTAMP => self.cluster_time = self.number(size)?,
            id::BLOCK | id::SIMPLE_BLOCK => self.block(size)?,
            _ => {}
        }
        let left = size.saturating_sub(self.input.position() - start);
        (self.input.skip(left) == left).then_some(())
    }

    /// An identifier: its first byte says how long it is, and belongs to it.
    fn id(&mut self) -> Option<u32> {
        let length = self.input.peek(1).first()?.leading_zeros() as usize + 1;
        if length > 4 {
            return None;
        }
        Some(self.number(length as u64)? as u32)
    }

    /// A size or a track's number: the first byte says how long it is. All bits set is a size that the
    /// program did not know, and stays larger than anything.
    fn size(&mut self) -> Option<u64> {
        let length = self.input.peek(1).first()?.leading_zeros() as usize + 1;
        if length > 8 {
            return None;
        }
        let mask = (1u64 << (7 * length)) - 1;
        let value = self.number(length as u64)? & mask;
        Some(if value == mask { u64::MAX } else { value })
    }

    fn number(&mut self, length: u64) -> Option<u64> {
        let bytes = self.input.peek(usize::try_from(length).ok().filter(|&length| length <= 8)?);
        let value = bytes.iter().fold(0, |value, &byte| value << 8 | u64::from(byte));
        let is_whole = bytes.len() as u64 == length;
        self.input.skip(length);
        is_whole.then_some(value)
    }

    fn float(&mut self, length: u64) -> Option<f64> {
        let bits = self.number(length)?;
        match length {
            4 => Some(f64::from(f32::from_bits(bits as u32))),
            8 => Some(f64::from_bits(bits)),
            _ => None,
        }
    }

    fn codec(&mut self, length: u64) -> Option<String> {
        let bytes = self.input.peek(length.min(MAX_CODEC_BYTES) as usize);
        codec_name(std::str::from_utf8(bytes).ok()?.trim_end_matches('\0'))
    }

    /// The description that was read is complete.
    fn finish_entry(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        if entry.kind == AUDIO_TRACK && self.track.is_none() {
            self.track = Some(entry);
        }
    }

    fn block(&mut self, size: u64) -> Option<()> {
        let end = self.input.position().saturating_add(size);
        let number = self.size()?;
        let offset = i16::from_be_bytes(self.input.array()?);
        self.listen(number, end);
        let left = end.saturating_sub(self.input.position());
        let is_whole = self.input.skip(left) == left;
        if !is_whole || self.track.as_ref().is_none_or(|track| track.number != number) {
            return is_whole.then_some(());
        }
        let time = i64::try_from(self.cluster_time).ok()?.saturating_add(i64::from(offset));
        match &mut self.times {
            None => self.times = Some(Times { first: time, last: time, spacing: 0 }),
            Some(times) if time > times.last => {
                times.spacing = time.abs_diff(times.last);
                times.last = time;
            }
            Some(_) => {}
        }
        Some(())
    }

    /// Listens to the block that ends at `end`, behind its time.
    fn listen(&mut self, number: u64, end: u64) {
        let track = self.track.as_ref().filter(|track| track.number == number);
        let Some(track) = track.filter(|_| self.ear.is_listening()) else {
            return;
        };
        let codec = track.codec.as_deref().and_then(Codec::named);
        let length = usize::try_from(end.saturating_sub(self.input.position()));
        let length = length.unwrap_or(usize::MAX);
        let (codec, packet) = match (codec, self.input.peek(length.min(MAX_PACKET_BYTES))) {
            (Some(codec), [flags, packet @ ..]) if flags & LACED == 0 => (codec, packet),
            _ => return self.ear.give_up(),
        };
        if packet.len() + 1 == length {
            codec.listen(packet, &mut self.ear);
        } else if length > MAX_PACKET_BYTES {
            self.ear.hear(false);
        }
        // Otherwise the recording ends within this block.
    }

    fn stream(mut self) -> Option<Stream> {
        self.finish_entry();
        let track = self.track?;
        let ticks_per_second = 1e9 / self.nanoseconds_per_tick as f64;
        let seconds = self.times.and_then(|times| {
            let ticks = times.last.abs_diff(times.first).saturating_add(times.spacing);
            believable_seconds(ticks, ticks_per_second)
        });
        Some(Stream {
            seconds,
            sample_rate: believable_rate(track.rate as u32),
            channels: u32::try_from(track.channels).ok().and_then(believable_channels),
            codec: track.codec,
            silent: self.ear.is_silent(),
            ..Stream::default()
        })
    }
}

fn codec_name(name: &str) -> Option<String> {
    let known = match name {
        "A_OPUS" => "opus",
        "A_VORBIS" => "vorbis",
        "A_FLAC" => "flac",
        "A_MPEG/L2" => "mp2",
        "A_MPEG/L3" => "mp3",
        "A_PCM/INT/LIT" | "A_PCM/INT/BIG" => "pcm",
        "A_PCM/FLOAT/IEEE" => "float",
        name if name.starts_with("A_AAC") => "aac",
        name => name.chars().all(|c| c.is_ascii_graphic()).then_some(name)?,
    };
    Some(known.to_owned())
}
