//! MP4, M4A, 3GP and QuickTime.
//!
//! Our own walk and not symphonia's: recorders put the index behind the audio, where symphonia needs a
//! seekable source, and its packet loop takes quadratic time on the long time tables that phones
//! write (and attackers more so). The sums in the tables are all that is needed here, so the walk keeps
//! a few numbers and no table.

use super::esds::DecoderConfig;
use super::input::{Bytestream, Input};
use super::stream::{Stream, believable_channels, believable_rate, believable_seconds};

/// The decoder's configuration may lie seven boxes down; what is deeper holds nothing for us.
const MAX_DEPTH: u32 = 8;

/// An `esds` box is some forty bytes long.
const MAX_ESDS_BYTES: usize = 256;

/// An index of more bytes, or with more entries in its time table, is not worth reading once more to hear whether a
/// recording is silent.
const MAX_HEARD_INDEX_BYTES: u64 = 1024 * 1024;
const MAX_HEARD_TIME_ENTRIES: u64 = 64;

/// Fragments name their track's defaults; more tracks than this make no recording.
const MAX_FRAGMENT_DEFAULTS: usize = 32;

pub(super) fn walk<R: Bytestream>(input: &mut Input<R>) -> Option<Stream> {
    let mut walk = Walk {
        input,
        audio: None,
        track: Track::default(),
        defaults: Vec::new(),
        media: Media::default(),
        has_index: false,
        index_bytes: 0,
    };
    walk.children(u64::MAX, 0);
    let Walk { input, audio, media, has_index, index_bytes, .. } = walk;
    // Recorders write the index last. Without it no program can tell where in the data which samples are.
    if !has_index && input.is_at_end() {
        return Some(Stream { truncated: true, ..Stream::default() });
    }
    let audio = audio?;
    let can_be_heard = index_bytes <= MAX_HEARD_INDEX_BYTES
        && audio.time_entries <= MAX_HEARD_TIME_ENTRIES
        && media.found > 0;
    Some(Stream { can_be_heard, ..audio.stream(&media) })
}

struct Walk<'a, R> {
    input: &'a mut Input<R>,
    /// The first audio track.
    audio: Option<Track>,
    /// The track whose boxes are being read.
    track: Track,
    /// Track id and sample duration for fragments that do not say themselves.
    defaults: Vec<(u32, u32)>,
    media: Media,
    /// Whether a `moov` box ended before the recording did.
    has_index: bool,
    index_bytes: u64,
}

/// One track, as far as its boxes have been read.
#[derive(Default)]
struct Track {
    id: u32,
    is_audio: bool,
    ticks_per_second: u32,
    ticks: u64,
    time_entries: u64,
    sample_bytes: u64,
    sample_rate: u32,
    channels: u32,
    codec: Option<String>,
}

/// The bytes of audio and video themselves.
#[derive(Default)]
struct Media {
    announced: u64,
    found: u64,
}

struct Header {
    kind: [u8; 4],
    end: u64,
}

impl<R: Bytestream> Walk<'_, R> {
    /// Reads the boxes up to `end`.
    fn children(&mut self, end: u64, depth: u32) {
        loop {
            let start = self.input.position();
            let Some(header) = self.header(end) else {
                return;
            };
            match &header.kind {
                b"moov" | b"mdia" | b"minf" | b"stbl" | b"mvex" | b"moof" | b"wave"
                    if depth < MAX_DEPTH =>
                {
                    self.children(header.end, depth + 1);
                }
                b"trak" if depth < MAX_DEPTH => self.track(header.end, depth),
                b"stsd" => _ = self.sample_description(header.end, depth),
                b"traf" => self.fragment(header.end),
                b"mdat" => self.media(header.end),
                _ => _ = self.fields(&header),
            }
            // Whatever the box's reader left, or all of a box that is of no interest.
            self.input.skip(header.end.saturating_sub(self.input.position()));
            if &header.kind == b"moov" && self.input.position() >= header.end {
                self.has_index = true;
                self.index_bytes += header.end - start;
            }
        }
    }

    /// The next box before `parent_end`. A size that leads nowhere ends the parent.
    fn header(&mut self, parent_end: u64) -> Option<Header> {
        let start = self.input.position();
        if parent_end.saturating_sub(start) < 8 {
            return None;
        }
        let [a, b, c, d, kind @ ..] = self.input.array::<8>()?;
        let size = match u32::from_be_bytes([a, b, c, d]) {
            0 => u64::MAX,
            1 => u64::from_be_bytes(self.input.array()?),
            size => u64::from(size),
        };
        let end = start.saturating_add(size).min(parent_end);
        (end >= self.input.position()).then_some(Header { kind, end })
    }

    fn track(&mut self, end: u64, depth: u32) {
        self.track = Track::default();
        self.children(end, depth + 1);
        let track = std::mem::take(&mut self.track);
        if track.is_audio && self.audio.is_none() {
            self.audio = Some(track);
        }
    }

    fn media(&mut self, end: u64) {
        let announced = end - self.input.position();
        let found = self.input.skip(announced);
        let is_open_ended = end == u64::MAX;
        self.media.found = self.media.found.saturating_add(found);
        self.media.announced =
            self.media.announced.saturating_add(if is_open_ended { found } else { announced });
    }

    /// Boxes that hold numbers. `None` when the box is shorter than its kind.
    fn fields(&mut self, header: &Header) -> Option<()> {
        match &header.kind {
            b"tkhd" => {
                let skipped = if self.version()? == 1 { 16 } else { 8 };
                self.input.skip(skipped);
                self.track.id = self.u32()?;
            }
            b"mdhd" => {
                let skipped = if self.version()? == 1 { 16 } else { 8 };
                self.input.skip(skipped);
                self.track.ticks_per_second = self.u32()?;
            }
            b"hdlr" => {
                self.input.skip(8);
                self.track.is_audio |= self.input.array::<4>()? == *b"soun";
            }
            b"esds" => self.elementary_stream(header.end)?,
            b"stts" => self.sample_durations(header.end)?,
            b"stsz" => self.sample_sizes(header.end)?,
            b"trex" => {
                self.input.skip(4);
                let (id, _description, duration) = (self.u32()?, self.u32()?, self.u32()?);
                if self.defaults.len() < MAX_FRAGMENT_DEFAULTS {
                    self.defaults.push((id, duration));
                }
            }
            _ => {}
        }
        Some(())
    }

    /// The first sample entry: codec, channels, sample rate.
    fn sample_description(&mut self, end: u64, depth: u32) -> Option<()> {
        self.input.skip(8);
        let entry = self.header(end)?;
        self.input.skip(8);
        let fields = self.input.array::<20>()?;
        self.track.codec = codec_name(&entry.kind);
        self.track.channels = u32::from(u16::from_be_bytes([fields[8], fields[9]]));
        self.track.sample_rate = u32::from(u16::from_be_bytes([fields[16], fields[17]]));
        // QuickTime's later versions of the entry have more fields before the boxes inside.
        let more_fields = [0, 16, 36].get(usize::from(fields[1])).copied().unwrap_or(0);
        self.input.skip(more_fields);
        if depth < MAX_DEPTH {
            self.children(entry.end, depth + 1);
        }
        Some(())
    }

    /// What the decoder is told. For AAC only this is the truth: the entry around it says stereo for everything.
    fn elementary_stream(&mut self, end: u64) -> Option<()> {
        self.input.skip(4);
        let length = usize::try_from(self.left(end)).unwrap_or(usize::MAX);
        let stream = DecoderConfig::parse(self.input.peek(length.min(MAX_ESDS_BYTES)))?;
        match stream.object_type {
            0x69 | 0x6B => self.track.codec = Some("mp3".to_owned()),
            _ => self.track.channels = stream.aac_channels.unwrap_or(self.track.channels),
        }
        Some(())
    }

    fn sample_durations(&mut self, end: u64) -> Option<()> {
        self.input.skip(4);
        let entries = self.entries(end, 8)?;
        self.track.time_entries += entries;
        for _ in 0..entries {
            let (samples, ticks) = (self.u32()?, self.u32()?);
            self.track.ticks =
                self.track.ticks.saturating_add(u64::from(samples) * u64::from(ticks));
        }
        Some(())
    }

    fn sample_sizes(&mut self, end: u64) -> Option<()> {
        self.input.skip(4);
        let size_of_all = self.u32()?;
        if size_of_all != 0 {
            self.track.sample_bytes = u64::from(size_of_all) * u64::from(self.u32()?);
            return Some(());
        }
        for _ in 0..self.entries(end, 4)? {
            self.track.sample_bytes += u64::from(self.u32()?);
        }
        Some(())
    }

    /// One fragment of one track: what `tfhd` says holds for the `trun` boxes after it.
    fn fragment(&mut self, end: u64) {
        let mut default_ticks = None;
        while let Some(header) = self.header(end) {
            match &header.kind {
                b"tfhd" => default_ticks = self.fragment_header(),
                b"trun" => _ = default_ticks.and_then(|ticks| self.fragment_run(header.end, ticks)),
                _ => {}
            }
            self.input.skip(header.end.saturating_sub(self.input.position()));
        }
    }

    /// The sample duration of the fragment, if it belongs to the audio track.
    fn fragment_header(&mut self) -> Option<u32> {
        let flags = self.u32()?;
        let id = self.u32()?;
        let base_offset = if flags & 1 != 0 { 8 } else { 0 };
        let description = if flags & 2 != 0 { 4 } else { 0 };
        self.input.skip(base_offset + description);
        let own = if flags & 8 != 0 { Some(self.u32()?) } else { None };
        let default = self.defaults.iter().find(|(track, _)| *track == id).map(|(_, ticks)| *ticks);
        let is_audio = self.audio.as_ref().is_some_and(|audio| audio.id == id);
        is_audio.then(|| own.or(default).unwrap_or(0))
    }

    fn fragment_run(&mut self, end: u64, default_ticks: u32) -> Option<()> {
        let flags = self.u32()?;
        let samples = self.u32()?;
        let data_offset = if flags & 1 != 0 { 4 } else { 0 };
        let first_flags = if flags & 4 != 0 { 4 } else { 0 };
        self.input.skip(data_offset + first_flags);
        let ticks = if flags & 0x100 != 0 {
            let others = 4 * u64::from((flags >> 9 & 7).count_ones());
            let mut ticks = 0u64;
            for _ in 0..u64::from(samples).min(self.left(end) / (4 + others)) {
                ticks += u64::from(self.u32()?);
                self.input.skip(others);
            }
            ticks
        } else {
            u64::from(samples) * u64::from(default_ticks)
        };
        let audio = self.audio.as_mut()?;
        audio.ticks = audio.ticks.saturating_add(ticks);
        Some(())
    }

    /// How many table entries follow: as many as announced, but no more than fit into the box.
    fn entries(&mut self, end: u64, entry_bytes: u64) -> Option<u64> {
        let announced = u64::from(self.u32()?);
        Some(announced.min(self.left(end) / entry_bytes))
    }

    fn left(&self, end: u64) -> u64 {
        end.saturating_sub(self.input.position())
    }

    fn version(&mut self) -> Option<u8> {
        Some(self.input.array::<4>()?[0])
    }

    fn u32(&mut self) -> Option<u32> {
        self.input.array().map(u32::from_be_bytes)
    }
}

impl Track {
    fn stream(self, media: &Media) -> Stream {
        let needed = media.announced.max(self.sample_bytes);
        let truncated = media.found < needed;
        // The index announces the whole recording. Of a broken copy the part that is there counts.
        let share = if truncated { media.found as f64 / needed as f64 } else { 1.0 };
        let rate =
            believable_rate(self.sample_rate).or_else(|| believable_rate(self.ticks_per_second));
        let seconds = believable_seconds(self.ticks, f64::from(self.ticks_per_second));
        Stream {
            seconds: seconds.map(|seconds| seconds * share),
            sample_rate: rate,
            channels: believable_channels(self.channels),
            codec: self.codec,
            truncated: truncated && seconds.is_some(),
            ..Stream::default()
        }
    }
}

fn codec_name(kind: &[u8; 4]) -> Option<String> {
    let name = match kind {
        b"mp4a" => "aac",
        b"alac" => "alac",
        b"Opus" => "opus",
        b"fLaC" => "flac",
        b".mp3" => "mp3",
        b"samr" | b"sawb" => "amr",
        b"sowt" | b"twos" | b"lpcm" | b"ipcm" => "pcm",
        other => std::str::from_utf8(other)
            .ok()
            .filter(|name| name.chars().all(|c| c.is_ascii_graphic()))?,
    };
    Some(name.to_owned())
}
