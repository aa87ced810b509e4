//! What can be measured from a recording: share of speech, clarity, pitch, loudness, speech rate.
//!
//! The measurements tell a noisy file from a clean one and a low voice from a high one; they are
//! not exact. Only the first two minutes are measured, so that a long upload does not keep a core
//! busy.

use std::collections::HashMap;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use earshot::Detector;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use symphonia::core::codecs::audio::{AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error;
use symphonia::core::formats::TrackType;
use symphonia::core::formats::probe::Hint;
use symphonia::core::io::MediaSourceStream;
use tokio::sync::Semaphore;

/// What everything is resampled to.
const RATE: u32 = 16_000;
/// The frame of the voice detector, 16 ms.
const FRAME: usize = 256;
const LOOKED_AT_SECONDS: usize = 120;
/// More than any accepted recording has; a file that claims more would only cost memory.
const MAX_CHANNELS: usize = 16;
const MAX_FRAMES_PER_PACKET: u64 = 1 << 18;

/// What was measured; nothing of a recording that could not be decoded.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Measurement {
    /// The share of frames with speech, 0 to 100.
    pub(crate) voice_percentage: Option<f64>,
    /// The level of speech above the rest, 0 to 100; 40 dB and more are 100.
    pub(crate) clarity: Option<f64>,
    /// The mean pitch of the voiced frames, in hertz.
    pub(crate) pitch_hz: Option<f64>,
    /// The mean level of speech, or of everything where there is none, in decibels against full
    /// scale.
    pub(crate) loudness_db: Option<f64>,
    /// Peaks of loudness within speech, which are about the syllables, per second of recording.
    pub(crate) syllables_per_second: Option<f64>,
}

/// A measurement under way or done.
pub(crate) type Pending = Shared<BoxFuture<'static, Measurement>>;

/// Measurements by the recording's hash, so that the same file is measured once.
pub(crate) struct Measurements {
    known: Mutex<HashMap<[u8; 32], Pending>>,
    at_a_time: Arc<Semaphore>,
}

impl Default for Measurements {
    fn default() -> Self {
        Measurements { known: Mutex::default(), at_a_time: Arc::new(Semaphore::new(2)) }
    }
}

impl Measurements {
    const KEPT: usize = 256;

    /// Starts measuring in the background, unless that happened before.
    pub(crate) fn start(&self, sha256: [u8; 32], audio: Bytes) -> Pending {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pending) = known.get(&sha256) {
            return pending.clone();
        }
        if known.len() == Self::KEPT {
            known.clear();
        }
        let at_a_time = self.at_a_time.clone();
        let task = tokio::spawn(async move {
            let _permit = at_a_time.acquire_owned().await;
            // A decoder that panics on a hostile file gives no measurements.
            tokio::task::spawn_blocking(move || measure(audio)).await.unwrap_or_default()
        });
        let pending = async move { task.await.unwrap_or_default() }.boxed().shared();
        known.insert(sha256, pending.clone());
        pending
    }
}

fn measure(audio: Bytes) -> Measurement {
    let mut samples = Vec::new();
    let wanted = LOOKED_AT_SECONDS * RATE as usize;
    decode(audio, |decoded| {
        samples.extend_from_slice(decoded);
        if samples.len() < wanted { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    samples.truncate(wanted);
    let frames = Frames::of(&samples);
    if frames.power.is_empty() {
        return Measurement::default();
    }
    Measurement {
        voice_percentage: Some(frames.voice_percentage()),
        clarity: frames.clarity(),
        pitch_hz: mean_pitch(&samples, &frames.voiced),
        loudness_db: frames.speech_power().or(mean(frames.power.iter().copied())).map(decibels),
        syllables_per_second: frames.syllables_per_second(),
    }
}

/// Decodes to mono at [`RATE`] and hands over piece by piece, until told to stop, the end, or
/// something that cannot be decoded.
fn decode(audio: Bytes, mut take: impl FnMut(&[f32]) -> ControlFlow<()>) {
    let source = MediaSourceStream::new(Box::new(Cursor::new(audio)), Default::default());
    let probe = symphonia::default::get_probe();
    let opened = probe.probe(&Hint::new(), source, Default::default(), Default::default());
    let Ok(mut format) = opened else { return };
    let Some(track) = format.default_track(TrackType::Audio) else {
        return;
    };
    let track_id = track.id;
    let parameters = track.codec_params.as_ref().and_then(|parameters| parameters.audio());
    let Some(mut decoder) = parameters.and_then(bounded_decoder) else {
        return;
    };
    let mut mono = Mono::default();
    loop {
        let packet = match format.next_packet() {
            Ok(Some(packet)) if packet.track_id == track_id => packet,
            Ok(Some(_)) => continue,
            Ok(None) | Err(_) => return,
        };
        match decoder.decode(&packet) {
            Ok(decoded) => {
                let spec = decoded.spec();
                let (rate, channels) = (spec.rate(), spec.channels().count());
                decoded.copy_to_vec_interleaved(&mut mono.interleaved);
                if take(mono.resampled(rate, channels)).is_break() {
                    return;
                }
            }
            Err(Error::DecodeError(_)) => {}
            Err(_) => return,
        }
    }
}

/// A decoder, unless the file announces more than a decoder should allocate for.
fn bounded_decoder(
    parameters: &symphonia::core::codecs::audio::AudioCodecParameters,
) -> Option<Box<dyn AudioDecoder>> {
    let channels = parameters.channels.as_ref().map_or(1, |channels| channels.count());
    let frames = parameters.max_frames_per_packet.unwrap_or(0);
    if channels > MAX_CHANNELS || frames > MAX_FRAMES_PER_PACKET {
        return None;
    }
    let codecs = symphonia::default::get_codecs();
    codecs.make_audio_decoder(parameters, &AudioDecoderOptions::default()).ok()
}

/// Mixes down and resamples by averaging, which is plenty for measuring speech.
#[derive(Default)]
struct Mono {
    interleaved: Vec<f32>,
    output: Vec<f32>,
    sum: f32,
    count: u32,
    phase: u32,
}

impl Mono {
    fn resampled(&mut self, rate: u32, channels: usize) -> &[f32] {
        self.output.clear();
        let (rate, channels) = (rate.max(1000), channels.max(1));
        for frame in self.interleaved.chunks_exact(channels) {
            self.sum += frame.iter().sum::<f32>() / channels as f32;
            self.count += 1;
            self.phase += RATE;
            let average = self.sum / self.count as f32;
            let emitted = self.phase / rate;
            self.phase %= rate;
            if emitted > 0 {
                // Floats in a file may be anything, also not a number.
                let sample = if average.is_finite() { average.clamp(-1.0, 1.0) } else { 0.0 };
                self.output.extend(std::iter::repeat_n(sample, emitted as usize));
                (self.sum, self.count) = (0.0, 0);
            }
        }
        &self.output
    }
}

/// Power and voice of every 16 ms.
struct Frames {
    power: Vec<f64>,
    voiced: Vec<bool>,
}

impl Frames {
    fn of(samples: &[f32]) -> Frames {
        let mut detector = Box::new(Detector::default());
        let frames = samples.chunks_exact(FRAME);
        let power =
            frames.clone().map(|f| f64::from(f.iter().map(|s| s * s).sum::<f32>()) / FRAME as f64);
        let power = power.collect();
        let voiced = frames.map(|frame| detector.predict_f32(frame) >= 0.5).collect();
        Frames { power, voiced }
    }

    fn voice_percentage(&self) -> f64 {
        let voiced = self.voiced.iter().filter(|voiced| **voiced).count();
        voiced as f64 / self.voiced.len() as f64 * 100.0
    }

    fn speech_power(&self) -> Option<f64> {
        let voiced = self.power.iter().zip(&self.voiced).filter(|(_, voiced)| **voiced);
        mean(voiced.map(|(power, _)| *power))
    }

    /// Speech against the quietest tenth of the recording, which is what the room sounds like.
    fn clarity(&self) -> Option<f64> {
        let speech = self.speech_power()?;
        let mut sorted = self.power.clone();
        sorted.sort_by(f64::total_cmp);
        let floor = mean(sorted[..sorted.len().div_ceil(10)].iter().copied())?;
        Some(((decibels(speech) - decibels(floor)) / 40.0 * 100.0).clamp(0.0, 100.0))
    }

    /// Counts the peaks of the smoothed level that rise 2 dB above the valley before them.
    fn syllables_per_second(&self) -> Option<f64> {
        let level: Vec<f64> = self
            .power
            .windows(5)
            .map(|near| decibels(near.iter().sum::<f64>() / near.len() as f64))
            .collect();
        let (mut syllables, mut valley, mut rising) = (0, f64::MAX, false);
        for (index, pair) in level.windows(2).enumerate() {
            if pair[1] > pair[0] {
                valley = if rising { valley } else { pair[0] };
                rising = true;
            } else if rising {
                let counts = pair[0] - valley >= 2.0 && self.voiced[index + 2];
                syllables += u32::from(counts);
                rising = false;
            }
        }
        let seconds = (self.power.len() * FRAME) as f64 / f64::from(RATE);
        (syllables > 0).then(|| f64::from(syllables) / seconds)
    }
}

/// The mean over up to fifty voiced places, found by autocorrelation at 8 kHz.
fn mean_pitch(samples: &[f32], voiced: &[bool]) -> Option<f64> {
    let places: Vec<usize> = (0..voiced.len()).filter(|n| voiced[*n]).map(|n| n * FRAME).collect();
    let step = places.len().div_ceil(50).max(1);
    let pitches = places.iter().step_by(step).filter_map(|start| {
        let piece = samples.get(*start..start + 3 * FRAME)?;
        pitch(&piece.chunks_exact(2).map(|pair| (pair[0] + pair[1]) / 2.0).collect::<Vec<_>>())
    });
    mean(pitches.collect::<Vec<_>>())
}

/// The pitch of 48 ms at 8 kHz, from 60 to 400 Hz, when it is clear enough.
fn pitch(piece: &[f32]) -> Option<f64> {
    const PIECE_RATE: f64 = 8000.0;
    const COMPARED: usize = 240;
    let dot = |x: &[f32], y: &[f32]| x.iter().zip(y).map(|(x, y)| x * y).sum::<f32>();
    let start = piece.get(..COMPARED)?;
    let start_energy = dot(start, start);
    let correlation = |lag: usize| {
        let later = piece.get(lag..lag + COMPARED)?;
        let energy = (start_energy * dot(later, later)).sqrt();
        (energy > 0.0).then(|| dot(start, later) / energy)
    };
    let by_lag: Vec<(usize, f32)> =
        (20..=133).filter_map(|lag| Some((lag, correlation(lag)?))).collect();
    let best = by_lag.iter().map(|(_, value)| *value).fold(0.0, f32::max);
    if best < 0.6 {
        return None;
    }
    // Multiples of the period fit as well; the shortest good one is the period.
    let is_peak = |trio: &&[(usize, f32)]| {
        trio[1].1 >= trio[0].1 && trio[1].1 >= trio[2].1 && trio[1].1 >= best * 0.9
    };
    let period = by_lag.windows(3).find(is_peak).map(|trio| trio[1].0)?;
    Some(PIECE_RATE / period as f64)
}

fn mean(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.into_iter().fold((0.0, 0), |(sum, n), value| (sum + value, n + 1));
    (count > 0).then(|| sum / f64::from(count))
}

/// Of a power; silence is -120 dB.
fn decibels(power: f64) -> f64 {
    10.0 * power.max(1e-12).log10()
}
