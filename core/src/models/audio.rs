//! What is known about a recording, what a vendor accepts, and what follows from the two.

use serde::{Deserialize, Serialize};

use super::open_enum;

open_enum! {
    /// The container of a recording, told from its content and never from its name.
    pub enum AudioFormat {
        /// RIFF WAVE, RF64 and BW64 included.
        Wav = "wav",
        /// Native FLAC.
        Flac = "flac",
        /// MPEG audio, in practice layer III, with or without ID3 tags.
        Mp3 = "mp3",
        /// The MP4 family: M4A, MP4, 3GP, QuickTime, fragmented or not.
        M4a = "m4a",
        /// Bare AAC frames with ADTS headers.
        Aac = "aac",
        /// Ogg, usually with Vorbis or Opus in it.
        Ogg = "ogg",
        /// WebM and Matroska.
        Webm = "webm",
        /// AIFF and AIFF-C. Recognised only; its length is not measured.
        Aiff = "aiff",
        /// Apple's Core Audio Format. Recognised only; its length is not measured.
        Caf = "caf",
        /// AMR speech. Recognised only; its length is not measured.
        Amr = "amr",
        /// Windows Media Audio. Recognised only; its length is not measured.
        Wma = "wma",
    }
}

/// What a look at a recording found. Nothing in here is taken from the file's name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioFacts {
    /// The container, or `None` when the content is no audio known to this version.
    pub format: Option<AudioFormat>,
    /// The media type to send with an upload, `application/octet-stream` for an unknown container.
    pub content_type: String,
    /// Size in bytes. Of a recording whose size is not known and that is larger than the vendor takes: the vendor's
    /// limit plus one, for there the reading stops. What is too large has neither duration nor silence.
    pub size_bytes: i64,
    /// Length in seconds, counted from the audio that is there rather than from what a header
    /// announces. `None` when the container cannot be read; never negative, infinite or absurd.
    pub duration_seconds: Option<f64>,
    /// Samples per second and channel. Opus always counts 48000 of them in Ogg.
    pub sample_rate: Option<u32>,
    /// Number of channels.
    pub channels: Option<u32>,
    /// How the samples are encoded: `pcm`, `float`, `alaw`, `mulaw`, `adpcm`, `gsm`, `flac`, `alac`, `mp3`, `mp2`,
    /// `aac`, `vorbis`, `opus`, or the container's own name for it.
    pub codec: Option<String>,
    /// Whether the recording ends before its header says it does, as after a broken download. With no
    /// duration: before its index was written, so that nothing can play it.
    pub truncated: bool,
    /// Whether the recording is silent from beginning to end: no sample exceeds -60 dB of full scale. Looked for in
    /// WAV (PCM, float, A-law, mu-law, IMA and MS ADPCM, MP2, MP3), FLAC, MP3, MP2, AAC (ADTS) and, unless it comes
    /// through a reader, M4A; Ogg and WebM with Opus or Vorbis hold it where all packets are those that encoders write
    /// for digital silence. `false` where it was not.
    pub silent: bool,
}

/// What a vendor accepts. A part of the vendor's description, so that checks are the same for
/// every vendor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AudioLimits {
    /// A larger file is certainly refused. In bytes.
    pub max_bytes: i64,
    /// A larger file may be refused, because the vendor does not say exactly where the limit is. In bytes.
    #[serde(default)]
    pub doubtful_bytes: i64,
    /// A shorter recording is certainly refused. In seconds.
    pub min_seconds: f64,
    /// A longer recording is certainly refused. In seconds.
    pub max_seconds: f64,
    /// Shorter recordings are accepted but give weaker results. In seconds.
    #[serde(default)]
    pub recommended_min_seconds: f64,
    /// Longer recordings are accepted but gain nothing. In seconds.
    #[serde(default)]
    pub recommended_max_seconds: f64,
    /// The lowest sample rate the vendor supports, in samples per second.
    #[serde(default)]
    pub min_sample_rate: u32,
    /// The sample rate from which on results are best, in samples per second.
    #[serde(default)]
    pub recommended_sample_rate: u32,
    /// Containers the vendor documents without contradiction.
    pub accepted_formats: Vec<AudioFormat>,
    /// Containers about which the vendor's documents disagree: they are sent, with a warning.
    #[serde(default)]
    pub doubtful_formats: Vec<AudioFormat>,
}

/// How strictly recordings are checked before they are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AudioCheck {
    /// Refuses what the server would certainly refuse, and warns about the rest. The default.
    #[default]
    Standard,
    /// Refuses everything that is not beyond doubt: warnings and unreadable recordings too.
    Strict,
    /// Gives no verdict, the server decides. The recording is still read for its content type.
    Off,
}

/// Whether a recording should be sent. Ordered by weight: the outcome of a check is the largest of its findings'.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AudioOutcome {
    /// Nothing speaks against sending it.
    Ok,
    /// Send it, but something about it deserves attention.
    Warn,
    /// It could not be read well enough to say. It is sent.
    Unknown,
    /// Do not send it: the server would refuse it.
    Reject,
}

/// The outcome of an audio check, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioVerdict {
    /// The weightiest outcome among the findings (`reject`, then `unknown`, then `warn`), or `ok`.
    pub outcome: AudioOutcome,
    /// What was found, the weightiest first.
    pub findings: Vec<AudioFinding>,
    /// What the verdict is based on.
    pub facts: AudioFacts,
}

/// One thing that an audio check noticed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioFinding {
    /// How much it matters: `warn`, `reject` or `unknown`.
    pub outcome: AudioOutcome,
    /// What it is, for programs. As the server names it where the server has a name:
    /// `AUDIO_TOO_SHORT`, `AUDIO_TOO_LONG`, `UNSUPPORTED_FORMAT`, `AUDIO_POOR_QUALITY`. Otherwise `AUDIO_EMPTY`,
    /// `AUDIO_TOO_LARGE`, `SHORT_FOR_BEST_RESULTS`, `LONG_FOR_BEST_RESULTS`, `LOW_SAMPLE_RATE`,
    /// `TRUNCATED` or `UNREADABLE`.
    pub code: String,
    /// What is wrong, with the numbers, in one sentence.
    pub message: String,
    /// What to do about it, in one sentence.
    pub advice: String,
}
