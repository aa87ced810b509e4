package dev.jobferry

/**
 * A client of the Alliance's risk-analysis tool. Make one and keep it: calls share connections and
 * rate limits.
 *
 * ```kotlin
 * // The address from ALLIANCE_BASE_URL, the access token from ALLIANCE_TOKEN.
 * val client = Alliance { Secret(logIn()) }
 * val job = client.analyzeRisk(assessmentId)
 * println(job.result?.riskAnalysis?.overallScore)
 * ```
 *
 * Calls throw [JobferryException]. Cancelling the coroutine that awaits a call stops it and closes
 * its connection; the job at the tool, if there is one, goes on.
 *
 * @param refresh gives a new access token when the tool refuses the present one (401). It is asked
 *   once for each refused token, however many calls and waits are under way, on a thread of
 *   `Dispatchers.Default`. What it throws ends them with [JobferryException.Authentication], whose cause
 *   it is. It is not cancelled with the call that needed it.
 * @throws JobferryException.Configuration naming the option and its environment variable.
 */
class Alliance(
    options: ClientOptions = ClientOptions(),
    refresh: (suspend () -> Secret)? = null,
) : AutoCloseable {
    private val renewal = refresh?.let(::Renewal)
    private val native = translating { NativeAlliance(options, System.getenv(), renewal) }

    /**
     * Tries out a prompt, waits for the job, and returns it with the output. Administrators only. Throws
     * what [submitPreview] and [waitForJob] throw. When the coroutine is cancelled, the exception's
     * [submitted] names the job.
     *
     * @param onAccepted told once, when the vendor has accepted the submission and before the wait begins,
     *   on a thread of the library's. What it throws ends the call; the job goes on.
     */
    suspend fun preview(
        request: AlliancePreviewRequest,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: ((AcceptedJob) -> Unit)? = null,
    ): AllianceJob = run(AllianceTask.Preview(request), submit, wait, onAccepted)

    /**
     * Has a document of an assessment read, waits for the job, and returns it. A search for gaps
     * follows, whose job is not named. Throws what [submitParseDocument] and [waitForJob] throw.
     */
    suspend fun parseDocument(
        assessmentId: String,
        documentId: String,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: ((AcceptedJob) -> Unit)? = null,
    ): AllianceJob = run(AllianceTask.ParseDocument(assessmentId, documentId), submit, wait, onAccepted)

    /**
     * Has the risks of an assessment scored, waits for the job, and returns it. Throws what
     * [submitAnalyzeRisk] and [waitForJob] throw.
     */
    suspend fun analyzeRisk(
        assessmentId: String,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: ((AcceptedJob) -> Unit)? = null,
    ): AllianceJob = run(AllianceTask.RiskAnalysis(assessmentId), submit, wait, onAccepted)

    /**
     * Has the report of an assessment written, waits for the job, and returns it with the address of
     * the PDF. Throws what [submitGenerateReport] and [waitForJob] throw.
     */
    suspend fun generateReport(
        assessmentId: String,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: ((AcceptedJob) -> Unit)? = null,
    ): AllianceJob = run(AllianceTask.Report(assessmentId), submit, wait, onAccepted)

    /**
     * [preview] without the wait: the identifier of its job.
     *
     * The tool has no idempotency keys and no list of jobs, so it is repeated only when it was
     * certainly not accepted, and a lost answer cannot be found again.
     *
     * @throws JobferryException.SubmitUnknown when the tool may have accepted it without an answer
     *   arriving.
     */
    suspend fun submitPreview(
        request: AlliancePreviewRequest,
        options: JobOptions = JobOptions(),
    ): AllianceJobHandle = submit(AllianceTask.Preview(request), options)

    /**
     * [parseDocument] without the wait, sent as [submitPreview] is.
     *
     * @throws JobferryException.InvalidRequest for an identifier that is no UUID, before anything is
     *   sent.
     * @throws JobferryException.SubmitUnknown when the tool may have accepted it without an answer
     *   arriving.
     */
    suspend fun submitParseDocument(
        assessmentId: String,
        documentId: String,
        options: JobOptions = JobOptions(),
    ): AllianceJobHandle = submit(AllianceTask.ParseDocument(assessmentId, documentId), options)

    /**
     * [analyzeRisk] without the wait, sent as [submitPreview] is.
     *
     * @throws JobferryException.InvalidRequest for an identifier that is no UUID, before anything is
     *   sent.
     * @throws JobferryException.SubmitUnknown when the tool may have accepted it without an answer
     *   arriving.
     */
    suspend fun submitAnalyzeRisk(assessmentId: String, options: JobOptions = JobOptions()): AllianceJobHandle =
        submit(AllianceTask.RiskAnalysis(assessmentId), options)

    /**
     * [generateReport] without the wait, sent as [submitPreview] is.
     *
     * @throws JobferryException.InvalidRequest for an identifier that is no UUID, before anything is
     *   sent.
     * @throws JobferryException.SubmitUnknown when the tool may have accepted it without an answer
     *   arriving.
     */
    suspend fun submitGenerateReport(assessmentId: String, options: JobOptions = JobOptions()): AllianceJobHandle =
        submit(AllianceTask.Report(assessmentId), options)

    private suspend fun run(
        task: AllianceTask,
        submit: JobOptions,
        wait: WaitOptions,
        onAccepted: ((AcceptedJob) -> Unit)?,
    ): AllianceJob = renewing(onAccepted) { native.run(task, submit, wait, it) }

    private suspend fun submit(task: AllianceTask, options: JobOptions): AllianceJobHandle =
        renewing { native.submit(task, options, it) }

    /**
     * Fetches one of the caller's own jobs, by its identifier or token. A failed job is not an error
     * here.
     *
     * @throws JobferryException.InvalidRequest when the identifier is no UUID, before anything is sent.
     * @throws JobferryException.NotFound when there is no such job or it belongs to another user.
     */
    suspend fun job(jobOrToken: String): AllianceJob = renewing { native.job(jobOrToken, it) }

    /**
     * Waits for a job, by its identifier or token, and returns it with the result.
     *
     * A job may go back from processing to pending and may stay there; the wait then ends at the
     * deadline. An access token that expires meanwhile is renewed, if the client knows how.
     *
     * Each exception names the job and carries its token.
     *
     * @throws JobferryException.JobFailed with the tool's reason.
     * @throws JobferryException.WaitTimeout at the deadline; the job goes on.
     * @throws JobferryException.NotFound when there is no such job or it belongs to another user.
     */
    suspend fun waitForJob(jobOrToken: String, options: WaitOptions = WaitOptions()): AllianceJob =
        renewing { native.waitForJob(jobOrToken, options, it) }

    private suspend fun <T> renewing(
        onAccepted: ((AcceptedJob) -> Unit)? = null,
        start: suspend (CancelToken) -> T,
    ): T = causedBy(renewal) { call(onAccepted, start) }

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

/**
 * A prompt from the tool's own JSON.
 *
 * @throws JobferryException.InvalidRequest when it is no JSON, or has keys that the tool does not know.
 */
fun AlliancePreviewRequest.Companion.of(json: String): AlliancePreviewRequest =
    translating { alliancePreviewRequest(json) }
