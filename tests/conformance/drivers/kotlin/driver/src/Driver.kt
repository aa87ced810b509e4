// One JSON object per line in, one per line out: the Kotlin package as the conformance cases see it.
// Holds no behaviour of its own; each operation is one call of the public API.

import com.google.gson.GsonBuilder
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import dev.jobferry.Alliance
import dev.jobferry.Amplifier
import dev.jobferry.AmplifierJob
import dev.jobferry.AmplifierJobSummary
import dev.jobferry.AmplifierTarget
import dev.jobferry.AmplifierWebhook
import dev.jobferry.AnalyzeOptions
import dev.jobferry.Audio
import dev.jobferry.ClientOptions
import dev.jobferry.Condition
import dev.jobferry.Idunox
import dev.jobferry.IdunoxWebhook
import dev.jobferry.JobApi
import dev.jobferry.JobferryException
import dev.jobferry.Midlyr
import dev.jobferry.Plan
import dev.jobferry.RateLimits
import dev.jobferry.Secret
import dev.jobferry.Sign
import dev.jobferry.SubmitOptions
import dev.jobferry.UseCase
import dev.jobferry.VoiceModel
import dev.jobferry.WaitOptions
import dev.jobferry.of
import dev.jobferry.submitted
import dev.jobferry.word
import java.io.File
import java.time.Duration
import java.time.Instant
import java.util.Base64
import kotlin.system.exitProcess
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.supervisorScope

/** Why an operation is not there. */
internal class Unsupported(why: String) : Exception(why)

private val absent = mapOf(
    "fork" to "a JVM cannot be forked",
    "batch" to "there is no batch runner yet",
)

fun main() {
    val json = GsonBuilder().disableHtmlEscaping().create()
    for (line in generateSequence(::readlnOrNull)) {
        println(json.toJson(answer(JsonParser.parseString(line).asJsonObject)))
        System.out.flush()
    }
}

private fun answer(request: JsonObject): Map<String, Any?> {
    val id = request["id"].asString
    return try {
        val args = request["args"]?.asJsonObject ?: JsonObject()
        val value = runBlocking { operate(request["op"].asString, args, request.text("base_url").orEmpty()) }
        mapOf("id" to id, "ok" to true, "value" to value)
    } catch (why: Unsupported) {
        mapOf("id" to id, "unsupported" to why.message)
    } catch (error: JobferryException) {
        mapOf("id" to id, "ok" to false, "error" to failure(error))
    } catch (error: CancellationException) {
        val left = error.submitted?.let(::failure) ?: mapOf("kind" to "cancelled", "message" to error.message)
        mapOf("id" to id, "ok" to false, "error" to left)
    }
}

private suspend fun operate(op: String, args: JsonObject, baseUrl: String): Any = when (op) {
    "ping" -> mapOf("name" to "kotlin", "version" to Amplifier.version)
    "verify_webhook" -> verifyWebhook(args)
    "cancel" -> cancel(args, baseUrl)
    "leave" -> leave(args, baseUrl)
    in absent -> throw Unsupported(absent.getValue(op))
    else -> operate(client(baseUrl, args), op, args)
}

private suspend fun operate(client: AutoCloseable, op: String, args: JsonObject): Any = when {
    op == "describe" -> mapOf("text" to "$client ${options("", args["client"].asJsonObject)}")
    client is Midlyr -> midlyr(client, op, args)
    client is Idunox -> idunox(client, op, args)
    client is Alliance -> alliance(client, op, args)
    client is JobApi -> described(client, op, args)
    else -> amplifier(client as Amplifier, op, args)
}

private suspend fun amplifier(client: Amplifier, op: String, args: JsonObject): Any = when (op) {
    "credits" -> credits(client.credits().exact)
    "get_job" -> job(client.job(args["job_id"].asString))
    "wait_job" -> job(client.waitForJob(args["job_id"].asString, waiting(args)))
    "submit_file" -> job(client.submit(Audio.file(args["path"].asString), target(args), submitting(args)))
    "analyze_file" -> {
        val options = AnalyzeOptions(submitting(args), waiting(args))
        job(client.analyze(Audio.file(args["path"].asString), target(args), options))
    }
    "list_jobs" -> when (args.given("all")?.asBoolean) {
        true -> mapOf("jobs" to client.allJobs().map(::summary).toList())
        else -> {
            val page = client.jobs((args.given("page")?.asInt ?: 0).toUInt())
            mapOf(
                "jobs" to page.jobs.map(::summary),
                "page" to page.page.toLong(),
                "total_pages" to page.totalPages.toLong(),
            )
        }
    }
    "set_webhook" -> mapOf("success" to client.setWebhook(args["url"].asString, Secret(args["secret"].asString)).success)
    else -> throw Unsupported("no such operation")
}

private suspend fun cancel(args: JsonObject, baseUrl: String): Any = supervisorScope {
    val inner = args["inner"].asJsonObject
    val innerArgs = inner["args"]?.asJsonObject ?: JsonObject()
    // What the call itself throws: a cancelled `Deferred` throws an exception of its own instead.
    val outcome = CompletableDeferred<Result<Any>>()
    val call = launch(Dispatchers.Default) {
        outcome.complete(runCatching { operate(client(baseUrl, innerArgs), inner["op"].asString, innerArgs) })
    }
    delay((args["after_s"].asDouble * 1000).toLong())
    call.cancel()
    outcome.await().getOrThrow()
}

/** Starts the inner operation and leaves while it is under way. */
private suspend fun leave(args: JsonObject, baseUrl: String): Nothing {
    val inner = args["inner"].asJsonObject
    CoroutineScope(Dispatchers.Default).launch {
        operate(inner["op"].asString, inner["args"].asJsonObject, baseUrl)
    }
    delay((args["after_s"].asDouble * 1000).toLong())
    exitProcess(7)
}

private val clients = mutableMapOf<Triple<String, JsonElement?, String?>, AutoCloseable>()

/** One client per address and configuration, so that steps share connections and budgets. */
private fun client(baseUrl: String, args: JsonObject): AutoCloseable {
    val given = args["client"]?.asJsonObject ?: JsonObject()
    val description = args.text("description")
    return clients.getOrPut(Triple(baseUrl, given, description)) {
        val options = options(baseUrl, given)
        if (description != null) return@getOrPut JobApi.fromToml(description, options)
        when (val vendor = given.text("vendor") ?: "amplifier") {
            "amplifier" -> Amplifier(options)
            "midlyr" -> Midlyr(options)
            "idunox" -> Idunox(options)
            "alliance" -> Alliance(options)
            else -> throw Unsupported("there is no client of $vendor")
        }
    }
}

private fun options(baseUrl: String, given: JsonObject): ClientOptions {
    val credentials = given.given("credentials")?.asJsonObject
    return ClientOptions(
        baseUrl = baseUrl,
        accountId = credentials?.text("account_id"),
        apiKey = credentials?.text("api_key")?.let(::Secret),
        token = credentials?.text("token")?.let(::Secret),
        plan = plan(given.given("rate_limit")),
        connectTimeout = given.duration("connect_timeout_s"),
        timeout = given.duration("timeout_s"),
        uploadTimeout = given.duration("timeout_s"),
        maxRetries = given.given("max_retries")?.asInt?.toUInt(),
        retryBase = given.duration("retry_base_s"),
        retryMax = given.duration("retry_max_s"),
        extraCaPem = given.text("ca_file")?.let { File(it).readText() },
        userAgent = given.text("user_agent"),
    )
}

private fun plan(limits: JsonElement?): Plan? = when {
    limits == null -> Plan.Off
    limits.isJsonObject -> limits.asJsonObject.let {
        Plan.Custom(RateLimits(it["analyze"].asInt.toUInt(), it["general"].asInt.toUInt(), it.duration("window_s")!!))
    }
    else -> null
}

private fun target(args: JsonObject): AmplifierTarget {
    val name = args["selector"].asString
    return when (val kind = args["kind"].asString) {
        "use_case" -> AmplifierTarget.UseCase(UseCase.of(name))
        "condition" -> AmplifierTarget.Condition(Condition.of(name))
        "model" -> AmplifierTarget.Model(VoiceModel.of(name))
        "sign" -> AmplifierTarget.Sign(Sign.of(name))
        else -> throw Unsupported("no target of kind $kind")
    }
}

internal fun waiting(args: JsonObject) =
    WaitOptions(deadline = args.duration("deadline_s"), pollInterval = args.duration("poll_interval_s"))

private fun submitting(args: JsonObject) = SubmitOptions(
    diarize = args.given("diarize")?.asBoolean,
    webhookUrl = args.text("webhook_url"),
    webhookSecretKey = args.text("webhook_secret")?.let(::Secret),
    onUnknown = onUnknown(args),
    deadline = args.duration("deadline_s"),
)

/** The vendor's own fields, with the instants as they are meant and, beside them, as they are written. */
private fun job(found: AmplifierJob): JsonObject {
    val value = JsonParser.parseString(found.raw.text).asJsonObject
    for ((name, time) in listOf("created_at" to found.createdAt, "completed_at" to found.completedAt)) {
        if (time == null) continue
        value.addProperty(name, time.instant?.toString())
        value.addProperty("${name}_text", time.text)
    }
    return value
}

private fun summary(found: AmplifierJobSummary) = mapOf(
    "job_id" to found.jobId,
    "status" to found.status.word,
    "created_at" to found.createdAt?.instant?.toString(),
)

/** A number where JSON's readers agree about it, its digits otherwise. */
private fun credits(exact: String): Map<String, Any> =
    mapOf("credits" to (exact.toLongOrNull()?.takeIf { it in -(1L shl 53)..(1L shl 53) } ?: exact))

private fun verifyWebhook(args: JsonObject): Any {
    val headers = args["headers"].asJsonArray.map { it.asJsonArray[0].asString to it.asJsonArray[1].asString }
    val secrets = args["secrets"].asJsonArray.map { Secret(it.asString) }
    val body = Base64.getDecoder().decode(args["body_b64"].asString)
    return when (val scheme = args.text("scheme") ?: "amplifier") {
        "amplifier" -> mapOf("valid" to true, "job_id" to AmplifierWebhook(secrets).verify(headers, body).job.jobId)
        "idunox" -> {
            val now = args.given("now")?.let { Instant.ofEpochSecond(it.asLong) }
            IdunoxWebhook(secrets).verify(headers, body, now)
            mapOf("valid" to true)
        }
        else -> throw Unsupported("there is no receiver of $scheme")
    }
}

private fun failure(error: JobferryException): Map<String, Any?> = mapOf(
    "kind" to error.kind.name.lowercase(),
    "cause_kind" to error.submitCause?.name?.lowercase(),
    "message" to error.message,
    "http_status" to error.status,
    "code" to error.code,
    "job_id" to error.jobId,
    "token" to error.token,
    "retry_after_s" to error.retryAfter?.let { it.seconds + it.nano / 1e9 },
    "maybe_accepted" to (error is JobferryException.SubmitUnknown),
).filterValues { it != null }

internal fun JsonObject.given(name: String): JsonElement? = this[name]?.takeUnless { it.isJsonNull }

internal fun JsonObject.text(name: String): String? = given(name)?.asString

internal fun JsonObject.duration(name: String): Duration? =
    given(name)?.let { Duration.ofNanos((it.asDouble * 1e9).toLong()) }
