/**
 * One listener for each signal, however many calls it stops: Node takes more than ten for a leak
 * and says so.
 */
const handlers = new WeakMap<AbortSignal, Set<() => void>>();

/** Runs `handler` when the signal aborts, until what is returned is called. @internal */
export function onAbort(signal: AbortSignal | undefined, handler: () => void): () => void {
  if (!signal) return () => {};
  const handling = handlers.get(signal) ?? listen(signal);
  handling.add(handler);
  return () => {
    handling.delete(handler);
    if (handling.size > 0 || handlers.get(signal) !== handling) return;
    handlers.delete(signal);
    signal.removeEventListener('abort', abort);
  };
}

function listen(signal: AbortSignal): Set<() => void> {
  const handling = new Set<() => void>();
  handlers.set(signal, handling);
  signal.addEventListener('abort', abort, { once: true });
  return handling;
}

function abort(this: AbortSignal): void {
  const handling = handlers.get(this);
  handlers.delete(this);
  for (const handler of [...(handling ?? [])]) handler();
}

/** As the signal's own method, which the signals of older DOM libraries lack. @internal */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}
