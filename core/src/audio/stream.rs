//! What a walk through a container found out about the audio in it.

/// Below a telephone and above any studio: a header with such a rate is damaged.
const BELIEVABLE_RATES: std::ops::RangeInclusive<u32> = 1_000..=768_000;

/// Far beyond what any speech service takes; more is a damaged header.
const MAX_BELIEVABLE_SECONDS: f64 = 7.0 * 24.0 * 3600.0;

/// How far a header may be ahead of what is there before the recording counts as truncated: encoders round up to
/// whole packets, of which FLAC has the longest.
pub(super) const TRUNCATION_SLACK_SECONDS: f64 = 1.0;

const MAX_BELIEVABLE_CHANNELS: u32 = 255;

/// The audio in a container. Only believable values are kept.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Stream {
    pub(super) seconds: Option<f64>,
    pub(super) sample_rate: Option<u32>,
    pub(super) channels: Option<u32>,
    pub(super) codec: Option<String>,
    pub(super) truncated: bool,
    /// Whether all of it was listened to and nothing was heard.
    pub(super) silent: bool,
    /// Whether it can be listened to at little cost where it can be read again from its beginning.
    pub(super) can_be_heard: bool,
}

/// The rate, if a recording can have it.
pub(super) fn believable_rate(rate: u32) -> Option<u32> {
    BELIEVABLE_RATES.contains(&rate).then_some(rate)
}

/// The number of channels, if a recording can have it.
pub(super) fn believable_channels(channels: u32) -> Option<u32> {
    (1..=MAX_BELIEVABLE_CHANNELS).contains(&channels).then_some(channels)
}

/// `ticks` of which `per_second` make a second, if a recording can be that long.
pub(super) fn believable_seconds(ticks: u64, per_second: f64) -> Option<f64> {
    believable(ticks as f64 / per_second)
}

/// The length, if a recording can have it.
pub(super) fn believable(seconds: f64) -> Option<f64> {
    (0.0..=MAX_BELIEVABLE_SECONDS).contains(&seconds).then_some(seconds)
}
