import Foundation
import Jobferry
import Testing

/// What answers are in Swift: values.
struct ValueTests {
    private func job(_ body: String) async throws -> AmplifierJob {
        let server = try Server { _ in answered(body) }
        defer { server.close() }
        return try await server.client().job("a")
    }

    @Test func valuesCompareHashAndCrossTasks() async throws {
        let body = String(decoding: try example("job_done_use_case.json"), as: UTF8.self)
        let document = try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
        let id = try #require(document?["job_id"] as? String)
        let server = try Server { _ in answered(body) }
        defer { server.close() }
        let client = try server.client()
        let (one, other) = (try await client.job(id), try await client.job(id))
        #expect(one == other)
        #expect(Set([one, other]).count == 1)
        let sent = await Task.detached { one }.value
        #expect(sent == one)
        #expect(one.result?.signals != nil && one.raw.text == body)
    }

    @Test func whatNoVersionKnowsYetSurvivesDigitsIncluded() async throws {
        let body = #"{"job_id":"a","status":"queued","new":1.10,"created_at":"2026-03-28T01:05:35.943123456"}"#
        let job = try await job(body)
        #expect(job.status == .unknown("queued"))
        #expect(job.status == "queued")
        #expect("\(job.status)" == "queued")
        #expect(job.raw.text == body)
        let created = try #require(job.createdAt)
        #expect(created.text == "2026-03-28T01:05:35.943123456")
        let inUTC = Date(timeIntervalSince1970: 1_774_659_935.943123456)
        let instant = try #require(created.instant)
        #expect(abs(instant.timeIntervalSince(inUTC)) < 0.001, "no designator means UTC")
    }

    @Test func aTimeThatCannotBeReadKeepsItsText() async throws {
        let body = #"{"job_id":"a","status":"done","created_at":1771751640,"completed_at":"2026-02-22"}"#
        let job = try await job(body)
        #expect(job.createdAt == Timestamp(instant: nil, text: "1771751640"))
        #expect(job.completedAt == Timestamp(instant: nil, text: "2026-02-22"))
    }

    @Test func wordsAreStringsWhereThatHelps() {
        #expect(UseCase("behavioral-health") == .behavioralHealth)
        #expect(UseCase(rawValue: "behavioral-health") == .behavioralHealth)
        #expect(Level.elevated.rawValue == "elevated")
        #expect(ValueInterpretation.withinRange.rawValue == "within range")
        let given: UseCase = "brand-new"
        #expect(given == .unknown("brand-new"))
        #expect(UseCase.unknown("wellness").rawValue == UseCase.wellness.rawValue)
        #expect(Target.useCase("wellness") == .useCase(.wellness))
    }

    @Test func creditsBeyondWhatAnIntegerHoldsKeepEveryDigit() async throws {
        let server = try Server { _ in answered(#"{"credits": 9007199254740993}"#) }
        defer { server.close() }
        let credits = try await server.client().credits()
        #expect(credits.exact == "9007199254740993")
    }

    @Test func aNumberKeepsItsLastBit() async throws {
        let body = #"{"job_id":"a","status":"done","audio_duration_seconds":0.9881584986060327}"#
        #expect(try await job(body).audioDurationSeconds == 0.9881584986060327)
    }

    @Test func whatCallersMakeCanBeChanged() {
        let usual = WaitOptions(deadline: 60)
        var often = usual
        often.pollInterval = 0.5
        #expect(often == WaitOptions(deadline: 60, pollInterval: 0.5))
        #expect(usual.pollInterval == nil)
    }

    @Test func noSecretIsShown() throws {
        let options = ClientOptions(accountId: "acct_1", apiKey: "mak_secret")
        var dumped = "\(options) \(String(reflecting: options))"
        dump(options, to: &dumped)
        dump(try Amplifier(options), to: &dumped)
        dump(SubmitOptions(webhookUrl: "https://a.example", webhookSecretKey: "mak_secret"), to: &dumped)
        #expect(!dumped.contains("mak_secret"))
        #expect(ClientOptions(apiKey: "a") != ClientOptions(apiKey: "b"))
    }
}
