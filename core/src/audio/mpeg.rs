//! MPEG audio: a walk from frame to frame.
//!
//! Our own walk and not symphonia's, which stops at a change of the sample rate, takes what looks like a frame
//! within a tag for audio, and keeps tags in memory.

use symphonia::core::codecs::audio::well_known::{CODEC_ID_MP2, CODEC_ID_MP3};

use super::input::{Bytestream, Input};
use super::listen::Ear;
use super::mpeg_frame::{CHAIN_BYTES, FrameHeader, is_audio};
use super::stream::{Stream, TRUNCATION_SLACK_SECONDS, believable, believable_channels};
use super::tags::{self, LYRICS_BEGIN, LYRICS_ENDS, TAG_HEADER_BYTES};

/// How much is looked at at a time while frames are looked for.
const SEARCH_BYTES: usize = 32 * 1024;

/// Places where frames broke off. A recording with more of them has no tag worth looking for.
const MAX_GAPS: usize = 1024;

/// Goes forward to the first frame, at most by `limit` bytes; whether there is one.
pub(super) fn find<R: Bytestream>(input: &mut Input<R>, limit: u64) -> bool {
    let limit = input.position().saturating_add(limit);
    while input.position() <= limit {
        let bytes = input.peek(SEARCH_BYTES);
        let is_all = bytes.len() < SEARCH_BYTES;
        match first_frame(bytes, is_all) {
            Some(offset) => {
                let found = input.position() + offset as u64 <= limit;
                input.skip(offset as u64);
                return found;
            }
            None if is_all => return false,
            None => _ = input.skip((SEARCH_BYTES - CHAIN_BYTES) as u64),
        }
    }
    false
}

fn first_frame(bytes: &[u8], is_all: bool) -> Option<usize> {
    // Near the end of what is visible a chain of frames cannot be told from one that breaks off.
    let end = if is_all { bytes.len() } else { bytes.len() - CHAIN_BYTES };
    memchr::memchr_iter(0xFF, &bytes[..end]).find(|&offset| is_audio(&bytes[offset..], is_all))
}

/// Counts the frames before `end`, which is where the container's data end, or `u64::MAX`.
pub(super) fn walk<R: Bytestream>(input: &mut Input<R>, end: u64) -> Option<Stream> {
    let mut walk = Walk {
        input,
        end,
        first: None,
        last: None,
        frames: 0,
        seconds: 0.0,
        gaps: Vec::new(),
        note: Note::default(),
        ear: Ear::default(),
    };
    while walk.input.position() < end && walk.step() {}
    walk.stream()
}

struct Walk<'a, R> {
    input: &'a mut Input<R>,
    end: u64,
    first: Option<FrameHeader>,
    last: Option<FrameHeader>,
    frames: u64,
    seconds: f64,
    /// Where frames broke off, and after how much audio.
    gaps: Vec<(u64, f64)>,
    note: Note,
    ear: Ear,
}

/// What an encoder notes in a frame of its own, which is no audio, about the frames behind it.
#[derive(Default)]
struct Note {
    frames: u64,
    /// Silence that the encoder added at the beginning and the end, in samples.
    added: u64,
}

impl<R: Bytestream> Walk<'_, R> {
    /// Goes past one frame or something else. False at the end.
    fn step(&mut self) -> bool {
        let head = self.input.peek(TAG_HEADER_BYTES);
        if head.len() < 4 {
            return false;
        }
        if let Some(header) = FrameHeader::parse(head)
            && self.belongs(&header)
        {
            return self.frame(header);
        }
        self.past_a_tag() || self.past_a_gap()
    }

    /// Whether the frame that begins here goes on with the recording.
    fn belongs(&mut self, header: &FrameHeader) -> bool {
        if self.last.is_some_and(|last| last.is_like(header)) {
            return true;
        }
        let bytes = self.input.peek(CHAIN_BYTES);
        let is_all = bytes.len() < CHAIN_BYTES;
        is_audio(bytes, is_all)
    }

    fn frame(&mut self, header: FrameHeader) -> bool {
        let frame_end = self.input.position() + header.bytes as u64;
        let frame = self.input.peek(header.bytes);
        if frame.len() < header.bytes || frame_end > self.end {
            // Decoders leave out a frame that is not whole.
            self.input.skip(u64::MAX);
            return false;
        }
        if !self.gaps.is_empty() && tags::ape_footer(frame).is_some() {
            return self.past_a_gap();
        }
        let note = if self.first.is_none() { Note::read(frame, &header) } else { None };
        if let Some(note) = note {
            self.note = note;
        } else {
            let codec = if header.is_layer_3 { CODEC_ID_MP3 } else { CODEC_ID_MP2 };
            self.ear.packet(|parameters| _ = parameters.for_codec(codec), 0, frame);
            self.frames += 1;
            self.seconds += f64::from(header.samples) / f64::from(header.rate);
        }
        self.first.get_or_insert(header);
        self.last = Some(header);
        self.input.skip(header.bytes as u64);
        true
    }

    /// Skips a tag, if one begins here. One that would end behind the recording has a wrong size, and is searched
    /// for frames like anything else.
    fn past_a_tag(&mut self) -> bool {
        let head = self.input.peek(TAG_HEADER_BYTES);
        if head.starts_with(LYRICS_BEGIN) {
            return self.past_lyrics();
        }
        match tags::tag_bytes(head) {
            Some(length) if !self.input.is_beyond_end(length) => self.input.skip(length) == length,
            _ => false,
        }
    }

    /// Lyrics3 tags say only at their end that they end.
    fn past_lyrics(&mut self) -> bool {
        loop {
            let bytes = self.input.peek(SEARCH_BYTES);
            let is_all = bytes.len() < SEARCH_BYTES;
            let mut ends = LYRICS_ENDS.iter().filter_map(|mark| memchr::memmem::find(bytes, mark));
            if let Some(offset) = ends.next() {
                self.input.skip((offset + LYRICS_ENDS[0].len()) as u64);
                return true;
            }
            if is_all {
                self.input.skip(u64::MAX);
                return false;
            }
            self.input.skip((SEARCH_BYTES - LYRICS_ENDS[0].len()) as u64);
        }
    }

    /// Looks for the next frame behind bytes that are neither frames nor a tag. False when there is none.
    fn past_a_gap(&mut self) -> bool {
        if self.gaps.len() < MAX_GAPS {
            self.gaps.push((self.input.position(), self.seconds));
        }
        // A frame that was refused must not be found again.
        let mut from = 1;
        loop {
            let start = self.input.position();
            let bytes = self.input.peek(SEARCH_BYTES);
            let is_all = bytes.len() < SEARCH_BYTES;
            let found = first_frame(bytes.get(from..).unwrap_or_default(), is_all);
            let found = found.map(|offset| offset + from);
            let searched = match found {
                Some(offset) => offset,
                None if is_all => bytes.len(),
                None => SEARCH_BYTES - CHAIN_BYTES,
            };
            if let Some((footer_end, length)) = tags::ape_footer(bytes)
                && footer_end <= searched
            {
                self.forget_since((start + footer_end as u64).saturating_sub(length));
                self.input.skip(footer_end as u64);
                return true;
            }
            self.input.skip(searched as u64);
            if found.is_some() || is_all {
                return found.is_some();
            }
            from = 0;
        }
    }

    /// What stood between `tag_start` and here was a tag.
    fn forget_since(&mut self, tag_start: u64) {
        if let Some(&(_, seconds)) = self.gaps.iter().find(|(position, _)| *position >= tag_start) {
            self.seconds = seconds;
        }
    }

    fn stream(self) -> Option<Stream> {
        let first = self.first?;
        let added = self.note.added as f64 / f64::from(first.rate);
        let announced = self.note.frames as f64 * f64::from(first.samples) / f64::from(first.rate);
        let seconds = believable((self.seconds - added).max(0.0));
        Some(Stream {
            seconds: seconds.filter(|_| self.frames > 0),
            sample_rate: Some(first.rate),
            channels: believable_channels(first.channels),
            codec: Some(if first.is_layer_3 { "mp3" } else { "mp2" }.to_owned()),
            truncated: announced > self.seconds + TRUNCATION_SLACK_SECONDS,
            silent: self.ear.is_silent(),
            can_be_heard: false,
        })
    }
}

impl Note {
    /// Where Fraunhofer's encoder puts its note, whatever the version.
    const VBRI_OFFSET: usize = 4 + 32;

    fn read(frame: &[u8], header: &FrameHeader) -> Option<Self> {
        let at = |offset: usize| frame.get(offset..).unwrap_or_default();
        if at(Self::VBRI_OFFSET).starts_with(b"VBRI") {
            let frames = number(frame, Self::VBRI_OFFSET + 14).unwrap_or(0);
            return Some(Note { frames, added: 0 });
        }
        let start = header.note_offset();
        if !at(start).starts_with(b"Xing") && !at(start).starts_with(b"Info") {
            return None;
        }
        let flags = number(frame, start + 4).unwrap_or(0);
        let frames = if flags & 1 != 0 { number(frame, start + 8).unwrap_or(0) } else { 0 };
        let fields = [(1, 4), (2, 4), (4, 100), (8, 4)];
        let fields: usize =
            fields.iter().filter(|(flag, _)| flags & flag != 0).map(|(_, length)| length).sum();
        // LAME's part: 21 bytes about itself, then twelve bits each for the beginning and the end.
        let silence = match at(start + 8 + fields + 21) {
            [a, b, c, ..] => {
                let both = u64::from(*a) << 16 | u64::from(*b) << 8 | u64::from(*c);
                (both >> 12) + (both & 0xFFF)
            }
            _ => 0,
        };
        Some(Note { frames, added: silence })
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u64> {
    let bytes = bytes.get(at..at + 4)?;
    Some(u64::from(u32::from_be_bytes(bytes.try_into().ok()?)))
}
