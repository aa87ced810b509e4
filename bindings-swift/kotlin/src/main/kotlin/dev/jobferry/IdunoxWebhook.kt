package dev.jobferry

import java.time.Instant

/**
 * Verifies and decodes the vendor's webhooks. Make one per receiver and keep it.
 *
 * The vendor reports finished results only, so a receiver still needs a wait for submissions that
 * fail. Reports older or newer than 300 s are refused.
 *
 * @param secrets old and new ones while they are being replaced; accepted is what any of them has
 *   signed.
 * @throws JobferryException.Configuration when there is no secret or one is empty.
 */
class IdunoxWebhook(secrets: List<Secret>) {
    private val native = translating { NativeIdunoxWebhook(secrets) }

    constructor(vararg secrets: Secret) : this(secrets.asList())

    /**
     * Checks a request's headers and raw body, and reads the event in it. A body that a framework
     * has parsed and written again has other bytes and does not verify.
     *
     * @param headers name and value; a header may come several times.
     * @param now as of when; by default the present. Another one is for reports that were kept.
     * @throws JobferryException.SignatureInvalid when the vendor did not send it just now; answer 401
     *   or 400.
     * @throws JobferryException.Protocol when it did but the body is not an event.
     */
    fun verify(headers: Iterable<Pair<String, String>>, body: ByteArray, now: Instant? = null): IdunoxDelivery =
        translating { IdunoxDelivery(native.verify(headers.native(), body, now)) }

    /** The same with headers as most servers give them. */
    fun verify(headers: Map<String, List<String>>, body: ByteArray, now: Instant? = null): IdunoxDelivery =
        verify(headers.pairs(), body, now)

    /** The headers with which the vendor would send [body]. For tests and for forwarding. */
    fun sign(body: ByteArray): Map<String, String> = translating { native.sign(body) }.asMap()
}

/** A report that was verified to come from the vendor. */
class IdunoxDelivery internal constructor(internal val native: NativeIdunoxDelivery) {
    /**
     * What is reported. Its `resultId` is what to recognise a repeated delivery by; the delivery's own
     * identifier changes from attempt to attempt.
     */
    val event: IdunoxResultReady = native.event()
}
