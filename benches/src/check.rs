//! The check of a recording of at least a minute that is in the page cache.

use std::path::{Path, PathBuf};

use flacenc::component::BitRepr;
use flacenc::error::Verify;
use jobferry::audio::{check, probe_path};
use jobferry::models::audio::{AudioCheck, AudioOutcome};
use jobferry::vendors::amplifier::audio_limits;

use crate::report::{Goal, Limit, print};
use crate::side_by_side::{Contender, Quantity, side_by_side};
use crate::{Result, wav};

const ROUNDS: usize = 101;

const LONGEST: f64 = 5e-3;

pub(crate) fn compare() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let recordings = [
        ("WAV", wav_file(folder.path())?),
        ("FLAC", flac_file(folder.path())?),
        ("MP3", mp3_file(folder.path())?),
    ];
    let contenders = recordings
        .iter()
        .map(|(name, path)| Contender::here(name, 1, |_| check_once(path)))
        .collect();
    let comparison = side_by_side(ROUNDS, contenders)?;
    let goals = recordings.each_ref().map(|(contender, _)| Goal {
        contender,
        quantity: Quantity::Wall,
        at_most: Limit::Plain(LONGEST),
    });
    print("Check of a minute of speech", "WAV", &comparison, &goals);
    Ok(())
}

fn check_once(path: &Path) -> Result<()> {
    let limits = audio_limits();
    let facts = probe_path(path, u64::try_from(limits.max_bytes).ok())?;
    let verdict = check(facts, &limits, AudioCheck::Standard);
    let seconds = verdict.facts.duration_seconds.unwrap_or_default();
    // A recording that is not read correctly could be read too fast.
    if verdict.outcome != AudioOutcome::Ok || seconds < 60.0 {
        return Err(format!("{verdict:?}").into());
    }
    Ok(())
}

/// Samples in a block of FLAC.
const BLOCK: usize = 4096;

/// A minute of the samples' speech, over and over.
fn speech() -> Vec<i16> {
    let recording = include_bytes!("../../samples/project.wav");
    let samples =
        recording[44..].chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]));
    samples.cycle().take(60 * wav::RATE as usize).collect()
}

fn wav_file(folder: &Path) -> Result<PathBuf> {
    let path = folder.join("minute.wav");
    wav::write(&path, &speech())?;
    Ok(path)
}

fn flac_file(folder: &Path) -> Result<PathBuf> {
    let samples: Vec<i32> = speech().into_iter().map(i32::from).collect();
    let source = flacenc::source::MemSource::from_samples(&samples, 1, 16, wav::RATE as usize);
    let settings = flacenc::config::Encoder::default();
    let settings = settings.into_verified().map_err(|(_, error)| error.to_string())?;
    let stream = flacenc::encode_with_fixed_block_size(&settings, source, BLOCK)
        .map_err(|error| format!("{error:?}"))?;
    let mut sink = flacenc::bitsink::ByteSink::new();
    stream.write(&mut sink).map_err(|error| format!("{error:?}"))?;
    let path = folder.join("minute.flac");
    std::fs::write(&path, sink.as_slice())?;
    Ok(path)
}

/// MP3 frames stand on their own, so two recordings in a row are one recording.
fn mp3_file(folder: &Path) -> Result<PathBuf> {
    let path = folder.join("minute.mp3");
    std::fs::write(&path, include_bytes!("../../samples/walk.mp3").repeat(2))?;
    Ok(path)
}
