import Foundation
import Jobferry
import Testing

/// What goes wrong, and what the error tells.
@Suite(.timeLimit(.minutes(10)))
struct ErrorTests {
    let sandbox: Sandbox
    let client: Amplifier

    init() throws {
        sandbox = try Sandbox()
        client = try sandbox.client()
    }

    private func fault(_ action: [String: Any]) async throws {
        try await sandbox.control("faults", ["method": "*", "path": "/v2/*", "times": NSNull(), "action": action])
    }

    @Test func configuration() {
        let make = { try Amplifier(ClientOptions(accountId: "a", apiKey: "b", baseUrl: "not an address")) }
        #expect { try make() } throws: { ($0 as? JobferryError)?.kind == .configuration }
    }

    @Test func anUnknownJob() async throws {
        let error = await failure { try await client.job("nobody") }
        #expect(error?.kind == .notFound)
        #expect(error?.status == 404)
        #expect(error?.isRetryable == false)
        #expect(error?.cause == nil && error?.retryAfter == nil)
        #expect(error?.message.contains("nobody") == true)
        #expect(error?.localizedDescription == error?.message)
    }

    @Test func refusedCredentials() async throws {
        let stranger = try sandbox.client(apiKey: "mak_wrong")
        let error = await failure { try await stranger.credits() }
        #expect(error?.kind == .authentication)
        var dumped = ""
        dump(error, to: &dumped)
        #expect(!dumped.contains("mak_wrong"))
    }

    @Test func aRecordingThatWouldBeRefusedIsNotSent() async throws {
        let error = await failure { try await client.submit(.path(sample("too-short.wav")), for: .sign(.stress)) }
        #expect(error?.kind == .audioRejected)
        #expect(error?.code == "AUDIO_TOO_SHORT")
        #expect(try await sandbox.paths().isEmpty)
    }

    @Test func noCreditsLeft() async throws {
        try await sandbox.control("credits", ["credits": 0])
        let error = await failure { try await client.submit(.path(sample("project.wav")), for: .sign(.stress)) }
        #expect(error?.kind == .insufficientCredits)
        #expect(error?.raw?.isEmpty == false)
        #expect(!"\(error!)".contains(error!.raw!), "the body stays out of logs")
    }

    @Test func halfAWebhookPair() async throws {
        let options = SubmitOptions(webhookUrl: "https://example.com")
        let error = await failure {
            try await client.submit(.path(sample("project.wav")), for: .sign(.stress), options: options)
        }
        #expect(error?.kind == .invalidRequest)
    }

    @Test func aFileThatIsNotThere() async throws {
        let error = await failure { try await client.check("/nowhere/visit.wav") }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.message.contains("/nowhere/visit.wav") == true)
    }

    @Test func aJobThatFailed() async throws {
        let audio = Audio.path(sample("project.wav"), fileName: "__fail__.wav")
        let error = await failure { try await client.analyze(audio, for: .sign(.stress), options: soon) }
        #expect(error?.kind == .jobFailed)
        #expect(error?.jobId != nil)
    }

    @Test func aWaitThatTakesTooLong() async throws {
        let audio = Audio.path(sample("project.wav"), fileName: "__stuck__.wav")
        let job = try await client.submit(audio, for: .sign(.stress))
        let error = await failure {
            try await client.waitForJob(job.jobId, options: .init(deadline: 0.1, pollInterval: 0.02))
        }
        #expect(error?.kind == .waitTimeout)
        #expect(error?.jobId == job.jobId)
        let token = try client.token(job.jobId)
        #expect(error?.token == token)
        #expect(error?.isRetryable == true)
    }

    @Test func aLostAnswerIsSettledWithItsToken() async throws {
        let audio = Audio.path(sample("project.wav"), fileName: "__reset__.wav")
        let options = SubmitOptions(onUnknown: .error)
        let error = await failure { try await client.submit(audio, for: .sign(.stress), options: options) }
        #expect(error?.kind == .submitUnknown)
        #expect(error?.cause == .network)
        #expect(error?.isRetryable == false, "it may cost twice")
        let token = try #require(error?.token)
        let settled = try await sandbox.client().reconcile(token)
        #expect(settled.signName == .stress)
        #expect(try await client.jobs().jobs.map(\.jobId) == [settled.jobId])
    }

    @Test func aLostAnswerIsLookedForByDefault() async throws {
        let audio = Audio.path(sample("project.wav"), fileName: "__reset__.wav")
        #expect(try await client.submit(audio, for: .sign(.stress)).signName == .stress)
        let stats = try client.stats()
        #expect((stats.uploads, stats.reconciliations) == (1, 1))
    }

    @Test func tooManyRequests() async throws {
        try await fault(["kind": "answer", "status": 429, "headers": [["retry-after", "7"]]])
        let error = await failure { try await client.credits() }
        #expect(error?.kind == .rateLimited)
        #expect(error?.retryAfter == 7)
    }

    @Test(arguments: [(500, ErrorKind.server), (403, .authentication), (409, .conflict), (400, .invalidRequest)])
    func aStatus(status: Int, kind: ErrorKind) async throws {
        try await fault(["kind": "answer", "status": status])
        let error = await failure { try await client.credits() }
        #expect(error?.kind == kind)
        #expect(error?.status == status)
    }

    @Test func anAnswerThatIsNotDocumented() async throws {
        let server = try Server { _ in answered("{\"credits\": [") }
        defer { server.close() }
        let client = try server.client(maxRetries: 0)
        #expect(await failure { try await client.credits() }?.kind == .protocol)
    }

    @Test func aServerThatIsSilentOrNotThere() async throws {
        let silent = try Server()
        let patient = try silent.client(maxRetries: 0, timeout: 0.1)
        #expect(await failure { try await patient.credits() }?.kind == .timeout)
        silent.close()
        let late = try silent.client(maxRetries: 0)
        #expect(await failure { try await late.credits() }?.kind == .network)
    }

    @Test func aStreamThatCannotBeRead() async throws {
        let broken = Audio.stream { throw Unexpected("the disk is gone") }
        let error = await failure { try await client.check(broken) }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.message.contains("the disk is gone") == true)
    }
}
