package dev.jobferry

import java.util.concurrent.atomic.AtomicReference
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asExecutor
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.withContext

/** Throws the failures of the native half as they are documented. */
internal inline fun <T> translating(start: () -> T): T =
    try {
        start()
    } catch (failed: NativeException.Failed) {
        throw JobferryException.of(failed.failure)
    }

/**
 * Runs a call of the native half. A coroutine without a dispatcher, such as the one of `suspend fun
 * main`, would otherwise go on where the outcome arrives: on a thread of the library's, which has
 * other calls to look after.
 */
internal suspend fun <T> call(start: suspend () -> T): T =
    withContext(Dispatchers.Default) { translating { start() } }

/**
 * The same for a call that reports on itself: [start] is given what to tell. What [onReport] throws
 * ends the call.
 */
internal suspend fun <R, T> reporting(
    onReport: ((R) -> Unit)?,
    start: suspend (tell: ((R) -> Unit)?, CancelToken?) -> T,
): T {
    if (onReport == null) return call { start(null, null) }
    val cancel = CancelToken()
    val thrown = AtomicReference<Throwable>()
    val tell = { report: R ->
        try {
            if (thrown.get() == null) onReport(report)
        } catch (error: Throwable) {
            thrown.set(error)
            // Not from here: it calls back at once, and JNA complains on stderr about a call
            // from Java within a call to Java on a thread that is none of Java's.
            Dispatchers.Default.asExecutor().execute(cancel::cancel)
        }
    }
    try {
        return call { start(tell, cancel) }
    } catch (error: JobferryException.Cancelled) {
        throw thrown.get() ?: error
    }
}

/** The items of a list, which [begin] opens anew for each collector. */
internal fun <T : Any> listing(begin: () -> suspend () -> T?): Flow<T> = flow {
    val next = translating(begin)
    while (true) emit(call { next() } ?: break)
}
