package dev.jobferry

import java.io.InputStream
import java.nio.file.Path

/**
 * A recording: a file, bytes in memory, or a stream that is never in memory as a whole.
 *
 * It is read once to be checked and again for each attempt.
 */
class Audio private constructor(internal val native: NativeAudio) {
    companion object {
        /** A file. [fileName] is the name the vendor sees; by default the file's own. */
        fun file(path: Path, fileName: String? = null) = Audio(NativeAudio.File(path.toString(), fileName))

        /** A file. [fileName] is the name the vendor sees; by default the file's own. */
        fun file(path: String, fileName: String? = null) = Audio(NativeAudio.File(path, fileName))

        /** Bytes in memory, under the file name that the vendor sees. */
        fun bytes(bytes: ByteArray, fileName: String? = null) = Audio(NativeAudio.Bytes(bytes, fileName))

        /**
         * Whatever [open] opens, from its beginning each time, under the file name that the vendor
         * sees. Opened, read and closed on threads that may block.
         *
         * Give the [length] in bytes when it is known: without it the upload goes out in chunks,
         * which some servers refuse. What [open] or reading throws ends the call with
         * [JobferryException.InvalidRequest].
         */
        fun stream(fileName: String? = null, length: Long? = null, open: () -> InputStream) =
            Audio(NativeAudio.Reader(StreamSource(open), fileName, length?.toULong()))
    }
}

/** How far an upload is. Begins anew with a repeated attempt. */
data class UploadProgress(
    /** Bytes handed to the network. */
    val sent: Long,
    /** All bytes, when that is known beforehand. */
    val total: Long?,
)

/** A call with an upload, of which [onProgress] is told how far it is. */
internal suspend fun <T> uploading(
    onProgress: ((UploadProgress) -> Unit)?,
    start: suspend (UploadListener?, CancelToken?) -> T,
): T = reporting(onProgress) { tell, cancel -> start(tell?.let(::ProgressListener), cancel) }

private class ProgressListener(private val tell: (UploadProgress) -> Unit) : UploadListener {
    override fun sent(sent: ULong, total: ULong?) = tell(UploadProgress(sent.toLong(), total?.toLong()))
}

private class StreamSource(private val opening: () -> InputStream) : AudioSource {
    override fun reader(): AudioReader = reading { StreamReader(opening()) }
}

private class StreamReader(private val stream: InputStream) : AudioReader {
    /** What `readNBytes` does, which Android has from version 13 on. */
    override fun read(limit: UInt): ByteArray = reading {
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
        runCatching { stream.close() } // it has been read; there is nobody to tell
    }
}

/** Whatever a stream throws reaches the caller as text, through the native half. */
private inline fun <T> reading(read: () -> T): T =
    try {
        read()
    } catch (error: Throwable) {
        throw AudioReadException.Failed(error.toString())
    }
