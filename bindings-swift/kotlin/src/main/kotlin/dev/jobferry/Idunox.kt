package dev.jobferry

/**
 * A client of Idunox, which makes wellbeing scores and reports of de-identified health data. Make one
 * and keep it: calls share connections.
 *
 * A submission passes through a pipeline of seven jobs. One succeeded job is not a finished submission:
 * wait for the submission, then fetch its result.
 *
 * ```kotlin
 * // The key from IDUNOX_API_KEY.
 * val client = Idunox()
 * val accepted = client.submit(request)
 * val ended = client.waitForSubmission(accepted.submissionId)
 * for (outcome in client.result(ended.resultId!!).outcomes) println("${outcome.outcomeId} ${outcome.score}")
 * ```
 *
 * Calls throw [JobferryException]. Cancelling the coroutine that awaits a call stops it and closes
 * its connection; the submission at the vendor, if there is one, goes on.
 *
 * @throws JobferryException.Configuration naming the option and its environment variable.
 */
class Idunox(options: ClientOptions = ClientOptions()) : AutoCloseable {
    private val native = translating { NativeIdunox(options, System.getenv()) }

    /**
     * Submits one bundle of de-identified data.
     *
     * Sent with an idempotency key, and again on passing faults: the same key, the same bytes, so that
     * it counts once.
     *
     * @throws JobferryException.InvalidRequest with the vendor's reason.
     * @throws JobferryException.Conflict when the key was used within 24 hours for something else.
     * @throws JobferryException.SubmitUnknown naming the key when no attempt was answered.
     */
    suspend fun submit(
        request: IdunoxSubmissionRequest,
        options: IdunoxSubmitOptions = IdunoxSubmitOptions(),
    ): IdunoxAccepted = call { native.submit(request, options, it) }

    /**
     * Fetches a submission with its jobs, by its identifier or token.
     *
     * @throws JobferryException.NotFound when the account has no such submission.
     */
    suspend fun submission(submissionOrToken: String): IdunoxSubmission =
        call { native.submission(submissionOrToken, it) }

    /**
     * Fetches one job of a pipeline, by its identifier or token. A failed job is not an error here.
     *
     * @throws JobferryException.NotFound when the account has no such job, or the host does not show
     *   jobs.
     */
    suspend fun job(jobOrToken: String): IdunoxJob = call { native.job(jobOrToken, it) }

    /**
     * Fetches a result. Its status says whether it is finished, not its time of completion.
     *
     * @throws JobferryException.NotFound when there is none (yet).
     */
    suspend fun result(resultId: String): IdunoxResult = call { native.result(resultId, it) }

    /**
     * Waits until a submission has been completed, by its identifier or token. A verified webhook
     * given to [deliver] ends it at once. A single bad answer does not end it.
     *
     * Each exception names the submission and carries its token.
     *
     * @param onProgress told after each look where the steps of the pipeline stand, on a thread of the
     *   library's. What it throws ends the call.
     * @throws JobferryException.JobFailed with the reasons of the failed jobs.
     * @throws JobferryException.WaitTimeout at the deadline; the submission goes on.
     * @throws JobferryException.NotFound when the account has no such submission.
     */
    suspend fun waitForSubmission(
        submissionOrToken: String,
        options: WaitOptions = WaitOptions(),
        onProgress: ((IdunoxProgress) -> Unit)? = null,
    ): IdunoxSubmission = reporting(onProgress) { tell, cancel ->
        native.waitForSubmission(submissionOrToken, options, tell?.let(::StepsListener), cancel)
    }

    /**
     * Waits for one job of a pipeline, by its identifier or token. A job that failed before its last
     * attempt may run again, so it is waited for on; `dead_letter` and `cancelled` are final. Throws
     * what [waitForSubmission] throws.
     */
    suspend fun waitForJob(jobOrToken: String, options: WaitOptions = WaitOptions()): IdunoxJob =
        call { native.waitForJob(jobOrToken, options, it) }

    /**
     * Passes a verified webhook to the waits for its submission, which end at once. Returns whether
     * there was such a wait.
     */
    fun deliver(delivery: IdunoxDelivery): Boolean = translating { native.deliver(delivery.native) }

    /** What this client has done so far. */
    fun stats(): ClientStats = translating { native.stats() }

    /** The token with which another process or language goes on with a submission: text without secrets. */
    fun token(submissionId: String): String = translating { native.token(submissionId) }

    /**
     * Stops the calls under way, which throw [JobferryException.Cancelled], and closes the
     * connections. Not necessary: a client that is no longer referenced is closed automatically.
     */
    override fun close() = native.shutDown()
}

/**
 * A submission from the vendor's own JSON.
 *
 * @throws JobferryException.InvalidRequest when it is no JSON, or has keys that the vendor does not know.
 */
fun IdunoxSubmissionRequest.Companion.of(json: String): IdunoxSubmissionRequest =
    translating { idunoxSubmissionRequest(json) }

private class StepsListener(private val tell: (IdunoxProgress) -> Unit) : SubmissionListener {
    override fun looked(progress: IdunoxProgress) = tell(progress)
}
