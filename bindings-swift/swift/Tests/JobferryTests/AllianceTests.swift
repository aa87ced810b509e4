import Foundation
import Jobferry
import Testing

private let assessment = "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"
private let document = "7e6d5c4b-3a29-4817-9605-f4e3d2c1b0a9"

/// Every method of the Alliance's client, against the sandbox; its token against a server of the
/// test's.
@Suite(.timeLimit(.minutes(10)))
struct AllianceTests {
    let sandbox: Sandbox
    let client: Alliance
    let soon = WaitOptions(pollInterval: 0.02)

    init() throws {
        sandbox = try Sandbox()
        client = try sandbox.alliance()
    }

    @Test func aPromptGoesInItsOutputComesOut() async throws {
        let json = String(decoding: try example("submit_preview_request.json", of: "alliance"), as: UTF8.self)
        let job = try await client.preview(AlliancePreviewRequest(json: json), wait: soon)
        #expect(job.jobType == .aiPreview)
        #expect(job.result?.preview?.output.isEmpty == false)
        let failing = AlliancePreviewRequest(systemPrompt: "__fail__", userPromptTemplate: "a", variables: [:])
        let error = await failure { try await client.preview(failing, wait: soon) }
        #expect(error?.kind == .jobFailed)
        #expect(error?.message.contains("ThrottlingException") == true)
    }

    @Test func everyTaskIsSubmittedOrWaitedForWithAResultOfItsOwnType() async throws {
        let parsed = try await client.parseDocument(assessmentId: assessment, documentId: document, wait: soon)
        #expect(parsed.jobType == .parseDocument)
        let scored = try await client.analyzeRisk(assessment, wait: soon)
        #expect(scored.result?.riskAnalysis?.assessmentId == assessment)
        let written = try await client.generateReport(assessment, wait: soon)
        let address = try #require(written.result?.report?.downloadUrl)
        #expect("\(address)" == "[redacted]")
        #expect(try await client.job(written.id) == written)
        let handles = [
            try await client.submitParseDocument(assessmentId: assessment, documentId: document),
            try await client.submitAnalyzeRisk(assessment),
            try await client.submitGenerateReport(assessment),
        ]
        for (handle, ended) in zip(handles, [parsed, scored, written]) {
            #expect(try await client.waitForJob(client.token(handle.jobId), options: soon).jobType == ended.jobType)
        }
    }

    @Test func aTokenThatExpiresInTheMiddleOfWaitsIsRenewedOnceForAll() async throws {
        let server = try expiring()
        defer { server.close() }
        let renewals = Recorded()
        let client = try Alliance(server.options()) {
            renewals.add("asked")
            return "jwt_2"
        }
        try await withThrowingTaskGroup(of: AllianceJob.self) { waits in
            for _ in 0..<5 { waits.addTask { try await client.waitForJob(assessment, options: soon) } }
            for try await job in waits { #expect(job.status == .completed) }
        }
        #expect(renewals.all.count == 1)
    }

    @Test func aRealExpiryARealRenewal() async throws {
        let fresh = sandbox.environment["ALLIANCE_TOKEN"]!
        let client = try sandbox.alliance(token: "expired") { Secret(fresh) }
        #expect(try await client.analyzeRisk(assessment, wait: soon).status == .completed)
        try await sandbox.control("alliance/expire", [:])
        #expect(await failure { try await client.analyzeRisk(assessment) }?.kind == .authentication)
    }

    @Test func whatARenewalThrowsEndsTheCallAndIsTold() async throws {
        let server = try expiring()
        defer { server.close() }
        let client = try Alliance(server.options()) { throw Unexpected("log in again") }
        let error = await failure { try await client.waitForJob(assessment, options: soon) }
        #expect((error?.kind, error?.jobId) == (.authentication, assessment))
        #expect(error?.message.contains("log in again") == true)
    }

    @Test func aCallThatIsCancelledWhileItsTokenIsRenewedEndsAtOnce() async throws {
        let server = try expiring()
        defer { server.close() }
        let (begun, over) = (Recorded(), Recorded())
        let client = try Alliance(server.options()) {
            begun.add("")
            try await until { !over.all.isEmpty }
            return "jwt_2"
        }
        let wait = Task { try await client.waitForJob(assessment, options: soon) }
        try await until { !begun.all.isEmpty }
        wait.cancel()
        let error = await failure { try await wait.value }
        #expect((error?.kind, error?.jobId) == (.cancelled, assessment))
        over.add("")
        #expect(try await client.waitForJob(assessment, options: soon).status == .completed)
    }

    @Test func whatIsNoUuidIsNotSent() async throws {
        let error = await failure { try await client.submitParseDocument(assessmentId: assessment, documentId: "7") }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.message.contains("document") == true)
        #expect(await failure { try await client.job("job_1") }?.kind == .invalidRequest)
        #expect(try await sandbox.paths().isEmpty)
    }

    /// Shows the job under way once, then refuses `jwt_1`; with another token it is completed.
    private func expiring() throws -> Server {
        let looks = Recorded()
        return try Server { head in
            let isOld = head.lowercased().contains("authorization: bearer jwt_1")
            defer { looks.add("") }
            if isOld && !looks.all.isEmpty { return answered("{}", status: 401) }
            let status = isOld ? "PROCESSING" : "COMPLETED"
            return answered(#"{"id": "\#(assessment)", "type": "PARSE_DOCUMENT", "status": "\#(status)"}"#)
        }
    }
}
