package dev.jobferry

import java.time.Duration
import java.util.Collections
import java.util.concurrent.atomic.AtomicInteger
import kotlin.io.path.readText
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Every method of the Alliance's client, against the sandbox; its token against a server of the test's. */
class AllianceTest {
    private val soon = WaitOptions(pollInterval = Duration.ofMillis(20))

    @BeforeEach
    fun reset() {
        sandbox.reset()
    }

    @Test
    fun `a prompt goes in, its output comes out`() = runBlocking<Unit> {
        val client = sandbox.alliance()
        val request = AlliancePreviewRequest.of(root.resolve("tests/data/alliance/submit_preview_request.json").readText())
        val job = client.preview(request, wait = soon)
        assertEquals(AllianceJobType.AiPreview, job.jobType)
        assertTrue(job.result!!.preview!!.output.isNotEmpty())
        assertNull(job.result.report)
        val failing = request.copy(systemPrompt = "__fail__")
        val error = assertThrows<JobferryException.JobFailed> { client.preview(failing, wait = soon) }
        assertTrue("ThrottlingException" in error.message, error.message)
    }

    @Test
    fun `every task, submitted and waited for, with a result of its own type`() = runBlocking<Unit> {
        val client = sandbox.alliance()
        val tasks = listOf(
            client.submitParseDocument(ASSESSMENT, DOCUMENT) to client.parseDocument(ASSESSMENT, DOCUMENT, wait = soon),
            client.submitAnalyzeRisk(ASSESSMENT) to client.analyzeRisk(ASSESSMENT, wait = soon),
            client.submitGenerateReport(ASSESSMENT) to client.generateReport(ASSESSMENT, wait = soon),
        )
        for ((handle, ended) in tasks) {
            assertEquals(ended.jobType, client.waitForJob(client.token(handle.jobId), soon).jobType)
        }
        val (parsed, scored, written) = tasks.map { it.second }
        assertEquals(AllianceJobType.ParseDocument, parsed.jobType)
        assertEquals(ASSESSMENT, scored.result!!.riskAnalysis!!.assessmentId)
        assertEquals(ASSESSMENT, written.result!!.report!!.assessmentId)
        assertEquals("[redacted]", "${written.result.report.downloadUrl}")
        assertEquals(written, client.job(written.id))
    }

    @Test
    fun `a token that expires in the middle of waits is renewed once for all`() = runBlocking<Unit> {
        val (asked, threads) = AtomicInteger() to Collections.synchronizedList(mutableListOf<String>())
        server(expires = { asked.get() == 0 }).use { server ->
            val client = Alliance(server.options()) {
                threads += Thread.currentThread().name
                asked.incrementAndGet()
                Secret("jwt_2")
            }
            val waits = List(5) { async(Dispatchers.Default) { client.waitForJob(ASSESSMENT, soon) } }
            assertTrue(waits.awaitAll().all { it.status == AllianceStatus.Completed })
        }
        assertEquals(1, asked.get())
        assertTrue(threads.single().startsWith("DefaultDispatcher"), "$threads")
    }

    @Test
    fun `a real expiry, a real renewal`() = runBlocking<Unit> {
        val sandbox = Sandbox()
        val client = sandbox.alliance(token = "expired") { Secret(sandbox.allianceToken) }
        assertEquals(AllianceStatus.Completed, client.analyzeRisk(ASSESSMENT, wait = soon).status)
        sandbox.expireAllianceTokens()
        assertThrows<JobferryException.Authentication> { client.analyzeRisk(ASSESSMENT) }
    }

    @Test
    fun `what a renewal throws ends the call and is told, whatever it is`() = runBlocking<Unit> {
        server(expires = { true }).use { server ->
            val thrown = listOf(IllegalStateException("log in again"), NotImplementedError("later"), StackOverflowError())
            for (error in thrown) {
                val client = Alliance(server.options()) { throw error }
                val ended = assertThrows<JobferryException.Authentication> { client.waitForJob(ASSESSMENT, soon) }
                assertTrue("$error" in ended.message, ended.message)
                assertEquals(ASSESSMENT, ended.jobId)
            }
        }
    }

    @Test
    fun `a call that is cancelled while its token is renewed ends at once`() = runBlocking<Unit> {
        server(expires = { true }).use { server ->
            val (begun, over) = CompletableDeferred<Unit>() to CompletableDeferred<Unit>()
            val client = Alliance(server.options()) {
                begun.complete(Unit)
                over.await()
                Secret("jwt_2")
            }
            val wait = launch(Dispatchers.Default) { client.waitForJob(ASSESSMENT, soon) }
            begun.await()
            wait.cancelAndJoin()
            over.complete(Unit)
            assertEquals(AllianceStatus.Completed, client.waitForJob(ASSESSMENT, soon).status)
        }
    }

    @Test
    fun `what is no UUID is not sent`() = runBlocking<Unit> {
        val client = sandbox.alliance()
        val error = assertThrows<JobferryException.InvalidRequest> { client.submitParseDocument(ASSESSMENT, "7") }
        assertTrue("document" in error.message, error.message)
        assertThrows<JobferryException.InvalidRequest> { client.job("job_1") }
        assertTrue(sandbox.requests().isEmpty)
    }

    /** The job is under way at the first look, then done; refuses `jwt_1` from the second look on, as long as it [expires]. */
    private fun server(expires: () -> Boolean): Server {
        val looks = AtomicInteger()
        return Server { input, output ->
            while (true) {
                val head = head(input).ifEmpty { break }
                val isRenewed = head.none { it == "authorization: Bearer jwt_1" }
                val status = if (isRenewed) "COMPLETED" else "PROCESSING"
                when {
                    !isRenewed && expires() && looks.getAndIncrement() > 0 -> output.answer(401, "{}")
                    else -> output.answer(200, """{"id": "$ASSESSMENT", "type": "PARSE_DOCUMENT", "status": "$status"}""")
                }
            }
        }
    }

    companion object {
        const val ASSESSMENT = "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"
        const val DOCUMENT = "7e6d5c4b-3a29-4817-9605-f4e3d2c1b0a9"
        private val sandbox by lazy { Sandbox() }
    }
}
