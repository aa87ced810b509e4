package dev.jobferry

import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.channelFlow

/**
 * A client of Amplifier Health. Make one and keep it: calls share connections and rate limits.
 *
 * ```kotlin
 * // Credentials from AMPLIFIER_ACCOUNT_ID and AMPLIFIER_API_KEY.
 * val client = Amplifier()
 * val job = client.analyze(Audio.file("visit.wav"), AmplifierTarget.UseCase(UseCase.BehavioralHealth))
 * for (signal in job.result?.signals.orEmpty()) println("${signal.id} ${signal.level}")
 * ```
 *
 * Calls throw [JobferryException]. Cancelling the coroutine that awaits a call stops it and closes
 * its connection; the job at the vendor, if there is one, goes on.
 *
 * @throws JobferryException.Configuration naming the option and its environment variable.
 */
class Amplifier(options: ClientOptions = ClientOptions()) : AutoCloseable {
    companion object {
        /** The version of Jobferry. */
        val version: String
            // Not a value of the class: it would load the native library where nothing tells why that failed.
            get() = translating { dev.jobferry.version() }
    }

    private val native = translating { NativeAmplifier(options, System.getenv()) }

    /**
     * Submits a recording, waits for its job, and returns it with the result. Throws what [submit]
     * and [waitForJob] throw. When the coroutine is cancelled, the exception's [submitted] names the job.
     *
     * @param onAccepted told once, when the vendor has accepted the submission and before the wait begins,
     *   on a thread of the library's. What it throws ends the call; the job goes on.
     * @param onProgress told how far the upload is, on a thread of the library's. What it throws
     *   ends the call.
     */
    suspend fun analyze(
        audio: Audio,
        target: AmplifierTarget,
        options: AnalyzeOptions = AnalyzeOptions(),
        onAccepted: ((AcceptedJob) -> Unit)? = null,
        onProgress: ((UploadProgress) -> Unit)? = null,
    ): AmplifierJob = uploading(onProgress, onAccepted) { thrown, listener, cancel ->
        native.analyze(audio.native(thrown), target, options, listener, cancel)
    }

    /**
     * [analyze] as a flow: how far the upload is, that the job was accepted, then its result. Collecting it is what submits the
     * recording; each collection submits it anew.
     */
    fun analyzing(
        audio: Audio,
        target: AmplifierTarget,
        options: AnalyzeOptions = AnalyzeOptions(),
    ): Flow<AnalyzeUpdate> = channelFlow {
        val accepted = { job: AcceptedJob -> trySend(AnalyzeUpdate.Accepted(job)).getOrThrow() }
        val job = analyze(audio, target, options, accepted) { trySend(AnalyzeUpdate.Uploading(it)) }
        send(AnalyzeUpdate.Finished(job))
    }.buffer(Channel.UNLIMITED)

    /**
     * Submits a recording and returns the job as accepted, usually still running.
     *
     * The recording is checked first; what the vendor would certainly refuse is not sent. Costs
     * credits, so it is repeated only when the vendor certainly did not accept it.
     *
     * @param onProgress told how far the upload is, on a thread of the library's. What it throws
     *   ends the call.
     * @throws JobferryException.AudioRejected with the documented code.
     * @throws JobferryException.SubmitUnknown when the vendor may have accepted it without an
     *   answer arriving.
     * @throws JobferryException.InvalidRequest for half a webhook pair.
     */
    suspend fun submit(
        audio: Audio,
        target: AmplifierTarget,
        options: SubmitOptions = SubmitOptions(),
        onProgress: ((UploadProgress) -> Unit)? = null,
    ): AmplifierJob = uploading(onProgress) { thrown, listener, cancel ->
        native.submit(audio.native(thrown), target, options, listener, cancel)
    }

    /**
     * Analyses a recording for a use case with its speakers separated (50 credits more, says the
     * vendor). The shape of such results is not documented; see the job's `raw`.
     */
    suspend fun diarize(
        audio: Audio,
        useCase: UseCase,
        onAccepted: ((AcceptedJob) -> Unit)? = null,
    ): AmplifierJob = uploading(null, onAccepted) { thrown, _, cancel ->
        native.diarize(audio.native(thrown), useCase, cancel)
    }

    /**
     * Checks a recording as [submit] does, without sending anything.
     *
     * @throws JobferryException.InvalidRequest when it cannot be read.
     */
    suspend fun check(audio: Audio): AudioVerdict =
        uploading { thrown, _, cancel -> native.check(audio.native(thrown), cancel) }

    /**
     * Fetches a job, by its identifier or token. A failed job is not an error here.
     *
     * @throws JobferryException.NotFound when the account has no such job.
     */
    suspend fun job(jobOrToken: String): AmplifierJob = call { native.job(jobOrToken, it) }

    /**
     * Waits for a job, by its identifier or token, and returns it with the result.
     *
     * Polls at once (after a pause if this client has just submitted the job), then at growing
     * intervals within the account's rate limit; a verified webhook given to [deliver] ends it at
     * once. A single bad answer does not end it.
     *
     * Each exception names the job and carries its token.
     *
     * @throws JobferryException.JobFailed when the job ended without a result.
     * @throws JobferryException.WaitTimeout at the deadline; the job goes on.
     * @throws JobferryException.NotFound when the account has no such job.
     */
    suspend fun waitForJob(jobOrToken: String, options: WaitOptions = WaitOptions()): AmplifierJob =
        call { native.waitForJob(jobOrToken, options, it) }

    /**
     * Settles a submission whose outcome is unknown, from the token of its
     * [JobferryException.SubmitUnknown], also in another process or language: returns the job it
     * became. The token of a job fetches the job.
     *
     * @throws JobferryException.NotFound when no job of the account can be its, so that it may be
     *   submitted again.
     * @throws JobferryException.SubmitUnknown with candidates when several can.
     */
    suspend fun reconcile(token: String): AmplifierJob = call { native.reconcile(token, it) }

    /** What this client has done so far. */
    fun stats(): ClientStats = translating { native.stats() }

    /** One page of the account's jobs, newest first. Pages count from 0. */
    suspend fun jobs(page: UInt = 0u): AmplifierJobPage = call { native.jobs(page, it) }

    /**
     * All jobs of the account, newest first, fetched page by page as they are collected.
     *
     * New jobs move others to later pages during paging; each job is still returned once.
     */
    fun allJobs(): Flow<AmplifierJobSummary> = listing({ native.allJobs() }) { next(it) }

    /** The account's remaining credits; also the usual way to test credentials. */
    suspend fun credits(): Credits = call { native.credits(it) }

    /**
     * Sets where the vendor reports finished jobs of the account, and the secret it signs with.
     * Failed jobs are never reported.
     *
     * @throws JobferryException.InvalidRequest when the vendor does not accept the address.
     */
    suspend fun setWebhook(url: String, secretKey: Secret): WebhookConfirmation =
        call { native.setWebhook(url, secretKey, it) }

    /** The models and the signs each runs. */
    suspend fun models(): VoiceModelList = call { native.models(it) }

    /**
     * One model.
     *
     * @throws JobferryException.NotFound when there is none of that name.
     */
    suspend fun model(name: VoiceModel): VoiceModelInfo = call { native.model(name, it) }

    /** The signs that can be analysed on their own. */
    suspend fun signs(): SignList = call { native.signs(it) }

    /**
     * One sign.
     *
     * @throws JobferryException.NotFound when there is none of that name.
     */
    suspend fun sign(name: Sign): SignInfo = call { native.sign(name, it) }

    /** The token with which another process or language goes on with a job: text without secrets. */
    fun token(jobId: String): String = translating { native.token(jobId) }

    /**
     * Passes a verified webhook to the waits for its job, which end at once. Returns whether there
     * was such a wait.
     */
    fun deliver(delivery: AmplifierDelivery): Boolean = translating { native.deliver(delivery.native) }

    /**
     * Stops the calls under way, which throw [JobferryException.Cancelled], and closes the
     * connections. Not necessary: a client that is no longer referenced is closed automatically.
     */
    override fun close() = native.shutDown()
}

/** What [Amplifier.analyzing] tells. */
sealed interface AnalyzeUpdate {
    /** How far the upload is. */
    data class Uploading(val progress: UploadProgress) : AnalyzeUpdate

    /** The vendor has accepted the recording; the wait begins. */
    data class Accepted(val job: AcceptedJob) : AnalyzeUpdate

    /** The job has ended, with its result. The last update. */
    data class Finished(val job: AmplifierJob) : AnalyzeUpdate
}
