//! What programs, networks and interrupted recorders make of files.

/// Makes a file out of others.
pub(crate) type Damage = fn(&[Vec<u8>]) -> Vec<u8>;

pub(crate) struct Damaged {
    pub(crate) name: &'static str,
    pub(crate) kinds: &'static [&'static str],
    pub(crate) damage: Damage,
    /// Whether audio is missing.
    pub(crate) is_broken: bool,
    /// Whether all of the audio is there, whatever ffmpeg thinks.
    pub(crate) is_sound: bool,
    /// Whether it is made of two recordings.
    pub(crate) is_joined: bool,
}

const WAV: &[&str] = &["wav-bare"];
const BLOCKS: &[&str] = &["wav-bare", "wav-ima", "wav-mp3-variable"];
const MP3: &[&str] = &["mp3-bare"];
const FLAC: &[&str] = &["flac"];

pub(crate) fn all() -> Vec<Damaged> {
    // (name, kinds, how)
    let sound: [(_, &[&str], Damage); 19] = [
        ("data-size-0", BLOCKS, |of| data_size(&of[0], 0)),
        ("data-size-unknown", BLOCKS, |of| data_size(&of[0], u32::MAX)),
        ("sizes-0", WAV, |of| riff_size(&data_size(&of[0], 0), 0)),
        ("odd-chunk", WAV, |of| [&of[0][..36], b"note\x03\0\0\0abc\0", &of[0][36..]].concat()),
        ("24-bits-in-4-bytes", &["wav-s32"], |of| bits(&of[0], 24)),
        ("12-KiB-of-zeros-first", MP3, |of| [&[0; 12 * 1024], &of[0][..]].concat()),
        ("text-first", MP3, |of| {
            [&b"Content-Type: audio/mpeg\r\n".repeat(2000), &of[0][..]].concat()
        }),
        ("tag-first", MP3, |of| [id3(60_000, 60_000), of[0].clone()].concat()),
        ("tag-longer-than-it-says", MP3, |of| [id3(60_000, 20_000), of[0].clone()].concat()),
        ("tag-longer-than-the-file", MP3, |of| [id3(5_000, 9_000_000), of[0].clone()].concat()),
        ("ape-behind", MP3, |of| [&of[0][..], &ape(true)].concat()),
        ("ape-footer-behind", MP3, |of| [&of[0][..], &ape(false)].concat()),
        ("lyrics-behind", MP3, |of| [&of[0][..], &lyrics()].concat()),
        ("id3v1-behind", MP3, |of| [&of[0][..], &id3v1()].concat()),
        ("all-tags-behind", MP3, |of| [&of[0][..], &ape(false), &lyrics(), &id3v1()].concat()),
        ("tag-first", FLAC, |of| [id3(5_000, 5_000), of[0].clone()].concat()),
        ("picture", FLAC, |of| {
            [&of[0][..42], b"\x06\x01\0\0", &vec![0xFF; 0x1_0000], &of[0][42..]].concat()
        }),
        ("no-total", FLAC, |of| flac_total(&of[0])),
        ("wide-first", &["mov-aac", "mov-s16"], |of| without_type(&of[0])),
    ];
    let broken: [(_, &[&str], Damage); 7] = [
        ("cut", BLOCKS, |of| of[0][..of[0].len() * 6 / 10].to_vec()),
        ("cut", &["wav-ms", "wav-mp3-constant"], |of| of[0][..of[0].len() * 6 / 10].to_vec()),
        ("cut", MP3, |of| of[0][..of[0].len() * 6 / 10].to_vec()),
        ("cut", FLAC, |of| of[0][..of[0].len() * 6 / 10].to_vec()),
        ("hole", MP3, |of| hole(&of[0])),
        ("cut", &["m4a-aac-index-first"], |of| of[0][..of[0].len() * 6 / 10].to_vec()),
        ("no-index", &["m4a-aac", "mov-s16"], |of| without_index(&of[0])),
    ];
    let joined: [(_, &[&str], Damage); 2] = [
        ("joined", MP3, |of| of.concat()),
        ("joined-with-tags", MP3, |of| {
            [&of[0][..], &id3v1(), &id3(3_000, 3_000), &of[1], &ape(true)].concat()
        }),
    ];
    let damaged = |(name, kinds, damage), is_broken, is_sound, is_joined| Damaged {
        name,
        kinds,
        damage,
        is_broken,
        is_sound,
        is_joined,
    };
    let sound = sound.map(|of| damaged(of, false, true, false));
    let broken = broken.map(|of| damaged(of, true, false, false));
    let joined = joined.map(|of| damaged(of, false, true, true));
    sound.into_iter().chain(broken).chain(joined).collect()
}

fn at(bytes: &[u8], name: &[u8]) -> usize {
    bytes.windows(name.len()).position(|window| window == name).unwrap()
}

fn with(bytes: &[u8], start: usize, new: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[start..start + new.len()].copy_from_slice(new);
    bytes
}

fn data_size(wav: &[u8], size: u32) -> Vec<u8> {
    with(wav, at(wav, b"data") + 4, &size.to_le_bytes())
}

fn riff_size(wav: &[u8], size: u32) -> Vec<u8> {
    with(wav, 4, &size.to_le_bytes())
}

/// A plain header that says so many bits, and leaves the container as wide as it is.
fn bits(wav: &[u8], bits: u16) -> Vec<u8> {
    let plain = with(wav, 20, &1u16.to_le_bytes());
    with(&plain, 34, &bits.to_le_bytes())
}

/// An ID3v2 tag that is so long, and says so.
fn id3(length: usize, says: usize) -> Vec<u8> {
    let size = [says >> 21, says >> 14, says >> 7, says].map(|bits| (bits & 0x7F) as u8);
    [b"ID3\x04\0\0", &size[..], &vec![0; length]].concat()
}

/// What looks like frames, but of layer II, which stands nowhere else in these files.
fn syncs(frames: usize) -> Vec<u8> {
    let mut frame = vec![0xFF, 0xFD, 0x84, 0x00];
    frame.resize(384, 0);
    frame.repeat(frames)
}

fn ape(with_header: bool) -> Vec<u8> {
    let picture = syncs(60);
    let item = [
        &(picture.len() as u32).to_le_bytes()[..],
        &[2, 0, 0, 0],
        b"Cover Art (Front)\0",
        &picture,
    ]
    .concat();
    let mark = |is_header: bool| {
        let flags = u32::from(with_header) << 31 | u32::from(is_header) << 29;
        let fields = [2000, item.len() as u32 + 32, 1, flags].map(u32::to_le_bytes).concat();
        [b"APETAGEX", &fields[..], &[0; 8]].concat()
    };
    let header = if with_header { mark(true) } else { Vec::new() };
    [header, item.clone(), mark(false)].concat()
}

fn lyrics() -> Vec<u8> {
    let text = syncs(40);
    let size = format!("{:06}", text.len() + 11);
    [b"LYRICSBEGIN", &text[..], size.as_bytes(), b"LYRICS200"].concat()
}

fn id3v1() -> Vec<u8> {
    [&b"TAG"[..], &[0xFF; 125]].concat()
}

/// The total number of samples, as an encoder leaves it that cannot go back.
fn flac_total(flac: &[u8]) -> Vec<u8> {
    let without = with(flac, 22, &[0; 4]);
    with(&without, 21, &[flac[21] & 0xF0])
}

/// Three thousand bytes in the middle that are no frames.
fn hole(bytes: &[u8]) -> Vec<u8> {
    with(bytes, bytes.len() / 2, &[0x55; 3000])
}

/// QuickTime's first programs wrote no `ftyp`.
fn without_type(mov: &[u8]) -> Vec<u8> {
    with(mov, 4, b"wide")
}

/// What is there when a recorder's battery is empty.
fn without_index(m4a: &[u8]) -> Vec<u8> {
    m4a[..at(m4a, b"moov") - 4].to_vec()
}
