/** The state of a delivery: claimed by this caller, being handled by another, or handled. */
export type Claim = 'new' | 'handling' | 'handled';

/**
 * Remembers which deliveries were handled.
 *
 * Processes that receive the same webhooks must share a store, in their database or cache. Each
 * method must be atomic: two claims of one key at the same time must not both give `'new'`.
 */
export interface WebhookStore {
  /**
   * Claims a delivery that is not handled yet; other callers then get `'handling'`. Let the claim
   * lapse after some minutes: a process that dies releases nothing.
   */
  claim(key: string): Claim | Promise<Claim>;
  /** The delivery is `'handled'`. Remember it for as long as the vendor may send it again. */
  finish(key: string): unknown;
  /** The handler failed; the delivery's next arrival is `'new'`. */
  release(key: string): unknown;
}

/** Remembers the latest `capacity` deliveries (default 10 000) for as long as this process lives. */
export class MemoryStore implements WebhookStore {
  readonly #capacity: number;
  readonly #handling = new Set<string>();
  readonly #handled = new Set<string>(); // in the order of arrival

  constructor(capacity = 10_000) {
    this.#capacity = capacity;
  }

  /** Claims a delivery that is not handled yet. */
  claim(key: string): Claim {
    if (this.#handled.has(key)) return 'handled';
    if (this.#handling.has(key)) return 'handling';
    this.#handling.add(key);
    return 'new';
  }

  /** The delivery is handled; the oldest one may be forgotten for it. */
  finish(key: string): void {
    this.#handling.delete(key);
    this.#handled.add(key);
    if (this.#handled.size > this.#capacity) {
      for (const oldest of this.#handled) return void this.#handled.delete(oldest);
    }
  }

  /** The delivery's next arrival is new. */
  release(key: string): void {
    this.#handling.delete(key);
  }
}
