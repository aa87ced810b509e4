import { call, callNow } from './call.js';
import { type CallOptions, Client, environment, waitNames } from './client.js';
import * as models from './models.js';
import { NativeIdunox } from './native.js';
import { known } from './options.js';
import { IdunoxDelivery } from './webhook.js';

/** How a client reaches Idunox. */
export type IdunoxOptions = Omit<models.ClientOptions, 'accountId' | 'token'>;

/** How a submission is waited for. */
export interface SubmissionWaitOptions extends models.WaitOptions, CallOptions {
  /**
   * Called after each poll with the state of the pipeline's steps. What it throws ends the call.
   */
  readonly onProgress?: ((progress: models.IdunoxProgress) => void) | undefined;
}

/**
 * A client of Idunox: it takes de-identified health data and returns wellbeing scores and reports.
 * Make one and keep it: calls share connections and rate limits.
 *
 * A submission passes through a pipeline of seven jobs. One succeeded job is not a finished
 * submission: wait for the submission, then fetch its result.
 *
 * @example
 * ```js
 * const client = new Idunox(); // The key from IDUNOX_API_KEY.
 * const { submissionId } = await client.submit(request);
 * const ended = await client.waitForSubmission(submissionId);
 * const result = await client.result(ended.resultId);
 * for (const outcome of result.outcomes) console.log(outcome.outcomeId, outcome.score);
 * ```
 */
export class Idunox extends Client {
  readonly #native: NativeIdunox;

  /** @throws JobferryError `configuration`, naming the option and its environment variable. */
  constructor(options: IdunoxOptions = {}) {
    known('the client', options, 'ClientOptions');
    const native = callNow(() => NativeIdunox.connect(options, environment()));
    super(native);
    this.#native = native;
  }

  /**
   * Submits one bundle of de-identified data.
   *
   * Sent with an idempotency key, and again on passing faults: the same key, the same bytes, so that
   * it counts once.
   *
   * Rejects with `invalid_request` and the vendor's reason, with `submit_unknown` naming the key
   * when no attempt was answered, with `conflict` when the key was used within 24 hours for a
   * different request, and with the errors of any request.
   */
  async submit(
    request: models.IdunoxSubmissionRequest,
    options: models.IdunoxSubmitOptions & CallOptions = {},
  ): Promise<models.IdunoxAccepted> {
    return call(options, 'IdunoxSubmitOptions', models.toIdunoxAccepted, (running, given) =>
      this.#native.submit(running, JSON.stringify(request), given),
    );
  }

  /**
   * Fetches a submission with its jobs, by its identifier or token. Rejects with `not_found` when the
   * account has no such submission.
   */
  async submission(
    submissionOrToken: string,
    options: CallOptions = {},
  ): Promise<models.IdunoxSubmission> {
    return call(options, {}, models.toIdunoxSubmission, (running) =>
      this.#native.submission(running, submissionOrToken),
    );
  }

  /**
   * Fetches one job of a pipeline, by its identifier or token. A failed job is not an error here.
   * Rejects with `not_found` when the account has no such job, or the host does not show jobs.
   */
  async job(jobOrToken: string, options: CallOptions = {}): Promise<models.IdunoxJob> {
    return call(options, {}, models.toIdunoxJob, (running) => this.#native.job(running, jobOrToken));
  }

  /**
   * Fetches a result. Its status says whether it is finished, not its time of completion. Rejects
   * with `not_found` when there is none (yet).
   */
  async result(resultId: string, options: CallOptions = {}): Promise<models.IdunoxResult> {
    return call(options, {}, models.toIdunoxResult, (running) => this.#native.result(running, resultId));
  }

  /**
   * Waits until a submission has been completed, by its identifier or token. A verified webhook
   * given to {@link deliver} ends it at once. A single bad answer does not end it.
   *
   * Rejects with `job_failed` and the reasons of the failed jobs, `wait_timeout` (it goes on),
   * `not_found` or `authentication`; each names the submission and carries its token.
   */
  async waitForSubmission(
    submissionOrToken: string,
    options: SubmissionWaitOptions = {},
  ): Promise<models.IdunoxSubmission> {
    const { onProgress } = options;
    const tell = onProgress && ((json: string) => onProgress(models.toIdunoxProgress(JSON.parse(json))));
    return call(options, waitNames, models.toIdunoxSubmission, (running, given, guarded) =>
      this.#native.waitForSubmission(running, submissionOrToken, given, tell && guarded(tell)),
    );
  }

  /**
   * Waits for one job of a pipeline, by its identifier or token. A job that failed before its last
   * attempt may run again, so it is waited for on; `dead_letter` and `cancelled` are final.
   *
   * Rejects as {@link waitForSubmission} does, naming the job.
   */
  async waitForJob(
    jobOrToken: string,
    options: models.WaitOptions & CallOptions = {},
  ): Promise<models.IdunoxJob> {
    return call(options, 'WaitOptions', models.toIdunoxJob, (running, given) =>
      this.#native.waitForJob(running, jobOrToken, given),
    );
  }

  /** What this client has done so far: requests, retries, 429 answers. */
  stats(): models.ClientStats {
    return models.toClientStats(JSON.parse(callNow(() => this.#native.stats())));
  }

  /** The token with which another process or language goes on with a submission: text without secrets. */
  token(submissionId: string): string {
    return callNow(() => this.#native.token(submissionId));
  }

  /**
   * Passes a verified webhook to the waits for its submission, which end at once. Returns whether
   * there was such a wait.
   */
  deliver(delivery: IdunoxDelivery): boolean {
    return callNow(() => this.#native.deliver(IdunoxDelivery.native(delivery)));
  }
}
