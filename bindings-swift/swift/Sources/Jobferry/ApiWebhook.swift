import Foundation

/// Verifies and decodes the webhooks of a described API: ``JobApi/webhook(secrets:)`` makes it.
/// Keep it.
public final class ApiWebhook: Sendable {
    private let native: NativeApiWebhook

    init(_ native: NativeApiWebhook) {
        self.native = native
    }

    /// Checks a request's headers and raw body, and reads the job in it. A body that a framework
    /// has parsed and written again has other bytes and does not verify.
    ///
    /// - Parameter headers: A dictionary, or pairs where a header may come several times.
    /// - Throws: ``ErrorKind/signatureInvalid`` when the vendor did not send it; answer 401 or 400.
    ///   ``ErrorKind/protocol`` when it did but the body is not JSON.
    public func verify(headers: some Sequence<(key: String, value: String)>, body: Data) throws -> ApiDelivery {
        try translating { try ApiDelivery(native.verify(headers: list(headers), body: body)) }
    }

    /// The headers with which the vendor would send `body`. For tests and for forwarding.
    public func sign(_ body: Data) throws -> [String: String] {
        try dictionary(translating { try native.sign(body: body) })
    }
}

/// A report that was verified to come from the vendor.
public struct ApiDelivery: Sendable {
    /// The key by which a repeated delivery is recognised: the job's identifier and status, because
    /// a job may be reported at each of its steps. Where the body is no job's document, `sha256:`
    /// and the body's hash in hex, so that the key can be logged and stored.
    public let key: String
    /// The job that is reported, where the body is a job's document.
    public let job: ApiJob?
    /// The body, whatever it reports.
    public let document: RawJson
    let native: NativeApiDelivery

    init(_ native: NativeApiDelivery) throws {
        self.native = native
        key = try native.key()
        job = try native.job()
        document = try native.document()
    }
}
