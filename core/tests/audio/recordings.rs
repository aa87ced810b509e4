//! Recordings written by hand, byte by byte, so that a test can choose each header field.

/// A WAV file whose header may lie. Two seconds of 8 kHz mono 16 bit silence by default.
#[derive(Clone)]
pub(crate) struct Wav {
    pub(crate) tag: u16,
    pub(crate) channels: u16,
    pub(crate) rate: u32,
    pub(crate) bits: u16,
    /// Bytes of `fmt ` behind the first 16.
    pub(crate) more_format: Vec<u8>,
    pub(crate) before_data: Vec<u8>,
    pub(crate) data: Vec<u8>,
    /// What the header says instead of the truth.
    pub(crate) riff_size: Option<u32>,
    pub(crate) data_size: Option<u32>,
    pub(crate) block_bytes: Option<u16>,
    pub(crate) byte_rate: Option<u32>,
}

impl Default for Wav {
    fn default() -> Self {
        Wav {
            tag: 1,
            channels: 1,
            rate: 8_000,
            bits: 16,
            more_format: Vec::new(),
            before_data: Vec::new(),
            data: vec![0; 32_000],
            riff_size: None,
            data_size: None,
            block_bytes: None,
            byte_rate: None,
        }
    }
}

impl Wav {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let data_size = self.data_size.unwrap_or(self.data.len() as u32);
        let chunks = [
            &b"WAVE"[..],
            &self.format(),
            &self.before_data,
            b"data",
            &data_size.to_le_bytes(),
            &self.data,
        ];
        let content = chunks.concat();
        let riff_size = self.riff_size.unwrap_or(content.len() as u32);
        [b"RIFF", &riff_size.to_le_bytes()[..], &content].concat()
    }

    /// The same with the sizes in a `ds64` chunk.
    pub(crate) fn rf64_bytes(&self) -> Vec<u8> {
        let unknown = u32::MAX.to_le_bytes();
        let data_size = self.data.len() as u64;
        let sizes = [(data_size + 72).to_le_bytes(), data_size.to_le_bytes(), [0; 8]].concat();
        let ds64 = chunk(b"ds64", &[sizes, vec![0; 4]].concat());
        [b"RF64", &unknown[..], b"WAVE", &ds64, &self.format(), b"data", &unknown, &self.data]
            .concat()
    }

    fn format(&self) -> Vec<u8> {
        let frame_bytes =
            self.block_bytes.unwrap_or_else(|| self.channels.wrapping_mul(self.bits / 8));
        let byte_rate =
            self.byte_rate.unwrap_or_else(|| self.rate.wrapping_mul(u32::from(frame_bytes)));
        let mut fields = [
            &self.tag.to_le_bytes()[..],
            &self.channels.to_le_bytes(),
            &self.rate.to_le_bytes(),
            &byte_rate.to_le_bytes(),
            &frame_bytes.to_le_bytes(),
            &self.bits.to_le_bytes(),
        ]
        .concat();
        fields.extend(&self.more_format);
        if self.tag == 0xFFFE {
            fields.extend(22u16.to_le_bytes());
            fields.extend([16, 0, 4, 0, 0, 0]);
            // KSDATAFORMAT_SUBTYPE_PCM
            fields.extend([1, 0, 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71]);
        }
        chunk(b"fmt ", &fields)
    }
}

fn chunk(id: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [id, &(content.len() as u32).to_le_bytes()[..], content].concat()
}

/// `frames` silent MP3 frames of 36 ms: 16 kHz mono, 64 kbit/s.
pub(crate) fn mp3(frames: usize) -> Vec<u8> {
    let mut frame = vec![0xFF, 0xF3, 0x88, 0xC0];
    frame.resize(288, 0);
    frame.repeat(frames)
}

/// `frames` silent MP3 frames of 24 ms: 48 kHz stereo, 128 kbit/s.
pub(crate) fn mp3_48k(frames: usize) -> Vec<u8> {
    let mut frame = vec![0xFF, 0xFB, 0x94, 0x00];
    frame.resize(384, 0);
    frame.repeat(frames)
}

/// `frames` ADTS frames of 64 ms with nothing sensible in them: 16 kHz mono.
pub(crate) fn adts(frames: usize) -> Vec<u8> {
    const LENGTH: usize = 100;
    let mut frame = vec![
        0xFF,
        0xF1,
        0x60, // AAC-LC, 16 kHz
        0x40 | (LENGTH >> 11) as u8,
        (LENGTH >> 3) as u8,
        ((LENGTH & 7) << 5) as u8 | 0x1F,
        0xFC,
    ];
    frame.resize(LENGTH, 0);
    frame.repeat(frames)
}

/// An ID3v2 tag with `length` bytes in it.
pub(crate) fn id3(length: usize) -> Vec<u8> {
    let size = [length >> 21, length >> 14, length >> 7, length].map(|bits| (bits & 0x7F) as u8);
    [b"ID3\x04\x00\x00", &size[..], &vec![0; length]].concat()
}

/// A FLAC stream that consists of nothing but its header.
pub(crate) fn flac_header(rate: u64, samples: u64) -> Vec<u8> {
    let packed = rate << 44 | 15 << 36 | samples;
    [b"fLaC\x80\x00\x00\x22\x10\x00\x10\x00\0\0\0\0\0\0", &packed.to_be_bytes()[..], &[0; 16]]
        .concat()
}

/// An MP4 box.
pub(crate) fn atom(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&(content.len() as u32 + 8).to_be_bytes()[..], kind, content].concat()
}

/// An MP4 box with version and flags 0.
pub(crate) fn full_atom(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    atom(kind, &[&[0; 4], content].concat())
}

/// A `moov` box with one AAC track, 16 kHz mono, with the given time-to-sample table.
pub(crate) fn movie(time_table: &[u8]) -> Vec<u8> {
    movie_of(16_000, time_table, &full_atom(b"stsz", &[0; 8]))
}

/// The same with a time scale of the test's choice and one sample of 100 ticks.
pub(crate) fn movie_with_scale(ticks_per_second: u32) -> Vec<u8> {
    movie_of(ticks_per_second, &time_table(1, 100), &full_atom(b"stsz", &[0; 8]))
}

/// An M4A that announces `samples / 10_000` seconds in 10 000 bytes, of which `media` are there.
pub(crate) fn m4a(samples: u32, size: u32, media: usize) -> Vec<u8> {
    let count = samples / 100;
    let sizes = full_atom(b"stsz", &words(&[size, count]));
    let movie = movie_of(16_000, &time_table(count, 160), &sizes);
    let mut whole = atom(b"mdat", &vec![0; (count * size) as usize]);
    whole.truncate(8 + media);
    [atom(b"ftyp", b"M4A \0\0\0\0"), movie, whole].concat()
}

fn time_table(samples: u32, ticks: u32) -> Vec<u8> {
    full_atom(b"stts", &words(&[1, samples, ticks]))
}

fn movie_of(ticks_per_second: u32, time_table: &[u8], sizes: &[u8]) -> Vec<u8> {
    let mut entry = vec![0; 28];
    entry[17] = 1;
    entry[24..26].copy_from_slice(&16_000u16.to_be_bytes());
    let description = full_atom(b"stsd", &[&words(&[1]), &atom(b"mp4a", &entry)[..]].concat());
    let samples = atom(b"stbl", &[&description, time_table, sizes].concat());
    let media_header = full_atom(b"mdhd", &words(&[0, 0, ticks_per_second, 0, 0]));
    let handler = full_atom(b"hdlr", b"\0\0\0\0soun\0\0\0\0\0\0\0\0\0\0\0\0\0");
    let media = atom(b"mdia", &[media_header, handler, atom(b"minf", &samples)].concat());
    let track_header = full_atom(b"tkhd", &words(&[0, 0, 1]));
    atom(b"moov", &atom(b"trak", &[track_header, media].concat()))
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}
