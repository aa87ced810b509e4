package dev.jobferry

import java.time.Duration

/**
 * What went wrong: a class for each thing a caller can do about it, a sentence to read, and the
 * facts as properties. [ErrorKind] explains each class.
 *
 * A coroutine that is cancelled throws `CancellationException` as always, and not this.
 */
sealed class JobferryException(private val failure: Failure) : Exception(failure.detail) {
    class Configuration internal constructor(failure: Failure) : JobferryException(failure)
    class Authentication internal constructor(failure: Failure) : JobferryException(failure)
    class InsufficientCredits internal constructor(failure: Failure) : JobferryException(failure)
    class InvalidRequest internal constructor(failure: Failure) : JobferryException(failure)
    class AudioRejected internal constructor(failure: Failure) : JobferryException(failure)
    class NotFound internal constructor(failure: Failure) : JobferryException(failure)
    class Conflict internal constructor(failure: Failure) : JobferryException(failure)
    class RateLimited internal constructor(failure: Failure) : JobferryException(failure)
    class Server internal constructor(failure: Failure) : JobferryException(failure)
    class Network internal constructor(failure: Failure) : JobferryException(failure)
    class Timeout internal constructor(failure: Failure) : JobferryException(failure)
    class WaitTimeout internal constructor(failure: Failure) : JobferryException(failure)
    class Protocol internal constructor(failure: Failure) : JobferryException(failure)
    class JobFailed internal constructor(failure: Failure) : JobferryException(failure)
    class SubmitUnknown internal constructor(failure: Failure) : JobferryException(failure)
    class SignatureInvalid internal constructor(failure: Failure) : JobferryException(failure)

    /**
     * The client was closed, or the call's coroutine was cancelled: see [submitted]. It names the job
     * that was accepted, or has the token of the submission that was under way.
     */
    class Cancelled internal constructor(failure: Failure) : JobferryException(failure)

    /** What a caller can do about it. */
    val kind: ErrorKind get() = failure.kind

    /** What happened, to what, and what to do. */
    override val message: String get() = failure.detail

    /** Whether the same call may succeed later without a change. */
    val isRetryable: Boolean get() = failure.isRetryable

    /** The HTTP status, when the vendor answered. */
    val status: Int? get() = failure.status

    /** The vendor's word for the error, such as `AUDIO_TOO_SHORT`. */
    val code: String? get() = failure.code

    /** The vendor's identifier of the request, for its support. */
    val requestId: String? get() = failure.requestId

    /** How long the vendor asked to wait. */
    val retryAfter: Duration? get() = failure.retryAfter

    /** The job concerned. */
    val jobId: String? get() = failure.jobId

    /** The token with which another call, process or language goes on. */
    val token: String? get() = failure.token

    /**
     * What made a submission's outcome unknown: [ErrorKind.NETWORK], [ErrorKind.TIMEOUT],
     * [ErrorKind.SERVER] or [ErrorKind.PROTOCOL].
     */
    val submitCause: ErrorKind? get() = failure.submitCause

    /** The jobs that an unknown submission may have become. */
    val candidates: List<String> get() = failure.candidates

    /** What the vendor answered, as text; at most 64 KiB. May hold what the caller sent. */
    val raw: String? get() = failure.raw

    internal companion object {
        fun of(failure: Failure): JobferryException = when (failure.kind) {
            ErrorKind.CONFIGURATION -> Configuration(failure)
            ErrorKind.AUTHENTICATION -> Authentication(failure)
            ErrorKind.INSUFFICIENT_CREDITS -> InsufficientCredits(failure)
            ErrorKind.INVALID_REQUEST -> InvalidRequest(failure)
            ErrorKind.AUDIO_REJECTED -> AudioRejected(failure)
            ErrorKind.NOT_FOUND -> NotFound(failure)
            ErrorKind.CONFLICT -> Conflict(failure)
            ErrorKind.RATE_LIMITED -> RateLimited(failure)
            ErrorKind.SERVER -> Server(failure)
            ErrorKind.NETWORK -> Network(failure)
            ErrorKind.TIMEOUT -> Timeout(failure)
            ErrorKind.WAIT_TIMEOUT -> WaitTimeout(failure)
            ErrorKind.PROTOCOL -> Protocol(failure)
            ErrorKind.JOB_FAILED -> JobFailed(failure)
            ErrorKind.SUBMIT_UNKNOWN -> SubmitUnknown(failure)
            ErrorKind.SIGNATURE_INVALID -> SignatureInvalid(failure)
            ErrorKind.CANCELLED -> Cancelled(failure)
        }
    }
}

/** A failure that this layer has found by itself. */
internal fun failure(kind: ErrorKind, detail: String) = Failure(
    kind = kind,
    detail = detail,
    isRetryable = false,
    status = null,
    code = null,
    requestId = null,
    retryAfter = null,
    jobId = null,
    token = null,
    submitCause = null,
    candidates = emptyList(),
    raw = null,
)
