import { type Audio, type UploadProgress, withAudio } from './audio.js';
import { call, callNow } from './call.js';
import * as models from './models.js';
import { type CancelToken, type Failure, type GivenAudio, NativeAmplifier } from './native.js';
import { AmplifierDelivery } from './webhook.js';

/** What every call understands. */
export interface CallOptions {
  /**
   * Stops the call: its connection closes and it rejects with the signal's reason, an `AbortError`
   * unless you gave another. The job at the vendor, if there is one, goes on.
   */
  readonly signal?: AbortSignal | undefined;
}

/** What calls with a recording understand. */
export interface UploadOptions extends CallOptions {
  /** The file name the vendor sees. Default: the file's own. */
  readonly fileName?: string | undefined;
  /** Told how far the upload is. What it throws ends the call. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** What a recording is analysed for. */
export type Target =
  /** A named bundle of conditions. */
  | { readonly useCase: models.UseCase }
  /** One condition. */
  | { readonly condition: models.Condition }
  /** A named model, which runs several signs. */
  | { readonly model: models.VoiceModel }
  /** One sign. */
  | { readonly sign: models.Sign };

/**
 * A client of Amplifier Health. Make one and keep it: calls share connections and budgets.
 *
 * @example
 * ```js
 * // Credentials from AMPLIFIER_ACCOUNT_ID and AMPLIFIER_API_KEY.
 * const client = new Amplifier();
 * const job = await client.analyze('visit.wav', { useCase: 'behavioral-health' });
 * for (const signal of job.result.signals) console.log(signal.id, signal.level);
 * ```
 */
export class Amplifier {
  readonly #native: NativeAmplifier;

  /** @throws JobferryError `configuration`, naming the option and its environment variable. */
  constructor(options: models.ClientOptions = {}) {
    this.#native = callNow(() => NativeAmplifier.connect(options));
  }

  /**
   * Submits a recording, waits for its job, and resolves to it with the result.
   *
   * Rejects as {@link submit} and {@link waitForJob} do.
   */
  async analyze(
    audio: Audio,
    target: Target,
    options: models.AnalyzeOptions & UploadOptions = {},
  ): Promise<models.AmplifierJob> {
    const { signal, fileName, onProgress, ...given } = options;
    return upload(audio, { signal, fileName, onProgress }, (cancel, source, report) =>
      this.#native.analyze(cancel, source, target, given, report),
    );
  }

  /**
   * Submits a recording and resolves to the job as accepted, usually still running.
   *
   * The recording is checked first; what the vendor would certainly refuse is not sent. Costs
   * credits, so it is repeated only when the vendor certainly did not accept it. When no answer
   * arrives the job is looked for and adopted, unless `onUnknown` says otherwise.
   *
   * Rejects with `audio_rejected` and the documented code, with `submit_unknown` when the vendor
   * may have accepted it and nobody can tell (give its `token` to {@link reconcile}), and with
   * whatever a request can give.
   */
  async submit(
    audio: Audio,
    target: Target,
    options: models.SubmitOptions & UploadOptions = {},
  ): Promise<models.AmplifierJob> {
    const { signal, fileName, onProgress, ...given } = options;
    return upload(audio, { signal, fileName, onProgress }, (cancel, source, report) =>
      this.#native.submit(cancel, source, target, given, report),
    );
  }

  /**
   * Analyses a recording for a use case with its speakers separated (50 credits more, says the
   * vendor). The shape of such results is not documented; see the job's `raw`.
   */
  async diarize(
    audio: Audio,
    useCase: models.UseCase,
    options: Omit<UploadOptions, 'onProgress'> = {},
  ): Promise<models.AmplifierJob> {
    return upload(audio, options, (cancel, source) => this.#native.diarize(cancel, source, useCase));
  }

  /**
   * Checks a recording as {@link submit} does, without sending anything. Rejects with
   * `invalid_request` when it cannot be read.
   */
  async check(
    audio: Audio,
    { signal, fileName }: Omit<UploadOptions, 'onProgress'> = {},
  ): Promise<models.AudioVerdict> {
    const json = await withAudio(audio, fileName, signal, (source) =>
      call(signal, (cancel) => this.#native.check(cancel, source)),
    );
    return models.toAudioVerdict(JSON.parse(json));
  }

  /**
   * Fetches a job, by its identifier or token. A failed job is not an error here. Rejects with
   * `not_found` when the account has no such job.
   */
  async job(jobOrToken: string, { signal }: CallOptions = {}): Promise<models.AmplifierJob> {
    const json = await call(signal, (cancel) => this.#native.job(cancel, jobOrToken));
    return models.toAmplifierJob(JSON.parse(json));
  }

  /**
   * Waits for a job, by its identifier or token, and resolves to it with the result.
   *
   * Looks at once, then at growing intervals within the account's budget; a verified webhook
   * given to {@link deliver} ends it at once. One bad answer never ends it.
   *
   * Rejects with `job_failed`, `wait_timeout` (the job goes on), `not_found` or `authentication`;
   * each names the job and carries its token.
   */
  async waitForJob(
    jobOrToken: string,
    { signal, ...given }: models.WaitOptions & CallOptions = {},
  ): Promise<models.AmplifierJob> {
    const json = await call(signal, (cancel) => this.#native.waitForJob(cancel, jobOrToken, given));
    return models.toAmplifierJob(JSON.parse(json));
  }

  /**
   * Settles a submission whose outcome is unknown, from the token of its `submit_unknown` error,
   * also in another process or language: resolves to the job it became. The token of a job fetches
   * the job.
   *
   * Rejects with `not_found` when no job of the account can be its, so that it may be submitted
   * again, and with `submit_unknown` and `candidates` when several can.
   */
  async reconcile(token: string, { signal }: CallOptions = {}): Promise<models.AmplifierJob> {
    const json = await call(signal, (cancel) => this.#native.reconcile(cancel, token));
    return models.toAmplifierJob(JSON.parse(json));
  }

  /** One page of the account's jobs, newest first. Pages count from 0. */
  async jobs(page: number, { signal }: CallOptions = {}): Promise<models.AmplifierJobPage> {
    const json = await call(signal, (cancel) => this.#native.jobs(cancel, page));
    return models.toAmplifierJobPage(JSON.parse(json));
  }

  /**
   * All jobs of the account, newest first, fetched page by page as they are asked for.
   *
   * New jobs push others to later pages while paging; each job comes once all the same.
   *
   * @example
   * ```js
   * for await (const job of client.allJobs()) console.log(job.jobId, job.status);
   * ```
   */
  async *allJobs({ signal }: CallOptions = {}): AsyncGenerator<models.AmplifierJobSummary, void, void> {
    const jobs = callNow(() => this.#native.allJobs());
    for (;;) {
      const json = await call(signal, (cancel) => jobs.next(cancel));
      if (json === null) return;
      yield models.toAmplifierJobSummary(JSON.parse(json));
    }
  }

  /** What is left of the account's credits; the usual way to try credentials. */
  async credits({ signal }: CallOptions = {}): Promise<models.Credits> {
    const json = await call(signal, (cancel) => this.#native.credits(cancel));
    return models.toCredits(JSON.parse(json));
  }

  /**
   * Sets where the vendor reports finished jobs of the account, and the secret it signs with.
   * Failed jobs are never reported. Rejects with `invalid_request` when the vendor does not accept
   * the address.
   */
  async setWebhook(
    url: string,
    secretKey: string,
    { signal }: CallOptions = {},
  ): Promise<models.WebhookConfirmation> {
    const json = await call(signal, (cancel) => this.#native.setWebhook(cancel, url, secretKey));
    return models.toWebhookConfirmation(JSON.parse(json));
  }

  /** The models and the signs each runs. */
  async models({ signal }: CallOptions = {}): Promise<models.VoiceModelList> {
    const json = await call(signal, (cancel) => this.#native.models(cancel));
    return models.toVoiceModelList(JSON.parse(json));
  }

  /** One model. Rejects with `not_found` when there is none of that name. */
  async model(name: models.VoiceModel, { signal }: CallOptions = {}): Promise<models.VoiceModelInfo> {
    const json = await call(signal, (cancel) => this.#native.model(cancel, name));
    return models.toVoiceModelInfo(JSON.parse(json));
  }

  /** The signs that can be analysed on their own. */
  async signs({ signal }: CallOptions = {}): Promise<models.SignList> {
    const json = await call(signal, (cancel) => this.#native.signs(cancel));
    return models.toSignList(JSON.parse(json));
  }

  /** One sign. Rejects with `not_found` when there is none of that name. */
  async sign(name: models.Sign, { signal }: CallOptions = {}): Promise<models.SignInfo> {
    const json = await call(signal, (cancel) => this.#native.sign(cancel, name));
    return models.toSignInfo(JSON.parse(json));
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
   * Gives a verified webhook to whoever waits for its job; the wait ends at once. Returns whether
   * somebody does.
   */
  deliver(delivery: AmplifierDelivery): boolean {
    return callNow(() => this.#native.deliver(AmplifierDelivery.native(delivery)));
  }

  /**
   * Stops the calls under way, which reject with `cancelled`, and closes the connections. Not
   * necessary: a client that nobody holds any more is closed by itself.
   */
  close(): void {
    this.#native.close();
  }

  /** Closes the client: `using client = new Amplifier()`. */
  [Symbol.dispose](): void {
    this.close();
  }
}

type Report = (sent: number, total: number | null) => void;

/** A call with a recording: opened, sent with its progress told, and removed if it was a copy. */
async function upload(
  audio: Audio,
  { signal, fileName, onProgress }: UploadOptions,
  start: (cancel: CancelToken, audio: GivenAudio, report?: Report) => Promise<string | Failure>,
): Promise<models.AmplifierJob> {
  let thrown: { error: unknown } | undefined;
  const reporting = (cancel: CancelToken): Report | undefined =>
    onProgress &&
    ((sent, total) => {
      try {
        onProgress(total === null ? { sent } : { sent, total });
      } catch (error) {
        thrown = { error };
        cancel.cancel();
      }
    });
  try {
    const json = await withAudio(audio, fileName, signal, (source) =>
      call(signal, (cancel) => start(cancel, source, reporting(cancel))),
    );
    return models.toAmplifierJob(JSON.parse(json));
  } catch (error) {
    throw thrown ? thrown.error : error;
  }
}
