import Foundation
import Jobferry

/// Why an operation is not there.
struct Unsupported: Error {
    let why: String
}

/// Answers requests, one after the other.
actor Driver {
    private var clients: [Key: Client] = [:]

    private struct Key: Hashable {
        let baseUrl: String?
        let configuration: Configuration?
        let description: String?
    }

    func answer(_ request: Request) async -> JSON {
        do {
            return ["id": .text(request.id), "ok": true, "value": try await value(of: request)]
        } catch let unsupported as Unsupported {
            return ["id": .text(request.id), "unsupported": .text(unsupported.why)]
        } catch {
            return ["id": .text(request.id), "ok": false, "error": failure(error)]
        }
    }

    private func value(of request: Request) async throws -> JSON {
        switch request.op {
        case "ping":
            return ["name": "swift", "version": .text(Amplifier.version)]
        case "verify_webhook":
            return try verifyWebhook(request.args!)
        case "cancel":
            let inner = request.args!.inner!
            let client = try client(request.baseUrl, inner.args)
            let call = Task { try await operate(inner.op, client, inner.args) }
            try await Task.sleep(for: .seconds(request.args!.afterS!))
            call.cancel()
            return try await call.value
        case "leave":
            let inner = request.args!.inner!
            let client = try client(request.baseUrl, inner.args)
            Task { try await operate(inner.op, client, inner.args) }
            try await Task.sleep(for: .seconds(request.args!.afterS!))
            exit(7)
        default:
            let client = try client(request.baseUrl, request.args!)
            return try await operate(request.op, client, request.args!)
        }
    }

    /// One client per address and configuration, so that steps share connections and budgets.
    private func client(_ baseUrl: String?, _ args: Arguments) throws -> Client {
        let key = Key(baseUrl: baseUrl, configuration: args.client, description: args.description)
        if let known = clients[key] { return known }
        let options = try options(baseUrl, args.client)
        let client =
            switch args.description {
            case let description?: Client.described(try JobApi(toml: description, options: options))
            case nil: try Client(args.client?.vendor ?? "amplifier", options)
            }
        clients[key] = client
        return client
    }
}

/// The client of a vendor.
private enum Client {
    case amplifier(Amplifier)
    case midlyr(Midlyr)
    case idunox(Idunox)
    case alliance(Alliance)
    case described(JobApi)

    init(_ vendor: String, _ options: ClientOptions) throws {
        switch vendor {
        case "amplifier": self = .amplifier(try Amplifier(options))
        case "midlyr": self = .midlyr(try Midlyr(options))
        case "idunox": self = .idunox(try Idunox(options))
        case "alliance": self = .alliance(try Alliance(options))
        default: throw Unsupported(why: "there is no client of \(vendor)")
        }
    }
}

private func options(_ baseUrl: String?, _ given: Configuration?) throws -> ClientOptions {
    let plan: Plan? =
        switch given?.rateLimit {
        case nil: .off
        case .standard: nil
        case .custom(let limits):
            .custom(RateLimits(uploads: limits.analyze, others: limits.general, window: limits.windowS))
        }
    return ClientOptions(
        accountId: given?.credentials?["account_id"],
        apiKey: (given?.credentials?["api_key"]).map { Secret($0) },
        token: (given?.credentials?["token"]).map { Secret($0) },
        baseUrl: baseUrl,
        plan: plan,
        connectTimeout: given?.connectTimeoutS,
        timeout: given?.timeoutS,
        uploadTimeout: given?.timeoutS,
        maxRetries: given?.maxRetries,
        retryBase: given?.retryBaseS,
        retryMax: given?.retryMaxS,
        extraCaPem: try given?.caFile.map { try String(contentsOfFile: $0, encoding: .utf8) },
        userAgent: given?.userAgent
    )
}

private func operate(_ op: String, _ client: Client, _ args: Arguments) async throws -> JSON {
    switch (op, client) {
    case ("describe", _):
        let config = try options(nil, args.client)
        var dumped = ""
        dump(client, to: &dumped)
        dump(config, to: &dumped)
        return ["text": .text("\(client) \(config) \(String(reflecting: config)) \(dumped)")]
    case (_, .amplifier(let client)): return try await amplifier(op, client, args)
    case (_, .midlyr(let client)): return try await midlyr(op, client, args)
    case (_, .idunox(let client)): return try await idunox(op, client, args)
    case (_, .alliance(let client)): return try await alliance(op, client, args)
    case (_, .described(let client)): return try await described(op, client, args)
    }
}

private func amplifier(_ op: String, _ client: Amplifier, _ args: Arguments) async throws -> JSON {
    switch op {
    case "credits":
        let credits = try await client.credits()
        let isExactNumber = Int64(credits.exact).map { $0.magnitude <= 1 << 53 } ?? false
        return ["credits": isExactNumber ? .integer(credits.credits) : .text(credits.exact)]
    case "get_job":
        return try document(of: await client.job(args.jobId!))
    case "wait_job":
        return try document(of: await client.waitForJob(args.jobId!, options: waiting(args)))
    case "submit_file":
        return try document(of: await client.submit(.path(args.path!), for: target(args), options: submitting(args)))
    case "analyze_file":
        let options = AnalyzeOptions(submit: submitting(args), wait: waiting(args))
        return try document(of: await client.analyze(.path(args.path!), for: target(args), options: options))
    case "list_jobs" where args.all == true:
        var jobs: [JSON] = []
        for try await job in client.allJobs() { jobs.append(summary(job)) }
        return ["jobs": .array(jobs)]
    case "list_jobs":
        let page = try await client.jobs(page: args.page ?? 0)
        return [
            "jobs": .array(page.jobs.map(summary)), "page": .integer(Int64(page.page)),
            "total_pages": .integer(Int64(page.totalPages)),
        ]
    case "set_webhook":
        return ["success": .bool(try await client.setWebhook(url: args.url!, secretKey: Secret(args.secret!)).success)]
    case "fork":
        throw Unsupported(why: "a Swift process cannot be forked: Foundation marks fork as unavailable")
    case "batch":
        throw Unsupported(why: "there is no batch runner yet")
    default:
        throw Unsupported(why: "no such operation")
    }
}

private func verifyWebhook(_ args: Arguments) throws -> JSON {
    let headers = args.headers!.map { (key: $0[0], value: $0[1]) }
    let secrets = args.secrets!.map { Secret($0) }
    let body = Data(base64Encoded: args.bodyB64!)!
    switch args.scheme ?? "amplifier" {
    case "amplifier":
        let delivery = try AmplifierWebhook(secrets: secrets).verify(headers: headers, body: body)
        return ["valid": true, "job_id": .text(delivery.job.jobId)]
    case "idunox":
        let now = args.now.map { Date(timeIntervalSince1970: $0) }
        _ = try IdunoxWebhook(secrets: secrets).verify(headers: headers, body: body, now: now)
        return ["valid": true]
    default:
        throw Unsupported(why: "there is no receiver of \(args.scheme!)")
    }
}

private func target(_ args: Arguments) throws -> Target {
    switch args.kind {
    case "use_case": .useCase(UseCase(rawValue: args.selector!))
    case "condition": .condition(Condition(rawValue: args.selector!))
    case "model": .model(VoiceModel(rawValue: args.selector!))
    case "sign": .sign(Sign(rawValue: args.selector!))
    default: throw Unsupported(why: "no such kind of target")
    }
}

func waiting(_ args: Arguments) -> WaitOptions {
    WaitOptions(deadline: args.deadlineS, pollInterval: args.pollIntervalS)
}

private func submitting(_ args: Arguments) -> SubmitOptions {
    SubmitOptions(
        diarize: args.diarize, webhookUrl: args.webhookUrl, webhookSecretKey: args.webhookSecret.map { Secret($0) },
        onUnknown: onUnknown(args), deadline: args.deadlineS)
}

/// The vendor's own fields, with the instants as they are meant and, beside them, as they are written.
private func document(of job: AmplifierJob) throws -> JSON {
    guard case .object(var fields) = try JSON(parsing: job.raw.text) else { return .null }
    for (name, time) in [("created_at", job.createdAt), ("completed_at", job.completedAt)] {
        guard let time else { continue }
        fields[name] = instant(time)
        fields["\(name)_text"] = .text(time.text)
    }
    return .object(fields)
}

private func summary(_ job: AmplifierJobSummary) -> JSON {
    [
        "job_id": .text(job.jobId), "status": .text(job.status.rawValue),
        "created_at": job.createdAt.map(instant) ?? .null,
    ]
}

/// To the nearest millisecond: the formatter cuts off, and a `Date` is a binary fraction.
func instant(_ time: Timestamp) -> JSON {
    guard let rounding = time.instant?.addingTimeInterval(0.0005) else { return .null }
    return .text(Date.ISO8601FormatStyle(includingFractionalSeconds: true).format(rounding))
}

private func failure(_ error: any Error) -> JSON {
    if error is CancellationError { return ["kind": "cancelled", "message": "the task was cancelled"] }
    guard let error = error as? JobferryError else { return ["kind": "driver", "message": .text("\(error)")] }
    return [
        "kind": .text(word(error.kind)),
        "cause_kind": .text(error.cause.map(word)),
        "message": .text(error.message),
        "http_status": error.status.map { .integer(Int64($0)) } ?? .null,
        "code": .text(error.code),
        "job_id": .text(error.jobId),
        "token": .text(error.token),
        "retry_after_s": error.retryAfter.map(JSON.number) ?? .null,
        "maybe_accepted": .bool(error.kind == .submitUnknown),
    ]
}

/// The kind in snake case, as the core names it.
private func word(_ kind: ErrorKind) -> String {
    switch kind {
    case .configuration: "configuration"
    case .authentication: "authentication"
    case .insufficientCredits: "insufficient_credits"
    case .invalidRequest: "invalid_request"
    case .audioRejected: "audio_rejected"
    case .notFound: "not_found"
    case .conflict: "conflict"
    case .rateLimited: "rate_limited"
    case .server: "server"
    case .network: "network"
    case .timeout: "timeout"
    case .waitTimeout: "wait_timeout"
    case .protocol: "protocol"
    case .jobFailed: "job_failed"
    case .submitUnknown: "submit_unknown"
    case .signatureInvalid: "signature_invalid"
    case .cancelled: "cancelled"
    }
}
