/// A client of Idunox, which makes wellbeing scores and reports of de-identified health data. Make
/// one and keep it: calls share connections.
///
/// A submission passes through a pipeline of seven jobs. One succeeded job is not a finished
/// submission: wait for the submission, then fetch its result.
///
/// ```swift
/// // The key from IDUNOX_API_KEY.
/// let client = try Idunox()
/// let accepted = try await client.submit(request)
/// let ended = try await client.waitForSubmission(accepted.submissionId)
/// for outcome in try await client.result(ended.resultId!).outcomes { print(outcome.outcomeId) }
/// ```
///
/// Calls throw ``JobferryError``. Cancelling the task that awaits a call stops it and closes its
/// connection. It throws `CancellationError` when nothing was submitted, and otherwise a
/// ``JobferryError`` of kind ``ErrorKind/cancelled`` with the job and its token; the job goes on.
public final class Idunox: Sendable {
    private let native: NativeIdunox

    /// A client with these options.
    ///
    /// - Throws: ``ErrorKind/configuration``, naming the option and its environment variable.
    public init(_ options: ClientOptions = ClientOptions()) throws {
        native = try translating { try NativeIdunox(options: options, variables: nil) }
    }

    /// Submits one bundle of de-identified data.
    ///
    /// Sent with an idempotency key, and again on passing faults: the same key, the same bytes, so
    /// that it counts once.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` with the vendor's reason, ``ErrorKind/conflict`` when
    ///   the key was used within 24 hours for a different request, ``ErrorKind/submitUnknown``
    ///   naming the key when no attempt was answered, and the errors of any request.
    public func submit(
        _ request: IdunoxSubmissionRequest, options: IdunoxSubmitOptions = IdunoxSubmitOptions()
    ) async throws -> IdunoxAccepted {
        try await call { [native] in try await native.submit(request: request, options: options, cancel: $0) }
    }

    /// Fetches a submission with its jobs, by its identifier or token.
    ///
    /// - Throws: ``ErrorKind/notFound`` when the account has no such submission.
    public func submission(_ submissionOrToken: String) async throws -> IdunoxSubmission {
        try await call { [native] in
            try await native.submission(submissionOrToken: submissionOrToken, cancel: $0)
        }
    }

    /// Fetches one job of a pipeline, by its identifier or token. A failed job is not an error here.
    ///
    /// - Throws: ``ErrorKind/notFound`` when the account has no such job, or the host does not show
    ///   jobs.
    public func job(_ jobOrToken: String) async throws -> IdunoxJob {
        try await call { [native] in try await native.job(jobOrToken: jobOrToken, cancel: $0) }
    }

    /// Fetches a result. Its status says whether it is finished, not its time of completion.
    ///
    /// - Throws: ``ErrorKind/notFound`` when there is none (yet).
    public func result(_ resultId: String) async throws -> IdunoxResult {
        try await call { [native] in try await native.result(resultId: resultId, cancel: $0) }
    }

    /// Waits until a submission has been completed, by its identifier or token. A verified webhook
    /// given to ``deliver(_:)`` ends it at once. A single bad answer does not end it.
    ///
    /// - Parameter onProgress: Told after each look where the steps of the pipeline stand, on a
    ///   thread of the library's.
    /// - Throws: Each names the submission and carries its token: ``ErrorKind/jobFailed`` with the
    ///   reasons of the failed jobs, ``ErrorKind/waitTimeout`` (it goes on), ``ErrorKind/notFound``,
    ///   ``ErrorKind/authentication``.
    public func waitForSubmission(
        _ submissionOrToken: String,
        options: WaitOptions = WaitOptions(),
        onProgress: (@Sendable (IdunoxProgress) -> Void)? = nil
    ) async throws -> IdunoxSubmission {
        let listener = onProgress.map(StepsListener.init)
        return try await call { [native] in
            try await native.waitForSubmission(
                submissionOrToken: submissionOrToken, options: options, listener: listener, cancel: $0)
        }
    }

    /// Waits for one job of a pipeline, by its identifier or token. A job that failed before its last
    /// attempt may run again, so it is waited for on; `deadLetter` and `cancelled` are final.
    ///
    /// - Throws: What ``waitForSubmission(_:options:onProgress:)`` throws, about the job.
    public func waitForJob(_ jobOrToken: String, options: WaitOptions = WaitOptions()) async throws -> IdunoxJob {
        try await call { [native] in
            try await native.waitForJob(jobOrToken: jobOrToken, options: options, cancel: $0)
        }
    }

    /// Passes a verified webhook to the waits for its submission, which end at once. Returns
    /// whether there was such a wait.
    ///
    /// - Throws: ``ErrorKind/cancelled`` when the client has been closed.
    @discardableResult
    public func deliver(_ delivery: IdunoxDelivery) throws -> Bool {
        try translating { try native.deliver(delivery: delivery.native) }
    }

    /// What this client has done so far.
    ///
    /// - Throws: ``ErrorKind/cancelled`` when the client has been closed.
    public func stats() throws -> ClientStats {
        try translating { try native.stats() }
    }

    /// The token with which another process or language goes on with a submission: text without
    /// secrets.
    ///
    /// - Throws: ``ErrorKind/cancelled`` when the client has been closed.
    public func token(_ submissionId: String) throws -> String {
        try translating { try native.token(submissionId: submissionId) }
    }

    /// Stops the calls under way, which throw ``ErrorKind/cancelled``, and closes the connections.
    /// Not necessary: a client that is no longer referenced is closed automatically.
    public func close() {
        native.shutDown()
    }
}

extension IdunoxSubmissionRequest {
    /// A submission from the vendor's own JSON.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` when it is no JSON, or has keys that the vendor does not
    ///   know.
    public init(json: String) throws {
        self = try translating { try idunoxSubmissionRequest(json: json) }
    }
}

private final class StepsListener: SubmissionListener {
    private let handler: @Sendable (IdunoxProgress) -> Void

    init(handler: @escaping @Sendable (IdunoxProgress) -> Void) {
        self.handler = handler
    }

    func looked(progress: IdunoxProgress) {
        handler(progress)
    }
}
