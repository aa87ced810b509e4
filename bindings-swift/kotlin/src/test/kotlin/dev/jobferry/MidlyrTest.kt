package dev.jobferry

import com.google.gson.JsonParser
import java.util.Collections
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.toSet
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Every method of Midlyr's client, against the sandbox. */
class MidlyrTest {
    private val client = sandbox.midlyr()
    private val advert = "Earn 12 % without any risk!"
    private val asset = MidlyrScenario.MarketingAsset

    @BeforeEach
    fun reset() {
        sandbox.reset()
    }

    @Test
    fun `a text goes in, typed findings come out`() = runBlocking<Unit> {
        val job = client.screen(advert, asset)
        assertEquals(MidlyrStatus.Succeeded, job.status)
        assertEquals(MidlyrJobType.ScreenAnalysis, job.jobType)
        val result = job.result!!
        assertEquals(MidlyrResultType.Screen, result.resultType)
        assertNotNull(result.riskBand)
        assertTrue(result.findings.isNotEmpty())
        assertTrue(result.findings.all { it.priority in listOf(FindingPriority.P1, FindingPriority.P2, FindingPriority.P3) })
        assertEquals(result.riskScore, JsonParser.parseString(job.raw.text).asJsonObject["result"].asJsonObject["riskScore"].asInt)
    }

    @Test
    fun `submit, then job and waitForJob, by identifier and by token`() = runBlocking<Unit> {
        val submitted = client.submitScreen(advert, asset)
        val waited = client.waitForJob(client.token(submitted.id))
        assertEquals(submitted.id, waited.id)
        assertEquals(waited, client.job(submitted.id))
        assertEquals(1, client.stats().uploads)
    }

    @Test
    fun `a job that fails says why, also within a successful answer`() = runBlocking<Unit> {
        val screened = assertThrows<JobferryException.JobFailed> { client.screen("$advert __fail__", asset) }
        assertTrue("analysis_failed" in screened.message, screened.message)
        assertNotNull(screened.token)
        val scored = assertThrows<JobferryException.JobFailed> { client.assessRisk("$advert __fail__", asset) }
        assertTrue("analysis_failed" in scored.message, scored.message)
        assertEquals(MidlyrStatus.Failed, client.job(scored.jobId!!).status)
    }

    @Test
    fun `a score alone`() = runBlocking<Unit> {
        val job = client.assessRisk("$advert __score_85__", asset)
        assertEquals(85, job.result!!.riskScore)
        assertEquals(MidlyrRiskBand.CRITICAL, job.result.riskBand)
        assertEquals(MidlyrResultType.Risk, job.result.resultType)
    }

    @Test
    fun `the key is shown as asked for`() = runBlocking<Unit> {
        val heads = Collections.synchronizedList(mutableListOf<String>())
        Server { input, output ->
            heads += head(input).joinToString("\n")
            output.answer(200, """{"results": [], "hasMore": false}""")
        }.use { server ->
            Midlyr(server.options()).jobs()
            Midlyr(server.options().copy(auth = AuthScheme.BEARER)).jobs()
        }
        assertTrue("x-api-key: mak_1" in heads[0] && "authorization" !in heads[0], heads[0])
        assertTrue("authorization: Bearer mak_1" in heads[1] && "x-api-key" !in heads[1], heads[1])
    }

    @Test
    fun `jobs come page by page, and one by one`() = runBlocking<Unit> {
        repeat(5) { client.submitScreen(advert, asset) }
        client.assessRisk(advert, asset)
        val screenings = MidlyrListOptions(jobTypes = listOf(MidlyrJobType.ScreenAnalysis), limit = 2u)
        val page = client.jobs(screenings)
        assertEquals(2, page.jobs.size)
        assertTrue(page.hasMore)
        val next = client.jobs(screenings.copy(cursor = page.nextCursor))
        assertEquals(4, (page.jobs + next.jobs).map { it.id }.toSet().size)
        assertEquals(5, client.allJobs(screenings).map { it.id }.toSet().size)
        assertEquals(6, client.allJobs().toList().size)
    }

    @Test
    fun `a lost answer leaves candidates`() = runBlocking<Unit> {
        sandbox.fault("""{"method": "POST", "accept": true, "action": {"kind": "close"}}""")
        val options = JobOptions(onUnknown = OnUnknown.ERROR)
        val lost = assertThrows<JobferryException.SubmitUnknown> { client.submitScreen(advert, asset, options) }
        val unsettled = assertThrows<JobferryException.SubmitUnknown> { client.reconcile(lost.token!!) }
        assertEquals(client.jobs().jobs.map { it.id }, unsettled.candidates)
    }

    @Test
    fun `the library`() = runBlocking<Unit> {
        val first = client.regulations(RegulationListOptions(limit = 1u)).regulations.single()
        assertTrue(client.allRegulations(RegulationListOptions(limit = 2u)).toList().size > 1)
        assertEquals(first.id, client.regulation(first.id).id)
        val slice = client.regulationContent(first.id, limit = 10u)
        val rest = client.regulationContent(first.id, offset = slice.nextOffset!!)
        assertTrue(slice.text.length <= 10 && rest.text.isNotEmpty())
        assertThrows<JobferryException.NotFound> { client.regulation("nothing") }
        val found = client.queryRegulations("customer identification", limit = 2u, RegulationFilters(ids = listOf(first.id)))
        assertTrue(found.citations.all { it.regulation.id == first.id })
    }

    @Test
    fun `a signal becomes one ticket`() = runBlocking<Unit> {
        val first = client.createEvent(MidlyrScenario.Complaint, "They charged me twice.", externalRef = "crm-1")
        val again = client.createEvent(MidlyrScenario.Complaint, "They charged me twice.", externalRef = "crm-1")
        assertTrue(first.created)
        assertFalse(again.created)
        assertTrue(client.createEvent(MidlyrScenario.Dispute, RawJson("""{"amount": 1.10}""")).created)
    }

    private companion object {
        val sandbox = Sandbox()
    }
}
