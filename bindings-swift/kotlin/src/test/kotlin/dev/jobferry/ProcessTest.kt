package dev.jobferry

import java.nio.file.Path
import java.util.concurrent.TimeUnit
import kotlin.io.path.Path
import kotlin.io.path.createTempDirectory
import kotlin.io.path.createTempFile
import kotlin.io.path.deleteExisting
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test

/** What a client takes from its process: variables, and a folder for the native library. */
class ProcessTest {
    @Test
    fun `a client reads the variables of its process`() {
        val sandbox = Sandbox()
        val said = child("AMPLIFIER_BASE_URL" to sandbox.url, "AMPLIFIER_ACCOUNT_ID" to "acct_sandbox", "AMPLIFIER_API_KEY" to sandbox.apiKey)
        assertTrue(said.startsWith("credits: "), said)
        assertTrue("AMPLIFIER_ACCOUNT_ID" in child(), "the name of what is missing")
    }

    @Test
    fun `a folder that cannot hold the native library is told, and what to do`() {
        val file = createTempFile()
        val said = child(folder = file.resolve("below-a-file"))
        file.deleteExisting()
        assertTrue(said.startsWith("configuration: the native library cannot be loaded: "), said)
        assertTrue("-Djna.tmpdir=" in said, said)
    }

    @Test
    fun `a folder without execution is told, and what to do`() {
        val own = listOf("unshare", "--user", "--map-root-user", "--mount")
        assumeTrue(succeeds(own + "true"), "only Linux has mounts of a process's own, and a container may refuse them")
        val folder = createTempDirectory()
        val mount = listOf("sh", "-c", "mount -t tmpfs -o noexec tmpfs \"$0\" && exec \"$@\"", folder.toString())
        val said = child("PATH" to System.getenv("PATH"), folder = folder, under = own + mount)
        folder.deleteExisting()
        assertTrue(said.startsWith("configuration: the native library cannot be loaded: "), said)
        assertTrue("must allow execution" in said && "-Djna.tmpdir=" in said, said)
    }

    /** What [main] prints in a process with these variables alone, which unpacks the library into [folder]. */
    private fun child(vararg variables: Pair<String, String>, folder: Path? = null, under: List<String> = emptyList()): String {
        val java = Path(System.getProperty("java.home"), "bin", "java").toString()
        val option = folder?.let { listOf("-Djna.tmpdir=$it") }.orEmpty()
        val classes = listOf("-cp", System.getProperty("java.class.path"), "dev.jobferry.ProcessTestKt")
        val builder = ProcessBuilder(under + java + option + classes)
        builder.environment().apply { clear() }.putAll(variables)
        val process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start()
        val said = process.inputReader().readText().trim()
        assertTrue(process.waitFor(1, TimeUnit.MINUTES))
        assertEquals(0, process.exitValue(), said)
        return said
    }

    private fun succeeds(command: List<String>): Boolean =
        runCatching { ProcessBuilder(command).start().waitFor() }.getOrDefault(1) == 0
}

/** In a process of its own. */
fun main() {
    try {
        Amplifier().use { client -> println("credits: ${runBlocking { client.credits() }.credits}") }
    } catch (error: JobferryException) {
        println("${error.kind.name.lowercase()}: ${error.message}")
    }
}
