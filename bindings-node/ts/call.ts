import { JobferryError, unwrap } from './error.js';
import { CancelToken, type Failure } from './native.js';

/** Runs one native call, stopped by `signal`, and gives its JSON. @internal */
export async function call<T extends string | null>(
  signal: AbortSignal | undefined,
  start: (cancel: CancelToken) => Promise<T | Failure>,
): Promise<T> {
  signal?.throwIfAborted();
  const cancel = new CancelToken();
  const abort = (): void => cancel.cancel();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return unwrap(await start(cancel));
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof JobferryError ? error : misuse(error);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** The same for a native call that answers at once. @internal */
export function callNow<T>(start: () => T | Failure): T {
  try {
    return unwrap(start());
  } catch (error) {
    throw error instanceof JobferryError ? error : misuse(error);
  }
}

/** What the border says of an argument of the wrong type has a code such as `StringExpected`. */
function misuse(error: unknown): unknown {
  const isArgument = error instanceof Error && 'code' in error && error.code !== 'GenericFailure';
  // "... on GivenClientOptions.timeoutMs" names the border's mirror of the options.
  return isArgument ? new TypeError(error.message.replace(' on Given', ' on ')) : error;
}
