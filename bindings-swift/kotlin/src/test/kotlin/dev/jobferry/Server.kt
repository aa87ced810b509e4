package dev.jobferry

import com.sun.net.httpserver.HttpServer
import java.io.InputStream
import java.io.OutputStream
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.CompletableFuture
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

/** A server whose answers the test writes, and that knows when clients leave. */
class Server(private val serve: Server.(InputStream, OutputStream) -> Unit) : AutoCloseable {
    private val listener = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
    private val arrivals = AtomicInteger()
    private val departures = AtomicInteger()

    val url = "http://127.0.0.1:${listener.localPort}"
    val arrived: Int get() = arrivals.get()
    val left: Int get() = departures.get()

    init {
        thread(isDaemon = true) {
            while (!listener.isClosed) runCatching { listener.accept() }.onSuccess(::converse)
        }
    }

    fun options() = ClientOptions(
        accountId = "acct_1",
        apiKey = Secret("mak_1"),
        token = Secret("jwt_1"),
        baseUrl = url,
        plan = Plan.Off,
    )

    fun client() = Amplifier(options())

    /** Reads a request without a body, and gives its lines. */
    fun head(input: InputStream): List<String> {
        val lines = mutableListOf<String>()
        while (true) lines += line(input).ifEmpty { return lines }
    }

    /** Waits until the client has closed its side. */
    fun untilLeft(input: InputStream) {
        runCatching { input.transferTo(OutputStream.nullOutputStream()) }
    }

    override fun close() = listener.close()

    private fun converse(socket: Socket) = thread(isDaemon = true) {
        arrivals.incrementAndGet()
        runCatching { socket.use { serve(it.getInputStream(), it.getOutputStream()) } }
        departures.incrementAndGet()
    }

    private fun line(input: InputStream): String {
        val text = StringBuilder()
        while (true) {
            val byte = input.read()
            if (byte < 0 || byte == '\n'.code) return text.trimEnd().toString()
            text.append(byte.toChar())
        }
    }

    companion object {
        /** Takes requests and never answers. */
        fun silent() = Server { input, _ -> untilLeft(input) }

        /** Answers each request with the same. */
        fun answering(status: Int, body: String) = Server { input, output ->
            while (head(input).isNotEmpty()) output.answer(status, body)
        }
    }
}

/** Takes webhooks as a server of the JDK's does, and keeps what [verify] makes of the first. */
class Receiver<D>(verify: (Map<String, List<String>>, ByteArray) -> D) : AutoCloseable {
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)

    val url = "http://127.0.0.1:${server.address.port}/hook"
    val first = CompletableFuture<D>()

    init {
        server.createContext("/hook") { exchange ->
            val proven = runCatching { verify(exchange.requestHeaders, exchange.requestBody.readBytes()) }
            proven.fold(first::complete, first::completeExceptionally)
            exchange.sendResponseHeaders(204, -1)
        }
        server.start()
    }

    override fun close() = server.stop(0)
}

fun OutputStream.answer(status: Int, body: String) {
    val bytes = body.encodeToByteArray()
    write("HTTP/1.1 $status x\r\ncontent-type: application/json\r\ncontent-length: ${bytes.size}\r\n\r\n".encodeToByteArray())
    write(bytes)
    flush()
}

/** Waits for something that happens on another thread. */
suspend fun until(condition: () -> Boolean) {
    while (!condition()) kotlinx.coroutines.delay(2)
}
