import Jobferry

// The operations of the vendors that take no recordings, and of described APIs.

func midlyr(_ op: String, _ client: Midlyr, _ args: Arguments) async throws -> JSON {
    switch op {
    case "submit_screen":
        let scenario = MidlyrScenario(rawValue: args.scenario!)
        let submitted = try await client.submitScreen(args.text!, for: scenario, options: submitting(args))
        return ["job_id": .text(submitted.id)]
    case "get_job":
        return try document(of: await client.job(args.jobId!))
    case "wait_job":
        return try document(of: await client.waitForJob(args.jobId!, options: waiting(args)))
    case "list_jobs" where args.all == true:
        var jobs: [JSON] = []
        for try await job in client.allJobs(listing(args)) { jobs.append(summary(job)) }
        return ["jobs": .array(jobs)]
    case "list_jobs":
        let page = try await client.jobs(listing(args))
        return [
            "jobs": .array(page.jobs.map(summary)), "next_cursor": .text(page.nextCursor),
            "has_more": .bool(page.hasMore),
        ]
    default:
        throw Unsupported(why: "Midlyr has no such operation")
    }
}

func idunox(_ op: String, _ client: Idunox, _ args: Arguments) async throws -> JSON {
    switch (op, args.what) {
    case ("submit_idunox", _):
        let options = IdunoxSubmitOptions(
            idempotencyKey: args.idempotencyKey, correlationId: args.correlationId, deadline: args.deadlineS)
        let accepted = try await client.submit(.init(json: args.request!.line()), options: options)
        return try document(accepted.raw, ["job_id": .text(accepted.submissionId)])
    case ("get_job", "submission"):
        return try document(of: await client.submission(args.jobId!))
    case ("get_job", _):
        return try document(of: await client.job(args.jobId!))
    case ("wait_job", "submission"):
        return try document(of: await client.waitForSubmission(args.jobId!, options: waiting(args)))
    case ("wait_job", _):
        return try document(of: await client.waitForJob(args.jobId!, options: waiting(args)))
    default:
        throw Unsupported(why: "Idunox has no such operation")
    }
}

func alliance(_ op: String, _ client: Alliance, _ args: Arguments) async throws -> JSON {
    switch op {
    case "submit_alliance":
        let handle = try await submitted(client, args)
        return ["job_id": .text(handle.jobId), "status": .text(handle.status?.rawValue)]
    case "get_job":
        return try document(of: await client.job(args.jobId!))
    case "wait_job":
        return try document(of: await client.waitForJob(args.jobId!, options: waiting(args)))
    default:
        throw Unsupported(why: "Alliance has no such operation")
    }
}

private func submitted(_ client: Alliance, _ args: Arguments) async throws -> AllianceJobHandle {
    let options = submitting(args)
    switch args.task {
    case "preview":
        return try await client.submitPreview(.init(json: args.request!.line()), options: options)
    case "parse_document":
        return try await client.submitParseDocument(
            assessmentId: args.assessmentId!, documentId: args.documentId!, options: options)
    case "risk_analysis":
        return try await client.submitAnalyzeRisk(args.assessmentId!, options: options)
    case "report":
        return try await client.submitGenerateReport(args.assessmentId!, options: options)
    default:
        throw Unsupported(why: "no such task")
    }
}

func described(_ op: String, _ client: JobApi, _ args: Arguments) async throws -> JSON {
    let fields = RawJson(try args.fields?.line() ?? "{}")
    let file = args.file.map { Audio.path($0) }
    let options = ApiSubmitOptions(onUnknown: onUnknown(args), deadline: args.deadlineS)
    switch op {
    case "api_submit":
        return try described(job: await client.submit(fields, name: args.name, file: file, options: options))
    case "api_run":
        let wait = waiting(args)
        return try described(
            job: await client.run(fields, name: args.name, file: file, submit: options, wait: wait))
    case "api_job":
        return try described(job: await client.job(args.jobId!))
    default:
        throw Unsupported(why: "a described API has no such operation")
    }
}

private func described(job: ApiJob) throws -> JSON {
    [
        "job_id": .text(job.jobId), "status": .text(job.status), "state": .text(job.state.rawValue),
        "result": try job.result.map { try JSON(parsing: $0.text) } ?? .null,
    ]
}

private func submitting(_ args: Arguments) -> JobOptions {
    JobOptions(onUnknown: onUnknown(args), deadline: args.deadlineS)
}

func onUnknown(_ args: Arguments) -> OnUnknown? {
    args.onUnknown.flatMap { ["reconcile": .reconcile, "error": .error, "resend": .resend][$0] }
}

private func listing(_ args: Arguments) -> MidlyrListOptions {
    MidlyrListOptions(limit: args.limit, cursor: args.cursor)
}

/// The vendor's own fields, and those that a job has for every vendor.
private func document(_ raw: RawJson, _ more: [String: JSON]) throws -> JSON {
    guard case .object(let fields) = try JSON(parsing: raw.text) else { return .null }
    return .object(fields.merging(more) { $1 })
}

private func document(of job: MidlyrJob) throws -> JSON {
    try document(job.raw, ["job_id": .text(job.id), "status": .text(job.status.rawValue)])
}

private func document(of job: IdunoxJob) throws -> JSON {
    try document(job.raw, ["job_id": .text(job.jobId), "status": .text(job.status?.rawValue)])
}

private func document(of submission: IdunoxSubmission) throws -> JSON {
    let more: [String: JSON] = [
        "job_id": .text(submission.submissionId), "status": .text(submission.status?.rawValue),
    ]
    return try document(submission.raw, more)
}

private func document(of job: AllianceJob) throws -> JSON {
    try document(job.raw, ["job_id": .text(job.id), "status": .text(job.status.rawValue)])
}

private func summary(_ job: MidlyrJobSummary) -> JSON {
    [
        "job_id": .text(job.id), "status": .text(job.status.rawValue),
        "created_at": job.createdAt.map(instant) ?? .null,
    ]
}
