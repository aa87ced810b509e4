package dev.jobferry

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch

/** Asks the caller's code for a new credential. */
internal class Renewal(private val refresh: suspend () -> Secret) : TokenSource {
    /** What the caller's code threw when it was last asked. */
    @Volatile
    var thrown: Throwable? = null
        private set

    override fun renew(reply: TokenReply) {
        CoroutineScope(Dispatchers.Default).launch {
            try {
                reply.renewed(refresh())
            } catch (error: Throwable) {
                thrown = error
                reply.failed(error.toString())
            }
        }
    }
}

/** Runs a call; when a renewal that threw ends it, what it threw is the exception's cause. */
internal suspend fun <T> causedBy(renewal: Renewal?, start: suspend () -> T): T =
    try {
        start()
    } catch (error: JobferryException.Authentication) {
        // The renewal may be of another call, or of long ago: the message tells.
        renewal?.thrown?.takeIf { it.toString() in error.message }?.let(error::initCause)
        throw error
    }
