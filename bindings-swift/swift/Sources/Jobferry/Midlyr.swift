/// A client of Midlyr, which judges texts by the rules of compliance. Make one and keep it: calls
/// share connections.
///
/// ```swift
/// // The key from MIDLYR_API_KEY.
/// let client = try Midlyr()
/// let job = try await client.screen("Earn 12 % without any risk!", for: .marketingAsset)
/// for finding in job.result?.findings ?? [] { print(finding.priority, finding.title ?? "") }
/// ```
///
/// Calls throw ``JobferryError``. Cancelling the task that awaits a call stops it and closes its
/// connection. It throws `CancellationError` when nothing was submitted, and otherwise a
/// ``JobferryError`` of kind ``ErrorKind/cancelled`` with the job and its token; the job goes on.
public final class Midlyr: Sendable {
    private let native: NativeMidlyr

    /// A client with these options.
    ///
    /// - Throws: ``ErrorKind/configuration``, naming the option and its environment variable.
    public init(_ options: ClientOptions = ClientOptions()) throws {
        native = try translating { try NativeMidlyr(options: options, variables: nil) }
    }

    /// Screens a text, waits for the job, and returns it with its findings.
    ///
    /// - Parameter onAccepted: Told once, when the vendor has accepted the submission and before the wait
    ///   begins, on a thread of the library's.
    /// - Throws: What ``submitScreen(_:for:options:)`` and ``waitForJob(_:options:)`` throw.
    public func screen(
        _ text: String,
        for scenario: MidlyrScenario,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> MidlyrJob {
        try await call(onAccepted) { [native] in
            try await native.screen(text: text, scenario: scenario, submit: submit, wait: wait, cancel: $0)
        }
    }

    /// Submits a text for screening and returns its job's identifier.
    ///
    /// The vendor has no idempotency keys, so it is repeated only when it was certainly not
    /// accepted.
    ///
    /// - Throws: ``ErrorKind/submitUnknown`` when the vendor may have accepted it without an answer
    ///   arriving, with the jobs it may be as `candidates`; and the errors of any request.
    public func submitScreen(
        _ text: String, for scenario: MidlyrScenario, options: JobOptions = JobOptions()
    ) async throws -> MidlyrJobHandle {
        try await call { [native] in
            try await native.submitScreen(text: text, scenario: scenario, options: options, cancel: $0)
        }
    }

    /// Scores the compliance risk of a text. The vendor answers at once; if it says that the job is
    /// still running, the call waits for the job.
    ///
    /// - Throws: ``ErrorKind/jobFailed`` with the vendor's reason, which it gives within a successful
    ///   answer; and what ``submitScreen(_:for:options:)`` throws.
    public func assessRisk(
        _ text: String,
        for scenario: MidlyrScenario,
        submit: JobOptions = JobOptions(),
        wait: WaitOptions = WaitOptions(),
        onAccepted: AcceptedJob.Handler? = nil
    ) async throws -> MidlyrJob {
        try await call(onAccepted) { [native] in
            try await native.assessRisk(text: text, scenario: scenario, submit: submit, wait: wait, cancel: $0)
        }
    }

    /// Fetches a job, by its identifier or token. A failed job is not an error here.
    ///
    /// - Throws: ``ErrorKind/notFound`` when the account has no such job.
    public func job(_ jobOrToken: String) async throws -> MidlyrJob {
        try await call { [native] in try await native.job(jobOrToken: jobOrToken, cancel: $0) }
    }

    /// Waits for a job, by its identifier or token, and returns it with the result. One bad answer
    /// never ends a wait.
    ///
    /// - Throws: Each names the job and carries its token: ``ErrorKind/jobFailed`` with the vendor's
    ///   reason, ``ErrorKind/waitTimeout`` (the job goes on), ``ErrorKind/notFound``,
    ///   ``ErrorKind/authentication``.
    public func waitForJob(_ jobOrToken: String, options: WaitOptions = WaitOptions()) async throws -> MidlyrJob {
        try await call { [native] in
            try await native.waitForJob(jobOrToken: jobOrToken, options: options, cancel: $0)
        }
    }

    /// Searches for the job of a submission whose outcome is unknown, from the token of its
    /// ``ErrorKind/submitUnknown`` error. Job documents do not contain their text, so the result
    /// can only be the jobs that began at that time, as the error's `candidates`. The token of a
    /// job fetches the job.
    ///
    /// - Throws: ``ErrorKind/notFound`` when no job began at that time, so that it may be submitted
    ///   again; ``ErrorKind/submitUnknown`` with `candidates` otherwise.
    public func reconcile(_ token: String) async throws -> MidlyrJob {
        try await call { [native] in try await native.reconcile(token: token, cancel: $0) }
    }

    /// One page of the account's jobs. A cursor is valid only with the filters of the request that
    /// returned it.
    public func jobs(_ options: MidlyrListOptions = MidlyrListOptions()) async throws -> MidlyrJobPage {
        try await call { [native] in try await native.jobs(options: options, cancel: $0) }
    }

    /// All of the account's jobs, fetched page by page as they are asked for.
    public func allJobs(_ options: MidlyrListOptions = MidlyrListOptions()) -> Listing<MidlyrJobSummary> {
        Listing { [native] in
            let jobs = try native.allJobs(options: options)
            return { try await jobs.next(cancel: $0) }
        }
    }

    /// A regulation's particulars and table of contents, by its identifier or short name such as
    /// `31-cfr-1020-320`.
    ///
    /// - Throws: ``ErrorKind/notFound`` when there is none.
    public func regulation(_ id: String) async throws -> RegulationDetails {
        try await call { [native] in try await native.regulation(id: id, cancel: $0) }
    }

    /// One page of the library. A cursor is valid only with the filters of the request that
    /// returned it.
    public func regulations(
        _ options: RegulationListOptions = RegulationListOptions()
    ) async throws -> RegulationPage {
        try await call { [native] in try await native.regulations(options: options, cancel: $0) }
    }

    /// All regulations of the library, fetched page by page as they are asked for.
    public func allRegulations(_ options: RegulationListOptions = RegulationListOptions()) -> Listing<Regulation> {
        Listing { [native] in
            let regulations = try native.allRegulations(options: options)
            return { try await regulations.next(cancel: $0) }
        }
    }

    /// A slice of a regulation's text, from `offset`, of at most `limit` (1 to 40,000, the default):
    /// bytes, says one page of the vendor, characters, says another. Go on at the answer's
    /// `nextOffset`.
    ///
    /// - Throws: ``ErrorKind/notFound`` when there is none.
    public func regulationContent(
        _ id: String, offset: Int64 = 0, limit: UInt32? = nil
    ) async throws -> RegulationContent {
        try await call { [native] in
            try await native.regulationContent(id: id, offset: offset, limit: limit, cancel: $0)
        }
    }

    /// The passages of all regulations that are closest to a question of 1 to 2000 characters, best
    /// first: of at most `limit` regulations, 1 to 50, by default the vendor's 10.
    public func queryRegulations(
        _ query: String, limit: UInt32? = nil, filters: RegulationFilters? = nil
    ) async throws -> RegulationMatches {
        let request = RegulationQueryRequest(query: query, limit: limit, filters: filters)
        return try await call { [native] in try await native.queryRegulations(request: request, cancel: $0) }
    }

    /// Reports a compliance signal, which becomes a ticket. With an `externalRef`, your own name for
    /// the signal, it is repeated on passing faults and finds its ticket again; without one it is
    /// sent once.
    ///
    /// - Throws: ``ErrorKind/submitUnknown`` when there may be a ticket although no answer came,
    ///   which happens without an `externalRef` only.
    public func createEvent(
        _ scenario: MidlyrScenario, text: String, externalRef: String? = nil
    ) async throws -> MidlyrEvent {
        try await createEvent(scenario, MidlyrContent(text: text), externalRef)
    }

    /// The same with a JSON object in place of a text.
    public func createEvent(
        _ scenario: MidlyrScenario, json: RawJson, externalRef: String? = nil
    ) async throws -> MidlyrEvent {
        try await createEvent(scenario, MidlyrContent(json: json), externalRef)
    }

    private func createEvent(
        _ scenario: MidlyrScenario, _ content: MidlyrContent, _ externalRef: String?
    ) async throws -> MidlyrEvent {
        let request = MidlyrEventRequest(scenario: scenario, content: content, externalRef: externalRef)
        return try await call { [native] in try await native.createEvent(request: request, cancel: $0) }
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
