import Foundation
import Jobferry

#if canImport(Glibc)
    import Glibc
    private let stream = Int32(SOCK_STREAM.rawValue)
    private let closing = Glibc.close
#else
    import Darwin
    private let stream = SOCK_STREAM
    private let closing = Darwin.close
#endif

/// A server of which each answer is written by the test, or that never answers. Knows when clients
/// come and leave. One request per connection; answers end it unless they say otherwise.
final class Server: @unchecked Sendable {
    let port: UInt16
    private let listener: Int32
    private let withBody: Bool
    private let answer: @Sendable (String) -> String?

    private let state = NSCondition()
    private var isReading: Bool
    private var count = (connected: 0, arrived: 0, left: 0, bytes: 0)

    /// `answer` is given the head of a request, with its body where that is asked for; nothing is
    /// sent where it gives nil. Without `reads` nothing is read until ``readOn()``.
    init(
        reads: Bool = true,
        body: Bool = false,
        answer: @escaping @Sendable (_ request: String) -> String? = { _ in nil }
    ) throws {
        self.answer = answer
        isReading = reads
        withBody = body
        // Clients that have left are what these tests are about.
        signal(SIGPIPE, SIG_IGN)
        listener = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { [listener] pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, size) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, generic, &size) == 0
            }
        }
        guard bound else { throw Unexpected("no loopback port is free") }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0 { return }
                change { count.connected += 1 }
                Thread.detachNewThread { [self] in serve(connection) }
            }
        }
    }

    /// Ends the thread that accepts, which holds this object until then.
    func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    /// How many clients have connected.
    var connected: Int { state.withLock { count.connected } }
    /// How many requests have come.
    var arrived: Int { state.withLock { count.arrived } }
    /// How many clients have closed their connection.
    var left: Int { state.withLock { count.left } }
    /// How many bytes have come.
    var received: Int { state.withLock { count.bytes } }

    func readOn() { change { isReading = true } }

    func client(maxRetries: UInt32? = nil, userAgent: String? = nil, timeout: TimeInterval? = nil) throws -> Amplifier {
        try Amplifier(options(maxRetries: maxRetries, userAgent: userAgent, timeout: timeout))
    }

    func options(
        auth: AuthScheme? = nil, maxRetries: UInt32? = nil, userAgent: String? = nil, timeout: TimeInterval? = nil
    ) -> ClientOptions {
        ClientOptions(
            accountId: "acct_1",
            apiKey: "mak_1",
            token: "jwt_1",
            auth: auth,
            baseUrl: "http://127.0.0.1:\(port)",
            plan: .off,
            timeout: timeout,
            maxRetries: maxRetries,
            retryBase: 0.001,
            userAgent: userAgent
        )
    }

    private func change(_ what: () -> Void) {
        state.withLock {
            what()
            state.broadcast()
        }
    }

    private func serve(_ connection: Int32) {
        state.withLock { while !isReading { state.wait() } }
        var request: String? = ""
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let size = recv(connection, &buffer, buffer.count, 0)
            if size <= 0 { break }
            change { count.bytes += size }
            guard let begun = request else { continue }
            let soFar = begun + String(decoding: buffer[..<size], as: UTF8.self)
            request = isWhole(soFar) ? nil : soFar
            if request != nil { continue }
            change { count.arrived += 1 }
            if let text = answer(soFar) {
                _ = text.withCString { send(connection, $0, strlen($0), 0) }
                if text.contains("connection: close") { break }
            }
        }
        change { count.left += 1 }
        _ = closing(connection)
    }

    private func isWhole(_ request: String) -> Bool {
        guard let head = request.range(of: "\r\n\r\n") else { return false }
        guard withBody else { return true }
        let length = request.lowercased().components(separatedBy: "content-length: ").dropFirst().first
        return request[head.upperBound...].utf8.count >= length.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    }
}

/// An answer with a JSON body.
func answered(_ body: String, status: Int = 200, connection: String = "close") -> String {
    "HTTP/1.1 \(status) Whatever\r\ncontent-type: application/json\r\ncontent-length: \(body.utf8.count)\r\n"
        + "connection: \(connection)\r\n\r\n\(body)"
}

/// The headers of a request that a ``Server`` has seen.
func headers(of request: String) -> [(key: String, value: String)] {
    let head = request.components(separatedBy: "\r\n\r\n")[0]
    return head.components(separatedBy: "\r\n").dropFirst().map { line in
        let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        return (key: parts[0], value: parts.count > 1 ? parts[1] : "")
    }
}

/// The body of a request that a ``Server`` has seen.
func body(of request: String) -> Data {
    Data(request.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n").utf8)
}

/// Waits until it is so; the test's time limit ends it otherwise.
func until(_ isSo: () async throws -> Bool) async throws {
    while try await !isSo() { try await Task.sleep(nanoseconds: 5_000_000) }
}
