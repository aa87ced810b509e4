package dev.jobferry

import java.io.IOException
import java.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.measureTime
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Stopping a call: soon, and with its connection closed. */
class CancelTest {
    @Test
    fun `cancelling a coroutine closes its connection`() = runBlocking<Unit> {
        Server.silent().use { server ->
            val client = server.client()
            val (midlyr, idunox) = Midlyr(server.options()) to Idunox(server.options())
            val alliance = Alliance(server.options())
            val calls: List<suspend () -> Any> = listOf(
                { client.credits() },
                { client.job("a") },
                { client.waitForJob("a") },
                { client.submit(Audio.file(sample("project.wav")), AmplifierTarget.Sign(Sign.Stress)) },
                { client.analyze(Audio.file(sample("project.wav")), AmplifierTarget.Sign(Sign.Stress)) },
                { client.allJobs().first() },
                { midlyr.screen("Earn 12 %!", MidlyrScenario.MarketingAsset) },
                { midlyr.allRegulations().first() },
                { idunox.submit(IdunoxTest.request("a")) },
                { idunox.waitForSubmission("a") { } },
                { alliance.analyzeRisk(AllianceTest.ASSESSMENT) },
                { alliance.waitForJob(AllianceTest.ASSESSMENT) },
            )
            val stops = calls.mapIndexed { index, call ->
                val job = launch(Dispatchers.Default) { call() }
                until { server.arrived == index + 1 }
                measureTime {
                    job.cancelAndJoin()
                    until { server.left == index + 1 }
                }
            }
            // Each would otherwise last for minutes. How soon, only the quickest can tell: a busy
            // machine lets some of them wait for a thread.
            assertTrue(stops.max() < 20.seconds, "$stops")
            assertTrue(stops.min() < 100.milliseconds, "$stops")
        }
    }

    @Test
    fun `withTimeout stops a call`() = runBlocking<Unit> {
        Server.silent().use { server ->
            val client = server.client()
            var patience = 20.milliseconds
            while (server.arrived == 0) {
                patience *= 2 // until the call gets as far as the server
                assertThrows<TimeoutCancellationException> { withTimeout(patience) { client.credits() } }
            }
            until { server.left == server.arrived }
        }
    }

    @Test
    fun `a wait that is cancelled looks no more, and the job goes on`() = runBlocking<Unit> {
        val sandbox = Sandbox()
        val client = sandbox.client()
        val stuck = Audio.file(sample("project.wav"), "__stuck__.wav")
        val (job, other) = List(2) { client.submit(stuck, AmplifierTarget.UseCase(UseCase.Wellness)).jobId }
        val often = WaitOptions(pollInterval = Duration.ofMillis(20))
        fun looks(job: String) = sandbox.requests().count { it.asJsonObject["path"].asString.endsWith(job) }
        val wait = launch(Dispatchers.Default) { client.waitForJob(job, often) }
        until { looks(job) > 0 }
        wait.cancelAndJoin()
        val looked = looks(job)
        // Enough time has passed when another client has polled more than ten times.
        val clock = launch(Dispatchers.Default) { sandbox.client().waitForJob(other, often) }
        until { looks(other) > 10 }
        clock.cancelAndJoin()
        assertTrue(looks(job) <= looked + 1, "one look may have been under way")
        assertTrue(client.job(job).status != AmplifierStatus.Failed)
    }

    @Test
    fun `a coroutine cancelled before the call sends nothing`() = runBlocking<Unit> {
        Server.answering(200, """{"credits": 1}""").use { server ->
            val client = server.client()
            val call = async(Dispatchers.Default) {
                coroutineContext[kotlinx.coroutines.Job]!!.cancel()
                client.credits()
            }
            assertThrows<CancellationException> { call.await() }
            assertEquals(1, client.credits().credits)
            assertEquals(1, server.arrived)
        }
    }

    @Test
    fun `what a progress report or a stream throws ends the call`() = runBlocking<Unit> {
        Server.silent().use { server ->
            val audio = Audio.file(sample("project.wav"))
            val target = AmplifierTarget.UseCase(UseCase.Wellness)
            val thrown = assertThrows<IllegalStateException> {
                server.client().submit(audio, target) { error("the patient left") }
            }
            assertEquals("the patient left", thrown.message)
            until { server.left == server.arrived }
            val gone = IOException("the microphone is gone")
            val unreadable = Audio.stream("visit.wav") { throw gone }
            val error = assertThrows<JobferryException.InvalidRequest> { server.client().submit(unreadable, target) }
            assertTrue("the microphone is gone" in error.message, error.message)
            assertSame(gone, error.cause)
        }
    }

    @Test
    fun `a cancelled call names the job that was accepted`() = runBlocking<Unit> {
        val client = Sandbox().client()
        val stuck = Audio.file(sample("project.wav"), "__stuck__.wav")
        val told = Channel<AcceptedJob>(Channel.UNLIMITED)
        val tell = { job: AcceptedJob -> told.trySend(job).getOrThrow() }
        val left = Channel<JobferryException.Cancelled?>(Channel.UNLIMITED)
        val calls = List(3) {
            launch(Dispatchers.Default) {
                try {
                    client.analyze(stuck, AmplifierTarget.Sign(Sign.Stress), onAccepted = tell)
                } catch (cancelled: CancellationException) {
                    left.trySend(cancelled.submitted)
                    throw cancelled
                }
            }
        }
        val accepted = List(3) { told.receive() }
        calls.forEach { it.cancelAndJoin() }
        // Each call names its own job, though all were cancelled together.
        val named = List(3) { left.receive()!! }
        assertEquals(accepted.map { it.jobId }.toSet(), named.map { it.jobId }.toSet())
        assertEquals(accepted.map { it.token }.toSet(), named.map { it.token }.toSet())
        for (job in named) assertEquals(job.jobId, client.job(job.token!!).jobId)
    }

    @Test
    fun `withTimeout finds its own exception, which names the job`() = runBlocking<Unit> {
        val client = Sandbox().client()
        val stuck = Audio.file(sample("project.wav"), "__stuck__.wav")
        val target = AmplifierTarget.Sign(Sign.Stress)
        var accepted: AcceptedJob? = null
        var left: JobferryException.Cancelled? = null
        var patience = 200.milliseconds
        while (accepted == null) {
            patience *= 2 // until the call gets as far as the vendor's answer
            val ended = withTimeoutOrNull(patience) {
                try {
                    client.analyze(stuck, target, onAccepted = { accepted = it })
                } catch (cancelled: CancellationException) {
                    left = cancelled.submitted
                    throw cancelled
                }
            }
            assertNull(ended)
        }
        assertEquals(accepted.jobId, left?.jobId)
    }

    @Test
    fun `a submission that was under way leaves a token`() = runBlocking<Unit> {
        Server.silent().use { server ->
            val client = server.client()
            var left: JobferryException.Cancelled? = null
            val call = launch(Dispatchers.Default) {
                try {
                    client.analyze(Audio.file(sample("project.wav")), AmplifierTarget.Sign(Sign.Stress))
                } catch (cancelled: CancellationException) {
                    left = cancelled.submitted
                    throw cancelled
                }
            }
            until { server.arrived == 1 }
            call.cancelAndJoin()
            assertNull(left?.jobId)
            assertTrue("\"submission\"" in left?.token.orEmpty(), "$left")
        }
    }

    @Test
    fun `what onAccepted throws ends the call, with the job beside it`() = runBlocking<Unit> {
        val stuck = Audio.file(sample("project.wav"), "__stuck__.wav")
        val thrown = assertThrows<IllegalStateException> {
            Sandbox().client().analyze(stuck, AmplifierTarget.Sign(Sign.Stress), onAccepted = { error("the disk is full") })
        }
        assertEquals("the disk is full", thrown.message)
        val beside = assertInstanceOf(JobferryException.Cancelled::class.java, thrown.suppressed.single())
        assertTrue(beside.jobId != null)
    }

    @Test
    fun `a closed client stops what is under way and says so`() = runBlocking<Unit> {
        Server.silent().use { server ->
            val client = server.client()
            val call = async(Dispatchers.Default) { runCatching { client.credits() }.exceptionOrNull() }
            until { server.arrived == 1 }
            client.close()
            assertEquals(ErrorKind.CANCELLED, (call.await() as JobferryException).kind)
            until { server.left == 1 }
            val error = assertThrows<JobferryException.Cancelled> { client.token("a") }
            assertTrue("closed" in error.message, error.message)
        }
    }
}
