package dev.jobferry

/**
 * Verifies and decodes the vendor's webhooks. Make one per receiver and keep it.
 *
 * The vendor reports successes only, so a receiver still needs a wait or a poll of the list for
 * jobs that fail. It signs no time: an old report verifies indefinitely, so act on each job only
 * once.
 *
 * @param secrets the account's, per-request ones, old and new ones while they are being replaced;
 *   accepted is what any of them has signed.
 * @throws JobferryException.Configuration when there is no secret or one is empty.
 */
class AmplifierWebhook(secrets: List<Secret>) {
    private val native = translating { NativeAmplifierWebhook(secrets) }

    constructor(vararg secrets: Secret) : this(secrets.asList())

    /**
     * Checks a request's headers and raw body, and reads the job in it. A body that a framework
     * has parsed and written again has other bytes and does not verify.
     *
     * @param headers name and value; a header may come several times.
     * @throws JobferryException.SignatureInvalid when the vendor did not send it; answer 401 or 400.
     * @throws JobferryException.Protocol when it did but the body is not a job.
     */
    fun verify(headers: Iterable<Pair<String, String>>, body: ByteArray): AmplifierDelivery =
        translating { AmplifierDelivery(native.verify(headers.native(), body)) }

    /** The same with headers as most servers give them. */
    fun verify(headers: Map<String, List<String>>, body: ByteArray): AmplifierDelivery =
        verify(headers.pairs(), body)

    /** The headers with which the vendor would send [body]. For tests and for forwarding. */
    fun sign(body: ByteArray): Map<String, String> = translating { native.sign(body) }.asMap()
}

/** A report that was verified to come from the vendor. */
class AmplifierDelivery internal constructor(internal val native: NativeAmplifierDelivery) {
    /** The finished job. Its `jobId` is what to recognise a repeated delivery by. */
    val job: AmplifierJob = native.job()
}
