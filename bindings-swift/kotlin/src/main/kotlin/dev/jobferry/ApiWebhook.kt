package dev.jobferry

/** Verifies and decodes the webhooks of a described API: [JobApi.webhook] makes it. Keep it. */
class ApiWebhook internal constructor(private val native: NativeApiWebhook) {
    /**
     * Checks a request's headers and raw body, and reads the job in it. A body that a framework
     * has parsed and written again has other bytes and does not verify.
     *
     * @param headers name and value; a header may come several times.
     * @throws JobferryException.SignatureInvalid when the vendor did not send it; answer 401 or 400.
     * @throws JobferryException.Protocol when it did but the body is not JSON.
     */
    fun verify(headers: Iterable<Pair<String, String>>, body: ByteArray): ApiDelivery =
        translating { ApiDelivery(native.verify(headers.native(), body)) }

    /** The same with headers as most servers give them. */
    fun verify(headers: Map<String, List<String>>, body: ByteArray): ApiDelivery =
        verify(headers.pairs(), body)

    /** The headers with which the vendor would send [body]. For tests and for forwarding. */
    fun sign(body: ByteArray): Map<String, String> = translating { native.sign(body) }.asMap()
}

/** A report that was verified to come from the vendor. */
class ApiDelivery internal constructor(internal val native: NativeApiDelivery) {
    /**
     * The key by which a repeated delivery is recognised: the job's identifier and status, because
     * a job may be reported at each of its steps. Where the body is no job's document, `sha256:`
     * and the body's hash in hex, so that the key can be logged and stored.
     */
    val key: String = native.key()

    /** The job that is reported, where the body is a job's document. */
    val job: ApiJob? = native.job()

    /** The body, whatever it reports. */
    val document: RawJson = native.document()
}
