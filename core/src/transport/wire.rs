//! A TCP connection that lets the other side have its say.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use tokio::net::TcpStream;

/// A socket with two rules of its own about writing.
///
/// A server may answer after the head of a request and close without reading the rest, as gateways
/// do with 401, 413 and 429. Writing then fails although the answer is there to be read, so a
/// broken pipe is not reported: writing pauses for good, and reading says how it ended. Once a
/// write has failed so, every read ends at once, with the answer, the end of the stream or a reset.
///
/// And writing raises no SIGPIPE: that would kill a host that keeps the signal's default.
pub(super) struct Wire {
    stream: TcpStream,
    is_broken: bool,
}

impl Wire {
    pub(super) fn new(stream: TcpStream) -> Self {
        Wire { stream, is_broken: false }
    }

    fn poll_send(
        &mut self,
        context: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        while !self.is_broken {
            ready!(self.stream.poll_write_ready(context))?;
            let sent = self.stream.try_io(Interest::WRITABLE, || send(&self.stream, bytes));
            match sent.map_err(|error| (error.kind(), error)) {
                Ok(length) => return Poll::Ready(Ok(length)),
                // Not ready after all: asked anew, so that the task is woken.
                Err((io::ErrorKind::WouldBlock, _)) => {}
                Err((
                    io::ErrorKind::BrokenPipe
                    | io::ErrorKind::ConnectionReset
                    | io::ErrorKind::ConnectionAborted,
                    _,
                )) => self.is_broken = true,
                Err((_, error)) => return Poll::Ready(Err(error)),
            }
        }
        Poll::Pending
    }
}

/// Sends without a signal. The standard library does so for one buffer, not for several.
#[cfg(all(unix, not(target_vendor = "apple")))]
fn send(stream: &TcpStream, bytes: &[IoSlice<'_>]) -> io::Result<usize> {
    use rustix::net::{SendAncillaryBuffer, SendFlags, sendmsg};
    let sent = sendmsg(stream, bytes, &mut SendAncillaryBuffer::default(), SendFlags::NOSIGNAL);
    Ok(sent?)
}

/// Apple's sockets are opened without the signal, and Windows has none.
#[cfg(not(all(unix, not(target_vendor = "apple"))))]
fn send(stream: &TcpStream, bytes: &[IoSlice<'_>]) -> io::Result<usize> {
    stream.try_write_vectored(bytes)
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.poll_send(context, &[IoSlice::new(bytes)])
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll_send(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
