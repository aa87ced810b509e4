package dev.jobferry

import com.google.gson.JsonObject
import java.time.Duration
import java.time.Instant
import java.util.Collections
import kotlin.io.path.readText
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.future.await
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Every method of Idunox's client, against the sandbox. */
class IdunoxTest {
    private val client = sandbox.idunox()
    private val soon = WaitOptions(pollInterval = Duration.ofMillis(20))

    @BeforeEach
    fun reset() {
        sandbox.reset()
    }

    @Test
    fun `data goes in, a submission ends, a typed result comes out`() = runBlocking<Unit> {
        val still = Sandbox("--delay", "8s", "--virtual-clock")
        val client = still.idunox()
        val accepted = client.submit(request("a"))
        val steps = Collections.synchronizedList(mutableListOf<IdunoxProgress>())
        val token = client.token(accepted.submissionId)
        val wait = async(Dispatchers.Default) { client.waitForSubmission(token, soon) { steps += it } }
        until { steps.isNotEmpty() }
        still.advance(seconds = 8)
        val ended = wait.await()
        assertEquals(IdunoxSubmissionStatus.Completed, ended.status)
        assertEquals(7, ended.jobs.size)
        assertEquals(7, steps.last().steps.size)
        assertEquals(steps.map { it.succeeded }.sorted(), steps.map { it.succeeded })
        assertTrue(steps.first().succeeded < 7u && steps.last().succeeded == 7u, "$steps")
        assertEquals(ended, client.submission(accepted.submissionId))
        val result = client.result(ended.resultId!!)
        assertEquals(accepted.submissionId, result.submissionId)
        assertEquals("wellbeing.cardiovascular", result.outcomes.first().outcomeId)
    }

    @Test
    fun `a step that fails may run again, and a last attempt is final`() = runBlocking<Unit> {
        val retried = client.submit(request("b__retry__"))
        val steps = client.waitForSubmission(retried.submissionId, soon).jobs.map { client.waitForJob(it.jobId, soon) }
        assertEquals(2u, steps.maxOf { it.attempts!! })
        assertTrue(steps.all { it.status == IdunoxStatus.Succeeded })
        assertEquals(client.job(steps[0].jobId), steps[0])
        val dead = client.submit(request("c__dead_letter__"))
        val error = assertThrows<JobferryException.JobFailed> { client.waitForSubmission(dead.submissionId, soon) }
        assertTrue("pipeline." in error.message, error.message)
        assertEquals(dead.submissionId, error.jobId)
    }

    @Test
    fun `a repetition has the same key, and a used key is explained`() = runBlocking<Unit> {
        sandbox.fault("""{"method": "POST", "times": 2, "accept": true, "action": {"kind": "answer", "status": 503}}""")
        val options = IdunoxSubmitOptions(idempotencyKey = "key-1", correlationId = "mine")
        client.submit(request("d"), options)
        val sent = sandbox.requests().map { it.asJsonObject }
        assertEquals(listOf(503, 503, 202), sent.map { it["status"].asInt })
        assertEquals(setOf("key-1"), sent.map { header(it, "idempotency-key") }.toSet())
        assertEquals(setOf("mine"), sent.map { header(it, "x-correlation-id") }.toSet())
        assertEquals(1, sent.map { it["body_sha256"].asString }.toSet().size)
        val error = assertThrows<JobferryException.Conflict> { client.submit(request("e"), options) }
        assertTrue("key-1" in error.message, error.message)
    }

    private fun header(request: JsonObject, name: String): String =
        request["headers"].asJsonArray.first { it.asJsonArray[0].asString == name }.asJsonArray[1].asString

    @Test
    fun `a submission in types, or in the vendor's own JSON`() = runBlocking<Unit> {
        val marker = IdunoxMarker(MarkerCode.Albumin, 45.5, MarkerUnit.MillimolesPerLitre)
        val typed = request("f").copy(markers = listOf(marker))
        val error = assertThrows<JobferryException.InvalidRequest> { client.submit(typed) }
        assertEquals(400, error.status, "albumin is in g/L")
        val misspelt = assertThrows<JobferryException.InvalidRequest> {
            IdunoxSubmissionRequest.of(text.replace("partnerSubjectId", "subjectId"))
        }
        assertTrue("unknown field `subjectId`" in misspelt.message, misspelt.message)
        val wrong = assertThrows<JobferryException.InvalidRequest> {
            IdunoxSubmissionRequest.of(text.replace("\"hy-pt-0001\"", "4711"))
        }
        assertTrue("expected a string" in wrong.message && "4711" !in wrong.message, wrong.message)
    }

    @Test
    fun `what a progress report throws ends the call`() = runBlocking<Unit> {
        val stuck = client.submit(request("g__stuck__"))
        val thrown = assertThrows<IllegalStateException> {
            client.waitForSubmission(stuck.submissionId, soon) { error("seen enough") }
        }
        assertEquals("seen enough", thrown.message)
    }

    @Test
    fun `a delivery over HTTP ends the wait at once`() = runBlocking<Unit> {
        val webhook = IdunoxWebhook(Secret("whsec_new"), Secret("whsec_1"))
        Receiver(webhook::verify).use { receiver ->
            sandbox.idunoxWebhook(receiver.url)
            val accepted = client.submit(request("h"))
            // Would look for the first time long after the test's end.
            val never = WaitOptions(pollInterval = Duration.ofMinutes(10))
            val wait = async(Dispatchers.Default) { client.waitForSubmission(accepted.submissionId, never) }
            val delivery = receiver.first.await()
            assertEquals(accepted.submissionId, delivery.event.submissionId)
            until { client.deliver(delivery) }
            assertEquals(7, wait.await().jobs.size, "the submission itself, not what the report says of it")
        }
    }

    @Test
    fun `an old report is refused, and proven as of its own time`() {
        val body = """{"eventType": "result.ready", "resultId": "r1"}""".encodeToByteArray()
        val webhook = IdunoxWebhook(Secret("whsec_1"))
        val signed = webhook.sign(body).toList()
        assertEquals("r1", webhook.verify(signed, body).event.resultId)
        val later = Instant.now().plusSeconds(400)
        assertThrows<JobferryException.SignatureInvalid> { webhook.verify(signed, body, now = later) }
        assertEquals("r1", webhook.verify(signed, body, now = later.minusSeconds(200)).event.resultId)
        assertThrows<JobferryException.SignatureInvalid> { IdunoxWebhook(Secret("other")).verify(signed, body) }
        assertThrows<JobferryException.Configuration> { IdunoxWebhook() }
        assertFalse("whsec_1" in "$webhook")
    }

    companion object {
        private val sandbox by lazy { Sandbox() }
        private val text = root.resolve("tests/data/idunox/submission_request.json").readText()

        fun request(name: String): IdunoxSubmissionRequest =
            IdunoxSubmissionRequest.of(text).copy(partnerSubmissionId = name)
    }
}
