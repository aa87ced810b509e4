import { types } from 'node:util';

import { onAbort, throwIfAborted } from './abort.js';
import { JobferryError, unwrap } from './error.js';
import { CancelToken, type Failure, type NativeItems } from './native.js';

/** Makes of what a caller wants to be told one that may throw: the call ends with what it threw. */
type Guard = <A extends unknown[]>(told: (...facts: A) => void) => (...facts: A) => void;

/** Makes of parsed JSON what the interfaces say. @internal */
export type Reader<T> = (value: any) => T;

/** Runs one native call, stopped by `signal`, and reads its answer. @internal */
export async function call<T>(
  signal: AbortSignal | undefined,
  read: Reader<T>,
  start: (cancel: CancelToken, guarded: Guard) => Promise<string | Failure>,
): Promise<T> {
  return read(JSON.parse(await run(signal, start)));
}

/** The items of a native list, fetched as they are asked for. @internal */
export async function* each<T>(
  signal: AbortSignal | undefined,
  read: Reader<T>,
  list: () => NativeItems | Failure,
): AsyncGenerator<T, void, void> {
  const items = callNow(list);
  for (;;) {
    const json = await run(signal, (cancel) => items.next(cancel));
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
  start: (cancel: CancelToken, guarded: Guard) => Promise<T | Failure>,
): Promise<T> {
  throwIfAborted(signal);
  const cancel = new CancelToken();
  let thrown: { error: unknown } | undefined;
  const guarded: Guard =
    (told) =>
    (...facts) => {
      try {
        told(...facts);
      } catch (error) {
        thrown = { error };
        cancel.cancel();
      }
    };
  const forget = onAbort(signal, () => cancel.cancel());
  try {
    return unwrap(await start(cancel, guarded));
  } catch (error) {
    if (thrown) throw thrown.error;
    throwIfAborted(signal);
    throw error instanceof JobferryError ? error : misuse(error);
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
