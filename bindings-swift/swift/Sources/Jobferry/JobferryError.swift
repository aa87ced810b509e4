import Foundation

/// What went wrong: a kind to act on, a sentence to read, and the facts as properties.
///
/// ```swift
/// do {
///     let job = try await client.analyze(audio, for: .useCase(.wellness))
///     print(job.result?.summary?.overallLevel ?? "no summary")
/// } catch let error as JobferryError where error.kind == .waitTimeout {
///     store(error.token)
/// }
/// ```
public struct JobferryError: Error, Sendable, Hashable {
    private let failure: Failure

    init(_ failure: Failure) {
        self.failure = failure
    }

    /// What a caller can do about it.
    public var kind: ErrorKind { failure.kind }
    /// What happened, to what, and what to do.
    public var message: String { failure.detail }
    /// Whether the same call may succeed later without a change.
    public var isRetryable: Bool { failure.isRetryable }
    /// The HTTP status, when the vendor answered.
    public var status: Int? { failure.status.map(Int.init) }
    /// The vendor's word for the error, such as `AUDIO_TOO_SHORT`.
    public var code: String? { failure.code }
    /// The vendor's identifier of the request, for its support.
    public var requestId: String? { failure.requestId }
    /// How long the vendor asked to wait, in seconds.
    public var retryAfter: TimeInterval? { failure.retryAfter }
    /// The job concerned.
    public var jobId: String? { failure.jobId }
    /// The token with which another call, process or language goes on.
    public var token: String? { failure.token }
    /// What made a submission's outcome unknown: `network`, `timeout`, `server` or `protocol`.
    public var cause: ErrorKind? { failure.submitCause }
    /// The jobs that an unknown submission may have become.
    public var candidates: [String] { failure.candidates }
    /// What the vendor answered, as text; at most 64 KiB. May hold what the caller sent, so no
    /// description shows it.
    public var raw: String? { failure.raw }
}

extension JobferryError: CustomStringConvertible, CustomReflectable, LocalizedError {
    public var description: String { "\(kind): \(message)" }
    public var errorDescription: String? { message }
    public var customMirror: Mirror {
        Mirror(self, children: ["kind": kind, "message": message], displayStyle: .struct)
    }
}
