package dev.jobferry

import java.util.concurrent.atomic.AtomicReference
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.asExecutor
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.withContext

/** A job that the vendor has accepted. Store it, and a crash later on loses nothing that was paid for. */
data class AcceptedJob(
    /** The vendor's identifier of the job. */
    val jobId: String,
    /** The token with which any process or language goes on with the job. */
    val token: String,
)

/**
 * What a call that was cancelled leaves behind: the job that the vendor had accepted, or the token of
 * a submission that was under way, for `reconcile`. Null when the call had submitted nothing, or is
 * none of this library's.
 *
 * ```kotlin
 * try {
 *     client.analyze(audio, target)
 * } catch (cancelled: CancellationException) {
 *     cancelled.submitted?.let { store(it.token) }
 *     throw cancelled
 * }
 * ```
 *
 * `withTimeoutOrNull` swallows the exception; give `onAccepted` to the call there.
 */
val CancellationException.submitted: JobferryException.Cancelled?
    get() = (this as? CallCancelledException)?.left
        ?: suppressed.firstNotNullOfOrNull { it as? JobferryException.Cancelled }

/** A cancellation with what it leaves behind. Of its own, since siblings share their parent's. */
private class CallCancelledException(
    val left: JobferryException.Cancelled,
    cancelled: CancellationException,
) : CancellationException(left.message) {
    init {
        initCause(cancelled)
    }
}

/** Throws the failures of the native half as they are documented. */
internal inline fun <T> translating(start: () -> T): T =
    try {
        start()
    } catch (failed: NativeException.Failed) {
        throw JobferryException.of(failed.failure)
    } catch (unloaded: LinkageError) {
        throw JobferryException.of(notLoaded(unloaded)).initCause(unloaded)
    }

/** Why the native library could not be loaded, and what to do. */
internal fun notLoaded(error: LinkageError): Failure {
    val reason = generateSequence<Throwable>(error) { it.cause }.last()
    return failure(
        ErrorKind.CONFIGURATION,
        "the native library cannot be loaded: ${reason.message ?: reason}. It is unpacked into a folder of " +
            "the user's or the system's, which must allow execution; name one that does with " +
            "-Djna.tmpdir=/path/to/folder",
    )
}

/**
 * Runs a call of the native half. A coroutine without a dispatcher, such as the one of `suspend fun
 * main`, would otherwise go on where the outcome arrives: on a thread of the library's, which has
 * other calls to look after.
 */
internal suspend fun <T> call(
    onAccepted: ((AcceptedJob) -> Unit)? = null,
    start: suspend (CancelToken) -> T,
): T = reporting<Nothing, T>(null, onAccepted) { _, cancel -> start(cancel) }

/**
 * The same for a call that reports on itself: [start] is given what to tell. What [onReport] and
 * [onAccepted] throw ends the call.
 */
internal suspend fun <R, T> reporting(
    onReport: ((R) -> Unit)?,
    onAccepted: ((AcceptedJob) -> Unit)? = null,
    start: suspend (tell: ((R) -> Unit)?, CancelToken) -> T,
): T {
    val running = RunningCall(onAccepted)
    val tell = onReport?.let { running.guarded(it) }
    try {
        return withContext(Dispatchers.Default) { translating { start(tell, running.cancel) } }
    } catch (error: JobferryException.Cancelled) {
        throw running.thrown.get()?.apply { addSuppressed(error) } ?: error
    } catch (cancelled: CancellationException) {
        throw running.named(cancelled)
    }
}

/** A call, what stops it, and what the caller's code has thrown meanwhile. */
private class RunningCall(onAccepted: ((AcceptedJob) -> Unit)?) {
    val thrown = AtomicReference<Throwable>()
    val cancel: CancelToken = CancelToken(onAccepted?.let { AcceptedReport(guarded(it)) })

    /** [tell], which does not throw: the call ends with what it has thrown. */
    fun <R> guarded(tell: (R) -> Unit): (R) -> Unit = { report ->
        try {
            if (thrown.get() == null) tell(report)
        } catch (error: Throwable) {
            thrown.set(error)
            // Not from here: it calls back at once, and JNA complains on stderr about a call
            // from Java within a call to Java on a thread that is none of Java's.
            Dispatchers.Default.asExecutor().execute { cancel.cancel() }
        }
    }

    /** [cancelled] with what the call leaves behind. */
    fun named(cancelled: CancellationException): CancellationException {
        val left = cancel.left()?.let(JobferryException::of) as? JobferryException.Cancelled ?: return cancelled
        // `withTimeout` must find the exception it has thrown.
        if (cancelled is TimeoutCancellationException) return cancelled.apply { addSuppressed(left) }
        return CallCancelledException(left, cancelled)
    }
}

private class AcceptedReport(private val tell: (AcceptedJob) -> Unit) : AcceptedListener {
    override fun accepted(jobId: String, token: String) = tell(AcceptedJob(jobId, token))
}

/** The items of a list, which [begin] opens anew for each collector. */
internal fun <L, T : Any> listing(begin: () -> L, next: suspend L.(CancelToken) -> T?): Flow<T> = flow {
    val list = translating(begin)
    while (true) emit(call { list.next(it) } ?: break)
}
