//! WAV files to measure with.

use std::path::Path;

use crate::Result;

/// The sample rate of [`write`], in hertz.
pub(crate) const RATE: u32 = 16_000;

/// Writes a WAV file of 16 bit and one channel.
pub(crate) fn write(path: &Path, samples: &[i16]) -> Result<()> {
    let data = u32::try_from(samples.len() * 2)?;
    let mut file = Vec::with_capacity(samples.len() * 2 + 44);
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&(data + 36).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt ");
    file.extend_from_slice(&16_u32.to_le_bytes());
    // PCM, channels.
    file.extend([1_u16, 1].map(u16::to_le_bytes).as_flattened());
    file.extend([RATE, RATE * 2].map(u32::to_le_bytes).as_flattened());
    // Bytes per frame, bits per sample.
    file.extend([2_u16, 16].map(u16::to_le_bytes).as_flattened());
    file.extend_from_slice(b"data");
    file.extend_from_slice(&data.to_le_bytes());
    file.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    Ok(std::fs::write(path, file)?)
}
