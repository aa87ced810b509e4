package dev.jobferry

import com.google.gson.JsonParser
import java.time.Duration
import kotlin.io.path.readBytes
import kotlin.io.path.readText
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.future.await
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Proving webhooks. */
class WebhookTest {
    @Test
    fun `the published vectors`() {
        val vectors = JsonParser.parseString(data("vector_webhook_signature.json").readText()).asJsonObject
        val cases = vectors["cases"].asJsonArray.map { it.asJsonObject }
        check(cases.isNotEmpty())
        for (case in cases) {
            fun text(name: String) = case[name].asString
            val verify = {
                val webhook = AmplifierWebhook(Secret(text("secret")))
                webhook.verify(listOf("x-webhook-signature" to text("signature")), text("body").encodeToByteArray())
            }
            when {
                !case["valid"].asBoolean -> assertThrows<JobferryException.SignatureInvalid>(text("name")) { verify() }
                // A signed body that is no job proves that the signature was accepted.
                text("body").isEmpty() -> assertThrows<JobferryException.Protocol>(text("name")) { verify() }
                else -> assertEquals(AmplifierStatus.Done, verify().job.status, text("name"))
            }
        }
    }

    @Test
    fun `several secrets, names in any case, repeated headers`() {
        val body = data("webhook_job_done.json").readBytes()
        val signed = AmplifierWebhook(Secret("old")).sign(body)
        val (name, value) = signed.entries.single()
        val webhook = AmplifierWebhook(Secret("new"), Secret("old"))
        val headers = mapOf(name.uppercase() to listOf(value), "accept" to listOf("a", "b"))
        assertEquals(body.decodeToString(), webhook.verify(headers, body).job.raw.text)
        assertEquals(webhook.verify(signed.toList(), body).job, webhook.verify(headers, body).job)
        assertThrows<JobferryException.SignatureInvalid> { AmplifierWebhook(Secret("other")).verify(headers, body) }
        assertThrows<JobferryException.SignatureInvalid> { webhook.verify(emptyList(), body) }
        assertThrows<JobferryException.Configuration> { AmplifierWebhook() }
        assertThrows<JobferryException.Configuration> { AmplifierWebhook(Secret("")) }
    }

    @Test
    fun `a delivery over HTTP ends the wait at once`() = runBlocking<Unit> {
        val client = Sandbox().client()
        val webhook = AmplifierWebhook(Secret("whsec_1"))
        Receiver(webhook::verify).use { receiver ->
            val options = SubmitOptions(webhookUrl = receiver.url, webhookSecretKey = Secret("whsec_1"))
            val recording = Audio.file(sample("project.wav"))
            val job = client.submit(recording, AmplifierTarget.UseCase(UseCase.Wellness), options)
            // Would look for the first time long after the test's end.
            val never = WaitOptions(pollInterval = Duration.ofMinutes(10))
            val wait = async(Dispatchers.Default) { client.waitForJob(job.jobId, never) }
            val delivery = receiver.first.await()
            assertEquals(job.jobId, delivery.job.jobId)
            until { client.deliver(delivery) }
            assertEquals(AmplifierStatus.Done, wait.await().status)
        }
    }

    private fun data(name: String) = root.resolve("tests/data/amplifier/$name")
}
