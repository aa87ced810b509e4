import { fileURLToPath } from 'node:url';

import type { Audio } from './audio.js';
import { call, callNow, each } from './call.js';
import { type CallOptions, Client, environment, waitNames, type WaitingOptions } from './client.js';
import * as models from './models.js';
import {
  type Failure,
  type GivenDescription,
  type GivenSubmission,
  type NativeApiDelivery,
  type NativeApiWebhook,
  type NativeCall,
  NativeJobApi,
} from './native.js';
import { type Refresh, renewing } from './refresh.js';
import { known, type Names } from './options.js';
import { type CheckOptions, upload, uploadNames, type UploadOptions } from './upload.js';
import { hide, type RawJson } from './values.js';
import {
  bytes,
  flat,
  listed,
  type RawBody,
  type WebhookHeaders,
  type WebhookSecrets,
} from './webhook.js';

/** How a client reaches a described API. */
export interface ApiOptions extends models.ClientOptions {
  /**
   * Gives a new credential when the vendor refuses the present one (401); for APIs with one
   * credential. It is asked once for each refused one, however many calls and waits are under way,
   * and they go on with what it gives; what it throws ends them with `authentication` and its message.
   */
  readonly refresh?: Refresh | undefined;
}

/** Options of a submission, besides its fields. */
export interface ApiUploadOptions extends models.ApiSubmitOptions, UploadOptions {
  /** Which of the description's submissions it is. Needed only where there are several. */
  readonly name?: string | undefined;
  /** The file that goes with the fields, in any of the forms of a recording. */
  readonly file?: Audio | undefined;
}

/** Options of a submission and of the wait for its job. */
export interface ApiRunOptions extends ApiUploadOptions, WaitingOptions {
  /** How the job is waited for, once the vendor has accepted it. */
  readonly wait?: models.WaitOptions | undefined;
}

/** How a job is waited for. */
export interface ApiWaitOptions extends models.WaitOptions, CallOptions {
  /** Called after each poll with the state of the job. What it throws ends the call. */
  readonly onProgress?: ((job: models.ApiJob) => void) | undefined;
}

/** The names of {@link ApiUploadOptions} that are the submission's own. */
const submitNames = { ...models.optionsOf.ApiSubmitOptions, ...uploadNames, name: null, file: null } as const;

/** The fields of a submission, by name; those in braces in the description's path go there. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * A client of any job API that a file describes. Make one and keep it: calls share connections and
 * rate limits.
 *
 * @example
 * ```js
 * const client = JobApi.fromPath('papermill.toml'); // The key from PAPERMILL_API_KEY.
 * const job = await client.run({ title: 'Annual report', pages: 12 });
 * console.log(JSON.parse(job.result ?? 'null'));
 * ```
 */
export class JobApi extends Client {
  readonly #native: NativeJobApi;

  private constructor(description: GivenDescription, { refresh, ...options }: ApiOptions = {}) {
    known('the client', options, 'ClientOptions');
    const native = callNow(() =>
      NativeJobApi.connect(description, options, environment(), refresh && renewing(refresh)),
    );
    super(native);
    this.#native = native;
  }

  /**
   * A client of the API that a file describes, in TOML or JSON. A relative path starts where the
   * process does; `new URL('papermill.toml', import.meta.url)` stands beside the module.
   *
   * @throws JobferryError `configuration` with every problem of the description, its line and what to
   * do; and when the file cannot be read, or an option is missing.
   */
  static fromPath(path: string | URL, options: ApiOptions = {}): JobApi {
    return new JobApi({ path: typeof path === 'string' ? path : fileURLToPath(path.href) }, options);
  }

  /** The same for a description in TOML. */
  static fromToml(toml: string, options: ApiOptions = {}): JobApi {
    return new JobApi({ toml }, options);
  }

  /** The same for a description in JSON. */
  static fromJson(json: string, options: ApiOptions = {}): JobApi {
    return new JobApi({ json }, options);
  }

  /**
   * Submits, waits for the job, and resolves to it with the result. If the answer shows that the
   * job has ended, the call does not wait.
   *
   * Rejects as {@link submit} and {@link waitForJob} do.
   */
  async run(fields: Fields, options: ApiRunOptions = {}): Promise<models.ApiJob> {
    const names = { ...submitNames, wait: 'WaitOptions', onAccepted: null } as const;
    return this.#send(fields, options, names, (running, submission, { wait = {}, ...given }, report) =>
      this.#native.run(running, submission, given, wait, report),
    );
  }

  /**
   * Submits and resolves to the job as accepted, with as much as the answer says of it.
   *
   * It is repeated only when it certainly was not accepted, or when the description says how the
   * vendor knows a repetition.
   *
   * Rejects with `invalid_request` for fields or a file that do not fit the description, before
   * anything is sent; with `audio_rejected` where the description says what the vendor accepts;
   * with `submit_unknown` when the vendor may have accepted it without an answer arriving; and with
   * the errors of any request.
   */
  async submit(fields: Fields, options: ApiUploadOptions = {}): Promise<models.ApiJob> {
    return this.#send(fields, options, submitNames, (running, submission, given, report) =>
      this.#native.submit(running, submission, given, report),
    );
  }

  async #send(
    fields: Fields,
    options: ApiRunOptions,
    names: Names,
    start: (
      running: NativeCall,
      submission: GivenSubmission,
      given: models.ApiSubmitOptions & Pick<ApiRunOptions, 'wait'>,
      report?: (sent: number, total: number | null) => void,
    ) => Promise<string | Failure>,
  ): Promise<models.ApiJob> {
    const { name, file, ...rest } = options;
    const submission = { fields: JSON.stringify(fields), ...(name === undefined ? {} : { name }) };
    if (file === undefined) {
      return call(rest, names, models.toApiJob, (running, given) => start(running, submission, given));
    }
    return upload(file, rest, names, models.toApiJob, (running, source, given, report) =>
      start(running, { ...submission, file: source }, given, report),
    );
  }

  /**
   * Checks a recording as {@link submit} does, without sending anything. Without limits in the
   * description, every recording passes. Rejects with `invalid_request` when it cannot be read.
   */
  async check(audio: Audio, options: CheckOptions = {}): Promise<models.AudioVerdict> {
    return upload(audio, options, { fileName: null }, models.toAudioVerdict, (running, source) =>
      this.#native.check(running, source),
    );
  }

  /**
   * Fetches a job, by its identifier or token. A failed job is not an error here. Rejects with
   * `not_found` when the account has no such job, and with `protocol` when its document has no
   * identifier or status where the description says.
   */
  async job(jobOrToken: string, options: CallOptions = {}): Promise<models.ApiJob> {
    return call(options, {}, models.toApiJob, (running) => this.#native.job(running, jobOrToken));
  }

  /**
   * Waits for a job, by its identifier or token, and resolves to it with the result. A single bad
   * answer does not end it; a verified webhook given to {@link deliver} ends it at once.
   *
   * Rejects with `job_failed` and the vendor's reason, `wait_timeout` (the job goes on), `not_found`
   * or `authentication`; each names the job and carries its token.
   */
  async waitForJob(
    jobOrToken: string,
    options: ApiWaitOptions = {},
  ): Promise<models.ApiJob> {
    const { onProgress } = options;
    const tell = onProgress && ((json: string) => onProgress(models.toApiJob(JSON.parse(json))));
    return call(options, waitNames, models.toApiJob, (running, given, guarded) =>
      this.#native.waitForJob(running, jobOrToken, given, tell && guarded(tell)),
    );
  }

  /**
   * One page of the account's jobs, by default the first. Pages count from 0, whatever the vendor
   * does. Rejects with `invalid_request` when the description has no list, or no numbers for its
   * pages.
   */
  async jobs(page = 0, options: CallOptions = {}): Promise<models.ApiJobPage> {
    return call(options, {}, models.toApiJobPage, (running) => this.#native.jobs(running, page));
  }

  /**
   * All jobs of the account in the vendor's order, fetched page by page as they are asked for, by
   * number or by cursor as the description says. Each job comes once.
   */
  allJobs(options: CallOptions = {}): AsyncGenerator<models.ApiJob, void, void> {
    return each(options, {}, models.toApiJob, () => this.#native.allJobs());
  }

  /**
   * Searches for the job of a submission whose outcome is unknown, from the token of its
   * `submit_unknown` error, where the description has a list of jobs. The token of a job fetches
   * the job.
   *
   * Rejects with `not_found` when no job matches, so that it may be submitted again, and with
   * `submit_unknown` and `candidates` when the outcome is unknown.
   */
  async reconcile(token: string, options: CallOptions = {}): Promise<models.ApiJob> {
    return call(options, {}, models.toApiJob, (running) => this.#native.reconcile(running, token));
  }

  /**
   * Verifies the vendor's webhooks, signed with any of `secrets`.
   *
   * @throws JobferryError `configuration` when the description has no webhooks, when there is no
   * secret, or when one is empty.
   */
  webhook(secrets: WebhookSecrets): ApiWebhook {
    return ApiWebhook.of(callNow(() => this.#native.webhook(listed(secrets))));
  }

  /** What this client has done so far: requests, retries, 429 answers. */
  stats(): models.ClientStats {
    return models.toClientStats(JSON.parse(callNow(() => this.#native.stats())));
  }

  /** The token with which another process or language goes on with a job: text without secrets. */
  token(jobId: string): string {
    return callNow(() => this.#native.token(jobId));
  }

  /**
   * Passes a verified webhook to the waits for its job, which end at once. Returns whether there
   * was such a wait.
   */
  deliver(delivery: ApiDelivery): boolean {
    return callNow(() => this.#native.deliver(ApiDelivery.native(delivery)));
  }
}

/** Verifies and decodes the webhooks of a described API: {@link JobApi.webhook} makes it. */
export class ApiWebhook {
  readonly #native: NativeApiWebhook;

  private constructor(native: NativeApiWebhook) {
    this.#native = native;
  }

  /** @internal */
  static of(native: NativeApiWebhook): ApiWebhook {
    return new ApiWebhook(native);
  }

  /**
   * Checks a request's headers and raw body, and reads the job in it.
   *
   * @throws JobferryError `signature_invalid` when the vendor did not send it (answer 401 or 400);
   * `protocol` when it did but the body is not JSON.
   */
  verify(headers: WebhookHeaders, body: RawBody): ApiDelivery {
    return ApiDelivery.of(callNow(() => this.#native.verify(flat(headers), bytes(body))));
  }

  /** The headers with which the vendor would send `body`. For tests and for forwarding. */
  sign(body: RawBody): Record<string, string> {
    return this.#native.sign(bytes(body));
  }
}

/** A report that was verified to come from the vendor. */
export class ApiDelivery {
  /** The job that is reported, where the body is a job's document. */
  readonly job?: models.ApiJob;
  /** The body, whatever it reports. Not enumerable. */
  readonly document: RawJson;
  readonly #native: NativeApiDelivery;

  private constructor(native: NativeApiDelivery) {
    this.#native = native;
    this.document = native.document();
    hide(this, 'document');
    const job = native.job();
    if (job !== null) this.job = models.toApiJob(JSON.parse(job));
  }

  /**
   * The key by which a repeated delivery is recognised: the job's identifier and status, because a
   * job may be reported at each of its steps; or else `sha256:` and the body's hash in hex, so that
   * the key can be logged and stored.
   */
  get key(): string {
    return this.#native.key();
  }

  /** @internal */
  static of(native: NativeApiDelivery): ApiDelivery {
    return new ApiDelivery(native);
  }

  /** @internal */
  static native(delivery: ApiDelivery): NativeApiDelivery {
    if (!(#native in delivery)) throw new TypeError('a delivery is what ApiWebhook.verify gives');
    return delivery.#native;
  }
}
