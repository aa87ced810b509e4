//! The containers whose packets symphonia walks: FLAC, MP3, ADTS, Ogg and WebM.

use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use symphonia::core::codecs::CodecParameters;
use symphonia::core::codecs::audio::{AudioCodecId, AudioCodecParameters, well_known as codecs};
use symphonia::core::errors::Error;
use symphonia::core::formats::{FormatOptions, FormatReader, Track, TrackType};
use symphonia::core::io::{MediaSourceStream, ReadOnlySource};
use symphonia::core::packet::Packet;
use symphonia::default::formats::{AdtsReader, FlacReader, MkvReader, MpaReader, OggReader};

use super::input::{Bytestream, Input};
use super::stream::{Stream, believable_channels, believable_rate, believable_seconds};
use crate::models::audio::AudioFormat;

/// An hour and a half of the shortest packets in use (2.5 ms); a longer walk is an attack.
const MAX_PACKETS: usize = 2_000_000;

/// How often a reader may fail before it has evidently lost its way: some then fail for ever.
const MAX_DAMAGES_IN_A_ROW: u32 = 50;

/// How far a header may be ahead of the packets before the recording counts as truncated: encoders
/// round up to whole packets, of which FLAC has the longest.
const TRUNCATION_SLACK_SECONDS: f64 = 1.0;

/// Walks `format`, or gives up with `None` when the container cannot be read at all.
pub(super) fn walk<R: Bytestream + Send>(
    input: &mut Input<R>,
    format: &AudioFormat,
) -> Option<Stream> {
    // The source is declared unseekable even if it is a file: then no index in it can send the
    // walk to and fro, and a file and a pipe with the same content get the same answer.
    let source = Box::new(ReadOnlySource::new(Shareable(Mutex::new(input))));
    let walk = || {
        let mut reader = open(MediaSourceStream::new(source, Default::default()), format)?;
        count(reader.as_mut(), format)
    };
    // A demuxer's bug is no reason to take the caller's process down; the reader is not used again.
    catch_unwind(AssertUnwindSafe(walk)).ok().flatten()
}

/// Symphonia wants its sources to be `Sync`, which readers seldom are. Nothing is ever locked.
struct Shareable<R>(Mutex<R>);

impl<R: Read> Read for Shareable<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        self.0.get_mut().map_err(|_| io::Error::other("the reader panicked"))?.read(target)
    }
}

/// Opens the reader for exactly this container. Symphonia's own probe would search a damaged file
/// for other containers.
fn open<'s>(
    source: MediaSourceStream<'s>,
    format: &AudioFormat,
) -> Option<Box<dyn FormatReader + 's>> {
    let options = FormatOptions::default();
    let reader: Box<dyn FormatReader> = match format {
        AudioFormat::Flac => Box::new(FlacReader::try_new(source, options).ok()?),
        AudioFormat::Mp3 => Box::new(MpaReader::try_new(source, options).ok()?),
        AudioFormat::Aac => Box::new(AdtsReader::try_new(source, options).ok()?),
        AudioFormat::Ogg => Box::new(OggReader::try_new(source, options).ok()?),
        AudioFormat::Webm => Box::new(MkvReader::try_new(source, options).ok()?),
        _ => return None,
    };
    Some(reader)
}

/// Counts the audio in all packets.
fn count(reader: &mut dyn FormatReader, format: &AudioFormat) -> Option<Stream> {
    let mut part = Part::current(reader)?;
    let mut stream = part.stream();
    let mut seconds_before = 0.0;
    let mut damages_in_a_row = 0;
    for _ in 0..MAX_PACKETS {
        match reader.next_packet() {
            Ok(Some(packet)) => {
                part.add(&packet);
                damages_in_a_row = 0;
            }
            // Most readers look for the next packet by themselves.
            Err(Error::DecodeError(_)) if damages_in_a_row < MAX_DAMAGES_IN_A_ROW => {
                damages_in_a_row += 1;
            }
            // The next recording in a chained Ogg file, with tracks of its own.
            Err(Error::ResetRequired) => {
                seconds_before += part.seconds(format)?;
                part = Part::current(reader)?;
            }
            Ok(None) | Err(_) => {
                let seconds = part.seconds(format)?;
                stream.truncated = part.announced_seconds() > seconds + TRUNCATION_SLACK_SECONDS;
                stream.seconds = (part.packets > 0).then_some(seconds_before + seconds);
                return Some(stream);
            }
        }
    }
    Some(stream)
}

/// The audio track that is being counted.
struct Part {
    track: Track,
    parameters: AudioCodecParameters,
    seconds_per_tick: f64,
    packets: usize,
    ticks: u64,
    first_timestamp: i64,
    last_timestamp: i64,
    last_spacing: u64,
}

impl Part {
    fn current(reader: &dyn FormatReader) -> Option<Self> {
        let track = reader.default_track(TrackType::Audio)?.clone();
        let Some(CodecParameters::Audio(parameters)) = track.codec_params.clone() else {
            return None;
        };
        let time_base = track.time_base?;
        Some(Part {
            track,
            parameters,
            seconds_per_tick: f64::from(time_base.numer.get()) / f64::from(time_base.denom.get()),
            packets: 0,
            ticks: 0,
            first_timestamp: 0,
            last_timestamp: 0,
            last_spacing: 0,
        })
    }

    fn add(&mut self, packet: &Packet) {
        if packet.track_id != self.track.id {
            return;
        }
        let timestamp = packet.pts.get();
        if self.packets == 0 {
            self.first_timestamp = timestamp;
        } else if timestamp > self.last_timestamp {
            self.last_spacing = timestamp.abs_diff(self.last_timestamp);
        }
        self.last_timestamp = self.last_timestamp.max(timestamp);
        self.ticks = self.ticks.saturating_add(packet.dur.get());
        self.packets += 1;
    }

    fn seconds(&self, format: &AudioFormat) -> Option<f64> {
        let ticks = match format {
            // Its packets carry a time and seldom a length; the last one is as long as the one before it.
            AudioFormat::Webm => {
                self.last_timestamp.abs_diff(self.first_timestamp).saturating_add(self.last_spacing)
            }
            // Silence that the encoder added around the recording is counted in the packets.
            AudioFormat::Mp3 => {
                let silence = u64::from(self.track.delay.unwrap_or(0))
                    + u64::from(self.track.padding.unwrap_or(0));
                self.ticks.saturating_sub(silence)
            }
            _ => self.ticks,
        };
        believable_seconds(ticks, self.seconds_per_tick.recip())
    }

    /// The length according to the header, 0 if it does not say.
    fn announced_seconds(&self) -> f64 {
        self.track.num_frames.unwrap_or(0) as f64 * self.seconds_per_tick
    }

    fn stream(&self) -> Stream {
        let channels = self
            .parameters
            .channels
            .as_ref()
            .and_then(|channels| u32::try_from(channels.count()).ok());
        Stream {
            seconds: None,
            sample_rate: self.parameters.sample_rate.and_then(believable_rate),
            channels: channels.and_then(believable_channels),
            codec: codec_name(self.parameters.codec).map(str::to_owned),
            truncated: false,
        }
    }
}

fn codec_name(codec: AudioCodecId) -> Option<&'static str> {
    match codec {
        codecs::CODEC_ID_MP2 => Some("mp2"),
        codecs::CODEC_ID_MP3 => Some("mp3"),
        codecs::CODEC_ID_AAC => Some("aac"),
        codecs::CODEC_ID_FLAC => Some("flac"),
        codecs::CODEC_ID_VORBIS => Some("vorbis"),
        codecs::CODEC_ID_OPUS => Some("opus"),
        codecs::CODEC_ID_SPEEX => Some("speex"),
        codecs::CODEC_ID_PCM_S16LE => Some("pcm"),
        _ => None,
    }
}
