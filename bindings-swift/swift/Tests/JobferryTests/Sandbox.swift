import Foundation
import Jobferry

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

let root = URL(fileURLWithPath: #filePath + "/../../../../..").standardizedFileURL

func sample(_ name: String) -> String { root.appendingPathComponent("samples/\(name)").path }

func example(_ name: String, of vendor: String = "amplifier") throws -> Data {
    try Data(contentsOf: root.appendingPathComponent("tests/data/\(vendor)/\(name)"))
}

/// The stand-in of the vendor, as a user starts it at a shell. Ends with the last reference to it.
final class Sandbox: Sendable {
    let environment: [String: String]
    private let process: Process

    init(_ options: String...) throws {
        let given = ProcessInfo.processInfo.environment["CARGO_TARGET_DIR"]
        let target = given.map { URL(fileURLWithPath: $0) } ?? root.appendingPathComponent("target")
        process = Process()
        process.executableURL = target.appendingPathComponent("debug/jobferry")
        let plain = options.contains("--plan") ? [] : ["--plan", "off"]
        let soon = options.contains("--delay") ? [] : ["--delay", "0s"]
        process.arguments = ["sandbox", "--output", "json"] + plain + soon + options
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        environment = try Self.variables(of: output.fileHandleForReading)
    }

    /// `terminate()` does nothing: on Linux, Foundation starts processes with that signal blocked.
    deinit { kill(process.processIdentifier, SIGKILL) }

    /// The first line is an object with them.
    private static func variables(of output: FileHandle) throws -> [String: String] {
        var text = Data()
        while text.last != UInt8(ascii: "\n") {
            let more = output.availableData
            if more.isEmpty { throw Unexpected("the sandbox did not start; run `make test-swift`") }
            text += more
        }
        return try JSONDecoder().decode([String: String].self, from: text)
    }

    var url: String { environment["AMPLIFIER_BASE_URL"]! }

    /// A client of this sandbox.
    func client(apiKey: Secret? = nil, plan: Plan = .off, timeout: TimeInterval? = nil) throws -> Amplifier {
        try Amplifier(
            ClientOptions(
                accountId: environment["AMPLIFIER_ACCOUNT_ID"],
                apiKey: apiKey ?? Secret(environment["AMPLIFIER_API_KEY"]!),
                baseUrl: url,
                plan: plan,
                timeout: timeout,
                maxRetries: 0
            ))
    }

    /// A client of this sandbox's Midlyr.
    func midlyr() throws -> Midlyr { try Midlyr(options(apiKey: environment["MIDLYR_API_KEY"]!)) }

    /// A client of this sandbox's Idunox.
    func idunox() throws -> Idunox { try Idunox(options(apiKey: environment["IDUNOX_API_KEY"]!)) }

    /// A client of this sandbox's Alliance.
    func alliance(token: String? = nil, refresh: (@Sendable () async throws -> Secret)? = nil) throws -> Alliance {
        try Alliance(options(token: token ?? environment["ALLIANCE_TOKEN"]!), refresh: refresh)
    }

    func options(apiKey: String? = nil, token: String? = nil) -> ClientOptions {
        ClientOptions(
            accountId: environment["AMPLIFIER_ACCOUNT_ID"],
            apiKey: Secret(apiKey ?? environment["AMPLIFIER_API_KEY"]!),
            token: token.map { Secret($0) },
            baseUrl: url,
            plan: .off,
            retryBase: 0.001
        )
    }

    /// What the sandbox says below `/_sandbox`: a GET, or a POST of `body`.
    @discardableResult
    func control(_ path: String, _ body: [String: Any]? = nil, method: String = "POST") async throws -> Any {
        var request = URLRequest(url: URL(string: "\(url)/_sandbox/\(path)")!)
        if let body {
            request.httpMethod = method
            request.httpBody = try JSONSerialization.data(withJSONObject: body)
            request.setValue("application/json", forHTTPHeaderField: "content-type")
        }
        let (data, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard status < 300 else { throw Unexpected("\(path): \(status)") }
        return try data.isEmpty ? NSNull() : JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    }

    /// With `--virtual-clock`: nothing else makes time pass.
    func advance(seconds: Double) async throws {
        try await control("clock/advance", ["seconds": seconds])
    }

    /// The requests so far.
    func requests() async throws -> [[String: Any]] {
        try await control("requests") as? [[String: Any]] ?? []
    }

    /// The paths asked for so far.
    func paths() async throws -> [String] {
        try await requests().compactMap { $0["path"] as? String }
    }
}

/// What a test did not reckon with.
struct Unexpected: Error {
    let what: String
    init(_ what: String) { self.what = what }
}
