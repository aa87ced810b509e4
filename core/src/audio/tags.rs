//! Tags: what programs write before, between and behind MPEG frames.

const ID3V1_BYTES: u64 = 128;
/// "TAG+", an extension that stands in front of an ID3v1 tag.
const ID3V1_EXTENSION_BYTES: u64 = 227;
const APE_HEADER_BYTES: u64 = 32;
const APE_MARK: &[u8] = b"APETAGEX";
/// Set in the flags of an APE tag's header, and not in those of its footer.
const APE_IS_HEADER: u32 = 1 << 29;

pub(super) const LYRICS_BEGIN: &[u8] = b"LYRICSBEGIN";
pub(super) const LYRICS_ENDS: [&[u8]; 2] = [b"LYRICS200", b"LYRICSEND"];

/// How many bytes [`tag_bytes`] wants to see.
pub(super) const TAG_HEADER_BYTES: usize = 32;

/// The length of the tag at the beginning of `head`, if one is there that tells its length.
pub(super) fn tag_bytes(head: &[u8]) -> Option<u64> {
    id3_tag_bytes(head).or_else(|| ape_tag_bytes(head)).or_else(|| {
        if head.starts_with(b"TAG+") {
            Some(ID3V1_EXTENSION_BYTES)
        } else {
            head.starts_with(b"TAG").then_some(ID3V1_BYTES)
        }
    })
}

/// Whether `head` begins a tag.
pub(super) fn begins(head: &[u8]) -> bool {
    tag_bytes(head).is_some() || head.starts_with(LYRICS_BEGIN) || head.starts_with(APE_MARK)
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

/// The length of the APE tag whose header stands at the beginning.
fn ape_tag_bytes(head: &[u8]) -> Option<u64> {
    let (size, flags) = ape_fields(head)?;
    (flags & APE_IS_HEADER != 0).then_some(APE_HEADER_BYTES + u64::from(size))
}

/// How far the end of an APE tag's footer is from the tag's beginning, and where in `bytes` that footer ends.
/// Tags of version 1 have no header, so that only this says what was no audio.
pub(super) fn ape_footer(bytes: &[u8]) -> Option<(usize, u64)> {
    let at = memchr::memmem::find(bytes, APE_MARK)?;
    let (size, flags) = ape_fields(&bytes[at..])?;
    (flags & APE_IS_HEADER == 0).then_some((at + APE_HEADER_BYTES as usize, u64::from(size)))
}

/// Size without the header, and flags.
fn ape_fields(head: &[u8]) -> Option<(u32, u32)> {
    let field = |at: usize| {
        let bytes = head.get(at..at + 4)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?))
    };
    head.starts_with(APE_MARK).then_some((field(12)?, field(20)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ape(size: u32, flags: u32) -> Vec<u8> {
        let fields = [2000, size, 1, flags].map(u32::to_le_bytes).concat();
        [APE_MARK, &fields, &[0; 8]].concat()
    }

    #[test]
    fn id3_sizes_are_seven_bits_a_byte() {
        assert_eq!(id3_tag_bytes(b"ID3\x04\x00\x00\x00\x00\x02\x01"), Some(10 + 257));
        assert_eq!(id3_tag_bytes(b"ID3\x04\x00\x10\x00\x00\x00\x00"), Some(20));
        assert_eq!(id3_tag_bytes(b"ID3\x04\x00\x00\xFF\x00\x00\x00"), None);
        assert_eq!(id3_tag_bytes(b"ID3"), None);
    }

    #[test]
    fn ape_headers_and_footers_are_told_apart() {
        assert_eq!(tag_bytes(&ape(100, 0xA000_0000)), Some(132));
        assert_eq!(tag_bytes(&ape(100, 0x8000_0000)), None);
        assert_eq!(ape_footer(&ape(100, 0xA000_0000)), None);
        let footer = [&[7; 5][..], &ape(100, 0x8000_0000)].concat();
        assert_eq!(ape_footer(&footer), Some((37, 100)));
        assert_eq!(ape_footer(&footer[..20]), None);
    }
}
