package dev.jobferry

import kotlinx.coroutines.flow.Flow

/**
 * A client of Midlyr, which judges texts by the rules of compliance. Make one and keep it: calls share
 * connections.
 *
 * ```kotlin
 * // The key from MIDLYR_API_KEY.
 * val client = Midlyr()
 * val job = client.screen("Earn 12 % without any risk!", MidlyrScenario.MarketingAsset)
 * for (finding in job.result?.findings.orEmpty()) println("${finding.priority} ${finding.title}")
 * ```
 *
 * Calls throw [JobferryException]. Cancelling the coroutine that awaits a call stops it and closes
 * its connection; the job at the vendor, if there is one, goes on.
 *
 * @throws JobferryException.Configuration naming the option and its environment variable.
 */
class Midlyr(options: ClientOptions = ClientOptions()) : AutoCloseable {
    private val native = translating { NativeMidlyr(options, System.getenv()) }

    /**
     * Screens a text, waits for the job, and returns it with its findings. Throws what [submitScreen]
     * and [waitForJob] throw. When the coroutine is cancelled, the exception's [submitted] names the job.
     *
     * @param onAccepted told once, when the vendor has accepted the submission and before the wait begins,
     *   on a thread of the library's. What it throws ends the call; the job goes on.
     */
    suspend fun screen(
        text: String,
        scenario: MidlyrScenario,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: ((AcceptedJob) -> Unit)? = null,
    ): MidlyrJob = call(onAccepted) { native.screen(text, scenario, submit, wait, it) }

    /**
     * Submits a text for screening and returns its job's identifier.
     *
     * The vendor has no idempotency keys, so it is repeated only when it was certainly not
     * accepted.
     *
     * @throws JobferryException.SubmitUnknown when the vendor may have accepted it without an
     *   answer arriving, with the jobs it may be.
     */
    suspend fun submitScreen(
        text: String,
        scenario: MidlyrScenario,
        options: JobOptions = JobOptions(),
    ): MidlyrJobHandle = call { native.submitScreen(text, scenario, options, it) }

    /**
     * Scores the compliance risk of a text. The vendor answers at once; if it says that the job is
     * still running, the call waits for the job. Throws what [submitScreen] throws.
     *
     * @throws JobferryException.JobFailed with the vendor's reason, which it gives within a successful
     *   answer.
     */
    suspend fun assessRisk(
        text: String,
        scenario: MidlyrScenario,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: ((AcceptedJob) -> Unit)? = null,
    ): MidlyrJob = call(onAccepted) { native.assessRisk(text, scenario, submit, wait, it) }

    /**
     * Fetches a job, by its identifier or token. A failed job is not an error here.
     *
     * @throws JobferryException.NotFound when the account has no such job.
     */
    suspend fun job(jobOrToken: String): MidlyrJob = call { native.job(jobOrToken, it) }

    /**
     * Waits for a job, by its identifier or token, and returns it with the result. One bad answer
     * never ends a wait.
     *
     * Each exception names the job and carries its token.
     *
     * @throws JobferryException.JobFailed with the vendor's reason.
     * @throws JobferryException.WaitTimeout at the deadline; the job goes on.
     * @throws JobferryException.NotFound when the account has no such job.
     */
    suspend fun waitForJob(jobOrToken: String, options: WaitOptions = WaitOptions()): MidlyrJob =
        call { native.waitForJob(jobOrToken, options, it) }

    /**
     * Searches for the job of a submission whose outcome is unknown, from the token of its
     * [JobferryException.SubmitUnknown]. Job documents do not contain their text, so the result can
     * only be the jobs that began at that time, as the exception's candidates. The token of a job
     * fetches the job.
     *
     * @throws JobferryException.NotFound when no job began at that time, so that it may be submitted
     *   again.
     * @throws JobferryException.SubmitUnknown with candidates otherwise.
     */
    suspend fun reconcile(token: String): MidlyrJob = call { native.reconcile(token, it) }

    /**
     * One page of the account's jobs. A cursor is valid only with the filters of the request that
     * returned it.
     */
    suspend fun jobs(options: MidlyrListOptions = MidlyrListOptions()): MidlyrJobPage =
        call { native.jobs(options, it) }

    /** All of the account's jobs, fetched page by page as they are collected. */
    fun allJobs(options: MidlyrListOptions = MidlyrListOptions()): Flow<MidlyrJobSummary> =
        listing({ native.allJobs(options) }) { next(it) }

    /**
     * A regulation's particulars and table of contents, by its identifier or short name such as
     * `31-cfr-1020-320`.
     *
     * @throws JobferryException.NotFound when there is none.
     */
    suspend fun regulation(id: String): RegulationDetails = call { native.regulation(id, it) }

    /**
     * One page of the library. A cursor is valid only with the filters of the request that returned
     * it.
     */
    suspend fun regulations(options: RegulationListOptions = RegulationListOptions()): RegulationPage =
        call { native.regulations(options, it) }

    /** All regulations of the library, fetched page by page as they are collected. */
    fun allRegulations(options: RegulationListOptions = RegulationListOptions()): Flow<Regulation> =
        listing({ native.allRegulations(options) }) { next(it) }

    /**
     * A slice of a regulation's text, from [offset], of at most [limit] (1 to 40,000, the default):
     * bytes, says one page of the vendor, characters, says another. Go on at the answer's
     * `nextOffset`.
     *
     * @throws JobferryException.NotFound when there is none.
     */
    suspend fun regulationContent(id: String, offset: Long = 0, limit: UInt? = null): RegulationContent =
        call { native.regulationContent(id, offset, limit, it) }

    /**
     * The passages of all regulations that are closest to a question of 1 to 2000 characters, best
     * first: of at most [limit] regulations, 1 to 50, by default the vendor's 10.
     */
    suspend fun queryRegulations(
        query: String,
        limit: UInt? = null,
        filters: RegulationFilters? = null,
    ): RegulationMatches = call { native.queryRegulations(RegulationQueryRequest(query, limit, filters), it) }

    /**
     * Reports a compliance signal, which becomes a ticket. With an [externalRef], your own name for
     * the signal, it is repeated on passing faults and finds its ticket again; without one it is sent
     * once.
     *
     * @throws JobferryException.SubmitUnknown when there may be a ticket although no answer came, which
     *   happens without an [externalRef] only.
     */
    suspend fun createEvent(scenario: MidlyrScenario, text: String, externalRef: String? = null): MidlyrEvent =
        createEvent(MidlyrEventRequest(scenario, MidlyrContent(text = text), externalRef))

    /** The same with a JSON object in place of a text. */
    suspend fun createEvent(scenario: MidlyrScenario, json: RawJson, externalRef: String? = null): MidlyrEvent =
        createEvent(MidlyrEventRequest(scenario, MidlyrContent(json = json), externalRef))

    private suspend fun createEvent(request: MidlyrEventRequest) = call { native.createEvent(request, it) }

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
