package dev.jobferry

internal fun Iterable<Pair<String, String>>.native(): List<WebhookHeader> =
    map { (name, value) -> WebhookHeader(name, value) }

internal fun Map<String, List<String>>.pairs(): List<Pair<String, String>> =
    flatMap { (name, values) -> values.map { name to it } }

internal fun List<WebhookHeader>.asMap(): Map<String, String> = associate { it.name to it.value }
