import type { RateLimits } from './models.js';

/**
 * Keeps a property out of logs, `JSON.stringify` and copies: it holds a whole document.
 *
 * @internal
 */
export function hide(model: object, property: string): void {
  Object.defineProperty(model, property, { enumerable: false });
}

/** A comparison of the words on a scale. @internal */
export function byScale(scale: readonly string[]): (a: string, b: string) => number {
  const place = (word: string): number => {
    const known = scale.indexOf(word);
    return known < 0 ? scale.length : known;
  };
  return (a, b) => place(a) - place(b) || (a < b ? -1 : Number(a > b));
}

/**
 * An instant, together with the text the vendor wrote: a `Date` with `text`.
 *
 * A text without a time zone means UTC. A `Date` holds milliseconds; finer digits stand in `text`.
 * Where the vendor wrote what is no date and time, the `Date` is an invalid one (`getTime()` is
 * `NaN`), and `text` has what it wrote; of a number, its digits.
 */
export class Timestamp extends Date {
  /** The text as the vendor wrote it. */
  readonly text: string;

  private constructor(milliseconds: number, text: string) {
    super(milliseconds);
    this.text = text;
  }

  /** @internal */
  static of([milliseconds, text]: [number | null, string]): Timestamp {
    return new Timestamp(milliseconds ?? NaN, text);
  }
}

/**
 * A text that must not be printed, such as a signed address: `[redacted]` wherever it is formatted,
 * and readable only through `expose`.
 */
export class Secret {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** @internal */
  static of(text: string): Secret {
    return new Secret(text);
  }

  /** The text itself. */
  expose(): string {
    return this.#text;
  }

  toString(): string {
    return '[redacted]';
  }

  toJSON(): string {
    return '[redacted]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[redacted]';
  }
}

/**
 * A JSON document as the vendor wrote it: every field, with its digits. `JSON.parse` reads it.
 * Empty where there is none.
 */
export type RawJson = string;

/**
 * How many requests the account may start per minute: the vendor's smallest documented plan, its
 * larger one, no limit on this side (the vendor's 429 answers are still obeyed), or numbers agreed
 * with the vendor.
 */
export type Plan = 'standard' | 'enterprise' | 'off' | RateLimits;
