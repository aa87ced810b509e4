//! Recordings made on the spot: WAV, mono, 16 kHz, 16 bit.

use std::f32::consts::TAU;
use std::sync::LazyLock;

pub(crate) const RATE: u32 = 16_000;

/// Twenty seconds that a voice detector takes for a voice saying "a" at 120 Hz, four times a
/// second.
pub(crate) fn speech() -> Vec<u8> {
    static SPEECH: LazyLock<Vec<u8>> = LazyLock::new(|| wav(&vowels(20.0, 120.0)));
    SPEECH.clone()
}

pub(crate) fn silence(seconds: f32) -> Vec<u8> {
    wav(&vec![0.0; (seconds * RATE as f32) as usize])
}

pub(crate) fn speech_of(seconds: f32) -> Vec<u8> {
    wav(&vowels(seconds, 120.0))
}

/// Even noise, the same every time.
pub(crate) fn noise(seconds: f32, amplitude: f32) -> Vec<f32> {
    let mut random = 12345_u32;
    let mut next = || {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 8) as f32 / (1 << 23) as f32 - 1.0
    };
    (0..(seconds * RATE as f32) as usize).map(|_| next() * amplitude).collect()
}

/// Pulses of a larynx through the resonances of a mouth that says "a", in syllables of 180 ms
/// every 250 ms, over a faint room noise.
pub(crate) fn vowels(seconds: f32, pitch: f32) -> Vec<f32> {
    let mut mouth = [resonance(700.0, 90.0), resonance(1220.0, 110.0), resonance(2600.0, 160.0)];
    let mut phase = 0.0;
    let mut samples = noise(seconds, 0.0005);
    for (n, sample) in samples.iter_mut().enumerate() {
        let time = n as f32 / RATE as f32;
        phase += pitch * (1.0 + 0.02 * (TAU * 5.0 * time).sin()) / RATE as f32;
        let pulse = if phase >= 1.0 { 1.0 } else { 0.0 };
        phase %= 1.0;
        let voice: f32 = mouth.iter_mut().map(|resonate| resonate(pulse)).sum();
        let within = time % 0.25 / 0.18;
        let loudness = if within < 1.0 { (within * TAU / 2.0).sin() } else { 0.0 };
        *sample += 0.4 * voice * loudness;
    }
    samples
}

fn resonance(frequency: f32, bandwidth: f32) -> impl FnMut(f32) -> f32 {
    let decay = (-TAU / 2.0 * bandwidth / RATE as f32).exp();
    let (a, b) = (2.0 * decay * (TAU * frequency / RATE as f32).cos(), decay * decay);
    let (mut last, mut before) = (0.0, 0.0);
    move |input| {
        let output = input + a * last - b * before;
        (before, last) = (last, output);
        output * (1.0 - decay) * 4.0
    }
}

/// A file in `samples/`.
pub(crate) fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../samples/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The samples of a WAV file in `samples/`, which all have the plain header of 44 bytes.
pub(crate) fn sample(name: &str) -> Vec<f32> {
    let sample = |pair: &[u8]| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32768.0;
    file(name)[44..].chunks_exact(2).map(sample).collect()
}

pub(crate) fn wav(samples: &[f32]) -> Vec<u8> {
    wav_at(RATE, samples)
}

pub(crate) fn wav_at(rate: u32, samples: &[f32]) -> Vec<u8> {
    let data_len = samples.len() as u32 * 2;
    let mut bytes = Vec::with_capacity(44 + data_len as usize);
    bytes.extend_from_slice(b"RIFF");
    bytes.extend_from_slice(&(36 + data_len).to_le_bytes());
    bytes.extend_from_slice(b"WAVEfmt ");
    bytes.extend_from_slice(&16_u32.to_le_bytes());
    bytes.extend_from_slice(&1_u16.to_le_bytes());
    bytes.extend_from_slice(&1_u16.to_le_bytes());
    bytes.extend_from_slice(&rate.to_le_bytes());
    bytes.extend_from_slice(&(rate * 2).to_le_bytes());
    bytes.extend_from_slice(&2_u16.to_le_bytes());
    bytes.extend_from_slice(&16_u16.to_le_bytes());
    bytes.extend_from_slice(b"data");
    bytes.extend_from_slice(&data_len.to_le_bytes());
    for sample in samples {
        bytes.extend_from_slice(&((sample.clamp(-1.0, 1.0) * 32767.0) as i16).to_le_bytes());
    }
    bytes
}
