import Foundation
import Jobferry
import Testing

private let description = """
    vendor = "ampere"
    auth = [{ header = "X-Account-ID", credential = "account_id" }, { header = "X-API-Key" }]

    [submit.condition]
    path = "/v2/condition/analyze"
    body = "multipart"
    file_field = "audio"
    id = ["/job_id"]

    [job]
    path = "/v2/jobs/{job_id}"
    id = "/job_id"
    status = "/status"
    result = "/result"

    [list]
    path = "/v2/jobs"
    items = "/jobs"
    id = "/job_id"
    status = "/status"
    created_at = "/created_at"
    page_parameter = "page"

    [states]
    pending = "pending"
    running = "running"
    succeeded = "done"
    failed = "failed"

    [webhook]
    headers = [{ signature = "X-Webhook-Signature" }]
    """

private let expiring = """
    vendor = "press"
    auth = [{ header = "Authorization", prefix = "Bearer ", credential = "token" }]

    [job]
    path = "/jobs/{job_id}"
    id = "/id"
    status = "/status"

    [states]
    succeeded = "done"
    """

/// Every method of the client of a described API; the sandbox's Amplifier is the API.
@Suite(.timeLimit(.minutes(10)))
struct JobApiTests {
    let sandbox: Sandbox
    let client: JobApi
    let recording = Audio.path(sample("project.wav"))
    let fields = RawJson(#"{"condition": "anxiety"}"#)
    let soon = WaitOptions(pollInterval: 0.02)

    init() throws {
        sandbox = try Sandbox()
        client = try JobApi(toml: description, options: sandbox.options())
    }

    @Test func fieldsAndAFileGoInAResultComesOut() async throws {
        let told = Recorded()
        let job = try await client.run(fields, file: recording, wait: soon) { told.add("\($0.sent)") }
        #expect((job.status, job.state) == ("done", .succeeded))
        #expect(job.result != nil)
        #expect(!told.all.isEmpty)
    }

    @Test func submitThenWaitByIdentifierAndByToken() async throws {
        let submitted = try await client.submit(fields, name: "condition", file: recording)
        #expect(submitted.result == nil)
        let looks = Recorded()
        let token = try client.token(submitted.jobId)
        let waited = try await client.waitForJob(token, options: soon) { looks.add($0.status) }
        #expect(looks.all.last == "done")
        #expect(try await client.job(submitted.jobId) == waited)
        #expect(try await client.jobs().jobs.map(\.jobId) == [submitted.jobId])
        #expect(try client.stats().uploads == 1)
    }

    @Test func jobsComeOneByOneFromAllPages() async throws {
        var submitted = Set<String>()
        for _ in 0..<21 { submitted.insert(try await client.submit(fields, file: recording).jobId) }
        #expect(try await client.jobs().jobs.count == 20)
        var listed = Set<String>()
        for try await job in client.allJobs() { listed.insert(job.jobId) }
        #expect(listed == submitted)
    }

    @Test func aCredentialThatHasExpiredIsRenewed() async throws {
        let server = try Server { head in
            let isOld = head.lowercased().contains("authorization: bearer jwt_1")
            return answered(#"{"id": "a", "status": "done"}"#, status: isOld ? 401 : 200)
        }
        defer { server.close() }
        let renewing = try JobApi(toml: expiring, options: server.options()) { "jwt_2" }
        #expect(try await renewing.job("a").state == .succeeded)
        let failing = try JobApi(toml: expiring, options: server.options()) { throw Unexpected("log in again") }
        let error = await failure { try await failing.job("a") }
        #expect(error?.kind == .authentication)
        #expect(error?.message.contains("log in again") == true)
    }

    @Test func aFailedJobAndASubmissionThatDoesNotFit() async throws {
        let failing = Audio.path(sample("project.wav"), fileName: "__fail__.wav")
        let failed = await failure { try await client.run(fields, file: failing, wait: soon) }
        #expect(failed?.kind == .jobFailed)
        #expect(failed?.token != nil)
        let unfit = await failure { try await client.submit(fields) }
        #expect(unfit?.kind == .invalidRequest)
        #expect(unfit?.message.contains("needs a file") == true)
    }

    @Test func aLostAnswerIsSettledLater() async throws {
        try await sandbox.control("faults", ["method": "POST", "accept": true, "action": ["kind": "close"]])
        let options = ApiSubmitOptions(onUnknown: .error)
        let lost = await failure { try await client.submit(fields, file: recording, options: options) }
        #expect(lost?.kind == .submitUnknown)
        let token = try #require(lost?.token)
        let unsettled = await failure { try await client.reconcile(token) }
        #expect(unsettled == nil || unsettled?.candidates.count == 1)
    }

    @Test func aWebhookIsProven() async throws {
        let webhook = try client.webhook(secrets: ["whsec_1"])
        let body = Data(#"{"job_id": "a", "status": "done"}"#.utf8)
        let delivery = try webhook.verify(headers: webhook.sign(body), body: body)
        #expect(delivery.job?.jobId == "a")
        #expect(delivery.key == "a done")
        #expect(delivery.document.data == body)
        #expect(try !client.deliver(delivery), "nobody waits for it")
        #expect(await failure { try webhook.verify(headers: [:], body: body) }?.kind == .signatureInvalid)
        #expect(await failure { try client.webhook(secrets: []) }?.kind == .configuration)

        let noJob = Data(#"{"type": "ping"}"#.utf8)
        let ping = try webhook.verify(headers: webhook.sign(noJob), body: noJob)
        #expect(ping.job == nil)
        #expect(ping.key == "sha256:48dc423fa41ce224a0f447612ebb524339b3279a1d1edf3ee6564578fe9743db")
    }

    @Test func aDescriptionFromAFileAndOneThatCannotWork() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).toml").path
        try description.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let verdict = try await JobApi(path: path, options: sandbox.options()).check(recording)
        #expect(verdict.facts.format == .wav)
        let error = await failure { try JobApi(toml: "vendor = 7") }
        #expect(error?.kind == .configuration)
        #expect(error?.message.contains("line 1") == true)
        #expect(await failure { try JobApi(json: "{}") }?.kind == .configuration)
        #expect(await failure { try JobApi(path: "/nowhere.toml") }?.kind == .configuration)
    }
}
