import { optionsOf, type JobOptions, type WaitOptions } from './models.js';

/** Options of every call. */
export interface CallOptions {
  /**
   * Stops the call: its connection closes and it rejects with the signal's reason, an `AbortError`
   * unless you gave another. The job at the vendor, if there is one, goes on: a call that leaves one
   * rejects with a {@link JobferryError} of kind `cancelled` and the same name, which has the job's
   * `jobId` and `token` (of a submission with an unknown outcome the `token` for `reconcile`) and the signal's reason
   * as its `cause`.
   */
  readonly signal?: AbortSignal | undefined;
}

/** A job that the vendor has accepted. */
export interface AcceptedJob {
  /** Its identifier. */
  readonly jobId: string;
  /** The token with which another call, process or language goes on with it: text without secrets. */
  readonly token: string;
}

/** Options that all calls that submit a job and wait for it have in common. */
export interface WaitingOptions extends CallOptions {
  /**
   * Told once, when the vendor has accepted the job and before the wait for it begins: store the
   * token here, for the case that the call is stopped. What it throws ends the call.
   */
  readonly onAccepted?: ((job: AcceptedJob) => void) | undefined;
}

/** Options of calls that submit a job and wait for it. */
export interface RunOptions extends WaitingOptions {
  /** How it is submitted. */
  readonly submit?: JobOptions | undefined;
  /** How the job is waited for, once the vendor has accepted it. */
  readonly wait?: WaitOptions | undefined;
}

/** The names of {@link RunOptions}. @internal */
export const runNames = { submit: 'JobOptions', wait: 'WaitOptions', onAccepted: null } as const;

/** The names of the options of a wait that tells its progress. @internal */
export const waitNames = { ...optionsOf.WaitOptions, onProgress: null } as const;

/** What the clients of all vendors share. */
export abstract class Client {
  readonly #native: { close(): void };

  /** @internal */
  protected constructor(native: { close(): void }) {
    this.#native = native;
  }

  /**
   * Stops the calls under way, which reject with `cancelled`, and closes the connections. Not
   * necessary: a client that is no longer referenced is closed automatically.
   */
  close(): void {
    this.#native.close();
  }

  /** Closes the client at the end of the block: `using client = new Amplifier()`. */
  [Symbol.dispose](): void {
    this.close();
  }
}

/**
 * `process.env` as it is now, names and values in turn. The native half would see what the process
 * was started with, and not what a worker, a test runner or the program has made of it.
 *
 * @internal
 */
export function environment(): string[] {
  return Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [name, `${value}`]));
}
