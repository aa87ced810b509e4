/// A client of any job API that a file describes. Make one and keep it: calls share connections and
/// rate limits.
///
/// ```swift
/// // The key from PAPERMILL_API_KEY, if the file says no other name.
/// let client = try JobApi(path: "papermill.toml")
/// let job = try await client.run(RawJson(#"{"title": "Annual report", "pages": 12}"#))
/// print(job.result?.text ?? "")
/// ```
///
/// Calls throw ``JobferryError``. Cancelling the task that awaits a call stops it and closes its
/// connection. It throws `CancellationError` when nothing was submitted, and otherwise a
/// ``JobferryError`` of kind ``ErrorKind/cancelled`` with the job and its token; the job goes on.
public final class JobApi: Sendable {
    private let native: NativeJobApi

    /// A client of the API that a file describes, in TOML or JSON.
    ///
    /// - Parameter refresh: Gives a new credential when the API refuses the present one (401); for
    ///   APIs with one credential. It is asked as that of ``Alliance/init(_:refresh:)`` is.
    /// - Throws: ``ErrorKind/configuration`` with every problem of the description, its line and what
    ///   to do; and when the file cannot be read, or an option is missing.
    public convenience init(
        path: String, options: ClientOptions = ClientOptions(), refresh: (@Sendable () async throws -> Secret)? = nil
    ) throws {
        try self.init(.file(path: path), options, refresh)
    }

    /// The same for a description in TOML.
    public convenience init(
        toml: String, options: ClientOptions = ClientOptions(), refresh: (@Sendable () async throws -> Secret)? = nil
    ) throws {
        try self.init(.toml(text: toml), options, refresh)
    }

    /// The same for a description in JSON.
    public convenience init(
        json: String, options: ClientOptions = ClientOptions(), refresh: (@Sendable () async throws -> Secret)? = nil
    ) throws {
        try self.init(.json(text: json), options, refresh)
    }

    private init(
        _ description: ApiDescription, _ options: ClientOptions, _ refresh: (@Sendable () async throws -> Secret)?
    ) throws {
        native = try translating {
            try NativeJobApi(
                description: description, options: options, variables: nil, source: refresh.map(Renewal.init))
        }
    }

    /// Submits, waits for the job, and returns it with the result. If the answer shows that the job
    /// has ended, the call does not wait.
    ///
    /// - Parameter onAccepted: Told once, when the vendor has accepted the submission and before the wait
    ///   begins, on a thread of the library's.
    /// - Throws: What ``submit(_:name:file:options:onProgress:)`` and
    ///   ``waitForJob(_:options:onProgress:)`` throw.
    public func run(
        _ fields: RawJson,
        name: String? = nil,
        file: Audio? = nil,
        submit: ApiSubmitOptions = ApiSubmitOptions(),
        wait: WaitOptions = WaitOptions(),
        onProgress: UploadProgress.Handler? = nil,
        onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> ApiJob {
        let submission = NativeApiSubmission(name: name, fields: fields, file: file?.native)
        let listener = onProgress.map(ProgressListener.init)
        return try await call(onAccepted) { [native] cancel in
            try await native.run(
                submission: submission, submit: submit, wait: wait, listener: listener, cancel: cancel)
        }
    }

    /// Submits and returns the job as accepted, with as much as the answer says of it.
    ///
    /// It is repeated only when it certainly was not accepted, or when the description says how the
    /// vendor knows a repetition.
    ///
    /// - Parameters:
    ///   - fields: One JSON object; those in braces in the description's path go there.
    ///   - name: Which of the description's submissions it is. Needed only where there are several.
    ///   - file: What goes with the fields.
    ///   - onProgress: Told how far the upload is, on a thread of the library's.
    /// - Throws: ``ErrorKind/invalidRequest`` for fields or a file that do not fit the description,
    ///   before anything is sent; ``ErrorKind/audioRejected`` where the description says what the
    ///   vendor accepts; ``ErrorKind/submitUnknown`` when the vendor may have accepted it without
    ///   an answer arriving; and the errors of any request.
    public func submit(
        _ fields: RawJson,
        name: String? = nil,
        file: Audio? = nil,
        options: ApiSubmitOptions = ApiSubmitOptions(),
        onProgress: UploadProgress.Handler? = nil
    ) async throws -> ApiJob {
        let submission = NativeApiSubmission(name: name, fields: fields, file: file?.native)
        let listener = onProgress.map(ProgressListener.init)
        return try await call { [native] cancel in
            try await native.submit(submission: submission, options: options, listener: listener, cancel: cancel)
        }
    }

    /// Checks a recording as ``submit(_:name:file:options:onProgress:)`` does, without sending
    /// anything. Without limits in the description, every recording passes.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` when it cannot be read.
    public func check(_ audio: Audio) async throws -> AudioVerdict {
        try await call { [native] in try await native.check(audio: audio.native, cancel: $0) }
    }

    /// Fetches a job, by its identifier or token. A failed job is not an error here.
    ///
    /// - Throws: ``ErrorKind/notFound`` when the account has no such job; ``ErrorKind/protocol`` when
    ///   its document has no identifier or status where the description says.
    public func job(_ jobOrToken: String) async throws -> ApiJob {
        try await call { [native] in try await native.job(jobOrToken: jobOrToken, cancel: $0) }
    }

    /// Waits for a job, by its identifier or token, and returns it with the result. A single bad
    /// answer does not end it; a verified webhook given to ``deliver(_:)`` ends it at once.
    ///
    /// - Parameter onProgress: Told after each look where the job stands, on a thread of the
    ///   library's.
    /// - Throws: Each names the job and carries its token: ``ErrorKind/jobFailed`` with the vendor's
    ///   reason, ``ErrorKind/waitTimeout`` (the job goes on), ``ErrorKind/notFound``,
    ///   ``ErrorKind/authentication``.
    public func waitForJob(
        _ jobOrToken: String,
        options: WaitOptions = WaitOptions(),
        onProgress: (@Sendable (ApiJob) -> Void)? = nil
    ) async throws -> ApiJob {
        let listener = onProgress.map(LooksListener.init)
        return try await call { [native] in
            try await native.waitForJob(jobOrToken: jobOrToken, options: options, listener: listener, cancel: $0)
        }
    }

    /// One page of the account's jobs. Pages count from 0, whatever the vendor does.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` when the description has no list, or no numbers for its
    ///   pages.
    public func jobs(page: UInt32 = 0) async throws -> ApiJobPage {
        try await call { [native] in try await native.jobs(page: page, cancel: $0) }
    }

    /// All jobs of the account in the vendor's order, fetched page by page as they are asked for, by
    /// number or by cursor as the description says. Each job comes once.
    ///
    /// A loop over it throws ``ErrorKind/invalidRequest`` when the description has no list.
    public func allJobs() -> Listing<ApiJob> {
        Listing { [native] in
            let jobs = try native.allJobs()
            return { try await jobs.next(cancel: $0) }
        }
    }

    /// Searches for the job of a submission whose outcome is unknown, from the token of its
    /// ``ErrorKind/submitUnknown`` error, where the description has a list of jobs. The token of a
    /// job fetches the job.
    ///
    /// - Throws: ``ErrorKind/notFound`` when no job can be its, so that it may be submitted again;
    ///   ``ErrorKind/submitUnknown`` with `candidates` when the outcome is unknown.
    public func reconcile(_ token: String) async throws -> ApiJob {
        try await call { [native] in try await native.reconcile(token: token, cancel: $0) }
    }

    /// Verifies the vendor's webhooks, signed with any of `secrets`.
    ///
    /// - Throws: ``ErrorKind/configuration`` when the description has no webhooks, when there is no
    ///   secret, or when one is empty.
    public func webhook(secrets: [Secret]) throws -> ApiWebhook {
        try translating { try ApiWebhook(native.webhook(secrets: secrets)) }
    }

    /// Passes a verified webhook to the waits for its job, which end at once. Returns whether there
    /// was such a wait.
    ///
    /// - Throws: ``ErrorKind/cancelled`` when the client has been closed.
    @discardableResult
    public func deliver(_ delivery: ApiDelivery) throws -> Bool {
        try translating { try native.deliver(delivery: delivery.native) }
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

private final class LooksListener: JobListener {
    private let handler: @Sendable (ApiJob) -> Void

    init(handler: @escaping @Sendable (ApiJob) -> Void) {
        self.handler = handler
    }

    func looked(job: ApiJob) {
        handler(job)
    }
}
