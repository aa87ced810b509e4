import Foundation
import Jobferry
import Testing

/// Every form of a recording, and how far its upload is.
@Suite(.timeLimit(.minutes(10)))
struct AudioTests {
    static let file = sample("project.wav")
    static let content = FileManager.default.contents(atPath: file)!
    static let forms: [(String, Audio)] = [
        ("path", .path(file)),
        ("url", .url(URL(fileURLWithPath: file))),
        ("data", .data(content)),
        ("stream", .stream { InputStream(fileAtPath: file)! }),
        ("stream of known length", .stream(length: UInt64(content.count)) { InputStream(fileAtPath: file)! }),
    ]

    let sandbox: Sandbox
    let client: Amplifier

    init() throws {
        sandbox = try Sandbox()
        client = try sandbox.client()
    }

    @Test(arguments: AudioTests.forms.map(\.0))
    func arrivesWhole(form: String) async throws {
        let audio = Self.forms.first { $0.0 == form }!.1
        let job = try await client.analyze(audio, for: .useCase(.wellness), options: soon)
        #expect(job.audioSizeBytes == Int64(Self.content.count))
    }

    @Test func aSliceOfDataIsSentAsItIs() async throws {
        let slice = (Data([1, 2, 3]) + Self.content).dropFirst(3)
        let job = try await client.submit(.data(slice, fileName: "visit.wav"), for: .useCase(.wellness))
        let done = try await client.waitForJob(job.jobId, options: .init(pollInterval: 0.02))
        #expect(done.audioSizeBytes == Int64(Self.content.count))
    }

    @Test func theVendorSeesTheNameGiven() async throws {
        let failing = Audio.data(Self.content, fileName: "__fail__.wav")
        let error = await failure { try await client.analyze(failing, for: .useCase(.wellness), options: soon) }
        #expect(error?.kind == .jobFailed)
    }

    @Test func progressIsTold() async throws {
        let told = Recorded()
        _ = try await client.submit(.path(Self.file), for: .useCase(.wellness)) { progress in
            told.add("\(progress.sent)/\(progress.total ?? 0)")
        }
        let last = try #require(told.all.last).split(separator: "/")
        #expect(last[0] == last[1])
    }

    @Test func aStreamIsOpenedForTheCheckAndForTheUploadAndClosed() async throws {
        let opened = Recorded()
        let audio = Audio.stream {
            opened.add("")
            return InputStream(fileAtPath: Self.file)!
        }
        _ = try await client.submit(audio, for: .useCase(.wellness))
        #expect(opened.all.count == 2)
    }
}
