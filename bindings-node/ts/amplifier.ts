import type { Audio } from './audio.js';
import { call, callNow, each } from './call.js';
import { type CallOptions, Client, environment, type WaitingOptions } from './client.js';
import * as models from './models.js';
import { NativeAmplifier } from './native.js';
import { known } from './options.js';
import { type CheckOptions, upload, uploadNames, type UploadOptions } from './upload.js';
import { AmplifierDelivery } from './webhook.js';

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

const targetNames = { useCase: null, condition: null, model: null, sign: null };

/**
 * A client of Amplifier Health. Make one and keep it: calls share connections and rate limits.
 *
 * @example
 * ```js
 * // Credentials from AMPLIFIER_ACCOUNT_ID and AMPLIFIER_API_KEY.
 * const client = new Amplifier();
 * const job = await client.analyze('visit.wav', { useCase: 'behavioral-health' });
 * for (const signal of job.result?.signals ?? []) console.log(signal.id, signal.level);
 * ```
 */
export class Amplifier extends Client {
  readonly #native: NativeAmplifier;

  /** @throws JobferryError `configuration`, naming the option and its environment variable. */
  constructor(options: models.ClientOptions = {}) {
    known('the client', options, 'ClientOptions');
    const native = callNow(() => NativeAmplifier.connect(options, environment()));
    super(native);
    this.#native = native;
  }

  /**
   * Submits a recording, waits for its job, and resolves to it with the result.
   *
   * Rejects as {@link submit} and {@link waitForJob} do.
   */
  async analyze(
    audio: Audio,
    target: Target,
    options: models.AnalyzeOptions & UploadOptions & WaitingOptions = {},
  ): Promise<models.AmplifierJob> {
    known('the target', target, targetNames, '; options are the argument after it');
    const names = { ...models.optionsOf.AnalyzeOptions, ...uploadNames, onAccepted: null } as const;
    return upload(audio, options, names, models.toAmplifierJob, (running, source, given, report) =>
      this.#native.analyze(running, source, target, given, report),
    );
  }

  /**
   * Submits a recording and resolves to the job as accepted, usually still running.
   *
   * The recording is checked first; what the vendor would certainly refuse is not sent. Costs
   * credits, so it is repeated only when the vendor certainly did not accept it. When no answer
   * arrives, the client searches the list for the job and adopts it, unless `onUnknown` says
   * otherwise.
   *
   * Rejects with `audio_rejected` and the documented code, with `submit_unknown` when the vendor
   * may have accepted it and the outcome is unknown (give its `token` to {@link reconcile}), and
   * with the errors of any request.
   */
  async submit(
    audio: Audio,
    target: Target,
    options: models.SubmitOptions & UploadOptions = {},
  ): Promise<models.AmplifierJob> {
    known('the target', target, targetNames, '; options are the argument after it');
    const names = { ...models.optionsOf.SubmitOptions, ...uploadNames };
    return upload(audio, options, names, models.toAmplifierJob, (running, source, given, report) =>
      this.#native.submit(running, source, target, given, report),
    );
  }

  /**
   * Analyses a recording for a use case with its speakers separated (50 credits more, says the
   * vendor). The shape of such results is not documented; see the job's `raw`.
   */
  async diarize(
    audio: Audio,
    useCase: models.UseCase,
    options: CheckOptions & WaitingOptions = {},
  ): Promise<models.AmplifierJob> {
    const names = { fileName: null, onAccepted: null };
    return upload(audio, options, names, models.toAmplifierJob, (running, source) =>
      this.#native.diarize(running, source, useCase),
    );
  }

  /**
   * Checks a recording as {@link submit} does, without sending anything. Rejects with
   * `invalid_request` when it cannot be read.
   */
  async check(audio: Audio, options: CheckOptions = {}): Promise<models.AudioVerdict> {
    return upload(audio, options, { fileName: null }, models.toAudioVerdict, (running, source) =>
      this.#native.check(running, source),
    );
  }

  /**
   * Fetches a job, by its identifier or token. A failed job is not an error here. Rejects with
   * `not_found` when the account has no such job.
   */
  async job(jobOrToken: string, options: CallOptions = {}): Promise<models.AmplifierJob> {
    return call(options, {}, models.toAmplifierJob, (running) => this.#native.job(running, jobOrToken));
  }

  /**
   * Waits for a job, by its identifier or token, and resolves to it with the result.
   *
   * Polls at once, then at growing intervals within the account's rate limit; a verified webhook
   * given to {@link deliver} ends it at once. A single bad answer does not end it.
   *
   * Rejects with `job_failed`, `wait_timeout` (the job goes on), `not_found` or `authentication`;
   * each names the job and carries its token.
   */
  async waitForJob(
    jobOrToken: string,
    options: models.WaitOptions & CallOptions = {},
  ): Promise<models.AmplifierJob> {
    return call(options, 'WaitOptions', models.toAmplifierJob, (running, given) => this.#native.waitForJob(running, jobOrToken, given));
  }

  /**
   * Settles a submission whose outcome is unknown, from the token of its `submit_unknown` error,
   * also in another process or language: resolves to the job it became. The token of a job fetches
   * the job.
   *
   * Rejects with `not_found` when no job of the account matches, so that it may be submitted again,
   * and with `submit_unknown` and `candidates` when several can.
   */
  async reconcile(token: string, options: CallOptions = {}): Promise<models.AmplifierJob> {
    return call(options, {}, models.toAmplifierJob, (running) => this.#native.reconcile(running, token));
  }

  /** One page of the account's jobs, newest first; by default the first. Pages count from 0. */
  async jobs(page = 0, options: CallOptions = {}): Promise<models.AmplifierJobPage> {
    return call(options, {}, models.toAmplifierJobPage, (running) => this.#native.jobs(running, page));
  }

  /**
   * All jobs of the account, newest first, fetched page by page as they are asked for.
   *
   * New jobs move others to later pages during paging; each job is still returned once.
   *
   * @example
   * ```js
   * for await (const job of client.allJobs()) console.log(job.jobId, job.status);
   * ```
   */
  allJobs(options: CallOptions = {}): AsyncGenerator<models.AmplifierJobSummary, void, void> {
    return each(options, {}, models.toAmplifierJobSummary, () => this.#native.allJobs());
  }

  /** The account's remaining credits; also the usual way to test credentials. */
  async credits(options: CallOptions = {}): Promise<models.Credits> {
    return call(options, {}, models.toCredits, (running) => this.#native.credits(running));
  }

  /**
   * Sets where the vendor reports finished jobs of the account, and the secret it signs with.
   * Failed jobs are never reported. Rejects with `invalid_request` when the vendor does not accept
   * the address.
   */
  async setWebhook(
    url: string,
    secretKey: string,
    options: CallOptions = {},
  ): Promise<models.WebhookConfirmation> {
    return call(options, {}, models.toWebhookConfirmation, (running) =>
      this.#native.setWebhook(running, url, secretKey),
    );
  }

  /** The models and the signs each runs. */
  async models(options: CallOptions = {}): Promise<models.VoiceModelList> {
    return call(options, {}, models.toVoiceModelList, (running) => this.#native.models(running));
  }

  /** One model. Rejects with `not_found` when there is none of that name. */
  async model(name: models.VoiceModel, options: CallOptions = {}): Promise<models.VoiceModelInfo> {
    return call(options, {}, models.toVoiceModelInfo, (running) => this.#native.model(running, name));
  }

  /** The signs that can be analysed on their own. */
  async signs(options: CallOptions = {}): Promise<models.SignList> {
    return call(options, {}, models.toSignList, (running) => this.#native.signs(running));
  }

  /** One sign. Rejects with `not_found` when there is none of that name. */
  async sign(name: models.Sign, options: CallOptions = {}): Promise<models.SignInfo> {
    return call(options, {}, models.toSignInfo, (running) => this.#native.sign(running, name));
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
  deliver(delivery: AmplifierDelivery): boolean {
    return callNow(() => this.#native.deliver(AmplifierDelivery.native(delivery)));
  }
}
