//! The files: codec × container × rate × channels, and then damage.

use super::damage;

/// Below and above what the vendor takes.
const SECONDS: [u32; 2] = [14, 16];

const RATES: [u32; 3] = [8_000, 22_050, 44_100];

/// A kind of file: its name, its ending, and how ffmpeg makes it.
struct Kind {
    name: &'static str,
    ending: &'static str,
    arguments: &'static [&'static str],
    is_lossless: bool,
}

const fn lossless(
    name: &'static str,
    ending: &'static str,
    arguments: &'static [&'static str],
) -> Kind {
    Kind { name, ending, arguments, is_lossless: true }
}

const fn lossy(
    name: &'static str,
    ending: &'static str,
    arguments: &'static [&'static str],
) -> Kind {
    Kind { name, ending, arguments, is_lossless: false }
}

const MP3: &str = "libmp3lame";

/// What exists at every rate.
const KINDS: [Kind; 23] = [
    lossless("wav-u8", "wav", &["-c:a", "pcm_u8"]),
    lossless("wav-s16", "wav", &["-c:a", "pcm_s16le"]),
    lossless("wav-s24", "wav", &["-c:a", "pcm_s24le"]),
    lossless("wav-s32", "wav", &["-c:a", "pcm_s32le"]),
    lossless("wav-f32", "wav", &["-c:a", "pcm_f32le"]),
    lossless("wav-alaw", "wav", &["-c:a", "pcm_alaw"]),
    lossless("wav-mulaw", "wav", &["-c:a", "pcm_mulaw"]),
    lossless("wav-rf64", "wav", &["-c:a", "pcm_s16le", "-rf64", "always"]),
    lossless("wav-bare", "wav", &["-c:a", "pcm_s16le", "-bitexact"]),
    lossy("wav-ima", "wav", &["-c:a", "adpcm_ima_wav"]),
    lossy("wav-ms", "wav", &["-c:a", "adpcm_ms"]),
    lossy("wav-mp3-constant", "wav", &["-c:a", MP3, "-b:a", "48k"]),
    lossy("wav-mp3-variable", "wav", &["-c:a", MP3, "-q:a", "7"]),
    lossless("flac", "flac", &["-c:a", "flac"]),
    lossless(
        "flac-short-blocks",
        "flac",
        &["-c:a", "flac", "-frame_size", "1000", "-compression_level", "0"],
    ),
    lossy("mp3-constant", "mp3", &["-c:a", MP3, "-b:a", "48k"]),
    lossy("mp3-variable", "mp3", &["-c:a", MP3, "-q:a", "7"]),
    lossy(
        "mp3-bare",
        "mp3",
        &["-c:a", MP3, "-b:a", "32k", "-write_xing", "0", "-id3v2_version", "0"],
    ),
    lossy("m4a-aac", "m4a", &["-c:a", "aac", "-b:a", "32k"]),
    lossy("m4a-aac-index-first", "m4a", &["-c:a", "aac", "-b:a", "32k", "-movflags", "faststart"]),
    lossless("m4a-alac", "m4a", &["-c:a", "alac"]),
    lossy("mov-aac", "mov", &["-c:a", "aac", "-b:a", "32k"]),
    lossless("mov-s16", "mov", &["-c:a", "pcm_s16be"]),
];

/// What exists at one rate or is of no use to the vendor: once each.
const RARE: [(Kind, u32); 12] = [
    (lossy("wav-g726", "wav", &["-c:a", "adpcm_g726", "-b:a", "32k"]), 8_000),
    (lossy("wav-yamaha", "wav", &["-c:a", "adpcm_yamaha"]), 22_050),
    (lossy("wav-mp2", "wav", &["-c:a", "mp2", "-b:a", "64k"]), 44_100),
    (lossless("wav-f64", "wav", &["-c:a", "pcm_f64le"]), 16_000),
    (lossy("mp3-16k", "mp3", &["-c:a", MP3, "-b:a", "32k"]), 16_000),
    (lossy("mp3-48k", "mp3", &["-c:a", MP3, "-b:a", "128k"]), 48_000),
    (
        lossy(
            "mp4-fragments",
            "mp4",
            &["-c:a", "aac", "-movflags", "frag_keyframe+empty_moov", "-frag_duration", "2000000"],
        ),
        16_000,
    ),
    (lossy("aac-adts", "aac", &["-c:a", "aac", "-f", "adts"]), 16_000),
    (lossy("ogg-vorbis", "ogg", &["-c:a", "libvorbis"]), 44_100),
    (lossy("ogg-opus", "ogg", &["-c:a", "libopus", "-b:a", "24k"]), 48_000),
    (lossless("ogg-flac", "ogg", &["-c:a", "flac"]), 22_050),
    (lossy("webm-opus", "webm", &["-c:a", "libopus", "-b:a", "24k"]), 48_000),
];

/// One run of ffmpeg, which writes several files.
pub(crate) struct Encoding {
    pub(crate) arguments: Vec<String>,
}

/// Whose decoded length a file should have.
pub(crate) enum Measured {
    Itself,
    /// The sum of these: what was done to them is no matter of audio, though ffmpeg may stumble over it.
    As(Vec<String>),
}

/// One file of the matrix.
pub(crate) struct Recording {
    pub(crate) name: String,
    pub(crate) is_lossless: bool,
    /// Whether audio is missing from it.
    pub(crate) is_broken: bool,
    pub(crate) measured: Measured,
    pub(crate) made_from: Option<(Vec<String>, damage::Damage)>,
}

fn name(kind: &Kind, rate: u32, channels: u32, seconds: u32) -> String {
    format!("{}-{rate}-{channels}-{seconds}.{}", kind.name, kind.ending)
}

/// Each kind with its rate, channels and seconds. The lengths alternate, so that every kind has both.
fn plain() -> Vec<(&'static Kind, u32, u32, u32)> {
    let mut found = Vec::new();
    for (index, kind) in KINDS.iter().enumerate() {
        for (rate_index, rate) in RATES.into_iter().enumerate() {
            for channels in [1, 2] {
                let turn = index + rate_index + channels as usize;
                found.push((kind, rate, channels, SECONDS[turn % 2]));
            }
        }
    }
    found.extend(RARE.iter().map(|(kind, rate)| (kind, *rate, 1, SECONDS[1])));
    found
}

pub(crate) fn encodings() -> Vec<Encoding> {
    let plain = plain();
    let mut sources: Vec<(u32, u32)> =
        plain.iter().map(|(_, rate, channels, _)| (*rate, *channels)).collect();
    sources.sort_unstable();
    sources.dedup();
    sources
        .into_iter()
        .map(|(rate, channels)| {
            // A tone that rises and swells, so that a variable bit rate varies.
            let tone = format!(
                "aevalsrc=0.4*sin(2*PI*(200+40*t)*t)*(1+sin(3*t))/2:s={rate}:d={}",
                SECONDS[1]
            );
            let mut arguments =
                ["-nostdin", "-v", "error", "-f", "lavfi", "-i", &tone].map(str::to_owned).to_vec();
            for (kind, _, _, seconds) in plain.iter().filter(|of| (of.1, of.2) == (rate, channels))
            {
                arguments.extend([
                    "-t".to_owned(),
                    seconds.to_string(),
                    "-ac".to_owned(),
                    channels.to_string(),
                ]);
                arguments.extend(kind.arguments.iter().map(|argument| (*argument).to_owned()));
                arguments.push(name(kind, rate, channels, *seconds));
            }
            Encoding { arguments }
        })
        .collect()
}

/// Codecs in which silence is looked for, though they are of no use to the vendor.
const HEARD: [Kind; 8] = [
    lossy("mp2", "mp2", &["-c:a", "mp2", "-b:a", "64k"]),
    lossy("wav-mp2", "wav", &["-c:a", "mp2", "-b:a", "64k"]),
    lossy("aac-adts", "aac", &["-c:a", "aac", "-f", "adts"]),
    lossy("ogg-vorbis", "ogg", &["-c:a", "libvorbis"]),
    lossy("ogg-opus-speech", "ogg", &["-c:a", "libopus", "-b:a", "6k", "-application", "voip"]),
    lossy("ogg-opus-music", "ogg", &["-c:a", "libopus", "-b:a", "32k"]),
    lossy("webm-opus", "webm", &["-c:a", "libopus", "-b:a", "24k", "-frame_duration", "60"]),
    lossy("webm-vorbis", "webm", &["-c:a", "libvorbis"]),
];

/// Two seconds of what `source` tells ffmpeg to read in each of the common kinds, and the files' names.
pub(crate) fn heard(source: &[&str]) -> (Encoding, Vec<String>) {
    let mut arguments = ["-nostdin", "-v", "error", "-y"].map(str::to_owned).to_vec();
    arguments.extend(source.iter().map(|argument| (*argument).to_owned()));
    let mut names = Vec::new();
    for kind in KINDS.iter().chain(&HEARD) {
        let name = name(kind, 16_000, 1, 2);
        arguments.extend(["-t".to_owned(), "2".to_owned()]);
        arguments.extend(kind.arguments.iter().map(|argument| (*argument).to_owned()));
        arguments.push(name.clone());
        names.push(name);
    }
    (Encoding { arguments }, names)
}

pub(crate) fn recordings() -> Vec<Recording> {
    let plain = plain();
    let mut recordings: Vec<_> = plain
        .iter()
        .map(|(kind, rate, channels, seconds)| Recording {
            name: name(kind, *rate, *channels, *seconds),
            is_lossless: kind.is_lossless,
            is_broken: false,
            measured: Measured::Itself,
            made_from: None,
        })
        .collect();
    for damaged in damage::all() {
        let bases = plain.iter().filter(|(kind, ..)| damaged.kinds.contains(&kind.name));
        for (kind, rate, channels, seconds) in
            bases.filter(|of| of.2 == 1 || of.0.name == "wav-s32")
        {
            let mut parts = vec![name(kind, *rate, *channels, *seconds)];
            if damaged.is_joined {
                // The next rate, so that the parts differ.
                let next = plain
                    .iter()
                    .cycle()
                    .skip_while(|of| of.1 != *rate)
                    .find(|of| of.0.name == kind.name && of.1 != *rate && of.2 == *channels);
                parts.extend(
                    next.map(|(kind, rate, channels, seconds)| {
                        name(kind, *rate, *channels, *seconds)
                    }),
                );
            }
            recordings.push(Recording {
                name: format!(
                    "{}.{}.{}",
                    parts[0].trim_end_matches(kind.ending).trim_end_matches('.'),
                    damaged.name,
                    kind.ending
                ),
                is_lossless: kind.is_lossless,
                is_broken: damaged.is_broken,
                measured: if damaged.is_sound {
                    Measured::As(parts.clone())
                } else {
                    Measured::Itself
                },
                made_from: Some((parts, damaged.damage)),
            });
        }
    }
    recordings
}
