import type { IncomingMessage } from 'node:http';

import { bytesOf } from '../bytes.js';

/** More than any delivery has. @internal */
export const MAX_BODY_BYTES = 1_000_000;

/** The raw body of a Node request, or nothing when it is too long or never came. @internal */
export async function rawBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const { rawBody, body } = request as { rawBody?: unknown; body?: unknown };
  for (const kept of [rawBody, body]) {
    const bytes = typeof kept === 'string' ? Buffer.from(kept) : bytesOf(kept);
    if (bytes) return bytes.length > maxBytes ? undefined : bytes;
  }
  if (request.readableDidRead) throw parsedAlready('mount the endpoint before express.json()');
  return read(request, maxBytes);
}

/** Why there is no raw body any more. @internal */
export function parsedAlready(cure: string): TypeError {
  return new TypeError(
    `the body has been read already, and a signature proves only the bytes as they came; ${cure}`,
  );
}

function read(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBytes) return chunks.push(chunk);
      request.pause();
      resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    // The sender has closed the connection, so the answer is not read.
    request.on('error', () => resolve(undefined));
    request.on('close', () => resolve(undefined));
  });
}
