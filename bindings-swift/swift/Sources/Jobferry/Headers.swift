/// Headers as the native half takes them.
func list(_ headers: some Sequence<(key: String, value: String)>) -> [WebhookHeader] {
    headers.map { WebhookHeader(name: $0.key, value: $0.value) }
}

/// Headers as the native half gives them; none comes twice.
func dictionary(_ headers: [WebhookHeader]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: headers.map { ($0.name, $0.value) })
}
