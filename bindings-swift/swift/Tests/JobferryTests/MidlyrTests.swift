import Foundation
import Jobferry
import Testing

/// Every method of Midlyr's client, against the sandbox.
@Suite(.timeLimit(.minutes(10)))
struct MidlyrTests {
    let sandbox: Sandbox
    let client: Midlyr
    let advert = "Earn 12 % without any risk!"

    init() throws {
        sandbox = try Sandbox()
        client = try sandbox.midlyr()
    }

    @Test func aTextGoesInTypedFindingsComeOut() async throws {
        let job = try await client.screen(advert, for: .marketingAsset)
        #expect((job.status, job.jobType) == (.succeeded, .screenAnalysis))
        let result = try #require(job.result)
        #expect(result.resultType == .screen)
        #expect(result.riskBand != nil)
        #expect(!result.findings.isEmpty)
        #expect(result.findings.allSatisfy { [.p1, .p2, .p3].contains($0.priority) })
    }

    @Test func submitThenWaitByIdentifierAndByToken() async throws {
        let submitted = try await client.submitScreen(advert, for: .marketingAsset)
        let waited = try await client.waitForJob(client.token(submitted.id))
        #expect(waited.id == submitted.id)
        #expect(try await client.job(submitted.id) == waited)
        #expect(try client.stats().uploads == 1)
    }

    @Test func aJobThatFailsSaysWhyAlsoWithinASuccessfulAnswer() async throws {
        let failing = advert + " __fail__"
        let screened = await failure { try await client.screen(failing, for: .marketingAsset) }
        #expect(screened?.kind == .jobFailed)
        #expect(screened?.token != nil)
        let scored = await failure { try await client.assessRisk(failing, for: .marketingAsset) }
        #expect(scored?.kind == .jobFailed)
        #expect(scored?.message.contains("analysis_failed") == true)
        #expect(try await client.job(#require(scored?.jobId)).status == .failed)
    }

    @Test func aScoreAlone() async throws {
        let job = try await client.assessRisk(advert + " __score_85__", for: .marketingAsset)
        #expect(job.result?.riskScore == 85)
        #expect(job.result?.riskBand == .critical)
    }

    @Test(arguments: [(AuthScheme.apiKey, "x-api-key: mak_1"), (.bearer, "authorization: bearer mak_1")])
    func theKeyIsShownAsAskedFor(auth: AuthScheme, header: String) async throws {
        let heads = Recorded()
        let server = try Server { head in
            heads.add(head.lowercased())
            return answered(#"{"results": [], "hasMore": false}"#)
        }
        defer { server.close() }
        _ = try await Midlyr(server.options(auth: auth)).jobs()
        #expect(heads.all.first?.contains(header) == true)
    }

    @Test func jobsComePageByPageAndOneByOne() async throws {
        for _ in 0..<5 { _ = try await client.submitScreen(advert, for: .marketingAsset) }
        _ = try await client.assessRisk(advert, for: .marketingAsset)
        let page = try await client.jobs(.init(jobTypes: [.screenAnalysis], limit: 2))
        #expect((page.jobs.count, page.hasMore) == (2, true))
        let next = try await client.jobs(.init(jobTypes: [.screenAnalysis], limit: 2, cursor: page.nextCursor))
        #expect(Set((page.jobs + next.jobs).map(\.id)).count == 4)
        var screenings = Set<String>()
        for try await job in client.allJobs(.init(jobTypes: [.screenAnalysis], limit: 2)) { screenings.insert(job.id) }
        #expect(screenings.count == 5)
    }

    @Test func aLostAnswerLeavesCandidates() async throws {
        try await sandbox.control("faults", ["method": "POST", "accept": true, "action": ["kind": "close"]])
        let options = JobOptions(onUnknown: .error)
        let lost = await failure { try await client.submitScreen(advert, for: .marketingAsset, options: options) }
        #expect(lost?.kind == .submitUnknown)
        let token = try #require(lost?.token)
        let unsettled = await failure { try await client.reconcile(token) }
        #expect(try await unsettled?.candidates == client.jobs().jobs.map(\.id))
    }

    @Test func theLibrary() async throws {
        let first = try #require(try await client.regulations(.init(limit: 1)).regulations.first)
        var all = 0
        for try await _ in client.allRegulations(.init(limit: 2)) { all += 1 }
        #expect(all > 1)
        #expect(try await client.regulation(first.id).id == first.id)
        let slice = try await client.regulationContent(first.id, limit: 10)
        let rest = try await client.regulationContent(first.id, offset: #require(slice.nextOffset))
        #expect(slice.text.utf8.count <= 10 && !rest.text.isEmpty)
        #expect(await failure { try await client.regulation("nothing") }?.kind == .notFound)
        let found = try await client.queryRegulations("customer", limit: 2, filters: .init(ids: [first.id]))
        #expect(found.citations.allSatisfy { $0.regulation.id == first.id })
    }

    @Test func aSignalBecomesOneTicket() async throws {
        let first = try await client.createEvent(.complaint, text: "They charged me twice.", externalRef: "crm-1")
        let again = try await client.createEvent(.complaint, text: "They charged me twice.", externalRef: "crm-1")
        #expect((first.created, again.created) == (true, false))
        #expect(try await client.createEvent(.dispute, json: RawJson(#"{"amount": 1.10}"#)).created)
    }
}
