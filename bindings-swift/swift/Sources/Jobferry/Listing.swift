/// All jobs of an account: ``Amplifier/allJobs()``. Each loop over it begins anew.
///
/// Not an `AsyncThrowingStream`, which ends without an error when its task is cancelled: a listing
/// broken off would look like a whole one. This throws `CancellationError`.
public struct AmplifierJobs: AsyncSequence, Sendable {
    let client: NativeAmplifier

    public func makeAsyncIterator() -> Iterator {
        Iterator(client: client)
    }

    /// Fetches a page when the one before is used up. Ends after the first error.
    public struct Iterator: AsyncIteratorProtocol {
        let client: NativeAmplifier
        private var jobs: NativeJobs?

        init(client: NativeAmplifier) {
            self.client = client
        }

        public mutating func next() async throws -> AmplifierJobSummary? {
            let jobs = try self.jobs ?? translating { try client.allJobs() }
            self.jobs = jobs
            return try await call { try await jobs.next(cancel: $0) }
        }
    }
}
