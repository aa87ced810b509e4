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
  signal?.throwIfAborted();
  const cancel = new CancelToken();
  const abort = (): void => cancel.cancel();
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
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return unwrap(await start(cancel, guarded));
  } catch (error) {
    if (thrown) throw thrown.error;
    signal?.throwIfAborted();
    throw error instanceof JobferryError ? error : misuse(error);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** What the border says of an argument of the wrong type has a code such as `StringExpected`. */
function misuse(error: unknown): unknown {
  const isArgument = error instanceof Error && 'code' in error && error.code !== 'GenericFailure';
  // "... on GivenClientOptions.timeoutMs" names the border's mirror of the options.
  return isArgument ? new TypeError(error.message.replace(' on Given', ' on ')) : error;
}
