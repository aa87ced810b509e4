import Foundation
import Jobferry
import Testing

/// Every method of Idunox's client, against the sandbox.
@Suite(.timeLimit(.minutes(10)))
struct IdunoxTests {
    let sandbox: Sandbox
    let client: Idunox
    let soon = WaitOptions(pollInterval: 0.02)

    init() throws {
        sandbox = try Sandbox()
        client = try sandbox.idunox()
    }

    private func text(_ name: String) throws -> String {
        let text = String(decoding: try example("submission_request.json", of: "idunox"), as: UTF8.self)
        return text.replacingOccurrences(of: "hy-sub-0001", with: name)
    }

    private func submitted(_ name: String, _ options: IdunoxSubmitOptions = .init()) async throws -> String {
        try await client.submit(IdunoxSubmissionRequest(json: text(name)), options: options).submissionId
    }

    @Test func dataGoesInASubmissionEndsATypedResultComesOut() async throws {
        let still = try Sandbox("--delay", "8s", "--virtual-clock")
        let client = try still.idunox()
        let id = try await client.submit(IdunoxSubmissionRequest(json: text("a"))).submissionId
        let (token, told) = (try client.token(id), Recorded())
        async let waited = client.waitForSubmission(token, options: soon) { progress in
            told.add("\(progress.succeeded) of \(progress.steps.count)")
        }
        try await until { !told.all.isEmpty }
        try await still.advance(seconds: 8)
        let ended = try await waited
        #expect(ended.status == .completed)
        #expect(ended.jobs.count == 7)
        #expect(told.all.first != "7 of 7" && told.all.last == "7 of 7")
        #expect(try await client.submission(id) == ended)
        let result = try await client.result(#require(ended.resultId))
        #expect(result.submissionId == id)
        #expect(result.outcomes.first?.outcomeId == "wellbeing.cardiovascular")
    }

    @Test func aStepThatFailsMayRunAgainAndALastAttemptIsFinal() async throws {
        let retried = try await client.waitForSubmission(submitted("b__retry__"), options: soon)
        var attempts: [UInt32] = []
        for step in retried.jobs {
            let ended = try await client.waitForJob(step.jobId, options: soon)
            #expect(ended.status == .succeeded)
            attempts.append(ended.attempts ?? 0)
        }
        #expect(attempts.max() == 2)
        #expect(try await client.job(retried.jobs[0].jobId).status == .succeeded)
        let dead = try await submitted("c__dead_letter__")
        let error = await failure { try await client.waitForSubmission(dead, options: soon) }
        #expect((error?.kind, error?.jobId) == (.jobFailed, dead))
        #expect(error?.message.contains("pipeline.") == true)
    }

    @Test func aRepetitionHasTheSameKeyAndAUsedKeyIsExplained() async throws {
        let busy: [String: Any] = ["kind": "answer", "status": 503]
        try await sandbox.control("faults", ["method": "POST", "times": 2, "accept": true, "action": busy])
        let options = IdunoxSubmitOptions(idempotencyKey: "key-1", correlationId: "mine")
        _ = try await submitted("d", options)
        let sent = try await sandbox.requests()
        #expect(sent.compactMap { $0["status"] as? Int } == [503, 503, 202])
        let headers = sent.compactMap { $0["headers"] as? [[String]] }
        #expect(headers.allSatisfy { $0.contains(["idempotency-key", "key-1"]) })
        #expect(headers.allSatisfy { $0.contains(["x-correlation-id", "mine"]) })
        #expect(Set(sent.compactMap { $0["body_sha256"] as? String }).count == 1)
        let error = await failure { try await submitted("e", options) }
        #expect(error?.kind == .conflict)
        #expect(error?.message.contains("key-1") == true)
    }

    @Test func aSubmissionInTypesOrInTheVendorsOwnJson() async throws {
        let request = IdunoxSubmissionRequest(
            schemaVersion: .canonicalV1, partnerId: "11111111-1111-4111-8111-111111111111", partnerSubmissionId: "f",
            partnerSubjectId: "g", subject: IdunoxSubject(demographics: RawJson(#"{"ageYears": 52}"#)),
            markers: [IdunoxMarker(code: .albumin, value: 45.5, unit: .millimolesPerLitre)],
            options: IdunoxSubmissionChoices(requestedOutputs: [.json]))
        let error = await failure { try await client.submit(request) }
        #expect((error?.kind, error?.status) == (.invalidRequest, 400), "albumin is in g/L")
        let misspelt = try text("h").replacingOccurrences(of: "partnerSubjectId", with: "subjectId")
        let unread = await failure { try IdunoxSubmissionRequest(json: misspelt) }
        #expect(unread?.message.contains("unknown field `subjectId`") == true)
        let wrong = try text("h").replacingOccurrences(of: "\"hy-pt-0001\"", with: "4711")
        let unfit = await failure { try IdunoxSubmissionRequest(json: wrong) }
        #expect(unfit?.message.contains("expected a string") == true)
        #expect(unfit?.message.contains("4711") == false)
    }

    @Test func aDeliveryEndsTheWaitAtOnce() async throws {
        let webhook = try IdunoxWebhook(secrets: ["whsec_new", "whsec_1"])
        let received = Recorded()
        let receiver = try Server(body: true) { request in
            received.add(request)
            return answered("{}")
        }
        defer { receiver.close() }
        let target = ["url": "http://127.0.0.1:\(receiver.port)/hook", "secret": "whsec_1"]
        try await sandbox.control("idunox/webhook", target, method: "PUT")
        let id = try await submitted("i")
        // Would look for the first time long after the test's end.
        async let ended = client.waitForSubmission(id, options: .init(pollInterval: 600))
        try await until { !received.all.isEmpty }
        let delivery = try webhook.verify(headers: headers(of: received.all[0]), body: body(of: received.all[0]))
        #expect(delivery.event.submissionId == id)
        try await until { try client.deliver(delivery) }
        #expect(try await ended.jobs.count == 7, "the submission itself, not what the report says of it")
    }

    @Test func anOldReportIsRefusedAndProvenAsOfItsOwnTime() async throws {
        let body = Data(#"{"eventType": "result.ready", "resultId": "r1"}"#.utf8)
        let webhook = try IdunoxWebhook(secrets: ["whsec_1"])
        let signed = try webhook.sign(body)
        #expect(try webhook.verify(headers: signed, body: body).event.resultId == "r1")
        let later = Date(timeIntervalSinceNow: 400)
        let late = await failure { try webhook.verify(headers: signed, body: body, now: later) }
        #expect(late?.kind == .signatureInvalid)
        #expect(try webhook.verify(headers: signed, body: body, now: Date()).event.resultId == "r1")
        let stranger = try IdunoxWebhook(secrets: ["other"])
        #expect(await failure { try stranger.verify(headers: signed, body: body) }?.kind == .signatureInvalid)
        #expect(throws: JobferryError.self) { try IdunoxWebhook(secrets: []) }
    }
}
