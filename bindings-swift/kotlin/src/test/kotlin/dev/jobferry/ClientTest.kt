package dev.jobferry

import com.google.gson.JsonParser
import java.io.InputStream
import java.time.Duration
import java.time.Instant
import java.util.Collections
import java.util.concurrent.CompletableFuture
import kotlin.coroutines.Continuation
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.startCoroutine
import kotlin.io.path.fileSize
import kotlin.io.path.inputStream
import kotlin.io.path.readBytes
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.toSet
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Every method, against the sandbox. */
class ClientTest {
    private val client = sandbox.client()
    private val recording = Audio.file(sample("project.wav"))
    private val wellness = AmplifierTarget.UseCase(UseCase.Wellness)

    @BeforeEach
    fun reset() {
        sandbox.reset()
    }

    @Test
    fun `a recording goes in, a typed analysis comes out`() = runBlocking<Unit> {
        val job = client.analyze(Audio.file(sample("diary.flac")), AmplifierTarget.UseCase(UseCase.BehavioralHealth))
        assertEquals(AmplifierStatus.Done, job.status)
        assertEquals(AmplifierJobType.UseCase, job.jobType)
        assertEquals(UseCase.BehavioralHealth, job.useCase)
        assertEquals(null, job.condition)
        assertEquals(5, job.result!!.signals.size)
        assertTrue(job.result.summary!!.overallLevel.word.isNotEmpty())
        val raw = JsonParser.parseString(job.raw.text).asJsonObject
        assertEquals(raw["created_at"].asString, job.createdAt!!.text)
        assertEquals(raw["job_id"].asString, job.jobId)
    }

    @Test
    fun `a condition, a model and a sign`() = runBlocking<Unit> {
        val options = AnalyzeOptions(wait = WaitOptions(deadline = Duration.ofMinutes(10)))
        val condition = client.analyze(recording, AmplifierTarget.Condition(Condition.Anxiety), options)
        assertEquals(Condition.Anxiety, condition.condition)
        val model = client.analyze(recording, AmplifierTarget.Model(VoiceModel.Pulse))
        assertEquals(VoiceModel.Pulse, model.modelName)
        val sign = client.analyze(recording, AmplifierTarget.Sign(Sign.Stress))
        assertEquals(Sign.Stress, sign.signName)
        assertEquals(listOf("stress"), sign.result!!.signals.map { it.id })
    }

    @Test
    fun `submit, then job and waitForJob, by identifier and by token`() = runBlocking<Unit> {
        val submitted = client.submit(recording, wellness)
        assertNotEquals(AmplifierStatus.Done, submitted.status)
        val token = client.token(submitted.jobId)
        val waited = client.waitForJob(token)
        assertEquals(AmplifierStatus.Done, waited.status)
        val again = client.job(submitted.jobId)
        assertEquals(waited, again)
        assertEquals(waited.hashCode(), again.hashCode())
        assertNotEquals(waited, waited.copy(jobId = "other"))
    }

    @Test
    fun `a recording as bytes and as a stream, with progress`() = runBlocking<Unit> {
        val path = sample("diary.flac")
        val updates = Collections.synchronizedList(mutableListOf<UploadProgress>())
        client.submit(Audio.bytes(path.readBytes(), "visit.flac"), wellness) { updates += it }
        assertTrue(updates.last().sent >= path.fileSize())
        assertTrue(updates.all { it.total == updates.last().sent })
        var opened = 0
        val closed = Collections.synchronizedList(mutableListOf<String>())
        val stream = Audio.stream("visit.flac", path.fileSize()) {
            opened++
            object : InputStream() {
                val file = path.inputStream()
                override fun read() = file.read()
                override fun read(bytes: ByteArray, from: Int, count: Int) = file.read(bytes, from, count)
                override fun close() = file.close().also { closed += "closed" }
            }
        }
        val job = client.analyze(stream, wellness)
        assertEquals(path.fileSize(), job.audioSizeBytes)
        assertEquals(2, opened, "once for the check, once for the upload")
        until { closed.size == opened }
        val unknownLength = client.submit(Audio.stream { path.inputStream() }, wellness)
        assertEquals(path.fileSize(), unknownLength.audioSizeBytes)
    }

    @Test
    fun `an analysis as a flow of updates`() = runBlocking<Unit> {
        val updates = client.analyzing(recording, wellness).toList()
        assertInstanceOf(AnalyzeUpdate.Uploading::class.java, updates.first())
        val finished = assertInstanceOf(AnalyzeUpdate.Finished::class.java, updates.last())
        assertEquals(AmplifierStatus.Done, finished.job.status)
        assertEquals(1, updates.count { it is AnalyzeUpdate.Finished })
    }

    @Test
    fun `diarize pays for the separation of speakers`() = runBlocking<Unit> {
        val before = client.credits().credits
        client.diarize(recording, UseCase.Wellness)
        assertEquals(51, before - client.credits().credits)
    }

    @Test
    fun `options reach the core`() = runBlocking<Unit> {
        val agents = Collections.synchronizedList(mutableListOf<String>())
        Server { input, output ->
            while (true) {
                val lines = head(input).ifEmpty { break }
                agents += lines.first { it.startsWith("user-agent:") }
                output.answer(503, "")
            }
        }.use { server ->
            val options = server.options().copy(userAgent = "clinic/1", maxRetries = 2u, retryBase = Duration.ofMillis(1))
            val error = assertThrows<JobferryException.Server> { Amplifier(options).credits() }
            assertEquals(503, error.status)
            assertTrue(error.isRetryable)
        }
        assertEquals(3, agents.size)
        assertTrue(agents.all { it.startsWith("user-agent: clinic/1 jobferry/") }, "$agents")
    }

    @Test
    fun `check measures without sending`() = runBlocking<Unit> {
        val verdict = client.check(Audio.file(sample("too-short.wav")))
        assertEquals(AudioOutcome.REJECT, verdict.outcome)
        assertEquals("AUDIO_TOO_SHORT", verdict.findings.first().code)
        assertEquals(16000u, verdict.facts.sampleRate)
        assertEquals(AudioFormat.Wav, verdict.facts.format)
        assertTrue(sandbox.requests().isEmpty)
    }

    @Test
    fun `jobs come page by page, and one by one`() = runBlocking<Unit> {
        repeat(23) { client.submit(recording, wellness) }
        val page = client.jobs(1u)
        assertEquals(listOf(1u, 2u, 3u), listOf(page.page, page.totalPages, page.jobs.size.toUInt()))
        assertEquals(23, client.allJobs().map { it.jobId }.toSet().size)
        val before = sandbox.requests().size()
        client.allJobs().first()
        assertEquals(before + 1, sandbox.requests().size(), "nothing is fetched beyond what is asked for")
    }

    @Test
    fun `an error in the middle ends the flow`() = runBlocking<Unit> {
        repeat(21) { client.submit(recording, wellness) }
        sandbox.fault("""{"method": "GET", "path": "/v2/jobs", "skip": 1, "times": null, "action": {"kind": "answer", "status": 401}}""")
        var count = 0
        assertThrows<JobferryException.Authentication> { client.allJobs().collect { count++ } }
        assertEquals(20, count)
    }

    @Test
    fun `the catalogues and the webhook's address`() = runBlocking<Unit> {
        val model = client.models().models.first()
        assertEquals(model.signs, client.model(model.name).signs)
        val sign = client.signs().signs.first()
        assertEquals(sign.label, client.sign(sign.name).label)
        assertEquals(true, client.setWebhook("https://example.com/hook", Secret("whsec_1")).success)
    }

    @Test
    fun `words and digits that no version knows yet survive`() = runBlocking<Unit> {
        val body = """{"job_id":"a","status":"queued","new":1.10,"created_at":"2026-03-28T01:05:35.943123456"}"""
        Server.answering(200, body).use { server ->
            val job = server.client().job("a")
            assertEquals(AmplifierStatus.Unknown("queued"), job.status)
            assertEquals("queued", job.status.word)
            assertEquals(AmplifierStatus.of("done"), AmplifierStatus.Done)
            assertEquals(body, job.raw.text)
            assertEquals(Instant.parse("2026-03-28T01:05:35.943123456Z"), job.createdAt!!.instant)
            assertEquals("2026-03-28T01:05:35.943123456", job.createdAt.text)
        }
        Server.answering(200, """{"credits": 9007199254740993}""").use { server ->
            assertEquals(9007199254740993, server.client().credits().credits)
        }
    }

    @Test
    fun `a time that cannot be read keeps its text`() = runBlocking<Unit> {
        val body = """{"job_id":"a","status":"done","created_at":1771751640,"completed_at":"2026-02-22"}"""
        Server.answering(200, body).use { server ->
            val job = server.client().job("a")
            assertEquals(Timestamp(null, "1771751640"), job.createdAt)
            assertEquals(Timestamp(null, "2026-02-22"), job.completedAt)
        }
    }

    @Test
    fun `a coroutine without a dispatcher keeps off the library's threads`() {
        val thread = CompletableFuture<String>()
        suspend {
            client.check(recording)
            Thread.currentThread().name
        }.startCoroutine(Continuation(EmptyCoroutineContext) { thread.complete(it.getOrThrow()) })
        // A call that has ended before it is waited for returns where it was made.
        val own = listOf("DefaultDispatcher", Thread.currentThread().name)
        assertTrue(own.any { thread.get().startsWith(it) }, thread.get())
    }

    @Test
    fun `no text shows a secret or a whole document`() = runBlocking<Unit> {
        val options = sandbox.options()
        val submit = SubmitOptions(webhookSecretKey = Secret("whsec_1"))
        val job = client.submit(recording, wellness)
        val texts = listOf(options, client, submit, job, AmplifierWebhook(Secret("whsec_1"))).map { "$it" }
        assertTrue(texts.none { sandbox.apiKey in it || "whsec_1" in it }, "$texts")
        assertFalse("api_version" in "$job")
    }

    private companion object {
        val sandbox = Sandbox()
    }
}
