import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { fileURLToPath } from 'node:url';

import type { GivenAudio } from './native.js';

/**
 * A recording: a path or `file:` URL, bytes (sent without a copy; leave them unchanged until the
 * call ends), a `Blob` or `File`, or a stream of bytes, web or Node.
 *
 * A recording is read once to be checked and again for each attempt, so a blob or stream is first
 * written to a temporary file that only you can read, which is removed when the call ends. Memory
 * stays bounded.
 */
export type Audio =
  | string
  | URL
  | Uint8Array
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** How far an upload is. Begins anew with a repeated attempt. */
export interface UploadProgress {
  /** Bytes handed to the network. */
  readonly sent: number;
  /** All bytes, when that is known beforehand. */
  readonly total?: number;
}

/** Gives `use` a recording the native half can open again and again. @internal */
export async function withAudio<T>(
  audio: Audio,
  fileName: string | undefined,
  signal: AbortSignal | undefined,
  use: (audio: GivenAudio) => Promise<T>,
): Promise<T> {
  const named = fileName === undefined ? {} : { fileName };
  if (typeof audio === 'string') return use({ path: audio, ...named });
  if (audio instanceof URL) return use({ path: fileURLToPath(audio), ...named });
  if (audio instanceof Uint8Array) {
    const bytes = Buffer.from(audio.buffer, audio.byteOffset, audio.byteLength);
    return use({ bytes, ...named });
  }
  signal?.throwIfAborted();
  const directory = await mkdtemp(join(tmpdir(), 'jobferry-'));
  try {
    const path = join(directory, 'recording');
    await pipeline(bytesOf(audio), createWriteStream(path), { signal });
    const ownName = 'name' in audio && typeof audio.name === 'string' ? { fileName: audio.name } : {};
    return await use({ path, ...ownName, ...named });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function bytesOf(audio: Exclude<Audio, string | URL | Uint8Array>): Readable {
  // By its method and not its class: blobs come from several libraries.
  const isBlob = typeof audio === 'object' && audio !== null && 'stream' in audio;
  const source = isBlob ? (audio.stream() as ReadableStream<Uint8Array>) : audio;
  if (typeof source !== 'object' || source === null || !(Symbol.asyncIterator in source)) {
    throw new TypeError('audio is a path, URL, Uint8Array, Blob or stream of bytes');
  }
  // Frames of bytes, not objects: the file's buffer is what bounds the memory.
  return Readable.from(source, { objectMode: false });
}
