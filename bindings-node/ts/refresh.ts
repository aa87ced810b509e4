import { inspect, types } from 'node:util';

import type { GivenRenewal } from './native.js';

/** Gives a new credential, at once or as a promise. */
export type Refresh = () => string | Promise<string>;

/** The native half calls it from the event loop, where nothing may be thrown. @internal */
export function renewing(refresh: Refresh): () => Promise<GivenRenewal> {
  return async () => {
    try {
      const token: unknown = await refresh();
      return typeof token === 'string' ? { token } : { error: `it gave ${typeof token} and no text` };
    } catch (error) {
      return { error: types.isNativeError(error) ? error.message : inspect(error) };
    }
  };
}
