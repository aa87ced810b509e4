//! Recordings across the border.

use std::ffi::{c_char, c_void};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jobferry_core::{Progress, Source};
use tokio::task::block_in_place;

use crate::call::{JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::text::borrowed;

/// A recording to upload, or another file where an API takes one. May be used by several calls at
/// once, except while its progress function is being set. Calls keep what they need, so it may be
/// freed as soon as a function has returned, also one that ends in a callback. Freed with
/// `jobferry_audio_free`.
pub struct JobferryAudio {
    pub(crate) source: Source,
    listener: Option<Listener>,
}

impl JobferryAudio {
    /// Who is told of one call's progress, and what ends the telling.
    pub(crate) fn progress(&self) -> (Progress, Telling) {
        let telling = Telling(Arc::new(Mutex::new(self.listener)));
        let listener = telling.0.clone();
        let progress = match self.listener {
            None => Progress::default(),
            Some(_) => Progress::new(move |sent, total| {
                if let Some(listener) = &*locked(&listener) {
                    // The function may make a call that blocks, which needs a thread of the runtime.
                    block_in_place(|| listener.tell(sent, total.unwrap_or_default()));
                }
            }),
        };
        (progress, telling)
    }
}

/// Told how many bytes of an upload have been handed to the network, and how many there are (0 when
/// that is not known). Begins anew when an attempt is repeated. Comes from the thread that made the
/// call or from one of the library, never from two at once for one call, and not after the call has
/// ended. It must return soon, and must neither throw nor make a blocking call.
pub type JobferryProgress =
    Option<unsafe extern "C" fn(user_data: *mut c_void, sent: u64, total: u64)>;

/// The caller's function and data, on their way to another thread.
#[derive(Clone, Copy)]
struct Listener {
    report: unsafe extern "C" fn(user_data: *mut c_void, sent: u64, total: u64),
    user_data: *mut c_void,
}

impl Listener {
    fn tell(&self, sent: u64, total: u64) {
        // SAFETY: the caller passed a function of this type.
        unsafe { (self.report)(self.user_data, sent, total) };
    }
}

// SAFETY: the documentation of `JobferryProgress` says that it may come from another thread; the
// caller chooses `user_data` accordingly.
unsafe impl Send for Listener {}

/// Lasts as long as its call. A connection may outlive a cancelled call for a moment; the caller's
/// data need not.
pub(crate) struct Telling(Arc<Mutex<Option<Listener>>>);

impl Drop for Telling {
    fn drop(&mut self) {
        *locked(&self.0) = None;
    }
}

fn locked(listener: &Mutex<Option<Listener>>) -> MutexGuard<'_, Option<Listener>> {
    listener.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The recording behind a pointer.
pub(crate) fn recorded<'a>(
    audio: *const JobferryAudio,
) -> jobferry_core::Result<&'a JobferryAudio> {
    // SAFETY: the caller passes a recording of this library, or NULL.
    unsafe { audio.as_ref() }.ok_or_else(|| invalid("audio is NULL"))
}

fn handle(source: Source) -> *mut JobferryAudio {
    Box::into_raw(Box::new(JobferryAudio { source, listener: None }))
}

/// A file. It is opened when a call uses it, and once more for each repeated attempt; a file that
/// does not exist is an error of that call. The path is UTF-8 and copied.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_audio_from_path(
    path: *const c_char,
    out: *mut *mut JobferryAudio,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || Ok(handle(Source::path(borrowed(path, "path")?))))
}

/// Bytes in memory under a file name such as `visit.wav`. The bytes are copied.
/// `bytes` points at `length` readable bytes, or is NULL and `length` is 0.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_audio_from_bytes(
    name: *const c_char,
    bytes: *const u8,
    length: usize,
    out: *mut *mut JobferryAudio,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    guard(out, error, || {
        let name = borrowed(name, "name")?;
        if bytes.is_null() && length > 0 {
            return Err(invalid("bytes is NULL"));
        }
        // SAFETY: as the caller promises.
        let bytes =
            if length == 0 { &[] } else { unsafe { std::slice::from_raw_parts(bytes, length) } };
        Ok(handle(Source::bytes(name, bytes.to_vec())))
    })
}

/// Sets who is told of the upload's progress, for calls made from now on; NULL for `progress` ends
/// it. `user_data` must live until every such call has ended. NULL for `audio` does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_audio_on_progress(
    audio: *mut JobferryAudio,
    progress: JobferryProgress,
    user_data: *mut c_void,
) {
    // SAFETY: the caller passes a recording of this library that no other thread uses now, or NULL.
    let Some(audio) = (unsafe { audio.as_mut() }) else { return };
    audio.listener = progress.map(|report| Listener { report, user_data });
}

/// Frees a recording. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_audio_free(audio: *mut JobferryAudio) {
    if !audio.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(audio) });
    }
}
