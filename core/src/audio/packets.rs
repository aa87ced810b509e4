//! The containers whose packets symphonia walks: ADTS and Ogg.

use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use symphonia::core::codecs::CodecParameters;
use symphonia::core::codecs::audio::{AudioCodecId, AudioCodecParameters, well_known as codecs};
use symphonia::core::errors::Error;
use symphonia::core::formats::{FormatOptions, FormatReader, Track, TrackType};
use symphonia::core::io::{MediaSourceStream, ReadOnlySource};
use symphonia::core::packet::Packet;
use symphonia::default::formats::{AdtsReader, OggReader};

use super::input::{Bytestream, Input};
use super::stream::{
    Stream, TRUNCATION_SLACK_SECONDS, believable_channels, believable_rate, believable_seconds,
};
use crate::models::audio::AudioFormat;

/// An hour and a half of the shortest packets in use (2.5 ms); a longer walk is an attack.
const MAX_PACKETS: usize = 2_000_000;

/// How often a reader may fail before it has evidently lost its way: some then fail for ever.
const MAX_DAMAGES_IN_A_ROW: u32 = 50;

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
        count(reader.as_mut())
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
        AudioFormat::Aac => Box::new(AdtsReader::try_new(source, options).ok()?),
        AudioFormat::Ogg => Box::new(OggReader::try_new(source, options).ok()?),
        _ => return None,
    };
    Some(reader)
}

/// Counts the audio in all packets.
fn count(reader: &mut dyn FormatReader) -> Option<Stream> {
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
                seconds_before += part.seconds()?;
                part = Part::current(reader)?;
            }
            Ok(None) | Err(_) => {
                let seconds = part.seconds()?;
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
        })
    }

    fn add(&mut self, packet: &Packet) {
        if packet.track_id != self.track.id {
            return;
        }
        self.ticks = self.ticks.saturating_add(packet.dur.get());
        self.packets += 1;
    }

    fn seconds(&self) -> Option<f64> {
        believable_seconds(self.ticks, self.seconds_per_tick.recip())
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
        codecs::CODEC_ID_AAC => Some("aac"),
        codecs::CODEC_ID_FLAC => Some("flac"),
        codecs::CODEC_ID_VORBIS => Some("vorbis"),
        codecs::CODEC_ID_OPUS => Some("opus"),
        codecs::CODEC_ID_SPEEX => Some("speex"),
        _ => None,
    }
}
