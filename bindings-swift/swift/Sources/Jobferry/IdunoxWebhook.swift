import Foundation

/// Verifies and decodes the vendor's webhooks. Make one per receiver and keep it.
///
/// The vendor reports finished results only, so a receiver still needs a wait for submissions that
/// fail. Reports older or newer than 300 s are refused.
public final class IdunoxWebhook: Sendable {
    private let native: NativeIdunoxWebhook

    /// Accepts what any of `secrets` has signed: old and new ones while they are being replaced.
    ///
    /// - Throws: ``ErrorKind/configuration`` when there is no secret or one is empty.
    public init(secrets: [Secret]) throws {
        native = try translating { try NativeIdunoxWebhook(secrets: secrets) }
    }

    /// Checks a request's headers and raw body, and reads the event in it. A body that a framework
    /// has parsed and written again has other bytes and does not verify.
    ///
    /// - Parameters:
    ///   - headers: A dictionary, or pairs where a header may come several times.
    ///   - now: As of when; by default the present. Another one is for reports that were kept.
    /// - Throws: ``ErrorKind/signatureInvalid`` when the vendor did not send it just now; answer 401
    ///   or 400. ``ErrorKind/protocol`` when it did but the body is not an event.
    public func verify(
        headers: some Sequence<(key: String, value: String)>, body: Data, now: Date? = nil
    ) throws -> IdunoxDelivery {
        try translating { try IdunoxDelivery(native.verify(headers: list(headers), body: body, now: now)) }
    }

    /// The headers with which the vendor would send `body`. For tests and for forwarding.
    public func sign(_ body: Data) throws -> [String: String] {
        try dictionary(translating { try native.sign(body: body) })
    }
}

/// A report that was verified to come from the vendor.
public struct IdunoxDelivery: Sendable {
    /// What is reported. Its `resultId` is what to recognise a repeated delivery by; the delivery's
    /// own identifier changes from attempt to attempt.
    public let event: IdunoxResultReady
    let native: NativeIdunoxDelivery

    init(_ native: NativeIdunoxDelivery) throws {
        self.native = native
        event = try native.event()
    }
}
