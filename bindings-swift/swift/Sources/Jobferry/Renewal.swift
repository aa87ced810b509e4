/// Asks the caller's code for a new credential.
final class Renewal: TokenSource {
    private let refresh: @Sendable () async throws -> Secret

    init(refresh: @escaping @Sendable () async throws -> Secret) {
        self.refresh = refresh
    }

    func renew(reply: TokenReply) {
        Task { [refresh] in
            do {
                reply.renewed(token: try await refresh())
            } catch {
                reply.failed(detail: "\(error)")
            }
        }
    }
}
