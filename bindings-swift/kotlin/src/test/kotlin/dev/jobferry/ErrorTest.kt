package dev.jobferry

import com.google.gson.JsonParser
import java.time.Duration
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** What goes wrong, and what the exception tells. */
class ErrorTest {
    private val client = sandbox.client()
    private val recording = Audio.file(sample("project.wav"))
    private val wellness = AmplifierTarget.UseCase(UseCase.Wellness)

    @BeforeEach
    fun reset() {
        sandbox.reset()
    }

    @Test
    fun `an unknown job`() = runBlocking<Unit> {
        val error = assertThrows<JobferryException.NotFound> { client.job("nobody") }
        assertEquals(ErrorKind.NOT_FOUND, error.kind)
        assertEquals(404, error.status)
        assertFalse(error.isRetryable)
        assertTrue("nobody" in error.message, error.message)
    }

    @Test
    fun `refused credentials`() = runBlocking<Unit> {
        val options = sandbox.options(apiKey = "mak_wrong")
        val error = assertThrows<JobferryException.Authentication> { Amplifier(options).credits() }
        assertEquals(401, error.status)
        assertFalse("mak_wrong" in error.stackTraceToString())
    }

    @Test
    fun `a recording that would be refused is not sent`() = runBlocking<Unit> {
        val short = Audio.file(sample("too-short.wav"))
        val error = assertThrows<JobferryException.AudioRejected> { client.submit(short, wellness) }
        assertEquals("AUDIO_TOO_SHORT", error.code)
        assertTrue(sandbox.requests().isEmpty)
    }

    @Test
    fun `no credits left`() = runBlocking<Unit> {
        sandbox.credits(0)
        val error = assertThrows<JobferryException.InsufficientCredits> { client.submit(recording, wellness) }
        assertTrue(JsonParser.parseString(error.raw).isJsonObject)
        assertFalse(error.raw!! in error.stackTraceToString(), "the body stays out of logs")
    }

    @Test
    fun `a job that fails names itself and carries its token`() = runBlocking<Unit> {
        val failing = Audio.file(sample("project.wav"), fileName = "__fail__.wav")
        val error = assertThrows<JobferryException.JobFailed> { client.analyze(failing, wellness) }
        assertEquals(JsonParser.parseString(error.token).asJsonObject["job_id"].asString, error.jobId)
    }

    @Test
    fun `a wait that takes too long`() = runBlocking<Unit> {
        val job = client.submit(Audio.file(sample("project.wav"), "__stuck__.wav"), wellness)
        val options = WaitOptions(deadline = Duration.ofMillis(50), pollInterval = Duration.ofMillis(10))
        val error = assertThrows<JobferryException.WaitTimeout> { client.waitForJob(job.jobId, options) }
        assertEquals(job.jobId, error.jobId)
        assertTrue(error.isRetryable)
    }

    @Test
    fun `a rate limit that cannot be met tells how long to wait`() = runBlocking<Unit> {
        sandbox.fault("""{"times": null, "action": {"kind": "answer", "status": 429, "headers": [["retry-after", "7"]]}}""")
        val hasty = Amplifier(sandbox.options(retryMax = Duration.ofSeconds(1)))
        val error = assertThrows<JobferryException.RateLimited> { hasty.credits() }
        assertEquals(Duration.ofSeconds(7), error.retryAfter)
    }

    @Test
    fun `a lost answer is settled later, with the token`() = runBlocking<Unit> {
        sandbox.fault("""{"method": "POST", "accept": true, "action": {"kind": "close"}}""")
        val options = SubmitOptions(onUnknown = OnUnknown.ERROR)
        val error = assertThrows<JobferryException.SubmitUnknown> { client.submit(recording, wellness, options) }
        assertEquals(ErrorKind.NETWORK, error.submitCause)
        assertFalse(error.isRetryable)
        val submission = JsonParser.parseString(error.token).asJsonObject["submission"].asJsonObject
        assertEquals("wellness", submission["selector"].asString)
        val job = client.reconcile(error.token!!)
        assertEquals(listOf(job.jobId), client.jobs(0u).jobs.map { it.jobId })
        assertEquals(1, client.stats().uploads)
        assertEquals(1, client.stats().reconciliations)
    }

    @Test
    fun `an absurd Retry-After is still an exception of this package`() = runBlocking<Unit> {
        sandbox.fault("""{"times": null, "action": {"kind": "answer", "status": 429, "headers": [["retry-after", "99999999999999999999999999"]]}}""")
        val error = assertThrows<JobferryException.RateLimited> { client.credits() }
        assertTrue(error.retryAfter!! > Duration.ofDays(365))
    }

    @Test
    fun `a client that cannot be made`() {
        val complete = ClientOptions(accountId = "a", apiKey = Secret("k"))
        val plain = assertThrows<JobferryException.Configuration> { Amplifier(complete.copy(baseUrl = "http://example.com")) }
        assertTrue("allow_http" in plain.message, plain.message)
        val none = RateLimits(uploads = 0u, others = 1u, window = Duration.ofSeconds(1))
        assertThrows<JobferryException.Configuration> { Amplifier(complete.copy(plan = Plan.Custom(none))) }
    }

    @Test
    fun `arguments that make no sense`() = runBlocking<Unit> {
        assertThrows<JobferryException.InvalidRequest> { client.submit(Audio.file("/nowhere.wav"), wellness) }
        val half = SubmitOptions(webhookUrl = "https://a.example")
        val error = assertThrows<JobferryException.InvalidRequest> { client.submit(recording, wellness, half) }
        assertTrue("webhook_secret_key" in error.message, error.message)
        assertTrue(sandbox.requests().isEmpty)
    }

    private companion object {
        val sandbox = Sandbox()
    }
}
