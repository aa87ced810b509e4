import Foundation

/// A recording: a file, bytes in memory, or a stream that is never in memory as a whole.
///
/// It is read once to be checked and again for each attempt.
///
/// ```swift
/// _ = try await client.check("visit.wav")
/// _ = try await client.check(.url(chosen))
/// _ = try await client.check(.data(recorded, fileName: "visit.wav"))
/// ```
public struct Audio: Sendable, ExpressibleByStringLiteral {
    let native: NativeAudio

    /// A file, by its path. `fileName` is the name the vendor sees; by default the file's own.
    public static func path(_ path: String, fileName: String? = nil) -> Audio {
        Audio(native: .file(path: path, name: fileName))
    }

    /// A file, by its `file:` URL. `fileName` is the name the vendor sees; by default the file's own.
    public static func url(_ url: URL, fileName: String? = nil) -> Audio {
        path(url.path, fileName: fileName)
    }

    /// Bytes in memory, under the file name that the vendor sees. Default: `audio`.
    public static func data(_ data: Data, fileName: String? = nil) -> Audio {
        Audio(native: .bytes(bytes: data, name: fileName))
    }

    /// Whatever `open` opens, from its beginning each time, under the file name that the vendor
    /// sees (default: `audio`). Read on a thread that may block.
    ///
    /// Give the `length` in bytes when it is known: without it the upload goes out in chunks, which
    /// some servers refuse. What `open` or reading throws ends the call.
    public static func stream(
        fileName: String? = nil, length: UInt64? = nil, open: @escaping @Sendable () throws -> InputStream
    ) -> Audio {
        Audio(native: .reader(source: StreamSource(opening: open), name: fileName, length: length))
    }

    /// A file, by its path.
    public init(stringLiteral path: String) {
        self = .path(path)
    }

    private init(native: NativeAudio) {
        self.native = native
    }
}

/// How far an upload is. Begins anew with a repeated attempt.
public struct UploadProgress: Sendable, Hashable {
    /// Bytes handed to the network.
    public let sent: UInt64
    /// All bytes, when that is known beforehand.
    public let total: UInt64?

    /// Told how far an upload is.
    public typealias Handler = @Sendable (UploadProgress) -> Void
}

final class ProgressListener: UploadListener {
    private let handler: UploadProgress.Handler

    init(handler: @escaping UploadProgress.Handler) {
        self.handler = handler
    }

    func sent(sent: UInt64, total: UInt64?) {
        handler(UploadProgress(sent: sent, total: total))
    }
}

private final class StreamSource: AudioSource {
    private let opening: @Sendable () throws -> InputStream

    init(opening: @escaping @Sendable () throws -> InputStream) {
        self.opening = opening
    }

    func reader() throws -> any AudioReader {
        do {
            return StreamReader(try opening())
        } catch {
            throw AudioReadError.Failed(detail: "\(error)")
        }
    }
}

/// One thread reads at a time, and the last call is ``finish()``.
private final class StreamReader: AudioReader, @unchecked Sendable {
    private let stream: InputStream

    init(_ stream: InputStream) {
        self.stream = stream
        stream.open()
    }

    func read(limit: UInt32) throws -> Data {
        var bytes = Data(count: Int(limit))
        let count = bytes.withUnsafeMutableBytes { buffer in
            stream.read(buffer.baseAddress!.assumingMemoryBound(to: UInt8.self), maxLength: buffer.count)
        }
        guard count >= 0 else {
            throw AudioReadError.Failed(detail: stream.streamError.map { "\($0)" } ?? "the stream cannot be read")
        }
        return bytes.prefix(count)
    }

    func finish() {
        stream.close()
    }
}
