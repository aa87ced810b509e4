//! What is uploaded: something that can be opened anew for every attempt.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream, StreamExt};
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::models::audio::AudioFormat;

/// A reader of one pass over the content.
pub type Reader = Box<dyn AsyncRead + Send + Unpin>;

/// Opens the content from its beginning.
type Open = dyn Fn() -> BoxFuture<'static, io::Result<Reader>> + Send + Sync;

/// A recording (or any content) to upload: a file, bytes in memory, or a factory of readers.
///
/// It is opened once for the local check and once per attempt, so a repeated attempt never sends
/// the rest of a spent stream.
#[derive(Clone)]
pub struct Source {
    name: String,
    /// Whether the caller gave a file another name, by which errors call it.
    is_renamed: bool,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Path(PathBuf),
    Bytes(Bytes),
    Factory { length: Option<u64>, open: Arc<Open> },
}

/// Data moves in frames of this size. Measured: 64 KiB frames make a 32 MB upload several times
/// slower; beyond 1 MiB nothing is gained, and one frame is all the memory an upload needs.
const FRAME: usize = 1024 * 1024;

impl Source {
    /// A file. Its name is what the vendor sees.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Source { name, is_renamed: false, content: Content::Path(path) }
    }

    /// Bytes in memory, under a file name such as `visit.wav`. A recording whose name has no ending is
    /// sent with that of what it is.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Source { name: name.into(), is_renamed: false, content: Content::Bytes(bytes.into()) }
    }

    /// Whatever `open` opens, from its beginning each time, under a file name.
    ///
    /// Give the `length` in bytes when it is known: without it the upload goes out in chunks,
    /// which some servers refuse.
    pub fn reader<F, Fut, R>(name: impl Into<String>, length: Option<u64>, open: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = io::Result<R>> + Send + 'static,
        R: AsyncRead + Send + Unpin + 'static,
    {
        let open = move || -> BoxFuture<'static, io::Result<Reader>> {
            let opening = open();
            Box::pin(async move { Ok(Box::new(opening.await?) as Reader) })
        };
        let content = Content::Factory { length, open: Arc::new(open) };
        Source { name: name.into(), is_renamed: false, content }
    }

    /// The same content under another file name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self.is_renamed = true;
        self
    }

    /// What errors call it: the path of a file, unless the caller has given it a name. A server that
    /// keeps what it receives in temporary files names them as its clients do.
    pub(crate) fn described(&self) -> String {
        match self.as_path().filter(|_| !self.is_renamed) {
            Some(path) => path.display().to_string(),
            None => self.name.clone(),
        }
    }

    /// The same content; a name without an ending, as content in memory may have, gets that of its
    /// format, by which servers know it. A file keeps its own name.
    pub(crate) fn with_ending(mut self, format: Option<&AudioFormat>) -> Self {
        let has_none = self.as_path().is_none() && Path::new(&self.name).extension().is_none();
        if let Some(format) = format.filter(|format| has_none && format.is_known()) {
            self.name = format!("{}.{format}", self.name);
        }
        self
    }

    /// The file name the vendor sees.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file, if it is one.
    pub(crate) fn as_path(&self) -> Option<&Path> {
        match &self.content {
            Content::Path(path) => Some(path),
            Content::Bytes(_) | Content::Factory { .. } => None,
        }
    }

    /// The bytes, if they are in memory.
    pub(crate) fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Path(_) | Content::Factory { .. } => None,
        }
    }

    /// The length in bytes, when it is known without reading.
    pub(crate) fn known_length(&self) -> Option<u64> {
        match &self.content {
            Content::Path(_) => None,
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Factory { length, .. } => *length,
        }
    }

    /// Opens a reader at the beginning.
    pub(crate) async fn open(&self) -> io::Result<Reader> {
        Ok(match &self.content {
            Content::Path(path) => Box::new(File::open(path).await?),
            Content::Bytes(bytes) => Box::new(io::Cursor::new(bytes.clone())),
            Content::Factory { open, .. } => open().await?,
        })
    }

    /// Opens the content as frames, with its length in bytes when it is known.
    pub(crate) async fn frames(&self) -> io::Result<(Option<u64>, Frames)> {
        let (length, mut reader): (_, Reader) = match &self.content {
            Content::Bytes(bytes) => {
                let all = bytes.clone();
                let starts = (0..all.len()).step_by(FRAME);
                let frames = starts.map(move |at| Ok(all.slice(at..all.len().min(at + FRAME))));
                return Ok((Some(bytes.len() as u64), stream::iter(frames).boxed()));
            }
            Content::Path(path) => {
                let length = file_length(path).await?;
                let mut file = File::open(path).await?;
                // tokio would otherwise copy every frame through pieces of 2 MiB at most.
                file.set_max_buf_size(FRAME);
                (Some(length), Box::new(file))
            }
            Content::Factory { length, open } => (*length, open().await?),
        };
        if let Some(length) = length {
            // What is appended in the meantime stays out: the length has been announced.
            reader = Box::new(reader.take(length));
        }
        let state = Reading { reader, buffer: BytesMut::new(), left: length };
        Ok((length, stream::try_unfold(state, Reading::frame).boxed()))
    }
}

/// The length of a file that can be opened anew. A pipe or a device has no length that means
/// anything, and would be empty the second time.
pub(crate) async fn file_length(path: &Path) -> io::Result<u64> {
    // Asked before opening: opening a pipe waits until another process writes.
    let metadata = tokio::fs::metadata(path).await?;
    if metadata.is_file() {
        return Ok(metadata.len());
    }
    if metadata.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
    }
    let message = "it is not a regular file; read it into memory and pass the bytes";
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}

/// The content, frame by frame.
pub(crate) type Frames = BoxStream<'static, io::Result<Bytes>>;

struct Reading {
    reader: Reader,
    buffer: BytesMut,
    left: Option<u64>,
}

impl Reading {
    async fn frame(mut self) -> io::Result<Option<(Bytes, Self)>> {
        // The last frame has been sent by now, so its memory is used again.
        self.buffer.reserve(FRAME);
        while self.buffer.len() < FRAME && self.reader.read_buf(&mut self.buffer).await? > 0 {}
        let frame = self.buffer.split().freeze();
        if let Some(left) = &mut self.left {
            *left -= frame.len() as u64;
        }
        match (frame.is_empty(), self.left) {
            (true, Some(1..)) => Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                "the recording became shorter while it was being sent",
            )),
            (true, _) => Ok(None),
            (false, _) => Ok(Some((frame, self))),
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("name", &self.name).finish_non_exhaustive()
    }
}

impl From<&str> for Source {
    fn from(path: &str) -> Self {
        Source::path(path)
    }
}

impl From<&Path> for Source {
    fn from(path: &Path) -> Self {
        Source::path(path)
    }
}

impl From<PathBuf> for Source {
    fn from(path: PathBuf) -> Self {
        Source::path(path)
    }
}

impl From<&Source> for Source {
    fn from(source: &Source) -> Self {
        source.clone()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::TryStreamExt;

    use super::*;

    async fn frames(source: &Source) -> io::Result<Vec<usize>> {
        source.frames().await?.1.map_ok(|frame| frame.len()).try_collect().await
    }

    #[tokio::test]
    async fn files_and_bytes_come_in_frames() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let content = vec![7; FRAME * 2 + 5];
        std::fs::write(file.path(), &content).unwrap();
        for source in [Source::path(file.path()), Source::bytes("a", content)] {
            assert_eq!(frames(&source).await.unwrap(), [FRAME, FRAME, 5]);
        }
        assert!(frames(&Source::bytes("a", Vec::new())).await.unwrap().is_empty());
    }

    #[test]
    fn content_without_an_ending_gets_that_of_its_format() {
        let named = |source: Source, format: Option<AudioFormat>| {
            source.with_ending(format.as_ref()).name().to_owned()
        };
        let bytes = |name| Source::bytes(name, vec![1]);
        assert_eq!(named(bytes("recording"), Some(AudioFormat::Flac)), "recording.flac");
        assert_eq!(named(bytes("visit.bin"), Some(AudioFormat::Flac)), "visit.bin");
        assert_eq!(named(bytes("recording"), None), "recording");
        assert_eq!(
            named(bytes("recording"), Some(AudioFormat::Unknown("x/y".into()))),
            "recording"
        );
        assert_eq!(named(Source::path("/a/visit"), Some(AudioFormat::Wav)), "visit");
    }

    #[tokio::test]
    async fn what_is_not_a_regular_file_is_refused() {
        let refusals =
            [("/dev/null", io::ErrorKind::InvalidInput), ("/", io::ErrorKind::IsADirectory)];
        for (path, kind) in refusals {
            let Err(error) = Source::path(path).frames().await else { panic!("{path}") };
            assert_eq!(error.kind(), kind, "{path}");
        }
    }

    #[tokio::test]
    async fn a_reader_is_opened_anew_each_time() {
        let source = Source::reader("a.wav", None, || async { Ok(io::Cursor::new(vec![1; 10])) });
        for _ in 0..2 {
            assert_eq!(frames(&source).await.unwrap(), [10]);
        }
    }

    #[tokio::test]
    async fn exactly_the_announced_length_is_sent_or_an_error_comes() {
        let of = |length| {
            Source::reader("a", Some(length), || async { Ok(io::Cursor::new(vec![1; 10])) })
        };
        assert_eq!(frames(&of(4)).await.unwrap(), [4]);
        assert_eq!(frames(&of(11)).await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }
}
