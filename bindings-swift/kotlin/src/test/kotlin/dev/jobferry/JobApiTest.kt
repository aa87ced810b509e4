package dev.jobferry

import com.google.gson.JsonParser
import java.nio.file.Files
import java.security.MessageDigest
import java.time.Duration
import java.util.Collections
import kotlin.io.path.fileSize
import kotlin.io.path.writeText
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toSet
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Every method of the client of a described API; the sandbox's Amplifier is the API. */
class JobApiTest {
    private val client = JobApi.fromToml(DESCRIPTION, sandbox.options())
    private val recording = Audio.file(sample("project.wav"))
    private val fields = RawJson("""{"condition": "anxiety"}""")
    private val soon = WaitOptions(pollInterval = Duration.ofMillis(20))

    @BeforeEach
    fun reset() {
        sandbox.reset()
    }

    @Test
    fun `fields and a file go in, a result comes out`() = runBlocking<Unit> {
        val sent = Collections.synchronizedList(mutableListOf<UploadProgress>())
        val job = client.run(fields, file = recording, wait = soon) { sent += it }
        assertEquals("done", job.status)
        assertEquals(JobState.Succeeded, job.state)
        assertTrue(JsonParser.parseString(job.result!!.text).isJsonObject)
        assertTrue(sent.last().sent >= sample("project.wav").fileSize())
    }

    @Test
    fun `submit, then job and waitForJob, by identifier and by token`() = runBlocking<Unit> {
        val submitted = client.submit(fields, name = "condition", file = recording)
        assertNull(submitted.result)
        val looks = Collections.synchronizedList(mutableListOf<ApiJob>())
        val waited = client.waitForJob(client.token(submitted.jobId), soon) { looks += it }
        assertEquals(waited, client.job(submitted.jobId))
        assertEquals(waited, looks.last())
        assertEquals(listOf(submitted.jobId), client.jobs(0u).jobs.map { it.jobId })
        assertEquals(1, client.stats().uploads)
    }

    @Test
    fun `jobs come one by one, from all pages`() = runBlocking<Unit> {
        val submitted = List(21) { client.submit(fields, file = recording).jobId }
        assertEquals(20, client.jobs().jobs.size)
        assertEquals(submitted.toSet(), client.allJobs().map { it.jobId }.toSet())
    }

    @Test
    fun `a credential that has expired is renewed`() = runBlocking<Unit> {
        Server { input, output ->
            while (true) {
                val isOld = head(input).ifEmpty { break }.any { it == "authorization: Bearer jwt_1" }
                output.answer(if (isOld) 401 else 200, """{"id": "a", "status": "done"}""")
            }
        }.use { server ->
            val renewing = JobApi.fromToml(EXPIRING, server.options()) { Secret("jwt_2") }
            assertEquals(JobState.Succeeded, renewing.job("a").state)
            val failing = JobApi.fromToml(EXPIRING, server.options()) { error("log in again") }
            val ended = assertThrows<JobferryException.Authentication> { failing.job("a") }
            assertTrue("log in again" in ended.message, ended.message)
        }
    }

    @Test
    fun `a failed job, and a submission that does not fit`() = runBlocking<Unit> {
        val failing = Audio.file(sample("project.wav"), fileName = "__fail__.wav")
        val failed = assertThrows<JobferryException.JobFailed> { client.run(fields, file = failing, wait = soon) }
        assertNotEquals(null, failed.token)
        val error = assertThrows<JobferryException.InvalidRequest> { client.submit(fields) }
        assertTrue("needs a file" in error.message, error.message)
    }

    @Test
    fun `a lost answer is settled later`() = runBlocking<Unit> {
        sandbox.fault("""{"method": "POST", "accept": true, "action": {"kind": "close"}}""")
        val options = ApiSubmitOptions(onUnknown = OnUnknown.ERROR)
        val lost = assertThrows<JobferryException.SubmitUnknown> { client.submit(fields, file = recording, options = options) }
        val settled = runCatching { client.reconcile(lost.token!!).jobId }.recover { (it as JobferryException).candidates.single() }
        assertEquals(client.jobs(0u).jobs.single().jobId, settled.getOrThrow())
    }

    @Test
    fun `a webhook is proven and ends nothing that nobody waits for`() {
        val webhook = client.webhook(Secret("whsec_1"))
        val body = """{"job_id": "a", "status": "done"}""".encodeToByteArray()
        val delivery = webhook.verify(webhook.sign(body).toList(), body)
        assertEquals("a", delivery.job!!.jobId)
        assertEquals("a done", delivery.key)
        assertEquals(body.decodeToString(), delivery.document.text)
        assertFalse(client.deliver(delivery))
        assertThrows<JobferryException.SignatureInvalid> { webhook.verify(emptyList(), body) }
        assertThrows<JobferryException.Configuration> { client.webhook() }

        val noJob = """{"type": "ping"}""".encodeToByteArray()
        val hash = MessageDigest.getInstance("SHA-256").digest(noJob).joinToString("") { "%02x".format(it) }
        val ping = webhook.verify(webhook.sign(noJob).toList(), noJob)
        assertEquals(null to "sha256:$hash", ping.job to ping.key)
    }

    @Test
    fun `a description from a file, and one that cannot work`() = runBlocking<Unit> {
        val file = Files.createTempFile("described", ".toml").apply { writeText(DESCRIPTION) }
        val verdict = JobApi.fromPath(file, sandbox.options()).check(recording)
        assertEquals(AudioFormat.Wav, verdict.facts.format)
        Files.delete(file)
        val error = assertThrows<JobferryException.Configuration> { JobApi.fromToml("vendor = 7") }
        assertTrue("line 1" in error.message, error.message)
        assertThrows<JobferryException.Configuration> { JobApi.fromJson("{}") }
        assertThrows<JobferryException.Configuration> { JobApi.fromPath("/nowhere.toml") }
    }

    private companion object {
        val sandbox = Sandbox()
    }
}

private val EXPIRING = """
    vendor = "press"
    auth = [{ header = "Authorization", prefix = "Bearer ", credential = "token" }]

    [job]
    path = "/jobs/{job_id}"
    id = "/id"
    status = "/status"

    [states]
    succeeded = "done"
""".trimIndent()

private val DESCRIPTION = """
    vendor = "ampere"
    auth = [{ header = "X-Account-ID", credential = "account_id" }, { header = "X-API-Key" }]

    [submit.condition]
    path = "/v2/condition/analyze"
    body = "multipart"
    file_field = "audio"
    id = ["/job_id"]

    [job]
    path = "/v2/jobs/{job_id}"
    id = "/job_id"
    status = "/status"
    result = "/result"

    [list]
    path = "/v2/jobs"
    items = "/jobs"
    id = "/job_id"
    status = "/status"
    created_at = "/created_at"
    page_parameter = "page"

    [states]
    pending = "pending"
    running = "running"
    succeeded = "done"
    failed = "failed"

    [webhook]
    headers = [{ signature = "X-Webhook-Signature" }]
""".trimIndent()
