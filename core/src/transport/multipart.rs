//! `multipart/form-data`, streamed.
//!
//! Written here and not taken from the HTTP library because of three things together: the exact
//! length announced beforehand, the content's own frames passed on without a copy, and names
//! quoted the way browsers do, which every server understands.

use std::borrow::Cow;
use std::fmt;
use std::io;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt};

use super::source::{Frames, Source};

/// A form with text fields and one file.
#[derive(Clone)]
pub struct Form {
    /// Name and text of each field, sent in this order before the file.
    pub fields: Vec<(Cow<'static, str>, String)>,
    /// The name of the file's field.
    pub file_field: Cow<'static, str>,
    /// The media type of the file.
    pub content_type: String,
    /// The file.
    pub source: Source,
}

impl fmt::Debug for Form {
    /// Names the fields only: a value may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<&str> = self.fields.iter().map(|(name, _)| name.as_ref()).collect();
        f.debug_struct("Form").field("fields", &fields).field("source", &self.source).finish()
    }
}

/// A form opened for one attempt.
pub(crate) struct OpenForm {
    /// The value of `Content-Type`.
    pub(crate) content_type: String,
    /// The whole length in bytes, when the file's is known.
    pub(crate) length: Option<u64>,
    pub(crate) frames: Frames,
}

impl Form {
    /// Opens the file and begins anew.
    pub(crate) async fn open(&self) -> io::Result<OpenForm> {
        let (file_length, file) = self.source.frames().await?;
        let boundary = format!("jobferry-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
        let head = Bytes::from(self.head(&boundary));
        let tail = Bytes::from(format!("\r\n--{boundary}--\r\n"));
        let length = file_length.map(|file| head.len() as u64 + file + tail.len() as u64);
        let frames = stream::iter([Ok(head)]).chain(file).chain(stream::iter([Ok(tail)]));
        Ok(OpenForm {
            content_type: format!("multipart/form-data; boundary={boundary}"),
            length,
            frames: frames.boxed(),
        })
    }

    /// Everything up to the first byte of the file.
    fn head(&self, boundary: &str) -> String {
        let mut head = String::new();
        for (name, text) in &self.fields {
            let name = quoted(name);
            head += &format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n"
            );
        }
        let (field, file) = (quoted(&self.file_field), file_name(self.source.name()));
        let content_type = &self.content_type;
        head += &format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{file}\"\r\n\
             Content-Type: {content_type}\r\n\r\n"
        );
        head
    }
}

/// The name as browsers write it (WHATWG), with `%22`, `%0D` and `%0A`, since quotes and line ends
/// would end the header early. A backslash (an escape to some parsers, which then miss the closing
/// quote), other control characters (refused by others) and Unicode's line ends (where a pattern
/// stops) are written in the same way.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for character in text.chars() {
        if !matches!(character, '"' | '\\' | '\u{2028}' | '\u{2029}') && !character.is_control() {
            quoted.push(character);
            continue;
        }
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            quoted += &format!("%{byte:02X}");
        }
    }
    quoted
}

/// The name of a file, [`quoted`]. A parser that keeps what stands behind the last slash, and takes `.`
/// and `..` for folders, is left with a name.
fn file_name(name: &str) -> String {
    let (folder, last) = name.split_at(name.rfind('/').map_or(0, |slash| slash + 1));
    match (folder, last) {
        ("", "") => "file".to_owned(),
        (_, "") => format!("{}%2F", quoted(&folder[..folder.len() - 1])),
        (_, "." | "..") => format!("{}{}", quoted(folder), last.replace('.', "%2E")),
        _ => quoted(name),
    }
}

#[cfg(test)]
mod tests {
    use futures_util::TryStreamExt;

    use super::*;

    async fn written(name: &str) -> (OpenForm, String) {
        let form = Form {
            fields: vec![("use_case".into(), "wellness\r\nX: y".into())],
            file_field: "audio".into(),
            content_type: "audio/wav".into(),
            source: Source::bytes(name, "RIFF"),
        };
        let mut open = form.open().await.unwrap();
        let frames = std::mem::replace(&mut open.frames, stream::empty().boxed());
        let bytes: Vec<Bytes> = frames.try_collect().await.unwrap();
        (open, String::from_utf8(bytes.concat()).unwrap())
    }

    #[tokio::test]
    async fn the_announced_length_is_the_true_one() {
        let (open, text) = written("ä b.wav").await;
        assert_eq!(open.length, Some(text.len() as u64));
        assert!(text.contains("filename=\"ä b.wav\""));
    }

    /// Parsers that take a backslash for an escape miss the closing quote, others refuse control
    /// characters; either way the file is lost.
    #[test]
    fn a_name_has_nothing_that_a_parser_reads_as_more_than_a_character() {
        assert_eq!(quoted("visit\\"), "visit%5C");
        assert_eq!(quoted("a\\b.wav"), "a%5Cb.wav");
        assert_eq!(quoted("a\0b\tc\u{7f}\u{85}.wav"), "a%00b%09c%7F%C2%85.wav");
        assert_eq!(quoted("a\"\r\nb.wav"), "a%22%0D%0Ab.wav");
        assert_eq!(quoted("a\u{2028}b\u{2029}.wav"), "a%E2%80%A8b%E2%80%A9.wav");
        assert_eq!(quoted("Ärger (1) 50%.wav"), "Ärger (1) 50%.wav");
    }

    /// Parsers that keep the last part of a path take the file away when nothing is left of it.
    #[test]
    fn a_name_that_is_a_folder_stays_a_name() {
        for (name, sent) in [
            ("..", "%2E%2E"),
            (".", "%2E"),
            ("a/..", "a/%2E%2E"),
            ("a/", "a%2F"),
            ("", "file"),
            ("a/b.wav", "a/b.wav"),
            (".wav", ".wav"),
            ("...", "..."),
        ] {
            assert_eq!(file_name(name), sent, "{name}");
        }
    }

    #[tokio::test]
    async fn a_file_name_cannot_add_headers() {
        let (_, text) = written("a\"\r\nContent-Type: text/html\r\n\r\n.wav").await;
        let headers: Vec<&str> =
            text.lines().filter(|line| line.starts_with("Content-Type")).collect();
        assert_eq!(headers, ["Content-Type: audio/wav"]);
        assert!(text.contains("filename=\"a%22%0D%0AContent-Type"));
    }
}
