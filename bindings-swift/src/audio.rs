//! Recordings, and how far their uploads are.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream::{self, Stream};
use jobferry::{Progress, Source};
use tokio::task::{block_in_place, spawn_blocking};
use tokio_util::io::StreamReader;

/// A recording.
#[derive(uniffi::Enum)]
pub enum NativeAudio {
    /// A file, sent from disk.
    File {
        /// Where it is.
        path: String,
        /// The file name the vendor sees, if not its own.
        name: Option<String>,
    },
    /// Bytes in memory.
    Bytes {
        /// The whole recording.
        bytes: Vec<u8>,
        /// The file name the vendor sees.
        name: Option<String>,
    },
    /// Whatever can be opened and read piece by piece; never in memory as a whole.
    Reader {
        /// Opens it from its beginning, once for the check and once per attempt.
        source: Arc<dyn AudioSource>,
        /// The file name the vendor sees.
        name: Option<String>,
        /// The length in bytes, when it is known.
        length: Option<u64>,
    },
}

/// A recording that the other side opens.
#[uniffi::export(with_foreign)]
pub trait AudioSource: Send + Sync {
    /// A reader at its beginning. Not called `open`, which Swift knows as a keyword: uniffi escapes
    /// it in the C header as well, where no compiler reads it.
    fn reader(&self) -> Result<Arc<dyn AudioReader>, AudioReadError>;
}

/// A recording that the other side reads.
#[uniffi::export(with_foreign)]
pub trait AudioReader: Send + Sync {
    /// The next bytes, at most `limit`; none at the end.
    fn read(&self, limit: u32) -> Result<Vec<u8>, AudioReadError>;

    /// Called once, when nothing more is wanted.
    fn finish(&self);
}

/// Why a recording cannot be opened or read.
#[derive(Debug, uniffi::Error)]
pub enum AudioReadError {
    /// The only case.
    Failed {
        /// What went wrong, as the other side says it.
        detail: String,
    },
}

impl std::fmt::Display for AudioReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let AudioReadError::Failed { detail } = self;
        f.write_str(detail)
    }
}

impl std::error::Error for AudioReadError {}

/// Without it, whatever else is thrown on the other side would be a panic here.
impl From<uniffi::UnexpectedUniFFICallbackError> for AudioReadError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        AudioReadError::Failed { detail: error.reason }
    }
}

/// Told how far an upload is. Begins anew with a repeated attempt.
#[uniffi::export(with_foreign)]
pub trait UploadListener: Send + Sync {
    /// `sent` bytes have been handed to the network, of `total` when that is known beforehand.
    fn sent(&self, sent: u64, total: Option<u64>);
}

impl NativeAudio {
    pub(crate) fn into_core(self) -> Source {
        match self {
            NativeAudio::File { path, name: None } => Source::path(path),
            NativeAudio::File { path, name: Some(name) } => Source::path(path).named(name),
            NativeAudio::Bytes { bytes, name } => Source::bytes(named(name), bytes),
            NativeAudio::Reader { source, name, length } => {
                Source::reader(named(name), length, move || open(Arc::clone(&source)))
            }
        }
    }
}

/// The vendor wants a file name; what it is told from is the content.
fn named(name: Option<String>) -> String {
    name.unwrap_or_else(|| "audio".to_owned())
}

pub(crate) fn progress(listener: Option<Arc<dyn UploadListener>>) -> Progress {
    let Some(listener) = listener else { return Progress::default() };
    // The function may make a call that blocks, which needs a thread of the runtime.
    Progress::new(move |sent, total| block_in_place(|| listener.sent(sent, total)))
}

/// How much is asked for at a time: the frames in which the core uploads.
const PIECE: u32 = 1024 * 1024;

type Pieces = std::pin::Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

async fn open(source: Arc<dyn AudioSource>) -> io::Result<StreamReader<Pieces, Bytes>> {
    let reader = Finished(blocking(move || source.reader()).await?);
    let pieces = stream::try_unfold(reader, |reader| async move {
        let inner = Arc::clone(&reader.0);
        let piece = blocking(move || inner.read(PIECE)).await?;
        Ok((!piece.is_empty()).then(|| (Bytes::from(piece), reader)))
    });
    Ok(StreamReader::new(Box::pin(pieces) as Pieces))
}

/// Tells the reader when it is not read any more, whatever the reason.
struct Finished(Arc<dyn AudioReader>);

impl Drop for Finished {
    fn drop(&mut self) {
        self.0.finish();
    }
}

/// Reading may block, which the threads of calls must not.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AudioReadError> + Send + 'static,
) -> io::Result<T> {
    spawn_blocking(work).await.map_err(io::Error::other)?.map_err(io::Error::other)
}
