import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

import { onAbort, throwIfAborted } from './abort.js';
import { bytesOf } from './bytes.js';
import type { GivenAudio } from './native.js';

/**
 * A web stream of bytes: what all declarations of `ReadableStream` (of Node, of the DOM, of
 * polyfills) have in common.
 */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/**
 * A recording: a path or `file:` URL; bytes, which are copied when the call is made; a `Blob` or
 * `File`; a `Response`; or a stream of bytes, web or Node.
 *
 * A recording is read once to be checked and again for each attempt, so a blob, response or stream
 * is first written to a temporary file that only you can read, which is removed when the call ends.
 * Memory stays bounded. Large recordings are best given as a path.
 */
export type Audio =
  | string
  | { readonly href: string; readonly protocol: string }
  | ArrayBufferView
  | ArrayBuffer
  | SharedArrayBuffer
  | { stream(): ByteStream; readonly name?: string | undefined }
  | { readonly body: ByteStream | null; readonly bodyUsed: boolean }
  | ByteStream
  | AsyncIterable<ArrayBufferView | ArrayBuffer>;

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
  const bytes = bytesOf(audio);
  if (bytes) return use({ bytes, ...named });
  if (isUrl(audio)) return use({ path: fileURLToPath(audio.href), ...named });
  throwIfAborted(signal);
  const frames = framesOf(audio);
  const directory = await mkdtemp(join(tmpdir(), 'jobferry-'));
  try {
    const path = join(directory, 'recording');
    await copy(frames, path, signal);
    const ownName = 'name' in audio && typeof audio.name === 'string' ? { fileName: audio.name } : {};
    return await use({ path, fileName: 'recording', ...ownName, ...named });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function copy(frames: AsyncIterable<Uint8Array>, path: string, signal: AbortSignal | undefined): Promise<void> {
  const stop = new AbortController();
  const forget = onAbort(signal, () => stop.abort());
  try {
    // Frames of bytes, not objects: the file's buffer is what bounds the memory.
    await pipeline(Readable.from(frames, { objectMode: false }), createWriteStream(path), { signal: stop.signal });
  } catch (error) {
    throwIfAborted(signal);
    throw error;
  } finally {
    forget();
  }
}

/** By its properties and not its class, as below: there are several, of libraries and of realms. */
function isUrl(audio: object): audio is URL {
  return audio !== null && typeof audio === 'object' && 'href' in audio && 'protocol' in audio;
}

function framesOf(audio: object): AsyncIterable<Uint8Array> {
  if (audio !== null && typeof audio === 'object') {
    if (Symbol.asyncIterator in audio) return checked(audio as AsyncIterable<unknown>);
    if ('getReader' in audio) return checked(read(audio as ByteStream));
    if ('stream' in audio && typeof audio.stream === 'function') return framesOf(audio.stream());
    if ('bodyUsed' in audio && 'body' in audio) {
      if (audio.bodyUsed) throw new TypeError('the body has been read already');
      if (typeof audio.body === 'object' && audio.body !== null) return framesOf(audio.body);
    }
  }
  throw new TypeError(
    'audio is a path, URL, Uint8Array or other bytes, Blob, Response with a body, or stream of bytes',
  );
}

async function* read(stream: ByteStream): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  let isRead = false;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    isRead = true;
  } finally {
    if (!isRead) await reader.cancel();
  }
}

async function* checked(frames: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const frame of frames) {
    const bytes = bytesOf(frame);
    if (!bytes) throw new TypeError(`a stream of bytes gave a ${typeof frame}`);
    yield bytes;
  }
}
