//! Access tokens that expire, and the caller's function that gives a new one.

use std::ffi::{c_char, c_void};
use std::sync::{Arc, Mutex, PoisonError};

use jobferry_core::Refresh;
use jobferry_core::{Error, ErrorKind, Secret};
use tokio::task::spawn_blocking;

use crate::call::{JobferryStatus, guard};
use crate::error::{JobferryError, invalid};
use crate::text::borrowed;

/// The answer of a `jobferry_refresh` function, which fills it in before it returns. The library's:
/// not freed, and not used later.
pub struct JobferryFreshToken {
    answer: jobferry_core::Result<Secret>,
}

/// Gives a new access token when the vendor refuses the present one, by calling
/// `jobferry_fresh_token_set`, or says why not by `jobferry_fresh_token_fail`. Called once for each
/// refused token, never twice at once, on a thread of the library that may be kept waiting; what it
/// gives serves all calls of the client. It must neither throw nor use the client.
pub type JobferryRefresh =
    Option<unsafe extern "C" fn(user_data: *mut c_void, answer: *mut JobferryFreshToken)>;

/// Answers with a new access token, which is copied.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_fresh_token_set(
    answer: *mut JobferryFreshToken,
    token: *const c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    answered(answer, error, || Ok(Ok(Secret::from(borrowed(token, "token")?))))
}

/// Answers that there is no new token, and why. The calls that need one end with
/// `JOBFERRY_STATUS_AUTHENTICATION` and the message.
#[unsafe(no_mangle)]
pub extern "C" fn jobferry_fresh_token_fail(
    answer: *mut JobferryFreshToken,
    message: *const c_char,
    error: *mut *mut JobferryError,
) -> JobferryStatus {
    answered(answer, error, || Ok(Err(refused(borrowed(message, "message")?))))
}

fn answered(
    answer: *mut JobferryFreshToken,
    error: *mut *mut JobferryError,
    given: impl FnOnce() -> jobferry_core::Result<jobferry_core::Result<Secret>>,
) -> JobferryStatus {
    let mut done = ();
    guard(&raw mut done, error, || {
        // SAFETY: the caller passes the answer it was given, or NULL.
        let place = unsafe { answer.as_mut() }.ok_or_else(|| invalid("answer is NULL"))?;
        place.answer = given()?;
        Ok(())
    })
}

fn refused(message: &str) -> Error {
    Error::new(ErrorKind::Authentication, message)
}

/// The caller's function and data, on their way to another thread.
struct Refresher {
    refresh: unsafe extern "C" fn(user_data: *mut c_void, answer: *mut JobferryFreshToken),
    user_data: *mut c_void,
}

// SAFETY: the documentation of `JobferryRefresh` says that it comes from another thread; the caller
// chooses `user_data` accordingly.
unsafe impl Send for Refresher {}

impl Refresher {
    fn ask(&self) -> jobferry_core::Result<Secret> {
        let message = "the refresh function gave no token; it must call jobferry_fresh_token_set";
        let mut answer = JobferryFreshToken { answer: Err(refused(message)) };
        // SAFETY: the caller passed a function of this type, and the answer lives until it returns.
        unsafe { (self.refresh)(self.user_data, &raw mut answer) };
        answer.answer
    }
}

/// The caller's function as the core asks it; it may block its thread.
pub(crate) fn refreshing(refresh: JobferryRefresh, user_data: *mut c_void) -> Option<Refresh> {
    // A cancelled call leaves its question behind; the next one waits until that is answered.
    let refresher = Arc::new(Mutex::new(Refresher { refresh: refresh?, user_data }));
    Some(Arc::new(move || {
        let refresher = refresher.clone();
        Box::pin(async move {
            let ask = move || refresher.lock().unwrap_or_else(PoisonError::into_inner).ask();
            let asked = spawn_blocking(ask).await;
            asked.unwrap_or_else(|_| Err(refused("the client was freed before there was a token")))
        })
    }))
}
