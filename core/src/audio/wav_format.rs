//! What a WAV file's `fmt ` chunk says about its samples, and how long so many bytes of them are.

use symphonia::core::audio::Channels;
use symphonia::core::codecs::audio::well_known::{CODEC_ID_ADPCM_IMA_WAV, CODEC_ID_ADPCM_MS};
use symphonia::core::codecs::audio::{AudioCodecId, AudioCodecParameters};

use super::input::{Bytestream, Input};
use super::listen::{self, SILENCE_PEAK};
use super::stream::{Stream, believable_channels, believable_rate, believable_seconds};

/// [`SILENCE_PEAK`] in samples of 16 bits.
const SILENCE_PEAK_16_BITS: u64 = 32;

const EXTENSIBLE: u16 = 0xFFFE;

/// As much of the chunk as is of interest.
const MAX_FORMAT_BYTES: usize = 40;

/// How far the number of samples in a `fact` chunk may be from what the average byte rate gives, as a factor.
const FACT_SLACK: f64 = 2.0;

pub(super) struct Format {
    tag: u16,
    channels: u32,
    rate: u32,
    bytes_per_second: u32,
    block_bytes: u32,
    bits: u32,
    /// Samples per channel in a block, where the codec has such a field.
    block_samples: u32,
}

/// How samples lie in the data.
enum Layout {
    /// One after the other, so many bytes for all channels of one.
    Samples(u64),
    Blocks(Block),
    /// By an average only.
    Rate(u32),
}

/// A piece of so many bytes, in which all channels have so many samples.
struct Block {
    bytes: u64,
    samples: u64,
    /// What a block begins with, and how many samples that holds, if a shorter last block is of use to a decoder.
    header: Option<(u64, u64)>,
}

impl Format {
    /// Reads the chunk's content, which is `size` bytes long.
    pub(super) fn read<R: Bytestream>(input: &mut Input<R>, size: u64) -> Option<Self> {
        let length = usize::try_from(size).unwrap_or(usize::MAX).min(MAX_FORMAT_BYTES);
        let fields = input.peek(length);
        if fields.len() < 16 {
            return None;
        }
        let mut tag = u16_at(fields, 0);
        if tag == EXTENSIBLE && fields.len() >= 26 {
            // The real tag is the beginning of the sub-format's GUID.
            tag = u16_at(fields, 24);
        }
        Some(Format {
            tag,
            channels: u32::from(u16_at(fields, 2)),
            rate: u32_at(fields, 4),
            bytes_per_second: u32_at(fields, 8),
            block_bytes: u32::from(u16_at(fields, 12)),
            bits: u32::from(u16_at(fields, 14)),
            block_samples: if fields.len() >= 20 { u32::from(u16_at(fields, 18)) } else { 0 },
        })
    }

    /// Whether the data are MPEG frames, which know their length best.
    pub(super) fn is_mpeg(&self) -> bool {
        matches!(self.tag, 0x50 | 0x55)
    }

    /// The audio in so many bytes. `fact_samples` is what the `fact` chunk says, if that can be believed.
    pub(super) fn stream(
        &self,
        data_bytes: u64,
        fact_samples: Option<u32>,
        truncated: bool,
    ) -> Stream {
        let channels = believable_channels(self.channels);
        let rate = believable_rate(self.rate);
        let seconds = channels.and(rate).and_then(|rate| {
            let fact_samples = fact_samples.filter(|&samples| samples > 0 && !truncated);
            self.seconds(data_bytes, rate, fact_samples)
        });
        Stream {
            seconds,
            sample_rate: rate,
            channels,
            codec: Some(self.codec()),
            truncated,
            ..Stream::default()
        }
    }

    /// How a look at the data tells silence, if these samples can be read without a decoder.
    pub(super) fn samples(&self) -> Option<Samples> {
        let bytes = usize::try_from(self.sample_bytes()).ok()?;
        let kind = match (self.tag, bytes) {
            (1, 1) => SampleKind::Unsigned,
            (1, 2..=4) => SampleKind::Signed { excess_bits: self.bits.saturating_sub(16) },
            (3, 4) => SampleKind::Float,
            (3, 8) => SampleKind::Double,
            (6, 1) => SampleKind::ALaw,
            (7, 1) => SampleKind::MuLaw,
            _ => return None,
        };
        Some(Samples { bytes, kind })
    }

    /// How the data's blocks are decoded, if there is a decoder for them.
    pub(super) fn blocks(&self) -> Option<Blocks> {
        let codec = match self.tag {
            2 => CODEC_ID_ADPCM_MS,
            0x11 if self.bits == 4 => CODEC_ID_ADPCM_IMA_WAV,
            _ => return None,
        };
        let Some(Layout::Blocks(Block { bytes, samples, .. })) = self.layout() else {
            return None;
        };
        let (rate, channels) = (believable_rate(self.rate)?, listen::channels(self.channels)?);
        Some(Blocks { codec, bytes: usize::try_from(bytes).ok()?, samples, rate, channels })
    }

    fn seconds(&self, data_bytes: u64, rate: u32, fact_samples: Option<u32>) -> Option<f64> {
        let rate = f64::from(rate);
        match self.layout()? {
            Layout::Samples(bytes) => believable_seconds(data_bytes / bytes, rate),
            Layout::Blocks(block) => believable_seconds(block.samples_in(data_bytes), rate),
            Layout::Rate(bytes_per_second) => {
                let by_rate = believable_seconds(data_bytes, f64::from(bytes_per_second));
                let by_fact = fact_samples.map(|samples| f64::from(samples) / rate);
                match (by_rate, by_fact) {
                    (Some(by_rate), Some(by_fact))
                        if (by_rate / FACT_SLACK..=by_rate * FACT_SLACK).contains(&by_fact) =>
                    {
                        Some(by_fact)
                    }
                    (by_rate, by_fact) => by_rate.or(by_fact),
                }
            }
        }
    }

    fn layout(&self) -> Option<Layout> {
        let (channels, block_bytes) = (u64::from(self.channels), u64::from(self.block_bytes));
        match self.tag {
            1 | 3 | 6 | 7 => {
                let bytes = u64::from(self.sample_bytes());
                return (bytes > 0).then(|| Layout::Samples(bytes * channels));
            }
            // MS ADPCM: seven bytes per channel with two samples in them, then half a byte a sample.
            2 if block_bytes > 7 * channels => {
                return Some(Layout::Blocks(Block::of_nibbles(
                    block_bytes,
                    7 * channels,
                    2,
                    channels,
                )));
            }
            // IMA ADPCM: four bytes per channel with one sample in them.
            0x11 if block_bytes > 4 * channels && self.bits == 4 => {
                return Some(Layout::Blocks(Block::of_nibbles(
                    block_bytes,
                    4 * channels,
                    1,
                    channels,
                )));
            }
            _ => {}
        }
        if self.block_samples > 1
            && block_bytes > 0
            && matches!(self.tag, 0x11 | 0x31 | 0x61 | 0x62)
        {
            let samples = u64::from(self.block_samples);
            return Some(Layout::Blocks(Block { bytes: block_bytes, samples, header: None }));
        }
        Some(Layout::Rate(self.bytes_per_second))
    }

    /// What one sample of one channel takes.
    fn sample_bytes(&self) -> u32 {
        let bytes = self.bits.div_ceil(8);
        if matches!(self.tag, 6 | 7) {
            return 1;
        }
        // Samples that do not fill their bytes may lie in a wider container. Samples that do are as long as they
        // are: there a block size that says otherwise is wrong, and decoders do not heed it.
        let container = self.block_bytes / self.channels.max(1);
        let is_whole = self.block_bytes.is_multiple_of(self.channels.max(1));
        let is_wider = is_whole && container > bytes && container <= 4;
        if is_wider && !matches!(self.bits, 0 | 8 | 16 | 32 | 64) { container } else { bytes }
    }

    fn codec(&self) -> String {
        match self.tag {
            1 => "pcm",
            2 | 0x10 | 0x11 | 0x17 | 0x20 | 0x40 | 0x45 | 0x61 | 0x62 | 0x64 | 0x200 => "adpcm",
            3 => "float",
            6 => "alaw",
            7 => "mulaw",
            0x31 => "gsm",
            0x50 => "mp2",
            0x55 => "mp3",
            other => return format!("0x{other:04x}"),
        }
        .to_owned()
    }
}

impl Block {
    fn of_nibbles(bytes: u64, header: u64, header_samples: u64, channels: u64) -> Self {
        let samples = header_samples + (bytes - header) * 2 / channels;
        Block { bytes, samples, header: Some((header, header_samples)) }
    }

    fn samples_in(&self, bytes: u64) -> u64 {
        let rest = bytes % self.bytes;
        let of_rest = match self.header {
            Some((header, samples)) if rest > header => {
                let per_byte = (self.samples - samples) as f64 / (self.bytes - header) as f64;
                samples + ((rest - header) as f64 * per_byte) as u64
            }
            _ => 0,
        };
        bytes / self.bytes * self.samples + of_rest
    }
}

/// Blocks that a decoder can decode.
pub(super) struct Blocks {
    pub(super) bytes: usize,
    /// In one block, of each channel.
    pub(super) samples: u64,
    codec: AudioCodecId,
    rate: u32,
    channels: Channels,
}

impl Blocks {
    /// Tells a decoder what to expect.
    pub(super) fn describe(&self, parameters: &mut AudioCodecParameters) {
        parameters
            .for_codec(self.codec)
            .with_sample_rate(self.rate)
            .with_channels(self.channels.clone())
            .with_frames_per_block(self.samples)
            .with_max_frames_per_packet(self.samples);
    }
}

/// Samples that can be read as they lie in the data.
pub(super) struct Samples {
    pub(super) bytes: usize,
    kind: SampleKind,
}

enum SampleKind {
    Unsigned,
    /// So many bits more than 16.
    Signed {
        excess_bits: u32,
    },
    Float,
    Double,
    ALaw,
    MuLaw,
}

impl Samples {
    /// Whether none of these whole samples can be heard.
    pub(super) fn are_silent(&self, data: &[u8]) -> bool {
        let mut samples = data.chunks_exact(self.bytes);
        match self.kind {
            SampleKind::Unsigned => samples.all(|sample| sample == [0x80]),
            SampleKind::Signed { excess_bits } => samples.all(|sample| {
                let last = sample.len() - 1;
                let top = i64::from(sample[last] as i8);
                let value = sample[..last]
                    .iter()
                    .rev()
                    .fold(top, |value, &byte| value << 8 | i64::from(byte));
                (value >> excess_bits).unsigned_abs() <= SILENCE_PEAK_16_BITS
            }),
            SampleKind::Float => samples.all(|sample| {
                let bytes = sample.try_into().unwrap_or_default();
                let value = f32::from_le_bytes(bytes);
                value.is_nan() || value.abs() <= SILENCE_PEAK
            }),
            SampleKind::Double => samples.all(|sample| {
                let bytes = sample.try_into().unwrap_or_default();
                let value = f64::from_le_bytes(bytes);
                value.is_nan() || value.abs() <= f64::from(SILENCE_PEAK)
            }),
            // The quietest codes of either sign: up to 24 and 32 of 32768.
            SampleKind::ALaw => samples.all(|sample| (sample[0] ^ 0x55) & 0x7F <= 1),
            SampleKind::MuLaw => samples.all(|sample| !sample[0] & 0x7F <= 4),
        }
    }
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

pub(super) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}
