//! Whether packets of Opus and Vorbis hold silence, as far as this shows without decoding them.
//!
//! No decoder is used: there is none for Opus in symphonia, and what its decoder for Vorbis allocates is up to the
//! recording's header (16 MiB for each of 256 tables). Both codecs have a short form for a stretch without sound, which
//! is what encoders make of digital silence; whatever else a packet holds counts as sound.

use super::listen::Ear;

/// A longer Vorbis packet may hold sound. In two bytes there is room for a spectrum's envelope and none for the
/// spectrum.
const SILENT_VORBIS_BYTES: usize = 2;

/// What libopus makes of 20 ms of digital silence in its modes for speech is up to 9 bytes long, of the quietest
/// speech and noise (-60 dB, 6 kbit/s) 13 and more, though not each of them.
const SILENT_SPEECH_BYTES: usize = 9;
const SILENT_SPEECH_HUNDREDTHS: usize = 2;

/// Opus configurations from here on are of the mode for music, which has a mark for silence.
const FIRST_MUSIC_CONFIGURATION: u8 = 16;

/// More frames than this are not in a packet: 120 ms.
const MAX_FRAMES: usize = 48;

/// Which of the two a track holds.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Codec {
    Opus,
    Vorbis,
}

impl Codec {
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "opus" => Some(Codec::Opus),
            "vorbis" => Some(Codec::Vorbis),
            _ => None,
        }
    }

    /// Takes note of a packet, of which `packet` is the beginning at least.
    pub(super) fn listen(self, packet: &[u8], ear: &mut Ear) {
        ear.hear(match self {
            Codec::Vorbis => packet.len() <= SILENT_VORBIS_BYTES,
            Codec::Opus => is_silent_opus(packet).unwrap_or(false),
        });
    }
}

/// `None` for what is no packet.
fn is_silent_opus(packet: &[u8]) -> Option<bool> {
    let (&head, rest) = packet.split_first()?;
    let configuration = head >> 3;
    let frames = frames(head & 3, rest)?;
    if configuration >= FIRST_MUSIC_CONFIGURATION {
        return Some(frames.iter().all(|frame| is_silent_music(frame)));
    }
    // Frames of 10, 20, 40 and 60 ms; with all of the spectrum only the first two.
    let hundredths = match configuration {
        12.. => 1 + usize::from(configuration & 1),
        _ => [1, 2, 4, 6][usize::from(configuration & 3)],
    };
    let most = SILENT_SPEECH_BYTES * hundredths / SILENT_SPEECH_HUNDREDTHS;
    // The byte in front belongs to what was measured.
    Some(frames.iter().all(|frame| frame.len() < most.max(2)))
}

/// A frame of at most one byte stands for nothing sent; the mark is a bit that is hardly ever set, and therefore takes
/// fifteen bits.
fn is_silent_music(frame: &[u8]) -> bool {
    match frame {
        [] | [_] => true,
        [first, second, ..] => *first == 0xFF && *second >= 0xFE,
    }
}

/// The frames in a packet behind its first byte, whose last two bits are `code`.
fn frames(code: u8, mut rest: &[u8]) -> Option<Vec<&[u8]>> {
    match code {
        0 => Some(vec![rest]),
        1 => {
            let (first, second) = rest.split_at(rest.len() / 2);
            (first.len() == second.len()).then(|| vec![first, second])
        }
        2 => {
            let length = take_length(&mut rest)?;
            let (first, second) = rest.split_at_checked(length)?;
            Some(vec![first, second])
        }
        _ => several_frames(rest),
    }
}

/// Any number of frames: a byte with their number, then padding's length, then theirs unless they are equally long.
fn several_frames(rest: &[u8]) -> Option<Vec<&[u8]>> {
    let (&flags, mut rest) = rest.split_first()?;
    let count = usize::from(flags & 0x3F);
    if count == 0 || count > MAX_FRAMES {
        return None;
    }
    if flags & 0x40 != 0 {
        let mut padding = 0;
        loop {
            let (&byte, after) = rest.split_first()?;
            rest = after;
            padding += usize::from(byte.min(254));
            if byte != 255 {
                break;
            }
        }
        rest = rest.get(..rest.len().checked_sub(padding)?)?;
    }
    if flags & 0x80 == 0 {
        let length = rest.len() / count;
        return Some((0..count).map(|at| &rest[at * length..(at + 1) * length]).collect());
    }
    let lengths: Option<Vec<_>> = (1..count).map(|_| take_length(&mut rest)).collect();
    let mut frames = Vec::with_capacity(count);
    for length in lengths? {
        let (frame, after) = rest.split_at_checked(length)?;
        frames.push(frame);
        rest = after;
    }
    frames.push(rest);
    Some(frames)
}

/// A length of one byte, or of two from 252 on.
fn take_length(rest: &mut &[u8]) -> Option<usize> {
    let (&first, after) = rest.split_first()?;
    *rest = after;
    if first < 252 {
        return Some(usize::from(first));
    }
    let (&second, after) = rest.split_first()?;
    *rest = after;
    Some(usize::from(second) * 4 + usize::from(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_an_opus_packet_shows_its_frames() {
        let silence = [0xFF, 0xFE];
        let (long, sound) = ([&silence[..], &[0; 298]].concat(), [0x12; 300]);
        // 300 as the first of two frames: 252 + 4 * 12.
        let two = |first: &[u8], second: &[u8]| [&[0xFA, 252, 12], first, second].concat();
        let table: [(&str, Vec<u8>, Option<bool>); 17] = [
            ("one frame", [&[0xF8][..], &silence].concat(), Some(true)),
            ("one loud frame", vec![0xF8, 0xFF, 0xFD], Some(false)),
            ("nothing sent", vec![0xF8], Some(true)),
            ("two equal ones", vec![0xF9, 0xFF, 0xFE, 0xFF, 0xFF], Some(true)),
            ("two equal ones, the second loud", vec![0xF9, 0xFF, 0xFE, 0, 0], Some(false)),
            ("two of odd length", vec![0xF9, 0xFF, 0xFE, 0], None),
            ("two of various lengths", two(&long, &silence), Some(true)),
            ("the second is loud", two(&long, &sound), Some(false)),
            ("the first is loud", two(&sound, &silence), Some(false)),
            ("the first is cut", two(&silence, &[]), None),
            ("three equal ones", [&[0xFB, 3][..], &silence.repeat(3)].concat(), Some(true)),
            (
                "with padding",
                [&[0xFB, 0x42, 3][..], &silence.repeat(2), &[0; 3]].concat(),
                Some(true),
            ),
            ("with more padding than there is", vec![0xFB, 0x42, 255, 200, 0xFF, 0xFE], None),
            (
                "three lengths",
                [&[0xFB, 0x83, 2, 1][..], &silence, &[9], &silence].concat(),
                Some(true),
            ),
            ("no frames", vec![0xFB, 0], None),
            ("too many frames", vec![0xFB, 49], None),
            ("nothing", vec![], None),
        ];
        for (what, packet, expected) in table {
            assert_eq!(is_silent_opus(&packet), expected, "{what}");
        }
    }

    #[test]
    fn in_the_modes_for_speech_short_frames_are_silent() {
        let of =
            |head: u8, length: usize| is_silent_opus(&[&[head][..], &vec![7; length]].concat());
        // 20 ms, 60 ms, 10 ms with all of the spectrum.
        for (head, longest) in [(0x48, 8), (0x58, 26), (0x60, 3)] {
            assert_eq!(of(head, longest), Some(true), "{head:x}");
            assert_eq!(of(head, longest + 1), Some(false), "{head:x}");
        }
    }
}
