//! The header of an MPEG audio frame, and telling frames from bytes that only look like one.

use super::stream::believable_rate;
use super::tags;

/// The longest frame: layer II with 160 kbit/s at 8 kHz, padded.
pub(super) const MAX_FRAME_BYTES: usize = 2881;

/// How many frames in a row are taken for audio and not for chance.
const CHAIN: usize = 3;

/// How many bytes [`is_audio`] may want to see.
pub(super) const CHAIN_BYTES: usize = CHAIN * MAX_FRAME_BYTES + 4;

/// What the four bytes at the beginning of a frame say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct FrameHeader {
    /// The length of the whole frame in bytes.
    pub(super) bytes: usize,
    /// Samples per channel.
    pub(super) samples: u32,
    pub(super) rate: u32,
    pub(super) channels: u32,
    pub(super) is_layer_3: bool,
    /// Version, layer and rate: what stays the same within a recording.
    kind: (u8, u8),
    /// Whether this is MPEG-1, whose frames have more side information than the later versions'.
    is_version_1: bool,
}

impl FrameHeader {
    /// The header at the beginning of `bytes`, of layer II or III.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        const KBITS_LAYER_2: [usize; 15] =
            [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384];
        const KBITS_LAYER_3: [usize; 15] =
            [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
        const KBITS_LOW_RATES: [usize; 15] =
            [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
        const RATES: [usize; 3] = [44_100, 48_000, 32_000];

        let &[0xFF, second, third, fourth, ..] = bytes else {
            return None;
        };
        if second & 0xE0 != 0xE0 {
            return None;
        }
        let rate = *RATES.get(usize::from(third >> 2 & 3))?;
        let (rate, is_version_1) = match second >> 3 & 3 {
            0 => (rate / 4, false),
            2 => (rate / 2, false),
            3 => (rate, true),
            _ => return None,
        };
        let is_layer_3 = match second >> 1 & 3 {
            1 => true,
            2 => false,
            _ => return None,
        };
        let (kbits, samples) = match (is_layer_3, is_version_1) {
            (false, true) => (KBITS_LAYER_2, 1152),
            (false, false) => (KBITS_LOW_RATES, 1152),
            (true, true) => (KBITS_LAYER_3, 1152),
            (true, false) => (KBITS_LOW_RATES, 576),
        };
        // Bit rate 0 is the free format, whose frames tell no length; hardly anything writes it.
        let kbits = kbits.get(usize::from(third >> 4)).copied().filter(|&kbits| kbits > 0)?;
        let padding = usize::from(third >> 1 & 1);
        Some(FrameHeader {
            bytes: samples / 8 * kbits * 1000 / rate + padding,
            samples: samples as u32,
            rate: believable_rate(rate as u32)?,
            channels: if fourth >> 6 == 3 { 1 } else { 2 },
            is_layer_3,
            kind: (second & 0xFE, third & 0x0C),
            is_version_1,
        })
    }

    /// Whether the two can be frames of one recording.
    pub(super) fn is_like(&self, other: &FrameHeader) -> bool {
        self.kind == other.kind
    }

    /// Where in the frame an encoder's note about the recording stands, if it is one.
    pub(super) fn note_offset(&self) -> usize {
        match (self.is_version_1, self.channels) {
            (true, 1) => 4 + 17,
            (true, _) => 4 + 32,
            (false, 1) => 4 + 9,
            (false, _) => 4 + 17,
        }
    }
}

/// Whether `bytes` begin with frames and not with something that looks like a header. `is_all` says that the
/// recording ends with these bytes.
pub(super) fn is_audio(bytes: &[u8], is_all: bool) -> bool {
    let Some(first) = FrameHeader::parse(bytes) else {
        return false;
    };
    let mut start = first.bytes;
    for frames in 1..CHAIN {
        let Some(rest) = bytes.get(start..).filter(|rest| rest.len() >= 4) else {
            // A recording may be a single frame; text that looks like one is not that short.
            return is_all && (bytes.len() == start || frames > 1);
        };
        match FrameHeader::parse(rest) {
            Some(next) if next.is_like(&first) => start += next.bytes,
            _ => return tags::begins(rest),
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frame_lengths_follow_the_standard() {
        let bytes = |header: [u8; 4]| FrameHeader::parse(&header).map(|header| header.bytes);
        assert_eq!(bytes([0xFF, 0xFB, 0x90, 0]), Some(417), "128 kbit/s at 44.1 kHz");
        assert_eq!(bytes([0xFF, 0xFB, 0x92, 0]), Some(418), "the same, padded");
        assert_eq!(bytes([0xFF, 0xF3, 0x88, 0]), Some(288), "64 kbit/s at 16 kHz");
        assert_eq!(bytes([0xFF, 0xFD, 0x84, 0]), Some(384), "layer II, 128 kbit/s at 48 kHz");
        assert_eq!(bytes([0xFF, 0xFB, 0xF0, 0]), None, "no such bit rate");
        assert_eq!(bytes([0xFF, 0xFB, 0x9C, 0]), None, "no such sample rate");
        assert_eq!(bytes([0xFF, 0xE5, 0xEA, 0]), Some(MAX_FRAME_BYTES), "the longest");
    }

    #[test]
    fn a_header_before_something_else_is_chance() {
        let mut bytes = vec![0xFF, 0xFB, 0x90, 0x00];
        bytes.resize(2048, 0x55);
        assert!(!is_audio(&bytes, true));
        bytes.truncate(417);
        assert!(is_audio(&bytes, true), "one frame and nothing else");
        assert!(!is_audio(&bytes, false), "more follows, and may be anything");
    }
}
