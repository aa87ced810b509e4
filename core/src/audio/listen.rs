//! Whether there is any sound in a recording. Only as much is decoded as it takes to hear some.

use std::panic::{AssertUnwindSafe, catch_unwind};

use symphonia::core::audio::{Channels, layouts};
use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::{MediaSource, MediaSourceStream};
use symphonia::core::packet::Packet;
use symphonia::core::units::{Duration, Timestamp};
use symphonia::default::formats::IsoMp4Reader;

/// -60 dB: what no sample exceeds is silence. A microphone that is switched on is louder, even in a silent room.
pub(super) const SILENCE_PEAK: f32 = 0.001;

/// Packets that a decoder may refuse: those at the beginning can lean on others that are not there.
const MAX_REFUSED: u32 = 3;

/// Twenty minutes of 48 kHz stereo. Whether a longer recording is silent is not worth the time.
const MAX_SAMPLES: usize = 20 * 60 * 48_000 * 2;

/// More than twenty minutes of the shortest packets in use (20 ms).
const MAX_PACKETS: usize = 100_000;

/// More than any codec here writes; longer packets are damage.
pub(super) const MAX_PACKET_BYTES: usize = 1024 * 1024;

/// More than any accepted recording has; a file that claims more would only cost memory.
const MAX_CHANNELS: usize = 8;

/// Listens to one recording until it hears something.
#[derive(Default)]
pub(super) struct Ear {
    state: State,
    decoder: Option<Box<dyn AudioDecoder>>,
    refused: u32,
    packets: usize,
    decoded: usize,
    samples: Vec<f32>,
}

#[derive(Default, PartialEq)]
enum State {
    #[default]
    Nothing,
    Silence,
    /// Something was heard, or it cannot be told.
    Done,
}

impl Ear {
    /// Whether more has to be listened to.
    pub(super) fn is_listening(&self) -> bool {
        self.state != State::Done
    }

    /// Whether all that was listened to, if anything, was silence.
    pub(super) fn is_silent(&self) -> bool {
        self.state == State::Silence
    }

    /// It cannot be told whether there is sound in this recording.
    pub(super) fn give_up(&mut self) {
        self.state = State::Done;
        self.decoder = None;
    }

    /// Takes note of samples that another part has decoded.
    pub(super) fn hear(&mut self, is_silence: bool) {
        match is_silence {
            true if self.is_listening() => self.state = State::Silence,
            true => {}
            false => self.give_up(),
        }
    }

    /// Decodes a packet. `describe` says what the decoder has to know before the first one; `samples` is how long the
    /// packet is, if the decoder cannot see that.
    pub(super) fn packet(
        &mut self,
        describe: impl FnOnce(&mut AudioCodecParameters),
        samples: u64,
        data: &[u8],
    ) {
        if !self.is_listening() {
            return;
        }
        if self.decoder.is_none() {
            let mut parameters = AudioCodecParameters::new();
            describe(&mut parameters);
            self.decoder = decoder(&parameters);
        }
        self.decode(&Packet::new(0, Timestamp::new(0), Duration::new(samples), data));
    }

    fn decode(&mut self, packet: &Packet) {
        let Some(decoder) = &mut self.decoder else {
            return self.give_up();
        };
        let samples = &mut self.samples;
        // A decoder's bug is no reason to take the caller's process down; the decoder is not used again.
        let decoded = catch_unwind(AssertUnwindSafe(|| match decoder.decode(packet) {
            Ok(decoded) => {
                decoded.copy_to_vec_interleaved(samples);
                true
            }
            Err(_) => false,
        }));
        match decoded {
            Ok(true) => {
                let is_loud = |sample: &f32| sample.abs() > SILENCE_PEAK;
                self.hear(!self.samples.iter().any(is_loud));
                self.packets += 1;
                self.decoded += self.samples.len();
                if self.packets > MAX_PACKETS || self.decoded > MAX_SAMPLES {
                    self.give_up();
                }
            }
            Ok(false) if self.refused < MAX_REFUSED => self.refused += 1,
            Ok(false) | Err(_) => self.give_up(),
        }
    }
}

/// One or two channels, as decoders want to be told.
pub(super) fn channels(count: u32) -> Option<Channels> {
    match count {
        1 => Some(layouts::CHANNEL_LAYOUT_MONO),
        2 => Some(layouts::CHANNEL_LAYOUT_STEREO),
        _ => None,
    }
}

/// A decoder, unless the recording announces more than a decoder should allocate for.
fn decoder(parameters: &AudioCodecParameters) -> Option<Box<dyn AudioDecoder>> {
    if parameters.channels.as_ref().is_some_and(|channels| channels.count() > MAX_CHANNELS) {
        return None;
    }
    let codecs = symphonia::default::get_codecs();
    let make = || codecs.make_audio_decoder(parameters, &AudioDecoderOptions::default()).ok();
    catch_unwind(AssertUnwindSafe(make)).ok().flatten()
}

/// Whether an MP4 file is silent. For files with a short index only: symphonia reads it whole, and once more for each
/// packet.
pub(super) fn is_silent_mp4(source: Box<dyn MediaSource>) -> bool {
    let listen = || {
        let source = MediaSourceStream::new(source, Default::default());
        let mut ear = Ear::default();
        let mut reader = IsoMp4Reader::try_new(source, FormatOptions::default()).ok()?;
        let track = reader.default_track(TrackType::Audio)?;
        let id = track.id;
        ear.decoder = decoder(track.codec_params.as_ref()?.audio()?);
        while ear.is_listening() {
            match reader.next_packet() {
                Ok(Some(packet)) if packet.track_id == id => ear.decode(&packet),
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => ear.give_up(),
            }
        }
        Some(ear.is_silent())
    };
    catch_unwind(AssertUnwindSafe(listen)).ok().flatten().unwrap_or(false)
}
