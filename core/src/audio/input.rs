//! Reading a recording once, from front to back.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek};

use bytes::Bytes;

/// Where reading stops if the vendor sets no limit, so that an endless stream ends too.
pub(super) const MAX_READ_BYTES: u64 = 256 * 1024 * 1024;

const BUFFER_BYTES: usize = 64 * 1024;

/// Where the bytes of a recording come from.
pub(super) trait Bytestream: Read {
    /// Goes forward by up to `len` bytes without looking at them; says by how many. None means the
    /// end.
    fn pass(&mut self, len: u64) -> io::Result<u64>;
}

/// A reader that can only be read.
pub(super) struct Sequential<R>(pub(super) R);

impl<R: Read> Read for Sequential<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl<R: Read> Bytestream for Sequential<R> {
    fn pass(&mut self, len: u64) -> io::Result<u64> {
        let mut scratch = [0; 16 * 1024];
        let len = usize::try_from(len).unwrap_or(usize::MAX).min(scratch.len());
        self.0.read(&mut scratch[..len]).map(|read| read as u64)
    }
}

/// A file on disk, of which only what is needed is read: most of a recording is samples,
/// and reading 32 MB of them would cost more than all the rest of a check.
pub(super) struct RegularFile {
    file: File,
    left: u64,
}

impl RegularFile {
    pub(super) fn new(file: File, length: u64) -> Self {
        RegularFile { file, left: length }
    }
}

impl Read for RegularFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}

impl Bytestream for RegularFile {
    fn pass(&mut self, len: u64) -> io::Result<u64> {
        let step = len.min(self.left);
        self.file.seek_relative(i64::try_from(step).unwrap_or(i64::MAX))?;
        self.left -= step;
        Ok(step)
    }
}

impl Bytestream for Cursor<Bytes> {
    fn pass(&mut self, len: u64) -> io::Result<u64> {
        let step = len.min((self.get_ref().len() as u64).saturating_sub(self.position()));
        self.set_position(self.position() + step);
        Ok(step)
    }
}

/// A recording that is read forwards only, so that files, memory and pipes take the same path.
///
/// A failing reader looks like the end of the recording to the walks, which keeps them simple;
/// [`Input::finish`] tells the two apart.
pub(super) struct Input<R> {
    reader: R,
    /// The recording's length, if it is known before the end is reached.
    total: Option<u64>,
    /// How much may still be read.
    allowed: u64,
    buffer: Box<[u8]>,
    /// The unread part of `buffer`.
    start: usize,
    end: usize,
    position: u64,
    failure: Option<io::Error>,
}

impl<R: Bytestream> Input<R> {
    /// `total` is the recording's length, if that is known; at most `allowed` bytes are read.
    pub(super) fn new(reader: R, total: Option<u64>, allowed: u64) -> Self {
        Input {
            reader,
            total,
            allowed,
            buffer: vec![0; BUFFER_BYTES].into_boxed_slice(),
            start: 0,
            end: 0,
            position: 0,
            failure: None,
        }
    }

    /// How many bytes were read or skipped so far.
    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// Whether something of this length that begins here is known to end behind the recording.
    pub(super) fn is_beyond_end(&self, length: u64) -> bool {
        self.total.is_some_and(|total| self.position.saturating_add(length) > total)
    }

    /// Whether reading stopped at what is allowed and not at the end.
    pub(super) fn is_cut_off(&self) -> bool {
        self.allowed == 0
    }

    /// Whether the recording itself ended, and not our patience or the reader.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.peek(1).is_empty() && !self.is_cut_off() && self.failure.is_none()
    }

    /// The next `len` bytes without consuming them; fewer only before the end. At most the buffer's size.
    pub(super) fn peek(&mut self, len: usize) -> &[u8] {
        let len = len.min(self.buffer.len());
        if self.end - self.start < len {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
            while self.end < len {
                let read = self.refill_at(self.end);
                if read == 0 {
                    break;
                }
            }
        }
        &self.buffer[self.start..self.end.min(self.start + len)]
    }

    /// Consumes the next `N` bytes, or nothing when there are fewer.
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let bytes = <[u8; N]>::try_from(self.peek(N)).ok()?;
        self.consume(N);
        Some(bytes)
    }

    /// Skips up to `len` bytes and says how many there were.
    pub(super) fn skip(&mut self, len: u64) -> u64 {
        let buffered = (self.end - self.start).min(usize::try_from(len).unwrap_or(usize::MAX));
        self.consume(buffered);
        let mut skipped = buffered as u64;
        while skipped < len && self.allowed > 0 && self.failure.is_none() {
            match self.reader.pass((len - skipped).min(self.allowed)) {
                Ok(0) => break,
                Ok(passed) => {
                    self.allowed -= passed;
                    self.position += passed;
                    skipped += passed;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => self.failure = Some(error),
            }
        }
        skipped
    }

    /// Reports the failure that ended the reading, if one did.
    pub(super) fn finish(self) -> io::Result<()> {
        self.failure.map_or(Ok(()), Err)
    }

    fn consume(&mut self, len: usize) {
        self.start += len;
        self.position += len as u64;
    }

    fn refill(&mut self) -> usize {
        self.start = 0;
        self.end = 0;
        self.refill_at(0)
    }

    fn refill_at(&mut self, at: usize) -> usize {
        if self.failure.is_some() {
            return 0;
        }
        let room = self.buffer.len() - at;
        let room = room.min(usize::try_from(self.allowed).unwrap_or(usize::MAX));
        let read = loop {
            match self.reader.read(&mut self.buffer[at..at + room]) {
                Ok(read) => break read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.failure = Some(error);
                    break 0;
                }
            }
        };
        self.allowed -= read as u64;
        self.end += read;
        read
    }
}

impl<R: Bytestream> Read for Input<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if self.start == self.end {
            self.refill();
        }
        let len = target.len().min(self.end - self.start);
        target[..len].copy_from_slice(&self.buffer[self.start..self.start + len]);
        self.consume(len);
        Ok(len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands out one byte at a time and then fails.
    struct Dripping(Vec<u8>);

    impl Read for Dripping {
        fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Err(io::Error::other("the line broke"));
            }
            target[0] = self.0.remove(0);
            Ok(1)
        }
    }

    #[test]
    fn peeking_gathers_what_a_pipe_hands_out_in_pieces() {
        let mut input = Input::new(Sequential(Dripping(b"abcdef".to_vec())), None, 100);
        assert_eq!(input.peek(4), b"abcd");
        assert_eq!(input.array::<2>(), Some(*b"ab"));
        assert_eq!(input.skip(1), 1);
        assert_eq!(input.position(), 3);
        assert_eq!(input.peek(10), b"def");
        assert_eq!(input.array::<4>(), None);
        assert_eq!(input.skip(u64::MAX), 3);
    }

    #[test]
    fn a_broken_reader_is_an_error_and_not_the_end() {
        let mut input = Input::new(Sequential(Dripping(b"ab".to_vec())), None, 100);
        assert_eq!(input.skip(10), 2);
        assert_eq!(input.finish().unwrap_err().to_string(), "the line broke");
    }

    #[test]
    fn an_endless_stream_is_cut_off() {
        let mut input = Input::new(Sequential(io::repeat(0)), None, 1_000_000);
        assert_eq!(input.peek(10).len(), 10);
        assert_eq!(input.skip(u64::MAX), 1_000_000);
        assert!(input.is_cut_off());
    }
}
