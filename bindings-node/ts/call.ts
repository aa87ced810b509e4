import { types } from 'node:util';

import { onAbort, throwIfAborted } from './abort.js';
import { JobferryError, unwrap } from './error.js';
import type { AcceptedJob, CallOptions, WaitingOptions } from './client.js';
import { NativeCall, type Failure, type NativeItems } from './native.js';
import { knownToCall, type Names, type Options } from './options.js';

/** Makes of what a caller wants to be told one that may throw: the call ends with what it threw. */
type Guard = <A extends unknown[]>(told: (...facts: A) => void) => (...facts: A) => void;

/** Makes of parsed JSON what the interfaces say. @internal */
export type Reader<T> = (value: any) => T;

/** What is left of options when the call has taken its own. @internal */
export type Own<O> = Omit<Omit<O, 'signal'>, 'onAccepted'>;

/**
 * Runs one native call, stopped by the options' `signal`, and reads its answer. `names` are the
 * options it has beside that.
 *
 * @internal
 */
export async function call<T, O extends WaitingOptions>(
  options: O,
  names: Names | Options,
  read: Reader<T>,
  start: (call: NativeCall, given: Own<O>, guarded: Guard) => Promise<string | Failure>,
): Promise<T> {
  knownToCall(options, names);
  const { signal, ...others } = options;
  const { onAccepted, ...given } = others;
  return read(JSON.parse(await run(signal, onAccepted, (call, guarded) => start(call, given, guarded))));
}

/** The items of a native list, fetched as they are asked for. @internal */
export async function* each<T, O extends CallOptions>(
  options: O,
  names: Names | Options,
  read: Reader<T>,
  list: (given: Omit<O, 'signal'>) => NativeItems | Failure,
): AsyncGenerator<T, void, void> {
  knownToCall(options, names);
  const { signal, ...given } = options;
  const items = callNow(() => list(given));
  for (;;) {
    const json = await run(signal, undefined, (call) => items.next(call));
    if (json === null) return;
    yield read(JSON.parse(json));
  }
}

/** A native call that answers at once. @internal */
export function callNow<T>(start: () => T | Failure): T {
  try {
    return unwrap(start());
  } catch (error) {
    throw error instanceof JobferryError ? error : misuse(error);
  }
}

async function run<T extends string | null>(
  signal: AbortSignal | undefined,
  onAccepted: ((job: AcceptedJob) => void) | undefined,
  start: (call: NativeCall, guarded: Guard) => Promise<T | Failure>,
): Promise<T> {
  throwIfAborted(signal);
  let stopped: { reason: unknown } | undefined;
  const stop = (reason: unknown): void => {
    stopped ??= { reason };
    call.cancel();
  };
  const guarded: Guard =
    (told) =>
    (...facts) => {
      try {
        told(...facts);
      } catch (error) {
        stop(error);
      }
    };
  const accepted = onAccepted && guarded((jobId: string, token: string) => onAccepted({ jobId, token }));
  const call = new NativeCall(accepted);
  const forget = onAbort(signal, () => stop(signal?.reason));
  try {
    return unwrap(await start(call, guarded));
  } catch (error) {
    if (!(error instanceof JobferryError)) throw misuse(error);
    // What ended by itself at that moment says more than that it was stopped.
    throw stopped && error.kind === 'cancelled' ? error.by(stopped.reason) : error;
  } finally {
    forget();
  }
}

/** What the border says of an argument of the wrong type has a code such as `StringExpected`. */
function misuse(error: unknown): unknown {
  // Of whichever realm: what the border throws is made in the one that loaded it.
  if (!types.isNativeError(error)) return error;
  const isArgument = 'code' in error && error.code !== 'GenericFailure';
  return isArgument || error.name === 'TypeError' ? new TypeError(inJavaScript(error.message)) : error;
}

const kinds: Readonly<Record<string, string>> = { String: 'a string', f64: 'a number', bool: 'a boolean' };

/** The same in a JavaScript programmer's words, and without the value, which may be a secret. */
function inJavaScript(message: string): string {
  if (message === 'Cannot convert undefined or null to object') {
    return 'an argument is an object, not undefined or null';
  }
  const conversion = /^Failed to convert \w+ value `?(\w+).* into rust type `(\w+)`(.*)$/s.exec(message);
  // "... on GivenClientOptions.timeoutMs" names the border's mirror of the options.
  if (!conversion) return message.replaceAll('Given', '');
  const [, found = '', wanted = '', places = ''] = conversion;
  const path = [...places.matchAll(/ on \w+\.(\w+)/g)].map(([, property]) => property).reverse();
  return `${path.join('.') || 'an argument'} is ${kinds[wanted] ?? 'something else'}, not ${named(found)}`;
}

/** What JavaScript calls a value of this type, with its article. */
function named(type: string): string {
  const name = type.toLowerCase();
  if (name === 'undefined' || name === 'null') return name;
  return name === 'object' ? `an ${name}` : `a ${name}`;
}
