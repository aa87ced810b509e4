import Foundation
import Jobferry
import Testing

/// Every method, against the sandbox.
@Suite(.timeLimit(.minutes(10)))
struct ClientTests {
    let sandbox: Sandbox
    let client: Amplifier

    init() throws {
        sandbox = try Sandbox()
        client = try sandbox.client()
    }

    @Test func aRecordingGoesInATypedAnalysisComesOut() async throws {
        let job = try await client.analyze(.path(sample("diary.flac")), for: .useCase(.behavioralHealth), options: soon)
        #expect(job.status == .done)
        #expect(job.jobType == .useCase)
        #expect(job.useCase == .behavioralHealth)
        #expect(job.result?.signals.count == 5)
        #expect(job.result?.signals.allSatisfy { $0.score != nil } == true)
        #expect(job.result?.summary?.overallLevel != nil)
        #expect(job.condition == nil)
        let document = try JSONSerialization.jsonObject(with: job.raw.data) as? [String: Any]
        #expect(document?["created_at"] as? String == job.createdAt?.text)
        #expect(abs(job.createdAt!.instant!.timeIntervalSinceNow) < 3600)
    }

    @Test func everyOtherKindOfTarget() async throws {
        let audio = Audio.path(sample("project.wav"))
        let condition = try await client.analyze(audio, for: .condition(.anxiety), options: soon)
        #expect((condition.jobType, condition.condition) == (.condition, .anxiety))
        let model = try await client.analyze(audio, for: .model(.pulse), options: soon)
        #expect((model.jobType, model.modelName) == (.model, .pulse))
        let sign = try await client.analyze(audio, for: .sign(.stress), options: soon)
        #expect((sign.jobType, sign.signName) == (.sign, .stress))
        #expect(sign.result?.signals.map(\.id) == ["stress"])
    }

    @Test func submitThenWaitByIdentifierAndByToken() async throws {
        let submitted = try await client.submit(.path(sample("project.wav")), for: .useCase(.wellness))
        #expect(submitted.status != .done)
        let token = try client.token(submitted.jobId)
        #expect(token.contains(submitted.jobId))
        let waited = try await client.waitForJob(token, options: .init(pollInterval: 0.02))
        #expect(waited.status == .done)
        #expect(try await client.job(submitted.jobId) == waited)
        #expect(try await client.job(token) == waited)
    }

    @Test func aWaitLooksAgainUntilTheJobEnds() async throws {
        let still = try Sandbox("--delay", "8s", "--virtual-clock")
        let client = try still.client()
        let job = try await client.submit(.path(sample("project.wav")), for: .useCase(.wellness)).jobId
        async let waited = client.waitForJob(job, options: .init(pollInterval: 0.02))
        try await until { try await still.paths().filter { $0.hasSuffix(job) }.count > 1 }
        try await still.advance(seconds: 8)
        #expect(try await waited.status == .done)
    }

    @Test func diarizePaysForTheSeparationOfSpeakers() async throws {
        let before = try await client.credits().credits
        _ = try await client.diarize(.path(sample("project.wav")), for: .wellness)
        let after = try await client.credits().credits
        #expect(before - after == 51)
    }

    @Test func optionsReachTheCore() async throws {
        let heads = Recorded()
        let server = try Server { head in
            heads.add(head)
            return answered("{}", status: 503)
        }
        defer { server.close() }
        let client = try server.client(maxRetries: 2, userAgent: "clinic/1")
        let error = await failure { try await client.credits() }
        #expect(error?.kind == .server)
        #expect(error?.status == 503)
        #expect(error?.isRetryable == true)
        #expect(heads.all.count == 3)
        #expect(heads.all.allSatisfy { $0.lowercased().contains("user-agent: clinic/1 jobferry/") })
    }

    @Test func checkMeasuresWithoutSending() async throws {
        let verdict = try await client.check(.path(sample("too-short.wav")))
        #expect(verdict.outcome == .reject)
        #expect(verdict.findings.first?.code == "AUDIO_TOO_SHORT")
        #expect(verdict.facts.sampleRate == 16000)
        #expect(try await sandbox.paths().isEmpty)
    }

    @Test func jobsComePageByPageAndOneByOne() async throws {
        for _ in 0..<23 { _ = try await client.submit(.path(sample("project.wav")), for: .useCase(.wellness)) }
        let page = try await client.jobs(page: 1)
        #expect((page.page, page.totalPages, page.jobs.count) == (1, 2, 3))
        var seen = Set<String>()
        for try await job in client.allJobs() { seen.insert(job.jobId) }
        #expect(seen.count == 23)
        let asked = try await sandbox.paths().count
        for try await _ in client.allJobs() { break }
        #expect(try await sandbox.paths().count == asked + 1, "nothing is fetched beyond what is asked for")
    }

    @Test func anErrorInTheMiddleEndsTheListing() async throws {
        for _ in 0..<21 { _ = try await client.submit(.path(sample("project.wav")), for: .useCase(.wellness)) }
        try await sandbox.control(
            "faults",
            [
                "method": "GET", "path": "/v2/jobs", "skip": 1, "times": NSNull(),
                "action": ["kind": "answer", "status": 401],
            ])
        var jobs = client.allJobs().makeAsyncIterator()
        for _ in 0..<20 { #expect(try await jobs.next() != nil) }
        let error = await failure { try await jobs.next() }
        #expect(error?.kind == .authentication)
        #expect(try await jobs.next() == nil)
    }

    @Test func theCatalogues() async throws {
        let models = try await client.models().models
        #expect(try await client.model(models[0].name).signs == models[0].signs)
        let signs = try await client.signs().signs
        #expect(try await client.sign(signs[0].name).label == signs[0].label)
    }

    @Test func setWebhook() async throws {
        #expect(try await client.setWebhook(url: "https://example.com/hook", secretKey: "whsec_1").success)
    }

    @Test func aClosedClientStopsWhatIsUnderWayAndSaysSo() async throws {
        let server = try Server()
        defer { server.close() }
        let client = try server.client()
        async let stopped = failure { try await client.credits() }
        try await until { server.arrived == 1 }
        client.close()
        #expect(await stopped?.kind == .cancelled)
        try await until { server.left == 1 }
        #expect(await failure { try await client.credits() }?.kind == .cancelled)
        #expect(throws: JobferryError.self) { try client.token("a") }
    }

    @Test func aClientThatNobodyHoldsIsClosed() async throws {
        let server = try Server { _ in answered(#"{"credits": 1}"#, connection: "keep-alive") }
        defer { server.close() }
        _ = try await server.client().credits()
        try await until { server.left == 1 }
    }

    @Test func clientsAreUsedFromManyTasks() async throws {
        let jobs = try await withThrowingTaskGroup(of: AmplifierJob.self) { group in
            for _ in 0..<8 {
                group.addTask { [client] in
                    try await client.analyze(.path(sample("project.wav")), for: .useCase(.wellness), options: soon)
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(jobs.count == 8)
    }
}

/// Jobs of a sandbox end at once: looking for the first time after two seconds would be a waste.
let soon = AnalyzeOptions(wait: WaitOptions(pollInterval: 0.02))

/// Collects what a server heard.
final class Recorded: @unchecked Sendable {
    private let lock = NSLock()
    private var items: [String] = []
    func add(_ item: String) { lock.withLock { items.append(item) } }
    var all: [String] { lock.withLock { items } }
}

/// The error that a call ends with, or a test failure.
func failure<T>(_ call: () async throws -> T) async -> JobferryError? {
    do {
        _ = try await call()
        Issue.record("it did not fail")
    } catch let error as JobferryError {
        return error
    } catch {
        Issue.record("not a JobferryError: \(error)")
    }
    return nil
}
