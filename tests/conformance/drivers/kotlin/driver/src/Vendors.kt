// The operations of the vendors that take no recordings, and of described APIs.

import com.google.gson.JsonObject
import com.google.gson.JsonParser
import dev.jobferry.Alliance
import dev.jobferry.AllianceJob
import dev.jobferry.AllianceJobHandle
import dev.jobferry.AlliancePreviewRequest
import dev.jobferry.ApiJob
import dev.jobferry.ApiSubmitOptions
import dev.jobferry.Audio
import dev.jobferry.Idunox
import dev.jobferry.IdunoxJob
import dev.jobferry.IdunoxSubmission
import dev.jobferry.IdunoxSubmissionRequest
import dev.jobferry.IdunoxSubmitOptions
import dev.jobferry.JobApi
import dev.jobferry.JobOptions
import dev.jobferry.Midlyr
import dev.jobferry.MidlyrJob
import dev.jobferry.MidlyrJobSummary
import dev.jobferry.MidlyrListOptions
import dev.jobferry.MidlyrScenario
import dev.jobferry.OnUnknown
import dev.jobferry.RawJson
import dev.jobferry.of
import dev.jobferry.word
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList

internal suspend fun midlyr(client: Midlyr, op: String, args: JsonObject): Any = when (op) {
    "submit_screen" -> {
        val scenario = MidlyrScenario.of(args["scenario"].asString)
        val submitted = client.submitScreen(args["text"].asString, scenario, submitting(args))
        mapOf("job_id" to submitted.id)
    }
    "get_job" -> job(client.job(args["job_id"].asString))
    "wait_job" -> job(client.waitForJob(args["job_id"].asString, waiting(args)))
    "list_jobs" -> when (args.given("all")?.asBoolean) {
        true -> mapOf("jobs" to client.allJobs(listing(args)).map(::summary).toList())
        else -> {
            val page = client.jobs(listing(args))
            mapOf("jobs" to page.jobs.map(::summary), "next_cursor" to page.nextCursor, "has_more" to page.hasMore)
        }
    }
    else -> throw Unsupported("Midlyr has no such operation")
}

internal suspend fun idunox(client: Idunox, op: String, args: JsonObject): Any = when (op) {
    "submit_idunox" -> {
        val options = IdunoxSubmitOptions(args.text("idempotency_key"), args.text("correlation_id"), args.duration("deadline_s"))
        val accepted = client.submit(IdunoxSubmissionRequest.of(args["request"].toString()), options)
        document(accepted.raw, "job_id" to accepted.submissionId)
    }
    "get_job" -> when (args.text("what")) {
        "submission" -> submission(client.submission(args["job_id"].asString))
        else -> job(client.job(args["job_id"].asString))
    }
    "wait_job" -> when (args.text("what")) {
        "submission" -> submission(client.waitForSubmission(args["job_id"].asString, waiting(args)))
        else -> job(client.waitForJob(args["job_id"].asString, waiting(args)))
    }
    else -> throw Unsupported("Idunox has no such operation")
}

internal suspend fun alliance(client: Alliance, op: String, args: JsonObject): Any = when (op) {
    "submit_alliance" -> handle(submit(client, args))
    "get_job" -> job(client.job(args["job_id"].asString))
    "wait_job" -> job(client.waitForJob(args["job_id"].asString, waiting(args)))
    else -> throw Unsupported("Alliance has no such operation")
}

private suspend fun submit(client: Alliance, args: JsonObject): AllianceJobHandle {
    fun assessment() = args["assessment_id"].asString
    return when (val task = args["task"].asString) {
        "preview" -> client.submitPreview(AlliancePreviewRequest.of(args["request"].toString()), submitting(args))
        "parse_document" -> client.submitParseDocument(assessment(), args["document_id"].asString, submitting(args))
        "risk_analysis" -> client.submitAnalyzeRisk(assessment(), submitting(args))
        "report" -> client.submitGenerateReport(assessment(), submitting(args))
        else -> throw Unsupported("no task $task")
    }
}

internal suspend fun described(client: JobApi, op: String, args: JsonObject): Any {
    val fields = RawJson("${args.given("fields") ?: JsonObject()}")
    val file = args.text("file")?.let(Audio::file)
    val options = ApiSubmitOptions(onUnknown = onUnknown(args), deadline = args.duration("deadline_s"))
    return when (op) {
        "api_submit" -> apiJob(client.submit(fields, args.text("name"), file, options))
        "api_run" -> apiJob(client.run(fields, args.text("name"), file, options, waiting(args)))
        "api_job" -> apiJob(client.job(args["job_id"].asString))
        else -> throw Unsupported("a described API has no such operation")
    }
}

private fun apiJob(found: ApiJob) = mapOf(
    "job_id" to found.jobId,
    "status" to found.status,
    "state" to found.state.word,
    "result" to found.result?.let { JsonParser.parseString(it.text) },
)

private fun submitting(args: JsonObject) = JobOptions(onUnknown(args), args.duration("deadline_s"))

internal fun onUnknown(args: JsonObject): OnUnknown? = args.text("on_unknown")?.let { OnUnknown.valueOf(it.uppercase()) }

private fun listing(args: JsonObject) =
    MidlyrListOptions(limit = args.given("limit")?.asInt?.toUInt(), cursor = args.text("cursor"))

/** The vendor's own fields, and those that a job has for every vendor. */
private fun document(raw: RawJson, vararg more: Pair<String, String?>): JsonObject {
    val value = JsonParser.parseString(raw.text).asJsonObject
    for ((name, text) in more) value.addProperty(name, text)
    return value
}

private fun job(found: MidlyrJob) = document(found.raw, "job_id" to found.id, "status" to found.status.word)

private fun job(found: IdunoxJob) = document(found.raw, "job_id" to found.jobId, "status" to found.status?.word)

private fun job(found: AllianceJob) = document(found.raw, "job_id" to found.id, "status" to found.status.word)

private fun submission(found: IdunoxSubmission) =
    document(found.raw, "job_id" to found.submissionId, "status" to found.status?.word)

private fun handle(found: AllianceJobHandle) = mapOf("job_id" to found.jobId, "status" to found.status?.word)

private fun summary(found: MidlyrJobSummary) = mapOf(
    "job_id" to found.id,
    "status" to found.status.word,
    "created_at" to found.createdAt?.instant?.toString(),
)
