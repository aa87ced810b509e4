import Foundation

/// One line of input. What the protocol names in snake case stands here in camel case.
struct Request: Decodable, Sendable {
    let id: String
    let op: String
    let baseUrl: String?
    let args: Arguments?
}

/// The arguments of all operations together.
final class Arguments: Decodable, Sendable {
    let client: Configuration?
    let jobId: String?
    let path: String?
    let kind: String?
    let selector: String?
    let diarize: Bool?
    let webhookUrl: String?
    let webhookSecret: String?
    let onUnknown: String?
    let deadlineS: Double?
    let pollIntervalS: Double?
    let page: UInt32?
    let all: Bool?
    let url: String?
    let secret: String?
    let bodyB64: String?
    let headers: [[String]]?
    let secrets: [String]?
    let scheme: String?
    let now: Double?
    let what: String?
    let text: String?
    let scenario: String?
    let limit: UInt32?
    let cursor: String?
    let request: JSON?
    let idempotencyKey: String?
    let correlationId: String?
    let task: String?
    let assessmentId: String?
    let documentId: String?
    let description: String?
    let name: String?
    let fields: JSON?
    let file: String?
    let inner: Inner?
    let afterS: Double?
}

/// What `cancel` and `leave` start and do not let end.
struct Inner: Decodable, Sendable {
    let op: String
    let args: Arguments
}

/// The options of a client.
struct Configuration: Decodable, Hashable, Sendable {
    let vendor: String?
    let credentials: [String: String]?
    let connectTimeoutS: Double?
    let timeoutS: Double?
    let maxRetries: UInt32?
    let retryBaseS: Double?
    let retryMaxS: Double?
    let rateLimit: RateLimit?
    let caFile: String?
    let userAgent: String?
    let tag: String?
}

/// `"default"`, or numbers; off where it is null.
enum RateLimit: Decodable, Hashable, Sendable {
    case standard
    case custom(Numbers)

    struct Numbers: Decodable, Hashable, Sendable {
        let general: UInt32
        let analyze: UInt32
        let windowS: Double
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        let isWord = (try? value.decode(String.self)) != nil
        self = isWord ? .standard : .custom(try value.decode(Numbers.self))
    }
}
