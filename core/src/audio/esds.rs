//! The descriptors in which MP4 tells a decoder what to expect.

const ELEMENTARY_STREAM: u8 = 3;
const DECODER_CONFIG: u8 = 4;
const DECODER_SPECIFIC: u8 = 5;

/// Channels by the code in an AAC configuration; 0 means that they are listed elsewhere.
const AAC_CHANNELS: [u32; 8] = [0, 1, 2, 3, 4, 5, 6, 8];

/// What is of interest in an elementary stream descriptor.
#[derive(Debug, PartialEq)]
pub(super) struct DecoderConfig {
    /// 0x40 for AAC, 0x69 and 0x6B for MP3.
    pub(super) object_type: u8,
    /// The channels, if an AAC configuration names them.
    pub(super) aac_channels: Option<u32>,
}

impl DecoderConfig {
    /// Reads the content of an `esds` box behind its version and flags.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let stream = content(bytes, ELEMENTARY_STREAM)?;
        let flags = *stream.get(2)?;
        let depends_on = if flags & 0x80 != 0 { 2 } else { 0 };
        let url = if flags & 0x40 != 0 { 1 + usize::from(*stream.get(3 + depends_on)?) } else { 0 };
        let clock = if flags & 0x20 != 0 { 2 } else { 0 };
        let decoder = content(stream.get(3 + depends_on + url + clock..)?, DECODER_CONFIG)?;
        let specific = content(decoder.get(13..)?, DECODER_SPECIFIC);
        Some(DecoderConfig {
            object_type: *decoder.first()?,
            aac_channels: specific.and_then(aac_channels),
        })
    }
}

/// The content of the descriptor at the beginning, if it has this tag. A length that is too large means
/// everything that is there.
fn content(bytes: &[u8], tag: u8) -> Option<&[u8]> {
    let (&found, mut rest) = bytes.split_first()?;
    let mut length = 0;
    // Seven bits of the length in each of at most four bytes; the highest bit says that more follow.
    for _ in 0..4 {
        let (&byte, after) = rest.split_first()?;
        rest = after;
        length = length << 7 | usize::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            break;
        }
    }
    (found == tag).then(|| &rest[..length.min(rest.len())])
}

/// Channels in an AudioSpecificConfig: 5 bits of object type, 4 bits of rate, 4 bits of channels, unless
/// an escape makes one of the first two longer.
fn aac_channels(config: &[u8]) -> Option<u32> {
    const ESCAPED_TYPE: u8 = 31;
    const ESCAPED_RATE: u8 = 15;
    let &[first, second, ..] = config else {
        return None;
    };
    let rate = (first & 7) << 1 | second >> 7;
    if first >> 3 == ESCAPED_TYPE || rate == ESCAPED_RATE {
        return None;
    }
    AAC_CHANNELS.get(usize::from(second >> 3 & 0x0F)).copied().filter(|&channels| channels > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AAC_MONO: [u8; 25] = [
        3, 23, 0, 1, 0, // elementary stream 1, no flags
        4, 18, 0x40, 0x15, 0, 0, 0, 0, 0, 0xBB, 0x80, 0, 0, 0xBB, 0x80, // AAC at 48 kbit/s
        5, 2, 0x14, 0x08, 6, // AAC-LC, 16 kHz, one channel
    ];

    #[test]
    fn an_aac_configuration_names_its_channels() {
        let config = DecoderConfig::parse(&AAC_MONO).unwrap();
        assert_eq!(config, DecoderConfig { object_type: 0x40, aac_channels: Some(1) });
    }

    #[test]
    fn lengths_in_four_bytes_are_read_as_well() {
        let mut long = vec![3, 0x80, 0x80, 0x80, 26];
        long.extend(&AAC_MONO[2..]);
        assert_eq!(DecoderConfig::parse(&long), DecoderConfig::parse(&AAC_MONO));
    }

    #[test]
    fn a_configuration_cut_anywhere_is_no_panic() {
        for end in 0..AAC_MONO.len() {
            let _ = DecoderConfig::parse(&AAC_MONO[..end]);
        }
        assert_eq!(DecoderConfig::parse(&AAC_MONO[..10]), None);
    }
}
