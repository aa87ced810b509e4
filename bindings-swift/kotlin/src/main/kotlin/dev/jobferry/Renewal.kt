package dev.jobferry

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch

/** Asks the caller's code for a new credential. */
internal class Renewal(private val refresh: suspend () -> Secret) : TokenSource {
    override fun renew(reply: TokenReply) {
        CoroutineScope(Dispatchers.Default).launch {
            try {
                reply.renewed(refresh())
            } catch (error: Throwable) {
                reply.failed(error.toString())
            }
        }
    }
}
