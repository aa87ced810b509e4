/// A list whose items are fetched as they are asked for. Each loop over it begins anew.
///
/// Not an `AsyncThrowingStream`, which ends without an error when its task is cancelled: a listing
/// broken off would look like a whole one. This throws `CancellationError`.
public struct Listing<Element: Sendable>: AsyncSequence, Sendable {
    /// Gives the next item; nil at the end.
    typealias Next = @Sendable (CancelToken) async throws -> Element?

    /// Opens the list at its beginning.
    let begin: @Sendable () throws -> Next

    public func makeAsyncIterator() -> Iterator {
        Iterator(begin: begin)
    }

    /// Fetches a page when the one before is used up. Ends after the first error.
    public struct Iterator: AsyncIteratorProtocol {
        let begin: @Sendable () throws -> Next
        private var upcoming: Next?

        init(begin: @escaping @Sendable () throws -> Next) {
            self.begin = begin
        }

        public mutating func next() async throws -> Element? {
            let upcoming = try self.upcoming ?? translating(begin)
            self.upcoming = upcoming
            return try await call { try await upcoming($0) }
        }
    }
}
