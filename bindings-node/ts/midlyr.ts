import { call, callNow, each } from './call.js';
import { type CallOptions, Client, environment, runNames, type RunOptions } from './client.js';
import * as models from './models.js';
import {
  type GivenMidlyrListOptions,
  type GivenRegulationListOptions,
  NativeMidlyr,
} from './native.js';
import { known } from './options.js';

/** How a client reaches Midlyr. */
export type MidlyrOptions = Omit<models.ClientOptions, 'accountId' | 'token'>;

/**
 * A client of Midlyr: it takes texts and returns compliance findings, and has the library of the
 * regulations they cite. Make one and keep it: calls share connections and rate limits.
 *
 * @example
 * ```js
 * const client = new Midlyr(); // The key from MIDLYR_API_KEY.
 * const job = await client.screen('Earn 12 % without any risk!', 'marketing_asset');
 * for (const finding of job.result?.findings ?? []) console.log(finding.priority, finding.title);
 * ```
 */
export class Midlyr extends Client {
  readonly #native: NativeMidlyr;

  /** @throws JobferryError `configuration`, naming the option and its environment variable. */
  constructor(options: MidlyrOptions = {}) {
    known('the client', options, 'ClientOptions');
    const native = callNow(() => NativeMidlyr.connect(options, environment()));
    super(native);
    this.#native = native;
  }

  /**
   * Screens a text, waits for the job, and resolves to it with its findings.
   *
   * Rejects as {@link submitScreen} and {@link waitForJob} do.
   */
  async screen(
    text: string,
    scenario: models.MidlyrScenario,
    options: RunOptions = {},
  ): Promise<models.MidlyrJob> {
    return call(options, runNames, models.toMidlyrJob, (running, { submit = {}, wait = {} }) =>
      this.#native.screen(running, text, scenario, submit, wait),
    );
  }

  /**
   * Submits a text for screening and resolves to its job's identifier.
   *
   * The vendor has no idempotency keys, so it is repeated only when it was certainly not accepted.
   * Rejects with `submit_unknown` when the vendor may have accepted it without an answer arriving,
   * with the jobs it may be as `candidates`; and with the errors of any request.
   */
  async submitScreen(
    text: string,
    scenario: models.MidlyrScenario,
    options: models.JobOptions & CallOptions = {},
  ): Promise<models.MidlyrJobHandle> {
    return call(options, 'JobOptions', models.toMidlyrJobHandle, (running, given) =>
      this.#native.submitScreen(running, text, scenario, given),
    );
  }

  /**
   * Scores the compliance risk of a text. The vendor answers at once; if it says that the job is
   * still running, the call waits for the job.
   *
   * Rejects with `job_failed` and the vendor's reason, which it gives within a successful answer,
   * and as {@link submitScreen} does.
   */
  async assessRisk(
    text: string,
    scenario: models.MidlyrScenario,
    options: RunOptions = {},
  ): Promise<models.MidlyrJob> {
    return call(options, runNames, models.toMidlyrJob, (running, { submit = {}, wait = {} }) =>
      this.#native.assessRisk(running, text, scenario, submit, wait),
    );
  }

  /**
   * Fetches a job, by its identifier or token. A failed job is not an error here. Rejects with
   * `not_found` when the account has no such job.
   */
  async job(jobOrToken: string, options: CallOptions = {}): Promise<models.MidlyrJob> {
    return call(options, {}, models.toMidlyrJob, (running) => this.#native.job(running, jobOrToken));
  }

  /**
   * Waits for a job, by its identifier or token, and resolves to it with the result. A single bad
   * answer does not end it.
   *
   * Rejects with `job_failed` and the vendor's reason, `wait_timeout` (the job goes on), `not_found`
   * or `authentication`; each names the job and carries its token.
   */
  async waitForJob(
    jobOrToken: string,
    options: models.WaitOptions & CallOptions = {},
  ): Promise<models.MidlyrJob> {
    return call(options, 'WaitOptions', models.toMidlyrJob, (running, given) =>
      this.#native.waitForJob(running, jobOrToken, given),
    );
  }

  /**
   * Searches for the job of a submission whose outcome is unknown, from the token of its
   * `submit_unknown` error. Job documents do not contain their text, so the result can only be the
   * jobs that began at that time, as the error's `candidates`. The token of a job fetches the job.
   *
   * Rejects with `not_found` when no job began at that time, so that it may be submitted again, and
   * with `submit_unknown` and `candidates` otherwise.
   */
  async reconcile(token: string, options: CallOptions = {}): Promise<models.MidlyrJob> {
    return call(options, {}, models.toMidlyrJob, (running) => this.#native.reconcile(running, token));
  }

  /**
   * One page of the account's jobs. A cursor is valid only with the filters of the request that
   * returned it.
   */
  async jobs(
    options: models.MidlyrListOptions & CallOptions = {},
  ): Promise<models.MidlyrJobPage> {
    return call(options, 'MidlyrListOptions', models.toMidlyrJobPage, (running, given) =>
      this.#native.jobs(running, given as GivenMidlyrListOptions),
    );
  }

  /** All of the account's jobs, fetched page by page as they are asked for. */
  allJobs(
    options: models.MidlyrListOptions & CallOptions = {},
  ): AsyncGenerator<models.MidlyrJobSummary, void, void> {
    return each(options, 'MidlyrListOptions', models.toMidlyrJobSummary, (given) =>
      this.#native.allJobs(given as GivenMidlyrListOptions),
    );
  }

  /**
   * A regulation's particulars and table of contents, by its identifier or short name such as
   * `31-cfr-1020-320`. Rejects with `not_found` when there is none.
   */
  async regulation(id: string, options: CallOptions = {}): Promise<models.RegulationDetails> {
    return call(options, {}, models.toRegulationDetails, (running) => this.#native.regulation(running, id));
  }

  /**
   * One page of the library. A cursor is valid only with the filters of the request that returned
   * it.
   */
  async regulations(
    options: models.RegulationListOptions & CallOptions = {},
  ): Promise<models.RegulationPage> {
    return call(options, 'RegulationListOptions', models.toRegulationPage, (running, given) =>
      this.#native.regulations(running, given as GivenRegulationListOptions),
    );
  }

  /** All regulations of the library, fetched page by page as they are asked for. */
  allRegulations(
    options: models.RegulationListOptions & CallOptions = {},
  ): AsyncGenerator<models.Regulation, void, void> {
    return each(options, 'RegulationListOptions', models.toRegulation, (given) =>
      this.#native.allRegulations(given as GivenRegulationListOptions),
    );
  }

  /**
   * A slice of a regulation's text, from `offset`, of at most `limit` (1 to 40,000, the default):
   * bytes, says one page of the vendor, characters, says another. Go on at the answer's
   * `nextOffset`. Rejects with `not_found` when there is no such regulation.
   */
  async regulationContent(
    id: string,
    offset: number,
    options: { readonly limit?: number | undefined } & CallOptions = {},
  ): Promise<models.RegulationContent> {
    return call(options, { limit: null }, models.toRegulationContent, (running, { limit }) =>
      this.#native.regulationContent(running, id, offset, limit),
    );
  }

  /** The passages of all regulations that are closest to a question, best first. */
  async queryRegulations(
    query: string,
    options: Omit<models.RegulationQueryRequest, 'query'> & CallOptions = {},
  ): Promise<models.RegulationMatches> {
    return call(options, { limit: null, filters: null }, models.toRegulationMatches, (running, given) =>
      this.#native.queryRegulations(running, JSON.stringify({ ...given, query })),
    );
  }

  /**
   * Reports a compliance signal, a text or a JSON document, which becomes a ticket. With an
   * `externalRef`, your own name for it of 1 to 128 characters, it is repeated on passing faults and
   * finds its ticket again; without one it is sent once.
   *
   * Rejects with `submit_unknown` when there may be a ticket although no answer came, which happens
   * without an `externalRef` only.
   */
  async createEvent(
    scenario: models.MidlyrScenario,
    content: models.MidlyrContent,
    options: Pick<models.MidlyrEventRequest, 'externalRef'> & CallOptions = {},
  ): Promise<models.MidlyrEvent> {
    return call(options, { externalRef: null }, models.toMidlyrEvent, (running, given) =>
      this.#native.createEvent(running, JSON.stringify({ ...given, scenario, content })),
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
