//! Ogg: a walk from page to page.
//!
//! Our own walk and not symphonia's, which puts packets together in memory, of whatever size and for each of whatever
//! number of streams. The times on the pages are all that is needed here.

use super::input::{Bytestream, Input};
use super::listen::Ear;
use super::quiet_packets::Codec;
use super::stream::{Stream, believable, believable_channels, believable_rate};

/// How much is looked at at a time while the next page is looked for.
const SEARCH_BYTES: usize = 32 * 1024;

const PAGE_HEADER_BYTES: usize = 27;

/// How much of a stream's first packet describes it.
const DESCRIPTION_BYTES: usize = 64;

/// On a page on which no packet ends.
const NO_TIME: u64 = u64::MAX;

/// A recording whose first page ends later than this was cut out of a longer one, such as a radio station's.
const MAX_FIRST_PAGE_SECONDS: u64 = 10;

/// Where a stream's first packet begins, by a flag of its page.
const BEGINS: u8 = 2;

/// The page begins within a packet, by a flag of the page.
const CONTINUES: u8 = 1;

/// The most that a page can hold.
const MAX_CONTENT_BYTES: usize = 255 * 255;

pub(super) fn walk<R: Bytestream>(input: &mut Input<R>) -> Option<Stream> {
    let ear = Ear::default();
    let mut walk = Walk { input, description: None, part: None, seconds_before: None, ear };
    while walk.page().is_some() {}
    walk.stream()
}

struct Walk<'a, R> {
    input: &'a mut Input<R>,
    /// Of the first audio stream.
    description: Option<Description>,
    part: Option<Part>,
    /// In parts that are over: Ogg files may follow one another in one file.
    seconds_before: Option<f64>,
    ear: Ear,
}

#[derive(Clone, Copy)]
struct Description {
    codec: &'static str,
    rate: u32,
    channels: u32,
    /// Times per second.
    ticks: u32,
    /// Samples at the beginning that are not to be heard.
    skipped: u64,
}

/// One stream of audio.
struct Part {
    serial: [u8; 4],
    description: Description,
    first_time: Option<u64>,
    last_time: u64,
    /// Packets in front of the audio that are still to come: descriptions and tags.
    headers: usize,
}

impl<R: Bytestream> Walk<'_, R> {
    /// Reads the next page. `None` at the end of the recording; damage is skipped.
    fn page(&mut self) -> Option<()> {
        let header: [u8; PAGE_HEADER_BYTES] = self.input.peek(PAGE_HEADER_BYTES).try_into().ok()?;
        if !header.starts_with(b"OggS") {
            return self.past_damage();
        }
        let flags = header[5];
        let time = u64::from_le_bytes(*header[6..].first_chunk()?);
        let serial = *header[14..].first_chunk()?;
        self.input.skip(PAGE_HEADER_BYTES as u64);
        let segments = usize::from(header[26]);
        let mut lacing = [0; 255];
        let lacing = &mut lacing[..segments];
        if self.input.peek(segments).len() < segments {
            return None;
        }
        lacing.copy_from_slice(self.input.peek(segments));
        let length: u64 = lacing.iter().map(|&length| u64::from(length)).sum();
        self.input.skip(segments as u64);
        if flags & BEGINS != 0 {
            let content = self.input.peek(DESCRIPTION_BYTES.min(length as usize));
            let description = Description::read(content);
            self.begin(serial, description);
        }
        self.listen(serial, flags, lacing);
        if self.input.skip(length) < length {
            return None;
        }
        self.time(serial, time);
        Some(())
    }

    /// Listens to the packets that end on this page.
    fn listen(&mut self, serial: [u8; 4], flags: u8, lacing: &[u8]) {
        let part = self.part.as_mut().filter(|part| part.serial == serial);
        let Some(part) = part.filter(|_| self.ear.is_listening()) else {
            return;
        };
        let Some(codec) = Codec::named(part.description.codec) else {
            return self.ear.give_up();
        };
        let content = self.input.peek(MAX_CONTENT_BYTES);
        let (mut start, mut end) = (0, 0);
        let mut is_continued = flags & CONTINUES != 0;
        for &length in lacing {
            end += usize::from(length);
            if length == u8::MAX {
                continue;
            }
            match content.get(start..end) {
                _ if part.headers > 0 => part.headers -= 1,
                // Longer than a page or 255 bytes: there is something in it.
                Some(packet) if !is_continued => codec.listen(packet, &mut self.ear),
                Some(_) => self.ear.hear(false),
                // The recording ends here.
                None => return,
            }
            is_continued = false;
            start = end;
        }
    }

    fn past_damage(&mut self) -> Option<()> {
        let bytes = self.input.peek(SEARCH_BYTES);
        let next = bytes.get(1..).and_then(|rest| memchr::memmem::find(rest, b"OggS"));
        let skipped = match next {
            Some(offset) => offset + 1,
            None if bytes.len() < SEARCH_BYTES => return None,
            None => SEARCH_BYTES - 4,
        };
        self.input.skip(skipped as u64);
        Some(())
    }

    fn begin(&mut self, serial: [u8; 4], description: Option<Description>) {
        let is_beside = self.part.as_ref().is_some_and(|part| part.first_time.is_none());
        let Some(description) = description.filter(|_| !is_beside) else {
            // Pictures, or a second track beside the first.
            return;
        };
        self.end_part();
        self.description.get_or_insert(description);
        let headers = if description.codec == "opus" { 2 } else { 3 };
        self.part = Some(Part { serial, description, first_time: None, last_time: 0, headers });
    }

    fn time(&mut self, serial: [u8; 4], time: u64) {
        let part =
            self.part.as_mut().filter(|part| part.serial == serial && time != NO_TIME && time > 0);
        if let Some(part) = part {
            part.first_time.get_or_insert(time);
            part.last_time = part.last_time.max(time);
        }
    }

    fn end_part(&mut self) {
        if let Some(seconds) = self.part.take().and_then(|part| part.seconds()) {
            *self.seconds_before.get_or_insert(0.0) += seconds;
        }
    }

    fn stream(mut self) -> Option<Stream> {
        self.end_part();
        let description = self.description?;
        Some(Stream {
            seconds: self.seconds_before.and_then(believable),
            sample_rate: believable_rate(description.rate),
            channels: believable_channels(description.channels),
            codec: Some(description.codec.to_owned()),
            silent: self.ear.is_silent(),
            ..Stream::default()
        })
    }
}

impl Part {
    fn seconds(&self) -> Option<f64> {
        let ticks = u64::from(believable_rate(self.description.ticks)?);
        let first = self.first_time?;
        let start =
            if first > MAX_FIRST_PAGE_SECONDS * ticks { first } else { self.description.skipped };
        Some(self.last_time.saturating_sub(start) as f64 / ticks as f64)
    }
}

impl Description {
    fn read(packet: &[u8]) -> Option<Self> {
        let byte = |at: usize| packet.get(at).map(|&byte| u32::from(byte));
        let word = |at: usize| Some(u32::from_le_bytes(*packet.get(at..)?.first_chunk()?));
        if packet.starts_with(b"OpusHead") {
            // Whatever the rate of the original, times count 48000 a second.
            let skipped = u64::from(byte(10)? | byte(11)? << 8);
            return Some(Description {
                codec: "opus",
                rate: 48_000,
                channels: byte(9)?,
                ticks: 48_000,
                skipped,
            });
        }
        let (codec, rate, channels) = if packet.starts_with(b"\x01vorbis") {
            ("vorbis", word(12)?, byte(11)?)
        } else if packet.starts_with(b"Speex   ") {
            ("speex", word(36)?, word(48)?)
        } else if packet.starts_with(b"\x7FFLAC") {
            let packed = word(27)?.swap_bytes();
            ("flac", packed >> 12, (packed >> 9 & 7) + 1)
        } else {
            return None;
        };
        Some(Description { codec, rate, channels, ticks: rate, skipped: 0 })
    }
}
