/// A client of Amplifier Health. Make one and keep it: calls share connections and rate limits.
///
/// ```swift
/// // Credentials from AMPLIFIER_ACCOUNT_ID and AMPLIFIER_API_KEY.
/// let client = try Amplifier()
/// let job = try await client.analyze("visit.wav", for: .useCase(.behavioralHealth))
/// for signal in job.result?.signals ?? [] { print(signal.id, signal.level) }
/// ```
///
/// Calls throw ``JobferryError``. Cancelling the task that awaits a call stops it and closes its
/// connection. It throws `CancellationError` when nothing was submitted, and otherwise a
/// ``JobferryError`` of kind ``ErrorKind/cancelled`` with the job and its token; the job goes on.
public final class Amplifier: Sendable {
    /// The version of Jobferry.
    public static let version = Jobferry.version()

    private let native: NativeAmplifier

    /// A client with these options.
    ///
    /// - Throws: ``ErrorKind/configuration``, naming the option and its environment variable.
    public init(_ options: ClientOptions = ClientOptions()) throws {
        native = try translating { try NativeAmplifier(options: options, variables: nil) }
    }

    /// Submits a recording, waits for its job, and returns it with the result.
    ///
    /// - Parameters:
    ///   - onProgress: Told how far the upload is, on a thread of the library's.
    ///   - onAccepted: Told once, when the vendor has accepted the submission and before the wait begins,
    ///     on a thread of the library's.
    /// - Throws: What ``submit(_:for:options:onProgress:)`` and ``waitForJob(_:options:)`` throw.
    public func analyze(
        _ audio: Audio,
        for target: Target,
        options: AnalyzeOptions = AnalyzeOptions(),
        onProgress: UploadProgress.Handler? = nil,
        onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> AmplifierJob {
        let listener = onProgress.map(ProgressListener.init)
        return try await call(onAccepted) { [native] cancel in
            try await native.analyze(
                audio: audio.native, target: target, options: options, listener: listener, cancel: cancel)
        }
    }

    /// Submits a recording and returns the job as accepted, usually still running.
    ///
    /// The recording is checked first; what the vendor would certainly refuse is not sent. Costs
    /// credits, so it is repeated only when the vendor certainly did not accept it.
    ///
    /// - Parameter onProgress: Told how far the upload is, on a thread of the library's.
    /// - Throws: ``ErrorKind/audioRejected`` with the documented code, ``ErrorKind/submitUnknown``
    ///   when the vendor may have accepted it without an answer arriving,
    ///   ``ErrorKind/invalidRequest`` for half a webhook pair, and the errors of any request.
    public func submit(
        _ audio: Audio,
        for target: Target,
        options: SubmitOptions = SubmitOptions(),
        onProgress: UploadProgress.Handler? = nil
    ) async throws -> AmplifierJob {
        let listener = onProgress.map(ProgressListener.init)
        return try await call { [native] cancel in
            try await native.submit(
                audio: audio.native, target: target, options: options, listener: listener, cancel: cancel)
        }
    }

    /// Analyses a recording for a use case with its speakers separated (50 credits more, says the
    /// vendor). The shape of such results is not documented; see the job's `raw`.
    ///
    /// - Parameter onAccepted: Told once, when the vendor has accepted the submission and before the wait
    ///   begins, on a thread of the library's.
    public func diarize(
        _ audio: Audio, for useCase: UseCase, onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> AmplifierJob {
        try await call(onAccepted) { [native] in
            try await native.diarize(audio: audio.native, useCase: useCase, cancel: $0)
        }
    }

    /// Checks a recording as ``submit(_:for:options:onProgress:)`` does, without sending anything.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` when it cannot be read.
    public func check(_ audio: Audio) async throws -> AudioVerdict {
        try await call { [native] in try await native.check(audio: audio.native, cancel: $0) }
    }

    /// Fetches a job, by its identifier or token. A failed job is not an error here.
    ///
    /// - Throws: ``ErrorKind/notFound`` when the account has no such job.
    public func job(_ jobOrToken: String) async throws -> AmplifierJob {
        try await call { [native] in try await native.job(jobOrToken: jobOrToken, cancel: $0) }
    }

    /// Waits for a job, by its identifier or token, and returns it with the result.
    ///
    /// Polls at once (after a pause if this client has just submitted the job), then at growing
    /// intervals within the account's rate limit; a verified webhook given to ``deliver(_:)`` ends
    /// it at once. A single bad answer does not end it.
    ///
    /// - Throws: Each names the job and carries its token: ``ErrorKind/jobFailed``,
    ///   ``ErrorKind/waitTimeout`` (the job goes on), ``ErrorKind/notFound``,
    ///   ``ErrorKind/authentication``.
    public func waitForJob(
        _ jobOrToken: String, options: WaitOptions = WaitOptions()
    ) async throws -> AmplifierJob {
        try await call { [native] in
            try await native.waitForJob(jobOrToken: jobOrToken, options: options, cancel: $0)
        }
    }

    /// Settles a submission whose outcome is unknown, from the token of its
    /// ``ErrorKind/submitUnknown`` error, also in another process or language: returns the job it
    /// became. The token of a job fetches the job.
    ///
    /// - Throws: ``ErrorKind/notFound`` when no job of the account can be its, so that it may be
    ///   submitted again; ``ErrorKind/submitUnknown`` with `candidates` when several can.
    public func reconcile(_ token: String) async throws -> AmplifierJob {
        try await call { [native] in try await native.reconcile(token: token, cancel: $0) }
    }

    /// One page of the account's jobs, newest first. Pages count from 0.
    public func jobs(page: UInt32 = 0) async throws -> AmplifierJobPage {
        try await call { [native] in try await native.jobs(page: page, cancel: $0) }
    }

    /// All jobs of the account, newest first, fetched page by page as they are asked for.
    ///
    /// New jobs move others to later pages during paging; each job is still returned once.
    ///
    /// ```swift
    /// for try await job in client.allJobs() { print(job.jobId, job.status) }
    /// ```
    public func allJobs() -> Listing<AmplifierJobSummary> {
        Listing { [native] in
            let jobs = try native.allJobs()
            return { try await jobs.next(cancel: $0) }
        }
    }

    /// The account's remaining credits; also the usual way to test credentials.
    public func credits() async throws -> Credits {
        try await call { [native] in try await native.credits(cancel: $0) }
    }

    /// Sets where the vendor reports finished jobs of the account, and the secret it signs with.
    /// Failed jobs are never reported.
    ///
    /// - Throws: ``ErrorKind/invalidRequest`` when the vendor does not accept the address.
    @discardableResult
    public func setWebhook(url: String, secretKey: Secret) async throws -> WebhookConfirmation {
        try await call { [native] in try await native.setWebhook(url: url, secretKey: secretKey, cancel: $0) }
    }

    /// The models and the signs each runs.
    public func models() async throws -> VoiceModelList {
        try await call { [native] in try await native.models(cancel: $0) }
    }

    /// One model.
    ///
    /// - Throws: ``ErrorKind/notFound`` when there is none of that name.
    public func model(_ name: VoiceModel) async throws -> VoiceModelInfo {
        try await call { [native] in try await native.model(name: name, cancel: $0) }
    }

    /// The signs that can be analysed on their own.
    public func signs() async throws -> SignList {
        try await call { [native] in try await native.signs(cancel: $0) }
    }

    /// One sign.
    ///
    /// - Throws: ``ErrorKind/notFound`` when there is none of that name.
    public func sign(_ name: Sign) async throws -> SignInfo {
        try await call { [native] in try await native.sign(name: name, cancel: $0) }
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

    /// Passes a verified webhook to the waits for its job, which end at once. Returns whether there
    /// was such a wait.
    ///
    /// - Throws: ``ErrorKind/cancelled`` when the client has been closed.
    @discardableResult
    public func deliver(_ delivery: AmplifierDelivery) throws -> Bool {
        try translating { try native.deliver(delivery: delivery.native) }
    }

    /// Stops the calls under way, which throw ``ErrorKind/cancelled``, and closes the connections.
    /// Not necessary: a client that is no longer referenced is closed automatically.
    public func close() {
        native.shutDown()
    }
}
