/// Runs a call that stops when the task that awaits it is cancelled.
func call<T: Sendable>(_ start: @Sendable (CancelToken) async throws -> T) async throws -> T {
    try Task.checkCancellation()
    let cancel = CancelToken()
    do {
        return try await withTaskCancellationHandler {
            try await start(cancel)
        } onCancel: {
            cancel.cancel()
        }
    } catch NativeError.Failed(let failure) {
        // Closing the client cancels calls as well, and is an error.
        if failure.kind == .cancelled { try Task.checkCancellation() }
        throw JobferryError(failure)
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
