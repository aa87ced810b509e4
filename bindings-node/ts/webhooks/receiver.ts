import { JobferryError } from '../error.js';
import { known } from '../options.js';
import type { WebhookHeaders } from '../webhook.js';
import { MAX_BODY_BYTES } from './body.js';
import { type Claim, MemoryStore, type WebhookStore } from './store.js';

/** What a webhook proves, such as an `AmplifierDelivery`. */
export interface Delivery {
  /** The key by which a repeated delivery is recognised. */
  readonly key: string;
}

/** Verifies deliveries, such as an `AmplifierWebhook`. */
export interface Webhook<D extends Delivery> {
  /** Returns the delivery. Throws `signature_invalid` or `protocol` when it is not valid. */
  verify(headers: WebhookHeaders, body: Uint8Array): D;
}

/** Handles a delivery; may be async. Its result is ignored. */
export type Handler<D extends Delivery> = (delivery: D) => unknown;

/** How a {@link Receiver} works. */
export interface ReceiverOptions {
  /** Remembers what was handled. Default a {@link MemoryStore}, which knows this process only. */
  readonly store?: WebhookStore | undefined;
  /**
   * How long a handler may delay the answer, in milliseconds. After that the handler continues, the
   * answer asks the vendor to send the delivery again, and the repetition is answered as handled.
   * Default 20 000, less than any of the vendors grants.
   */
  readonly answerWithinMs?: number | undefined;
  /**
   * Receives the errors that are not in the answer: why a delivery was refused, and what a handler
   * failed with after the answer. Default `console.error`.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** How an endpoint works. */
export interface EndpointOptions extends ReceiverOptions {
  /**
   * Whether the handler runs after the answer. When the handler then fails, the vendor does not
   * send the delivery again. Default false.
   */
  readonly afterAnswer?: boolean | undefined;
  /** The largest body in bytes; a larger one is answered 413. Default 1 000 000. */
  readonly maxBodyBytes?: number | undefined;
}

const ofReceiver = { store: null, answerWithinMs: null, onError: null } as const;

/** What every endpoint makes of its arguments. @internal */
export function endpoint<D extends Delivery>(
  webhook: Webhook<D>,
  handler: Handler<D>,
  options: EndpointOptions,
): { receiver: Receiver<D>; afterAnswer: boolean; maxBodyBytes: number } {
  known('the endpoint', options, { ...ofReceiver, afterAnswer: null, maxBodyBytes: null });
  const { afterAnswer = false, maxBodyBytes = MAX_BODY_BYTES, ...others } = options;
  return { receiver: new Receiver(webhook, handler, others), afterAnswer, maxBodyBytes };
}

/** Refuses what lacks one of the `methods`: otherwise the first delivery would fail, maybe days later. */
function withMethods(what: string, example: string, methods: readonly string[], given: unknown): void {
  const there = Object(given) as Record<string, unknown>;
  const missing = methods.find((name) => typeof there[name] !== 'function');
  if (missing === undefined) return;
  const got = there === given ? `one without ${missing}` : kindOf(given);
  throw new TypeError(`${what} is ${example} or another object with ${methods.join(', ')}, not ${got}`);
}

function isFunction(what: string, given: unknown): void {
  if (typeof given !== 'function') throw new TypeError(`${what}, not ${kindOf(given)}`);
}

/** Its kind and not itself: what stands in the wrong place may be a secret. */
function kindOf(given: unknown): string {
  return given === null ? 'null' : typeof given;
}

// A delivery that is being handled must come again, in case the handler fails.
const answers: Readonly<Record<Claim, number>> = { new: 204, handled: 204, handling: 503 };

/** Receives webhooks under a server that has no endpoint here. Make one and keep it. */
export class Receiver<D extends Delivery> {
  readonly #webhook: Webhook<D>;
  readonly #handler: Handler<D>;
  readonly #store: WebhookStore;
  readonly #answerWithinMs: number;
  readonly #onError: (error: unknown) => void;

  constructor(webhook: Webhook<D>, handler: Handler<D>, options: ReceiverOptions = {}) {
    known('the receiver', options, ofReceiver);
    withMethods('the webhook', 'an AmplifierWebhook', ['verify'], webhook);
    isFunction('the handler is a function of a delivery', handler);
    const { store = new MemoryStore(), onError = tell } = options;
    withMethods('the store', 'a MemoryStore', ['claim', 'finish', 'release'], store);
    isFunction('onError is a function of an error', onError);
    this.#webhook = webhook;
    this.#handler = handler;
    this.#store = store;
    this.#answerWithinMs = options.answerWithinMs ?? 20_000;
    this.#onError = onError;
  }

  /**
   * Verifies a request, has a new delivery handled, and resolves to the HTTP status to answer.
   *
   * 204 when the delivery is handled, now or earlier; 401 when the vendor did not send it, 400 when
   * it did but it is unreadable; 503 while an earlier arrival is being handled, or when the handler
   * takes longer than `answerWithinMs`.
   *
   * Rejects with what the handler throws. Answer 500 then: the vendor sends the delivery again.
   */
  async receive(headers: WebhookHeaders, body: Uint8Array): Promise<number> {
    const { status, delivery } = await this.accept(headers, body);
    if (!delivery) return status;
    const handling = this.handle(delivery);
    if (await endsWithin(this.#answerWithinMs, handling)) return status;
    handling.catch(this.#onError);
    return answers.handling;
  }

  /**
   * The first half of {@link receive}: the status, and the delivery if it is to be handled. Give it
   * to {@link handle} before the answer, or to {@link handleAnswered} after it.
   */
  async accept(
    headers: WebhookHeaders,
    body: Uint8Array,
  ): Promise<{ status: number; delivery?: D }> {
    let delivery: D;
    try {
      delivery = this.#webhook.verify(headers, body);
    } catch (error) {
      this.#onError(error);
      return { status: refusal(error) };
    }
    const claim = await this.#store.claim(delivery.key);
    const status = answers[claim];
    if (!status) throw new TypeError(`the store's claim is ${claim}, not new, handling or handled`);
    return claim === 'new' ? { status, delivery } : { status };
  }

  /** Calls the handler. Rejects with what it throws; the delivery is new again then. */
  async handle(delivery: D): Promise<void> {
    try {
      await this.#handler(delivery);
    } catch (error) {
      await this.#store.release(delivery.key);
      throw error;
    }
    await this.#store.finish(delivery.key);
  }

  /** The same for a delivery that the vendor does not send again: `onError` is told. */
  async handleAnswered(delivery: D): Promise<void> {
    await this.handle(delivery).catch(this.#onError);
  }
}

/** How every endpoint has a delivery received. @internal */
export async function answer<D extends Delivery>(
  receiver: Receiver<D>,
  afterAnswer: boolean,
  headers: WebhookHeaders,
  body: Uint8Array,
): Promise<number> {
  if (!afterAnswer) return receiver.receive(headers, body);
  const { status, delivery } = await receiver.accept(headers, body);
  if (delivery) setImmediate(() => receiver.handleAnswered(delivery));
  return status;
}

/** What the sender is told of a refusal. */
function refusal(error: unknown): number {
  if (error instanceof JobferryError && error.kind === 'signature_invalid') return 401;
  if (error instanceof JobferryError && error.kind === 'protocol') return 400;
  throw error;
}

/** Whether the work ends before the time does; rejects when the work does. */
async function endsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, ms, false)));
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What `onError` does by default. @internal */
export function tell(error: unknown): void {
  // An error that an internet request causes needs no stack trace.
  console.error('jobferry/webhooks:', error instanceof JobferryError ? error.message : error);
}
