import { call, callNow } from './call.js';
import { type CallOptions, Client, environment, runNames, type RunOptions } from './client.js';
import * as models from './models.js';
import { type GivenTask, NativeAlliance } from './native.js';
import { known } from './options.js';
import { type Refresh, renewing } from './refresh.js';

/** How a client reaches the Alliance's tool. */
export interface AllianceOptions extends Omit<models.ClientOptions, 'accountId' | 'apiKey' | 'auth'> {
  /**
   * Gives a new access token when the tool refuses the present one (401). It is asked once for each
   * refused token, however many calls and waits are under way, and they go on with what it gives;
   * what it throws ends them with `authentication` and its message.
   */
  readonly refresh?: Refresh | undefined;
}

/**
 * A client of the Alliance's risk-analysis tool: it takes prompts and documents and returns the
 * output of its background AI. Make one and keep it: calls share connections and rate limits.
 *
 * @example
 * ```js
 * // The address from ALLIANCE_BASE_URL, the access token from ALLIANCE_TOKEN.
 * const client = new Alliance();
 * const job = await client.preview({ systemPrompt: 'Be brief.', userPromptTemplate: 'Who are you?' });
 * console.log(job.result?.preview?.output);
 * ```
 */
export class Alliance extends Client {
  readonly #native: NativeAlliance;

  /** @throws JobferryError `configuration`, naming the option and its environment variable. */
  constructor({ refresh, ...options }: AllianceOptions = {}) {
    known('the client', options, 'ClientOptions');
    const native = callNow(() => NativeAlliance.connect(options, environment(), refresh && renewing(refresh)));
    super(native);
    this.#native = native;
  }

  /**
   * Tries out a prompt, waits for the job, and resolves to it with the output. Administrators only.
   *
   * Rejects as {@link submitPreview} and {@link waitForJob} do.
   */
  async preview(
    request: models.AlliancePreviewRequest,
    options: RunOptions = {},
  ): Promise<models.AllianceJob> {
    return this.#run({ preview: JSON.stringify(request) }, options);
  }

  /**
   * Has a document of an assessment read, waits for the job, and resolves to it. A search for gaps
   * follows, whose job is not named.
   *
   * Rejects as {@link submitParseDocument} and {@link waitForJob} do.
   */
  async parseDocument(
    assessmentId: string,
    documentId: string,
    options: RunOptions = {},
  ): Promise<models.AllianceJob> {
    return this.#run({ parseDocument: { assessmentId, documentId } }, options);
  }

  /**
   * Has the risks of an assessment scored whose gaps have been filled in, waits for the job, and
   * resolves to it.
   *
   * Rejects as {@link submitAnalyzeRisk} and {@link waitForJob} do.
   */
  async analyzeRisk(assessmentId: string, options: RunOptions = {}): Promise<models.AllianceJob> {
    return this.#run({ riskAnalysis: assessmentId }, options);
  }

  /**
   * Has the report of an assessment written, waits for the job, and resolves to it with the address
   * of the PDF.
   *
   * Rejects as {@link submitGenerateReport} and {@link waitForJob} do.
   */
  async generateReport(assessmentId: string, options: RunOptions = {}): Promise<models.AllianceJob> {
    return this.#run({ report: assessmentId }, options);
  }

  /**
   * Submits a prompt and resolves to its job's identifier.
   *
   * The tool has no idempotency keys and no list of jobs, so it is repeated only when it was
   * certainly not accepted, and a lost answer cannot be found again.
   *
   * Rejects with `submit_unknown` when the tool may have accepted it without an answer arriving,
   * and with the errors of any request.
   */
  async submitPreview(
    request: models.AlliancePreviewRequest,
    options: models.JobOptions & CallOptions = {},
  ): Promise<models.AllianceJobHandle> {
    return this.#submit({ preview: JSON.stringify(request) }, options);
  }

  /**
   * Submits a document of an assessment and resolves to its job's identifier.
   *
   * Rejects as {@link submitPreview} does, and with `invalid_request` for an identifier that is no
   * UUID, before anything is sent.
   */
  async submitParseDocument(
    assessmentId: string,
    documentId: string,
    options: models.JobOptions & CallOptions = {},
  ): Promise<models.AllianceJobHandle> {
    return this.#submit({ parseDocument: { assessmentId, documentId } }, options);
  }

  /**
   * Submits an assessment to be scored and resolves to its job's identifier.
   *
   * Rejects as {@link submitParseDocument} does.
   */
  async submitAnalyzeRisk(
    assessmentId: string,
    options: models.JobOptions & CallOptions = {},
  ): Promise<models.AllianceJobHandle> {
    return this.#submit({ riskAnalysis: assessmentId }, options);
  }

  /**
   * Submits an assessment whose report is to be written and resolves to its job's identifier.
   *
   * Rejects as {@link submitParseDocument} does.
   */
  async submitGenerateReport(
    assessmentId: string,
    options: models.JobOptions & CallOptions = {},
  ): Promise<models.AllianceJobHandle> {
    return this.#submit({ report: assessmentId }, options);
  }

  async #run(task: GivenTask, options: RunOptions): Promise<models.AllianceJob> {
    return call(options, runNames, models.toAllianceJob, (running, { submit = {}, wait = {} }) =>
      this.#native.run(running, task, submit, wait),
    );
  }

  async #submit(
    task: GivenTask,
    options: models.JobOptions & CallOptions,
  ): Promise<models.AllianceJobHandle> {
    return call(options, 'JobOptions', models.toAllianceJobHandle, (running, given) =>
      this.#native.submit(running, task, given),
    );
  }

  /**
   * Fetches one of the caller's own jobs, by its identifier or token. A failed job is not an error
   * here. Rejects with `invalid_request` when the identifier is no UUID, before anything is sent, and
   * with `not_found` when there is no such job or it belongs to another user.
   */
  async job(jobOrToken: string, options: CallOptions = {}): Promise<models.AllianceJob> {
    return call(options, {}, models.toAllianceJob, (running) => this.#native.job(running, jobOrToken));
  }

  /**
   * Waits for a job, by its identifier or token, and resolves to it with the result.
   *
   * A job may go back from processing to pending and may stay there; the wait then ends at the
   * deadline. An access token that expires meanwhile is renewed, if the client has a `refresh`.
   *
   * Rejects with `job_failed` and the tool's reason, `wait_timeout` (the job goes on), `not_found` or
   * `authentication`; each names the job and carries its token.
   */
  async waitForJob(
    jobOrToken: string,
    options: models.WaitOptions & CallOptions = {},
  ): Promise<models.AllianceJob> {
    return call(options, 'WaitOptions', models.toAllianceJob, (running, given) =>
      this.#native.waitForJob(running, jobOrToken, given),
    );
  }

  /** What this client has done so far: requests, retries, 429 answers. */
  stats(): models.ClientStats {
    return models.toClientStats(JSON.parse(callNow(() => this.#native.stats())));
  }

  /** The token with which another process or language goes on with a job: text without secrets. */
  token(jobId: string): string {
    return callNow(() => this.#native.token(jobId));
  }
}
