/// A job that the vendor has accepted. Store it, and a crash later on loses nothing that was paid for.
public struct AcceptedJob: Sendable, Hashable {
    /// The vendor's identifier of the job.
    public let jobId: String
    /// The token with which any process or language goes on with the job.
    public let token: String

    /// Is told of a job, on a thread of the library's.
    public typealias Handler = @Sendable (AcceptedJob) -> Void
}

/// Runs a call that stops when the task that awaits it is cancelled. A call that has submitted nothing
/// then throws `CancellationError`; otherwise the error says how to go on.
func call<T: Sendable>(
    _ onAccepted: AcceptedJob.Handler? = nil, _ start: @Sendable (CancelToken) async throws -> T
) async throws -> T {
    try Task.checkCancellation()
    let cancel = CancelToken(listener: onAccepted.map(AcceptedReport.init))
    do {
        return try await withTaskCancellationHandler {
            try await start(cancel)
        } onCancel: {
            cancel.cancel()
        }
    } catch NativeError.Failed(let failure) {
        // Closing the client cancels calls as well, and is an error.
        if failure.kind == .cancelled && failure.token == nil { try Task.checkCancellation() }
        throw JobferryError(failure)
    }
}

private final class AcceptedReport: AcceptedListener {
    private let tell: AcceptedJob.Handler

    init(_ tell: @escaping AcceptedJob.Handler) {
        self.tell = tell
    }

    func accepted(jobId: String, token: String) {
        tell(AcceptedJob(jobId: jobId, token: token))
    }
}

/// The same for what answers at once.
func translating<T>(_ start: () throws -> T) throws -> T {
    do {
        return try start()
    } catch NativeError.Failed(let failure) {
        throw JobferryError(failure)
    }
}
