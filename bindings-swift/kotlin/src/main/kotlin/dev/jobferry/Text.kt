package dev.jobferry

/**
 * A JSON document as the vendor wrote it: every field, in its order, with its digits. Its text is
 * empty where there is none.
 *
 * Printing it shows its length only: documents may echo what a caller sent.
 */
data class RawJson(val text: String) {
    override fun toString() = "RawJson(${text.length} characters)"
}

/** A credential or signing key. Printing it, or options that hold it, shows `[redacted]`. */
data class Secret(internal val text: String) {
    override fun toString() = "[redacted]"
}
