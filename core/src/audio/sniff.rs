//! Telling a container from its first bytes.

use super::adts;
use crate::models::audio::AudioFormat;

/// How many bytes [`sniff`] wants to see: two ADTS frames of the greatest length.
pub(super) const SNIFF_BYTES: usize = 16 * 1024;

/// The longest box without meaning that is believed in at the beginning of a file.
const MAX_FILLER_BYTES: usize = 16 * 1024 * 1024;

const ASF_HEADER: [u8; 16] = [
    0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0xA6, 0xD9, 0x00, 0xAA, 0x00, 0x62, 0xCE, 0x6C,
];

/// The container that `head` begins, tags already skipped. MP3 has no beginning by which it could be told; see
/// [`mpeg::find`](super::mpeg::find).
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
    if is_mp4(head) {
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
    // ADTS has no magic either, only frames that must follow one another.
    adts::is_audio(head).then_some(AudioFormat::Aac)
}

/// Whether boxes begin here that MP4 or QuickTime files begin with.
fn is_mp4(mut head: &[u8]) -> bool {
    const FIRST: [&[u8]; 5] = [b"ftyp", b"moov", b"mdat", b"moof", b"styp"];
    // Boxes without meaning, which older programs write first; their names stand in other files as well.
    const BEFORE_IT: [&[u8]; 5] = [b"wide", b"free", b"skip", b"pnot", b"uuid"];
    loop {
        let (Some(size), Some(kind)) = (head.get(..4), head.get(4..8)) else {
            return false;
        };
        if FIRST.contains(&kind) {
            return true;
        }
        let size = size.iter().fold(0, |size, &byte| size << 8 | usize::from(byte));
        if !BEFORE_IT.contains(&kind) || size < 8 {
            return false;
        }
        match head.get(size..) {
            Some(rest) => head = rest,
            // Text that reads "Carefree" would be a box of a gigabyte.
            None => return size < MAX_FILLER_BYTES,
        }
    }
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
        let junk: [&[u8]; 8] = [
            b"",
            b"R",
            b"RIFF\0\0\0\0AVI LIST",
            b"Carefree we walked",
            b"Dear diary, today I walked to the harbour.",
            b"\xFF\xFE\x41\0\x42\0 text in UTF-16 with a byte order mark",
            b"\x89PNG\r\n\x1a\n",
            &[0xFF; 4096],
        ];
        for bytes in junk {
            assert_eq!(sniff(bytes), None, "{bytes:?}");
        }
    }
}
