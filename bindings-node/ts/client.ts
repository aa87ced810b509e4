import type { JobOptions, WaitOptions } from './models.js';

/** What every call understands. */
export interface CallOptions {
  /**
   * Stops the call: its connection closes and it rejects with the signal's reason, an `AbortError`
   * unless you gave another. The job at the vendor, if there is one, goes on.
   */
  readonly signal?: AbortSignal | undefined;
}

/** What calls that submit a job and wait for it understand. */
export interface RunOptions extends CallOptions {
  /** How it is submitted. */
  readonly submit?: JobOptions;
  /** How the job is waited for, once the vendor has accepted it. */
  readonly wait?: WaitOptions;
}

/** What the clients of all vendors share. */
export abstract class Client {
  readonly #native: { close(): void };

  /** @internal */
  protected constructor(native: { close(): void }) {
    this.#native = native;
  }

  /**
   * Stops the calls under way, which reject with `cancelled`, and closes the connections. Not
   * necessary: a client that nobody holds any more is closed by itself.
   */
  close(): void {
    this.#native.close();
  }

  /** Closes the client at the end of the block: `using client = new Amplifier()`. */
  [Symbol.dispose](): void {
    this.close();
  }
}
