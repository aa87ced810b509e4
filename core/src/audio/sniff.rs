//! Telling a container from its first bytes.

use crate::models::audio::AudioFormat;

/// How many bytes [`sniff`] wants to see: enough for a few MPEG frames behind some padding.
pub(super) const SNIFF_BYTES: usize = 16 * 1024;

/// How far into a file the first MPEG frame may be. Encoders leave padding there.
const MPEG_SEARCH_BYTES: usize = 8 * 1024;

const ASF_HEADER: [u8; 16] = [
    0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0xA6, 0xD9, 0x00, 0xAA, 0x00, 0x62, 0xCE, 0x6C,
];

/// The container that `head` begins, ID3 tags already skipped.
pub(super) fn sniff(head: &[u8]) -> Option<AudioFormat> {
    let at = |offset: usize, magic: &[u8]| {
        head.get(offset..).is_some_and(|rest| rest.starts_with(magic))
    };

    let riff = at(0, b"RIFF") || at(0, b"RF64") || at(0, b"BW64");
    if riff && at(8, b"WAVE") {
        return Some(AudioFormat::Wav);
    }
    if at(0, b"FORM") && (at(8, b"AIFF") || at(8, b"AIFC")) {
        return Some(AudioFormat::Aiff);
    }
    let mp4_boxes: [&[u8]; 5] = [b"ftyp", b"moov", b"mdat", b"moof", b"styp"];
    if mp4_boxes.iter().any(|kind| at(4, kind)) {
        return Some(AudioFormat::M4a);
    }
    let magics: [(&[u8], AudioFormat); 6] = [
        (b"fLaC", AudioFormat::Flac),
        (b"OggS", AudioFormat::Ogg),
        (&[0x1A, 0x45, 0xDF, 0xA3], AudioFormat::Webm),
        (b"caff", AudioFormat::Caf),
        (b"#!AMR", AudioFormat::Amr),
        (&ASF_HEADER, AudioFormat::Wma),
    ];
    if let Some((_, format)) = magics.into_iter().find(|(magic, _)| at(0, magic)) {
        return Some(format);
    }
    sniff_frames(head)
}

/// MP3 and ADTS have no magic, only frames that must follow one another.
fn sniff_frames(head: &[u8]) -> Option<AudioFormat> {
    if is_chain(head, adts_frame_bytes) {
        return Some(AudioFormat::Aac);
    }
    let end = head.len().min(MPEG_SEARCH_BYTES);
    (0..end).any(|offset| is_chain(&head[offset..], mpeg_frame_bytes)).then_some(AudioFormat::Mp3)
}

/// Whether a frame stands at the beginning and another one like it where the first ends.
fn is_chain(bytes: &[u8], frame_bytes: fn(&[u8]) -> Option<usize>) -> bool {
    let Some(length) = frame_bytes(bytes) else {
        return false;
    };
    match bytes.get(length..) {
        // A recording may be a single frame; text that looks like one is not that short.
        None | Some([]) => bytes.len() == length,
        Some(next) => frame_bytes(next).is_some() && next.get(1) == bytes.get(1),
    }
}

/// The length of the ADTS frame at the beginning.
fn adts_frame_bytes(bytes: &[u8]) -> Option<usize> {
    let &[0xFF, second, third, fourth, fifth, sixth, _, ..] = bytes else {
        return None;
    };
    let is_sync = second & 0xF6 == 0xF0;
    let has_rate = (third >> 2) & 0x0F < 13;
    let length = usize::from(fourth & 3) << 11 | usize::from(fifth) << 3 | usize::from(sixth) >> 5;
    (is_sync && has_rate && length > 7).then_some(length)
}

/// The length of the MPEG audio frame (layer II or III) at the beginning.
fn mpeg_frame_bytes(bytes: &[u8]) -> Option<usize> {
    const KBITS_LAYER_2: [usize; 15] =
        [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384];
    const KBITS_LAYER_3: [usize; 15] =
        [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const KBITS_LOW_RATES: [usize; 15] =
        [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    const RATES: [usize; 3] = [44_100, 48_000, 32_000];

    let &[0xFF, second, third, _, ..] = bytes else {
        return None;
    };
    if second & 0xE0 != 0xE0 {
        return None;
    }
    let rate = *RATES.get(usize::from(third >> 2 & 3))?;
    let (rate, is_low_rate) = match second >> 3 & 3 {
        0 => (rate / 4, true),
        2 => (rate / 2, true),
        3 => (rate, false),
        _ => return None,
    };
    let (kbits, samples) = match (second >> 1 & 3, is_low_rate) {
        (2, false) => (KBITS_LAYER_2, 1152),
        (2, true) => (KBITS_LOW_RATES, 1152),
        (1, false) => (KBITS_LAYER_3, 1152),
        (1, true) => (KBITS_LOW_RATES, 576),
        _ => return None,
    };
    // Bit rate 0 is the free format, whose frames tell no length; hardly anything writes it.
    let kbits = kbits.get(usize::from(third >> 4)).copied().filter(|&kbits| kbits > 0)?;
    let padding = usize::from(third >> 1 & 1);
    Some(samples / 8 * kbits * 1000 / rate + padding)
}

/// The length of the ID3v2 tag at the beginning, header and footer included.
pub(super) fn id3_tag_bytes(head: &[u8]) -> Option<u64> {
    let &[b'I', b'D', b'3', major, revision, flags, a, b, c, d] = head.get(..10)? else {
        return None;
    };
    if major == 0xFF || revision == 0xFF || [a, b, c, d].iter().any(|&byte| byte >= 0x80) {
        return None;
    }
    let body = [a, b, c, d].iter().fold(0, |size, &byte| size << 7 | u64::from(byte));
    let footer = if flags & 0x10 != 0 { 10 } else { 0 };
    Some(10 + body + footer)
}

/// The media type to announce when sending `format`.
pub(super) fn content_type(format: Option<&AudioFormat>) -> &'static str {
    match format {
        Some(AudioFormat::Wav) => "audio/wav",
        Some(AudioFormat::Flac) => "audio/flac",
        Some(AudioFormat::Mp3) => "audio/mpeg",
        Some(AudioFormat::M4a) => "audio/mp4",
        Some(AudioFormat::Aac) => "audio/aac",
        Some(AudioFormat::Ogg) => "audio/ogg",
        Some(AudioFormat::Webm) => "audio/webm",
        Some(AudioFormat::Aiff) => "audio/aiff",
        Some(AudioFormat::Caf) => "audio/x-caf",
        Some(AudioFormat::Amr) => "audio/amr",
        Some(AudioFormat::Wma) => "audio/x-ms-wma",
        Some(AudioFormat::Unknown(_)) | None => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_images_are_no_audio() {
        let junk: [&[u8]; 7] = [
            b"",
            b"R",
            b"RIFF\0\0\0\0AVI LIST",
            b"Dear diary, today I walked to the harbour.",
            b"\xFF\xFE\x41\0\x42\0 text in UTF-16 with a byte order mark",
            b"\x89PNG\r\n\x1a\n",
            &[0xFF; 4096],
        ];
        for bytes in junk {
            assert_eq!(sniff(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn every_known_byte_pair_after_junk_still_needs_a_second_frame() {
        // A plausible MP3 header, followed by something that is no frame.
        let mut bytes = vec![0xFF, 0xFB, 0x90, 0x00];
        bytes.resize(2048, 0x55);
        assert_eq!(sniff(&bytes), None);
    }

    #[test]
    fn mpeg_frame_lengths_follow_the_standard() {
        assert_eq!(
            mpeg_frame_bytes(&[0xFF, 0xFB, 0x90, 0x00]),
            Some(417),
            "128 kbit/s at 44.1 kHz"
        );
        assert_eq!(mpeg_frame_bytes(&[0xFF, 0xFB, 0x92, 0x00]), Some(418), "the same, padded");
        assert_eq!(mpeg_frame_bytes(&[0xFF, 0xF3, 0x88, 0x00]), Some(288), "64 kbit/s at 16 kHz");
        assert_eq!(
            mpeg_frame_bytes(&[0xFF, 0xFD, 0x84, 0x00]),
            Some(384),
            "layer II, 128 kbit/s at 48 kHz"
        );
        assert_eq!(mpeg_frame_bytes(&[0xFF, 0xFB, 0xF0, 0x00]), None, "no such bit rate");
        assert_eq!(mpeg_frame_bytes(&[0xFF, 0xFB, 0x9C, 0x00]), None, "no such sample rate");
    }

    #[test]
    fn id3_sizes_are_seven_bits_a_byte() {
        assert_eq!(id3_tag_bytes(b"ID3\x04\x00\x00\x00\x00\x02\x01"), Some(10 + 257));
        assert_eq!(id3_tag_bytes(b"ID3\x04\x00\x10\x00\x00\x00\x00"), Some(20));
        assert_eq!(id3_tag_bytes(b"ID3\x04\x00\x00\xFF\x00\x00\x00"), None);
        assert_eq!(id3_tag_bytes(b"ID3"), None);
    }
}
