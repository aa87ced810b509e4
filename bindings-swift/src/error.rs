//! What goes wrong, on its way to the exceptions of each language.

use std::fmt;
use std::time::Duration;

use jobferry::{Error, ErrorKind};

/// What a caller can do about a failure.
#[uniffi::remote(Enum)]
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
    /// No such job or catalogue entry for this account (404).
    NotFound,
    /// The request contradicts an earlier one (409).
    Conflict,
    /// The vendor's rate limit could not be met within the allowed time (429).
    RateLimited,
    /// The vendor failed (5xx).
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
    /// The caller cancelled, or closed the client.
    Cancelled,
}

/// The facts of a failure.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Failure {
    /// What a caller can do about it.
    pub kind: ErrorKind,
    /// What happened, to what, and what to do.
    pub detail: String,
    /// Whether the same call may succeed later without a change.
    pub is_retryable: bool,
    /// The HTTP status, when the vendor answered.
    pub status: Option<i32>,
    /// The vendor's word for the error, such as `AUDIO_TOO_SHORT`.
    pub code: Option<String>,
    /// The vendor's identifier of the request, for its support.
    pub request_id: Option<String>,
    /// How long the vendor asked to wait.
    pub retry_after: Option<Duration>,
    /// The job concerned.
    pub job_id: Option<String>,
    /// The token with which another call, process or language goes on.
    pub token: Option<String>,
    /// What made a submission's outcome unknown: the network, a timeout, the server, or an answer
    /// that is not what the vendor documents.
    pub submit_cause: Option<ErrorKind>,
    /// The jobs that an unknown submission may have become.
    pub candidates: Vec<String>,
    /// What the vendor answered, as text; at most 64 KiB. May hold what the caller sent.
    pub raw: Option<String>,
}

/// What every exported function throws. The thin layers turn it into their own.
#[derive(Debug, uniffi::Error)]
#[uniffi::export(Display)]
pub enum NativeError {
    /// The only case: its kind is among the facts.
    Failed {
        /// The facts.
        failure: Failure,
    },
}

impl fmt::Display for NativeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NativeError::Failed { failure } = self;
        f.write_str(&failure.detail)
    }
}

impl std::error::Error for NativeError {}

/// The most seconds that `java.time.Duration` holds.
const LONGEST: Duration = Duration::from_secs(i64::MAX as u64);

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Failure {
            kind: error.kind(),
            detail: error.message().to_owned(),
            is_retryable: error.is_retryable(),
            status: error.status().map(i32::from),
            code: text(error.code()),
            request_id: text(error.request_id()),
            // An absurd demand; Kotlin's durations end here.
            retry_after: error.retry_after().map(|pause| pause.min(LONGEST)),
            job_id: text(error.job_id()),
            token: text(error.token()),
            submit_cause: error.cause(),
            candidates: error.candidates().to_vec(),
            raw: text(error.raw()),
        }
    }
}

impl From<Error> for NativeError {
    fn from(error: Error) -> Self {
        NativeError::Failed { failure: Failure::from(&error) }
    }
}
