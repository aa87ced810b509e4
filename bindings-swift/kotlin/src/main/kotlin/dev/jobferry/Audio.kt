package dev.jobferry

import java.io.InputStream
import java.nio.file.Path
import java.util.concurrent.atomic.AtomicReference

/**
 * A recording: a file, bytes in memory, or a stream that is never in memory as a whole.
 *
 * It is read once to be checked and again for each attempt.
 */
class Audio private constructor(private val make: (AtomicReference<Throwable>) -> NativeAudio) {
    /** The recording for one call; [thrown] keeps what reading it throws. */
    internal fun native(thrown: AtomicReference<Throwable>): NativeAudio = make(thrown)


    companion object {
        /** A file. [fileName] is the name the vendor sees; by default the file's own. */
        fun file(path: Path, fileName: String? = null) = file(path.toString(), fileName)

        /** A file. [fileName] is the name the vendor sees; by default the file's own. */
        fun file(path: String, fileName: String? = null) = Audio { NativeAudio.File(path, fileName) }

        /** Bytes in memory, under the file name that the vendor sees. */
        fun bytes(bytes: ByteArray, fileName: String? = null) = Audio { NativeAudio.Bytes(bytes, fileName) }

        /**
         * Whatever [open] opens, from its beginning each time, under the file name that the vendor
         * sees. Opened, read and closed on threads that may block.
         *
         * Give the [length] in bytes when it is known: without it the upload goes out in chunks,
         * which some servers refuse. What [open] or reading throws ends the call with
         * [JobferryException.InvalidRequest], whose cause it is.
         */
        fun stream(fileName: String? = null, length: Long? = null, open: () -> InputStream) =
            Audio { thrown -> NativeAudio.Reader(StreamSource(open, thrown), fileName, length?.toULong()) }
    }
}

/** How far an upload is. Begins anew with a repeated attempt. */
data class UploadProgress(
    /** Bytes handed to the network. */
    val sent: Long,
    /** All bytes, when that is known beforehand. */
    val total: Long?,
)

/** A call with a recording, of which [onProgress] is told how far its upload is. */
internal suspend fun <T> uploading(
    onProgress: ((UploadProgress) -> Unit)? = null,
    onAccepted: ((AcceptedJob) -> Unit)? = null,
    start: suspend (thrown: AtomicReference<Throwable>, UploadListener?, CancelToken) -> T,
): T {
    val thrown = AtomicReference<Throwable>()
    try {
        return reporting(onProgress, onAccepted) { tell, cancel ->
            start(thrown, tell?.let(::ProgressListener), cancel)
        }
    } catch (error: JobferryException.InvalidRequest) {
        thrown.get()?.let(error::initCause)
        throw error
    }
}

private class ProgressListener(private val tell: (UploadProgress) -> Unit) : UploadListener {
    override fun sent(sent: ULong, total: ULong?) = tell(UploadProgress(sent.toLong(), total?.toLong()))
}

private class StreamSource(
    private val opening: () -> InputStream,
    private val thrown: AtomicReference<Throwable>,
) : AudioSource {
    override fun reader(): AudioReader = reading(thrown) { StreamReader(opening(), thrown) }
}

private class StreamReader(
    private val stream: InputStream,
    private val thrown: AtomicReference<Throwable>,
) : AudioReader {
    /** What `readNBytes` does, which Android has from version 13 on. */
    override fun read(limit: UInt): ByteArray = reading(thrown) {
        val bytes = ByteArray(limit.toInt())
        var count = 0
        while (count < bytes.size) {
            val more = stream.read(bytes, count, bytes.size - count)
            if (more < 0) break
            count += more
        }
        bytes.copyOf(count)
    }

    override fun finish() {
        runCatching { stream.close() } // it has been read; there is nothing to report
    }
}

/** What a stream throws passes the native half as text; [thrown] keeps it as the cause of the exception. */
private inline fun <T> reading(thrown: AtomicReference<Throwable>, read: () -> T): T =
    try {
        read()
    } catch (error: Throwable) {
        thrown.set(error)
        throw AudioReadException.Failed(error.toString())
    }
