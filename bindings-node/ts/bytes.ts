import { types } from 'node:util';

/**
 * The bytes of a buffer or of a view of one; nothing when `value` is neither. Of any realm: under
 * Jest and in `node:vm` a Buffer is no instance of the Uint8Array that this module sees.
 *
 * @internal
 */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (types.isAnyArrayBuffer(value)) return stable(new Uint8Array(value));
  if (!ArrayBuffer.isView(value)) return undefined;
  return stable(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
}

/** Another thread may write to shared memory while the native half copies it, so it gets a copy. */
function stable(bytes: Uint8Array): Uint8Array {
  return types.isSharedArrayBuffer(bytes.buffer) ? bytes.slice() : bytes;
}
