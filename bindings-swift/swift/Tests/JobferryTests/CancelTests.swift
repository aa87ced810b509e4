import Foundation
import Jobferry
import Testing

/// Stopping a call: soon, with the connection closed, as `CancellationError` or with what is left.
@Suite(.timeLimit(.minutes(10)))
struct CancelTests {
    let sandbox: Sandbox
    let silent: Server

    init() throws {
        sandbox = try Sandbox()
        silent = try Server()
    }

    /// Cancels once `ready`, and tells how long the call then goes on.
    @discardableResult
    private func cancelled<T: Sendable>(
        once ready: () async throws -> Bool, _ call: @escaping @Sendable () async throws -> T
    ) async throws -> Duration {
        let task = Task { try await call() }
        try await until(ready)
        let begun = ContinuousClock.now
        task.cancel()
        var thrown: (any Error)?
        do { _ = try await task.value } catch { thrown = error }
        let took = ContinuousClock.now - begun
        #expect(took < .seconds(20), "each would otherwise last for minutes")
        #expect(thrown is CancellationError || (thrown as? JobferryError)?.token != nil)
        return took
    }

    @Test func anAcceptedJobIsNamed() async throws {
        let client = try sandbox.client()
        let audio = Audio.path(sample("project.wav"), fileName: "__stuck__.wav")
        let told = Recorded()
        let task = Task {
            try await client.analyze(
                audio, for: .useCase(.wellness),
                onAccepted: {
                    told.add($0.jobId); told.add($0.token)
                })
        }
        try await until { told.all.count == 2 }
        task.cancel()
        let error = await failure { try await task.value }
        #expect(error?.kind == .cancelled)
        #expect([error?.jobId, error?.token] == told.all)
        #expect(try await client.job(told.all[1]).jobId == told.all[0])
    }

    @Test func aSubmissionUnderWayLeavesAToken() async throws {
        let client = try silent.client()
        let task = Task { try await client.analyze(.path(sample("project.wav")), for: .useCase(.wellness)) }
        try await until { silent.arrived == 1 }
        task.cancel()
        let error = await failure { try await task.value }
        #expect(error?.kind == .cancelled && error?.jobId == nil)
        #expect(error?.token?.contains("\"submission\"") == true)
    }

    /// How soon, only the quickest can tell: a busy machine lets some of them wait for a thread.
    @Test func within100Milliseconds() async throws {
        let client = try silent.client()
        var quickest = Duration.seconds(20)
        for number in 1...10 {
            let took = try await cancelled(once: { silent.arrived == number }) { try await client.credits() }
            quickest = min(quickest, took)
        }
        #expect(quickest < .milliseconds(100))
    }

    @Test func beforeTheCallNothingIsSentByAnyMethod() async throws {
        let client = try sandbox.client()
        let audio = Audio.path(sample("project.wav"))
        let calls: [@Sendable () async throws -> Void] = [
            { _ = try await client.analyze(audio, for: .useCase(.wellness)) },
            { _ = try await client.submit(audio, for: .useCase(.wellness)) },
            { _ = try await client.diarize(audio, for: .wellness) },
            { _ = try await client.check(audio) },
            { _ = try await client.job("a") },
            { _ = try await client.waitForJob("a") },
            { _ = try await client.reconcile("a") },
            { _ = try await client.jobs() },
            { for try await _ in client.allJobs() {} },
            { _ = try await client.credits() },
            { _ = try await client.setWebhook(url: "https://a.example", secretKey: "s") },
            { _ = try await client.models() },
            { _ = try await client.model(.pulse) },
            { _ = try await client.signs() },
            { _ = try await client.sign(.stress) },
        ]
        for call in calls {
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                try await call()
            }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        #expect(try await sandbox.paths().isEmpty)
    }

    @Test func whileARequestWaitsForItsAnswer() async throws {
        let client = try silent.client()
        try await cancelled(once: { silent.arrived == 1 }) { try await client.credits() }
        try await until { silent.left == 1 }
    }

    @Test func whileAJobIsWaitedFor() async throws {
        let client = try sandbox.client()
        let audio = Audio.path(sample("project.wav"), fileName: "__stuck__.wav")
        let job = try await client.submit(audio, for: .useCase(.wellness)).jobId
        let other = try await client.submit(audio, for: .useCase(.wellness)).jobId
        let often = WaitOptions(pollInterval: 0.02)
        let looks = { (job: String) in try await sandbox.paths().filter { $0.hasSuffix(job) }.count }
        try await cancelled(once: { try await looks(job) > 1 }) {
            try await client.waitForJob(job, options: often)
        }
        let before = try await looks(job)
        // Enough time has passed when another client has polled more than ten times.
        let clock = try sandbox.client()
        try await cancelled(once: { try await looks(other) > 10 }) {
            try await clock.waitForJob(other, options: often)
        }
        #expect(try await looks(job) <= before + 1, "one look may have been under way")
        #expect(try await client.job(job).status != .failed, "the job goes on")
    }

    @Test func duringAnUpload() async throws {
        let progress = Recorded()
        let stuck = try Server(reads: false)
        let client = try stuck.client()
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).wav")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        // Nothing but a length, which no machine sends within a minute.
        let size = 256 * 1024 * 1024 * 1024
        try FileHandle(forWritingTo: file).truncate(atOffset: UInt64(size))
        try await cancelled(once: { !progress.all.isEmpty && stuck.connected == 1 }) {
            try await client.submit(.url(file), for: .useCase(.wellness), options: .init(audioCheck: .off)) {
                progress.add("\($0.sent)")
            }
        }
        stuck.readOn()
        try await until { stuck.left == 1 }
        #expect(stuck.received < size / 2, "the rest was never sent")
    }

    @Test func inTheMiddleOfAListing() async throws {
        let client = try silent.client()
        try await cancelled(once: { silent.arrived == 1 }) { for try await _ in client.allJobs() {} }
        try await until { silent.left == 1 }
    }

    @Test func whileAStreamIsRead() async throws {
        let opened = Recorded()
        let client = try silent.client()
        try await cancelled(once: { silent.arrived == 1 }) {
            try await client.submit(
                .stream(fileName: "visit.wav") {
                    opened.add("")
                    return InputStream(fileAtPath: sample("project.wav"))!
                }, for: .useCase(.wellness))
        }
        #expect(!opened.all.isEmpty)
        try await until { silent.left == 1 }
    }

    @Test func aTimeoutMadeOfTasksWorks() async throws {
        let client = try silent.client()
        await #expect(throws: CancellationError.self) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { _ = try await client.credits() }
                group.addTask { try await until { silent.arrived == 1 } }
                try await group.next()
                group.cancelAll()
                try await group.next()
            }
        }
        try await until { silent.left == 1 }
    }

    @Test func aCancelledTaskStillReportsWhatHadHappened() async throws {
        let client = try sandbox.client()
        let task = Task { try await client.job("nobody") }
        let error = await failure { try await task.value }
        task.cancel()
        #expect(error?.kind == .notFound)
    }
}
