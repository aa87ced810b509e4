//! The body of a request as it leaves, and of an answer as it comes.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use flate2::write::MultiGzDecoder;
use futures_util::stream::{self, StreamExt};
use http::{HeaderValue, StatusCode};
use http_body_util::{BodyExt, Empty, StreamBody};
use hyper::body::{Frame, Incoming};

use super::multipart::Form;
use super::pool::RequestBody;
use super::source::Frames;
use super::{Body, Failure, Progress};
use crate::error::{Error, ErrorKind, Result};

/// A body ready to be sent in one attempt.
pub(super) struct OpenBody {
    pub(super) content_type: Option<HeaderValue>,
    /// Absent when it is not known beforehand.
    pub(super) length: Option<u64>,
    pub(super) content: RequestBody,
    pub(super) trace: Arc<Trace>,
}

impl OpenBody {
    pub(super) async fn open(body: &Body, trace: &Arc<Trace>) -> Result<Self> {
        let trace = Arc::clone(trace);
        match body {
            Body::Empty => {
                let content = Empty::new().map_err(|never| match never {}).boxed_unsync();
                Ok(OpenBody { content_type: None, length: Some(0), content, trace })
            }
            Body::Json(bytes) => {
                // As a stream of one frame, so that the trace sees whether it was begun.
                let length = Some(bytes.len() as u64);
                let frames = stream::iter([Ok(bytes.clone())]).boxed();
                let content = trace.watch(frames, length, Progress::default());
                let content_type = Some(HeaderValue::from_static("application/json"));
                Ok(OpenBody { content_type, length, content, trace })
            }
            Body::Form(form, progress) => {
                let open = form.open().await.map_err(|error| unreadable(form, error))?;
                let content_type = HeaderValue::try_from(open.content_type).ok();
                let content = trace.watch(open.frames, open.length, progress.clone());
                Ok(OpenBody { content_type, length: open.length, content, trace })
            }
        }
    }
}

fn unreadable(form: &Form, error: io::Error) -> Error {
    let message = format!("{} cannot be read: {error}", form.source.name());
    Error::new(ErrorKind::InvalidRequest, message)
        .with_path(form.source.as_path())
        .with_source(error)
}

/// What is known of how far a request got.
#[derive(Debug, Default)]
pub(super) struct Trace {
    has_body: bool,
    /// The connection's task has the request, and may be writing it.
    handed_over: AtomicBool,
    /// A body is asked for its first frame only when there is a connection to send it on.
    begun: AtomicBool,
    /// Its last frame has been taken.
    ended: AtomicBool,
    /// Why the content could not be read to its end.
    unreadable: Mutex<Option<io::Error>>,
}

impl Trace {
    /// Of a request that is still to be sent.
    pub(super) fn of(body: &Body) -> Arc<Self> {
        Arc::new(Trace { has_body: !matches!(body, Body::Empty), ..Trace::default() })
    }

    /// Notes whether a connection's task has the request.
    pub(super) fn handed_over(&self, is_handed_over: bool) {
        self.handed_over.store(is_handed_over, Ordering::Release);
    }

    fn watch(
        self: &Arc<Self>,
        frames: Frames,
        total: Option<u64>,
        progress: Progress,
    ) -> RequestBody {
        let trace = self.clone();
        let mut sent = 0;
        let frames = frames.map(move |frame| {
            trace.begun.store(true, Ordering::Release);
            match frame {
                Ok(bytes) => {
                    sent += bytes.len() as u64;
                    if total == Some(sent) {
                        trace.ended.store(true, Ordering::Release);
                    }
                    progress.report(sent, total);
                    Ok(bytes)
                }
                Err(error) => {
                    let kind = error.kind();
                    *trace.unreadable.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    Err(io::Error::from(kind))
                }
            }
        });
        StreamBody::new(frames.map(|frame| frame.map(Frame::data))).boxed_unsync()
    }

    /// Whether a connection can carry another request after an answer of `status`, if its body comes
    /// to its end. Asked when the head has come: of a request that is refused before its end, the
    /// rest may still be on its way, and the server would take it for the next request.
    pub(super) fn leaves_connection_clean(&self, status: StatusCode) -> bool {
        !self.has_body || (self.ended.load(Ordering::Acquire) && status.is_success())
    }

    /// The outcome of an attempt that was given up with `error`, while the connection's task may
    /// still be at work.
    pub(super) fn given_up(&self, error: Error) -> Failure {
        match self.handed_over.load(Ordering::Acquire) {
            true => Failure::Unknown(error),
            false => Failure::NotSent(error),
        }
    }

    /// The outcome of an attempt whose connection ended with `error`.
    pub(super) fn failure(&self, error: Error) -> Failure {
        let unreadable = self.unreadable.lock().unwrap_or_else(PoisonError::into_inner).take();
        // The content was asked for, so there was a connection, and the head may have gone out. What
        // was announced is not there: neither the length nor the last chunk, nor the form's end.
        if let Some(why) = unreadable {
            let message = format!("the recording cannot be read: {why}");
            let error = Error::new(ErrorKind::InvalidRequest, message).with_source(why);
            return Failure::CutOff(error);
        }
        let untouched = self.has_body && !self.begun.load(Ordering::Acquire);
        if untouched { Failure::NotSent(error) } else { Failure::Unknown(error) }
    }
}

/// Why an answer's body was not read to its end.
pub(super) enum Unread {
    /// It is larger than allowed.
    TooLarge,
    /// It is not what its head says.
    Corrupt(io::Error),
    /// The connection broke; this much had come.
    Broken(hyper::Error, Bytes),
}

/// Reads the body of an answer, decompressed, as long as it keeps to `limit` bytes.
pub(super) async fn read(
    mut body: Incoming,
    is_compressed: bool,
    limit: u64,
) -> Result<Bytes, Unread> {
    let mut received = Received { bytes: BytesMut::new(), decoder: None, is_compressed, limit };
    loop {
        match body.frame().await {
            None => return received.finished(),
            Some(Ok(frame)) => {
                // Trailers say nothing that is asked for.
                if let Ok(chunk) = frame.into_data() {
                    received.add(&chunk)?;
                }
            }
            Some(Err(error)) => {
                return Err(Unread::Broken(error, received.bytes.freeze()));
            }
        }
    }
}

struct Received {
    bytes: BytesMut,
    /// Made for the first byte: an answer without a body has none, whatever its head says.
    decoder: Option<MultiGzDecoder<Vec<u8>>>,
    is_compressed: bool,
    limit: u64,
}

impl Received {
    fn add(&mut self, chunk: &[u8]) -> Result<(), Unread> {
        if !self.is_compressed {
            return self.keep(chunk);
        }
        let decoder = self.decoder.get_or_insert_with(|| MultiGzDecoder::new(Vec::new()));
        // A thousandfold is what gzip can hold: taken in pieces, so that the limit comes in time.
        let mut plain = Vec::new();
        for piece in chunk.chunks(1024) {
            decoder.write_all(piece).map_err(Unread::Corrupt)?;
            plain.append(decoder.get_mut());
            if (self.bytes.len() + plain.len()) as u64 > self.limit {
                return Err(Unread::TooLarge);
            }
        }
        self.keep(&plain)
    }

    fn keep(&mut self, plain: &[u8]) -> Result<(), Unread> {
        if (self.bytes.len() + plain.len()) as u64 > self.limit {
            return Err(Unread::TooLarge);
        }
        self.bytes.extend_from_slice(plain);
        Ok(())
    }

    fn finished(mut self) -> Result<Bytes, Unread> {
        if let Some(decoder) = self.decoder.take() {
            let rest = decoder.finish().map_err(Unread::Corrupt)?;
            self.keep(&rest)?;
        }
        Ok(self.bytes.freeze())
    }
}
