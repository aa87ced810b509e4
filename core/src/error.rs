//! What can go wrong, as one type.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What to do about [`Error::is_out_of_files`].
pub(crate) const OUT_OF_FILES: &str = "no file descriptor is left: run fewer calls at once, or allow \
                                       more of them (ulimit -n)";

/// Whether an operation failed because no file descriptor is left.
pub(crate) fn is_out_of_files(error: &io::Error) -> bool {
    // EMFILE and ENFILE have these numbers on every Unix; on Windows there is only WSAEMFILE.
    let codes: &[i32] = if cfg!(windows) { &[10024] } else { &[23, 24] };
    error.raw_os_error().is_some_and(|code| codes.contains(&code))
}

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What to do when a proxy answers with 407, to a request or to `CONNECT`.
pub(crate) const LOGIN_AT_PROXY: &str = "the proxy wants a login: give it in the option proxy, as in \
                                         http://user:password@proxy:3128, or in HTTPS_PROXY";

/// What a caller can do about an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The client cannot be made or used as configured. Fix the configuration.
    Configuration,
    /// The vendor refused the credentials (401, 403).
    Authentication,
    /// The account's balance is used up (402).
    InsufficientCredits,
    /// The request itself is wrong, as judged locally or by the vendor. Do not repeat it as it is.
    InvalidRequest,
    /// The recording is unusable, as judged locally or by the vendor.
    AudioRejected,
    /// No such job or catalogue entry for this account (404, 410).
    NotFound,
    /// The request contradicts an earlier one (409).
    Conflict,
    /// The vendor's rate limit could not be met within the allowed time (429).
    RateLimited,
    /// The vendor failed (5xx), or could not take the request just then (421, 425).
    Server,
    /// The network failed before a usable answer came.
    Network,
    /// One request took longer than allowed.
    Timeout,
    /// The job did not end before the deadline. It goes on; wait again with the token.
    WaitTimeout,
    /// The answer is not what the vendor documents.
    Protocol,
    /// The job ended without a result.
    JobFailed,
    /// A paid submission may or may not have been accepted. Settle it with the token.
    SubmitUnknown,
    /// A webhook's signature does not prove that the vendor sent it.
    SignatureInvalid,
    /// The caller cancelled.
    Cancelled,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: &'static [ErrorKind] = &[
        ErrorKind::Configuration,
        ErrorKind::Authentication,
        ErrorKind::InsufficientCredits,
        ErrorKind::InvalidRequest,
        ErrorKind::AudioRejected,
        ErrorKind::NotFound,
        ErrorKind::Conflict,
        ErrorKind::RateLimited,
        ErrorKind::Server,
        ErrorKind::Network,
        ErrorKind::Timeout,
        ErrorKind::WaitTimeout,
        ErrorKind::Protocol,
        ErrorKind::JobFailed,
        ErrorKind::SubmitUnknown,
        ErrorKind::SignatureInvalid,
        ErrorKind::Cancelled,
    ];

    /// The name every language uses, such as `rate_limited`.
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorKind::Configuration => "configuration",
            ErrorKind::Authentication => "authentication",
            ErrorKind::InsufficientCredits => "insufficient_credits",
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::AudioRejected => "audio_rejected",
            ErrorKind::NotFound => "not_found",
            ErrorKind::Conflict => "conflict",
            ErrorKind::RateLimited => "rate_limited",
            ErrorKind::Server => "server",
            ErrorKind::Network => "network",
            ErrorKind::Timeout => "timeout",
            ErrorKind::WaitTimeout => "wait_timeout",
            ErrorKind::Protocol => "protocol",
            ErrorKind::JobFailed => "job_failed",
            ErrorKind::SubmitUnknown => "submit_unknown",
            ErrorKind::SignatureInvalid => "signature_invalid",
            ErrorKind::Cancelled => "cancelled",
        }
    }

    /// Whether the same call may succeed later without a change.
    ///
    /// A [`SubmitUnknown`](ErrorKind::SubmitUnknown) is not: repeating it may pay twice.
    pub fn is_retryable(self) -> bool {
        match self {
            ErrorKind::RateLimited
            | ErrorKind::Server
            | ErrorKind::Network
            | ErrorKind::Timeout
            | ErrorKind::WaitTimeout => true,
            ErrorKind::Configuration
            | ErrorKind::Authentication
            | ErrorKind::InsufficientCredits
            | ErrorKind::InvalidRequest
            | ErrorKind::AudioRejected
            | ErrorKind::NotFound
            | ErrorKind::Conflict
            | ErrorKind::Protocol
            | ErrorKind::JobFailed
            | ErrorKind::SubmitUnknown
            | ErrorKind::SignatureInvalid
            | ErrorKind::Cancelled => false,
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What went wrong: a kind to act on, a sentence to read, and the facts as fields.
///
/// Neither the sentence nor `Debug` ever holds a secret or a body.
#[derive(Clone)]
pub struct Error(Box<Facts>);

#[derive(Clone)]
struct Facts {
    kind: ErrorKind,
    message: String,
    status: Option<u16>,
    code: Option<String>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    job_id: Option<String>,
    token: Option<String>,
    cause: Option<ErrorKind>,
    candidates: Vec<String>,
    raw: Option<String>,
    path: Option<PathBuf>,
    /// Why there is no answer, without what was asked for.
    reason: Option<String>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error of `kind`; `message` says what happened, to what, and what to do.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(Facts {
            kind,
            message: message.into(),
            status: None,
            code: None,
            request_id: None,
            retry_after: None,
            job_id: None,
            token: None,
            cause: None,
            candidates: Vec::new(),
            raw: None,
            path: None,
            reason: None,
            source: None,
        }))
    }

    /// What a caller can do about it.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened, to what, and what to do.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The HTTP status, when an answer came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The vendor's code, or the documented code of a local check.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The vendor's identifier of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the vendor asked to wait; or, where the rate limit kept on this side left no room
    /// before the deadline, when it will.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The job concerned.
    pub fn job_id(&self) -> Option<&str> {
        self.0.job_id.as_deref()
    }

    /// The token with which another call, process or language goes on.
    pub fn token(&self) -> Option<&str> {
        self.0.token.as_deref()
    }

    /// The operating system's name for what failed, such as `ENOENT` of a file or `ECONNREFUSED` of
    /// a connection, the same on every system.
    pub fn os_code(&self) -> Option<&'static str> {
        std::iter::successors(self.source(), |cause| (*cause).source())
            .filter_map(|cause| cause.downcast_ref::<io::Error>())
            .find_map(os_code)
    }

    /// The file that cannot be read, as it was given.
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// What made a submission's outcome unknown: `network`, `timeout`, `server` or `protocol`. The
    /// whole error that did is the [`source`](StdError::source).
    pub fn cause(&self) -> Option<ErrorKind> {
        self.0.cause
    }

    /// The jobs that an unknown submission may have become.
    pub fn candidates(&self) -> &[String] {
        &self.0.candidates
    }

    /// What the vendor answered, as text; at most 64 KiB. May hold what the caller sent.
    pub fn raw(&self) -> Option<&str> {
        self.0.raw.as_deref()
    }

    /// What the log is told: no sentence that a vendor wrote, which may repeat what was sent to it or
    /// what it found out, and not the message, which names what was asked for. The name of a file may
    /// be a person's.
    pub(crate) fn logged(&self) -> impl fmt::Display {
        fmt::from_fn(|f| {
            let Facts { kind, status, request_id, reason, .. } = &*self.0;
            write!(f, "{kind}")?;
            if let Some(status) = status {
                write!(f, ", status {status}")?;
            }
            if let Some(request_id) = request_id {
                write!(f, ", request {request_id}")?;
            }
            match reason {
                Some(reason) => write!(f, ": {reason}"),
                None => Ok(()),
            }
        })
    }

    /// Whether the same call may succeed later without a change.
    pub fn is_retryable(&self) -> bool {
        self.0.kind.is_retryable()
    }

    /// Whether a job may exist (and cost a credit) although this error came instead of it.
    pub fn is_maybe_accepted(&self) -> bool {
        self.0.kind == ErrorKind::SubmitUnknown
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    pub(crate) fn with_job_id(mut self, job_id: impl Into<String>) -> Self {
        self.0.job_id = Some(job_id.into());
        self
    }

    pub(crate) fn with_token(mut self, token: impl Into<String>) -> Self {
        self.0.token = Some(token.into());
        self
    }

    pub(crate) fn with_candidates(mut self, candidates: Vec<String>) -> Self {
        self.0.candidates = candidates;
        self
    }

    pub(crate) fn with_raw(mut self, mut text: String) -> Self {
        const LIMIT: usize = 64 * 1024;
        text.truncate(text.floor_char_boundary(LIMIT));
        self.0.raw = Some(text);
        self
    }

    pub(crate) fn with_path(mut self, path: Option<&Path>) -> Self {
        self.0.path = path.map(Path::to_owned);
        self
    }

    /// The same error with what the log may be told of it.
    pub(crate) fn with_reason(mut self, reason: String) -> Self {
        self.0.reason = Some(reason);
        self
    }

    /// The same error with what lies behind it, such as what a function of the caller's failed with.
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// Whether it came about because the process, or the machine, has no file descriptor left: a
    /// fault that passes when other calls end.
    pub(crate) fn is_out_of_files(&self) -> bool {
        let first = StdError::source(self);
        std::iter::successors(first, |cause| (*cause).source())
            .filter_map(|cause| cause.downcast_ref::<io::Error>())
            .any(is_out_of_files)
    }

    /// The same facts under another sentence.
    pub(crate) fn with_message(mut self, message: String) -> Self {
        self.0.message = message;
        self
    }

    /// The same facts under another kind and sentence; for a submission in doubt the old kind becomes
    /// the cause, and the old error the source.
    pub(crate) fn with_kind(mut self, kind: ErrorKind, message: impl Into<String>) -> Self {
        if kind == ErrorKind::SubmitUnknown {
            self.0.cause = Some(self.0.kind);
            self.0.source = Some(Arc::new(self.clone()));
        }
        self.0.kind = kind;
        self.0.message = message.into();
        self
    }
}

/// The name that POSIX gives an error of the operating system.
fn os_code(error: &io::Error) -> Option<&'static str> {
    Some(match error.kind() {
        io::ErrorKind::NotFound => "ENOENT",
        io::ErrorKind::PermissionDenied => "EACCES",
        io::ErrorKind::IsADirectory => "EISDIR",
        io::ErrorKind::NotADirectory => "ENOTDIR",
        io::ErrorKind::ConnectionRefused => "ECONNREFUSED",
        io::ErrorKind::ConnectionReset => "ECONNRESET",
        io::ErrorKind::ConnectionAborted => "ECONNABORTED",
        io::ErrorKind::BrokenPipe => "EPIPE",
        io::ErrorKind::TimedOut => "ETIMEDOUT",
        io::ErrorKind::HostUnreachable => "EHOSTUNREACH",
        io::ErrorKind::NetworkUnreachable => "ENETUNREACH",
        io::ErrorKind::NetworkDown => "ENETDOWN",
        io::ErrorKind::AddrNotAvailable => "EADDRNOTAVAIL",
        _ => return path_code(error.raw_os_error()?),
    })
}

/// The same for a path: the standard library has no stable kind for `ELOOP`.
#[cfg(unix)]
fn path_code(number: i32) -> Option<&'static str> {
    use rustix::io::Errno;
    match Errno::from_raw_os_error(number) {
        Errno::LOOP => Some("ELOOP"),
        Errno::NAMETOOLONG => Some("ENAMETOOLONG"),
        _ => None,
    }
}

#[cfg(not(unix))]
fn path_code(_number: i32) -> Option<&'static str> {
    None
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Facts { kind, message, status, code, request_id, retry_after, job_id, .. } = &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("message", message)
            .field("status", status)
            .field("code", code)
            .field("request_id", request_id)
            .field("retry_after", retry_after)
            .field("job_id", job_id)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}
