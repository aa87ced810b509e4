package dev.jobferry

import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/**
 * A client of any job API that a file describes. Make one and keep it: calls share connections and
 * rate limits.
 *
 * ```kotlin
 * // The key from PAPERMILL_API_KEY, if the file says no other name.
 * val client = JobApi.fromPath("papermill.toml")
 * val job = client.run(RawJson("""{"title": "Annual report", "pages": 12}"""))
 * println(job.result?.text)
 * ```
 *
 * Calls throw [JobferryException]. Cancelling the coroutine that awaits a call stops it and closes
 * its connection; the job at the vendor, if there is one, goes on.
 */
class JobApi private constructor(
    description: ApiDescription,
    options: ClientOptions,
    refresh: (suspend () -> Secret)?,
) : AutoCloseable {
    companion object {
        /**
         * A client of the API that a file describes, in TOML or JSON.
         *
         * @param refresh gives a new credential when the API refuses the present one (401); for APIs
         *   with one credential. It is asked as that of [Alliance] is.
         * @throws JobferryException.Configuration with every problem of the description, its line and
         *   what to do; and when the file cannot be read, or an option is missing.
         */
        fun fromPath(
            path: Path,
            options: ClientOptions = ClientOptions(),
            refresh: (suspend () -> Secret)? = null,
        ) = fromPath("$path", options, refresh)

        /** The same for a path as text. */
        fun fromPath(
            path: String,
            options: ClientOptions = ClientOptions(),
            refresh: (suspend () -> Secret)? = null,
        ) = JobApi(ApiDescription.File(path), options, refresh)

        /** The same for a description in TOML. */
        fun fromToml(
            text: String,
            options: ClientOptions = ClientOptions(),
            refresh: (suspend () -> Secret)? = null,
        ) = JobApi(ApiDescription.Toml(text), options, refresh)

        /** The same for a description in JSON. */
        fun fromJson(
            text: String,
            options: ClientOptions = ClientOptions(),
            refresh: (suspend () -> Secret)? = null,
        ) = JobApi(ApiDescription.Json(text), options, refresh)
    }

    private val renewal = refresh?.let(::Renewal)
    private val native = translating { NativeJobApi(description, options, System.getenv(), renewal) }

    /**
     * Submits, waits for the job, and returns it with the result. If the answer shows that the job
     * has ended, the call does not wait. Throws what [submit] and [waitForJob] throw. When the
     * coroutine is cancelled, the exception's [submitted] names the job.
     *
     * @param onAccepted told once, when the vendor has accepted the submission and before the wait begins,
     *   on a thread of the library's. What it throws ends the call; the job goes on.
     */
    suspend fun run(
        fields: RawJson,
        name: String? = null,
        file: Audio? = null,
        submit: ApiSubmitOptions = ApiSubmitOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: ((AcceptedJob) -> Unit)? = null,
        onProgress: ((UploadProgress) -> Unit)? = null,
    ): ApiJob = causedBy(renewal) {
        uploading(onProgress, onAccepted) { thrown, listener, cancel ->
            native.run(NativeApiSubmission(name, fields, file?.native(thrown)), submit, wait, listener, cancel)
        }
    }

    /**
     * Submits and returns the job as accepted, with as much as the answer says of it.
     *
     * It is repeated only when it certainly was not accepted, or when the description says how the
     * vendor knows a repetition.
     *
     * @param fields one JSON object; those in braces in the description's path go there.
     * @param name which of the description's submissions it is. Needed only where there are several.
     * @param file what goes with the fields.
     * @param onProgress told how far the upload is, on a thread of the library's. What it throws
     *   ends the call.
     * @throws JobferryException.InvalidRequest for fields or a file that do not fit the description,
     *   before anything is sent.
     * @throws JobferryException.AudioRejected where the description says what the vendor accepts.
     * @throws JobferryException.SubmitUnknown when the vendor may have accepted it without an answer
     *   arriving.
     */
    suspend fun submit(
        fields: RawJson,
        name: String? = null,
        file: Audio? = null,
        options: ApiSubmitOptions = ApiSubmitOptions(),
        onProgress: ((UploadProgress) -> Unit)? = null,
    ): ApiJob = causedBy(renewal) {
        uploading(onProgress) { thrown, listener, cancel ->
            native.submit(NativeApiSubmission(name, fields, file?.native(thrown)), options, listener, cancel)
        }
    }

    /**
     * Checks a recording as [submit] does, without sending anything. Without limits in the
     * description, every recording passes.
     *
     * @throws JobferryException.InvalidRequest when it cannot be read.
     */
    suspend fun check(audio: Audio): AudioVerdict =
        uploading { thrown, _, cancel -> native.check(audio.native(thrown), cancel) }

    /**
     * Fetches a job, by its identifier or token. A failed job is not an error here.
     *
     * @throws JobferryException.NotFound when the account has no such job.
     * @throws JobferryException.Protocol when its document has no identifier or status where the
     *   description says.
     */
    suspend fun job(jobOrToken: String): ApiJob = causedBy(renewal) { call { native.job(jobOrToken, it) } }

    /**
     * Waits for a job, by its identifier or token, and returns it with the result. A single bad
     * answer does not end it; a verified webhook given to [deliver] ends it at once.
     *
     * Each exception names the job and carries its token.
     *
     * @param onProgress told after each look where the job stands, on a thread of the library's. What
     *   it throws ends the call.
     * @throws JobferryException.JobFailed with the vendor's reason.
     * @throws JobferryException.WaitTimeout at the deadline; the job goes on.
     * @throws JobferryException.NotFound when the account has no such job.
     */
    suspend fun waitForJob(
        jobOrToken: String,
        options: WaitOptions = WaitOptions(),
        onProgress: ((ApiJob) -> Unit)? = null,
    ): ApiJob = causedBy(renewal) {
        reporting(onProgress) { tell, cancel ->
            native.waitForJob(jobOrToken, options, tell?.let(::LooksListener), cancel)
        }
    }

    /**
     * One page of the account's jobs. Pages count from 0, whatever the vendor does.
     *
     * @throws JobferryException.InvalidRequest when the description has no list, or no numbers for its
     *   pages.
     */
    suspend fun jobs(page: UInt = 0u): ApiJobPage = causedBy(renewal) { call { native.jobs(page, it) } }

    /**
     * All jobs of the account in the vendor's order, fetched page by page as they are collected, by
     * number or by cursor as the description says. Each job comes once.
     *
     * Collecting throws [JobferryException.InvalidRequest] when the description has no list.
     */
    fun allJobs(): Flow<ApiJob> = listing({ native.allJobs() }) { next(it) }

    /**
     * Searches for the job of a submission whose outcome is unknown, from the token of its
     * [JobferryException.SubmitUnknown], where the description has a list of jobs. The token of a
     * job fetches the job.
     *
     * @throws JobferryException.NotFound when no job can be its, so that it may be submitted again.
     * @throws JobferryException.SubmitUnknown with candidates when the outcome is unknown.
     */
    suspend fun reconcile(token: String): ApiJob = causedBy(renewal) { call { native.reconcile(token, it) } }

    /**
     * Verifies the vendor's webhooks, signed with any of [secrets].
     *
     * @throws JobferryException.Configuration when the description has no webhooks, when there is no
     *   secret, or when one is empty.
     */
    fun webhook(secrets: List<Secret>): ApiWebhook = ApiWebhook(translating { native.webhook(secrets) })

    /** The same. */
    fun webhook(vararg secrets: Secret): ApiWebhook = webhook(secrets.asList())

    /**
     * Passes a verified webhook to the waits for its job, which end at once. Returns whether there
     * was such a wait.
     */
    fun deliver(delivery: ApiDelivery): Boolean = translating { native.deliver(delivery.native) }

    /** What this client has done so far. */
    fun stats(): ClientStats = translating { native.stats() }

    /** The token with which another process or language goes on with a job: text without secrets. */
    fun token(jobId: String): String = translating { native.token(jobId) }

    /**
     * Stops the calls under way, which throw [JobferryException.Cancelled], and closes the
     * connections. Not necessary: a client that is no longer referenced is closed automatically.
     */
    override fun close() = native.shutDown()
}

private class LooksListener(private val tell: (ApiJob) -> Unit) : JobListener {
    override fun looked(job: ApiJob) = tell(job)
}
