package guide

import com.sun.net.httpserver.HttpServer
import dev.jobferry.AlliancePreviewRequest
import dev.jobferry.Amplifier
import dev.jobferry.AmplifierJob
import dev.jobferry.AmplifierTarget
import dev.jobferry.Audio
import dev.jobferry.IdunoxSubmissionRequest
import dev.jobferry.Secret
import dev.jobferry.UploadProgress
import java.io.InputStream

/** What the examples of the guides take for granted. guide.sh adds them, to see that they compile. */
abstract class Guide {
    abstract val client: Amplifier
    abstract val audio: Audio
    abstract val target: AmplifierTarget
    abstract val request: IdunoxSubmissionRequest
    abstract val prompt: AlliancePreviewRequest
    abstract val token: String
    abstract val assessmentId: String
    abstract val documentId: String
    abstract val secrets: List<Secret>
    abstract val server: HttpServer
    abstract val storage: Storage

    abstract fun store(token: String?)
    abstract fun show(progress: UploadProgress)
    abstract fun show(job: AmplifierJob)
    abstract suspend fun logIn(): String

    interface Storage {
        fun open(name: String): InputStream
    }
}
