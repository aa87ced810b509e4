/// A client of the Alliance's risk-analysis tool. Make one and keep it: calls share connections and
/// rate limits.
///
/// ```swift
/// // The address from ALLIANCE_BASE_URL, the access token from ALLIANCE_TOKEN.
/// let client = try Alliance { Secret(try await logIn()) }
/// let job = try await client.analyzeRisk(assessmentId)
/// print(job.result?.riskAnalysis?.overallScore ?? "no score")
/// ```
///
/// Calls throw ``JobferryError``. Cancelling the task that awaits a call stops it and closes its
/// connection. It throws `CancellationError` when nothing was submitted, and otherwise a
/// ``JobferryError`` of kind ``ErrorKind/cancelled`` with the job and its token; the job goes on.
public final class Alliance: Sendable {
    private let native: NativeAlliance

    /// A client with these options.
    ///
    /// - Parameter refresh: Gives a new access token when the tool refuses the present one (401). It
    ///   is asked once for each refused token, however many calls and waits are under way, in a task
    ///   of its own. What it throws ends them with ``ErrorKind/authentication``, which says it. It is
    ///   not cancelled with the call that needed it.
    /// - Throws: ``ErrorKind/configuration``, naming the option and its environment variable.
    public init(
        _ options: ClientOptions = ClientOptions(), refresh: (@Sendable () async throws -> Secret)? = nil
    ) throws {
        native = try translating {
            try NativeAlliance(options: options, variables: nil, source: refresh.map(Renewal.init))
        }
    }

    /// Tries out a prompt, waits for the job, and returns it with the output. Administrators only.
    ///
    /// - Parameter onAccepted: Told once, when the vendor has accepted the submission and before the wait
    ///   begins, on a thread of the library's.
    /// - Throws: What ``submitPreview(_:options:)`` and ``waitForJob(_:options:)`` throw.
    public func preview(
        _ request: AlliancePreviewRequest, submit: JobOptions = JobOptions(), wait: WaitOptions = WaitOptions(),
        onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> AllianceJob {
        try await run(.preview(request), submit, wait, onAccepted)
    }

    /// Has a document of an assessment read, waits for the job, and returns it. A search for gaps
    /// follows, whose job is not named.
    ///
    /// - Parameter onAccepted: Told once, when the vendor has accepted the submission and before the wait
    ///   begins, on a thread of the library's.
    /// - Throws: What ``submitParseDocument(assessmentId:documentId:options:)`` and
    ///   ``waitForJob(_:options:)`` throw.
    public func parseDocument(
        assessmentId: String,
        documentId: String,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> AllianceJob {
        try await run(.parseDocument(assessmentId: assessmentId, documentId: documentId), submit, wait, onAccepted)
    }

    /// Has the risks of an assessment scored, waits for the job, and returns it.
    ///
    /// - Parameter onAccepted: Told once, when the vendor has accepted the submission and before the wait
    ///   begins, on a thread of the library's.
    /// - Throws: What ``submitAnalyzeRisk(_:options:)`` and ``waitForJob(_:options:)`` throw.
    public func analyzeRisk(
        _ assessmentId: String, submit: JobOptions = JobOptions(), wait: WaitOptions = WaitOptions(),
        onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> AllianceJob {
        try await run(.riskAnalysis(assessmentId: assessmentId), submit, wait, onAccepted)
    }

    /// Has the report of an assessment written, waits for the job, and returns it with the address of
    /// the PDF.
    ///
    /// - Parameter onAccepted: Told once, when the vendor has accepted the submission and before the wait
    ///   begins, on a thread of the library's.
    /// - Throws: What ``submitGenerateReport(_:options:)`` and ``waitForJob(_:options:)`` throw.
    public func generateReport(
        _ assessmentId: String, submit: JobOptions = JobOptions(), wait: WaitOptions = WaitOptions(),
        onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> AllianceJob {
        try await run(.report(assessmentId: assessmentId), submit, wait, onAccepted)
    }

    /// ``preview(_:submit:wait:onAccepted:)`` without the wait: the identifier of its job.
    ///
    /// The tool has no idempotency keys and no list of jobs, so it is repeated only when it was
    /// certainly not accepted, and a lost answer cannot be found again.
    ///
    /// - Throws: ``ErrorKind/submitUnknown`` when the tool may have accepted it without an answer
    ///   arriving; and the errors of any request.
    public func submitPreview(
        _ request: AlliancePreviewRequest, options: JobOptions = JobOptions()
    ) async throws -> AllianceJobHandle {
        try await submit(.preview(request), options)
    }

    /// ``parseDocument(assessmentId:documentId:submit:wait:onAccepted:)`` without the wait, sent as
    /// ``submitPreview(_:options:)`` is.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` for an identifier that is no UUID, before anything is
    ///   sent; and what ``submitPreview(_:options:)`` throws.
    public func submitParseDocument(
        assessmentId: String, documentId: String, options: JobOptions = JobOptions()
    ) async throws -> AllianceJobHandle {
        try await submit(.parseDocument(assessmentId: assessmentId, documentId: documentId), options)
    }

    /// ``analyzeRisk(_:submit:wait:onAccepted:)`` without the wait, sent as ``submitPreview(_:options:)`` is.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` for an identifier that is no UUID, before anything is
    ///   sent; and what ``submitPreview(_:options:)`` throws.
    public func submitAnalyzeRisk(
        _ assessmentId: String, options: JobOptions = JobOptions()
    ) async throws -> AllianceJobHandle {
        try await submit(.riskAnalysis(assessmentId: assessmentId), options)
    }

    /// ``generateReport(_:submit:wait:onAccepted:)`` without the wait, sent as ``submitPreview(_:options:)`` is.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` for an identifier that is no UUID, before anything is
    ///   sent; and what ``submitPreview(_:options:)`` throws.
    public func submitGenerateReport(
        _ assessmentId: String, options: JobOptions = JobOptions()
    ) async throws -> AllianceJobHandle {
        try await submit(.report(assessmentId: assessmentId), options)
    }

    private func run(
        _ task: AllianceTask, _ submit: JobOptions, _ wait: WaitOptions, _ onAccepted: AcceptedJob.Handler?
    ) async throws -> AllianceJob {
        try await call(onAccepted) { [native] in
            try await native.run(task: task, submit: submit, wait: wait, cancel: $0)
        }
    }

    private func submit(_ task: AllianceTask, _ options: JobOptions) async throws -> AllianceJobHandle {
        try await call { [native] in try await native.submit(task: task, options: options, cancel: $0) }
    }

    /// Fetches one of the caller's own jobs, by its identifier or token. A failed job is not an error
    /// here.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` when the identifier is no UUID, before anything is sent;
    ///   ``ErrorKind/notFound`` when there is no such job or it belongs to another user.
    public func job(_ jobOrToken: String) async throws -> AllianceJob {
        try await call { [native] in try await native.job(jobOrToken: jobOrToken, cancel: $0) }
    }

    /// Waits for a job, by its identifier or token, and returns it with the result.
    ///
    /// A job may go back from processing to pending and may stay there; the wait then ends at the
    /// deadline. An access token that expires meanwhile is renewed, if the client knows how.
    ///
    /// - Throws: Each names the job and carries its token: ``ErrorKind/jobFailed`` with the tool's
    ///   reason, ``ErrorKind/waitTimeout`` (the job goes on), ``ErrorKind/notFound``,
    ///   ``ErrorKind/authentication``.
    public func waitForJob(_ jobOrToken: String, options: WaitOptions = WaitOptions()) async throws -> AllianceJob {
        try await call { [native] in
            try await native.waitForJob(jobOrToken: jobOrToken, options: options, cancel: $0)
        }
    }

    /// What this client has done so far.
    ///
    /// - Throws: ``ErrorKind/cancelled`` when the client has been closed.
    public func stats() throws -> ClientStats {
        try translating { try native.stats() }
    }

    /// The token with which another process or language goes on with a job: text without secrets.
    ///
    /// - Throws: ``ErrorKind/cancelled`` when the client has been closed.
    public func token(_ jobId: String) throws -> String {
        try translating { try native.token(jobId: jobId) }
    }

    /// Stops the calls under way, which throw ``ErrorKind/cancelled``, and closes the connections.
    /// Not necessary: a client that is no longer referenced is closed automatically.
    public func close() {
        native.shutDown()
    }
}

extension AlliancePreviewRequest {
    /// A prompt from the tool's own JSON.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` when it is no JSON, or has keys that the tool does not
    ///   know.
    public init(json: String) throws {
        self = try translating { try alliancePreviewRequest(json: json) }
    }
}
