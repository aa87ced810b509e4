import { bytesOf } from './bytes.js';
import { callNow } from './call.js';
import {
  type AmplifierJob,
  type IdunoxResultReady,
  toAmplifierJob,
  toIdunoxResultReady,
} from './models.js';
import {
  type NativeDelivery,
  type NativeIdunoxDelivery,
  NativeIdunoxWebhook,
  NativeWebhook,
} from './native.js';

/** Headers as Node's `request.headers`, as a web `Headers` object, or as pairs. */
export type WebhookHeaders =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request's body as it came: bytes of any kind, or text. */
export type RawBody = string | ArrayBufferView | ArrayBuffer;

/**
 * One secret, or several of which any may have signed. `undefined`, such as an environment variable
 * that is not set, is refused when it is given, as an empty text is.
 */
export type WebhookSecrets = string | readonly string[] | undefined;

/**
 * Verifies and decodes the vendor's webhooks. Make one per receiver and keep it.
 *
 * The vendor reports successes only, so a receiver still needs a wait or a poll of the list for
 * jobs that fail. It signs no time: an old report verifies indefinitely, so act on each job only
 * once.
 */
export class AmplifierWebhook {
  readonly #native: NativeWebhook;

  /**
   * Accepts what any of `secrets` has signed: the account's, per-request ones, old and new ones
   * while they are being replaced.
   *
   * @throws JobferryError `configuration` when there is no secret or one is empty.
   */
  constructor(secrets: WebhookSecrets) {
    this.#native = callNow(() => NativeWebhook.create(listed(secrets)));
  }

  /**
   * Checks a request's headers and raw body, and reads the job in it. A body that a framework has
   * parsed and written again has other bytes and does not verify.
   *
   * @throws JobferryError `signature_invalid` when the vendor did not send it (answer 401 or 400);
   * `protocol` when it did but the body is not a job.
   */
  verify(headers: WebhookHeaders, body: RawBody): AmplifierDelivery {
    return AmplifierDelivery.of(callNow(() => this.#native.verify(flat(headers), bytes(body))));
  }

  /** The headers with which the vendor would send `body`. For tests and for forwarding. */
  sign(body: RawBody): Record<string, string> {
    return this.#native.sign(bytes(body));
  }
}

/** A report that was verified to come from the vendor. */
export class AmplifierDelivery {
  /** The finished job. */
  readonly job: AmplifierJob;
  readonly #native: NativeDelivery;

  private constructor(native: NativeDelivery) {
    this.#native = native;
    this.job = toAmplifierJob(JSON.parse(native.job()));
  }

  /** The key by which a repeated delivery is recognised: the job's identifier. */
  get key(): string {
    return this.job.jobId;
  }

  /** @internal */
  static of(native: NativeDelivery): AmplifierDelivery {
    return new AmplifierDelivery(native);
  }

  /** @internal */
  static native(delivery: AmplifierDelivery): NativeDelivery {
    if (!(#native in delivery)) throw new TypeError('a delivery is what AmplifierWebhook.verify gives');
    return delivery.#native;
  }
}

/**
 * Verifies and decodes the vendor's webhooks. Make one per receiver and keep it.
 *
 * The vendor reports finished results only, so a receiver still needs a wait for submissions that
 * fail. Both sets of headers are accepted: `X-Idunox-*` and `X-IduScore-*`.
 */
export class IdunoxWebhook {
  readonly #native: NativeIdunoxWebhook;

  /**
   * Accepts what any of `secrets` has signed: old and new ones while they are being replaced.
   *
   * @throws JobferryError `configuration` when there is no secret or one is empty.
   */
  constructor(secrets: WebhookSecrets) {
    this.#native = callNow(() => NativeIdunoxWebhook.create(listed(secrets)));
  }

  /**
   * Checks a request's headers and raw body, and reads the event in it. A body that a framework has
   * parsed and written again has other bytes and does not verify.
   *
   * Refuses reports signed more than 300 seconds before or after `now`, by default the present;
   * pass another `now` to verify stored reports.
   *
   * @throws JobferryError `signature_invalid` when the vendor did not send it just now (answer 401 or
   * 400); `protocol` when it did but the body is not an event.
   */
  verify(
    headers: WebhookHeaders,
    body: RawBody,
    { now }: { readonly now?: Date } = {},
  ): IdunoxDelivery {
    const verify = () => this.#native.verify(flat(headers), bytes(body), now?.toISOString());
    return IdunoxDelivery.of(callNow(verify));
  }

  /** The headers with which the vendor would send `body` now. For tests and for forwarding. */
  sign(body: RawBody): Record<string, string> {
    return this.#native.sign(bytes(body));
  }
}

/** A report that was verified to come from the vendor. */
export class IdunoxDelivery {
  /** What is reported. */
  readonly event: IdunoxResultReady;
  readonly #native: NativeIdunoxDelivery;

  private constructor(native: NativeIdunoxDelivery) {
    this.#native = native;
    this.event = toIdunoxResultReady(JSON.parse(native.event()));
  }

  /**
   * The key by which a repeated delivery is recognised: the result's identifier. The delivery's own
   * identifier changes from attempt to attempt.
   */
  get key(): string {
    return this.event.resultId;
  }

  /** @internal */
  static of(native: NativeIdunoxDelivery): IdunoxDelivery {
    return new IdunoxDelivery(native);
  }

  /** @internal */
  static native(delivery: IdunoxDelivery): NativeIdunoxDelivery {
    if (!(#native in delivery)) throw new TypeError('a delivery is what IdunoxWebhook.verify gives');
    return delivery.#native;
  }
}

/** @internal */
export function listed(secrets: WebhookSecrets): string[] {
  return typeof secrets === 'string' ? [secrets] : [...(secrets ?? [])];
}

/** @internal */
export function bytes(body: RawBody): Uint8Array {
  const bytes = typeof body === 'string' ? Buffer.from(body) : bytesOf(body);
  if (bytes) return bytes;
  throw new TypeError(
    'body is the raw body: a Buffer, other bytes or a string, not a parsed object',
  );
}

/** Names and values in turn; a header that came several times stands there several times. @internal */
export function flat(headers: WebhookHeaders): string[] {
  // Neither named nor quoted: it may be the body, given in the wrong place.
  if (typeof headers !== 'object' || headers === null || bytesOf(headers)) {
    throw new TypeError('headers are an object, a Headers object or pairs; they come before the body');
  }
  const pairs =
    Symbol.iterator in headers
      ? [...(headers as Iterable<readonly [string, string]>)]
      : Object.entries(headers);
  return pairs.flatMap(([name, values]) =>
    values === undefined ? [] : [values].flat().flatMap((value) => [name, value as string]),
  );
}
