package dev.jobferry

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonParser
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Path
import java.time.Duration
import kotlin.io.path.Path
import kotlin.io.path.absolute
import kotlin.io.path.exists

/** The root of the repository; Maven runs tests in the project's folder. */
val root: Path = Path("../..").absolute().normalize()

fun sample(name: String): Path = root.resolve("samples/$name")

/** The stand-in service: the real binary, over loopback, as long as this process lives. */
class Sandbox(vararg options: String) {
    private val environment = start(options.toList())
    val url = environment.getValue("AMPLIFIER_BASE_URL")
    val apiKey = environment.getValue("AMPLIFIER_API_KEY")
    val allianceToken = environment.getValue("ALLIANCE_TOKEN")
    private val http = HttpClient.newHttpClient()

    fun client(options: ClientOptions = options()) = Amplifier(options)
    fun midlyr() = Midlyr(options(environment.getValue("MIDLYR_API_KEY")))
    fun idunox() = Idunox(options(environment.getValue("IDUNOX_API_KEY")))
    fun alliance(token: String = allianceToken, refresh: (suspend () -> Secret)? = null) =
        Alliance(options().copy(token = Secret(token)), refresh)

    fun options(apiKey: String = this.apiKey, retryMax: Duration? = null) = ClientOptions(
        accountId = environment["AMPLIFIER_ACCOUNT_ID"],
        apiKey = Secret(apiKey),
        baseUrl = url,
        plan = Plan.Off,
        retryBase = Duration.ofMillis(1),
        retryMax = retryMax,
    )

    fun reset() = control("reset", "")
    fun credits(credits: Int) = control("credits", """{"credits": $credits}""")
    fun fault(fault: String) = control("faults", fault)

    /** With `--virtual-clock`: nothing else makes time pass. */
    fun advance(seconds: Int) = control("clock/advance", """{"seconds": $seconds}""")

    fun expireAllianceTokens() = control("alliance/expire", "")

    /** Where results of Idunox are reported, signed with `whsec_1`. */
    fun idunoxWebhook(url: String) = control("idunox/webhook", """{"url": "$url", "secret": "whsec_1"}""", "PUT")

    /** What came in, as JSON objects with `method` and `path` among others. */
    fun requests(): JsonArray = control("requests", null).asJsonArray

    private fun control(path: String, body: String?, method: String = "POST"): JsonElement {
        val request = HttpRequest.newBuilder(URI("$url/_sandbox/$path")).header("content-type", "application/json")
        if (body != null) request.method(method, BodyPublishers.ofString(body))
        val response = http.send(request.build(), BodyHandlers.ofString())
        check(response.statusCode() < 300) { "$path: ${response.statusCode()} ${response.body()}" }
        return JsonParser.parseString(response.body().ifEmpty { "null" })
    }

    private fun start(options: List<String>): Map<String, String> {
        val target = root.resolve(System.getenv("CARGO_TARGET_DIR") ?: "target")
        val binary = target.resolve("debug/jobferry")
        check(binary.exists()) { "$binary is missing; run the tests with `make test-kotlin`" }
        val delay = if ("--delay" in options) emptyList() else listOf("--delay", "0s")
        val command = listOf("$binary", "sandbox", "--output", "json", "--plan", "off") + delay + options
        val process = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start()
        Runtime.getRuntime().addShutdownHook(Thread { process.destroy() })
        val line = checkNotNull(process.inputReader().readLine()) { "$command ended" }
        val variables = JsonParser.parseString(line).asJsonObject
        return variables.entrySet().associate { (name, value) -> name to value.asString }
    }
}
