import Foundation
import Jobferry
import Testing

@Suite(.timeLimit(.minutes(10)))
struct WebhookTests {
    private struct Vectors: Decodable {
        struct Case: Decodable {
            let name, secret, body, signature: String
            let valid: Bool
        }
        let cases: [Case]
    }

    @Test func thePublishedVectors() throws {
        let vectors = try JSONDecoder().decode(Vectors.self, from: example("vector_webhook_signature.json"))
        #expect(vectors.cases.count > 3)
        for vector in vectors.cases {
            let webhook = try AmplifierWebhook(secrets: [Secret(vector.secret)])
            let headers = ["x-webhook-signature": vector.signature]
            let kind = kind { try webhook.verify(headers: headers, body: Data(vector.body.utf8)) }
            // A signed body that is no job proves that the signature was accepted.
            let expected: ErrorKind? = vector.valid ? (vector.body.isEmpty ? .protocol : nil) : .signatureInvalid
            #expect(kind == expected, "\(vector.name)")
        }
    }

    /// The kind of error, if there is one.
    private func kind(_ verify: () throws -> AmplifierDelivery) -> ErrorKind? {
        do {
            _ = try verify()
            return nil
        } catch {
            return (error as? JobferryError)?.kind
        }
    }

    @Test func headersInAnyFormSeveralSecrets() throws {
        let body = try example("webhook_job_done.json")
        let signed = try AmplifierWebhook(secrets: ["old"]).sign(body)
        let (name, value) = try #require(signed.first)
        let webhook = try AmplifierWebhook(secrets: ["new", "old"])
        #expect(try webhook.verify(headers: signed, body: body).job.status == .done)
        #expect(try webhook.verify(headers: [name.uppercased(): value, "Host": "a"], body: body).job.raw.data == body)
        #expect(try webhook.verify(headers: [(key: name, value: value)], body: body).job.status == .done)
        let stranger = try AmplifierWebhook(secrets: ["other"])
        #expect(kind { try stranger.verify(headers: signed, body: body) } == .signatureInvalid)
        #expect(kind { try webhook.verify(headers: [:], body: body) } == .signatureInvalid)
        #expect(kind { try webhook.verify(headers: signed, body: body + Data(" ".utf8)) } == .signatureInvalid)
        #expect(throws: JobferryError.self) { try AmplifierWebhook(secrets: []) }
    }

    @Test func aDeliveryEndsTheWaitAtOnce() async throws {
        let sandbox = try Sandbox()
        let client = try sandbox.client()
        let webhook = try AmplifierWebhook(secrets: ["whsec_1"])
        let received = Recorded()
        let receiver = try Server(body: true) { request in
            received.add(request)
            return answered("{}")
        }
        defer { receiver.close() }
        let job = try await client.submit(
            .path(sample("project.wav")), for: .useCase(.wellness),
            options: .init(webhookUrl: "http://127.0.0.1:\(receiver.port)/hook", webhookSecretKey: "whsec_1"))
        // Would look for the first time long after the test's end.
        async let waited = client.waitForJob(job.jobId, options: .init(pollInterval: 600))
        try await until { !received.all.isEmpty }
        let delivery = try webhook.verify(headers: headers(of: received.all[0]), body: body(of: received.all[0]))
        #expect(delivery.job.jobId == job.jobId)
        try await until { try client.deliver(delivery) }
        #expect(try await waited.status == .done)
        #expect(try client.deliver(delivery) == false, "nobody waits any more")
    }
}
