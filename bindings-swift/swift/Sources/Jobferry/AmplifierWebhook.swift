import Foundation

/// Verifies and decodes the vendor's webhooks. Make one per receiver and keep it.
///
/// The vendor reports successes only, so a receiver still needs a wait or a poll of the list for
/// jobs that fail. It signs no time: an old report verifies indefinitely, so act on each job only
/// once.
public final class AmplifierWebhook: Sendable {
    private let native: NativeAmplifierWebhook

    /// Accepts what any of `secrets` has signed: the account's, per-request ones, old and new ones
    /// while they are being replaced.
    ///
    /// - Throws: ``ErrorKind/configuration`` when there is no secret or one is empty.
    public init(secrets: [Secret]) throws {
        native = try translating { try NativeAmplifierWebhook(secrets: secrets) }
    }

    /// Checks a request's headers and raw body, and reads the job in it. A body that a framework
    /// has parsed and written again has other bytes and does not verify.
    ///
    /// - Parameter headers: A dictionary, or pairs where a header may come several times.
    /// - Throws: ``ErrorKind/signatureInvalid`` when the vendor did not send it; answer 401 or 400.
    ///   ``ErrorKind/protocol`` when it did but the body is not a job.
    public func verify(headers: some Sequence<(key: String, value: String)>, body: Data) throws -> AmplifierDelivery {
        try translating { try AmplifierDelivery(native.verify(headers: list(headers), body: body)) }
    }

    /// The headers with which the vendor would send `body`. For tests and for forwarding.
    public func sign(_ body: Data) throws -> [String: String] {
        try dictionary(translating { try native.sign(body: body) })
    }
}

/// A report that was verified to come from the vendor.
public struct AmplifierDelivery: Sendable {
    /// The finished job. Its `jobId` is what to recognise a repeated delivery by.
    public let job: AmplifierJob
    let native: NativeAmplifierDelivery

    init(_ native: NativeAmplifierDelivery) throws {
        self.native = native
        job = try native.job()
    }
}
